#include "schema/secrets.h"

#include <gtest/gtest.h>
#include <boost/json.hpp>

namespace spdkctl {
namespace {

namespace json = boost::json;

const Method& Find(const char* name) { return *Schema::Get().Find(name); }

std::string Params(const char* method, const char* text) {
  json::value value = json::parse(text);
  HideSecretsOfParams(Schema::Get().Find(method), value);
  return json::serialize(value);
}

std::string Result(const char* method, const char* text) {
  json::value value = json::parse(text);
  HideSecretsOfResult(Schema::Get().Find(method), value);
  return json::serialize(value);
}

std::string Anything(const char* text) {
  json::value value = json::parse(text);
  HideSecretsOfAnything(value);
  return json::serialize(value);
}

TEST(SecretsTest, ParametersKeepTheirShapeAndNames) {
  EXPECT_EQ(Params("add_secret_to_iscsi_auth_group", R"({"tag":1,"user":"u","secret":"hush"})"),
            R"({"tag":1,"user":"u","secret":"***"})");
  EXPECT_EQ(Params("bdev_rbd_create", R"({"pool_name":"p","config":{"key":"hush"}})"),
            R"({"pool_name":"p","config":{"key":"***"}})");
  EXPECT_EQ(Params("iscsi_create_auth_group", R"({"tag":1,"secrets":"hush"})"), R"({"tag":1,"secrets":"***"})");
}

TEST(SecretsTest, ResultsAreHiddenAsTheSchemaMarksThem) {
  EXPECT_EQ(Result("iscsi_get_auth_groups", R"([{"tag":1,"secrets":[{"user":"u","secret":"hush","msecret":"m"}]}])"),
            R"([{"tag":1,"secrets":[{"user":"u","secret":"***","msecret":"***"}]}])");
  EXPECT_EQ(Result("bdev_get_bdevs", R"([{"name":"M","driver_specific":{"crypto":{"key":"hush","name":"C"}}}])"),
            R"([{"name":"M","driver_specific":{"crypto":{"key":"***","name":"C"}}}])");
  EXPECT_EQ(Result("nvmf_get_subsystems", R"([{"nqn":"n","hosts":[{"nqn":"h"}],"allow_any_host":true}])"),
            R"([{"nqn":"n","hosts":[{"nqn":"h"}],"allow_any_host":true}])");
}

TEST(SecretsTest, CallsWithinAConfigurationAreHiddenByTheirMethod) {
  EXPECT_EQ(
      Result("framework_get_config",
             R"([{"method":"iscsi_create_auth_group","params":{"tag":1,"secrets":[{"user":"u","secret":"x"}]}}])"),
      R"([{"method":"iscsi_create_auth_group","params":{"tag":1,"secrets":[{"user":"u","secret":"***"}]}}])");
}

TEST(SecretsTest, WhatTheSchemaDoesNotHaveIsHiddenByNames) {
  EXPECT_EQ(Params("our_own_method", R"({"a":[{"msecret":"x","b":1}]})"), R"({"a":[{"msecret":"***","b":1}]})");
  EXPECT_EQ(Result("our_own_method", R"({"password":"x","n":{"psk":"y"}})"), R"({"password":"***","n":{"psk":"***"}})");
  EXPECT_EQ(Anything(R"([{"method":"bdev_opal_create","id":1,"params":{"password":"x"}},{"psk":["y"]}])"),
            R"([{"method":"bdev_opal_create","id":1,"params":{"password":"***"}},{"psk":["***"]}])");
  EXPECT_TRUE(MayHoldSecrets(R"({"method":"x","params":{"secret":"hu)"));
  EXPECT_FALSE(MayHoldSecrets(R"({"method":"bdev_get_bdevs")"));
}

TEST(SecretsTest, KeysAndPasswordsOfAllComponentsAreMarked) {
  EXPECT_EQ(Result("sock_impl_get_options", R"({"psk_key":"x","psk_identity":"i"})"),
            R"({"psk_key":"***","psk_identity":"i"})");
  EXPECT_EQ(Params("bdev_iscsi_create", R"({"name":"i","url":"iscsi://user%pass@host/iqn/0"})"),
            R"({"name":"i","url":"***"})");
  EXPECT_EQ(Params("bdev_rbd_register_cluster", R"({"name":"c","config_param":{"key":"x"}})"),
            R"({"name":"c","config_param":{"key":"***"}})");
  EXPECT_EQ(Result("bdev_rbd_get_clusters_info", R"({"cluster_name":"c","config_param":{"key":"x"}})"),
            R"({"cluster_name":"c","config_param":{"key":"***"}})");
}

TEST(SecretsTest, ParametersThatSetASecretAreKnown) {
  const auto holds = [](const char* method, const char* text) { return HoldsSecrets(Find(method), json::parse(text)); };
  EXPECT_TRUE(holds("iscsi_auth_group_add_secret", R"({"secret":"x"})"));
  EXPECT_TRUE(holds("iscsi_create_auth_group", R"({"tag":1,"secrets":[{"user":"u","secret":"x"}]})"));
  EXPECT_TRUE(holds("bdev_rbd_create", R"({"config":{"key":"x"}})"));
  EXPECT_FALSE(holds("iscsi_create_auth_group", R"({"tag":1})"));
  EXPECT_FALSE(holds("bdev_malloc_create", R"({"name":"secret"})"));
  EXPECT_FALSE(holds("iscsi_create_auth_group", "null"));
}

}  // namespace
}  // namespace spdkctl
