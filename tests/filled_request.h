#pragma once

#include <cstdint>
#include <random>
#include <string>

#include <google/protobuf/message.h>
#include <gtest/gtest.h>

#include "schema/field_table.h"

namespace spdkctl {

/// Fills messages with a value of each field that a release has: with those of a seed, any of them that the release
/// takes, and optional ones by chance; without one always the same, and all of them.
class RequestFiller {
 public:
  explicit RequestFiller(Release release) : release_(release) {}
  /// `all`: optional ones, too.
  RequestFiller(Release release, std::uint32_t seed, bool all)
      : release_(release), seeded_(true), all_(all), random_(seed) {}

  void Fill(google::protobuf::Message& message, const FieldTable& table) {
    for (const FieldPlan& plan : table.plans) {
      if (!plan.range.Contains(release_)) continue;
      if (all_ || plan.RequiredIn(release_) || Upto(1) == 1) Set(message, plan);
    }
  }

 private:
  /// From 0 to `most`; without a seed 0.
  std::uint64_t Upto(std::uint64_t most) {
    return seeded_ ? std::uniform_int_distribution<std::uint64_t>(0, most)(random_) : 0;
  }

  void Set(google::protobuf::Message& message, const FieldPlan& plan) {
    const google::protobuf::Reflection& reflection = *message.GetReflection();
    if (plan.map) {
      google::protobuf::Message& entry = *reflection.AddMessage(&message, plan.field);
      entry.GetReflection()->SetString(&entry, plan.table->plans.front().field, "key");
      Set(entry, plan.table->plans.back());
      return;
    }
    // What was one object once is one.
    const bool one = !plan.list || plan.TypeIn(release_) == "object";
    const std::uint64_t more = one ? 0 : Upto(2);
    for (std::uint64_t i = 0; i <= more; ++i) SetOne(message, plan);
  }

  void SetOne(google::protobuf::Message& message, const FieldPlan& plan) {
    const google::protobuf::Reflection& reflection = *message.GetReflection();
    if (plan.kind != ValueKind::kMessage) return SetScalar(message, plan);
    google::protobuf::Message& part =
        plan.list ? *reflection.AddMessage(&message, plan.field) : *reflection.MutableMessage(&message, plan.field);
    if (const FieldPlan* const lone = PlainElement(plan, plan.TypeIn(release_))) {
      Set(part, *lone);
    } else {
      Fill(part, *plan.table);
    }
  }

  void SetScalar(google::protobuf::Message& message, const FieldPlan& plan) {
    using google::protobuf::Reflection;
    const Reflection& reflection = *message.GetReflection();
    const google::protobuf::FieldDescriptor* const field = plan.field;
    const auto put = [&](auto set, auto add, auto value) {
      plan.list ? (reflection.*add)(&message, field, value) : (reflection.*set)(&message, field, value);
    };
    switch (plan.kind) {
      case ValueKind::kText: return put(&Reflection::SetString, &Reflection::AddString, Text(plan));
      case ValueKind::kJson:
        return put(&Reflection::SetString, &Reflection::AddString, std::string(R"({"a":[1,"b"]})"));
      case ValueKind::kEnum: return put(&Reflection::SetEnumValue, &Reflection::AddEnumValue, EnumNumber(plan));
      case ValueKind::kBool: return put(&Reflection::SetBool, &Reflection::AddBool, Upto(1) == 0);
      case ValueKind::kInt32: return put(&Reflection::SetInt32, &Reflection::AddInt32, Signed(plan));
      case ValueKind::kInt64: return put(&Reflection::SetInt64, &Reflection::AddInt64, std::int64_t{Signed(plan)});
      case ValueKind::kUint32:
        return put(&Reflection::SetUInt32, &Reflection::AddUInt32, static_cast<std::uint32_t>(Unsigned(plan)));
      case ValueKind::kUint64: return put(&Reflection::SetUInt64, &Reflection::AddUInt64, Unsigned(plan));
      case ValueKind::kDouble: return put(&Reflection::SetDouble, &Reflection::AddDouble, 1.5);
      case ValueKind::kMessage: break;
    }
  }

  std::int32_t Signed(const FieldPlan& plan) {
    const std::string_view type = plan.TypeIn(release_);
    const std::int32_t number = static_cast<std::int32_t>(Upto(70000)) - 7;
    return type.starts_with("uint") && number < 0 ? -number : number;
  }

  /// Sizes that are whole in every unit are as likely as others.
  std::uint64_t Unsigned(const FieldPlan& plan) {
    if (!seeded_) return plan.TypeIn(release_) == "bool" ? 1 : 200;
    std::uint64_t number = Upto(3) == 0 ? Upto(3) : Upto(200);
    if (plan.TypeIn(release_) == "bool") return number % 2;
    const std::string& type = plan.options->type();
    if (type == "uint8" || type == "uint16") return number;
    const std::uint64_t shape = Upto(3);
    if (shape == 0) number <<= 20;
    if (shape == 1) number = std::uint64_t{1} << (number % 30);
    return number;
  }

  std::string Text(const FieldPlan& plan) {
    const std::string_view then = plan.TypeIn(release_);
    if (then == "int32" || then == "uint32") return "4";
    if (plan.options->type() == "uuid") return "2b4b1d8c-0c7e-4b3f-8c1b-1a2b3c4d5e6f";
    const std::string& format = plan.options->format();
    if (format == "nqn") return "nqn.2016-06.io.spdk:cnode" + std::to_string(1 + Upto(2));
    if (format == "hex") return "00ff";
    if (format == "hex:16") return "0123456789abcdef0123456789ABCDEF";
    if (format == "hex:8") return "0123456789abcdef";
    if (seeded_ && format == "csv") return Upto(1) == 0 ? "transport,address" : "match_any";
    if (seeded_ && Upto(2) == 0) return "Name" + std::to_string(Upto(2));
    return "text \"with\" \\ quotes \n\t and \xc3\xa9";
  }

  int EnumNumber(const FieldPlan& plan) {
    const std::string_view then = plan.TypeIn(release_);
    std::vector<int> numbers;
    for (const Enumerator& value : plan.enumerators) {
      const bool number = value.wire.find_first_not_of("0123456789") == std::string::npos;
      if (value.range.Contains(release_) && (then.empty() || then == "string" || number))
        numbers.push_back(value.number);
    }
    if (!numbers.empty()) return numbers[Upto(numbers.size() - 1)];
    ADD_FAILURE() << "no value for " << plan.name << " in " << release_.ToString();
    return 0;
  }

  Release release_;
  bool seeded_ = false;
  bool all_ = true;
  std::mt19937 random_;
};

}  // namespace spdkctl
