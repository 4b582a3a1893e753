// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_pmem.h"

namespace spdkctl {

/// The functions of BdevPmemCalls for completion tokens.
template <class Self>
class AsyncBdevPmemCalls {
 public:
  /// Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also construct_pmem_bdev).
  template <class Request = rpc::v1::BdevPmemCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_pmem_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevPmemResponse<Request, Response>::Type>(
        "bdev_pmem_create", request, options, std::forward<Token>(token));
  }

  /// Makes a libpmemblk pool file on the host. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also create_pmem_pool).
  template <class Request = rpc::v1::BdevPmemCreatePoolRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_pmem_create_pool(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevPmemResponse<Request, Response>::Type>(
        "bdev_pmem_create_pool", request, options, std::forward<Token>(token));
  }

  /// Removes a pmem bdev from the target; the pool file and its data stay.
  /// SPDK 18.07 to 23.01 (also delete_pmem_bdev).
  template <class Request = rpc::v1::BdevPmemDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_pmem_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevPmemResponse<Request, Response>::Type>(
        "bdev_pmem_delete", request, options, std::forward<Token>(token));
  }

  /// Deletes a pmem pool file from the host after checking that it is one; its data is lost.
  /// SPDK 17.10 to 23.01 (also delete_pmem_pool).
  template <class Request = rpc::v1::BdevPmemDeletePoolRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_pmem_delete_pool(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevPmemResponse<Request, Response>::Type>(
        "bdev_pmem_delete_pool", request, options, std::forward<Token>(token));
  }

  /// Checks a pmem pool file for consistency and returns its geometry.
  /// SPDK 17.10 to 23.01 (also pmem_pool_info).
  template <class Request = rpc::v1::BdevPmemGetPoolInfoRequest, class Response = rpc::v1::BdevPmemGetPoolInfoResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_pmem_get_pool_info(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevPmemResponse<Request, Response>::Type>(
        "bdev_pmem_get_pool_info", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
