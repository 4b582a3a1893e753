#pragma once

#include <string>

#include "spdkctl/app/tasks.h"

namespace spdkctl::cli {

/// "tcp://127.0.0.1:4420", "rdma://[::1]:4420"; kInvalidArgument says what is wrong.
Result<app::Listener> ParseListener(const std::string& text);

}  // namespace spdkctl::cli
