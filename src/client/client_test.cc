#include "spdkctl/client/client.h"

#include <fcntl.h>
#include <gtest/gtest.h>

#include <thread>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include "sim_process.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/build/bdev_null.h"
#include "spdkctl/client/build/nvmf.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/host/view.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

using std::chrono::milliseconds;

rpc::v1::BdevNullCreateRequest NullBdev(const std::string& name) {
  rpc::v1::BdevNullCreateRequest request;
  request.set_name(name);
  request.set_num_blocks(1024);
  request.set_block_size(512);
  return request;
}

CallOptions Within(int ms) { return CallOptions{milliseconds(ms)}; }

TEST(ClientTest, LearnsTheTarget) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const auto info = client.info();
  ASSERT_TRUE(info) << info.error().ToString();
  EXPECT_EQ((*info)->release, Schema::Get().newest());
  EXPECT_TRUE((*info)->simulated);
  EXPECT_TRUE((*info)->Has("nvmf_get_subsystems"));
  EXPECT_FALSE((*info)->Has("vhost_get_controllers"));
}

TEST(ClientTest, APeerThatIsNotExpectedIsToldNothing) {
  const SimProcess sim("nvmf_tgt");
  bool welcome = false;
  Peer seen;
  ClientOptions options;
  options.check_peer = [&](const Peer& peer) -> Result<void> {
    seen = peer;
    if (welcome) return {};
    return MakeError(Code::kPermission, "it is somebody else");
  };
  InlineClient client(sim.address(), options);
  const auto refused = client.bdev_null_create(NullBdev("Null0"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kPermission);
  EXPECT_EQ(refused.error().message, "it is somebody else");
  EXPECT_EQ(refused.error().delivery, Delivery::kNotSent);
  EXPECT_EQ(seen.pid, sim.pid());
  EXPECT_EQ(seen.uid, ::geteuid());
  EXPECT_EQ(seen.tcp, "");
  welcome = true;
  EXPECT_EQ(client.bdev_get_bdevs({})->bdevs_size(), 0);
}

TEST(ClientTest, APeerOverTcpIsKnownByItsAddress) {
  const std::string address = "127.0.0.1:" + FreePort();
  const SimProcess sim("nvmf_tgt", "17.07", {}, address);
  Peer seen;
  ClientOptions options;
  options.check_peer = [&](const Peer& peer) -> Result<void> {
    seen = peer;
    return {};
  };
  InlineClient client(sim.address(), options);
  ASSERT_TRUE(client.info());
  EXPECT_EQ(seen.tcp, address);
  EXPECT_EQ(seen.pid, 0);
}

TEST(ClientTest, KnowsTheOldestReleaseByWhatItLacks) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  const auto info = client.info();
  ASSERT_TRUE(info) << info.error().ToString();
  EXPECT_EQ((*info)->release, Release(17, 7));
  EXPECT_TRUE((*info)->derived);
}

TEST(ClientTest, GuessesTheReleaseFromTheMethodList) {
  const SimProcess sim("nvmf_tgt", "18.07");
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  EXPECT_FALSE((*client.info())->derived);
  EXPECT_LT((*client.info())->release, Release(19, 4));
}

TEST(ClientTest, TypedCallsSpeakEveryRelease) {
  for (const char* release : {"17.07", "20.01", "23.09", "26.05"}) {
    const SimProcess sim("nvmf_tgt", release);
    Client client(sim.address());
    const auto made = client.bdev_null_create(NullBdev("Null0"));
    ASSERT_TRUE(made) << release << ": " << made.error().ToString();
    EXPECT_EQ(made->name(), "Null0");
    const auto bdevs = client.bdev_get_bdevs({});
    ASSERT_TRUE(bdevs);
    EXPECT_EQ(bdevs->bdevs(0).num_blocks(), 1024u);
  }
}

TEST(ClientTest, SpeaksTcp) {
  for (const std::string& address : {"127.0.0.1:" + FreePort(), "[::1]:" + FreePort()}) {
    const SimProcess sim("nvmf_tgt", "17.07", {}, address);
    Client client(sim.address());
    EXPECT_TRUE(client.bdev_get_bdevs({})) << address;
  }
}

TEST(ClientTest, RefusesWhatTheTargetLacksBeforeSending) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const auto ended = client.delete_bdev([] {
    rpc::v1::DeleteBdevRequest request;
    request.set_name("x");
    return request;
  }());
  ASSERT_FALSE(ended);
  EXPECT_EQ(ended.error().code, Code::kUnsupported);
  EXPECT_EQ(ended.error().delivery, Delivery::kNotSent);
  EXPECT_NE(ended.error().message.find("ended with SPDK 19.01"), std::string::npos);
  const auto other_app = client.vhost_get_controllers({});
  ASSERT_FALSE(other_app);
  EXPECT_NE(other_app.error().message.find("vhost, spdk_tgt have it"), std::string::npos);
}

TEST(ClientTest, ManyThreadsShareOneConnection) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  std::vector<std::thread> threads;
  std::atomic<int> made{0};
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 20; ++i)
        made += client.bdev_null_create(NullBdev("N" + std::to_string(t) + "_" + std::to_string(i))) ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(made, 160);
  EXPECT_EQ(client.bdev_get_bdevs({})->bdevs_size(), 160);
  EXPECT_EQ(client.generation(), 1u);
}

TEST(ClientTest, AHungCallEndsByItsDeadlineAndDisturbsNobody) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  const auto start = std::chrono::steady_clock::now();
  const auto hung = client.log_get_level({}, Within(200));
  EXPECT_GE(std::chrono::steady_clock::now() - start, milliseconds(200));
  ASSERT_FALSE(hung);
  EXPECT_EQ(hung.error().code, Code::kTimeout);
  EXPECT_EQ(hung.error().delivery, Delivery::kMaybeExecuted);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_EQ(client.generation(), 1u);
}

TEST(ClientTest, ALateAnswerGoesToNobody) {
  const SimProcess sim("nvmf_tgt", "26.05", {"delay:log_get_level:300"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  EXPECT_FALSE(client.log_get_level({}, Within(50)));
  // The next answer of the slow method comes behind the late one.
  const auto print_level = client.log_get_print_level({});
  ASSERT_TRUE(print_level);
  EXPECT_EQ(print_level->level(), "INFO");
  EXPECT_TRUE(client.log_get_level({}, Within(2000)));
  EXPECT_EQ(client.late_answers(), 1u);
}

TEST(ClientTest, ASuspendedTargetDoesNotHoldCallers) {
  SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  sim.Kill(SIGSTOP);
  const auto call = client.bdev_get_bdevs({}, Within(150));
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kTimeout);
  sim.Kill(SIGCONT);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
}

TEST(ClientTest, AKilledTargetFailsWhatIsUnderWay) {
  SimProcess sim("nvmf_tgt", "26.05", {"crash:bdev_null_create:KILL"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  const auto call = client.bdev_null_create(NullBdev("x"), Within(5000));
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kUnavailable);
  EXPECT_EQ(call.error().delivery, Delivery::kMaybeExecuted);
}

TEST(ClientTest, ReconnectsWithANewGeneration) {
  SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_EQ(client.generation(), 1u);
  sim.Kill(SIGKILL);
  sim.Restart();
  EXPECT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_GT(client.generation(), 1u);
}

TEST(ClientTest, AReadThatWasWrittenAndLostIsSentAgain) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:bdev_get_bdevs@1"});
  Client client(sim.address());
  ASSERT_TRUE(client.bdev_null_create(NullBdev("x")));
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_TRUE(bdevs) << bdevs.error().ToString();
  EXPECT_EQ(bdevs->bdevs(0).name(), "x");
  EXPECT_EQ(client.generation(), 2u);
}

TEST(ClientTest, AReadIsSentAgainOnce) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:bdev_get_bdevs"});
  Client client(sim.address());
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_FALSE(bdevs);
  EXPECT_EQ(bdevs.error().delivery, Delivery::kMaybeExecuted);
  EXPECT_EQ(client.generation(), 2u);
}

TEST(ClientTest, ACreateThatWasWrittenAndLostIsNotSentAgain) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:bdev_null_create"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  const auto made = client.bdev_null_create(NullBdev("x"));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, Code::kUnavailable);
  EXPECT_EQ(made.error().delivery, Delivery::kMaybeExecuted);
  EXPECT_EQ(client.generation(), 1u);
}

TEST(ClientTest, AnUntypedReadThatWasLostIsNotSentAgain) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:bdev_get_bdevs@1"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  EXPECT_FALSE(client.call("bdev_get_bdevs"));
  EXPECT_EQ(client.generation(), 1u);
}

TEST(ClientTest, CallsHaveDefaultsThroughTheBaseClassToo) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  TypedCalls& calls = client;
  EXPECT_TRUE(calls.call("log_get_level"));
  Caller& caller = client;
  EXPECT_TRUE(caller.call("log_get_level"));
}

TEST(ClientTest, AskingForTheGenerationConnectsNobody) {
  const Client client(*Address::Parse("/nonexistent/spdk.sock"));
  EXPECT_EQ(client.generation(), 0u);
  EXPECT_EQ(client.late_answers(), 0u);
}

TEST(ClientTest, NoTargetIsUnavailableAtOnce) {
  Client client(*Address::Parse("/nonexistent/spdk.sock"));
  const auto call = client.bdev_get_bdevs({});
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kUnavailable);
  EXPECT_EQ(call.error().delivery, Delivery::kNotSent);
  EXPECT_NE(call.error().message.find("there is no such socket"), std::string::npos);
}

TEST(ClientTest, TheOldestReleasesLongAnswerIsNamedNotWaitedFor) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  for (int i = 0; i < 300; ++i) ASSERT_TRUE(client.bdev_null_create(NullBdev("Null" + std::to_string(i))));
  const auto bdevs = client.bdev_get_bdevs({}, Within(5000));
  ASSERT_FALSE(bdevs);
  EXPECT_EQ(bdevs.error().code, Code::kProtocol);
  EXPECT_NE(bdevs.error().message.find("cut off at 32768 bytes"), std::string::npos);
  EXPECT_TRUE(client.log_get_flags({}));
}

TEST(ClientTest, AnAnswerThatHasNotEndedByTheDeadlineIsNamed) {
  const SimProcess sim("nvmf_tgt", "23.09", {"cut:log_get_level"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  const auto level = client.log_get_level({}, Within(200));
  ASSERT_FALSE(level);
  EXPECT_EQ(level.error().code, Code::kTimeout);
  EXPECT_EQ(level.error().delivery, Delivery::kMaybeExecuted);
  EXPECT_NE(level.error().message.find("began its answer and has not ended it"), std::string::npos);
}

TEST(ClientTest, AnyMethodGoesUntyped) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  EXPECT_EQ(*client.call("bdev_malloc_create", R"({"name":"m","num_blocks":64,"block_size":512})"), "\"m\"");
  const auto unknown = client.call("vendor_method", "{}");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().rpc_code, -32601);
}

TEST(ClientTest, AForkedChildOpensItsOwnConnection) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.bdev_get_bdevs({}));
  const pid_t child = ::fork();
  if (child == 0) ::_exit(client.bdev_get_bdevs({}) ? 0 : 1);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
}

TEST(NameForTest, TheTargetsOwnListOverrulesTheSchema) {
  TargetInfo info;
  info.release = Release(27, 1);
  info.schema_release = Schema::Get().newest();
  info.methods = {"bdev_malloc_create"};
  EXPECT_EQ(*NameFor(*Schema::Get().Find("construct_malloc_bdev"), info), "bdev_malloc_create");
  const auto gone = NameFor(*Schema::Get().Find("bdev_null_create"), info);
  ASSERT_FALSE(gone);
  EXPECT_EQ(gone.error().code, Code::kUnsupported);
}

TEST(NameForTest, AMissingBuildOptionIsNamed) {
  TargetInfo info;
  info.release = info.schema_release = Release(26, 5);
  const auto missing = NameFor(*Schema::Get().Find("bdev_rbd_create"), info);
  ASSERT_FALSE(missing);
  EXPECT_NE(missing.error().message.find("--with-rbd"), std::string::npos);
}

TEST(AsyncClientTest, WorksInCoroutines) {
  const SimProcess sim("nvmf_tgt");
  boost::asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  std::string result;
  boost::asio::co_spawn(
      context,
      [&]() -> boost::asio::awaitable<void> {
        const std::string method = "log_get_level";
        const auto answer = co_await client.async_call(method, std::string());
        result = answer ? *answer : answer.error().ToString();
      },
      boost::asio::detached);
  while (result.empty()) context.run_one();
  EXPECT_EQ(result, "\"NOTICE\"");
}

// The builders are temporaries of the co_await operands: aggregates there would be destroyed twice by gcc 12.
TEST(AsyncClientTest, TypedCallsOfBuiltRequestsAreAwaited) {
  const SimProcess sim("nvmf_tgt");
  boost::asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  const std::string long_name(40, 'n');
  const std::string nqn = "nqn.2016-06.io.spdk:cnode1-with-a-name-beyond-the-small-string";
  std::optional<Result<rpc::v1::BdevGetBdevsResponse>> bdevs;
  const auto awaitables = [&]() -> boost::asio::awaitable<void> {
    const auto made = co_await client.async_bdev_null_create(
        build::BdevNullCreate(long_name, 1024, 512).uuid("2b4b1d8c-0c7e-4b3f-8c1b-1a2b3c4d5e6f"));
    EXPECT_TRUE(made) << made.error().ToString();
    const auto subsystem = co_await client.async_nvmf_create_subsystem(
        build::NvmfCreateSubsystem(nqn).serial_number("SPDK0001").allow_any_host(true));
    EXPECT_TRUE(subsystem) << subsystem.error().ToString();
    const auto added = co_await client.async_nvmf_subsystem_add_ns(
        build::NvmfSubsystemAddNs(nqn, build::NvmfNamespaceParams(long_name).nsid(7)));
    EXPECT_TRUE(added) << added.error().ToString();
    const rpc::v1::BdevGetBdevsRequest all;
    bdevs = co_await client.async_bdev_get_bdevs(all);
  };
  boost::asio::co_spawn(context, awaitables, boost::asio::detached);
  while (!bdevs) context.run_one();
  ASSERT_TRUE(*bdevs) << bdevs->error().ToString();
  EXPECT_EQ((*bdevs)->bdevs(0).name(), long_name);
}

TEST(ClientTest, ACallWithNothingRequiredNeedsNoRequest) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  const auto bdevs = client.bdev_get_bdevs();
  ASSERT_TRUE(bdevs) << bdevs.error().ToString();
  EXPECT_TRUE(bdevs->bdevs().empty());
}

TEST(ClientTest, AnAnswerIsReadIntoTheCallersArena) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.bdev_null_create(NullBdev("Null0")));
  google::protobuf::Arena arena;
  auto* const bdevs = google::protobuf::Arena::CreateMessage<rpc::v1::BdevGetBdevsResponse>(&arena);
  ASSERT_TRUE(client.call_message(*Schema::Get().Find("bdev_get_bdevs"), rpc::v1::BdevGetBdevsRequest(), *bdevs));
  EXPECT_EQ(bdevs->bdevs(0).name(), "Null0");
  EXPECT_EQ(bdevs->bdevs(0).GetArena(), &arena);
}

TEST(AsyncClientTest, PipelinesOneThousandCalls) {
  const SimProcess sim("nvmf_tgt");
  boost::asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  int done = 0;
  for (int i = 0; i < 1000; ++i) {
    client.async_call_message(*Schema::Get().Find("bdev_null_create"), NullBdev("N" + std::to_string(i)), CallOptions{},
                              [&](const auto& result) { done += result ? 1 : -10000; });
  }
  while (done >= 0 && done < 1000) context.run_one();
  EXPECT_EQ(done, 1000);
}

TEST(AsyncClientTest, CancellationEndsACallThatWasSent) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  boost::asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  bool ready = false;
  client.async_info([&](const auto& info) { ready = info.has_value(); });
  while (!ready) context.run_one();
  boost::asio::cancellation_signal signal;
  std::optional<Error> error;
  client.async_call("log_get_level", "", CallOptions{},
                    boost::asio::bind_cancellation_slot(
                        signal.slot(), [&](const Result<std::string>& result) { error = result.error(); }));
  for (int i = 0; i < 10; ++i) context.poll();
  signal.emit(boost::asio::cancellation_type::terminal);
  while (!error) context.run_one();
  EXPECT_EQ(error->code, Code::kTimeout);
  EXPECT_EQ(error->delivery, Delivery::kMaybeExecuted);
}

/// A simulated target with two bdevs and a subsystem of two namespaces at most, and a client that diagnoses.
class DiagnosisTest : public ::testing::Test {
 protected:
  DiagnosisTest() {
    EXPECT_TRUE(client_.bdev_null_create(NullBdev("Null0")));
    EXPECT_TRUE(client_.bdev_null_create(NullBdev("Null1")));
    EXPECT_TRUE(client_.nvmf_create_subsystem(Subsystem()));
  }

  /// What a refused call was found to be refused for.
  template <class T>
  static std::string CauseOf(const Result<T>& result) {
    return result ? std::string("it succeeded") : result.error().cause;
  }

  static rpc::v1::NvmfCreateSubsystemRequest Subsystem(const std::string& nqn = kNqn) {
    rpc::v1::NvmfCreateSubsystemRequest request;
    request.set_nqn(nqn);
    request.set_max_namespaces(2);
    return request;
  }

  auto AddNamespace(const std::string& bdev, std::uint32_t nsid = 0) {
    rpc::v1::NvmfSubsystemAddNsRequest request;
    request.set_nqn(kNqn);
    request.mutable_namespace_()->set_bdev_name(bdev);
    if (nsid != 0) request.mutable_namespace_()->set_nsid(nsid);
    return client_.nvmf_subsystem_add_ns(request);
  }

  void MakeTransport() {
    rpc::v1::NvmfCreateTransportRequest request;
    request.set_trtype("TCP");
    ASSERT_TRUE(client_.nvmf_create_transport(request));
  }

  auto Listen(const std::string& port) {
    rpc::v1::NvmfSubsystemAddListenerRequest request;
    request.set_nqn(kNqn);
    request.mutable_listen_address()->set_trtype("TCP");
    request.mutable_listen_address()->set_adrfam("ipv4");
    request.mutable_listen_address()->set_traddr("127.0.0.1");
    request.mutable_listen_address()->set_trsvcid(port);
    return client_.nvmf_subsystem_add_listener(request);
  }

  auto MakeTargetNode() {
    rpc::v1::IscsiCreateTargetNodeRequest request;
    request.set_name("disk1");
    request.set_alias_name("disk1");
    request.set_queue_depth(64);
    request.add_pg_ig_maps()->set_pg_tag(1);
    request.mutable_pg_ig_maps(0)->set_ig_tag(2);
    request.add_luns()->set_bdev_name("Null1");
    request.mutable_luns(0)->set_lun_id(0);
    return client_.iscsi_create_target_node(request);
  }

  static constexpr const char* kNqn = "nqn.2016-06.io.spdk:cnode1";
  const SimProcess sim_{"spdk_tgt"};
  Client inner_{sim_.address()};
  DiagnosingClient client_{inner_, host::ViewOf};
  const std::string nqn_ = kNqn;
};

TEST_F(DiagnosisTest, ASubsystemExistsAlready) {
  EXPECT_EQ(CauseOf(client_.nvmf_create_subsystem(Subsystem())), "subsystem '" + nqn_ + "' is there already");
}

TEST_F(DiagnosisTest, ASerialNumberThatIsTooLongIsNotSent) {
  auto request = Subsystem(nqn_ + "2");
  request.set_serial_number(std::string(45, '1'));
  const auto made = client_.nvmf_create_subsystem(request);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message, "serial_number has 45 characters, 20 fit");
  EXPECT_EQ(made.error().code, Code::kInvalidArgument);
  EXPECT_EQ(made.error().delivery, Delivery::kNotSent);
}

TEST_F(DiagnosisTest, ACallThatIsSentAsItStandsIsExplainedToo) {
  const auto refused = client_.call("bdev_null_delete", R"({"name":"Null7"})");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().cause.substr(0, 24), "there is no bdev 'Null7'");
  EXPECT_EQ(refused.error().code, Code::kNotFound);
}

TEST_F(DiagnosisTest, AMissingBdevGetsTheNearestName) {
  EXPECT_EQ(CauseOf(AddNamespace("null0")), "there is no bdev 'null0'; did you mean 'Null0'?");
}

TEST_F(DiagnosisTest, AnNsidIsTaken) {
  ASSERT_TRUE(AddNamespace("Null0", 1));
  EXPECT_EQ(CauseOf(AddNamespace("Null1", 1)), "NSID 1 of " + nqn_ + " is taken by Null0");
}

TEST_F(DiagnosisTest, AnNsidIsBeyondTheLimit) {
  EXPECT_EQ(CauseOf(AddNamespace("Null0", 9)), "NSID 9 is beyond the limit of " + nqn_ + ": it takes NSIDs 1 to 2");
}

TEST_F(DiagnosisTest, ABdevIsANamespaceAlready) {
  ASSERT_TRUE(AddNamespace("Null0", 1));
  EXPECT_EQ(CauseOf(AddNamespace("Null0", 2)), "bdev Null0 is namespace 1 of " + nqn_ + " already");
}

TEST_F(DiagnosisTest, ABdevIsClaimedByANamespaceOfAnotherSubsystem) {
  const std::string other = std::string(kNqn) + "other";
  ASSERT_TRUE(client_.nvmf_create_subsystem(Subsystem(other)));
  ASSERT_TRUE(AddNamespace("Null0", 1));
  const auto added =
      client_.nvmf_subsystem_add_ns(build::NvmfSubsystemAddNs(other, build::NvmfNamespaceParams("Null0")));
  EXPECT_EQ(CauseOf(added), "bdev Null0 is claimed by namespace 1 of " + nqn_);
  EXPECT_EQ(added.error().code, Code::kBusy);
}

TEST_F(DiagnosisTest, WhateverNamesASubsystemIsToldThatThereIsNone) {
  for (const char* name : {"nvmf_get_subsystems", "nvmf_subsystem_get_listeners", "nvmf_subsystem_get_qpairs"}) {
    const Method& method = *Schema::Get().Find(name);
    const auto request = method.NewRequest();
    ASSERT_TRUE(ParseParams(method, R"({"nqn":"nqn.2016-06.io.spdk:absent"})", *request));
    const auto refused = client_.call_message(method, *request, *method.NewResponse());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::kNotFound) << name;
    EXPECT_NE(refused.error().cause.find("there is no subsystem"), std::string::npos) << refused.error().cause;
  }
}

TEST_F(DiagnosisTest, ASubsystemIsFull) {
  ASSERT_TRUE(AddNamespace("Null0", 1));
  ASSERT_TRUE(AddNamespace("Null1", 2));
  ASSERT_TRUE(client_.bdev_null_create(NullBdev("Null2")));
  EXPECT_EQ(CauseOf(AddNamespace("Null2")), nqn_ + " has its 2 namespaces already");
}

TEST_F(DiagnosisTest, ATransportIsMissing) {
  EXPECT_EQ(CauseOf(Listen(FreePort())),
            "the target has no TCP transport yet; create it first (nvmf_create_transport)");
}

TEST_F(DiagnosisTest, ASubsystemListensThereAlready) {
  MakeTransport();
  const std::string port = FreePort();
  ASSERT_TRUE(Listen(port));
  EXPECT_EQ(CauseOf(Listen(port)), nqn_ + " listens on 127.0.0.1:" + port + " already");
}

TEST_F(DiagnosisTest, AnotherProcessHasTheAddress) {
  MakeTransport();
  const std::string port = FreePort();
  const SimProcess other("nvmf_tgt", "17.07", {}, "127.0.0.1:" + port);
  EXPECT_EQ(CauseOf(Listen(port)),
            "address 127.0.0.1:" + port + " is in use by process " + std::to_string(other.pid()) + " (spdksim)");
}

TEST_F(DiagnosisTest, ABdevNameIsTaken) {
  EXPECT_EQ(CauseOf(client_.bdev_null_create(NullBdev("Null0"))),
            "there is a bdev 'Null0' already: a Null disk of 512KiB");
}

TEST_F(DiagnosisTest, AVhostControllerExistsAlready) {
  rpc::v1::VhostCreateScsiControllerRequest request;
  request.set_ctrlr("scsi.0");
  ASSERT_TRUE(client_.vhost_create_scsi_controller(request));
  EXPECT_EQ(CauseOf(client_.vhost_create_scsi_controller(request)), "vhost controller 'scsi.0' is there already");
}

TEST_F(DiagnosisTest, APortalGroupIsMissing) {
  EXPECT_EQ(CauseOf(MakeTargetNode()), "there is no portal group 1; there are none");
}

TEST_F(DiagnosisTest, AnInitiatorGroupIsMissing) {
  rpc::v1::IscsiCreatePortalGroupRequest request;
  request.set_tag(1);
  ASSERT_TRUE(client_.iscsi_create_portal_group(request));
  EXPECT_EQ(CauseOf(MakeTargetNode()), "there is no initiator group 2; there are none");
}

/// What is diagnosed while some of the target's state cannot be read.
class BlindDiagnosisTest : public ::testing::Test {
 protected:
  static constexpr const char* kNqn = "nqn.2016-06.io.spdk:cnode1";

  /// The refusal of a namespace with a bdev that is there, and an NSID that is taken.
  static Error AddTakenNamespace(const SimProcess& sim, const CallOptions& options) {
    Client inner(sim.address());
    DiagnosingClient client(inner);
    EXPECT_TRUE(client.bdev_null_create(NullBdev("Null0")));
    EXPECT_TRUE(client.bdev_null_create(NullBdev("Null1")));
    EXPECT_TRUE(client.nvmf_create_subsystem(build::NvmfCreateSubsystem(kNqn).allow_any_host(true)));
    EXPECT_TRUE(
        client.nvmf_subsystem_add_ns(build::NvmfSubsystemAddNs(kNqn, build::NvmfNamespaceParams("Null0").nsid(5))));
    const auto added = client.nvmf_subsystem_add_ns(
        build::NvmfSubsystemAddNs(kNqn, build::NvmfNamespaceParams("Null1").nsid(5)), options);
    return added ? MakeError(Code::kInternal, "it succeeded") : added.error();
  }
};

TEST_F(BlindDiagnosisTest, WhatIsNotAnsweredIsNotAbsent) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:nvmf_get_subsystems", "hang:bdev_get_bdevs"});
  const auto start = std::chrono::steady_clock::now();
  const Error error = AddTakenNamespace(sim, Within(500));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5)) << "beyond the caller's deadline";
  EXPECT_EQ(error.delivery, Delivery::kAnswered);
  EXPECT_EQ(error.cause, "");
}

TEST_F(BlindDiagnosisTest, WhatIsRefusedIsNotAbsent) {
  const SimProcess sim("nvmf_tgt", "26.05", {"error:nvmf_get_subsystems:-32603", "error:bdev_get_bdevs:-32603"});
  EXPECT_EQ(AddTakenNamespace(sim, {}).cause, "");
}

TEST_F(BlindDiagnosisTest, WhatCouldBeReadStillTells) {
  const SimProcess sim("nvmf_tgt", "26.05", {"error:bdev_get_bdevs:-32603"});
  EXPECT_EQ(AddTakenNamespace(sim, {}).cause, std::string("NSID 5 of ") + kNqn + " is taken by Null0");
}

TEST_F(BlindDiagnosisTest, ACauseThatWasFoundDecidesTheCode) {
  const SimProcess sim("nvmf_tgt", "26.05");
  const Error error = AddTakenNamespace(sim, {});
  EXPECT_EQ(error.code, Code::kBusy) << error.ToString();
  EXPECT_EQ(error.rpc_code, -32602) << "as the target has it";
}

TEST_F(BlindDiagnosisTest, ABdevThatWasNotNamedIsNotMissing) {
  const SimProcess sim("nvmf_tgt", "20.01",
                       {"error:bdev_get_bdevs:-1:Method is allowed in any state in the mask (2)@1"});
  Client inner(sim.address());
  DiagnosingClient client(inner);
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_FALSE(bdevs);
  EXPECT_EQ(bdevs.error().cause, "");
}

TEST_F(BlindDiagnosisTest, WhoUsesABdevIsUnknownIfNotAllCanBeRead) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:vhost_get_controllers:-32603"});
  Client client(sim.address());
  ASSERT_TRUE(client.bdev_null_create(NullBdev("Null0")));
  EXPECT_FALSE(WhoUsesBdev(client, "Null0"));
  const SimProcess other("nvmf_tgt", "26.05");
  Client all(other.address());
  ASSERT_TRUE(all.bdev_null_create(NullBdev("Null0")));
  const auto users = WhoUsesBdev(all, "Null0");
  ASSERT_TRUE(users) << users.error().ToString();
  EXPECT_EQ(*users, "");
}

TEST(ClientTest, DiagnosesIfItIsToldTo) {
  const SimProcess sim("spdk_tgt");
  ClientOptions options;
  options.diagnose = true;
  Client client(sim.address(), options);
  InlineClient inline_client(sim.address(), options);
  ASSERT_TRUE(client.bdev_null_create(NullBdev("Null0")));
  const std::string taken = "there is a bdev 'Null0' already: a Null disk of 512KiB";
  EXPECT_EQ(client.bdev_null_create(NullBdev("Null0")).error().cause, taken);
  EXPECT_EQ(inline_client.bdev_null_create(NullBdev("Null0")).error().cause, taken);
  EXPECT_EQ(Client(sim.address()).bdev_null_create(NullBdev("Null0")).error().cause, "");
}

TEST(ClientTest, SeveralCallsHaveOneEndTogether) {
  const SimProcess sim("spdk_tgt", "26.05", {"hang:bdev_get_bdevs"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  CallOptions options;
  options.until = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
  const auto hung = client.bdev_get_bdevs({}, options);
  ASSERT_FALSE(hung);
  EXPECT_EQ(hung.error().code, Code::kTimeout);
  const auto late = client.bdev_null_create(NullBdev("Null0"), options);
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, Code::kTimeout);
  EXPECT_EQ(late.error().delivery, Delivery::kNotSent);
}

TEST(AsyncClientTest, DiagnosisStaysWithinTheDeadline) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:bdev_get_bdevs"});
  boost::asio::io_context context;
  ClientOptions options;
  options.diagnose = true;
  AsyncClient client(context.get_executor(), sim.address(), options);
  std::optional<Error> error;
  client.async_bdev_null_create(NullBdev("Null0"), CallOptions{}, [&](const auto&) {
    client.async_bdev_null_create(NullBdev("Null0"), Within(300), [&](const auto& result) { error = result.error(); });
  });
  const auto start = std::chrono::steady_clock::now();
  while (!error) context.run_one();
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
  EXPECT_EQ(error->delivery, Delivery::kAnswered);
  EXPECT_EQ(error->cause, "");
}

}  // namespace
}  // namespace spdkctl
