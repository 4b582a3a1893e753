#pragma once

#include <array>
#include <string_view>

#include "spdkctl/base/error.h"

namespace spdkctl::cli {

/// What spdkctl exits with. The numbers are stable; docs/cli.md lists them.
enum class ExitCode : int {
  kDone = 0,
  kRefused = 1,  ///< The target refused, or what was looked for is not well.
  kUsage = 2,
  kAbsent = 3,
  kExists = 4,
  kBusy = 5,
  kWrongState = 6,
  kUnsupported = 7,
  kPermission = 8,
  kUnreachable = 9,
  kTimedOut = 10,        ///< And the call was not carried out.
  kOutcomeUnknown = 11,  ///< The call may have been carried out.
  kDiffers = 12,
  kNoSpace = 13,  ///< There is no room, or a limit is reached.
};

/// All of them, in their order.
inline constexpr std::array kExitCodes = {ExitCode::kDone,        ExitCode::kRefused,     ExitCode::kUsage,
                                          ExitCode::kAbsent,      ExitCode::kExists,      ExitCode::kBusy,
                                          ExitCode::kWrongState,  ExitCode::kUnsupported, ExitCode::kPermission,
                                          ExitCode::kUnreachable, ExitCode::kTimedOut,    ExitCode::kOutcomeUnknown,
                                          ExitCode::kDiffers,     ExitCode::kNoSpace};

/// In words, as the manual has it.
std::string_view MeaningOf(ExitCode code);

/// The one mapping of errors to exit codes.
ExitCode ExitCodeOf(const Error& error);

constexpr int ToInt(ExitCode code) { return static_cast<int>(code); }

}  // namespace spdkctl::cli
