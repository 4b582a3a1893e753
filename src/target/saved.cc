#include "target/saved.h"

#include <time.h>

#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/message_differencer.h>
#include <simdjson.h>

#include "base/named_file.h"
#include "base/os.h"
#include "base/text.h"
#include "target/configuration.h"
#include "target/folders.h"
#include "target/objects.h"
#include "target/raw_json.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
namespace ondemand = simdjson::ondemand;
namespace pb = google::protobuf;

constexpr std::string_view kSuffix = ".json";

std::uint64_t NumberOf(const fs::path& file) { return ParseNumber(file.stem().string()).value_or(0); }

Error Unreadable(const fs::path& file, const std::string& why) {
  return MakeError(Code::kWrongState, fmt::format("{} {}; it was left alone", file.string(), why));
}

/// The header as its JSON has it. Members that a newer format may have are no reason not to read the format.
std::optional<node::v1::SavedHeader> ParseHeader(const std::string& json) {
  pb::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  node::v1::SavedHeader header;
  if (!pb::util::JsonStringToMessage(json, &header, options).ok()) return std::nullopt;
  return header;
}

std::string ToText(const node::v1::SavedHeader& header, const std::string& subsystems) {
  std::string json;
  static_cast<void>(pb::util::MessageToJsonString(header, &json));
  return fmt::format("{{\n  \"spdkctl\": {},\n  \"subsystems\": {}\n}}\n", json, subsystems);
}

/// The members of a saved configuration, as they stand.
Result<void> TakeApart(const std::string& text, std::string& header, std::string& subsystems) {
  try {
    simdjson::padded_string padded(text);
    ondemand::parser parser;
    ondemand::document document = parser.iterate(padded);
    for (auto member : document.get_object()) {
      const std::string key(std::string_view(member.unescaped_key()));
      std::string* const part = key == "spdkctl" ? &header : key == "subsystems" ? &subsystems : nullptr;
      if (part != nullptr) *part = RawJson(member.value());
    }
  } catch (const simdjson::simdjson_error& broken) {
    return MakeError(Code::kWrongState, broken.what());
  }
  return {};
}

/// Whether both were saved by the same application of the same kind of installation, from the same beginnings.
bool HaveOneSource(const node::v1::SavedHeader& a, const node::v1::SavedHeader& b) {
  return a.application() == b.application() && a.simulated() == b.simulated() &&
         pb::util::MessageDifferencer::Equals(a.origin(), b.origin()) &&
         pb::util::MessageDifferencer::Equals(a.spec(), b.spec());
}

/// Removes the oldest of those that this program can read until few enough are left. The one with most objects stays,
/// and so does `needed`.
void RemoveOldest(const std::vector<fs::path>& files, const fs::path& needed) {
  std::vector<std::pair<fs::path, std::uint32_t>> readable;
  for (const fs::path& file : files) {
    std::error_code ignored;
    if (!needed.empty() && fs::equivalent(file, needed, ignored)) continue;
    if (const auto generation = ReadGeneration(file)) readable.emplace_back(file, generation->header.objects());
  }
  while (readable.size() > kGenerationsKept) {
    const auto fullest = std::max_element(readable.begin(), readable.end(),
                                          [](const auto& a, const auto& b) { return a.second <= b.second; });
    const auto oldest = fullest == readable.begin() ? readable.begin() + 1 : readable.begin();
    std::error_code ignored;
    fs::remove(oldest->first, ignored);
    readable.erase(oldest);
  }
}

/// "a, b and 3 more".
std::string Some(std::vector<std::string> names) {
  constexpr std::size_t kMost = 5;
  const std::size_t more = names.size() - std::min(names.size(), kMost);
  if (more != 0) names.resize(kMost);
  return Join(names, ", ") + (more != 0 ? fmt::format(" and {} more", more) : "");
}

/// The objects of the generation that the calls do not make; nothing if the generation's file holds no calls any more.
std::vector<std::string> Missing(const Generation& before, const std::vector<ConfiguredCall>& calls) {
  const auto earlier = ParseConfiguration(fmt::format(R"({{"subsystems": {}}})", before.subsystems), before.file);
  return earlier ? MissingObjects(*earlier, calls) : std::vector<std::string>();
}

std::string WarnIfLess(const Generation& before, const node::v1::SavedHeader& header,
                       const std::vector<ConfiguredCall>& calls) {
  const std::vector<std::string> missing = Missing(before, calls);
  const bool fewer = before.header.objects() > header.objects();
  if (!fewer && missing.empty()) return {};
  return fmt::format(
      "the configuration of {} that was just saved has {} objects, {} {}{}{}; "
      "while it is down `spdkctl target start {} --config {}`, or `up` with that option, loads that one",
      header.target(), header.objects(), fewer ? "fewer than" : "and not all of", before.ToString(),
      missing.empty() ? "" : ": it lacks ", Some(missing), header.target(), before.file.string());
}

}  // namespace

std::string Generation::ToString() const {
  return fmt::format("the configuration saved {} with {} objects ({})", header.time(), header.objects(), file.string());
}

fs::path SavedFolder(const Folders& folders, const std::string& name) { return folders.state / "saved" / name; }

fs::path SavedFolder(const Folders& folders, const Target& target) {
  if (target.ours) return SavedFolder(folders, target.name);
  return folders.state / "foreign" /
         fmt::format("{}-{}-{}", target.application, target.process.pid, target.process.start_time);
}

Result<std::vector<std::string>> SavedNames(const Folders& folders) {
  std::vector<std::string> names;
  const fs::path all = SavedFolder(folders, std::string());
  std::error_code failed;
  for (fs::directory_iterator it(all, failed), end; !failed && it != end; it.increment(failed)) {
    // Every start makes the folder.
    const auto files = GenerationFiles(it->path());
    if (!files || !files->empty()) names.push_back(it->path().filename().string());
  }
  if (failed && failed != std::errc::no_such_file_or_directory)
    return MakeError(failed == std::errc::permission_denied ? Code::kPermission : Code::kInternal,
                     fmt::format("cannot read the folder {}: {}", all.string(), failed.message()));
  std::sort(names.begin(), names.end());
  return names;
}

Result<std::vector<fs::path>> GenerationFiles(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    if (it->path().extension() == kSuffix && NumberOf(it->path()) != 0) files.push_back(it->path());
  }
  // Whether something was saved must be known before something else is loaded.
  if (failed && failed != std::errc::no_such_file_or_directory)
    return MakeError(failed == std::errc::permission_denied ? Code::kPermission : Code::kInternal,
                     fmt::format("cannot read the folder {}: {}", folder.string(), failed.message()));
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) { return NumberOf(a) < NumberOf(b); });
  return files;
}

bool IsGenerationOf(const Folders& folders, const std::string& name, const fs::path& file) {
  std::error_code failed;
  return !file.empty() && file.extension() == kSuffix && NumberOf(file) != 0 &&
         fs::equivalent(Absolute(file).parent_path(), SavedFolder(folders, name), failed) && !failed;
}

Result<Generation> ReadGeneration(const fs::path& file) {
  const auto text = ReadNamedFile(file);
  if (!text) return Unreadable(file, "cannot be read");
  Generation generation;
  generation.file = file;
  std::string header;
  if (auto split = TakeApart(*text, header, generation.subsystems); !split)
    return Unreadable(file, fmt::format("is damaged ({})", split.error().message));
  const auto parsed = header.empty() ? std::nullopt : ParseHeader(header);
  if (!parsed || parsed->format() < 1) return Unreadable(file, "is no configuration that spdkctl saved");
  if (parsed->format() > kSavedFormat)
    return MakeError(Code::kUnsupported,
                     fmt::format("{} has format {} of a newer spdkctl; this one reads up to {}, and left it alone",
                                 file.string(), parsed->format(), kSavedFormat));
  if (generation.subsystems.empty()) return Unreadable(file, "is damaged (it has no subsystems)");
  generation.header = *parsed;
  return generation;
}

Result<std::optional<Generation>> NewestGeneration(const fs::path& folder) {
  const auto files = GenerationFiles(folder);
  if (!files) return files.error();
  if (files->empty()) return std::optional<Generation>();
  Result<Generation> newest = ReadGeneration(files->back());
  if (!newest) return newest.error();
  return std::optional<Generation>(std::move(*newest));
}

Result<SavedGeneration> SaveGeneration(const fs::path& folder, node::v1::SavedHeader header, const std::string& config,
                                       const fs::path& needed) {
  auto files = GenerationFiles(folder);
  if (!files) return files.error();
  const auto calls = ParseConfiguration(config, folder);
  if (!calls) return calls.error();
  std::string none;
  SavedGeneration saved;
  if (auto split = TakeApart(config, none, saved.generation.subsystems); !split) return split.error();
  header.set_format(kSavedFormat);
  header.set_objects(static_cast<std::uint32_t>(CountObjects(*calls)));
  const auto newest = files->empty() ? std::nullopt : std::optional(ReadGeneration(files->back()));
  if (newest && *newest) {
    saved.warning = WarnIfLess(**newest, header, *calls);
    if ((*newest)->subsystems == saved.generation.subsystems && HaveOneSource((*newest)->header, header)) {
      saved.generation = std::move(**newest);
      return saved;
    }
  }
  header.set_generation((files->empty() ? 0 : NumberOf(files->back())) + 1);
  header.set_time(TimeNow());
  saved.generation.file = folder / fmt::format("{:06}{}", header.generation(), kSuffix);
  saved.generation.header = header;
  const std::string text = ToText(header, saved.generation.subsystems);
  if (auto written = WriteFileAtomically(saved.generation.file, text, 0600); !written) return written.error();
  files->push_back(saved.generation.file);
  RemoveOldest(*files, needed);
  return saved;
}

Result<std::vector<SavedConfiguration>> ListSaved(const Folders& folders, const std::string& name) {
  const auto files = GenerationFiles(SavedFolder(folders, name));
  if (!files) return files.error();
  std::vector<SavedConfiguration> list;
  for (const fs::path& file : *files) {
    const auto generation = ReadGeneration(file);
    list.push_back({file, generation ? generation->header : node::v1::SavedHeader(),
                    generation ? std::string() : generation.error().message});
  }
  return list;
}

Result<node::v1::Origin> OriginOf(const std::string& path) {
  node::v1::Origin origin;
  if (path.empty()) return origin;
  const auto text = ReadNamedFile(path, "the configuration");
  if (!text) return text.error();
  // FNV-1a: it tells a file from the same file changed by its owner, and guards against nobody.
  std::uint64_t sum = 0xcbf29ce484222325;
  for (const char c : *text) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  origin.set_path(Absolute(path).lexically_normal());
  origin.set_checksum(fmt::format("fnv1a64:{:016x}:{}", sum, text->size()));
  return origin;
}

std::string TimeNow() {
  const time_t now = ::time(nullptr);
  tm parts = {};
  ::gmtime_r(&now, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                     parts.tm_hour, parts.tm_min, parts.tm_sec);
}

}  // namespace spdkctl::target
