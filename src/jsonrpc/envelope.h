#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jsonrpc/frame.h"
#include "spdkctl/base/result.h"

namespace spdkctl::jsonrpc {

/// The request's text. `params` is JSON text, or empty for no such member.
std::string FormatRequest(std::uint64_t id, std::string_view method, std::string_view params);

/// How many JSON values SPDK's parser counts in the text: names, and both ends of each list and object.
std::size_t CountValues(std::string_view json);

struct ParsedAnswer {
  std::optional<std::uint64_t> id;  ///< Nothing if null or not a number of ours.
  bool is_error = false;
  std::string_view result;  ///< JSON text within the frame's.
  int code = 0;
  std::string message;
};

/// Takes an answer apart. Fails with kProtocol if it is no JSON-RPC answer.
Result<ParsedAnswer> ParseAnswer(const Frame& frame);

}  // namespace spdkctl::jsonrpc
