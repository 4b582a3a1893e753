#include <sys/stat.h>

#include <array>
#include <cerrno>

#include <fmt/format.h>

#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using Failure = std::optional<RpcError>;

/// What each kind can do, of the operations that bdev_get_bdevs names.
constexpr std::array<const char*, 22> kIoTypes = {"read",
                                                  "write",
                                                  "unmap",
                                                  "flush",
                                                  "reset",
                                                  "nvme_admin",
                                                  "nvme_io",
                                                  "nvme_io_md",
                                                  "write_zeroes",
                                                  "zcopy",
                                                  "get_zone_info",
                                                  "zone_management",
                                                  "zone_append",
                                                  "compare",
                                                  "compare_and_write",
                                                  "abort",
                                                  "seek_hole",
                                                  "seek_data",
                                                  "copy",
                                                  "nvme_iov_md",
                                                  "nvme_nssr",
                                                  "write_uncorrectable"};
constexpr std::array<const char*, 10> kMemoryIo = {"read",         "write", "unmap",   "flush", "reset",
                                                   "write_zeroes", "zcopy", "compare", "abort", "copy"};
constexpr std::array<const char*, 5> kNullIo = {"read", "write", "reset", "write_zeroes", "abort"};
constexpr std::array<const char*, 5> kAioIo = {"read", "write", "flush", "reset", "write_zeroes"};

template <std::size_t N>
bool Contains(const std::array<const char*, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool Supports(const Bdev& bdev, std::string_view io) {
  if (bdev.product_name == "Null disk") return Contains(kNullIo, io);
  if (bdev.product_name == "AIO disk") return Contains(kAioIo, io);
  return Contains(kMemoryIo, io);
}

rpc::v1::Bdev Show(const Bdev& bdev) {
  rpc::v1::Bdev shown;
  shown.set_name(bdev.name);
  shown.add_aliases(bdev.alias.empty() ? bdev.uuid : bdev.alias);
  shown.set_product_name(bdev.product_name);
  shown.set_block_size(bdev.block_size);
  shown.set_num_blocks(bdev.num_blocks);
  shown.set_preferred_write_alignment(0);
  shown.set_preferred_write_granularity(0);
  shown.set_optimal_write_size(0);
  shown.set_preferred_unmap_alignment(0);
  shown.set_preferred_unmap_granularity(0);
  shown.set_uuid(bdev.uuid);
  if (bdev.product_name != "Null disk") shown.set_numa_id(-1);
  rpc::v1::BdevRateLimits& limits = *shown.mutable_assigned_rate_limits();
  limits.set_rw_ios_per_sec(bdev.limits.rw_ios_per_sec());
  limits.set_rw_mbytes_per_sec(bdev.limits.rw_mbytes_per_sec());
  limits.set_r_mbytes_per_sec(bdev.limits.r_mbytes_per_sec());
  limits.set_w_mbytes_per_sec(bdev.limits.w_mbytes_per_sec());
  shown.set_claimed(!bdev.claimed_by.empty());
  if (!bdev.claimed_by.empty()) shown.set_claim_type("exclusive_write");
  shown.set_zoned(false);
  rpc::v1::BdevIoTypes& io_types = *shown.mutable_supported_io_types();
  for (const char* io : kIoTypes) {
    const auto* const field = rpc::v1::BdevIoTypes::descriptor()->FindFieldByName(io);
    io_types.GetReflection()->SetBool(&io_types, field, Supports(bdev, io));
  }
  shown.set_bdev_opened_for_write(!bdev.claimed_by.empty());
  if (!bdev.base.empty()) shown.mutable_driver_specific()->mutable_error_disk()->set_base_bdev(bdev.base);
  if (!bdev.filename.empty()) {
    BdevAioInfo& aio = *shown.mutable_driver_specific()->mutable_aio();
    aio.set_filename(bdev.filename);
    aio.set_block_size_override(true);
    aio.set_readonly(false);
    aio.set_fallocate(false);
    aio.set_nowait(false);
  }
  shown.mutable_driver_specific()->MergeFrom(bdev.driver);
  return shown;
}

Failure GetBdevs(World& world, const BdevGetBdevsRequest& request, BdevGetBdevsResponse& response) {
  if (request.has_name()) {
    const Bdev* const bdev = world.FindBdev(request.name());
    if (bdev == nullptr) return Errno(ENODEV);
    *response.add_bdevs() = Show(*bdev);
    return {};
  }
  for (const Bdev& bdev : world.bdevs) *response.add_bdevs() = Show(bdev);
  return {};
}

bool IsBlockSize(std::uint32_t size) { return size >= 512 && (size & (size - 1)) == 0; }

/// The old releases answer every failure alike.
RpcError Refusal(const World& world, int number) { return world.oldest() ? InvalidParams() : Errno(number); }

Failure AddMemoryBdev(World& world, Bdev bdev, std::uint32_t md_size, std::int32_t dif_type, BdevName& response) {
  if (dif_type != 0 && md_size == 0) return Refusal(world, EINVAL);
  // 17.07 makes null bdevs of the same name as often as it is asked to.
  if (!world.oldest() &&
      (world.FindBdev(bdev.name) != nullptr || (!bdev.uuid.empty() && world.FindBdev(bdev.uuid) != nullptr)))
    return Refusal(world, EEXIST);
  response.set_name(world.AddBdev(std::move(bdev)));
  return {};
}

Failure CreateMalloc(World& world, const BdevMallocCreateRequest& request, BdevName& response) {
  if (request.num_blocks() == 0) return Refusal(world, EINVAL);
  if (request.block_size() == 0) return Refusal(world, ENOMEM);
  if (!IsBlockSize(request.block_size())) return Refusal(world, EINVAL);
  if (request.has_name() && request.name().empty()) return Refusal(world, EINVAL);
  Bdev bdev;
  // The counter goes on even where the name that it makes is taken.
  bdev.name = request.has_name() ? request.name() : fmt::format("Malloc{}", world.next_malloc++);
  bdev.product_name = "Malloc disk";
  bdev.uuid = request.uuid();
  bdev.block_size = request.block_size();
  bdev.num_blocks = request.num_blocks();
  return AddMemoryBdev(world, std::move(bdev), request.md_size(), request.dif_type(), response);
}

Failure CreateNull(World& world, const BdevNullCreateRequest& request, BdevName& response) {
  if (request.num_blocks() == 0 || !IsBlockSize(request.block_size())) return Refusal(world, EINVAL);
  Bdev bdev;
  bdev.name = request.name();
  bdev.product_name = "Null disk";
  bdev.uuid = request.uuid();
  bdev.block_size = request.block_size();
  bdev.num_blocks = request.num_blocks();
  return AddMemoryBdev(world, std::move(bdev), request.md_size(), request.dif_type(), response);
}

Failure CreateAio(World& world, const BdevAioCreateRequest& request, BdevName& response) {
  struct stat about = {};
  if (::stat(request.filename().c_str(), &about) != 0) return Refusal(world, ENOENT);
  if (world.FindBdev(request.name()) != nullptr) return Refusal(world, EEXIST);
  constexpr std::uint32_t kFileBlockSize = 512;
  const std::uint32_t block_size =
      request.has_block_size() && request.block_size() != 0 ? request.block_size() : kFileBlockSize;
  if (!IsBlockSize(block_size)) return Refusal(world, EINVAL);
  Bdev bdev;
  bdev.name = request.name();
  bdev.product_name = "AIO disk";
  bdev.uuid = request.uuid();
  bdev.block_size = block_size;
  bdev.num_blocks = static_cast<std::uint64_t>(about.st_size) / block_size;
  bdev.filename = request.filename();
  response.set_name(world.AddBdev(std::move(bdev)));
  return {};
}

Failure CreateError(World& world, const BdevErrorCreateRequest& request, Done& response) {
  Bdev* const base = world.FindBdev(request.base_name());
  if (base == nullptr && world.oldest()) return InvalidParams();
  if (base != nullptr && !base->claimed_by.empty())
    return Refusal(world, world.FindBdev("EE_" + base->name) != nullptr ? EEXIST : EPERM);
  response.set_done(true);
  // A base that does not exist yet is waited for.
  if (base == nullptr) return {};
  Bdev bdev = *base;
  base->claimed_by = bdev.name = "EE_" + base->name;
  bdev.product_name = "Error Injection Disk";
  bdev.uuid.clear();
  bdev.base = base->name;
  bdev.filename.clear();
  world.AddBdev(std::move(bdev));
  return {};
}

Failure Delete(World& world, const std::string& name, std::string_view product, Done& response) {
  const Bdev* const bdev = world.FindBdev(name);
  if (bdev == nullptr || (!product.empty() && bdev->product_name != product)) return Refusal(world, ENODEV);
  world.RemoveBdev(bdev->name);
  response.set_done(true);
  return {};
}

Failure DeleteAny(World& world, const DeleteBdevRequest& request, Done& response) {
  const Bdev* const bdev = world.FindBdev(request.name());
  if (bdev == nullptr) return InvalidParams();
  const std::string name = bdev->name;
  // 17.07: a subsystem that loses a namespace is left with none that is open.
  for (const Subsystem& subsystem : world.nvmf.front().subsystems) {
    for (const Namespace& space : subsystem.namespaces) {
      if (space.bdev != name) continue;
      for (const Namespace& other : subsystem.namespaces) {
        if (Bdev* const freed = world.FindBdev(other.bdev)) freed->claimed_by.clear();
      }
    }
  }
  return Delete(world, name, {}, response);
}

Failure DeleteMalloc(World& world, const BdevMallocDeleteRequest& request, Done& response) {
  return Delete(world, request.name(), "Malloc disk", response);
}
Failure DeleteNull(World& world, const BdevNullDeleteRequest& request, Done& response) {
  return Delete(world, request.name(), "Null disk", response);
}
Failure DeleteAio(World& world, const BdevAioDeleteRequest& request, Done& response) {
  return Delete(world, request.name(), "AIO disk", response);
}
Failure DeleteError(World& world, const BdevErrorDeleteRequest& request, Done& response) {
  return Delete(world, request.name(), "Error Injection Disk", response);
}

Failure InjectError(World& world, const BdevErrorInjectErrorRequest& request, Done& response) {
  const Bdev* const bdev = world.FindBdev(request.name());
  if (bdev == nullptr || bdev->base.empty()) return Refusal(world, ENODEV);
  response.set_done(true);
  return {};
}

/// There are no devices and no fabrics here.
Failure AttachNvme(World& world, const BdevNvmeAttachControllerRequest& request,
                   BdevNvmeAttachControllerResponse& /*response*/) {
  static_cast<void>(request);
  return Refusal(world, EIO);
}
Failure DetachNvme(World& world, const BdevNvmeDetachControllerRequest& /*request*/, Done& /*response*/) {
  return Refusal(world, ENODEV);
}
Failure GetNvmeControllers(World& /*world*/, const BdevNvmeGetControllersRequest& request,
                           BdevNvmeGetControllersResponse& /*response*/) {
  if (request.has_name()) return Errno(ENODEV);
  return {};
}

/// Limits are raised to what can be held to: thousands of I/Os a second, whole MiB.
Failure SetQosLimit(World& world, const BdevSetQosLimitRequest& request, Done& response) {
  Bdev* const bdev = world.FindBdev(request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  constexpr std::uint64_t kLeastIos = 1000;
  if (!request.has_rw_ios_per_sec() && !request.has_rw_mbytes_per_sec() && !request.has_r_mbytes_per_sec() &&
      !request.has_w_mbytes_per_sec())
    return RpcError{-EINVAL, "No rate limits specified"};
  if (request.has_rw_ios_per_sec())
    bdev->limits.set_rw_ios_per_sec((request.rw_ios_per_sec() + kLeastIos - 1) / kLeastIos * kLeastIos);
  if (request.has_rw_mbytes_per_sec()) bdev->limits.set_rw_mbytes_per_sec(request.rw_mbytes_per_sec());
  if (request.has_r_mbytes_per_sec()) bdev->limits.set_r_mbytes_per_sec(request.r_mbytes_per_sec());
  if (request.has_w_mbytes_per_sec()) bdev->limits.set_w_mbytes_per_sec(request.w_mbytes_per_sec());
  response.set_done(true);
  return {};
}

Failure Examine(World& world, const BdevExamineRequest& request, Done& response) {
  if (world.FindBdev(request.name()) == nullptr) return Errno(ENODEV);
  response.set_done(true);
  return {};
}
Failure WaitForExamine(World& /*world*/, const BdevWaitForExamineRequest& /*request*/, Done& response) {
  response.set_done(true);
  return {};
}

}  // namespace

void BdevConfig(const World& world, FrameworkGetConfigResponse& response) {
  for (const Bdev& bdev : world.bdevs) {
    if (bdev.product_name == "Malloc disk") {
      BdevMallocCreateRequest call;
      call.set_name(bdev.name);
      call.set_num_blocks(bdev.num_blocks);
      call.set_block_size(bdev.block_size);
      call.set_uuid(bdev.uuid);
      AddConfigCall(world, "bdev_malloc_create", call, response);
    } else if (bdev.product_name == "Null disk") {
      BdevNullCreateRequest call;
      call.set_name(bdev.name);
      call.set_num_blocks(bdev.num_blocks);
      call.set_block_size(bdev.block_size);
      call.set_uuid(bdev.uuid);
      AddConfigCall(world, "bdev_null_create", call, response);
    } else if (bdev.product_name == "AIO disk") {
      BdevAioCreateRequest call;
      call.set_name(bdev.name);
      call.set_filename(bdev.filename);
      call.set_block_size(bdev.block_size);
      AddConfigCall(world, "bdev_aio_create", call, response);
    } else if (!bdev.base.empty()) {
      BdevErrorCreateRequest call;
      call.set_base_name(bdev.base);
      AddConfigCall(world, "bdev_error_create", call, response);
    }
  }
}

void AddBdevHandlers(Handlers& handlers) {
  handlers.On("bdev_get_bdevs", GetBdevs);
  handlers.On("delete_bdev", DeleteAny);
  handlers.On("bdev_set_qos_limit", SetQosLimit);
  handlers.On("bdev_malloc_create", CreateMalloc);
  handlers.On("bdev_malloc_delete", DeleteMalloc);
  handlers.On("bdev_null_create", CreateNull);
  handlers.On("bdev_null_delete", DeleteNull);
  handlers.On("bdev_aio_create", CreateAio);
  handlers.On("bdev_aio_delete", DeleteAio);
  handlers.On("bdev_error_create", CreateError);
  handlers.On("bdev_error_delete", DeleteError);
  handlers.On("bdev_error_inject_error", InjectError);
  handlers.On("bdev_nvme_attach_controller", AttachNvme);
  handlers.On("bdev_nvme_detach_controller", DetachNvme);
  handlers.On("bdev_nvme_get_controllers", GetNvmeControllers);
  handlers.On("bdev_examine", Examine);
  handlers.On("bdev_wait_for_examine", WaitForExamine);
}

}  // namespace spdkctl::sim
