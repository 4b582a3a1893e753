#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// The status of a program that a signal ended is this and the signal's number.
inline constexpr int kSignalled = 128;

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

  /// kInvalidArgument says what is wrong; a method that no release of SPDK has is.
  static Result<Fault> Parse(std::string_view text);
  [[nodiscard]] std::string ToString() const;
  [[nodiscard]] bool Hits(std::string_view called, std::uint64_t number) const;
};

/// kInvalidArgument, with the nearest name, unless some release of SPDK has a method of that name.
Result<void> CheckMethodName(const std::string& name);

}  // namespace spdkctl::sim
