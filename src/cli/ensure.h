#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/output.h"

namespace spdkctl::cli {

/// How a task that makes or deletes something is to treat what is there already.
struct EnsureOptions {
  bool ensure = false;     ///< There already and the same: done. Different: kDiffers.
  bool if_exists = false;  ///< Not there: done.
  bool check = false;      ///< Say what would be done, do nothing.
  bool force = false;      ///< Although somebody uses it.
};

void AddCreateOptions(Command command, EnsureOptions& options);
void AddDeleteOptions(Command command, EnsureOptions& options);
/// Those, and --force, for what others may use.
void AddForcibleDeleteOptions(Command command, EnsureOptions& options);

/// Whether the object is there: nothing if not, else how it differs from what is wanted ("" if it does not).
using Probe = std::function<Result<std::optional<std::string>>()>;

/// Makes `what`, e.g. "bdev Malloc0".
Result<void> Create(const Context& context, const EnsureOptions& options, const std::string& what, const Probe& probe,
                    const std::function<Result<void>()>& create);
Result<void> Delete(const Context& context, const EnsureOptions& options, const std::string& what, const Probe& probe,
                    const std::function<Result<void>()>& remove);

}  // namespace spdkctl::cli
