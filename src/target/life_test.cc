#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <future>
#include <thread>

#include <fmt/format.h>

#include "base/os.h"
#include "sim_process.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/target/target.h"
#include "target/lock.h"
#include "target/log.h"
#include "target/records.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Folders of their own, and installations of the simulated SPDK in them.
class LifeTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-life-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    folders_ = {root_ / "run", root_ / "state"};
    Install("26.05");
  }
  void TearDown() override {
    for (const node::v1::TargetRecord& record : ReadRecords(folders_)) {
      if (record.pid() == ::getpid()) continue;
      ::kill(record.pid(), SIGCONT);
      ::kill(record.pid(), SIGKILL);
      ::waitpid(record.pid(), nullptr, 0);
    }
    fs::remove_all(root_);
  }

  void Install(const std::string& release, const fs::path& program = SPDKSIM_PROGRAM) {
    const fs::path folder = root_ / ("spdk-" + release);
    fs::create_directories(folder / "build/bin");
    for (const std::string_view name : host::kApplications) {
      if (fs::exists(folder / "build/bin" / name)) continue;
      std::error_code elsewhere;
      fs::create_hard_link(program, folder / "build/bin" / name, elsewhere);
      if (elsewhere) fs::copy_file(program, folder / "build/bin" / name);
    }
    std::ofstream(folder / "VERSION") << release;
    installation_ = host::Inspect(folder).value();
  }

  Result<Started> StartIt(Load load = Load::kLatest) {
    StartOptions options;
    options.load = load;
    return Start(folders_, "nvmf_tgt", spec_, installation_, options);
  }
  Target Running() { return FromRecord(**ReadRecord(folders_, "nvmf_tgt")); }

  static void AddBdev(const Target& target, const std::string& name) {
    InlineClient client(*target.address);
    rpc::v1::BdevNullCreateRequest request;
    request.set_name(name);
    request.set_num_blocks(8);
    request.set_block_size(512);
    ASSERT_TRUE(client.bdev_null_create(request));
  }
  static std::vector<std::string> Bdevs(const Target& target) {
    InlineClient client(*target.address);
    std::vector<std::string> names;
    const auto bdevs = client.bdev_get_bdevs({});
    for (const auto& bdev : bdevs.value().bdevs()) names.push_back(bdev.name());
    return names;
  }
  /// SPDK 18.04 wants to be told the name.
  static bool HasBdev(const Target& target, const std::string& name) {
    InlineClient client(*target.address);
    rpc::v1::BdevGetBdevsRequest request;
    request.set_name(name);
    return client.bdev_get_bdevs(request).has_value();
  }
  static node::v1::Call Call(const std::string& method, const std::string& params) {
    node::v1::Call call;
    call.set_method(method);
    call.set_params(params);
    return call;
  }
  std::string Config(const std::string& calls) {
    const fs::path file = root_ / "own.json";
    std::ofstream(file) << fmt::format(R"({{"subsystems": [{{"subsystem": "bdev", "config": [{}]}}]}})", calls);
    return file;
  }
  /// Starts the target in another process, which is killed when the second bdev is made. The target stays.
  Target InterruptStart() {
    std::ofstream(root_ / "faults") << "hang:bdev_null_create@2\n";
    *spec_.add_arguments() = "--faults";
    *spec_.add_arguments() = root_ / "faults";
    const pid_t starter = ::fork();
    if (starter == 0) {
      static_cast<void>(StartIt());
      ::_exit(1);
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < deadline) {
      const auto record = ReadRecord(folders_, "nvmf_tgt");
      if (record && *record && CheckHealth(FromRecord(**record), std::chrono::seconds(1)) >= Health::kHalf &&
          HasBdev(FromRecord(**record), "Null1"))
        break;
    }
    ::kill(starter, SIGKILL);
    ::waitpid(starter, nullptr, 0);
    std::ofstream(root_ / "faults").flush();
    spec_.clear_arguments();
    return Running();
  }
  /// What InterruptStart loads a part of.
  void SaveFour() {
    ASSERT_TRUE(StartIt());
    for (const char* name : {"Null0", "Null1", "Null2", "Null3"}) AddBdev(Running(), name);
    ASSERT_TRUE(Stop(folders_, Running()));
  }
  static void End(const Target& target, int signal) {
    ::kill(target.process.pid, signal);
    ASSERT_EQ(host::WaitForEnd(target.process, std::chrono::seconds(10)).value(), true);
  }

  fs::path root_;
  Folders folders_;
  host::Installation installation_;
  node::v1::Target spec_;
};

/// A target that somebody else started.
Target Foreign(const SimProcess& sim) {
  Target target;
  target.name = target.application = "nvmf_tgt";
  target.process = host::ReadProcess(sim.pid())->id;
  target.address = sim.address();
  target.owner = "somebody";
  return target;
}

constexpr const char* kNull0 =
    R"({"method": "bdev_null_create", "params": {"name": "Null0", "num_blocks": 8, "block_size": 512}})";

TEST_F(LifeTest, AForeignTargetsStopLeavesOurRecordAndConfigurationsAlone) {
  ASSERT_TRUE(StartIt());
  const SimProcess sim("nvmf_tgt");
  StopOptions options;
  options.foreign = true;
  const auto stopped = Stop(folders_, Foreign(sim), options);
  ASSERT_TRUE(stopped) << stopped.error().message;
  EXPECT_THAT(stopped->saved_config.string(), HasSubstr(fmt::format("nvmf_tgt-{}-", sim.pid())));
  EXPECT_THAT(*GenerationFiles(SavedFolder(folders_, "nvmf_tgt")), IsEmpty());
  EXPECT_EQ(CheckHealth(Running(), std::chrono::seconds(5)), Health::kReady);
}

TEST_F(LifeTest, ATargetOfEarlierDoesNothingToItsSuccessorsRecord) {
  const auto first = StartIt();
  ASSERT_TRUE(first);
  End(first->target, SIGKILL);
  const auto second = StartIt();
  ASSERT_TRUE(second);
  ASSERT_TRUE(Stop(folders_, first->target));
  EXPECT_EQ(Running().process, second->target.process);
}

TEST_F(LifeTest, StoppingAndStartingLosesNothing) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  for (int round = 0; round < 3; ++round) {
    const auto stopped = Stop(folders_, Running());
    ASSERT_TRUE(stopped);
    EXPECT_THAT(stopped->warning, IsEmpty());
    const auto again = StartIt();
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_THAT(Bdevs(again->target), ElementsAre("Null0"));
    EXPECT_THAT(again->notes, ElementsAre(HasSubstr("was started with the configuration saved")));
  }
  // Loading the scheduler sets its period; then nothing changes any more.
  EXPECT_EQ(GenerationFiles(SavedFolder(folders_, "nvmf_tgt"))->size(), 2u);
}

TEST_F(LifeTest, AFreshTargetsSaveKeepsTheFullerOne) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  ASSERT_TRUE(Stop(folders_, Running()));
  ASSERT_TRUE(StartIt(Load::kFresh));
  EXPECT_THAT(Bdevs(Running()), IsEmpty());
  const auto stopped = Stop(folders_, Running());
  EXPECT_THAT(stopped->warning, HasSubstr("fewer than the configuration saved"));
  EXPECT_THAT(*ReadFile(SavedFolder(folders_, "nvmf_tgt") / "000001.json"), HasSubstr("Null0"));
}

TEST_F(LifeTest, AConfigurationIsLoadedBetweenTheCallsAroundStartUp) {
  for (const char* release : {"26.05", "23.09", "18.07", "18.04"}) {
    Install(release);
    const bool old = *installation_.release < Release(19, 10);
    spec_.Clear();
    spec_.set_config(
        Config(fmt::format(R"({{"method": "{}", "params": {{"name": "Null0", "num_blocks": 8, "block_size": 512}}}})",
                           old ? "construct_null_bdev" : "bdev_null_create")));
    if (*installation_.release >= Release(18, 7))
      *spec_.add_before_init() = Call("bdev_set_options", R"({"bdev_io_pool_size": 65536})");
    *spec_.add_after_init() = Call("bdev_null_create", R"({"name": "Null1", "num_blocks": 8, "block_size": 512})");
    const auto started = StartIt(Load::kConfig);
    ASSERT_TRUE(started) << release << ": " << started.error().ToString();
    for (const char* name : {"Null0", "Null1"}) EXPECT_TRUE(HasBdev(started->target, name)) << release << name;
    EXPECT_THAT(started->target.record.command_line(), Not(::testing::Contains("-c"))) << release;
    ASSERT_TRUE(Stop(folders_, started->target)) << release;
  }
}

TEST_F(LifeTest, ATargetWithCallsBeforeStartUpIsRestarted) {
  Install("23.09");
  *spec_.add_before_init() = Call("nvmf_set_max_subsystems", R"({"max_subsystems": 16})");
  *spec_.add_after_init() = Call("nvmf_create_transport", R"({"trtype": "TCP"})");
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  const pid_t before = Running().process.pid;
  const auto restarted = Restart(folders_, Running());
  ASSERT_TRUE(restarted) << restarted.error().ToString();
  EXPECT_NE(Running().process.pid, before);
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0"));
}

TEST_F(LifeTest, ARestartLeavesNoDifference) {
  spec_.set_config(Config(kNull0));
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null1");
  ASSERT_TRUE(Restart(folders_, Running()));
  const auto again = StartIt();
  EXPECT_TRUE(again->already);
  EXPECT_THAT(again->differences, IsEmpty());
  ASSERT_TRUE(Stop(folders_, Running()));
  ASSERT_TRUE(StartIt()) << "what was saved still grew from that file";
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0", "Null1"));
}

TEST_F(LifeTest, ACallWhoseObjectWasRemovedDoesNotEndARestart) {
  *spec_.add_after_init() = Call("bdev_malloc_create", R"({"name": "M0", "num_blocks": 2048, "block_size": 512})");
  *spec_.add_after_init() = Call("bdev_set_qos_limit", R"({"name": "M0", "rw_mbytes_per_sec": 10})");
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Kept");
  rpc::v1::BdevMallocDeleteRequest gone;
  gone.set_name("M0");
  ASSERT_TRUE(InlineClient(*Running().address).bdev_malloc_delete(gone));
  const auto restarted = Restart(folders_, Running());
  ASSERT_TRUE(restarted) << restarted.error().ToString();
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Kept"));
  EXPECT_THAT(restarted->started.notes,
              ::testing::Contains(HasSubstr("the call bdev_set_qos_limit of after_init was left aside")));
}

TEST_F(LifeTest, ACallForWhatWasMadeByHandDoesNotEndAStart) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "N5");
  ASSERT_TRUE(Stop(folders_, Running()));
  *spec_.add_after_init() = Call("bdev_null_create", R"({"block_size": 512, "name": "N5", "num_blocks": 8})");
  const auto started = StartIt();
  ASSERT_TRUE(started) << started.error().ToString();
  EXPECT_THAT(Bdevs(Running()), ElementsAre("N5"));
}

TEST_F(LifeTest, ARestartThatFailsCanBeTriedAgain) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  const fs::path program = installation_.directory / "build/bin/nvmf_tgt";
  fs::rename(program, root_ / "aside");
  fs::copy_file("/bin/false", program);
  const auto failed = Restart(folders_, Running());
  ASSERT_FALSE(failed);
  EXPECT_THAT(failed.error().message, HasSubstr("it is down, its configuration is saved in"));
  const auto known = ChooseAlsoDied(folders_, "nvmf_tgt");
  ASSERT_TRUE(known);
  EXPECT_TRUE(known->record.death().stopped());
  fs::remove(program);
  fs::rename(root_ / "aside", program);
  const auto again = Restart(folders_, *known);
  ASSERT_TRUE(again) << again.error().ToString();
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0"));
}

TEST_F(LifeTest, ARestartWithAConfigurationLoadsThatAndKeepsWhatItWas) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null5");
  RestartOptions options;
  options.config = Config(kNull0);
  const auto restarted = Restart(folders_, Running(), options);
  ASSERT_TRUE(restarted) << restarted.error().ToString();
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0"));
  EXPECT_EQ(Running().record.spec().config(), options.config);
  options.config = restarted->stopped.saved_config;
  const auto back = Restart(folders_, Running(), options);
  ASSERT_TRUE(back) << back.error().ToString();
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null5"));
  EXPECT_THAT(back->stopped.warning, HasSubstr("it lacks bdev_null_create Null5"));
}

TEST_F(LifeTest, ARestartWithAConfigurationThatIsNotThereStopsNothing) {
  ASSERT_TRUE(StartIt());
  const Target before = Running();
  RestartOptions options;
  options.config = root_ / "absent.json";
  const auto refused = Restart(folders_, before, options);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("was left alone"));
  EXPECT_TRUE(host::IsAlive(before.process));
}

TEST_F(LifeTest, AFailingRestartTellsWhatItsSaveLacks) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  ASSERT_TRUE(Stop(folders_, Running()));
  ASSERT_TRUE(StartIt(Load::kFresh));
  const fs::path program = installation_.directory / "build/bin/nvmf_tgt";
  fs::rename(program, root_ / "aside");
  fs::copy_file("/bin/false", program);
  const auto failed = Restart(folders_, Running());
  ASSERT_FALSE(failed);
  EXPECT_THAT(failed.error().message, HasSubstr("it lacks bdev_null_create Null0"));
}

TEST_F(LifeTest, AnInterruptedStartIsTakenBackAndStartedAgain) {
  SaveFour();
  const Target half = InterruptStart();
  EXPECT_EQ(CheckHealth(half, std::chrono::seconds(5)), Health::kHalf);
  EXPECT_THAT(Bdevs(half), ElementsAre("Null0", "Null1"));
  const auto started = StartIt();
  ASSERT_TRUE(started) << started.error().ToString();
  EXPECT_FALSE(started->already);
  EXPECT_THAT(started->notes, ::testing::Contains(HasSubstr("was half started")));
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0", "Null1", "Null2", "Null3"));
  EXPECT_FALSE(host::IsAlive(half.process));
  EXPECT_FALSE(Running().record.starting());
  EXPECT_EQ(CheckHealth(Running(), std::chrono::seconds(5)), Health::kReady);
}

TEST_F(LifeTest, AHalfStartedTargetIsStoppedAndNotSaved) {
  SaveFour();
  const Target half = InterruptStart();
  const auto stopped = Stop(folders_, half);
  ASSERT_TRUE(stopped) << stopped.error().ToString();
  EXPECT_THAT(stopped->saved_config.string(), IsEmpty());
  EXPECT_THAT(stopped->warning, HasSubstr("the one that was saved last stands"));
  ASSERT_TRUE(StartIt());
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0", "Null1", "Null2", "Null3"));
}

TEST_F(LifeTest, ARestartCompletesAHalfStartedTarget) {
  SaveFour();
  const auto restarted = Restart(folders_, InterruptStart());
  ASSERT_TRUE(restarted) << restarted.error().ToString();
  EXPECT_THAT(restarted->stopped.warning, HasSubstr("the one that was saved last stands"));
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0", "Null1", "Null2", "Null3"));
}

TEST_F(LifeTest, ARestartThatCannotStartLeavesTheTargetAlone) {
  spec_.set_config(Config(kNull0));
  ASSERT_TRUE(StartIt());
  ASSERT_TRUE(Stop(folders_, Running()));
  ASSERT_TRUE(StartIt());
  const host::ProcessId process = Running().process;
  RestartOptions options;
  const fs::path kept = Running().log.string() + ".1";
  fs::remove(kept);
  fs::create_directories(kept / "in the way");
  const auto unkept = Restart(folders_, Running(), options);
  ASSERT_FALSE(unkept);
  EXPECT_THAT(unkept.error().message, HasSubstr("was left alone"));
  fs::remove_all(kept);
  Config("");
  options.stop.save = false;
  const auto unclear = Restart(folders_, Running(), options);
  ASSERT_FALSE(unclear);
  EXPECT_THAT(unclear.error().message, HasSubstr("was left alone"));
  EXPECT_THAT(unclear.error().message, HasSubstr("which configuration is meant?"));
  EXPECT_EQ(Running().process, process);
  EXPECT_TRUE(host::IsAlive(process));
}

TEST_F(LifeTest, ALiveTargetIsRestartedFreshIfToldTo) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  RestartOptions options;
  options.start.load = Load::kFresh;
  const auto restarted = Restart(folders_, Running(), options);
  ASSERT_TRUE(restarted) << restarted.error().ToString();
  EXPECT_THAT(Bdevs(Running()), IsEmpty());
  EXPECT_THAT(*ReadFile(restarted->stopped.saved_config), HasSubstr("Null0"));
}

TEST_F(LifeTest, AWarningOfTheSaveIsNotLostIfTheStartFails) {
  SaveFour();
  ASSERT_TRUE(StartIt(Load::kFresh));
  const fs::path program = installation_.directory / "build/bin/nvmf_tgt";
  fs::remove(program);
  fs::copy_file("/bin/false", program);
  const auto failed = Restart(folders_, Running());
  ASSERT_FALSE(failed);
  EXPECT_THAT(failed.error().message, HasSubstr("fewer than the configuration saved"));
}

TEST_F(LifeTest, ARestartOfWhatCannotBeSavedIsRefusedUnlessItsConfigurationIsGivenUp) {
  Install("17.07");
  ASSERT_TRUE(StartIt());
  RestartOptions options;
  options.stop.force = true;
  const auto refused = Restart(folders_, Running(), options);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("--no-save restarts it all the same"));
  EXPECT_TRUE(host::IsAlive(Running().process));
  options.stop.save = false;
  const auto restarted = Restart(folders_, Running(), options);
  EXPECT_TRUE(restarted) << restarted.error().ToString();
}

TEST_F(LifeTest, WhatASimulatedOldReleaseSavedIsLoadedByASimulatedNewerOne) {
  Install("18.04");
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  ASSERT_TRUE(Stop(folders_, Running()));
  Install("19.01");
  const auto started = StartIt();
  ASSERT_TRUE(started) << started.error().ToString();
  EXPECT_TRUE(HasBdev(started->target, "Null0"));
}

TEST_F(LifeTest, ADeathIsNotWrittenDownWhileSomebodyStartsTheTarget) {
  ASSERT_TRUE(StartIt());
  End(Running(), SIGKILL);
  std::promise<void> locked;
  std::promise<void> listed;
  std::thread starter([&] {
    const auto lock = LockTarget(folders_, "nvmf_tgt");
    locked.set_value();
    listed.get_future().wait();
  });
  locked.get_future().wait();
  EXPECT_TRUE(ListDied(folders_)->front().record.has_death());
  EXPECT_FALSE(Running().record.has_death());
  listed.set_value();
  starter.join();
  EXPECT_EQ(ListDied(folders_)->size(), 1u);
  EXPECT_TRUE(Running().record.has_death());
}

TEST_F(LifeTest, AnUnknownCallIsNamedAndNothingIsLoaded) {
  spec_.set_config(Config(fmt::format(R"({}, {{"method": "bdev_nonsense"}})", kNull0)));
  const auto failed = StartIt();
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, Code::kUnsupported);
  EXPECT_THAT(failed.error().message,
              HasSubstr("call 2 of 2 (at /subsystems/0/config/1), bdev_nonsense: nvmf_tgt has no such method"));
  EXPECT_THAT(failed.error().message, HasSubstr("or load nothing with --fresh"));
  EXPECT_FALSE(*ReadRecord(folders_, "nvmf_tgt"));
}

TEST_F(LifeTest, ARefusedCallIsNamedAndTheSavedConfigurationStays) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  ASSERT_TRUE(Stop(folders_, Running()));
  *spec_.add_arguments() = "--fault";
  *spec_.add_arguments() = "error:bdev_null_create:-12:Cannot allocate memory";
  const auto failed = StartIt();
  ASSERT_FALSE(failed);
  EXPECT_THAT(failed.error().message, HasSubstr("bdev_null_create: Cannot allocate memory"));
  EXPECT_THAT(*ReadFile(SavedFolder(folders_, "nvmf_tgt") / "000001.json"), HasSubstr("Null0"));
  spec_.clear_arguments();
  ASSERT_TRUE(StartIt());
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0"));
}

TEST_F(LifeTest, AStartThatFailsLetsTheTargetEndInItsOwnWay) {
  // It takes no RPC, and leaves a mark when it is asked to end.
  const fs::path program = root_ / "script";
  std::ofstream(program) << fmt::format(
      "#!/bin/sh\ntrap 'echo ended > {0}/ended; exit 0' TERM\necho up > {0}/up\n"
      "while :; do sleep 0.05; done\n",
      root_.string());
  fs::permissions(program, fs::perms::owner_all);
  Install("26.05-script", program);
  spec_.set_no_hugepages(true);
  StartOptions options;
  options.timeout = std::chrono::milliseconds(1500);
  const auto failed = Start(folders_, "nvmf_tgt", spec_, installation_, options);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, Code::kTimeout) << failed.error().message;
  EXPECT_TRUE(fs::exists(root_ / "ended"));
  EXPECT_FALSE(*ReadRecord(folders_, "nvmf_tgt"));
}

TEST_F(LifeTest, ATargetThatDiedIsListedWithWhenHowAndItsLog) {
  ASSERT_TRUE(StartIt());
  const Target target = Running();
  EXPECT_THAT(*ListDied(folders_), IsEmpty());
  End(target, SIGKILL);
  const auto died = *ListDied(folders_);
  ASSERT_EQ(died.size(), 1u);
  const node::v1::Death& death = died.front().record.death();
  EXPECT_EQ(death.first_seen().size(), std::string("2026-11-27T14:05:00Z").size());
  EXPECT_EQ(death.how(), "SIGKILL") << "this process started it";
  EXPECT_THAT(death.last_line(), HasSubstr("simulated"));
  EXPECT_EQ(ListDied(folders_)->front().record.death().first_seen(), death.first_seen());
  EXPECT_EQ(ChooseAlsoDied(folders_, "nvmf_tgt")->process, target.process);
  const auto again = StartIt();
  ASSERT_TRUE(again);
  EXPECT_THAT(again->notes, ElementsAre(HasSubstr("nvmf_tgt had died"), HasSubstr("starts empty")));
  EXPECT_TRUE(fs::exists(target.log.string() + ".died"));
  EXPECT_THAT(*ListDied(folders_), IsEmpty());
}

TEST_F(LifeTest, AFailedStartKeepsTheRecordAndTheLogOfTheTargetThatDied) {
  ASSERT_TRUE(StartIt());
  std::ofstream(Running().log, std::ios::app) << "the last words\n";
  End(Running(), SIGKILL);
  spec_.set_config(Config(R"({"method": "bdev_nonsense"})"));
  for (int round = 0; round < 2; ++round) ASSERT_FALSE(StartIt());
  const auto died = *ListDied(folders_);
  ASSERT_EQ(died.size(), 1u);
  EXPECT_EQ(died.front().record.death().last_line(), "the last words");
  EXPECT_THAT(LastLines(died.front().log, 1), ElementsAre("the last words"));
}

TEST_F(LifeTest, ADeadTargetsRestartBringsItBackAsItWasSaved) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  ASSERT_TRUE(Restart(folders_, Running()));
  AddBdev(Running(), "Null1");
  End(Running(), SIGKILL);
  const auto restarted = Restart(folders_, *ChooseAlsoDied(folders_, "nvmf_tgt"));
  ASSERT_TRUE(restarted) << restarted.error().message;
  EXPECT_THAT(Bdevs(Running()), ElementsAre("Null0"));
}

TEST_F(LifeTest, ADeadTargetOfWhichNothingWasSavedStartsEmptyAndSaysSo) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  End(Running(), SIGKILL);
  const auto restarted = Restart(folders_, *ChooseAlsoDied(folders_, "nvmf_tgt"));
  ASSERT_TRUE(restarted) << restarted.error().message;
  EXPECT_THAT(restarted->started.notes,
              ::testing::Contains("warning: nvmf_tgt starts empty: nothing was saved of the one before"));
  EXPECT_THAT(StartIt(Load::kFresh)->notes, IsEmpty());
}

TEST_F(LifeTest, HowATargetWasStartedIsKnownWhileItRunsAndWhenItIsStopped) {
  EXPECT_FALSE(LastStart(folders_, "nvmf_tgt"));
  spec_.set_cores("[0]");
  spec_.set_memory("64MiB");
  ASSERT_TRUE(StartIt());
  EXPECT_EQ(LastStart(folders_, "nvmf_tgt")->spec().memory(), "64MiB");
  ASSERT_TRUE(Stop(folders_, Running()));
  const fs::path kept = SavedFolder(folders_, "nvmf_tgt") / "nvmf_tgt.target.json";
  EXPECT_EQ(fs::status(kept).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  // A spdkctl of before kept what was saved alone.
  for (const bool has_kept : {true, false}) {
    if (!has_kept) fs::remove(kept);
    const auto last = LastStart(folders_, "nvmf_tgt");
    EXPECT_EQ(last->spec().memory(), "64MiB");
    EXPECT_EQ(last->spec().cores(), "[0]");
    EXPECT_EQ(last->spdk(), installation_.directory);
  }
}

TEST_F(LifeTest, HowATargetWasStartedIsKnownThoughNothingWasSaved) {
  spec_.set_memory("64MiB");
  ASSERT_TRUE(StartIt());
  StopOptions options;
  options.save = false;
  ASSERT_TRUE(Stop(folders_, Running(), options));
  EXPECT_EQ(LastStart(folders_, "nvmf_tgt")->spec().memory(), "64MiB");
  EXPECT_THAT(*SavedNames(folders_), IsEmpty());
}

TEST_F(LifeTest, ANameWhoseFirstStartFailedIsNoTargets) {
  *spec_.add_after_init() = Call("bdev_null_delete", R"({"name": "Absent"})");
  ASSERT_FALSE(StartIt());
  EXPECT_FALSE(fs::exists(SavedFolder(folders_, "nvmf_tgt")));
}

TEST_F(LifeTest, ARefusedCallOfTheStartHasItsPlaceAndTheCauseThatTheTargetTells) {
  *spec_.add_after_init() = Call("bdev_null_create", R"({"name": "N", "num_blocks": 8, "block_size": 512})");
  *spec_.add_after_init() = Call("bdev_lvol_create_lvstore", R"({"bdev_name": "M", "lvs_name": "l"})");
  const auto started = StartIt();
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().cause, "there is no bdev 'M'");
  EXPECT_EQ(started.error().code, Code::kNotFound);
  EXPECT_THAT(started.error().message, HasSubstr("after_init[1]: No such device"));
}

TEST_F(LifeTest, WhatThisHostLacksForACallIsSaidBeforeTheStart) {
  const std::string key = root_ / "nokey";
  *spec_.add_after_init() = Call("keyring_file_add_key", fmt::format(R"({{"name": "k", "path": "{}"}})", key));
  const auto started = StartIt();
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code, Code::kNotFound);
  EXPECT_EQ(
      started.error().message,
      fmt::format("keyring_file_add_key at after_init[0]: the key file {} cannot be read: No such file or directory",
                  key));
  std::ofstream(key) << "secret";
  fs::permissions(key, fs::perms::owner_read | fs::perms::others_read);
  EXPECT_THAT(StartIt().error().message, HasSubstr("; run: chmod 0600 " + key));
  EXPECT_FALSE(fs::exists(LogFile(folders_, "nvmf_tgt")));
}

TEST_F(LifeTest, AnAddressThatIsNotUsedSinceItsTargetEndedIsALoss) {
  ASSERT_TRUE(StartIt());
  const Target target = Running();
  End(target, SIGKILL);
  const Error told = WithFate(folders_, target, MakeError(Code::kPermission, "it is not used"));
  EXPECT_EQ(told.code, Code::kUnavailable);
  EXPECT_THAT(told.message, HasSubstr("has died (SIGKILL): it is not used"));
}

TEST_F(LifeTest, WhatWillNeverTakeRpcIsNotWaitedFor) {
  const fs::path program = root_ / "deaf";
  std::ofstream(program)
      << "#!/bin/sh\n"
         "echo 'rpc.c: 172:spdk_rpc_listen: *ERROR*: Cannot open lock file /no/x.sock.lock: No such "
         "file or directory'\n"
         "echo 'rpc.c:  90:spdk_rpc_initialize: *ERROR*: Unable to start RPC service at /no/x.sock'\n"
         "exec sleep 300\n";
  fs::permissions(program, fs::perms::owner_all);
  Install("24.05", program);
  spec_.set_no_hugepages(true);
  *spec_.add_arguments() = "--disable-cpumask-locks";
  StartOptions options;
  options.timeout = std::chrono::minutes(5);
  const auto started = Start(folders_, "nvmf_tgt", spec_, installation_, options);
  ASSERT_FALSE(started);
  EXPECT_THAT(started.error().message, HasSubstr("it runs, and does not take RPC"));
  EXPECT_THAT(started.error().cause, HasSubstr("the folder /no of the RPC socket is not there; run: mkdir -p /no"));
  EXPECT_THAT(ReadRecords(folders_), IsEmpty());
}

TEST_F(LifeTest, WhatThisHostLacksForPortalsIsSaidToo) {
  *spec_.add_after_init() =
      Call("iscsi_create_portal_group", R"({"tag": 1, "portals": [{"host": "192.0.2.77", "port": "3260"}]})");
  spec_.set_application("iscsi_tgt");
  const auto started = StartIt();
  ASSERT_FALSE(started);
  EXPECT_THAT(started.error().message, HasSubstr("at after_init[0]: no interface has the address 192.0.2.77"));
}

TEST_F(LifeTest, ADeathKeepsTheCallThatItCameWith) {
  ASSERT_TRUE(StartIt());
  const Target target = Running();
  End(target, SIGKILL);
  Error lost = MakeError(Code::kUnavailable, "the target closed the connection");
  lost.method = "bdev_null_create";
  lost.delivery = Delivery::kMaybeExecuted;
  const Error told = WithFate(folders_, target, lost);
  EXPECT_THAT(told.message, HasSubstr("has died (SIGKILL, during bdev_null_create): the target closed"));
  EXPECT_THAT(told.message, HasSubstr("it has saved no configuration"));
  EXPECT_EQ(DescribeDeath(ListDied(folders_)->front()).find("its log ends with"), std::string::npos);
  EXPECT_THAT(ListDied(folders_)->front().record.death().how(), HasSubstr("during bdev_null_create"));
}

TEST_F(LifeTest, ARecordOfAnotherBootIsOfATargetThatDiedWithTheHost) {
  node::v1::TargetRecord record;
  record.set_name("nvmf_tgt");
  record.set_address("/nowhere.sock");
  SetProcess(record, host::ReadProcess(::getpid())->id);
  record.set_boot("another");
  record.set_boot_time(record.boot_time() - 3600);
  ASSERT_TRUE(WriteRecord(folders_, record));
  EXPECT_EQ(ListDied(folders_)->front().record.death().how(), "the host was started anew");
}

TEST_F(LifeTest, ADifferenceShowsNoSecret) {
  const auto secret = [](const std::string& level, const std::string& key) {
    return Call("fork_set_level", fmt::format(R"({{"level": "{}", "psk": "{}"}})", level, key));
  };
  ASSERT_TRUE(StartIt());
  node::v1::TargetRecord record = Running().record;
  *record.mutable_spec()->add_after_init() = secret("info", "old secret");
  *record.mutable_spec()->add_after_init() = Call("bdev_null_delete", R"({"name": "A"})");
  ASSERT_TRUE(WriteRecord(folders_, record));
  *spec_.add_after_init() = secret("info", "new secret");
  *spec_.add_after_init() = Call("bdev_null_delete", R"({ "name":"A" })");
  EXPECT_THAT(StartIt()->differences,
              ElementsAre("after_init[0].params of fork_set_level differs in what is not shown"));
  *spec_.mutable_after_init(0) = secret("debug", "new secret");
  const auto differences = StartIt()->differences;
  EXPECT_THAT(differences,
              ElementsAre(::testing::AllOf(HasSubstr("debug"), HasSubstr("***"), Not(HasSubstr("secret")))));
}

TEST_F(LifeTest, ARestartThatCannotBeWrittenDownEndsNothing) {
  ASSERT_TRUE(StartIt());
  const fs::path record = folders_.runtime / "nvmf_tgt.public.json";
  fs::remove(record);
  fs::create_directories(record / "in the way");
  const auto refused = Restart(folders_, Running());
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("was left alone, for its record could not be written"));
  EXPECT_EQ(CheckHealth(Running(), std::chrono::seconds(5)), Health::kReady);
  fs::remove_all(record);
  ASSERT_TRUE(Restart(folders_, Running()));
  EXPECT_FALSE(Running().record.restarting());
}

TEST_F(LifeTest, ATargetThatWasEndedForARestartIsStartedAsItWas) {
  ASSERT_TRUE(StartIt());
  AddBdev(Running(), "Null0");
  InlineClient client(*Running().address);
  const auto config = SaveConfig(client);
  node::v1::TargetRecord record = Running().record;
  record.set_restarting(true);
  ASSERT_TRUE(WriteRecord(folders_, record));
  End(Running(), SIGKILL);
  const auto died = ListDied(folders_);
  ASSERT_EQ(died->size(), 1u);
  EXPECT_TRUE(died->front().record.death().stopped());
}

TEST_F(LifeTest, ATargetThatOutlivedARestartWasNotStoppedForOne) {
  ASSERT_TRUE(StartIt());
  node::v1::TargetRecord record = Running().record;
  record.set_restarting(true);
  ASSERT_TRUE(WriteRecord(folders_, record));
  ASSERT_TRUE(List(folders_));
  EXPECT_FALSE(Running().record.restarting());
  End(Running(), SIGKILL);
  const auto died = ListDied(folders_);
  ASSERT_EQ(died->size(), 1u);
  EXPECT_FALSE(died->front().record.death().stopped());
}

TEST_F(LifeTest, AStoppedTargetLeavesNoRecord) {
  ASSERT_TRUE(StartIt());
  ASSERT_TRUE(Stop(folders_, Running()));
  EXPECT_FALSE(*ReadRecord(folders_, "nvmf_tgt"));
  EXPECT_THAT(*ListDied(folders_), IsEmpty());
}

TEST_F(LifeTest, AQuestionForConnectedHostsThatFailsIsBusy) {
  for (const char* fault : {"error:nvmf_subsystem_get_controllers:-32603:No", "error:nvmf_get_subsystems:-32603:No"}) {
    const SimProcess sim("nvmf_tgt", "26.05", {fault});
    StopOptions options;
    options.foreign = true;
    const auto refused = Stop(folders_, Foreign(sim), options);
    ASSERT_FALSE(refused) << fault;
    EXPECT_EQ(refused.error().code, Code::kBusy);
    EXPECT_THAT(refused.error().message, HasSubstr("cannot tell whether hosts are connected"));
    EXPECT_TRUE(host::IsAlive(Foreign(sim).process));
    options.force = true;
    EXPECT_TRUE(Stop(folders_, Foreign(sim), options));
  }
}

/// Has a target of a release that does not say who is connected listen.
void Listen(const SimProcess& sim, const std::string& port) {
  InlineClient client(sim.address());
  rpc::v1::NvmfCreateTransportRequest transport;
  transport.set_trtype("TCP");
  ASSERT_TRUE(client.nvmf_create_transport(transport));
  rpc::v1::NvmfCreateSubsystemRequest subsystem;
  subsystem.set_nqn("nqn.2016-06.io.spdk:cnode1");
  ASSERT_TRUE(client.nvmf_create_subsystem(subsystem));
  rpc::v1::NvmfSubsystemAddListenerRequest listener;
  listener.set_nqn(subsystem.nqn());
  listener.mutable_listen_address()->set_trtype("TCP");
  listener.mutable_listen_address()->set_adrfam("IPv4");
  listener.mutable_listen_address()->set_traddr("127.0.0.1");
  listener.mutable_listen_address()->set_trsvcid(port);
  ASSERT_TRUE(client.nvmf_subsystem_add_listener(listener));
}

TEST_F(LifeTest, WhereAReleaseDoesNotTellItsSocketsTellWhoIsConnected) {
  const SimProcess sim("nvmf_tgt", "20.01");
  const std::string port = FreePort();
  Listen(sim, port);
  StopOptions options;
  options.foreign = true;
  {
    const UniqueFd initiator(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in where = {};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    where.sin_port = htons(static_cast<std::uint16_t>(std::stoi(port)));
    ASSERT_EQ(::connect(initiator.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)), 0);
    const auto refused = Stop(folders_, Foreign(sim), options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::kBusy);
    EXPECT_THAT(refused.error().message, HasSubstr("serves 127.0.0.1:"));
  }
  const auto stopped = Stop(folders_, Foreign(sim), options);
  EXPECT_TRUE(stopped) << stopped.error().message;
}

TEST_F(LifeTest, ATargetThatDoesNotAnswerIsBusy) {
  SimProcess sim("nvmf_tgt");
  const Target target = Foreign(sim);
  sim.Kill(SIGSTOP);
  StopOptions options;
  options.foreign = options.kill = true;
  options.timeout = std::chrono::milliseconds(200);
  const auto refused = Stop(folders_, target, options);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kBusy);
  EXPECT_THAT(refused.error().message, HasSubstr("it is suspended; --force --no-save"));
  options.force = true;
  const auto unsaved = Stop(folders_, target, options);
  ASSERT_FALSE(unsaved);
  EXPECT_THAT(unsaved.error().message, HasSubstr("cannot save"));
  options.save = false;
  EXPECT_TRUE(Stop(folders_, target, options));
  EXPECT_FALSE(host::IsAlive(target.process));
}

TEST_F(LifeTest, AConfigurationThatCannotBeSavedStopsTheStop) {
  ASSERT_TRUE(StartIt());
  fs::remove_all(folders_.state / "saved/nvmf_tgt");
  std::ofstream(folders_.state / "saved/nvmf_tgt") << "in the way";
  const auto refused = Stop(folders_, Running());
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("cannot be saved"));
  EXPECT_THAT(refused.error().message, HasSubstr("--no-save"));
  EXPECT_FALSE(Restart(folders_, Running()));
  EXPECT_TRUE(host::IsAlive(Running().process));
  StopOptions options;
  options.force = true;
  EXPECT_FALSE(Stop(folders_, Running(), options)) << "it is about hosts";
  options.save = false;
  EXPECT_TRUE(Stop(folders_, Running(), options));
}

TEST_F(LifeTest, AReleaseWithoutConfigurationsIsStoppedWithAWarning) {
  Install("17.07");
  ASSERT_TRUE(StartIt());
  const auto stopped = Stop(folders_, Running());
  ASSERT_TRUE(stopped) << stopped.error().message;
  EXPECT_THAT(stopped->warning, HasSubstr("this is 17.07"));
}

TEST_F(LifeTest, LogsAreAppendedToAndKept) {
  ASSERT_TRUE(StartIt());
  EXPECT_EQ(Running().log, folders_.state / "log/nvmf_tgt.log");
  std::ofstream(Running().log, std::ios::app) << "first run\n";
  ASSERT_TRUE(Stop(folders_, Running()));
  ASSERT_TRUE(StartIt());
  EXPECT_THAT(*ReadFile(Running().log.string() + ".1"), HasSubstr("first run"));
  // Whoever cuts the log while the target has it open makes no hole in it.
  fs::resize_file(Running().log, 0);
  ASSERT_TRUE(Stop(folders_, Running()));
  const auto text = *ReadFile(folders_.state / "log/nvmf_tgt.log");
  EXPECT_THAT(text, Not(HasSubstr(std::string(1, '\0'))));
}

TEST_F(LifeTest, ALongLogIsCutAtItsMiddle) {
  const fs::path log = root_ / "long.log";
  std::string text = "the first line\n";
  while (text.size() < 40000) text += "in between\n";
  std::ofstream(log) << text << "the last line\n";
  ASSERT_TRUE(LimitLog(log, 1 << 20));
  EXPECT_GT(fs::file_size(log), 40000u);
  ASSERT_TRUE(LimitLog(log, 8000));
  EXPECT_LT(fs::file_size(log), 8000u);
  const auto cut = *ReadFile(log);
  EXPECT_THAT(cut, HasSubstr("the first line"));
  EXPECT_THAT(cut, HasSubstr("[spdkctl cut "));
  EXPECT_THAT(LastLines(log, 1), ElementsAre("the last line"));
  EXPECT_THAT(LastLines(log, 0), IsEmpty());
  EXPECT_THAT(LastLines(root_ / "absent", 3), IsEmpty());
}

TEST_F(LifeTest, CallsInTheWrongPhaseAreRefusedBeforeAnythingIsStarted) {
  *spec_.add_after_init() = Call("nvmf_set_max_subsystems", R"({"max_subsystems": 16})");
  EXPECT_THAT(StartIt().error().message, HasSubstr("nvmf_set_max_subsystems cannot be called after start-up"));
  spec_.clear_after_init();
  *spec_.add_before_init() = Call("bdev_null_create", R"({"name": "N", "num_blocks": 8, "block_size": 512})");
  EXPECT_THAT(StartIt().error().message, HasSubstr("bdev_null_create cannot be called before start-up"));
  EXPECT_FALSE(fs::exists(folders_.state / "log/nvmf_tgt.log"));
}

}  // namespace
}  // namespace spdkctl::target
