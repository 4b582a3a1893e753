#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/spdk.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

constexpr std::string_view kTcp = "tcp";
constexpr std::string_view kRdma = "rdma";

/// A number that was not given.
constexpr std::uint32_t kUnset = UINT32_MAX;

constexpr std::uint32_t kDefaultQueueDepth = 128;

/// What a TCP transport has unless told otherwise, in the releases' numbers.
NvmfTransport DefaultTcp(const World& world) {
  NvmfTransport transport;
  transport.set_trtype("TCP");
  transport.set_max_queue_depth(kDefaultQueueDepth);
  transport.set_max_io_qpairs_per_ctrlr(127);
  transport.set_max_qpairs_per_ctrlr(128);
  transport.set_in_capsule_data_size(4096);
  transport.set_max_io_size(131072);
  transport.set_io_unit_size(131072);
  transport.set_max_aq_depth(kDefaultQueueDepth);
  transport.set_num_shared_buffers(world.Since(19, 7) ? 511 : 512);
  transport.set_buf_cache_size(world.Since(23, 5) ? kUnset : 32);
  transport.set_iobuf_small_cache_size(kUnset);
  transport.set_iobuf_large_cache_size(kUnset);
  transport.set_dif_insert_or_strip(false);
  transport.set_zcopy(false);
  transport.set_c2h_success(true);
  transport.set_sock_priority(0);
  transport.set_abort_timeout_sec(1);
  transport.set_ack_timeout(0);
  transport.set_data_wr_pool_size(0);
  transport.set_disable_command_passthru(false);
  transport.set_kas(100);
  transport.set_min_kato(10000);
  return transport;
}

constexpr std::uint32_t kSmallestIo = 8192;
/// The large buffers of the application's pool.
constexpr std::uint32_t kBuffer = 132 << 10;

bool IsPowerOfTwo(std::uint32_t number) { return number != 0 && (number & (number - 1)) == 0; }

void FitQueues(const World& world, NvmfTransport& made) {
  constexpr std::uint32_t kSmallestAdminQueue = 32;
  constexpr std::uint32_t kLargestAdminQueue = 4096;
  if (world.Since(20, 4)) made.set_max_aq_depth(std::max(made.max_aq_depth(), kSmallestAdminQueue));
  if (!world.Since(22, 9)) return;
  if (made.max_aq_depth() > kLargestAdminQueue) made.set_max_aq_depth(kDefaultQueueDepth);
  if (made.max_queue_depth() < 2) made.set_max_queue_depth(kDefaultQueueDepth);
  made.set_in_capsule_data_size(std::min(made.in_capsule_data_size(), made.max_io_size()));
}

/// Whether an I/O can be cut into pieces of the transport's buffers, and there are enough of them.
bool FitBuffers(World& world, NvmfTransport& made) {
  constexpr std::uint32_t kMostPieces = 16;
  if (world.Since(26, 5)) return made.max_io_size() / kBuffer <= kMostPieces;
  const bool whole = made.io_unit_size() > made.max_io_size();
  if (whole) made.set_io_unit_size(made.max_io_size());
  // Up to 22.05 SPDK does not divide by the unit where an I/O needs no cutting; newer releases refuse a unit of 0.
  if (made.io_unit_size() == 0 && (!whole || world.Since(22, 9))) return false;
  if (!whole && made.max_io_size() / made.io_unit_size() > kMostPieces) return false;
  // Up to 23.01 a transport has a pool of its own, of which each thread (later each core) caches some buffers; since
  // 23.05 it uses the application's.
  constexpr std::uint64_t kPoolMemory = std::uint64_t{1} << 30;
  if (!world.Since(23, 5) && std::uint64_t{made.num_shared_buffers()} * made.io_unit_size() > kPoolMemory) return false;
  if (world.Since(23, 5) && made.buf_cache_size() == kUnset) return true;
  const std::size_t caches = world.Since(20, 10) ? world.Cores().size() : world.Of<Threads>().all.size();
  return static_cast<std::uint32_t>(caches * made.buf_cache_size()) <= made.num_shared_buffers();
}

/// The transport that was asked for, with what does not fit TCP put right as SPDK does; nothing where SPDK refuses it.
std::optional<NvmfTransport> MakeTcp(World& world, const NvmfCreateTransportRequest& request) {
  NvmfTransport made = DefaultTcp(world);
  OverrideFields(request, made);
  made.set_trtype("TCP");
  // SPDK reads it, and does not copy it into the transport.
  made.set_disable_command_passthru(false);
  // Since 26.05 buf_cache_size is another name of it, and goes before it.
  if (world.Since(26, 5) && request.has_buf_cache_size()) made.set_iobuf_small_cache_size(request.buf_cache_size());

  constexpr std::uint32_t kPriorities = 6;
  if (made.sock_priority() > kPriorities) return std::nullopt;
  constexpr std::uint32_t kKasUnitMs = 100;
  const std::uint32_t kas_ms = made.kas() * kKasUnitMs;
  made.set_min_kato(static_cast<std::uint32_t>((std::uint64_t{made.min_kato()} + kas_ms - 1) / kas_ms * kas_ms));
  FitQueues(world, made);
  if (!FitBuffers(world, made)) return std::nullopt;
  return made;
}

/// What is said about the transport of a request. Up to 20.07 the texts end in a line break.
std::string About(const World& world, const char* text, const NvmfCreateTransportRequest& request) {
  return fmt::format(fmt::runtime(text), request.trtype()) + (world.Since(20, 10) ? "" : "\n");
}

/// Whether the target can have a transport of that type and size.
Failure CheckType(const World& world, const NvmfTarget& target, const NvmfCreateTransportRequest& request) {
  const std::string type = ToLower(request.trtype());
  const bool custom = type != kTcp && type != kRdma && type != "vfiouser" && type != "fc";
  if (!world.Since(20, 1) && custom) return InvalidParams();
  // TCP and RDMA are built in. Up to 20.04 every type that has a name is taken, and fails later.
  const bool built = type == kTcp || (type == kRdma && IsBuiltWith(world, "--with-rdma"));
  if (!built && (world.Since(20, 7) || custom))
    return InvalidParams(About(world, "Invalid transport type '{}'", request));
  // The admin queue pair is one more.
  if (world.Since(26, 9) && request.max_io_qpairs_per_ctrlr() == UINT16_MAX)
    return InvalidParams("max_io_qpairs_per_ctrlr too large");
  for (const NvmfTransport& transport : target.transports) {
    if (ToLower(transport.trtype()) == type)
      return InternalError(About(world, "Transport type '{}' already exists", request));
  }
  return {};
}

/// Whether SPDK takes the options before the transport itself looks at them.
bool FitsAnyTransport(const World& world, const NvmfCreateTransportRequest& request) {
  const bool odd_size = world.Since(21, 4) && request.max_io_size() != 0 &&
                        (!IsPowerOfTwo(request.max_io_size()) || request.max_io_size() < kSmallestIo);
  const bool no_time = (request.has_kas() && request.kas() == 0) || (request.has_min_kato() && request.min_kato() == 0);
  const bool too_large = world.Since(23, 5) && !world.Since(26, 5) && request.io_unit_size() > kBuffer;
  return !odd_size && !no_time && !too_large;
}

Failure CreateTransport(const Call<NvmfCreateTransportRequest>& call) {
  World& world = call.world;
  NvmfTarget* const target = world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (auto failure = CheckType(world, *target, call.request)) return failure;
  const std::string refused = About(world, "Transport type '{}' create failed", call.request);
  // Up to 22.05 the words are the same, whoever refuses it.
  const std::string failed = world.Since(22, 9) ? "Failed to create transport." : refused;
  // There is no RDMA device.
  if (ToLower(call.request.trtype()) != kTcp) return InternalError(failed);
  if (!FitsAnyTransport(world, call.request)) return InternalError(refused);
  NvmfCreateTransportRequest request = call.request;
  // The old name counts the admin queue pair, too.
  if (world.Since(20, 7) && request.max_qpairs_per_ctrlr() != 0 && !request.has_max_io_qpairs_per_ctrlr())
    request.set_max_io_qpairs_per_ctrlr(request.max_qpairs_per_ctrlr() - 1);
  const std::optional<NvmfTransport> made = MakeTcp(world, request);
  if (!made) return InternalError(failed);
  const bool no_buffers = made->num_shared_buffers() == 0 && made->buf_cache_size() != 0;
  if (no_buffers && world.Since(23, 5) && !world.Since(26, 5))
    return InternalError("Failed to add transport to tgt.(-1)");
  target->transports.push_back(*made);
  return {};
}

Failure GetTransports(const Call<NvmfGetTransportsRequest, NvmfGetTransportsResponse>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  for (const NvmfTransport& transport : target->transports) {
    if (!call.request.has_trtype() || ToLower(call.request.trtype()) == ToLower(transport.trtype()))
      *call.response.add_transports() = transport;
  }
  if (call.request.has_trtype() && call.response.transports().empty()) return Errno(ENODEV);
  return {};
}

}  // namespace

void AddNvmfTransportHandlers(Handlers& handlers) {
  handlers.On("nvmf_create_transport", CreateTransport);
  handlers.On("nvmf_get_transports", GetTransports);
}

}  // namespace spdkctl::sim
