#include <algorithm>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/pipeline.h"
#include "cli/size.h"
#include "spdkctl/app/lvol.h"

namespace spdkctl::cli {
namespace {

constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kMostClusterSize = std::numeric_limits<std::uint32_t>::max();

struct LvolArguments {
  std::string name;
  std::string other;
  std::string bdev;
  std::string size;
  std::string cluster_size;
  bool thin = false;
  bool destroy_data = false;
  EnsureOptions ensure;
};

/// The tasks on the chosen target.
Result<app::LvolTasks> Tasks(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  return app::LvolTasks(**client);
}

/// "" if it is there, nothing if not.
template <class T>
Result<std::optional<std::string>> IsThere(const Result<T>& found) {
  if (found) return std::optional<std::string>("");
  if (found.error().code == Code::kNotFound) return std::optional<std::string>();
  return found.error();
}

Result<void> CreateStore(Context& context, const LvolArguments& arguments) {
  const auto cluster = arguments.cluster_size.empty()
                           ? Result<std::uint64_t>(0)
                           : ParseSizeOf("--cluster-size", arguments.cluster_size, kSector, kMostClusterSize);
  if (!cluster) return cluster.error();
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto store = tasks->get_store(arguments.name);
    if (!store) return IsThere(store);
    std::vector<std::string> differences;
    if (store->base_bdev() != arguments.bdev) differences.push_back(fmt::format("lies on {}", store->base_bdev()));
    if (*cluster != 0 && store->cluster_size() != *cluster)
      differences.push_back(fmt::format("has clusters of {}", FormatSize(store->cluster_size())));
    return std::optional<std::string>(Join(differences, " and "));
  };
  return Create(context, arguments.ensure, "store " + arguments.name, probe, [&] {
    return tasks->create_store(arguments.name, arguments.bdev, static_cast<std::uint32_t>(*cluster),
                               {arguments.destroy_data, context.FindFile()});
  });
}

Result<void> DeleteStore(Context& context, const LvolArguments& arguments) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const Probe probe = [&] { return IsThere(tasks->get_store(arguments.name)); };
  return Delete(context, arguments.ensure, "store " + arguments.name, probe, [&] {
    return tasks->delete_store(arguments.name, {arguments.ensure.force, arguments.destroy_data});
  });
}

Result<void> ListStores(Context& context) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const auto stores = tasks->get_stores();
  if (!stores) return stores.error();
  if (context.format != Format::kTable) {
    rpc::v1::BdevLvolGetLvstoresResponse all;
    for (const auto& store : *stores) *all.add_lvol_stores() = store;
    PrintMessage(context, all);
    return {};
  }
  Table table({"STORE", "BDEV", "SIZE", "FREE", "CLUSTER"});
  for (const auto& store : *stores) {
    table.Add({store.name(), store.base_bdev(), FormatSize(store.total_data_clusters() * store.cluster_size()),
               FormatSize(store.free_clusters() * store.cluster_size()), FormatSize(store.cluster_size())});
  }
  table.Print();
  return {};
}

Result<void> ListLvols(Context& context, const LvolArguments& arguments) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  if (!arguments.name.empty()) {
    if (const auto store = tasks->get_store(arguments.name); !store) return store.error();
  }
  const auto lvols = tasks->get_lvols(arguments.name);
  if (!lvols) return lvols.error();
  if (context.format != Format::kTable) {
    rpc::v1::BdevGetBdevsResponse all;
    for (const app::Lvol& lvol : *lvols) *all.add_bdevs() = lvol.bdev;
    PrintMessage(context, all);
    return {};
  }
  Table table({"VOLUME", "SIZE", "KIND", "SNAPSHOT", "CLONES", "BDEV"});
  for (const app::Lvol& lvol : *lvols) {
    const auto& about = lvol.bdev.driver_specific().lvol();
    table.Add({lvol.Path(), FormatSize(lvol.Bytes()),
               about.snapshot()         ? "snapshot"
               : about.clone()          ? "clone"
               : about.thin_provision() ? "thin"
                                        : "thick",
               about.base_snapshot(), Join({about.clones().begin(), about.clones().end()}, ","), lvol.bdev.name()});
  }
  table.Print();
  return {};
}

/// How a volume differs from what is wanted. A size is rounded up to clusters.
std::string Difference(const app::Lvol& lvol, std::uint64_t bytes, std::uint64_t cluster, bool thin) {
  std::vector<std::string> differences;
  const std::uint64_t wanted = cluster == 0 ? bytes : (bytes + cluster - 1) / cluster * cluster;
  if (lvol.Bytes() != wanted)
    differences.push_back(fmt::format("has {}, not {}", FormatSize(lvol.Bytes()), FormatSize(wanted)));
  if (lvol.bdev.driver_specific().lvol().thin_provision() != thin)
    differences.emplace_back(thin ? "is thick, not thin" : "is thin, not thick");
  return Join(differences, " and ");
}

/// Those of the names that the store lacks. With --ensure one that is there has to be as wanted; without, none may be.
Result<std::vector<std::string>> MissingLvols(const LvolArguments& arguments, const std::vector<app::Lvol>& there,
                                              const std::vector<std::string>& names, std::uint64_t bytes,
                                              std::uint64_t cluster) {
  std::map<std::string, const app::Lvol*> by_name;
  for (const app::Lvol& lvol : there) by_name[lvol.name] = &lvol;
  std::vector<std::string> missing;
  for (const std::string& name : names) {
    const auto found = by_name.find(name);
    if (found == by_name.end()) {
      missing.push_back(name);
      continue;
    }
    if (!arguments.ensure.ensure)
      return MakeError(Code::kExists, fmt::format("there is a volume {}", found->second->Path()));
    const std::string difference = Difference(*found->second, bytes, cluster, arguments.thin);
    if (!difference.empty())
      return MakeError(Code::kDiffers, fmt::format("volume {} {}", found->second->Path(), difference));
  }
  return missing;
}

/// Makes the volumes; several without waiting for each other.
Result<void> SendCreates(Context& context, app::LvolTasks& tasks, const std::string& store,
                         const std::vector<std::string>& names, std::uint64_t bytes, bool thin) {
  if (names.size() == 1) {
    const auto client = context.Client();
    const auto made = (*client)->bdev_lvol_create(tasks.CreateRequest(store, names.front(), bytes, thin));
    if (!made) return made.error();
    return {};
  }
  std::vector<std::shared_ptr<google::protobuf::Message>> requests;
  for (const std::string& name : names)
    requests.push_back(std::make_shared<rpc::v1::BdevLvolCreateRequest>(tasks.CreateRequest(store, name, bytes, thin)));
  const auto outcomes = CallAll(context, *Schema::Get().Find("bdev_lvol_create"), requests);
  if (!outcomes) return outcomes.error();
  return FirstFailure(*outcomes, names);
}

/// One volume or a range of them.
Result<void> CreateLvols(Context& context, const LvolArguments& arguments) {
  const auto path = app::SplitLvolPath(arguments.name);
  if (!path) return path.error();
  const auto names = ExpandRange(path->second);
  if (!names) return names.error();
  const auto bytes = ParseSizeOf("--size", arguments.size);
  if (!bytes) return bytes.error();
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const auto store = tasks->get_store(path->first);
  if (!store) return store.error();
  const auto there = tasks->get_lvols(store->name());
  if (!there) return there.error();
  const auto missing = MissingLvols(arguments, *there, *names, *bytes, store->cluster_size());
  if (!missing) return missing.error();
  const std::string what = missing->size() == 1 ? fmt::format("volume {}/{}", store->name(), missing->front())
                                                : fmt::format("{} volumes in {}", missing->size(), store->name());
  if (missing->empty() || arguments.ensure.check) {
    PrintChanged(context, false, missing->empty() ? "already so: " + arguments.name : "would create " + what);
    return {};
  }
  if (auto made = SendCreates(context, *tasks, store->name(), *missing, *bytes, arguments.thin); !made) return made;
  PrintChanged(context, true, "created " + what);
  return {};
}

Result<void> DeleteLvols(Context& context, const LvolArguments& arguments) {
  const auto paths = ExpandRange(arguments.name);
  if (!paths) return paths.error();
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  if (paths->size() == 1) {
    const Probe probe = [&] { return IsThere(tasks->get_lvol(arguments.name)); };
    return Delete(context, arguments.ensure, "volume " + arguments.name, probe,
                  [&] { return tasks->delete_lvol(arguments.name, {arguments.ensure.force}); });
  }
  const auto there = tasks->get_lvols();
  if (!there) return there.error();
  std::vector<std::string> present;
  std::vector<app::Lvol> lvols;
  std::vector<std::shared_ptr<google::protobuf::Message>> requests;
  for (const std::string& path : *paths) {
    const auto found =
        std::find_if(there->begin(), there->end(), [&](const app::Lvol& lvol) { return lvol.Path() == path; });
    if (found == there->end() && !arguments.ensure.if_exists)
      return MakeError(Code::kNotFound, fmt::format("there is no volume '{}'", path));
    if (found == there->end()) continue;
    present.push_back(path);
    lvols.push_back(*found);
    auto request = std::make_shared<rpc::v1::BdevLvolDeleteRequest>();
    request->set_name(path);
    requests.push_back(std::move(request));
  }
  if (auto checked = tasks->check_delete(lvols, {arguments.ensure.force}); !checked) return checked;
  if (arguments.ensure.check || present.empty()) {
    PrintChanged(context, false,
                 present.empty() ? "nothing to delete" : fmt::format("would delete {} volumes", present.size()));
    return {};
  }
  const auto outcomes = CallAll(context, *Schema::Get().Find("bdev_lvol_delete"), requests);
  if (!outcomes) return outcomes.error();
  if (auto failed = FirstFailure(*outcomes, present); !failed) return failed;
  PrintChanged(context, true, fmt::format("deleted {} volumes", present.size()));
  return {};
}

Result<void> Resize(Context& context, const LvolArguments& arguments) {
  const auto size = ParseSizeOf("--size", arguments.size);
  if (!size) return size.error();
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const auto lvol = tasks->get_lvol(arguments.name);
  if (!lvol) return lvol.error();
  // What the volume would have: sizes are rounded up, and the same size once more is no change.
  const auto bytes = tasks->rounded_size(lvol->store, *size);
  if (!bytes) return bytes.error();
  if (*bytes < lvol->Bytes() && !arguments.destroy_data) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} has {}; what lies beyond {} would be lost; --destroy-data says that it may be",
                                 arguments.name, FormatSize(lvol->Bytes()), FormatSize(*bytes)));
  }
  if (lvol->Bytes() == *bytes || arguments.ensure.check) {
    PrintChanged(context, false,
                 lvol->Bytes() == *bytes ? fmt::format("already so: {} has {}", arguments.name, FormatSize(*bytes))
                                         : fmt::format("would resize {} from {} to {}", arguments.name,
                                                       FormatSize(lvol->Bytes()), FormatSize(*bytes)));
    return {};
  }
  if (auto resized = tasks->resize(arguments.name, *size); !resized) return resized;
  PrintChanged(context, true, fmt::format("resized {} to {}", arguments.name, FormatSize(*bytes)));
  return {};
}

/// A snapshot or a clone in the store of what it is made from.
Result<void> Derive(Context& context, const LvolArguments& arguments, bool snapshot) {
  const auto from = app::SplitLvolPath(arguments.name);
  if (!from) return from.error();
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const std::string made_path = from->first + "/" + arguments.other;
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto made = tasks->get_lvol(made_path);
    if (!made) return IsThere(made);
    const auto& about = made->bdev.driver_specific().lvol();
    if (snapshot && !about.snapshot()) return std::optional<std::string>("is no snapshot");
    if (!snapshot && about.base_snapshot() != from->second)
      return std::optional<std::string>(fmt::format("is no clone of {}", arguments.name));
    return std::optional<std::string>("");
  };
  return Create(context, arguments.ensure, fmt::format("{} {}", snapshot ? "snapshot" : "clone", made_path), probe,
                [&]() -> Result<void> {
                  const auto base = tasks->get_lvol(arguments.name);
                  if (!base) return base.error();
                  if (!snapshot && !base->bdev.driver_specific().lvol().snapshot())
                    return MakeError(Code::kInvalidArgument,
                                     fmt::format("{} is no snapshot; make one of it first", arguments.name));
                  return snapshot ? tasks->snapshot(arguments.name, arguments.other)
                                  : tasks->clone(arguments.name, arguments.other);
                });
}

Result<void> Inflate(Context& context, const LvolArguments& arguments) {
  auto tasks = Tasks(context);
  if (!tasks) return tasks.error();
  const auto lvol = tasks->get_lvol(arguments.name);
  if (!lvol) return lvol.error();
  const auto& about = lvol->bdev.driver_specific().lvol();
  const bool already = !about.thin_provision() && !about.clone();
  if (already || arguments.ensure.check) {
    PrintChanged(context, false, (already ? "already so: " : "would inflate ") + arguments.name);
    return {};
  }
  if (auto inflated = tasks->inflate(arguments.name); !inflated) return inflated;
  PrintChanged(context, true, "inflated " + arguments.name);
  return {};
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
  add(lvs, "list", "List the stores", [](Context& c, const LvolArguments&) { return ListStores(c); });
  Command command = add(lvs, "create", "Make a store on a bdev; what the bdev held is lost", CreateStore);
  command.add_option("NAME", arguments->name, "Name of the store").required();
  command.add_option("BDEV", arguments->bdev, "The bdev that it lies on").required().completes("bdev");
  command.add_option("--cluster-size", arguments->cluster_size, "With unit, e.g. 1MiB (4MiB)");
  command.add_flag("--destroy-data", arguments->destroy_data, "Whatever the bdev holds");
  AddCreateOptions(command, arguments->ensure);
  command = add(lvs, "delete", "Delete a store", DeleteStore);
  command.add_option("STORE", arguments->name, "Name of the store").required().completes("lvol_store");
  command.add_flag("--destroy-data", arguments->destroy_data, "The volumes in it too");
  AddForcibleDeleteOptions(command, arguments->ensure);

  Command lvol = app.add_subcommand("lvol", "Logical volumes, named STORE/NAME").require_subcommand();
  const auto with_path = [arguments](Command at, const char* about) {
    at.add_option("VOLUME", arguments->name, about).required().completes("volume");
    return at;
  };
  command = add(lvol, "list", "List the volumes", ListLvols);
  command.add_option("STORE", arguments->name, "Only those of this store").completes("lvol_store");
  command = with_path(add(lvol, "create", "Make volumes", CreateLvols), "STORE/NAME, or a range: STORE/vol{01..50}");
  command.add_option("--size", arguments->size, "Size with unit, e.g. 1GiB; rounded up to clusters").required();
  command.add_flag("--thin", arguments->thin, "Take room only as it is written");
  AddCreateOptions(command, arguments->ensure);
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
  command = with_path(add(lvol, "inflate", "Give a thin volume or clone all its room", Inflate), "STORE/NAME");
  command.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
  command = with_path(add(lvol, "delete", "Delete volumes and their data", DeleteLvols),
                      "STORE/NAME, or a range: STORE/vol{01..50}");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli
