#include <fmt/format.h>

#include "base/saturating.h"
#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "cli/size.h"
#include "cli/spec_words.h"
#include "spdkctl/app/lvol.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

using storage::Verb;

struct LvolArguments {
  std::string name;
  std::string other;
  std::string size;
  bool destroy_data = false;
  EnsureOptions ensure;
};

/// The tasks on the chosen target.
Result<app::LvolTasks> Tasks(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  return app::LvolTasks(**client);
}

storage::v1::Wish StoreNamed(const std::string& name) {
  storage::v1::Wish wish;
  wish.mutable_lvol_store()->set_name(name);
  return wish;
}

/// The volume of a path, with what is wished of it besides.
Result<storage::v1::Wish> VolumeAt(const std::string& path, const storage::v1::Volume& volume = {}) {
  const std::size_t slash = path.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == path.size())
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' names no volume; write it as STORE/NAME", path));
  storage::v1::Wish wish;
  *wish.mutable_volume() = volume;
  wish.mutable_volume()->set_store(path.substr(0, slash));
  wish.mutable_volume()->set_name(path.substr(slash + 1));
  return wish;
}

/// One volume or a range of them.
Result<std::vector<storage::v1::Wish>> VolumesAt(const std::string& range, const storage::v1::Volume& volume = {}) {
  const auto paths = ExpandRange(range);
  if (!paths) return paths.error();
  std::vector<storage::v1::Wish> wishes;
  for (const std::string& path : *paths) {
    auto wish = VolumeAt(path, volume);
    if (!wish) return wish.error();
    wishes.push_back(std::move(*wish));
  }
  return wishes;
}

Listing Stores() {
  return {"lvol_stores",
          "store",
          &rpc::v1::LvolStore::descriptor,
          {"STORE", "BDEV", "SIZE", "FREE", {"CLUSTER", Rank::kSpare}, {"UUID", Rank::kWide}},
          {"STORE", "lvol_store", "Name or UUID of the store"}};
}

Result<std::vector<Entry>> ReadStores(Context& context, const Asked& /*asked*/) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const auto stores = tasks->get_stores();
  if (!stores) return stores.error();
  const BdevNames names(**context.Client());
  std::vector<Entry> entries;
  for (const auto& store : *stores) {
    entries.push_back({{store.name(), store.uuid()},
                       ToJson(store),
                       Row({store.name(), names.Of(store.base_bdev()),
                            FormatSize(SaturatingProduct(store.total_data_clusters(), store.cluster_size())),
                            FormatSize(SaturatingProduct(store.free_clusters(), store.cluster_size())),
                            FormatSize(store.cluster_size()), store.uuid()})});
  }
  return entries;
}

/// The UUIDs that are their bdevs' names only programs need.
Listing Volumes() {
  return {"lvols",
          "volume",
          &rpc::v1::Bdev::descriptor,
          {"VOLUME", "SIZE", "KIND", "SNAPSHOT", "CLONES", {"UUID", Rank::kWide}},
          {"VOLUME", "volume", "STORE/NAME, or UUID"}};
}

Entry ToEntry(const app::Lvol& lvol) {
  const auto& about = lvol.bdev.driver_specific().lvol();
  const char* const kind = about.snapshot()         ? "snapshot"
                           : about.clone()          ? "clone"
                           : about.thin_provision() ? "thin"
                                                    : "thick";
  return {{lvol.Path(), lvol.bdev.name(), lvol.bdev.uuid()},
          ToJson(lvol.bdev),
          Row({lvol.Path(), FormatSize(lvol.Bytes()), kind, about.base_snapshot(),
               Join({about.clones().begin(), about.clones().end()}, ","), lvol.bdev.uuid()}),
          lvol.store};
}

Result<std::vector<Entry>> ReadVolumes(Context& context, const Asked& asked) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  std::string store;
  if (!asked.of.empty()) {
    const auto found = tasks->get_store(asked.of);
    if (!found) return found.error();
    store = found->name();
  }
  const auto lvols = tasks->get_lvols(store);
  if (!lvols) return lvols.error();
  std::vector<Entry> entries;
  for (const app::Lvol& lvol : *lvols) {
    entries.push_back(ToEntry(lvol));
    // A store may have been named by its UUID.
    if (!asked.of.empty()) entries.back().of = asked.of;
  }
  return entries;
}

Result<void> CreateVolumes(Context& context, const LvolArguments& arguments, const SpecWords& words) {
  const auto wished = words.Wish(context);
  if (!wished) return wished.error();
  const auto wishes = VolumesAt(arguments.name, wished->volume());
  if (!wishes) return wishes.error();
  return Make(context, arguments.ensure, *wishes);
}

Result<void> DeleteVolumes(Context& context, const LvolArguments& arguments) {
  const auto wishes = VolumesAt(arguments.name);
  if (!wishes) return wishes.error();
  // That their data goes is said by the command.
  return Remove(context, arguments.ensure, *wishes, true);
}

Result<void> Resize(Context& context, const LvolArguments& arguments) {
  const auto size = ParseSizeOf("--size", arguments.size);
  if (!size) return size.error();
  storage::v1::Volume volume;
  volume.set_size(*size);
  const auto wish = VolumeAt(arguments.name, volume);
  if (!wish) return wish.error();
  return Make(context, {.ensure = true, .check = arguments.ensure.check}, {*wish},
              {.change = true, .destroy_data = arguments.destroy_data, .must_be_there = true});
}

/// A new name for something in a store, which may be written with the store: "lvs0/snap1" as "snap1".
Result<std::string> NewName(const std::string& store, const std::string& written) {
  const std::string name = written.starts_with(store + "/") ? written.substr(store.size() + 1) : written;
  if (name.empty() || name.find('/') != std::string::npos)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no name for a volume of store {}: give it without a slash", written, store));
  return name;
}

/// A snapshot or a clone in the store of what it is made from.
Result<void> Derive(Context& context, const LvolArguments& arguments, bool snapshot) {
  const auto from = VolumeAt(arguments.name);
  if (!from) return from.error();
  const auto name = NewName(from->volume().store(), arguments.other);
  if (!name) return name.error();
  storage::v1::Wish wish;
  const auto fill = [&](auto& derived) {
    derived.set_store(from->volume().store());
    derived.set_name(*name);
    derived.set_of(from->volume().name());
  };
  if (snapshot) {
    fill(*wish.mutable_snapshot());
  } else {
    fill(*wish.mutable_clone());
  }
  return Make(context, arguments.ensure, {wish});
}

/// How much of a volume has room of its own, by another connection than the one that waits for it.
Progress::HowFarFn HowMuchIsAllocated(const Context& context, const std::string& path) {
  constexpr std::chrono::milliseconds kPatience{500};
  if (!Progress::IsShown()) return {};
  const auto connection = context.ChosenConnection();
  if (!connection) return {};
  ClientOptions options = connection->options;
  options.timeout = kPatience;
  const auto client = std::make_shared<InlineClient>(connection->address, options);
  return [client, path]() -> std::string {
    const auto lvol = app::LvolTasks(*client).get_lvol(path);
    if (!lvol || !lvol->bdev.driver_specific().lvol().has_num_allocated_clusters()) return {};
    const auto store = app::LvolTasks(*client).get_store(lvol->store);
    if (!store || store->cluster_size() == 0 || lvol->Bytes() < store->cluster_size()) return {};
    const std::uint64_t clusters = lvol->Bytes() / store->cluster_size();
    return fmt::format("{}%", lvol->bdev.driver_specific().lvol().num_allocated_clusters() * 100 / clusters);
  };
}

template <storage::Verb verb>
Result<void> DoWithVolume(Context& context, const LvolArguments& arguments) {
  const auto wish = VolumeAt(arguments.name);
  if (!wish) return wish.error();
  return Do(context, arguments.ensure, verb, *wish, {}, HowMuchIsAllocated(context, arguments.name));
}

Result<void> Rename(Context& context, const LvolArguments& arguments) {
  const auto wish = VolumeAt(arguments.name);
  if (!wish) return wish.error();
  const auto name = NewName(wish->volume().store(), arguments.other);
  if (!name) return name.error();
  return Do(context, arguments.ensure, Verb::kRename, *wish, *name);
}

/// The name of a store stands before a slash in those of its volumes.
Result<void> RenameStore(Context& context, const LvolArguments& arguments) {
  if (arguments.other.find('/') != std::string::npos)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no name for a store: it has a slash", arguments.other));
  return Do(context, arguments.ensure, Verb::kRename, StoreNamed(arguments.name), arguments.other);
}

template <storage::Verb verb>
Result<void> DoWithStore(Context& context, const LvolArguments& arguments) {
  return Do(context, arguments.ensure, verb, StoreNamed(arguments.name));
}

}  // namespace

void AddLvolCommands(Command app, Context& context) {
  auto arguments = std::make_shared<LvolArguments>();
  const auto add = [&context, arguments](Command parent, const char* name, const char* about, auto run) {
    Command command = parent.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  Command lvs = app.add_subcommand("lvs", "Stores of logical volumes").require_subcommand();
  AddListAndShow(lvs, context, "the stores", Stores(), ReadStores);
  AddMake(lvs, "create", "lvol_store", context, arguments->ensure, true);
  Command command = add(lvs, "delete", "Delete a store", [](Context& c, const LvolArguments& a) {
    return Remove(c, a.ensure, {StoreNamed(a.name)}, a.destroy_data);
  });
  command.add_option("STORE", arguments->name, "Name of the store").required().completes("lvol_store");
  command.add_flag("--destroy-data", arguments->destroy_data, "The volumes in it too");
  AddForcibleDeleteOptions(command, arguments->ensure);

  Command lvol = app.add_subcommand("lvol", "Logical volumes, named STORE/NAME").require_subcommand();
  const auto with_path = [arguments](Command at, const char* about) {
    at.add_option("VOLUME", arguments->name, about).required().completes("volume");
    return at;
  };
  Listing of_store = Volumes();
  of_store.of = {"STORE", "lvol_store", "Only those of this store"};
  AddList(lvol, context, "list", "List the volumes", of_store, ReadVolumes);
  AddShow(lvol, context, "Show one of them", Volumes(), ReadVolumes);
  command = with_path(lvol.add_subcommand("create", "Make volumes"), "STORE/NAME, or a range: STORE/vol{01..50}");
  const auto words = std::make_shared<SpecWords>(command, "volume", std::vector<std::string>{"store", "name"});
  AddCreateOptions(command, arguments->ensure);
  command.callback(
      [&context, arguments, words] { context.Run([&] { return CreateVolumes(context, *arguments, *words); }); });
  command = with_path(add(lvol, "resize", "Change the size of a volume", Resize), "STORE/NAME");
  command.add_option("--size", arguments->size, "The new size, with unit").required();
  command.add_flag("--destroy-data", arguments->destroy_data, "It may become smaller");
  command.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
  const auto derive = [&](const char* name, const char* about, const char* source, bool snapshot) {
    Command derived = with_path(
        add(lvol, name, about, [snapshot](Context& c, const LvolArguments& a) { return Derive(c, a, snapshot); }),
        source);
    derived.add_option("NEW", arguments->other, "Name of the new one, in the same store").required();
    AddCreateOptions(derived, arguments->ensure);
  };
  derive("snapshot", "Freeze a volume's present content", "STORE/NAME of the volume", true);
  derive("clone", "Make a writable volume of a snapshot", "STORE/NAME of the snapshot", false);
  const auto with_check = [&](Command at) {
    at.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
  };
  with_check(with_path(add(lvol, "inflate", "Give a thin volume or clone all its room", DoWithVolume<Verb::kInflate>),
                       "STORE/NAME"));
  with_check(with_path(add(lvol, "decouple", "Let a clone need its snapshot no longer", DoWithVolume<Verb::kDecouple>),
                       "STORE/NAME"));
  command = with_path(add(lvol, "rename", "Give a volume another name", Rename), "STORE/NAME");
  command.add_option("NEW", arguments->other, "Its new name, in the same store").required();
  with_check(command);
  const auto with_store = [&](Command at) {
    at.add_option("STORE", arguments->name, "Name of the store").required().completes("lvol_store");
    return at;
  };
  with_check(with_store(add(lvs, "grow", "Use all of a bdev that has grown", DoWithStore<Verb::kGrow>)));
  command = with_store(add(lvs, "rename", "Give a store another name", RenameStore));
  command.add_option("NEW", arguments->other, "Its new name").required();
  with_check(command);
  command = with_path(add(lvol, "delete", "Delete volumes and their data", DeleteVolumes),
                      "STORE/NAME, or a range: STORE/vol{01..50}");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli
