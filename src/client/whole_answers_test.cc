#include "client/whole_answers.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

namespace json = boost::json;

std::string MisfitOf(const std::string& name, const std::string& result, Release release = Release(26, 5)) {
  const Method& method = *Schema::Get().Find(name);
  const auto response = method.NewResponse();
  const auto parsed = ParseResult(method, result, release, *response);
  EXPECT_TRUE(parsed) << parsed.error().ToString();
  auto misfit = WholeMisfit(method, *response);
  if (!misfit) misfit = InnerMisfit(method, *response);
  return misfit ? misfit->message : std::string();
}

TEST(WholeAnswersTest, WhatRealTargetsAnsweredFits) {
  std::ifstream file(SPDKCTL_TEST_DATA "/answers.jsonl");
  int count = 0;
  for (std::string line; std::getline(file, line); ++count) {
    const json::object recorded = json::parse(line).as_object();
    const std::string name(recorded.at("method").as_string());
    const Release release = *Release::Parse(recorded.at("release").as_string().c_str());
    // So answers a subsystem that keeps no calls: null lists nothing.
    if (recorded.at("result").is_null()) continue;
    SCOPED_TRACE(line);
    const Method* const method = Schema::Get().Find(name, release);
    ASSERT_NE(method, nullptr);
    EXPECT_EQ(MisfitOf(method->name(), json::serialize(recorded.at("result")), release), "");
  }
  EXPECT_GT(count, 500);
}

TEST(WholeAnswersTest, AKnownMemberOfAnotherTypeIsAMisfit) {
  for (const char* const member :
       {R"("block_size":"512")", R"("block_size":true)", R"("block_size":[])", R"("block_size":{})",
        R"("claimed":"yes")", R"("uuid":5)", R"("aliases":"a")", R"("aliases":{})", R"("aliases":[5])",
        R"("driver_specific":[])", R"("driver_specific":{"lvol":{"snapshot":"yes"}})",
        R"("driver_specific":{"raid":{"base_bdevs_list":[{"nam":"a"}]}})"})
    EXPECT_NE(MisfitOf("bdev_get_bdevs", std::string(R"([{"name":"a",)") + member + "}]"), "") << member;
}

TEST(WholeAnswersTest, AnElementWithoutItsNameIsAMisfit) {
  for (const char* const result : {"[{}]", R"([{"block_size":512}])", R"([{"nam":"a"}])", R"([{"name":null}])"})
    EXPECT_EQ(MisfitOf("bdev_get_bdevs", result).find("bdevs.name is missing"), 0U) << result;
  EXPECT_NE(MisfitOf("nvmf_get_subsystems", R"([{"nqn":"a","hosts":[{"name":"b"}]}])"), "");
}

TEST(WholeAnswersTest, WhatNewerReleasesAddIsNone) {
  for (const char* const member : {R"("newer":5)", R"("uuid":null)", R"("aliases":[])", R"("num_blocks":1e30)",
                                   R"("driver_specific":{"newer":{"name":5}})"})
    EXPECT_EQ(MisfitOf("bdev_get_bdevs", std::string(R"([{"name":"a",)") + member + "}]"), "") << member;
}

}  // namespace
}  // namespace spdkctl::client
