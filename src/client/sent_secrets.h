#pragma once

#include <string_view>

#include "spdkctl/base/result.h"

namespace spdkctl::client {

/// kInvalidArgument if a secret of the call is "***": it stands for one that was hidden where it was copied from.
Result<void> CheckSecrets(std::string_view method, std::string_view params);

/// Puts "***" in the place of every secret of the call that its error repeats: targets quote in their messages, and
/// write to their logs, what they were sent.
void HideSent(std::string_view method, std::string_view params, Error& error);

}  // namespace spdkctl::client
