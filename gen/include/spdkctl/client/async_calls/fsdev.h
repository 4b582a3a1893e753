// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/fsdev.h"

namespace spdkctl {

/// The functions of FsdevCalls for completion tokens.
template <class Self>
class AsyncFsdevCalls {
 public:
  /// Makes a file system device (fsdev) that exposes a directory of the target host, and returns its name.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevAioCreateRequest, class Response = rpc::v1::FsdevAioCreateResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_fsdev_aio_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FsdevResponse<Request, Response>::Type>(
        "fsdev_aio_create", request, options, std::forward<Token>(token));
  }

  /// Removes an AIO fsdev from the target; the files in its directory stay.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevAioDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_fsdev_aio_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FsdevResponse<Request, Response>::Type>(
        "fsdev_aio_delete", request, options, std::forward<Token>(token));
  }

  /// Returns the pool sizes of the fsdev library.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevGetOptsRequest, class Response = rpc::v1::FsdevGetOptsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_fsdev_get_opts(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FsdevResponse<Request, Response>::Type>(
        "fsdev_get_opts", request, options, std::forward<Token>(token));
  }

  /// Returns the pool sizes of the fsdev library.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevGetOptsRequest, class Response = rpc::v1::FsdevGetOptsResponse>
  auto async_fsdev_get_opts() {
    return static_cast<Self&>(*this).template async_typed<typename client::FsdevResponse<Request, Response>::Type>(
        "fsdev_get_opts", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevSetOptsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_fsdev_set_opts(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FsdevResponse<Request, Response>::Type>(
        "fsdev_set_opts", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
