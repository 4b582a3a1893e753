#include "target/died.h"

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstring>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/host/kernel_log.h"
#include "target/core_file.h"
#include "target/lock.h"
#include "target/log.h"
#include "target/records.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

std::string SignalName(int signal) {
  const char* const name = ::sigabbrev_np(signal);
  return name != nullptr ? fmt::format("SIG{}", name) : fmt::format("signal {}", signal);
}

/// How a child of this process ended. The child stays for whoever waits for it.
std::string HowChildEnded(pid_t pid) {
  siginfo_t info = {};
  if (::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != pid) return {};
  if (info.si_code == CLD_EXITED) return fmt::format("it ended with exit code {}", info.si_status);
  return fmt::format("{}{}", SignalName(info.si_status), info.si_code == CLD_DUMPED ? ", core dumped" : "");
}

bool Complains(const std::string& line) {
  return line.find("*ERROR*") != std::string::npos || line.find("Assertion `") != std::string::npos;
}

/// What the log complained of last, near its end: what was complained of long before has another reason.
std::vector<std::string> LastComplaints(const fs::path& log) {
  constexpr std::size_t kNearEnd = 20;
  constexpr std::size_t kMost = 3;
  std::vector<std::string> complaints;
  for (const std::string& line : LastLines(log, kNearEnd)) {
    if (Complains(line)) complaints.push_back(Quoted(line));
  }
  if (complaints.size() > kMost) complaints.erase(complaints.begin(), complaints.end() - kMost);
  return complaints;
}

/// Where the log of a target of ours is, what it saved, and what starts it again.
std::string WhatIsLeft(const Folders& folders, const Target& target) {
  if (!target.ours) return {};
  std::string words = fmt::format("; its log is {}", target.log.string());
  const auto saved = NewestGeneration(SavedFolder(folders, target.name));
  if (saved && *saved)
    words += fmt::format("; it has {}", (*saved)->ToString());
  else if (saved)
    words += "; it has saved no configuration";
  return words + fmt::format("; `spdkctl target restart {}` starts it again", target.name);
}

}  // namespace

std::string HowEnded(const host::ProcessId& process) {
  const std::string told = HowChildEnded(process.pid);
  // The kernel's log says more of a signal than its name.
  const std::string logged = told.starts_with("it ended") ? std::string() : host::EndInKernelLog(process);
  return logged.empty() ? told : logged;
}

std::string RemedyFor(const std::string& how) {
  if (how.starts_with("SIGILL"))
    return "hint: SPDK was built for another CPU; build it for this one (configure --target-arch)";
  if (how.find("out of memory") != std::string::npos)
    return "hint: leave it more memory, or raise the limit of its control group (memory.max)";
  return {};
}

bool IsFromOutside(const std::string& how) {
  // The kernel ends what takes its memory by SIGKILL, too, and says so.
  if (how.find("out of memory") != std::string::npos) return false;
  constexpr std::array<std::string_view, 5> kSent = {"SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"};
  return std::any_of(kSent.begin(), kSent.end(), [&](std::string_view name) { return how.starts_with(name); });
}

node::v1::Death LookAt(const Target& target, const std::string& during) {
  node::v1::Death death;
  death.set_first_seen(TimeNow());
  const bool other_boot = target.record.boot() != host::BootId();
  std::string how = other_boot ? "the host was started anew" : HowEnded(target.process);
  if (!during.empty() && !other_boot) how += fmt::format("{}during {}", how.empty() ? "" : ", ", during);
  if (const fs::path core = other_boot ? fs::path() : FindCore(target.process); !core.empty())
    how += fmt::format("{}its core is {}", how.empty() ? "" : "; ", core.string());
  death.set_how(how);
  death.set_stopped(target.record.restarting());
  if (!target.log.empty()) {
    const auto lines = LastLines(target.log, 1);
    if (!lines.empty()) death.set_last_line(Quoted(lines.back()));
  }
  return death;
}

node::v1::Death NoteDeath(const Folders& folders, Target& target, const std::string& during) {
  if (target.record.has_death()) return target.record.death();
  *target.record.mutable_death() = LookAt(target, during);
  // Who holds the lock may write the record of a successor at any moment.
  const Result<TargetLock> lock = LockTarget(folders, target);
  if (!lock) return target.record.death();
  // A record that was replaced meanwhile is that of another process.
  const auto now = ReadRecord(folders, target.name);
  if (!now || !*now || FromRecord(**now).process != target.process) return target.record.death();
  node::v1::TargetRecord record = **now;
  if (record.has_death()) {
    *target.record.mutable_death() = record.death();
  } else {
    *record.mutable_death() = target.record.death();
    static_cast<void>(WriteRecord(folders, record));
  }
  return target.record.death();
}

void ForgetDeath(const Folders& folders, Target& target) {
  if (!target.record.has_death() && !target.record.restarting()) return;
  target.record.clear_death();
  if (!target.ours) return;
  const Result<TargetLock> lock = LockTarget(folders, target);
  if (!lock) return;
  const auto now = ReadRecord(folders, target.name);
  // Whoever had the lock before may have ended it.
  if (!now || !*now || FromRecord(**now).process != target.process || LifeOf(target) != Life::kRuns) return;
  target.record.clear_restarting();
  node::v1::TargetRecord record = **now;
  record.clear_death();
  record.clear_restarting();
  static_cast<void>(WriteRecord(folders, record));
}

Result<std::vector<Target>> ListDied(const Folders& folders) {
  std::vector<Target> died;
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) {
    Target target = FromRecord(record);
    if (LifeOf(target) != Life::kEnded) continue;
    NoteDeath(folders, target);
    died.push_back(std::move(target));
  }
  std::sort(died.begin(), died.end(), [](const Target& a, const Target& b) { return a.name < b.name; });
  return died;
}

Result<Target> ChooseAlsoDied(const Folders& folders, const std::string& name_pid_or_address) {
  return OrDied(folders, name_pid_or_address, Choose(folders, name_pid_or_address));
}

Result<Target> OrDied(const Folders& folders, const std::string& name, const Result<Target>& live) {
  if (live || live.error().code != Code::kNotFound) return live;
  std::string wanted = name;
  if (wanted.empty()) wanted = Env("SPDKCTL_TARGET").value_or("");
  const auto died = ListDied(folders);
  if (!died) return died.error();
  for (const Target& target : *died) {
    if (target.name == wanted) return target;
  }
  // The only one that there was is meant where none is left.
  if (wanted.empty() && died->size() == 1) return died->front();
  return live;
}

std::optional<Error> DiedDuring(const Folders& folders, const Target& used, const Error& error) {
  // A connection to whoever took the place of what has ended is refused.
  const bool lost = error.code == Code::kUnavailable || error.code == Code::kTimeout ||
                    (error.code == Code::kPermission && error.rpc_code == 0);
  if (!lost || used.process.pid == 0) return std::nullopt;
  Target target = used;
  // Its connections are closed right before it is gone.
  constexpr std::chrono::milliseconds kToEnd{500};
  if (error.code == Code::kUnavailable) static_cast<void>(host::WaitForEnd(target.process, kToEnd));
  if (LifeOf(target) != Life::kEnded) return std::nullopt;
  // What was not sent was made after the death.
  const std::string during = error.delivery == Delivery::kMaybeExecuted ? error.method : std::string();
  const std::string how = target.ours ? NoteDeath(folders, target, during).how() : HowEnded(target.process);
  const bool names_call = during.empty() || how.find(during) != std::string::npos;
  Error died = error;
  if (died.code == Code::kPermission) died.code = Code::kUnavailable;
  died.message = fmt::format("target {} (pid {}) has died{}{}: {}{}", target.name, target.process.pid,
                             names_call ? "" : " during " + during, how.empty() ? "" : " (" + how + ")", error.message,
                             WhatIsLeft(folders, target));
  const bool logged = !target.log.empty() && !IsFromOutside(how);
  const std::string complaints = logged ? Join(LastComplaints(target.log), " | ") : std::string();
  if (died.cause.empty() && !complaints.empty()) died.cause = "its log says last: " + complaints;
  if (const std::string remedy = RemedyFor(how); !remedy.empty())
    died.cause += (died.cause.empty() ? how + "; " : "; ") + remedy;
  return died;
}

namespace {

/// The target of ours that has that address, or had it.
std::optional<Target> OursAt(const Folders& folders, const Address& address) {
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) {
    if (Target target = FromRecord(record); target.address == address) return target;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Target> DiedAt(const Folders& folders, const Address& address) {
  const auto target = OursAt(folders, address);
  return target && LifeOf(*target) == Life::kEnded ? target : std::nullopt;
}

Error WithFate(const Folders& folders, const Target& used, const Error& error) {
  const bool by_address = used.process.pid == 0 && used.address && error.code == Code::kUnavailable;
  const auto known = by_address ? OursAt(folders, *used.address) : std::optional<Target>(used);
  if (auto died = known ? DiedDuring(folders, *known, error) : std::nullopt) return *died;
  return UnansweredBecause(used, error).value_or(error);
}

std::string DescribeDeath(const Target& target) {
  const node::v1::Death& death = target.record.death();
  if (death.stopped()) return fmt::format("been stopped to be started again, {}", death.first_seen());
  const bool logged = Complains(death.last_line()) && !IsFromOutside(death.how());
  return fmt::format("died, first seen gone {}{}{}{}", death.first_seen(),
                     death.how().empty() ? std::string() : fmt::format(" ({})", death.how()),
                     logged ? "; its log ends with: " : "", logged ? death.last_line() : std::string());
}

}  // namespace spdkctl::target
