#include "sim/engine/fault.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/engine/errors.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

using Kind = Fault::Kind;

struct KindName {
  Kind kind;
  std::string_view name;
};
constexpr std::array<KindName, 12> kKinds = {{{Kind::kHang, "hang"},
                                              {Kind::kFreeze, "freeze"},
                                              {Kind::kDelay, "delay"},
                                              {Kind::kDrop, "drop"},
                                              {Kind::kCrash, "crash"},
                                              {Kind::kCut, "cut"},
                                              {Kind::kTwice, "twice"},
                                              {Kind::kReorder, "reorder"},
                                              {Kind::kSplit, "split"},
                                              {Kind::kGarbage, "garbage"},
                                              {Kind::kWrongId, "wrong-id"},
                                              {Kind::kError, "error"}}};

constexpr std::uint64_t kLastExitCode = 255;

struct SignalName {
  int number;
  std::string_view name;
};
constexpr std::array<SignalName, 5> kSignals = {
    {{SIGSEGV, "SEGV"}, {SIGABRT, "ABRT"}, {SIGKILL, "KILL"}, {SIGTERM, "TERM"}, {SIGBUS, "BUS"}}};

std::string_view NameOf(Kind kind) {
  return std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindName& one) { return one.kind == kind; })->name;
}

Error Wrong(std::string_view text, const std::string& reason) {
  return MakeError(Code::kInvalidArgument, fmt::format("fault '{}': {}", text, reason));
}

/// An exit code, or a signal's name: SEGV, SIGSEGV.
std::optional<int> ParseStatus(std::string_view text) {
  if (const auto number = ParseNumber(text))
    return *number <= kLastExitCode ? std::optional(static_cast<int>(*number)) : std::nullopt;
  if (text.starts_with("SIG")) text.remove_prefix(3);
  for (const SignalName& one : kSignals) {
    if (one.name == text) return kSignalled + one.number;
  }
  return std::nullopt;
}

std::optional<int> ParseCode(std::string_view text) {
  const bool negative = text.starts_with("-");
  const auto number = ParseNumber(negative ? text.substr(1) : text);
  if (!number || *number > INT32_MAX) return std::nullopt;
  return negative ? -static_cast<int>(*number) : static_cast<int>(*number);
}

/// The text behind KIND:METHOD.
Result<void> ReadArguments(std::string_view text, const std::vector<std::string>& parts, Fault& fault) {
  const bool given = parts.size() > 2;
  if (fault.kind == Kind::kDelay) {
    const auto delay = given ? ParseNumber(parts[2]) : std::nullopt;
    if (!delay) return Wrong(text, "a delay needs its milliseconds: delay:METHOD:MS");
    fault.delay = std::chrono::milliseconds(*delay);
  } else if (fault.kind == Kind::kCrash) {
    const auto status = given ? ParseStatus(parts[2]) : kSignalled + SIGSEGV;
    if (!status) return Wrong(text, "a crash takes an exit code of 0 to 255 or SEGV, ABRT, KILL, TERM, BUS");
    fault.status = *status;
  } else if (fault.kind == Kind::kError) {
    const auto code = given ? ParseCode(parts[2]) : std::nullopt;
    if (!code) return Wrong(text, "an error needs its code: error:METHOD:CODE[:TEXT]");
    fault.code = *code;
    fault.text = parts.size() > 3 ? Join({parts.begin() + 3, parts.end()}, ":") : ErrnoText(std::abs(*code));
  } else if (given) {
    return Wrong(text, fmt::format("{} takes no argument", parts[0]));
  }
  return {};
}

}  // namespace

Result<void> CheckMethodName(const std::string& name) {
  if (Schema::Get().Find(name) != nullptr) return {};
  return MakeError(Code::kInvalidArgument, fmt::format("no release of SPDK has a method '{}'{}", name,
                                                       DidYouMean(name, Schema::Get().AllNames())));
}

Result<Fault> Fault::Parse(std::string_view text) {
  Fault fault;
  std::string_view rest = text;
  if (const auto at = rest.rfind('@'); at != std::string_view::npos) {
    const auto call = ParseNumber(rest.substr(at + 1));
    if (!call || *call == 0) return Wrong(text, "after @ comes the number of the call, from 1");
    fault.call = *call;
    rest = rest.substr(0, at);
  }
  const auto parts = Split(rest, ':');
  std::vector<std::string> names;
  bool known = false;
  for (const KindName& one : kKinds) {
    names.emplace_back(one.name);
    if (one.name != parts[0]) continue;
    fault.kind = one.kind;
    known = true;
  }
  if (!known) return Wrong(text, fmt::format("'{}' is none of {}", parts[0], Join(names, ", ")));
  if (parts.size() < 2 || parts[1].empty()) return Wrong(text, "it needs a method, or *: KIND:METHOD");
  fault.method = parts[1];
  if (auto read = ReadArguments(text, parts, fault); !read) return read.error();
  // A fault that can never strike would let a test pass for nothing.
  if (auto checked = CheckMethodName(fault.method); fault.method != "*" && !checked)
    return Wrong(text, checked.error().message);
  return fault;
}

std::string Fault::ToString() const {
  std::string made = fmt::format("{}:{}", NameOf(kind), method);
  if (kind == Kind::kDelay) made += fmt::format(":{}", delay.count());
  if (kind == Kind::kCrash) made += fmt::format(":{}", status);
  if (kind == Kind::kError) made += fmt::format(":{}:{}", code, text);
  if (call != 0) made += fmt::format("@{}", call);
  return made;
}

bool Fault::Hits(std::string_view called, std::uint64_t number) const {
  return (method == "*" || method == called) && (call == 0 || call == number);
}

}  // namespace spdkctl::sim
