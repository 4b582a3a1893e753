#include "sim/engine/faults.h"

#include <array>
#include <cerrno>
#include <iostream>

#include <fmt/format.h>

#include "sim/engine/errors.h"
#include "sim/engine/world.h"

namespace spdkctl::sim {
namespace {

using Kind = Fault::Kind;

// The faults that a seed can bring. None ends or blocks the program, so that a run goes on.
constexpr std::array kDrawn = {Kind::kHang,    Kind::kDelay, Kind::kDrop,    Kind::kCut,     Kind::kTwice,
                               Kind::kReorder, Kind::kSplit, Kind::kGarbage, Kind::kWrongId, Kind::kError};
constexpr std::uint64_t kOneIn = 16;
constexpr std::uint64_t kLongestDelay = 200;

}  // namespace

Faults::Faults(World& world) : set_(world.options.faults) {
  if (world.options.fault_seed) Seed(*world.options.fault_seed);
}

void Faults::Clear() {
  set_.clear();
  struck_.clear();
  random_.reset();
}

void Faults::Seed(std::uint64_t seed) { random_.emplace(seed); }

std::uint64_t Faults::Calls(const std::string& method) const {
  const auto it = calls_.find(method);
  return it == calls_.end() ? 0 : it->second;
}

std::optional<Fault> Faults::Draw(std::string_view method, std::uint64_t number) {
  if (!random_) return std::nullopt;
  // Every call draws the same count of numbers, so that a run can be repeated.
  const std::uint64_t hit = (*random_)() % kOneIn;
  const std::uint64_t kind = (*random_)() % kDrawn.size();
  const std::uint64_t delay = (*random_)() % kLongestDelay + 1;
  if (hit != 0) return std::nullopt;
  Fault fault;
  fault.kind = kDrawn[kind];  // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
  fault.method = method;
  fault.call = number;
  if (fault.kind == Kind::kDelay) fault.delay = std::chrono::milliseconds(delay);
  if (fault.kind == Kind::kError) {
    fault.code = -EIO;
    fault.text = ErrnoText(EIO);
  }
  std::cerr << fmt::format("spdksim: fault {}\n", fault.ToString());
  struck_.push_back(fault);
  return fault;
}

std::vector<Fault> Faults::Next(std::string_view method) {
  auto counted = calls_.find(method);
  if (counted == calls_.end()) counted = calls_.emplace(method, 0).first;
  const std::uint64_t number = ++counted->second;
  const std::uint64_t all = ++all_calls_;
  std::vector<Fault> hits;
  for (const Fault& fault : set_) {
    if (fault.Hits(method, fault.method == "*" ? all : number)) hits.push_back(fault);
  }
  if (auto drawn = Draw(method, number)) hits.push_back(std::move(*drawn));
  return hits;
}

}  // namespace spdkctl::sim
