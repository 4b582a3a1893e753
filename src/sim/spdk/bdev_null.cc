#include <cerrno>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// Up to 24.05 refusals are in words.
bool OldForm(const World& world) { return !world.Since(24, 9); }

/// Up to 23.09 the block size includes the metadata.
std::uint32_t DataBlockSize(const World& world, const BdevNullCreateRequest& request) {
  return request.block_size() - (world.Since(24, 1) ? 0 : request.md_size());
}

Failure Check(const World& world, const BdevNullCreateRequest& request) {
  const auto wrong = [&](const std::string& words) {
    return OldForm(world) && !world.oldest() ? RpcError{-EINVAL, words} : Refusal(world, EINVAL);
  };
  if (OldForm(world) && request.block_size() < request.md_size())
    return wrong("Interleaved metadata size can not be greater than block size");
  if (world.Since(24, 1) && !IsMetadataSize(request.md_size())) return Errno(EINVAL);
  if (DataBlockSize(world, request) % kSector != 0)
    return wrong(fmt::format("Data block size {} is not a multiple of 512", request.block_size()));
  if (request.physical_block_size() % kSector != 0)
    return wrong(fmt::format("Physical block size {} is not a multiple of 512", request.physical_block_size()));
  if (request.num_blocks() == 0) return wrong("Disk num_blocks must be greater than 0");
  if (request.has_uuid() && UuidBytes(request.uuid()).empty()) return wrong("Failed to parse bdev UUID");
  if (request.dif_type() < 0 || request.dif_type() > 3) return wrong("Invalid protection information type");
  if (request.dif_type() != 0 && request.md_size() == 0 && world.Since(22, 1))
    return wrong("Interleaved metadata size should be set for DIF");
  return {};
}

void ShowConfig(const World& world, const Bdev& bdev, FrameworkGetConfigResponse& response) {
  BdevNullCreateRequest call;
  call.set_name(bdev.name);
  call.set_num_blocks(bdev.num_blocks);
  call.set_block_size(bdev.block_size);
  call.set_physical_block_size(bdev.physical_block_size);
  call.set_md_size(bdev.md_size);
  call.set_dif_type(bdev.dif_type);
  call.set_dif_is_head_of_md(bdev.dif_is_head_of_md);
  call.set_dif_pi_format(bdev.dif_pi_format);
  call.set_uuid(bdev.uuid);
  call.set_preferred_write_granularity(bdev.preferred_write_granularity);
  call.set_preferred_write_alignment(bdev.preferred_write_alignment);
  call.set_optimal_write_size(bdev.optimal_write_size);
  call.set_preferred_unmap_granularity(bdev.preferred_unmap_granularity);
  call.set_preferred_unmap_alignment(bdev.preferred_unmap_alignment);
  AddConfigCall(world, "bdev_null_create", call, response);
}

Failure Create(const Call<BdevNullCreateRequest, BdevName>& call) {
  World& world = call.world;
  if (auto wrong = Check(world, call.request)) return wrong;
  Bdev bdev;
  bdev.name = call.request.name();
  bdev.product_name = "Null disk";
  bdev.module = "null";
  bdev.uuid = UuidOrAny(call.request.uuid());
  bdev.block_size = DataBlockSize(world, call.request) + call.request.md_size();
  bdev.physical_block_size = call.request.physical_block_size();
  bdev.num_blocks = call.request.num_blocks();
  bdev.md_size = call.request.md_size();
  bdev.md_interleave = true;
  bdev.dif_type = call.request.dif_type();
  bdev.dif_is_head_of_md = call.request.dif_is_head_of_md();
  bdev.dif_pi_format = call.request.dif_pi_format();
  bdev.preferred_write_alignment = call.request.preferred_write_alignment();
  bdev.preferred_write_granularity = call.request.preferred_write_granularity();
  bdev.optimal_write_size = call.request.optimal_write_size();
  bdev.preferred_unmap_alignment = call.request.preferred_unmap_alignment();
  bdev.preferred_unmap_granularity = call.request.preferred_unmap_granularity();
  bdev.io_types = IoTypesOf({"read", "write", "write_zeroes", "reset"});
  if (world.Since(20, 4)) bdev.io_types |= IoTypesOf({"abort"});
  bdev.config = [&world](const Bdev& self, FrameworkGetConfigResponse& calls) { ShowConfig(world, self, calls); };
  if (world.Since(22, 5) && !FitsProtection(bdev)) return Errno(EINVAL);
  // A block size of 0 kills SPDK by a division, unless something else is refused before. 26.09 refuses it, but for a
  // block that is metadata alone.
  if (call.request.block_size() == 0) {
    if (call.request.md_size() == 0 && world.Since(26, 9)) return Errno(EINVAL);
    if (call.request.dif_type() != 0 && world.Since(24, 5)) return Errno(EINVAL);
    if (world.Of<Bdevs>().FindExactly(call.request.name()) == nullptr || world.Since(24, 5))
      world.Crash(World::kFloatingPointException);
  }
  if (const int wrong = world.Of<Bdevs>().Register(std::move(bdev))) return Refusal(world, wrong);
  call.response.set_name(call.request.name());
  return {};
}

Failure Delete(const Call<BdevNullDeleteRequest>& call) {
  return DeleteOf(call.world, call.request.name(), "null", call.response);
}

Failure Resize(const Call<BdevNullResizeRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  if (bdev->module != "null") return Errno(EINVAL);
  if (call.request.new_size() < bdev->block_size * bdev->num_blocks / kMiB) return Errno(EINVAL);
  call.world.Of<Bdevs>().Resize(*bdev, call.request.new_size() * kMiB / bdev->block_size);
  return {};
}

}  // namespace

void AddNullHandlers(Handlers& handlers) {
  handlers.On("bdev_null_create", Create);
  handlers.On("bdev_null_delete", Delete);
  handlers.On("bdev_null_resize", Resize);
}

}  // namespace spdkctl::sim
