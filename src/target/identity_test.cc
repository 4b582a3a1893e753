// Whose socket, whose process, whose folder.

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <thread>

#include "base/os.h"
#include "base/text.h"
#include "sim_process.h"
#include "spdkctl/target/target.h"
#include "target/check.h"
#include "target/folders.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/records.h"
#include "target/spawn.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr uid_t kNobody = 65534;
constexpr std::chrono::seconds kPatience{10};

/// A simulated application as users see SPDK's: run by its own name, in a folder of its own, maybe by another user.
class Application {
 public:
  Application(const fs::path& program, const fs::path& folder, std::vector<std::string> arguments, uid_t uid = 0) {
    arguments.insert(arguments.begin(), program.string());
    std::vector<char*> argv;
    for (std::string& word : arguments) argv.push_back(word.data());
    argv.push_back(nullptr);
    const std::string log = folder / "log";
    pid_ = ::fork();
    if (pid_ != 0) return;
    const bool ready = ::dup2(::open(log.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO) >= 0 &&
                       ::chdir(folder.c_str()) == 0 && (uid == 0 || (::setgid(uid) == 0 && ::setuid(uid) == 0));
    if (ready) ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  ~Application() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  Application(const Application&) = delete;
  Application& operator=(const Application&) = delete;

  [[nodiscard]] pid_t pid() const { return pid_; }
  [[nodiscard]] std::string number() const { return std::to_string(pid_); }
  [[nodiscard]] bool runs() const { return ::waitpid(pid_, nullptr, WNOHANG) == 0; }
  void WaitForEnd() {
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
  }

 private:
  pid_t pid_ = 0;
};

class IdentityTest : public ::testing::Test {
 protected:
  void SetUp() override {
    // Where other users get to; TMPDIR is ours alone.
    std::string folder = "/tmp/spdkctl-identity-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    fs::permissions(root_, fs::perms(0755));
    folders_ = {root_ / "run", root_ / "state"};
    program_ = root_ / "nvmf_tgt";
    std::error_code failed;
    fs::create_hard_link(SPDKSIM_PROGRAM, program_, failed);
    if (failed) fs::copy_file(SPDKSIM_PROGRAM, program_);
    ::unsetenv("SPDKCTL_TARGET");
  }
  void TearDown() override { fs::remove_all(root_); }

  fs::path Folder(const std::string& name, mode_t mode = 0755) {
    fs::create_directory(root_ / name);
    fs::permissions(root_ / name, fs::perms(mode));
    return root_ / name;
  }

  /// The target that the process is, once it is ready.
  Target Ready(const Application& application) {
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < deadline && application.runs()) {
      const auto found = Choose(folders_, application.number());
      if (found && CheckHealth(*found, kPatience) == Health::kReady) return *found;
    }
    ADD_FAILURE() << "it does not become ready";
    return {};
  }

  node::v1::TargetRecord Record(const std::string& name, const host::ProcessId& process) {
    node::v1::TargetRecord record;
    record.set_name(name);
    record.set_application("nvmf_tgt");
    record.set_address(root_ / (name + ".sock"));
    SetProcess(record, process);
    return record;
  }

  fs::path root_;
  Folders folders_;
  fs::path program_;
};

/// A process that has ended, so that nobody has its number now.
host::ProcessId Ended() {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(0);
  siginfo_t ended = {};
  ::waitid(P_PID, static_cast<id_t>(pid), &ended, WEXITED | WNOWAIT);
  const host::ProcessId id = host::ReadProcess(pid)->id;
  ::waitpid(pid, nullptr, 0);
  return id;
}

TEST_F(IdentityTest, APathWithoutSlashLiesInTheTargetsFolder) {
  const fs::path folder = Folder("a");
  const Application application(program_, folder, {"-r", "spdk.sock"});
  EXPECT_EQ(Ready(application).address->path, (folder / "spdk.sock").string());
}

TEST_F(IdentityTest, EachTargetIsReachedAtItsOwnSocket) {
  const fs::path here = fs::current_path();
  Application one(program_, Folder("a"), {"-r", "./spdk.sock"});
  Application other(program_, Folder("b"), {"-r", "./spdk.sock"});
  Ready(one);
  const Target target = Ready(other);
  fs::current_path(root_ / "a");
  StopOptions options;
  options.foreign = true;
  const auto stopped = Stop(folders_, target, options);
  fs::current_path(here);
  ASSERT_TRUE(stopped) << stopped.error().message;
  EXPECT_TRUE(one.runs());
  other.WaitForEnd();
}

TEST_F(IdentityTest, ATargetWhoseAddressAnotherServesIsNeitherAskedNorStopped) {
  const Application one(program_, Folder("a"), {"-r", "spdk.sock"});
  const Application other(program_, Folder("b"), {"-r", "spdk.sock"});
  Ready(one);
  const Target target = Ready(other);
  fs::rename(root_ / "a/spdk.sock", root_ / "b/spdk.sock");
  InlineClient client(*target.address, ClientOptionsFor(target));
  const auto called = client.call("spdk_kill_instance", R"({"sig_name":"SIGTERM"})");
  ASSERT_FALSE(called);
  EXPECT_EQ(called.error().code, Code::kPermission);
  EXPECT_EQ(called.error().delivery, Delivery::kNotSent);
  EXPECT_THAT(called.error().message, HasSubstr("process " + one.number() + " (nvmf_tgt)"));
  StopOptions options;
  options.foreign = true;
  const auto stopped = Stop(folders_, target, options);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, Code::kPermission);
  EXPECT_TRUE(one.runs());
  EXPECT_TRUE(other.runs());
}

TEST_F(IdentityTest, APortIsTheProcesssThatListensThere) {
  const std::string port = "127.0.0.1:" + FreePort();
  const Application one(program_, Folder("a"), {"--release", "20.01", "-r", port});
  Target target = Ready(one);
  EXPECT_EQ(target.address->ToString(), port);
  EXPECT_TRUE(CheckPeer(target));
  // Somebody else who claims to be there.
  const Application other(program_, Folder("b"), {"-r", "spdk.sock"});
  Target claims = Ready(other);
  claims.address = target.address;
  InlineClient client(*claims.address, ClientOptionsFor(claims));
  const auto info = client.info();
  ASSERT_FALSE(info);
  EXPECT_THAT(info.error().message, HasSubstr("another process serves it"));
  EXPECT_FALSE(CheckPeer(claims));
}

TEST_F(IdentityTest, AContainersSocketIsReachedInTheContainer) {
  // A file system in which the same path is another socket.
  const pid_t probe = ::fork();
  if (probe == 0) ::_exit(::unshare(CLONE_NEWNS) == 0 ? 0 : 1);
  int status = 0;
  ::waitpid(probe, &status, 0);
  if (status != 0) GTEST_SKIP() << "no mount namespace may be made here";
  const fs::path folder = Folder("same");
  const std::string socket = folder / "spdk.sock";
  const Application outside(program_, folder, {"-r", socket});
  const std::string inner =
      "mount -t tmpfs tmpfs " + folder.string() + " && exec " + program_.string() + " -r " + socket;
  const Application inside("/usr/bin/unshare", Folder("log"), {"--mount", "sh", "-c", inner});
  EXPECT_EQ(Ready(outside).address->path, socket);
  EXPECT_EQ(Ready(inside).address->path, (fs::path("/proc") / inside.number() / "root").string() + socket);
  // By chance or by an application's name nobody reaches into a container.
  EXPECT_TRUE(Choose(folders_, inside.number())->contained);
  EXPECT_EQ(Choose(folders_, "")->process.pid, outside.pid());
  EXPECT_EQ(Choose(folders_, "nvmf_tgt")->process.pid, outside.pid());
}

TEST_F(IdentityTest, OthersTargetsAreChosenByPidOnly) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can start targets of two users";
  const fs::path folder = Folder("b");
  ASSERT_EQ(::chown(folder.c_str(), kNobody, kNobody), 0);
  const Application nobodys(program_, folder, {"-r", (folder / "spdk.sock").string()}, kNobody);
  EXPECT_EQ(Ready(nobodys).uid, kNobody);
  for (const char* name : {"", "nvmf_tgt"}) {
    const auto chosen = Choose(folders_, name);
    ASSERT_FALSE(chosen) << name;
    EXPECT_EQ(chosen.error().code, Code::kNotFound);
    EXPECT_THAT(chosen.error().message, HasSubstr("of user nobody"));
    EXPECT_THAT(chosen.error().message, HasSubstr("chosen by pid or address only"));
  }
  ::setenv("SPDKCTL_TARGET", "nvmf_tgt", 1);
  EXPECT_FALSE(Choose(folders_, ""));
  ::unsetenv("SPDKCTL_TARGET");
  // Nor can a user keep root from root's own target.
  const Application roots(program_, Folder("a"), {"-r", "spdk.sock"});
  Ready(roots);
  EXPECT_EQ(Choose(folders_, "")->process.pid, roots.pid());
  EXPECT_EQ(Choose(folders_, "nvmf_tgt")->process.pid, roots.pid());
}

TEST_F(IdentityTest, ANameThatIsKnownMeansThatTarget) {
  const Application other(program_, Folder("a"), {"-r", "spdk.sock"});
  Ready(other);
  EXPECT_TRUE(Choose(folders_, "nvmf_tgt"));
  const auto only_in_file = Choose(folders_, "nvmf_tgt", [](const std::string& name) { return name == "nvmf_tgt"; });
  ASSERT_FALSE(only_in_file);
  EXPECT_THAT(
      only_in_file.error().message,
      StartsWith("target nvmf_tgt of the node file is stopped; `spdkctl up` starts it; there are: nvmf_tgt (pid "));
  EXPECT_THAT(only_in_file.error().message, HasSubstr("another nvmf_tgt is chosen by its pid or address"));
  ASSERT_TRUE(WriteRecord(folders_, Record("nvmf_tgt", Ended())));
  EXPECT_FALSE(Choose(folders_, "nvmf_tgt"));
  EXPECT_EQ(Choose(folders_, other.number())->process.pid, other.pid());
}

TEST_F(IdentityTest, TheNameOfAStoppedTargetIsNoOthers) {
  const Application other(program_, Folder("a"), {"-r", "spdk.sock"});
  Ready(other);
  EXPECT_TRUE(Choose(folders_, "nvmf_tgt"));
  fs::create_directories(root_ / "state/saved/nvmf_tgt");
  const auto stopped = Choose(folders_, "nvmf_tgt");
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, Code::kNotFound);
  EXPECT_THAT(stopped.error().message, StartsWith("target nvmf_tgt is stopped; `spdkctl target start nvmf_tgt`"));
  EXPECT_THAT(stopped.error().message, HasSubstr("another nvmf_tgt is chosen by its pid or address"));
  EXPECT_EQ(Choose(folders_, other.number())->process.pid, other.pid());
}

TEST_F(IdentityTest, RootsRecordsTellOthersTheNames) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can write root's records";
  Folders roots = {root_ / "system", root_ / "state"};
  ASSERT_TRUE(roots.Make());
  const Application one(program_, Folder("a"), {"-r", "spdk.sock"});
  const Target target = Ready(one);
  node::v1::TargetRecord record = Record("storage", target.process);
  record.set_address(target.address->path);
  record.mutable_spec()->add_after_init()->set_params("S3CRET");
  ASSERT_TRUE(WriteRecord(roots, record));
  // Of an ordinary user, who can read neither the executable nor the record with the secrets.
  const pid_t user = ::fork();
  if (user == 0) {
    const bool became = ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
    const auto chosen =
        Choose({.runtime = root_ / "own", .state = root_ / "state", .system = roots.runtime}, "storage");
    const bool well = became && chosen && chosen->process.pid == one.pid() && !chosen->ours && chosen->address &&
                      chosen->record.spec().after_init_size() == 0 && !ReadFile(roots.runtime / "storage.target.json");
    ::_exit(well ? 0 : 1);
  }
  int status = -1;
  ::waitpid(user, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST_F(IdentityTest, AnotherUsersTargetIsKnownByItsFirstWord) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become somebody else";
  const Application one(program_, Folder("a"), {"-r", (root_ / "a/spdk.sock").string()});
  Ready(one);
  EXPECT_EQ(host::ReadProcess(one.pid())->name, "reactor_0");
  fs::permissions(root_ / "a/spdk.sock", fs::perms(0777));
  const pid_t user = ::fork();
  if (user == 0) {
    const bool became = ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
    const auto chosen = Choose({root_ / "own", root_ / "state"}, "nvmf_tgt");
    const bool found = became && chosen && chosen->process.pid == one.pid() && !chosen->verified;
    ::_exit(found && CheckPeer(*chosen) && CheckHealth(*chosen, kPatience) == Health::kReady ? 0 : 1);
  }
  int status = -1;
  ::waitpid(user, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST_F(IdentityTest, ARecordOfAnotherPidNamespaceIsUnknownAndStays) {
  node::v1::TargetRecord record = Record("nvmf_tgt", Ended());
  record.set_pid_namespace(record.pid_namespace() + 1);
  ASSERT_TRUE(WriteRecord(folders_, record));
  if (host::PidNamespaceIsInUse(record.pid_namespace()) == false) {
    EXPECT_EQ(LifeOf(FromRecord(record)), Life::kEnded) << "its last process is gone";
    const auto gone = RunningOrCleanedUp(folders_, "nvmf_tgt");
    ASSERT_TRUE(gone);
    EXPECT_FALSE(*gone);
    return;
  }
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kUnknown);
  const auto known = RunningOrCleanedUp(folders_, "nvmf_tgt");
  ASSERT_FALSE(known);
  EXPECT_EQ(known.error().code, Code::kBusy);
  CleanUp(folders_, FromRecord(record));
  EXPECT_TRUE(*ReadRecord(folders_, "nvmf_tgt"));
  EXPECT_FALSE(Stop(folders_, FromRecord(record)));
  EXPECT_TRUE(*ReadRecord(folders_, "nvmf_tgt"));
  EXPECT_EQ(CheckHealth(FromRecord(record), kPatience), Health::kUnknown);
}

TEST_F(IdentityTest, ARecordOfAnotherBootIsOfAnEndedTarget) {
  // The number is taken: by this process.
  node::v1::TargetRecord record = Record("nvmf_tgt", host::ReadProcess(::getpid())->id);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kRuns);
  record.set_boot("another");
  record.set_boot_time(record.boot_time() - 3600);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kEnded);
  ASSERT_TRUE(WriteRecord(folders_, record));
  const auto known = RunningOrCleanedUp(folders_, "nvmf_tgt");
  ASSERT_TRUE(known);
  EXPECT_FALSE(*known);
  EXPECT_TRUE((*ReadRecord(folders_, "nvmf_tgt"))->has_death()) << "it says when that was seen";
}

TEST_F(IdentityTest, AnotherBootIdAloneDoesNotEndATarget) {
  node::v1::TargetRecord record = Record("nvmf_tgt", host::ReadProcess(::getpid())->id);
  record.set_boot("a container's");
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kUnknown) << "the host was booted at the same time";
  record.set_boot_time(0);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kEnded);
  record.set_pid_namespace(1);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kUnknown);
  record.set_pid_namespace(host::PidNamespace());
  const std::string lock = root_ / "nvmf_tgt.sock.lock";
  const UniqueFd held(::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  ASSERT_EQ(::flock(held.get(), LOCK_EX), 0);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kUnknown) << "somebody holds its socket";
}

TEST_F(IdentityTest, TheStartTimeOfAnotherTimeNamespaceTellsNothing) {
  node::v1::TargetRecord record = Record("nvmf_tgt", host::ReadProcess(::getpid())->id);
  if (record.time_namespace() == 0) GTEST_SKIP() << "the kernel has no time namespaces";
  record.set_time_namespace(1);
  record.set_start_time(record.start_time() + 100);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kUnknown);
  SetProcess(record, Ended());
  record.set_time_namespace(1);
  EXPECT_EQ(LifeOf(FromRecord(record)), Life::kEnded) << "there is no such process";
}

TEST_F(IdentityTest, ATargetThatRunsHasNotDied) {
  ASSERT_TRUE(folders_.Make());
  node::v1::TargetRecord record = Record("nvmf_tgt", host::ReadProcess(::getpid())->id);
  record.mutable_death()->set_freed(true);
  ASSERT_TRUE(WriteRecord(folders_, record));
  const auto targets = List(folders_);
  ASSERT_TRUE(targets);
  for (const Target& target : *targets) EXPECT_FALSE(target.record.has_death());
  EXPECT_FALSE((*ReadRecord(folders_, "nvmf_tgt"))->has_death());
}

TEST_F(IdentityTest, LogsMayLieWhereAGroupOfTheSystemWrites) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
  Folder("log");
  Folder("log/own");
  const auto parent = [&](gid_t group, mode_t mode) {
    EXPECT_EQ(::chown((root_ / "log").c_str(), 0, group), 0);
    fs::permissions(root_ / "log", fs::perms(mode));
    return OpenLogFolder(root_ / "log/own");
  };
  EXPECT_TRUE(parent(110, 0775)) << "as Ubuntu has /var/log";
  EXPECT_FALSE(CheckOwnFolder(root_ / "log/own")) << "that is for logs only";
  EXPECT_FALSE(parent(1000, 0775));
  const auto open = parent(110, 0777);
  ASSERT_FALSE(open);
  EXPECT_THAT(open.error().message, HasSubstr("SPDKCTL_LOG_DIR"));
  EXPECT_TRUE(parent(110, 0775));
  ASSERT_EQ(::chown((root_ / "log/own").c_str(), kNobody, kNobody), 0);
  EXPECT_FALSE(OpenLogFolder(root_ / "log/own")) << "somebody put it in the place of ours";
}

TEST_F(IdentityTest, ARecordSaysNothingAboutFilesElsewhere) {
  ASSERT_TRUE(folders_.Make());
  std::ofstream(root_ / "victim.conf") << "precious";
  const auto write = [&](const std::string& file, const std::string& text) {
    std::ofstream(folders_.runtime / file) << text;
    fs::permissions(folders_.runtime / file, fs::perms(0600));
  };
  write("a.target.json", R"({"name":"../victim","application":"nvmf_tgt","pid":1,"address":"/x"})");
  write("b.target.json", R"({"name":"b","application":"nvmf_tgt","pid":1,"address":"/x","log":"../../etc/shadow"})");
  write("c.target.json", R"({"name":"c","pid":0,"address":"/x"})");
  write("d.target.json", "{");
  write("e.target.json", R"({"name":"e","pid":1,"address":"/x"})");
  fs::permissions(folders_.runtime / "e.target.json", fs::perms(0666));
  EXPECT_TRUE(ReadRecords(folders_).empty());
  for (const char* name : {"a", "b", "c", "d", "e"}) {
    EXPECT_FALSE(ReadRecord(folders_, name)) << name;
    EXPECT_FALSE(RunningOrCleanedUp(folders_, name)) << "an unreadable record is not no record";
  }
  EXPECT_TRUE(fs::exists(root_ / "victim.conf"));
}

TEST_F(IdentityTest, ALaterTargetsRecordIsNotRemoved) {
  ASSERT_TRUE(WriteRecord(folders_, Record("nvmf_tgt", host::ReadProcess(::getpid())->id)));
  const auto older = Record("nvmf_tgt", Ended());
  CleanUp(folders_, FromRecord(older));
  EXPECT_TRUE(*ReadRecord(folders_, "nvmf_tgt"));
}

TEST_F(IdentityTest, FilesInUseStay) {
  const fs::path used = root_ / "spdk_pid1map_0";
  const fs::path left = root_ / "spdk_pid1map_1";
  for (const fs::path& file : {used, left}) std::ofstream(file) << "x";
  const UniqueFd user(::open(used.c_str(), O_RDONLY | O_CLOEXEC));
  ASSERT_EQ(::flock(user.get(), LOCK_SH), 0);
  EXPECT_FALSE(RemoveUnused(used));
  EXPECT_TRUE(RemoveUnused(left));
  EXPECT_TRUE(fs::exists(used));
  EXPECT_FALSE(fs::exists(left));
}

TEST_F(IdentityTest, OneAtATimeStartsATarget) {
  auto held = LockTarget(folders_, "nvmf_tgt");
  ASSERT_TRUE(held);
  EXPECT_TRUE(LockTarget(folders_, "nvmf_tgt")) << "a restart holds it around a stop and a start";
  EXPECT_TRUE(LockTarget(folders_, "vhost"));
  const auto elsewhere = [&] {
    Result<Started> started = MakeError(Code::kInternal, "");
    std::thread([&] { started = Start(folders_, "nvmf_tgt", {}, {}); }).join();
    return started.error();
  };
  EXPECT_EQ(elsewhere().code, Code::kBusy);
  EXPECT_THAT(elsewhere().message, HasSubstr("another spdkctl starts, stops or cleans up target nvmf_tgt"));
  held = MakeError(Code::kInternal, "");
  EXPECT_NE(elsewhere().code, Code::kBusy);
}

TEST_F(IdentityTest, FoldersAreMadeForTheirUserWhateverTheUmask) {
  for (const mode_t mask : {0, 077}) {
    const Folders folders = {root_ / std::to_string(mask) / "run", root_ / std::to_string(mask) / "state"};
    const mode_t before = ::umask(mask);
    const auto made = folders.Make();
    ::umask(before);
    ASSERT_TRUE(made) << made.error().message;
    const auto mode = [](const fs::path& path) { return static_cast<int>(fs::status(path).permissions()); };
    EXPECT_EQ(mode(folders.runtime), ::geteuid() == 0 ? 0755 : 0700);
    EXPECT_EQ(mode(folders.state), 0700);
    EXPECT_EQ(mode(folders.runtime.parent_path()), 0755);
  }
}

TEST_F(IdentityTest, AFolderThatOthersMayWriteIntoIsRefused) {
  EXPECT_TRUE(CheckOwnFolder(Folder("own")));
  const auto open = CheckOwnFolder(Folder("open", 0777));
  ASSERT_FALSE(open);
  EXPECT_THAT(open.error().message, HasSubstr("run: chmod go-w " + (root_ / "open").string()));
  Folder("open/own");
  EXPECT_THAT(CheckOwnFolder(root_ / "open/own").error().message,
              HasSubstr("others may put another one in the place of " + (root_ / "open/own").string()));
  EXPECT_EQ(CheckOwnFolder(root_ / "absent").error().code, Code::kNotFound);
  if (::geteuid() != 0) return;
  ASSERT_EQ(::chown((root_ / "own").c_str(), kNobody, kNobody), 0);
  EXPECT_THAT(CheckOwnFolder(root_ / "own").error().message, HasSubstr("belongs to user 65534"));
}

/// Acts as the user while it lives.
class As {
 public:
  As(uid_t user, gid_t group) {
    EXPECT_EQ(::setegid(group), 0);
    EXPECT_EQ(::seteuid(user), 0);
  }
  As(const As&) = delete;
  As& operator=(const As&) = delete;
  ~As() {
    EXPECT_EQ(::seteuid(0), 0);
    EXPECT_EQ(::setegid(0), 0);
  }
};

TEST_F(IdentityTest, AGroupThatIsTheUsersAloneMayWrite) {
  const passwd* const user = ::getpwnam("daemon");  // NOLINT(concurrency-mt-unsafe)
  if (::geteuid() != 0 || user == nullptr) GTEST_SKIP() << "only root can act as another user";
  const uid_t uid = user->pw_uid;
  const gid_t gid = user->pw_gid;
  std::string made = "/tmp/spdkctl-test-XXXXXX";
  const fs::path home = ::mkdtemp(made.data());
  fs::create_directories(home / "state");
  const auto check = [&](gid_t group, mode_t mode, mode_t home_mode) {
    for (const fs::path& folder : {home, home / "state"}) EXPECT_EQ(::chown(folder.c_str(), uid, group), 0);
    fs::permissions(home, fs::perms(home_mode));
    fs::permissions(home / "state", fs::perms(mode));
    const As as(uid, gid);
    return CheckOwnFolder(home / "state");
  };
  EXPECT_TRUE(check(gid, 0775, 0775));
  EXPECT_FALSE(check(gid, 0777, 0755)) << "everybody may";
  EXPECT_FALSE(check(kNobody, 0775, 0755)) << "a group of others";
  EXPECT_FALSE(check(kNobody, 0755, 0775)) << "others may put another one in its place";
  EXPECT_TRUE(check(kNobody, 0775, 0700)) << "nobody else can enter the folder above";
  EXPECT_EQ(::chown(home.c_str(), 0, 0), 0);
  EXPECT_FALSE(CheckOwnFolder(home / "state")) << "root trusts no group";
  fs::remove_all(home);
}

TEST_F(IdentityTest, EveryFolderAboveIsLookedAt) {
  Folder("open", 0777);
  Folder("open/mine");
  const fs::path deep = Folder("open/mine/deep");
  EXPECT_THAT(CheckOwnFolder(deep).error().message,
              HasSubstr("others may put another one in the place of " + (root_ / "open/mine").string()));
  fs::permissions(root_ / "open", fs::perms(01777));
  EXPECT_TRUE(CheckOwnFolder(deep)) << "others may not rename in a sticky folder";
  fs::permissions(root_ / "open/mine", fs::perms(0777));
  EXPECT_FALSE(CheckOwnFolder(deep));
  fs::permissions(root_ / "open/mine", fs::perms(0755));
  fs::create_directory_symlink(deep.parent_path(), root_ / "open/link");
  EXPECT_TRUE(CheckOwnFolder(root_ / "open/link/deep"));
  if (::geteuid() != 0) return;
  ASSERT_EQ(::lchown((root_ / "open/link").c_str(), kNobody, kNobody), 0);
  EXPECT_THAT(CheckOwnFolder(root_ / "open/link/deep").error().message, HasSubstr("open/link belongs to user 65534"));
  ASSERT_EQ(::chown((root_ / "open/mine").c_str(), kNobody, kNobody), 0);
  EXPECT_THAT(CheckOwnFolder(deep).error().message, HasSubstr("open/mine belongs to user 65534"));
}

TEST_F(IdentityTest, ALinkIsNoFolderAndItsTargetKeepsItsMode) {
  const fs::path victim = Folder("victim", 0755);
  fs::create_directory_symlink(victim, root_ / "run");
  EXPECT_THAT(folders_.Make().error().message, HasSubstr("it is a link"));
  ::setenv("SPDKCTL_RUNTIME_DIR", (root_ / "run").c_str(), 1);
  const auto folders = Folders::ForUser();
  ::unsetenv("SPDKCTL_RUNTIME_DIR");
  EXPECT_FALSE(folders);
  EXPECT_EQ(static_cast<int>(fs::status(victim).permissions()), 0755);
}

TEST_F(IdentityTest, ASocketThatIsLockedIsLeftAlone) {
  const std::string socket = root_ / "spdk.sock";
  sockaddr_un name{};
  name.sun_family = AF_UNIX;
  socket.copy(name.sun_path, sizeof(name.sun_path) - 1);
  Launch launch;
  launch.address.path = socket;
  {
    // As a target is for a moment: it has locked and bound its address, and does not listen yet.
    const UniqueFd lock(::open((socket + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    ASSERT_EQ(::flock(lock.get(), LOCK_EX), 0);
    const UniqueFd bound(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(bound.get(), reinterpret_cast<const sockaddr*>(&name), sizeof(name)), 0);
    EXPECT_EQ(CheckAddress(launch).error().code, Code::kBusy);
    Target dead = FromRecord(Record("nvmf_tgt", Ended()));
    dead.address = launch.address;
    CleanUp(folders_, dead);
    EXPECT_TRUE(fs::exists(socket));
    EXPECT_TRUE(fs::exists(socket + ".lock"));
  }
  EXPECT_TRUE(CheckAddress(launch));
}

class SpawnTest : public IdentityTest {
 protected:
  /// What a shell prints that is started as a target is.
  std::string Output(const std::string& script) {
    Launch launch;
    launch.program = "/bin/sh";
    launch.arguments = {"-c", script};
    const fs::path file = root_ / "log";
    {
      const UniqueFd log(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
      const auto pid = Spawn(launch, log);
      EXPECT_TRUE(pid) << pid.error().message;
      if (pid) ::waitpid(*pid, nullptr, 0);
    }
    return ReadFile(file).value_or("");
  }
};

TEST_F(SpawnTest, ATargetGetsNoDescriptorOfItsStarter) {
  // Without O_CLOEXEC, as other people's libraries open them; one number is high.
  const int low = ::open("/dev/null", O_RDONLY);
  const int high = ::fcntl(low, F_DUPFD, 200);
  // The folder itself is open while it is listed.
  EXPECT_EQ(Output("ls /proc/self/fd | sort -n | tr '\\n' ' '"), "0 1 2 3 ");
  ::close(low);
  ::close(high);
}

TEST_F(SpawnTest, ATargetHasEverySignalAsANewProcess) {
  struct sigaction before = {};
  struct sigaction ignored = {};
  ignored.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignored, &before);
  // One that the C library keeps for itself: a starter may have inherited that it is ignored. SIG_IGN in the kernel's
  // form.
  constexpr int kKept = 33;
  constexpr std::size_t kSetBytes = (NSIG - 1) / 8;
  const std::array<unsigned long, 8> kernels_ignored = {1};
  std::array<unsigned long, 8> kernels_before = {};
  ASSERT_EQ(::syscall(SYS_rt_sigaction, kKept, kernels_ignored.data(), kernels_before.data(), kSetBytes), 0);
  sigset_t blocked;
  sigset_t mask;
  ::sigemptyset(&blocked);
  ::sigaddset(&blocked, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &blocked, &mask);
  const std::string said = Output("grep -E '^Sig(Ign|Blk)' /proc/self/status | cut -f2 | tr '\\n' ' '");
  ::pthread_sigmask(SIG_SETMASK, &mask, nullptr);
  ::sigaction(SIGPIPE, &before, nullptr);
  ::syscall(SYS_rt_sigaction, kKept, kernels_before.data(), nullptr, kSetBytes);
  EXPECT_EQ(said, "0000000000000000 0000000000000000 ");
}

TEST_F(SpawnTest, ATargetIsInTheRootFolderAndItsFilesAreItsUsersAlone) {
  EXPECT_EQ(Output("pwd; umask; ps -o pid=,sid= -p $$ | awk '{print $1 == $2}'"), "/\n0077\n1\n");
}

TEST_F(SpawnTest, ATargetGetsNoSecretsOfItsStarter) {
  ::setenv("OS_PASSWORD", "S3CRET", 1);
  ::setenv("SPDK_SOMETHING", "1", 1);
  const std::string environment = Output("env");
  ::unsetenv("OS_PASSWORD");
  ::unsetenv("SPDK_SOMETHING");
  EXPECT_THAT(environment, Not(HasSubstr("S3CRET")));
  EXPECT_THAT(environment, HasSubstr("SPDK_SOMETHING=1\n"));
  EXPECT_THAT(environment, HasSubstr("PATH="));
}

/// Whether this process may raise limits: a container's root may not.
bool MayRaiseLimits() {
  constexpr int kSysResource = 24;
  const std::string status = ReadFile("/proc/self/status").value_or("");
  const std::size_t at = status.find("CapEff:\t") + 8;
  return (ParseNumber(status.substr(at, status.find('\n', at) - at), 16).value_or(0) >> kSysResource & 1) != 0;
}

/// Sets what a caller may have made worse of a process.
void Worsen() {
  for (const auto& [resource, limit] : std::initializer_list<std::pair<__rlimit_resource, rlim_t>>{
           {RLIMIT_NOFILE, 64}, {RLIMIT_MEMLOCK, 4096}, {RLIMIT_STACK, 1 << 20}, {RLIMIT_FSIZE, 1 << 20}}) {
    rlimit worse = {};
    ::getrlimit(resource, &worse);
    worse.rlim_cur = limit;
    if (MayRaiseLimits()) worse.rlim_max = limit;
    ::setrlimit(resource, &worse);
  }
  std::ofstream("/proc/self/oom_score_adj") << "500";
  ::setpriority(PRIO_PROCESS, 0, 7);
}

TEST_F(SpawnTest, ATargetIsAsImportantAsOthersAndRootsHasTheLimitsOfAService) {
  const std::string script = "cat /proc/self/oom_score_adj; nice; grep -v '^Max core' /proc/self/limits";
  const pid_t worse = ::fork();
  if (worse == 0) {
    Worsen();
    std::ofstream(root_ / "said") << Output(script);
    ::_exit(0);
  }
  ::waitpid(worse, nullptr, 0);
  const std::string said = ReadFile(root_ / "said").value_or("");
  if (::geteuid() != 0) {
    EXPECT_THAT(said, HasSubstr("Max open files            64 ")) << "an ordinary user keeps what it has";
    return;
  }
  EXPECT_EQ(said, Output(script));
  EXPECT_THAT(said, StartsWith("0\n0\n"));
  if (!MayRaiseLimits()) return;
  EXPECT_THAT(said, HasSubstr("Max open files            524288               524288"));
  EXPECT_THAT(said, HasSubstr("Max locked memory         unlimited            unlimited"));
}

TEST_F(SpawnTest, WhatMakesATargetMoreImportantStays) {
  if (::geteuid() != 0 || !MayRaiseLimits()) GTEST_SKIP() << "only root can make a process more important";
  const pid_t better = ::fork();
  if (better == 0) {
    std::ofstream("/proc/self/oom_score_adj") << "-500";
    ::setpriority(PRIO_PROCESS, 0, -7);
    std::ofstream(root_ / "said") << Output("cat /proc/self/oom_score_adj; nice");
    ::_exit(0);
  }
  ::waitpid(better, nullptr, 0);
  EXPECT_EQ(ReadFile(root_ / "said").value_or(""), "-500\n-7\n");
}

TEST_F(SpawnTest, NoProgramOutlivesAStarterThatEndsBeforeItIsRecorded) {
  Launch launch;
  launch.program = "/bin/sh";
  launch.arguments = {"-c", "echo it runs"};
  // The child is this process's to wait for when its starter is gone.
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  const pid_t starter = ::fork();
  if (starter == 0) {
    const UniqueFd log(::open((root_ / "log").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    static_cast<void>(Spawn(launch, log, [](pid_t) -> Result<void> {
      ::raise(SIGKILL);
      return {};
    }));
    ::_exit(0);
  }
  int ended = 0;
  while (::waitpid(-1, nullptr, 0) > 0) ++ended;
  ::prctl(PR_SET_CHILD_SUBREAPER, 0);
  EXPECT_EQ(ended, 2);
  EXPECT_EQ(ReadFile(root_ / "log"), "");
}

TEST_F(SpawnTest, AProgramIsNotRunIfWhatIsDoneBeforeFails) {
  Launch launch;
  launch.program = "/bin/sh";
  launch.arguments = {"-c", "echo it runs"};
  const UniqueFd log(::open((root_ / "log").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  pid_t seen = 0;
  const auto pid = Spawn(launch, log, [&](pid_t child) -> Result<void> {
    seen = child;
    return MakeError(Code::kInternal, "no room");
  });
  ASSERT_FALSE(pid);
  EXPECT_EQ(pid.error().message, "no room");
  EXPECT_EQ(::kill(seen, 0), -1);
  EXPECT_EQ(ReadFile(root_ / "log"), "");
}

TEST_F(SpawnTest, AProgramThatCannotBeRunIsAnError) {
  Launch launch;
  launch.program = root_ / "absent";
  const UniqueFd log(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  const auto pid = Spawn(launch, log);
  ASSERT_FALSE(pid);
  EXPECT_EQ(pid.error().code, Code::kNotFound);
}

/// Makes this process nobody, who may not do everything.
class AsNobody {
 public:
  AsNobody() {
    if (::geteuid() == 0 && ::seteuid(kNobody) != 0) ADD_FAILURE() << "root cannot become nobody";
  }
  ~AsNobody() {
    if (::getuid() == 0 && ::seteuid(0) != 0) ADD_FAILURE() << "nobody cannot become root again";
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

 private:
  static constexpr uid_t kNobody = 65534;
};

TEST(CheckMayConnectTest, ASocketOrFolderThatKeepsOneOutIsNamed) {
  // Not in the folder of temporary files: that may be private to this user.
  std::string name = "/tmp/spdkctl-forbidden-XXXXXX";
  ASSERT_NE(::mkdtemp(name.data()), nullptr);
  const fs::path folder = name;
  const fs::path socket = folder / "in/x.sock";
  fs::create_directories(socket.parent_path());
  std::ofstream(socket) << "in place of a socket";
  fs::permissions(folder, static_cast<fs::perms>(0755));
  fs::permissions(socket.parent_path(), static_cast<fs::perms>(0755));
  fs::permissions(socket, static_cast<fs::perms>(0400));
  const Address address{socket, {}, 0};
  const auto refusal = [&] {
    const AsNobody nobody;
    const auto may = CheckMayConnect(address);
    return may ? std::string() : may.error().message;
  };
  EXPECT_THAT(refusal(), HasSubstr("may not use " + socket.string() + ", which is of user "));
  EXPECT_THAT(refusal(), HasSubstr("mode 0400; hint: "));
  fs::permissions(socket, static_cast<fs::perms>(0666));
  EXPECT_EQ(refusal(), "");
  fs::permissions(socket.parent_path(), static_cast<fs::perms>(0600));
  EXPECT_THAT(refusal(), HasSubstr("may not use " + socket.parent_path().string() + ", which is of user "));
  EXPECT_THAT(refusal(), HasSubstr("let a group of yours into that folder"));
  fs::permissions(socket.parent_path(), static_cast<fs::perms>(0700));
  fs::remove_all(folder);
}

}  // namespace
}  // namespace spdkctl::target
