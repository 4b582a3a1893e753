#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/base/release.h"
#include "spdkctl/base/result.h"

namespace spdkctl::host {

/// The programs that serve RPC.
inline constexpr std::array<std::string_view, 4> kApplications = {"nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt"};

/// This text within a program tells a simulated target from a real one without running it.
inline constexpr std::string_view kSimulatedMark = "spdksim: this is a simulated SPDK target";

struct Application {
  std::string name;
  std::filesystem::path path;
};

enum class Layout {
  kBuildTree,     ///< build/bin/X, since 20.10
  kOldBuildTree,  ///< app/X/X
  kInstalled      ///< programs side by side, as in /usr/local/bin
};

/// An SPDK on this host.
struct Installation {
  std::filesystem::path directory;
  Layout layout = Layout::kBuildTree;
  std::optional<Release> release;
  bool simulated = false;
  std::vector<Application> applications;
  bool found = false;  ///< It was searched for, not named.

  /// The program, or kNotFound naming those that are there.
  [[nodiscard]] SPDKCTL_EXPORT Result<std::filesystem::path> Find(std::string_view application) const;
};

/// What is in `directory`: kNotFound if it holds no SPDK. Files are read, nothing is run.
SPDKCTL_EXPORT Result<Installation> Inspect(const std::filesystem::path& directory);

/// What is in a directory that a search found before. Root gets only programs that nobody else could have written or
/// replaced (kPermission), by paths without links.
SPDKCTL_EXPORT Result<Installation> InspectFound(const std::filesystem::path& directory);

/// Every installation: `named` alone if given (it must be one); else that of the environment's SPDK_DIR, the
/// well-known places and PATH, simulated ones left out. Of those that are not named, root gets only programs that
/// nobody else could have written or replaced. `root` stands before every well-known place.
SPDKCTL_EXPORT Result<std::vector<Installation>> FindInstallations(const std::optional<std::filesystem::path>& named,
                                                                   const std::filesystem::path& root = "/");

/// The first of FindInstallations, or kNotFound that names the places where it looked, or kPermission that names what
/// root does not use.
SPDKCTL_EXPORT Result<Installation> FindInstallation(const std::optional<std::filesystem::path>& named,
                                                     const std::filesystem::path& root = "/");

}  // namespace spdkctl::host
