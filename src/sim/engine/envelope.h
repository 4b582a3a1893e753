#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spdkctl::sim {

// The frame that JSON-RPC puts around calls, as SPDK reads and writes it.

/// The members of a request; `id` and `params` are JSON.
struct Envelope {
  std::string method;
  std::optional<std::string> id = {};
  std::optional<std::string> params = {};
};

/// Nothing if it is no request.
std::optional<Envelope> ReadEnvelope(std::string_view text);

/// The JSON of a list's items; nothing if it is no list.
std::optional<std::vector<std::string>> SplitBatch(std::string_view text);

std::string ErrorAnswer(const std::string& id, int code, const std::string& message);
std::string InvalidRequestAnswer(const std::string& id);

}  // namespace spdkctl::sim
