#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl::sim {

class World;

/// One way to misbehave, and when: KIND:METHOD[:ARGUMENT][@CALL]. METHOD "*" is any; without CALL it is every call.
struct Fault {
  enum class Kind {
    kHang,     ///< Never answers this call.
    kFreeze,   ///< Serves nobody any more.
    kDelay,    ///< Answers late.
    kDrop,     ///< Closes the connection without an answer; what was asked is done.
    kCrash,    ///< The program ends, by exit code or by signal.
    kCut,      ///< The answer lacks its end.
    kTwice,    ///< Answers twice.
    kReorder,  ///< Answers behind the answer to the next call.
    kSplit,    ///< Sends the answer byte by byte, one in each poll.
    kGarbage,  ///< Sends something that is no JSON instead of the answer.
    kWrongId,  ///< Answers under an id that nobody used.
    kError,    ///< Answers with an error, and does nothing.
  };

  Kind kind = Kind::kHang;
  std::string method;
  std::uint64_t call = 0;             ///< The first call of the method is 1; 0: every one.
  std::chrono::milliseconds delay{};  ///< Of kDelay.
  int status = 0;                     ///< Of kCrash: the exit code, or 128 + the signal.
  int code = 0;                       ///< Of kError.
  std::string text;                   ///< Of kError.

  static Result<Fault> Parse(std::string_view text);
  [[nodiscard]] std::string ToString() const;
  [[nodiscard]] bool Hits(std::string_view called, std::uint64_t number) const;
};

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
