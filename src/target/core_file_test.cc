#include "target/core_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include <fmt/format.h>

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

constexpr time_t kBoot = 1700000000;
constexpr time_t kStart = kBoot + 100;

class CoreFileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-core-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    Write("proc/stat", fmt::format("cpu 1 2\nbtime {}\nprocesses 3\n", kBoot));
    Write("proc/sys/kernel/core_uses_pid", "0\n");
    process_ = {42, static_cast<std::uint64_t>(100 * ::sysconf(_SC_CLK_TCK))};
  }
  void TearDown() override { fs::remove_all(root_); }

  void Write(const fs::path& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  void Pattern(const std::string& pattern) { Write("proc/sys/kernel/core_pattern", pattern + "\n"); }
  fs::path Core(const fs::path& path, time_t written = kStart + 1) {
    Write(path, "core");
    const timespec times[] = {{written, 0}, {written, 0}};
    ::utimensat(AT_FDCWD, (root_ / path).c_str(), times, 0);
    return root_ / path;
  }

  fs::path root_;
  host::ProcessId process_;
};

TEST_F(CoreFileTest, ACoreLiesInTheRootFolderOrWhereThePatternSays) {
  Pattern("core.%p");
  const fs::path plain = Core("core.42");
  EXPECT_EQ(FindCore(process_, root_), plain);
  Pattern("/var/crash/%e-%p.%t.core");
  EXPECT_EQ(FindCore(process_, root_), "");
  const fs::path named = Core("var/crash/reactor_0-42.1700000101.core");
  EXPECT_EQ(FindCore(process_, root_), named);
}

TEST_F(CoreFileTest, TheKernelMayAddThePid) {
  Pattern("core");
  Core("core");
  const fs::path with_pid = Core("core.42");
  EXPECT_EQ(FindCore(process_, root_), "") << "whose it is cannot be told";
  Write("proc/sys/kernel/core_uses_pid", "1\n");
  EXPECT_EQ(FindCore(process_, root_), with_pid);
}

TEST_F(CoreFileTest, AnOldCoreAndThatOfAnotherPidDoNotCount) {
  Pattern("core.%p");
  Core("core.42", kStart - 1);
  Core("core.142");
  Core("core.423");
  EXPECT_EQ(FindCore(process_, root_), "");
}

TEST_F(CoreFileTest, SystemdKeepsCoresByPid) {
  Pattern("|/usr/lib/systemd/systemd-coredump %P %u %g %s %t %c %h");
  const std::string folder = "var/lib/systemd/coredump/";
  Core(folder + "core.reactor_0.42.0123456789abcdef0123456789abcdef.77.1700000101000000.zst");
  EXPECT_EQ(FindCore(process_, root_), "") << "42 is the user's number";
  const fs::path own = Core(folder + "core.reactor_0.0.0123456789abcdef0123456789abcdef.42.1700000101000000.zst");
  EXPECT_EQ(FindCore(process_, root_), own);
  Pattern("|/usr/share/apport/apport %p");
  EXPECT_EQ(FindCore(process_, root_), "");
}

}  // namespace
}  // namespace spdkctl::target
