#include "cli/completion_words.h"

#include <algorithm>
#include <map>

#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/rpc_flags.h"
#include "rpc_py/grammar.h"
#include "spdkctl/app/lvol.h"
#include "spdkctl/rpc/v1/keyring.pb.h"

namespace spdkctl::cli {
namespace {

using Words = std::vector<std::string>;

/// A person waits for these.
constexpr const char* kPatience = "500ms";

Words BdevNames(TypedCalls& client) {
  Words names;
  if (const auto bdevs = client.bdev_get_bdevs()) {
    for (const auto& bdev : bdevs->bdevs()) {
      // A logical volume is known by its path, not by its UUID.
      const bool lvol = bdev.driver_specific().has_lvol() && !bdev.aliases().empty();
      names.push_back(lvol ? bdev.aliases(0) : bdev.name());
    }
  }
  return names;
}

Words SubsystemNames(TypedCalls& client) {
  Words names;
  if (const auto subsystems = client.nvmf_get_subsystems()) {
    for (const auto& subsystem : subsystems->subsystems()) names.push_back(subsystem.nqn());
  }
  return names;
}

Words StoreNames(TypedCalls& client) {
  Words names;
  if (const auto stores = client.bdev_lvol_get_lvstores()) {
    for (const auto& store : stores->lvol_stores()) names.push_back(store.name());
  }
  return names;
}

Words VhostNames(TypedCalls& client) {
  Words names;
  if (const auto controllers = client.vhost_get_controllers()) {
    for (const auto& controller : controllers->controllers()) names.push_back(controller.ctrlr());
  }
  return names;
}

Words NvmeNames(TypedCalls& client) {
  Words names;
  if (const auto controllers = client.bdev_nvme_get_controllers()) {
    for (const auto& controller : controllers->controllers()) names.push_back(controller.name());
  }
  return names;
}

Words KeyNames(TypedCalls& client) {
  Words names;
  if (const auto keys = client.keyring_get_keys()) {
    for (const auto& key : keys->keys()) names.push_back(key.name());
  }
  return names;
}

/// The names that the target has of a kind of objects; the kinds are those of the schema's `names`.
Words LiveNames(Context& context, const std::string& kind) {
  static const std::map<std::string, Words (*)(TypedCalls&)> kKinds = {{"bdev", BdevNames},
                                                                       {"subsystem", SubsystemNames},
                                                                       {"lvol_store", StoreNames},
                                                                       {"vhost_controller", VhostNames},
                                                                       {"nvme_controller", NvmeNames},
                                                                       {"key", KeyNames}};
  const auto ask = kKinds.find(kind);
  if (ask == kKinds.end()) return {};
  context.timeout = kPatience;
  const auto client = context.PlainClient();
  return client ? ask->second(**client) : Words();
}

/// The kind that a position of a command stands for, by how its help calls it.
std::string KindOfPosition(const std::string& name) {
  static const std::map<std::string, std::string> kKinds = {
      {"BDEV", "bdev"}, {"VOLUME", "bdev"}, {"STORE", "lvol_store"}, {"NQN", "subsystem"}, {"KEY", "key"}};
  const auto it = kKinds.find(name);
  return it == kKinds.end() ? std::string() : it->second;
}

/// Takes the global options off the words: they choose the target.
Words TakeGlobals(Context& context, const Words& words) {
  Words rest;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool more = i + 1 < words.size() && rest.empty();
    if (more && (words[i] == "-s" || words[i] == "--address")) {
      context.address = words[++i];
    } else if (more && (words[i] == "-t" || words[i] == "--target")) {
      context.target = words[++i];
    } else {
      rest.push_back(words[i]);
    }
  }
  return rest;
}

Words AfterMethod(Context& context, const Method& method, const Words& words) {
  Words out;
  const std::vector<Flag> flags = FlagsOf(method);
  const auto last = std::find_if(flags.begin(), flags.end(),
                                 [&](const Flag& flag) { return !words.empty() && flag.Name() == words.back(); });
  if (last != flags.end() && last->plan->kind == ValueKind::kEnum) return WireNames(*last->plan->field->enum_type());
  if (last != flags.end() && last->plan->kind == ValueKind::kBool) out = {"true", "false"};
  if (last != flags.end() && !last->plan->options->names().empty())
    return LiveNames(context, last->plan->options->names());
  if (last != flags.end() && last->plan->kind != ValueKind::kBool) return out;
  for (const Flag& flag : flags) {
    const bool given = std::find(words.begin(), words.end(), flag.Name()) != words.end();
    if (!given || flag.plan->list) out.push_back(flag.Name());
  }
  out.insert(out.end(), {"--json", "--json-file", "--dry-run"});
  return out;
}

Words MethodNames() {
  Words names;
  for (const Method& method : Schema::Get().methods()) names.push_back(method.name());
  return names;
}

}  // namespace

Words CompleteWords(const CLI::App& app, Context& context, Words words) {
  words = TakeGlobals(context, words);
  const CLI::App* at = &app;
  std::size_t used = 0;
  for (; used < words.size(); ++used) {
    const auto below =
        at->get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == words[used]; });
    if (below.empty()) break;
    at = below.front();
  }
  const Words rest(words.begin() + static_cast<std::ptrdiff_t>(used), words.end());
  if (at->get_name() == "rpc.py") return rpc_py::CommandNames();
  if (at->get_name() == "rpc" && !rest.empty()) {
    const Method* const method = Schema::Get().Find(rest.front());
    if (method != nullptr) return AfterMethod(context, *method, {rest.begin() + 1, rest.end()});
  }
  Words out;
  for (const CLI::App* command : at->get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_name().starts_with("__")) out.push_back(command->get_name());
  }
  const bool wants_method = at->get_name() == "rpc" || at->get_name() == "describe";
  if (wants_method && rest.empty()) {
    const Words methods = MethodNames();
    out.insert(out.end(), methods.begin(), methods.end());
  }
  for (const CLI::Option* option : at->get_options()) {
    for (const std::string& name : option->get_lnames()) out.push_back("--" + name);
    // Positions are filled one after the other; one without flags is the next if as many words stand there.
    if (!option->get_positional()) continue;
    const Words live = rest.empty() || option->get_items_expected_max() > 1
                           ? LiveNames(context, KindOfPosition(option->get_name(true)))
                           : Words();
    out.insert(out.end(), live.begin(), live.end());
  }
  return out;
}

}  // namespace spdkctl::cli
