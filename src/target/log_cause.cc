#include "target/log_cause.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/os.h"
#include "base/remedy.h"
#include "base/text.h"
#include "target/causes/kind.h"
#include "target/causes/refused_call.h"
#include "target/configuration.h"
#include "target/log.h"
#include "target/resolve.h"

namespace spdkctl::target {
namespace {

using causes::Kind;
using causes::Kinds;
using causes::Match;

LogCause Tell(const Kind& kind, const Match& match) {
  LogCause cause = kind.tell != nullptr ? kind.tell(match) : causes::Plain(kind, match);
  cause.known = !cause.what.empty();
  if (cause.code == Code::kUnavailable) cause.code = kind.code;
  return cause;
}

/// The first line that is of one of the kinds.
LogCause Known(const std::vector<Kinds>& all, const std::vector<std::string>& lines,
               const Circumstances& circumstances) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Kinds& kinds : all) {
      for (const Kind& kind : kinds) {
        const std::size_t at = lines[i].find(kind.mark);
        if (at == std::string::npos) continue;
        const std::string_view rest = std::string_view(lines[i]).substr(at + kind.mark.size());
        if (LogCause cause = Tell(kind, {lines, i, rest, circumstances}); cause.known) return cause;
      }
    }
  }
  return {};
}

// What targets complain of that start all the same: frequencies and governors of a virtual machine's cores, devices
// that another process uses, and what only a debugger wants.
constexpr auto kHarmless = std::to_array<std::string_view>({
    "Failed to initialize on core",
    "Failed to deinitialize on core",
    "Failed retrieve capabilities of core",
    "Failed to set turbo on core",
    "Cannot detect SMT status",
    "App core mask contains some but not all",
    "governor",
    "core frequency",
    "POWER: ",
    "GUEST_CHANNEL: ",
    "TELEMETRY: ",
    "EAL: Detected ",
    "EAL: VFIO support ",
    "is not supported in the uring sock implementation",
});

template <std::size_t kCount>
bool HasAny(std::string_view line, const std::array<std::string_view, kCount>& marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

/// DPDK's own complaint, of which SPDK says only that there was one.
std::string EalComplaint(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (line.starts_with(causes::kEal) && !causes::IsConsequence(line) && !HasAny(line, kHarmless)) return line;
  }
  return {};
}

/// The line that looks most like the cause, where no kind is known.
std::string LikeliestLine(const std::vector<std::string>& lines) {
  const bool in_dpdk = std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("Failed to initialize DPDK") != std::string::npos;
  });
  if (std::string eal = in_dpdk ? EalComplaint(lines) : std::string(); !eal.empty()) return eal;
  // In the order of how much they tell: SPDK's complaints, DPDK's, a failed assertion, anybody's.
  constexpr std::array<std::string_view, 5> kComplaints = {causes::kSpdkError, "EAL: FATAL", "EAL: Error",
                                                           "Assertion `", "rror"};
  for (const bool strict : {true, false}) {
    for (const std::string_view mark : kComplaints) {
      for (const std::string& line : lines) {
        if (line.find(mark) == std::string::npos ||
            (strict && (causes::IsConsequence(line) || HasAny(line, kHarmless))))
          continue;
        return causes::Complaint(line);
      }
    }
  }
  return {};
}

void AddCalls(const google::protobuf::RepeatedPtrField<node::v1::Call>& calls, std::string_view list,
              Circumstances& known) {
  for (int i = 0; i < calls.size(); ++i)
    known.calls.push_back({calls[i].method(), calls[i].params(), fmt::format("{}[{}]", list, i)});
}

void AddCalls(const std::vector<ConfiguredCall>& calls, const std::string& file, bool may_be_refused,
              Circumstances& known) {
  for (const ConfiguredCall& call : calls)
    known.calls.push_back({call.method, call.params, fmt::format("{} of {}", call.pointer, file), may_be_refused});
}

/// The calls of the configuration that is loaded, as far as it can be read.
void AddLoaded(const std::string& file, Circumstances& known) {
  const auto text = file.empty() ? std::nullopt : ReadFile(file);
  const auto calls = ParseConfiguration(text.value_or(""), file);
  if (text && calls) AddCalls(*calls, file, false, known);
}

}  // namespace

std::string LogCause::ToString() const { return WithRemedy(what, remedy); }

LogCause FindCause(const std::vector<std::string>& lines, const Circumstances& circumstances) {
  LogCause cause = Known({causes::OfHost(), causes::OfCores(), causes::OfMemory(), causes::OfPools(), causes::OfRpc(),
                          causes::OfConfiguration()},
                         lines, circumstances);
  if (!cause.known) cause = Known({causes::OfArguments(), causes::OfLastResort()}, lines, circumstances);
  if (!cause.known) cause.what = LikeliestLine(lines);
  cause.complaint = !cause.what.empty();
  if (!cause.complaint && !lines.empty()) cause.what = lines.back();
  cause.what = Quoted(cause.what);
  return cause;
}

Circumstances CircumstancesOf(const Launch& launch) {
  Circumstances known;
  known.arguments = launch.arguments;
  known.memory = launch.memory;
  if (launch.knows_release) known.release = launch.release;
  AddCalls(launch.spec.before_init(), "before_init", known);
  AddCalls(launch.spec.after_init(), "after_init", known);
  AddLoaded(launch.spec.config(), known);
  const causes::OwnConfiguration own = causes::ReadOwnConfiguration(known);
  AddCalls(own.calls, own.file, causes::IgnoresRefusals(known), known);
  if (auto pages = host::ShowHugepages()) known.pages = std::move(*pages);
  return known;
}

}  // namespace spdkctl::target
