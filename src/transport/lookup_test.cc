#include "transport/lookup.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <optional>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace spdkctl::transport {
namespace {

/// A name server that answers when it is told to, or when the test ends.
class SlowResolver {
 public:
  ~SlowResolver() {
    if (!answered_) Answer();
    while (running_ > 0) std::this_thread::yield();
  }
  Lookup::Resolver resolver() {
    return [this, answer = answer_.get_future().share()](const std::string&, std::uint16_t port) {
      ++running_;
      asked_ = true;
      answer.wait();
      std::vector<Endpoint> found = {asio::ip::tcp::endpoint(asio::ip::make_address("192.0.2.1"), port)};
      --running_;
      return Result<std::vector<Endpoint>>(std::move(found));
    };
  }
  void Answer() {
    answered_ = true;
    answer_.set_value();
  }
  void AwaitQuestion() const {
    while (!asked_) std::this_thread::yield();
  }

 private:
  std::promise<void> answer_;
  bool answered_ = false;
  std::atomic<bool> asked_{false};
  std::atomic<int> running_{0};
};

TEST(LookupTest, TheContextIsAtWorkUntilTheNameIsFound) {
  SlowResolver slow;
  asio::io_context context(1);
  std::optional<Result<std::vector<Endpoint>>> found;
  const Lookup lookup(
      context.get_executor(), "target.example", 5260,
      [&](Result<std::vector<Endpoint>> result) { found.emplace(std::move(result)); }, slow.resolver());
  slow.AwaitQuestion();
  context.run_for(std::chrono::milliseconds(10));
  EXPECT_FALSE(context.stopped());
  slow.Answer();
  while (!found) context.run_one();
  ASSERT_TRUE(*found);
  EXPECT_EQ((*found)->size(), 1u);
}

TEST(LookupTest, NobodyWaitsForAResolverThatHangs) {
  SlowResolver slow;
  bool told = false;
  {
    asio::io_context context(1);
    Lookup lookup(
        context.get_executor(), "target.example", 5260, [&](const Result<std::vector<Endpoint>>&) { told = true; },
        slow.resolver());
    slow.AwaitQuestion();
    lookup.Cancel();
    EXPECT_GT(context.run(), 0u) << "it ends, since nothing is left to do";
  }
  slow.Answer();
  EXPECT_FALSE(told);
}

TEST(LookupTest, AContextMayEndBeforeItsLookup) {
  SlowResolver slow;
  auto context = std::make_unique<asio::io_context>(1);
  auto lookup = std::make_unique<Lookup>(
      context->get_executor(), "target.example", 5260, [](const Result<std::vector<Endpoint>>&) {}, slow.resolver());
  slow.AwaitQuestion();
  // As when a client is lost together with its context, without having been closed: the lookup is never destroyed.
  // What a static pointer leads to is no leak.
  static Lookup* lost = nullptr;
  lost = lookup.release();
  ASSERT_NE(lost, nullptr);
  context.reset();
  slow.Answer();
}

TEST(LookupTest, ANumberNeedsNoResolver) {
  for (const char* host : {"127.0.0.1", "::1"}) {
    asio::io_context context(1);
    std::optional<Result<std::vector<Endpoint>>> found;
    const Lookup lookup(
        context.get_executor(), host, 5260,
        [&](Result<std::vector<Endpoint>> result) { found.emplace(std::move(result)); },
        [](const std::string&, std::uint16_t) -> Result<std::vector<Endpoint>> {
          ADD_FAILURE() << "the resolver was asked";
          return MakeError(Code::kInternal, "");
        });
    EXPECT_FALSE(found) << "it was told before the lookup was made";
    context.run();
    ASSERT_TRUE(found);
    EXPECT_TRUE(*found);
  }
}

TEST(LookupTest, LocalhostIsFound) {
  const auto found = Lookup::Resolve("localhost", 5260);
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_FALSE(found->empty());
}

TEST(LookupTest, WhatIsNotFoundIsNamed) {
  const auto found = Lookup::Resolve("no such host", 5260);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, Code::kUnavailable);
  EXPECT_NE(found.error().message.find("cannot find the host no such host"), std::string::npos);
}

}  // namespace
}  // namespace spdkctl::transport
