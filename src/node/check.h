#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "node/foreign.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/node/node.h"
#include "target/resolve.h"

namespace spdkctl::node {

/// What bringing the host to a node file takes, as far as it can be told without doing it.
struct Preview {
  std::vector<host::HugepageWish> hugepages;  ///< What has to be available, beside what our targets use already.
  std::vector<target::Launch> launches;       ///< Of the targets that do not run yet, in the order of their start.
  std::vector<target::Launch> faulty;         ///< Of targets whose specification is wrong, as far as it is resolved.
  std::vector<Foreign> foreign;               ///< In whose place somebody else's target runs.
  std::vector<std::string> stopped;           ///< All targets of the file that do not run.
  std::vector<std::string> skipped;           ///< Steps that will not be done, with the reason.
  std::vector<Error> problems;                ///< Each of them is a reason to refuse the file.
};

/// Compares the file with the host. Changes nothing. The doctor reports what it finds, and `up` refuses a file that has
/// problems before it does anything. `root` stands before /proc and /sys.
Preview Check(const target::Folders& folders, const v1::NodeFile& file, const host::Installation& installation,
              const std::filesystem::path& root = "/", const UpOptions& options = {});

/// The target's specification, with the `config` that the options name if that is one the target saved.
v1::Target SpecOf(const target::Folders& folders, const std::string& name, const v1::NodeFile& file,
                  const UpOptions& options);

/// Which configuration `up` loads into the target.
target::Load LoadOf(const v1::Target& spec, const UpOptions& options);

/// Our targets that the file does not name, a line each: those that run and, where the file has a target that was never
/// started, those that saved a configuration. They may have been renamed there.
std::vector<std::string> Unnamed(const target::Folders& folders, const v1::NodeFile& file);

/// Names of the file's targets in the order of their start; the map of the message has none.
std::vector<std::string> TargetNames(const v1::NodeFile& file);

}  // namespace spdkctl::node
