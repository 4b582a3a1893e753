// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_malloc.h"

namespace spdkctl {

/// The functions of BdevMallocCalls for completion tokens.
template <class Self>
class AsyncBdevMallocCalls {
 public:
  /// Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is deleted or the
  /// target ends.
  /// SPDK 17.07 and later (also construct_malloc_bdev).
  template <class Request = rpc::v1::BdevMallocCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_malloc_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevMallocResponse<Request, Response>::Type>(
        "bdev_malloc_create", request, options, std::forward<Token>(token));
  }

  /// Removes a malloc bdev and frees its memory; its data is lost.
  /// SPDK 18.07 and later (also delete_malloc_bdev).
  template <class Request = rpc::v1::BdevMallocDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_malloc_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevMallocResponse<Request, Response>::Type>(
        "bdev_malloc_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
