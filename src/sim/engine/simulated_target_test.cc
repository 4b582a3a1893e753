#include "spdkctl/sim/simulated_target.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <fstream>
#include <thread>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sim/engine/sockets.h"

namespace spdkctl {
namespace {

/// One request and its answer, as text; empty if the connection was closed.
std::string Ask(const std::string& address, const std::string& method, const std::string& params = "null") {
  auto socket = sim::ConnectTo(*Address::Parse(address));
  EXPECT_TRUE(socket);
  const std::string request = fmt::format(R"({{"jsonrpc":"2.0","id":1,"method":"{}","params":{}}})", method, params);
  ::send(socket->get(), request.data(), request.size(), MSG_NOSIGNAL);
  std::string answer;
  std::array<char, 65536> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  while (!answer.ends_with("\n")) {
    const ssize_t got = ::recv(socket->get(), buffer.data(), buffer.size(), 0);
    if (got <= 0) return "";
    answer.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return answer;
}

/// Whether the condition comes true within ten seconds.
template <class Condition>
bool Eventually(Condition condition) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::yield();
  }
  return true;
}

/// The path of a file that no other process uses.
std::string OwnFile(const std::string& extension) {
  return fmt::format("{}simulated_target_test.{}.{}", testing::TempDir(), ::getpid(), extension);
}

std::unique_ptr<SimulatedTarget> Start(SimulationOptions options = {}) {
  auto target = SimulatedTarget::Start(std::move(options));
  EXPECT_TRUE(target) << target.error().message;
  return std::move(*target);
}

TEST(SimulatedTargetTest, AnswersInThisProcess) {
  const auto target = Start();
  EXPECT_NE(
      Ask(target->address(), "bdev_malloc_create", R"({"name":"M","num_blocks":8,"block_size":512})").find("\"M\""),
      std::string::npos);
  EXPECT_EQ(target->CallsOf("bdev_malloc_create"), 1U);
}

TEST(SimulatedTargetTest, ManyStandSideBySide) {
  std::vector<std::unique_ptr<SimulatedTarget>> targets;
  for (int i = 0; i < 100; ++i) targets.push_back(Start());
  for (const auto& target : targets)
    EXPECT_NE(Ask(target->address(), "bdev_get_bdevs").find("\"result\":[]"), std::string::npos);
}

TEST(SimulatedTargetTest, MisbehavesWhenItIsTold) {
  const auto target = Start();
  ASSERT_TRUE(target->AddFault("error:bdev_get_bdevs:-5"));
  EXPECT_NE(Ask(target->address(), "bdev_get_bdevs").find("Input/output error"), std::string::npos);
  target->ClearFaults();
  EXPECT_NE(Ask(target->address(), "bdev_get_bdevs").find("\"result\":[]"), std::string::npos);
  EXPECT_FALSE(target->AddFault("nonsense"));
}

TEST(SimulatedTargetTest, ACrashEndsTheTargetAndNotThisProcess) {
  const auto target = Start({.faults = {"crash:bdev_get_bdevs:3"}});
  EXPECT_EQ(Ask(target->address(), "bdev_get_bdevs"), "");
  ASSERT_TRUE(Eventually([&] { return !target->running(); }));
  EXPECT_EQ(target->crash_status(), 3);
}

TEST(SimulatedTargetTest, OptionsThatDoNotFitAreRefused) {
  EXPECT_EQ(SimulatedTarget::Start({.app = "nginx"}).error().code, Code::kInvalidArgument);
  EXPECT_EQ(SimulatedTarget::Start({.faults = {"hang"}}).error().code, Code::kInvalidArgument);
  EXPECT_EQ(SimulatedTarget::Start({.config = "/no/such/file"}).error().code, Code::kNotFound);
}

TEST(SimulatedTargetTest, LoadsAJsonConfiguration) {
  const std::string path = OwnFile("json");
  std::ofstream(path) << R"({"subsystems":[{"subsystem":"bdev","config":[
      {"method":"bdev_set_options","params":{"bdev_io_pool_size":8192,"bdev_io_cache_size":64}},
      {"method":"bdev_malloc_create","params":{"name":"M","num_blocks":8,"block_size":512}}]}]})";
  const auto target = Start({.config = path});
  EXPECT_NE(Ask(target->address(), "bdev_get_bdevs").find("\"name\":\"M\""), std::string::npos);
  EXPECT_NE(Ask(target->address(), "framework_get_config", R"({"name":"bdev"})").find("8192"), std::string::npos);
}

TEST(SimulatedTargetTest, LoadsAnIniFileOfTheOldestRelease) {
  const std::string path = OwnFile("ini");
  std::ofstream(path) << "# comment\n[Malloc]\n  NumberOfLuns 2\n  LunSizeInMB 1\n[Null]\n  Dev \"Null0\" 1 512\n"
                         "[InitiatorGroup1]\n  InitiatorName ANY\n  Netmask 127.0.0.0/8\n"
                         "[PortalGroup1]\n  Portal DA1 127.0.0.1:0\n"
                         "[TargetNode1]\n  TargetName disk1\n  TargetAlias \"Data Disk1\"\n"
                         "  Mapping PortalGroup1 InitiatorGroup1\n  AuthMethod None\n  LUN0 Malloc0\n  QueueDepth 64\n";
  const auto target = Start({.app = "iscsi_tgt", .release = Release(17, 7), .config = path});
  const std::string bdevs = Ask(target->address(), "get_bdevs");
  for (const char* name : {"Malloc0", "Malloc1", "Null0"}) EXPECT_NE(bdevs.find(name), std::string::npos) << bdevs;
  EXPECT_NE(Ask(target->address(), "get_target_nodes").find("Data Disk1"), std::string::npos);
}

TEST(SimulatedTargetTest, StatisticsMoveUnderLoadOnly) {
  const char* const create = R"({"name":"M","num_blocks":131072,"block_size":512})";
  const auto idle = Start();
  Ask(idle->address(), "bdev_malloc_create", create);
  // Only what examined the bdev has read from it.
  EXPECT_NE(Ask(idle->address(), "bdev_get_iostat").find("\"num_write_ops\":0"), std::string::npos);
  const auto busy = Start({.load = true});
  Ask(busy->address(), "bdev_malloc_create", create);
  EXPECT_TRUE(Eventually(
      [&] { return Ask(busy->address(), "bdev_get_iostat").find("\"num_write_ops\":0") == std::string::npos; }));
}

}  // namespace
}  // namespace spdkctl
