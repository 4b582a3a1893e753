#include "cli/ensure.h"

namespace spdkctl::cli {

void AddCreateOptions(Command command, EnsureOptions& options) {
  command.add_flag("--ensure", options.ensure,
                   "Fine if it is there as asked for; else exit 12.\nWhat is not asked for is not compared");
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

}  // namespace spdkctl::cli
