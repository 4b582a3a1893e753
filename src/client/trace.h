#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "jsonrpc/multiplexer.h"

namespace spdkctl::client {

/// Takes what is sent to targets and what they answer, a line each, without secrets: "-> bdev_get_bdevs {...}",
/// "<- bdev_get_bdevs 1.2ms [...]".
using TraceHandler = std::function<void(const std::string& line)>;

/// For the whole process, to be set before there is a client. Empty: nothing is traced, and it costs nothing.
void SetTrace(TraceHandler handler);

/// Traces a call that is about to be sent, and by what is returned its answer.
jsonrpc::Handler Traced(std::string_view method, std::string_view params, jsonrpc::Handler handler);

}  // namespace spdkctl::client
