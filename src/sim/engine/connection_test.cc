#include "sim/engine/connection.h"

#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sim/engine/world.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

using std::chrono::milliseconds;

/// One connection to an application of that release, without sockets.
class Wire {
 public:
  explicit Wire(Release release = Schema::Get().newest(), std::vector<std::string> faults = {},
                const std::string& app = "spdk_tgt")
      : world(Make(release, faults, app)), dispatcher(world), connection(world, dispatcher) {}

  /// What is sent at once for what arrives at once.
  std::string Ask(std::string_view text) {
    connection.Receive(text, now);
    return Take();
  }
  std::string Take() {
    std::string taken(connection.Output(now));
    connection.Sent(taken.size());
    return taken;
  }

  World world;
  Dispatcher dispatcher;
  Connection connection;
  TimePoint now = {};

 private:
  static Options Make(Release release, const std::vector<std::string>& faults, const std::string& app) {
    Options options;
    options.app = app;
    options.release = release;
    for (const std::string& fault : faults) options.faults.push_back(*Fault::Parse(fault));
    return options;
  }
};

std::string Call(int id, std::string_view method, std::string_view params = "") {
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"method":"{}"{}{}}})", id, method,
                     params.empty() ? "" : ",\"params\":", params);
}

constexpr const char* kLevel = R"({"jsonrpc":"2.0","id":1,"result":"NOTICE"})";

TEST(ConnectionTest, AnswersWhatArrivedInPieces) {
  Wire wire;
  EXPECT_EQ(wire.Ask(R"({"jsonrpc":"2.0","id":1,"met)"), "");
  EXPECT_EQ(wire.Ask(R"(hod":"log_get_level"})"), fmt::format("{}\n", kLevel));
}

TEST(ConnectionTest, TheOldestReleaseTakesOneRequestAtATime) {
  Wire wire(Release(17, 7), {}, "nvmf_tgt");
  EXPECT_EQ(wire.Ask(Call(1, "get_bdevs") + Call(2, "get_bdevs")), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":[]}\n");
}

TEST(ConnectionTest, ABatchIsAnsweredByOneList) {
  Wire wire;
  const std::string answer = wire.Ask(fmt::format("[{},{}]", Call(1, "log_get_level"), Call(2, "no_such_method")));
  EXPECT_TRUE(answer.starts_with("[{"));
  EXPECT_NE(answer.find("\"result\":\"NOTICE\""), std::string::npos);
  EXPECT_NE(answer.find("-32601"), std::string::npos);
}

TEST(ConnectionTest, ARequestWithoutIdIsAnsweredWithoutEndUpTo26_01) {
  const std::string request = R"({"jsonrpc":"2.0","method":"log_get_level"})";
  EXPECT_EQ(Wire(Release(23, 9)).Ask(request), R"({"jsonrpc":"2.0","id":null,"result":"NOTICE")");
  EXPECT_EQ(Wire(Release(26, 5)).Ask(request), "");
}

TEST(ConnectionTest, WhatIsNoJsonEndsTheConnection) {
  Wire wire;
  wire.Ask("nonsense");
  EXPECT_TRUE(wire.connection.closing());
}

TEST(ConnectionTest, AHungCallIsDoneAndNotAnswered) {
  Wire wire(Release(26, 5), {"hang:bdev_malloc_create"});
  EXPECT_EQ(wire.Ask(Call(1, "bdev_malloc_create", R"({"name":"M","num_blocks":8,"block_size":512})")), "");
  EXPECT_NE(wire.Ask(Call(2, "bdev_get_bdevs")).find("\"name\":\"M\""), std::string::npos);
}

TEST(ConnectionTest, AnErrorIsAnsweredInsteadOfDoingIt) {
  Wire wire(Release(26, 5), {"error:bdev_malloc_create:-12"});
  EXPECT_NE(wire.Ask(Call(1, "bdev_malloc_create", R"({"name":"M","num_blocks":8,"block_size":512})"))
                .find("\"code\":-12,\"message\":\"Cannot allocate memory\""),
            std::string::npos);
  EXPECT_NE(wire.Ask(Call(2, "bdev_get_bdevs")).find("\"result\":[]"), std::string::npos);
}

TEST(ConnectionTest, ADelayedAnswerComesWhenItIsDue) {
  Wire wire(Release(26, 5), {"delay:log_get_level:50"});
  EXPECT_EQ(wire.Ask(Call(1, "log_get_level")), "");
  EXPECT_EQ(wire.connection.NextDue(), wire.now + milliseconds(50));
  wire.now += milliseconds(50);
  EXPECT_EQ(wire.Take(), fmt::format("{}\n", kLevel));
}

TEST(ConnectionTest, FaultsOfTheAnswerAreSeenOnTheWire) {
  const auto answer = [](const char* fault) {
    Wire wire(Release(26, 5), {fault});
    return wire.Ask(Call(1, "log_get_level"));
  };
  const std::string whole = fmt::format("{}\n", kLevel);
  EXPECT_EQ(answer("twice:log_get_level"), whole + whole);
  EXPECT_EQ(answer("cut:log_get_level"), whole.substr(0, whole.size() - 2));
  EXPECT_EQ(answer("wrong-id:log_get_level"), "{\"jsonrpc\":\"2.0\",\"id\":2147483647,\"result\":\"NOTICE\"}\n");
  EXPECT_EQ(answer("garbage:log_get_level").find("jsonrpc"), std::string::npos);
}

TEST(ConnectionTest, AReorderedAnswerComesBehindTheNext) {
  Wire wire(Release(26, 5), {"reorder:log_get_level@1"});
  EXPECT_EQ(wire.Ask(Call(1, "log_get_level")), "");
  const std::string both = wire.Ask(Call(2, "log_get_level"));
  EXPECT_LT(both.find("\"id\":2"), both.find("\"id\":1"));
}

TEST(ConnectionTest, ASplitAnswerGoesOutByteByByte) {
  Wire wire(Release(26, 5), {"split:log_get_level"});
  std::string all = wire.Ask(Call(1, "log_get_level"));
  EXPECT_EQ(all, "{");
  for (std::string next = wire.Take(); !next.empty(); next = wire.Take()) {
    EXPECT_EQ(next.size(), 1U);
    all += next;
  }
  EXPECT_EQ(all, fmt::format("{}\n", kLevel));
}

TEST(ConnectionTest, ADroppedCallClosesTheConnectionAfterItIsDone) {
  Wire wire(Release(26, 5), {"drop:bdev_malloc_create"});
  EXPECT_EQ(wire.Ask(Call(1, "bdev_malloc_create", R"({"name":"M","num_blocks":8,"block_size":512})")), "");
  EXPECT_TRUE(wire.connection.closing());
  EXPECT_NE(wire.dispatcher.Call("bdev_get_bdevs", R"({"name":"M"})").result, std::nullopt);
}

TEST(ConnectionTest, WhoDoesNotReadIsNotAnsweredForEver) {
  Wire wire;
  const std::string bdevs = fmt::format(R"({{"name":"{}","num_blocks":8,"block_size":512}})", std::string(200, 'm'));
  wire.dispatcher.Call("bdev_malloc_create", bdevs);
  std::string many;
  while (many.size() < 16384) many += Call(1, "bdev_get_bdevs");
  constexpr std::size_t kFar = 256U << 20;
  std::size_t asked = 0;
  std::size_t unread = 0;
  while (wire.connection.Room() >= many.size() && unread < kFar) {
    wire.connection.Receive(many, wire.now);
    ++asked;
    unread = wire.connection.Output(wire.now).size();
  }
  EXPECT_LT(unread, std::size_t{80} << 20);
  EXPECT_TRUE(wire.connection.waits());
  EXPECT_FALSE(wire.connection.closing());
  // All of it is answered when it is read.
  std::size_t answers = 0;
  for (std::string read = wire.Take(); !read.empty(); read = wire.Take()) {
    answers += static_cast<std::size_t>(std::count(read.begin(), read.end(), '\n'));
    wire.connection.Poll(wire.now);
  }
  EXPECT_EQ(answers, asked * (many.size() / Call(1, "bdev_get_bdevs").size()));
  EXPECT_FALSE(wire.connection.waits());
}

TEST(ConnectionTest, ACrashEndsTheApplicationWithoutAnAnswer) {
  Wire wire(Release(26, 5), {"crash:log_get_level:SEGV"});
  EXPECT_EQ(wire.Ask(Call(1, "log_get_level")), "");
  EXPECT_EQ(wire.world.crash_status, 139);
}

TEST(ConnectionTest, WhatTakesTimeIsAnsweredWhenItIsDone) {
  Options options;
  options.app = "spdk_tgt";
  options.release = Release(26, 5);
  options.wait_for_rpc = true;
  World world(options);
  Dispatcher dispatcher(world);
  Connection waiting(world, dispatcher);
  waiting.Receive(Call(1, "framework_wait_init"), {});
  EXPECT_TRUE(waiting.waits());
  EXPECT_EQ(waiting.Output({}), "");
  EXPECT_TRUE(dispatcher.Call("framework_start_init", std::nullopt).result);
  waiting.Poll({});
  EXPECT_EQ(waiting.Output({}), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":true}\n");
}

}  // namespace
}  // namespace spdkctl::sim
