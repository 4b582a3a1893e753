#include "spdkctl/target/target.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/host/hugepages.h"
#include "target/check.h"
#include "target/cores.h"

namespace spdkctl::target {
namespace {

/// A folder with a made-up /sys of four cores.
class TargetTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = std::filesystem::temp_directory_path() / "spdkctl-target-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    std::filesystem::create_directories(root_ / "sys/devices/system/cpu");
    OnlineCores("0-3\n");
    folders_ = {root_ / "run", root_ / "state"};
    installation_.directory = "/opt/spdk";
    for (const std::string_view name : host::kApplications)
      installation_.applications.push_back({std::string(name), "/opt/spdk/build/bin/" + std::string(name)});
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  void OnlineCores(const std::string& text) { std::ofstream(root_ / "sys/devices/system/cpu/online") << text; }

  std::string Log(const std::string& text) {
    std::ofstream(root_ / "log") << text;
    return CauseFromLog(root_ / "log");
  }

  Result<Launch> ResolveFor(const std::string& name, const node::v1::Target& spec, Release release) {
    installation_.release = release;
    return Resolve(folders_, name, spec, installation_, root_);
  }

  /// The command line, or the error.
  std::string Words(const std::string& name, const node::v1::Target& spec, Release release) {
    const auto launch = ResolveFor(name, spec, release);
    if (!launch) return launch.error().message;
    ini_ = launch->files.empty() ? "" : launch->files.front().text;
    std::string words;
    for (const std::string& word : launch->arguments) words += word + " ";
    return words;
  }

  std::filesystem::path root_;
  Folders folders_;
  host::Installation installation_;
  std::string ini_;
};

TEST_F(TargetTest, CoresAreMasksOrLists) {
  EXPECT_EQ(*ParseCores("0x5", root_), (std::vector<int>{0, 2}));
  EXPECT_EQ(*ParseCores("[0,2-3]", root_), (std::vector<int>{0, 2, 3}));
  EXPECT_FALSE(ParseCores("0", root_));
  EXPECT_FALSE(ParseCores("[a]", root_));
}

TEST_F(TargetTest, CoresBeyond63AreThemselves) {
  OnlineCores("0-127\n");
  EXPECT_EQ(*ParseCores("[64,65]", root_), (std::vector<int>{64, 65}));
  EXPECT_EQ(*ParseCores("0x80000000000000000000000000000001", root_), (std::vector<int>{0, 127}));
  EXPECT_EQ(CoreMask({64, 65}), "0x30000000000000000");
  EXPECT_EQ(CoreMask({0, 127}), "0x80000000000000000000000000000001");
  EXPECT_EQ(CoreMask({3}), "0x8");
  node::v1::Target spec;
  spec.set_cores("[65,64]");
  for (const Release release : {Release(18, 1), Release(20, 1), Release(23, 9), Release(26, 5)})
    EXPECT_TRUE(Words("nvmf_tgt", spec, release).starts_with("-m 0x30000000000000000 ")) << release.ToString();
  EXPECT_EQ(ResolveFor("nvmf_tgt", spec, Release(26, 5))->cores, (std::vector<int>{64, 65}));
}

TEST_F(TargetTest, TheOldestReleaseHas64Cores) {
  OnlineCores("0-127\n");
  node::v1::Target spec;
  spec.set_cores("[63]");
  EXPECT_TRUE(Words("nvmf_tgt", spec, Release(17, 7)).starts_with("-m 0x8000000000000000 "));
  spec.set_cores("[0,64]");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(17, 7)),
            "core 64: SPDK 17.07 uses cores 0 to 63 only; others can be used from SPDK 18.01 on");
}

TEST_F(TargetTest, AMaskIsHexadecimalAndNamesACore) {
  for (const char* text : {"", "0x", "0x0", "0", "0xg", "[", "[]", "[1-0]", "[4096]", "1,2"})
    EXPECT_FALSE(ParseCores(text, root_)) << text;
  EXPECT_EQ(*ParseCores("0XF", root_), (std::vector<int>{0, 1, 2, 3}));
  EXPECT_EQ(*ParseCores("[1,0-1]", root_), (std::vector<int>{0, 1}));
}

TEST_F(TargetTest, ACoreBeyondTheMachineIsNamed) {
  const auto cores = ParseCores("[1,7]", root_);
  ASSERT_FALSE(cores);
  EXPECT_NE(cores.error().message.find("core 7, this host has 4 cores, numbered 0 to 3"), std::string::npos);
}

TEST_F(TargetTest, TheLogTellsWhoHoldsTheCore) {
  EXPECT_EQ(
      Log("Starting\napp.c: 771:claim_cpu_cores: *ERROR*: Cannot create lock on core 0, probably process 2113 has "
          "claimed it.\napp.c: *ERROR*: Unable to acquire lock\n"),
      "core 0 is held by process 2113; hint: choose other cores, or stop that process");
}

TEST_F(TargetTest, DefaultsAreFilledIn) {
  const auto launch = ResolveFor("vhost", {}, Release(26, 5));
  ASSERT_TRUE(launch) << launch.error().message;
  EXPECT_EQ(launch->application, "vhost");
  EXPECT_EQ(launch->program, "/opt/spdk/build/bin/vhost");
  EXPECT_EQ(launch->cores, std::vector<int>{0});
  EXPECT_EQ(launch->address.path, root_ / "run/vhost.sock");
  EXPECT_FALSE(launch->memory);
  EXPECT_EQ(launch->HugepagesNeeded(), host::kDefaultTargetMemory);
  EXPECT_EQ(launch->folders, (std::vector<std::filesystem::path>{root_ / "run", root_ / "run", root_ / "run/vhost"}));
  EXPECT_EQ(launch->log, root_ / "state/log/vhost.log");
}

TEST_F(TargetTest, WhatIsWrongIsRefusedBeforeAnythingStarts) {
  const auto why = [&](const std::string& name, auto change) {
    node::v1::Target spec;
    change(spec);
    return Words(name, spec, Release(26, 5));
  };
  EXPECT_EQ(why("../x", [](auto&) {}), "'../x' is no name for a target: letters, digits, '_', '-' and '.' only");
  EXPECT_NE(why("a", [](auto&) {}).find("/opt/spdk has no a; it has nvmf_tgt"), std::string::npos);
  EXPECT_NE(why("vhost", [](auto& spec) { spec.set_memory("512"); }).find("has no unit"), std::string::npos);
  EXPECT_EQ(why("vhost", [](auto& spec) { spec.mutable_rpc()->set_mode("rw"); }),
            "rpc mode 'rw' is no octal mode; write it like 0660");
  EXPECT_EQ(why("vhost", [](auto& spec) { spec.mutable_rpc()->set_group("no such group"); }),
            "there is no group 'no such group'");
  EXPECT_NE(why("nvmf_tgt",
                [](auto& spec) {
                  auto& call = *spec.add_after_init();
                  call.set_method("nvmf_create_transport");
                  call.set_params(R"({"trtyp": "TCP"})");
                })
                .find("did you mean 'trtype'"),
            std::string::npos);
}

TEST_F(TargetTest, NoHugePagesAreNeededWithoutThem) {
  node::v1::Target spec;
  spec.set_memory("256MiB");
  EXPECT_EQ(ResolveFor("vhost", spec, Release(26, 5))->HugepagesNeeded(), 256u << 20);
  EXPECT_TRUE(CheckHugepages(*ResolveFor("vhost", spec, Release(26, 5)), 256u << 20));
  const auto short_of = CheckHugepages(*ResolveFor("vhost", spec, Release(26, 5)), 256u << 20, 64u << 20);
  ASSERT_FALSE(short_of);
  EXPECT_EQ(
      short_of.error().message,
      "256MiB of huge pages are needed, 192MiB are free beside what the targets before it take; run: spdkctl host "
      "hugepages reserve 320MiB");
  spec.set_no_hugepages(true);
  EXPECT_EQ(ResolveFor("vhost", spec, Release(26, 5))->HugepagesNeeded(), 0u);
  spec.set_no_hugepages(false);
  installation_.simulated = true;
  EXPECT_EQ(ResolveFor("vhost", spec, Release(26, 5))->HugepagesNeeded(), 0u);
}

TEST_F(TargetTest, TheProposedReservationIsASizeThatIsRead) {
  node::v1::Target spec;
  const auto proposed = [&](const std::string& memory, std::uint64_t promised) {
    spec.set_memory(memory);
    const auto short_of = CheckHugepages(*ResolveFor("vhost", spec, Release(26, 5)), 0, promised);
    return short_of ? "" : short_of.error().message.substr(short_of.error().message.rfind(' ') + 1);
  };
  EXPECT_EQ(proposed("2560MiB", 0), "2560MiB");
  EXPECT_EQ(proposed("2GiB", 1536), "2049MiB") << "rounded up, so that it is enough";
  EXPECT_EQ(*ParseSize(proposed("1536KiB", 0)), 2u << 20);
}

TEST_F(TargetTest, MemoryIsWhatTheOptionTakes) {
  using std::string_literals::operator""s;
  node::v1::Target spec;
  const auto with = [&](const std::string& memory) {
    spec.set_memory(memory);
    return Words("nvmf_tgt", spec, Release(26, 5));
  };
  for (const bool no_hugepages : {false, true}) {
    spec.set_no_hugepages(no_hugepages);
    EXPECT_NE(with("1MiB").find(" -s 1 "), std::string::npos);
    EXPECT_NE(with("2147483647MiB").find(" -s 2147483647 "), std::string::npos);
    for (const std::string& memory : {"2048TiB"s, "17592186044415MiB"s})
      EXPECT_EQ(with(memory), "memory '" + memory + "' is more than a target takes, which is 2147483647MiB");
    for (const std::string& memory : {"0B"s, "0MiB"s, "1023KiB"s})
      EXPECT_EQ(with(memory), "memory '" + memory +
                                  "' is less than 1MiB; write it like 512MiB, or leave it out for what the application "
                                  "takes by itself");
  }
}

TEST_F(TargetTest, AnAddressInUseIsRefusedAndADeadOneIsNot) {
  const auto launch = ResolveFor("vhost", {}, Release(26, 5));
  EXPECT_TRUE(CheckAddress(*launch));
  std::filesystem::create_directories(root_ / "run");
  sockaddr_un name{};
  name.sun_family = AF_UNIX;
  launch->address.path.copy(name.sun_path, sizeof(name.sun_path) - 1);
  {
    const UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&name), sizeof(name)), 0);
    ASSERT_EQ(::listen(listener.get(), 1), 0);
    const auto taken = CheckAddress(*launch);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, Code::kBusy);
    EXPECT_NE(taken.error().message.find("is in use by process " + std::to_string(::getpid())), std::string::npos);
  }
  EXPECT_TRUE(CheckAddress(*launch));
  EXPECT_TRUE(std::filesystem::exists(launch->address.path)) << "a check changes nothing";
}

TEST_F(TargetTest, APipeInPlaceOfACoresLockIsNotWaitedFor) {
  const std::string file = "/var/tmp/spdk_cpu_lock_3997";
  ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
  EXPECT_EQ(CoreHolder(3997), std::nullopt);
  ::unlink(file.c_str());
}

TEST_F(TargetTest, AHeldCoreIsRefusedWithItsHolder) {
  // A core that no machine has, so that no target is disturbed.
  Launch launch;
  launch.cores = {3998, 3999};
  EXPECT_TRUE(CheckCores(launch));
  const std::string file = "/var/tmp/spdk_cpu_lock_3999";
  std::array<int, 2> locked{};
  std::array<int, 2> done{};
  ASSERT_EQ(::pipe(locked.data()), 0);
  ASSERT_EQ(::pipe(done.data()), 0);
  const pid_t holder = ::fork();
  char byte = 0;
  if (holder == 0) {
    ::close(done[1]);
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT, 0600);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    ::fcntl(fd, F_SETLK, &lock);
    static_cast<void>(!::write(locked[1], "x", 1));
    static_cast<void>(!::read(done[0], &byte, 1));
    ::_exit(0);
  }
  EXPECT_EQ(::read(locked[0], &byte, 1), 1);
  const auto held = CheckCores(launch);
  launch.heeds_core_locks = false;
  EXPECT_TRUE(CheckCores(launch));
  for (const int fd : {done[1], done[0], locked[0], locked[1]}) ::close(fd);
  ::waitpid(holder, nullptr, 0);
  std::filesystem::remove(file);
  ASSERT_FALSE(held);
  EXPECT_NE(held.error().message.find("core 3999 is held by process " + std::to_string(holder)), std::string::npos);
}

TEST_F(TargetTest, AConfigurationThatCannotBeReadIsRefused) {
  node::v1::Target spec;
  spec.set_config(root_ / "absent.json");
  EXPECT_EQ(CheckConfiguration(*ResolveFor("vhost", spec, Release(26, 5))).error().code, Code::kNotFound);
  EXPECT_EQ(CheckConfiguration(*ResolveFor("vhost", spec, Release(17, 7))).error().code, Code::kNotFound);
}

TEST_F(TargetTest, TheFirstComplaintIsTheCause) {
  EXPECT_EQ(Log("note\nrpc.c: 180: *ERROR*: RPC Unix domain socket path in use\nmore: *ERROR*: stopping\n"),
            "RPC Unix domain socket path in use");
  EXPECT_EQ(Log("one\ntwo\n"), "two");
  EXPECT_EQ(Log(""), "");
}

TEST_F(TargetTest, AQuotedLineOfALogIsShortAndDrivesNoTerminal) {
  const std::string cause = Log("x.c: 12:f: *ERROR*: \x1b]0;evil\x07" + std::string(1 << 20, 'x') + "\n");
  EXPECT_TRUE(cause.starts_with("\\u001b]0;evil")) << cause;
  EXPECT_LT(cause.size(), 500u);
  EXPECT_TRUE(cause.ends_with("x ..."));
}

TEST_F(TargetTest, AnEmptyWordAmongTheArgumentsIsRefused) {
  node::v1::Target spec;
  for (const char* word : {"--no-pci", "-r", ""}) spec.add_arguments(word);
  const auto launch = ResolveFor("nvmf_tgt", spec, Release(26, 5));
  ASSERT_FALSE(launch);
  EXPECT_EQ(launch.error().message, "the value of -r in `arguments` is empty; give it one, or leave both out");
}

TEST_F(TargetTest, NewReleasesTakeOptions) {
  node::v1::Target spec;
  spec.set_memory("256MiB");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)),
            "-m 0x1 -s 256 -r " + (root_ / "run/nvmf_tgt.sock").string() + " -u ");
  // A configuration is loaded by RPC: SPDK before 24.05 does not take -c beside --wait-for-rpc.
  spec.set_config("/etc/x.json");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)),
            "-m 0x1 -s 256 -r " + (root_ / "run/nvmf_tgt.sock").string() + " -u --wait-for-rpc ");
}

TEST_F(TargetTest, WaitingForRpcsHasTheOptionOfTheRelease) {
  node::v1::Target spec;
  spec.add_before_init()->set_method("nvmf_set_max_subsystems");
  spec.mutable_before_init(0)->set_params(R"({"max_subsystems": 16})");
  EXPECT_TRUE(Words("nvmf_tgt", spec, Release(18, 10)).ends_with(" --wait-for-rpc "));
  EXPECT_TRUE(Words("nvmf_tgt", spec, Release(18, 7)).ends_with(" -w "));
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(18, 4)), "calls before start-up came with SPDK 18.07, this is 18.04");
}

TEST_F(TargetTest, VhostSocketsHaveAFolder) {
  const std::string own = (root_ / "run/vhost").string();
  EXPECT_TRUE(Words("vhost", {}, Release(26, 5)).ends_with(" -S " + own + " "));
  EXPECT_EQ(Words("spdk_tgt", {}, Release(26, 5)).find(" -S "), std::string::npos);
  node::v1::Target spec;
  spec.set_vhost_directory("/run/vm");
  EXPECT_TRUE(Words("spdk_tgt", spec, Release(26, 5)).ends_with(" -S /run/vm "));
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)).find(" -S "), std::string::npos);
  // What looks like the option in somebody's own arguments is no folder to be made.
  spec.add_arguments("-S");
  spec.add_arguments("/own");
  EXPECT_EQ(ResolveFor("nvmf_tgt", spec, Release(26, 5))->folders.size(), 2u);
}

TEST_F(TargetTest, SocketsOfSpdkTgtHaveAFolderWhereItWasBuiltWithVhost) {
  const std::filesystem::path program = root_ / "spdk_tgt";
  for (host::Application& application : installation_.applications) {
    if (application.name == "spdk_tgt") application.path = program;
  }
  const auto words = [&](const std::string& usage) {
    // The text may lie across the pieces that are read.
    std::ofstream(program) << std::string((1 << 20) - 10, 'x') << usage;
    return Words("spdk_tgt", {}, Release(26, 5));
  };
  EXPECT_TRUE(words(" -S <path>  directory where to create vhost/vfio-user sockets (default: pwd)\n")
                  .ends_with(" -S " + (root_ / "run/vhost").string() + " "));
  EXPECT_EQ(words(" -f <file>  pidfile save pid to file under given path\n").find(" -S "), std::string::npos);
}

TEST_F(TargetTest, DevicesAreTakenOnlyIfNamed) {
  node::v1::Target spec;
  spec.add_pci_devices("0000:5e:00.0");
  EXPECT_NE(Words("nvmf_tgt", spec, Release(26, 5)).find("-A 0000:5e:00.0"), std::string::npos);
  EXPECT_NE(Words("nvmf_tgt", spec, Release(20, 1)).find("-W 0000:5e:00.0"), std::string::npos);
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)).find(" -u "), std::string::npos);
}

TEST_F(TargetTest, OldReleasesTakeAnIniFile) {
  node::v1::Target spec;
  spec.mutable_rpc()->set_address("127.0.0.1:5260");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(17, 7)), "-m 0x1 -c " + (root_ / "run/nvmf_tgt.conf").string() + " ");
  EXPECT_NE(ini_.find("[Nvmf]"), std::string::npos);
  EXPECT_NE(ini_.find("[Rpc]\n  Enable Yes\n  Listen 127.0.0.1:5260\n"), std::string::npos);
  spec.set_no_hugepages(true);
  EXPECT_NE(Words("nvmf_tgt", spec, Release(17, 7)).find("cannot run without huge pages"), std::string::npos);
}

TEST(IsSuspendedTest, AProcessIsAskedNow) {
  std::string program = "/bin/sleep";
  std::string time = "1000";
  const std::array<char*, 3> argv = {program.data(), time.data(), nullptr};
  pid_t pid = 0;
  ASSERT_EQ(::posix_spawn(&pid, program.c_str(), nullptr, nullptr, argv.data(), environ), 0);
  Target target;
  target.process = host::ReadProcess(pid)->id;
  EXPECT_FALSE(IsSuspended(target));
  ::kill(pid, SIGSTOP);
  ::waitpid(pid, nullptr, WUNTRACED);
  EXPECT_TRUE(IsSuspended(target));
  ::kill(pid, SIGKILL);
  ::waitpid(pid, nullptr, 0);
  EXPECT_FALSE(IsSuspended(target));
}

}  // namespace
}  // namespace spdkctl::target
