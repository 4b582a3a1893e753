#include <fmt/format.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <fstream>

#include "base/os.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/host/kernel_log.h"
#include "spdkctl/host/process.h"

namespace spdkctl::host {
namespace {

namespace fs = std::filesystem;

/// A made-up /proc and /sys.
class HostTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = std::filesystem::temp_directory_path() / "spdkctl-host-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
  }
  void TearDown() override { fs::remove_all(root_); }

  void Write(const std::string& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  void Program(const std::string& path, const std::string& text = "ELF") {
    Write(path, text);
    fs::permissions(root_ / path, fs::perms::owner_all);
  }
  void Pool(int node, int total, int free) {
    const std::string base = "sys/devices/system/node/node" + std::to_string(node) + "/hugepages/hugepages-2048kB/";
    Write(base + "nr_hugepages", std::to_string(total) + "\n");
    Write(base + "free_hugepages", std::to_string(free) + "\n");
  }
  void Memory() {
    Write("proc/meminfo", "MemTotal:    4194304 kB\nHugepagesize:       2048 kB\n");
    Write("sys/kernel/mm/hugepages/hugepages-2048kB/resv_hugepages", "0\n");
    Write("proc/mounts", "none /dev/hugepages hugetlbfs rw,pagesize=2M 0 0\n");
  }

  fs::path root_;
};

constexpr std::uint64_t kMiB = 1 << 20;

TEST_F(HostTest, HugepagesAreReadByNode) {
  Memory();
  Pool(0, 100, 40);
  Pool(1, 50, 50);
  Write("proc/mounts", "none /dev/hugepages hugetlbfs rw,pagesize=2M 0 0\n");
  Write("proc/77/status", "Name:\tnvmf_tgt\nHugetlbPages:\t  122880 kB\n");
  Write("proc/77/comm", "nvmf_tgt\n");
  const auto state = ShowHugepages(root_);
  ASSERT_TRUE(state);
  ASSERT_EQ(state->pools.size(), 2u);
  EXPECT_EQ(state->pools[0].total, 100u);
  EXPECT_EQ(state->FreeBytes(), 90 * 2 * kMiB);
  ASSERT_EQ(state->mounts.size(), 1u);
  EXPECT_EQ(state->mounts[0].path, "/dev/hugepages");
  ASSERT_EQ(state->users.size(), 1u);
  EXPECT_EQ(state->users[0].bytes, 120 * kMiB);
}

TEST_F(HostTest, PoolsOnlyGrow) {
  Memory();
  Pool(0, 100, 40);
  const auto state = ShowHugepages(root_);
  EXPECT_TRUE(PlanHugepages({80 * kMiB, 0, {}}, *state)->empty());
  const auto plan = PlanHugepages({100 * kMiB, 0, {}}, *state);
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->size(), 1u);
  EXPECT_EQ((*plan)[0].before, 100u);
  EXPECT_EQ((*plan)[0].after, 110u);
  ASSERT_TRUE(ReserveHugepages(*plan, root_));
  EXPECT_EQ(ReadFile(root_ / "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"), "110");
}

TEST_F(HostTest, ReservedPagesAreNotFree) {
  Memory();
  Write("sys/kernel/mm/hugepages/hugepages-2048kB/resv_hugepages", "30\n");
  Pool(0, 100, 40);
  const auto plan = PlanHugepages({40 * kMiB, 0, {}}, *ShowHugepages(root_));
  ASSERT_EQ(plan->size(), 1u);
  EXPECT_EQ((*plan)[0].after, 110u);
}

TEST_F(HostTest, ReservedPagesAreNotAvailable) {
  Memory();
  Write("sys/kernel/mm/hugepages/hugepages-2048kB/resv_hugepages", "30\n");
  Pool(0, 100, 40);
  Pool(1, 50, 50);
  const auto state = ShowHugepages(root_);
  EXPECT_EQ(state->FreeBytes(), 90 * 2 * kMiB);
  EXPECT_EQ(state->AvailablePages(2 * kMiB), 60u);
  // The kernel does not say which node's pages it promised, so each node's may be those.
  EXPECT_EQ(state->AvailablePages(2 * kMiB, 0), 10u);
  EXPECT_EQ(state->AvailableBytes(), 60 * 2 * kMiB);
}

TEST_F(HostTest, APlanTellsWhatWouldBeAvailable) {
  Memory();
  Pool(0, 100, 40);
  const auto state = ShowHugepages(root_);
  EXPECT_EQ(After(*state, *PlanHugepages({100 * kMiB, 0, {}}, *state)).AvailableBytes(), 100 * kMiB);
}

TEST_F(HostTest, MoreThanTheMemoryIsRefusedBeforeAnythingIsReserved) {
  Memory();
  Pool(0, 100, 40);
  Pool(1, 0, 0);
  Write("sys/devices/system/node/node1/meminfo", "Node 1 MemTotal:       1048576 kB\nNode 1 MemFree: 1 kB\n");
  const auto state = ShowHugepages(root_);
  EXPECT_TRUE(PlanHugepages({1000 * kMiB, 0, 1}, *state));
  const auto plan = PlanHugepages({2048 * kMiB, 0, 1}, *state);
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().message, "NUMA node 1 has 1GiB of memory; 2GiB of huge pages do not fit into it");
}

TEST_F(HostTest, RightsToReserveAreKnownWithoutReserving) {
  Memory();
  Pool(0, 100, 40);
  const std::vector<HugepageChange> plan = {{0, 2 * kMiB, 100, 110}};
  EXPECT_TRUE(CheckMayReserve(plan, root_));
  EXPECT_FALSE(CheckMayReserve({{0, kMiB, 100, 110}}, root_));
  EXPECT_EQ(ReadFile(root_ / "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"), "100\n");
}

TEST_F(HostTest, NeedIsSpreadOverNodesOrPutOnOne) {
  Memory();
  Pool(0, 0, 0);
  Pool(1, 0, 0);
  const auto state = ShowHugepages(root_);
  const auto spread = PlanHugepages({6 * kMiB, 0, {}}, *state);
  ASSERT_EQ(spread->size(), 2u);
  EXPECT_EQ((*spread)[0].after, 2u);
  EXPECT_EQ((*spread)[1].after, 1u);
  const auto one = PlanHugepages({6 * kMiB, 0, 1}, *state);
  ASSERT_EQ(one->size(), 1u);
  EXPECT_EQ((*one)[0].node, 1);
  EXPECT_FALSE(PlanHugepages({6 * kMiB, 0, 7}, *state));
  EXPECT_FALSE(PlanHugepages({6 * kMiB, 1 << 30, {}}, *state));
}

TEST_F(HostTest, AShortNodeIsNamedAndEverythingPutBack) {
  Memory();
  Pool(0, 10, 0);
  Pool(1, 10, 0);
  const std::string file = "sys/devices/system/node/node1/hugepages/hugepages-2048kB/nr_hugepages";
  // A file that says less than what is written to it, as the kernel's does when memory is short.
  fs::remove(root_ / file);
  fs::create_symlink("/dev/null", root_ / file);
  const auto reserved = ReserveHugepages({{0, 2 * kMiB, 10, 20}, {1, 2 * kMiB, 10, 20}}, root_);
  ASSERT_FALSE(reserved);
  EXPECT_NE(reserved.error().message.find("NUMA node 1 is short"), std::string::npos);
  EXPECT_EQ(ReadFile(root_ / "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"), "10");
}

TEST_F(HostTest, WhatOthersReservedMeanwhileIsNotTakenBack) {
  Memory();
  // Others have added two pages since the plan was made.
  Pool(0, 12, 2);
  Pool(1, 10, 0);
  const std::string file = "sys/devices/system/node/node1/hugepages/hugepages-2048kB/nr_hugepages";
  fs::remove(root_ / file);
  fs::create_symlink("/dev/null", root_ / file);
  EXPECT_FALSE(ReserveHugepages({{0, 2 * kMiB, 10, 20}, {1, 2 * kMiB, 10, 20}}, root_));
  EXPECT_EQ(ReadFile(root_ / "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"), "12");
}

TEST_F(HostTest, TheUseOfHugepagesIsKnownByPool) {
  Memory();
  Pool(0, 100, 40);
  Write("proc/77/status", "Name:\tnvmf_tgt\nHugetlbPages:\t  8192 kB\n");
  Write("proc/77/numa_maps",
        "5600 default file=/bin/x mapped=3 N0=3 kernelpagesize_kB=4\n"
        "7f00 default file=/dev/hugepages/spdk0map_0 huge dirty=4 N0=3 N1=1 kernelpagesize_kB=2048\n");
  const auto state = ShowHugepages(root_);
  ASSERT_EQ(state->users.size(), 1u);
  ASSERT_EQ(state->users[0].uses.size(), 2u);
  EXPECT_EQ(state->users[0].uses[0].pages, 3u);
  EXPECT_EQ(state->users[0].uses[0].page_size, 2 * kMiB);
  EXPECT_EQ(state->users[0].uses[1].node, 1);
}

/// Runs `body` in a child whose kernel refuses pidfds with that errno, as old kernels and containers' filters do.
int WithoutPidfds(int error, int (*body)(pid_t), pid_t pid) {
  const pid_t child = ::fork();
  if (child == 0) {
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_pidfd_open, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program = {sizeof(filter) / sizeof(filter[0]), filter};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
      ::_exit(77);
    ::_exit(body(pid));
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WEXITSTATUS(status);
}

TEST_F(HostTest, WithoutPidfdsProcessesAreSignalledAndAwaitedAllTheSame) {
  for (const int error : {ENOSYS, EPERM}) {
    const pid_t sleeper = ::fork();
    if (sleeper == 0) {
      ::pause();
      ::_exit(0);
    }
    const int outcome = WithoutPidfds(
        error,
        [](pid_t pid) {
          const ProcessId id = ReadProcess(pid)->id;
          const auto runs = WaitForEnd(id, std::chrono::milliseconds(30));
          if (!runs || *runs) return 1;
          if (Signal({pid, id.start_time + 1}, SIGKILL)) return 2;
          if (!Signal(id, SIGTERM)) return 3;
          const auto ended = WaitForEnd(id, std::chrono::seconds(10));
          return ended && *ended ? 0 : 4;
        },
        sleeper);
    ::kill(sleeper, SIGKILL);
    ::waitpid(sleeper, nullptr, 0);
    if (outcome == 77) GTEST_SKIP() << "this machine forbids filters of system calls";
    EXPECT_EQ(outcome, 0) << error;
  }
}

TEST_F(HostTest, FindsABuildTree) {
  Program("spdk/build/bin/nvmf_tgt");
  Program("spdk/build/bin/vhost");
  Write("spdk/VERSION", "26.05.0\n");
  const auto installation = Inspect(root_ / "spdk");
  ASSERT_TRUE(installation);
  EXPECT_EQ(installation->layout, Layout::kBuildTree);
  EXPECT_EQ(installation->release, Release(26, 5));
  EXPECT_FALSE(installation->simulated);
  EXPECT_TRUE(installation->Find("vhost"));
  const auto missing = installation->Find("iscsi_tgt");
  ASSERT_FALSE(missing);
  EXPECT_NE(missing.error().message.find("has no iscsi_tgt; it has nvmf_tgt, vhost"), std::string::npos);
}

TEST_F(HostTest, FindsAnOldTreeByItsHeader) {
  Program("spdk/app/nvmf_tgt/nvmf_tgt");
  Write("spdk/include/spdk/version.h", "#define SPDK_VERSION_MAJOR\t17\n#define SPDK_VERSION_MINOR\t10\n");
  const auto installation = Inspect(root_ / "spdk");
  ASSERT_TRUE(installation);
  EXPECT_EQ(installation->layout, Layout::kOldBuildTree);
  EXPECT_EQ(installation->release, Release(17, 10));
}

TEST_F(HostTest, FindsInstalledProgramsByTheirText) {
  Program("usr/local/bin/spdk_tgt",
          "\x7f"
          "ELF...SPDK v23.09 git sha1...");
  const auto found = FindInstallations({}, root_);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1u);
  EXPECT_EQ(found->front().layout, Layout::kInstalled);
  EXPECT_EQ(found->front().release, Release(23, 9));
}

TEST_F(HostTest, ASimulatedInstallationCountsOnlyWhenNamed) {
  Program("opt/spdk/build/bin/nvmf_tgt", std::string("x") + std::string(kSimulatedMark));
  EXPECT_TRUE(FindInstallations({}, root_)->empty());
  EXPECT_NE(FindInstallation({}, root_).error().message.find("found no SPDK but a simulated one"), std::string::npos);
  const auto named = FindInstallations(root_ / "opt/spdk");
  ASSERT_TRUE(named);
  EXPECT_TRUE(named->front().simulated);
}

TEST_F(HostTest, AFolderWithoutSpdkSaysSo) {
  fs::create_directories(root_ / "empty");
  EXPECT_NE(Inspect(root_ / "empty").error().message.find("holds no built SPDK"), std::string::npos);
  EXPECT_NE(Inspect(root_ / "absent").error().message.find("there is no folder"), std::string::npos);
}

TEST_F(HostTest, ProcessesAreKnownByTheirStartTime) {
  Write("proc/12/stat", "12 (odd ) name) S 1 12 12 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n");
  Write("proc/12/cmdline", std::string("nvmf_tgt\0-r\0/x.sock\0", 20));
  Write("proc/12/cgroup", "0::/system.slice/spdk.service\n");
  Write("proc/12/environ", std::string("SYSTEMD_EXEC_PID=12\0", 20));
  const auto process = ReadProcess(12, root_);
  ASSERT_TRUE(process);
  EXPECT_EQ(process->name, "odd ) name");
  EXPECT_EQ(process->id.start_time, 4711u);
  EXPECT_EQ(process->arguments, (std::vector<std::string>{"nvmf_tgt", "-r", "/x.sock"}));
  EXPECT_EQ(process->unit, "spdk.service");
  EXPECT_TRUE(IsAlive({12, 4711}, root_));
  EXPECT_FALSE(IsAlive({12, 4712}, root_));
  EXPECT_FALSE(IsAlive({13, 4711}, root_));
}

TEST_F(HostTest, AUnitIsThatOfItsMainProcessOnly) {
  const std::string stat = "12 (x) S 1 12 12 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n";
  Write("proc/12/stat", stat);
  Write("proc/12/cgroup", "0::/user.slice/user-1000.slice/user@1000.service/app.slice/spdk.service\n");
  Write("proc/12/environ", std::string("A=B\0SYSTEMD_EXEC_PID=12\0", 25));
  EXPECT_EQ(ReadProcess(12, root_)->unit, "spdk.service");
  EXPECT_TRUE(ReadProcess(12, root_)->unit_of_user);
  Write("proc/12/cgroup", "0::/system.slice/spdk.service\n");
  EXPECT_FALSE(ReadProcess(12, root_)->unit_of_user);
  Write("proc/12/environ", std::string("SYSTEMD_EXEC_PID=11\0", 20));
  EXPECT_EQ(ReadProcess(12, root_)->unit, "") << "started by what the unit started";
  Write("proc/12/environ", std::string("SYSTEMD_EXEC_PID=12\0", 20));
  Write("proc/12/cgroup", "0::/user.slice/user-1000.slice/user@1000.service/app.slice/run-1.scope\n");
  EXPECT_EQ(ReadProcess(12, root_)->unit, "");
}

TEST_F(HostTest, AProgramIsKnownByItsExecutableElseByItsFirstWord) {
  Process process;
  process.name = "reactor_0";
  EXPECT_EQ(ProgramName(process), "reactor_0");
  process.arguments = {"/opt/spdk/build/bin/nvmf_tgt", "-r", "/x.sock"};
  EXPECT_EQ(ProgramName(process), "nvmf_tgt");
  process.exe = "/opt/spdk/build/bin/vhost (deleted)";
  EXPECT_EQ(ProgramName(process), "vhost");
  process.id.pid = 12;
  EXPECT_EQ(Describe(process), "process 12 (vhost)");
}

TEST_F(HostTest, PathsWithBlanksAreWholeAndForgedLinesAreNotBelieved) {
  fs::create_directories(root_ / "proc/12/fd");
  fs::create_symlink("socket:[100]", root_ / "proc/12/fd/3");
  fs::create_symlink("socket:[42]", root_ / "proc/12/fd/4");
  const std::string listens = ": 00000002 00000000 00010000 0001 01 ";
  // The second socket's path holds a newline and a line that gives the first one another path.
  Write("proc/12/net/unix", "Num RefCount Protocol Flags Type St Inode Path\n0000" + listens + "100 /run/a.sock\n0000" +
                                listens + "   42 /run/my own.sock\n0000" + listens + "300 /tmp/x\n0000" + listens +
                                "100 /tmp/evil.sock\n");
  EXPECT_EQ(ListeningAddresses(12, root_), (std::vector<std::string>{"/run/my own.sock"}));
}

TEST_F(HostTest, WhatMayNotBeReadIsNotNothing) {
  Write("proc/12/stat", "12 (x) S 1 12 12 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n");
  EXPECT_FALSE(ListeningAddresses(12, root_));
  EXPECT_FALSE(TakesTcp(12, "127.0.0.1:5260", root_));
  EXPECT_FALSE(PathOf(12, "/run/a.sock", root_));
  EXPECT_FALSE(ReadProcess(12, root_)->other_pid_namespace);
  EXPECT_FALSE(WhoListens("", root_));
}

TEST_F(HostTest, PathsAreThoseOfTheirProcess) {
  const auto process = [&](const std::string& name, const std::string& mounts, const std::string& folder) {
    fs::create_directories(root_ / "proc" / name / "ns");
    fs::create_symlink(mounts, root_ / "proc" / name / "ns/mnt");
    fs::create_symlink("/", root_ / "proc" / name / "root");
    fs::create_symlink(folder, root_ / "proc" / name / "cwd");
  };
  fs::create_directories(root_ / "a");
  process("self", "mnt:[1]", "/");
  process("12", "mnt:[1]", (root_ / "a").string());
  process("13", "mnt:[2]", "/a");
  EXPECT_EQ(PathOf(12, "/run/x.sock", root_), "/run/x.sock");
  EXPECT_EQ(PathOf(12, "x.sock", root_), root_ / "a/x.sock");
  EXPECT_EQ(PathOf(12, "./x.sock", root_), root_ / "a/x.sock");
  EXPECT_EQ(PathOf(12, std::string(100, 'x'), root_), root_ / "proc/12/cwd" / std::string(100, 'x'));
  EXPECT_EQ(PathOf(13, "/run/x.sock", root_), root_ / "proc/13/root/run/x.sock");
  EXPECT_EQ(PathOf(13, "x.sock", root_), root_ / "proc/13/cwd/x.sock");
}

TEST_F(HostTest, APortInAnotherNetworkIsNotTaken) {
  for (const char* name : {"self", "12", "13"}) fs::create_directories(root_ / "proc" / name / "ns");
  fs::create_symlink("net:[1]", root_ / "proc/self/ns/net");
  fs::create_symlink("net:[1]", root_ / "proc/12/ns/net");
  fs::create_symlink("net:[2]", root_ / "proc/13/ns/net");
  for (const std::string pid : {"12", "13"}) {
    fs::create_directories(root_ / "proc" / pid / "fd");
    fs::create_symlink("socket:[200]", root_ / "proc" / pid / "fd/4");
    Write("proc/" + pid + "/net/tcp", "head\n 0: 0100007F:148C 0 0A 0 0 0 0 0 200 1\n");
  }
  EXPECT_EQ(TakesTcp(12, "127.0.0.1:5260", root_), true);
  EXPECT_EQ(TakesTcp(12, "127.0.0.1:5261", root_), false);
  EXPECT_EQ(TakesTcp(13, "127.0.0.1:5260", root_), false);
}

TEST_F(HostTest, PagesOfASizeThatIsNotMountedAreNotAvailable) {
  Write("proc/meminfo", "Hugepagesize:    2048 kB\n");
  for (const auto& [size, free] : {std::pair{"2048kB", "8"}, std::pair{"1048576kB", "3"}}) {
    const std::string pool = fmt::format("sys/kernel/mm/hugepages/hugepages-{}/", size);
    Write(pool + "nr_hugepages", free);
    Write(pool + "free_hugepages", free);
    Write(pool + "resv_hugepages", "0");
  }
  Write("proc/mounts", "none /dev/hugepages hugetlbfs rw,pagesize=2M 0 0\n");
  EXPECT_EQ(ShowHugepages(root_)->AvailableBytes(), 16 * kMiB);
  EXPECT_EQ(ShowHugepages(root_)->UnmountedBytes(), 3072 * kMiB);
  Write("proc/mounts", "");
  EXPECT_EQ(ShowHugepages(root_)->AvailableBytes(), 0u);
}

TEST_F(HostTest, APidNamespaceWithoutProcessIsGone) {
  const auto process = [&](const std::string& name, const std::string& pids) {
    fs::create_directories(root_ / "proc" / name / "ns");
    fs::create_symlink("pid:[" + pids + "]", root_ / "proc" / name / "ns/pid");
    Write("proc/" + name + "/stat", "");
  };
  process("self", "4026531836");
  process("1", "4026531836");
  process("12", "77");
  EXPECT_EQ(PidNamespaceIsInUse(77, root_), true);
  EXPECT_EQ(PidNamespaceIsInUse(78, root_), false);
  Write("proc/13/stat", "");
  EXPECT_EQ(PidNamespaceIsInUse(78, root_), std::nullopt) << "where process 13 is may not be read";
  EXPECT_EQ(PidNamespaceIsInUse(77, root_), true);
  fs::remove_all(root_ / "proc/13");
  fs::remove(root_ / "proc/self/ns/pid");
  process("self", "77");
  EXPECT_EQ(PidNamespaceIsInUse(78, root_), std::nullopt) << "a container sees its own processes only";
}

TEST_F(HostTest, ThePeersOfAPortAreThoseOfItsListener) {
  fs::create_directories(root_ / "proc/12/fd");
  for (const char* inode : {"200", "201", "203"})
    fs::create_symlink(fmt::format("socket:[{}]", inode), root_ / "proc/12/fd" / inode);
  const std::string rest = " 0 0 0 0 0 ";
  Write("proc/12/net/tcp", "head\n 0: 0100007F:1144 00000000:0000 0A" + rest + "200 1\n" +
                               " 1: 0100007F:1144 0100007F:8000 01" + rest + "201 1\n" +  // accepted
                               " 2: 0100007F:1144 0100007F:8001 01" + rest + "0 1\n" +    // not yet
                               " 3: 0100007F:1144 0100007F:8002 01" + rest + "999 1\n" +  // of another process
                               " 4: 0100007F:1144 0100007F:8003 06" + rest + "0 1\n" +    // ended
                               " 5: 0100007F:8004 0100007F:1144 01" + rest + "203 1\n");  // to such a port
  EXPECT_EQ(TcpPeers(12, 4420, root_), (std::vector<std::string>{"127.0.0.1:32768", "127.0.0.1:32769"}));
  EXPECT_EQ(TcpPeers(12, 4421, root_), std::nullopt) << "nobody listens there";
  Write("proc/12/net/tcp6",
        "head\n 0: " + std::string(32, '0') + ":1145 " + std::string(32, '0') + ":0000 0A" + rest + "203 1\n");
  EXPECT_EQ(TcpPeers(12, 4421, root_), std::vector<std::string>());
  EXPECT_EQ(TcpPeers(13, 4420, root_), std::nullopt);
}

TEST_F(HostTest, RootRunsNothingThatOthersCouldHaveChangedUnlessItIsNamed) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
  Program("opt/spdk/build/bin/nvmf_tgt");
  fs::permissions(root_ / "opt/spdk/build/bin/nvmf_tgt", fs::perms(0755));
  EXPECT_TRUE(FindInstallation({}, root_));
  const auto refused = [&] {
    EXPECT_TRUE(FindInstallations({}, root_)->empty());
    EXPECT_TRUE(FindInstallation(root_ / "opt/spdk", root_)) << "it was named";
    const auto found = FindInstallation({}, root_);
    return found ? Error() : found.error();
  };
  fs::permissions(root_ / "opt/spdk", fs::perms(0775));
  EXPECT_EQ(refused().code, Code::kPermission);
  EXPECT_NE(refused().message.find("others may write to " + (root_ / "opt/spdk").string()), std::string::npos);
  fs::permissions(root_ / "opt/spdk", fs::perms(0755));
  ASSERT_EQ(::chown((root_ / "opt/spdk/build/bin/nvmf_tgt").c_str(), 65534, 65534), 0);
  EXPECT_NE(refused().message.find("build/bin/nvmf_tgt belongs to user 65534"), std::string::npos);
}

TEST_F(HostTest, WhatWasSearchedForIsNamedWithoutLinks) {
  Program("real/spdk/bin/nvmf_tgt-26.05");
  fs::create_directories(root_ / "real/spdk/build/bin");
  fs::create_symlink("../../bin/nvmf_tgt-26.05", root_ / "real/spdk/build/bin/nvmf_tgt");
  fs::create_directories(root_ / "opt");
  fs::create_directory_symlink(root_ / "real/spdk", root_ / "opt/spdk");
  const auto found = FindInstallation({}, root_);
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->found);
  EXPECT_EQ(found->directory, fs::canonical(root_ / "real/spdk"));
  EXPECT_EQ(found->Find("nvmf_tgt").value(), fs::canonical(root_ / "real/spdk/bin/nvmf_tgt-26.05"));
  EXPECT_FALSE(Inspect(root_ / "opt/spdk")->found);
}

TEST_F(HostTest, ALinkInTheFolderOfAnotherUserIsDistrusted) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
  Program("real/nvmf_tgt");
  fs::create_directories(root_ / "opt/spdk/bin");
  fs::create_symlink(root_ / "real/nvmf_tgt", root_ / "opt/spdk/bin/nvmf_tgt");
  EXPECT_TRUE(FindInstallation({}, root_));
  ASSERT_TRUE(InspectFound(root_ / "opt/spdk/bin"));
  ASSERT_EQ(::chown((root_ / "opt/spdk/bin").c_str(), 65534, 65534), 0);
  EXPECT_EQ(FindInstallation({}, root_).error().code, Code::kPermission);
  EXPECT_EQ(InspectFound(root_ / "opt/spdk/bin").error().code, Code::kPermission);
  EXPECT_TRUE(Inspect(root_ / "opt/spdk/bin")) << "it is named";
}

TEST_F(HostTest, APipeInPlaceOfAFileIsNotWaitedFor) {
  Program("opt/spdk/build/bin/nvmf_tgt");
  ASSERT_EQ(::mkfifo((root_ / "opt/spdk/VERSION").c_str(), 0644), 0);
  EXPECT_TRUE(Inspect(root_ / "opt/spdk"));
  ASSERT_EQ(::mkfifo((root_ / "x.sock.lock").c_str(), 0644), 0);
  EXPECT_EQ(SocketIsLocked(root_ / "x.sock"), std::nullopt);
}

TEST_F(HostTest, TheLockOfAnotherUserTellsNothing) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
  Write("x.sock.lock", "");
  EXPECT_EQ(SocketIsLocked(root_ / "x.sock"), false);
  ASSERT_EQ(::chown((root_ / "x.sock.lock").c_str(), 65534, 65534), 0);
  EXPECT_EQ(SocketIsLocked(root_ / "x.sock"), std::nullopt);
}

TEST_F(HostTest, TheTimeOfTheBootIsThatOfProcStat) {
  EXPECT_EQ(BootTime(root_), 0u);
  Write("proc/stat", "cpu  1 2 3\nctxt 5\nbtime 1795798000\nprocesses 9\n");
  EXPECT_EQ(BootTime(root_), 1795798000u);
}

TEST_F(HostTest, ASetuidProgramIsNotOfOneUser) {
  Write("proc/12/stat", "12 (x) S 1 12 12 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n");
  EXPECT_FALSE(ReadProcess(12, root_)->of_one_user) << "it cannot be told";
  Write("proc/12/status", "Name:\tx\nUid:\t1000\t0\t0\t0\nGid:\t0\t0\t0\t0\n");
  EXPECT_FALSE(ReadProcess(12, root_)->of_one_user);
  Write("proc/12/status", "Name:\tx\nUid:\t1000\t1000\t1000\t1000\nGid:\t0\t0\t0\t0\n");
  EXPECT_TRUE(ReadProcess(12, root_)->of_one_user);
}

TEST_F(HostTest, AZombieIsNotAlive) {
  Write("proc/12/stat", "12 (x) Z 1 12 12 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n");
  EXPECT_FALSE(IsAlive({12, 4711}, root_));
}

TEST_F(HostTest, ListeningSocketsAreFound) {
  fs::create_directories(root_ / "proc/12/fd");
  fs::create_symlink("socket:[100]", root_ / "proc/12/fd/3");
  fs::create_symlink("socket:[200]", root_ / "proc/12/fd/4");
  Write("proc/12/net/unix",
        "Num RefCount Protocol Flags Type St Inode Path\n0000: 00000002 00000000 00010000 0001 01 100 "
        "/run/a.sock\n0000: 00000003 00000000 00000000 0001 03 101 /run/b.sock\n");
  Write("proc/12/net/tcp",
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n   0: "
        "0100007F:148C 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 200 1\n");
  EXPECT_EQ(ListeningAddresses(12, root_), (std::vector<std::string>{"/run/a.sock", "127.0.0.1:5260"}));
}

TEST_F(HostTest, AListenerOnAllAddressesHoldsThePortOfEach) {
  const auto listen = [&](int pid, const std::string& table, const std::string& address) {
    const std::string process = "proc/" + std::to_string(pid) + "/";
    Write(process + "stat", std::to_string(pid) + " (x) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5 0 0\n");
    fs::create_directories(root_ / process / "fd");
    fs::create_symlink("socket:[" + std::to_string(pid) + "00]", root_ / process / "fd/3");
    Write(process + "net/" + table, "head\n 0: " + address + " 0 0A 0 0 0 0 0 " + std::to_string(pid) + "00 1\n");
  };
  const std::string any6(32, '0');
  listen(12, "tcp", "00000000:148C");
  listen(13, "tcp6", any6 + ":148D");
  EXPECT_EQ(WhoListens("127.0.0.1:5260", root_)->id.pid, 12);
  EXPECT_FALSE(WhoListens("[::1]:5260", root_)) << "an IPv4 socket takes no IPv6 connections";
  EXPECT_EQ(WhoListens("127.0.0.1:5261", root_)->id.pid, 13) << "an IPv6 socket takes IPv4 connections too";
  EXPECT_EQ(WhoListens("[::1]:5261", root_)->id.pid, 13);
  EXPECT_FALSE(WhoListens("127.0.0.1:5262", root_));
}

TEST_F(HostTest, AListenerOnOneAddressIsInTheWayOfAll) {
  Write("proc/12/stat", "12 (x) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5 0 0\n");
  fs::create_directories(root_ / "proc/12/fd");
  fs::create_symlink("socket:[200]", root_ / "proc/12/fd/3");
  Write("proc/12/net/tcp", "head\n 0: 0100007F:148C 0 0A 0 0 0 0 0 200 1\n");
  EXPECT_TRUE(WhoListens("0.0.0.0:5260", root_));
  EXPECT_FALSE(WhoListens("[::]:5260", root_)) << "an IPv4 socket is not in the way of IPv6";
  EXPECT_FALSE(WhoListens("0.0.0.0:5261", root_));
  EXPECT_FALSE(WhoListens("0.0.0.0:260", root_)) << "a port is more than its last digits";
}

TEST_F(HostTest, OnlineCoresAreRead) {
  Write("sys/devices/system/cpu/online", "0-2,5\n");
  EXPECT_EQ(OnlineCores(root_), (std::vector<int>{0, 1, 2, 5}));
}

TEST_F(HostTest, SocketsWithoutAFileAndPortsAreToldFromPaths) {
  fs::create_directories(root_ / "proc/12/fd");
  fs::create_symlink("socket:[71]", root_ / "proc/12/fd/3");
  fs::create_symlink("socket:[72]", root_ / "proc/12/fd/4");
  fs::create_symlink("socket:[73]", root_ / "proc/12/fd/5");
  Write("proc/12/net/unix",
        "Num RefCount Protocol Flags Type St Inode Path\n0: 2 0 00010000 0001 01 71 127.0.0.1:5260\n"
        "0: 2 0 00010000 0001 01 72 @name\n");
  Write("proc/12/net/tcp",
        "  sl  local_address rem_address st\n 0: 0100007F:148D 00000000:0000 0A 0:0 0:0 0 0 0 73 1\n");
  const auto sockets = SocketsOf(12, root_);
  ASSERT_TRUE(sockets);
  EXPECT_EQ(sockets->paths, std::vector<std::string>{"127.0.0.1:5260"});
  EXPECT_EQ(sockets->abstract, std::vector<std::string>{"@name"});
  EXPECT_EQ(sockets->ports, std::vector<std::string>{"127.0.0.1:5261"});
}

TEST_F(HostTest, TheKernelsLogTellsHowAProcessEnded) {
  const fs::path log = root_ / "kmsg";
  const auto end = [&](pid_t pid, const std::string& line) {
    std::ofstream(log) << "6,1,50000000,-;booted\n" << line << "\n SUBSYSTEM=x\n";
    constexpr std::uint64_t kStart = 40 * 100;
    return EndInKernelLog({pid, kStart}, log);
  };
  EXPECT_EQ(end(7, "6,2,51000000,-;traps: reactor_0[7] trap invalid opcode ip:55 sp:7f error:0 in nvmf_tgt[1,2+1]"),
            "SIGILL: this CPU does not have an instruction of the program");
  EXPECT_EQ(end(7, "3,2,51000000,-;Memory cgroup out of memory: Killed process 7 (reactor_0) total-vm:2kB"),
            "SIGKILL by the kernel: its control group was out of memory");
  EXPECT_EQ(end(7, "3,2,51000000,-;Out of memory: Killed process 7 (reactor_0) total-vm:2kB"),
            "SIGKILL by the kernel: the host was out of memory");
  EXPECT_EQ(end(7, "6,2,51000000,-;reactor_0[7]: segfault at 0 ip 0 sp 7 error 14"), "SIGSEGV");
  EXPECT_EQ(end(8, "6,2,51000000,-;reactor_0[7]: segfault at 0 ip 0 sp 7 error 14"), "");
  // Of a process that had the number before.
  EXPECT_EQ(end(7, "6,2,30000000,-;reactor_0[7]: segfault at 0 ip 0 sp 7 error 14"), "");
  EXPECT_EQ(EndInKernelLog({7, 0}, root_ / "absent"), "");
}

}  // namespace
}  // namespace spdkctl::host
