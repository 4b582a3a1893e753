#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "client/causes/diagnosis.h"
#include "spdkctl/schema/codec.h"

// tests/data/causes.jsonl has refusals, what the target and its host told afterwards, and the cause that follows; most
// were seen on real targets. Every kind of cause is among them, and docs/errors.md shows one of each.
namespace spdkctl::client {
namespace {

namespace json = boost::json;

std::string Text(const json::object& object, std::string_view name, std::string otherwise = {}) {
  const json::value* const value = object.if_contains(name);
  return value == nullptr ? otherwise : std::string(value->as_string());
}

/// A host as a row describes it: what it does not speak of is not there, or cannot be told.
class DescribedHost : public HostView {
 public:
  explicit DescribedHost(const json::object& about) : about_(about) {}

  [[nodiscard]] std::optional<std::string> WhoListens(const std::string& address) const override {
    const json::object* const all = Part("listens");
    const json::value* const who = all == nullptr ? nullptr : all->if_contains(address);
    return who == nullptr ? std::nullopt : std::optional(std::string(who->as_string()));
  }
  [[nodiscard]] Result<FileFacts> File(const std::string& path) const override {
    const auto file = Find(path);
    if (!file) return file.error();
    if (const auto* const number = (*file)->if_contains("os_error")) {
      Error error = MakeError(Code::kUnsupported, path);
      error.os_error = number->to_number<int>();
      return error;
    }
    static const std::map<std::string, FileFacts::Kind> kinds = {{"file", FileFacts::Kind::kFile},
                                                                 {"folder", FileFacts::Kind::kFolder},
                                                                 {"socket", FileFacts::Kind::kSocket},
                                                                 {"device", FileFacts::Kind::kDevice}};
    FileFacts facts;
    facts.kind = kinds.at(Text(**file, "kind", "file"));
    facts.mode = static_cast<std::uint32_t>(std::stoul(Text(**file, "mode", "0600"), nullptr, 8));
    if (const auto* const owner = (*file)->if_contains("owner")) facts.owner = owner->to_number<std::uint32_t>();
    if (const auto* const size = (*file)->if_contains("size")) facts.size = size->to_number<std::uint64_t>();
    return facts;
  }
  [[nodiscard]] Result<std::string> Read(const std::string& path, std::size_t most) const override {
    const auto file = Find(path);
    if (!file) return file.error();
    if (!(*file)->contains("holds")) return MakeError(Code::kUnsupported, path);
    return Text(**file, "holds").substr(0, most);
  }
  [[nodiscard]] Result<std::string> ReadLink(const std::string& path) const override {
    const auto file = Find(path);
    if (!file) return file.error();
    if (!(*file)->contains("leads_to")) return MakeError(Code::kUnsupported, path);
    return Text(**file, "leads_to");
  }
  [[nodiscard]] Result<std::vector<std::string>> Addresses() const override {
    if (!about_.contains("addresses")) return MakeError(Code::kUnsupported, {});
    return json::value_to<std::vector<std::string>>(about_.at("addresses"));
  }
  [[nodiscard]] Result<void> CheckReachable(const std::string& address) const override {
    const json::object* const all = Part("unreachable");
    if (all == nullptr || !all->contains(address)) return {};
    Error error = MakeError(Code::kUnavailable, address);
    error.os_error = all->at(address).to_number<int>();
    return error;
  }
  [[nodiscard]] Result<std::uint32_t> User() const override {
    if (!about_.contains("user")) return MakeError(Code::kUnsupported, {});
    return about_.at("user").to_number<std::uint32_t>();
  }
  [[nodiscard]] Result<std::vector<std::string>> CommandLine() const override {
    if (!about_.contains("command_line")) return MakeError(Code::kUnsupported, {});
    return json::value_to<std::vector<std::string>>(about_.at("command_line"));
  }

 private:
  [[nodiscard]] const json::object* Part(std::string_view name) const {
    const json::value* const part = about_.if_contains(name);
    return part == nullptr ? nullptr : &part->as_object();
  }
  /// Where a row speaks of files, all others are absent.
  [[nodiscard]] Result<const json::object*> Find(const std::string& path) const {
    const json::object* const files = Part("files");
    if (files == nullptr) return MakeError(Code::kUnsupported, path);
    if (!files->contains(path)) return MakeError(Code::kNotFound, path);
    return &files->at(path).as_object();
  }

  const json::object& about_;
};

struct Row {
  int line = 0;
  json::object about;
};

std::vector<Row> Rows() {
  std::vector<Row> rows;
  std::ifstream file(SPDKCTL_TEST_DATA "/causes.jsonl");
  int line = 0;
  for (std::string text; std::getline(file, text);) {
    ++line;
    if (!text.starts_with("//") && !text.empty()) rows.push_back({line, json::parse(text).as_object()});
  }
  return rows;
}

Release ReleaseOf(const Row& row) { return *Release::Parse(Text(row.about, "release", "26.05")); }

/// What the target has: all methods of its release but those that the row says it lacks.
std::shared_ptr<const TargetInfo> InfoOf(const Row& row) {
  auto info = std::make_shared<TargetInfo>();
  info->release = info->schema_release = ReleaseOf(row);
  info->derived = info->release == Release(17, 7);
  std::set<std::string> lacks;
  if (const auto* const names = row.about.if_contains("lacks")) lacks = json::value_to<std::set<std::string>>(*names);
  for (const Method& method : Schema::Get().methods()) {
    const auto name = method.NameIn(info->release);
    if (name && !lacks.contains(method.name())) info->methods.insert(*name);
  }
  return info;
}

Facts FactsOf(const Row& row, const Diagnosis& diagnosis) {
  const auto info = InfoOf(row);
  Facts facts(info);
  const auto* const told = row.about.if_contains("told");
  for (const Read& read : diagnosis.reads()) {
    const Method& method = *Schema::Get().Find(read.method);
    const json::value* const answer = told == nullptr ? nullptr : told->as_object().if_contains(read.method);
    if (!NameFor(method, *info)) {
      facts.AddLacking(read);
    } else if (answer == nullptr) {
      facts.AddUnknown(read, MakeError(Code::kTimeout, "nobody says"));
    } else {
      std::shared_ptr<google::protobuf::Message> response = method.NewResponse();
      const auto parsed = ParseResult(method, json::serialize(*answer), info->schema_release, *response);
      EXPECT_TRUE(parsed) << "line " << row.line << ": " << parsed.error().message;
      facts.Add(read, std::shared_ptr<const google::protobuf::Message>(std::move(response)));
    }
  }
  return facts;
}

std::optional<Cause> CauseOf(const Row& row) {
  Error refusal = MakeError(Code::kInternal, "refused");
  refusal.delivery = Delivery::kAnswered;
  const json::array& error = row.about.at("error").as_array();
  refusal.rpc_code = error.at(0).to_number<int>();
  refusal.rpc_message = error.at(1).as_string();
  const json::value* const params = row.about.if_contains("params");
  const Diagnosis diagnosis(Text(row.about, "method"), params == nullptr ? "" : json::serialize(*params),
                            ReleaseOf(row), refusal);
  const Facts facts = FactsOf(row, diagnosis);
  const json::value* const host = row.about.if_contains("host");
  if (host == nullptr) return diagnosis.Find(facts, nullptr);
  const DescribedHost described(host->as_object());
  return diagnosis.Find(facts, &described);
}

TEST(CausesTest, FollowFromWhatWasTold) {
  for (const Row& row : Rows()) {
    const auto cause = CauseOf(row);
    EXPECT_EQ(cause ? cause->words : "", Text(row.about, "cause")) << "line " << row.line;
    EXPECT_EQ(cause ? std::string(cause->kind) : "", Text(row.about, "kind")) << "line " << row.line;
    const auto& kinds = causes::Kinds();
    EXPECT_TRUE(!cause || std::find(kinds.begin(), kinds.end(), cause->kind) != kinds.end()) << row.line;
  }
}

TEST(CausesTest, WhatNobodyTellsIsNoCause) {
  // The same refusals of targets that answer nothing more, on hosts that cannot be looked at.
  for (Row& row : Rows()) {
    const bool by_target = row.about.contains("told");
    const bool by_host = row.about.contains("host");
    row.about.erase("told");
    row.about.erase("host");
    const auto cause = CauseOf(row);
    if (!by_target && !by_host) continue;
    // What is wrong in itself may be found all the same; never something of which nobody knows.
    EXPECT_TRUE(!cause || cause->kind == "wrong value" || cause->kind == "not there to use")
        << "line " << row.line << ": " << cause->words;
  }
}

TEST(CausesTest, EveryKindIsInTheDocumentsWithAnExampleThatIsTrue) {
  std::ifstream file(SPDKCTL_TEST_DATA "/../../docs/errors.md");
  std::stringstream text;
  text << file.rdbuf();
  for (const std::string_view kind : causes::Kinds()) {
    const auto at = text.str().find(fmt::format("\n| {} |", kind));
    ASSERT_NE(at, std::string::npos) << "docs/errors.md has no row for the kind '" << kind << "'";
    const std::string line = text.str().substr(at + 1, text.str().find('\n', at + 1) - at - 1);
    bool shown = false;
    for (const Row& row : Rows())
      shown |= Text(row.about, "kind") == kind && line.find("`" + Text(row.about, "cause") + "`") != std::string::npos;
    EXPECT_TRUE(shown) << "no cause of tests/data/causes.jsonl is the example of '" << kind << "': " << line;
  }
}

TEST(CausesTest, SecretsAreInNone) {
  const std::string key(62, 'a');
  const Row row{0, json::parse(fmt::format(R"({{"method":"accel_crypto_key_create","params":{{"cipher":"AES_XTS",
    "name":"k","key":"{}","key2":"{}"}},"error":[-22,"Invalid argument"]}})",
                                           key, key))
                       .as_object()};
  const auto cause = CauseOf(row);
  ASSERT_TRUE(cause);
  EXPECT_EQ(cause->words.find(key), std::string::npos) << cause->words;
}

TEST(SortsTest, EveryKindOfObjectIsToldByMethodsThatList) {
  for (const rpc::v1::Sort& sort : Schema::Get().sorts()) {
    for (const auto& list : sort.lists()) {
      const Method* const method = Schema::Get().Find(list.method());
      ASSERT_NE(method, nullptr) << list.method();
      EXPECT_EQ(method->name(), list.method()) << "its newest name";
      EXPECT_EQ(method->options().effect(), rpc::v1::READS);
      EXPECT_NE(Read(list.method(), list.params()).NewRequest(), nullptr);
      for (const std::string& member : list.by()) {
        bool there = false;
        const auto& type = *method->descriptor().output_type();
        for (int i = 0; i < type.field_count(); ++i)
          there |= type.field(i)->message_type() != nullptr &&
                   type.field(i)->message_type()->FindFieldByName(member) != nullptr;
        EXPECT_TRUE(there) << list.method() << " has no " << member;
      }
    }
  }
}

TEST(SortsTest, EveryParameterThatNamesAnObjectNamesASortOrWhatNoCallLists) {
  std::set<std::string> known = {"volume"};
  for (const rpc::v1::Sort& sort : Schema::Get().sorts()) known.insert(sort.name());
  for (const Method& method : Schema::Get().methods()) {
    const auto& type = *method.descriptor().input_type();
    for (int i = 0; i < type.field_count(); ++i) {
      const auto& options = type.field(i)->options().GetExtension(rpc::v1::field);
      for (const std::string& name : {options.names(), options.makes()})
        EXPECT_TRUE(name.empty() || known.contains(name))
            << method.name() << "." << type.field(i)->name() << ": " << name;
    }
  }
}

}  // namespace
}  // namespace spdkctl::client
