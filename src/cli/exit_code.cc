#include "cli/exit_code.h"

namespace spdkctl::cli {

ExitCode ExitCodeOf(const Error& error) {
  const bool unknown = error.delivery == Delivery::kMaybeExecuted;
  switch (error.code) {
    case Code::kNotFound: return ExitCode::kAbsent;
    case Code::kExists: return ExitCode::kExists;
    case Code::kBusy: return ExitCode::kBusy;
    case Code::kWrongState: return ExitCode::kWrongState;
    case Code::kUnsupported: return ExitCode::kUnsupported;
    case Code::kPermission: return ExitCode::kPermission;
    case Code::kUnavailable: return unknown ? ExitCode::kOutcomeUnknown : ExitCode::kUnreachable;
    case Code::kTimeout: return unknown ? ExitCode::kOutcomeUnknown : ExitCode::kTimedOut;
    case Code::kDiffers: return ExitCode::kDiffers;
    case Code::kInvalidArgument: return error.delivery == Delivery::kAnswered ? ExitCode::kRefused : ExitCode::kUsage;
    case Code::kProtocol: return unknown ? ExitCode::kOutcomeUnknown : ExitCode::kRefused;
    case Code::kInternal: return ExitCode::kRefused;
  }
  return ExitCode::kRefused;
}

}  // namespace spdkctl::cli
