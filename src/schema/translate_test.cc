#include "spdkctl/schema/translate.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "filled_request.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace json = boost::json;
using Finding = Translation::Finding;
using Severity = Translation::Severity;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Release At(const std::string& text) { return *Release::Parse(text); }

/// "method {params}", one for each call; "?" before what may be there already.
std::vector<std::string> Shown(const Translation& translation) {
  std::vector<std::string> lines;
  for (const TranslatedCall& call : translation.calls) {
    const std::string params = call.params.empty() ? std::string() : " " + json::serialize(json::parse(call.params));
    lines.push_back((call.unless_there ? "?" : "") + call.method + params);
  }
  return lines;
}

/// The paths of what is lost.
std::vector<std::string> Lost(const Translation& translation) {
  std::vector<std::string> paths;
  for (const Finding& finding : translation.findings) {
    if (finding.severity == Severity::kError) paths.push_back(finding.path);
  }
  return paths;
}

Translation Said(const std::string& method, const std::string& params, const std::string& from, const std::string& to) {
  return Translate(Call{method, params}, At(from), At(to));
}

Translation Said(const std::vector<Call>& calls, const std::string& from, const std::string& to) {
  return Translate(calls, At(from), At(to));
}

struct Case {
  const char* name;
  const char* method;
  const char* params;
  const char* from;
  const char* to;
  std::vector<std::string> calls;
  std::vector<std::string> lost = {};
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

class TranslateTest : public testing::TestWithParam<Case> {};

TEST_P(TranslateTest, SaysIt) {
  const Case& one = GetParam();
  const Translation translation = Said(one.method, one.params, one.from, one.to);
  EXPECT_EQ(Shown(translation), one.calls);
  EXPECT_EQ(Lost(translation), one.lost);
  for (const Finding& finding : translation.findings) {
    EXPECT_FALSE(finding.what.empty());
    EXPECT_FALSE(finding.why.empty()) << finding.ToString();
  }
}

const std::vector<Case> kNames = {
    {"AMethodByItsNewName",
     "construct_malloc_bdev",
     R"({"num_blocks":8,"block_size":512,"name":"M"})",
     "18.07",
     "26.05",
     {R"(bdev_malloc_create {"num_blocks":8,"block_size":512,"name":"M"})"}},
    {"AMethodByItsOldName", "bdev_get_bdevs", "", "26.05", "17.07", {"get_bdevs"}},
    {"AParameterByItsNewName",
     "construct_aio_bdev",
     R"({"name":"A","fname":"/dev/f"})",
     "17.07",
     "26.05",
     {R"(bdev_aio_create {"name":"A","filename":"/dev/f"})"}},
    {"WhatIsTheSameKeepsItsOrder",
     "bdev_malloc_create",
     R"({"block_size":512,"num_blocks":8})",
     "23.09",
     "26.05",
     {R"(bdev_malloc_create {"block_size":512,"num_blocks":8})"}},
    {"ADefaultIsLeftOut",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","ana_reporting":false,)"
     R"("min_cntlid":1,"enable_nssr":false})",
     "26.05",
     "19.01",
     {R"(nvmf_subsystem_create {"nqn":"nqn.2016-06.io.spdk:a"})"}},
    {"ADefaultIsSaidWhereItIsRequired",
     "iscsi_create_target_node",
     R"({"name":"d","alias_name":"a","pg_ig_maps":[{"pg_tag":1,"ig_tag":2}],)"
     R"("luns":[{"bdev_name":"M","lun_id":0}],"queue_depth":8,"require_chap":true})",
     "26.05",
     "17.07",
     {R"(construct_target_node {"name":"d","alias_name":"a","queue_depth":8,"chap_disabled":0,"chap_required":1,)"
      R"("chap_mutual":0,"chap_auth_group":0,"pg_tags":[1],"ig_tags":[2],"lun_names":["M"],"lun_ids":[0]})"}},
    {"WhatIsAskedIsNotSet",
     "framework_monitor_context_switch",
     "",
     "26.09",
     "23.09",
     {"framework_monitor_context_switch"}},
    {"NoDefaultIsLost",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","ana_reporting":true})",
     "26.05",
     "19.01",
     {R"(nvmf_subsystem_create {"nqn":"nqn.2016-06.io.spdk:a"})"},
     {"ana_reporting"}},
    {"WithinAnObject",
     "nvmf_subsystem_add_ns",
     R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M","anagrpid":2,"no_auto_visible":false}})",
     "26.05",
     "20.01",
     {R"(nvmf_subsystem_add_ns {"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M"}})"},
     {"namespace.anagrpid"}},
    {"NullStays",
     "bdev_rbd_register_cluster",
     R"({"name":"c","config_param":null})",
     "23.09",
     "26.05",
     {R"(bdev_rbd_register_cluster {"name":"c","config_param":null})"}},
    {"AnUnknownMethodStays", "vendor_call", R"({"a":1})", "23.09", "26.05", {R"(vendor_call {"a":1})"}},
    {"AMethodThatIsNotThere",
     "bdev_raid_create",
     R"({"name":"r","raid_level":"0","base_bdevs":["a"]})",
     "26.05",
     "17.10",
     {},
     {""}},
    {"AnUnknownParameter",
     "bdev_malloc_delete",
     R"({"name":"M","frob":1})",
     "23.09",
     "26.05",
     {R"(bdev_malloc_delete {"name":"M"})"},
     {"frob"}},
    {"AValueThatIsNone",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","hdgst":"on"})",
     "23.09",
     "26.05",
     {},
     {"hdgst"}},
};

const std::vector<Case> kParameters = {
    {"ASizeInMiB",
     "bdev_lvol_create",
     R"({"lvol_name":"l","size":1048576,"lvs_name":"s"})",
     "20.07",
     "26.05",
     {R"(bdev_lvol_create {"lvs_name":"s","lvol_name":"l","size_in_mib":1})"}},
    {"ASizeInBytes",
     "bdev_lvol_resize",
     R"({"name":"l","size_in_mib":3})",
     "26.05",
     "20.01",
     {R"(bdev_lvol_resize {"name":"l","size":3145728})"}},
    {"ASizeThatIsNoWholeMiB", "bdev_lvol_resize", R"({"name":"l","size":1000000})", "20.07", "26.05", {}, {"size"}},
    {"ASizeBeyondOfSignedNumbers",
     "bdev_lvol_resize",
     R"({"name":"l","size":18446744073708503040})",
     "23.01",
     "26.09",
     {R"(bdev_lvol_resize {"name":"l","size_in_mib":17592186044415})"}},
    {"ASizeThatBothTake",
     "bdev_lvol_resize",
     R"({"name":"l","size":1000000})",
     "20.07",
     "23.05",
     {R"(bdev_lvol_resize {"name":"l","size":1000000})"}},
    {"RetriesByTheirNewName",
     "bdev_nvme_set_options",
     R"({"retry_count":7})",
     "23.01",
     "26.05",
     {R"(bdev_nvme_set_options {"transport_retry_count":7})"}},
    {"RetriesByTheirOldName",
     "bdev_nvme_set_options",
     R"({"transport_retry_count":7})",
     "26.05",
     "20.01",
     {R"(bdev_nvme_set_options {"retry_count":7})"}},
    {"AStripSize",
     "bdev_raid_create",
     R"({"name":"r","strip_size_kb":64,"raid_level":"0","base_bdevs":["a"]})",
     "26.05",
     "18.10",
     {R"(construct_raid_bdev {"name":"r","raid_level":0,"base_bdevs":["a"],"strip_size":64})"}},
    {"ARaidLevelByItsNumber",
     "bdev_raid_create",
     R"({"name":"r","strip_size_kb":64,"raid_level":"raid0","base_bdevs":["a"]})",
     "26.05",
     "19.07",
     {R"(construct_raid_bdev {"name":"r","strip_size_kb":64,"raid_level":0,"base_bdevs":["a"]})"}},
    {"ALogLevelInEitherCase",
     "log_set_level",
     R"({"level":"debug"})",
     "22.05",
     "26.09",
     {R"(log_set_level {"level":"DEBUG"})"}},
    {"ALogLevelInTheWrongCase", "log_set_level", R"({"level":"debug"})", "26.05", "26.09", {}, {"level"}},
    {"ARaidLevelInEitherCase",
     "bdev_raid_create",
     R"({"name":"r","raid_level":"RAID0","base_bdevs":["a"]})",
     "24.01",
     "26.05",
     {R"(bdev_raid_create {"name":"r","raid_level":"raid0","base_bdevs":["a"]})"}},
    {"ARaidLevelThatIsNotThere",
     "bdev_raid_create",
     R"({"name":"r","raid_level":"concat","base_bdevs":["a"]})",
     "26.05",
     "20.01",
     {},
     {"raid_level"}},
    {"QueuePairsWithoutTheAdminOne",
     "nvmf_create_transport",
     R"({"trtype":"TCP","max_qpairs_per_ctrlr":8})",
     "20.01",
     "26.05",
     {R"(nvmf_create_transport {"trtype":"TCP","max_io_qpairs_per_ctrlr":7})"}},
    {"QueuePairsWithTheAdminOne",
     "nvmf_create_transport",
     R"({"trtype":"TCP","max_io_qpairs_per_ctrlr":7})",
     "26.05",
     "19.01",
     {R"(nvmf_create_transport {"trtype":"TCP","max_qpairs_per_ctrlr":8})"}},
    {"DiscardsInBlocks",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","max_discard_size_kib":4})",
     "24.01",
     "26.05",
     {R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","max_discard_size_kib":4})"}},
    {"DiscardsInKiB",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","dmrsl":8,"wzsl":3})",
     "26.05",
     "25.09",
     {R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","max_discard_size_kib":4,)"
      R"("max_write_zeroes_size_kib":32})"}},
    {"OneBdevOfAList", "bdev_get_iostat", R"({"names":["M"]})", "26.05", "23.09", {R"(bdev_get_iostat {"name":"M"})"}},
    {"TwoBdevsOfAList", "bdev_get_iostat", R"({"names":["M","N"]})", "26.05", "23.09", {"bdev_get_iostat"}, {"names"}},
    {"GroupsByPosition",
     "iscsi_target_node_add_pg_ig_maps",
     R"({"name":"n","pg_ig_maps":[{"pg_tag":1,"ig_tag":2},{"pg_tag":3,"ig_tag":4}]})",
     "26.05",
     "18.01",
     {R"(add_pg_ig_maps {"name":"n","pg_tags":[1,3],"ig_tags":[2,4]})"}},
    {"GroupsAsObjects",
     "add_pg_ig_maps",
     R"({"name":"n","pg_tags":[1,3],"ig_tags":[2,4]})",
     "18.01",
     "26.05",
     {R"(iscsi_target_node_add_pg_ig_maps {"name":"n","pg_ig_maps":[{"ig_tag":2,"pg_tag":1},)"
      R"({"ig_tag":4,"pg_tag":3}]})"}},
    {"GroupsOfOtherLengths",
     "add_pg_ig_maps",
     R"({"name":"n","pg_tags":[1,3],"ig_tags":[2]})",
     "18.01",
     "26.05",
     {R"(iscsi_target_node_add_pg_ig_maps {"name":"n","pg_ig_maps":[]})"},
     {"pg_tags", "ig_tags"}},
    {"ChapByItsNewName",
     "set_iscsi_options",
     R"({"no_discovery_auth":true,"discovery_auth_group":2})",
     "18.07",
     "26.05",
     {R"(iscsi_set_options {"disable_chap":true,"chap_group":2})"}},
    {"ZeroCopyBothWays",
     "sock_impl_set_options",
     R"({"impl_name":"posix","enable_zerocopy_send":true})",
     "20.07",
     "26.05",
     {R"(sock_impl_set_options {"impl_name":"posix","enable_zerocopy_send_server":true,)"
      R"("enable_zerocopy_send_client":true})"}},
    {"ZeroCopyOneWay",
     "sock_impl_set_options",
     R"({"impl_name":"posix","enable_zerocopy_send_server":true,"enable_zerocopy_send_client":false})",
     "26.05",
     "20.07",
     {R"(sock_impl_set_options {"impl_name":"posix"})"},
     {"enable_zerocopy_send_server", "enable_zerocopy_send_client"}},
    {"AnAddressOfOld",
     "nvmf_subsystem_add_listener",
     R"({"nqn":"nqn.2016-06.io.spdk:a","listen_address":{"transport":"TCP","traddr":"1.2.3.4","trsvcid":"4420"}})",
     "23.09",
     "26.05",
     {R"(nvmf_subsystem_add_listener {"nqn":"nqn.2016-06.io.spdk:a","listen_address":)"
      R"({"trtype":"TCP","traddr":"1.2.3.4","trsvcid":"4420"}})"}},
    {"AFilterAsAList",
     "nvmf_create_target",
     R"({"name":"t","discovery_filter":"transport,svcid"})",
     "26.05",
     "26.09",
     {R"(nvmf_create_target {"name":"t","discovery_filter":["transport","svcid"]})"}},
    {"AFilterAsAText",
     "nvmf_create_target",
     R"({"name":"t","discovery_filter":["address"]})",
     "26.09",
     "23.09",
     {R"(nvmf_create_target {"name":"t","discovery_filter":"address"})"}},
    {"NoFilter",
     "nvmf_create_target",
     R"({"name":"t","discovery_filter":"match_any"})",
     "26.05",
     "26.09",
     {R"(nvmf_create_target {"name":"t"})"}},
    {"FiltersOfTheTarget",
     "nvmf_set_config",
     R"({"discovery_filters":["transport","address"]})",
     "26.09",
     "23.09",
     {R"(nvmf_set_config {"discovery_filter":"transport,address"})"}},
    {"NoFiltersOfTheTarget",
     "nvmf_set_config",
     R"({"discovery_filters":[]})",
     "26.09",
     "26.05",
     {R"(nvmf_set_config {"discovery_filter":"match_any"})"}},
    {"WhatHadNoEffect",
     "nvmf_discovery_remove_referral",
     R"({"address":{"trtype":"TCP","traddr":"1.2.3.4"},"secure_channel":true})",
     "24.05",
     "26.05",
     {R"(nvmf_discovery_remove_referral {"address":{"trtype":"TCP","traddr":"1.2.3.4"}})"}},
    {"BuffersOfTheirOwn",
     "nvmf_create_transport",
     R"({"trtype":"TCP","num_shared_buffers":511,"buf_cache_size":32})",
     "23.09",
     "26.05",
     {R"(nvmf_create_transport {"trtype":"TCP","buf_cache_size":32})"}},
    {"BuffersOfIobuf",
     "nvmf_create_transport",
     R"({"trtype":"TCP","buf_cache_size":32})",
     "23.09",
     "26.09",
     {R"(nvmf_create_transport {"trtype":"TCP","iobuf_small_cache_size":32})"}},
};

const std::vector<Case> kCalls = {
    {"ASubsystemInOneCall",
     "construct_nvmf_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","mode":"Virtual","listen_addresses":[{"trtype":"TCP","traddr":"1.2.3.4",)"
     R"("trsvcid":"4420"}],"hosts":["nqn.2016-06.io.spdk:h"],"serial_number":"1","namespaces":["M"]})",
     "17.07",
     "26.05",
     {R"(?nvmf_create_transport {"trtype":"TCP"})",
      R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","serial_number":"1","max_namespaces":256})",
      R"(nvmf_subsystem_add_host {"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h"})",
      R"(nvmf_subsystem_add_ns {"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M"}})",
      R"(nvmf_subsystem_add_listener {"nqn":"nqn.2016-06.io.spdk:a","listen_address":)"
      R"({"trtype":"TCP","traddr":"1.2.3.4","trsvcid":"4420"}})"}},
    {"AnyHostOf1707",
     "construct_nvmf_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","mode":"Virtual","listen_addresses":[]})",
     "17.07",
     "20.01",
     {R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})"}},
    {"AnyHostTo1707",
     "construct_nvmf_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","listen_addresses":[],"allow_any_host":true})",
     "17.10",
     "17.07",
     {R"(construct_nvmf_subsystem {"core":-1,"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:a","listen_addresses":[]})"}},
    {"NoHostTo1707",
     "construct_nvmf_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","listen_addresses":[]})",
     "17.10",
     "17.07",
     {},
     {"allow_any_host"}},
    {"AWholeDevice",
     "construct_nvmf_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","mode":"Direct","listen_addresses":[],"pci_address":"0000:01:00.0"})",
     "17.07",
     "26.05",
     {},
     {"mode"}},
    {"ASubsystemOfOld",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})",
     "26.05",
     "18.04",
     {R"(construct_nvmf_subsystem {"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})"}},
    {"AListenerWithItsTransport",
     "nvmf_subsystem_add_listener",
     R"({"nqn":"nqn.2016-06.io.spdk:a","listen_address":{"trtype":"rdma","traddr":"1.2.3.4","trsvcid":"4420"}})",
     "18.10",
     "23.09",
     {R"(?nvmf_create_transport {"trtype":"RDMA"})",
      R"(nvmf_subsystem_add_listener {"nqn":"nqn.2016-06.io.spdk:a","listen_address":)"
      R"({"trtype":"rdma","traddr":"1.2.3.4","trsvcid":"4420"}})"}},
    {"BlocksWithTheirMetadata",
     "bdev_null_create",
     R"({"name":"N","num_blocks":64,"block_size":520,"md_size":8})",
     "23.09",
     "24.01",
     {R"(bdev_null_create {"name":"N","num_blocks":64,"block_size":512,"md_size":8})"}},
    {"BlocksWithoutTheirMetadata",
     "bdev_null_create",
     R"({"name":"N","num_blocks":64,"block_size":512,"md_size":8})",
     "26.05",
     "20.01",
     {R"(bdev_null_create {"name":"N","num_blocks":64,"block_size":520,"md_size":8})"}},
    {"BlocksOfAFile",
     "construct_aio_bdev",
     R"({"fname":"disk","name":"A"})",
     "17.07",
     "20.01",
     {R"(bdev_aio_create {"name":"A","filename":"disk","block_size":512})"}},
    {"BlocksOfADevice",
     "construct_aio_bdev",
     R"({"fname":"/dev/sda","name":"A"})",
     "17.07",
     "20.01",
     {R"(bdev_aio_create {"name":"A","filename":"/dev/sda"})"}},
    {"BlocksThatAFileHasAnyway",
     "bdev_aio_create",
     R"({"name":"A","filename":"disk","block_size":512})",
     "20.01",
     "17.07",
     {R"(construct_aio_bdev {"name":"A","fname":"disk"})"}},
    {"ATransportThatMakesItself", "nvmf_create_transport", R"({"trtype":"RDMA"})", "26.05", "18.07", {}},
    {"ATransportOfOneSize",
     "nvmf_create_transport",
     R"({"trtype":"RDMA","max_queue_depth":64})",
     "26.05",
     "18.07",
     {},
     {"max_queue_depth"}},
    {"ThePollRateAlone",
     "nvmf_set_config",
     R"({"acceptor_poll_rate":5000})",
     "21.10",
     "23.09",
     {},
     {"acceptor_poll_rate"}},
    {"ThePollRateOfATransport",
     "nvmf_create_transport",
     R"({"trtype":"TCP","acceptor_poll_rate":5000})",
     "23.09",
     "21.10",
     {R"(nvmf_create_transport {"trtype":"TCP"})"},
     {"acceptor_poll_rate"}},
    {"ThePolicyAlone",
     "bdev_nvme_set_multipath_policy",
     R"({"name":"N0n1","policy":"active_active"})",
     "23.09",
     "22.01",
     {},
     {""}},
    {"ThePolicyWithoutItsController",
     "bdev_nvme_set_multipath_policy",
     R"({"name":"N0n1","policy":"active_active"})",
     "26.05",
     "26.09",
     {},
     {""}},
    {"ThePolicyOfAController",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","multipath_opts":{"policy":"active_active"}})",
     "26.05",
     "23.09",
     {R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
     {"multipath_opts"}},
    {"APathOfAKey",
     "nvmf_subsystem_add_host",
     R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h","psk":"/etc/k.txt"})",
     "23.09",
     "26.05",
     {R"(?keyring_file_add_key {"name":"psk/etc/k.txt","path":"/etc/k.txt"})",
      R"(nvmf_subsystem_add_host {"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h","psk":)"
      R"("psk/etc/k.txt"})"}},
    {"APathWithAColon",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"/k:1%.txt"})",
     "23.09",
     "26.05",
     {R"(?keyring_file_add_key {"name":"psk/k%3A1%25.txt","path":"/k:1%.txt"})",
      R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"psk/k%3A1%25.txt"})"}},
    {"APathThatIsNotAbsolute",
     "nvmf_subsystem_add_host",
     R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h","psk":"k.txt"})",
     "23.09",
     "26.05",
     {R"(nvmf_subsystem_add_host {"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h"})"},
     {"psk"}},
    {"APathOfNothing",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":""})",
     "23.09",
     "26.05",
     {R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
     {"psk"}},
    {"ASubsystemThatHadNoLimit",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a"})",
     "20.10",
     "21.01",
     {R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","max_namespaces":256})"}},
    {"ASubsystemOfALimit",
     "nvmf_create_subsystem",
     R"({"nqn":"nqn.2016-06.io.spdk:a","max_namespaces":8})",
     "20.01",
     "26.09",
     {R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","max_namespaces":8})"}},
    {"AVolumeThatWouldBeDestroyed", "delete_bdev", R"({"name":"lvs/l"})", "18.07", "18.01", {}, {"name"}},
    {"AVolumeThatWouldBeKept",
     "delete_bdev",
     R"({"name":"lvs/l"})",
     "18.01",
     "18.10",
     {R"(destroy_lvol_bdev {"name":"lvs/l"})"}},
    {"ANameOfAKey",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"k"})",
     "26.05",
     "23.09",
     {R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
     {"psk"}},
    {"AKeyItself",
     "bdev_nvme_attach_controller",
     R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"0123"})",
     "22.09",
     "26.05",
     {R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
     {"psk"}},
    {"ALimitOfOld",
     "set_bdev_qos_limit_iops",
     R"({"name":"M","ios_per_sec":2000})",
     "18.07",
     "26.05",
     {R"(bdev_set_qos_limit {"name":"M","rw_ios_per_sec":2000})"}},
    {"ALimitForOld",
     "bdev_set_qos_limit",
     R"({"name":"M","rw_ios_per_sec":2000,"rw_mbytes_per_sec":3})",
     "26.05",
     "18.07",
     {R"(set_bdev_qos_limit_iops {"name":"M","ios_per_sec":2000})"},
     {"rw_mbytes_per_sec"}},
    {"AVirtioDeviceOfOld",
     "construct_virtio_user_scsi_bdev",
     R"({"path":"/s","name":"V"})",
     "18.04",
     "26.05",
     {R"(bdev_virtio_attach_controller {"name":"V","trtype":"user","traddr":"/s","dev_type":"scsi"})"}},
    {"AVirtioDeviceForOld",
     "bdev_virtio_attach_controller",
     R"({"name":"V","trtype":"pci","traddr":"0000:01:00.0","dev_type":"scsi"})",
     "26.05",
     "18.01",
     {R"(construct_virtio_pci_scsi_bdev {"pci_address":"0000:01:00.0","name":"V"})"}},
    {"AVirtioDeviceThatGoes",
     "remove_virtio_scsi_bdev",
     R"({"name":"V"})",
     "18.04",
     "26.05",
     {R"(bdev_virtio_detach_controller {"name":"V"})"}},
    {"AControllerOfOld",
     "remove_vhost_blk_controller",
     R"({"ctrlr":"c"})",
     "17.07",
     "26.05",
     {R"(vhost_delete_controller {"ctrlr":"c"})"}},
    {"AnyBdevOfOld", "delete_bdev", R"({"name":"M"})", "18.04", "26.05", {}, {""}},
    {"AnyBdevForOld", "bdev_malloc_delete", R"({"name":"M"})", "26.05", "18.04", {R"(delete_bdev {"name":"M"})"}},
    {"PoolsOfBuffers",
     "bdev_set_options",
     R"({"bdev_io_pool_size":4096,"small_buf_pool_size":9000})",
     "22.09",
     "26.05",
     {R"(iobuf_set_options {"small_pool_count":9000})", R"(bdev_set_options {"bdev_io_pool_size":4096})"}},
    {"PoolsOfBuffersForOld",
     "iobuf_set_options",
     R"({"small_pool_count":9000,"small_bufsize":8192})",
     "26.05",
     "22.05",
     {R"(bdev_set_options {"small_buf_pool_size":9000})"},
     {"small_bufsize"}},
    {"TheSubsystemsLimit",
     "set_nvmf_target_max_subsystems",
     R"({"max_subsystems":8})",
     "19.01",
     "18.10",
     {R"(set_nvmf_target_options {"max_subsystems":8})"}},
    {"TheConfigurationOfBdevs", "get_bdevs_config", "", "18.07", "26.05", {}, {""}},
    {"FtlByItsOldName", "bdev_ftl_unload", R"({"name":"f"})", "23.09", "26.05", {R"(bdev_ftl_delete {"name":"f"})"}},
};

std::string NameOfCase(const testing::TestParamInfo<Case>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Names, TranslateTest, testing::ValuesIn(kNames), NameOfCase);
INSTANTIATE_TEST_SUITE_P(Parameters, TranslateTest, testing::ValuesIn(kParameters), NameOfCase);
INSTANTIATE_TEST_SUITE_P(Calls, TranslateTest, testing::ValuesIn(kCalls), NameOfCase);

TEST(TranslateManyTest, TheTargetsOptionsGoToItsTransports) {
  const Translation said = Said({{"set_nvmf_target_options", R"({"max_queue_depth":64,"max_subsystems":8})"},
                                 {"nvmf_create_transport", R"({"trtype":"RDMA"})"}},
                                "18.10", "26.05");
  EXPECT_THAT(Shown(said), ElementsAre(R"(nvmf_set_max_subsystems {"max_subsystems":8})",
                                       R"(nvmf_create_transport {"trtype":"RDMA","max_queue_depth":64})"));
  EXPECT_THAT(Lost(said), IsEmpty());
}

TEST(TranslateManyTest, ThePollRateGoesToTheTransports) {
  const Translation said =
      Said({{"nvmf_set_config", R"({"acceptor_poll_rate":5000})"}, {"nvmf_create_transport", R"({"trtype":"TCP"})"}},
           "21.10", "22.01");
  EXPECT_THAT(Shown(said), ElementsAre(R"(nvmf_create_transport {"trtype":"TCP","acceptor_poll_rate":5000})"));
  EXPECT_THAT(Lost(said), IsEmpty());
}

TEST(TranslateManyTest, APolicyGoesToTheController) {
  const Translation said =
      Said({{"bdev_nvme_attach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
            {"bdev_nvme_set_multipath_policy", R"({"name":"Nn1","policy":"active_active","rr_min_io":2})"}},
           "26.05", "26.09");
  EXPECT_THAT(Shown(said), ElementsAre(R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4",)"
                                       R"("multipath_opts":{"policy":"active_active","min_io":2}})"));
  EXPECT_THAT(Lost(said), IsEmpty());
  ASSERT_EQ(said.findings.size(), 1U);
  EXPECT_EQ(said.findings.front().severity, Severity::kWarning);
  EXPECT_THAT(said.findings.front().ToString(), HasSubstr("is for Nn1 alone"));
}

TEST(TranslateManyTest, APolicyGoesToTheControllerThatLives) {
  const Call attach = {"bdev_nvme_attach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"};
  const Translation said = Said({attach,
                                 {"bdev_nvme_detach_controller", R"({"name":"N"})"},
                                 attach,
                                 {"bdev_nvme_set_multipath_policy", R"({"name":"Nn1","policy":"active_active"})"}},
                                "26.05", "26.09");
  EXPECT_THAT(Shown(said), ElementsAre(R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4"})",
                                       R"(bdev_nvme_detach_controller {"name":"N"})",
                                       R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4",)"
                                       R"("multipath_opts":{"policy":"active_active"}})"));
  EXPECT_THAT(Lost(said), IsEmpty());
}

TEST(TranslateManyTest, APolicyOfADetachedControllerIsRefused) {
  const Translation said = Said({{"bdev_nvme_attach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
                                 {"bdev_nvme_detach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4"})"},
                                 {"bdev_nvme_set_multipath_policy", R"({"name":"Nn1","policy":"active_active"})"}},
                                "26.05", "26.09");
  EXPECT_THAT(Lost(said), ElementsAre(""));
}

TEST(TranslateManyTest, TwoPathsAreTwoKeys) {
  const std::string host = R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h","psk":"/keys)";
  const Translation said = Said(
      {{"nvmf_subsystem_add_host", host + R"(/host_a.psk"})"}, {"nvmf_subsystem_add_host", host + R"(/host/a.psk"})"}},
      "23.09", "26.09");
  ASSERT_EQ(said.calls.size(), 4U);
  EXPECT_NE(json::parse(said.calls[0].params).at("name"), json::parse(said.calls[2].params).at("name"));
}

TEST(TranslateManyTest, AKeyThatIsAddedAnewGivesItsNewPath) {
  const Call attach = {"bdev_nvme_attach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"k"})"};
  const Translation said = Said({{"keyring_file_add_key", R"({"name":"k","path":"/old.txt"})"},
                                 {"keyring_file_remove_key", R"({"name":"k"})"},
                                 {"keyring_file_add_key", R"({"name":"k","path":"/new.txt"})"},
                                 attach},
                                "26.05", "23.09");
  EXPECT_THAT(
      Shown(said),
      ElementsAre(R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"/new.txt"})"));
  // The first key is used by nobody.
  EXPECT_THAT(Lost(said), ElementsAre("", ""));
}

TEST(TranslateManyTest, AKeyGivesItsPath) {
  const Translation said =
      Said({{"keyring_file_add_key", R"({"name":"k","path":"/k.txt"})"},
            {"bdev_nvme_attach_controller", R"({"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"k"})"}},
           "26.05", "23.09");
  EXPECT_THAT(
      Shown(said),
      ElementsAre(R"(bdev_nvme_attach_controller {"name":"N","trtype":"TCP","traddr":"1.2.3.4","psk":"/k.txt"})"));
  EXPECT_THAT(Lost(said), IsEmpty());
}

TEST(TranslateManyTest, PartsAreJoinedWhereOneCallMakesThemAll) {
  const Translation said =
      Said({{"nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a"})"},
            {"nvmf_subsystem_add_host", R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h"})"},
            {"nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M"}})"},
            {"nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:b","namespace":{"bdev_name":"M"}})"}},
           "26.05", "17.07");
  EXPECT_THAT(Shown(said),
              ElementsAre(R"(construct_nvmf_subsystem {"core":-1,"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:a",)"
                          R"("listen_addresses":[],"hosts":["nqn.2016-06.io.spdk:h"],"namespaces":["M"]})"));
  ASSERT_THAT(Lost(said), ElementsAre(""));
  EXPECT_EQ(said.findings.back().of, 3U);
}

TEST(TranslateManyTest, WhatAJoinedCallCannotHoldIsLost) {
  const Translation said =
      Said({{"nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a","tgt_name":"t"})"},
            {"nvmf_subsystem_add_host",
             R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:h","psk":"k","dhchap_key":"d"})"},
            {"nvmf_subsystem_add_listener",
             R"({"nqn":"nqn.2016-06.io.spdk:a","listen_address":{"trtype":"TCP","traddr":"1.2.3.4","trsvcid":"4420"},)"
             R"("secure_channel":true,"ana_state":"inaccessible","numa_id":-1})"},
            {"nvmf_subsystem_add_ns",
             R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M","no_auto_visible":true}})"}},
           "26.09", "17.10");
  EXPECT_THAT(Lost(said),
              ElementsAre("tgt_name", "dhchap_key", "psk", "secure_channel", "ana_state", "namespace.no_auto_visible"));
  EXPECT_THAT(Shown(said), ElementsAre(R"(construct_nvmf_subsystem {"nqn":"nqn.2016-06.io.spdk:a","listen_addresses":)"
                                       R"([{"trtype":"TCP","traddr":"1.2.3.4","trsvcid":"4420"}],)"
                                       R"("hosts":["nqn.2016-06.io.spdk:h"],"namespaces":[{"bdev_name":"M"}]})"));
}

TEST(TranslateManyTest, AJoinedCallComesWhereItsLastPartStood) {
  const Translation said =
      Said({{"nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a"})"},
            {"bdev_malloc_create", R"({"name":"M0","num_blocks":8,"block_size":512})"},
            {"nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M0"}})"},
            {"bdev_malloc_create", R"({"name":"M1","num_blocks":8,"block_size":512})"}},
           "26.09", "17.10");
  ASSERT_EQ(said.calls.size(), 3U);
  EXPECT_EQ(said.calls[0].of, 1U);
  EXPECT_EQ(said.calls[1].method, "construct_nvmf_subsystem");
  EXPECT_EQ(said.calls[2].of, 3U);
}

TEST(TranslateManyTest, PartsOfALaterSubsystemAreItsOwn) {
  const Call subsystem = {"nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a"})"};
  const auto host = [](const std::string& name) {
    return Call{"nvmf_subsystem_add_host",
                R"({"nqn":"nqn.2016-06.io.spdk:a","host":"nqn.2016-06.io.spdk:)" + name + R"("})"};
  };
  const Translation said = Said(
      {subsystem, host("h1"), {"nvmf_delete_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a"})"}, subsystem, host("h2")},
      "26.09", "17.10");
  EXPECT_THAT(Shown(said),
              ElementsAre(R"(construct_nvmf_subsystem {"nqn":"nqn.2016-06.io.spdk:a","listen_addresses":[],)"
                          R"("hosts":["nqn.2016-06.io.spdk:h1"]})",
                          R"(delete_nvmf_subsystem {"nqn":"nqn.2016-06.io.spdk:a"})",
                          R"(construct_nvmf_subsystem {"nqn":"nqn.2016-06.io.spdk:a","listen_addresses":[],)"
                          R"("hosts":["nqn.2016-06.io.spdk:h2"]})"));
}

TEST(TranslateManyTest, PartsOfWhatCannotBeMadeAreLost) {
  const Translation said =
      Said({{"nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a"})"},
            {"nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M"}})"}},
           "26.09", "17.07");
  EXPECT_THAT(said.calls, IsEmpty());
  EXPECT_THAT(Lost(said), ElementsAre("allow_any_host", ""));
}

TEST(TranslateManyTest, ASubsystemWithoutALimitHasRoomForAllItsNamespaces) {
  const Translation said =
      Said({{"nvmf_subsystem_create", R"({"nqn":"nqn.2016-06.io.spdk:a"})"},
            {"nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:a","namespace":{"bdev_name":"M","nsid":900}})"}},
           "19.01", "26.09");
  EXPECT_EQ(Shown(said).front(), R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","max_namespaces":900})");
}

TEST(TranslateManyTest, AFindingNamesTheParameterAsItWasGiven) {
  const Translation said = Said("construct_nvmf_subsystem",
                                R"({"nqn":"nqn.2016-06.io.spdk:a","mode":"Virtual","hosts":["nqn.2016-06.io.spdk:h"],)"
                                R"("listen_addresses":[{"transport":"TCP","traddr":"1.2.3.4","trsvcid":"4420"}]})",
                                "17.07", "26.09");
  EXPECT_TRUE(std::any_of(said.findings.begin(), said.findings.end(),
                          [](const Finding& finding) { return finding.path == "listen_addresses[0].transport"; }));
  EXPECT_TRUE(std::none_of(said.findings.begin(), said.findings.end(),
                           [](const Finding& finding) { return finding.path.starts_with("listen_address."); }));
}

TEST(TranslateManyTest, ABdevIsDeletedByTheMethodOfItsLastKind) {
  const Translation said = Said({{"construct_malloc_bdev", R"({"name":"M","num_blocks":8,"block_size":512})"},
                                 {"delete_bdev", R"({"name":"M"})"},
                                 {"construct_null_bdev", R"({"name":"M","num_blocks":8,"block_size":512})"},
                                 {"delete_bdev", R"({"name":"M"})"}},
                                "18.07", "26.05");
  ASSERT_EQ(said.calls.size(), 4U);
  EXPECT_EQ(said.calls[1].method, "bdev_malloc_delete");
  EXPECT_EQ(said.calls[3].method, "bdev_null_delete");
}

TEST(TranslateManyTest, ABdevIsDeletedByTheMethodOfItsKind) {
  const Translation said = Said({{"construct_malloc_bdev", R"({"name":"M","num_blocks":8,"block_size":512})"},
                                 {"delete_bdev", R"({"name":"M"})"}},
                                "18.07", "26.05");
  EXPECT_THAT(Shown(said), ElementsAre(R"(bdev_malloc_create {"name":"M","num_blocks":8,"block_size":512})",
                                       R"(bdev_malloc_delete {"name":"M"})"));
}

TEST(TranslateManyTest, WhatIsOfOneReleaseStays) {
  const Translation said = Said("get_bdevs", "{ }", "20.01", "20.01");
  ASSERT_EQ(said.calls.size(), 1U);
  EXPECT_EQ(said.calls.front().method, "get_bdevs");
  EXPECT_EQ(said.calls.front().params, "{ }");
  EXPECT_THAT(said.findings, IsEmpty());
}

TEST(TranslateManyTest, AnErrorSaysWhatWhyAndWhatWouldBeRight) {
  const auto error = Said("bdev_lvol_resize", R"({"name":"l","size":1000000})", "20.07", "26.05").error();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, Code::kInvalidArgument);
  EXPECT_EQ(error->message,
            "parameter 'size' is not carried over: it is 1000000, no whole number of the units of 1048576 that "
            "'size_in_mib' of SPDK 26.05 counts in; right is 1048576 (a multiple of 1048576)");
}

TEST(TranslateManyTest, WhatIsOfAnotherTypeIsNamed) {
  const auto error = Said("bdev_malloc_delete", R"({"name":1})", "20.01", "26.05").error();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message, "parameter 'name' is not carried over: it must be a string, not 1");
}

TEST(TranslateManyTest, AWordOfAnEnumIsOneOfItsRelease) {
  const auto error =
      Said("bdev_raid_create", R"({"name":"r","raid_level":"raid1","base_bdevs":["a"]})", "20.01", "26.05").error();
  ASSERT_TRUE(error);
  EXPECT_THAT(error->message, HasSubstr("must be one of raid0, 0, not \"raid1\""));
}

TEST(TranslateManyTest, NoSuccessorIsNamedToAReleaseBeforeBoth) {
  const auto error =
      Said("bdev_nvme_set_multipath_policy", R"({"name":"N0n1","policy":"active_active"})", "23.09", "21.04").error();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message.find("right is"), std::string::npos);
}

TEST(FormatParamsTest, NothingIsSetThatWasNotSaid) {
  const Method& method = *Schema::Get().Find("framework_monitor_context_switch");
  EXPECT_EQ(*FormatParams(method, *method.NewRequest(), At("23.09")), "");
}

TEST(FormatParamsTest, SaysAParameterAsTheReleaseHasIt) {
  const Method& method = *Schema::Get().Find("bdev_lvol_resize");
  const auto request = method.NewRequest();
  ASSERT_TRUE(ParseParams(method, R"({"name":"l","size_in_mib":3})", *request));
  EXPECT_EQ(*FormatParams(method, *request, At("20.01")), R"({"name":"l","size":3145728})");
  EXPECT_EQ(*FormatParams(method, *request, At("26.05")), R"({"name":"l","size_in_mib":3})");
}

TEST(FormatParamsTest, AParameterLivesNoLongerThanItsMethod) {
  const Method& method = *Schema::Get().Find("nvmf_create_transport");
  const auto request = method.NewRequest();
  ASSERT_TRUE(ParseParams(method, R"({"trtype":"TCP","io_unit_size":4096})", *request));
  const auto refused = FormatParams(method, *request, At("26.09"));
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("exists in SPDK 18.10 to 26.05"));
}

/// Whether a finding speaks of that parameter, or of the call as a whole.
bool IsExplained(const std::vector<Finding>& findings, std::string_view parameter) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.path.empty() ||
           std::string_view(finding.path).substr(0, finding.path.find_first_of(".[")) == parameter;
  });
}

class EveryTranslationTest : public testing::TestWithParam<Release> {
 protected:
  static constexpr int kOthers = 5;
  static constexpr int kRounds = 8;

  /// A request with values of a seed, as its release has it.
  static std::optional<Call> AnyCall(const Method& method, Release release, std::uint32_t seed, bool all) {
    const auto request = method.NewRequest();
    RequestFiller(release, seed, all).Fill(*request, FieldTableOf(*request->GetDescriptor()));
    const auto params = FormatParams(method, *request, release);
    if (!params) return std::nullopt;
    return Call{*method.NameIn(release), *params};
  }

  /// What the calls that were made are in the other release, which must be able to read them.
  static void ExpectTaken(const Translation& translation, Release release) {
    for (const TranslatedCall& call : translation.calls) {
      const Method* const method = Schema::Get().Find(call.method, release);
      ASSERT_NE(method, nullptr) << call.method;
      const std::vector<std::string> names = method->NamesIn(release);
      EXPECT_NE(std::find(names.begin(), names.end(), call.method), names.end()) << call.method;
      // What is required is so among parameters, of which there may be none.
      if (call.params.empty() && !method->options().needs_params()) continue;
      const auto read = ParseParamsAs(*method, call.params, release, *method->NewRequest());
      EXPECT_TRUE(read) << call.method << " " << call.params << ": " << read.error().message;
    }
  }

  static void ExpectThereAndBack(const Call& call, Release from, Release to) {
    const Translation there = Translate(call, from, to);
    ExpectTaken(there, to);
    std::vector<Call> calls;
    for (const TranslatedCall& said : there.calls) calls.push_back({said.method, said.params});
    const Translation back = Translate(calls, to, from);
    ExpectTaken(back, from);
    std::vector<Finding> findings = there.findings;
    findings.insert(findings.end(), back.findings.begin(), back.findings.end());
    const std::string shown = call.method + " " + call.params + " by way of SPDK " + to.ToString();
    if (back.calls.size() != 1 || back.calls.front().method != call.method) {
      EXPECT_FALSE(findings.empty()) << shown;
      return;
    }
    const auto members = [](const std::string& text) {
      return text.empty() ? json::object() : json::parse(text).get_object();
    };
    const json::object was = members(call.params);
    const json::object is = members(back.calls.front().params);
    for (const auto& [name, value] : was) {
      const json::value* const now = is.if_contains(name);
      if (now == nullptr || *now != value) {
        EXPECT_TRUE(IsExplained(findings, std::string_view(name.data(), name.size()))) << shown << ": " << name;
      }
    }
    for (const auto& [name, value] : is) {
      if (!was.contains(name)) {
        EXPECT_FALSE(findings.empty()) << shown << ": " << name << " came to it";
      }
    }
  }
};

TEST_P(EveryTranslationTest, ComesBackEqualOrAFindingSaysWhyNot) {
  const Release from = GetParam();
  const std::vector<Release>& releases = Schema::Get().releases();
  std::mt19937 random(static_cast<std::uint32_t>(std::hash<std::string>()(from.ToString())));
  int count = 0;
  for (const Method& method : Schema::Get().methods()) {
    if (!method.range().Contains(from)) continue;
    for (int round = 0; round < kRounds; ++round) {
      const std::optional<Call> call = AnyCall(method, from, random(), round == 0);
      if (!call) continue;
      ++count;
      for (int i = 0; i < kOthers; ++i) ExpectThereAndBack(*call, from, releases[random() % releases.size()]);
    }
    if (HasFailure()) break;
  }
  EXPECT_GE(count, 39);
}

std::string NameOfRelease(const testing::TestParamInfo<Release>& info) {
  std::string name = info.param.ToString();
  name[2] = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Releases, EveryTranslationTest, testing::ValuesIn(Schema::Get().releases()), NameOfRelease);

}  // namespace
}  // namespace spdkctl
