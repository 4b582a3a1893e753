// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_crypto.h"

namespace spdkctl {

/// The functions of BdevCryptoCalls for completion tokens.
template <class Self>
class AsyncBdevCryptoCalls {
 public:
  /// Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with its name.
  /// SPDK 18.10 and later (also construct_crypto_bdev).
  template <class Request = rpc::v1::BdevCryptoCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_crypto_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevCryptoResponse<Request, Response>::Type>(
        "bdev_crypto_create", request, options, std::forward<Token>(token));
  }

  /// Deletes a crypto bdev. The encrypted data stays on the base bdev.
  /// SPDK 18.10 and later (also delete_crypto_bdev).
  template <class Request = rpc::v1::BdevCryptoDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_crypto_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevCryptoResponse<Request, Response>::Type>(
        "bdev_crypto_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
