#include "base/shell.h"

#include <algorithm>
#include <cctype>

namespace spdkctl {

std::string ShellQuoted(std::string_view word) {
  constexpr std::string_view kPlain = "_-./:@%+=,";
  const auto is_plain = [&](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || kPlain.find(letter) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain)) return std::string(word);
  std::string quoted = "'";
  for (const char letter : word) quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return quoted + "'";
}

}  // namespace spdkctl
