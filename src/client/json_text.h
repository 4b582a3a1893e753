#pragma once

#include <string_view>

#include "spdkctl/base/result.h"

namespace spdkctl::client {

/// That `params` is empty or one JSON object or list, with nothing before or behind it, that SPDK can read. One
/// connection serves many callers: text that ends early, or goes on, would become part of, or another, request.
Result<void> CheckParams(std::string_view params);

/// The same, and that the method's name is text.
Result<void> CheckRequest(std::string_view method, std::string_view params);

}  // namespace spdkctl::client
