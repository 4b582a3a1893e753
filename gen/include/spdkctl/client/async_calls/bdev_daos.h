// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_daos.h"

namespace spdkctl {

/// The functions of BdevDaosCalls for completion tokens.
template <class Self>
class AsyncBdevDaosCalls {
 public:
  /// Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it fails when
  /// DAOS is unreachable.
  /// SPDK 22.09 and later (also construct_daos_bdev).
  template <class Request = rpc::v1::BdevDaosCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_daos_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDaosResponse<Request, Response>::Type>(
        "bdev_daos_create", request, options, std::forward<Token>(token));
  }

  /// Removes a DAOS bdev from the target.
  /// SPDK 22.09 and later (also delete_daos_bdev).
  template <class Request = rpc::v1::BdevDaosDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_daos_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDaosResponse<Request, Response>::Type>(
        "bdev_daos_delete", request, options, std::forward<Token>(token));
  }

  /// Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevDaosResizeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_daos_resize(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDaosResponse<Request, Response>::Type>(
        "bdev_daos_resize", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
