// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::keyring_file_add_key(const rpc::v1::KeyringFileAddKeyRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "keyring_file_add_key", request, options);
}

Result<rpc::v1::Done> TypedCalls::keyring_file_remove_key(const rpc::v1::KeyringFileRemoveKeyRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "keyring_file_remove_key", request, options);
}

Result<rpc::v1::KeyringGetKeysResponse> TypedCalls::keyring_get_keys(const rpc::v1::KeyringGetKeysRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::KeyringGetKeysResponse>(*this, "keyring_get_keys", request, options);
}

Result<rpc::v1::KeyringGetKeysResponse> TypedCalls::keyring_get_keys() {
  return keyring_get_keys(rpc::v1::KeyringGetKeysRequest());
}

Result<rpc::v1::Done> TypedCalls::keyring_linux_set_options(const rpc::v1::KeyringLinuxSetOptionsRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "keyring_linux_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::keyring_linux_set_options() {
  return keyring_linux_set_options(rpc::v1::KeyringLinuxSetOptionsRequest());
}

}  // namespace spdkctl
