#include <algorithm>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/listing.h"
#include "cli/progress.h"
#include "spdkctl/base/address.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
#include "target/configuration.h"
#include "target/saved.h"

namespace spdkctl::cli {
namespace {

constexpr std::chrono::seconds kPatience{2};

struct TargetArguments {
  std::string name;
  std::string application;
  std::string cores;
  std::string memory;
  std::string config;
  std::string file;
  bool no_hugepages = false;
  bool fresh = false;
  bool saved = false;
  target::StopOptions stop;
  bool no_save = false;
  bool replace = false;
  int lines = 50;
};

/// The chosen target, one that died included. NAME behind the command, -t and -s have to name one.
Result<target::Target> Chosen(Context& context, const TargetArguments& arguments) {
  return context.ChosenAlsoDied(arguments.name);
}

/// For commands that take NAME as it stands, for it need not run.
Result<void> CheckSameName(const Context& context, const TargetArguments& arguments) {
  if (context.target.empty() || context.target == arguments.name) return {};
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("'{}' and -t {} are both given, and only one target can be meant", arguments.name, context.target));
}

Cell Describe(target::Health health, bool stopped) {
  if (stopped) return Red("suspended");
  const std::string name(target::HealthName(health));
  return health == target::Health::kReady ? Green(name) : health == target::Health::kAnswers ? Yellow(name) : Red(name);
}

std::string_view HealthOf(const target::Target& target, target::Health health) {
  if (target.record.has_death()) return target.record.death().stopped() ? "stopped" : "died";
  return target.stopped ? "suspended" : target::HealthName(health);
}

/// "died, seen 2026-11-27T14:05:00Z (SIGKILL)" for a list.
Cell ShortDeath(const target::Target& target) {
  const node::v1::Death& death = target.record.death();
  if (death.stopped()) return Red("stopped, not started again");
  return Red(fmt::format("died, seen {}{}", death.first_seen(), death.how().empty() ? "" : " (" + death.how() + ")"));
}

/// Where the target takes RPC, be it out of reach.
std::string ShownAddress(const target::Target& target) {
  if (target.address) return target.address->ToString();
  return target.unreachable.empty() ? "-" : target.unreachable.substr(0, target.unreachable.find(" ("));
}

v1::Target ToMessage(const target::Target& target, target::Health health) {
  v1::Target shown;
  shown.set_name(target.name);
  if (!target.application.empty()) shown.set_application(target.application);
  shown.set_pid(target.process.pid);
  if (target.address) shown.set_address(target.address->ToString());
  if (!target.unreachable.empty()) shown.set_unreachable(target.unreachable);
  shown.set_health(std::string(HealthOf(target, health)));
  shown.set_owner(target.owner);
  shown.set_ours(target.ours);
  shown.set_verified(target.verified);
  if (!target.record.has_death()) return shown;
  const node::v1::Death& death = target.record.death();
  shown.mutable_died()->set_first_seen(death.first_seen());
  if (!death.how().empty()) shown.mutable_died()->set_how(death.how());
  shown.mutable_died()->set_last_line(death.last_line());
  shown.mutable_died()->set_log(target.log.string());
  return shown;
}

Listing Targets() {
  return {
      "targets",
      "target",
      &v1::Target::descriptor,
      {"NAME", "PID", "HEALTH", {"OWNER", Rank::kSpare}, "ADDRESS", {"APPLICATION", Rank::kWide}, {"LOG", Rank::kWide}},
      {"NAME", "target", "Name or pid of the target"}};
}

Entry ToEntry(const target::Target& target, target::Health health) {
  const bool died = target.record.has_death();
  // Who serves its socket, and answers as SPDK does, is it.
  const bool sure = died || target.verified || health >= target::Health::kAnswers;
  const std::string pid = std::to_string(target.process.pid);
  std::vector<std::string> names = {target.name, pid};
  if (target.address) names.push_back(target.address->ToString());
  return {std::move(names), ToJson(ToMessage(target, health)),
          Row({target.name + (sure ? "" : " (unverified)"), target.process.pid == 0 ? "-" : pid,
               died ? ShortDeath(target) : Describe(health, target.stopped), target.owner,
               died ? "-" : ShownAddress(target), target.application, target.log.string()})};
}

/// Whether both are one target; one may be known by its address alone.
bool AreOne(const target::Target& a, const target::Target& b) {
  if (a.process.pid != 0 && b.process.pid != 0) return a.process == b.process;
  if (!a.address || !b.address) return false;
  std::error_code failed;
  return a.address->ToString() == b.address->ToString() ||
         (a.address->is_unix() && b.address->is_unix() &&
          std::filesystem::equivalent(a.address->path, b.address->path, failed) && !failed);
}

/// Targets that are listed, by their entries.
struct Listed {
  std::vector<target::Target> targets;
  std::vector<Entry> entries;
};

/// The entry of what is named: of one that is listed, else of what listens at that address.
Result<Entry> EntryOf(const target::Target& named, const Listed& listed) {
  for (std::size_t i = 0; i < listed.targets.size(); ++i) {
    if (AreOne(listed.targets[i], named)) return listed.entries[i];
  }
  const auto health = target::CheckHealth(named, kPatience);
  if (health == target::Health::kGone)
    return MakeError(Code::kUnavailable, fmt::format("nothing listens at {}", named.name));
  return ToEntry(named, health);
}

/// What a word names by its address is found by that word, also where no process of this host is known to listen there.
void AddByAddress(const std::string& word, Listed& listed) {
  if (word.find_first_of("/:") == std::string::npos) return;
  const auto address = Address::Parse(word);
  if (!address) return;
  target::Target named;
  named.name = word;
  named.address = *address;
  for (std::size_t i = 0; i < listed.targets.size(); ++i) {
    if (AreOne(listed.targets[i], named)) return listed.entries[i].names.push_back(word);
  }
  auto entry = EntryOf(named, listed);
  if (!entry) return;
  listed.targets.push_back(std::move(named));
  listed.entries.push_back(std::move(*entry));
}

/// Of those that are listed the one that -t or -s names, if they do.
Result<std::vector<Entry>> OnlyChosen(const Context& context, const Asked& asked, Listed listed) {
  if (context.target.empty() && context.address.empty()) return std::move(listed.entries);
  const auto chosen = context.ChosenAlsoDied(asked.name);
  if (!chosen) return chosen.error();
  auto entry = EntryOf(*chosen, listed);
  if (!entry) return entry.error();
  entry->names.push_back(asked.name);
  return std::vector<Entry>{std::move(*entry)};
}

Result<std::vector<Entry>> ReadTargets(Context& context, const Asked& asked) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto targets = target::List(*folders);
  if (!targets) return targets.error();
  Listed listed;
  const auto is_meant = [&](const target::Target& target) {
    return asked.name.empty() || target.name == asked.name || std::to_string(target.process.pid) == asked.name ||
           (target.address && target.address->ToString() == asked.name);
  };
  for (const target::Target& target : *targets) {
    // To hear how one is takes a while of those that do not answer; one that is suspended does not.
    const bool is_asked = is_meant(target) && !target.stopped;
    const auto health = is_asked ? target::CheckHealth(target, kPatience) : target::Health::kUnknown;
    listed.targets.push_back(target);
    listed.entries.push_back(ToEntry(target, health));
  }
  target::LimitLogs(*folders);
  const auto died = target::ListDied(*folders);
  if (!died) return died.error();
  for (const target::Target& target : *died) {
    listed.targets.push_back(target);
    listed.entries.push_back(ToEntry(target, target::Health::kGone));
  }
  for (const std::string& word : {asked.name, Env("SPDKCTL_TARGET").value_or("")}) AddByAddress(word, listed);
  return OnlyChosen(context, asked, std::move(listed));
}

Result<void> Status(Context& context, const TargetArguments& arguments) {
  auto chosen = Chosen(context, arguments);
  if (!chosen) return chosen.error();
  if (chosen->record.has_death()) {
    if (context.format != Format::kTable) PrintMessage(context, ToMessage(*chosen, target::Health::kGone));
    return MakeError(Code::kUnavailable,
                     fmt::format("{} has {}; see: spdkctl target logs {}, or start it again: spdkctl target restart {}",
                                 chosen->name, target::DescribeDeath(*chosen), chosen->name, chosen->name));
  }
  const target::Health health = target::CheckHealth(*chosen, kPatience);
  chosen->stopped = target::IsSuspended(*chosen);
  if (context.format != Format::kTable) {
    PrintMessage(context, ToMessage(*chosen, health));
  } else {
    std::cout << Printable(chosen->name) << " is " << Describe(health, chosen->stopped) << '\n';
  }
  if (health == target::Health::kReady && !chosen->stopped) return {};
  if (health == target::Health::kHalf && !chosen->stopped)
    return MakeError(Code::kWrongState,
                     fmt::format("{} is half started: its configuration is not complete. If nobody starts it at this "
                                 "moment, its start was interrupted: `target restart {}` or `up` starts it again",
                                 chosen->name, chosen->name));
  if (health == target::Health::kAnswers)
    return MakeError(Code::kWrongState, fmt::format("{} has not finished its start-up", chosen->name));
  if (health == target::Health::kForbidden && !chosen->stopped) {
    if (auto may = target::CheckMayConnect(*chosen->address); !may) return may;
  }
  if (health == target::Health::kGone)
    return MakeError(Code::kUnavailable, fmt::format("nothing listens at {}", chosen->name));
  return MakeError(Code::kUnavailable,
                   fmt::format("{} is {}{}", chosen->name, chosen->stopped ? "suspended" : target::HealthName(health),
                               chosen->stopped               ? fmt::format("; run: kill -CONT {}", chosen->process.pid)
                               : chosen->unreachable.empty() ? std::string()
                                                             : "; it takes RPC at " + chosen->unreachable));
}

Result<target::Load> LoadOf(const TargetArguments& arguments) {
  if (static_cast<int>(arguments.fresh) + static_cast<int>(arguments.saved) +
          static_cast<int>(!arguments.config.empty()) >
      1)
    return MakeError(Code::kInvalidArgument, "--fresh, --saved and --config exclude each other");
  if (arguments.fresh) return target::Load::kFresh;
  if (arguments.saved) return target::Load::kSaved;
  return arguments.config.empty() ? target::Load::kLatest : target::Load::kConfig;
}

/// The header of the target's saved configuration that --config names: it is started again as what it was. An empty
/// header if it names another file.
Result<node::v1::SavedHeader> SavedAs(const target::Folders& folders, const TargetArguments& arguments) {
  if (arguments.config.empty()) return node::v1::SavedHeader();
  const auto list = target::ListSaved(folders, arguments.name);
  if (!list) return list.error();
  for (const target::SavedConfiguration& saved : *list) {
    std::error_code ignored;
    if (std::filesystem::equivalent(saved.file, arguments.config, ignored)) return saved.header;
  }
  return node::v1::SavedHeader();
}

/// An installation that a target was started from, as its record or what it saved has it.
struct UsedInstallation {
  std::string directory;
  bool found = false;  ///< It was searched for, not named.
};

Result<host::Installation> InspectUsed(const UsedInstallation& used) {
  return used.found ? host::InspectFound(used.directory) : host::Inspect(used.directory);
}

/// The installation that a target of that name runs or ran from, or, if that is not there any more, one that is
/// searched for. One that others could have changed since is not passed over.
Result<host::Installation> LastInstallation(const target::Folders& folders, const std::string& name) {
  std::vector<UsedInstallation> all;
  if (const auto last = target::LastStart(folders, name)) all.push_back({last->spdk(), last->found_spdk()});
  const auto saved = target::ListSaved(folders, name);
  if (saved && !saved->empty()) all.push_back({saved->back().header.spdk(), saved->back().header.found_spdk()});
  for (const UsedInstallation& used : all) {
    if (used.directory.empty()) continue;
    auto installation = InspectUsed(used);
    if (installation || installation.error().code == Code::kPermission) return installation;
  }
  return host::FindInstallation({});
}

/// The installation to start from: one that is named, else what `saved` ran from, else the one of SPDK_DIR, else the
/// last one of that target.
Result<host::Installation> InstallationFor(const Context& context, const target::Folders& folders,
                                           const std::string& name, const node::v1::SavedHeader& saved) {
  if (const auto named = context.SpdkDirectory()) return host::FindInstallation(named);
  if (!saved.spdk().empty()) return InspectUsed({saved.spdk(), saved.found_spdk()});
  return Env("SPDK_DIR") ? host::FindInstallation({}) : LastInstallation(folders, name);
}

/// What a target is started from unless the command says otherwise: what `saved` was, else what it was the last time,
/// if it is to be the same application. Else what its name says.
node::v1::Target SpecificationOf(const target::Folders& folders, const TargetArguments& arguments,
                                 const node::v1::SavedHeader& saved) {
  node::v1::Target spec = saved.has_spec()
                              ? saved.spec()
                              : target::LastStart(folders, arguments.name).value_or(node::v1::TargetRecord()).spec();
  const std::string was = spec.application().empty() ? arguments.name : spec.application();
  if (arguments.application.empty() || arguments.application == was) return spec;
  if (!saved.has_spec()) spec.Clear();
  spec.set_application(arguments.application);
  return spec;
}

/// "cores [1], memory 200MiB, ..." of what a target takes over from its last start; empty if nothing.
std::string Kept(const node::v1::Target& spec, const TargetArguments& arguments) {
  std::vector<std::string> words;
  if (arguments.cores.empty() && !spec.cores().empty()) words.push_back("cores " + spec.cores());
  if (arguments.memory.empty() && !spec.memory().empty()) words.push_back("memory " + spec.memory());
  if (!arguments.no_hugepages && spec.no_hugepages()) words.emplace_back("no huge pages");
  if (spec.has_shm_id()) words.push_back(fmt::format("shm_id {}", spec.shm_id()));
  if (spec.pci_devices_size() != 0) words.push_back(fmt::format("{} PCI devices", spec.pci_devices_size()));
  if (spec.arguments_size() != 0)
    words.push_back("arguments " + Join({spec.arguments().begin(), spec.arguments().end()}, " "));
  const int calls = spec.before_init_size() + spec.after_init_size();
  if (calls != 0)
    words.push_back(fmt::format("{} {} of before_init and after_init", calls, calls == 1 ? "call" : "calls"));
  return Join(words, ", ");
}

Result<void> Start(Context& context, const TargetArguments& arguments) {
  if (auto same = CheckSameName(context, arguments); !same) return same;
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto saved = SavedAs(*folders, arguments);
  if (!saved) return saved.error();
  const auto installation = InstallationFor(context, *folders, arguments.name, *saved);
  if (!installation) return installation.error();
  node::v1::Target spec = SpecificationOf(*folders, arguments, *saved);
  const std::string kept = Kept(spec, arguments);
  if (!arguments.cores.empty()) spec.set_cores(arguments.cores);
  if (!arguments.memory.empty()) spec.set_memory(arguments.memory);
  std::error_code failed;
  if (!arguments.config.empty()) spec.set_config(std::filesystem::absolute(arguments.config, failed).string());
  if (failed) return MakeError(Code::kInvalidArgument, "--config cannot be made absolute: " + failed.message());
  if (arguments.no_hugepages) spec.set_no_hugepages(true);
  if (!context.address.empty()) {
    const auto address = Address::Parse(context.address);
    if (!address) return address.error();
    spec.mutable_rpc()->set_address(address->is_unix() ? std::filesystem::absolute(address->path, failed).string()
                                                       : context.address);
    if (failed) return MakeError(Code::kInvalidArgument, "--address cannot be made absolute: " + failed.message());
  }
  const auto options = context.Options();
  if (!options) return options.error();
  target::StartOptions start;
  if (options->timeout) start.timeout = *options->timeout;
  const auto load = LoadOf(arguments);
  if (!load) return load.error();
  start.load = *load;
  const auto started = WithProgress(fmt::format("waiting until {} is ready", arguments.name), [&] {
    return target::Start(*folders, arguments.name, spec, *installation, start);
  });
  if (!started) return started.error();
  PrintChanged(context, !started->already,
               fmt::format("{} {} (pid {}) at {}", arguments.name, started->already ? "runs already" : "is ready",
                           started->target.process.pid, started->target.address->ToString()));
  if (!started->already && !kept.empty()) Note(fmt::format("{} has of its last start: {}", arguments.name, kept));
  for (const std::string& note : started->notes) Note(note);
  if (installation->simulated) Note("note: this installation is simulated");
  if (!started->differences.empty())
    return MakeError(Code::kDiffers, fmt::format("{} runs otherwise than asked for: {}", arguments.name,
                                                 Join(started->differences, "; ")));
  return {};
}

Result<void> Stop(Context& context, const TargetArguments& arguments) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto chosen = Chosen(context, arguments);
  if (!chosen) return chosen.error();
  target::StopOptions options = arguments.stop;
  options.save = !arguments.no_save;
  const auto stopped = WithProgress("stop " + chosen->name, [&] { return target::Stop(*folders, *chosen, options); });
  if (!stopped) return stopped.error();
  if (!stopped->warning.empty()) Note("warning: " + stopped->warning);
  PrintChanged(
      context, true,
      fmt::format("stopped {}{}", chosen->name,
                  stopped->saved_config.empty() ? "" : "; configuration saved in " + stopped->saved_config.string()));
  return {};
}

Result<void> Restart(Context& context, const TargetArguments& arguments) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto chosen = Chosen(context, arguments);
  if (!chosen) return chosen.error();
  const auto options = context.Options();
  if (!options) return options.error();
  target::RestartOptions restart;
  restart.stop = arguments.stop;
  restart.stop.save = !arguments.no_save;
  if (options->timeout) restart.start.timeout = *options->timeout;
  const auto load = LoadOf(arguments);
  if (!load) return load.error();
  restart.start.load = *load;
  restart.config = arguments.config;
  const auto restarted =
      WithProgress("restart " + chosen->name, [&] { return target::Restart(*folders, *chosen, restart); });
  if (!restarted) return restarted.error();
  if (!restarted->stopped.warning.empty()) Note("warning: " + restarted->stopped.warning);
  for (const std::string& note : restarted->started.notes) Note(note);
  PrintChanged(context, true,
               fmt::format("{} is ready again (pid {})", chosen->name, restarted->started.target.process.pid));
  return {};
}

Result<void> Wait(Context& context, const TargetArguments& arguments) {
  const auto chosen = Chosen(context, arguments);
  if (!chosen) return chosen.error();
  const auto options = context.Options();
  if (!options) return options.error();
  const auto ready = WithProgress(fmt::format("waiting until {} is ready", chosen->name), [&] {
    return target::WaitReady(*chosen, options->timeout.value_or(std::chrono::seconds(60)));
  });
  if (!ready) return ready;
  PrintChanged(context, false, fmt::format("{} is ready", chosen->name));
  return {};
}

Result<void> Logs(Context& context, const TargetArguments& arguments) {
  const auto chosen = Chosen(context, arguments);
  if (!chosen) return chosen.error();
  if (chosen->log.empty()) {
    const std::string unit = target::UnitLogCommand(*chosen);
    return MakeError(Code::kUnsupported, fmt::format("{} was started by {}; its log is where that put it{}",
                                                     chosen->name, chosen->owner, unit.empty() ? "" : ": " + unit));
  }
  std::error_code failed;
  if (!std::filesystem::exists(chosen->log, failed))
    return MakeError(Code::kNotFound, fmt::format("cannot read {}", chosen->log.string()));
  const auto wanted = static_cast<std::size_t>(std::max(arguments.lines, 0));
  for (const std::string& line : target::LastLines(chosen->log, wanted)) PrintLine(line);
  return {};
}

v1::SavedConfiguration ToMessage(const target::SavedConfiguration& saved) {
  const node::v1::SavedHeader& header = saved.header;
  v1::SavedConfiguration shown;
  shown.set_file(saved.file.string());
  shown.set_generation(header.generation());
  shown.set_time(header.time());
  shown.set_objects(header.objects());
  shown.set_application(header.application());
  shown.set_release(header.release());
  shown.set_simulated(header.simulated());
  if (!header.origin().path().empty()) shown.set_config(header.origin().path());
  if (!saved.problem.empty()) shown.set_problem(saved.problem);
  return shown;
}

/// Whether a name of which nothing was saved is a target's all the same: one that runs, one that died, one of the node
/// file.
Result<void> CheckIsKnown(const target::Folders& folders, const std::string& name) {
  const auto found = target::OrDied(folders, name, node::Choose(folders, name));
  if (found || found.error().code != Code::kNotFound) return {};
  if (const auto file = node::LoadNodeFile({}); file && file->targets().contains(name)) return {};
  const auto names = target::SavedNames(folders);
  if (!names) return names.error();
  const std::string others = names->empty() ? "of none was any" : "there are those of " + Join(*names, ", ");
  return MakeError(Code::kNotFound, fmt::format("no configuration of a target '{}' was saved; {}", name, others));
}

Listing SavedConfigurations() {
  return {"saved",
          "saved configuration",
          &v1::SavedConfiguration::descriptor,
          {"SAVED",
           "OBJECTS",
           {"APPLICATION", Rank::kSpare},
           {"RELEASE", Rank::kSpare},
           {"GREW FROM", Rank::kSpare},
           "FILE"},
          {},
          {"NAME", "target", "Name of the target", true}};
}

/// A target that was stopped has no record: its name is taken as it stands.
Result<std::vector<Entry>> ReadSaved(Context& context, const Asked& asked) {
  TargetArguments arguments;
  arguments.name = asked.of;
  if (auto same = CheckSameName(context, arguments); !same) return same.error();
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto list = target::ListSaved(*folders, asked.of);
  if (!list) return list.error();
  if (list->empty()) {
    if (auto known = CheckIsKnown(*folders, asked.of); !known) return known.error();
  }
  std::vector<Entry> entries;
  for (const target::SavedConfiguration& saved : *list) {
    const node::v1::SavedHeader& header = saved.header;
    entries.push_back(
        {{saved.file.string()},
         ToJson(ToMessage(saved)),
         Row({saved.problem.empty() ? Cell(header.time()) : Red("unreadable"), std::to_string(header.objects()),
              header.application(), header.release() + (header.simulated() ? " (simulated)" : ""),
              header.origin().path().empty() ? "-" : header.origin().path(), saved.file.string()}),
         asked.of});
    if (!saved.problem.empty()) Note("warning: " + saved.problem);
  }
  return entries;
}

/// The siblings of `save` take a target's NAME where it takes a FILE.
Result<void> CheckIsNoTarget(Context& context, const std::string& file) {
  const auto folders = context.Folders();
  if (file.find('/') != std::string::npos || file.ends_with(".json") || !folders) return {};
  const auto saved = target::ListSaved(*folders, file);
  if (!saved) return saved.error();
  if (saved->empty() && !node::Choose(*folders, file)) return {};
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("'{0}' is a target's name; write -t {0} target save FILE, or ./{0} for a file of that name", file));
}

/// A file that holds something else is not lost by a slip.
Result<void> CheckMayWrite(const TargetArguments& arguments, Result<WayToWrite> way) {
  const std::string& file = arguments.file;
  if (!way) return way.error();
  std::error_code failed;
  if (arguments.replace || *way == WayToWrite::kInto || !std::filesystem::exists(file, failed)) return {};
  const auto text = ReadNamedFile(file);
  if (text && (Trim(*text).empty() || target::ParseConfiguration(*text, file))) return {};
  return MakeError(Code::kExists, fmt::format("{} is there and is no SPDK configuration; --force replaces it", file));
}

Result<void> Save(Context& context, const TargetArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto config = WithProgress("save the configuration", [&] { return target::SaveConfig(**client); });
  if (!config) return config.error();
  if (arguments.file.empty()) {
    std::cout << *config;
    return {};
  }
  if (auto no_target = CheckIsNoTarget(context, arguments.file); !no_target) return no_target;
  const auto way = WayToWriteTo(arguments.file);
  if (auto may = CheckMayWrite(arguments, way); !may) return may;
  if (auto written = WriteNamedFile(arguments.file, *config, 0600); !written) return written;
  const std::string done = fmt::format("configuration saved in {}", arguments.file);
  // It may have been written to stdout, which has nothing else then.
  if (*way == WayToWrite::kInto) {
    Note(done);
  } else {
    PrintChanged(context, true, done);
  }
  return {};
}

}  // namespace

void AddTargetCommands(Command app, Context& context) {
  Command targets = app.add_subcommand("target", "SPDK applications on this host").require_subcommand();
  auto arguments = std::make_shared<TargetArguments>();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = targets.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  AddListAndShow(targets, context, "the targets, whoever started them", Targets(), ReadTargets);
  const auto named = [&](Command command) {
    command.add_option("NAME", arguments->name, "Name or pid (the chosen target)").completes("target");
    return command;
  };
  Prints(named(add("status", "How far a target is: exit 0 if it is ready", Status)), {&v1::Target::descriptor});
  Command start = add("start", "Start an application and wait until it is ready", Start);
  start.add_option("NAME", arguments->name, "Name of the target, and its application without --app")
      .required()
      .completes("application");
  start.add_option("--app", arguments->application, "nvmf_tgt, vhost, iscsi_tgt, spdk_tgt").completes("application");
  start.add_option("--cores", arguments->cores, "Mask 0x3 or list [0,1] (core 0)");
  start.add_option("--memory", arguments->memory, "Huge page memory, e.g. 2GiB");
  start.add_option("--config", arguments->config, "SPDK's JSON configuration, whatever was saved").file();
  start.add_flag("--fresh", arguments->fresh, "Load no configuration, whatever was saved");
  start.add_flag("--saved", arguments->saved, "The newest configuration that it saved");
  start.add_flag("--no-hugepages", arguments->no_hugepages, "Run without huge pages");
  const auto stopping = [&](Command command) {
    command.add_option("NAME", arguments->name, "Name or pid (the chosen target)").completes("target");
    command.add_flag("--force", arguments->stop.force, "Although hosts may be connected");
    command.add_flag("--kill", arguments->stop.kill, "With SIGKILL if nothing else helps");
    command.add_flag("--no-save", arguments->no_save, "Give up its configuration: do not save it");
    return command;
  };
  Command stop = stopping(add("stop", "Save the configuration, then stop", Stop));
  stop.add_flag("--foreign", arguments->stop.foreign, "Although somebody else started it");
  Command restart = stopping(add("restart", "Stop and start again, or start one that died", Restart));
  restart.add_flag("--saved", arguments->saved, "Start with the newest configuration that it saved");
  restart.add_flag("--fresh", arguments->fresh, "Start without configuration");
  restart.add_option("--config", arguments->config, "SPDK configuration (JSON) or saved one to start with").file();
  named(add("wait", "Wait until a target is ready", Wait));
  AddList(targets, context, "saved", "The configurations that a target saved, oldest first", SavedConfigurations(),
          ReadSaved);
  Command logs = named(add("logs", "The end of a target's log", Logs));
  logs.add_option("-n,--lines", arguments->lines, "How many lines (50)");
  Prints(logs, {});
  Command save = add("save", "The configuration as SPDK's JSON, secrets included", Save);
  Prints(save, {});
  save.add_option("FILE", arguments->file, "Where to write it, mode 0600 (stdout)").file();
  save.add_flag("--force", arguments->replace, "Replace a file that is no SPDK configuration");
}

}  // namespace spdkctl::cli
