#include <fcntl.h>
#include <sys/stat.h>

#include <memory>

#include "base/os.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
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

Failure Create(World& world, const BdevUringCreateRequest& request, BdevName& response) {
  const RpcError refusal = InternalError("Unable to create URING bdev.");
  const UniqueFd file(::open(request.filename().c_str(), O_RDWR | O_CLOEXEC));
  const std::uint32_t block = request.block_size();
  if (!file.valid() || block < kSector || (block & (block - 1)) != 0) return refusal;
  const std::uint64_t size = SizeOf(request.filename());
  if (size % block != 0) return refusal;
  Bdev bdev{request.name(), "URING bdev", kModule, request.uuid()};
  bdev.block_size = block;
  bdev.num_blocks = size / block;
  bdev.io_types = IoTypesOf({"read", "write", "flush", "reset"});
  bdev.show = [filename = request.filename()](const Bdev&, BdevDriverSpecific& shown) {
    shown.mutable_uring()->set_filename(filename);
  };
  bdev.config = [&world, filename = request.filename()](const Bdev& self, FrameworkGetConfigResponse& calls) {
    BdevUringCreateRequest call;
    call.set_name(self.name);
    call.set_block_size(self.block_size);
    call.set_filename(filename);
    call.set_uuid(self.uuid);
    AddConfigCall(world, "bdev_uring_create", call, calls);
  };
  bdev.gone = [&world](Bdev& self) { world.Of<UringDisks>().file_of.erase(self.name); };
  if (world.Of<Bdevs>().Register(std::move(bdev)) != 0) return refusal;
  world.Of<UringDisks>().file_of[request.name()] = request.filename();
  response.set_name(request.name());
  return {};
}

Failure Rescan(World& world, const BdevUringRescanRequest& request, Done& response) {
  Bdev* const bdev = world.Of<Bdevs>().Find(request.name());
  if (bdev == nullptr || bdev->module != kModule) return Errno(ENODEV);
  world.Of<Bdevs>().Resize(*bdev, SizeOf(world.Of<UringDisks>().file_of.at(bdev->name)) / bdev->block_size);
  response.set_done(true);
  return {};
}

Failure Delete(World& world, const BdevUringDeleteRequest& request, Done& response) {
  return DeleteOf(world, request.name(), kModule, response);
}

}  // namespace

void AddUringHandlers(Handlers& handlers) {
  handlers.On("bdev_uring_create", Create);
  handlers.On("bdev_uring_rescan", Rescan);
  handlers.On("bdev_uring_delete", Delete);
}

}  // namespace spdkctl::sim
