#include "base/printable.h"

#include <algorithm>
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

struct Range {
  char32_t first;
  char32_t last;
};
// Unicode's classes Cc, Cf, Zl and Zp, and what else is Default_Ignorable_Code_Point: joiners, fillers, variation
// selectors, tags. Ranges that are kept for more of the kind are in it as a whole.
constexpr std::array kUnseen = std::to_array<Range>({
    {0x0000, 0x001f},   {0x007f, 0x009f},   {0x00ad, 0x00ad},   {0x034f, 0x034f},   {0x0600, 0x0605},
    {0x061c, 0x061c},   {0x06dd, 0x06dd},   {0x070f, 0x070f},   {0x0890, 0x0891},   {0x08e2, 0x08e2},
    {0x115f, 0x1160},   {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},   {0x2028, 0x202e},
    {0x2060, 0x206f},   {0x3164, 0x3164},   {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0},
    {0xfff0, 0xfffb},   {0x110bd, 0x110bd}, {0x110cd, 0x110cd}, {0x13430, 0x1343f}, {0x1bca0, 0x1bca3},
    {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
});

/// Whether it is not seen where it stands: it is nothing to be seen, or a terminal does something else with it.
bool IsUnseen(char32_t code) {
  const auto* const range = std::lower_bound(kUnseen.begin(), kUnseen.end(), code,
                                             [](const Range& one, char32_t wanted) { return one.last < wanted; });
  return range != kUnseen.end() && range->first <= code;
}

void AddPrintable(std::string_view text, const Letter& letter, std::string& out) {
  if (!letter.valid) {
    out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text.front()));
  } else if (letter.code == '\n' || letter.code == '\t' || letter.code == '\r') {
    out += letter.code == '\n' ? "\\n" : letter.code == '\t' ? "\\t" : "\\r";
  } else if (IsUnseen(letter.code)) {
    const auto code = static_cast<std::uint32_t>(letter.code);
    out += code > 0xffff ? fmt::format("\\U{:08x}", code) : fmt::format("\\u{:04x}", code);
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
    if (!letter.valid || IsUnseen(letter.code)) return false;
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
