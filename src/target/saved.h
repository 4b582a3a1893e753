#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// The format of saved configurations that this program writes, and the newest that it reads.
inline constexpr int kSavedFormat = 1;
/// How many configurations of a target are kept.
inline constexpr std::size_t kGenerationsKept = 10;

/// A saved configuration: SPDK's own, with a header that SPDK does not look at.
struct Generation {
  std::filesystem::path file;
  node::v1::SavedHeader header;
  std::string subsystems;  ///< The value of that name, as it stands in the file.

  /// "the configuration saved 2026-11-27T14:05:00Z with 14 objects (FILE)".
  [[nodiscard]] std::string ToString() const;
};

/// Where the configurations of a target that spdkctl started are saved, by its name.
std::filesystem::path SavedFolder(const Folders& folders, const std::string& name);
/// The same for any target. Of those that others started, each process has a folder of its own.
std::filesystem::path SavedFolder(const Folders& folders, const Target& target);

/// The names of targets whose configurations were saved, in their order.
Result<std::vector<std::string>> SavedNames(const Folders& folders);

/// The files of a folder, oldest first.
Result<std::vector<std::filesystem::path>> GenerationFiles(const std::filesystem::path& folder);

/// Whether the path is of a file in which a target of that name saved its configuration.
bool IsGenerationOf(const Folders& folders, const std::string& name, const std::filesystem::path& file);

/// kUnsupported if a newer spdkctl wrote it, kWrongState if it cannot be read or is no saved configuration.
Result<Generation> ReadGeneration(const std::filesystem::path& file);

/// The newest of the folder; nothing if nothing was saved.
Result<std::optional<Generation>> NewestGeneration(const std::filesystem::path& folder);

struct SavedGeneration {
  Generation generation;
  std::string warning;  ///< That it lacks what the one before holds.
};

/// Saves a configuration as the newest of the folder, unless it is what the newest holds already. The header is filled
/// in but for format, number, time and objects. What a newer spdkctl wrote stays; of the others the oldest go, but
/// never the one with most objects, nor `needed`.
Result<SavedGeneration> SaveGeneration(const std::filesystem::path& folder, node::v1::SavedHeader header,
                                       const std::string& config, const std::filesystem::path& needed = {});

/// The file as it is now, for comparison; kNotFound if it cannot be read. An empty path is no file, and that is fine.
Result<node::v1::Origin> OriginOf(const std::string& path);

/// The time in UTC as all our files have it.
std::string TimeNow();

}  // namespace spdkctl::target
