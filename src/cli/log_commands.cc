#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/changes.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/rpc_flags.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct LogArguments {
  std::string level;
  std::string print_level;
  std::vector<std::string> enable;
  std::vector<std::string> disable;
  EnsureOptions ensure;
};

/// What a target logs. Early releases have no levels.
struct LogState {
  std::optional<std::string> level;
  std::optional<std::string> print_level;
  std::map<std::string, bool> flags;
};

Result<std::optional<std::string>> LevelOf(const Result<rpc::v1::LogLevelName>& told) {
  if (told) return std::optional(told->level());
  if (told.error().code == Code::kUnsupported) return std::optional<std::string>();
  return told.error();
}

Result<LogState> ReadLog(TypedCalls& client) {
  const auto flags = client.log_get_flags();
  if (!flags) return flags.error();
  const auto level = LevelOf(client.log_get_level());
  if (!level) return level.error();
  const auto print_level = LevelOf(client.log_get_print_level());
  if (!print_level) return print_level.error();
  return LogState{*level, *print_level, {flags->flags().begin(), flags->flags().end()}};
}

std::string ToJsonText(const LogState& state) {
  std::vector<std::string> members;
  if (state.level) members.push_back("\"level\":" + QuoteJson(*state.level));
  if (state.print_level) members.push_back("\"print_level\":" + QuoteJson(*state.print_level));
  std::vector<std::string> flags;
  for (const auto& [flag, on] : state.flags) flags.push_back(fmt::format("{}:{}", QuoteJson(flag), on));
  members.push_back(fmt::format("\"flags\":{{{}}}", Join(flags, ",")));
  return fmt::format("{{{}}}", Join(members, ","));
}

std::string FlagsThatAre(const LogState& state, bool on) {
  std::vector<std::string> names;
  for (const auto& [flag, is_on] : state.flags) {
    if (is_on == on) names.push_back(flag);
  }
  return names.empty() ? "none" : Join(names, ", ");
}

Result<void> Show(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto state = ReadLog(**client);
  if (!state) return state.error();
  if (context.format != Format::kTable) {
    PrintJson(context, AsDocument(ToJsonText(*state)));
    return {};
  }
  constexpr std::size_t kColumns = 80;
  const auto line = [&](const std::string& name, const std::string& value) {
    std::cout << Wrap(value, kColumns, fmt::format("{:13}", name), std::string(13, ' '));
  };
  line("level", state->level.value_or("this release has none"));
  line("print level", state->print_level.value_or("this release has none"));
  line("flags on", FlagsThatAre(*state, true));
  line("flags off", FlagsThatAre(*state, false));
  return {};
}

std::vector<std::string> Levels() { return WireNames(*rpc::v1::LogLevel_descriptor()); }

Result<std::string> ParseLevel(const std::string& option, const std::string& text) {
  const std::vector<std::string> levels = Levels();
  const std::string level = ToUpper(text);
  if (std::find(levels.begin(), levels.end(), level) != levels.end()) return level;
  return MakeError(Code::kInvalidArgument, fmt::format("{}: '{}' is none of {}{}", option, text, Join(levels, ", "),
                                                       DidYouMean(level, levels)));
}

Result<std::vector<storage::v1::Wish>> FlagWishes(const std::vector<std::string>& flags) {
  std::vector<storage::v1::Wish> wishes;
  for (const std::string& flag : flags) {
    auto wish = storage::MakeWish("log_flag", {{"flag", flag}});
    if (!wish) return wish.error();
    wishes.push_back(std::move(*wish));
  }
  return wishes;
}

/// What the levels and the flags that are to be on shall be.
Result<std::vector<storage::v1::Wish>> Wishes(const LogArguments& arguments) {
  auto wishes = FlagWishes(arguments.enable);
  if (!wishes) return wishes.error();
  std::vector<std::pair<std::string, std::string>> levels;
  for (const auto& [option, field, text] : {std::tuple("--level", "level", arguments.level),
                                            std::tuple("--print-level", "print_level", arguments.print_level)}) {
    if (text.empty()) continue;
    const auto level = ParseLevel(option, text);
    if (!level) return level.error();
    levels.emplace_back(field, *level);
  }
  if (levels.empty()) return wishes;
  auto wish = storage::MakeWish("log", levels);
  if (!wish) return wish.error();
  wishes->insert(wishes->begin(), std::move(*wish));
  return wishes;
}

Result<void> CheckAsked(const LogArguments& arguments) {
  if (arguments.level.empty() && arguments.print_level.empty() && arguments.enable.empty() && arguments.disable.empty())
    return MakeError(Code::kInvalidArgument, "say what is to be set: --level, --print-level, --enable, --disable");
  for (const std::string& flag : arguments.enable) {
    if (std::find(arguments.disable.begin(), arguments.disable.end(), flag) != arguments.disable.end())
      return MakeError(Code::kInvalidArgument, fmt::format("'{}' is to be enabled and disabled", flag));
  }
  return {};
}

/// Flags that are to be off are taken away, all others wished for. Both are planned before anything is sent.
Result<void> Set(Context& context, const LogArguments& arguments) {
  if (auto asked = CheckAsked(arguments); !asked) return asked;
  const auto wishes = Wishes(arguments);
  if (!wishes) return wishes.error();
  const auto off = FlagWishes(arguments.disable);
  if (!off) return off.error();
  std::vector<storage::Plan> plans;
  EnsureOptions options = arguments.ensure;
  options.ensure = true;
  options.if_exists = true;
  if (!off->empty()) {
    auto plan = PlanToRemove(context, options, *off);
    if (!plan) return plan.error();
    plans.push_back(std::move(*plan));
  }
  if (!wishes->empty()) {
    auto plan = PlanToMake(context, options, *wishes, {.change = true});
    if (!plan) return plan.error();
    plans.push_back(std::move(*plan));
  }
  return CarryOut(context, options, plans);
}

}  // namespace

void AddLogCommands(Command app, Context& context) {
  const auto arguments = std::make_shared<LogArguments>();
  Command log = app.add_subcommand("log", "What a target logs").require_subcommand();
  Command show = log.add_subcommand("show", "Show the levels and flags");
  Prints(show, {&v1::LogState::descriptor});
  show.callback([&context] { context.Run([&] { return Show(context); }); });
  Command set = log.add_subcommand("set", "Set levels, switch flags on or off");
  set.callback([&context, arguments] { context.Run([&] { return Set(context, *arguments); }); });
  set.add_option("--level", arguments->level, "Least severe level that goes to the system log")
      .completes_any_of(Levels())
      .type_name("LEVEL");
  set.add_option("--print-level", arguments->print_level, "Least severe level that is printed")
      .completes_any_of(Levels())
      .type_name("LEVEL");
  set.add_option("--enable", arguments->enable, "Parts that shall log what they do; 'all'")
      .completes("log_flag")
      .type_name("FLAG");
  set.add_option("--disable", arguments->disable, "Parts that shall not").completes("log_flag").type_name("FLAG");
  set.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
}

}  // namespace spdkctl::cli
