#include "jsonrpc/envelope.h"

#include <fmt/format.h>
#include <simdjson.h>
#include <boost/json.hpp>

#include "jsonrpc/raw_json.h"

namespace spdkctl::jsonrpc {
namespace {
namespace od = simdjson::ondemand;

Error NoAnswer(std::string_view text, std::string_view why) {
  return MakeError(Code::kProtocol,
                   fmt::format("the target sent what is no JSON-RPC answer ({}): {}", why, text.substr(0, 120)));
}

bool ReadError(od::value& value, ParsedAnswer& answer) {
  od::object error;
  if (value.get_object().get(error) != simdjson::SUCCESS) return false;
  for (auto member : error) {
    std::string_view key;
    od::value inner;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(inner) != simdjson::SUCCESS)
      return false;
    if (key == "code") {
      std::int64_t code = 0;
      if (inner.get_int64().get(code) != simdjson::SUCCESS) return false;
      answer.code = static_cast<int>(code);
    } else if (key == "message") {
      std::string_view message;
      if (inner.get_string().get(message) != simdjson::SUCCESS) return false;
      answer.message = message;
    }
  }
  answer.is_error = true;
  return true;
}

bool ReadMember(std::string_view key, od::value& value, ParsedAnswer& answer, bool& has_result) {
  if (key == "id") {
    std::uint64_t id = 0;
    if (value.get_uint64().get(id) == simdjson::SUCCESS) answer.id = id;
    return true;
  }
  if (key == "result") {
    has_result = true;
    answer.result = RawJson(value);
    return !answer.result.empty();
  }
  return key != "error" || ReadError(value, answer);
}

}  // namespace

std::string FormatRequest(std::uint64_t id, std::string_view method, std::string_view params) {
  const std::string name = boost::json::serialize(boost::json::string_view(method.data(), method.size()));
  if (params.empty()) return fmt::format(R"({{"jsonrpc":"2.0","id":{},"method":{}}})", id, name);
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"method":{},"params":{}}})", id, name, params);
}

std::size_t CountValues(std::string_view json) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '"') {
      ++count;
      for (++i; i < json.size() && json[i] != '"'; ++i) i += json[i] == '\\' ? 1 : 0;
    } else if (c == '{' || c == '}' || c == '[' || c == ']') {
      ++count;
    } else if (std::string_view(" \t\r\n,:").find(c) == std::string_view::npos) {
      ++count;
      while (i + 1 < json.size() && std::string_view(" \t\r\n,:{}[]\"").find(json[i + 1]) == std::string_view::npos)
        ++i;
    }
  }
  return count;
}

Result<ParsedAnswer> ParseAnswer(const Frame& frame) {
  static_assert(Frame::kPadding >= simdjson::SIMDJSON_PADDING);
  static thread_local od::parser parser;
  const std::string_view text = frame.text();
  ParsedAnswer answer;
  bool has_result = false;
  od::document document;
  if (parser.iterate(simdjson::padded_string_view(text, text.size() + Frame::kPadding)).get(document) !=
      simdjson::SUCCESS)
    return NoAnswer(text, "not JSON");
  od::object object;
  if (document.get_object().get(object) != simdjson::SUCCESS) return NoAnswer(text, "not an object");
  for (auto member : object) {
    std::string_view key;
    od::value value;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
      return NoAnswer(text, "broken JSON");
    if (!ReadMember(key, value, answer, has_result)) return NoAnswer(text, "broken JSON");
  }
  if (!has_result && !answer.is_error) return NoAnswer(text, "neither result nor error");
  return answer;
}

}  // namespace spdkctl::jsonrpc
