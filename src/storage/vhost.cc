#include "storage/vhost.h"

#include <sys/un.h>

#include <algorithm>

#include <fmt/format.h>

#include "client/whole_answers.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::storage {
namespace {

constexpr const char* kList = "vhost_get_controllers";
constexpr const char* kListBlk = "get_vhost_blk_controllers";
constexpr const char* kListScsi = "get_vhost_scsi_controllers";

rpc::v1::VhostController FromOldest(const rpc::v1::VhostBlkController& old) {
  rpc::v1::VhostController controller;
  controller.set_ctrlr(old.ctrlr());
  controller.set_cpumask(old.cpumask());
  controller.mutable_backend_specific()->mutable_block()->set_bdev(old.dev_name());
  controller.mutable_backend_specific()->mutable_block()->set_readonly(old.readonly());
  return controller;
}

rpc::v1::VhostController FromOldest(const rpc::v1::VhostScsiController& old) {
  rpc::v1::VhostController controller;
  controller.set_ctrlr(old.ctrlr());
  controller.set_cpumask(old.cpumask());
  for (const auto& device : old.scsi_devs()) {
    rpc::v1::VhostScsiTarget& target = *controller.mutable_backend_specific()->add_scsi();
    target.set_scsi_dev_num(device.scsi_dev_num());
    target.set_id(static_cast<std::uint32_t>(device.id()));
    target.set_target_name(device.device_name());
    for (const auto& unit : device.luns()) {
      rpc::v1::VhostScsiLun& lun = *target.add_luns();
      lun.set_id(unit.id());
      lun.set_bdev_name(unit.lun_name());
    }
  }
  return controller;
}

}  // namespace

void AskVhostControllers(View& view) {
  view.Ask(kListBlk);
  view.Ask(kListScsi);
  view.Ask(kList);
}

Result<rpc::v1::VhostGetControllersResponse> VhostControllersIn(const View& view) {
  if (!view.Offers(kListBlk)) {
    const auto all = view.Answer<rpc::v1::VhostGetControllersResponse>(kList);
    if (!all) return all.error();
    return **all;
  }
  const auto blk = view.Answer<rpc::v1::GetVhostBlkControllersResponse>(kListBlk);
  if (!blk) return blk.error();
  const auto scsi = view.Answer<rpc::v1::GetVhostScsiControllersResponse>(kListScsi);
  if (!scsi) return scsi.error();
  return VhostControllersOf(**blk, **scsi);
}

rpc::v1::VhostGetControllersResponse VhostControllersOf(const rpc::v1::GetVhostBlkControllersResponse& blk,
                                                        const rpc::v1::GetVhostScsiControllersResponse& scsi) {
  rpc::v1::VhostGetControllersResponse all;
  for (const auto& controller : blk.controllers()) *all.add_controllers() = FromOldest(controller);
  for (const auto& controller : scsi.controllers()) *all.add_controllers() = FromOldest(controller);
  return all;
}

const rpc::v1::VhostController* FindController(const rpc::v1::VhostGetControllersResponse& all,
                                               const std::string& name) {
  const auto it = std::find_if(all.controllers().begin(), all.controllers().end(),
                               [&](const auto& controller) { return controller.ctrlr() == name; });
  return it == all.controllers().end() ? nullptr : &*it;
}

Result<void> CheckControllerName(const std::string& name) {
  constexpr std::size_t kLongestPath = sizeof(sockaddr_un::sun_path) - 1;
  if (name.size() > kLongestPath)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no name for a vhost controller: the path of a socket "
                                                         "has {} bytes at most",
                                                         name, kLongestPath));
  if (!name.empty() && name.find('/') == std::string::npos && name != "." && name != "..") return {};
  return MakeError(Code::kInvalidArgument,
                   fmt::format("'{}' is no name for a vhost controller: its socket has that name, in the target's "
                               "folder of sockets",
                               name));
}

bool TellsGuests(Release release) {
  const auto& sessions = *rpc::v1::VhostController::descriptor()->FindFieldByName("sessions");
  const ReleaseRange all{Schema::Get().oldest(), Schema::Get().newest()};
  return RangeOf(sessions.options().GetExtension(rpc::v1::field), all).Contains(release);
}

Result<std::vector<std::string>> GuestsOf(const rpc::v1::VhostController& controller, Release release) {
  std::vector<std::string> guests;
  if (!TellsGuests(release)) return guests;
  for (const auto& session : controller.sessions()) guests.push_back("guest " + session.name());
  if (guests.empty() && !client::TellsEmptyList(controller, "sessions"))
    return MakeError(Code::kProtocol, "the target does not list its guests");
  return guests;
}

}  // namespace spdkctl::storage
