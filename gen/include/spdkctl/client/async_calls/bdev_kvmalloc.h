// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_kvmalloc.h"

namespace spdkctl {

/// The functions of BdevKvmallocCalls for completion tokens.
template <class Self>
class AsyncBdevKvmallocCalls {
 public:
  /// Makes a bdev of the key-value command set in the memory of the target and answers with its name; the data is lost
  /// when it is deleted or the target ends.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_kvmalloc_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevKvmallocResponse<Request, Response>::Type>(
            "bdev_kvmalloc_create", request, options, std::forward<Token>(token));
  }

  /// Makes a bdev of the key-value command set in the memory of the target and answers with its name; the data is lost
  /// when it is deleted or the target ends.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocCreateRequest, class Response = rpc::v1::BdevName>
  auto async_bdev_kvmalloc_create() {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevKvmallocResponse<Request, Response>::Type>(
            "bdev_kvmalloc_create", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Removes a key-value bdev and frees its memory; its data is lost.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_kvmalloc_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevKvmallocResponse<Request, Response>::Type>(
            "bdev_kvmalloc_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
