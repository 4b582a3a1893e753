#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Failure = std::optional<RpcError>;

KeyringKey* FindKey(World& world, const std::string& name) {
  for (KeyringKey& key : world.keys) {
    if (key.name() == name) return &key;
  }
  return nullptr;
}

/// A key file has an absolute path, and nobody but its owner may read it.
Failure AddKey(World& world, const KeyringFileAddKeyRequest& request, Done& response) {
  struct stat about = {};
  constexpr mode_t kOthers = 077;
  if (FindKey(world, request.name()) != nullptr) return Errno(EEXIST);
  if (!request.path().starts_with('/')) return Errno(EPERM);
  if (::stat(request.path().c_str(), &about) != 0) return Errno(ENOENT);
  if ((about.st_mode & kOthers) != 0) return Errno(EPERM);
  KeyringKey key;
  key.set_name(request.name());
  key.set_module("keyring_file");
  key.set_removed(false);
  key.set_probed(false);
  key.set_refcnt(1);
  key.set_path(request.path());
  world.keys.push_back(std::move(key));
  response.set_done(true);
  return {};
}

Failure RemoveKey(World& world, const KeyringFileRemoveKeyRequest& request, Done& response) {
  const KeyringKey* const key = FindKey(world, request.name());
  if (key == nullptr) return Errno(ENOENT);
  world.keys.erase(world.keys.begin() + (key - world.keys.data()));
  response.set_done(true);
  return {};
}

Failure GetKeys(World& world, const KeyringGetKeysRequest& /*request*/, KeyringGetKeysResponse& response) {
  for (const KeyringKey& key : world.keys) *response.add_keys() = key;
  return {};
}

}  // namespace

void AddKeyringHandlers(Handlers& handlers) {
  handlers.On("keyring_file_add_key", AddKey);
  handlers.On("keyring_file_remove_key", RemoveKey);
  handlers.On("keyring_get_keys", GetKeys);
}

}  // namespace spdkctl::sim
