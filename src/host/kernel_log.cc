#include "spdkctl/host/kernel_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::host {
namespace {

/// The device gives a record with each read, and none when there is no more; records may be lost meanwhile (EPIPE).
std::string ReadLog(const std::filesystem::path& log) {
  const UniqueFd file(::open(log.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file.valid()) return {};
  constexpr std::size_t kLongest = std::size_t{16} << 20;
  std::string text;
  std::array<char, 8192> piece{};
  while (text.size() < kLongest) {
    const ssize_t size = ::read(file.get(), piece.data(), piece.size());
    if (size < 0 && (errno == EINTR || errno == EPIPE)) continue;
    if (size <= 0) break;
    text.append(piece.data(), static_cast<std::size_t>(size));
  }
  return text;
}

/// When a record "PRIORITY,NUMBER,MICROSECONDS,FLAGS;MESSAGE" was made, in seconds since boot.
std::optional<std::uint64_t> SecondsOf(std::string_view record) {
  const auto fields = Split(record.substr(0, record.find(';')), ',');
  constexpr std::uint64_t kMicroseconds = 1'000'000;
  const auto time = fields.size() > 2 ? ParseNumber(fields[2]) : std::nullopt;
  return time ? std::optional(*time / kMicroseconds) : std::nullopt;
}

/// What the message says of the process; empty if it is about something else.
std::string EndIn(std::string_view message, pid_t pid) {
  const auto has = [&](std::string_view text) { return message.find(text) != std::string_view::npos; };
  if (has(fmt::format("Killed process {} (", pid)))
    return has("emory cgroup") ? "SIGKILL by the kernel: its control group was out of memory"
                               : "SIGKILL by the kernel: the host was out of memory";
  if (!has(fmt::format("[{}]", pid))) return {};
  if (has("trap invalid opcode")) return "SIGILL: this CPU does not have an instruction of the program";
  if (has("general protection")) return "SIGSEGV: general protection fault";
  if (has("trap divide error")) return "SIGFPE: division by zero";
  if (has(": segfault at ")) return "SIGSEGV";
  return {};
}

}  // namespace

std::string EndInKernelLog(const ProcessId& id, const std::filesystem::path& log) {
  // Both clocks start at boot; that of start times goes on while the host sleeps.
  const long ticks = ::sysconf(_SC_CLK_TCK);
  const std::uint64_t start = ticks > 0 ? id.start_time / static_cast<std::uint64_t>(ticks) : 0;
  std::string end;
  for (const std::string& record : Split(ReadLog(log), '\n')) {
    const std::size_t message = record.find(';');
    const auto time = SecondsOf(record);
    // A number may have been another process's before.
    if (message == std::string::npos || !time || *time < start) continue;
    if (std::string found = EndIn(std::string_view(record).substr(message + 1), id.pid); !found.empty())
      end = std::move(found);
  }
  return end;
}

}  // namespace spdkctl::host
