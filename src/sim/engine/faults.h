#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "sim/engine/fault.h"

namespace spdkctl::sim {

class World;

/// The faults of one application: those set, and those that a seed brings about. For one seed and one order of
/// calls they are the same.
class Faults {
 public:
  explicit Faults(World& world);

  /// Counts the call, and returns what goes wrong with it.
  std::vector<Fault> Next(std::string_view method);

  void Add(Fault fault) { set_.push_back(std::move(fault)); }
  void Clear();
  void Seed(std::uint64_t seed);

  [[nodiscard]] const std::vector<Fault>& set() const { return set_; }
  /// What the seed has brought so far.
  [[nodiscard]] const std::vector<Fault>& struck() const { return struck_; }
  [[nodiscard]] std::uint64_t Calls(const std::string& method) const;

 private:
  std::optional<Fault> Draw(std::string_view method, std::uint64_t number);

  std::vector<Fault> set_;
  std::vector<Fault> struck_;
  std::optional<std::mt19937_64> random_;
  std::map<std::string, std::uint64_t, std::less<>> calls_;  ///< By method.
  std::uint64_t all_calls_ = 0;
};

}  // namespace spdkctl::sim
