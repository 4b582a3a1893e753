#include "cli/reachable.h"

#include <fmt/format.h>

#include "base/os.h"

namespace spdkctl::cli {
namespace {

/// A target that does not answer does not keep the others waiting for longer, unless somebody says so.
constexpr std::chrono::seconds kPatience{3};

Result<storage::Parts> PartsOf(const Context& context, const target::Target& target, CallOptions call) {
  if (!target.address)
    return MakeError(Code::kUnavailable, fmt::format("it (pid {}) has no RPC address", target.process.pid));
  if (auto goes_on = target::CheckGoesOn(target); !goes_on) return goes_on.error();
  ClientOptions options = target::ClientOptionsFor(target, context.NewClientOptions());
  if (call.timeout) options.timeout = call.timeout;
  InlineClient client(*target.address, options);
  auto parts = storage::Parts::Read(client, call);
  if (!parts) return target::UnansweredBecause(target, parts.error()).value_or(parts.error());
  return parts;
}

}  // namespace

Result<Looked> LookIntoChosen(const Context& context) {
  const auto options = context.Options();
  if (!options) return options.error();
  const auto chosen = context.ChosenTarget();
  if (!chosen) return chosen.error();
  return Looked{chosen->name, PartsOf(context, *chosen, *options)};
}

Result<std::vector<Looked>> LookAround(const Context& context) {
  if (!context.target.empty() || !context.address.empty() || Env("SPDKCTL_TARGET")) {
    auto looked = LookIntoChosen(context);
    if (!looked) return looked.error();
    return std::vector<Looked>{std::move(*looked)};
  }
  auto options = context.Options();
  if (!options) return options.error();
  if (!options->timeout) options->timeout = kPatience;
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto targets = target::List(*folders);
  if (!targets) return targets.error();
  std::vector<Looked> all;
  for (const target::Target& target : *targets) all.push_back({target.name, PartsOf(context, target, *options)});
  return all;
}

}  // namespace spdkctl::cli
