#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/words.h"
#include "target/causes/kind.h"

namespace spdkctl::target::causes {
namespace {

/// The options that a usage text behind the line lists.
std::vector<std::string> OptionsBehind(const Match& match) {
  std::vector<std::string> options;
  for (std::size_t i = match.index + 1; i < match.lines.size(); ++i) {
    for (const std::string& word : SplitWords(match.lines[i])) {
      if (word.starts_with("--") && word.size() > 2) options.push_back(word.substr(0, word.find_first_of("=,")));
    }
  }
  return options;
}

LogCause OptionIsUnknown(const Match& match) {
  const std::string option(match.rest.substr(0, match.rest.find_last_of('\'')));
  return {fmt::format("this release of the application has no option {}{}", option,
                      DidYouMean(option, OptionsBehind(match))),
          std::string(kMendArguments)};
}

LogCause ShortOptionIsUnknown(const Match& match) {
  return {fmt::format("this release of the application has no option -{}", match.rest.substr(0, 1)),
          std::string(kMendArguments)};
}

LogCause LongOptionLacksValue(const Match& match) {
  const std::string option = Behind(match.lines[match.index], "option '");
  const std::size_t end = option.find("' ");
  if (end == std::string::npos) return {};
  return {fmt::format("the option {} {}", option.substr(0, end), option.substr(end + 2)), std::string(kMendArguments)};
}

LogCause MemoryIsNoNumber(const Match& match) {
  return {fmt::format("the amount of memory (-s) is '{}', which is no number of MiB",
                      ValueOf(match.known, {"-s", "--mem-size"}).value_or("")),
          std::string(kMendArguments)};
}

LogCause FlagIsUnknown(const Match& match) {
  const auto flag = ValueOf(match.known, {"-L", "--logflag"});
  const std::string named =
      flag ? *flag : std::string(Trim(match.rest.starts_with(':') ? match.rest.substr(1) : match.rest));
  return {named.empty() ? "the log flag (-L) is empty" : fmt::format("there is no log flag '{}'", named),
          "hint: the application's --help lists them"};
}

LogCause AddressIsInvalid(const Match& match) {
  const std::string address(Trim(match.rest));
  return {fmt::format("{} is no PCI address", address.empty() ? "an empty word" : "'" + address + "'"),
          "hint: write it like 0000:5e:00.0"};
}

/// Whether the line is what a usage text follows: whoever prints that was called in a wrong way.
bool UsageFollows(const Match& match) {
  return match.index + 1 < match.lines.size() && match.lines[match.index + 1].ends_with("[options]");
}

/// What SPDK says of an option's value, whichever it is.
LogCause ValueIsRefused(const Match& match) {
  const std::string complaint = Complaint(match.lines[match.index]);
  if (complaint.empty() || IsConsequence(complaint)) return {};
  return {"its command line is refused: " + complaint, std::string(kMendArguments)};
}

LogCause RefusedBeforeUsage(const Match& match) { return UsageFollows(match) ? ValueIsRefused(match) : LogCause(); }

/// What DPDK says of an option that SPDK handed on: SPDK says no more than that there was one.
LogCause EalRefusesValue(const Match& match) {
  const std::string& line = match.lines[match.index];
  if (IsConsequence(line) || !SaysLater(match, "EAL: Error parsing command line arguments")) return {};
  return {"its command line is refused: " + line, std::string(kMendArguments)};
}

constexpr auto kKinds = std::to_array<Kind>({
    {"unrecognized option '", Code::kInvalidArgument, OptionIsUnknown},
    {"invalid option -- '", Code::kInvalidArgument, ShortOptionIsUnknown},
    {"option requires an argument -- '", Code::kInvalidArgument, nullptr, "the option -{} has no value",
     kMendArguments},
    {"' requires an argument", Code::kInvalidArgument, LongOptionLacksValue},
    {"' doesn't allow an argument", Code::kInvalidArgument, LongOptionLacksValue},
    {"*ERROR*: Invalid address ", Code::kInvalidArgument, AddressIsInvalid},
    {"*ERROR*: invalid tpoint mask ", Code::kInvalidArgument, nullptr, "'{}' is no tracepoint group or mask (-e)",
     "hint: the application's --help lists the groups"},
    {"ARGPARSE: unknown argument ", Code::kInvalidArgument, nullptr, "DPDK has no option {}", kMendArguments},
    {"invalid memory pool size", Code::kInvalidArgument, MemoryIsNoNumber},
    {"*ERROR*: unknown flag", Code::kInvalidArgument, FlagIsUnknown},
    {"spdk_app_parse_args: *ERROR*", Code::kInvalidArgument, ValueIsRefused},
    {"*ERROR*", Code::kInvalidArgument, RefusedBeforeUsage},
    {"EAL: Error: ", Code::kInvalidArgument, EalRefusesValue},
    {"EAL: invalid ", Code::kInvalidArgument, EalRefusesValue},
    {"EAL: Invalid ", Code::kInvalidArgument, EalRefusesValue},
});

}  // namespace

Kinds OfArguments() { return kKinds; }

}  // namespace spdkctl::target::causes
