#include "rpc_py/key_order.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "spdkctl/base/release.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

struct Order {
  std::string_view method;  ///< As the releases call it.
  ReleaseRange range;
  const char* first;  ///< The parameters that come before all others.
};

constexpr Release kNow(99, 12);

/// The functions of rpc.py put some parameters together in an order of their own: seen in the requests of every
/// release.
constexpr std::array kOrders = {
    Order{"accel_crypto_key_create", {{25, 9}, kNow}, "cipher key key2 tweak_mode"},
    Order{"add_vhost_scsi_lun", {{18, 4}, {18, 4}}, "ctrlr bdev_name"},
    Order{"bdev_aio_create", {{19, 10}, {24, 5}}, "name"},
    Order{"bdev_crypto_create", {{23, 1}, {24, 5}}, "base_bdev_name name crypto_pmd key key2"},
    Order{"bdev_daos_create", {{22, 9}, {24, 5}}, "num_blocks block_size pool cont"},
    Order{"bdev_daos_create", {{24, 9}, {25, 5}}, "num_blocks block_size pool cont name oclass"},
    Order{"bdev_daos_create", {{25, 9}, kNow}, "num_blocks block_size name uuid"},
    Order{"bdev_delay_create", {{25, 9}, kNow}, "base_bdev_name name uuid"},
    Order{"bdev_enable_histogram", {{26, 5}, kNow}, "name"},
    Order{"bdev_ftl_create",
          {{19, 10}, {21, 7}},
          "name trtype traddr punits base_bdev uuid cache allow_open_bands overprovisioning l2p_path use_append "
          "limit_crit_threshold limit_low_threshold limit_crit limit_low limit_start_threshold"},
    Order{"bdev_ftl_create",
          {{21, 10}, {24, 5}},
          "name base_bdev uuid cache allow_open_bands overprovisioning l2p_path use_append limit_crit_threshold "
          "limit_low_threshold"},
    Order{"bdev_ftl_create", {{25, 9}, kNow}, "name base_bdev uuid"},
    Order{"bdev_ftl_load", {{24, 9}, {25, 5}}, "name base_bdev cache"},
    Order{"bdev_get_iostat", {{23, 1}, {26, 1}}, "name"},
    Order{"bdev_iscsi_create", {{19, 10}, kNow}, "name url"},
    Order{"bdev_lvol_create", {{19, 10}, {25, 5}}, "lvol_name size size_in_mib thin_provision"},
    Order{"bdev_lvol_create", {{25, 9}, kNow}, "lvol_name size_in_mib thin_provision clear_method"},
    Order{"bdev_malloc_create", {{23, 5}, kNow}, "num_blocks block_size physical_block_size"},
    Order{"bdev_null_create", {{23, 5}, {24, 5}}, "name num_blocks block_size physical_block_size"},
    Order{"bdev_null_create", {{24, 9}, {25, 5}}, "num_blocks block_size name physical_block_size"},
    Order{"bdev_null_create", {{25, 9}, kNow}, "num_blocks block_size physical_block_size"},
    Order{"bdev_nvme_add_error_injection", {{22, 5}, {25, 5}}, "name opc"},
    Order{"bdev_nvme_apply_firmware", {{24, 9}, kNow}, "bdev_name"},
    Order{"bdev_nvme_attach_controller", {{19, 10}, {24, 5}}, "name trtype traddr hostnqn hostaddr hostsvcid"},
    Order{"bdev_nvme_attach_controller",
          {{26, 9}, kNow},
          "name trtype traddr adrfam trsvcid priority subnqn hostnqn hostaddr hostsvcid prchk_reftag prchk_guard hdgst "
          "ddgst fabrics_connect_timeout_us multipath num_io_queues ctrlr_loss_timeout_sec reconnect_delay_sec "
          "fast_io_fail_timeout_sec psk max_bdevs dhchap_key dhchap_ctrlr_key allow_unrecognized_csi "
          "disable_sq_flow_control"},
    Order{"bdev_nvme_remove_error_injection", {{22, 5}, {25, 5}}, "name opc"},
    Order{"bdev_nvme_start_discovery", {{22, 1}, {24, 5}}, "name trtype traddr hostnqn"},
    Order{"bdev_nvme_start_discovery",
          {{24, 9}, {25, 5}},
          "name trtype traddr adrfam trsvcid hostnqn wait_for_attach ctrlr_loss_timeout_sec reconnect_delay_sec "
          "fast_io_fail_timeout_sec"},
    Order{"bdev_ocf_create", {{20, 10}, {22, 5}}, "name mode cache_line_size"},
    Order{"bdev_raid_add_base_bdev", {{24, 9}, {25, 5}}, "base_bdev"},
    Order{"bdev_raid_create", {{24, 1}, {24, 5}}, "name raid_level base_bdevs superblock"},
    Order{"bdev_raid_create", {{25, 9}, kNow}, "name strip_size_kb"},
    Order{"bdev_rbd_create", {{26, 1}, kNow}, "name user_id config"},
    Order{"bdev_set_options", {{21, 1}, {23, 1}}, "bdev_io_pool_size bdev_io_cache_size bdev_auto_examine"},
    Order{"bdev_uring_create", {{20, 1}, {24, 5}}, "name"},
    Order{"bdev_xnvme_create", {{22, 9}, {24, 5}}, "name"},
    Order{"construct_aio_bdev", {{18, 4}, {19, 7}}, "name"},
    Order{"construct_ftl_bdev",
          {{19, 1}, {19, 7}},
          "name trtype traddr punits uuid cache allow_open_bands overprovisioning limit_crit_threshold "
          "limit_low_threshold limit_crit limit_low limit_start_threshold"},
    Order{"construct_iscsi_bdev", {{18, 7}, {19, 7}}, "name url"},
    Order{"construct_lvol_bdev", {{18, 4}, {19, 7}}, "lvol_name size thin_provision"},
    Order{"construct_nvme_bdev", {{19, 1}, {19, 7}}, "name trtype traddr hostnqn hostaddr hostsvcid"},
    Order{"construct_nvmf_subsystem", {{18, 4}, {18, 10}}, "nqn serial_number max_namespaces"},
    Order{"construct_target_node", {{18, 4}, {19, 7}}, "name alias_name pg_ig_maps"},
    Order{"iscsi_create_portal_group", {{25, 9}, kNow}, "portals"},
    Order{"iscsi_create_target_node", {{19, 10}, {25, 5}}, "name alias_name pg_ig_maps"},
    Order{"iscsi_create_target_node", {{25, 9}, kNow}, "luns pg_ig_maps"},
    Order{"iscsi_enable_histogram", {{26, 5}, kNow}, "name"},
    Order{"iscsi_target_node_add_pg_ig_maps", {{25, 9}, kNow}, "pg_ig_maps"},
    Order{"iscsi_target_node_remove_pg_ig_maps", {{25, 9}, kNow}, "pg_ig_maps"},
    Order{"nvmf_create_subsystem", {{19, 10}, {25, 5}}, "nqn serial_number model_number allow_any_host max_namespaces"},
    Order{"nvmf_create_transport", {{25, 9}, kNow}, "no_srq c2h_success"},
    Order{"nvmf_discovery_add_referral", {{24, 1}, kNow}, "tgt_name secure_channel subnqn"},
    Order{"nvmf_discovery_remove_referral", {{25, 9}, kNow}, "tgt_name subnqn"},
    Order{"nvmf_get_subsystems", {{21, 10}, {25, 5}}, "tgt_name"},
    Order{"nvmf_get_transports", {{21, 10}, {25, 5}}, "tgt_name"},
    Order{
        "nvmf_subsystem_add_listener", {{21, 7}, {25, 5}}, "go_client nqn tgt_name secure_channel ana_state sock_impl"},
    Order{"nvmf_subsystem_add_listener", {{25, 9}, {26, 1}}, "tgt_name nqn secure_channel ana_state sock_impl"},
    Order{"nvmf_subsystem_add_listener", {{26, 5}, kNow}, "tgt_name nqn secure_channel sock_impl numa_id ana_state"},
    Order{"nvmf_subsystem_add_ns", {{24, 5}, {25, 5}}, "nqn tgt_name"},
    Order{"nvmf_subsystem_add_ns", {{25, 9}, kNow}, "tgt_name"},
    Order{"nvmf_subsystem_listener_set_ana_state", {{20, 10}, {25, 5}}, "nqn listen_address"},
    Order{"nvmf_subsystem_listener_set_ana_state", {{25, 9}, kNow}, "nqn ana_state tgt_name anagrpid"},
    Order{"nvmf_subsystem_remove_listener", {{25, 9}, kNow}, "nqn tgt_name"},
    Order{"sock_impl_set_options",
          {{20, 10}, kNow},
          "impl_name recv_buf_size send_buf_size enable_recv_pipe enable_zerocopy_send enable_quickack"},
    Order{"vhost_create_scsi_controller", {{24, 1}, {25, 5}}, "ctrlr delay"},
};

const Order* FindOrder(const std::string& method, Release release) {
  static const auto kByMethod = [] {
    std::multimap<std::string_view, const Order*> orders;
    for (const Order& order : kOrders) orders.emplace(order.method, &order);
    return orders;
  }();
  const auto [begin, end] = kByMethod.equal_range(method);
  const auto found = std::find_if(begin, end, [&](const auto& entry) { return entry.second->range.Contains(release); });
  return found == end ? nullptr : found->second;
}

}  // namespace

void PutInOrder(const std::string& method, Release release, json::object& params) {
  const Order* const order = FindOrder(method, release);
  if (order == nullptr) return;
  json::object ordered(params.storage());
  const auto take = [&](std::string_view name) {
    if (json::value* const value = params.if_contains(name)) ordered.emplace(name, std::move(*value));
  };
  for (const std::string& name : SplitWords(order->first)) take(name);
  for (const auto& member : params) {
    if (!ordered.contains(member.key())) ordered.emplace(member.key(), member.value());
  }
  params = std::move(ordered);
}

}  // namespace spdkctl::rpc_py
