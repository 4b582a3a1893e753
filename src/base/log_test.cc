#include "spdkctl/base/log.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

class LogTest : public testing::Test {
 protected:
  void TearDown() override { SetLogSink(nullptr); }
};

TEST_F(LogTest, NobodyHearsAnythingUntilThereIsASink) {
  EXPECT_FALSE(LogEnabled());
  Log(LogLevel::kError, "unheard");
  std::string heard;
  SetLogSink([&heard](LogLevel, std::string_view message) { heard += message; });
  EXPECT_TRUE(LogEnabled());
  Log(LogLevel::kInfo, "heard");
  SetLogSink(nullptr);
  EXPECT_FALSE(LogEnabled());
  Log(LogLevel::kInfo, "unheard");
  EXPECT_EQ(heard, "heard");
}

TEST_F(LogTest, ASinkMayLogAndReplaceItself) {
  std::vector<std::string> heard;
  SetLogSink([&heard](LogLevel, std::string_view message) {
    heard.emplace_back(message);
    SetLogSink([&heard](LogLevel, std::string_view later) { heard.push_back("second " + std::string(later)); });
    if (message == "a") Log(LogLevel::kInfo, "b");
  });
  Log(LogLevel::kInfo, "a");
  EXPECT_EQ(heard, (std::vector<std::string>{"a", "second b"}));
}

TEST_F(LogTest, TheSinkMayChangeWhileOthersLog) {
  constexpr int kRounds = 2000;
  std::atomic<int> heard = 0;
  std::atomic<bool> done = false;
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; ++i) {
    threads.emplace_back([&] {
      while (!done) Log(LogLevel::kDebug, "message");
    });
  }
  for (int round = 0; round < kRounds; ++round) {
    // What the sink holds has to live until nobody calls it any more.
    SetLogSink([&heard, text = std::string(100, 'x')](LogLevel, std::string_view) {
      if (text.back() == 'x') ++heard;
    });
    if (round % 2 == 0) SetLogSink(nullptr);
  }
  SetLogSink([&heard](LogLevel, std::string_view) { ++heard; });
  const int before = heard;
  while (heard == before) std::this_thread::yield();
  done = true;
  for (std::thread& thread : threads) thread.join();
  EXPECT_GT(heard, before);
}

}  // namespace
}  // namespace spdkctl
