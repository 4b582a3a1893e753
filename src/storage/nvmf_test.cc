#include "storage/nvmf.h"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "client/whole_answers.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

constexpr const char* kNqn = "nqn.2016-06.io.spdk:c1";
constexpr const char* kHost = "nqn.2016-06.io.spdk:h1";

/// A subsystem that any host may use, and two bdevs.
std::string Before() {
  return fmt::format(
      "[{{malloc: {{name: M0, size: 16MiB, uuid: 11111111-2222-4333-8444-555555555555}}}}, "
      "{{malloc: {{name: M1, size: 16MiB}}}}, {{nvmf_subsystem: {{nqn: \"{}\", allow_any_host: false}}}}]",
      kNqn);
}

/// A key's file that others may not read.
std::string KeyFile(const SimProcess& sim, const std::string& name, const std::string& text = "secret") {
  const std::string path = sim.folder() + "/" + name;
  std::ofstream(path) << text;
  std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  return path;
}

const rpc::v1::NvmfSubsystem* Find(const rpc::v1::NvmfGetSubsystemsResponse& all, const std::string& nqn) {
  for (const auto& subsystem : all.subsystems()) {
    if (subsystem.nqn() == nqn) return &subsystem;
  }
  return nullptr;
}

class WithParts : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, WithParts, ::testing::Values("20.01", "23.09", "26.05", "26.09"), NameOfRelease);

TEST_P(WithParts, Transports) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"nvmf_transport",
                     {{"trtype", "TCP"}, {"max_queue_depth", "64"}, {"max_aq_depth", "40"}},
                     "",
                     {{"max_queue_depth", "32"}, {"max_aq_depth", "64"}, {"in_capsule_data_size", "8192"}},
                     {{"trtype", "tcp"}, {"max_io_size", "131072"}}});
}

TEST_P(WithParts, Subsystems) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client,
            {"nvmf_subsystem",
             {{"nqn", kNqn}, {"serial_number", "S1"}, {"allow_any_host", "true"}, {"max_namespaces", "8"}},
             "",
             {{"serial_number", "S2"}, {"allow_any_host", "false"}, {"max_namespaces", "9"}, {"model_number", "M"}},
             {{"model_number", "SPDK bdev Controller"}}});
}

TEST_P(WithParts, Namespaces) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"nvmf_namespace",
                     {{"nqn", kNqn}, {"bdev", "M0"}, {"nsid", "5"}, {"uuid", "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"}},
                     Before(),
                     {{"nsid", "6"}, {"uuid", "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeef"}, {"eui64", "0011223344556677"}},
                     {{"uuid", "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE"}}});
}

TEST_P(WithParts, Hosts) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"nvmf_host", {{"nqn", kNqn}, {"host", kHost}}, Before()});
}

TEST_P(WithParts, ListenersMakeTheirTransport) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  const std::string port = FreePort();
  CheckKind(client, {"nvmf_listener",
                     {{"nqn", kNqn}, {"trtype", "tcp"}, {"traddr", "127.0.0.1"}, {"trsvcid", port}},
                     Before(),
                     {},
                     {{"trtype", "TCP"}, {"adrfam", "IPv4"}}});
  const auto transports = client.nvmf_get_transports({});
  ASSERT_TRUE(transports);
  EXPECT_EQ(transports->transports_size(), 1);
}

/// Keeps what was sent without waiting for each other.
class Rounds : public client::WholeAnswers {
 public:
  using client::WholeAnswers::WholeAnswers;
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) override {
    std::vector<std::string>& round = rounds.emplace_back();
    for (const MessageCall& call : calls) round.push_back(call.method->name());
    return WholeAnswers::call_messages(calls, options);
  }
  std::vector<std::vector<std::string>> rounds;
};

TEST_P(WithParts, AListenerWaitsForTheTransportThatIsMadeForIt) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  Rounds rounds(client);
  const auto made = EnsureYaml(rounds, fmt::format("nvmf_listener: {{nqn: \"{}\", trtype: TCP, traddr: 127.0.0.1, "
                                                   "trsvcid: \"{}\"}}",
                                                   kNqn, FreePort()));
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  std::vector<std::string> changes;
  for (const auto& round : rounds.rounds) {
    if (round.size() == 1 && round.front().starts_with("nvmf_") && !round.front().starts_with("nvmf_get"))
      changes.push_back(round.front());
  }
  EXPECT_EQ(changes, (std::vector<std::string>{"nvmf_create_transport", "nvmf_subsystem_add_listener"}));
}

TEST_P(WithParts, ASubsystemIsMadeWithAllThatHangsOnIt) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  const std::string wish = fmt::format(
      "[{{malloc: {{name: M0, size: 16MiB}}}}, {{nvmf_subsystem: {{nqn: \"{0}\", hosts: [{{host: \"{1}\"}}], "
      "namespaces: [{{bdev: M0, nsid: 3}}], listeners: [{{trtype: tcp, traddr: 127.0.0.1, trsvcid: {2}}}]}}}}]",
      kNqn, kHost, FreePort());
  const Outcome made = EnsureYaml(client, wish);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const auto subsystems = client.nvmf_get_subsystems({});
  ASSERT_TRUE(subsystems);
  const auto* const subsystem = Find(*subsystems, kNqn);
  ASSERT_NE(subsystem, nullptr);
  EXPECT_EQ(subsystem->namespaces(0).nsid(), 3);
  EXPECT_EQ(subsystem->hosts(0).nqn(), kHost);
  EXPECT_EQ(subsystem->listen_addresses_size(), 1);
  EXPECT_FALSE(subsystem->allow_any_host());
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changed());
}

TEST_P(WithParts, WhatASubsystemLacksIsAddedToIt) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const Outcome more = EnsureYaml(
      client, fmt::format("nvmf_subsystem: {{nqn: \"{}\", namespaces: [{{bdev: M0}}, {{bdev: M1}}]}}", kNqn));
  ASSERT_TRUE(more.ended) << more.ended.error().ToString();
  const auto subsystems = client.nvmf_get_subsystems({});
  EXPECT_EQ(Find(*subsystems, kNqn)->namespaces_size(), 2);
}

TEST_P(WithParts, WhatCannotBeMadeWholeIsNotMade) {
  const SimProcess sim("nvmf_tgt", GetParam(), {"error:nvmf_subsystem_add_listener:-32602:no"});
  Client client(sim.address());
  const Outcome made = EnsureYaml(
      client,
      fmt::format("[{{malloc: {{name: M0, size: 16MiB}}}}, {{nvmf_subsystem: {{nqn: \"{}\", allow_any_host: true, "
                  "namespaces: [{{bdev: M0}}], listeners: [{{trtype: TCP, traddr: 127.0.0.1}}]}}}}]",
                  kNqn));
  ASSERT_FALSE(made.ended);
  const auto subsystems = client.nvmf_get_subsystems({});
  EXPECT_EQ(Find(*subsystems, kNqn), nullptr);
  const auto bdevs = client.bdev_get_bdevs({});
  EXPECT_EQ(bdevs->bdevs_size(), 0);
}

TEST(NvmfTest, ATransportIsComparedAsSpdkPutsItRight) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  CheckKind(client, {"nvmf_transport",
                     {{"trtype", "TCP"}, {"max_aq_depth", "4"}, {"min_kato", "10001"}, {"zcopy", "true"}},
                     "",
                     {{"zcopy", "false"}, {"max_aq_depth", "33"}},
                     {{"max_aq_depth", "32"}, {"min_kato", "20000"}}});
}

TEST(NvmfTest, WhatAReleaseLacksIsRefusedBeforeAnythingIsSent) {
  const SimProcess sim("nvmf_tgt", "20.01");
  Client client(sim.address());
  const Outcome made = EnsureYaml(
      client,
      fmt::format("[{{malloc: {{name: M0, size: 16MiB}}}}, {{nvmf_subsystem: {{nqn: \"{}\", allow_any_host: true, "
                  "namespaces: [{{bdev: M0, hide_metadata: true}}]}}}}]",
                  kNqn));
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kUnsupported) << made.ended.error().ToString();
  EXPECT_EQ(sim.CallsOf("bdev_malloc_create"), 0);
}

TEST(NvmfTest, In17_07OneCallMakesASubsystem) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  const std::string wish = fmt::format(
      "[{{\"null\": {{name: N0, size: 16MiB}}}}, {{nvmf_subsystem: {{nqn: \"{}\", hosts: [{{host: \"{}\"}}], "
      "namespaces: [{{bdev: N0}}]}}}}]",
      kNqn, kHost);
  const Outcome made = EnsureYaml(client, wish);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changed());
  const Outcome other =
      EnsureYaml(client, fmt::format("nvmf_subsystem: {{nqn: \"{}\", namespaces: [{{bdev: N1}}]}}", kNqn));
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers) << other.ended.error().ToString();
  EXPECT_EQ(
      EnsureAll(client, {WishOf("nvmf_host", {{"nqn", kNqn}, {"host", "nqn.2016-06.io.spdk:h2"}})}).ended.error().code,
      Code::kUnsupported);
}

TEST(NvmfTest, WhoMayConnectHasToBeSaid) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const Outcome nobody = EnsureAll(client, {WishOf("nvmf_subsystem", {{"nqn", kNqn}})});
  ASSERT_FALSE(nobody.ended);
  EXPECT_EQ(nobody.ended.error().code, Code::kInvalidArgument);
}

TEST(NvmfTest, ANamespaceIsTheSameByAnyNameOfItsBdev) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  CheckKind(client, {"nvmf_namespace",
                     {{"nqn", kNqn}, {"bdev", "M0"}},
                     Before(),
                     {},
                     {{"bdev", "11111111-2222-4333-8444-555555555555"}}});
}

TEST(NvmfTest, ATakenNsidIsBusyBeforeAnythingIsSent) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  ASSERT_TRUE(EnsureAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}, {"nsid", "5"}})}).ended);
  const Outcome taken = EnsureAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M1"}, {"nsid", "5"}})});
  ASSERT_FALSE(taken.ended);
  EXPECT_EQ(taken.ended.error().code, Code::kBusy);
  EXPECT_THAT(taken.ended.error().message, HasSubstr("is taken by M0"));
}

TEST(NvmfTest, AddressesAreComparedInAnySpelling) {
  EXPECT_TRUE(SameAddress("TCP", "::1", "4420", "tcp", "0:0:0:0:0:0:0:1", "4420"));
  EXPECT_FALSE(SameAddress("TCP", "::1", "4420", "rdma", "::1", "4420"));
  EXPECT_EQ(FamilyOf("tcp", "fe80::1"), "ipv6");
  EXPECT_EQ(FamilyOf("tcp", "10.0.0.1"), "ipv4");
  EXPECT_EQ(FamilyOf("PCIe", "0000:5e:00.0"), "");
  EXPECT_EQ(ShowAddress("TCP", "::1", "4420"), "tcp://[::1]:4420");
}

TEST(NvmfTest, TheKeysOfAHostComeFromFiles) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const std::string file = KeyFile(sim, "dh.key");
  const v1::Wish wish = WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"dhchap_key", file}});
  const Outcome made = EnsureAll(client, {wish});
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const auto subsystems = client.nvmf_get_subsystems({});
  EXPECT_EQ(Find(*subsystems, kNqn)->hosts(0).dhchap_key(), "dh.key");
  EXPECT_FALSE(EnsureAll(client, {wish}).applied.changed());
  KeyFile(sim, "other.key");
  PlanOptions change;
  change.change = true;
  const v1::Wish other =
      WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"dhchap_key", sim.folder() + "/other.key"}});
  EXPECT_EQ(EnsureAll(client, {other}).ended.error().code, Code::kDiffers);
  const Outcome changed = EnsureAll(client, {other}, change);
  ASSERT_TRUE(changed.ended) << changed.ended.error().ToString();
  EXPECT_TRUE(changed.applied.changed());
}

TEST(NvmfTest, ATlsKeyThatTheTargetDoesNotTellIsNotTakenForTheSame) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const v1::Wish wish = WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"psk", KeyFile(sim, "psk")}});
  const Outcome made = EnsureAll(client, {wish});
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const Outcome again = EnsureAll(client, {wish});
  ASSERT_FALSE(again.ended);
  EXPECT_THAT(again.ended.error().message, HasSubstr("does not tell its psk"));
}

TEST(NvmfTest, AKeyItselfIsRefusedAndNotShown) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const Outcome refused =
      EnsureAll(client, {WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"psk", "NVMeTLSkey-1:01:hush:"}})});
  ASSERT_FALSE(refused.ended);
  EXPECT_THAT(refused.ended.error().message, ::testing::Not(HasSubstr("hush")));
}

TEST(NvmfTest, AKeyItselfIsNotShownInAnyPlaceOrSpelling) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const Fields host = {{"nqn", kNqn}, {"host", kHost}};
  std::vector<v1::Wish> wishes;
  for (const char* const key : {"dhhc-1:00:hush:", "\tNVMeTLSkey-1:01:hush:", "NVMeTLSkey-hush"}) {
    Fields fields = host;
    fields["dhchap_key"] = key;
    wishes.push_back(WishOf("nvmf_host", fields));
    wishes.push_back(WishOf("key", {{"name", "k"}, {"path", key}}));
  }
  wishes.push_back(WishOf("key", {{"name", "k"}, {"path", "/somewhere/NVMeTLSkey-1:01:hush/hush:"}}));
  wishes.push_back(WishOf("key", {{"name", "NVMeTLSkey-1:01:hush:"}, {"path", "/absent"}}));
  for (const v1::Wish& wish : wishes) {
    const Outcome refused = EnsureAll(client, {wish});
    ASSERT_FALSE(refused.ended);
    EXPECT_EQ(refused.ended.error().code, Code::kInvalidArgument);
    EXPECT_THAT(refused.ended.error().message, ::testing::Not(HasSubstr("hush")));
  }
}

/// Of files of one name in two folders.
TEST(NvmfTest, KeysOfTwoFilesAreNotTakenForOne) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  std::filesystem::create_directory(sim.folder() + "/other");
  const std::string one = KeyFile(sim, "k");
  const std::string other = KeyFile(sim, "other/k");
  const auto refuses = [&](const std::vector<v1::Wish>& wishes) {
    const Outcome refused = EnsureAll(client, wishes);
    ASSERT_FALSE(refused.ended);
    EXPECT_EQ(refused.ended.error().code, Code::kInvalidArgument) << refused.ended.error().ToString();
    EXPECT_THAT(refused.ended.error().message, HasSubstr("wished for twice"));
  };
  const v1::Wish first = WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"dhchap_key", one}});
  refuses({first, WishOf("nvmf_host", {{"nqn", kNqn}, {"host", std::string(kHost) + "2"}, {"dhchap_key", other}})});
  refuses({WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"dhchap_key", one}, {"dhchap_ctrlr_key", other}})});
  refuses({WishOf("key", {{"name", "k"}, {"path", other}}), first});
  const Outcome made = EnsureAll(client, {WishOf("key", {{"name", "k"}, {"path", one}}), first});
  EXPECT_TRUE(made.ended) << made.ended.error().ToString();
}

TEST(NvmfTest, ANamespaceOfAnotherNsidIsNotRemoved) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  ASSERT_TRUE(EnsureAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}, {"nsid", "1"}}),
                                 WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M1"}, {"nsid", "2"}})})
                  .ended);
  const Outcome other = RemoveAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}, {"nsid", "2"}})});
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers);
  const Outcome twice = RemoveAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}}),
                                           WishOf("nvmf_namespace", {{"nqn", kNqn}, {"nsid", "1"}})});
  ASSERT_FALSE(twice.ended);
  EXPECT_EQ(twice.ended.error().code, Code::kInvalidArgument);
  EXPECT_EQ(Find(*client.nvmf_get_subsystems({}), kNqn)->namespaces_size(), 2);
}

TEST(NvmfTest, WhatOnlyOneObjectCanHaveIsWishedForOnce) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const auto subsystem = [](const std::string& rest) {
    return fmt::format(
        "[{{malloc: {{name: M0, size: 16MiB}}}}, {{malloc: {{name: M1, size: 16MiB}}}}, "
        "{{nvmf_subsystem: {{nqn: \"{}\", allow_any_host: true, {}}}}}]",
        kNqn, rest);
  };
  const std::vector<std::string> files = {
      subsystem("namespaces: [{bdev: M0, nsid: 5}, {bdev: M1, nsid: 5}]"),
      subsystem("listeners: [{trtype: tcp, traddr: \"::1\"}, {trtype: TCP, traddr: \"0:0:0:0:0:0:0:1\"}]"),
      "[{malloc: {name: A1, size: 16MiB, uuid: 11111111-2222-4333-8444-555555555555}}, "
      "{malloc: {name: A2, size: 16MiB, uuid: 11111111-2222-4333-8444-555555555555}}]",
      "[{malloc: {name: A1, size: 16MiB, uuid: 11111111-2222-4333-8444-555555555555}}, "
      "{malloc: {name: 11111111-2222-4333-8444-555555555555, size: 16MiB}}]",
      "[{nvmf_referral: {trtype: tcp, traddr: \"::1\"}}, {nvmf_referral: {trtype: tcp, traddr: \"0::1\"}}]",
  };
  for (const std::string& file : files) {
    const auto plan = MakePlan(client, WishesOf(file), {});
    ASSERT_FALSE(plan) << file;
    EXPECT_EQ(plan.error().code, Code::kInvalidArgument) << plan.error().ToString();
    EXPECT_THAT(plan.error().message, HasSubstr("wished for twice"));
  }
}

TEST(NvmfTest, AnObjectThatTwoNamesLeadToIsWishedForOnce) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const std::string both = fmt::format(
      "[{{nvmf_namespace: {{nqn: \"{0}\", bdev: M0}}}}, "
      "{{nvmf_namespace: {{nqn: \"{0}\", bdev: 11111111-2222-4333-8444-555555555555}}}}]",
      kNqn);
  const auto plan = MakePlan(client, WishesOf(both), {});
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kInvalidArgument);
  ASSERT_TRUE(EnsureYaml(client, fmt::format("nvmf_namespace: {{nqn: \"{}\", bdev: M0}}", kNqn)).ended);
  EXPECT_FALSE(MakePlan(client, WishesOf(both), {}));
}

TEST_P(WithParts, AnNsidBeyondTheNamespacesOfASubsystemIsRefusedBeforehand) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const auto beyond =
      MakePlan(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}, {"nsid", "100"}})}, {});
  ASSERT_FALSE(beyond);
  EXPECT_EQ(beyond.error().code, Code::kNoSpace);
  for (const char* namespaces : {"[{bdev: M0, nsid: 3}]", "[{bdev: M0}, {bdev: M1}, {bdev: M2}]"}) {
    const auto plan = MakePlan(client,
                               WishesOf(fmt::format("nvmf_subsystem: {{nqn: \"{}2\", allow_any_host: true, "
                                                    "max_namespaces: 2, namespaces: {}}}",
                                                    kNqn, namespaces)),
                               {});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Code::kNoSpace) << plan.error().ToString();
  }
}

TEST(NvmfTest, ARemovalSaysThatNobodyTellsWhetherHostsAreConnected) {
  const SimProcess sim("nvmf_tgt", "20.01");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  ASSERT_TRUE(EnsureAll(client, {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}})}).ended);
  for (const v1::Wish& wish :
       {WishOf("nvmf_namespace", {{"nqn", kNqn}, {"bdev", "M0"}}), WishOf("nvmf_subsystem", {{"nqn", kNqn}})}) {
    const auto plan = PlanRemoval(client, {wish}, {});
    ASSERT_TRUE(plan) << plan.error().ToString();
    ASSERT_EQ(plan->steps().steps(0).warnings_size(), 1);
    EXPECT_THAT(plan->steps().steps(0).warnings(0), HasSubstr("does not tell whether hosts are connected"));
  }
}

TEST(NvmfTest, UpTo18_01TheFieldsOfNamespacesAreCompared) {
  const SimProcess sim("nvmf_tgt", "18.01");
  Client client(sim.address());
  const auto with = [](const std::string& space) {
    return fmt::format(
        "nvmf_subsystem: {{nqn: \"{}\", serial_number: S1, hosts: [{{host: \"{}\"}}], namespaces: [{}]}}", kNqn, kHost,
        space);
  };
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 16MiB}").ended);
  const Outcome made = EnsureYaml(client, with("{bdev: M0, nsid: 1}"));
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const Outcome again = EnsureYaml(client, with("{bdev: M0, nsid: 1}"));
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changed());
  for (const char* space : {"{bdev: M0, nsid: 5}", "{bdev: M0, nguid: ABCDEF0123456789ABCDEF0123456789}",
                            "{bdev: M0, eui64: \"0123456789ABCDEF\"}"}) {
    const Outcome other = EnsureYaml(client, with(space));
    ASSERT_FALSE(other.ended) << space;
    EXPECT_EQ(other.ended.error().code, Code::kDiffers) << other.ended.error().ToString();
  }
}

TEST(NvmfTest, In23_09APskIsAFile) {
  const SimProcess sim("nvmf_tgt", "23.09");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Before()).ended);
  const Outcome made =
      EnsureAll(client, {WishOf("nvmf_host", {{"nqn", kNqn}, {"host", kHost}, {"psk", KeyFile(sim, "psk")}})});
  EXPECT_TRUE(made.ended) << made.ended.error().ToString();
  const Outcome by_name =
      EnsureAll(client, {WishOf("nvmf_host", {{"nqn", kNqn}, {"host", "nqn.2016-06.io.spdk:h2"}, {"psk", "k"}})});
  ASSERT_FALSE(by_name.ended);
  EXPECT_EQ(by_name.ended.error().code, Code::kUnsupported);
}

TEST(NvmfTest, AnaStates) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const std::string port = FreePort();
  const std::string wish = fmt::format(
      "[{{nvmf_subsystem: {{nqn: \"{0}\", allow_any_host: true, ana_reporting: true, listeners: [{{trtype: tcp, "
      "traddr: "
      "127.0.0.1, trsvcid: {1}}}]}}}}, {{nvmf_ana_state: {{nqn: \"{0}\", trtype: tcp, traddr: 127.0.0.1, trsvcid: {1}, "
      "anagrpid: 2, ana_state: inaccessible}}}}]",
      kNqn, port);
  const Outcome made = EnsureYaml(client, wish);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_FALSE(EnsureYaml(client, wish).applied.changed());
  const Fields group = {{"nqn", kNqn},     {"trtype", "TCP"}, {"traddr", "127.0.0.1"},
                        {"trsvcid", port}, {"anagrpid", "2"}, {"ana_state", "optimized"}};
  EXPECT_EQ(EnsureAll(client, {WishOf("nvmf_ana_state", group)}).ended.error().code, Code::kDiffers);
  PlanOptions change;
  change.change = true;
  EXPECT_TRUE(EnsureAll(client, {WishOf("nvmf_ana_state", group)}, change).applied.changed());
}

TEST(NvmfTest, Referrals) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  CheckKind(client, {"nvmf_referral",
                     {{"trtype", "tcp"}, {"traddr", "192.0.2.1"}},
                     "",
                     {{"secure_channel", "true"}},
                     {{"trsvcid", "8009"}, {"trtype", "TCP"}}});
}

TEST(NvmfTest, Keys) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const std::string file = KeyFile(sim, "k");
  CheckKind(client, {"key",
                     {{"name", "k0"}, {"path", file}},
                     "",
                     {{"path", KeyFile(sim, "other")}},
                     {{"path", sim.folder() + "/./k"}}});
  std::filesystem::permissions(file, std::filesystem::perms::all);
  const Outcome open = EnsureAll(client, {WishOf("key", {{"name", "k0"}, {"path", file}})});
  ASSERT_FALSE(open.ended);
  EXPECT_EQ(open.ended.error().code, Code::kPermission);
}

/// A target with a subsystem that listens on two ports, and another that uses it.
class NvmeControllerTest : public ::testing::Test {
 protected:
  NvmeControllerTest() {
    Client server(storage_.address());
    const Outcome served = EnsureYaml(
        server, fmt::format("[{{malloc: {{name: M0, size: 16MiB}}}}, {{malloc: {{name: M1, size: 16MiB}}}}, "
                            "{{nvmf_subsystem: {{nqn: \"{}\", allow_any_host: true, namespaces: [{{bdev: M0}}], "
                            "listeners: [{{trtype: tcp, traddr: 127.0.0.1, trsvcid: {}}}, "
                            "{{trtype: tcp, traddr: 127.0.0.1, trsvcid: {}}}]}}}}]",
                            kNqn, first_, second_));
    EXPECT_TRUE(served.ended) << served.ended.error().ToString();
  }

  [[nodiscard]] static std::string Wish(const std::vector<std::string>& ports, const std::string& more = {}) {
    std::vector<std::string> paths;
    for (const std::string& port : ports)
      paths.push_back(fmt::format("{{trtype: tcp, traddr: 127.0.0.1, trsvcid: {}}}", port));
    return fmt::format("nvme_controller: {{name: Nvme0, subnqn: \"{}\", paths: [{}]{}}}", kNqn, fmt::join(paths, ", "),
                       more);
  }

  SimProcess storage_{"nvmf_tgt"};
  std::string first_ = FreePort();
  std::string second_ = FreePort();
};

TEST_F(NvmeControllerTest, PathsAreAddedOneByOne) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const Outcome made = EnsureYaml(client, Wish({first_}));
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_FALSE(EnsureYaml(client, Wish({first_})).applied.changed());
  const Outcome missing = EnsureYaml(client, Wish({first_, second_}));
  ASSERT_FALSE(missing.ended);
  EXPECT_EQ(missing.ended.error().code, Code::kDiffers) << missing.ended.error().ToString();
  PlanOptions change;
  change.change = true;
  const Outcome more = EnsureYaml(client, Wish({first_, second_}), change);
  ASSERT_TRUE(more.ended) << more.ended.error().ToString();
  EXPECT_FALSE(EnsureYaml(client, Wish({first_, second_})).applied.changed());
  const Outcome other = EnsureYaml(client, Wish({first_}, ", hostnqn: \"nqn.2016-06.io.spdk:h7\""), change);
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers) << other.ended.error().ToString();
  const Outcome gone = RemoveAll(client, {WishOf("nvme_controller", {{"name", "Nvme0"}})});
  ASSERT_TRUE(gone.ended) << gone.ended.error().ToString();
}

TEST_F(NvmeControllerTest, OnePathOfABdevIsPreferred) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Wish({first_, second_})).ended);
  const auto controllers = client.bdev_nvme_get_controllers();
  const std::string id = std::to_string(controllers->controllers(0).ctrlrs(1).cntlid());
  const v1::Wish bdev = WishesOf("bdev: {name: Nvme0n1}").front();
  const auto plan = PlanVerb(client, Verb::kPrefer, bdev, {}, id);
  ASSERT_TRUE(plan) << plan.error().ToString();
  const Outcome preferred = Apply(client, *plan);
  ASSERT_TRUE(preferred.ended) << preferred.ended.error().ToString();
  EXPECT_EQ(preferred.applied.changes(0).action(), v1::CHANGE);
  EXPECT_EQ(PlanVerb(client, Verb::kPrefer, bdev, {}, "99").error().code, Code::kNotFound);
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 16MiB}").ended);
  const auto other = PlanVerb(client, Verb::kPrefer, WishesOf("bdev: {name: M0}").front(), {}, id);
  EXPECT_EQ(other.error().code, Code::kInvalidArgument);
}

TEST_F(NvmeControllerTest, ABdevTakesItsControllerAlongUnlessThatServesOthers) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Wish({first_})).ended);
  const auto bdev = WishesOf("bdev: {name: Nvme0n1}");
  ASSERT_TRUE(RemoveAll(client, bdev).ended);
  EXPECT_EQ(client.bdev_nvme_get_controllers()->controllers_size(), 0);
  Client server(storage_.address());
  ASSERT_TRUE(EnsureYaml(server, fmt::format("nvmf_namespace: {{nqn: \"{}\", bdev: M1}}", kNqn)).ended);
  ASSERT_TRUE(EnsureYaml(client, Wish({first_})).ended);
  const Outcome kept = RemoveAll(client, bdev, {.force = true});
  EXPECT_EQ(kept.ended.error().code, Code::kBusy);
  EXPECT_THAT(kept.ended.error().message, HasSubstr("which also serves Nvme0n2"));
}

}  // namespace
}  // namespace spdkctl::storage
