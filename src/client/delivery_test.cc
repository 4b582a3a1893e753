// How long calls take, and what is said of those that failed.

#include <gtest/gtest.h>

#include <optional>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/io_context.hpp>

#include "client/session.h"
#include "hostile_peer.h"
#include "hostile_scripts.h"
#include "sim_process.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;
using std::chrono::seconds;

rpc::v1::LogSetLevelRequest Level() {
  rpc::v1::LogSetLevelRequest request;
  request.set_level(rpc::v1::LOG_LEVEL_DEBUG);
  return request;
}

rpc::v1::BdevLvolCreateLvstoreRequest Store() {
  rpc::v1::BdevLvolCreateLvstoreRequest request;
  request.set_bdev_name("absent");
  request.set_lvs_name("lvs0");
  return request;
}

template <class T>
void ExpectMaybeExecuted(const Result<T>& call, Code code) {
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, code);
  EXPECT_EQ(call.error().delivery, Delivery::kMaybeExecuted);
}

TEST(DeliveryTest, ACallThatWasSentIsNotCalledUnsentWhenItsRepetitionCannotConnect) {
  const SimProcess sim("nvmf_tgt", "26.05", {"crash:log_set_level:KILL"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  ExpectMaybeExecuted(client.log_set_level(Level()), Code::kUnavailable);
}

TEST(DeliveryTest, NorWhenItsRepetitionReachesItsDeadline) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:log_set_level@1", "hang:spdk_get_version@2"});
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  ExpectMaybeExecuted(client.log_set_level(Level(), CallOptions{milliseconds(300)}), Code::kTimeout);
}

TEST(DeliveryTest, NorWhenItsRepetitionIsCancelled) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:log_set_level@1", "hang:spdk_get_version@2"});
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  asio::cancellation_signal signal;
  std::optional<Result<rpc::v1::Done>> call;
  client.async_log_set_level(
      Level(), CallOptions{},
      asio::bind_cancellation_slot(signal.slot(), [&](Result<rpc::v1::Done> result) { call = std::move(result); }));
  while (sim.CallsOf("spdk_get_version") < 2) context.poll();
  signal.emit(asio::cancellation_type::terminal);
  while (!call) context.run_one();
  ExpectMaybeExecuted(*call, Code::kTimeout);
}

TEST(DeliveryTest, ACallBelongsToOneConnectionIfItSaysSo) {
  SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  CallOptions here;
  here.generation = (*client.info())->generation;
  EXPECT_TRUE(client.bdev_get_bdevs({}, here));
  sim.Kill(SIGKILL);
  sim.Restart();
  const auto late = client.bdev_get_bdevs({}, here);
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, Code::kUnavailable);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_FALSE(client.bdev_get_bdevs({}, here));
  EXPECT_EQ(sim.CallsOf("bdev_get_bdevs"), 1);
}

TEST(TimeoutTest, AnExplicitTimeoutWinsOverALongMethod) {
  const SimProcess sim("spdk_tgt", "26.05", {"hang:bdev_lvol_create_lvstore"});
  Client client(sim.address(), ClientOptions{milliseconds(200)});
  const auto made = client.bdev_lvol_create_lvstore(Store());
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, Code::kTimeout);
}

TEST(TimeoutTest, WithoutOneTheSchemaSaysHowLongAMethodMayTake) {
  const Address nobody = *Address::Parse("/nonexistent/spdk.sock");
  const Method* const lvstore = Schema::Get().Find("bdev_lvol_create_lvstore");
  const Method* const bdevs = Schema::Get().Find("bdev_get_bdevs");
  const Client client(nobody);
  EXPECT_EQ(client.TimeoutOf(lvstore, {}), seconds(lvstore->options().long_running_seconds()));
  EXPECT_EQ(client.TimeoutOf(bdevs, {}), seconds(30));
  EXPECT_EQ(client.TimeoutOf(nullptr, {}), seconds(30));
  EXPECT_EQ(client.TimeoutOf(lvstore, CallOptions{seconds(3)}), seconds(3));
  const InlineClient impatient(nobody, ClientOptions{seconds(2)});
  EXPECT_EQ(impatient.TimeoutOf(lvstore, {}), seconds(2));
  EXPECT_EQ(impatient.TimeoutOf(lvstore, CallOptions{seconds(3)}), seconds(3));
}

/// A session that is less patient than clients are.
struct Impatient {
  Impatient(const SimProcess& sim, milliseconds patience)
      : session(std::make_shared<client::Session>(context.get_executor(), sim.address(), ClientOptions{}, patience)) {}

  std::optional<Result<std::shared_ptr<const TargetInfo>>> Ask(milliseconds timeout) {
    std::optional<Result<std::shared_ptr<const TargetInfo>>> outcome;
    client::Session::Call call;
    call.deadline = std::chrono::steady_clock::now() + timeout;
    call.done = [&](const Result<jsonrpc::Reply>& reply, const std::shared_ptr<const TargetInfo>& info) {
      reply ? outcome.emplace(info) : outcome.emplace(reply.error());
    };
    session->Start(std::move(call));
    while (!outcome) context.run_one();
    return outcome;
  }

  asio::io_context context;
  std::shared_ptr<client::Session> session;
};

TEST(TimeoutTest, ATargetIsAskedWhatItIsForAsLongAsSomebodyWaits) {
  const SimProcess sim("nvmf_tgt", "26.05", {"delay:spdk_get_version:500"});
  Impatient client(sim, milliseconds(50));
  const auto info = client.Ask(seconds(30));
  EXPECT_TRUE(*info) << info->error().ToString();
  EXPECT_EQ(sim.CallsOf("spdk_get_version"), 1);
}

TEST(TimeoutTest, AnImpatientCallerDoesNotEndItForOthers) {
  const SimProcess sim("nvmf_tgt", "26.05", {"delay:spdk_get_version:500"});
  Impatient client(sim, seconds(30));
  EXPECT_EQ(client.Ask(milliseconds(50))->error().code, Code::kTimeout);
  EXPECT_TRUE(*client.Ask(seconds(30)));
  EXPECT_EQ(sim.CallsOf("spdk_get_version"), 1);
}

TEST(TimeoutTest, ATargetThatDoesNotSayWhatItIsIsAskedAnew) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:spdk_get_version@1"});
  Impatient client(sim, milliseconds(50));
  EXPECT_EQ(client.Ask(milliseconds(200))->error().code, Code::kTimeout);
  // It is given up when nobody waits; what is asked at that moment waits for the next connection.
  while (client.session->channel().connected()) client.context.run_one();
  EXPECT_TRUE(*client.Ask(seconds(30)));
  EXPECT_EQ(sim.CallsOf("spdk_get_version"), 2);
}

TEST(TimeoutTest, WhyThereIsNoConnectionYetIsSaid) {
  HostilePeer peer([](HostilePeer::Client& client) { client.Wait(); }, HostilePeer::Start::kFull);
  InlineClient client(peer.address());
  const auto bdevs = client.bdev_get_bdevs({}, CallOptions{milliseconds(100)});
  ASSERT_FALSE(bdevs);
  EXPECT_EQ(bdevs.error().code, Code::kTimeout);
  EXPECT_EQ(bdevs.error().delivery, Delivery::kNotSent);
  EXPECT_NE(bdevs.error().message.find("its queue of them is full"), std::string::npos) << bdevs.error().message;
}

TEST(TimeoutTest, AFullQueueIsNotTriedForNobody) {
  HostilePeer peer([](HostilePeer::Client& client) { client.Wait(); }, HostilePeer::Start::kFull);
  asio::io_context context;
  const auto session =
      std::make_shared<client::Session>(context.get_executor(), peer.address(), ClientOptions{}, milliseconds(100));
  client::Session::Call call;
  call.deadline = std::chrono::steady_clock::now() + milliseconds(20);
  call.done = [](const Result<jsonrpc::Reply>&, const std::shared_ptr<const TargetInfo>&) {};
  session->Start(std::move(call));
  context.run_for(seconds(20));
  EXPECT_TRUE(context.stopped()) << "something is left to do";
}

TEST(UntypedTest, ParametersThatAreTwoValuesReachNobody) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  for (const char* params :
       {R"({}}{"jsonrpc":"2.0","id":4,"method":"bdev_get_bdevs")", "{\"name\":\"", "[", "{\"x\":NaN}"}) {
    const auto call = client.call("log_get_level", params);
    ASSERT_FALSE(call) << params;
    EXPECT_EQ(call.error().code, Code::kInvalidArgument);
    EXPECT_EQ(call.error().delivery, Delivery::kNotSent);
    EXPECT_EQ(call.error().method, "log_get_level");
  }
  EXPECT_EQ(client.call("log_get_\xff").error().code, Code::kInvalidArgument);
  EXPECT_TRUE(client.call("rpc_get_methods", " {} "));
  EXPECT_EQ(sim.CallsOf("bdev_get_bdevs"), 0);
  EXPECT_EQ(client.generation(), 1u);
}

TEST(DeliveryTest, AnAnswerBeforeGarbageIsTakenAndTheNextCallConnectsAnew) {
  const HostilePeer peer([](HostilePeer::Client& client) {
    Introduce(client);
    client.Send(Answer(client.NextId(), "7") + std::string(3, '\0')), client.Wait();
  });
  Client client(peer.address());
  for (std::uint64_t generation = 1; generation <= 2; ++generation) {
    const auto level = client.call("log_get_level");
    ASSERT_TRUE(level) << level.error().ToString();
    EXPECT_EQ(*level, "7");
    EXPECT_EQ(client.generation(), generation);
  }
}

TEST(DeliveryTest, ADeepAnswerIsTextToAnUntypedCallAndKeptByATypedOne) {
  constexpr std::size_t kDepth = 1'000'000;
  const std::string deep = std::string(kDepth, '[') + std::string(kDepth, ']');
  const HostilePeer peer([&](HostilePeer::Client& client) {
    Introduce(client);
    client.Send(Answer(client.NextId(), deep));
    client.Send(Answer(client.NextId(), R"([{"name":"x","driver_specific":)" + deep + "}]"));
    client.Wait();
  });
  Client client(peer.address());
  const auto text = client.call("log_get_level");
  ASSERT_TRUE(text) << text.error().ToString();
  EXPECT_EQ(text->size(), deep.size());
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_TRUE(bdevs) << bdevs.error().ToString();
  EXPECT_EQ(bdevs->bdevs(0).rest(0).json().size(), deep.size());
}

TEST(DeliveryTest, APeerWithMoreMethodsThanAnyTargetIsNone) {
  const HostilePeer peer([](HostilePeer::Client& client) {
    client.Send(Answer(client.NextId(), R"({"version":"SPDK v26.05","fields":{"major":26,"minor":5,"patch":0}})"));
    std::string methods = "[";
    for (int i = 0; i < 10'001; ++i) methods += fmt::format("\"m{}\",", i);
    methods.back() = ']';
    client.Send(Answer(client.NextId(), methods)), client.Wait();
  });
  Client client(peer.address());
  const auto call = client.bdev_get_bdevs({});
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kProtocol);
  EXPECT_NE(call.error().message.find("10001 methods"), std::string::npos) << call.error().message;
}

TEST(TypedTest, RawJsonInAFieldThatIsTwoValuesReachesNobody) {
  const SimProcess sim("nvmf_tgt", "20.10");
  Client client(sim.address());
  rpc::v1::NvmfSetConfigRequest request;
  request.set_conn_sched(R"(1}}{"jsonrpc":"2.0","id":9,"method":"bdev_get_bdevs","params":{"x":{}})");
  const auto set = client.nvmf_set_config(request);
  ASSERT_FALSE(set);
  EXPECT_EQ(set.error().code, Code::kInvalidArgument) << set.error().ToString();
  EXPECT_EQ(set.error().delivery, Delivery::kNotSent);
  EXPECT_EQ(sim.CallsOf("bdev_get_bdevs"), 0);
}

}  // namespace
}  // namespace spdkctl
