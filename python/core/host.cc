#include <nanobind/stl/filesystem.h>

#include "core.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/host/process.h"

namespace spdkctl::python {
namespace {

using host::HugepageState;
using host::Installation;
namespace fs = std::filesystem;

void BindInstallations(nb::module_& module) {
  nb::class_<host::Application>(module, "Application", "A program that serves RPC.")
      .def_ro("name", &host::Application::name)
      .def_ro("path", &host::Application::path);
  nb::class_<Installation>(module, "Installation", "An SPDK on this host.")
      .def_ro("directory", &Installation::directory)
      .def_prop_ro(
          "release",
          [](const Installation& self) -> std::optional<std::string> {
            return self.release ? std::optional(self.release->ToString()) : std::nullopt;
          },
          "'26.05'; None if it cannot be told.")
      .def_ro("simulated", &Installation::simulated)
      .def_ro("applications", &Installation::applications)
      .def(
          "find",
          [](const Installation& self, const std::string& application) { return Unwrap(self.Find(application)); },
          nb::arg("application"), "The program of an application; NotFound names those that are there.");
  module.def(
      "inspect", [](const fs::path& directory) { return Wait([&] { return host::Inspect(directory); }); },
      nb::arg("directory"), nb::sig("def inspect(directory: str | os.PathLike[str]) -> Installation"),
      "The installation in a folder; NotFound if it holds no SPDK. Runs nothing.");
  module.def(
      "find_installations",
      [](const std::optional<fs::path>& named) { return Wait([&] { return host::FindInstallations(named); }); },
      nb::arg("named") = nb::none(),
      nb::sig("def find_installations(named: str | os.PathLike[str] | None = None) -> list[Installation]"),
      "Every SPDK installation: the named one alone, else those of SPDK_DIR, the well-known places and PATH. Simulated "
      "ones only if named.");
}

void BindHugepages(nb::module_& module) {
  nb::class_<host::HugepagePool>(module, "HugepagePool", "Huge pages of one size on one NUMA node.")
      .def_ro("page_size", &host::HugepagePool::page_size, "Bytes.")
      .def_ro("node", &host::HugepagePool::node)
      .def_ro("total", &host::HugepagePool::total, "Pages.")
      .def_ro("free", &host::HugepagePool::free, "Pages.")
      .def_ro("reserved", &host::HugepagePool::reserved, "Pages promised to mappings that did not touch them yet.");
  nb::class_<HugepageState>(module, "HugepageState", "The huge pages of this host.")
      .def_ro("default_page_size", &HugepageState::default_page_size, "Bytes.")
      .def_ro("pools", &HugepageState::pools)
      .def_prop_ro("free_bytes", &HugepageState::FreeBytes);
  nb::class_<host::HugepageChange>(module, "HugepageChange", "A pool that grows.")
      .def_ro("node", &host::HugepageChange::node)
      .def_ro("page_size", &host::HugepageChange::page_size, "Bytes.")
      .def_ro("before", &host::HugepageChange::before, "Pages.")
      .def_ro("after", &host::HugepageChange::after, "Pages.");
  module.def(
      "show_hugepages", [] { return Wait([] { return host::ShowHugepages(); }); }, "What there is.");
  module.def(
      "plan_hugepages",
      [](std::uint64_t bytes, std::uint64_t page_size, std::optional<int> node) {
        return Wait([&]() -> Result<std::vector<host::HugepageChange>> {
          const auto state = host::ShowHugepages();
          if (!state) return state.error();
          return host::PlanHugepages({bytes, page_size, node}, *state);
        });
      },
      nb::arg("bytes"), nb::arg("page_size") = 0, nb::arg("node") = nb::none(),
      "What has to change so that so many bytes are free; empty if they are. Pools only grow. page_size in bytes, 0: "
      "the "
      "host's default; node None: spread over all.");
  module.def(
      "reserve_hugepages",
      [](const std::vector<host::HugepageChange>& plan) {
        Wait([&]() -> Result<void> {
          if (Result<void> reserved = host::ReserveHugepages(plan); !reserved) return reserved;
          if (plan.empty()) return {};
          const auto mounted = host::MountHugetlbfs(plan.front().page_size);
          return mounted ? Result<void>() : Result<void>(mounted.error());
        });
      },
      nb::arg("plan"),
      "Carries a plan out and mounts hugetlbfs where it is mounted nowhere. If a node cannot give what is asked, "
      "everything is put back.");
}

void BindProcesses(nb::module_& module) {
  nb::class_<host::Process>(module, "Process", "A process of this host.")
      .def_prop_ro("pid", [](const host::Process& self) { return self.id.pid; })
      .def_prop_ro(
          "start_time", [](const host::Process& self) { return self.id.start_time; }, "Clock ticks since boot.")
      .def_ro("name", &host::Process::name)
      .def_ro("exe", &host::Process::exe, "None if it may not be read.")
      .def_ro("arguments", &host::Process::arguments);
  module.def(
      "processes", [] { return WithoutGil([] { return host::ListProcesses(); }); }, "Every process that can be seen.");
  module.def(
      "read_process", [](int pid) { return host::ReadProcess(pid); }, nb::arg("pid"),
      "The process, or None if there is none.");
  module.def(
      "is_alive",
      [](int pid, std::uint64_t start_time) {
        return host::IsAlive({pid, start_time});
      },
      nb::arg("pid"), nb::arg("start_time"), "Whether that very process still runs; a zombie does not.");
  module.def(
      "who_listens", [](const std::string& address) { return host::WhoListens(address); }, nb::arg("address"),
      "The process that listens on HOST:PORT or a Unix path, if it can be told.");
}

}  // namespace

void BindHost(nb::module_& module) {
  nb::module_ host = module.def_submodule("host", "The host: installations, huge pages, processes.");
  BindInstallations(host);
  BindHugepages(host);
  BindProcesses(host);
}

}  // namespace spdkctl::python
