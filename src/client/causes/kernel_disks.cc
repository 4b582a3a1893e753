#include <cerrno>

#include <fmt/format.h>

#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/nbd.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"

namespace spdkctl::client::causes {
namespace {

bool IsMissing(const Refused& c, const std::string& path) {
  if (c.host == nullptr) return false;
  const auto file = c.host->File(path);
  return !file && file.error().code == Code::kNotFound;
}

Found UblkDriverMissing(const Refused& c) {
  return IsMissing(c, "/dev/ublk-control")
             ? NotBuilt(
                   "the target's host has no ublk driver (/dev/ublk-control): modprobe ublk_drv, from Linux 6.0 on")
             : std::nullopt;
}

Found UblkTargetRefused(const Refused& c) {
  if (Found cause = UblkDriverMissing(c)) return cause;
  if (c.number == EBUSY || c.number == EEXIST) return Exists("the ublk target is there already");
  return CoresOutside(c, StringField(c.request, "cpumask"));
}

Found UblkDiskRefused(const Refused& c) {
  if (Found cause = UblkDriverMissing(c)) return cause;
  const auto* const request = c.As<rpc::v1::UblkStartDiskRequest>();
  if (request == nullptr) return {};
  const auto* const disks = c.Told<rpc::v1::UblkGetDisksResponse>("ublk_get_disks");
  if (disks != nullptr) {
    for (const auto& disk : disks->disks()) {
      if (disk.id() == request->ublk_id())
        return Exists(fmt::format("ublk disk {} is there already, of bdev {}", disk.id(), disk.bdev_name()));
    }
  }
  if (c.number == ENODEV && FindBdev(c, request->bdev_name()) != nullptr)
    return Absent("there is no ublk target yet; create it first (ublk_create_target)");
  return BdevClaimed(c, request->bdev_name());
}

Found NbdRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NbdStartDiskRequest>();
  if (request == nullptr) return {};
  if (IsMissing(c, "/sys/module/nbd") && IsMissing(c, "/dev/nbd0"))
    return NotBuilt("the target's host has no nbd driver: modprobe nbd");
  if (Found cause = BdevClaimed(c, request->bdev_name())) return cause;
  const std::string& device = request->nbd_device();
  if (device.empty()) return {};
  const auto* const disks = c.Told<rpc::v1::NbdGetDisksResponse>("nbd_get_disks");
  if (disks != nullptr) {
    for (const auto& disk : disks->disks()) {
      if (disk.nbd_device() == device)
        return Exists(fmt::format("{} is a disk already, of bdev {}", device, disk.bdev_name()));
    }
  }
  if (Found cause = FileTrouble(c, device)) return cause;
  const std::string name = device.substr(device.rfind('/') + 1);
  const auto holder = c.host == nullptr ? Result<std::string>(MakeError(Code::kUnsupported, {}))
                                        : c.host->Read("/sys/block/" + name + "/pid", 16);
  if (holder && !holder->empty())
    return Taken(fmt::format("{} is used by process {}", device, holder->substr(0, holder->find('\n'))));
  return {};
}

}  // namespace

void AddKernelDiskRules(Rules& rules) {
  rules.insert({{"ublk_create_target", {{"framework_get_reactors"}, UblkTargetRefused}},
                {"ublk_destroy_target", {{}, UblkDriverMissing}},
                {"ublk_start_disk", {WithUsers(), UblkDiskRefused}},
                {"ublk_recover_disk", {WithUsers(), UblkDriverMissing}},
                {"nbd_start_disk", {WithUsers(), NbdRefused}}});
}

}  // namespace spdkctl::client::causes
