// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_error.h"

namespace spdkctl {

/// The functions of BdevErrorCalls for completion tokens.
template <class Self>
class AsyncBdevErrorCalls {
 public:
  /// Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until some are
  /// injected.
  /// SPDK 17.07 and later (also construct_error_bdev).
  template <class Request = rpc::v1::BdevErrorCreateRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_error_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevErrorResponse<Request, Response>::Type>(
        "bdev_error_create", request, options, std::forward<Token>(token));
  }

  /// Removes an error injection bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_error_bdev).
  template <class Request = rpc::v1::BdevErrorDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_error_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevErrorResponse<Request, Response>::Type>(
        "bdev_error_delete", request, options, std::forward<Token>(token));
  }

  /// Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is armed. Corrupted
  /// writes reach the base bdev.
  /// SPDK 17.07 and later (also bdev_inject_error).
  template <class Request = rpc::v1::BdevErrorInjectErrorRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_error_inject_error(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevErrorResponse<Request, Response>::Type>(
        "bdev_error_inject_error", request, options, std::forward<Token>(token));
  }

  /// Disarms pending errors on an error injection bdev and lets the I/Os it held continue.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::BdevErrorResumePendingRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_error_resume_pending(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevErrorResponse<Request, Response>::Type>(
        "bdev_error_resume_pending", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
