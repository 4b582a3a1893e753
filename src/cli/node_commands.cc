#include <iostream>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/os.h"
#include "base/printable.h"
#include "base/remedy.h"
#include "base/saturating.h"
#include "base/shell.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "client/bdev_name.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
#include "storage/nvmf.h"

namespace spdkctl::cli {
namespace {

struct NodeArguments {
  std::string file;
  bool force = false;
  bool fresh = false;
  bool saved = false;
  bool no_save = false;
  std::string config;
  target::StopOptions stop;
};

/// Targets that run and that a node file can speak of: not those of containers and of other users.
Result<std::vector<target::Target>> SeenTargets(const Context& context) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  auto targets = target::List(*folders);
  if (targets)
    std::erase_if(*targets, [](const target::Target& target) {
      return !target::IsTrusted(target) || target::LifeOf(target) != target::Life::kRuns;
    });
  return targets;
}

bool IsNamed(const Context& context) { return !context.target.empty() || !context.address.empty(); }

/// The one target that is named, if one is; it may have died.
Result<std::optional<target::Target>> OnlyTarget(const Context& context, bool is_named) {
  if (!is_named) return std::optional<target::Target>();
  const auto chosen = context.ChosenAlsoDied("");
  if (!chosen) return chosen.error();
  if (chosen->process.pid != 0) return std::optional<target::Target>(*chosen);
  // Of one that is known by its address alone, the list knows more if it runs on this host.
  const auto folders = context.Folders();
  const auto targets = folders ? target::List(*folders) : folders.error();
  for (const target::Target& target : targets ? *targets : std::vector<target::Target>()) {
    if (target.address == chosen->address) return std::optional<target::Target>(target);
  }
  return std::optional<target::Target>(*chosen);
}

/// The same for the doctor, who also looks at a target of the node file that does not run.
Result<std::optional<target::Target>> Patient(const Context& context, const std::optional<node::v1::NodeFile>& file) {
  auto only = OnlyTarget(context, IsNamed(context));
  if (only || only.error().code != Code::kNotFound || !file || !file->targets().contains(context.target)) return only;
  target::Target stopped;
  stopped.name = context.target;
  return std::optional<target::Target>(stopped);
}

/// The folder that a target runs from; empty if that cannot be told. SPDK's programs are in build/bin.
std::filesystem::path InstallationOf(const target::Target& target) {
  if (!target.record.spdk().empty()) return target.record.spdk();
  const std::filesystem::path folder = target.exe.parent_path();
  return folder.filename() == "bin" && folder.parent_path().filename() == "build" ? folder.parent_path().parent_path()
                                                                                  : std::filesystem::path();
}

Result<void> Init(Context& context, const NodeArguments& arguments) {
  const std::filesystem::path path =
      arguments.file.empty() ? std::filesystem::path(node::kDefaultFile) : std::filesystem::path(arguments.file);
  auto installation = host::FindInstallation(context.SpdkDirectory());
  if (!installation && !context.spdk.empty()) return installation.error();
  const auto seen = SeenTargets(context);
  if (!seen) return seen.error();
  // What runs is of the SPDK that the file is about, unless one was named.
  if (context.spdk.empty()) {
    for (const target::Target& target : *seen) {
      const std::filesystem::path folder = InstallationOf(target);
      auto used = folder.empty() ? installation : host::Inspect(folder);
      if (folder.empty() || !used) continue;
      installation = std::move(used);
      break;
    }
  }
  const std::string text =
      node::MakeNodeFile(installation ? std::optional<host::Installation>(*installation) : std::nullopt, *seen);
  if (arguments.file == "-") {
    std::cout << text;
    return {};
  }
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored) && !arguments.force)
    return MakeError(Code::kExists, fmt::format("{} exists already; --force replaces it", path.string()));
  if (auto written = WriteNamedFile(path, text, 0600); !written) return written;
  PrintChanged(context, true, fmt::format("wrote {}", path.string()));
  return {};
}

std::string_view KindName(node::Finding::Kind kind) {
  switch (kind) {
    case node::Finding::Kind::kOk: return "ok";
    case node::Finding::Kind::kWarning: return "warning";
    case node::Finding::Kind::kProblem: return "problem";
  }
  return "problem";
}

void PrintFinding(const node::Finding& finding) {
  const std::string kind = fmt::format("{:7}", KindName(finding.kind));
  const bool ok = finding.kind == node::Finding::Kind::kOk;
  const bool problem = finding.kind == node::Finding::Kind::kProblem;
  const std::string lines = BesideLabel(kind + "  ", Printable(finding.what), LineWidth());
  std::cout << (ok ? Green(kind) : problem ? Red(kind) : Yellow(kind)) << lines.substr(kind.size());
  if (finding.remedy.empty()) return;
  const std::string indent(kind.size() + 2, ' ');
  const std::string remedy = Printable(finding.remedy);
  // A command is one line, to be copied.
  std::cout << (remedy.starts_with(kHint)
                    ? BesideLabel(indent + std::string(kHint), remedy.substr(kHint.size()), LineWidth())
                    : fmt::format("{}run: {}\n", indent, remedy));
}

Result<void> RunDoctor(Context& context, const NodeArguments& arguments) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  std::optional<node::v1::NodeFile> file;
  const auto loaded = node::LoadNodeFile(arguments.file);
  if (loaded) file = *loaded;
  if (!loaded && (!arguments.file.empty() || loaded.error().code != Code::kNotFound)) return loaded.error();
  const auto only = Patient(context, file);
  if (!only) return only.error();
  auto findings = node::Doctor(*folders, file, context.SpdkDirectory(), *only, arguments.file);
  if (!loaded && !*only)
    findings.push_back(
        {node::Finding::Kind::kWarning, fmt::format("there is no node file {}", node::kDefaultFile), "spdkctl init"});
  std::vector<std::string> shown;
  for (const node::Finding& finding : findings) {
    if (finding.kind == node::Finding::Kind::kProblem) context.exit_code = ToInt(ExitCode::kRefused);
    v1::Finding one;
    one.set_kind(std::string(KindName(finding.kind)));
    one.set_what(finding.what);
    one.set_remedy(finding.remedy);
    shown.push_back(ToJson(one));
    if (context.format == Format::kTable) PrintFinding(finding);
  }
  if (context.format != Format::kTable)
    PrintJson(context, AsDocument(fmt::format(R"({{"findings":[{}]}})", Join(shown, ","))));
  return {};
}

Result<void> RunUp(Context& context, const NodeArguments& arguments) {
  if (auto all = context.CheckNoneChosen("up"); !all) return all;
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto file = node::LoadNodeFile(arguments.file);
  if (!file) return file.error();
  if (static_cast<int>(arguments.fresh) + static_cast<int>(arguments.saved) +
          static_cast<int>(!arguments.config.empty()) >
      1)
    return MakeError(Code::kInvalidArgument, "--fresh, --saved and --config exclude each other");
  node::UpOptions options;
  options.config = arguments.config;
  if (arguments.fresh) options.load = target::Load::kFresh;
  if (arguments.saved) options.load = target::Load::kSaved;
  target::LimitLogs(*folders);
  const auto up = WithProgress("waiting until all targets are ready", [&] {
    return node::Up(
        *folders, *file, context.SpdkDirectory(), [](const std::string& line) { Note(line); }, options);
  });
  if (!up) return up.error();
  for (const std::string& step : up->skipped) Note("skipped: " + step);
  if (up->simulated) Note("note: this installation is simulated; it moves no data");
  const std::string what =
      up->started.empty()
          ? fmt::format("nothing to start: {}",
                        up->already.empty()
                            ? "the file names no target"
                            : Join(up->already, ", ") + (up->already.size() == 1 ? " runs already" : " run already"))
          : fmt::format("started {}", Join(up->started, ", "));
  PrintChanged(context, !up->started.empty(), what);
  std::vector<std::string> differences;
  if (!up->differences.empty())
    differences.push_back(fmt::format("{0}; `spdkctl down{1}` and `spdkctl up{1}` bring it about",
                                      Join(up->differences, "; "),
                                      arguments.file.empty() ? "" : " -f " + ShellQuoted(arguments.file)));
  differences.insert(differences.end(), up->foreign_differences.begin(), up->foreign_differences.end());
  if (differences.empty()) return {};
  return MakeError(Code::kDiffers, "what runs is not what the file says: " + Join(differences, "; "));
}

Result<void> RunDown(Context& context, const NodeArguments& arguments) {
  if (auto all = context.CheckNoneChosen("down"); !all) return all;
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto file = node::LoadNodeFile(arguments.file);
  if (!file) return file.error();
  target::StopOptions stop = arguments.stop;
  stop.save = !arguments.no_save;
  const auto down = WithProgress("stop the targets", [&] {
    return node::Down(*folders, *file, stop, [](const std::string& line) { Note(line); });
  });
  if (!down) return down.error();
  PrintChanged(context, !down->stopped.empty(),
               down->stopped.empty() ? "nothing to stop" : "stopped " + Join(down->stopped, ", "));
  return {};
}

/// What people called the bdevs of a target, by what it calls them.
class GivenNames {
 public:
  explicit GivenNames(const node::v1::TargetReport& target) {
    for (const auto& bdev : target.bdevs()) names_[bdev.name()] = client::GivenName(bdev);
  }
  [[nodiscard]] std::string Of(const std::string& name) const {
    const auto known = names_.find(name);
    return known == names_.end() ? name : known->second;
  }

 private:
  std::map<std::string, std::string> names_;
};

void PrintSubsystem(const rpc::v1::NvmfSubsystem& subsystem, const GivenNames& names) {
  if (subsystem.subtype() == "Discovery") return;
  PrintLine(fmt::format("  subsystem   {}", subsystem.nqn()));
  for (const auto& address : subsystem.listen_addresses())
    PrintLine("    listens on " + storage::ShowAddress(address.trtype(), address.traddr(), address.trsvcid()));
  for (const auto& space : subsystem.namespaces())
    PrintLine(fmt::format("    namespace  {} = {}", space.nsid(),
                          names.Of(space.has_bdev_name() ? space.bdev_name() : space.name())));
}

void PrintVhostController(const rpc::v1::VhostController& controller, const GivenNames& names) {
  const auto& backend = controller.backend_specific();
  std::vector<std::string> bdevs;
  if (backend.has_block()) bdevs.push_back(names.Of(backend.block().bdev()));
  for (const auto& scsi : backend.scsi()) {
    for (const auto& lun : scsi.luns()) bdevs.push_back(names.Of(lun.bdev_name()));
  }
  PrintLine(fmt::format("  vhost-{}   {} = {}", backend.has_block() ? "blk" : "scsi", controller.ctrlr(),
                        bdevs.empty() ? "nothing" : Join(bdevs, ",")));
  if (controller.has_socket()) PrintLine(fmt::format("    socket     {}", controller.socket()));
}

void PrintTarget(const node::v1::TargetReport& target) {
  // Of one on another host no more is known than what it answers.
  const std::string process =
      target.pid() == 0 ? std::string() : fmt::format(", pid {}, owner {}", target.pid(), target.owner());
  PrintLine(fmt::format("{}: {}{}{}{}", target.name(),
                        target.application().empty() ? std::string() : target.application() + ", ",
                        target.has_release() ? "SPDK " + target.release() : "unknown release",
                        target.simulated() ? " (simulated)" : "", process));
  const bool ready = target.health() == "ready";
  std::cout << "  RPC at " << Printable(target.has_address() ? target.address() : "no address") << ", "
            << (ready ? Green("ready") : Red(Printable(target.health())))
            << (ready ? fmt::format(", {} methods\n", target.methods()) : "\n");
  const GivenNames names(target);
  for (const auto& bdev : target.bdevs()) {
    PrintLine(fmt::format("  bdev        {}  {}, {}, blocks of {}{}", names.Of(bdev.name()), bdev.product_name(),
                          FormatSize(SaturatingProduct(bdev.num_blocks(), bdev.block_size())), bdev.block_size(),
                          bdev.claimed() || bdev.bdev_opened_for_write() ? ", claimed" : ""));
  }
  for (const auto& subsystem : target.subsystems()) PrintSubsystem(subsystem, names);
  for (const auto& controller : target.vhost_controllers()) PrintVhostController(controller, names);
  for (const auto& node : target.iscsi_target_nodes()) {
    std::vector<std::string> luns;
    for (const auto& lun : node.luns()) luns.push_back(fmt::format("{}={}", lun.lun_id(), names.Of(lun.bdev_name())));
    PrintLine(fmt::format("  iscsi node  {}  {}", node.name(), Join(luns, ",")));
  }
}

/// What a report lacks is named, and its end tells.
void TellUnread(Context& context, const node::v1::Report& report) {
  for (const auto& target : report.targets()) {
    for (const std::string& unread : target.unread()) {
      Note(fmt::format("warning: target {} did not tell everything: {}", target.name(), unread));
      context.exit_code = ToInt(ExitCode::kOutcomeUnknown);
    }
  }
}

Result<void> RunReport(Context& context) {
  const auto folders = context.Folders();
  if (!folders) return folders.error();
  const auto only = OnlyTarget(context, IsNamed(context) || Env("SPDKCTL_TARGET"));
  if (!only) return only.error();
  const auto report = node::MakeReport(*folders, context.SpdkDirectory(), *only);
  if (!report) return report.error();
  if (*only && (*only)->process.pid == 0 && report->targets(0).health() == HealthName(target::Health::kGone))
    return MakeError(Code::kUnavailable, fmt::format("nothing listens at {}", (*only)->name));
  TellUnread(context, *report);
  if (context.format != Format::kTable) {
    PrintMessage(context, *report);
    return {};
  }
  for (const auto& installation : report->installations()) {
    const std::string release = installation.has_release() ? installation.release() : "of unknown release";
    std::cout << "SPDK " << Printable(release) << " in " << Printable(installation.directory())
              << (installation.simulated() ? Yellow(" (SIMULATED: it moves no data)") : Cell("")) << '\n';
    PrintLine("  applications: " +
              Join({installation.applications().begin(), installation.applications().end()}, ", "));
  }
  if (report->installations().empty() && !*only) std::cout << "no SPDK installation was found\n";
  for (const auto& pool : report->hugepages())
    std::cout << fmt::format("huge pages of {} on node {}: {} of {} free\n", FormatSize(pool.page_size()), pool.node(),
                             pool.free(), pool.total());
  if (report->targets().empty()) std::cout << "no target runs\n";
  // An empty line tells each from what stands before it.
  bool first = *only && report->installations().empty() && report->hugepages().empty();
  for (const auto& target : report->targets()) {
    if (!std::exchange(first, false)) PrintLine("");
    PrintTarget(target);
  }
  return {};
}

}  // namespace

void AddNodeCommands(Command app, Context& context) {
  auto arguments = std::make_shared<NodeArguments>();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = app.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  const auto with_file = [&](Command command) {
    command.add_option("-f,--file", arguments->file, fmt::format("Node file ({})", node::kDefaultFile)).file();
    return command;
  };
  with_file(add("init", "Write a commented node file for this host", Init))
      .add_flag("--force", arguments->force, "Replace the file");
  Prints(with_file(add("doctor", "What is installed, what is missing, and what mends it", RunDoctor)),
         {&v1::Finding::descriptor, "findings"});
  Command up = with_file(add("up", "Bring this host to what the node file says", RunUp));
  up.add_flag("--fresh", arguments->fresh, "Load no configuration, whatever was saved");
  up.add_flag("--saved", arguments->saved, "What each target saved last, whatever `config` is");
  up.add_option("--config", arguments->config, "This `config` of the node file, whatever was saved").file();
  Command down = with_file(add("down", "Stop what up started; configurations are saved first", RunDown));
  down.add_flag("--force", arguments->stop.force, "Although hosts may be connected");
  down.add_flag("--no-save", arguments->no_save, "Give up configurations: do not save them");
  down.add_flag("--kill", arguments->stop.kill, "With SIGKILL if nothing else helps");
  Prints(add("report", "What this host offers", [](Context& c, const NodeArguments&) { return RunReport(c); }),
         {&node::v1::Report::descriptor});
}

}  // namespace spdkctl::cli
