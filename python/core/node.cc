#include <nanobind/stl/filesystem.h>

#include "core.h"
#include "spdkctl/node/node.h"

namespace spdkctl::python {
namespace {

namespace fs = std::filesystem;
using node::Finding;

/// The node file and the folders of this user, for what needs both.
template <class F>
auto WithNodeFile(const fs::path& path, F body) {
  return Wait([&]() -> decltype(body(target::Folders(), node::v1::NodeFile())) {
    const auto folders = target::Folders::ForUser();
    if (!folders) return folders.error();
    const auto file = node::LoadNodeFile(path);
    if (!file) return file.error();
    return body(*folders, *file);
  });
}

}  // namespace

void BindNode(nb::module_& module) {
  nb::module_ bound = module.def_submodule("node", "The host as a whole, as the node file describes it.");
  nb::class_<node::UpResult>(bound, "UpResult", "What up did.")
      .def_ro("started", &node::UpResult::started)
      .def_ro("already", &node::UpResult::already)
      .def_ro("skipped", &node::UpResult::skipped, "Steps without rights, with what they lack.")
      .def_prop_ro(
          "differences",
          [](const node::UpResult& self) {
            std::vector<std::string> all = self.differences;
            all.insert(all.end(), self.foreign_differences.begin(), self.foreign_differences.end());
            return all;
          },
          "Where what runs is not what the file says, be it somebody else's.")
      .def_ro("notes", &node::UpResult::notes, "What was loaded, and which targets the file does not name.")
      .def_ro("simulated", &node::UpResult::simulated);
  nb::class_<node::DownResult>(bound, "DownResult", "What down did.")
      .def_ro("stopped", &node::DownResult::stopped)
      .def_ro("saved", &node::DownResult::saved, "Files of configurations.")
      .def_ro("warnings", &node::DownResult::warnings)
      .def_ro("notes", &node::DownResult::notes, "Targets that the file does not name.");
  nb::class_<Finding>(bound, "Finding", "What the doctor found.")
      .def_prop_ro(
          "kind",
          [](const Finding& self) {
            return self.kind == Finding::Kind::kOk        ? "ok"
                   : self.kind == Finding::Kind::kWarning ? "warning"
                                                          : "problem";
          },
          "'ok', 'warning' or 'problem'.")
      .def_ro("what", &Finding::what)
      .def_ro("remedy", &Finding::remedy, "The command that mends it, or 'hint: WORDS'; empty where all is well.");
  bound.def(
      "up",
      [](const fs::path& file, const std::optional<fs::path>& spdk, const std::string& load, const fs::path& config) {
        const node::UpOptions options{ToLoad(load), config.string()};
        return WithNodeFile(file, [&](const auto& folders, const auto& parsed) {
          return node::Up(
              folders, parsed, spdk, [](const std::string&) {}, options);
        });
      },
      nb::arg("file") = "", nb::arg("spdk") = nb::none(), nb::kw_only(), nb::arg("load") = "latest",
      nb::arg("config") = "",
      nb::sig("def up(file: str | os.PathLike[str] = '', spdk: str | os.PathLike[str] | None = None, *, "
              "load: str = 'latest', config: str | os.PathLike[str] = '') -> UpResult"),
      "Brings the host to what the node file says: huge pages, then targets. Repeats safely, restarts nothing. What "
      "targets load: 'latest', 'fresh', 'config' or 'saved', as target.start has them; those whose `config` the file "
      "`config` is, or that saved it, load that.");
  bound.def(
      "down",
      [](const fs::path& file, bool force, bool save) {
        target::StopOptions options;
        options.force = force;
        options.save = save;
        return WithNodeFile(file, [&](const auto& folders, const auto& parsed) {
          return node::Down(folders, parsed, options, [](const std::string&) {});
        });
      },
      nb::arg("file") = "", nb::arg("force") = false, nb::kw_only(), nb::arg("save") = true,
      nb::sig("def down(file: str | os.PathLike[str] = '', force: bool = False, *, save: bool = True) -> DownResult"),
      "Stops what up started, in the reverse order. Configurations are saved first; save=False gives them up.");
  bound.def(
      "doctor",
      [](const std::optional<fs::path>& spdk) {
        return Wait([&]() -> Result<std::vector<Finding>> {
          const auto folders = target::Folders::ForUser();
          if (!folders) return folders.error();
          const auto file = node::LoadNodeFile("");
          return node::Doctor(*folders, file ? std::optional(*file) : std::nullopt, spdk);
        });
      },
      nb::arg("spdk") = nb::none(), nb::sig("def doctor(spdk: str | os.PathLike[str] | None = None) -> list[Finding]"),
      "What is installed, what is missing, what would go wrong. Changes nothing.");
  bound.def(
      "report",
      [](const std::optional<fs::path>& spdk) {
        return ToPython(Wait([&]() -> Result<node::v1::Report> {
          const auto folders = target::Folders::ForUser();
          if (!folders) return folders.error();
          return node::MakeReport(*folders, spdk);
        }));
      },
      nb::arg("spdk") = nb::none(),
      nb::sig("def report(spdk: str | os.PathLike[str] | None = None) -> spdkctl.messages.Report"),
      "What this host offers: installations, huge pages, targets and what is in them.");
}

}  // namespace spdkctl::python
