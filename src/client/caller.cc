#include "spdkctl/client/caller.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "client/timeout.h"
#include "schema/words.h"

namespace spdkctl {
namespace {

Error Unsupported(const Method& method, std::string why) {
  Error error = MakeError(Code::kUnsupported, std::move(why));
  error.method = method.name();
  return error;
}

std::string WhereElse(const Method& method, Release release) {
  const std::vector<std::string>& apps = method.apps();
  const std::string option = method.BuildOptionIn(release);
  // Which of them the target is, it does not tell.
  const std::string who = fmt::format("{} {} it", Join(apps, ", "), apps.size() == 1 ? "has" : "have");
  if (!apps.empty() && !option.empty()) return fmt::format("; {}, if SPDK is configured {}", who, option);
  if (!apps.empty()) return "; " + who;
  return option.empty() ? std::string() : fmt::format("; SPDK must be configured {}", option);
}

}  // namespace

Result<std::string> NameFor(const Method& method, const TargetInfo& info) {
  // The target's own list overrules the schema, for forks and for releases newer than it.
  for (const std::string& name : method.NamesIn(info.schema_release)) {
    if (info.Has(name)) return name;
  }
  if (info.Has(method.name())) return method.name();
  const std::string release = info.release.ToString();
  if (method.range().Contains(info.schema_release)) {
    return Unsupported(method, fmt::format("SPDK {} has it, but this target does not{}", release,
                                           WhereElse(method, info.schema_release)));
  }
  if (method.range().from > info.schema_release)
    return Unsupported(method, "it " + CameWith(method.range().from, info.release));
  std::string why = fmt::format("it ended with SPDK {}, this target is {}", method.range().to.ToString(), release);
  if (!method.options().replaced_by().empty()) why += fmt::format("; {} took over", method.options().replaced_by());
  return Unsupported(method, std::move(why));
}

std::vector<Result<void>> Caller::call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) {
  std::vector<Result<void>> outcomes;
  outcomes.reserve(calls.size());
  for (const MessageCall& call : calls)
    outcomes.push_back(call_message(*call.method, *call.request, *call.response, options));
  return outcomes;
}

std::chrono::milliseconds Caller::TimeoutOf(const Method* method, const CallOptions& options) const {
  return client::TimeoutOf(method, options, {});
}

namespace client {

namespace {

std::chrono::milliseconds LongestOf(const Method* method, const CallOptions& options, const ClientOptions& defaults) {
  if (options.timeout) return *options.timeout;
  if (defaults.timeout) return *defaults.timeout;
  if (method != nullptr && method->options().long_running_seconds() > 0)
    return std::chrono::seconds(method->options().long_running_seconds());
  return kDefaultTimeout;
}

}  // namespace

std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options, const ClientOptions& defaults) {
  const std::chrono::milliseconds longest = LongestOf(method, options, defaults);
  if (!options.until) return longest;
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(*options.until - std::chrono::steady_clock::now());
  return std::clamp(left, std::chrono::milliseconds(0), longest);
}

}  // namespace client

}  // namespace spdkctl
