#include "target/causes/kind.h"

#include <pwd.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl::target::causes {
namespace {

namespace fs = std::filesystem;

std::string UserName(uid_t uid) {
  const passwd* const user = ::getpwuid(uid);  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr ? user->pw_name : std::to_string(uid);
}

// What follows from something that was said before.
constexpr auto kConsequences = std::to_array<std::string_view>({
    "Failed to initialize DPDK",
    "Unable to initialize SPDK env",
    "You may need to run as root",
    "Invalid arguments to initialize DPDK",
    "Unable to acquire lock on assigned core mask",
    "Failed to unlink lock fd for core",
    "spdk_app_stop'd on non-zero",
    "Failed to load subsystems for",
    "Init subsystem ",
    "Subsystem initialization failed",
    "No server listening on provided address",
    "Unable to start RPC service at",
    "Reactor Initialization failed",
    "Initialize spdk thread lib failed",
    "Failed to initialize iobuf",
    "error response:",
    "EAL: Error parsing command line arguments",
    "EAL: Cannot init memory",
    "EAL: FATAL: Cannot init memory",
    "io_device ",
});

}  // namespace

std::string Digits(std::string_view text) { return std::string(text.substr(0, text.find_first_not_of("0123456789"))); }

std::string Behind(std::string_view text, std::string_view mark, std::string_view end) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = text.substr(at + mark.size());
  return std::string(end.empty() ? rest : rest.substr(0, rest.find(end)));
}

std::string Complaint(std::string_view line) {
  const std::size_t at = line.find(kSpdkError);
  if (at == std::string_view::npos) return std::string(line);
  const std::size_t begin = line.find_first_not_of(": ", at + kSpdkError.size());
  return begin == std::string_view::npos ? std::string() : std::string(line.substr(begin));
}

bool IsConsequence(std::string_view line) {
  return std::any_of(kConsequences.begin(), kConsequences.end(),
                     [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

std::optional<std::string> ValueOf(const Circumstances& known, std::initializer_list<std::string_view> options) {
  std::optional<std::string> value;
  for (std::size_t i = 0; i < known.arguments.size(); ++i) {
    const std::string& word = known.arguments[i];
    for (const std::string_view option : options) {
      const std::string joined = std::string(option) + (option.starts_with("--") ? "=" : "");
      if (word == option && i + 1 < known.arguments.size()) {
        value = known.arguments[i + 1];
      } else if (word != option && word.starts_with(joined)) {
        value = word.substr(joined.size());
      }
    }
  }
  return value;
}

std::string OfWhom(const fs::path& file) {
  struct stat about = {};
  return ::lstat(file.c_str(), &about) == 0 ? fmt::format(", of user {}", UserName(about.st_uid)) : std::string();
}

bool SaysLater(const Match& match, std::string_view mark) {
  return std::any_of(match.lines.begin() + static_cast<std::ptrdiff_t>(match.index), match.lines.end(),
                     [&](const std::string& line) { return line.find(mark) != std::string::npos; });
}

LogCause Plain(const Kind& kind, const Match& match) {
  const std::string rest(Trim(match.rest.substr(0, match.rest.find_first_of("'`]!"))));
  return {fmt::format(fmt::runtime(kind.what), rest), std::string(kind.remedy)};
}

}  // namespace spdkctl::target::causes
