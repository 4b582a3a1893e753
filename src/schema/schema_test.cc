#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "schema/field_table.h"
#include "schema/told_params.h"
#include "schema/wire.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/spdk.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {
namespace {

const Method& Find(std::string_view name) { return *Schema::Get().Find(name); }

/// JSON -> message -> JSON, in one release.
template <class Response>
std::string RoundTrip(std::string_view method, std::string_view json, Release release) {
  Response response;
  const auto parsed = ParseResult(Find(method), json, release, response);
  return parsed ? FormatResult(Find(method), response, release) : "error: " + parsed.error().message;
}

/// Has this process get no more than so much memory. Sanitizers need more than there is.
void LimitMemory(std::size_t more) {
  std::ifstream statm("/proc/self/statm");
  std::size_t pages = 0;
  statm >> pages;
  const rlimit limit{pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) + more, RLIM_INFINITY};
  ::setrlimit(RLIMIT_AS, &limit);
}

TEST(SchemaTest, AResultThatThereIsNoMemoryForIsNotTheTargetsFault) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "sanitizers reserve memory beforehand";
#endif
  const std::string json = R"([{"name":")" + std::string(std::size_t{64} << 20, 'x') + "\"}]";
  const auto read = [&json] {
    rpc::v1::BdevGetBdevsResponse response;
    LimitMemory(std::size_t{48} << 20);  // Enough for the message, which is half as large at first.
    const auto parsed = ParseResult(Find("bdev_get_bdevs"), json, Release(26, 5), response);
    std::cerr << (parsed ? "read" : parsed.error().message);
    std::_Exit(!parsed && parsed.error().code == Code::kInternal ? 0 : 1);
  };
  EXPECT_EXIT(read(), ::testing::ExitedWithCode(0), "the result cannot be read: there is no memory for that");
}

// The second of two such calls fails, or destroys what came after the first.
TEST(SchemaTest, WhatFailsOrHarmsWhenRepeatedIsNotRepeated) {
  for (const char* name : {"net_interface_delete_ip_address", "bdev_nvme_enable_controller",
                           "bdev_nvme_disable_controller", "bdev_ocf_flush_start", "bdev_ftl_unmap"})
    EXPECT_FALSE(Schema::Get().Find(name)->Repeatable()) << name;
  EXPECT_TRUE(Schema::Get().Find("nvmf_stop_mdns_prr")->Repeatable());
}

TEST(SchemaTest, FindsAMethodByEveryName) {
  EXPECT_EQ(&Find("construct_malloc_bdev"), &Find("bdev_malloc_create"));
  EXPECT_EQ(Schema::Get().Find("no_such_method"), nullptr);
}

TEST(SchemaTest, NamesFollowTheRelease) {
  EXPECT_EQ(Find("bdev_malloc_create").NameIn(Release(17, 7)), "construct_malloc_bdev");
  EXPECT_EQ(Find("bdev_malloc_create").NameIn(Release(19, 10)), "bdev_malloc_create");
  EXPECT_EQ(Find("bdev_malloc_create").NamesIn(Release(20, 1)),
            (std::vector<std::string>{"bdev_malloc_create", "construct_malloc_bdev"}));
  EXPECT_EQ(Find("rpc_get_methods").NameIn(Release(19, 4)), "get_rpc_methods");
  EXPECT_EQ(Find("delete_bdev").NameIn(Release(26, 5)), std::nullopt);
  EXPECT_EQ(Find("vhost_scsi_controller_remove_target").NameIn(Release(17, 7)), "remove_vhost_scsi_dev");
}

TEST(SchemaTest, HasThe39MethodsOfTheOldestRelease) {
  int count = 0;
  for (const Method& method : Schema::Get().methods()) count += method.NamesIn(Schema::Get().oldest()).empty() ? 0 : 1;
  EXPECT_EQ(count, 39);
}

TEST(SchemaTest, EveryReferenceWithinItHolds) {
  for (const Method& method : Schema::Get().methods()) {
    if (!method.options().result().empty()) {
      EXPECT_NE(method.result_field(), nullptr) << method.name();
    }
    if (!method.options().replaced_by().empty()) {
      EXPECT_NE(Schema::Get().Find(method.options().replaced_by()), nullptr) << method.name();
    }
    EXPECT_NE(method.options().effect(), rpc::v1::EFFECT_UNSPECIFIED) << method.name();
    EXPECT_GT(method.options().states_size(), 0) << method.name();
  }
}

TEST(SchemaTest, GuessesReleasesThatDoNotTellTheirVersion) {
  for (const Release release : {Release(17, 10), Release(18, 4), Release(18, 10)}) {
    std::vector<std::string> names;
    for (const Method& method : Schema::Get().methods()) {
      for (std::string& name : method.NamesIn(release)) names.push_back(std::move(name));
    }
    EXPECT_EQ(Schema::Get().GuessRelease(names), release);
  }
}

TEST(SchemaTest, AnUnknownReleaseIsSpokenToAsTheNearest) {
  EXPECT_EQ(Schema::Get().Nearest(Release(27, 1)), Schema::Get().newest());
  EXPECT_EQ(Schema::Get().Nearest(Release(23, 10)), Release(23, 9));
}

TEST(CodecTest, NothingOfAnAnswerIsLost) {
  const std::string json =
      R"([{"name":"Malloc0","block_size":512,"num_blocks":18446744073709551615,"unknown":{"deep":[1,"x"]},"aliases":[],"uuid":null,"claimed":"maybe"}])";
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), json, Release(26, 5), response));
  EXPECT_EQ(response.bdevs(0).num_blocks(), 18446744073709551615u);
  EXPECT_EQ(Misfits(response),
            (std::vector<std::string>{"bdevs[0].unknown", "bdevs[0].aliases", "bdevs[0].uuid", "bdevs[0].claimed"}));
  EXPECT_EQ(
      FormatResult(Find("bdev_get_bdevs"), response, Release(26, 5)),
      R"([{"name":"Malloc0","block_size":512,"num_blocks":18446744073709551615,"unknown":{"deep":[1,"x"]},"aliases":[],"uuid":null,"claimed":"maybe"}])");
}

TEST(CodecTest, AFieldThatWasSetSinceReplacesTheMisfit) {
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), R"([{"name":"a","claimed":"maybe"}])", Release(26, 5), response));
  response.mutable_bdevs(0)->set_claimed(true);
  EXPECT_EQ(FormatResult(Find("bdev_get_bdevs"), response, Release(26, 5)), R"([{"name":"a","claimed":true}])");
}

TEST(CodecTest, NumbersOutOfRangeAndBeyond64BitsAreKept) {
  const std::string json = R"([{"name":"a","block_size":4294967296,"num_blocks":99999999999999999999999}])";
  EXPECT_EQ(RoundTrip<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs", json, Release(26, 5)), json);
}

TEST(CodecTest, WholeNumbersInOtherSpellingsAreNumbers) {
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(
      ParseResult(Find("bdev_get_bdevs"), R"([{"block_size":64.0,"num_blocks":1e3}])", Release(26, 5), response));
  EXPECT_EQ(response.bdevs(0).block_size(), 64u);
  EXPECT_EQ(response.bdevs(0).num_blocks(), 1000u);
}

TEST(CodecTest, AListWithOneMisfitIsKeptWhole) {
  const std::string json = R"([{"nqn":"n","hosts":[{"nqn":"h"},7]}])";
  rpc::v1::NvmfGetSubsystemsResponse response;
  ASSERT_TRUE(ParseResult(Find("nvmf_get_subsystems"), json, Release(26, 5), response));
  EXPECT_TRUE(response.subsystems(0).hosts().empty());
  EXPECT_EQ(FormatResult(Find("nvmf_get_subsystems"), response, Release(26, 5)), json);
}

TEST(CodecTest, EarlierTypesOfResultsAreRead) {
  rpc::v1::BdevName name;
  ASSERT_TRUE(ParseResult(Find("bdev_malloc_create"), R"(["Malloc0"])", Release(17, 7), name));
  EXPECT_EQ(name.name(), "Malloc0");
  EXPECT_EQ(FormatResult(Find("bdev_malloc_create"), name, Release(17, 7)), R"(["Malloc0"])");
  EXPECT_EQ(FormatResult(Find("bdev_malloc_create"), name, Release(26, 5)), R"("Malloc0")");
}

TEST(CodecTest, OldNamesInAnswersAreRead) {
  rpc::v1::IscsiGetTargetNodesResponse response;
  ASSERT_TRUE(ParseResult(Find("iscsi_get_target_nodes"),
                          R"([{"name":"n","luns":[{"name":"Malloc0","id":3}],"chap_disabled":1}])", Release(17, 7),
                          response));
  EXPECT_EQ(response.target_nodes(0).luns(0).bdev_name(), "Malloc0");
  EXPECT_EQ(response.target_nodes(0).luns(0).lun_id(), 3);
  EXPECT_TRUE(response.target_nodes(0).disable_chap());
}

TEST(CodecTest, EscapedNamesAndTextsAreRead) {
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), R"([{"n\u0061me":"a\"\u00e9\n"}])", Release(26, 5), response));
  EXPECT_EQ(response.bdevs(0).name(), "a\"\u00e9\n");
}

TEST(CodecTest, HalfASurrogatePairIsKeptAsItCame) {
  const std::string json = R"([{"name":"\ud800"}])";
  EXPECT_EQ(RoundTrip<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs", json, Release(26, 5)), json);
}

TEST(CodecTest, AMemberGivenTwiceIsKeptBesideTheFirst) {
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), R"([{"name":"a","name":"b"}])", Release(26, 5), response));
  EXPECT_EQ(response.bdevs(0).name(), "a");
  EXPECT_EQ(Misfits(response), std::vector<std::string>{"bdevs[0].name"});
}

TEST(CodecTest, GarbageIsNoValue) {
  rpc::v1::BdevGetBdevsResponse response;
  for (const char* json : {R"([{"name":maybe}])", R"([{"unknown":+1}])", R"([{"name"}])", R"([{"block_size":1x}])"})
    EXPECT_FALSE(ParseResult(Find("bdev_get_bdevs"), json, Release(26, 5), response)) << json;
}

TEST(CodecTest, WhatSpdkPrintsOfNoNumberIsKeptAsText) {
  // SPDK prints doubles with "%.20e" unchecked.
  rpc::v1::BdevGetBdevsResponse response;
  for (const char* word : {"nan", "-nan", "inf", "-inf"}) {
    const std::string json = fmt::format(R"([{{"block_size":{},"unknown":{}}}])", word, word);
    ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), json, Release(26, 5), response)) << word;
    EXPECT_EQ(FormatResult(Find("bdev_get_bdevs"), response, Release(26, 5)),
              fmt::format(R"([{{"block_size":"{}","unknown":"{}"}}])", word, word));
  }
}

TEST(CodecTest, ABrokenMemberOfARequestIsNoJson) {
  rpc::v1::BdevMallocCreateRequest request;
  const auto parsed = ParseParams(Find("bdev_malloc_create"), R"({"num_blocks":maybe})", request);
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().message, "the parameters are not JSON");
}

TEST(ErrorTest, AsJsonHasEveryMember) {
  Error error = MakeError(Code::kNotFound, "no \"x\"");
  error.method = "m";
  error.delivery = Delivery::kAnswered;
  error.rpc_code = -19;
  error.rpc_message = "No such device";
  error.cause = "c";
  EXPECT_EQ(ToJson(error),
            R"({"code":"not found","message":"no \"x\"","method":"m","delivery":"answered","rpc_code":-19,)"
            R"("rpc_message":"No such device","cause":"c","log":[]})");
}

TEST(CodecTest, AnEmptyObjectIsPresent) {
  rpc::v1::BdevGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_get_bdevs"), R"([{"driver_specific":{}}])", Release(26, 5), response));
  EXPECT_TRUE(response.bdevs(0).has_driver_specific());
  EXPECT_TRUE(Misfits(response).empty());
  EXPECT_EQ(FormatResult(Find("bdev_get_bdevs"), response, Release(26, 5)), R"([{"driver_specific":{}}])");
}

TEST(CodecTest, ListsThatWereOfPlainNamesAreRead) {
  rpc::v1::BdevRaidGetBdevsResponse response;
  ASSERT_TRUE(ParseResult(Find("bdev_raid_get_bdevs"), R"(["R0","R1"])", Release(20, 1), response));
  EXPECT_EQ(response.bdevs(1).name(), "R1");
  EXPECT_EQ(FormatResult(Find("bdev_raid_get_bdevs"), response, Release(20, 1)), R"(["R0","R1"])");
}

TEST(CodecTest, AResultUnusableAsAWholeIsAnError) {
  rpc::v1::BdevGetBdevsResponse response;
  const auto parsed = ParseResult(Find("bdev_get_bdevs"), "true", Release(26, 5), response);
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().code, Code::kProtocol);
  EXPECT_FALSE(ParseResult(Find("bdev_get_bdevs"), "[{\"name\":", Release(26, 5), response));
}

TEST(CodecTest, AnErrorSaysWhatAResultIsAndNeverQuotesIt) {
  rpc::v1::BdevGetBdevsResponse bdevs;
  const auto no_list = ParseResult(Find("bdev_get_bdevs"), "\"S3CRET\"", Release(26, 5), bdevs);
  ASSERT_FALSE(no_list);
  EXPECT_EQ(no_list.error().message, "the result is a text, not a list");
  rpc::v1::SpdkVersion version;
  const auto no_object = ParseResult(Find("spdk_get_version"), "[\"S3CRET\"]", Release(26, 5), version);
  ASSERT_FALSE(no_object);
  EXPECT_EQ(no_object.error().message, "the result is a list, not an object");
}

TEST(CodecTest, ProtobufTakesWhatAnIntCanCount) {
  EXPECT_TRUE(wire::FitsProtobuf(std::size_t{INT32_MAX}));
  EXPECT_FALSE(wire::FitsProtobuf(std::size_t{INT32_MAX} + 1));
}

TEST(FieldTableTest, AMessageOfMoreFieldsThanADecoderMarksHasNoTable) {
  const auto file_of = [](int fields) {
    google::protobuf::FileDescriptorProto file;
    file.set_name("large.proto");
    google::protobuf::DescriptorProto& message = *file.add_message_type();
    message.set_name("Large");
    for (int i = 1; i <= fields; ++i) {
      google::protobuf::FieldDescriptorProto& field = *message.add_field();
      field.set_name(fmt::format("f{}", i));
      field.set_number(i);
      field.set_type(google::protobuf::FieldDescriptorProto::TYPE_INT32);
      field.set_label(google::protobuf::FieldDescriptorProto::LABEL_OPTIONAL);
    }
    return file;
  };
  // A table is kept for ever, and with it the descriptor.
  static google::protobuf::DescriptorPool most;
  static google::protobuf::DescriptorPool too_many;
  constexpr int kMost = static_cast<int>(FieldTable::kMostFields);
  EXPECT_EQ(FieldTableOf(*most.BuildFile(file_of(kMost))->message_type(0)).plans.size(), FieldTable::kMostFields);
  EXPECT_THROW(FieldTableOf(*too_many.BuildFile(file_of(kMost + 1))->message_type(0)), std::length_error);
}

TEST(CodecTest, ANullListIsEmptyAndStaysNull) {
  // framework_get_config answers null for a subsystem that has no configuration.
  rpc::v1::FrameworkGetConfigResponse response;
  ASSERT_TRUE(ParseResult(Find("framework_get_config"), "null", Release(26, 5), response));
  EXPECT_TRUE(response.calls().empty());
  EXPECT_EQ(FormatResult(Find("framework_get_config"), response, Release(26, 5)), "null");
}

TEST(CodecTest, MapsAreRead) {
  rpc::v1::LogGetFlagsResponse response;
  ASSERT_TRUE(ParseResult(Find("log_get_flags"), R"({"bdev":true,"nvmf":false})", Release(26, 5), response));
  EXPECT_TRUE(response.flags().at("bdev"));
  EXPECT_EQ(FormatResult(Find("log_get_flags"), response, Release(26, 5)), R"({"bdev":true,"nvmf":false})");
}

TEST(ParamsTest, NamesAreThoseOfTheRelease) {
  rpc::v1::VhostScsiControllerAddTargetRequest request;
  request.set_ctrlr("c");
  request.set_scsi_target_num(1);
  request.set_bdev_name("Malloc0");
  EXPECT_EQ(*FormatParams(Find("vhost_scsi_controller_add_target"), request, Release(17, 7)),
            R"({"ctrlr":"c","scsi_dev_num":1,"lun_name":"Malloc0"})");
  EXPECT_EQ(*FormatParams(Find("vhost_scsi_controller_add_target"), request, Release(26, 5)),
            R"({"ctrlr":"c","scsi_target_num":1,"bdev_name":"Malloc0"})");
}

TEST(ParamsTest, EarlierTypesAreWritten) {
  rpc::v1::ConstructNvmfSubsystemRequest request;
  request.set_mode("Virtual");
  request.set_nqn("nqn.2016-06.io.spdk:n");
  request.add_namespaces()->set_bdev_name("Malloc0");
  EXPECT_EQ(*FormatParams(Find("construct_nvmf_subsystem"), request, Release(17, 7)),
            R"({"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:n","listen_addresses":[],"namespaces":["Malloc0"]})");
  EXPECT_EQ(*FormatParams(Find("construct_nvmf_subsystem"), request, Release(18, 4)),
            R"({"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:n","namespaces":[{"bdev_name":"Malloc0"}]})");
}

TEST(ParamsTest, AListThatWasOneTextIsWrittenAndReadSo) {
  rpc::v1::NvmfCreateTargetRequest request;
  for (const char* const json : {R"({"name":"t","discovery_filter":["transport","svcid"]})",
                                 R"({"name":"t","discovery_filter":"transport,svcid"})"}) {
    ASSERT_TRUE(ParseParams(Find("nvmf_create_target"), json, request)) << json;
    EXPECT_EQ(*FormatParams(Find("nvmf_create_target"), request, Release(26, 5)),
              R"({"name":"t","discovery_filter":"transport,svcid"})");
    EXPECT_EQ(*FormatParams(Find("nvmf_create_target"), request, Release(26, 9)),
              R"({"name":"t","discovery_filter":["transport","svcid"]})");
  }
  const auto reads = [&](const char* json, Release release) {
    return bool{ParseParamsAs(Find("nvmf_create_target"), json, release, request)};
  };
  EXPECT_TRUE(reads(R"({"name":"t","discovery_filter":"match_any"})", Release(21, 10)));
  EXPECT_EQ(*FormatParams(Find("nvmf_create_target"), request, Release(21, 10)),
            R"({"name":"t","discovery_filter":"match_any"})");
  EXPECT_FALSE(reads(R"({"name":"t","discovery_filter":"match_any"})", Release(26, 9)));
  EXPECT_FALSE(reads(R"({"name":"t","discovery_filter":["match_any"]})", Release(26, 9)));
  EXPECT_FALSE(reads(R"({"name":"t","discovery_filter":["transport"]})", Release(26, 5)));
  EXPECT_FALSE(reads(R"({"name":"t","discovery_filter":"transport,bogus"})", Release(26, 5)));
}

TEST(ParamsTest, CapitalsOfAWordAreReadByReleasesThatTakeThem) {
  rpc::v1::BdevLvolCreateLvstoreRequest request;
  constexpr const char* kJson = R"({"bdev_name":"b","lvs_name":"s","clear_method":"UnMap"})";
  ASSERT_TRUE(ParseParams(Find("bdev_lvol_create_lvstore"), kJson, request));
  EXPECT_EQ(*FormatParams(Find("bdev_lvol_create_lvstore"), request, Release(26, 9)),
            R"({"bdev_name":"b","lvs_name":"s","clear_method":"unmap"})");
  EXPECT_TRUE(ParseParamsAs(Find("bdev_lvol_create_lvstore"), kJson, Release(26, 5), request));
  EXPECT_FALSE(ParseParamsAs(Find("bdev_lvol_create_lvstore"), kJson, Release(26, 9), request));
}

TEST(SchemaTest, ABuildOptionCountsInItsReleases) {
  EXPECT_EQ(Find("vmd_enable").BuildOptionIn(Release(26, 5)), "");
  EXPECT_EQ(Find("vmd_enable").BuildOptionIn(Release(26, 9)), "--with-vmd");
  EXPECT_EQ(Find("bdev_rbd_create").BuildOptionIn(Release(17, 10)), "--with-rbd");
}

TEST(ParamsTest, AParameterThatTheReleaseLacksIsRefused) {
  rpc::v1::BdevMallocCreateRequest request;
  request.set_name("m");
  request.set_num_blocks(1);
  request.set_block_size(512);
  const auto params = FormatParams(Find("bdev_malloc_create"), request, Release(17, 7));
  ASSERT_FALSE(params);
  EXPECT_EQ(params.error().code, Code::kUnsupported);
  EXPECT_NE(params.error().message.find("'name' came with SPDK 17.10"), std::string::npos);
}

TEST(ParamsTest, ARequiredParameterIsNamed) {
  const auto params = FormatParams(Find("bdev_malloc_create"), rpc::v1::BdevMallocCreateRequest(), Release(26, 5));
  ASSERT_FALSE(params);
  EXPECT_NE(params.error().message.find("'num_blocks' is required"), std::string::npos);
}

std::string Repeated(std::string_view element, std::size_t bytes) {
  std::string text = "[";
  while (text.size() < bytes) text.append(element) += ',';
  text.back() = ']';
  return text;
}

TEST(ResultTest, WhatWouldTakeTooMuchMemoryIsRefused) {
  constexpr std::size_t kBytes = std::size_t{40} << 20;
  const auto refused = [](const char* method, const std::string& json) {
    const auto response = Find(method).NewResponse();
    const auto parsed = ParseResult(Find(method), json, Release(26, 5), *response);
    ASSERT_FALSE(parsed) << method;
    EXPECT_EQ(parsed.error().code, Code::kProtocol);
    EXPECT_NE(parsed.error().message.find("512 MiB of memory"), std::string::npos) << parsed.error().message;
  };
  refused("bdev_get_bdevs", Repeated("{}", kBytes));
  refused("bdev_get_bdevs", Repeated(R"({"driver_specific":{}})", kBytes));
  refused("rpc_get_methods", Repeated(R"("")", kBytes));
  // Members that no field holds.
  std::string members = "{";
  while (members.size() < kBytes) members += R"("x":0,)";
  members.back() = '}';
  refused("spdk_get_version", members);
}

TEST(ResultTest, AsManyBdevsAsSpdkCanSendAreRead) {
  constexpr std::string_view kBdev =
      R"({"name":"Malloc0","aliases":["b3f7e9d8-8a3d-4f3c-9f1e-0d6d3c5f2a11"],"product_name":"Malloc disk","block_size":512,)"
      R"("num_blocks":131072,"uuid":"b3f7e9d8-8a3d-4f3c-9f1e-0d6d3c5f2a11","assigned_rate_limits":{"rw_ios_per_sec":0,)"
      R"("rw_mbytes_per_sec":0,"r_mbytes_per_sec":0,"w_mbytes_per_sec":0},"claimed":false,"zoned":false,)"
      R"("supported_io_types":{"read":true,"write":true,"unmap":true,"flush":true,"reset":true},)"
      R"("memory_domains":[{"dma_device_id":"system","dma_device_type":1},{"dma_device_id":"x","dma_device_type":2}],)"
      R"("driver_specific":{}})";
  const auto response = Find("bdev_get_bdevs").NewResponse();
  const auto parsed =
      ParseResult(Find("bdev_get_bdevs"), Repeated(kBdev, std::size_t{32} << 20), Release(26, 5), *response);
  EXPECT_TRUE(parsed) << parsed.error().ToString();
}

TEST(ParamsTest, NoneMeansNoMember) {
  EXPECT_EQ(*FormatParams(Find("bdev_get_bdevs"), rpc::v1::BdevGetBdevsRequest(), Release(17, 7)), "");
}

TEST(ParamsTest, WhatIsRequiredAmongParametersIsNotWhereNoneAreGiven) {
  for (const Release release : {Release(17, 10), Release(18, 1), Release(18, 4)})
    EXPECT_EQ(FormatParams(Find("bdev_get_bdevs"), rpc::v1::BdevGetBdevsRequest(), release).value(), "");
  EXPECT_EQ(FormatParams(Find("nbd_get_disks"), *Find("nbd_get_disks").NewRequest(), Release(18, 4)).value(), "");
}

TEST(ParamsTest, UnknownOnesGetTheNearestName) {
  rpc::v1::BdevMallocCreateRequest request;
  const auto parsed = ParseParams(Find("bdev_malloc_create"), R"({"num_bloks":1})", request);
  ASSERT_FALSE(parsed);
  EXPECT_NE(parsed.error().message.find("'num_bloks' is unknown; did you mean 'num_blocks'?"), std::string::npos);
}

TEST(ParamsTest, NamesOfAnyReleaseAreAccepted) {
  rpc::v1::BdevAioCreateRequest request;
  ASSERT_TRUE(ParseParams(Find("bdev_aio_create"), R"({"name":"a","fname":"/x"})", request));
  EXPECT_EQ(request.filename(), "/x");
}

TEST(ParamsTest, WhatATargetTellsMayHaveMembersOfNewerReleases) {
  rpc::v1::NvmfSubsystemAddNsRequest request;
  ASSERT_TRUE(ParseToldParams(
      Find("nvmf_subsystem_add_ns"),
      R"({"nqn":"nqn.2016-06.io.spdk:c","namespace":{"bdev_name":"b","to_come":{"a":[1]}},"more":2})", request));
  EXPECT_EQ(request.namespace_().bdev_name(), "b");
  EXPECT_FALSE(ParseToldParams(Find("nvmf_subsystem_add_ns"), R"({"nqn":1})", request));
}

TEST(ParamsTest, WrongTypesAreNamed) {
  rpc::v1::BdevMallocCreateRequest request;
  const auto parsed = ParseParams(Find("bdev_malloc_create"), R"({"num_blocks":"many"})", request);
  ASSERT_FALSE(parsed);
  EXPECT_NE(parsed.error().message.find("'num_blocks' must be a number"), std::string::npos);
  EXPECT_FALSE(ParseParams(Find("bdev_malloc_create"), R"({"num_blocks":1,"num_blocks":2})", request));
  EXPECT_FALSE(ParseParams(Find("bdev_malloc_create"), R"({"num_blocks":1} x)", request));
  EXPECT_FALSE(ParseParams(Find("bdev_malloc_create"), "[]", request));
}

TEST(ParamsTest, EnumeratorsAreThoseOfTheWire) {
  rpc::v1::SpdkKillInstanceRequest request;
  ASSERT_TRUE(ParseParams(Find("spdk_kill_instance"), R"({"sig_name":"SIGTERM"})", request));
  EXPECT_EQ(request.sig_name(), rpc::v1::SIGNAL_NAME_SIGTERM);
  const auto parsed = ParseParams(Find("spdk_kill_instance"), R"({"sig_name":"BOGUS"})", request);
  ASSERT_FALSE(parsed);
  EXPECT_NE(parsed.error().message.find("one of SIGINT, SIGTERM"), std::string::npos);
}

TEST(ParamsTest, MalformedNamesAreRefusedBeforeTheyAreSent) {
  rpc::v1::NvmfSubsystemAddNsRequest request;
  const auto refused = [&](const std::string& member) {
    const std::string json = R"({"nqn":"nqn.2016-06.io.spdk:c","namespace":{"bdev_name":"b",)" + member + "}}";
    const auto parsed = ParseParams(Find("nvmf_subsystem_add_ns"), json, request);
    return parsed ? std::string() : parsed.error().message;
  };
  EXPECT_EQ(refused(R"("nguid":"0123456789abcdef0123456789ABCDEF")"), "");
  EXPECT_EQ(refused(R"("nguid":"0123")"), "parameter 'namespace.nguid' must have 32 hexadecimal digits");
  EXPECT_EQ(refused(R"("eui64":"0123456789abcdeg")"), "parameter 'namespace.eui64' must have 16 hexadecimal digits");
  EXPECT_NE(refused(R"("uuid":"1-2")").find("'namespace.uuid' must be a UUID"), std::string::npos);
  request.set_nqn("io.spdk:c");
  const auto formatted = FormatParams(Find("nvmf_subsystem_add_ns"), request, Release(26, 5));
  ASSERT_FALSE(formatted);
  EXPECT_NE(formatted.error().message.find("parameter 'nqn' is malformed"), std::string::npos);
}

TEST(ParamsTest, NumbersBeyondTheTypeOfTheReleaseAreRefused) {
  rpc::v1::BdevMallocCreateRequest request;
  request.set_num_blocks(std::uint64_t{1} << 32);
  request.set_block_size(512);
  EXPECT_TRUE(FormatParams(Find("bdev_malloc_create"), request, Release(26, 5)));
  const auto params = FormatParams(Find("bdev_malloc_create"), request, Release(17, 7));
  ASSERT_FALSE(params);
  EXPECT_EQ(params.error().message, "parameter 'num_blocks' must be at most 4294967295, not 4294967296");
}

TEST(ParamsTest, SecretsAreNeverShown) {
  const Method& method = Find("iscsi_auth_group_add_secret");
  const std::string shown = HideSecrets(method, R"({"tag":1,"user":"u","secret":"hush","msecret":"quiet"})");
  EXPECT_EQ(shown.find("hush"), std::string::npos);
  EXPECT_EQ(shown.find("quiet"), std::string::npos);
  EXPECT_NE(shown.find("\"***\""), std::string::npos);
  rpc::v1::IscsiAuthGroupAddSecretRequest request;
  const auto wrong = ParseParams(method, R"({"tag":1,"user":"u","secret":12345})", request);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().message.find("12345"), std::string::npos);
  rpc::v1::IscsiCreateAuthGroupRequest group;
  for (const char* json : {R"({"tag":1,"secrets":{"user":"u","secret":"hush"}})", R"({"tag":1,"secrets":"hush"})",
                           R"({"tag":1,"secrets":[["hush"]]})"}) {
    const auto refused = ParseParams(Find("iscsi_create_auth_group"), json, group);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message.find("hush"), std::string::npos) << refused.error().message;
  }
}

}  // namespace
}  // namespace spdkctl
