#include "target/cores.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::target {
namespace {

constexpr int kMostCores = 4096;
constexpr int kBitsPerDigit = 4;
constexpr std::string_view kCoreLock = "/var/tmp/spdk_cpu_lock_{:03}";

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// The cores of a list like "[0,2-3]".
Result<std::vector<int>> ParseList(const std::string& text) {
  std::vector<int> cores;
  for (const std::string& part : Split(std::string_view(text).substr(1, text.size() - 2), ',')) {
    const auto ends = Split(Trim(part), '-');
    const auto first = ParseNumber(ends.front());
    const auto last = ParseNumber(ends.back());
    if (!first || !last || ends.size() > 2 || *last < *first || *last >= kMostCores)
      return Invalid(fmt::format("'{}' is no list of cores; write it like [0,2-3]", text));
    for (std::uint64_t core = *first; core <= *last; ++core) cores.push_back(static_cast<int>(core));
  }
  return cores;
}

/// The cores of a hexadecimal mask like "0x3" or "3". Its last digit stands for cores 0 to 3.
Result<std::vector<int>> ParseMask(const std::string& text) {
  const bool prefixed = text.starts_with("0x") || text.starts_with("0X");
  const std::string_view digits = std::string_view(text).substr(prefixed ? 2 : 0);
  std::vector<int> cores;
  if (IsHex(digits) && digits.size() <= kMostCores / kBitsPerDigit) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
      const std::uint64_t digit = *ParseNumber(digits.substr(digits.size() - 1 - i, 1), 16);
      for (int bit = 0; bit < kBitsPerDigit; ++bit) {
        if ((digit >> bit & 1) != 0) cores.push_back(static_cast<int>(i) * kBitsPerDigit + bit);
      }
    }
  }
  if (cores.empty())
    return Invalid(fmt::format("'{}' is no core mask; write it like 0x3, or as a list like [0,1]", text));
  return cores;
}

Result<void> CheckOnline(const std::vector<int>& cores, const std::string& text, const std::filesystem::path& root) {
  const std::vector<int> online = host::OnlineCores(root);
  for (const int core : cores) {
    if (std::find(online.begin(), online.end(), core) == online.end()) {
      return Invalid(fmt::format("cores '{}' name core {}, this host has {} cores, numbered {} to {}", text, core,
                                 online.size(), online.front(), online.back()));
    }
  }
  return {};
}

}  // namespace

Result<std::vector<int>> ParseCores(const std::string& text, const std::filesystem::path& root) {
  const bool is_list = text.starts_with("[") && text.ends_with("]");
  Result<std::vector<int>> cores = is_list ? ParseList(text) : ParseMask(text);
  if (!cores) return cores;
  std::sort(cores->begin(), cores->end());
  cores->erase(std::unique(cores->begin(), cores->end()), cores->end());
  if (auto online = CheckOnline(*cores, text, root); !online) return online.error();
  return cores;
}

std::string CoreMask(const std::vector<int>& cores) {
  const int highest = *std::max_element(cores.begin(), cores.end());
  std::vector<int> digits(static_cast<std::size_t>(highest / kBitsPerDigit) + 1);
  for (const int core : cores) digits[static_cast<std::size_t>(core / kBitsPerDigit)] |= 1 << core % kBitsPerDigit;
  std::string mask = "0x";
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) mask += fmt::format("{:x}", *digit);
  return mask;
}

std::optional<pid_t> CoreHolder(int core) {
  const std::string path = fmt::format(fmt::runtime(kCoreLock), core);
  // Everybody may make files there: links, and pipes that would be waited for.
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  struct flock lock = {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  if (::fcntl(file.get(), F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
  return std::max<pid_t>(lock.l_pid, 0);
}

}  // namespace spdkctl::target
