#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <typeindex>
#include <vector>

#include "base/os.h"
#include "sim/engine/faults.h"
#include "spdkctl/base/release.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

/// How the simulated application was called.
struct Options {
  std::string app;
  Release release;
  std::string rpc_address;
  std::string vhost_directory;
  std::uint64_t core_mask = 1;
  bool wait_for_rpc = false;
  std::string config;                       ///< The file to load: JSON, or an INI file of 17.07.
  std::vector<Fault> faults;                ///< How to misbehave from the start.
  std::optional<std::uint64_t> fault_seed;  ///< A run of random faults; it can be repeated with the same number.
  std::string control_address;              ///< The socket on which faults are set while it runs; empty: none.
  std::chrono::microseconds poll{4000};     ///< Between two looks at the sockets; 0: as soon as there is something.
  std::set<std::string> without;            ///< Options that SPDK was not configured with: "rbd" for --with-rbd.
  bool load = false;                        ///< Statistics move as if hosts did I/O.
};

struct RpcError {
  int code = 0;
  std::string message;
};

/// What a handler without a result to give returns: an error, or nothing.
using Failure = std::optional<RpcError>;

/// Everything that the simulated application keeps, and what its handlers share.
class World {
 public:
  explicit World(Options options);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  Options options;
  bool started = false;
  bool ending = false;  ///< It was told to end.
  bool frozen = false;  ///< It serves nobody any more.
  /// How it crashed: the exit code, or 128 + the signal.
  std::optional<int> crash_status;

  static constexpr int kFloatingPointException = 128 + 8;
  static constexpr int kSegmentationFault = 128 + 11;
  void Crash(int status) { crash_status = status; }

  /// The state of one component: each file of handlers has a struct of its own, made when it is first asked for.
  template <class State>
  State& Of() {
    std::shared_ptr<void>& slot = states_[std::type_index(typeid(State))];
    if (slot == nullptr) {
      if constexpr (std::is_constructible_v<State, World&>) {
        auto made = std::make_shared<State>(*this);
        // A constructor may have asked for other states.
        states_[std::type_index(typeid(State))] = made;
        return *made;
      } else {
        slot = std::make_shared<State>();
      }
    }
    return *static_cast<State*>(slot.get());
  }
  template <class State>
  const State& Of() const {
    return const_cast<World*>(this)->Of<State>();  // NOLINT(cppcoreguidelines-pro-type-const-cast): made on first use
  }

  /// Whether the simulated release is that one or a newer one.
  [[nodiscard]] bool Since(int year, int month) const { return options.release >= Release(year, month); }
  [[nodiscard]] bool oldest() const { return !Since(17, 10); }

  /// Called once in every round of the server, for what goes on by itself. An id to end it with is returned.
  int OnPoll(std::function<void()> look);
  void EndPoll(int id) { polls_.erase(id); }
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
  std::map<std::type_index, std::shared_ptr<void>> states_;
  std::map<int, std::function<void()>> polls_;
  int next_poll_ = 0;
};

std::string NewUuid();
/// The UUID that SPDK derives from another one, or from any bytes.
std::string DeriveUuid(const std::string& name_space, const std::string& bytes);
/// The 16 bytes of a UUID's text; empty if it is none.
std::string UuidBytes(const std::string& text);
/// In lower case, as SPDK prints it.
std::string CanonicalUuid(const std::string& text);

// SPDK's own errors.
RpcError InvalidParams(std::string message = "Invalid parameters");
/// The target is not in a state to do it: -1.
RpcError InvalidState(std::string message);
RpcError InternalError(std::string message = "Internal error");
/// code is the negative errno, message its text.
RpcError Errno(int number);
/// -32602 with the text of an errno.
RpcError InvalidErrno(int number);
/// -32603 with the text of an errno.
RpcError InternalErrno(int number);
/// The text of an errno.
std::string ErrnoText(int number);

}  // namespace spdkctl::sim
