#include "target/saved.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include <fmt/format.h>

#include "base/os.h"
#include "spdkctl/schema/codec.h"
#include "target/choice.h"
#include "target/configuration.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// A configuration of so many bdevs, named from `first` on.
std::string ConfigOf(int count, int first = 0) {
  std::string calls = R"({"method": "bdev_set_options", "params": {"bdev_auto_examine": true}})";
  for (int i = 0; i < count; ++i)
    calls += fmt::format(
        R"(, {{"method": "bdev_null_create", "params": {{"name": "N{}", "num_blocks": 8, "block_size": 512}}}})",
        first + i);
  return fmt::format(R"({{"subsystems": [{{"subsystem": "bdev", "config": [{}]}}]}})", calls);
}

class SavedTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-saved-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    folders_ = {root_ / "run", root_ / "state"};
    folder_ = SavedFolder(folders_, "st");
    installation_.release = Release(26, 5);
    installation_.simulated = true;
    spec_.set_application("spdk_tgt");
  }
  void TearDown() override { fs::remove_all(root_); }

  std::string Write(const std::string& name, const std::string& text) {
    std::ofstream(root_ / name) << text;
    return root_ / name;
  }

  node::v1::SavedHeader Header() const {
    node::v1::SavedHeader header;
    header.set_target("st");
    header.set_application("spdk_tgt");
    header.set_simulated(true);
    *header.mutable_spec() = spec_;
    if (const auto origin = OriginOf(spec_.config())) *header.mutable_origin() = *origin;
    return header;
  }
  SavedGeneration Save(const std::string& config) { return SaveGeneration(folder_, Header(), config).value(); }

  Result<Choice> Choose(Load load = Load::kLatest) {
    return ChooseConfiguration(folders_, "st", spec_, installation_, load);
  }

  fs::path root_;
  Folders folders_;
  fs::path folder_;
  host::Installation installation_;
  node::v1::Target spec_;
};

TEST_F(SavedTest, EachSaveIsAGenerationWithAHeader) {
  const SavedGeneration saved = Save(ConfigOf(2));
  EXPECT_EQ(saved.generation.file, folder_ / "000001.json");
  EXPECT_EQ(fs::status(saved.generation.file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  const auto read = ReadGeneration(saved.generation.file);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->header.format(), kSavedFormat);
  EXPECT_EQ(read->header.generation(), 1u);
  EXPECT_EQ(read->header.objects(), 2u) << "options are no objects";
  EXPECT_EQ(read->header.application(), "spdk_tgt");
  EXPECT_EQ(Save(ConfigOf(3)).generation.file, folder_ / "000002.json");
  EXPECT_EQ((*NewestGeneration(folder_))->header.objects(), 3u);
}

TEST_F(SavedTest, WhatIsSavedAlreadyIsNotSavedAgain) {
  Save(ConfigOf(2));
  EXPECT_EQ(Save(ConfigOf(2)).generation.header.generation(), 1u);
  EXPECT_EQ(GenerationFiles(folder_)->size(), 1u);
}

TEST_F(SavedTest, ASaveThatHoldsLessSaysSoAndReplacesNothing) {
  EXPECT_THAT(Save(ConfigOf(14)).warning, IsEmpty());
  const SavedGeneration less = Save(ConfigOf(0));
  EXPECT_THAT(less.warning, HasSubstr("has 0 objects, fewer than the configuration saved"));
  EXPECT_THAT(less.warning, HasSubstr("with 14 objects"));
  EXPECT_EQ(ReadGeneration(folder_ / "000001.json")->header.objects(), 14u);
}

TEST_F(SavedTest, ASaveOfAsManyOtherObjectsNamesWhatIsGone) {
  Save(ConfigOf(2));
  EXPECT_THAT(Save(ConfigOf(3)).warning, IsEmpty());
  const std::string warning = Save(ConfigOf(3, 1)).warning;
  EXPECT_THAT(warning, HasSubstr("has 3 objects, and not all of the configuration saved"));
  EXPECT_THAT(warning, HasSubstr(": it lacks bdev_null_create N0; while"));
  EXPECT_THAT(warning, HasSubstr("--config " + (folder_ / "000002.json").string()));
  EXPECT_THAT(Save(ConfigOf(12, 100)).warning,
              HasSubstr("it lacks bdev_null_create N1, bdev_null_create N2, bdev_null_create N3; while"));
  EXPECT_THAT(Save(ConfigOf(1, 1)).warning, HasSubstr("bdev_null_create N104 and 7 more"));
}

TEST_F(SavedTest, AnObjectWithOtherSizesAndOptionsIsNotGone) {
  const auto config = [](const std::string& blocks, const std::string& serial, const std::string& port) {
    return fmt::format(
        R"({{"subsystems": [{{"subsystem": "x", "config": [
          {{"method": "bdev_null_create", "params": {{"name": "N0", "num_blocks": {}, "block_size": 512}}}},
          {{"method": "nvmf_create_subsystem", "params": {{"nqn": "nqn.2016-06.io.spdk:a", "serial_number": "{}"}}}},
          {{"method": "nvmf_subsystem_add_listener", "params": {{"nqn": "nqn.2016-06.io.spdk:a",
            "listen_address": {{"trtype": "TCP", "traddr": "10.0.0.1", "trsvcid": "{}"}}}}}}]}}]}})",
        blocks, serial, port);
  };
  Save(config("8", "A", "4420"));
  EXPECT_THAT(Save(config("16", "B", "4420")).warning, IsEmpty());
  EXPECT_THAT(Save(config("16", "B", "4421")).warning,
              HasSubstr("it lacks nvmf_subsystem_add_listener nqn.2016-06.io.spdk:a TCP 10.0.0.1 4420;"));
}

TEST_F(SavedTest, WhatIsAboutToBeLoadedStaysHoweverOld) {
  Save(ConfigOf(1));
  for (int i = 1; i < 12; ++i) SaveGeneration(folder_, Header(), ConfigOf(2, i), folder_ / "000001.json").value();
  EXPECT_TRUE(fs::exists(folder_ / "000001.json"));
  EXPECT_EQ(GenerationFiles(folder_)->size(), kGenerationsKept + 1);
}

TEST_F(SavedTest, TenAreKeptAndTheFullestIsOneOfThem) {
  Save(ConfigOf(14));
  for (int i = 1; i <= 15; ++i) Save(ConfigOf(1, i));
  const auto files = *GenerationFiles(folder_);
  ASSERT_EQ(files.size(), kGenerationsKept);
  EXPECT_EQ(files.front(), folder_ / "000001.json");
  EXPECT_EQ(files[1], folder_ / "000008.json");
  EXPECT_EQ(files.back(), folder_ / "000016.json");
}

TEST_F(SavedTest, WhatANewerSpdkctlSavedIsRefusedAndLeftAlone) {
  fs::create_directories(folder_);
  std::ofstream(folder_ / "000007.json")
      << R"({"spdkctl": {"format": 2, "colour": "red"}, "subsystems": {"new": true}})";
  const auto refused = Choose();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kUnsupported);
  EXPECT_THAT(refused.error().message, HasSubstr("has format 2 of a newer spdkctl"));
  for (int i = 0; i < 12; ++i) Save(ConfigOf(1, i));
  EXPECT_EQ(GenerationFiles(folder_)->size(), kGenerationsKept + 1);
  EXPECT_THAT(*ReadFile(folder_ / "000007.json"), HasSubstr("red"));
}

TEST_F(SavedTest, ADamagedFileIsNotTakenForNothing) {
  Save(ConfigOf(3));
  std::ofstream(folder_ / "000002.json") << R"({"spdkctl": {"format": 1}, "subsyst)";
  const auto refused = Choose();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kWrongState);
  EXPECT_THAT(refused.error().message, HasSubstr("000002.json is damaged"));
}

TEST_F(SavedTest, WithoutASavedConfigurationTheFileIsLoaded) {
  EXPECT_TRUE(Choose()->file.empty());
  spec_.set_config(Write("own.json", ConfigOf(1)));
  EXPECT_EQ(Choose()->file, spec_.config());
  EXPECT_EQ(Choose()->origin.path(), spec_.config());
}

TEST_F(SavedTest, TheNewestSavedGoesBeforeTheFileThatItGrewFrom) {
  spec_.set_config(Write("own.json", ConfigOf(1)));
  Save(ConfigOf(2));
  const auto choice = Choose();
  ASSERT_TRUE(choice) << choice.error().message;
  EXPECT_EQ(choice->file, folder_ / "000001.json");
  EXPECT_EQ(choice->spec.config(), (folder_ / "000001.json").string());
  EXPECT_EQ(choice->origin.path(), spec_.config()) << "what it saves next grew from the same file";
  EXPECT_THAT(choice->words, HasSubstr("with 2 objects"));
}

TEST_F(SavedTest, AFileThatWasChangedSinceHasToBeChosen) {
  spec_.set_config(Write("own.json", ConfigOf(1)));
  Save(ConfigOf(2));
  Write("own.json", ConfigOf(5));
  const auto unclear = Choose();
  ASSERT_FALSE(unclear);
  EXPECT_EQ(unclear.error().code, Code::kWrongState);
  EXPECT_THAT(unclear.error().message, HasSubstr("000001.json"));
  EXPECT_THAT(unclear.error().message, HasSubstr("own.json was changed since"));
  EXPECT_THAT(unclear.error().message, HasSubstr("--saved, --config " + spec_.config()));
  EXPECT_EQ(Choose(Load::kConfig)->file, spec_.config());
  EXPECT_TRUE(Choose(Load::kFresh)->file.empty());
  const auto saved = Choose(Load::kSaved);
  EXPECT_EQ(saved->file, folder_ / "000001.json");
  EXPECT_EQ(saved->origin.checksum(), OriginOf(spec_.config())->checksum()) << "it was chosen over that file";
}

TEST_F(SavedTest, ASavedOneThatIsNamedKeepsTheFileItGrewFrom) {
  spec_.set_config(Write("own.json", ConfigOf(1)));
  const std::string own = spec_.config();
  Save(ConfigOf(14));
  EXPECT_THAT(Save(ConfigOf(2)).warning, HasSubstr("target start st --config " + (folder_ / "000001.json").string()));
  spec_.set_config(folder_ / "000001.json");
  const auto choice = Choose(Load::kConfig);
  ASSERT_TRUE(choice) << choice.error().message;
  EXPECT_EQ(choice->file, folder_ / "000001.json");
  EXPECT_EQ(choice->asked.config(), own);
  EXPECT_EQ(choice->origin.path(), own);
  EXPECT_TRUE(choice->saved);
}

TEST_F(SavedTest, AnotherFileHasToBeChosen) {
  Save(ConfigOf(2));
  spec_.set_config(Write("other.json", ConfigOf(1)));
  EXPECT_THAT(Choose().error().message, HasSubstr("it grew from no file, and `config` is " + spec_.config()));
}

TEST_F(SavedTest, AnotherApplicationOrKindOfInstallationHasToBeChosen) {
  Save(ConfigOf(2));
  installation_.simulated = false;
  EXPECT_THAT(Choose().error().message,
              HasSubstr("a simulated spdk_tgt saved it, and a real spdk_tgt is to be started"));
  installation_.simulated = true;
  spec_.set_application("vhost");
  EXPECT_EQ(Choose().error().code, Code::kWrongState);
  EXPECT_EQ(Choose(Load::kSaved)->file, folder_ / "000001.json");
}

TEST_F(SavedTest, WhatAnOlderSpdkctlSavedHasToBeChosen) {
  fs::create_directories(folders_.state);
  std::ofstream(folders_.state / "st.json") << ConfigOf(14);
  EXPECT_THAT(Choose().error().message, HasSubstr("was saved by an older spdkctl"));
}

TEST_F(SavedTest, CallsThatTheSavedConfigurationHoldsAreNotMadeAgain) {
  const auto add = [](auto& calls, const std::string& method, const std::string& params) {
    auto& call = *calls.Add();
    call.set_method(method);
    call.set_params(params);
  };
  add(*spec_.mutable_after_init(), "bdev_null_create", R"({"name": "N0"})");
  add(*spec_.mutable_after_init(), "log_set_level", R"({"level": "DEBUG"})");
  add(*spec_.mutable_before_init(), "bdev_set_options", R"({"bdev_auto_examine": true})");
  Save(ConfigOf(2));
  add(*spec_.mutable_after_init(), "bdev_null_create", R"({"name": "New"})");
  const auto choice = Choose();
  ASSERT_EQ(choice->spec.after_init_size(), 2);
  EXPECT_EQ(choice->spec.after_init(0).method(), "log_set_level") << "no configuration holds it";
  EXPECT_THAT(choice->spec.after_init(1).params(), HasSubstr("New"));
  EXPECT_EQ(choice->spec.before_init_size(), 0);
  EXPECT_THAT(choice->superseding, IsEmpty());
  spec_.mutable_before_init(0)->set_params(R"({"bdev_auto_examine": false})");
  EXPECT_EQ(Choose()->superseding.size(), 1u) << "the file was changed, and means it";
}

node::v1::Call& AddCall(node::v1::Target& spec, const std::string& method, const std::string& params) {
  node::v1::Call& call = *spec.add_after_init();
  call.set_method(method);
  call.set_params(params);
  return call;
}

TEST_F(SavedTest, ACallForWhatTheSavedConfigurationMakesIsMadeAlready) {
  Save(ConfigOf(2));
  AddCall(spec_, "construct_null_bdev", R"({"block_size": 512, "num_blocks": 8, "name": "N1"})");
  EXPECT_EQ(Choose()->spec.after_init_size(), 0) << "it was made by hand, then written down";
  spec_.mutable_after_init(0)->set_params(R"({"name": "N2", "num_blocks": 8, "block_size": 512})");
  EXPECT_EQ(Choose()->spec.after_init_size(), 1);
  EXPECT_THAT(Choose()->repeated, IsEmpty());
}

TEST_F(SavedTest, TheOrderOfACallsMembersIsNoDifference) {
  AddCall(spec_, "log_set_level", R"({"level": "DEBUG"})");
  AddCall(spec_, "bdev_set_qos_limit", R"({"name": "N0", "rw_ios_per_sec": 1000})");
  Save(ConfigOf(1));
  spec_.mutable_after_init(1)->set_params(R"({ "rw_ios_per_sec":1000, "name":"N0"})");
  EXPECT_EQ(Choose()->repeated.size(), 2u) << "no configuration holds them, and their objects may be gone";
}

TEST_F(SavedTest, ACallThatMakesASavedObjectOtherwiseIsRefused) {
  AddCall(spec_, "bdev_null_create", R"({"name": "N0", "num_blocks": 8, "block_size": 512})");
  Save(ConfigOf(2));
  spec_.mutable_after_init(0)->set_params(R"({"name": "N0", "num_blocks": 16, "block_size": 512})");
  const auto refused = Choose();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kDiffers);
  EXPECT_THAT(refused.error().message, HasSubstr(R"("num_blocks":16)"));
  EXPECT_THAT(refused.error().message, HasSubstr(R"("num_blocks":8)"));
  EXPECT_THAT(refused.error().message, HasSubstr("--saved (what was saved), or --fresh"));
  EXPECT_EQ(Choose(Load::kSaved)->spec.after_init_size(), 0);
  EXPECT_EQ(Choose(Load::kFresh)->spec.after_init_size(), 1);
}

TEST_F(SavedTest, ACallSupersedesWhatIsAboutTheSame) {
  node::v1::Call call;
  call.set_method("sock_impl_set_options");
  call.set_params(R"({"impl_name": "posix", "enable_zerocopy_send_server": true})");
  EXPECT_TRUE(Supersedes(call, "sock_impl_set_options", R"({"impl_name": "posix", "enable_quickack": true})"));
  EXPECT_FALSE(Supersedes(call, "sock_impl_set_options", R"({"impl_name": "uring"})"));
  EXPECT_FALSE(Supersedes(call, "bdev_set_options", ""));
}

TEST_F(SavedTest, TheFileOfAConfigurationIsReadAsItStands) {
  const auto calls = ParseConfiguration(R"({
    // options
    "subsystems": [
      {"subsystem": "accel", "config": null},
      {"subsystem": "bdev", "config": [
        {"method": "a", "params": {"n": 18446744073709551616, "d": 64.0, "s": "/* no \" comment */"}},
        [{"method": "b"}, {"params": {}, "method": "c"}], /* a batch */
        {"method": "d", "params": null}]}],
    "other": [1, 2]})",
                                        "x.json");
  ASSERT_TRUE(calls) << calls.error().message;
  ASSERT_EQ(calls->size(), 4u);
  EXPECT_EQ((*calls)[0].params, R"({"n": 18446744073709551616, "d": 64.0, "s": "/* no \" comment */"})");
  EXPECT_EQ((*calls)[1].params, "");
  EXPECT_EQ((*calls)[2].method, "c");
  EXPECT_EQ((*calls)[3].params, "");
}

TEST_F(SavedTest, WhatIsWrongInAConfigurationIsNamed) {
  const auto why = [](const std::string& text) { return ParseConfiguration(text, "x.json").error().message; };
  EXPECT_EQ(why("[]"), "the configuration x.json is no JSON object");
  EXPECT_THAT(why("{"), HasSubstr("the configuration x.json is no JSON object: "));
  EXPECT_THAT(why(R"({"subsystems": [{"config": [{"method": "a"}, {"params": {}}]}]})"),
              HasSubstr("has a call 2 without a method"));
  EXPECT_THAT(why(R"({"subsystems": {}})"), HasSubstr("no list"));
}

TEST_F(SavedTest, BatchesAreOneLevelDeep) {
  const std::string deep(100000, '[');
  const auto why = [](const std::string& config) {
    return ParseConfiguration(R"({"subsystems": [{"config": )" + config, "x.json").error().message;
  };
  EXPECT_THAT(why(R"([[[{"method": "a"}]]]}]})"), HasSubstr("has a batch within a batch of calls"));
  EXPECT_THAT(why(deep), HasSubstr("the configuration x.json"));
}

/// A target with one subsystem, that tells a given text as its configuration.
class Telling : public TypedCalls {
 public:
  explicit Telling(std::string config, std::string subsystems = R"([{"subsystem":"bdev","depends_on":[]}])")
      : config_(std::move(config)), subsystems_(std::move(subsystems)) {
    info_->release = info_->schema_release = Release(26, 5);
    info_->methods = {"framework_get_subsystems", "framework_get_config"};
  }
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& /*options*/) override {
    EXPECT_EQ(method, "framework_get_config");
    EXPECT_EQ(params, R"({"name":"bdev"})");
    return config_;
  }
  Result<void> call_message(const Method& method, const google::protobuf::Message& /*request*/,
                            google::protobuf::Message& response, const CallOptions& /*options*/) override {
    const bool lists = method.name() == "framework_get_subsystems";
    return ParseResult(method, lists ? subsystems_ : config_, Release(26, 5), response);
  }
  Result<std::shared_ptr<const TargetInfo>> info() override { return std::shared_ptr<const TargetInfo>(info_); }
  [[nodiscard]] std::uint64_t generation() const override { return 1; }
  [[nodiscard]] std::uint64_t late_answers() const override { return 0; }

 private:
  std::string config_;
  std::string subsystems_;
  std::shared_ptr<TargetInfo> info_ = std::make_shared<TargetInfo>();
};

TEST_F(SavedTest, WhatATargetTellsIsSavedAsItTellsIt) {
  const std::string call = R"({"method":"bdev_null_create","params":{"name":"N0","n":18446744073709551616,"d":64.0}})";
  for (const std::string& config : {"[" + call + "]", "[[" + call + "]]", "[" + call + ",[" + call + "]]",
                                    std::string("[]"), std::string("null")}) {
    Telling target(config);
    const auto saved = SaveConfig(target);
    ASSERT_TRUE(saved) << config << saved.error().message;
    EXPECT_THAT(*saved, HasSubstr(R"({"subsystem": "bdev", "config": )" + config + "}"));
  }
}

TEST_F(SavedTest, WhatIsNoListOfCallsIsNotSavedAsAnEmptyOne) {
  const std::string call = R"({"method":"bdev_null_create","params":{"name":"N0"}})";
  for (const std::string& config :
       {"[" + call + ",5]", R"({"config":[)" + call + "]}", "[[[" + call + "]]]", std::string("[{}]"),
        std::string("{}"), std::string("true"), std::string("[null]"), std::string("")}) {
    Telling target(config);
    const auto refused = SaveConfig(target);
    ASSERT_FALSE(refused) << config << " was saved as " << *refused;
    EXPECT_EQ(refused.error().code, Code::kProtocol);
    EXPECT_THAT(refused.error().message, HasSubstr("subsystem bdev"));
  }
}

TEST_F(SavedTest, ASubsystemWithoutANameIsNotLeftOut) {
  for (const char* subsystems : {R"([{"subsystem":"bdev"},5])", R"([{"subsystem":"bdev"},{"name":"nvmf"}])", "{}"}) {
    Telling target("[]", subsystems);
    EXPECT_FALSE(SaveConfig(target)) << subsystems;
  }
}

}  // namespace
}  // namespace spdkctl::target
