#pragma once

#include <string_view>

#include "spdkctl/base/error.h"

namespace spdkctl::client {

/// Puts "***" in the place of every secret of the call that its error repeats: targets quote in their messages, and
/// write to their logs, what they were sent.
void HideSent(std::string_view method, std::string_view params, Error& error);

}  // namespace spdkctl::client
