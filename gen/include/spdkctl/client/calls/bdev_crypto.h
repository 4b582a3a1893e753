// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevCryptoCreateRequest;
class BdevCryptoDeleteRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevCryptoResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_crypto.pb.h> (or <spdkctl/client/build/bdev_crypto.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_crypto.proto. Their messages: spdkctl/rpc/v1/bdev_crypto.pb.h.
class BdevCryptoCalls : public virtual Caller {
 public:
  /// Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with its name.
  /// SPDK 18.10 and later (also construct_crypto_bdev).
  template <class Request = rpc::v1::BdevCryptoCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevCryptoResponse<Request, Response>::Type> bdev_crypto_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_crypto_create", request, options);
  }

  /// Deletes a crypto bdev. The encrypted data stays on the base bdev.
  /// SPDK 18.10 and later (also delete_crypto_bdev).
  template <class Request = rpc::v1::BdevCryptoDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevCryptoResponse<Request, Response>::Type> bdev_crypto_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_crypto_delete", request, options);
  }
};

}  // namespace spdkctl
