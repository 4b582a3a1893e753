#include "client/identity.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::client {
namespace {

/// A short file of /proc. Streams would cost more than all else here.
std::string ReadShort(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, 1024> text{};
  const ssize_t size = file.valid() ? ::read(file.get(), text.data(), text.size()) : 0;
  return {text.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
}

/// Device and inode, which name a file while it is in use.
std::string FileBehind(const std::string& path) {
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0) return {};
  return fmt::format("{}:{}", about.st_dev, about.st_ino);
}

std::string ProgramName(const std::string& exe) {
  std::error_code failed;
  return std::filesystem::read_symlink(exe, failed).filename().string();
}

}  // namespace

bool IsApplication(pid_t pid) {
  if (pid <= 0) return false;
  constexpr std::string_view kDeleted = " (deleted)";
  std::string program = ProgramName(fmt::format("/proc/{}/exe", pid));
  if (program.ends_with(kDeleted)) program.resize(program.size() - kDeleted.size());
  const auto& methods = Schema::Get().methods();
  return program == "spdksim" || std::any_of(methods.begin(), methods.end(), [&](const Method& method) {
           const auto& applications = method.apps();
           return std::find(applications.begin(), applications.end(), program) != applications.end();
         });
}

bool IsApplicationHere(pid_t pid) {
  const std::string network = FileBehind("/proc/self/ns/net");
  return IsApplication(pid) && !network.empty() && FileBehind(fmt::format("/proc/{}/ns/net", pid)) == network;
}

std::optional<TargetIdentity> IdentityOf(pid_t pid) {
  // 0 stands for a process of a PID namespace that cannot be seen from here.
  if (pid <= 0) return std::nullopt;
  const std::string folder = fmt::format("/proc/{}", pid);
  const std::string stat = ReadShort(folder + "/stat");
  // The second field is the name of the command in parentheses, and may hold blanks and parentheses itself.
  const std::size_t name_end = stat.rfind(')');
  if (name_end == std::string::npos) return std::nullopt;
  const std::vector<std::string> fields = SplitWords(std::string_view(stat).substr(name_end + 1));
  constexpr std::size_t kThirdField = 3;
  constexpr std::size_t kStartTime = 22 - kThirdField;
  // Every exec puts the stack elsewhere, even where the same file is executed again.
  constexpr std::size_t kStartStack = 28 - kThirdField;
  const std::string program = FileBehind(folder + "/exe");
  const std::string boot(Trim(ReadShort("/proc/sys/kernel/random/boot_id")));
  const std::string pids = FileBehind("/proc/self/ns/pid");
  if (fields.size() <= kStartStack || program.empty() || boot.empty() || pids.empty()) return std::nullopt;
  return TargetIdentity{pid, ProgramName(folder + "/exe"),
                        fmt::format("boot {} namespace {} pid {} start {} stack {} program {}", boot, pids, pid,
                                    fields[kStartTime], fields[kStartStack], program)};
}

}  // namespace spdkctl::client
