#include <string>

#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

// For every method of every release: a request with each parameter that the release has goes to its JSON and back.
namespace spdkctl {
namespace {

namespace pb = google::protobuf;

/// Fills messages with a value of each field that a release has.
class Filler {
 public:
  explicit Filler(Release release) : release_(release) {}

  void Fill(pb::Message& message, const FieldTable& table) const {
    for (const FieldPlan& plan : table.plans) {
      if (plan.range.Contains(release_)) Set(message, plan);
    }
  }

 private:
  void Set(pb::Message& message, const FieldPlan& plan) const {
    const pb::Reflection& reflection = *message.GetReflection();
    if (plan.map) {
      pb::Message& entry = *reflection.AddMessage(&message, plan.field);
      entry.GetReflection()->SetString(&entry, plan.table->plans.front().field, "key");
      Set(entry, plan.table->plans.back());
      return;
    }
    if (plan.kind == ValueKind::kMessage) {
      pb::Message& part =
          plan.list ? *reflection.AddMessage(&message, plan.field) : *reflection.MutableMessage(&message, plan.field);
      if (const FieldPlan* const lone = PlainElement(plan, plan.TypeIn(release_))) {
        Set(part, *lone);
      } else {
        Fill(part, *plan.table);
      }
      return;
    }
    SetScalar(message, plan);
  }

  void SetScalar(pb::Message& message, const FieldPlan& plan) const {
    const pb::Reflection& reflection = *message.GetReflection();
    const pb::FieldDescriptor* const field = plan.field;
    const auto put = [&](auto set, auto add, auto value) {
      plan.list ? (reflection.*add)(&message, field, value) : (reflection.*set)(&message, field, value);
    };
    switch (plan.kind) {
      case ValueKind::kText: return put(&pb::Reflection::SetString, &pb::Reflection::AddString, Text(plan));
      case ValueKind::kJson:
        return put(&pb::Reflection::SetString, &pb::Reflection::AddString, std::string(R"({"a":[1,"b"]})"));
      case ValueKind::kEnum: return put(&pb::Reflection::SetEnumValue, &pb::Reflection::AddEnumValue, EnumNumber(plan));
      case ValueKind::kBool: return put(&pb::Reflection::SetBool, &pb::Reflection::AddBool, true);
      case ValueKind::kInt32: return put(&pb::Reflection::SetInt32, &pb::Reflection::AddInt32, -7);
      case ValueKind::kInt64: return put(&pb::Reflection::SetInt64, &pb::Reflection::AddInt64, std::int64_t{-7});
      case ValueKind::kUint32:
        return put(&pb::Reflection::SetUInt32, &pb::Reflection::AddUInt32, plan.TypeIn(release_) == "bool" ? 1u : 200u);
      case ValueKind::kUint64: return put(&pb::Reflection::SetUInt64, &pb::Reflection::AddUInt64, std::uint64_t{200});
      case ValueKind::kDouble: return put(&pb::Reflection::SetDouble, &pb::Reflection::AddDouble, 1.5);
      case ValueKind::kMessage: break;
    }
  }

  [[nodiscard]] std::string Text(const FieldPlan& plan) const {
    const std::string_view then = plan.TypeIn(release_);
    if (then == "int32" || then == "uint32") return "4";
    if (plan.options->type() == "uuid") return "2b4b1d8c-0c7e-4b3f-8c1b-1a2b3c4d5e6f";
    const std::string& format = plan.options->format();
    if (format == "nqn") return "nqn.2016-06.io.spdk:cnode1";
    if (format == "hex") return "00ff";
    if (format == "hex:16") return "0123456789abcdef0123456789ABCDEF";
    if (format == "hex:8") return "0123456789abcdef";
    return "text \"with\" \\ quotes \n\t and \xc3\xa9";
  }

  [[nodiscard]] int EnumNumber(const FieldPlan& plan) const {
    const std::string_view then = plan.TypeIn(release_);
    for (const Enumerator& value : plan.enumerators) {
      const bool number = value.wire.find_first_not_of("0123456789") == std::string::npos;
      if (value.range.Contains(release_) && (then.empty() || then == "string" || number)) return value.number;
    }
    ADD_FAILURE() << "no value for " << plan.name << " in " << release_.ToString();
    return 0;
  }

  Release release_;
};

class EveryRequestTest : public testing::TestWithParam<Release> {};

TEST_P(EveryRequestTest, GoesToTheReleaseAndBackUnchanged) {
  const Release release = GetParam();
  int count = 0;
  for (const Method& method : Schema::Get().methods()) {
    if (!method.range().Contains(release)) continue;
    ++count;
    SCOPED_TRACE(method.name());
    const auto request = method.NewRequest();
    Filler(release).Fill(*request, FieldTableOf(*request->GetDescriptor()));
    const auto sent = FormatParams(method, *request, release);
    ASSERT_TRUE(sent) << sent.error().message;
    const auto received = method.NewRequest();
    const auto read = ParseParamsAs(method, *sent, release, *received);
    ASSERT_TRUE(read) << read.error().message << ": " << *sent;
    EXPECT_TRUE(pb::util::MessageDifferencer::Equals(*request, *received)) << *sent;
    EXPECT_EQ(*FormatParams(method, *received, release), *sent);
  }
  EXPECT_GE(count, 39);
}

std::string NameOf(const testing::TestParamInfo<Release>& info) {
  std::string name = info.param.ToString();
  name[2] = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Releases, EveryRequestTest, testing::ValuesIn(Schema::Get().releases()), NameOf);

}  // namespace
}  // namespace spdkctl
