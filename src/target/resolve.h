#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// A file that has to be there before the application starts.
struct LaunchFile {
  std::filesystem::path path;
  std::string text;
};

/// What a target's specification means on this host, with every default filled in. Nothing else reads a specification.
struct Launch {
  std::string name;
  std::string application;
  node::v1::Target spec;  ///< What it was resolved from; `config` is what is loaded.

  std::filesystem::path spdk;  ///< The folder of the installation.
  bool found_spdk = false;     ///< The installation was searched for, not named.
  std::filesystem::path program;
  Release release;             ///< The newest that is known where the installation does not tell.
  bool knows_release = false;  ///< The installation tells its release.
  bool simulated = false;

  std::vector<int> cores;               ///< Ascending, each once.
  bool heeds_core_locks = true;         ///< It refuses to start on a core that another target has locked.
  std::optional<std::uint64_t> memory;  ///< Bytes; nothing: what the application takes by itself.

  Address address;
  std::optional<gid_t> group;  ///< Who else may use the RPC socket.
  std::optional<mode_t> mode;  ///< Of the RPC socket.

  std::vector<std::filesystem::path> folders;  ///< To be there before the application starts.
  std::vector<LaunchFile> files;
  std::filesystem::path log;
  std::vector<std::string> arguments;  ///< Without the program.
  /// It does not finish its start-up before it is told to: there are calls to be made, or a configuration to be loaded.
  bool waits_for_rpc = false;

  /// Bytes of huge pages that it does not start without.
  [[nodiscard]] std::uint64_t HugepagesNeeded() const;
};

/// Resolves a specification for the release of the installation: SPDK 18.04 and later take options and JSON, older
/// releases an INI file of ours. This changes nothing and does not look at what else runs; see check.h. An error names
/// what is wrong in the specification, or what this host or release does not have. `root` stands before /sys.
Result<Launch> Resolve(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                       const host::Installation& installation, const std::filesystem::path& root = "/");

/// A specification as far as it can be resolved, and all that is wrong with it. Without faults it is what Resolve
/// returns, but for its command line.
struct Resolved {
  Launch launch;
  std::vector<Error> faults;
};
Resolved ResolveAll(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                    const host::Installation& installation, const std::filesystem::path& root = "/");

/// "after_init[2], bdev_malloc_create": a call of a specification, by where it stands there.
std::string PlaceOfCall(rpc::v1::State state, int number, const std::string& method);

/// Files are named after a target: its name has letters, digits, '_', '-' and '.' only.
Result<void> CheckName(const std::string& name);

}  // namespace spdkctl::target
