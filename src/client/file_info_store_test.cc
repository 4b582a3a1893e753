#include "client/file_info_store.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include <fmt/format.h>

#include "base/os.h"
#include "client/identity.h"
#include "sim_process.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::client {
namespace {

namespace fs = std::filesystem;

/// A folder for a store, and what this process would be remembered as.
class FileInfoStoreTest : public ::testing::Test {
 protected:
  FileInfoStoreTest() {
    std::string made = fs::temp_directory_path() / "spdkctl-known-XXXXXX";
    folder_ = fs::path(::mkdtemp(made.data())) / "known";
    info_.release = Release(23, 9);
    info_.version = "SPDK v23.09 (simulated)";
    info_.simulated = true;
    info_.methods = {"bdev_get_bdevs", "spdk_get_version"};
  }
  ~FileInfoStoreTest() override { fs::remove_all(folder_.parent_path()); }

  [[nodiscard]] fs::path File() const { return folder_ / std::to_string(me_.pid); }
  FileInfoStore Store() {
    return {folder_, [this](const std::string& program) { return program == target_; }};
  }
  void Save() { Store().Save(me_, info_); }

  fs::path folder_;
  TargetInfo info_;
  TargetIdentity me_ = *IdentityOf(::getpid());
  std::string target_ = me_.program;
};

TEST_F(FileInfoStoreTest, GivesBackWhatWasSaved) {
  Save();
  const auto found = Store().Load(me_);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->release, info_.release);
  EXPECT_EQ(found->version, info_.version);
  EXPECT_TRUE(found->simulated);
  EXPECT_FALSE(found->derived);
  EXPECT_EQ(found->methods, info_.methods);
}

TEST_F(FileInfoStoreTest, FilesAndFolderAreForTheirUserAlone) {
  Save();
  EXPECT_EQ(fs::status(File()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(fs::status(folder_).permissions(), fs::perms::owner_all);
}

TEST_F(FileInfoStoreTest, AnotherProcessIsNotKnown) {
  Save();
  TargetIdentity other = me_;
  other.text += "1";
  EXPECT_FALSE(Store().Load(other));
}

TEST_F(FileInfoStoreTest, AProgramThatForwardsIsNotRemembered) {
  target_ = "nvmf_tgt";
  Save();
  EXPECT_FALSE(fs::exists(File()));
  target_ = me_.program;
  Save();
  target_ = "nvmf_tgt";
  EXPECT_FALSE(Store().Load(me_));
}

TEST_F(FileInfoStoreTest, FilesOfOthersStay) {
  Save();
  for (const char* const name : {"thesis.txt", "99999999.txt", "99999999.1.2", "x"}) {
    ASSERT_TRUE(WriteFileAtomically(folder_ / name, "precious", 0600));
  }
  Save();
  for (const char* const name : {"thesis.txt", "99999999.txt", "99999999.1.2", "x"})
    EXPECT_TRUE(fs::exists(folder_ / name)) << name;
}

TEST_F(FileInfoStoreTest, WhatIsForgottenIsGone) {
  Save();
  Store().Forget(me_);
  EXPECT_FALSE(Store().Load(me_));
}

TEST_F(FileInfoStoreTest, AFileThatOthersMayTouchIsNotBelieved) {
  Save();
  for (const mode_t mode : {0644U, 0660U, 0602U, 0400U}) {
    ASSERT_EQ(::chmod(File().c_str(), mode), 0);
    EXPECT_FALSE(Store().Load(me_)) << mode;
  }
}

TEST_F(FileInfoStoreTest, AFolderThatOthersMayWriteToIsNotBelieved) {
  Save();
  for (const mode_t mode : {0770U, 0702U, 01777U}) {
    ASSERT_EQ(::chmod(folder_.c_str(), mode), 0);
    EXPECT_FALSE(Store().Load(me_)) << mode;
  }
}

TEST_F(FileInfoStoreTest, ALinkIsNotFollowed) {
  Save();
  fs::rename(File(), folder_ / "elsewhere");
  fs::create_symlink(folder_ / "elsewhere", File());
  EXPECT_FALSE(Store().Load(me_));
  fs::rename(folder_, folder_.parent_path() / "moved");
  fs::create_symlink(folder_.parent_path() / "moved", folder_);
  EXPECT_FALSE(Store().Load(me_));
}

TEST_F(FileInfoStoreTest, ANamedPipeDoesNotBlock) {
  Save();
  fs::remove(File());
  ASSERT_EQ(::mkfifo(File().c_str(), 0600), 0);
  EXPECT_FALSE(Store().Load(me_));
}

TEST_F(FileInfoStoreTest, AnotherFormIsNotBelieved) {
  Save();
  const std::string good = *ReadFile(File());
  for (const std::string& bad : {std::string(), good.substr(0, good.size() / 2), good + "\nmore", "x" + good,
                                 std::string(good).replace(good.find("23.09"), 5, "23:09"), std::string(300000, 'x')}) {
    std::ofstream(File(), std::ios::trunc) << bad;
    EXPECT_FALSE(Store().Load(me_)) << bad.substr(0, 200);
  }
}

TEST_F(FileInfoStoreTest, WhatBelongsToEndedProcessesIsRemoved) {
  Save();
  // No process has so large an id.
  std::ofstream(folder_ / "99999999") << "old";
  std::ofstream(folder_ / "1.99999999") << "half";
  Save();
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
}

TEST_F(FileInfoStoreTest, AFolderThatCannotBeMadeIsNoError) {
  std::ofstream(folder_.parent_path() / "file") << "";
  FileInfoStore store(folder_.parent_path() / "file" / "known", [](const std::string&) { return true; });
  store.Save(me_, info_);
  EXPECT_FALSE(store.Load(me_));
  store.Forget(me_);
  EXPECT_FALSE(store.IsBroken(me_).value());
  EXPECT_FALSE(store.SetBroken(me_, true));
}

TEST_F(FileInfoStoreTest, ThatAProcessIsBrokenIsKept) {
  EXPECT_FALSE(Store().IsBroken(me_).value());
  ASSERT_TRUE(Store().SetBroken(me_, true));
  EXPECT_TRUE(Store().IsBroken(me_).value());
  ASSERT_TRUE(Store().SetBroken(me_, false));
  EXPECT_FALSE(Store().IsBroken(me_).value());
  EXPECT_TRUE(Store().SetBroken(me_, false));
}

TEST_F(FileInfoStoreTest, AnotherProcessOfTheSameNumberIsNotBroken) {
  ASSERT_TRUE(Store().SetBroken(me_, true));
  TargetIdentity other = me_;
  other.text += "1";
  EXPECT_FALSE(Store().IsBroken(other).value());
}

TEST_F(FileInfoStoreTest, WhatATargetSaidIsForgottenButNotThatItIsBroken) {
  Save();
  ASSERT_TRUE(Store().SetBroken(me_, true));
  Store().Forget(me_);
  // More than anybody needs: all goes that can be asked again.
  for (int i = 0; i < 100; ++i) std::ofstream(folder_ / fmt::format("{}.{}", i, me_.pid)) << "half";
  Save();
  Save();
  EXPECT_LT(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 10);
  EXPECT_TRUE(Store().IsBroken(me_).value());
}

TEST_F(FileInfoStoreTest, ThatAnEndedProcessWasBrokenIsRemoved) {
  Save();
  std::ofstream(folder_ / "99999999.broken") << "old";
  std::ofstream(folder_ / "1.broken.99999999") << "half";
  Save();
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
}

TEST_F(FileInfoStoreTest, NotesAreKeptInTheirOrder) {
  EXPECT_TRUE(Store().Notes(me_).empty());
  Store().Note(me_, {"one", "two"});
  Store().Note(me_, {"three"});
  EXPECT_EQ(Store().Notes(me_), (std::vector<std::string>{"one", "two", "three"}));
  // They outlive what can be asked again.
  Save();
  Store().Forget(me_);
  EXPECT_EQ(Store().Notes(me_).size(), 3);
}

TEST_F(FileInfoStoreTest, NotesOfAnotherProcessOfTheSameNumberAreGone) {
  Store().Note(me_, {"one"});
  TargetIdentity other = me_;
  other.text += "1";
  EXPECT_TRUE(Store().Notes(other).empty());
  Store().Note(other, {"two"});
  EXPECT_EQ(Store().Notes(other), (std::vector<std::string>{"two"}));
  EXPECT_TRUE(Store().Notes(me_).empty());
}

TEST_F(FileInfoStoreTest, NotesThatOthersMayHaveWrittenAreNotBelieved) {
  const fs::path file = folder_ / fmt::format("{}.notes", me_.pid);
  Store().Note(me_, {"one"});
  ASSERT_EQ(::chmod(file.c_str(), 0660), 0);
  EXPECT_TRUE(Store().Notes(me_).empty());
  ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
  EXPECT_EQ(Store().Notes(me_).size(), 1);
}

TEST_F(FileInfoStoreTest, NotesThatWereCutShortAreNotBelieved) {
  Store().Note(me_, {"one", "two"});
  const fs::path file = folder_ / fmt::format("{}.notes", me_.pid);
  fs::resize_file(file, fs::file_size(file) - 2);
  EXPECT_TRUE(Store().Notes(me_).empty());
}

TEST_F(FileInfoStoreTest, WhatCannotBeNotedMayContradictWhatWas) {
  Store().Note(me_, {"one"});
  Store().Note(me_, {std::string(std::size_t{17} * 1024 * 1024, 'x')});
  EXPECT_TRUE(Store().Notes(me_).empty());
}

TEST_F(FileInfoStoreTest, WhoeverKeepsTheFolderHoldsNobodyUp) {
  Store().Note(me_, {"one"});
  const UniqueFd folder(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  ASSERT_EQ(::flock(folder.get(), LOCK_EX), 0);
  Store().Note(me_, {"two"});
  EXPECT_TRUE(Store().Notes(me_).empty());
}

TEST_F(FileInfoStoreTest, NotesOfEndedProcessesAreRemoved) {
  Save();
  std::ofstream(folder_ / "99999999.notes") << "old";
  Store().Note(me_, {"one"});
  EXPECT_FALSE(fs::exists(folder_ / "99999999.notes"));
}

TEST_F(FileInfoStoreTest, ThatAProcessIsBrokenIsNoSecretButNobodyElseSaysSo) {
  ASSERT_TRUE(Store().SetBroken(me_, true));
  const fs::path file = folder_ / fmt::format("{}.broken", me_.pid);
  for (const mode_t mode : {0644U, 0602U, 0000U}) {
    ASSERT_EQ(::chmod(file.c_str(), mode), 0);
    const auto broken = Store().IsBroken(me_);
    ASSERT_FALSE(broken) << mode;
    EXPECT_NE(broken.error().message.find(file.string()), std::string::npos) << broken.error().message;
  }
  ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
  ASSERT_EQ(::chmod(folder_.c_str(), 0770), 0);
  EXPECT_FALSE(Store().IsBroken(me_));
  ASSERT_EQ(::chmod(folder_.c_str(), 0700), 0);
  std::ofstream(file, std::ios::trunc) << "spdkctl broken target, form 2\n";
  EXPECT_FALSE(Store().IsBroken(me_));
}

TEST_F(FileInfoStoreTest, WhereNothingWasNotedNothingIsBroken) {
  target_ = "nvmf_tgt";
  EXPECT_FALSE(Store().IsBroken(me_).value());
  EXPECT_FALSE(Store().SetBroken(me_, true));
  target_ = me_.program;
  EXPECT_FALSE(Store().IsBroken(me_).value());
  Save();
  ASSERT_EQ(::chmod(folder_.c_str(), 0770), 0);
  EXPECT_FALSE(Store().IsBroken(me_).value());
}

TEST(IdentityTest, IsTheSameWhileAProcessRuns) { EXPECT_EQ(IdentityOf(::getpid()), IdentityOf(::getpid())); }

TEST(IdentityTest, AProcessOutOfSightHasNone) {
  EXPECT_FALSE(IdentityOf(0));
  EXPECT_FALSE(IdentityOf(99999999));
}

TEST(IdentityTest, ExecutingTheSameProgramAgainMakesAnother) {
  // The shell tells when it runs, and then executes itself under the same process id.
  int pipe[2];
  ASSERT_EQ(::pipe(pipe), 0);
  int gate[2];
  ASSERT_EQ(::pipe(gate), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipe[1], 1);
    ::dup2(gate[0], 0);
    ::execl("/bin/sh", "sh", "-c", "echo; read x; exec /bin/sh -c 'echo; read x; read x'", nullptr);
    ::_exit(1);
  }
  char byte = 0;
  ASSERT_EQ(::read(pipe[0], &byte, 1), 1);
  const auto before = IdentityOf(child);
  ASSERT_EQ(::write(gate[1], "\n", 1), 1);
  ASSERT_EQ(::read(pipe[0], &byte, 1), 1);
  const auto after = IdentityOf(child);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  for (const int end : {pipe[0], pipe[1], gate[0], gate[1]}) ::close(end);
  ASSERT_TRUE(before);
  ASSERT_TRUE(after);
  EXPECT_NE(before->text, after->text);
}

/// A store within the test, which counts.
class CountingStore : public InfoStore {
 public:
  std::optional<TargetInfo> Load(const TargetIdentity& identity) override {
    ++loads;
    return saved && saved->first == identity ? std::optional(saved->second) : std::nullopt;
  }
  void Save(const TargetIdentity& identity, const TargetInfo& info) override {
    ++saves;
    saved.emplace(identity, info);
  }
  void Forget(const TargetIdentity& /*identity*/) override {
    ++forgets;
    saved.reset();
  }

  int loads = 0;
  int saves = 0;
  int forgets = 0;
  std::optional<std::pair<TargetIdentity, TargetInfo>> saved;
};

class RememberingClientTest : public ::testing::Test {
 protected:
  InlineClient NewClient(const SimProcess& sim) {
    ClientOptions options;
    options.info_store = store_;
    return InlineClient(sim.address(), options);
  }
  /// A client of the target as it is remembered after one has asked it.
  void Learn(const SimProcess& sim) {
    ASSERT_TRUE(NewClient(sim).info());
    ASSERT_EQ(store_->saves, 1);
  }

  std::shared_ptr<CountingStore> store_ = std::make_shared<CountingStore>();
};

TEST_F(RememberingClientTest, TheNextClientDoesNotAsk) {
  // A second question would not be answered.
  const SimProcess sim("nvmf_tgt", "26.05", {"hang:spdk_get_version@2", "hang:rpc_get_methods@2"});
  Learn(sim);
  InlineClient next = NewClient(sim);
  const auto bdevs = next.bdev_get_bdevs({});
  ASSERT_TRUE(bdevs) << bdevs.error().ToString();
  EXPECT_EQ(store_->saved->second.notes, nullptr);
  EXPECT_EQ((*next.info())->release, Release(26, 5));
  EXPECT_EQ((*next.info())->generation, 1u);
  EXPECT_EQ(store_->saves, 1);
}

TEST_F(RememberingClientTest, TheOldestReleaseIsRememberedToo) {
  const SimProcess sim("nvmf_tgt", "17.07", {"hang:get_log_flags@2"});
  Learn(sim);
  InlineClient next = NewClient(sim);
  ASSERT_TRUE(next.bdev_get_bdevs({}));
  EXPECT_TRUE((*next.info())->derived);
}

TEST_F(RememberingClientTest, ARestartedTargetIsAsked) {
  SimProcess sim("nvmf_tgt");
  Learn(sim);
  sim.Kill(SIGKILL);
  sim.Restart();
  ASSERT_TRUE(NewClient(sim).info());
  EXPECT_EQ(store_->saves, 2);
}

TEST_F(RememberingClientTest, AMethodThatIsNotThereAfterAllMakesItAsk) {
  const SimProcess sim("nvmf_tgt", "19.01");
  Learn(sim);
  // As if a newer release had been there: null bdevs were made under another name then.
  store_->saved->second.release = Release(26, 5);
  store_->saved->second.methods = {"bdev_null_create"};
  InlineClient next = NewClient(sim);
  rpc::v1::BdevNullCreateRequest request;
  request.set_name("x");
  request.set_num_blocks(1024);
  request.set_block_size(512);
  const auto made = next.bdev_null_create(request);
  ASSERT_TRUE(made) << made.error().ToString();
  EXPECT_EQ(store_->forgets, 1);
  EXPECT_EQ(store_->saves, 2);
  EXPECT_LT((*next.info())->release, Release(19, 4));
}

TEST_F(RememberingClientTest, AMethodThatSeemsToBeMissingMakesItAsk) {
  const SimProcess sim("nvmf_tgt");
  Learn(sim);
  store_->saved->second.methods.erase("bdev_get_bdevs");
  EXPECT_TRUE(NewClient(sim).bdev_get_bdevs({}));
  EXPECT_EQ(store_->saves, 2);
}

TEST_F(RememberingClientTest, AMethodThatNobodyKnowsDoesNot) {
  const SimProcess sim("nvmf_tgt");
  Learn(sim);
  const auto answer = NewClient(sim).call("vendor_method");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().rpc_code, -32601);
  EXPECT_EQ(store_->forgets, 0);
}

TEST_F(RememberingClientTest, ATargetBehindTcpIsAskedEachTime) {
  const SimProcess sim("nvmf_tgt", "26.05", {}, "127.0.0.1:" + FreePort());
  ASSERT_TRUE(NewClient(sim).info());
  EXPECT_EQ(store_->loads, 0);
  EXPECT_EQ(store_->saves, 0);
}

}  // namespace
}  // namespace spdkctl::client
