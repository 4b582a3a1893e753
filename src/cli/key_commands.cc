#include <memory>

#include "cli/changes.h"
#include "cli/context.h"
#include "cli/listing.h"
#include "cli/spec_words.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct KeyArguments {
  std::string name;
  std::string file;
  EnsureOptions ensure;
};

Result<void> AddKey(Context& context, const KeyArguments& arguments) {
  const auto path = Absolute(context, "FILE", arguments.file);
  if (!path) return path.error();
  storage::v1::Wish wish;
  wish.mutable_key()->set_name(arguments.name);
  wish.mutable_key()->set_path(*path);
  return Make(context, arguments.ensure, {wish});
}

Result<void> RemoveKey(Context& context, const KeyArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_key()->set_name(arguments.name);
  return Remove(context, arguments.ensure, {wish});
}

Listing Keys() {
  return {"keys",
          "key",
          &rpc::v1::KeyringKey::descriptor,
          {"KEY", "KIND", "FILE", {"USERS", Rank::kSpare}},
          {"KEY", "key", "Name of the key"}};
}

Result<std::vector<Entry>> ReadKeys(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto keys = (*client)->keyring_get_keys();
  if (!keys) return keys.error();
  std::vector<Entry> entries;
  for (const auto& key : keys->keys()) {
    entries.push_back(
        {{key.name()},
         ToJson(key),
         Row({key.name(), key.module(), key.path(), key.has_refcnt() ? std::to_string(key.refcnt() - 1) : ""})});
  }
  return entries;
}

Listing CryptoKeys() {
  return {"keys",
          "key",
          &rpc::v1::AccelCryptoKey::descriptor,
          {"KEY", "CIPHER", "TWEAK"},
          {"KEY", "crypto_key", "Name of the key"}};
}

Result<std::vector<Entry>> ReadCryptoKeys(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto keys = (*client)->accel_crypto_keys_get();
  if (!keys) return keys.error();
  std::vector<Entry> entries;
  for (const auto& key : keys->keys())
    entries.push_back({{key.name()}, ToJson(key), Row({key.name(), key.cipher(), key.tweak_mode()})});
  return entries;
}

Result<void> RemoveCryptoKey(Context& context, const KeyArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_crypto_key()->set_name(arguments.name);
  return Remove(context, arguments.ensure, {wish});
}

}  // namespace

void AddKeyCommands(Command app, Context& context) {
  auto arguments = std::make_shared<KeyArguments>();
  Command key = app.add_subcommand("key", "Keys of the target's keyring").require_subcommand();
  const auto add_to = [&](Command parent, const char* name, const char* about, auto run) {
    Command command = parent.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  const auto add = [&](const char* name, const char* about, auto run) { return add_to(key, name, about, run); };
  AddListAndShow(key, context, "the keys", Keys(), ReadKeys);
  Command command = add("add", "Let the target use a key of a file", AddKey);
  command.add_option("NAME", arguments->name, "Name of the key").required();
  command.add_option("FILE", arguments->file, "File with it, mode 0600; a relative path is from here")
      .required()
      .file();
  AddCreateOptions(command, arguments->ensure);
  command = add("delete", "Take a key out of the keyring; its file stays", RemoveKey);
  command.add_option("KEY", arguments->name, "Name of the key").required().completes("key");
  AddForcibleDeleteOptions(command, arguments->ensure);
  Command crypto = key.add_subcommand("crypto", "Keys of encrypting bdevs").require_subcommand();
  AddListAndShow(crypto, context, "the keys", CryptoKeys(), ReadCryptoKeys);
  AddMake(crypto, "create", "crypto_key", context, arguments->ensure);
  command = add_to(crypto, "delete", "Delete a key", RemoveCryptoKey);
  command.add_option("KEY", arguments->name, "Name of the key").required().completes("crypto_key");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli
