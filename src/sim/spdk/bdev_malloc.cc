#include <cerrno>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

struct MallocBdevs {
  std::uint32_t next = 0;  ///< Of the names that the module makes up.
};

/// The error of the first parameter that the module refuses.
Failure Check(const World& world, const BdevMallocCreateRequest& request) {
  if (request.num_blocks() == 0) {
    if (world.oldest() || world.Since(23, 1)) return Refusal(world, EINVAL);
    return RpcError{-EINVAL, "Disk num_blocks must be greater than 0"};
  }
  if (world.Since(21, 4)) {
    if (request.block_size() % kSector != 0 || request.physical_block_size() % kSector != 0) return Errno(EINVAL);
  } else if (world.oldest() && (request.block_size() % kSector != 0)) {
    return InvalidParams();
  }
  if (request.has_numa_id() && request.numa_id() != -1 && request.numa_id() != 0) return Errno(EINVAL);
  if (!IsMetadataSize(request.md_size())) return Errno(EINVAL);
  const bool separate = request.md_size() != 0 && !request.md_interleave();
  if (separate && !world.Since(24, 1)) return Errno(EINVAL);
  if (request.block_size() == 0) return Refusal(world, ENOMEM);
  return {};
}

void ShowConfig(const World& world, const Bdev& bdev, FrameworkGetConfigResponse& response) {
  BdevMallocCreateRequest call;
  call.set_name(bdev.name);
  call.set_num_blocks(bdev.num_blocks);
  call.set_block_size(bdev.block_size);
  call.set_physical_block_size(bdev.physical_block_size);
  call.set_uuid(bdev.uuid);
  call.set_optimal_io_boundary(bdev.optimal_io_boundary);
  call.set_md_size(bdev.md_size);
  call.set_dif_type(bdev.dif_type);
  call.set_dif_is_head_of_md(bdev.dif_is_head_of_md);
  call.set_dif_pi_format(bdev.dif_pi_format);
  call.set_numa_id(bdev.numa_id.value_or(-1));
  // Up to 24.05 SPDK does not save metadata.
  if (!world.Since(24, 9)) {
    call.clear_md_size();
    call.clear_md_interleave();
    call.clear_dif_type();
    call.clear_dif_is_head_of_md();
  }
  AddConfigCall(world, "bdev_malloc_create", call, response);
}

IoTypes IoTypesOfRelease(const World& world) {
  IoTypes types = IoTypesOf({"read", "write", "flush", "reset", "unmap", "write_zeroes", "zcopy"});
  if (world.Since(20, 7)) types |= IoTypesOf({"abort"});
  if (world.Since(23, 1)) types |= IoTypesOf({"copy"});
  if (world.Since(25, 5)) types |= IoTypesOf({"compare"});
  return types;
}

Failure Create(const Call<BdevMallocCreateRequest, BdevName>& call) {
  World& world = call.world;
  if (call.request.has_uuid() && UuidBytes(call.request.uuid()).empty())
    return RpcError{-EINVAL, "Failed to parse bdev UUID"};
  if (auto wrong = Check(world, call.request)) return wrong;
  // No host has more memory than that.
  constexpr std::uint64_t kMost = std::uint64_t{1} << 31;
  if (call.request.num_blocks() > kMost / call.request.block_size()) return Refusal(world, ENOMEM);
  Bdev bdev;
  bdev.name = call.request.has_name() ? call.request.name() : fmt::format("Malloc{}", world.Of<MallocBdevs>().next++);
  bdev.product_name = "Malloc disk";
  bdev.module = "malloc";
  bdev.uuid = UuidOrAny(call.request.uuid());
  bdev.block_size = call.request.block_size() + (call.request.md_interleave() ? call.request.md_size() : 0);
  bdev.physical_block_size = call.request.physical_block_size();
  bdev.num_blocks = call.request.num_blocks();
  bdev.optimal_io_boundary = call.request.optimal_io_boundary();
  bdev.md_size = call.request.md_size();
  bdev.md_interleave = call.request.md_interleave();
  bdev.dif_type = call.request.dif_type();
  bdev.dif_is_head_of_md = call.request.dif_is_head_of_md();
  bdev.dif_pi_format = call.request.dif_pi_format();
  bdev.numa_id = call.request.has_numa_id() ? call.request.numa_id() : -1;
  bdev.io_types = IoTypesOfRelease(world);
  if (world.Since(23, 5) && bdev.dif_type == 0) bdev.memory_domains = AllMemoryDomains(world);
  bdev.config = [&world](const Bdev& self, FrameworkGetConfigResponse& calls) { ShowConfig(world, self, calls); };
  if (!FitsProtection(bdev)) return Errno(EINVAL);
  std::string name = bdev.name;
  if (const int wrong = world.Of<Bdevs>().Register(std::move(bdev))) return Refusal(world, wrong);
  call.response.set_name(std::move(name));
  return {};
}

Failure Delete(const Call<BdevMallocDeleteRequest>& call) {
  return DeleteOf(call.world, call.request.name(), "malloc", call.response);
}

}  // namespace

void AddMallocHandlers(Handlers& handlers) {
  handlers.On("bdev_malloc_create", Create);
  handlers.On("bdev_malloc_delete", Delete);
}

}  // namespace spdkctl::sim
