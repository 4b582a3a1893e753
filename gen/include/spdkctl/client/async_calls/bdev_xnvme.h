// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_xnvme.h"

namespace spdkctl {

/// The functions of BdevXnvmeCalls for completion tokens.
template <class Self>
class AsyncBdevXnvmeCalls {
 public:
  /// Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevXnvmeCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_xnvme_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevXnvmeResponse<Request, Response>::Type>(
        "bdev_xnvme_create", request, options, std::forward<Token>(token));
  }

  /// Removes an xNVMe bdev; the data on the device stays.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevXnvmeDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_xnvme_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevXnvmeResponse<Request, Response>::Type>(
        "bdev_xnvme_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
