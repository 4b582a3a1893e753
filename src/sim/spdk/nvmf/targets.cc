#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/text.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// Reads "match_any", or words of what must match; the first letters of a word are enough. Nothing if it is none of
/// both.
std::optional<std::set<DiscoveryFilter>> ReadDiscoveryFilter(const std::string& text) {
  std::set<DiscoveryFilter> filter;
  bool any = false;
  for (const std::string& word : Split(text, ',')) {
    if (word.empty()) continue;
    if (any) return std::nullopt;
    if (word.starts_with("match_any")) {
      if (!filter.empty()) return std::nullopt;
      any = true;
    } else if (word.starts_with("transport")) {
      filter.insert(DISCOVERY_FILTER_TRANSPORT);
    } else if (word.starts_with("address")) {
      filter.insert(DISCOVERY_FILTER_ADDRESS);
    } else if (word.starts_with("svcid")) {
      filter.insert(DISCOVERY_FILTER_SVCID);
    } else {
      return std::nullopt;
    }
  }
  return filter;
}

/// "match_any" stands alone.
bool Agree(const google::protobuf::RepeatedField<int>& filter) {
  return filter.size() <= 1 || std::find(filter.begin(), filter.end(), DISCOVERY_FILTER_MATCH_ANY) == filter.end();
}

Failure CreateTarget(const Call<NvmfCreateTargetRequest, NvmfCreateTargetResponse>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  if (!Agree(call.request.discovery_filter())) return InvalidParams();
  constexpr std::size_t kLongestName = 255;
  const std::string name = call.request.name().substr(0, kLongestName);
  if (nvmf.Find(name) != nullptr && !name.empty()) return InvalidParams("Target already exists.");
  // SPDK keeps a bit for every subsystem that there can be, and there is memory for so many.
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
  // SPDK never ends the poll groups of the application's own target: the target stays, and no answer comes.
  if (it->name == kApplicationTarget) return call.Later([](const auto& /*waiting*/) { return std::nullopt; });
  for (Subsystem& subsystem : it->subsystems) nvmf.Clear(subsystem);
  nvmf.targets.erase(it);
  return {};
}

Failure GetTargets(const Call<NvmfGetTargetsRequest, NvmfGetTargetsResponse>& call) {
  for (const NvmfTarget& target : call.world.Of<Nvmf>().targets) call.response.add_targets(target.name);
  return {};
}

/// Each poll group serves NVMe-oF on one thread. Before 20.04 the first thread does.
bool Serves(const World& world, const Threads::Thread& thread, bool first) {
  return world.Since(20, 4) ? thread.name.starts_with("nvmf_tgt_poll_group") : first;
}

void ShowPollGroup(const World& world, const NvmfTarget& target, std::uint32_t controllers, NvmfPollGroup& group) {
  // With --load hosts seem to do an I/O in so many ticks.
  constexpr std::uint64_t kTicksOfOneIo = 100'000;
  group.set_admin_qpairs(controllers);
  group.set_io_qpairs(0);
  group.set_current_admin_qpairs(controllers);
  group.set_current_io_qpairs(0);
  group.set_current_unassociated_qpairs(0);
  group.set_pending_bdev_io(0);
  group.set_completed_nvme_io(world.options.load ? World::Ticks() / kTicksOfOneIo : 0);
  // Before 21.07 only RDMA had statistics.
  for (const NvmfTransport& transport : target.transports) {
    if (world.Since(21, 7)) group.add_transports()->set_trtype(transport.trtype());
  }
  ShowEmpty(group, "transports");
}

/// All controllers are counted in the first poll group.
Failure GetStats(const Call<NvmfGetStatsRequest, NvmfGetStatsResponse>& call) {
  const NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  call.response.set_tick_rate(World::kTickRate);
  std::uint32_t controllers = 0;
  for (const Subsystem& subsystem : target->subsystems)
    controllers += static_cast<std::uint32_t>(subsystem.controllers.size());
  bool first = true;
  for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
    if (!Serves(call.world, thread, first)) continue;
    NvmfPollGroup& group = *call.response.add_poll_groups();
    group.set_name(thread.name);
    ShowPollGroup(call.world, *target, first ? controllers : 0, group);
    first = false;
  }
  return {};
}

Failure SetMaxSubsystems(const Call<NvmfSetMaxSubsystemsRequest>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  if (std::exchange(nvmf.has_max_subsystems, true)) return InternalError("Must not call more than once");
  nvmf.targets.back().max_subsystems = call.request.max_subsystems();
  return {};
}

Failure SetConfig(const Call<NvmfSetConfigRequest>& call) {
  const auto filter = ReadDiscoveryFilter(call.request.discovery_filter());
  if (!filter) return InvalidParams();
  if (call.request.has_poll_groups_mask()) {
    const auto mask = ParseCpuset(call.request.poll_groups_mask());
    if (!mask || (*mask & ~call.world.options.core_mask).any()) return InvalidParams();
  }
  NvmfSetConfigRequest& config = call.world.Of<Nvmf>().config;
  if (call.request.dhchap_digests_size() != 0) config.clear_dhchap_digests();
  if (call.request.dhchap_dhgroups_size() != 0) config.clear_dhchap_dhgroups();
  if (call.request.has_discovery_filter() || call.request.discovery_filters_size() != 0)
    config.clear_discovery_filters();
  config.MergeFrom(call.request);
  // Since 26.09 both are one setting, which is kept as the list.
  if (call.world.Since(26, 9)) {
    std::set<DiscoveryFilter> all = *filter;
    for (const int one : config.discovery_filters()) all.insert(static_cast<DiscoveryFilter>(one));
    config.clear_discovery_filter();
    config.clear_discovery_filters();
    for (const DiscoveryFilter one : all) config.add_discovery_filters(one);
  }
  return {};
}

Failure SetCrdt(const Call<NvmfSetCrdtRequest>& call) {
  call.world.Of<Nvmf>().crdt = call.request;
  return {};
}

}  // namespace

void AddNvmfTargetHandlers(Handlers& handlers) {
  handlers.On("nvmf_create_target", CreateTarget);
  handlers.On("nvmf_delete_target", DeleteTarget);
  handlers.On("nvmf_get_targets", GetTargets);
  handlers.On("nvmf_get_stats", GetStats);
  handlers.On("nvmf_set_max_subsystems", SetMaxSubsystems);
  handlers.On("nvmf_set_config", SetConfig);
  handlers.On("nvmf_set_crdt", SetCrdt);
}

}  // namespace spdkctl::sim
