#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "target/log_cause.h"

namespace spdkctl::target::causes {

// A start fails in few ways, which the logs of targets tell in the same words since 17.07. A kind is known by its mark,
// a text within a line; each file has the kinds of one part of a start.

inline constexpr std::string_view kSpdkError = "*ERROR*";
inline constexpr std::string_view kEal = "EAL: ";
inline constexpr std::string_view kMendArguments = "hint: mend `arguments`";

/// A line that has the mark of a kind.
struct Match {
  const std::vector<std::string>& lines;
  std::size_t index;      ///< Of the line.
  std::string_view rest;  ///< Of the line, behind the mark.
  const Circumstances& known;
};

struct Kind {
  std::string_view mark;
  Code code;
  /// An empty cause: the line is of no such kind after all. Null: `what` and `remedy` say it all.
  LogCause (*tell)(const Match&) = nullptr;
  std::string_view what =
      {};  ///< "{}" stands for the rest of the line, up to a quotation mark or bracket that ends it.
  std::string_view remedy = {};
};

using Kinds = std::span<const Kind>;

Kinds OfHost();           ///< Shared libraries, VFIO.
Kinds OfCores();          ///< The cores that it is to run on.
Kinds OfMemory();         ///< Huge pages, addresses, and what DPDK makes of them.
Kinds OfPools();          ///< What is made in that memory.
Kinds OfRpc();            ///< The RPC socket.
Kinds OfConfiguration();  ///< A configuration that SPDK reads itself.
Kinds OfArguments();      ///< Options and their values.
/// What says less than any of the above, and stands before or behind it.
Kinds OfLastResort();

// ---- Words

/// The digits at the beginning.
std::string Digits(std::string_view text);
/// What stands behind `mark`, up to `end` or the end of the line; empty if there is no mark.
std::string Behind(std::string_view text, std::string_view mark, std::string_view end = {});
/// The complaint alone: SPDK puts time, file and line before its mark.
std::string Complaint(std::string_view line);
/// Whether the line only says that something before it went wrong.
bool IsConsequence(std::string_view line);
/// The value that the command line has for an option; nothing if it has none. The last one counts.
std::optional<std::string> ValueOf(const Circumstances& known, std::initializer_list<std::string_view> options);
/// ", a file of user root" if that can be read.
std::string OfWhom(const std::filesystem::path& file);
/// Whether a line behind has the mark: what DPDK can do without is no cause.
bool SaysLater(const Match& match, std::string_view mark);
/// What a kind without a function of its own says.
LogCause Plain(const Kind& kind, const Match& match);

}  // namespace spdkctl::target::causes
