// How clients and calls end.

#include <gtest/gtest.h>

#include <future>
#include <optional>
#include <thread>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include "sim_process.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/client/info_store.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// A store that remembers nothing; every part of a client holds on to it.
class Forgetful : public InfoStore {
 public:
  std::optional<TargetInfo> Load(const TargetIdentity&) override { return std::nullopt; }
  void Save(const TargetIdentity&, const TargetInfo&) override {}
  void Forget(const TargetIdentity&) override {}
};

/// Runs the loop until the target has a call of the method.
void RunUntilCalled(asio::io_context& context, const SimProcess& sim, const std::string& method) {
  while (sim.CallsOf(method) == 0) context.poll();
}

TEST(AsyncClientTest, ASignalHoldsNothingOfAClientWhoseCallIsOver) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  asio::cancellation_signal signal;
  std::weak_ptr<InfoStore> store;
  {
    asio::io_context context;
    ClientOptions options;
    options.info_store = std::make_shared<Forgetful>();
    store = options.info_store;
    AsyncClient client(context.get_executor(), sim.address(), std::move(options));
    std::optional<Error> error;
    client.async_call("log_get_level", "", CallOptions{milliseconds(200)},
                      asio::bind_cancellation_slot(signal.slot(),
                                                   [&](const Result<std::string>& result) { error = result.error(); }));
    while (!error) context.run_one();
    EXPECT_EQ(error->code, Code::kTimeout);
    client.Close();
    context.run();
  }
  EXPECT_TRUE(store.expired());
  signal.emit(asio::cancellation_type::terminal);
}

TEST(AsyncClientTest, ASignalMayOutliveACallThatNeverEnded) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  asio::cancellation_signal signal;
  std::weak_ptr<InfoStore> store;
  {
    asio::io_context context;
    ClientOptions options;
    options.info_store = std::make_shared<Forgetful>();
    store = options.info_store;
    AsyncClient client(context.get_executor(), sim.address(), std::move(options));
    client.async_call("log_get_level", "", CallOptions{},
                      asio::bind_cancellation_slot(signal.slot(), [](const Result<std::string>&) {}));
    RunUntilCalled(context, sim, "log_get_level");
  }
  EXPECT_TRUE(store.expired());
  signal.emit(asio::cancellation_type::terminal);
}

TEST(AsyncClientTest, AskingForInfoCanBeCancelled) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:spdk_get_version"});
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  asio::cancellation_signal signal;
  std::optional<Error> error;
  client.async_info(asio::bind_cancellation_slot(
      signal.slot(), [&](const Result<std::shared_ptr<const TargetInfo>>& info) { error = info.error(); }));
  RunUntilCalled(context, sim, "spdk_get_version");
  signal.emit(asio::cancellation_type::terminal);
  while (!error) context.run_one();
  EXPECT_EQ(error->code, Code::kTimeout);
}

/// One method of each effect that a call may have.
struct Effect {
  std::string method;
  std::string params;
  friend void PrintTo(const Effect& effect, std::ostream* out) { *out << effect.method; }
};
class CloseTest : public ::testing::TestWithParam<Effect> {};

TEST_P(CloseTest, ACallUnderWayEndsAndIsNotSentAgain) {
  const SimProcess sim("spdk_tgt", "26.05", {"hang:" + GetParam().method});
  asio::io_context context;
  auto client = std::make_unique<AsyncClient>(context.get_executor(), sim.address());
  const Method& method = *Schema::Get().Find(GetParam().method);
  const auto request = method.NewRequest();
  ASSERT_TRUE(ParseParams(method, GetParam().params, *request));
  std::vector<Error> errors;
  client->async_call_message(method, *request, CallOptions{seconds(600)},
                             [&](const auto& result) { errors.push_back(result.error()); });
  RunUntilCalled(context, sim, GetParam().method);
  client.reset();
  context.run();
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].code, Code::kUnavailable);
  EXPECT_EQ(errors[0].delivery, Delivery::kMaybeExecuted);
  EXPECT_EQ(sim.CallsOf(GetParam().method), 1);
}

TEST_P(CloseTest, TheDestructorOfAClientWithACallUnderWayReturns) {
  const SimProcess sim("spdk_tgt", "26.05", {"hang:" + GetParam().method});
  auto client = std::make_unique<Client>(sim.address());
  const Method& method = *Schema::Get().Find(GetParam().method);
  const auto request = method.NewRequest();
  ASSERT_TRUE(ParseParams(method, GetParam().params, *request));
  std::promise<Error> ended;
  asio::cancellation_signal signal;
  client->async()->async_call_message(
      method, *request, CallOptions{seconds(600)},
      asio::bind_cancellation_slot(signal.slot(), [&](const auto& result) { ended.set_value(result.error()); }));
  while (sim.CallsOf(GetParam().method) == 0) std::this_thread::yield();
  client.reset();
  EXPECT_EQ(ended.get_future().get().code, Code::kUnavailable);
  EXPECT_EQ(sim.CallsOf(GetParam().method), 1);
}

INSTANTIATE_TEST_SUITE_P(
    EffectClasses, CloseTest,
    ::testing::Values(Effect{"bdev_get_bdevs", "{}"}, Effect{"log_set_level", R"({"level":"DEBUG"})"},
                      Effect{"bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":512})"},
                      Effect{"bdev_null_delete", R"({"name":"N"})"},
                      Effect{"bdev_lvol_rename", R"({"old_name":"s/l","new_name":"m"})"}),
    [](const auto& given) { return given.param.method; });

TEST(AsyncClientTest, TheLoopEndsWhenTheClientIsClosed) {
  const SimProcess sim("nvmf_tgt");
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  bool answered = false;
  client.async_call("log_get_level", "", CallOptions{}, [&](const Result<std::string>& result) {
    answered = result.has_value();
    client.Close();
  });
  context.run();
  EXPECT_TRUE(answered);
}

// The first call's connection is gone when it is sent, which is told after the client was closed.
TEST(AsyncClientTest, ACallThatCannotBeSentWhileTheClientIsClosedStillCompletes) {
  SimProcess sim("nvmf_tgt");
  asio::io_context context;
  auto client = std::make_unique<AsyncClient>(context.get_executor(), sim.address());
  bool ready = false;
  client->async_info([&](const auto& info) { ready = info.has_value(); });
  while (!ready) context.run_one();
  sim.Kill(SIGKILL);
  int completed = 0;
  for (int i = 0; i < 3; ++i) {
    client->async_call("log_get_level", "", CallOptions{}, [&](const Result<std::string>& result) {
      EXPECT_EQ(result.error().code, Code::kUnavailable);
      ++completed;
    });
  }
  client.reset();
  context.run();
  EXPECT_EQ(completed, 3);
}

TEST(AsyncClientTest, ACallAfterCloseFailsAndConnectsNobody) {
  const SimProcess sim("nvmf_tgt");
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  client.Close();
  std::vector<Error> errors;
  client.async_call("log_get_level", "", CallOptions{}, [&](const auto& result) { errors.push_back(result.error()); });
  client.async_info([&](const auto& info) { errors.push_back(info.error()); });
  context.run();
  ASSERT_EQ(errors.size(), 2u);
  for (const Error& error : errors) {
    EXPECT_EQ(error.code, Code::kUnavailable);
    EXPECT_EQ(error.delivery, Delivery::kNotSent);
    EXPECT_EQ(error.message, "the client was closed");
  }
  EXPECT_EQ(client.generation(), 0u);
}

TEST(AsyncClientTest, MovingAnotherClientIntoItEndsItsCalls) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  std::optional<Error> error;
  client.async_call("log_get_level", "", CallOptions{seconds(600)},
                    [&](const auto& result) { error = result.error(); });
  RunUntilCalled(context, sim, "log_get_level");
  client = AsyncClient(context.get_executor(), sim.address());
  while (!error) context.run_one();
  EXPECT_EQ(error->code, Code::kUnavailable);
}

TEST(AsyncClientTest, TheHandlersOwnExecutorHasWorkUntilItRuns) {
  const SimProcess sim("nvmf_tgt");
  asio::io_context context;
  asio::io_context own;
  AsyncClient client(context.get_executor(), sim.address());
  bool answered = false;
  client.async_call("log_get_level", "", CallOptions{},
                    asio::bind_executor(own.get_executor(), [&](const Result<std::string>&) {
                      answered = true;
                      client.Close();
                    }));
  std::thread serving([&] { context.run(); });
  // Without work it would return at once.
  own.run();
  serving.join();
  EXPECT_TRUE(answered);
}

TEST(AsyncClientTest, ACallWithNothingRequiredIsAwaitedWithoutARequest) {
  const SimProcess sim("nvmf_tgt");
  asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  bool answered = false;
  const auto ask = [&]() -> asio::awaitable<void> {
    const auto bdevs = co_await client.async_bdev_get_bdevs();
    answered = bdevs.has_value();
    client.Close();
  };
  asio::co_spawn(context, ask, asio::detached);
  context.run();
  EXPECT_TRUE(answered);
}

TEST(ClientTest, ACallAfterCloseFails) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  client.Close();
  client.Close();
  const auto call = client.bdev_get_bdevs({});
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kUnavailable);
  EXPECT_EQ(call.error().message, "the client was closed");
  EXPECT_EQ(client.async(), nullptr);
}

TEST(ClientTest, CloseEndsWhatOtherThreadsWaitFor) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:bdev_get_bdevs"});
  Client client(sim.address());
  std::optional<Error> error;
  std::thread waiting([&] { error = client.bdev_get_bdevs({}, CallOptions{seconds(600)}).error(); });
  while (sim.CallsOf("bdev_get_bdevs") == 0) std::this_thread::yield();
  client.Close();
  waiting.join();
  EXPECT_EQ(error->code, Code::kUnavailable);
  EXPECT_EQ(sim.CallsOf("bdev_get_bdevs"), 1);
}

TEST(ClientTest, AHandlerMayLetGoOfTheConnectionLast) {
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level"});
  auto client = std::make_unique<Client>(sim.address());
  std::promise<Code> ended;
  auto async = client->async();
  async->async_call("log_get_level", "", CallOptions{seconds(600)},
                    [&ended, last = async](const Result<std::string>& result) mutable {
                      last.reset();
                      ended.set_value(result.error().code);
                    });
  async.reset();
  while (sim.CallsOf("log_get_level") == 0) std::this_thread::yield();
  client.reset();
  EXPECT_EQ(ended.get_future().get(), Code::kUnavailable);
}

TEST(ClientTest, AHandlerMayCloseTheClient) {
  const SimProcess sim("nvmf_tgt");
  auto client = std::make_unique<Client>(sim.address());
  std::promise<void> ended;
  client->async()->async_call("log_get_level", "", CallOptions{}, [&](const Result<std::string>&) {
    client.reset();
    ended.set_value();
  });
  ended.get_future().get();
}

TEST(InlineClientTest, ATargetThatWasStartedAnewIsSeenBeforeTheNextCall) {
  SimProcess sim("nvmf_tgt");
  InlineClient client(sim.address());
  ASSERT_TRUE(client.info());
  sim.Kill(SIGKILL);
  sim.Restart();
  const auto made = client.call("bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":512})");
  EXPECT_TRUE(made) << made.error().ToString() << " " << DeliveryName(made.error().delivery);
}

TEST(InlineClientTest, AForkedChildOpensItsOwnConnection) {
  const SimProcess sim("nvmf_tgt");
  InlineClient client(sim.address());
  ASSERT_TRUE(client.info());
  const pid_t child = ::fork();
  if (child == 0) ::_exit(client.info() && client.generation() == 1 ? 0 : 1);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(client.info());
  EXPECT_EQ(client.generation(), 1u);
}

/// How many descriptors of this process are connections to the address.
int ConnectionsTo(const std::string& path) {
  int found = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    sockaddr_un peer = {};
    socklen_t size = sizeof(peer);
    const int fd = std::stoi(entry.path().filename());
    if (::getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) == 0 && path == peer.sun_path) ++found;
  }
  return found;
}

TEST(ClientTest, AForkedChildKeepsNothingOfItsParentsConnection) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(client.info());
  EXPECT_EQ(ConnectionsTo(sim.address().path), 1);
  const pid_t child = ::fork();
  if (child == 0) ::_exit(ConnectionsTo(sim.address().path));
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_EQ(client.generation(), 1u);
}

TEST(ClientTest, AChildIsNotHeldUpByThreadsThatItDoesNotHave) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  std::atomic<bool> over = false;
  std::vector<std::thread> busy;
  for (int i = 0; i < 4; ++i) {
    busy.emplace_back([&] {
      while (!over) static_cast<void>(client.generation());
    });
  }
  for (int i = 0; i < 50; ++i) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::alarm(20);
      // Not a call: protobuf and the allocator have locks of their own that another thread may hold.
      ::_exit(client.generation() == 0 ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
  }
  over = true;
  for (std::thread& thread : busy) thread.join();
}

}  // namespace
}  // namespace spdkctl
