#include <fmt/format.h>

#include "node/installations.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/node/node.h"
#include "target/known.h"

namespace spdkctl::node {
namespace {

constexpr std::chrono::seconds kPatience{3};

std::string InWords(const Error& error) { return error.message + (error.cause.empty() ? "" : ": " + error.cause); }

/// Reads the lists of a target. What it does not have is nothing to read; what it does not tell is said to be unread.
class Contents {
 public:
  Contents(TypedCalls& client, const TargetInfo& info, v1::TargetReport& report)
      : client_(client), info_(info), report_(report) {}

  template <class Read, class Take>
  void List(const char* what, const char* method, Read read, Take take) {
    if (!NameFor(*Schema::Get().Find(method), info_)) return;
    const auto answer = read(client_);
    if (answer) return take(*answer);
    report_.add_unread(fmt::format("{}: {}", what, InWords(answer.error())));
  }

 private:
  TypedCalls& client_;
  const TargetInfo& info_;
  v1::TargetReport& report_;
};

void DescribeContents(const target::Folders& folders, const target::Target& target, v1::TargetReport& report) {
  ClientOptions options{kPatience};
  options.info_store = target::KnownTargets(folders);
  InlineClient client(*target.address, target::ClientOptionsFor(target, options));
  const auto info = client.info();
  if (!info) {
    report.add_unread(fmt::format("everything: {}", InWords(info.error())));
    return;
  }
  report.set_release((*info)->release.ToString());
  report.set_simulated((*info)->simulated);
  report.set_methods(static_cast<std::uint32_t>((*info)->methods.size()));
  Contents contents(client, **info, report);
  contents.List(
      "bdevs", "bdev_get_bdevs", [](TypedCalls& calls) { return calls.bdev_get_bdevs({}); },
      [&](const auto& answer) { *report.mutable_bdevs() = answer.bdevs(); });
  contents.List(
      "subsystems", "nvmf_get_subsystems", [](TypedCalls& calls) { return calls.nvmf_get_subsystems({}); },
      [&](const auto& answer) { *report.mutable_subsystems() = answer.subsystems(); });
  contents.List(
      "vhost controllers", "vhost_get_controllers",
      [](TypedCalls& calls) { return app::VhostTgt(calls).get_vhost_controllers(); },
      [&](const auto& answer) { *report.mutable_vhost_controllers() = answer.controllers(); });
  contents.List(
      "iSCSI target nodes", "iscsi_get_target_nodes",
      [](TypedCalls& calls) { return calls.iscsi_get_target_nodes({}); },
      [&](const auto& answer) { *report.mutable_iscsi_target_nodes() = answer.target_nodes(); });
}

void AddInstallation(const host::Installation& installation, v1::Report& report) {
  v1::InstallationReport& entry = *report.add_installations();
  entry.set_directory(installation.directory.string());
  if (installation.release) entry.set_release(installation.release->ToString());
  for (const host::Application& application : installation.applications) entry.add_applications(application.name);
  entry.set_simulated(installation.simulated);
}

void AddHugepages(const host::HugepagePool& pool, v1::Report& report) {
  v1::HugepagePoolReport& entry = *report.add_hugepages();
  entry.set_node(pool.node);
  entry.set_page_size(pool.page_size);
  entry.set_total(pool.total);
  entry.set_free(pool.free);
}

void AddTarget(const target::Folders& folders, const target::Target& target, v1::Report& report) {
  v1::TargetReport& entry = *report.add_targets();
  entry.set_name(target.name);
  entry.set_application(target.application);
  entry.set_pid(target.process.pid);
  entry.set_owner(target.owner);
  if (target.address) entry.set_address(target.address->ToString());
  if (const auto goes_on = target::CheckGoesOn(target); !goes_on) {
    entry.set_health("suspended");
    entry.add_unread(fmt::format("everything: {}", InWords(goes_on.error())));
    return;
  }
  const target::Health health = target::CheckHealth(target, kPatience);
  entry.set_health(std::string(target::HealthName(health)));
  if (health == target::Health::kReady) DescribeContents(folders, target, entry);
}

void AddDied(const target::Target& target, v1::Report& report) {
  v1::TargetReport& entry = *report.add_targets();
  entry.set_name(target.name);
  entry.set_application(target.application);
  entry.set_pid(target.process.pid);
  entry.set_owner(target.owner);
  entry.set_health(target.record.death().stopped() ? "stopped" : "died");
}

}  // namespace

Result<v1::Report> MakeReport(const target::Folders& folders, const std::optional<std::filesystem::path>& spdk,
                              const std::optional<target::Target>& only) {
  v1::Report report;
  if (only) {
    if (only->record.has_death()) {
      AddDied(*only, report);
    } else {
      AddTarget(folders, *only, report);
    }
    return report;
  }
  const auto targets = target::List(folders);
  if (!targets) return targets.error();
  for (const host::Installation& installation : Installations(spdk, *targets)) AddInstallation(installation, report);
  if (const auto pages = host::ShowHugepages()) {
    for (const host::HugepagePool& pool : pages->pools) AddHugepages(pool, report);
  }
  for (const target::Target& target : *targets) AddTarget(folders, target, report);
  const auto died = target::ListDied(folders);
  if (!died) return died.error();
  for (const target::Target& target : *died) AddDied(target, report);
  return report;
}

}  // namespace spdkctl::node
