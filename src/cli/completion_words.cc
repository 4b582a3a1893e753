#include "cli/completion_words.h"

#include <algorithm>
#include <map>
#include <set>

#include <CLI/CLI.hpp>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "cli/rpc_flags.h"
#include "client/bdev_name.h"
#include "rpc_py/grammar.h"
#include "spdkctl/app/lvol.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "storage/kind.h"
#include "storage/nvmf.h"

namespace spdkctl::cli {
namespace {

using Words = std::vector<std::string>;

/// A person waits for these.
constexpr const char* kPatience = "500ms";

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
  };
  const auto ask = kinds.find(kind);
  if (ask == kinds.end() || !MayAsk(context)) return {};
  context.timeout = kPatience;
  const auto client = context.PlainClient();
  Words names = client ? ask->second(**client, before) : Words();
  // One that begins with a dash would be taken for an option.
  std::erase_if(names, [](const std::string& name) { return name.starts_with('-'); });
  return names;
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

Words MethodNames() {
  Words names;
  for (const Method& method : Schema::Get().methods()) names.push_back(method.name());
  return names;
}

/// Names that no target has to be asked for.
Words KnownNames(const Context& context, const std::string& kind) {
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

void Append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

Words AfterMethod(Context& context, const Method& method, const Words& words) {
  Words out;
  const std::vector<Flag> flags = FlagsOf(method);
  const auto last = std::find_if(flags.begin(), flags.end(),
                                 [&](const Flag& flag) { return !words.empty() && flag.Name() == words.back(); });
  if (last != flags.end() && last->plan->kind == ValueKind::kEnum) return WireNames(*last->plan->field->enum_type());
  if (last != flags.end() && last->plan->kind == ValueKind::kBool) out = {"true", "false"};
  if (last != flags.end() && !last->plan->options->names().empty())
    return LiveNames(context, last->plan->options->names(), {});
  if (last != flags.end() && last->plan->kind != ValueKind::kBool) return out;
  if (!words.empty() && (words.back() == "--json" || words.back() == "--json-file")) return out;
  for (const Flag& flag : flags) {
    const bool given = std::find(words.begin(), words.end(), flag.Name()) != words.end();
    if (!given || flag.plan->list) out.push_back(flag.Name());
  }
  Append(out, {"--json", "--json-file", "--dry-run"});
  return out;
}

/// Follows a command line as CLI11 would, without running anything, and finds what may come next.
class Line {
 public:
  Line(const CLI::App& app, Context& context) : at_(&app), context_(context) {}

  /// False if the words behind this one are somebody else's.
  bool Take(const std::string& word, const Words& behind) {
    if (open_ != nullptr && !word.starts_with('-')) {
      GiveValue(word);
      return true;
    }
    open_ = nullptr;
    if (word.size() > 1 && word.starts_with('-')) {
      TakeOption(word);
      return true;
    }
    if (before_.empty() && TakeCommand(word)) return at_->get_name() != "rpc.py";
    if (at_->get_name() == "rpc" && before_.empty()) {
      method_ = Schema::Get().Find(word);
      after_method_ = behind;
      if (method_ != nullptr) return false;
    }
    before_.push_back(word);
    return true;
  }

  Words Next(const std::string& current) {
    if (at_->get_name() == "rpc.py") return first_of_rpc_py_ ? rpc_py::CommandNames(Schema::Get().newest()) : Words();
    if (method_ != nullptr) return AfterMethod(context_, *method_, after_method_);
    if (const std::size_t equals = current.find('='); current.starts_with("--") && equals != std::string::npos)
      return Attached(current.substr(0, equals));
    Words out;
    if (open_ != nullptr) out = NamesFor(*open_);
    // The first value of an option, and nothing else, may stand there.
    if (open_ != nullptr && values_ == 0) return out;
    if (current.starts_with('-')) return Options();
    if (before_.empty()) Append(out, Commands());
    const CLI::Option* const position = NextPosition();
    if (position != nullptr) Append(out, NamesFor(*position));
    if (at_->get_name() == "rpc" && before_.empty()) Append(out, MethodNames());
    // Options are offered to whoever begins one, or where there is nothing else.
    if (out.empty() && position == nullptr) return Options();
    return out;
  }

  void SetFirstOfRpcPy(bool first) { first_of_rpc_py_ = first; }

 private:
  void GiveValue(const std::string& word) {
    Remember(*open_, word);
    if (++values_ >= open_->get_items_expected_max()) open_ = nullptr;
  }

  /// The options that choose the target.
  void Remember(const CLI::Option& option, const std::string& value) {
    if (option.check_lname("address")) context_.address = value;
    if (option.check_lname("target")) context_.target = value;
  }

  void TakeOption(const std::string& word) {
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    // "-t" may have its value right behind it.
    const bool short_form = !word.starts_with("--");
    const CLI::Option* const option = at_->get_option_no_throw(short_form ? word.substr(0, 2) : word.substr(0, equals));
    if (option == nullptr || option->get_items_expected_max() == 0) return;
    open_ = option;
    values_ = 0;
    if (equals != std::string::npos) GiveValue(word.substr(equals + 1));
    if (short_form && word.size() > 2) GiveValue(word.substr(2));
  }

  bool TakeCommand(const std::string& word) {
    const auto below = at_->get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == word; });
    if (below.empty()) return false;
    at_ = below.front();
    return true;
  }

  Words NamesFor(const CLI::Option& option) {
    const Values& values = ValuesOf(option);
    Words names = values.words;
    if (values.kind.empty()) return names;
    Append(names, KnownNames(context_, values.kind));
    if (names.empty()) names = LiveNames(context_, values.kind, before_);
    return names;
  }

  Words Attached(const std::string& name) {
    const CLI::Option* const option = at_->get_option_no_throw(name);
    if (option == nullptr) return {};
    Words out = NamesFor(*option);
    for (std::string& word : out) word = name + "=" + word;
    return out;
  }

  [[nodiscard]] const CLI::Option* NextPosition() const {
    std::vector<const CLI::Option*> positions;
    for (const CLI::Option* option : at_->get_options()) {
      if (option->get_positional()) positions.push_back(option);
    }
    if (before_.size() < positions.size()) return positions[before_.size()];
    const bool goes_on = !positions.empty() && positions.back()->get_items_expected_max() > 1;
    return goes_on ? positions.back() : nullptr;
  }

  [[nodiscard]] Words Commands() const {
    Words out;
    for (const CLI::App* command : at_->get_subcommands([](const CLI::App*) { return true; })) {
      if (!command->get_group().empty()) out.push_back(command->get_name());
    }
    return out;
  }

  [[nodiscard]] Words Options() const {
    Words out;
    for (const CLI::Option* option : at_->get_options()) {
      for (const std::string& name : option->get_lnames()) out.push_back("--" + name);
    }
    return out;
  }

  const CLI::App* at_;
  Context& context_;
  Words before_;                       ///< At positions of the command.
  const CLI::Option* open_ = nullptr;  ///< An option that takes the next word, if it is none itself.
  int values_ = 0;                     ///< That it has already.
  const Method* method_ = nullptr;
  Words after_method_;
  bool first_of_rpc_py_ = true;
};

}  // namespace

Words CompleteWords(const CLI::App& app, Context& context, Words words) {
  const std::string current = words.empty() ? std::string() : words.back();
  if (!words.empty()) words.pop_back();
  Line line(app, context);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (line.Take(words[i], {words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end()})) continue;
    line.SetFirstOfRpcPy(i + 1 == words.size());
    break;
  }
  Words out;
  std::set<std::string> seen;
  for (std::string& word : line.Next(current)) {
    if (word.starts_with(current) && !word.empty() && IsPrintable(word) && seen.insert(word).second)
      out.push_back(std::move(word));
  }
  return out;
}

}  // namespace spdkctl::cli
