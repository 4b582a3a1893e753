// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/keyring.h"

namespace spdkctl {

/// The functions of KeyringCalls for completion tokens.
template <class Self>
class AsyncKeyringCalls {
 public:
  /// Registers a key kept in a file on the target host under a name. The file is read when the key is used.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringFileAddKeyRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_keyring_file_add_key(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_file_add_key", request, options, std::forward<Token>(token));
  }

  /// Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringFileRemoveKeyRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_keyring_file_remove_key(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_file_remove_key", request, options, std::forward<Token>(token));
  }

  /// Lists the keys known to the keyring, without their contents.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringGetKeysRequest, class Response = rpc::v1::KeyringGetKeysResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_keyring_get_keys(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_get_keys", request, options, std::forward<Token>(token));
  }

  /// Lists the keys known to the keyring, without their contents.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringGetKeysRequest, class Response = rpc::v1::KeyringGetKeysResponse>
  auto async_keyring_get_keys() {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_get_keys", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringLinuxSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_keyring_linux_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_linux_set_options", request, options, std::forward<Token>(token));
  }

  /// Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::KeyringLinuxSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_keyring_linux_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::KeyringResponse<Request, Response>::Type>(
        "keyring_linux_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
