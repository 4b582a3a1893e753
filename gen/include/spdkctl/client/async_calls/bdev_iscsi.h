// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_iscsi.h"

namespace spdkctl {

/// The functions of BdevIscsiCalls for completion tokens.
template <class Self>
class AsyncBdevIscsiCalls {
 public:
  /// Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for the
  /// connection.
  /// SPDK 18.07 and later (also construct_iscsi_bdev).
  template <class Request = rpc::v1::BdevIscsiCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_iscsi_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevIscsiResponse<Request, Response>::Type>(
        "bdev_iscsi_create", request, options, std::forward<Token>(token));
  }

  /// Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.
  /// SPDK 18.07 and later (also delete_iscsi_bdev).
  template <class Request = rpc::v1::BdevIscsiDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_iscsi_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevIscsiResponse<Request, Response>::Type>(
        "bdev_iscsi_delete", request, options, std::forward<Token>(token));
  }

  /// Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call it before
  /// bdev_iscsi_create.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevIscsiSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_iscsi_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevIscsiResponse<Request, Response>::Type>(
        "bdev_iscsi_set_options", request, options, std::forward<Token>(token));
  }

  /// Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call it before
  /// bdev_iscsi_create.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevIscsiSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_bdev_iscsi_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevIscsiResponse<Request, Response>::Type>(
        "bdev_iscsi_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
