// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class KeyringFileAddKeyRequest;
class KeyringFileRemoveKeyRequest;
class KeyringGetKeysRequest;
class KeyringGetKeysResponse;
class KeyringLinuxSetOptionsRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct KeyringResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/keyring.pb.h> (or <spdkctl/client/build/keyring.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of keyring.proto. Their messages: spdkctl/rpc/v1/keyring.pb.h.
class KeyringCalls : public virtual Caller {
 public:
  /// Registers a key kept in a file on the target host under a name. The file is read when the key is used.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringFileAddKeyRequest, class Response = rpc::v1::Done>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_file_add_key(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "keyring_file_add_key", request, options);
  }

  /// Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringFileRemoveKeyRequest, class Response = rpc::v1::Done>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_file_remove_key(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "keyring_file_remove_key", request, options);
  }

  /// Lists the keys known to the keyring, without their contents.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringGetKeysRequest, class Response = rpc::v1::KeyringGetKeysResponse>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_get_keys(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "keyring_get_keys", request, options);
  }

  /// Lists the keys known to the keyring, without their contents.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringGetKeysRequest, class Response = rpc::v1::KeyringGetKeysResponse>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_get_keys() {
    return client::CallTyped<Response>(*this, "keyring_get_keys", client::EmptyRequest<Request>(), {});
  }

  /// Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringLinuxSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_linux_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "keyring_linux_set_options", request, options);
  }

  /// Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringLinuxSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::KeyringResponse<Request, Response>::Type> keyring_linux_set_options() {
    return client::CallTyped<Response>(*this, "keyring_linux_set_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
