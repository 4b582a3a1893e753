#pragma once

#include <string>
#include <vector>

#include "target/causes/kind.h"
#include "target/configuration.h"

namespace spdkctl::target::causes {

/// The configuration that the command line names, as far as it can be read.
struct OwnConfiguration {
  std::string file;  ///< Empty: it names none.
  std::vector<ConfiguredCall> calls;
};
OwnConfiguration ReadOwnConfiguration(const Circumstances& known);

/// Whether what its own configuration is refused for does not end the target.
bool IgnoresRefusals(const Circumstances& known);

/// Which call of a configuration that SPDK reads itself was refused, and why. SPDK prints the answer alone: the call is
/// the one whose names the complaints before it have, or the first one that must be refused with that answer.
LogCause CallIsRefused(const Match& match);

}  // namespace spdkctl::target::causes
