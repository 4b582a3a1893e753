#include <sys/stat.h>

#include <memory>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/data_file.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_uring.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::uint32_t kSector = 512;
constexpr const char* kModule = "uring";

std::uint64_t SizeOf(const std::string& filename) {
  struct stat about = {};
  return ::stat(filename.c_str(), &about) == 0 ? static_cast<std::uint64_t>(about.st_size) : 0;
}

struct UringDisks {
  std::map<std::string, std::string> file_of;
};

Failure Create(const Call<BdevUringCreateRequest, BdevName>& call) {
  World& world = call.world;
  const RpcError refusal = InternalError("Unable to create URING bdev.");
  const DataFile file = OpenDataFile(call.request.filename(), true);
  const std::uint32_t block = call.request.block_size();
  if (file.error != 0 || block < kSector || (block & (block - 1)) != 0) return refusal;
  const std::uint64_t size = SizeOf(call.request.filename());
  if (size % block != 0) return refusal;
  Bdev bdev{call.request.name(), "URING bdev", kModule, call.request.uuid()};
  bdev.block_size = block;
  bdev.num_blocks = size / block;
  bdev.io_types = IoTypesOf({"read", "write", "flush", "reset"});
  bdev.show = [filename = call.request.filename()](const Bdev&, BdevDriverSpecific& shown) {
    shown.mutable_uring()->set_filename(filename);
  };
  bdev.config = [&world, filename = call.request.filename()](const Bdev& self, FrameworkGetConfigResponse& calls) {
    BdevUringCreateRequest create;
    create.set_name(self.name);
    create.set_block_size(self.block_size);
    create.set_filename(filename);
    create.set_uuid(self.uuid);
    AddConfigCall(world, "bdev_uring_create", create, calls);
  };
  bdev.gone = [&world](Bdev& self) { world.Of<UringDisks>().file_of.erase(self.name); };
  if (world.Of<Bdevs>().Register(std::move(bdev)) != 0) return refusal;
  world.Of<UringDisks>().file_of[call.request.name()] = call.request.filename();
  call.response.set_name(call.request.name());
  return {};
}

Failure Rescan(const Call<BdevUringRescanRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != kModule) return Errno(ENODEV);
  call.world.Of<Bdevs>().Resize(*bdev, SizeOf(call.world.Of<UringDisks>().file_of.at(bdev->name)) / bdev->block_size);
  return {};
}

Failure Delete(const Call<BdevUringDeleteRequest>& call) {
  return DeleteOf(call.world, call.request.name(), kModule, call.response);
}

}  // namespace

void AddUringHandlers(Handlers& handlers) {
  handlers.On("bdev_uring_create", Create);
  handlers.On("bdev_uring_rescan", Rescan);
  handlers.On("bdev_uring_delete", Delete);
}

}  // namespace spdkctl::sim
