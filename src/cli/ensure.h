#pragma once

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

}  // namespace spdkctl::cli
