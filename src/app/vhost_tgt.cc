#include <fmt/format.h>

#include "app/by_plan.h"
#include "app/send.h"
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

Result<void> RemoveController(TypedCalls& client, const storage::v1::Wish& object, const DeleteOptions& options) {
  Result<void> removed = Remove(client, object, options);
  // One of the other kind was named.
  if (!removed && removed.error().code == Code::kDiffers) removed.error().code = Code::kInvalidArgument;
  return removed;
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
  storage::v1::Wish wish;
  storage::v1::BlkController& controller = *wish.mutable_vhost_blk();
  controller.set_name(ctrlr);
  controller.set_bdev(dev_name);
  controller.set_readonly(readonly);
  if (!cpumask.empty()) controller.set_cpumask(cpumask);
  return MakeNew(client(), wish);
}

Result<void> VhostTgt::construct_vhost_scsi_controller(const std::string& ctrlr, const std::string& cpumask) {
  storage::v1::Wish wish;
  wish.mutable_vhost_scsi()->set_name(ctrlr);
  if (!cpumask.empty()) wish.mutable_vhost_scsi()->set_cpumask(cpumask);
  return MakeNew(client(), wish);
}

Result<void> VhostTgt::remove_vhost_blk_controller(const std::string& ctrlr, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_vhost_blk()->set_name(ctrlr);
  return RemoveController(client(), object, options);
}

Result<void> VhostTgt::remove_vhost_scsi_controller(const std::string& ctrlr, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_vhost_scsi()->set_name(ctrlr);
  return RemoveController(client(), object, options);
}

Result<void> VhostTgt::add_vhost_scsi_lun(const std::string& ctrlr, std::int32_t scsi_target_num,
                                          const std::string& bdev_name) {
  if (scsi_target_num < 0) return MakeError(Code::kInvalidArgument, fmt::format("slot {} is none", scsi_target_num));
  storage::v1::Wish wish;
  storage::v1::ScsiSlot& slot = *wish.mutable_vhost_target();
  slot.set_ctrlr(ctrlr);
  slot.set_slot(static_cast<std::uint32_t>(scsi_target_num));
  slot.set_bdev(bdev_name);
  return MakeNew(client(), wish);
}

Result<void> VhostTgt::remove_vhost_scsi_dev(const std::string& ctrlr, std::uint32_t scsi_target_num,
                                             const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_vhost_target()->set_ctrlr(ctrlr);
  object.mutable_vhost_target()->set_slot(scsi_target_num);
  return Remove(client(), object, options);
}

}  // namespace spdkctl::app
