#include <sys/stat.h>

#include <bit>
#include <cerrno>
#include <memory>

#include "base/os.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/data_file.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::uint32_t kSmallestBlock = 512;

/// A file under a bdev.
struct AioDisk {
  std::string filename;
  UniqueFd file;
  bool block_size_override = false;
  bool readonly = false;
  bool fallocate = false;
  bool nowait = false;

  [[nodiscard]] std::uint64_t Size() const {
    struct stat about = {};
    return ::fstat(file.get(), &about) == 0 ? static_cast<std::uint64_t>(about.st_size) : 0;
  }
  /// The errno if the file cannot be opened as was asked for.
  int Open() {
    DataFile opened = OpenDataFile(filename, !readonly);
    if (opened.error != 0) return opened.error;
    file = std::move(opened.file);
    // Only devices can do without waiting.
    return nowait ? ENOTSUP : 0;
  }
};

/// The block size that the bdev will have; 0 if SPDK refuses it, as it does where a file comes without one.
std::uint32_t ChooseBlockSize(const World& world, std::uint32_t wanted) {
  if (world.oldest()) return kSmallestBlock;
  return wanted >= kSmallestBlock && std::has_single_bit(wanted) ? wanted : 0;
}

std::map<std::string, std::shared_ptr<AioDisk>>& Disks(World& world) {
  struct AioDisks {
    std::map<std::string, std::shared_ptr<AioDisk>> by_bdev;
  };
  return world.Of<AioDisks>().by_bdev;
}

void Show(const AioDisk& disk, BdevAioInfo& shown) {
  shown.set_filename(disk.filename);
  shown.set_block_size_override(disk.block_size_override);
  shown.set_readonly(disk.readonly);
  shown.set_fallocate(disk.fallocate);
  shown.set_nowait(disk.nowait);
}

void ShowConfig(const World& world, const Bdev& bdev, const AioDisk& disk, FrameworkGetConfigResponse& response) {
  BdevAioCreateRequest call;
  call.set_name(bdev.name);
  if (disk.block_size_override) call.set_block_size(bdev.block_size);
  call.set_filename(disk.filename);
  call.set_readonly(disk.readonly);
  call.set_fallocate(disk.fallocate);
  call.set_uuid(bdev.uuid);
  call.set_nowait(disk.nowait);
  AddConfigCall(world, "bdev_aio_create", call, response);
}

Failure Create(const Call<BdevAioCreateRequest, BdevName>& call) {
  World& world = call.world;
  auto disk = std::make_shared<AioDisk>();
  disk->filename = call.request.filename();
  disk->readonly = call.request.readonly();
  disk->fallocate = call.request.fallocate();
  disk->nowait = call.request.nowait();
  disk->block_size_override = call.request.block_size() != 0;
  if (const int wrong = disk->Open()) return Refusal(world, wrong);
  const std::uint32_t block_size = ChooseBlockSize(world, call.request.block_size());
  if (block_size == 0 || (!world.oldest() && disk->Size() % block_size != 0)) return Refusal(world, EINVAL);
  Bdev bdev;
  bdev.name = call.request.name();
  bdev.product_name = "AIO disk";
  bdev.module = "aio";
  bdev.uuid = call.request.uuid();
  bdev.block_size = block_size;
  bdev.num_blocks = disk->Size() / block_size;
  bdev.io_types = IoTypesOf({"read", "write", "flush", "reset"});
  if (disk->fallocate) bdev.io_types |= IoTypesOf({"unmap", "write_zeroes"});
  bdev.show = [disk](const Bdev&, BdevDriverSpecific& shown) { Show(*disk, *shown.mutable_aio()); };
  bdev.config = [&world, disk](const Bdev& self, FrameworkGetConfigResponse& calls) {
    ShowConfig(world, self, *disk, calls);
  };
  bdev.gone = [&world](Bdev& self) { Disks(world).erase(self.name); };
  if (const int wrong = world.Of<Bdevs>().Register(std::move(bdev))) return Refusal(world, wrong);
  Disks(world)[call.request.name()] = disk;
  call.response.set_name(call.request.name());
  return {};
}

Failure Rescan(const Call<BdevAioRescanRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != "aio") return Errno(ENODEV);
  const std::uint64_t size = Disks(call.world).at(bdev->name)->Size();
  if (size == 0 && call.world.Since(25, 9)) {
    // SPDK takes a file that became empty for a disk that was pulled.
    call.world.Of<Bdevs>().Unregister(*bdev);
    return {};
  }
  call.world.Of<Bdevs>().Resize(*bdev, size / bdev->block_size);
  return {};
}

Failure Delete(const Call<BdevAioDeleteRequest>& call) {
  return DeleteOf(call.world, call.request.name(), "aio", call.response);
}

}  // namespace

void AddAioHandlers(Handlers& handlers) {
  handlers.On("bdev_aio_create", Create);
  handlers.On("bdev_aio_rescan", Rescan);
  handlers.On("bdev_aio_delete", Delete);
}

}  // namespace spdkctl::sim
