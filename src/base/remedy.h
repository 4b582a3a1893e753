#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace spdkctl {

// What helps stands behind what is the matter: "WHAT; run: COMMAND", "WHAT; hint: WORDS".

inline constexpr std::string_view kRun = "run: ";
inline constexpr std::string_view kHint = "hint: ";

struct Remedied {
  std::string what;
  std::string remedy;  ///< With its "run: " or "hint: "; empty if there is none.
};

inline std::string WithRemedy(const std::string& what, const std::string& remedy) {
  return remedy.empty() ? what : what + "; " + remedy;
}

/// A text as WithRemedy made it, in two.
inline Remedied SplitRemedy(const std::string& text) {
  std::size_t at = std::string::npos;
  for (const std::string_view mark : {kRun, kHint}) at = std::min(at, text.rfind("; " + std::string(mark)));
  if (at != std::string::npos) return {text.substr(0, at), text.substr(at + 2)};
  // The remedy alone.
  if (text.starts_with(kRun) || text.starts_with(kHint)) return {{}, text};
  return {text, {}};
}

}  // namespace spdkctl
