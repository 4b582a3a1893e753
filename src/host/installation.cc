#include "spdkctl/host/installation.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

#include "base/os.h"
#include "base/shell.h"
#include "base/text.h"

namespace spdkctl::host {
namespace {

namespace fs = std::filesystem;

std::vector<Application> ApplicationsIn(const fs::path& directory, Layout layout) {
  std::vector<Application> found;
  for (const std::string_view name : kApplications) {
    const fs::path path = layout == Layout::kBuildTree      ? directory / "build/bin" / name
                          : layout == Layout::kOldBuildTree ? directory / "app" / name / name
                                                            : directory / name;
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0)
      found.push_back({std::string(name), path});
  }
  return found;
}

/// The "26.05" after a marker such as "SPDK v" or "## v".
std::optional<Release> ReleaseAfter(std::string_view text, std::string_view marker) {
  for (std::size_t at = text.find(marker); at != std::string_view::npos; at = text.find(marker, at + 1)) {
    if (const auto release = Release::Parse(text.substr(at + marker.size(), 5))) return release;
  }
  return std::nullopt;
}

std::optional<Release> ReleaseFromHeader(std::string_view header) {
  const auto number_after = [&](std::string_view name) -> std::optional<int> {
    const std::size_t at = header.find(name);
    if (at == std::string_view::npos) return std::nullopt;
    const auto words = SplitWords(header.substr(at + name.size(), 20));
    if (words.empty()) return std::nullopt;
    const auto number = ParseNumber(words.front());
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
  };
  const auto major = number_after("SPDK_VERSION_MAJOR");
  const auto minor = number_after("SPDK_VERSION_MINOR");
  if (!major || !minor) return std::nullopt;
  return Release::Parse(fmt::format("{}.{:02}", *major, *minor));
}

/// What the text within a program tells.
struct Marks {
  bool simulated = false;
  std::optional<Release> release;
};

/// A file of a tree that others may have made: a pipe in its place would be waited for.
std::optional<std::string> ReadVersionFile(const fs::path& path) {
  constexpr std::size_t kMost = std::size_t{1} << 20;
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  return ReadBytes(file.get(), 0, kMost);
}

/// Programs have tens of megabytes: they are read piece by piece, until all is known.
Marks LookInto(const fs::path& program) {
  constexpr std::size_t kPiece = std::size_t{1} << 20;
  constexpr std::size_t kLongestMark =
      256;  // the next piece begins before the end of the last, where a mark may be cut
  Marks marks;
  std::ifstream file(program, std::ios::binary);
  std::string piece;
  while (file && !(marks.simulated && marks.release)) {
    const std::size_t kept = std::min(piece.size(), kLongestMark);
    piece.erase(0, piece.size() - kept);
    piece.resize(kept + kPiece);
    file.read(piece.data() + kept, kPiece);
    piece.resize(kept + static_cast<std::size_t>(file.gcount()));
    marks.simulated = marks.simulated || piece.find(kSimulatedMark) != std::string::npos;
    if (!marks.release) marks.release = ReleaseAfter(piece, "SPDK v");
  }
  return marks;
}

/// Taken from the version files of the tree, else from the version text within a program.
std::optional<Release> ReleaseOf(const fs::path& directory, const Marks& program) {
  if (const auto version = ReadVersionFile(directory / "VERSION")) {
    if (const auto release = Release::Parse(Trim(*version))) return release;
  }
  if (const auto header = ReadVersionFile(directory / "include/spdk/version.h")) {
    if (const auto release = ReleaseFromHeader(*header)) return release;
  }
  if (const auto log = ReadVersionFile(directory / "CHANGELOG.md")) {
    if (const auto release = ReleaseAfter(*log, "## v")) return release;
  }
  return program.release;
}

std::string NamesOf(const std::vector<Application>& applications) {
  std::vector<std::string> names;
  for (const Application& application : applications) names.push_back(application.name);
  return Join(names, ", ");
}

/// Why root must not use a path that was found, not named: somebody else could have put it there, or something else in
/// its place. Empty if nobody could. A folder like /tmp, where everybody may remove his own files only, is no way in.
std::string WhyDistrusted(const fs::path& path) {
  for (fs::path part = path;; part = part.parent_path()) {
    struct stat about = {};
    if (::lstat(part.c_str(), &about) != 0) return fmt::format("{} cannot be looked at", part.string());
    if (about.st_uid != 0) return fmt::format("{} belongs to user {}", part.string(), about.st_uid);
    // A link is as its owner made it, whatever its mode.
    const bool others_write = !S_ISLNK(about.st_mode) && (about.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    if (others_write && !(S_ISDIR(about.st_mode) && (about.st_mode & S_ISVTX) != 0))
      return fmt::format("others may write to {}", part.string());
    if (part == part.parent_path()) return {};
  }
}

/// Has the installation name its programs by paths without links: what was looked at is what is run. Says why root must
/// not use it; empty if it may. What leads to a program is looked at as well as the program itself.
std::string Pin(Installation& installation) {
  const bool root = ::geteuid() == 0;
  for (Application& application : installation.applications) {
    std::error_code failed;
    const fs::path real = fs::canonical(application.path, failed);
    if (failed) return fmt::format("{} cannot be looked at: {}", application.path.string(), failed.message());
    for (const fs::path& path : {application.path, real}) {
      if (std::string why = root ? WhyDistrusted(path) : std::string(); !why.empty()) return why;
    }
    application.path = real;
  }
  return {};
}

std::vector<fs::path> Candidates(const fs::path& root) {
  std::vector<fs::path> places;
  if (const auto directory = Env("SPDK_DIR")) places.emplace_back(*directory);
  for (const char* place :
       {"usr/local/bin", "usr/bin", "opt/spdk", "opt/spdk/bin", "usr/src/spdk", "usr/local/src/spdk", "root/spdk"})
    places.push_back(root / place);
  if (const auto home = Env("HOME"); home && root == "/") places.push_back(fs::path(*home) / "spdk");
  if (const auto path = Env("PATH"); path && root == "/") {
    for (const std::string& place : Split(*path, ':')) places.emplace_back(place);
  }
  return places;
}

}  // namespace

Result<fs::path> Installation::Find(std::string_view application) const {
  for (const Application& candidate : applications) {
    if (candidate.name == application) return candidate.path;
  }
  return MakeError(Code::kNotFound,
                   fmt::format("{} has no {}; it has {}", directory.string(), application, NamesOf(applications)));
}

namespace {

/// Which programs are in the directory; they are not read.
Result<Installation> ListApplications(const fs::path& directory) {
  for (const Layout layout : {Layout::kBuildTree, Layout::kOldBuildTree, Layout::kInstalled}) {
    Installation installation{directory, layout, {}, false, ApplicationsIn(directory, layout)};
    if (!installation.applications.empty()) return installation;
  }
  std::error_code ignored;
  const std::string why = !fs::exists(directory, ignored)
                              ? fmt::format("there is no folder {}", directory.string())
                              : fmt::format(
                                    "{} holds no built SPDK: none of build/bin/nvmf_tgt, app/nvmf_tgt/nvmf_tgt, "
                                    "nvmf_tgt, nor vhost, iscsi_tgt or spdk_tgt in their places",
                                    directory.string());
  return MakeError(Code::kNotFound, why);
}

void ReadMarks(Installation& installation) {
  const Marks program = LookInto(installation.applications.front().path);
  installation.simulated = program.simulated;
  installation.release = ReleaseOf(installation.directory, program);
}

}  // namespace

Result<Installation> Inspect(const fs::path& directory) {
  Result<Installation> installation = ListApplications(directory);
  if (installation) ReadMarks(*installation);
  return installation;
}

Result<Installation> InspectFound(const fs::path& directory) {
  std::error_code failed;
  const fs::path real = fs::canonical(directory, failed);
  Result<Installation> installation = ListApplications(failed ? directory : real);
  if (!installation) return installation;
  // Nothing is read of what others could have put there.
  if (const std::string why = Pin(*installation); !why.empty())
    return MakeError(Code::kPermission, fmt::format("{}: {}", directory.string(), why));
  ReadMarks(*installation);
  installation->found = true;
  return installation;
}

namespace {

struct Search {
  std::vector<Installation> found;
  std::vector<std::string> distrusted;  ///< What was found and is not used, and why.
  std::vector<std::string> simulated;   ///< The folders of those that are.
};

Search SearchPlaces(const fs::path& root) {
  Search search;
  std::vector<fs::path> seen;
  for (const fs::path& place : Candidates(root)) {
    std::error_code failed;
    const fs::path real = fs::canonical(place, failed);
    if (failed || std::find(seen.begin(), seen.end(), real) != seen.end()) continue;
    seen.push_back(real);
    Result<Installation> installation = InspectFound(real);
    if (!installation && installation.error().code == Code::kPermission)
      search.distrusted.push_back(installation.error().message);
    if (!installation) continue;
    if (installation->simulated) {
      search.simulated.push_back(real.string());
    } else {
      search.found.push_back(std::move(*installation));
    }
  }
  return search;
}

}  // namespace

Result<std::vector<Installation>> FindInstallations(const std::optional<fs::path>& named, const fs::path& root) {
  if (!named) return SearchPlaces(root).found;
  Result<Installation> installation = Inspect(*named);
  if (!installation) return installation.error();
  return std::vector<Installation>{std::move(*installation)};
}

Result<Installation> FindInstallation(const std::optional<fs::path>& named, const fs::path& root) {
  if (named) return Inspect(*named);
  Search search = SearchPlaces(root);
  if (!search.found.empty()) return std::move(search.found.front());
  if (!search.distrusted.empty())
    return MakeError(
        Code::kPermission,
        fmt::format("root runs no SPDK that others could have changed, unless it is named: {}; name one with "
                    "--spdk DIR or `spdk:` in the node file",
                    Join(search.distrusted, "; ")));
  if (!search.simulated.empty())
    return MakeError(Code::kNotFound, fmt::format("found no SPDK but a simulated one, which is taken only where it is "
                                                  "named: --spdk {}",
                                                  ShellQuoted(search.simulated.front())));
  return MakeError(Code::kNotFound,
                   "found no SPDK: looked at SPDK_DIR, /usr/local/bin, /usr/bin, /opt/spdk, /usr/src/spdk, "
                   "/usr/local/src/spdk, ~/spdk and PATH; name one with --spdk DIR");
}

}  // namespace spdkctl::host
