#include "jsonrpc/envelope.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>
#include <simdjson.h>
#include <boost/json.hpp>

#include "jsonrpc/raw_json.h"

namespace spdkctl::jsonrpc {
namespace {
namespace od = simdjson::ondemand;

// What simdjson needs to parse a larger answer is given back: it is several times the answer's size.
constexpr std::size_t kKeptCapacity = std::size_t{1} << 20;

Error NoAnswer(std::string_view text, std::string_view why) {
  return MakeError(Code::kProtocol,
                   fmt::format("the target sent what is no JSON-RPC answer: {} ({} bytes)", why, text.size()));
}

std::string_view TokenOf(od::value& value) {
  const std::string_view token = value.raw_json_token();
  return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

int ToInt(std::int64_t code) {
  using Limits = std::numeric_limits<int>;
  return static_cast<int>(std::clamp<std::int64_t>(code, Limits::min(), Limits::max()));
}

/// False if the JSON is broken.
bool ReadError(od::value& value, ParsedAnswer& answer) {
  const std::string_view token = TokenOf(value);
  if (token == "null") return true;
  answer.is_error = true;
  if (!token.starts_with('{')) {
    answer.flaw = "its error is no object";
    return true;
  }
  od::object error;
  if (value.get_object().get(error) != simdjson::SUCCESS) return false;
  for (auto member : error) {
    std::string_view key;
    od::value inner;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(inner) != simdjson::SUCCESS)
      return false;
    if (key == "code") {
      std::int64_t code = 0;
      if (inner.get_int64().get(code) != simdjson::SUCCESS) answer.flaw = "its error's code is no integer";
      answer.code = ToInt(code);
    } else if (key == "message") {
      std::string_view message;
      if (inner.get_string().get(message) != simdjson::SUCCESS) answer.flaw = "its error's message is no text";
      answer.message = message;
    }
  }
  return true;
}

void ReadId(od::value& value, ParsedAnswer& answer) {
  const std::string_view token = TokenOf(value);
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), answer.id);
  const bool is_number = error == std::errc{} && end == token.data() + token.size();
  answer.addressee = token == "null" ? Addressee::kNobody : is_number ? Addressee::kId : Addressee::kOther;
}

bool ReadMember(std::string_view key, od::value& value, ParsedAnswer& answer, bool& has_result) {
  if (key == "id") {
    ReadId(value, answer);
    return true;
  }
  if (key == "result") {
    has_result = true;
    answer.result = RawJson(value);
    return !answer.result.empty();
  }
  return key != "error" || ReadError(value, answer);
}

Result<ParsedAnswer> Parse(od::parser& parser, std::string_view text) {
  ParsedAnswer answer;
  bool has_result = false;
  od::document document;
  const simdjson::error_code failed =
      parser.iterate(simdjson::padded_string_view(text, text.size() + Frame::kPadding)).get(document);
  if (failed == simdjson::MEMALLOC || failed == simdjson::CAPACITY)
    return MakeError(Code::kInternal, fmt::format("an answer of {} bytes cannot be read: {}", text.size(),
                                                  failed == simdjson::MEMALLOC ? "there is no memory for that"
                                                                               : "it is larger than the reader can"));
  if (failed != simdjson::SUCCESS) return NoAnswer(text, "it is not JSON");
  od::object object;
  if (document.get_object().get(object) != simdjson::SUCCESS) return NoAnswer(text, "it is not an object");
  for (auto member : object) {
    std::string_view key;
    od::value value;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
      return NoAnswer(text, "it is broken JSON");
    if (!ReadMember(key, value, answer, has_result)) return NoAnswer(text, "it is broken JSON");
  }
  if (!has_result && !answer.is_error) answer.flaw = "it has neither a result nor an error";
  return answer;
}

/// The text of the id of an answer whose end may be missing: up to it there are only names and plain values.
std::string_view IdToken(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  constexpr std::string_view kEnds = " \t\r\n,:{}[]";
  // A target has it in its first bytes; the rest of an answer may be very long.
  constexpr std::size_t kLookedAt = 4096;
  text = text.substr(0, kLookedAt);
  std::string_view last;
  bool is_id = false;
  for (std::size_t at = 1; at < text.size();) {
    const char c = text[at];
    const std::size_t end = c == '"' ? text.find('"', at + 1) : text.find_first_of(kEnds, at);
    if (c == '{' || c == '[' || c == '}' || c == ']' || end == std::string_view::npos) return {};
    if (c == ':') {
      is_id = last == R"("id")";
    } else if (c != ',' && kBlanks.find(c) == std::string_view::npos) {
      last = text.substr(at, c == '"' ? end + 1 - at : end - at);
      if (is_id) return last;
    }
    at += kEnds.find(c) != std::string_view::npos ? 1 : last.size();
  }
  return {};
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
  Result<ParsedAnswer> answer = Parse(parser, frame.text());
  if (parser.capacity() > kKeptCapacity) parser = od::parser();
  return answer;
}

Result<std::vector<std::string_view>> SplitList(const Frame& frame) {
  static thread_local od::parser parser;
  const std::string_view text = frame.text();
  std::vector<std::string_view> members;
  od::document document;
  od::array list;
  if (parser.iterate(simdjson::padded_string_view(text, text.size() + Frame::kPadding)).get(document) !=
          simdjson::SUCCESS ||
      document.get_array().get(list) != simdjson::SUCCESS)
    return NoAnswer(text, "it is no list");
  for (auto member : list) {
    od::value value;
    if (member.get(value) != simdjson::SUCCESS) return NoAnswer(text, "it is broken JSON");
    members.push_back(RawJson(value));
    if (members.back().empty()) return NoAnswer(text, "it is broken JSON");
  }
  if (parser.capacity() > kKeptCapacity) parser = od::parser();
  return members;
}

std::optional<std::uint64_t> FindId(std::string_view begun) {
  const std::string_view token = IdToken(begun);
  std::uint64_t id = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), id);
  if (token.empty() || error != std::errc{} || end != token.data() + token.size()) return std::nullopt;
  return id;
}

bool HasNullId(std::string_view begun) { return IdToken(begun) == "null"; }

}  // namespace spdkctl::jsonrpc
