#include <cerrno>
#include <map>
#include <string>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/vfu.pb.h"

// Endpoints of vfio-user. They are kept by name; no socket is made for them, since nobody would serve it.

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::size_t kTargets = 8;  ///< Of one virtio-scsi endpoint.

struct Endpoint {
  std::map<std::uint32_t, BdevUserId> bdevs = {};  ///< By the number of the SCSI target; a disk is number 0.
  bool scsi = false;
};

struct Endpoints {
  std::map<std::string, Endpoint> all;

  [[nodiscard]] Endpoint* FindScsi(const std::string& name) {
    const auto it = all.find(name);
    return it == all.end() || !it->second.scsi ? nullptr : &it->second;
  }
};

/// The errno of what is wrong with a new endpoint.
int CheckNew(World& world, const std::string& name, const std::string& cpumask) {
  constexpr std::size_t kLongestName = 63;
  if (!cpumask.empty()) {
    const auto mask = ParseCpuset(cpumask);
    if (!mask || (*mask & world.options.core_mask).none()) return EINVAL;
  }
  if (name.size() > kLongestName) return ENAMETOOLONG;
  return world.Of<Endpoints>().all.contains(name) ? EEXIST : 0;
}

/// Opens the bdev for the endpoint's target of that number; the target goes when the bdev goes.
int Attach(World& world, const std::string& endpoint, std::uint32_t number, const std::string& name) {
  Bdev* const bdev = world.Of<Bdevs>().Find(name);
  if (bdev == nullptr) return ENODEV;
  BdevUserId user = 0;
  const int wrong = world.Of<Bdevs>().Open(
      *bdev, {true, [&world, endpoint, number](Bdev&) { world.Of<Endpoints>().all[endpoint].bdevs.erase(number); }},
      &user);
  if (wrong == 0) world.Of<Endpoints>().all[endpoint].bdevs[number] = user;
  return wrong;
}

Failure InvalidIf(int number) { return number == 0 ? Failure() : InvalidErrno(number); }

Failure SetBasePath(const Call<VfuTgtSetBasePathRequest>& call) {
  constexpr std::size_t kLongestPath = 4093;
  return InvalidIf(call.request.path().size() > kLongestPath ? EINVAL : 0);
}

Failure CreateBlk(const Call<VfuVirtioCreateBlkEndpointRequest>& call) {
  if (const int wrong = CheckNew(call.world, call.request.name(), call.request.cpumask())) return InvalidErrno(wrong);
  const int wrong = Attach(call.world, call.request.name(), 0, call.request.bdev_name());
  if (wrong != 0) call.world.Of<Endpoints>().all.erase(call.request.name());
  return InvalidIf(wrong);
}

Failure CreateScsi(const Call<VfuVirtioCreateScsiEndpointRequest>& call) {
  if (const int wrong = CheckNew(call.world, call.request.name(), call.request.cpumask())) return InvalidErrno(wrong);
  call.world.Of<Endpoints>().all[call.request.name()].scsi = true;
  return {};
}

/// The file systems that could stand behind one are not looked for.
Failure CreateFs(const Call<VfuVirtioCreateFsEndpointRequest>& call) {
  const int wrong = CheckNew(call.world, call.request.name(), call.request.cpumask());
  return InvalidErrno(wrong != 0 ? wrong : ENODEV);
}

Failure DeleteEndpoint(const Call<VfuVirtioDeleteEndpointRequest>& call) {
  auto& all = call.world.Of<Endpoints>().all;
  const auto it = all.find(call.request.name());
  if (it == all.end()) return InvalidErrno(ENOENT);
  for (const auto& [number, user] : it->second.bdevs) call.world.Of<Bdevs>().Close(user);
  all.erase(it);
  return {};
}

Failure AddTarget(const Call<VfuVirtioScsiAddTargetRequest>& call) {
  Endpoint* const endpoint = call.world.Of<Endpoints>().FindScsi(call.request.name());
  if (endpoint == nullptr) return InvalidErrno(ENOENT);
  if (call.request.scsi_target_num() >= kTargets) return InvalidErrno(EINVAL);
  if (endpoint->bdevs.contains(call.request.scsi_target_num())) return InvalidErrno(EEXIST);
  // Whatever is wrong with the bdev, SPDK says that the address is bad.
  const bool attached =
      Attach(call.world, call.request.name(), call.request.scsi_target_num(), call.request.bdev_name()) == 0;
  return InvalidIf(attached ? 0 : EFAULT);
}

Failure RemoveTarget(const Call<VfuVirtioScsiRemoveTargetRequest>& call) {
  Endpoint* const endpoint = call.world.Of<Endpoints>().FindScsi(call.request.name());
  if (endpoint == nullptr) return InvalidErrno(ENOENT);
  if (call.request.scsi_target_num() >= kTargets) return InvalidErrno(EINVAL);
  const auto it = endpoint->bdevs.find(call.request.scsi_target_num());
  if (it == endpoint->bdevs.end()) return InvalidErrno(ENOENT);
  call.world.Of<Bdevs>().Close(it->second);
  endpoint->bdevs.erase(it);
  return {};
}

}  // namespace

void AddVfuHandlers(Handlers& handlers) {
  handlers.On("vfu_tgt_set_base_path", SetBasePath);
  handlers.On("vfu_virtio_create_blk_endpoint", CreateBlk);
  handlers.On("vfu_virtio_create_scsi_endpoint", CreateScsi);
  handlers.On("vfu_virtio_create_fs_endpoint", CreateFs);
  handlers.On("vfu_virtio_delete_endpoint", DeleteEndpoint);
  handlers.On("vfu_virtio_scsi_add_target", AddTarget);
  handlers.On("vfu_virtio_scsi_remove_target", RemoveTarget);
}

}  // namespace spdkctl::sim
