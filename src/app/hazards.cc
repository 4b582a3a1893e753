#include "app/hazards.h"

#include <array>
#include <filesystem>
#include <set>
#include <string>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::app {
namespace {

using google::protobuf::Message;

/// Why the call would crash the target, or empty.
using Danger = std::string (*)(TypedCalls&, const Message&);

struct Hazard {
  std::string_view method;
  ReleaseRange releases;
  Danger danger;
};

/// A second portal on the host and port of an existing one.
std::string PortalIsUsed(TypedCalls& client, const Message& message) {
  const auto& request = dynamic_cast<const rpc::v1::IscsiCreatePortalGroupRequest&>(message);
  const auto groups = client.iscsi_get_portal_groups({});
  if (!groups) return {};
  for (const auto& group : groups->portal_groups()) {
    for (const auto& portal : group.portals()) {
      for (const auto& wanted : request.portals()) {
        if (portal.host() != wanted.host() || portal.port() != wanted.port()) continue;
        return fmt::format(
            "portal {}:{} belongs to portal group {} already, and creating it again crashes this release",
            wanted.host(), wanted.port(), group.tag());
      }
    }
  }
  std::set<std::string> seen;
  for (const auto& wanted : request.portals()) {
    if (!seen.insert(wanted.host() + ":" + wanted.port()).second)
      return fmt::format("portal {}:{} is named twice, which crashes this release", wanted.host(), wanted.port());
  }
  return {};
}

/// A SCSI target in a vhost-blk controller.
std::string ControllerIsBlk(TypedCalls& client, const Message& message) {
  const auto& request = dynamic_cast<const rpc::v1::VhostScsiControllerAddTargetRequest&>(message);
  const auto controllers = client.vhost_get_controllers({});
  if (!controllers) return {};
  for (const auto& controller : controllers->controllers()) {
    if (controller.ctrlr() != request.ctrlr() || !controller.backend_specific().has_block()) continue;
    return fmt::format("{} is a vhost-blk controller, and adding a SCSI target to one crashes this release",
                       request.ctrlr());
  }
  return {};
}

bool HostHasRdma() {
  std::error_code failed;
  return std::filesystem::directory_iterator("/sys/class/infiniband", failed) !=
             std::filesystem::directory_iterator() &&
         !failed;
}

/// Whatever makes construct_nvmf_subsystem of 17.07 fail late: the next get_nvmf_subsystems crashes then.
std::string SubsystemWouldFailLate(TypedCalls& client, const Message& message) {
  constexpr std::string_view kThen = "; a call that fails so leaves this release broken";
  const auto& request = dynamic_cast<const rpc::v1::ConstructNvmfSubsystemRequest&>(message);
  if (request.has_pci_address()) return fmt::format("direct mode (pci_address) is not used{}", kThen);
  if (request.serial_number().empty()) return fmt::format("a serial number is required{}", kThen);
  for (const auto& listener : request.listen_addresses()) {
    if (ToLower(listener.trtype()) != "rdma")
      return fmt::format("SPDK 17.07 has no {} transport, only RDMA{}", listener.trtype(), kThen);
    if (!HostHasRdma()) return fmt::format("this host has no RDMA device to listen on{}", kThen);
  }
  std::set<std::string> seen;
  for (const auto& space : request.namespaces()) {
    if (!seen.insert(space.bdev_name()).second)
      return fmt::format("bdev {} is named twice{}", space.bdev_name(), kThen);
    bool found = false;
    const auto bdevs = client.bdev_get_bdevs({});
    if (!bdevs) return fmt::format("the bdevs cannot be listed: {}{}", bdevs.error().message, kThen);
    for (const auto& bdev : bdevs->bdevs()) {
      if (bdev.name() != space.bdev_name()) continue;
      found = true;
      if (bdev.bdev_opened_for_write())
        return fmt::format("bdev {} is claimed by {}{}", bdev.name(), WhoUsesBdev(client, bdev.name()), kThen);
    }
    if (!found) return fmt::format("there is no bdev '{}'{}", space.bdev_name(), kThen);
  }
  return {};
}

constexpr std::array<Hazard, 3> kHazards = {{
    {"iscsi_create_portal_group", {Release(26, 5), Release(26, 5)}, PortalIsUsed},
    {"vhost_scsi_controller_add_target", {Release(20, 1), Release(20, 1)}, ControllerIsBlk},
    {"construct_nvmf_subsystem", {Release(17, 7), Release(17, 7)}, SubsystemWouldFailLate},
}};

}  // namespace

Result<void> CheckHazards(TypedCalls& client, const Method& method, const Message& request) {
  const auto info = client.info();
  if (!info) return info.error();
  for (const Hazard& hazard : kHazards) {
    if (hazard.method != method.name() || !hazard.releases.Contains((*info)->schema_release)) continue;
    const std::string why = hazard.danger(client, request);
    if (why.empty()) continue;
    Error error =
        MakeError(Code::kUnsupported, fmt::format("not sent to SPDK {}: {}", (*info)->release.ToString(), why));
    error.method = method.name();
    return error;
  }
  return {};
}

}  // namespace spdkctl::app
