#include "sim/engine/envelope.h"

#include <utility>

#include <fmt/format.h>
#include <simdjson.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>

#include "jsonrpc/raw_json.h"
#include "sim/engine/errors.h"

namespace spdkctl::sim {
namespace {

namespace od = simdjson::ondemand;

/// The members of a request as they stand there.
struct RawEnvelope {
  bool has_version = false;
  std::optional<std::string> id = {};
  std::optional<std::string> method = {};
  std::optional<std::string> params = {};
};

/// Sets one member; false if it is not as JSON-RPC has it, or was there before.
bool SetMember(std::string_view key, std::string_view raw, RawEnvelope& envelope) {
  const char first = raw.empty() ? '?' : raw.front();
  if (key == "jsonrpc") return !std::exchange(envelope.has_version, true) && raw == "\"2.0\"";
  if (key == "id" && !envelope.id && first != '{' && first != '[' && first != 't' && first != 'f') {
    envelope.id = raw;
    return true;
  }
  if (key == "method" && !envelope.method && first == '"') {
    envelope.method = raw;
    return true;
  }
  if (key == "params" && !envelope.params) {
    envelope.params = raw;
    return true;
  }
  return false;
}

std::string Unquote(const std::string& raw) {
  // Escapes are rare.
  if (raw.find('\\') == std::string::npos) return raw.substr(1, raw.size() - 2);
  return boost::json::value_to<std::string>(boost::json::parse(raw));
}

}  // namespace

std::optional<Envelope> ReadEnvelope(std::string_view text) {
  static thread_local od::parser parser;
  static thread_local std::string padded;
  padded = text;
  padded.reserve(padded.size() + simdjson::SIMDJSON_PADDING);
  od::document document;
  od::object object;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
      document.get_object().get(object) != simdjson::SUCCESS)
    return std::nullopt;
  RawEnvelope raw;
  for (auto member : object) {
    std::string_view key;
    od::value value;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
      return std::nullopt;
    const std::string name(key);
    if (!SetMember(name, jsonrpc::RawJson(value), raw)) return std::nullopt;
  }
  if (!raw.method) return std::nullopt;
  return Envelope{Unquote(*raw.method), std::move(raw.id), std::move(raw.params)};
}

std::optional<std::vector<std::string>> SplitBatch(std::string_view text) {
  const simdjson::padded_string padded(text);
  od::parser parser;
  od::document document;
  od::array array;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_array().get(array) != simdjson::SUCCESS)
    return std::nullopt;
  std::vector<std::string> items;
  for (auto item : array) {
    od::value value;
    if (item.get(value) != simdjson::SUCCESS) return std::nullopt;
    items.emplace_back(jsonrpc::RawJson(value));
  }
  return items;
}

std::string ErrorAnswer(const std::string& id, int code, const std::string& message) {
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"error":{{"code":{},"message":{}}}}})", id, code,
                     boost::json::serialize(boost::json::string(message)));
}

std::string InvalidRequestAnswer(const std::string& id) {
  return ErrorAnswer(id, kInvalidRequestCode, "Invalid request");
}

}  // namespace spdkctl::sim
