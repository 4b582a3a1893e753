#include "cli/ensure.h"

#include <fmt/format.h>

namespace spdkctl::cli {

void AddCreateOptions(Command command, EnsureOptions& options) {
  command.add_flag("--ensure", options.ensure, "Fine if it is there as asked for; else exit 12");
  command.add_flag("--check", options.check, "Say what would be done, do nothing");
}

void AddDeleteOptions(Command command, EnsureOptions& options) {
  command.add_flag("--if-exists", options.if_exists, "Fine if it is not there");
  command.add_flag("--check", options.check, "Say what would be done, do nothing");
}

void AddForcibleDeleteOptions(Command command, EnsureOptions& options) {
  AddDeleteOptions(command, options);
  command.add_flag("--force", options.force, "Although somebody uses it");
}

Result<void> Create(const Context& context, const EnsureOptions& options, const std::string& what, const Probe& probe,
                    const std::function<Result<void>()>& create) {
  if (options.ensure || options.check) {
    const auto found = probe();
    if (!found) return found.error();
    if (*found) {
      if (!(*found)->empty()) return MakeError(Code::kDiffers, fmt::format("{} exists, but {}", what, **found));
      if (!options.ensure) return MakeError(Code::kExists, fmt::format("{} exists already", what));
      PrintChanged(context, false, fmt::format("{} exists already", what));
      return {};
    }
    if (options.check) {
      PrintChanged(context, true, fmt::format("would create {}", what));
      return {};
    }
  }
  if (auto made = create(); !made) return made;
  PrintChanged(context, true, fmt::format("created {}", what));
  return {};
}

Result<void> Delete(const Context& context, const EnsureOptions& options, const std::string& what, const Probe& probe,
                    const std::function<Result<void>()>& remove) {
  if (options.if_exists || options.check) {
    const auto found = probe();
    if (!found) return found.error();
    if (!*found) {
      if (!options.if_exists) return MakeError(Code::kNotFound, fmt::format("there is no {}", what));
      PrintChanged(context, false, fmt::format("there is no {}", what));
      return {};
    }
    if (options.check) {
      PrintChanged(context, true, fmt::format("would delete {}", what));
      return {};
    }
  }
  if (auto removed = remove(); !removed) return removed;
  PrintChanged(context, true, fmt::format("deleted {}", what));
  return {};
}

}  // namespace spdkctl::cli
