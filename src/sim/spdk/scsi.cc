#include "sim/spdk/scsi.h"

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/scsi.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

Failure GetDevices(const Call<ScsiGetDevicesRequest, ScsiGetDevicesResponse>& call) {
  for (const auto& [id, name] : call.world.Of<ScsiDevices>().names()) {
    ScsiDevice& device = *call.response.add_devices();
    device.set_id(id);
    device.set_device_name(name);
  }
  return {};
}

Failure GetLuns(const Call<GetLunsRequest, GetLunsResponse>& call) {
  for (const std::string& bdev : call.world.Of<ScsiDevices>().luns) {
    rpc::v1::Lun& lun = *call.response.add_luns();
    lun.set_claimed(true);
    lun.set_name(bdev);
  }
  return {};
}

}  // namespace

void AddScsiHandlers(Handlers& handlers) {
  handlers.On("scsi_get_devices", GetDevices);
  handlers.On("get_luns", GetLuns);
}

}  // namespace spdkctl::sim
