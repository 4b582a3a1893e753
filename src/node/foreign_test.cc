#include "node/foreign.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace spdkctl::node {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// This very process, as if somebody had started it as a target.
target::Target Somebodys(const v1::Target& spec) {
  target::Target target;
  target.name = target.application = "vhost";
  target.process = host::ReadProcess(::getpid())->id;
  target.uid = ::geteuid();
  target.address = Address{"/run/x/vhost.sock", {}, 0};
  target.owner = "x.service";
  *target.record.mutable_spec() = spec;
  return target;
}

target::Launch Wanted(const v1::Target& spec) {
  target::Launch launch;
  launch.name = "v";
  launch.application = "vhost";
  launch.spec = spec;
  launch.cores = {0};
  if (!spec.memory().empty()) launch.memory = 512 << 20;
  launch.address = Address{"/run/x/vhost.sock", {}, 0};
  return launch;
}

TEST(ForeignTest, WhatServesTheAddressAsThatApplicationStandsThere) {
  const target::Target there = Somebodys({});
  const Address address{"/run/x/../x//vhost.sock", {}, 0};
  EXPECT_TRUE(StandsAt(address, "vhost", {there}));
  EXPECT_FALSE(StandsAt(address, "nvmf_tgt", {there}));
  EXPECT_FALSE(StandsAt(Address{"/run/x/other.sock", {}, 0}, "vhost", {there}));
}

TEST(ForeignTest, WhatIsNotBelievedDoesNot) {
  const Address address{"/run/x/vhost.sock", {}, 0};
  target::Target there = Somebodys({});
  there.ours = true;
  EXPECT_FALSE(StandsAt(address, "vhost", {there}));
  there = Somebodys({});
  there.contained = true;
  EXPECT_FALSE(StandsAt(address, "vhost", {there}));
  there = Somebodys({});
  there.uid = ::geteuid() + 1;
  EXPECT_FALSE(StandsAt(address, "vhost", {there}));
  there = Somebodys({});
  there.process.start_time += 1;
  EXPECT_FALSE(StandsAt(address, "vhost", {there})) << "it has ended";
}

TEST(ForeignTest, TheSameInOtherWordsIsNoDifference) {
  v1::Target is;
  is.set_cores("0x1");
  is.set_memory("512MiB");
  is.add_arguments("--no-pci");
  is.add_arguments("-L");
  is.add_arguments("nvmf");
  v1::Target wanted;
  wanted.set_memory("524288KiB");
  wanted.add_arguments("-L");
  wanted.add_arguments("nvmf");
  EXPECT_THAT(DifferencesOf(Somebodys(is), Wanted(wanted)), IsEmpty());
  EXPECT_THAT(DifferencesOf(Somebodys({}), Wanted({})), IsEmpty()) << "without options it has core 0";
}

TEST(ForeignTest, DifferencesAreNamedWithBothSides) {
  v1::Target is;
  is.set_shm_id(3);
  v1::Target wanted;
  wanted.set_memory("512MiB");
  wanted.add_pci_devices("0000:5e:00.0");
  target::Launch launch = Wanted(wanted);
  launch.cores = {1};
  EXPECT_THAT(DifferencesOf(Somebodys(is), launch),
              ElementsAre("cores is [0], the file says [1]",
                          "memory is what the application takes by itself, the file says 512MiB",
                          "pci_devices is none, the file says [0000:5e:00.0]", "shm_id is 3, the file says none"));
}

TEST(ForeignTest, WhetherItsCallsWereMadeIsUnknown) {
  v1::Target wanted;
  wanted.add_after_init()->set_method("nvmf_create_transport");
  EXPECT_THAT(DifferencesOf(Somebodys({}), Wanted(wanted)), ElementsAre(HasSubstr("cannot be told")));
}

}  // namespace
}  // namespace spdkctl::node
