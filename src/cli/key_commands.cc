#include <sys/stat.h>

#include <filesystem>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/keys.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/build/keyring.h"

namespace spdkctl::cli {
namespace {

struct KeyArguments {
  std::string name;
  std::string file;
  EnsureOptions ensure;
};

/// What SPDK would say of the file only as "Operation not permitted".
Result<std::string> CheckFile(const std::string& option, const std::string& given) {
  std::error_code failed;
  const std::string path = std::filesystem::absolute(given, failed).lexically_normal().string();
  if (failed)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}: '{}' cannot be made absolute ({})", option, given, failed.message()));
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0)
    return MakeError(Code::kNotFound, fmt::format("{}: there is no file {}", option, path));
  constexpr mode_t kOthers = 077;
  if ((about.st_mode & kOthers) != 0)
    return MakeError(Code::kPermission, fmt::format("{}: others may read {}; chmod 600 it", option, path));
  return path;
}

Result<std::optional<rpc::v1::KeyringKey>> FindKey(TypedCalls& client, const std::string& name,
                                                   std::vector<std::string>* names = nullptr) {
  const auto keys = client.keyring_get_keys();
  if (!keys) return keys.error();
  for (const auto& key : keys->keys()) {
    if (key.name() == name && !key.removed()) return std::optional(key);
    if (names != nullptr) names->push_back(key.name());
  }
  return std::optional<rpc::v1::KeyringKey>();
}

Probe KeyProbe(TypedCalls& client, const KeyArguments& arguments, const std::string& path) {
  return [&client, &arguments, path]() -> Result<std::optional<std::string>> {
    const auto key = FindKey(client, arguments.name);
    if (!key) return key.error();
    if (!*key) return std::optional<std::string>();
    if (path.empty() || (*key)->path() == path) return std::optional<std::string>("");
    return std::optional<std::string>("is of the file " + (*key)->path());
  };
}

Result<void> AddKey(Context& context, const KeyArguments& arguments) {
  const auto path = CheckFile("FILE", arguments.file);
  if (!path) return path.error();
  const auto client = context.Client();
  if (!client) return client.error();
  return Create(context, arguments.ensure, "key " + arguments.name, KeyProbe(**client, arguments, *path),
                [&]() -> Result<void> {
                  const auto made = (*client)->keyring_file_add_key(build::KeyringFileAddKey(arguments.name, *path));
                  if (!made) return made.error();
                  return {};
                });
}

Result<void> RemoveKey(Context& context, const KeyArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  return Delete(context, arguments.ensure, "key " + arguments.name, KeyProbe(**client, arguments, {}),
                [&] { return app::BdevTasks(**client).remove_key(arguments.name, {arguments.ensure.force}); });
}

Result<void> ListKeys(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto keys = (*client)->keyring_get_keys();
  if (!keys) return keys.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *keys);
    return {};
  }
  Table table({"KEY", "KIND", "FILE", "USERS"});
  for (const auto& key : keys->keys())
    table.Add({key.name(), key.module(), key.path(), key.has_refcnt() ? std::to_string(key.refcnt() - 1) : ""});
  table.Print();
  return {};
}

}  // namespace

Result<KeyUse> UseKey(TypedCalls& client, const std::string& option, const std::string& given) {
  std::vector<std::string> names;
  if (given.find('/') == std::string::npos) {
    const auto key = FindKey(client, given, &names);
    if (!key) return key.error();
    if (*key) return KeyUse{given, false};
    return MakeError(Code::kNotFound, fmt::format("{}: the target has no key '{}'{}; a file is written with its path, "
                                                  "e.g. ./{}",
                                                  option, given, DidYouMean(given, names), given));
  }
  const auto path = CheckFile(option, given);
  if (!path) return path.error();
  const std::string name = std::filesystem::path(*path).filename().string();
  const auto key = FindKey(client, name);
  if (!key) return key.error();
  if (*key && (*key)->path() == *path) return KeyUse{name, false};
  if (*key)
    return MakeError(Code::kExists,
                     fmt::format("{}: the target's key '{}' is of another file, {}", option, name, (*key)->path()));
  const auto made = client.keyring_file_add_key(build::KeyringFileAddKey(name, *path));
  if (!made) return made.error();
  return KeyUse{name, true};
}

void UndoKey(TypedCalls& client, const KeyUse& key) {
  if (!key.made) return;
  static_cast<void>(client.keyring_file_remove_key(build::KeyringFileRemoveKey(key.name)));
}

void AddKeyCommands(Command app, Context& context) {
  auto arguments = std::make_shared<KeyArguments>();
  Command key = app.add_subcommand("key", "Keys of the target's keyring").require_subcommand();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = key.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  add("list", "List the keys", [](Context& c, const KeyArguments&) { return ListKeys(c); });
  Command command = add("add", "Let the target use a key of a file", AddKey);
  command.add_option("NAME", arguments->name, "Name of the key").required();
  command.add_option("FILE", arguments->file, "File that holds it, mode 0600").required();
  AddCreateOptions(command, arguments->ensure);
  command = add("delete", "Take a key out of the keyring; its file stays", RemoveKey);
  command.add_option("KEY", arguments->name, "Name of the key").required().completes("key");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli
