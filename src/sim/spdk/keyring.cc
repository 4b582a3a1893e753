#include "sim/spdk/keyring.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/keyring.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// A key file has an absolute path, and nobody but its owner may read it. The errno if it has not.
int CheckKeyFile(const World& world, const std::string& path) {
  struct stat about = {};
  constexpr mode_t kOthers = 077;
  if (!path.starts_with('/')) return EPERM;
  if (::stat(path.c_str(), &about) != 0) return errno;
  if ((about.st_mode & kOthers) != 0) return EPERM;
  if (world.Since(24, 9) && about.st_uid != ::getuid()) return EPERM;
  return 0;
}

Failure AddKey(const Call<KeyringFileAddKeyRequest>& call) {
  Keyring& keyring = call.world.Of<Keyring>();
  const std::size_t colon = call.request.name().find(':');
  if (colon != std::string::npos && colon != 0) return Errno(EINVAL);
  if (keyring.Find(call.request.name()) != nullptr) return Errno(EEXIST);
  if (const int wrong = CheckKeyFile(call.world, call.request.path())) return Errno(wrong);
  keyring.keys.push_back({call.request.name(), call.request.path()});
  return {};
}

Failure RemoveKey(const Call<KeyringFileRemoveKeyRequest>& call) {
  Keyring& keyring = call.world.Of<Keyring>();
  const Keyring::Key* const key = keyring.Find(call.request.name());
  if (key == nullptr) return Errno(call.world.Since(24, 9) ? ENOKEY : ENOENT);
  keyring.keys.remove_if([&](const Keyring::Key& other) { return &other == key; });
  return {};
}

Failure GetKeys(const Call<KeyringGetKeysRequest, KeyringGetKeysResponse>& call) {
  for (const Keyring::Key& key : call.world.Of<Keyring>().keys) {
    KeyringKey& shown = *call.response.add_keys();
    shown.set_name(key.name);
    shown.set_module("keyring_file");
    shown.set_removed(false);
    shown.set_probed(false);
    shown.set_refcnt(1);
    shown.set_path(key.path);
  }
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const Keyring::Key& key : world.Of<Keyring>().keys) {
    KeyringFileAddKeyRequest call;
    call.set_name(key.name);
    call.set_path(key.path);
    AddConfigCall(world, "keyring_file_add_key", call, response);
  }
}

}  // namespace

Keyring::Key* Keyring::Find(const std::string& name) {
  for (Key& key : keys) {
    if (key.name == name || ":" + key.name == name) return &key;
  }
  return nullptr;
}

void AddKeyringHandlers(Handlers& handlers) {
  handlers.On("keyring_file_add_key", AddKey);
  handlers.On("keyring_file_remove_key", RemoveKey);
  handlers.On("keyring_get_keys", GetKeys);
  handlers.AlwaysDone("keyring_linux_set_options");
  handlers.OnConfig("keyring", ShowConfig);
}

}  // namespace spdkctl::sim
