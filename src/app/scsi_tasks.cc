#include <fmt/format.h>

#include "app/send.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/net.pb.h"
#include "spdkctl/rpc/v1/scsi.pb.h"

namespace spdkctl::app {

Result<rpc::v1::ScsiGetDevicesResponse> ScsiTasks::get_scsi_devices() { return client().scsi_get_devices({}); }

Result<rpc::v1::GetLunsResponse> ScsiTasks::get_luns() {
  if (Offers(client(), "get_luns")) return client().get_luns({});
  rpc::v1::GetLunsResponse luns;
  const auto add = [&](const std::string& bdev_name) {
    rpc::v1::Lun& lun = *luns.add_luns();
    lun.set_name(bdev_name);
    // Every unit that can be listed this way belongs to a controller or node, and so is claimed.
    lun.set_claimed(true);
  };
  if (Offers(client(), "vhost_get_controllers")) {
    const auto controllers = client().vhost_get_controllers({});
    if (!controllers) return controllers.error();
    for (const auto& controller : controllers->controllers()) {
      for (const auto& target : controller.backend_specific().scsi()) {
        for (const auto& lun : target.luns()) add(lun.bdev_name());
      }
    }
  }
  if (Offers(client(), "iscsi_get_target_nodes")) {
    const auto nodes = client().iscsi_get_target_nodes({});
    if (!nodes) return nodes.error();
    for (const auto& node : nodes->target_nodes()) {
      for (const auto& lun : node.luns()) add(lun.bdev_name());
    }
  }
  return luns;
}

Result<Interfaces> ScsiTasks::get_interfaces() {
  const Method& method = *Schema::Get().Find("net_get_interfaces");
  const auto info = client().info();
  if (!info) return info.error();
  if (!NameFor(method, **info)) {
    return Interfaces{{},
                      fmt::format("SPDK {} does not tell the host's interfaces; the last release that did is {}",
                                  (*info)->release.ToString(), method.range().to.ToString())};
  }
  auto response = client().net_get_interfaces({});
  if (!response) return response.error();
  return Interfaces{std::move(*response), {}};
}

Result<void> ScsiTasks::add_ip_address(std::int32_t ifc_index, const std::string& ip_addr) {
  rpc::v1::NetInterfaceAddIpAddressRequest request;
  request.set_ifc_index(ifc_index);
  request.set_ip_address(ip_addr);
  return Do(client(), "net_interface_add_ip_address", request);
}

Result<void> ScsiTasks::delete_ip_address(std::int32_t ifc_index, const std::string& ip_addr) {
  rpc::v1::NetInterfaceDeleteIpAddressRequest request;
  request.set_ifc_index(ifc_index);
  request.set_ip_address(ip_addr);
  return Do(client(), "net_interface_delete_ip_address", request);
}

}  // namespace spdkctl::app
