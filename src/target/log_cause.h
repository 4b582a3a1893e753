#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/error.h"
#include "spdkctl/base/release.h"
#include "spdkctl/host/hugepages.h"

namespace spdkctl::target {

struct Launch;

/// A call that a target was to make or take during its start.
struct CallOfStart {
  std::string method;
  std::string params;           ///< JSON text; empty: none.
  std::string place = {};       ///< "after_init[0]", "/subsystems/0/config/3 of FILE"
  bool may_be_refused = false;  ///< Its refusal does not end the target.
};

/// What is known of a target beside its log. What is not known is left out.
struct Circumstances {
  std::vector<std::string> arguments;        ///< Its command line, without the program.
  std::vector<CallOfStart> calls;            ///< Of the specification, then of configurations.
  std::optional<Release> release;            ///< Of its SPDK.
  std::optional<std::uint64_t> memory;       ///< Bytes that it was to take.
  std::optional<host::HugepageState> pages;  ///< Of this host, now.
};

/// Why a target ended, as its log tells, and what helps.
struct LogCause {
  std::string what;        ///< Empty: the log says nothing.
  std::string remedy;      ///< "run: COMMAND" or "hint: WORDS"; empty where none is known.
  bool known = false;      ///< `what` is of a known kind; else it quotes the line that looks most like the cause.
  bool complaint = false;  ///< `what` is a complaint, and not only the last line.
  Code code = Code::kUnavailable;  ///< What a known kind is for who has to act upon it.

  /// "WHAT; REMEDY"
  [[nodiscard]] std::string ToString() const;
};

/// The first line of a known kind tells the cause. Without one it is a complaint that is neither a consequence of
/// others nor known to be harmless, DPDK's own before what SPDK makes of it, or the last line.
LogCause FindCause(const std::vector<std::string>& lines, const Circumstances& circumstances = {});

/// What there is to know of a target that was started so.
Circumstances CircumstancesOf(const Launch& launch);

}  // namespace spdkctl::target
