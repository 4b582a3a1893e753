#include "node/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "base/os.h"
#include "target/records.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::uint64_t kMiB = 1 << 20;

/// A made-up host of four cores, 4 GiB of memory and 1 GiB of huge pages, with a made-up SPDK.
class CheckTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-check-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    folders_ = {root_ / "run", root_ / "state"};
    Write("proc/meminfo", "MemTotal: 4194304 kB\nHugepagesize: 2048 kB\n");
    Write("sys/devices/system/cpu/online", "0-3\n");
    Write("proc/mounts", "hugetlbfs /dev/hugepages hugetlbfs rw 0 0\n");
    Pages(512);
    for (const std::string_view name : host::kApplications) {
      const std::string program = "spdk/build/bin/" + std::string(name);
      Write(program, "");
      fs::permissions(root_ / program, fs::perms::owner_all);
    }
    SetRelease("26.05.0");
  }
  void TearDown() override { fs::remove_all(root_); }

  void Write(const std::string& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  void Pages(int free) {
    const std::string pool = "sys/devices/system/node/node0/hugepages/hugepages-2048kB/";
    Write(pool + "nr_hugepages", std::to_string(free));
    Write(pool + "free_hugepages", std::to_string(free));
  }
  void SetRelease(const std::string& release) {
    Write("spdk/VERSION", release);
    installation_ = host::Inspect(root_ / "spdk").value();
  }

  v1::NodeFile Parse(const std::string& yaml) {
    return ParseNodeFile("version: 1\nspdk: " + (root_ / "spdk").string() + "\n" + yaml, "node.yaml").value();
  }
  Preview CheckFile(const std::string& yaml) { return Check(folders_, Parse(yaml), installation_, root_); }
  std::vector<std::string> Problems(const std::string& yaml) {
    std::vector<std::string> problems;
    for (const Error& problem : CheckFile(yaml).problems) problems.push_back(problem.message);
    return problems;
  }

  fs::path root_;
  target::Folders folders_;
  host::Installation installation_;
};

TEST_F(CheckTest, HugePagesThatAreMountedNowhereAreRefusedBeforehand) {
  Write("proc/mounts", "proc /proc proc rw 0 0\n");
  const Preview preview = CheckFile("targets: {vhost: {cores: [0], memory: 256MiB}}");
  ASSERT_EQ(preview.problems.size(), 1u);
  EXPECT_EQ(preview.problems.front().message,
            "hugetlbfs is mounted nowhere; run: mkdir -p /dev/hugepages && mount -t hugetlbfs -o pagesize=2048K nodev "
            "/dev/hugepages");
}

TEST_F(CheckTest, AConfigIsTheSameByAnyPath) {
  Write("own.json", "{}");
  v1::Target spec;
  spec.set_config(root_ / "own.json");
  UpOptions options;
  options.config = fs::relative(root_ / "own.json");
  EXPECT_EQ(LoadOf(spec, options), target::Load::kConfig);
  options.config = root_ / "other.json";
  EXPECT_EQ(LoadOf(spec, options), target::Load::kLatest);
}

TEST_F(CheckTest, AGoodFileHasNoProblems) {
  const Preview preview = CheckFile("targets:\n  vhost: {cores: [1]}\n  nvmf_tgt: {memory: 256MiB}\n");
  EXPECT_THAT(preview.problems, IsEmpty());
  ASSERT_EQ(preview.launches.size(), 2u);
  EXPECT_EQ(preview.launches[0].name, "nvmf_tgt");
  EXPECT_EQ(preview.launches[1].cores, std::vector<int>{1});
}

TEST_F(CheckTest, EachTargetMustMakeSense) {
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 512}\n"),
              ElementsAre("target vhost: size '512' has no unit; write 512MiB, or 512B for bytes"));
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [7]}\n"), ElementsAre(HasSubstr("name core 7")));
  EXPECT_THAT(Problems("targets:\n  a: {}\n"), ElementsAre(HasSubstr("has no a; it has nvmf_tgt")));
  EXPECT_THAT(Problems("targets:\n  vhost: {config: /absent.json}\n"),
              ElementsAre("target vhost: cannot read the configuration /absent.json: No such file or directory"));
  const std::string folder = root_.string();
  EXPECT_THAT(Problems("targets:\n  vhost: {config: " + folder + "}\n"),
              ElementsAre("target vhost: the configuration " + folder + " is a folder, and a regular file is meant"));
  const std::string broken = (root_ / "broken.json").string();
  Write("broken.json", "{bad");
  EXPECT_THAT(Problems("targets:\n  vhost: {config: " + broken + "}\n"),
              ElementsAre(::testing::StartsWith("target vhost: the configuration " + broken + " is no JSON object: ")));
  Write("list.json", "[]");
  EXPECT_THAT(Problems("targets:\n  vhost: {config: " + (root_ / "list.json").string() + "}\n"),
              ElementsAre(::testing::EndsWith("list.json is no JSON object")));
  Write("good.json", "{ /* SPDK takes comments */ \"subsystems\": [] }");
  EXPECT_THAT(Problems("targets:\n  vhost: {config: " + (root_ / "good.json").string() + "}\n"), ElementsAre());
  EXPECT_THAT(Problems("targets:\n  vhost: {rpc: {mode: rw}}\n  nvmf_tgt: {memory: 1}\n"),
              ElementsAre(HasSubstr("target nvmf_tgt: size"), HasSubstr("target vhost: rpc mode")))
      << "all problems are told, not the first alone";
}

TEST_F(CheckTest, AnAddressThatIsTakenIsAProblem) {
  Write("taken", "");
  EXPECT_THAT(Problems("targets:\n  vhost: {rpc: {address: " + (root_ / "taken").string() + "}}\n"),
              ElementsAre(HasSubstr("exists and is no socket")));
}

TEST_F(CheckTest, TargetsMustNotShareAnAddress) {
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [1], rpc: {address: /tmp/x.sock}}\n  nvmf_tgt: {rpc: {address: "
                       "/tmp/x.sock}, memory: 2MiB}\n"),
              ElementsAre("targets nvmf_tgt and vhost have the same address /tmp/x.sock"));
}

TEST_F(CheckTest, AnAddressIsSharedHoweverItIsSpelled) {
  fs::create_directories(root_ / "x");
  fs::create_directory_symlink(root_ / "x", root_ / "link");
  const std::string here = fs::relative(root_, fs::current_path()).string();
  const auto sharing = [&](const std::string& one, const std::string& other) {
    return Problems("targets:\n  vhost: {cores: [1], memory: 2MiB, rpc: {address: '" + one +
                    "'}}\n  nvmf_tgt: {memory: 2MiB, rpc: {address: '" + other + "'}}\n");
  };
  const std::string plain = (root_ / "x/q.sock").string();
  for (const std::string& other :
       {(root_ / "x/../x/q.sock").string(), root_.string() + "//x/./q.sock", (root_ / "absent/../x/q.sock").string(),
        (root_ / "link/q.sock").string(), "unix:" + here + "/x/q.sock"})
    EXPECT_THAT(sharing(plain, other), ElementsAre("targets nvmf_tgt and vhost have the same address " + plain))
        << other;
  EXPECT_THAT(sharing(plain, (root_ / "x/../q.sock").string()), IsEmpty());
  // Addresses of TCP are of releases that take them.
  SetRelease("20.01.0");
  EXPECT_THAT(sharing("127.0.0.1:5260", "127.0.0.1:5261"), IsEmpty());
  EXPECT_THAT(sharing("127.0.0.1:5260", "127.0.0.1"),
              ElementsAre("targets nvmf_tgt and vhost have the same address 127.0.0.1:5260"));
}

TEST_F(CheckTest, AnAddressOfTcpIsNotForReleasesThatTakeItForAFile) {
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 2MiB, rpc: {address: '127.0.0.1:5260'}}\n"),
              ElementsAre(HasSubstr("SPDK 26.05 takes the RPC address 127.0.0.1:5260 for the name of a file")));
}

TEST_F(CheckTest, TargetsMustNotShareACoreWhereTheReleaseLocksThem) {
  const std::string sharing = "targets:\n  vhost: {cores: [1,2]}\n  nvmf_tgt: {cores: 0x4, memory: 2MiB}\n";
  EXPECT_THAT(Problems(sharing), ElementsAre("targets nvmf_tgt and vhost have the same core 2"));
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [1,2]}\n  nvmf_tgt: {cores: 0x4, memory: 2MiB, arguments: "
                       "[--disable-cpumask-locks]}\n"),
              IsEmpty());
  SetRelease("20.01.0");
  EXPECT_THAT(Problems(sharing), IsEmpty());
  installation_.simulated = true;
  EXPECT_THAT(Problems("targets:\n  vhost: {}\n  nvmf_tgt: {}\n"), IsEmpty());
}

TEST_F(CheckTest, TooFewHugePagesAreAProblem) {
  EXPECT_THAT(
      Problems("targets:\n  vhost: {memory: 64GiB}\n"),
      ElementsAre("target vhost: 64GiB of huge pages are wanted, and this host has 4GiB of memory; hint: give it "
                  "less (memory)"));
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 2GiB}\n"),
              ElementsAre("target vhost: 2GiB of huge pages are needed, 1GiB are free; run: spdkctl host hugepages "
                          "reserve 2GiB"));
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [1]}\n  nvmf_tgt: {memory: 768MiB}\n"),
              ElementsAre(HasSubstr("target vhost: 512MiB of huge pages are needed, 256MiB are free")));
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 64GiB, no_hugepages: true}\n"), IsEmpty());
}

TEST_F(CheckTest, PagesThatTheFileReservesCount) {
  const std::string targets = "targets:\n  vhost: {memory: 2GiB}\n";
  const Preview preview = CheckFile("hugepages: [{amount: 2GiB}]\n" + targets);
  EXPECT_THAT(preview.problems, IsEmpty());
  ASSERT_EQ(preview.hugepages.size(), 1u);
  EXPECT_EQ(preview.hugepages[0].bytes, 2048 * kMiB);
  EXPECT_THAT(Problems("hugepages: [{amount: 1536MiB}]\n" + targets),
              ElementsAre(HasSubstr("2GiB of huge pages are needed, 1.5GiB are free")));
  EXPECT_EQ(ReadFile(root_ / "sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"), "512")
      << "a check reserves nothing";
}

TEST_F(CheckTest, EntriesOfOnePoolAddUp) {
  const Preview preview = CheckFile("hugepages: [{amount: 1GiB}, {amount: 512MiB, node: 0}]\n");
  EXPECT_THAT(preview.problems, IsEmpty());
  ASSERT_EQ(preview.hugepages.size(), 2u);
  EXPECT_EQ(preview.hugepages[0].node, 0) << "what is for one node comes first";
  EXPECT_EQ(preview.hugepages[0].bytes, 512 * kMiB);
  EXPECT_EQ(preview.hugepages[1].bytes, 1536 * kMiB);
}

TEST_F(CheckTest, WhatOurTargetsUseCountsForItsPoolOnly) {
  const std::string pool = "sys/devices/system/node/node1/hugepages/hugepages-2048kB/";
  Write(pool + "nr_hugepages", "512");
  Write(pool + "free_hugepages", "256");
  const pid_t self = ::getpid();
  v1::TargetRecord record;
  record.set_name("vhost");
  record.set_address("/nowhere.sock");
  target::SetProcess(record, host::ReadProcess(self)->id);
  ASSERT_TRUE(target::WriteRecord(folders_, record));
  const std::string process = "proc/" + std::to_string(self) + "/";
  Write(process + "status", "HugetlbPages:\t  524288 kB\n");
  Write(process + "numa_maps", "7f00 default huge N1=256 kernelpagesize_kB=2048\n");
  const Preview preview = CheckFile("hugepages: [{amount: 1GiB, node: 0}, {amount: 1GiB, node: 1}]\n");
  EXPECT_THAT(preview.problems, IsEmpty());
  ASSERT_EQ(preview.hugepages.size(), 2u);
  EXPECT_EQ(preview.hugepages[0].bytes, 1024 * kMiB);
  EXPECT_EQ(preview.hugepages[1].bytes, 512 * kMiB);
}

TEST_F(CheckTest, AConfigurationThatHasToBeChosenIsAProblem) {
  Write("state/saved/vhost/000001.json", R"({"spdkctl": {"format": 1, "application": "vhost", "simulated": true},
                                             "subsystems": []})");
  EXPECT_THAT(Problems("targets:\n  vhost: {}\n"),
              ElementsAre(HasSubstr("a simulated vhost saved it, and a real vhost is to be started")));
  UpOptions options;
  options.load = target::Load::kFresh;
  EXPECT_THAT(Check(folders_, Parse("targets:\n  vhost: {}\n"), installation_, root_, options).problems, IsEmpty());
}

TEST_F(CheckTest, AmountsMustBeSizesThatFitTheHost) {
  EXPECT_THAT(Problems("hugepages: [{amount: 900GiB}]\n"), ElementsAre(HasSubstr("do not fit into it")));
  EXPECT_THAT(Problems("hugepages: [{amount: 512}]\n"), ElementsAre(HasSubstr("has no unit")));
  EXPECT_THAT(Problems("hugepages: [{amount: 1GiB, page_size: 1GiB}]\n"),
              ElementsAre("this host has no huge pages of 1GiB; it has 2MiB"));
  installation_.simulated = true;
  EXPECT_THAT(Problems("hugepages: [{amount: 512}]\n"), ElementsAre(HasSubstr("has no unit")));
  EXPECT_THAT(CheckFile("hugepages: [{amount: 900GiB}]\n").skipped,
              ElementsAre("huge pages: the simulated targets need none"));
}

TEST_F(CheckTest, AnAbsentNodeIsToldApartFromAbsentPages) {
  EXPECT_THAT(Problems("hugepages: [{amount: 1GiB, node: 3}]\n"),
              ElementsAre(HasSubstr("this host has no NUMA node 3 with huge pages; it has 0")));
  EXPECT_THAT(Problems("hugepages: [{amount: 1GiB, page_size: 1GiB, node: 0}]\n"),
              ElementsAre("this host has no huge pages of 1GiB on node 0; it has 2MiB"));
}

TEST_F(CheckTest, EveryCallIsCheckedAndNamedByItsPlace) {
  Write("spdk/build/bin/vhost", "rpc_get_methods bdev_null_create");
  EXPECT_THAT(Problems("targets:\n  vhost:\n    memory: 2MiB\n    before_init:\n"
                       "      - {method: bdev_null_create}\n      - {method: nosuch_method}\n"
                       "    after_init:\n      - {method: bdev_null_create, params: {num_blocks: text}}\n"),
              ElementsAre(HasSubstr("before_init[0], bdev_null_create"), HasSubstr("after_init[0], bdev_null_create"),
                          HasSubstr("before_init[1], nosuch_method: vhost has no such method")));
}

TEST_F(CheckTest, AllTargetsThatDoNotRunAreKnown) {
  EXPECT_THAT(CheckFile("targets:\n  vhost: {memory: 512}\n  nvmf_tgt: {memory: 2MiB}\n").stopped,
              ElementsAre("nvmf_tgt", "vhost"));
}

TEST_F(CheckTest, ATargetThatRunsIsNotInItsOwnWay) {
  node::v1::TargetRecord record;
  record.set_name("vhost");
  record.set_address("/nowhere.sock");
  target::SetProcess(record, host::ReadProcess(::getpid())->id);
  ASSERT_TRUE(target::WriteRecord(folders_, record));
  Pages(0);
  const Preview preview = CheckFile("targets:\n  vhost: {config: /absent.json}\n");
  EXPECT_THAT(preview.problems, IsEmpty());
  EXPECT_THAT(preview.launches, IsEmpty());
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 512}\n"), ElementsAre(HasSubstr("has no unit")))
      << "a file that makes no sense is refused all the same";
}

TEST_F(CheckTest, AnAddressThatNoInterfaceHasIsRefused) {
  SetRelease("20.01.0");
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 2MiB, rpc: {address: '192.0.2.77:5260'}}\n"),
              ElementsAre(HasSubstr("no interface of this host has the address 192.0.2.77")));
}

TEST_F(CheckTest, AllThatIsWrongWithATargetIsSaid) {
  const auto problems =
      Problems("targets:\n  vhost: {cores: [99], memory: 512, config: /absent.json, arguments: ['']}\n");
  EXPECT_THAT(problems, ElementsAre(HasSubstr("name core 99"), HasSubstr("has no unit"), HasSubstr("is empty"),
                                    HasSubstr("cannot read the configuration /absent.json: No such file")));
}

TEST_F(CheckTest, CoresThatTheControlGroupForbidsAreRefused) {
  Write("proc/self/cgroup", "3:cpuset:/spdk\n0::/\n");
  Write("proc/self/mountinfo", "30 20 0:1 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset\n");
  Write("sys/fs/cgroup/cpuset/spdk/cpuset.effective_cpus", "0-1\n");
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [1], memory: 2MiB}\n"), IsEmpty());
  EXPECT_THAT(Problems("targets:\n  vhost: {cores: [2], memory: 2MiB}\n"),
              ElementsAre("target vhost: the control group (cpuset) of spdkctl does not permit core 2; hint: choose of "
                          "0, 1, or have it widened"));
}

TEST_F(CheckTest, TheControlGroupsLimitOfHugePagesIsHeeded) {
  Write("proc/self/cgroup", "0::/spdk/inner\n");
  Write("proc/self/mountinfo", "30 20 0:1 / /sys/fs/cgroup rw - cgroup2 cgroup rw\n");
  Write("sys/fs/cgroup/spdk/inner/hugetlb.2MB.max", "max\n");
  Write("sys/fs/cgroup/spdk/hugetlb.2MB.max", "268435456\n");
  Write("sys/fs/cgroup/spdk/hugetlb.2MB.current", "134217728\n");
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 128MiB}\n"), IsEmpty());
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 256MiB}\n"),
              ElementsAre(HasSubstr("256MiB of huge pages are wanted, and the control group leaves 128MiB of 256MiB")));
}

TEST_F(CheckTest, PagesThatAreReservedAndNotMountedAreToBeMounted) {
  Write("proc/mounts", "nodev /huge hugetlbfs rw,pagesize=1024M 0 0\n");
  EXPECT_THAT(Problems("targets:\n  vhost: {memory: 256MiB}\n"),
              ElementsAre(HasSubstr("hugetlbfs is not mounted for pages of 2MiB, of which 512 are free; run: mkdir -p "
                                    "/dev/hugepages && mount")));
}

TEST_F(CheckTest, UpRefusesWhatTheDoctorReports) {
  for (const char* yaml :
       {"targets: {vhost: {memory: 512}}", "targets: {vhost: {memory: 64TiB}}", "targets: {vhost: {memory: 0B}}",
        "targets: {vhost: {no_hugepages: true, memory: 17592186044415MiB}}", "hugepages: [{amount: 900TiB}]",
        "targets: {vhost: {cores: [4000]}}", "targets: {vhost: {config: /absent.json}}", "targets: {a: {}}",
        "targets: {vhost: {cores: [0]}, nvmf_tgt: {cores: [0]}}"}) {
    const v1::NodeFile file = Parse(yaml);
    const auto up = Up(folders_, file, {}, [](const std::string&) {});
    ASSERT_FALSE(up) << yaml;
    const auto findings = Doctor(folders_, file, {});
    // What helps has a place of its own in a finding.
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(),
                            [&](const Finding& finding) {
                              return finding.kind == Finding::Kind::kProblem &&
                                     up.error().message.starts_with(finding.what);
                            }))
        << yaml << ": " << up.error().message;
    EXPECT_FALSE(fs::exists(folders_.runtime / "vhost.log")) << "nothing was begun";
  }
}

}  // namespace
}  // namespace spdkctl::node
