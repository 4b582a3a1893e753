#include <nanobind/stl/filesystem.h>

#include "core.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/target/target.h"

namespace spdkctl::python {
namespace {

using target::Folders;
using target::Target;
namespace fs = std::filesystem;

node::v1::Target ToSpec(const nb::bytes& encoded) {
  node::v1::Target spec;
  if (!spec.ParseFromArray(encoded.data(), static_cast<int>(encoded.size())))
    Throw(MakeError(Code::kProtocol, "these are not the bytes of a node.v1.Target"));
  return spec;
}

std::chrono::milliseconds Seconds(double seconds) { return *ToMilliseconds(seconds); }

}  // namespace

target::Load ToLoad(const std::string& word) {
  if (word == "latest") return target::Load::kLatest;
  if (word == "fresh") return target::Load::kFresh;
  if (word == "config") return target::Load::kConfig;
  if (word == "saved") return target::Load::kSaved;
  Throw(MakeError(Code::kInvalidArgument, "load is 'latest', 'fresh', 'config' or 'saved', not '" + word + "'"));
}

void BindTarget(nb::module_& module) {
  nb::module_ targets = module.def_submodule("target", "The SPDK applications that run on this host.");
  nb::class_<Target>(targets, "Target", "A running SPDK application.")
      .def_ro("name", &Target::name)
      .def_ro("application", &Target::application, "nvmf_tgt, vhost, iscsi_tgt, spdk_tgt.")
      .def_prop_ro("pid", [](const Target& self) { return self.process.pid; })
      .def_prop_ro(
          "start_time", [](const Target& self) { return self.process.start_time; }, "Clock ticks since boot.")
      .def_prop_ro(
          "address",
          [](const Target& self) -> std::optional<std::string> {
            return self.address ? std::optional(self.address->ToString()) : std::nullopt;
          },
          "Where it takes RPC; None if it does not, or that cannot be told.")
      .def_ro("exe", &Target::exe)
      .def_ro("log", &Target::log)
      .def_ro("owner", &Target::owner, "'spdkctl', a systemd unit, or the user.")
      .def_ro("uid", &Target::uid, "Of its process.")
      .def_ro("contained", &Target::contained,
              "It runs in a container: another PID or mount namespace, or another root.")
      .def_prop_ro(
          "recorded", [](const Target& self) { return self.record.pid() != 0; },
          "spdkctl started it, whoever ran that: `name` is its own, not its application's.")
      .def_ro("ours", &Target::ours, "spdkctl started it.")
      .def_ro("verified", &Target::verified, "False: only its name and behaviour tell what it is.")
      .def_prop_ro(
          "alive", [](const Target& self) { return target::LifeOf(self) != target::Life::kEnded; },
          "False once its process has ended; of a process in another PID namespace that is not known.")
      .def(
          "health",
          [](const Target& self, double timeout) {
            return std::string(
                target::HealthName(WithoutGil([&] { return target::CheckHealth(self, Seconds(timeout)); })));
          },
          nb::arg("timeout") = 1.0,
          "'gone', 'unknown', 'process only', 'forbidden', 'not answering', 'starting', "
          "'half started' or 'ready'.")
      .def(
          "wait_ready",
          [](const Target& self, double timeout) { Wait([&] { return target::WaitReady(self, Seconds(timeout)); }); },
          nb::arg("timeout") = 60.0, "Waits until start-up is over. Seconds.");
  targets.def(
      "list_targets",
      [] {
        return Wait([]() -> Result<std::vector<Target>> {
          const auto folders = Folders::ForUser();
          if (!folders) return folders.error();
          return target::List(*folders);
        });
      },
      "Every target on this host, spdkctl's own and others.");
  targets.def(
      "choose",
      [](const std::string& name) {
        return Wait([&]() -> Result<Target> {
          const auto folders = Folders::ForUser();
          if (!folders) return folders.error();
          return node::Choose(*folders, name);
        });
      },
      nb::arg("name") = "",
      "By name, pid or address; without one that of SPDKCTL_TARGET, else the only live one. A name that the node file "
      "or "
      "a record has is that target's alone; those of users other than root and this one are chosen by pid or address.");
  targets.def(
      "_start",
      [](const std::string& name, const nb::bytes& spec, const fs::path& spdk, double timeout,
         const std::string& load) {
        const node::v1::Target wanted = ToSpec(spec);
        const target::StartOptions options{Seconds(timeout), ToLoad(load)};
        const target::Started started = Wait([&]() -> Result<target::Started> {
          const auto folders = Folders::ForUser();
          if (!folders) return folders.error();
          const auto installation = spdk.empty() ? host::FindInstallation(std::nullopt) : host::Inspect(spdk);
          if (!installation) return installation.error();
          return target::Start(*folders, name, wanted, *installation, options);
        });
        return nb::make_tuple(started.target, started.already, started.differences, started.notes);
      },
      nb::arg("name"), nb::arg("spec"), nb::arg("spdk"), nb::arg("timeout"), nb::arg("load"),
      nb::sig("def _start(name: str, spec: bytes, spdk: str, timeout: float, load: str) -> "
              "tuple[Target, bool, list[str], list[str]]"));
  targets.def(
      "stop",
      [](const Target& self, double timeout, bool force, bool foreign, bool kill, bool save) {
        const target::StopOptions options{Seconds(timeout), force, foreign, kill, save};
        const target::Stopped stopped = Wait([&]() -> Result<target::Stopped> {
          const auto folders = Folders::ForUser();
          if (!folders) return folders.error();
          return target::Stop(*folders, self, options);
        });
        return nb::make_tuple(stopped.saved_config.string(), stopped.warning);
      },
      nb::arg("target"), nb::kw_only(), nb::arg("timeout") = 30.0, nb::arg("force") = false, nb::arg("foreign") = false,
      nb::arg("kill") = false, nb::arg("save") = true,
      nb::sig(
          "def stop(target: Target, *, timeout: float = 30.0, force: bool = False, foreign: bool = False, kill: bool "
          "= False, save: bool = True) -> tuple[str, str]"),
      "Stops a target: saves its configuration, refuses while hosts are connected or nobody can tell (force), or if "
      "the "
      "configuration cannot be saved (save=False gives it up), or if somebody else started "
      "it (foreign), asks by RPC, then SIGTERM, then (kill) SIGKILL. Returns the file of the configuration and a "
      "warning, both may be empty.");
}

}  // namespace spdkctl::python
