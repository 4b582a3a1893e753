#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "sim/spdk/keyring.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/thread.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::size_t kSerialNumberSize = 20;
constexpr std::size_t kModelNumberSize = 40;
constexpr std::uint32_t kLastControllerId = 65519;
constexpr std::uint32_t kDefaultNamespaces = 32;

RpcError NoTarget() { return InternalError("Unable to find a target."); }

/// The target and subsystem that a request names; the error if one is not there.
template <class Request>
Failure FindBoth(World& world, const Request& request, NvmfTarget*& target, Subsystem*& subsystem) {
  target = world.Of<Nvmf>().Find(request.tgt_name());
  if (target == nullptr) return NoTarget();
  subsystem = Nvmf::FindSubsystem(*target, request.nqn());
  if (subsystem == nullptr) return InvalidParams();
  return {};
}

/// Those, to change the subsystem.
template <class Request>
Failure FindToChange(World& world, const Request& request, NvmfTarget*& target, Subsystem*& subsystem) {
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  return subsystem->started ? Failure() : InternalError();
}

/// The subsystem that a list is asked of; the words for a missing target differ there.
template <class Request>
Failure Query(World& world, const Request& request, Subsystem*& subsystem) {
  NvmfTarget* target = nullptr;
  if (world.Of<Nvmf>().Find(request.tgt_name()) == nullptr) return InternalError("Unable to find a target");
  return FindBoth(world, request, target, subsystem);
}

/// The address as SPDK shows it.
NvmfAddress Canonical(const World& world, const NvmfAddress& address) {
  NvmfAddress shown;
  const std::string type = ToUpper(address.trtype().empty() ? address.transport() : address.trtype());
  shown.set_trtype(type);
  if (world.oldest()) shown.set_transport(type);
  shown.set_adrfam(ShownFamily(address.adrfam()));
  shown.set_traddr(address.traddr());
  shown.set_trsvcid(address.trsvcid());
  return shown;
}

bool SameAddress(const NvmfAddress& a, const NvmfAddress& b) {
  return a.trtype() == b.trtype() && a.traddr() == b.traddr() && a.trsvcid() == b.trsvcid();
}

/// What SPDK can make an address of; whether anything is there is another question.
bool IsAddress(const World& world, const NvmfAddress& address) {
  constexpr std::size_t kLongestAddress = 256;
  constexpr std::size_t kLongestService = 32;
  const bool known_family = IsFamily(address.adrfam()) || (!address.has_adrfam() && world.Since(20, 10));
  return known_family && address.trtype().size() <= kLongestService && address.traddr().size() <= kLongestAddress &&
         address.trsvcid().size() <= kLongestService;
}

void ShowNamespace(const Subsystem& subsystem, const Namespace& space, NvmfNamespace& shown) {
  shown.set_nsid(static_cast<std::int32_t>(space.nsid));
  shown.set_bdev_name(space.bdev);
  shown.set_name(space.bdev);
  shown.set_nguid(space.nguid);
  if (!space.eui64.empty()) shown.set_eui64(space.eui64);
  shown.set_uuid(space.uuid);
  if (subsystem.made.ana_reporting()) shown.set_anagrpid(space.ana_group);
}

NvmfSubsystem Show(const World& world, const Subsystem& subsystem) {
  NvmfSubsystem shown;
  shown.set_core(0);
  shown.set_nqn(subsystem.made.nqn());
  shown.set_subtype(subsystem.discovery ? "Discovery" : "NVMe");
  for (const Listener& listener : subsystem.listeners) {
    *shown.add_listen_addresses() = listener.address;
    if (!world.Since(24, 9)) shown.mutable_listen_addresses()->rbegin()->set_transport(listener.address.trtype());
  }
  ShowEmpty(shown, "listen_addresses");
  shown.set_allow_any_host(subsystem.made.allow_any_host());
  for (const SubsystemHost& host : subsystem.hosts) {
    NvmfHost& entry = *shown.add_hosts();
    entry.set_nqn(host.nqn);
    if (!host.dhchap_key.empty()) entry.set_dhchap_key(host.dhchap_key);
    if (!host.dhchap_ctrlr_key.empty()) entry.set_dhchap_ctrlr_key(host.dhchap_ctrlr_key);
  }
  ShowEmpty(shown, "hosts");
  if (subsystem.discovery) return shown;
  shown.set_mode("virtual");
  shown.set_serial_number(subsystem.made.serial_number());
  shown.set_model_number(subsystem.made.model_number());
  if (subsystem.made.max_namespaces() != 0) shown.set_max_namespaces(subsystem.made.max_namespaces());
  shown.set_passthrough(subsystem.made.passthrough());
  shown.set_min_cntlid(subsystem.made.min_cntlid());
  shown.set_max_cntlid(subsystem.made.max_cntlid());
  shown.set_dmrsl(subsystem.made.dmrsl());
  shown.set_wzsl(subsystem.made.wzsl());
  for (const Namespace& space : subsystem.namespaces) ShowNamespace(subsystem, space, *shown.add_namespaces());
  ShowEmpty(shown, "namespaces");
  return shown;
}

/// What a discovery filter is made of: "match_any", or a list of what must match.
bool IsDiscoveryFilter(const std::string& filter) {
  bool any = false;
  bool some = false;
  for (const std::string& word : Split(filter, ',')) {
    if (word.empty()) continue;
    if (any) return false;
    if (word.starts_with("match_any")) {
      if (some) return false;
      any = true;
    } else if (word.starts_with("transport") || word.starts_with("address") || word.starts_with("svcid")) {
      some = true;
    } else {
      return false;
    }
  }
  return true;
}

Failure CreateTarget(const Call<NvmfCreateTargetRequest, NvmfCreateTargetResponse>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  if (call.request.has_discovery_filter() && !IsDiscoveryFilter(call.request.discovery_filter()))
    return InvalidParams();
  constexpr std::size_t kLongestName = 255;
  const std::string name = call.request.name().substr(0, kLongestName);
  if (nvmf.Find(name) != nullptr && !name.empty()) return InvalidParams("Target already exists.");
  // As many bits of memory as there can be subsystems.
  constexpr std::uint32_t kMost = 1U << 30;
  if (call.request.max_subsystems() > kMost) return InternalError("Unable to create the requested target.");
  NvmfTarget target;
  target.name = name;
  if (call.request.max_subsystems() != 0) target.max_subsystems = call.request.max_subsystems();
  nvmf.targets.push_front(std::move(target));
  call.response.set_name(name);
  return {};
}

Reply DeleteTarget(const Call<NvmfDeleteTargetRequest>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  const auto it = std::find_if(nvmf.targets.begin(), nvmf.targets.end(),
                               [&](const NvmfTarget& target) { return target.name == call.request.name(); });
  if (it == nvmf.targets.end()) return InvalidParams("The specified target doesn't exist, cannot delete it.");
  // The application's own target has poll groups that nobody ends: it stays, and the answer never comes.
  if (it->name == "nvmf_tgt") return call.Later([](const auto& /*waiting*/) { return std::nullopt; });
  for (Subsystem& subsystem : it->subsystems) nvmf.Clear(subsystem);
  nvmf.targets.erase(it);
  return {};
}

Failure GetTargets(const Call<NvmfGetTargetsRequest, NvmfGetTargetsResponse>& call) {
  for (const NvmfTarget& target : call.world.Of<Nvmf>().targets) call.response.add_targets(target.name);
  return {};
}

constexpr std::uint32_t kUnset = 0xffffffff;

/// What a TCP transport has unless told otherwise, in the releases' numbers.
NvmfTransport DefaultTcp(const World& world) {
  NvmfTransport transport;
  transport.set_trtype("TCP");
  transport.set_max_queue_depth(128);
  transport.set_max_io_qpairs_per_ctrlr(127);
  transport.set_max_qpairs_per_ctrlr(128);
  transport.set_in_capsule_data_size(4096);
  transport.set_max_io_size(131072);
  transport.set_io_unit_size(131072);
  transport.set_max_aq_depth(128);
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
  if (made.max_aq_depth() > kLargestAdminQueue) made.set_max_aq_depth(128);
  if (made.max_queue_depth() < 2) made.set_max_queue_depth(128);
  made.set_in_capsule_data_size(std::min(made.in_capsule_data_size(), made.max_io_size()));
}

/// Whether an I/O can be cut into pieces of the transport's buffers, and there are enough of them.
bool FitBuffers(World& world, NvmfTransport& made) {
  constexpr std::uint32_t kMostPieces = 16;
  if (world.Since(26, 5)) return made.max_io_size() / kBuffer <= kMostPieces;
  const bool whole = made.io_unit_size() > made.max_io_size();
  if (whole) made.set_io_unit_size(made.max_io_size());
  // What needs no cutting is not divided, up to 22.05; a division by zero kills newer ones.
  if (made.io_unit_size() == 0 && (!whole || world.Since(22, 9))) return false;
  if (!whole && made.max_io_size() / made.io_unit_size() > kMostPieces) return false;
  // A pool of its own, of which each thread or core caches some; later the application's.
  constexpr std::uint64_t kPoolMemory = std::uint64_t{1} << 30;
  if (!world.Since(23, 5) && std::uint64_t{made.num_shared_buffers()} * made.io_unit_size() > kPoolMemory) return false;
  if (world.Since(23, 5) && made.buf_cache_size() == kUnset) return true;
  const std::size_t caches = world.Since(20, 10) ? world.Cores().size() : world.Of<Threads>().all.size();
  return static_cast<std::uint32_t>(caches * made.buf_cache_size()) <= made.num_shared_buffers();
}

/// The transport as it was asked for; what does not fit TCP is put right, as SPDK does. Nothing if it cannot be.
std::optional<NvmfTransport> MakeTcp(World& world, const NvmfCreateTransportRequest& request) {
  NvmfTransport made = DefaultTcp(world);
  OverrideFields(request, made);
  made.set_trtype("TCP");
  // Nothing is passed on to a device of its own.
  made.set_disable_command_passthru(false);
  // Its old name.
  if (world.Since(26, 5) && request.has_buf_cache_size() && !request.has_iobuf_small_cache_size())
    made.set_iobuf_small_cache_size(request.buf_cache_size());

  constexpr std::uint32_t kPriorities = 6;
  if (made.sock_priority() > kPriorities) return std::nullopt;
  const std::uint32_t kas_ms = made.kas() * 100;
  made.set_min_kato(static_cast<std::uint32_t>((std::uint64_t{made.min_kato()} + kas_ms - 1) / kas_ms * kas_ms));
  FitQueues(world, made);
  if (!FitBuffers(world, made)) return std::nullopt;
  return made;
}

Failure CreateTransport(const Call<NvmfCreateTransportRequest>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  const std::string type = ToLower(call.request.trtype());
  const bool custom = type != "tcp" && type != "vfiouser" && type != "rdma" && type != "fc";
  // Older texts end in a line break.
  const char* const end = call.world.Since(20, 10) ? "" : "\n";
  const auto about = [&](const char* text) { return fmt::format(fmt::runtime(text), call.request.trtype()) + end; };
  // Built are TCP and RDMA; before 20.07 every known name had options.
  if (!call.world.Since(20, 1) && custom) return InvalidParams();
  const bool built = type == "tcp" || (type == "rdma" && IsBuiltWith(call.world, "--with-rdma"));
  if (!built && (call.world.Since(20, 7) || custom)) return InvalidParams(about("Invalid transport type '{}'"));
  for (const NvmfTransport& transport : target->transports) {
    if (ToLower(transport.trtype()) == type) return InternalError(about("Transport type '{}' already exists"));
  }
  // Up to 22.05 the same is said whoever refuses it.
  const std::string refused = about("Transport type '{}' create failed");
  const std::string failed = call.world.Since(22, 9) ? "Failed to create transport." : refused;
  // There is no RDMA device.
  if (type != "tcp") return InternalError(failed);
  // Before the transport itself is asked.
  const bool odd_size = call.world.Since(21, 4) && call.request.max_io_size() != 0 &&
                        (!IsPowerOfTwo(call.request.max_io_size()) || call.request.max_io_size() < kSmallestIo);
  const bool no_time = (call.request.has_kas() && call.request.kas() == 0) ||
                       (call.request.has_min_kato() && call.request.min_kato() == 0);
  const bool too_large = call.world.Since(23, 5) && !call.world.Since(26, 5) && call.request.io_unit_size() > kBuffer;
  if (odd_size || no_time || too_large) return InternalError(refused);
  const std::optional<NvmfTransport> made = MakeTcp(call.world, call.request);
  if (!made) return InternalError(failed);
  const bool no_buffers = made->num_shared_buffers() == 0 && made->buf_cache_size() != 0;
  if (no_buffers && call.world.Since(23, 5) && !call.world.Since(26, 5))
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

bool IsPrintable(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; });
}

/// Where SPDK lists it: by name since its list is a tree.
void Insert(const World& world, NvmfTarget& target, Subsystem subsystem) {
  auto behind = target.subsystems.end();
  if (world.Since(21, 10)) {
    behind = std::find_if(target.subsystems.begin(), target.subsystems.end(),
                          [&](const Subsystem& other) { return other.made.nqn() > subsystem.made.nqn(); });
  }
  target.subsystems.insert(behind, std::move(subsystem));
}

/// There is memory for each of them.
constexpr std::uint32_t kMostNamespaces = 1U << 28;

Failure CreateSubsystem(const Call<NvmfCreateSubsystemRequest>& call) {
  const bool fits = call.request.serial_number().size() <= kSerialNumberSize &&
                    IsPrintable(call.request.serial_number()) &&
                    call.request.model_number().size() <= kModelNumberSize && IsPrintable(call.request.model_number());
  if (!fits && call.world.Since(26, 5)) return InvalidParams();
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr)
    return !call.world.Since(20, 4)
               ? NoTarget()
               : InternalError(fmt::format("Unable to find target {}",
                                           call.request.has_tgt_name() ? call.request.tgt_name() : "(null)"));
  Subsystem subsystem;
  subsystem.made = call.request;
  NvmfCreateSubsystemRequest& made = subsystem.made;
  if (call.request.has_max_discard_size_kib())
    made.set_dmrsl(static_cast<std::uint32_t>(call.request.max_discard_size_kib() << 1));
  if (call.request.has_max_write_zeroes_size_kib()) {
    const std::uint64_t size = call.request.max_write_zeroes_size_kib();
    if (size != 0 && (size < 8 || (size & (size - 1)) != 0))
      return InvalidParams(fmt::format("Invalid max_write_zeroes_size_kib {}", size));
    std::uint32_t log = 0;
    while (size != 0 && (size >> 2 >> (log + 1)) != 0) ++log;
    made.set_wzsl(log);
  }
  const bool refused = Nvmf::FindSubsystem(*target, call.request.nqn()) != nullptr || !IsNqn(call.request.nqn()) ||
                       target->subsystems.size() >= target->max_subsystems ||
                       call.request.max_namespaces() > kMostNamespaces;
  if (refused && !call.world.Since(20, 4)) return InvalidParams();
  if (refused) return InternalError(fmt::format("Unable to create subsystem {}", call.request.nqn()));
  if (!made.has_min_cntlid()) made.set_min_cntlid(1);
  if (!made.has_max_cntlid()) made.set_max_cntlid(kLastControllerId);
  if (!fits && !call.world.Since(20, 4)) {
    // It was made before its numbers were looked at, and stays, never to be started.
    subsystem.started = false;
    made.clear_allow_any_host();
    if (call.request.serial_number().size() > kSerialNumberSize) made.clear_serial_number();
    made.clear_model_number();
  } else if (!fits) {
    const bool serial =
        call.request.serial_number().size() > kSerialNumberSize || !IsPrintable(call.request.serial_number());
    return InvalidParams(serial ? fmt::format("Invalid SN {}", call.request.serial_number())
                                : fmt::format("Invalid MN {}", call.request.model_number()));
  }
  if (made.min_cntlid() > made.max_cntlid() || made.min_cntlid() < 1 || made.max_cntlid() > kLastControllerId) {
    return InvalidParams(fmt::format("Invalid cntlid range [{}-{}]", made.min_cntlid(), made.max_cntlid()));
  }
  if (!made.has_serial_number()) made.set_serial_number("00000000000000000000");
  if (!made.has_model_number()) made.set_model_number("SPDK bdev Controller");
  if (made.max_namespaces() == 0 && call.world.Since(20, 10)) made.set_max_namespaces(kDefaultNamespaces);
  made.set_allow_any_host(fits && call.request.allow_any_host());
  if (!made.has_dmrsl()) made.set_dmrsl(2097152);
  if (!made.has_wzsl()) made.set_wzsl(12);
  Insert(call.world, *target, std::move(subsystem));
  if (!fits) return InvalidParams();
  return {};
}

Failure DeleteSubsystem(const Call<NvmfDeleteSubsystemRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(call.world, call.request, target, subsystem)) return failure;
  if (subsystem->discovery && call.world.oldest()) return InvalidParams();
  call.world.Of<Nvmf>().Clear(*subsystem);
  target->subsystems.remove_if([&](const Subsystem& other) { return &other == subsystem; });
  return {};
}

Failure GetSubsystems(const Call<NvmfGetSubsystemsRequest, NvmfGetSubsystemsResponse>& call) {
  if (call.world.Of<Nvmf>().poisoned) call.world.Crash(World::kSegmentationFault);
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (call.request.has_nqn() && Nvmf::FindSubsystem(*target, call.request.nqn()) == nullptr) return Errno(ENODEV);
  for (const Subsystem& subsystem : target->subsystems) {
    if (!call.request.has_nqn() || call.request.nqn() == subsystem.made.nqn())
      *call.response.add_subsystems() = Show(call.world, subsystem);
  }
  return {};
}

std::string Nguid(const std::string& uuid) {
  std::string text = uuid;
  std::erase(text, '-');
  return ToUpper(text);
}

bool IsZero(const std::string& hex) {
  return std::all_of(hex.begin(), hex.end(), [](char c) { return c == '0' || c == '-'; });
}

bool HasNamespace(const Subsystem& subsystem, std::uint32_t id) {
  return std::any_of(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                     [&](const Namespace& space) { return space.nsid == id; });
}

/// The number that a namespace gets; 0 if it cannot be.
std::uint32_t ChooseNsid(const World& world, const Subsystem& subsystem, std::uint32_t wanted) {
  const std::uint32_t most = subsystem.made.max_namespaces();
  const bool limited = !world.oldest() && most != 0;
  std::uint32_t nsid = wanted;
  if (nsid == 0) {
    nsid = 1;
    while (HasNamespace(subsystem, nsid)) ++nsid;
  }
  constexpr std::uint32_t kAll = 0xffffffff;
  return HasNamespace(subsystem, nsid) || (limited && nsid > most) || nsid == kAll ? 0 : nsid;
}

/// A bdev that goes takes its namespaces along.
void LoseBdev(World& world, const std::string& nqn, const std::string& target_name, std::uint32_t nsid) {
  NvmfTarget* const target = world.Of<Nvmf>().Find(target_name);
  Subsystem* const subsystem = target == nullptr ? nullptr : Nvmf::FindSubsystem(*target, nqn);
  if (subsystem == nullptr) return;
  std::erase_if(subsystem->namespaces, [&](const Namespace& space) { return space.nsid == nsid; });
  // 17.07: what the subsystem has besides is no longer open either.
  if (!world.oldest()) return;
  for (const Namespace& other : subsystem->namespaces) world.Of<Bdevs>().Close(other.user);
}

Failure AddNamespace(World& world, const NvmfTarget& target, Subsystem& subsystem, const NvmfNamespaceParams& wanted,
                     std::uint32_t& nsid) {
  nsid = ChooseNsid(world, subsystem, wanted.nsid());
  if (nsid == 0) return InvalidParams();
  const std::uint32_t most = subsystem.made.max_namespaces();
  const std::uint32_t group = wanted.anagrpid() != 0 ? wanted.anagrpid() : nsid;
  if (world.Since(21, 10) && group > most) return InvalidParams();
  Bdevs& bdevs = world.Of<Bdevs>();
  Bdev* const bdev = bdevs.Find(wanted.bdev_name());
  if (bdev == nullptr) return InvalidParams();
  if (bdev->md_size != 0 && !bdev->md_interleave) return InvalidParams();
  Namespace space;
  space.nsid = nsid;
  space.bdev = bdev->name;
  space.ana_group = group;
  space.visible_to_all = !wanted.no_auto_visible();
  space.hide_metadata = wanted.hide_metadata();
  space.ptpl_file = wanted.ptpl_file();
  space.uuid = wanted.has_uuid() && !IsZero(wanted.uuid()) ? CanonicalUuid(wanted.uuid()) : bdev->uuid;
  space.nguid = wanted.has_nguid() && !IsZero(wanted.nguid()) ? ToUpper(wanted.nguid()) : Nguid(bdev->uuid);
  if (!IsZero(wanted.eui64())) space.eui64 = ToUpper(wanted.eui64());
  BdevUser user{true, [&world, nqn = subsystem.made.nqn(), name = target.name, nsid](Bdev&) {
                  LoseBdev(world, nqn, name, nsid);
                }};
  if (bdevs.Open(*bdev, std::move(user), &space.user) != 0) return InvalidParams();
  if (bdevs.ClaimFor(*bdev, space.user) != 0 || (subsystem.made.passthrough() && bdev->module != "nvme")) {
    bdevs.Close(space.user);
    return InvalidParams();
  }
  const auto behind = std::find_if(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                                   [&](const Namespace& other) { return other.nsid > nsid; });
  subsystem.namespaces.insert(behind, std::move(space));
  return {};
}

Failure AddNs(const Call<NvmfSubsystemAddNsRequest, NvmfSubsystemAddNsResponse>& call) {
  constexpr std::size_t kNguidDigits = 32;
  constexpr std::size_t kEui64Digits = 16;
  const NvmfNamespaceParams& wanted = call.request.namespace_();
  const auto fits = [](const std::string& hex, std::size_t digits) { return hex.size() == digits && IsHex(hex); };
  if ((wanted.has_nguid() && !fits(wanted.nguid(), kNguidDigits)) ||
      (wanted.has_eui64() && !fits(wanted.eui64(), kEui64Digits)))
    return InvalidParams();
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindToChange(call.world, call.request, target, subsystem)) return failure;
  std::uint32_t nsid = 0;
  if (subsystem->discovery) return InvalidParams();
  if (auto failure = AddNamespace(call.world, *target, *subsystem, wanted, nsid)) return failure;
  call.response.set_nsid(nsid);
  return {};
}

Namespace* FindNamespace(Subsystem& subsystem, std::uint32_t nsid) {
  for (Namespace& space : subsystem.namespaces) {
    if (space.nsid == nsid) return &space;
  }
  return nullptr;
}

Failure RemoveNs(const Call<NvmfSubsystemRemoveNsRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindToChange(call.world, call.request, target, subsystem)) return failure;
  const Namespace* const space = FindNamespace(*subsystem, call.request.nsid());
  if (space == nullptr) return InvalidParams();
  call.world.Of<Bdevs>().Close(space->user);
  std::erase_if(subsystem->namespaces, [&](const Namespace& other) { return &other == space; });
  return {};
}

Failure SetNsAnaGroup(const Call<NvmfSubsystemSetNsAnaGroupRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(call.world, call.request, target, subsystem)) return failure;
  Namespace* const space = FindNamespace(*subsystem, call.request.nsid());
  if (space == nullptr || call.request.anagrpid() == 0 || call.request.anagrpid() > subsystem->made.max_namespaces())
    return InvalidParams();
  space->ana_group = call.request.anagrpid();
  return {};
}

/// Only namespaces that were made so are shown to some hosts and not to others.
template <class Request>
Failure SetVisible(World& world, const Request& request, bool visible) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  Namespace* const space = FindNamespace(*subsystem, request.nsid());
  if (!IsNqn(request.host()) || space == nullptr || space->visible_to_all) return InvalidParams();
  std::erase(space->hosts, request.host());
  if (visible) space->hosts.insert(space->hosts.begin(), request.host());
  return {};
}

Failure NsAddHost(const Call<NvmfNsAddHostRequest>& call) { return SetVisible(call.world, call.request, true); }
Failure NsRemoveHost(const Call<NvmfNsRemoveHostRequest>& call) { return SetVisible(call.world, call.request, false); }

bool HasTransport(const NvmfTarget& target, const NvmfAddress& address) {
  return std::any_of(target.transports.begin(), target.transports.end(),
                     [&](const NvmfTransport& transport) { return transport.trtype() == address.trtype(); });
}

Failure AddListener(const Call<NvmfSubsystemAddListenerRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(call.world, call.request, target, subsystem)) return failure;
  if (!IsAddress(call.world, call.request.listen_address())) return InvalidParams();
  if (!subsystem->started) return InternalError();
  const NvmfAddress address = Canonical(call.world, call.request.listen_address());
  if (call.request.secure_channel() && subsystem->made.allow_any_host())
    return InternalError("Cannot establish secure channel, when 'allow_any_host' is set");
  const bool listens = std::any_of(subsystem->listeners.begin(), subsystem->listeners.end(),
                                   [&](const Listener& listener) { return SameAddress(listener.address, address); });
  if (listens && !call.world.Since(24, 5)) return {};
  const bool numeric = ParseNumber(address.trsvcid()).value_or(UINT64_MAX) <= UINT16_MAX;
  const std::string& socket = call.request.sock_impl();
  const bool knows_socket = socket.empty() || socket == "posix" || socket == "ssl" || socket == "uring";
  if (listens || !HasTransport(*target, address) || !numeric || !knows_socket ||
      call.world.Of<Fabric>().Listen(address.traddr(), address.trsvcid()) != 0)
    return InvalidParams();
  const bool is_v6 = address.traddr().find(':') != std::string::npos;
  if (is_v6 != (address.adrfam() == "IPv6") && call.world.Since(18, 10)) {
    call.world.Of<Fabric>().EndListen(address.traddr(), address.trsvcid());
    return InvalidParams();
  }
  Listener listener{address, {}, call.request.secure_channel()};
  const std::string state = call.request.has_ana_state() ? WireNameOf(call.request.ana_state()) : "optimized";
  for (std::uint32_t group = 1; group <= subsystem->made.max_namespaces() && call.world.Since(20, 10); ++group)
    listener.ana_states[group] = state;
  subsystem->listeners.insert(subsystem->listeners.begin(), std::move(listener));
  return {};
}

Listener* FindListener(const World& world, Subsystem& subsystem, const NvmfAddress& wanted) {
  const NvmfAddress address = Canonical(world, wanted);
  for (Listener& listener : subsystem.listeners) {
    if (SameAddress(listener.address, address)) return &listener;
  }
  return nullptr;
}

Failure RemoveListener(const Call<NvmfSubsystemRemoveListenerRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(call.world, call.request, target, subsystem)) return failure;
  if (!IsAddress(call.world, call.request.listen_address())) return InvalidParams();
  if (!subsystem->started) return InternalError();
  Listener* const listener = FindListener(call.world, *subsystem, call.request.listen_address());
  if (listener == nullptr) return InvalidParams();
  call.world.Of<Fabric>().EndListen(listener->address.traddr(), listener->address.trsvcid());
  subsystem->controllers.remove_if(
      [&](const NvmfController& controller) { return SameAddress(controller.listener, listener->address); });
  std::erase_if(subsystem->listeners, [&](const Listener& other) { return &other == listener; });
  return {};
}

Failure GetListeners(const Call<NvmfSubsystemGetListenersRequest, NvmfSubsystemGetListenersResponse>& call) {
  Subsystem* subsystem = nullptr;
  if (auto failure = Query(call.world, call.request, subsystem)) return failure;
  for (const Listener& listener : subsystem->listeners) {
    NvmfListener& shown = *call.response.add_listeners();
    *shown.mutable_address() = listener.address;
    if (!listener.ana_states.empty()) shown.set_ana_state(listener.ana_states.begin()->second);
    if (!subsystem->made.ana_reporting()) continue;
    for (const auto& [group, state] : listener.ana_states) {
      NvmfAnaState& entry = *shown.add_ana_states();
      entry.set_ana_group(group);
      entry.set_ana_state(state);
    }
  }
  return {};
}

/// What is looked at before the state that it asks for.
Failure CheckListenerOf(World& world, const NvmfSubsystemListenerSetAnaStateRequest& request) {
  NvmfTarget* const target = world.Of<Nvmf>().Find(request.tgt_name());
  if (target == nullptr)
    return InternalError(world.Since(24, 9) ? "Unable to find a target." : "Unable to find a target.\n");
  if (Nvmf::FindSubsystem(*target, request.nqn()) == nullptr)
    return InvalidParams(fmt::format("Unable to find subsystem with NQN {}", request.nqn()));
  return IsAddress(world, request.listen_address()) ? Failure() : InvalidParams();
}

Failure SetAnaState(const Call<NvmfSubsystemListenerSetAnaStateRequest>& call) {
  if (auto failure = CheckListenerOf(call.world, call.request)) return failure;
  Subsystem* const subsystem =
      Nvmf::FindSubsystem(*call.world.Of<Nvmf>().Find(call.request.tgt_name()), call.request.nqn());
  Listener* const listener = FindListener(call.world, *subsystem, call.request.listen_address());
  const std::string& state = WireNameOf(call.request.ana_state());
  int wrong = 0;
  if (!subsystem->made.ana_reporting()) {
    wrong = EINVAL;
  } else if (state != "optimized" && state != "non_optimized" && state != "inaccessible") {
    wrong = ENOTSUP;
  } else if (call.request.anagrpid() > subsystem->made.max_namespaces() || listener == nullptr) {
    wrong = EINVAL;
  }
  if (wrong != 0) return InternalError(fmt::format("error setting ANA state: {}", -wrong));
  for (auto& [group, current] : listener->ana_states) {
    if (call.request.anagrpid() == 0 || call.request.anagrpid() == group) current = state;
  }
  return {};
}

SubsystemHost* FindHost(Subsystem& subsystem, const std::string& nqn) {
  for (SubsystemHost& host : subsystem.hosts) {
    if (host.nqn == nqn) return &host;
  }
  return nullptr;
}

/// Whether every key that the request names is in the keyring.
template <class Request>
bool HasKeys(World& world, const Request& request) {
  Keyring& keyring = world.Of<Keyring>();
  return (!request.has_dhchap_key() || keyring.Find(request.dhchap_key()) != nullptr) &&
         (!request.has_dhchap_ctrlr_key() || keyring.Find(request.dhchap_ctrlr_key()) != nullptr);
}

Failure AddHost(const Call<NvmfSubsystemAddHostRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindToChange(call.world, call.request, target, subsystem)) return failure;
  if (!HasKeys(call.world, call.request)) return InvalidParams();
  if (FindHost(*subsystem, call.request.host()) != nullptr) {
    // Up to 24.05 it is no error to allow a host twice.
    if (call.world.Since(24, 9)) return InternalError();
    return {};
  }
  if (!IsNqn(call.request.host()) || (call.request.has_dhchap_ctrlr_key() && !call.request.has_dhchap_key()))
    return InternalError();
  // A secret of TLS is a key of the keyring since 24.05, else a file or the secret itself, in TCP's own form.
  const bool has_tcp = std::any_of(target->transports.begin(), target->transports.end(),
                                   [](const NvmfTransport& transport) { return transport.trtype() == "TCP"; });
  if (call.request.has_psk() && has_tcp && call.world.Of<Keyring>().Find(call.request.psk()) == nullptr)
    return InternalError();
  subsystem->hosts.insert(subsystem->hosts.begin(),
                          {call.request.host(), call.request.dhchap_key(), call.request.dhchap_ctrlr_key()});
  return {};
}

Failure RemoveHost(const Call<NvmfSubsystemRemoveHostRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindToChange(call.world, call.request, target, subsystem)) return failure;
  if (std::erase_if(subsystem->hosts, [&](const SubsystemHost& host) { return host.nqn == call.request.host(); }) == 0)
    return InternalError();
  subsystem->controllers.remove_if(
      [&](const NvmfController& controller) { return controller.hostnqn == call.request.host(); });
  return {};
}

Failure SetKeys(const Call<NvmfSubsystemSetKeysRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr) return InternalError("Invalid parameters");
  if (auto failure = FindBoth(call.world, call.request, target, subsystem)) return failure;
  if (!HasKeys(call.world, call.request)) return InvalidParams();
  SubsystemHost* const host = FindHost(*subsystem, call.request.host());
  if (host == nullptr || (!call.request.has_dhchap_key() && call.request.has_dhchap_ctrlr_key())) return Errno(EINVAL);
  host->dhchap_key = call.request.dhchap_key();
  host->dhchap_ctrlr_key = call.request.dhchap_ctrlr_key();
  return {};
}

Failure AllowAnyHost(const Call<NvmfSubsystemAllowAnyHostRequest>& call) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindToChange(call.world, call.request, target, subsystem)) return failure;
  const bool secure = std::any_of(subsystem->listeners.begin(), subsystem->listeners.end(),
                                  [](const Listener& listener) { return listener.secure_channel; });
  if (call.request.allow_any_host() && secure && !call.world.Since(24, 1)) return InternalError();
  subsystem->made.set_allow_any_host(call.request.allow_any_host());
  return {};
}

Failure GetControllers(const Call<NvmfSubsystemGetControllersRequest, NvmfSubsystemGetControllersResponse>& call) {
  Subsystem* subsystem = nullptr;
  if (auto failure = Query(call.world, call.request, subsystem)) return failure;
  for (const NvmfController& controller : subsystem->controllers) {
    rpc::v1::NvmfController& shown = *call.response.add_controllers();
    shown.set_cntlid(controller.cntlid);
    shown.set_cntrltype("io");
    shown.set_hostnqn(controller.hostnqn);
    shown.set_hostid(controller.hostid);
    shown.set_num_io_qpairs(1);
  }
  return {};
}

std::string PollGroup(World& world) {
  for (const Threads::Thread& thread : world.Of<Threads>().all) {
    if (thread.name.starts_with("nvmf_tgt_poll_group")) return thread.name;
  }
  return world.Of<Threads>().all.front().name;
}

Failure GetQpairs(const Call<NvmfSubsystemGetQpairsRequest, NvmfSubsystemGetQpairsResponse>& call) {
  Subsystem* subsystem = nullptr;
  if (auto failure = Query(call.world, call.request, subsystem)) return failure;
  for (const NvmfController& controller : subsystem->controllers) {
    NvmfQpair& shown = *call.response.add_qpairs();
    shown.set_cntlid(controller.cntlid);
    shown.set_qid(0);
    shown.set_state(call.world.Since(24, 5) ? "enabled" : "active");
    shown.set_thread(PollGroup(call.world));
    shown.set_hostnqn(controller.hostnqn);
    *shown.mutable_listen_address() = controller.listener;
    *shown.mutable_peer_address() = controller.listener;
    shown.mutable_peer_address()->set_trsvcid(controller.peer_port);
  }
  return {};
}

Failure AddReferral(const Call<NvmfDiscoveryAddReferralRequest>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (!IsAddress(call.world, call.request.address())) return InvalidParams();
  constexpr std::size_t kLongestNqn = 223;
  if (call.request.subnqn().size() > kLongestNqn) return InvalidParams("Invalid subsystem NQN");
  NvmfReferral referral;
  *referral.mutable_address() = Canonical(call.world, call.request.address());
  const bool custom = referral.address().trtype() != "TCP" && referral.address().trtype() != "RDMA";
  if (call.request.address().adrfam().empty() && custom) referral.mutable_address()->set_adrfam("unknown");
  const std::string& type = referral.address().trtype();
  if ((type == "TCP" || type == "RDMA") && call.request.address().trsvcid().empty())
    return InternalError("Service ID is required.");
  referral.set_secure_channel(call.request.secure_channel());
  referral.set_subnqn(call.request.subnqn().empty() ? kDiscoveryNqn : call.request.subnqn());
  if (!IsNqn(referral.subnqn())) return InternalError();
  for (const NvmfReferral& other : target->referrals) {
    if (SameAddress(other.address(), referral.address()) && other.subnqn() == referral.subnqn()) return {};
  }
  target->referrals.insert(target->referrals.begin(), std::move(referral));
  return {};
}

Failure GetReferrals(const Call<NvmfDiscoveryGetReferralsRequest, NvmfDiscoveryGetReferralsResponse>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return InternalError("Unable to find a target");
  for (const NvmfReferral& referral : target->referrals) *call.response.add_referrals() = referral;
  return {};
}

Failure RemoveReferral(const Call<NvmfDiscoveryRemoveReferralRequest>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (!IsAddress(call.world, call.request.address())) return InvalidParams();
  const NvmfAddress address = Canonical(call.world, call.request.address());
  const std::string subnqn = call.request.subnqn().empty() ? kDiscoveryNqn : call.request.subnqn();
  if (std::erase_if(target->referrals, [&](const NvmfReferral& referral) {
        return SameAddress(referral.address(), address) && referral.subnqn() == subnqn;
      }) == 0)
    return InternalError("Unable to remove a referral.");
  return {};
}

Failure GetStats(const Call<NvmfGetStatsRequest, NvmfGetStatsResponse>& call) {
  const NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  call.response.set_tick_rate(World::kTickRate);
  std::uint32_t controllers = 0;
  for (const Subsystem& subsystem : target->subsystems)
    controllers += static_cast<std::uint32_t>(subsystem.controllers.size());
  bool first = true;
  for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
    const bool serves = call.world.Since(20, 4) ? thread.name.starts_with("nvmf_tgt_poll_group") : first;
    if (!serves) continue;
    NvmfPollGroup& group = *call.response.add_poll_groups();
    group.set_name(thread.name);
    group.set_admin_qpairs(first ? controllers : 0);
    group.set_io_qpairs(0);
    group.set_current_admin_qpairs(first ? controllers : 0);
    group.set_current_io_qpairs(0);
    group.set_current_unassociated_qpairs(0);
    group.set_pending_bdev_io(0);
    group.set_completed_nvme_io(call.world.options.load ? World::Ticks() / 100'000 : 0);
    for (const NvmfTransport& transport : target->transports) {
      // Before 21.07 there were numbers of RDMA only.
      if (!call.world.Since(21, 7)) continue;
      NvmfTransportStats& stats = *group.add_transports();
      stats.set_trtype(transport.trtype());
      if (!call.world.Since(21, 4)) stats.set_pending_data_buffer(0);
    }
    ShowEmpty(group, "transports");
    first = false;
  }
  return {};
}

Failure SetMaxSubsystems(const Call<NvmfSetMaxSubsystemsRequest>& call) {
  NvmfTarget& target = call.world.Of<Nvmf>().targets.back();
  struct Once {
    bool done = false;
  };
  if (std::exchange(call.world.Of<Once>().done, true)) return InternalError("Must not call more than once");
  target.max_subsystems = call.request.max_subsystems();
  return {};
}

Failure SetConfig(const Call<NvmfSetConfigRequest>& call) {
  if (call.request.has_discovery_filter() && !IsDiscoveryFilter(call.request.discovery_filter()))
    return InvalidParams();
  if (call.request.has_poll_groups_mask()) {
    const auto mask = ParseCpumask(call.request.poll_groups_mask());
    if (!mask || (*mask & ~call.world.options.core_mask) != 0) return InvalidParams();
  }
  NvmfSetConfigRequest& config = call.world.Of<Nvmf>().config;
  if (call.request.dhchap_digests_size() != 0) config.clear_dhchap_digests();
  if (call.request.dhchap_dhgroups_size() != 0) config.clear_dhchap_dhgroups();
  config.MergeFrom(call.request);
  return {};
}

Failure SetCrdt(const Call<NvmfSetCrdtRequest>& call) {
  call.world.Of<Nvmf>().crdt = call.request;
  return {};
}

/// There is no mDNS daemon.
Failure PublishMdns(const Call<NvmfPublishMdnsPrrRequest>& call) {
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr) return NoTarget();
  return Errno(ENOTSUP);
}
Failure StopMdns(const Call<NvmfStopMdnsPrrRequest>& call) {
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr) return NoTarget();
  return {};
}

/// The one call of 17.07 to 18.10. In 17.07 what fails late leaves the list of subsystems broken.
Failure ConstructSubsystem(const Call<ConstructNvmfSubsystemRequest>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  NvmfTarget& target = nvmf.targets.front();
  const std::string mode = ToLower(call.request.mode());
  if (call.world.oldest() && mode != "virtual" && mode != "direct") return InvalidParams();
  if (!IsNqn(call.request.nqn()) || Nvmf::FindSubsystem(target, call.request.nqn()) != nullptr) return InvalidParams();
  const auto fail_late = [&]() -> Failure {
    nvmf.poisoned = call.world.oldest();
    return InvalidParams();
  };
  // There is no RDMA here, and 17.07 has no other transport.
  if (!call.request.listen_addresses().empty() || call.request.serial_number().empty() || mode == "direct")
    return fail_late();
  Subsystem subsystem;
  subsystem.made.set_nqn(call.request.nqn());
  subsystem.made.set_serial_number(call.request.serial_number());
  subsystem.made.set_max_namespaces(call.request.has_max_namespaces() ? call.request.max_namespaces() : 0xffffffff);
  subsystem.made.set_allow_any_host(call.request.allow_any_host());
  for (const std::string& host : call.request.hosts()) subsystem.hosts.push_back({host});
  for (const NvmfNamespaceParams& wanted : call.request.namespaces()) {
    std::uint32_t nsid = 0;
    if (AddNamespace(call.world, target, subsystem, wanted, nsid)) {
      nvmf.Clear(subsystem);
      return fail_late();
    }
  }
  target.subsystems.push_back(std::move(subsystem));
  return {};
}

void ShowGlobals(const World& world, const Nvmf& nvmf, FrameworkGetConfigResponse& response) {
  NvmfSetConfigRequest config = nvmf.config;
  if (!config.has_discovery_filter()) config.set_discovery_filter("match_any");
  NvmfAdminCmdPassthru& passthru = *config.mutable_admin_cmd_passthru();
  const google::protobuf::Reflection& reflection = *passthru.GetReflection();
  for (int i = 0; i < passthru.GetDescriptor()->field_count(); ++i) {
    const auto* const field = passthru.GetDescriptor()->field(i);
    if (field->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_BOOL && !field->is_repeated() &&
        !reflection.HasField(passthru, field))
      reflection.SetBool(&passthru, field, false);
  }
  FillDhchap(config);
  if (!config.has_dup_host_policy()) config.set_dup_host_policy(DUP_HOST_POLICY_ALLOW);
  if (!config.has_acceptor_poll_rate()) config.set_acceptor_poll_rate(10000);
  if (!config.has_conn_sched()) config.set_conn_sched("\"transport\"");
  AddConfigCall(world, "nvmf_set_config", config, response);
  NvmfSetMaxSubsystemsRequest most;
  most.set_max_subsystems(nvmf.targets.back().max_subsystems);
  AddConfigCall(world, "nvmf_set_max_subsystems", most, response);
  NvmfSetCrdtRequest crdt = nvmf.crdt;
  crdt.set_crdt1(crdt.crdt1());
  crdt.set_crdt2(crdt.crdt2());
  crdt.set_crdt3(crdt.crdt3());
  if (world.Since(21, 4)) AddConfigCall(world, "nvmf_set_crdt", crdt, response);
}

void ShowTransport(const World& world, const NvmfTransport& transport, FrameworkGetConfigResponse& response) {
  NvmfCreateTransportRequest call;
  CopyFields(transport, call);
  // Since 26.05 these are taken and have no effect.
  if (world.Since(26, 5)) call.clear_io_unit_size();
  if (world.Since(26, 5) || !world.Since(20, 4)) {
    call.clear_num_shared_buffers();
    call.clear_buf_cache_size();
  }
  if (world.Since(20, 7)) call.clear_max_qpairs_per_ctrlr();
  if (!world.Since(20, 4)) {
    call.clear_dif_insert_or_strip();
    call.clear_c2h_success();
    call.clear_sock_priority();
  }
  AddConfigCall(world, "nvmf_create_transport", call, response);
}

void ShowSubsystem(const World& world, const Subsystem& subsystem, FrameworkGetConfigResponse& response) {
  const std::string& nqn = subsystem.made.nqn();
  NvmfCreateSubsystemRequest call = subsystem.made;
  call.clear_tgt_name();
  call.clear_max_discard_size_kib();
  call.clear_max_write_zeroes_size_kib();
  call.set_ana_reporting(subsystem.made.ana_reporting());
  if (call.max_namespaces() == 0) call.clear_max_namespaces();
  if (world.Since(24, 9)) call.set_passthrough(subsystem.made.passthrough());
  if (world.Since(25, 9)) call.set_enable_nssr(subsystem.made.enable_nssr());
  AddConfigCall(world, "nvmf_create_subsystem", call, response);
  const auto add_listeners = [&] {
    for (const Listener& listener : subsystem.listeners) {
      NvmfSubsystemAddListenerRequest listen;
      listen.set_nqn(nqn);
      *listen.mutable_listen_address() = listener.address;
      listen.mutable_listen_address()->clear_transport();
      if (world.Since(23, 5)) listen.set_secure_channel(listener.secure_channel);
      AddConfigCall(world, "nvmf_subsystem_add_listener", listen, response);
    }
  };
  if (!world.Since(20, 10)) add_listeners();
  for (const SubsystemHost& host : subsystem.hosts) {
    NvmfSubsystemAddHostRequest add;
    add.set_nqn(nqn);
    add.set_host(host.nqn);
    if (!host.dhchap_key.empty()) add.set_dhchap_key(host.dhchap_key);
    if (!host.dhchap_ctrlr_key.empty()) add.set_dhchap_ctrlr_key(host.dhchap_ctrlr_key);
    AddConfigCall(world, "nvmf_subsystem_add_host", add, response);
  }
  for (const Namespace& space : subsystem.namespaces) {
    NvmfSubsystemAddNsRequest add;
    add.set_nqn(nqn);
    NvmfNamespaceParams& params = *add.mutable_namespace_();
    params.set_nsid(space.nsid);
    params.set_bdev_name(space.bdev);
    params.set_nguid(space.nguid);
    if (!space.eui64.empty()) params.set_eui64(space.eui64);
    params.set_uuid(space.uuid);
    if (subsystem.made.ana_reporting()) params.set_anagrpid(space.ana_group);
    if (world.Since(24, 5)) params.set_no_auto_visible(!space.visible_to_all);
    if (world.Since(25, 5) && space.hide_metadata) params.set_hide_metadata(true);
    AddConfigCall(world, "nvmf_subsystem_add_ns", add, response);
    for (const std::string& host : space.hosts) {
      NvmfNsAddHostRequest show;
      show.set_nqn(nqn);
      show.set_nsid(space.nsid);
      show.set_host(host);
      AddConfigCall(world, "nvmf_ns_add_host", show, response);
    }
  }
  if (world.Since(20, 10)) add_listeners();
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  Nvmf& nvmf = world.Of<Nvmf>();
  ShowGlobals(world, nvmf, response);
  for (const NvmfTarget& target : nvmf.targets) {
    if (target.name != "nvmf_tgt") continue;
    for (const NvmfTransport& transport : target.transports) ShowTransport(world, transport, response);
    for (const NvmfReferral& referral : target.referrals) {
      NvmfDiscoveryAddReferralRequest call;
      *call.mutable_address() = referral.address();
      call.set_secure_channel(referral.secure_channel());
      call.set_subnqn(referral.subnqn());
      AddConfigCall(world, "nvmf_discovery_add_referral", call, response);
    }
    for (const Subsystem& subsystem : target.subsystems) {
      if (!subsystem.discovery) ShowSubsystem(world, subsystem, response);
    }
  }
}

}  // namespace

void AddNvmfHandlers(Handlers& handlers) {
  handlers.On("construct_nvmf_subsystem", ConstructSubsystem);
  handlers.On("nvmf_create_target", CreateTarget);
  handlers.On("nvmf_delete_target", DeleteTarget);
  handlers.On("nvmf_get_targets", GetTargets);
  handlers.On("nvmf_create_transport", CreateTransport);
  handlers.On("nvmf_get_transports", GetTransports);
  handlers.On("nvmf_create_subsystem", CreateSubsystem);
  handlers.On("nvmf_delete_subsystem", DeleteSubsystem);
  handlers.On("nvmf_get_subsystems", GetSubsystems);
  handlers.On("nvmf_subsystem_add_ns", AddNs);
  handlers.On("nvmf_subsystem_remove_ns", RemoveNs);
  handlers.On("nvmf_subsystem_set_ns_ana_group", SetNsAnaGroup);
  handlers.On("nvmf_ns_add_host", NsAddHost);
  handlers.On("nvmf_ns_remove_host", NsRemoveHost);
  handlers.On("nvmf_subsystem_add_listener", AddListener);
  handlers.On("nvmf_subsystem_remove_listener", RemoveListener);
  handlers.On("nvmf_subsystem_get_listeners", GetListeners);
  handlers.On("nvmf_subsystem_listener_set_ana_state", SetAnaState);
  handlers.BeforeWords("nvmf_subsystem_listener_set_ana_state", CheckListenerOf);
  handlers.On("nvmf_subsystem_add_host", AddHost);
  handlers.On("nvmf_subsystem_remove_host", RemoveHost);
  handlers.On("nvmf_subsystem_set_keys", SetKeys);
  handlers.On("nvmf_subsystem_allow_any_host", AllowAnyHost);
  handlers.On("nvmf_subsystem_get_controllers", GetControllers);
  handlers.On("nvmf_subsystem_get_qpairs", GetQpairs);
  handlers.On("nvmf_discovery_add_referral", AddReferral);
  handlers.On("nvmf_discovery_get_referrals", GetReferrals);
  handlers.On("nvmf_discovery_remove_referral", RemoveReferral);
  handlers.On("nvmf_get_stats", GetStats);
  handlers.On("nvmf_set_max_subsystems", SetMaxSubsystems);
  handlers.On("nvmf_set_config", SetConfig);
  handlers.On("nvmf_set_crdt", SetCrdt);
  handlers.On("nvmf_publish_mdns_prr", PublishMdns);
  handlers.On("nvmf_stop_mdns_prr", StopMdns);
  handlers.OnConfig("nvmf", ShowConfig);
}

}  // namespace spdkctl::sim
