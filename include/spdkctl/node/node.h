#pragma once

#include <ctime>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/node/v1/node.pb.h"
#include "spdkctl/node/v1/report.pb.h"
#include "spdkctl/target/target.h"

namespace spdkctl::node {

/// Where the node file is unless -f names one.
inline constexpr std::string_view kDefaultFile = "/etc/spdkctl/node.yaml";

/// The YAML text as a NodeFile. kInvalidArgument names line and column of an unknown key (with the nearest known
/// one), a wrong type, a second use of a key, or broken YAML.
SPDKCTL_EXPORT Result<v1::NodeFile> ParseNodeFile(const std::string& yaml, const std::string& file_name);

/// Reads and parses; the default file if `path` is empty. Relative paths in it (`spdk`, `config`, `vhost_directory`,
/// `rpc.address`) come out absolute, from the file's folder. An absent default file is kNotFound naming `spdkctl init`.
SPDKCTL_EXPORT Result<v1::NodeFile> LoadNodeFile(const std::filesystem::path& path);

/// target::Choose, where a name of the default node file means that target and no other of its application.
SPDKCTL_EXPORT Result<target::Target> Choose(const target::Folders& folders, const std::string& name_pid_or_address);

/// Whether it is time to tell people that a target's release is newer than what is known here (SetNewerHandler): once a
/// day for each user, which a file in the runtime folder notes; where that cannot be written, once a process. Never
/// with `accept_newer` in the node file (the default one if `node_file` is empty), or SPDKCTL_ACCEPT_NEWER in the
/// environment.
SPDKCTL_EXPORT bool IsTimeToTellOfNewer(const std::filesystem::path& node_file = {},
                                        std::time_t now = std::time(nullptr));

/// A commented node file that fits this host: with the targets that were seen running, else with examples.
SPDKCTL_EXPORT std::string MakeNodeFile(const std::optional<host::Installation>& installation,
                                        const std::vector<target::Target>& seen = {},
                                        const std::filesystem::path& root = "/");

/// Is told what is being done, a line at a time.
using Progress = std::function<void(const std::string&)>;

struct UpOptions {
  target::Load load = target::Load::kLatest;
  /// Targets whose `config` this is, or that saved this file, load it, whatever else was saved. kInvalidArgument if no
  /// target of the file has it.
  std::string config = {};
};

struct UpResult {
  std::vector<std::string> started;
  std::vector<std::string> already;
  std::vector<std::string> skipped;      ///< Steps without rights, with what they lack.
  std::vector<std::string> differences;  ///< Where what runs is not what the file says.
  /// The same of targets that somebody else started and that stand in the place of one of the file, with what stops
  /// them. They are among `already`, and are left as they are.
  std::vector<std::string> foreign_differences;
  /// What was loaded, what became of targets that died, and which targets the file does not name.
  std::vector<std::string> notes;
  bool simulated = false;
};

/// Brings the host to what the file says: hugepages, then targets. Repeats safely, restarts nothing. Holds a
/// host-wide lock (kBusy if another holds it). What Doctor calls a problem of the file is refused before anything is
/// done. What it started stays if a later target fails; the error says so.
SPDKCTL_EXPORT Result<UpResult> Up(const target::Folders& folders, const v1::NodeFile& file,
                                   const std::optional<std::filesystem::path>& spdk, const Progress& progress,
                                   const UpOptions& options = {});

struct DownResult {
  std::vector<std::string> stopped;
  std::vector<std::string> saved;  ///< Files.
  std::vector<std::string> warnings;
  std::vector<std::string> notes;  ///< Targets that the file does not name, and that are left as they are.
};

/// Stops what Up started, in the reverse order of the file. The records of targets that died are removed.
SPDKCTL_EXPORT Result<DownResult> Down(const target::Folders& folders, const v1::NodeFile& file,
                                       const target::StopOptions& options, const Progress& progress);

/// One finding of the doctor.
struct Finding {
  enum class Kind { kOk, kWarning, kProblem };
  Kind kind = Kind::kOk;
  std::string what;
  std::string remedy;  ///< The command that mends it, or "hint: WORDS"; empty only where all is well.
};

/// What is installed and what is missing; with a file, everything for which Up would refuse it, and what the calls of
/// its targets name and this host lacks. Of `only` that target alone. `file_name` is how the file was named, for the
/// commands in remedies; empty: it is the default one. Changes nothing.
SPDKCTL_EXPORT std::vector<Finding> Doctor(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                                           const std::optional<std::filesystem::path>& spdk,
                                           const std::optional<target::Target>& only = {},
                                           const std::string& file_name = {});

/// What this host offers: installations, hugepages, targets, and what is in them; of `only` that target alone.
SPDKCTL_EXPORT Result<v1::Report> MakeReport(const target::Folders& folders,
                                             const std::optional<std::filesystem::path>& spdk,
                                             const std::optional<target::Target>& only = {});

}  // namespace spdkctl::node
