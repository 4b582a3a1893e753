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

TEST(SecretsTest, NamesOfSecretsThatAreMisspeltAreHiddenInParameters) {
  EXPECT_EQ(
      Params("accel_crypto_key_create", R"({"cipher":"AES_XTS","name":"k","keyy":"0011","KEY2":"22","Psk":["x"]})"),
      R"({"cipher":"AES_XTS","name":"k","keyy":"***","KEY2":"***","Psk":["***"]})");
  EXPECT_EQ(Params("nvmf_subsystem_add_host", R"({"nqn":"n","host":"h","pks":"x","PSK":"y"})"),
            R"({"nqn":"n","host":"h","pks":"x","PSK":"***"})");
  EXPECT_EQ(Params("bdev_malloc_create", R"({"name":"M","nam":"N","size":1})"), R"({"name":"M","nam":"N","size":1})");
  EXPECT_TRUE(HoldsSecrets(Find("accel_crypto_key_create"), json::parse(R"({"name":"k","keyy":"0011"})")));
}

TEST(SecretsTest, DigitsStayWhereAnAnswerHoldsNoSecret) {
  const std::string plain = R"([{"name":"key","load":64.0,"key":""}])";
  EXPECT_EQ(HideSecretsOfAnswer(nullptr, plain), plain);
  EXPECT_EQ(HideSecretsOfAnswer(&Find("accel_crypto_keys_get"), R"([{"name":"k","key":"00","key2":"ff"}])"),
            R"([{"name":"k","key":"***","key2":"***"}])");
  EXPECT_EQ(HideSecretsOfAnswer(nullptr, R"({"password":"x)"), R"("***")");
}

TEST(SecretsTest, WhoeverRepeatsACallRepeatsNoSecretOfIt) {
  const auto repeated = [](std::string params, std::string text) {
    HideSecretsOfText(SecretsOfCall("iscsi_auth_group_add_secret", params), text);
    return text;
  };
  EXPECT_EQ(repeated(R"({"tag":1,"user":"u","secret":"hush-hush"})", "bad hush-hush, hush-hush!"), "bad ***, ***!");
  EXPECT_EQ(repeated(R"({"secret":"twelve","msecret":"twelve-letters"})", "twelve-letters twelve"), "*** ***");
  EXPECT_EQ(repeated(R"({"secret":"a\"b-c-d-e"})", R"(bad {"secret":"a\"b-c-d-e"})"), R"(bad {"secret":"***"})");
  EXPECT_EQ(repeated(R"({"secret":"in"})", "invalid in line"), "invalid *** line");
  EXPECT_EQ(repeated(R"({"secret":""})", "bad"), "bad");
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
