#include "storage/notes.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/file_info_store.h"
#include "spdkctl/client/client.h"
#include "spdkctl/client/info_store.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kVolume = "volume: {store: lvs0, name: v, size: 4MiB, clear_method: unmap}";
constexpr const char* kOther = "volume: {store: lvs0, name: v, size: 4MiB, clear_method: none}";

/// A target with a store of volumes, and a folder for notes.
class NotesTest : public ::testing::Test {
 protected:
  NotesTest() : sim_("spdk_tgt") {
    std::string made = fs::temp_directory_path() / "spdkctl-notes-XXXXXX";
    folder_ = fs::path(::mkdtemp(made.data())) / "known";
    const Outcome before = EnsureYaml(
        *NewClient(), "[{malloc: {name: M0, size: 64MiB}}, {lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}}]");
    EXPECT_TRUE(before.ended) << before.ended.error().ToString();
  }
  ~NotesTest() override { fs::remove_all(folder_.parent_path()); }

  /// As each program has one of its own.
  [[nodiscard]] std::unique_ptr<Client> NewClient() const {
    ClientOptions options;
    options.info_store = std::make_shared<client::FileInfoStore>(
        folder_, [](const std::string& program) { return program == "spdksim"; });
    return std::make_unique<Client>(sim_.address(), options);
  }
  [[nodiscard]] Outcome Ensure(const std::string& yaml, const PlanOptions& options = {}) const {
    return EnsureYaml(*NewClient(), yaml, options);
  }
  void ExpectUnknown() const {
    const Outcome again = Ensure(kVolume);
    ASSERT_FALSE(again.ended);
    EXPECT_THAT(again.ended.error().message, HasSubstr("does not tell its clear_method"));
  }
  [[nodiscard]] std::string Written() const {
    std::ostringstream all;
    for (const auto& entry : fs::directory_iterator(folder_)) all << std::ifstream(entry.path()).rdbuf();
    return all.str();
  }

  SimProcess sim_;
  fs::path folder_;
};

TEST_F(NotesTest, WhatATargetDoesNotTellIsKnownToTheNextProgram) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  const Outcome again = Ensure(kVolume);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
  const Outcome other = Ensure(kOther);
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers);
  EXPECT_THAT(other.ended.error().message, HasSubstr("clear_method is unmap, shall be none"));
}

TEST_F(NotesTest, WithoutNotesItStaysUnknown) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  fs::remove_all(folder_);
  ExpectUnknown();
}

TEST_F(NotesTest, WhatIsRemovedIsForgotten) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  PlanOptions options;
  options.destroy_data = true;
  ASSERT_TRUE(RemoveAll(*NewClient(), WishesOf("volume: {store: lvs0, name: v}"), options).ended);
  // Somebody else makes it again, in another way.
  ASSERT_TRUE(NewClient()->call("bdev_lvol_create", R"({"lvs_name":"lvs0","lvol_name":"v","size_in_mib":4})", {}));
  ExpectUnknown();
}

TEST_F(NotesTest, WhatLiesWithinGoesWithIt) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  PlanOptions options;
  options.destroy_data = true;
  ASSERT_TRUE(RemoveAll(*NewClient(), WishesOf("lvol_store: {name: lvs0}"), options).ended);
  ASSERT_TRUE(Ensure("lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}", options).ended);
  ASSERT_TRUE(NewClient()->call("bdev_lvol_create", R"({"lvs_name":"lvs0","lvol_name":"v","size_in_mib":4})", {}));
  ExpectUnknown();
}

TEST_F(NotesTest, ARenamedObjectIsAnotherOne) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  const auto client = NewClient();
  const auto plan = PlanVerb(*client, Verb::kRename, WishesOf(kVolume).front(), {}, "w");
  ASSERT_TRUE(plan) << plan.error().ToString();
  ASSERT_TRUE(Apply(*client, *plan).ended);
  ASSERT_TRUE(NewClient()->call("bdev_lvol_create", R"({"lvs_name":"lvs0","lvol_name":"v","size_in_mib":4})", {}));
  ExpectUnknown();
}

TEST_F(NotesTest, AfterACallOfAnyKindNothingIsKnown) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  const Outcome called = Ensure("call: {method: bdev_enable_histogram, params: {name: M0, enable: true}}");
  ASSERT_TRUE(called.ended) << called.ended.error().ToString();
  ExpectUnknown();
}

TEST_F(NotesTest, WhatGoesAlongByForceIsForgotten) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  PlanOptions options;
  options.destroy_data = options.force = true;
  const Outcome removed = RemoveAll(*NewClient(), WishesOf("malloc: {name: M0}"), options);
  ASSERT_TRUE(removed.ended) << removed.ended.error().ToString();
  const auto client = NewClient();
  ASSERT_TRUE(
      Ensure("[{malloc: {name: M0, size: 64MiB}}, {lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}}]").ended);
  ASSERT_TRUE(client->call("bdev_lvol_create", R"({"lvs_name":"lvs0","lvol_name":"v","size_in_mib":4})", {}));
  ExpectUnknown();
}

TEST_F(NotesTest, WhatIsForgottenAsAWholeIsNotedAnew) {
  ASSERT_TRUE(Ensure(kVolume).ended);
  Notes::ForgetAll(**NewClient()->info());
  ExpectUnknown();
  ASSERT_TRUE(Ensure("volume: {store: lvs0, name: w, size: 4MiB, clear_method: unmap}").ended);
  const Outcome again = Ensure("volume: {store: lvs0, name: w, size: 4MiB, clear_method: unmap}");
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
}

TEST_F(NotesTest, AChangeOfTheRestDoesNotMakeKnownWhatIsNot) {
  ASSERT_TRUE(NewClient()->call("bdev_lvol_create", R"({"lvs_name":"lvs0","lvol_name":"v","size_in_mib":4})", {}));
  const Outcome changed = Ensure("volume: {store: lvs0, name: v, size: 8MiB, clear_method: unmap}", Changing());
  ASSERT_FALSE(changed.ended);
  EXPECT_EQ(changed.ended.error().code, Code::kDiffers);
  EXPECT_THAT(changed.ended.error().message, HasSubstr("does not tell its clear_method"));
  ExpectUnknown();
}

/// Keeps notes in memory.
class MemoryStore : public InfoStore {
 public:
  std::optional<TargetInfo> Load(const TargetIdentity&) override { return std::nullopt; }
  void Save(const TargetIdentity&, const TargetInfo&) override {}
  void Forget(const TargetIdentity&) override {}
  std::vector<std::string> Notes(const TargetIdentity&) override { return lines; }

  std::vector<std::string> lines;
};

/// A step that is done: the wish was made.
PlannedStep MadeOf(const v1::Wish& wish) {
  const google::protobuf::Message& spec = *SpecOf(wish);
  PlannedStep step;
  step.kind = &KindOf(spec);
  step.wish = std::shared_ptr<const google::protobuf::Message>(std::make_shared<v1::Wish>(wish), &spec);
  step.step.set_action(v1::CREATE);
  step.step.mutable_object()->set_name(step.kind->NameOf(spec));
  return step;
}

TEST(SecretNotesTest, ASecretIsKnownAgainAndNotKept) {
  const Fields fields = {{"nqn", "nqn.2016-06.io.spdk:c"}, {"host", "nqn.2016-06.io.spdk:h"}};
  const auto with = [&](const std::string& psk) {
    Fields all = fields;
    all["psk"] = psk;
    return WishOf("nvmf_host", all);
  };
  const v1::Wish made = with("/etc/keys/psk-0815");
  const auto store = std::make_shared<MemoryStore>();
  store->lines = Notes::AfterStep(MadeOf(made));
  ASSERT_EQ(store->lines.size(), 1);
  EXPECT_THAT(store->lines[0], Not(HasSubstr("0815")));

  TargetInfo info;
  info.notes = std::make_shared<ProcessNotes>(store, TargetIdentity());
  const auto told = [&](const v1::Wish& wish) {
    const google::protobuf::Message& spec = *SpecOf(wish);
    Found found;
    found.is.reset(spec.New());
    found.name.set_name(KindOf(spec).NameOf(spec));
    Notes::Of(info).Fill(KindOf(spec), found, spec);
    return static_cast<const v1::SubsystemHost&>(*found.is).psk();
  };
  EXPECT_EQ(told(made), "/etc/keys/psk-0815");
  EXPECT_EQ(told(with("/etc/keys/psk-0816")), "");
}

TEST(SecretNotesTest, AfterALineThatNobodyUnderstandsNothingIsKnown) {
  const auto store = std::make_shared<MemoryStore>();
  store->lines = {R"(["volume lvs0/v","clear_method","unmap"])", "?"};
  TargetInfo info;
  info.notes = std::make_shared<ProcessNotes>(store, TargetIdentity());
  const v1::Wish wish = WishesOf(kVolume).front();
  Found found;
  found.is.reset(SpecOf(wish)->New());
  found.name.set_name("lvs0/v");
  Notes::Of(info).Fill(KindOf(*SpecOf(wish)), found, *SpecOf(wish));
  EXPECT_FALSE(static_cast<const v1::Volume&>(*found.is).has_clear_method());
}

}  // namespace
}  // namespace spdkctl::storage
