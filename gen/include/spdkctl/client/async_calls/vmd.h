// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/vmd.h"

namespace spdkctl {

/// The functions of VmdCalls for completion tokens.
template <class Self>
class AsyncVmdCalls {
 public:
  /// Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found. Only before
  /// framework init.
  /// SPDK 19.07 and later (also enable_vmd).
  template <class Request = rpc::v1::VmdEnableRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vmd_enable(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VmdResponse<Request, Response>::Type>(
        "vmd_enable", request, options, std::forward<Token>(token));
  }

  /// Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found. Only before
  /// framework init.
  /// SPDK 19.07 and later (also enable_vmd).
  template <class Request = rpc::v1::VmdEnableRequest, class Response = rpc::v1::Done>
  auto async_vmd_enable() {
    return static_cast<Self&>(*this).template async_typed<typename client::VmdResponse<Request, Response>::Type>(
        "vmd_enable", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRemoveDeviceRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vmd_remove_device(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VmdResponse<Request, Response>::Type>(
        "vmd_remove_device", request, options, std::forward<Token>(token));
  }

  /// Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRescanRequest, class Response = rpc::v1::VmdRescanResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vmd_rescan(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VmdResponse<Request, Response>::Type>(
        "vmd_rescan", request, options, std::forward<Token>(token));
  }

  /// Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRescanRequest, class Response = rpc::v1::VmdRescanResponse>
  auto async_vmd_rescan() {
    return static_cast<Self&>(*this).template async_typed<typename client::VmdResponse<Request, Response>::Type>(
        "vmd_rescan", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
