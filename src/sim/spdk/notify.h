#pragma once

#include <deque>
#include <string>

#include "sim/engine/world.h"

namespace spdkctl::sim {

/// The last events of the simulated application, as notify_get_notifications tells them.
class Notifications {
 public:
  struct Event {
    std::string type;
    std::string object;
  };
  static constexpr std::size_t kMostKept = 1024;

  void Add(std::string type, std::string object) {
    events_.push_back({std::move(type), std::move(object)});
    if (events_.size() > kMostKept) {
      events_.pop_front();
      ++first_;
    }
  }
  [[nodiscard]] const std::deque<Event>& kept() const { return events_; }
  /// The number of the oldest that is kept.
  [[nodiscard]] std::uint64_t first() const { return first_; }

 private:
  std::deque<Event> events_;
  std::uint64_t first_ = 0;
};

}  // namespace spdkctl::sim
