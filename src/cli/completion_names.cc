#include "cli/completion_names.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>

#include "base/os.h"
#include "base/text.h"
#include "cli/rpc_flags.h"
#include "client/bdev_name.h"
#include "spdkctl/app/lvol.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "storage/kind.h"
#include "storage/kinds/nvme_controller.h"
#include "storage/nvmf.h"
#include "storage/parts.h"

namespace spdkctl::cli {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// A person waits for these.
constexpr const char* kPatience = "500ms";

void Append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

// What a target has.

Words BdevNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto bdevs = client.bdev_get_bdevs()) {
    for (const auto& bdev : bdevs->bdevs()) names.push_back(client::GivenName(bdev));
  }
  return names;
}

Words SubsystemNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto subsystems = client.nvmf_get_subsystems()) {
    for (const auto& subsystem : subsystems->subsystems()) names.push_back(subsystem.nqn());
  }
  return names;
}

Words StoreNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto stores = client.bdev_lvol_get_lvstores()) {
    for (const auto& store : stores->lvol_stores()) names.push_back(store.name());
  }
  return names;
}

/// Those that nothing has for itself.
Words FreeBdevNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  const auto bdevs = client.bdev_get_bdevs();
  for (int i = 0; bdevs && i < bdevs->bdevs_size(); ++i) {
    if (!bdevs->bdevs(i).claimed()) names.push_back(client::GivenName(bdevs->bdevs(i)));
  }
  return names;
}

Words VolumeNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto lvols = app::LvolTasks(client).get_lvols()) {
    for (const auto& lvol : *lvols) names.push_back(lvol.Path());
  }
  return names;
}

Words VhostNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto controllers = app::VhostTgt(client).get_vhost_controllers()) {
    for (const auto& controller : controllers->controllers()) names.push_back(controller.ctrlr());
  }
  return names;
}

Words NvmeNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto controllers = client.bdev_nvme_get_controllers()) {
    for (const auto& controller : controllers->controllers()) names.push_back(controller.name());
  }
  return names;
}

Words KeyNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto keys = client.keyring_get_keys()) {
    for (const auto& key : keys->keys()) names.push_back(key.name());
  }
  return names;
}

Words CryptoKeyNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto keys = client.accel_crypto_keys_get()) {
    for (const auto& key : keys->keys()) names.push_back(key.name());
  }
  return names;
}

Words RaidNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  rpc::v1::BdevRaidGetBdevsRequest request;
  request.set_category(rpc::v1::RAID_CATEGORY_ALL);
  if (const auto raids = client.bdev_raid_get_bdevs(request)) {
    for (const auto& raid : raids->bdevs()) names.push_back(raid.name());
  }
  return names;
}

Words NodeNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  if (const auto nodes = client.iscsi_get_target_nodes()) {
    for (const auto& node : nodes->target_nodes()) names.push_back(node.name());
  }
  return names;
}

template <class Groups>
Words Tags(const Groups& groups) {
  Words tags;
  for (const auto& group : groups) tags.push_back(std::to_string(group.tag()));
  return tags;
}

Words PortalGroups(TypedCalls& client, const Words& /*before*/) {
  const auto groups = client.iscsi_get_portal_groups();
  return groups ? Tags(groups->portal_groups()) : Words();
}
Words InitiatorGroups(TypedCalls& client, const Words& /*before*/) {
  const auto groups = client.iscsi_get_initiator_groups();
  return groups ? Tags(groups->initiator_groups()) : Words();
}
Words AuthGroups(TypedCalls& client, const Words& /*before*/) {
  const auto groups = client.iscsi_get_auth_groups();
  return groups ? Tags(groups->auth_groups()) : Words();
}

/// What hangs on the subsystem that the word before names.
Words OfSubsystem(TypedCalls& client, const Words& before, Words (*parts)(const rpc::v1::NvmfSubsystem&)) {
  const auto subsystems = client.nvmf_get_subsystems();
  if (!subsystems || before.empty()) return {};
  for (const auto& subsystem : subsystems->subsystems()) {
    if (subsystem.nqn() == before.front()) return parts(subsystem);
  }
  return {};
}

Words NamespaceIds(TypedCalls& client, const Words& before) {
  return OfSubsystem(client, before, [](const rpc::v1::NvmfSubsystem& subsystem) {
    Words ids;
    for (const auto& space : subsystem.namespaces()) ids.push_back(std::to_string(space.nsid()));
    return ids;
  });
}

Words HostNames(TypedCalls& client, const Words& before) {
  return OfSubsystem(client, before, [](const rpc::v1::NvmfSubsystem& subsystem) {
    Words names;
    for (const auto& host : subsystem.hosts()) names.push_back(host.nqn());
    return names;
  });
}

Words Listeners(TypedCalls& client, const Words& before) {
  return OfSubsystem(client, before, [](const rpc::v1::NvmfSubsystem& subsystem) {
    Words addresses;
    for (const auto& address : subsystem.listen_addresses())
      addresses.push_back(storage::ShowAddress(address.trtype(), address.traddr(), address.trsvcid()));
    return addresses;
  });
}

/// Hosts of all subsystems.
Words AllHosts(TypedCalls& client, const Words& /*before*/) {
  Words names;
  const auto subsystems = client.nvmf_get_subsystems();
  for (int i = 0; subsystems && i < subsystems->subsystems_size(); ++i) {
    for (const auto& host : subsystems->subsystems(i).hosts()) names.push_back(host.nqn());
  }
  return names;
}

/// Those of the controller that the word before names.
Words PathsOfController(TypedCalls& client, const Words& before) {
  Words addresses;
  const auto controllers = client.bdev_nvme_get_controllers();
  for (int i = 0; controllers && !before.empty() && i < controllers->controllers_size(); ++i) {
    const auto& controller = controllers->controllers(i);
    if (controller.name() != before.front()) continue;
    for (const auto& path : storage::PathsOf(controller))
      addresses.push_back(storage::ShowAddress(path.trtype(), path.traddr(), path.trsvcid()));
  }
  return addresses;
}

Words LogFlags(TypedCalls& client, const Words& /*before*/) {
  Words names = {"all"};
  if (const auto flags = client.log_get_flags()) {
    for (const auto& [flag, on] : flags->flags()) names.push_back(flag);
  }
  std::sort(names.begin(), names.end());
  return names;
}

Words PartNames(TypedCalls& client, const Words& /*before*/) {
  Words names;
  const auto parts = storage::Parts::Read(client);
  if (!parts) return names;
  for (const storage::Part& part : parts->all()) {
    if (part.found_by_name) names.push_back(part.name);
  }
  return names;
}

/// What `tree` takes: a branch of the tree, or a thing in it.
Words TreePaths(TypedCalls& client, const Words& /*before*/) {
  Words names = {"bdevs", "nvme", "nvmf", "vhost", "iscsi", "groups", "kernel", "transports", "keys"};
  const auto add = [&](const std::string& branch, const Words& things) {
    for (const std::string& thing : things) names.push_back(branch + "/" + thing);
  };
  add("bdevs", BdevNames(client, {}));
  add("nvmf", SubsystemNames(client, {}));
  add("vhost", VhostNames(client, {}));
  add("iscsi", NodeNames(client, {}));
  return names;
}

/// What the next key of an object of a kind names; empty if nothing lists that. `keys` are those before it.
std::string SortOfKey(const std::string& kind, const Words& keys) {
  const storage::SpecType* const type = storage::FindSpecType(kind);
  if (type == nullptr) return {};
  std::vector<const storage::SpecField*> fields;
  for (const storage::SpecField& field : type->fields) {
    if (field.options->key()) fields.push_back(&field);
  }
  if (keys.size() >= fields.size()) return {};
  const storage::SpecField& field = *fields[keys.size()];
  if (field.parameter != nullptr && !field.parameter->options->names().empty())
    return field.parameter->options->names();
  if (field.name() == "store") return "lvol_store";
  if (!field.options->names().empty() || fields.size() > 1) return field.options->names();
  const auto spec = storage::MakeWish(kind, {{field.name(), "1"}});
  const auto makes =
      spec ? storage::KindOf(*storage::SpecOf(*spec)).Makes(*storage::SpecOf(*spec)) : std::vector<storage::Thing>();
  return makes.empty() ? std::string() : makes.front().sort;
}

/// Whether the target may be asked for names: somebody named it, or spdkctl started it.
bool MayAsk(const Context& context) {
  if (!context.address.empty() || !context.target.empty() || Env("SPDKCTL_TARGET")) return true;
  const auto chosen = context.ChosenTarget();
  return chosen && chosen->ours;
}

/// The names that the target has of a kind of things; the kinds are those of the schema's `names`, and more. `before`
/// are the positions that stand before.
Words LiveNames(Context& context, const std::string& kind, const Words& before) {
  if (kind == "key_of_kind") {
    if (before.empty()) return {};
    const Words keys(before.begin() + 1, before.end());
    return LiveNames(context, SortOfKey(before.front(), keys), keys);
  }
  using Ask = Words (*)(TypedCalls&, const Words&);
  static const std::map<std::string, Ask> kinds = {
      {"bdev", BdevNames},
      {"free_bdev", FreeBdevNames},
      {"subsystem", SubsystemNames},
      {"lvol_store", StoreNames},
      {"volume", VolumeNames},
      {"vhost_controller", VhostNames},
      {"nvme_controller", NvmeNames},
      {"crypto_key", CryptoKeyNames},
      {"key", KeyNames},
      {"raid", RaidNames},
      {"iscsi_node", NodeNames},
      {"portal_group", PortalGroups},
      {"initiator_group", InitiatorGroups},
      {"auth_group", AuthGroups},
      {"namespace", NamespaceIds},
      {"host", HostNames},
      {"listener", Listeners},
      {"any_host", AllHosts},
      {"nvme_path", PathsOfController},
      {"log_flag", LogFlags},
      {"part", PartNames},
      {"tree_path", TreePaths},
  };
  const auto ask = kinds.find(kind);
  if (ask == kinds.end() || !MayAsk(context)) return {};
  context.timeout = kPatience;
  const auto client = context.PlainClient();
  return client ? ask->second(**client, before) : Words();
}

/// Targets by name; those whose names are alike by pid.
Words TargetNames(const Context& context) {
  const auto folders = context.Folders();
  const auto targets = folders ? target::List(*folders) : Result<std::vector<target::Target>>(folders.error());
  if (!targets) return {};
  std::map<std::string, int> counts;
  for (const auto& target : *targets) ++counts[target.name];
  Words names;
  for (const auto& target : *targets)
    names.push_back(counts[target.name] == 1 ? target.name : std::to_string(target.process.pid));
  return names;
}

// What is known without one.

enum class Files { kAll, kFolders, kSockets };

/// What stands at the end of a path that is being typed: what is wanted of its folder, and the folders in it.
Words FilesAt(const std::string& current, Files wanted) {
  Words files;
  const std::size_t slash = current.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : current.substr(0, slash + 1);
  // What is hidden is offered to whoever begins its name.
  const bool hidden = current.size() > folder.size() && current[folder.size()] == '.';
  std::error_code failed;
  for (fs::directory_iterator file(folder.empty() ? "." : folder, failed), end; !failed && file != end;
       file.increment(failed)) {
    const std::string name = file->path().filename().string();
    if (name.starts_with('.') && !hidden) continue;
    std::error_code unknown;
    const bool is_folder = file->is_directory(unknown);
    const bool fits = wanted == Files::kAll || (wanted == Files::kSockets && file->is_socket(unknown));
    if (is_folder || fits) files.push_back(folder + name + (is_folder ? "/" : ""));
  }
  std::sort(files.begin(), files.end());
  return files;
}

Words WithPrefix(const std::string& prefix, const Words& words) {
  Words out;
  for (const std::string& word : words) out.push_back(prefix + word);
  return out;
}

/// The file behind '@'.
Words FilesBehindAt(const std::string& current) {
  return WithPrefix("@", FilesAt(current.starts_with('@') ? current.substr(1) : std::string(), Files::kAll));
}

/// Where a secret may come from. The environment has names only; what they stand for is nobody's business.
Words SecretSources(const std::string& current) {
  Words words = FilesBehindAt(current);
  Append(words, {"-"});
  for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
    const std::string_view text(*variable);
    words.push_back("env:" + std::string(text.substr(0, text.find('='))));
  }
  return words;
}

/// PCI addresses of the NVMe drives of this host.
Words Drives() {
  constexpr std::string_view kNvmeClass = "0x010802";
  Words drives;
  std::error_code failed;
  for (fs::directory_iterator device("/sys/bus/pci/devices", failed), end; !failed && device != end;
       device.increment(failed)) {
    const auto device_class = ReadFile(device->path() / "class");
    if (device_class && Trim(*device_class) == kNvmeClass) drives.push_back(device->path().filename().string());
  }
  std::sort(drives.begin(), drives.end());
  return drives;
}

Words NvmeAddresses() {
  Words addresses = WithPrefix("pcie://", Drives());
  Append(addresses, {"tcp://", "rdma://"});
  return addresses;
}

/// Names that no target has to be asked for.
Words KnownNames(const Context& context, const std::string& kind, const std::string& current) {
  if (kind == "file") return FilesAt(current, Files::kAll);
  if (kind == "folder") return FilesAt(current, Files::kFolders);
  if (kind == "socket") return FilesAt(current, Files::kSockets);
  if (kind == "at_file") return FilesBehindAt(current);
  if (kind == "secret") return SecretSources(current);
  if (kind == "drive") return Drives();
  if (kind == "nvme_address") return NvmeAddresses();
  if (kind == "transport_address") return {"tcp://", "rdma://"};
  if (kind == "target") return TargetNames(context);
  if (kind == "method") return MethodNames();
  if (kind == "application") return {host::kApplications.begin(), host::kApplications.end()};
  if (kind == "raid_level") return WireNames(*rpc::v1::RaidLevel_descriptor());
  Words names;
  if (kind == "release") {
    for (const Release release : Schema::Get().releases()) names.push_back(release.ToString());
  }
  if (kind == "component") {
    std::set<std::string> components;
    for (const Method& method : Schema::Get().methods()) components.emplace(method.component());
    names.assign(components.begin(), components.end());
  }
  return names;
}

}  // namespace

Words NamesOf(Context& context, const std::string& kind, const Words& before, const std::string& current) {
  Words names = KnownNames(context, kind, current);
  if (names.empty()) names = LiveNames(context, kind, before);
  // A key may be a name, or the path of its file.
  if (kind == "key" && current.find('/') != std::string::npos) names = FilesAt(current, Files::kAll);
  // One that begins with a dash would be taken for an option.
  std::erase_if(names, [](const std::string& name) { return name.starts_with('-') && name != "-"; });
  return names;
}

Words MethodNames() {
  Words names;
  for (const Method& method : Schema::Get().methods()) names.push_back(method.name());
  return names;
}

}  // namespace spdkctl::cli
