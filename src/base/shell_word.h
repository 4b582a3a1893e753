#pragma once

#include <string>
#include <string_view>

namespace spdkctl {

/// A word of a command that is to be copied, as a shell takes it for that word and nothing else.
inline std::string ShellWord(std::string_view text) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";
  if (!text.empty() && text.find_first_not_of(kPlain) == std::string_view::npos) return std::string(text);
  std::string word = "'";
  for (const char letter : text) letter == '\'' ? word += R"('\'')" : word += letter;
  return word + "'";
}

}  // namespace spdkctl
