// The table of errors: for every kind of Spec, what its code is when it is there already, absent, in use, when what it
// needs is absent or claimed, and when there is no room. What has to be there before stands in tests/data/errors.jsonl,
// which the tests of the command line and of Python read, too.

#include <filesystem>
#include <fstream>
#include <regex>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include "base/text.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

/// A line of the table. JSON is YAML.
struct Row {
  std::string kind;
  YAML::Node line;

  [[nodiscard]] bool Has(const char* member) const { return line[member].IsDefined(); }
  [[nodiscard]] std::string Text(const char* member) const {
    YAML::Emitter text;
    text << YAML::Flow << line[member];
    return Has(member) ? text.c_str() : "";
  }
  /// A wish for the object, with some fields otherwise.
  [[nodiscard]] std::string Wish(const YAML::Node& otherwise = {}) const {
    YAML::Node wish = YAML::Clone(line["wish"]);
    if (otherwise.IsMap()) {
      for (const auto& field : otherwise) wish[field.first.as<std::string>()] = field.second;
    }
    YAML::Node whole;
    whole[kind] = wish;
    YAML::Emitter text;
    text << YAML::Flow << whole;
    return text.c_str();
  }
};

/// All lines; the first says what every target holds.
const std::vector<Row>& Table() {
  static const std::vector<Row> rows = [] {
    std::vector<Row> read;
    std::ifstream file(SPDKCTL_TEST_DATA "/errors.jsonl");
    for (std::string text; std::getline(file, text);) {
      const YAML::Node line = YAML::Load(text);
      read.push_back({line["kind"].as<std::string>(""), line});
    }
    return read;
  }();
  return rows;
}

const std::string& Ground() {
  static const std::string ground = Table().front().Text("ground");
  return ground;
}

TEST(Errors, EveryKindHasARow) {
  for (const SpecType& type : SpecTypes()) {
    const auto row =
        std::find_if(Table().begin(), Table().end(), [&](const Row& one) { return one.kind == type.name; });
    ASSERT_NE(row, Table().end()) << type.name << ": tests/data/errors.jsonl says nothing of it";
    EXPECT_EQ(row->Has("users") + row->Has("unused") + row->Has("setting"), 1) << type.name;
  }
}

TEST(Errors, WhatIsSpeltAsABdevHasToBeThere) {
  for (const SpecType& type : SpecTypes()) {
    for (const SpecField& field : type.fields) {
      if (field.options->spelling() != v1::BDEV || field.parameter == nullptr) continue;
      EXPECT_EQ(field.parameter->options->names(), "bdev") << type.name << "." << field.name();
    }
  }
}

/// One target for the rows of an application, on which each row leaves nothing.
class ErrorsOf : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    ::setenv("SPDKSIM_POLL", "0", 1);
    sim_.emplace(GetParam());
    client_.emplace(sim_->address());
    const std::string file = sim_->folder() + "/file0";
    std::ofstream(file) << "";
    std::filesystem::resize_file(file, 16 << 20);
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    port_ = FreePort();
    Ensure(Ground());
  }

  [[nodiscard]] std::string Filled(const std::string& text) const {
    return std::regex_replace(std::regex_replace(text, std::regex("\\$DIR"), sim_->folder()), std::regex("\\$PORT"),
                              port_);
  }
  std::vector<v1::Wish> Wishes(const std::string& yaml) { return WishesOf(Filled(yaml)); }
  void Ensure(const std::string& yaml) {
    const Outcome made = EnsureAll(*client_, Wishes(yaml));
    ASSERT_TRUE(made.ended) << yaml << ": " << made.ended.error().ToString();
  }
  /// The last first.
  void Remove(const std::string& yaml) {
    PlanOptions options;
    options.force = options.destroy_data = options.missing_ok = true;
    auto wishes = Wishes(yaml);
    std::reverse(wishes.begin(), wishes.end());
    for (const v1::Wish& wish : wishes) {
      if (KindOf(*SpecOf(wish)).type().remove == nullptr) continue;
      const Outcome removed = RemoveAll(*client_, {wish}, options);
      EXPECT_TRUE(removed.ended) << yaml << ": " << removed.ended.error().ToString();
    }
  }
  void Expect(Code code, const Outcome& outcome, const std::string& when) {
    ASSERT_FALSE(outcome.ended) << when;
    EXPECT_EQ(CodeName(outcome.ended.error().code), CodeName(code)) << when << ": " << outcome.ended.error().ToString();
  }

  void CheckMaking(const Row& row);
  void CheckParts(const Row& row);
  void CheckUse(const Row& row);

  std::optional<SimProcess> sim_;
  std::optional<Client> client_;
  std::string port_;
};

PlanOptions New() {
  PlanOptions options;
  options.must_be_new = true;
  return options;
}

/// What goes may have held data.
PlanOptions WithData() {
  PlanOptions options;
  options.destroy_data = true;
  return options;
}

/// There and absent, before it was planned and since.
void ErrorsOf::CheckMaking(const Row& row) {
  const auto wish = Wishes(row.Wish());
  const bool removable = KindOf(*SpecOf(wish.front())).type().remove != nullptr;
  if (removable) Expect(Code::kNotFound, RemoveAll(*client_, wish), "absent");
  const auto meanwhile = MakePlan(*client_, wish, New());
  const auto late = MakePlan(*client_, wish);
  ASSERT_TRUE(meanwhile && late) << meanwhile.error().ToString();
  Ensure(row.Wish());
  if (HasFatalFailure()) return;
  Expect(Code::kExists, EnsureAll(*client_, wish, New()), "there");
  if (!row.Has("repeatable")) {
    Expect(Code::kExists, Apply(*client_, *meanwhile), "there since");
    const Outcome same = Apply(*client_, *late);
    EXPECT_TRUE(same.ended) << same.ended.error().ToString();
    EXPECT_FALSE(Changed(same.applied));
  }
  if (!removable) return;
  const auto removal = PlanRemoval(*client_, wish, WithData());
  ASSERT_TRUE(removal) << removal.error().ToString();
  Remove(row.Wish());
  Expect(Code::kNotFound, Apply(*client_, *removal), "gone since");
}

/// What a thing of the sort is called that is not there.
std::string AbsentOf(const std::string& sort) {
  if (sort == "subsystem") return "nqn.2016-06.io.spdk:nowhere";
  return sort.ends_with("_group") ? "99" : "nowhere";
}

/// What it needs is absent, or claimed by somebody else; there is no room for it.
void ErrorsOf::CheckParts(const Row& row) {
  const auto wish = Wishes(row.Wish());
  for (const Thing& thing : KindOf(*SpecOf(wish.front())).Uses(*SpecOf(wish.front()))) {
    // They are made with what needs them.
    if (thing.sort == "transport" || thing.sort == "listener") continue;
    // Volumes are named within their store.
    const std::regex name(fmt::format("\\b{}\\b", thing.name.substr(thing.name.rfind('/') + 1)));
    const auto other = [&](const std::string& instead) {
      return std::regex_replace(Filled(row.Wish()), name, instead);
    };
    const auto absent = ReadWishes(other(AbsentOf(thing.sort)), "absent");
    ASSERT_TRUE(absent) << absent.error().ToString();
    Expect(Code::kNotFound, EnsureAll(*client_, *absent), "absent " + thing.sort);
    if (thing.sort != "bdev" || thing.name != "B0" || row.Has("shares")) continue;
    Expect(Code::kBusy, EnsureYaml(*client_, other("Claimed")), "claimed " + thing.sort);
  }
  if (!row.Has("full")) return;
  if (row.Has("small")) Ensure(row.Text("small"));
  Expect(Code::kNoSpace, EnsureAll(*client_, Wishes(row.Wish(row.line["full"]))), "full");
  if (row.Has("small")) Remove(row.Text("small"));
}

void ErrorsOf::CheckUse(const Row& row) {
  if (!row.Has("users")) return;
  Ensure(row.Wish());
  Ensure(row.Text("users"));
  if (HasFatalFailure()) return;
  Expect(Code::kBusy, RemoveAll(*client_, Wishes(row.Wish()), WithData()), "in use");
  Remove(row.Text("users"));
  Remove(row.Wish());
}

TEST_P(ErrorsOf, EveryKindTellsWhatIsTheMatter) {
  for (const Row& row : Table()) {
    if (row.kind.empty() || row.line["app"].as<std::string>() != GetParam()) continue;
    SCOPED_TRACE(row.kind);
    if (row.Has("before")) Ensure(row.Text("before"));
    if (HasFatalFailure()) return;
    if (!row.Has("setting")) CheckMaking(row);
    CheckUse(row);
    // The last: some modules keep in mind what they could not make.
    CheckParts(row);
    if (row.Has("before")) Remove(row.Text("before"));
    if (HasFatalFailure()) return;
  }
}

INSTANTIATE_TEST_SUITE_P(Applications, ErrorsOf, ::testing::Values("spdk_tgt", "nvmf_tgt", "vhost", "iscsi_tgt"),
                         [](const auto& given) { return std::string(given.param); });

}  // namespace
}  // namespace spdkctl::storage
