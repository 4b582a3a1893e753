// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/scsi.h"

namespace spdkctl {

/// The functions of ScsiCalls for completion tokens.
template <class Self>
class AsyncScsiCalls {
 public:
  /// Lists the SCSI devices of the target, of iSCSI and vhost alike.
  /// SPDK 17.07 and later (also get_scsi_devices).
  template <class Request = rpc::v1::ScsiGetDevicesRequest, class Response = rpc::v1::ScsiGetDevicesResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_scsi_get_devices(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ScsiResponse<Request, Response>::Type>(
        "scsi_get_devices", request, options, std::forward<Token>(token));
  }

  /// Lists the SCSI devices of the target, of iSCSI and vhost alike.
  /// SPDK 17.07 and later (also get_scsi_devices).
  template <class Request = rpc::v1::ScsiGetDevicesRequest, class Response = rpc::v1::ScsiGetDevicesResponse>
  auto async_scsi_get_devices() {
    return static_cast<Self&>(*this).template async_typed<typename client::ScsiResponse<Request, Response>::Type>(
        "scsi_get_devices", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the SCSI LUNs that the target knows and whether each is in use.
  /// SPDK 17.07 to 17.10.
  template <class Request = rpc::v1::GetLunsRequest, class Response = rpc::v1::GetLunsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_get_luns(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ScsiResponse<Request, Response>::Type>(
        "get_luns", request, options, std::forward<Token>(token));
  }

  /// Lists the SCSI LUNs that the target knows and whether each is in use.
  /// SPDK 17.07 to 17.10.
  template <class Request = rpc::v1::GetLunsRequest, class Response = rpc::v1::GetLunsResponse>
  auto async_get_luns() {
    return static_cast<Self&>(*this).template async_typed<typename client::ScsiResponse<Request, Response>::Type>(
        "get_luns", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
