#include "cli/exit_code.h"

#include "spdkctl/schema/method.h"

namespace spdkctl::cli {
namespace {

/// A call that only reads has changed nothing, executed or not.
bool OnlyReads(const std::string& name) {
  const Method* const method = Schema::Get().Find(name);
  return method != nullptr && method->options().effect() == rpc::v1::READS;
}

}  // namespace

std::string_view MeaningOf(ExitCode code) {
  switch (code) {
    case ExitCode::kDone: return "done";
    case ExitCode::kRefused: return "the target refused";
    case ExitCode::kUsage: return "usage";
    case ExitCode::kAbsent: return "absent";
    case ExitCode::kExists: return "exists";
    case ExitCode::kBusy: return "busy";
    case ExitCode::kWrongState: return "wrong state";
    case ExitCode::kUnsupported: return "unsupported by this release, build or host";
    case ExitCode::kPermission: return "no permission";
    case ExitCode::kUnreachable: return "unreachable";
    case ExitCode::kTimedOut: return "timed out, not executed";
    case ExitCode::kOutcomeUnknown: return "outcome unknown";
    case ExitCode::kDiffers: return "differs from what was asked for";
    case ExitCode::kNoSpace: return "no space, or a limit is reached";
  }
  return "";
}

ExitCode ExitCodeOf(const Error& error) {
  const bool unknown = error.delivery == Delivery::kMaybeExecuted && !OnlyReads(error.method);
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
    case Code::kNoSpace: return ExitCode::kNoSpace;
    case Code::kInvalidArgument: return error.delivery == Delivery::kAnswered ? ExitCode::kRefused : ExitCode::kUsage;
    case Code::kProtocol: return unknown ? ExitCode::kOutcomeUnknown : ExitCode::kRefused;
    case Code::kInternal: return ExitCode::kRefused;
  }
  return ExitCode::kRefused;
}

}  // namespace spdkctl::cli
