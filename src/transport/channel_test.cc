#include "transport/channel.h"

#include <dirent.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>

#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "hostile_peer.h"
#include "hostile_scripts.h"

namespace spdkctl::transport {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;
using Client = HostilePeer::Client;

constexpr std::size_t kMiB = std::size_t{1} << 20;
// What lies in the socket's buffers, and is read at once, beyond what a limit says.
constexpr std::size_t kOnTheWay = kMiB;

/// The descriptors of this process.
std::set<int> Descriptors() {
  std::set<int> all;
  DIR* const folder = ::opendir("/proc/self/fd");
  const int own = ::dirfd(folder);
  while (const dirent* entry = ::readdir(folder)) {
    const int fd = std::atoi(entry->d_name);
    if (entry->d_name[0] != '.' && fd != own) all.insert(fd);
  }
  ::closedir(folder);
  return all;
}

milliseconds CpuTime() {
  rusage usage = {};
  ::getrusage(RUSAGE_THREAD, &usage);
  return milliseconds((usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                      (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000);
}

/// A channel on a context that this thread runs.
class ChannelTest : public ::testing::Test {
 protected:
  struct Call {
    int ended = 0;
    Clock::time_point at;
    std::optional<Result<jsonrpc::Reply>> result;
    [[nodiscard]] const Error& error() const { return result->error(); }
  };

  ~ChannelTest() override {
    for (const auto& channel : channels_) channel->Close("the test is over");
    context_.restart();
    context_.run();
  }

  std::shared_ptr<Channel> Open(const Address& address, const jsonrpc::Limits& limits = {}) {
    channels_.push_back(std::make_shared<Channel>(context_.get_executor(), address));
    channels_.back()->SetLimits(limits);
    return channels_.back();
  }

  std::shared_ptr<Call> Send(Channel& channel, const std::string& method, milliseconds timeout) {
    auto call = std::make_shared<Call>();
    ++under_way_;
    channel.Send(method, {}, Clock::now() + timeout, 0, [this, call](Result<jsonrpc::Reply> reply) {
      ++call->ended;
      call->at = Clock::now();
      call->result.emplace(std::move(reply));
      --under_way_;
    });
    return call;
  }

  /// Runs until every call has ended.
  void RunCalls() {
    while (under_way_ > 0) context_.run_one();
  }
  void RunFor(milliseconds time) {
    context_.restart();
    context_.run_for(time);
  }

  /// What was cancelled is left to be told so; then nothing.
  void ExpectNothingLeft() {
    context_.restart();
    EXPECT_LE(context_.run_for(seconds(60)), 2u);
    EXPECT_TRUE(context_.stopped());
  }

  asio::io_context context_;
  std::vector<std::shared_ptr<Channel>> channels_;
  int under_way_ = 0;
};

TEST_F(ChannelTest, EveryCallEndsByItsDeadlineAndNoneOfAnotherConnectionIsHarmed) {
  HostilePeer good(Behave);
  for (const auto& [name, script] : HostileScripts()) {
    SCOPED_TRACE(name);
    HostilePeer bad(script);
    const auto bad_channel = Open(bad.address(), {.max_answer_bytes = 4 * kMiB});
    const auto good_channel = Open(good.address());
    const auto began = Clock::now();
    const auto bad_call = Send(*bad_channel, "a", milliseconds(300));
    std::vector<std::shared_ptr<Call>> good_calls;
    for (int i = 0; i < 20; ++i) {
      good_calls.push_back(Send(*good_channel, "b", seconds(20)));
      RunFor(milliseconds(5));
    }
    RunCalls();
    EXPECT_EQ(bad_call->ended, 1);
    EXPECT_FALSE(*bad_call->result);
    EXPECT_LT(bad_call->at - began, milliseconds(300) + seconds(2));
    for (const auto& call : good_calls) {
      ASSERT_EQ(call->ended, 1);
      EXPECT_TRUE(*call->result) << call->error().message;
    }
    EXPECT_EQ(good_channel->generation(), 1u);
    bad_channel->Close("done");
    good_channel->Close("done");
  }
}

TEST_F(ChannelTest, AnEndlessAnswerIsGivenUpAtTheLimit) {
  for (const std::size_t limit : {2 * kMiB, jsonrpc::Limits().max_answer_bytes}) {
    HostilePeer peer([](Client& c) { c.Send("{\"id\":" + c.NextId() + ",\"result\":["), c.SendForEver("[0,"); });
    const auto channel = Open(peer.address(), {.max_answer_bytes = limit});
    const auto call = Send(*channel, "a", seconds(60));
    RunCalls();
    EXPECT_EQ(call->error().code, Code::kProtocol);
    EXPECT_NE(call->error().message.find(fmt::format("larger than {} MiB", limit / kMiB)), std::string::npos)
        << call->error().message;
    EXPECT_GE(peer.sent(), limit);
    EXPECT_LT(peer.sent(), limit + kOnTheWay);
    EXPECT_FALSE(channel->connected());
  }
}

TEST_F(ChannelTest, WhatNobodyAskedForEndsTheConnectionSoon) {
  for (const char* text : {"[", "x", R"({"id":1,"result":true})", R"({"jsonrpc":"2.0","method":"event"})"}) {
    SCOPED_TRACE(text);
    HostilePeer peer([text](Client& c) { c.SendForEver(text); });
    const auto channel = Open(peer.address());
    bool opened = false;
    channel->Open([&](const Result<void>& result) { opened = result.has_value(); });
    while (!opened) context_.run_one();
    while (channel->connected()) context_.run_one();
    EXPECT_LT(peer.sent(), kOnTheWay);
    EXPECT_EQ(channel->generation(), 1u);
  }
}

TEST_F(ChannelTest, AnAnswerMayComeByteByByte) {
  HostilePeer peer([](Client& c) {
    c.SendByteByByte(Answer(c.NextId(), "[\"" + std::string(20'000, 'x') + "\"]"));
    c.Wait();
  });
  const auto channel = Open(peer.address());
  const auto call = Send(*channel, "a", seconds(60));
  RunCalls();
  ASSERT_TRUE(*call->result) << call->error().message;
  EXPECT_EQ((**call->result).result().size(), 20'004u);
}

TEST_F(ChannelTest, HalfAnAnswerCostsNoProcessorTime) {
  HostilePeer peer([](Client& c) { c.Send("{\"id\":" + c.NextId() + ",\"result\":[1,"), c.Wait(); });
  const auto channel = Open(peer.address());
  const auto call = Send(*channel, "a", seconds(60));
  while (peer.sent() == 0) RunFor(milliseconds(1));
  const auto before = CpuTime();
  RunFor(milliseconds(500));
  EXPECT_LT(CpuTime() - before, milliseconds(50));
  EXPECT_EQ(call->ended, 0);
  channel->Close("done");
  RunCalls();
}

TEST_F(ChannelTest, AnAnswerThatStopsArrivingEndsTheConnection) {
  HostilePeer peer([](Client& c) { c.Send("{\"id\":" + c.NextId() + ",\"result\":[1,"), c.Wait(); });
  const auto channel = Open(peer.address(), {.answer_stall = milliseconds(100)});
  const auto call = Send(*channel, "a", seconds(60));
  const auto other = Send(*channel, "b", seconds(60));
  RunCalls();
  EXPECT_EQ(call->error().code, Code::kProtocol);
  EXPECT_NE(call->error().message.find("never ended"), std::string::npos);
  EXPECT_EQ(other->error().code, Code::kUnavailable);
  EXPECT_EQ(other->error().delivery, Delivery::kMaybeExecuted);
}

TEST_F(ChannelTest, AFullQueueIsTriedUntilItHasRoom) {
  HostilePeer peer(Behave, HostilePeer::Start::kFull);
  const auto channel = Open(peer.address());
  const auto call = Send(*channel, "a", seconds(60));
  RunFor(milliseconds(50));
  EXPECT_EQ(call->ended, 0);
  EXPECT_EQ(channel->generation(), 0u);
  EXPECT_NE(channel->obstacle().find("its queue of them is full"), std::string_view::npos);
  peer.MakeRoom();
  RunCalls();
  EXPECT_TRUE(*call->result) << call->error().message;
  EXPECT_EQ(channel->generation(), 1u);
  EXPECT_EQ(channel->obstacle(), "");
}

TEST_F(ChannelTest, AQueueThatStaysFullIsATimeoutWithWords) {
  HostilePeer peer(Behave, HostilePeer::Start::kFull);
  const auto channel = Open(peer.address());
  const auto began = Clock::now();
  const auto call = Send(*channel, "a", milliseconds(100));
  RunCalls();
  EXPECT_GE(call->at - began, milliseconds(100));
  EXPECT_EQ(call->error().code, Code::kTimeout);
  EXPECT_EQ(call->error().delivery, Delivery::kNotSent);
  EXPECT_NE(call->error().message.find("its queue of them is full"), std::string::npos) << call->error().message;
  EXPECT_EQ(channel->generation(), 0u);
  // Nobody waits any more: nothing is tried either.
  ExpectNothingLeft();
}

TEST_F(ChannelTest, WhoStopsOpeningIsToldSo) {
  HostilePeer peer(Behave, HostilePeer::Start::kFull);
  const auto channel = Open(peer.address());
  std::optional<Result<void>> opened;
  channel->Open([&](Result<void> result) { opened.emplace(std::move(result)); });
  RunFor(milliseconds(20));
  EXPECT_FALSE(opened);
  channel->StopOpening(MakeError(Code::kTimeout, "it took too long"));
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->error().message, "it took too long");
  ExpectNothingLeft();
}

TEST_F(ChannelTest, NothingIsInheritedByProgramsThatAreExecuted) {
  HostilePeer peer(Behave);
  const std::set<int> before = Descriptors();
  asio::io_context context(1);
  const auto channel = std::make_shared<Channel>(context.get_executor(), peer.address());
  bool opened = false;
  channel->Open([&](const Result<void>& result) { opened = result.has_value(); });
  while (!opened) context.run_one();
  std::size_t found = 0;
  for (const int fd : Descriptors()) {
    if (before.contains(fd)) continue;
    ++found;
    EXPECT_NE(::fcntl(fd, F_GETFD) & FD_CLOEXEC, 0) << fd;
  }
  EXPECT_GE(found, 2u);
  channel->Close("done");
}

TEST_F(ChannelTest, ATcpConnectionNoticesAHostThatWentAway) {
  asio::ip::tcp::acceptor listener(context_, {asio::ip::make_address("127.0.0.1"), 0});
  const std::set<int> before = Descriptors();
  const auto channel = Open(*Address::Parse(fmt::format("127.0.0.1:{}", listener.local_endpoint().port())));
  bool opened = false;
  channel->Open([&](const Result<void>& result) { opened = result.has_value(); });
  while (!opened) context_.run_one();
  int sockets = 0;
  for (const int fd : Descriptors()) {
    const auto option = [fd](int level, int name) {
      int value = 0;
      socklen_t size = sizeof(value);
      return ::getsockopt(fd, level, name, &value, &size) == 0 ? value : -1;
    };
    if (before.contains(fd) || option(SOL_SOCKET, SO_TYPE) != SOCK_STREAM) continue;
    ++sockets;
    EXPECT_EQ(option(SOL_SOCKET, SO_KEEPALIVE), 1);
    EXPECT_LE(option(IPPROTO_TCP, TCP_KEEPIDLE) + option(IPPROTO_TCP, TCP_KEEPINTVL) * option(IPPROTO_TCP, TCP_KEEPCNT),
              30);
    EXPECT_LE(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 30'000);
    EXPECT_GT(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
  }
  EXPECT_EQ(sockets, 1);
}

TEST_F(ChannelTest, AHandlerThatThrowsLeavesTheChannelAlive) {
  HostilePeer peer(Behave);
  const auto channel = Open(peer.address());
  channel->Send("a", {}, Clock::now() + seconds(60), 0,
                [](const Result<jsonrpc::Reply>&) { throw std::runtime_error("no room"); });
  EXPECT_THROW(context_.run_for(seconds(60)), std::runtime_error);
  const auto next = Send(*channel, "b", seconds(60));
  RunCalls();
  EXPECT_TRUE(*next->result);
  const auto hung = Send(*channel, "hang", milliseconds(0));
  RunCalls();
  EXPECT_EQ(hung->error().code, Code::kTimeout);
}

/// Connections are lost with requests half written, on a context with many threads. What the peer then reads at the
/// beginning of the next connection has to be the beginning of a request.
TEST_F(ChannelTest, NothingOfAnOldConnectionReachesANewOne) {
  std::atomic<int> odd{0};
  HostilePeer peer([&odd](Client& c) {
    const auto request = c.Request();
    if (request && !request->starts_with(R"({"jsonrpc":"2.0","id":)")) ++odd;
  });
  const std::size_t large = 4 * kMiB;
  const auto channel = Open(peer.address(), {.max_request_bytes = large, .max_request_values = large});
  const std::string params = "[\"" + std::string(kMiB, 'x') + "\"]";
  int left = 200;  // On the strand.
  std::function<void()> send = [&] {
    channel->Send("a", params, Clock::now() + seconds(60), 0, [&](const Result<jsonrpc::Reply>&) {
      if (--left > 0) return send();
      context_.stop();
    });
  };
  asio::post(channel->strand(), send);
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i) threads.emplace_back([&] { context_.run(); });
  for (std::thread& thread : threads) thread.join();
  context_.restart();
  EXPECT_EQ(odd, 0);
  EXPECT_GT(peer.clients(), 10u);
}

TEST(ClosedChannelTest, NothingIsSentAfterClose) {
  asio::io_context context;
  const auto channel = std::make_shared<Channel>(context.get_executor(), *Address::Parse("/nonexistent/spdk.sock"));
  channel->Close("it was closed");
  std::vector<Error> errors;
  channel->Send("a", {}, Clock::now() + seconds(9), 0,
                [&](const Result<jsonrpc::Reply>& reply) { errors.push_back(reply.error()); });
  channel->Open([&](const Result<void>& opened) { errors.push_back(opened.error()); });
  EXPECT_TRUE(errors.empty()) << "a handler was called before Send returned";
  context.run_for(seconds(9));
  ASSERT_EQ(errors.size(), 2u);
  for (const Error& error : errors) {
    EXPECT_EQ(error.code, Code::kUnavailable);
    EXPECT_EQ(error.message, "it was closed");
    EXPECT_EQ(error.delivery, Delivery::kNotSent);
  }
}

TEST(ClosedChannelTest, AHandlerThatSendsAnewDoesNotOpenWhatWasClosed) {
  asio::io_context context;
  const auto channel = std::make_shared<Channel>(context.get_executor(), *Address::Parse("/nonexistent/spdk.sock"));
  const auto deadline = Clock::now() + seconds(9);
  std::string second;
  channel->Send("a", {}, deadline, 0, [&](const Result<jsonrpc::Reply>&) {
    channel->Send("b", {}, deadline, 0, [&](const Result<jsonrpc::Reply>& reply) { second = reply.error().message; });
  });
  channel->Close("it was closed");
  context.run_for(seconds(9));
  EXPECT_EQ(second, "it was closed");
}

}  // namespace
}  // namespace spdkctl::transport
