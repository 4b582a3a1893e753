#include "sim/engine/world.h"

#include <time.h>

#include <utility>

namespace spdkctl::sim {

World::World(Options made) : options(std::move(made)), started(!options.wait_for_rpc) {}

World::~World() {
  // States may use each other while they end, but are no longer called.
  polls_.clear();
  watched.clear();
}

void* World::Kept(std::type_index type) const {
  const auto it = states_.find(type);
  return it == states_.end() ? nullptr : it->second.get();
}

void World::Keep(std::type_index type, std::shared_ptr<void> state) { states_[type] = std::move(state); }

int World::OnPoll(std::function<void()> look) {
  polls_[++next_poll_] = std::move(look);
  return next_poll_;
}

void World::EndPoll(int id) { polls_.erase(id); }

void World::Poll() {
  // A look may end itself or others.
  std::vector<int> ids;
  ids.reserve(polls_.size());
  for (const auto& [id, look] : polls_) ids.push_back(id);
  for (const int id : ids) {
    if (const auto it = polls_.find(id); it != polls_.end()) std::function<void()>(it->second)();
  }
}

std::vector<std::uint32_t> World::Cores() const {
  std::vector<std::uint32_t> cores;
  for (std::uint32_t core = 0; core < options.core_mask.size(); ++core) {
    if (options.core_mask[core]) cores.push_back(core);
  }
  return cores;
}

std::uint64_t World::Ticks() {
  timespec now = {};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  constexpr std::uint64_t kNanoseconds = 1'000'000'000;
  constexpr std::uint64_t kPerMicrosecond = kTickRate / 1'000'000;
  return static_cast<std::uint64_t>(now.tv_sec) * kTickRate +
         static_cast<std::uint64_t>(now.tv_nsec) % kNanoseconds * kPerMicrosecond / 1000;
}

}  // namespace spdkctl::sim
