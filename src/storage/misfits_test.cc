#include <optional>

#include "forwarding_calls.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

constexpr const char* kNqn = "nqn.2016-06.io.spdk:c1";

/// An answer of which a part is not what it is to be, and what may be wished then.
struct Misfit {
  std::string method;
  std::string result;
  std::string wish;
};

/// What cannot be read is neither absent nor unused, free, empty or the same.
class Misfits : public ::testing::Test {
 protected:
  Misfits() : sim_("spdk_tgt", "26.05"), client_(sim_.address()) {
    const Outcome made = EnsureYaml(client_, R"(
- malloc: {name: M0, size: 64MiB}
- malloc: {name: M1, size: 64MiB}
- malloc: {name: M2, size: 64MiB}
- lvol_store: {name: l0, bdev: M1}
- nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:c1', allow_any_host: true, namespaces: [{bdev: M0}]}
)");
    EXPECT_TRUE(made.ended) << made.ended.error().ToString();
  }

  Error ErrorOf(const Result<Plan>& plan) {
    EXPECT_FALSE(plan) << plan->WouldDo().ShortDebugString();
    return plan ? Error() : plan.error();
  }
  Error Ensured(const Misfit& one) {
    Telling answers(client_, {{one.method, one.result}});
    return ErrorOf(MakePlan(answers, WishesOf(one.wish)));
  }
  Error Removed(const Misfit& one) {
    Telling answers(client_, {{one.method, one.result}});
    return ErrorOf(PlanRemoval(answers, WishesOf(one.wish)));
  }

  SimProcess sim_;
  Client client_;
};

TEST_F(Misfits, AreNotAbsent) {
  const std::string nqn = kNqn;
  for (const Misfit& one : std::vector<Misfit>{
           {"bdev_get_bdevs", R"([{"name":5}])", "bdev: {name: M0}"},
           {"bdev_get_bdevs", R"([{"block_size":512}])", "bdev: {name: M0}"},
           {"bdev_get_bdevs", R"([{}])", "bdev: {name: M0}"},
           {"bdev_get_bdevs", R"([{"name":5}])", "volume: {store: l0, name: v}"},
           {"nvmf_get_subsystems", R"([{"nqn":5}])", "nvmf_subsystem: {nqn: '" + nqn + "'}"},
           {"nvmf_get_subsystems", R"([{"nqn":")" + nqn + R"(","namespaces":5}])",
            "nvmf_namespace: {nqn: '" + nqn + "', bdev: M0}"},
           {"nvmf_get_subsystems", R"([{"nqn":")" + nqn + R"(","hosts":[{"name":"nqn.a:b"}]}])",
            "nvmf_host: {nqn: '" + nqn + "', host: 'nqn.2014-08.a:b'}"},
           {"bdev_lvol_get_lvstores", R"([{"name":7}])", "lvol_store: {name: l0}"},
           {"keyring_get_keys", R"([{"nam":"k"}])", "key: {name: k}"},
           {"accel_crypto_keys_get", R"([{"name":4}])", "crypto_key: {name: k}"},
           {"bdev_raid_get_bdevs", R"([{"name":4}])", "raid: {name: R}"},
           {"vhost_get_controllers", R"([{"ctrlr":4}])", "vhost_blk: {name: v}"},
           {"iscsi_get_target_nodes", R"([{"name":4}])", "target_node: {name: 'iqn.2016-06.io.spdk:d'}"},
       }) {
    const Error error = Removed(one);
    EXPECT_EQ(error.code, Code::kProtocol) << one.wish << " " << one.result << ": " << error.ToString();
  }
}

TEST_F(Misfits, AreNotMadeOnceMore) {
  const Error error = Ensured({"bdev_get_bdevs", R"([{"name":5}])", "malloc: {name: M9, size: 1MiB}"});
  EXPECT_EQ(error.code, Code::kProtocol) << error.ToString();
}

TEST_F(Misfits, AreNotUnused) {
  for (const Misfit& one : std::vector<Misfit>{
           {"keyring_get_keys", R"([{"name":"k","module":"keyring_file","refcnt":"x"}])", "key: {name: k}"},
           {"keyring_get_keys", R"([{"name":"k","module":"keyring_file"}])", "key: {name: k}"},
           {"nvmf_get_subsystems", R"([{"nqn":"nqn.2016-06.io.spdk:c1","namespaces":[{"id":1}]}])", "bdev: {name: M2}"},
           {"vhost_get_controllers", R"([{"ctrlr":"v","backend_specific":{"scsi":7}}])", "bdev: {name: M2}"},
           {"iscsi_get_target_nodes", R"([{"name":"x","luns":{"a":1}}])", "bdev: {name: M2}"},
           {"bdev_raid_get_bdevs", R"([{"name":"R","base_bdevs_list":7,"state":"offline"}])", "bdev: {name: M2}"},
       }) {
    const Error error = Removed(one);
    // The answer itself, or what it leaves open.
    EXPECT_TRUE(error.code == Code::kBusy || error.code == Code::kProtocol) << one.result << ": " << error.ToString();
  }
}

TEST_F(Misfits, AreNotEmpty) {
  for (const std::string counts : {R"("free_clusters":"15","total_data_clusters":"15",)", ""}) {
    const Misfit store{"bdev_lvol_get_lvstores",
                       R"([{"name":"l0","uuid":"11111111-2222-4333-8444-555555555555","base_bdev":"M1",)" + counts +
                           R"("cluster_size":4194304}])",
                       "lvol_store: {name: l0}"};
    EXPECT_EQ(Removed(store).code, Code::kProtocol) << store.result;
  }
}

TEST_F(Misfits, AreNotFree) {
  const std::string bdev =
      R"([{"name":"M2","product_name":"Malloc disk","claimed":"yes","block_size":512,"num_blocks":131072}])";
  for (const std::string wish : {"lvol_store: {name: l1, bdev: M2}", "passthru: {name: P, base: M2}"})
    EXPECT_EQ(Ensured({"bdev_get_bdevs", bdev, wish}).code, Code::kProtocol) << wish;
}

TEST_F(Misfits, AreNotTheSame) {
  const std::string nqn = kNqn;
  for (const Misfit& one : std::vector<Misfit>{
           {"nvmf_get_subsystems", R"([{"nqn":")" + nqn + R"(","allow_any_host":"no","hosts":7}])",
            "nvmf_subsystem: {nqn: '" + nqn + "', allow_any_host: true}"},
           {"accel_crypto_keys_get", R"([{"name":"c","cipher":"AES_XTS","key":"00112233","key2":5}])",
            "crypto_key: {name: c, cipher: AES_XTS, key: '00112233', key2: ''}"},
           {"iscsi_get_auth_groups", R"([{"tag":3,"secrets":[{"user":"a","secret":"x","muser":5}]}])",
            "chap_user: {tag: 3, user: a, secret: x, mutual_user: '', mutual_secret: ''}"},
           {"iscsi_get_target_nodes", R"([{"name":"iqn.2016-06.io.spdk:d","alias_name":7,"luns":[],"pg_ig_maps":[]}])",
            "target_node: {name: 'iqn.2016-06.io.spdk:d', alias: ''}"},
       }) {
    const Error error = Ensured(one);
    EXPECT_EQ(error.code, Code::kProtocol) << one.wish << " " << one.result << ": " << error.ToString();
  }
}

TEST_F(Misfits, AreNoMembersOfNewerReleases) {
  Telling answers(client_,
                  {{"bdev_get_bdevs",
                    R"([{"name":"M7","newer":{"name":5},"product_name":"Malloc disk","aliases":[],"claimed":false,)"
                    R"("block_size":512,"num_blocks":2048,"driver_specific":{"newest":[{"a":1}]}}])"}});
  const auto plan = MakePlan(answers, WishesOf("malloc: {name: M7, size: 1MiB}"));
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_EQ(plan->WouldDo().changes(0).action(), v1::NONE) << plan->WouldDo().ShortDebugString();
}

}  // namespace
}  // namespace spdkctl::storage
