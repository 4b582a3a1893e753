#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim_process.h"
#include "spdkctl/client/client.h"
#include "spdkctl/storage/storage.h"
#include "storage/kind.h"

namespace spdkctl::storage {

using Fields = std::map<std::string, std::string>;

/// An object of a kind on a simulated target, and what is to hold of it.
struct KindCase {
  std::string kind;
  Fields wish;
  /// What has to be there before, as YAML.
  std::string before = {};
  /// Fields with values that the object does not have.
  Fields others = {};
  /// Fields with the same value in other words.
  Fields spellings = {};
};

inline std::vector<v1::Wish> WishesOf(const std::string& yaml) {
  if (yaml.empty()) return {};
  auto wishes = ReadWishes(yaml, "test.yaml");
  EXPECT_TRUE(wishes) << wishes.error().ToString();
  return wishes ? *wishes : std::vector<v1::Wish>();
}

inline v1::Wish WishOf(const std::string& kind, const Fields& fields) {
  auto wish = MakeWish(kind, {fields.begin(), fields.end()});
  EXPECT_TRUE(wish) << wish.error().ToString();
  return wish ? *wish : v1::Wish();
}

inline Outcome EnsureAll(Caller& caller, const std::vector<v1::Wish>& wishes, const PlanOptions& options = {}) {
  const auto plan = MakePlan(caller, wishes, options);
  if (!plan) return {{}, plan.error()};
  return Apply(caller, *plan);
}

inline Outcome EnsureYaml(Caller& caller, const std::string& yaml, const PlanOptions& options = {}) {
  return EnsureAll(caller, WishesOf(yaml), options);
}

inline Outcome RemoveAll(Caller& caller, const std::vector<v1::Wish>& wishes, const PlanOptions& options = {}) {
  const auto plan = PlanRemoval(caller, wishes, options);
  if (!plan) return {{}, plan.error()};
  return Apply(caller, *plan);
}

/// What is there may be changed.
inline PlanOptions Changing() {
  PlanOptions options;
  options.change = true;
  return options;
}

inline bool Changed(const v1::Applied& applied) {
  return std::any_of(applied.changes().begin(), applied.changes().end(),
                     [](const v1::Change& change) { return change.changed(); });
}

/// The wish of a case with some fields another.
inline v1::Wish With(const KindCase& one, const std::string& field, const std::string& value) {
  Fields fields = one.wish;
  fields[field] = value;
  return WishOf(one.kind, fields);
}

/// Made, it is as wished; each field is compared, in any spelling; removed, it is gone.
inline void CheckKind(Caller& caller, const KindCase& one) {
  const Outcome before = EnsureYaml(caller, one.before);
  ASSERT_TRUE(before.ended) << before.ended.error().ToString();
  const v1::Wish wish = WishOf(one.kind, one.wish);
  const Outcome made = EnsureAll(caller, {wish});
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_TRUE(Changed(made.applied));
  const Outcome again = EnsureAll(caller, {wish});
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
  for (const auto& [field, value] : one.others) {
    const Outcome other = EnsureAll(caller, {With(one, field, value)});
    ASSERT_FALSE(other.ended) << field;
    EXPECT_EQ(other.ended.error().code, Code::kDiffers) << other.ended.error().ToString();
    EXPECT_THAT(other.ended.error().message, ::testing::HasSubstr(field + " is "));
  }
  for (const auto& [field, value] : one.spellings) {
    const Outcome same = EnsureAll(caller, {With(one, field, value)});
    ASSERT_TRUE(same.ended) << field << ": " << same.ended.error().ToString();
    EXPECT_FALSE(Changed(same.applied)) << field;
  }
  if (KindOf(*SpecOf(wish)).type().remove == nullptr) return;
  const Outcome removed = RemoveAll(caller, {wish});
  ASSERT_TRUE(removed.ended) << removed.ended.error().ToString();
  EXPECT_EQ(RemoveAll(caller, {wish}).ended.error().code, Code::kNotFound);
}

/// The name of a test of one release.
inline std::string NameOfRelease(const ::testing::TestParamInfo<const char*>& given) {
  std::string name = given.param;
  std::replace(name.begin(), name.end(), '.', '_');
  return "Spdk" + name;
}

}  // namespace spdkctl::storage
