#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/text.h"
#include "sim/engine/dispatcher.h"
#include "sim/spdk/spdk.h"
#include "sim/spdk/units.h"

namespace spdkctl::sim {
namespace {

namespace json = boost::json;
constexpr std::uint64_t kQueueDepth = 64;

/// [Name] and its lines, in words; quotes hold a word together.
struct Section {
  std::string name;
  std::vector<std::vector<std::string>> lines = {};

  /// The words behind the first line that begins with this one.
  [[nodiscard]] std::vector<std::string> Values(const std::string& key) const {
    for (const auto& line : lines) {
      if (line.front() == key) return {line.begin() + 1, line.end()};
    }
    return {};
  }
  [[nodiscard]] std::string Value(const std::string& key, const std::string& otherwise = "") const {
    const auto values = Values(key);
    return values.empty() ? otherwise : values.front();
  }
  [[nodiscard]] std::uint64_t Number(const std::string& key, std::uint64_t otherwise) const {
    return ParseNumber(Value(key)).value_or(otherwise);
  }
  /// The section's name without the number at its end, and that number.
  [[nodiscard]] std::string Kind() const { return name.substr(0, name.find_last_not_of("0123456789") + 1); }
  [[nodiscard]] std::uint64_t Tag() const { return TagOf(name); }
  static std::uint64_t TagOf(const std::string& text) {
    const std::size_t digits = text.find_last_not_of("0123456789") + 1;
    return ParseNumber(text.substr(digits)).value_or(0);
  }
};

std::vector<std::string> WordsOf(const std::string& line) {
  std::vector<std::string> words;
  bool quoted = false;
  bool open = false;
  for (const char c : line) {
    if (c == '#' && !quoted) break;
    if (c == '"') {
      quoted = !quoted;
      if (quoted) words.emplace_back();
      open = quoted;
    } else if (!quoted && (c == ' ' || c == '\t' || c == '\r')) {
      open = false;
    } else {
      if (!open) words.emplace_back();
      open = true;
      words.back() += c;
    }
  }
  return words;
}

std::vector<Section> ReadSections(const std::string& text) {
  std::vector<Section> sections;
  for (const std::string& line : Split(text, '\n')) {
    const std::string_view trimmed = Trim(line);
    if (trimmed.starts_with("[") && trimmed.ends_with("]")) {
      sections.push_back({std::string(trimmed.substr(1, trimmed.size() - 2))});
      continue;
    }
    const auto words = WordsOf(line);
    if (!words.empty() && !sections.empty()) sections.back().lines.push_back(words);
  }
  return sections;
}

/// Makes the calls of one file.
class IniLoader {
 public:
  explicit IniLoader(Dispatcher& dispatcher) : dispatcher_(dispatcher) {}

  /// What others are built on comes first, in whatever order the file has it.
  Result<void> Load(const std::vector<Section>& sections) {
    for (const Maker& maker : kMakers) {
      for (const Section& section : sections) {
        section_ = &section;
        if (section.Kind() == maker.kind) (this->*maker.make)();
      }
    }
    return failed_;
  }

 private:
  struct Maker {
    std::string_view kind;
    void (IniLoader::*make)();
  };

  void Call(const std::string& method, const json::object& params) {
    if (!failed_) return;
    const Outcome outcome = dispatcher_.Call(method, json::serialize(params));
    if (!outcome.error) return;
    failed_ =
        MakeError(Code::kInvalidArgument, fmt::format("[{}]: {}: {}", section_->name, method, outcome.error->message));
  }

  void MakeMalloc() {
    const std::uint64_t block = section_->Number("BlockSize", kSector);
    const std::uint64_t blocks = section_->Number("LunSizeInMB", 0) * kMiB / block;
    for (std::uint64_t i = 0; i < section_->Number("NumberOfLuns", 0); ++i)
      Call("construct_malloc_bdev", {{"num_blocks", blocks}, {"block_size", block}});
  }

  void MakeNull() {
    for (const auto& line : section_->lines) {
      if (line.front() != "Dev" || line.size() < 3) continue;
      const std::uint64_t block = line.size() > 3 ? ParseNumber(line[3]).value_or(kSector) : kSector;
      Call("construct_null_bdev",
           {{"name", line[1]}, {"num_blocks", ParseNumber(line[2]).value_or(0) * kMiB / block}, {"block_size", block}});
    }
  }

  void MakeAio() {
    for (const auto& line : section_->lines) {
      if (line.front() != "AIO" || line.size() < 3) continue;
      json::object params = {{"filename", line[1]}, {"name", line[2]}};
      if (line.size() > 3) params["block_size"] = ParseNumber(line[3]).value_or(0);
      Call("construct_aio_bdev", params);
    }
  }

  void MakeSplit() {
    for (const auto& line : section_->lines) {
      if (line.front() != "Split" || line.size() < 3) continue;
      json::object params = {{"base_bdev", line[1]}, {"split_count", ParseNumber(line[2]).value_or(0)}};
      if (line.size() > 3) params["split_size_mb"] = ParseNumber(line[3]).value_or(0);
      Call("construct_split_vbdev", params);
    }
  }

  void MakeSubsystem() {
    json::array listeners;
    json::array hosts;
    json::array namespaces;
    for (const auto& line : section_->lines) {
      if (line.front() == "Listen" && line.size() > 2) {
        const std::size_t colon = line[2].rfind(':');
        listeners.push_back(json::object{{"transport", line[1]},
                                         {"traddr", line[2].substr(0, colon)},
                                         {"trsvcid", colon == std::string::npos ? "4420" : line[2].substr(colon + 1)}});
      } else if (line.front() == "Host" && line.size() > 1) {
        hosts.emplace_back(line[1]);
      } else if (line.front() == "Namespace" && line.size() > 1) {
        json::object one = {{"bdev_name", line[1]}};
        if (line.size() > 2) one["nsid"] = ParseNumber(line[2]).value_or(0);
        namespaces.push_back(one);
      }
    }
    Call("construct_nvmf_subsystem", {{"core", section_->Number("Core", 0)},
                                      {"mode", "Virtual"},
                                      {"nqn", section_->Value("NQN")},
                                      {"listen_addresses", listeners},
                                      {"hosts", hosts},
                                      {"allow_any_host", ToLower(section_->Value("AllowAnyHost")) == "yes"},
                                      {"serial_number", section_->Value("SN")},
                                      {"namespaces", namespaces}});
  }

  void MakePortalGroup() {
    json::array portals;
    for (const auto& line : section_->lines) {
      if (line.front() != "Portal" || line.size() < 3) continue;
      const std::size_t colon = line[2].rfind(':');
      portals.push_back(json::object{{"host", line[2].substr(0, colon)},
                                     {"port", colon == std::string::npos ? "3260" : line[2].substr(colon + 1)}});
    }
    Call("add_portal_group", {{"tag", section_->Tag()}, {"portals", portals}});
  }

  void MakeInitiatorGroup() {
    json::array names;
    json::array masks;
    for (const auto& line : section_->lines) {
      json::array* const list = line.front() == "InitiatorName" ? &names : line.front() == "Netmask" ? &masks : nullptr;
      for (std::size_t i = 1; list != nullptr && i < line.size(); ++i) list->emplace_back(line[i]);
    }
    Call("add_initiator_group", {{"tag", section_->Tag()}, {"initiators", names}, {"netmasks", masks}});
  }

  void MakeTargetNode() {
    json::array portal_tags;
    json::array initiator_tags;
    json::array lun_names;
    json::array lun_ids;
    for (const auto& line : section_->lines) {
      if (line.front() == "Mapping" && line.size() > 2) {
        portal_tags.emplace_back(Section::TagOf(line[1]));
        initiator_tags.emplace_back(Section::TagOf(line[2]));
      } else if (line.front().starts_with("LUN") && line.size() > 1) {
        lun_names.emplace_back(line[1]);
        lun_ids.emplace_back(Section::TagOf(line.front()));
      }
    }
    const std::string auth = ToLower(section_->Value("AuthMethod"));
    Call("construct_target_node", {{"name", section_->Value("TargetName")},
                                   {"alias_name", section_->Value("TargetAlias")},
                                   {"pg_tags", portal_tags},
                                   {"ig_tags", initiator_tags},
                                   {"lun_names", lun_names},
                                   {"lun_ids", lun_ids},
                                   {"queue_depth", section_->Number("QueueDepth", kQueueDepth)},
                                   {"chap_disabled", static_cast<int>(auth == "none")},
                                   {"chap_required", static_cast<int>(auth.starts_with("chap"))},
                                   {"chap_mutual", static_cast<int>(auth == "chap mutual")},
                                   {"chap_auth_group", Section::TagOf(section_->Value("AuthGroup", "0"))}});
  }

  void MakeVhostScsi() {
    json::object params = {{"ctrlr", section_->Value("Name")}};
    if (const std::string mask = section_->Value("Cpumask"); !mask.empty()) params["cpumask"] = mask;
    Call("construct_vhost_scsi_controller", params);
    for (const auto& line : section_->lines) {
      if (line.front() != "Dev" || line.size() < 3) continue;
      Call("add_vhost_scsi_lun", {{"ctrlr", section_->Value("Name")},
                                  {"scsi_dev_num", ParseNumber(line[1]).value_or(0)},
                                  {"lun_name", line[2]}});
    }
  }

  void MakeVhostBlk() {
    json::object params = {{"ctrlr", section_->Value("Name")}, {"dev_name", section_->Value("Dev")}};
    if (const std::string mask = section_->Value("Cpumask"); !mask.empty()) params["cpumask"] = mask;
    if (ToLower(section_->Value("ReadOnly")) == "yes") params["readonly"] = true;
    Call("construct_vhost_blk_controller", params);
  }

  static constexpr std::array<Maker, 10> kMakers = {{{"Malloc", &IniLoader::MakeMalloc},
                                                     {"Null", &IniLoader::MakeNull},
                                                     {"AIO", &IniLoader::MakeAio},
                                                     {"Split", &IniLoader::MakeSplit},
                                                     {"Subsystem", &IniLoader::MakeSubsystem},
                                                     {"PortalGroup", &IniLoader::MakePortalGroup},
                                                     {"InitiatorGroup", &IniLoader::MakeInitiatorGroup},
                                                     {"TargetNode", &IniLoader::MakeTargetNode},
                                                     {"VhostScsi", &IniLoader::MakeVhostScsi},
                                                     {"VhostBlk", &IniLoader::MakeVhostBlk}}};

  Dispatcher& dispatcher_;
  const Section* section_ = nullptr;
  Result<void> failed_;
};

}  // namespace

Result<void> LoadIniConfig(Dispatcher& dispatcher, const std::string& path) {
  const auto text = ReadFile(path);
  if (!text) return MakeError(Code::kNotFound, fmt::format("could not open config file {}", path));
  return IniLoader(dispatcher).Load(ReadSections(*text));
}

std::string RpcAddressOfIni(const std::string& path) {
  bool enabled = false;
  std::string listen = "127.0.0.1";
  for (const Section& section : ReadSections(ReadFile(path).value_or(""))) {
    if (section.name != "Rpc") continue;
    enabled = ToLower(section.Value("Enable")) == "yes";
    listen = section.Value("Listen", listen);
  }
  return enabled ? listen : std::string();
}

}  // namespace spdkctl::sim
