// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_ocssd.h"

namespace spdkctl {

/// The functions of BdevOcssdCalls for completion tokens.
template <class Self>
class AsyncBdevOcssdCalls {
 public:
  /// Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after 21.07.
  /// SPDK 20.01 to 21.07.
  template <class Request = rpc::v1::BdevOcssdCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocssd_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcssdResponse<Request, Response>::Type>(
        "bdev_ocssd_create", request, options, std::forward<Token>(token));
  }

  /// Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.
  /// SPDK 20.01 to 21.07.
  template <class Request = rpc::v1::BdevOcssdDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocssd_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcssdResponse<Request, Response>::Type>(
        "bdev_ocssd_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
