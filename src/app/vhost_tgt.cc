#include <fmt/format.h>

#include "app/send.h"
#include "app/users.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "storage/vhost.h"

namespace spdkctl::app {
namespace {

rpc::v1::VhostGetControllersResponse OfKind(const rpc::v1::VhostGetControllersResponse& all, bool blk) {
  rpc::v1::VhostGetControllersResponse chosen;
  for (const auto& controller : all.controllers()) {
    if (controller.backend_specific().has_block() == blk) *chosen.add_controllers() = controller;
  }
  return chosen;
}

}  // namespace

Result<rpc::v1::VhostGetControllersResponse> VhostTgt::get_vhost_controllers() {
  if (!Offers(client(), "get_vhost_blk_controllers")) return client().vhost_get_controllers({});
  const auto blk = client().get_vhost_blk_controllers({});
  if (!blk) return blk.error();
  const auto scsi = client().get_vhost_scsi_controllers({});
  if (!scsi) return scsi.error();
  return storage::VhostControllersOf(*blk, *scsi);
}

Result<rpc::v1::VhostGetControllersResponse> VhostTgt::get_vhost_blk_controllers() {
  const auto all = get_vhost_controllers();
  if (!all) return all.error();
  return OfKind(*all, true);
}

Result<rpc::v1::VhostGetControllersResponse> VhostTgt::get_vhost_scsi_controllers() {
  const auto all = get_vhost_controllers();
  if (!all) return all.error();
  return OfKind(*all, false);
}

Result<void> VhostTgt::construct_vhost_blk_controller(const std::string& ctrlr, const std::string& dev_name,
                                                      const std::string& cpumask, bool readonly) {
  if (auto named = storage::CheckControllerName(ctrlr); !named) return named;
  if (const auto bdev = get_bdev(dev_name); !bdev) return bdev.error();
  rpc::v1::VhostCreateBlkControllerRequest request;
  request.set_ctrlr(ctrlr);
  request.set_dev_name(dev_name);
  request.set_readonly(readonly);
  if (!cpumask.empty()) request.set_cpumask(cpumask);
  return Do(client(), "vhost_create_blk_controller", request);
}

Result<void> VhostTgt::construct_vhost_scsi_controller(const std::string& ctrlr, const std::string& cpumask) {
  if (auto named = storage::CheckControllerName(ctrlr); !named) return named;
  rpc::v1::VhostCreateScsiControllerRequest request;
  request.set_ctrlr(ctrlr);
  if (!cpumask.empty()) request.set_cpumask(cpumask);
  return Do(client(), "vhost_create_scsi_controller", request);
}

Result<void> VhostTgt::RemoveController(const std::string& ctrlr, bool blk, const DeleteOptions& options) {
  const auto all = get_vhost_controllers();
  if (!all) return all.error();
  std::vector<std::string> names;
  for (const auto& controller : all->controllers()) {
    names.push_back(controller.ctrlr());
    if (controller.ctrlr() != ctrlr) continue;
    const bool is_blk = controller.backend_specific().has_block();
    if (is_blk != blk)
      return MakeError(Code::kInvalidArgument,
                       fmt::format("{} is a vhost-{} controller", ctrlr, is_blk ? "blk" : "scsi"));
    if (!options.force) {
      constexpr std::string_view kThen = "SPDK deletes no controller that guests use";
      if (auto unused = CheckControllerUnused(client(), ctrlr, kThen); !unused) return unused;
    }
    if (Offers(client(), "vhost_delete_controller")) {
      rpc::v1::VhostDeleteControllerRequest request;
      request.set_ctrlr(ctrlr);
      return Do(client(), "vhost_delete_controller", request);
    }
    if (blk) {
      rpc::v1::RemoveVhostBlkControllerRequest request;
      request.set_ctrlr(ctrlr);
      return Do(client(), "remove_vhost_blk_controller", request);
    }
    rpc::v1::RemoveVhostScsiControllerRequest request;
    request.set_ctrlr(ctrlr);
    return Do(client(), "remove_vhost_scsi_controller", request);
  }
  return MakeError(Code::kNotFound,
                   fmt::format("there is no vhost controller '{}'{}", ctrlr, DidYouMean(ctrlr, names)));
}

Result<void> VhostTgt::remove_vhost_blk_controller(const std::string& ctrlr, const DeleteOptions& options) {
  return RemoveController(ctrlr, true, options);
}
Result<void> VhostTgt::remove_vhost_scsi_controller(const std::string& ctrlr, const DeleteOptions& options) {
  return RemoveController(ctrlr, false, options);
}

bool VhostTgt::TellsGuests() { return app::TellsGuests(client()); }

Result<void> VhostTgt::add_vhost_scsi_lun(const std::string& ctrlr, std::int32_t scsi_target_num,
                                          const std::string& bdev_name) {
  if (const auto bdev = get_bdev(bdev_name); !bdev) return bdev.error();
  rpc::v1::VhostScsiControllerAddTargetRequest request;
  request.set_ctrlr(ctrlr);
  request.set_scsi_target_num(scsi_target_num);
  request.set_bdev_name(bdev_name);
  const auto added =
      Send<rpc::v1::VhostScsiControllerAddTargetResponse>(client(), "vhost_scsi_controller_add_target", request);
  if (!added) return added.error();
  return {};
}

Result<void> VhostTgt::remove_vhost_scsi_dev(const std::string& ctrlr, std::uint32_t scsi_target_num,
                                             const DeleteOptions& options) {
  if (!options.force) {
    constexpr std::string_view kThen = "--force takes it out of the guest all the same";
    if (auto unused = CheckControllerUnused(client(), ctrlr, kThen); !unused) return unused;
  }
  rpc::v1::VhostScsiControllerRemoveTargetRequest request;
  request.set_ctrlr(ctrlr);
  request.set_scsi_target_num(scsi_target_num);
  return Do(client(), "vhost_scsi_controller_remove_target", request);
}

}  // namespace spdkctl::app
