#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "sim/spdk/components.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/thread.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

constexpr std::uint64_t kSecond = World::kTickRate;

bool Serves(const World& world, const char* app) { return world.options.app == app || world.options.app == "spdk_tgt"; }

}  // namespace

Threads::Threads(World& world) {
  Add("app_thread", OnlyCore(world.Cores().front()));
  all.front().timed.push_back({world.Since(24, 5) ? "rpc_subsystem_poll_servers" : "rpc_subsystem_poll",
                               static_cast<std::uint64_t>(kSpdkPoll.count()) * kSecond / 1'000'000});
  if (!world.Since(20, 4)) return;
  if (Serves(world, "nvmf_tgt")) {
    for (const std::uint32_t core : world.Cores()) {
      Thread& thread = Add(world.Since(24, 5) ? fmt::format("nvmf_tgt_poll_group_{:03}", core)
                                              : fmt::format("nvmf_tgt_poll_group_{}", core),
                           OnlyCore(core));
      if (!world.Since(25, 5)) thread.active.emplace_back("nvmf_poll_group_poll");
      thread.channels.emplace_back("nvmf_tgt");
    }
  }
  if (Serves(world, "iscsi_tgt")) {
    for (const std::uint32_t core : world.Cores()) {
      Thread& thread = Add(fmt::format("iscsi_poll_group_{}", core), OnlyCore(core));
      thread.active.emplace_back("iscsi_poll_group_poll");
      thread.timed.push_back({"iscsi_poll_group_handle_nop", kSecond});
      thread.channels.emplace_back("iscsi_tgt");
    }
  }
}

Threads::Thread& Threads::Add(std::string name, const Cpuset& cpumask) {
  all.push_back({std::move(name), ++last_id_, cpumask, World::Ticks()});
  return all.back();
}

void Threads::Remove(const std::string& name) {
  const auto it = std::find_if(all.begin(), all.end(), [&](const Thread& one) { return one.name == name; });
  if (it != all.end()) all.erase(it);
}

namespace {

Failure GetStats(const Call<ThreadGetStatsRequest, ThreadGetStatsResponse>& call) {
  call.response.set_tick_rate(World::kTickRate);
  for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
    ThreadStats& shown = *call.response.add_threads();
    const std::uint64_t age = World::Ticks() - thread.since;
    shown.set_name(thread.name);
    shown.set_id(thread.id);
    shown.set_cpumask(ToHex(thread.cpumask));
    shown.set_busy(call.world.options.load ? age / 2 : 0);
    shown.set_idle(call.world.options.load ? age - age / 2 : 0);
    shown.set_active_pollers_count(thread.active.size());
    shown.set_timed_pollers_count(thread.timed.size());
    shown.set_paused_pollers_count(0);
  }
  return {};
}

void ShowPoller(const World& world, const std::string& name, std::uint64_t period, std::uint64_t id, Poller& shown) {
  shown.set_name(name);
  shown.set_id(id);
  shown.set_state("waiting");
  const std::uint64_t runs = world.options.load && period != 0 ? World::Ticks() / period : 0;
  shown.set_run_count(runs);
  shown.set_busy_count(runs);
  if (period != 0) shown.set_period_ticks(period);
}

Failure GetPollers(const Call<ThreadGetPollersRequest, ThreadGetPollersResponse>& call) {
  call.response.set_tick_rate(World::kTickRate);
  for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
    ThreadPollers& shown = *call.response.add_threads();
    shown.set_name(thread.name);
    shown.set_id(thread.id);
    std::uint64_t id = 0;
    for (const std::string& name : thread.active) ShowPoller(call.world, name, 0, ++id, *shown.add_active_pollers());
    for (const auto& [name, period] : thread.timed)
      ShowPoller(call.world, name, period, ++id, *shown.add_timed_pollers());
    ShowEmpty(shown, "active_pollers");
    ShowEmpty(shown, "timed_pollers");
    ShowEmpty(shown, "paused_pollers");
  }
  return {};
}

Failure GetIoChannels(const Call<ThreadGetIoChannelsRequest, ThreadGetIoChannelsResponse>& call) {
  call.response.set_tick_rate(World::kTickRate);
  for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
    ThreadIoChannels& shown = *call.response.add_threads();
    shown.set_name(thread.name);
    for (const std::string& name : thread.channels) {
      IoChannel& channel = *shown.add_io_channels();
      channel.set_name(name);
      channel.set_ref(1);
    }
    ShowEmpty(shown, "io_channels");
  }
  return {};
}

Failure SetCpumask(const Call<ThreadSetCpumaskRequest>& call) {
  Threads& threads = call.world.Of<Threads>();
  const auto it = std::find_if(threads.all.begin(), threads.all.end(),
                               [&](const Threads::Thread& one) { return one.id == call.request.id(); });
  if (it == threads.all.end()) return InvalidParams(fmt::format("Thread {} does not exist", call.request.id()));
  const std::optional<Cpuset> mask = ParseCpuset(call.request.cpumask());
  if (!mask) return InternalError(fmt::format("Invalid cpumask {}", call.request.cpumask()));
  if ((*mask & call.world.options.core_mask).none()) {
    return InternalError(fmt::format("No CPU is selected from reactor mask {}", ToHex(call.world.options.core_mask)));
  }
  it->cpumask = *mask & call.world.options.core_mask;
  return {};
}

Failure GetReactors(const Call<FrameworkGetReactorsRequest, FrameworkGetReactorsResponse>& call) {
  call.response.set_tick_rate(World::kTickRate);
  call.response.set_pid(static_cast<std::uint64_t>(::getpid()));
  const std::uint64_t now = World::Ticks();
  for (const std::uint32_t core : call.world.Cores()) {
    Reactor& reactor = *call.response.add_reactors();
    reactor.set_lcore(core);
    reactor.set_numa_id(0);
    reactor.set_tid(static_cast<std::uint64_t>(::gettid()));
    reactor.set_busy(call.world.options.load ? now / 2 : 0);
    reactor.set_idle(call.world.options.load ? now / 2 : 0);
    reactor.set_in_interrupt(false);
    reactor.set_irq(0);
    reactor.set_sys(0);
    reactor.set_usr(0);
    for (const Threads::Thread& thread : call.world.Of<Threads>().all) {
      // A thread runs on the first core of its mask.
      if (FirstOf(thread.cpumask) != core) continue;
      ReactorThread& shown = *reactor.add_lw_threads();
      shown.set_name(thread.name);
      shown.set_id(thread.id);
      shown.set_cpumask(ToHex(thread.cpumask));
      shown.set_elapsed(now - thread.since);
    }
    ShowEmpty(reactor, "lw_threads");
  }
  return {};
}

}  // namespace

void AddThreadHandlers(Handlers& handlers) {
  handlers.On("thread_get_stats", GetStats);
  handlers.On("thread_get_pollers", GetPollers);
  handlers.On("thread_get_io_channels", GetIoChannels);
  handlers.On("thread_set_cpumask", SetCpumask);
  handlers.On("framework_get_reactors", GetReactors);
}

}  // namespace spdkctl::sim
