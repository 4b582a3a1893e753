#include "base/printable.h"

#include <array>

#include <fmt/format.h>

namespace spdkctl {
namespace {

/// What the text begins with: a code point of UTF-8, or a byte that is none.
struct Letter {
  char32_t code = 0;
  std::size_t size = 1;
  bool valid = false;
  bool cut = false;  ///< The text ends within it.
};

/// How a code point of so many bytes begins, and the smallest that needs them.
struct Form {
  unsigned char mask;
  unsigned char begins;
  char32_t least;
};
constexpr std::array<Form, 4> kForms = {
    {{0x80, 0x00, 0}, {0xe0, 0xc0, 0x80}, {0xf0, 0xe0, 0x800}, {0xf8, 0xf0, 0x10000}}};
constexpr char32_t kBeyondUnicode = 0x110000;
constexpr int kBitsOfContinuation = 6;

bool IsContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

Letter FirstLetter(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  Letter letter;
  for (std::size_t more = 0; more < kForms.size(); ++more) {
    const Form& form = kForms.at(more);
    if ((first & form.mask) != form.begins) continue;
    letter.code = first & static_cast<unsigned char>(~form.mask);
    for (std::size_t i = 1; i <= more; ++i) {
      if (i == text.size()) return {0, 1, false, true};
      if (!IsContinuation(text[i])) return {};
      letter.code = (letter.code << kBitsOfContinuation) | (static_cast<unsigned char>(text[i]) & 0x3fU);
    }
    const bool surrogate = letter.code >= 0xd800 && letter.code < 0xe000;
    if (letter.code < form.least || letter.code >= kBeyondUnicode || surrogate) return {};
    letter.size = more + 1;
    letter.valid = true;
    return letter;
  }
  return {};
}

/// Whether a terminal does something else with it than to show it where it stands.
bool Commands(char32_t code) {
  const bool control = code < ' ' || (code >= 0x7f && code < 0xa0);
  const bool separator = code == 0x2028 || code == 0x2029;
  const bool direction = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                         (code >= 0x2066 && code <= 0x2069);
  return control || separator || direction;
}

void AddPrintable(std::string_view text, const Letter& letter, std::string& out) {
  if (!letter.valid) {
    out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text.front()));
  } else if (letter.code == '\n' || letter.code == '\t' || letter.code == '\r') {
    out += letter.code == '\n' ? "\\n" : letter.code == '\t' ? "\\t" : "\\r";
  } else if (Commands(letter.code)) {
    out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(letter.code));
  } else {
    out += text.substr(0, letter.size);
  }
}

}  // namespace

std::string Printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Letter letter = FirstLetter(text);
    AddPrintable(text, letter, out);
    text.remove_prefix(letter.size);
  }
  return out;
}

std::string PrintableLines(std::string_view text, std::size_t& taken) {
  std::string out;
  taken = 0;
  while (!text.empty()) {
    const Letter letter = FirstLetter(text);
    if (letter.cut) break;
    if (text.front() == '\n' || text.front() == '\t') {
      out += text.front();
    } else {
      AddPrintable(text, letter, out);
    }
    text.remove_prefix(letter.size);
    taken += letter.size;
  }
  return out;
}

bool IsPrintable(std::string_view text) {
  while (!text.empty()) {
    const Letter letter = FirstLetter(text);
    if (!letter.valid || Commands(letter.code)) return false;
    text.remove_prefix(letter.size);
  }
  return true;
}

std::size_t Columns(std::string_view text) {
  std::size_t columns = 0;
  for (; !text.empty(); ++columns) text.remove_prefix(FirstLetter(text).size);
  return columns;
}

}  // namespace spdkctl
