// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_ftl.h"

namespace spdkctl {

/// The functions of BdevFtlCalls for completion tokens.
template <class Self>
class AsyncBdevFtlCalls {
 public:
  /// Makes an FTL bdev from a base bdev and a cache bdev, or restores one when a UUID is given. Without a UUID, data on
  /// both is lost.
  /// SPDK 19.01 and later (also bdev_ftl_load, construct_ftl_bdev).
  template <class Request = rpc::v1::BdevFtlCreateRequest, class Response = rpc::v1::BdevFtlCreateResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_create", request, options, std::forward<Token>(token));
  }

  /// Removes an FTL bdev from the target after flushing its state. The data stays on base and cache and can be restored
  /// by UUID.
  /// SPDK 19.01 and later (also bdev_ftl_unload, delete_ftl_bdev).
  template <class Request = rpc::v1::BdevFtlDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_delete", request, options, std::forward<Token>(token));
  }

  /// Reads the properties of an FTL bdev; more of them show once its verbose_mode property is true.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevFtlGetPropertiesRequest,
            class Response = rpc::v1::BdevFtlGetPropertiesResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_get_properties(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_get_properties", request, options, std::forward<Token>(token));
  }

  /// Reads I/O and error counters of an FTL bdev, split by the source of the I/O.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevFtlGetStatsRequest, class Response = rpc::v1::BdevFtlGetStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_get_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_get_stats", request, options, std::forward<Token>(token));
  }

  /// Restores an existing FTL bdev from its base and cache bdevs; the same code as bdev_ftl_create, so a UUID should be
  /// given to keep the data.
  /// SPDK 22.09 to 25.09; then bdev_ftl_create.
  template <class Request = rpc::v1::BdevFtlLoadRequest, class Response = rpc::v1::BdevFtlLoadResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_load(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_load", request, options, std::forward<Token>(token));
  }

  /// Sets one writable property of an FTL bdev, for instance verbose_mode or prep_upgrade_on_shutdown.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevFtlSetPropertyRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_set_property(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_set_property", request, options, std::forward<Token>(token));
  }

  /// Removes an FTL bdev from the target so that it can be loaded again; the same code as bdev_ftl_delete. The data is
  /// kept.
  /// SPDK 22.09 to 25.09; then bdev_ftl_delete.
  template <class Request = rpc::v1::BdevFtlUnloadRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_unload(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_unload", request, options, std::forward<Token>(token));
  }

  /// Unmaps a range of an FTL bdev. The data in the range is lost.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevFtlUnmapRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ftl_unmap(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevFtlResponse<Request, Response>::Type>(
        "bdev_ftl_unmap", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
