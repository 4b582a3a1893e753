#include <poll.h>

#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "cli/output.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
#include "target/lock.h"

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
  target::StopOptions stop;
  bool no_save = false;
  int lines = 50;
};

Cell Describe(target::Health health, bool stopped) {
  if (stopped) return Red("suspended");
  const std::string name(target::HealthName(health));
  return health == target::Health::kReady ? Green(name) : health == target::Health::kAnswers ? Yellow(name) : Red(name);
}

std::string ToJsonText(const target::Target& target, target::Health health) {
  return fmt::format(
      R"({{"name":{},"application":{},"pid":{},"address":{},"health":{},"owner":{},"ours":{},"verified":{}}})",
      QuoteJson(target.name), QuoteJson(target.application), target.process.pid,
      target.address ? QuoteJson(target.address->ToString()) : "null",
      QuoteJson(target.stopped ? "suspended" : target::HealthName(health)), QuoteJson(target.owner), target.ours,
      target.verified);
}

Result<void> List(Context& context) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto targets = target::List(*folders);
  if (!targets) return targets.error();
  Table table({"NAME", "PID", "HEALTH", "OWNER", "ADDRESS"});
  std::vector<std::string> json;
  for (const target::Target& target : *targets) {
    const target::Health health = target::CheckHealth(target, kPatience);
    // Who serves its socket, and answers as SPDK does, is it.
    const bool sure = target.verified || health >= target::Health::kAnswers;
    table.Add({target.name + (sure ? "" : " (unverified)"), std::to_string(target.process.pid),
               Describe(health, target.stopped), target.owner, target.address ? target.address->ToString() : "-"});
    json.push_back(ToJsonText(target, health));
  }
  if (context.format == Format::kTable) {
    table.Print();
  } else {
    PrintJson(context, fmt::format("[{}]", Join(json, ",")));
  }
  return {};
}

Result<void> Status(Context& context) {
  auto chosen = context.ChosenTarget();
  if (!chosen) return chosen.error();
  const target::Health health = target::CheckHealth(*chosen, kPatience);
  chosen->stopped = target::IsSuspended(*chosen);
  if (context.format != Format::kTable) {
    PrintJson(context, ToJsonText(*chosen, health));
  } else {
    std::cout << Printable(chosen->name) << " is " << Describe(health, chosen->stopped) << '\n';
  }
  if (health == target::Health::kReady && !chosen->stopped) return {};
  if (health == target::Health::kAnswers)
    return MakeError(Code::kWrongState, fmt::format("{} has not finished its start-up", chosen->name));
  return MakeError(Code::kUnavailable,
                   fmt::format("{} is {}", chosen->name, chosen->stopped ? "suspended" : target::HealthName(health)));
}

Result<void> Start(Context& context, const TargetArguments& arguments) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto installation = host::FindInstallation(context.SpdkDirectory());
  if (!installation) return installation.error();
  node::v1::Target spec;
  spec.set_application(arguments.application.empty() ? arguments.name : arguments.application);
  if (!arguments.cores.empty()) spec.set_cores(arguments.cores);
  if (!arguments.memory.empty()) spec.set_memory(arguments.memory);
  std::error_code failed;
  if (!arguments.config.empty()) spec.set_config(std::filesystem::absolute(arguments.config, failed).string());
  if (failed) return MakeError(Code::kInvalidArgument, "--config cannot be made absolute: " + failed.message());
  spec.set_no_hugepages(arguments.no_hugepages);
  if (!context.address.empty()) spec.mutable_rpc()->set_address(context.address);
  const auto options = context.Options();
  if (!options) return options.error();
  target::StartOptions start;
  if (options->timeout) start.timeout = *options->timeout;
  const auto started = target::Start(*folders, arguments.name, spec, *installation, start);
  if (!started) return started.error();
  PrintChanged(context, !started->already,
               fmt::format("{} {} (pid {}) at {}", arguments.name, started->already ? "runs already" : "is ready",
                           started->target.process.pid, started->target.address->ToString()));
  if (installation->simulated) Note("note: this installation is simulated");
  if (!started->differences.empty())
    return MakeError(Code::kDiffers, fmt::format("{} runs otherwise than asked for: {}", arguments.name,
                                                 Join(started->differences, "; ")));
  return {};
}

Result<void> Stop(Context& context, const TargetArguments& arguments) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto chosen = arguments.name.empty() ? context.ChosenTarget() : node::Choose(*folders, arguments.name);
  if (!chosen) return chosen.error();
  target::StopOptions options = arguments.stop;
  options.save = !arguments.no_save;
  const auto stopped = target::Stop(*folders, *chosen, options);
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
  const auto chosen = arguments.name.empty() ? context.ChosenTarget() : node::Choose(*folders, arguments.name);
  if (!chosen) return chosen.error();
  if (!chosen->ours)
    return MakeError(
        Code::kPermission,
        fmt::format("target {} was started by {}; spdkctl restarts only what it started", chosen->name, chosen->owner));
  const auto lock = target::LockTarget(*folders, chosen->name);
  if (!lock) return lock.error();
  const auto installation = host::Inspect(chosen->record.spdk());
  if (!installation) return installation.error();
  const auto stopped = target::Stop(*folders, *chosen, arguments.stop);
  if (!stopped) return stopped.error();
  if (!stopped->warning.empty()) Note("warning: " + stopped->warning);
  node::v1::Target spec = chosen->record.spec();
  // The saved configuration already holds what the calls of after_init made. Made again, they would fail.
  if (!stopped->saved_config.empty()) {
    spec.set_config(stopped->saved_config.string());
    spec.clear_after_init();
  }
  const auto started = target::Start(*folders, chosen->name, spec, *installation);
  if (!started) return started.error();
  PrintChanged(context, true, fmt::format("{} is ready again (pid {})", chosen->name, started->target.process.pid));
  return {};
}

Result<void> Wait(Context& context) {
  const auto chosen = context.ChosenTarget();
  if (!chosen) return chosen.error();
  const auto options = context.Options();
  if (!options) return options.error();
  if (auto ready = target::WaitReady(*chosen, options->timeout.value_or(std::chrono::seconds(60))); !ready)
    return ready;
  PrintChanged(context, false, fmt::format("{} is ready", chosen->name));
  return {};
}

Result<void> Logs(Context& context, const TargetArguments& arguments) {
  const auto chosen = context.ChosenTarget();
  if (!chosen) return chosen.error();
  if (chosen->log.empty())
    return MakeError(Code::kUnsupported,
                     fmt::format("{} was started by {}; its log is where that put it{}", chosen->name, chosen->owner,
                                 chosen->owner.ends_with(".service") ? ": journalctl -u " + chosen->owner : ""));
  const auto text = ReadFile(chosen->log);
  if (!text) return MakeError(Code::kNotFound, fmt::format("cannot read {}", chosen->log.string()));
  const auto lines = Split(*text, '\n');
  const std::size_t wanted = static_cast<std::size_t>(std::max(arguments.lines, 0)) + 1;
  for (std::size_t i = lines.size() > wanted ? lines.size() - wanted : 0; i + 1 < lines.size(); ++i)
    std::cout << lines[i] << '\n';
  return {};
}

Result<void> Save(Context& context, const TargetArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto config = target::SaveConfig(**client);
  if (!config) return config.error();
  if (arguments.file.empty()) {
    std::cout << *config;
    return {};
  }
  if (auto written = WriteFileAtomically(arguments.file, *config, 0600); !written) return written;
  PrintChanged(context, true, fmt::format("configuration saved in {}", arguments.file));
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
  add("list", "List the targets, whoever started them", [](Context& c, const TargetArguments&) { return List(c); });
  add("status", "How far a target is: exit 0 if it is ready",
      [](Context& c, const TargetArguments&) { return Status(c); });
  Command start = add("start", "Start an application and wait until it is ready", Start);
  start.add_option("NAME", arguments->name, "Name of the target; its application too, unless --app says other")
      .required()
      .completes("application");
  start.add_option("--app", arguments->application, "nvmf_tgt, vhost, iscsi_tgt, spdk_tgt").completes("application");
  start.add_option("--cores", arguments->cores, "Mask 0x3 or list [0,1] (core 0)");
  start.add_option("--memory", arguments->memory, "Huge page memory, e.g. 2GiB");
  start.add_option("--config", arguments->config, "SPDK's JSON configuration");
  start.add_flag("--no-hugepages", arguments->no_hugepages, "Run without huge pages (26.05)");
  const auto stopping = [&](Command command) {
    command.add_option("NAME", arguments->name, "Name or pid (the chosen target)").completes("target");
    command.add_flag("--force", arguments->stop.force, "Although hosts are connected");
    command.add_flag("--kill", arguments->stop.kill, "With SIGKILL if nothing else helps");
    return command;
  };
  Command stop = stopping(add("stop", "Save the configuration, then stop", Stop));
  stop.add_flag("--foreign", arguments->stop.foreign, "Although somebody else started it");
  stop.add_flag("--no-save", arguments->no_save, "Do not save its configuration");
  stopping(add("restart", "Stop and start again, with its configuration", Restart));
  add("wait", "Wait until a target is ready", [](Context& c, const TargetArguments&) { return Wait(c); });
  add("logs", "The end of a target's log", Logs).add_option("-n,--lines", arguments->lines, "How many lines (50)");
  add("save", "The configuration as SPDK's JSON, secrets included", Save)
      .add_option("FILE", arguments->file, "Where to write it, mode 0600 (stdout)");
}

}  // namespace spdkctl::cli
