#include "node/setup_variables.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

/// A variable that not all releases of setup.sh read.
struct Variable {
  std::string_view name;
  std::optional<Release> from;  ///< The first release that reads it.
  std::optional<Release> to;    ///< The last one.
  std::string_view instead;     ///< What the other releases read.
};

// From the history of setup.sh.
constexpr std::array<Variable, 6> kVariables = {{
    {"PCI_WHITELIST", {}, Release(20, 10), "PCI_ALLOWED"},
    {"NVME_WHITELIST", {}, Release(20, 10), "PCI_ALLOWED"},
    {"PCI_BLACKLIST", {}, Release(20, 10), "PCI_BLOCKED"},
    {"PCI_ALLOWED", Release(21, 1), {}, "PCI_WHITELIST"},
    {"PCI_BLOCKED", Release(21, 1), {}, "PCI_BLACKLIST"},
    {"HUGE_EVEN_ALLOC", Release(21, 1), Release(24, 5), "HUGENODE"},
}};

/// Why a setup.sh of that release does not read the variable; empty if it does, or if the release is not known and the
/// newest do.
std::string WhyDead(const Variable& variable, std::optional<Release> release) {
  if (variable.to && (!release || *release > *variable.to))
    return fmt::format("setup.sh of SPDK releases after {} does not read it", variable.to->ToString());
  if (variable.from && release && *release < *variable.from)
    return fmt::format("setup.sh of SPDK releases before {} does not read it", variable.from->ToString());
  return {};
}

void Report(const Variable& variable, const std::string& where, std::optional<Release> release,
            std::vector<Finding>& findings) {
  const std::string why = WhyDead(variable, release);
  if (why.empty()) return;
  findings.push_back({Finding::Kind::kWarning, fmt::format("{} is set in {}: {}", variable.name, where, why),
                      fmt::format("hint: set {} instead", variable.instead)});
}

/// Whether the line sets the variable: its name as a word, and '=' behind it. Comments set nothing.
bool Sets(std::string_view line, std::string_view name) {
  const std::string_view text = Trim(line);
  if (text.starts_with('#') || text.starts_with(';')) return false;
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const bool begins = at == 0 || (std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0 && text[at - 1] != '_');
    if (begins && text.substr(at + name.size()).starts_with('=')) return true;
  }
  return false;
}

void CheckFile(const fs::path& file, const std::string& text, std::optional<Release> release,
               std::vector<Finding>& findings) {
  std::size_t number = 0;
  for (const std::string& line : Split(text, '\n')) {
    ++number;
    for (const Variable& variable : kVariables) {
      if (Sets(line, variable.name)) Report(variable, fmt::format("{}:{}", file.string(), number), release, findings);
    }
  }
}

/// The files that a unit takes its environment from: EnvironmentFile=[-]PATH.
std::vector<fs::path> EnvironmentFiles(const std::string& unit, const fs::path& root) {
  constexpr std::string_view kKey = "EnvironmentFile=";
  std::vector<fs::path> files;
  for (const std::string& line : Split(unit, '\n')) {
    const std::string_view text = Trim(line);
    if (!text.starts_with(kKey)) continue;
    std::string_view path = text.substr(kKey.size());
    if (path.starts_with('-')) path.remove_prefix(1);
    if (path.starts_with('/')) files.push_back(root / path.substr(1));
  }
  return files;
}

/// Units and what is dropped in beside them.
std::vector<fs::path> UnitFiles(const fs::path& root) {
  std::vector<fs::path> files;
  std::set<fs::path> seen;
  for (const char* folder :
       {"etc/systemd/system", "run/systemd/system", "usr/lib/systemd/system", "lib/systemd/system"}) {
    std::error_code failed;
    // One may be a link to another.
    if (!seen.insert(fs::weakly_canonical(root / folder, failed)).second) continue;
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    fs::recursive_directory_iterator it(root / folder, kOptions, failed);
    for (const fs::recursive_directory_iterator end; !failed && it != end; it.increment(failed)) {
      const fs::path extension = it->path().extension();
      std::error_code ignored;
      if ((extension == ".service" || extension == ".conf") && it->is_regular_file(ignored) && !it->is_symlink(ignored))
        files.push_back(it->path());
    }
  }
  return files;
}

/// Whether the unit has to do with SPDK: others may have variables of such names, too.
bool IsOfSpdk(const std::string& unit) {
  const std::string text = ToLower(unit);
  return text.find("spdk") != std::string::npos || text.find("nvmf_tgt") != std::string::npos ||
         text.find("setup.sh") != std::string::npos;
}

}  // namespace

std::vector<Finding> CheckSetupVariables(const std::vector<std::string>& environment, std::optional<Release> release,
                                         const fs::path& root) {
  std::vector<Finding> findings;
  for (const std::string& entry : environment) {
    const std::string name = entry.substr(0, entry.find('='));
    for (const Variable& variable : kVariables) {
      if (name == variable.name) Report(variable, "the environment", release, findings);
    }
  }
  std::set<fs::path> checked;
  for (const fs::path& unit : UnitFiles(root)) {
    const auto text = ReadFile(unit);
    if (!text || !(IsOfSpdk(*text) || IsOfSpdk(unit.lexically_relative(root).string()))) continue;
    CheckFile(unit, *text, release, findings);
    for (const fs::path& file : EnvironmentFiles(*text, root)) {
      const auto variables = checked.insert(file).second ? ReadFile(file) : std::nullopt;
      if (variables) CheckFile(file, *variables, release, findings);
    }
  }
  return findings;
}

}  // namespace spdkctl::node
