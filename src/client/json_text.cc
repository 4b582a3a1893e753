#include "client/json_text.h"

#include <cstddef>
#include <string>

#include <fmt/format.h>
#include <simdjson.h>

namespace spdkctl::client {
namespace {

// SPDK's parser takes 64 containers within each other, the request itself being the first
// (SPDK_JSON_MAX_NESTING_DEPTH).
constexpr std::size_t kDeepest = 63;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsHex(char c) { return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Walks through a text by the grammar of RFC 8259. Its functions return false where the text departs from it.
class Walker {
 public:
  explicit Walker(std::string_view text) : text_(text) {}

  /// One object or list that is all of the text.
  bool Whole() {
    Blanks();
    if (!Peek('{') && !Peek('[')) return false;
    if (!Value()) return false;
    Blanks();
    return at_ == text_.size();
  }

  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  [[nodiscard]] bool Peek(char c) const { return at_ < text_.size() && text_[at_] == c; }

  bool Take(char c) {
    if (!Peek(c)) return false;
    ++at_;
    return true;
  }

  void Blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }

  bool Word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  bool Value() {
    if (at_ >= text_.size()) return false;
    switch (text_[at_]) {
      case '{': return Container('}', [this] { return Member(); });
      case '[': return Container(']', [this] { return Value(); });
      case '"': return Text();
      case 't': return Word("true");
      case 'f': return Word("false");
      case 'n': return Word("null");
      default: return Number();
    }
  }

  template <class Element>
  bool Container(char end, Element element) {
    if (++depth_ > kDeepest) return false;
    ++at_;
    Blanks();
    if (!Peek(end)) {
      do {
        Blanks();
        if (!element()) return false;
        Blanks();
      } while (Take(','));
    }
    --depth_;
    return Take(end);
  }

  bool Member() {
    if (!Peek('"') || !Text()) return false;
    Blanks();
    if (!Take(':')) return false;
    Blanks();
    return Value();
  }

  bool Text() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (static_cast<unsigned char>(text_[at_]) < ' ') return false;
      if (text_[at_] == '\\' && !Escape()) return false;
    }
    return Take('"');
  }

  /// Stops at the last character of the escape.
  bool Escape() {
    ++at_;
    if (at_ >= text_.size()) return false;
    if (text_[at_] != 'u') return std::string_view("\"\\/bfnrt").find(text_[at_]) != std::string_view::npos;
    for (int i = 0; i < 4; ++i) {
      ++at_;
      if (at_ >= text_.size() || !IsHex(text_[at_])) return false;
    }
    return true;
  }

  bool Digits() {
    const std::size_t start = at_;
    while (at_ < text_.size() && IsDigit(text_[at_])) ++at_;
    return at_ > start;
  }

  bool Number() {
    Take('-');
    if (!Take('0') && !Digits()) return false;
    if (Take('.') && !Digits()) return false;
    if (!Take('e') && !Take('E')) return true;
    if (!Take('+')) Take('-');
    return Digits();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace

Result<void> CheckParams(std::string_view params) {
  if (params.empty()) return {};
  Walker walker(params);
  // What is quoted would not be hidden if it were secret: the place says enough.
  if (!walker.Whole()) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("the parameters are not one JSON object or list: they go wrong at byte {} of {}",
                                 walker.at(), params.size()));
  }
  if (!simdjson::validate_utf8(params.data(), params.size()))
    return MakeError(Code::kInvalidArgument, "the parameters are not UTF-8");
  return {};
}

Result<void> CheckRequest(std::string_view method, std::string_view params) {
  if (!simdjson::validate_utf8(method.data(), method.size()))
    return MakeError(Code::kInvalidArgument, "the name of the method is not UTF-8");
  return CheckParams(params);
}

}  // namespace spdkctl::client
