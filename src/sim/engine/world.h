#pragma once

#include <csignal>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <typeindex>
#include <vector>

#include "sim/engine/fault.h"
#include "sim/engine/options.h"
#include "spdkctl/base/release.h"

namespace spdkctl::sim {

/// Everything that the simulated application keeps, and what its handlers share.
class World {
 public:
  explicit World(Options made);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  Options options;
  bool started = false;
  bool ending = false;  ///< It was told to end.
  bool frozen = false;  ///< It serves nobody any more.
  /// Loads what is left when framework_start_init is called: nothing as long as it has not ended, false if it failed.
  std::function<std::optional<bool>()> on_started;
  /// How it crashed: the exit code, or 128 + the signal.
  std::optional<int> crash_status;

  static constexpr int kFloatingPointException = kSignalled + SIGFPE;
  static constexpr int kSegmentationFault = kSignalled + SIGSEGV;
  void Crash(int status) { crash_status = status; }

  /// The state of one component: each file of handlers has a struct of its own, made when it is first asked for.
  template <class State>
  State& Of() {
    if (void* const kept = Kept(typeid(State))) return *static_cast<State*>(kept);
    // A constructor may ask for other states.
    std::shared_ptr<State> made;
    if constexpr (std::is_constructible_v<State, World&>) {
      made = std::make_shared<State>(*this);
    } else {
      made = std::make_shared<State>();
    }
    Keep(typeid(State), made);
    return *made;
  }
  template <class State>
  const State& Of() const {
    return const_cast<World*>(this)->Of<State>();  // NOLINT(cppcoreguidelines-pro-type-const-cast): made on first use
  }

  /// Whether the simulated release is that one or a newer one.
  [[nodiscard]] bool Since(int year, int month) const { return options.release >= Release(year, month); }
  [[nodiscard]] bool oldest() const { return !Since(17, 10); }

  /// Has `look` called in every round of the server, for what goes on by itself. Returns an id for EndPoll.
  int OnPoll(std::function<void()> look);
  void EndPoll(int id);
  void Poll();
  [[nodiscard]] bool polls() const { return !polls_.empty(); }

  /// Sockets that the server waits for besides its own, and what to do when one is ready.
  std::map<int, std::function<void()>> watched;

  /// Cores of the mask.
  [[nodiscard]] std::vector<std::uint32_t> Cores() const;

  /// A number that rises as the time stamp counter of the machine that the target pretends to run on, and its rate.
  [[nodiscard]] static std::uint64_t Ticks();
  static constexpr std::uint64_t kTickRate = 2'450'000'000;

 private:
  /// The state of that type; nothing if it was not made yet.
  [[nodiscard]] void* Kept(std::type_index type) const;
  void Keep(std::type_index type, std::shared_ptr<void> state);

  std::map<std::type_index, std::shared_ptr<void>> states_;
  std::map<int, std::function<void()>> polls_;
  int next_poll_ = 0;
};

}  // namespace spdkctl::sim
