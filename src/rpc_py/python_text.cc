#include "rpc_py/python_text.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

std::string ToNumber(double number) {
  if (std::isnan(number)) return "NaN";
  if (std::isinf(number)) return number < 0 ? "-Infinity" : "Infinity";
  if (number == std::floor(number) && std::abs(number) < 1e16) return fmt::format("{:.1f}", number);
  return fmt::format("{}", number);
}

/// The code point that a UTF-8 text begins with, and how many bytes it takes.
std::pair<char32_t, std::size_t> FirstCodePoint(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length && i < text.size(); ++i)
    point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {point, std::min(length, text.size())};
}

/// Quoted, with everything beyond ASCII escaped.
std::string Quote(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const auto [point, length] = FirstCodePoint(text);
    text.remove_prefix(length);
    switch (point) {
      case '"': out += "\\\""; continue;
      case '\\': out += "\\\\"; continue;
      case '\n': out += "\\n"; continue;
      case '\r': out += "\\r"; continue;
      case '\t': out += "\\t"; continue;
      case '\b': out += "\\b"; continue;
      case '\f': out += "\\f"; continue;
      default: break;
    }
    if (point >= 0x20 && point < 0x7F) {
      out += static_cast<char>(point);
    } else if (point < 0x10000) {
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point));
    } else {
      const auto beyond = static_cast<std::uint32_t>(point) - 0x10000;
      out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (beyond >> 10), 0xDC00 + (beyond & 0x3FF));
    }
  }
  return out + "\"";
}

class Printer {
 public:
  explicit Printer(int indent) : indent_(indent) {}

  std::string Print(const json::value& value, int depth) const {
    switch (value.kind()) {
      case json::kind::object:
        return Container('{', '}', value.get_object(), depth, [&](const auto& member) {
          return Quote(std::string_view(member.key().data(), member.key().size())) + ": " +
                 Print(member.value(), depth + 1);
        });
      case json::kind::array:
        return Container('[', ']', value.get_array(), depth, [&](const auto& item) { return Print(item, depth + 1); });
      case json::kind::string: return Quote(std::string_view(value.get_string().data(), value.get_string().size()));
      case json::kind::double_: return ToNumber(value.get_double());
      default: return json::serialize(value);
    }
  }

 private:
  template <class List, class Show>
  std::string Container(char open, char close, const List& list, int depth, Show show) const {
    std::string out(1, open);
    bool first = true;
    for (const auto& item : list) {
      if (!first) out += indent_ < 0 ? ", " : ",";
      first = false;
      out += NewLine(depth + 1) + show(item);
    }
    if (!first) out += NewLine(depth);
    return out + close;
  }

  [[nodiscard]] std::string NewLine(int depth) const {
    if (indent_ < 0) return {};
    std::string line("\n");
    line.append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth), ' ');
    return line;
  }

  int indent_;
};

/// Python's repr().
std::string Repr(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null: return "None";
    case json::kind::bool_: return value.get_bool() ? "True" : "False";
    case json::kind::string: return Quoted(std::string(value.get_string()));
    case json::kind::array: {
      std::string out = "[";
      for (const json::value& item : value.get_array()) out += (out.size() > 1 ? ", " : "") + Repr(item);
      return out + "]";
    }
    case json::kind::object: {
      std::string out = "{";
      for (const auto& [name, item] : value.get_object())
        out += (out.size() > 1 ? ", " : "") + Repr(json::value(name)) + ": " + Repr(item);
      return out + "}";
    }
    default: return ToPythonJson(value, -1);
  }
}

}  // namespace

std::string ToPythonJson(const json::value& value, int indent) { return Printer(indent).Print(value, 0); }

std::string ToPythonText(const json::value& value) {
  return value.is_string() ? std::string(value.get_string()) : Repr(value);
}

std::string Quoted(const std::string& text) {
  const char quote = text.find('\'') != std::string::npos && text.find('"') == std::string::npos ? '"' : '\'';
  std::string out(1, quote);
  for (const char c : text) {
    if (c == '\\' || c == quote) out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') {
      out += fmt::format("\\x{:02x}", c);
    } else {
      out += c;
    }
  }
  return out + quote;
}

std::string ToShellWords(const json::value& list) {
  std::string out;
  if (!list.is_array()) return ToPythonText(list);
  for (const json::value& item : list.get_array()) {
    const std::string word = ToPythonText(item);
    const bool plain = !word.empty() && word.find_first_not_of(
                                            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                            "0123456789@%+=:,./-_") == std::string::npos;
    if (!out.empty()) out += ' ';
    if (plain) {
      out += word;
      continue;
    }
    out += '\'';
    for (const char c : word) out += c == '\'' ? std::string("'\"'\"'") : std::string(1, c);
    out += '\'';
  }
  return out;
}

bool SplitShellWords(const std::string& line, std::vector<std::string>& words) {
  std::string word;
  bool in_word = false;
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote == '\'') {
      if (c == quote) {
        quote = 0;
      } else {
        word += c;
      }
    } else if (c == '\\') {
      if (++i >= line.size()) return false;
      // Within double quotes only a quote and a backslash are escaped.
      if (quote == '"' && line[i] != '"' && line[i] != '\\') word += '\\';
      word += line[i];
      in_word = true;
    } else if (quote == '"') {
      if (c == quote) {
        quote = 0;
      } else {
        word += c;
      }
    } else if (c == '"' || c == '\'') {
      quote = c;
      in_word = true;
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      if (in_word) words.push_back(std::move(word));
      word.clear();
      in_word = false;
    } else {
      word += c;
      in_word = true;
    }
  }
  if (in_word && quote == 0) words.push_back(std::move(word));
  return quote == 0;
}

}  // namespace spdkctl::rpc_py
