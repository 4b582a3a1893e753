#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"

namespace CLI {
class App;
}  // namespace CLI

namespace spdkctl::cli {

/// A page of the manual.
struct ManPage {
  std::string name;  ///< "spdkctl-bdev.1"
  std::string text;
};

/// The manual of a program, made of what its commands say of themselves: a page for it, and one for each command of it.
/// All commands have to be there.
std::vector<ManPage> ManPagesOf(const CLI::App& program, const std::string& version);

/// Writes them into a folder, which is made.
Result<void> WriteManPages(const std::vector<ManPage>& pages, const std::filesystem::path& folder);

}  // namespace spdkctl::cli
