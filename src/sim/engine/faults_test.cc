#include "sim/engine/faults.h"

#include <csignal>

#include <gtest/gtest.h>

#include "sim/engine/world.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

Options Newest() {
  Options options;
  options.app = "spdk_tgt";
  options.release = Schema::Get().newest();
  return options;
}

TEST(FaultTest, ReadsWhatItWrites) {
  for (const char* text :
       {"hang:bdev_get_bdevs", "delay:*:250@3", "error:bdev_lvol_create:-28:No space left on device@2",
        "crash:nvmf_create_subsystem:139", "wrong-id:bdev_get_bdevs@1"}) {
    const auto fault = Fault::Parse(text);
    ASSERT_TRUE(fault) << fault.error().message;
    EXPECT_EQ(fault->ToString(), text);
  }
}

TEST(FaultTest, ACrashMayBeNamedByItsSignal) {
  EXPECT_EQ(Fault::Parse("crash:bdev_get_bdevs")->status, 128 + SIGSEGV);
  EXPECT_EQ(Fault::Parse("crash:bdev_get_bdevs:ABRT")->status, 128 + SIGABRT);
  EXPECT_EQ(Fault::Parse("crash:bdev_get_bdevs:SIGKILL")->status, 128 + SIGKILL);
  EXPECT_EQ(Fault::Parse("crash:bdev_get_bdevs:3")->status, 3);
}

TEST(FaultTest, AnErrorHasTheTextOfItsErrnoUnlessAnotherIsGiven) {
  EXPECT_EQ(Fault::Parse("error:bdev_get_bdevs:-19")->text, "No such device");
  EXPECT_EQ(Fault::Parse("error:bdev_get_bdevs:-32603:a: b")->text, "a: b");
}

TEST(FaultTest, WhatIsWrongIsSaid) {
  const auto reason = [](const char* text) { return Fault::Parse(text).error().message; };
  EXPECT_EQ(reason("hang"), "fault 'hang': it needs a method, or *: KIND:METHOD");
  EXPECT_EQ(reason("delay:x"), "fault 'delay:x': a delay needs its milliseconds: delay:METHOD:MS");
  EXPECT_EQ(reason("hang:x@0"), "fault 'hang:x@0': after @ comes the number of the call, from 1");
  EXPECT_EQ(reason("drop:x:1"), "fault 'drop:x:1': drop takes no argument");
  EXPECT_EQ(
      reason("hang:bdev_get_bdev"),
      "fault 'hang:bdev_get_bdev': no release of SPDK has a method 'bdev_get_bdev'; did you mean 'bdev_get_bdevs'?");
  EXPECT_NE(reason("explode:x").find("'explode' is none of hang, freeze, delay"), std::string::npos);
}

TEST(FaultsTest, ACallIsHitByItsNumber) {
  Options options = Newest();
  options.faults = {*Fault::Parse("drop:bdev_get_bdevs@2"), *Fault::Parse("twice:*@3")};
  World world(options);
  Faults& faults = world.Of<Faults>();
  EXPECT_TRUE(faults.Next("bdev_get_bdevs").empty());
  EXPECT_EQ(faults.Next("bdev_get_bdevs").size(), 1U);   // the second of its own
  EXPECT_EQ(faults.Next("bdev_get_iostat").size(), 1U);  // the third of all
  EXPECT_TRUE(faults.Next("bdev_get_bdevs").empty());
  EXPECT_EQ(faults.Calls("bdev_get_bdevs"), 3U);
}

TEST(FaultsTest, ASeedBringsTheSameFaultsAgain) {
  const auto run = [](std::uint64_t seed) {
    Options options = Newest();
    options.fault_seed = seed;
    World world(options);
    std::string struck;
    for (int i = 0; i < 200; ++i) {
      for (const Fault& fault : world.Of<Faults>().Next("bdev_get_bdevs")) struck += fault.ToString() + " ";
    }
    return struck;
  };
  const std::string once = run(7);
  EXPECT_FALSE(once.empty());
  EXPECT_EQ(run(7), once);
  EXPECT_NE(run(8), once);
}

}  // namespace
}  // namespace spdkctl::sim
