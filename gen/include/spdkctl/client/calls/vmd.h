// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class VmdEnableRequest;
class VmdRemoveDeviceRequest;
class VmdRescanRequest;
class VmdRescanResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct VmdResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/vmd.pb.h> (or <spdkctl/client/build/vmd.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of vmd.proto. Their messages: spdkctl/rpc/v1/vmd.pb.h.
class VmdCalls : public virtual Caller {
 public:
  /// Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found. Only before
  /// framework init.
  /// SPDK 19.07 and later (also enable_vmd).
  template <class Request = rpc::v1::VmdEnableRequest, class Response = rpc::v1::Done>
  Result<typename client::VmdResponse<Request, Response>::Type> vmd_enable(const std::type_identity_t<Request>& request,
                                                                           const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vmd_enable", request, options);
  }

  /// Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found. Only before
  /// framework init.
  /// SPDK 19.07 and later (also enable_vmd).
  template <class Request = rpc::v1::VmdEnableRequest, class Response = rpc::v1::Done>
  Result<typename client::VmdResponse<Request, Response>::Type> vmd_enable() {
    return client::CallTyped<Response>(*this, "vmd_enable", client::EmptyRequest<Request>(), {});
  }

  /// Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRemoveDeviceRequest, class Response = rpc::v1::Done>
  Result<typename client::VmdResponse<Request, Response>::Type> vmd_remove_device(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vmd_remove_device", request, options);
  }

  /// Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRescanRequest, class Response = rpc::v1::VmdRescanResponse>
  Result<typename client::VmdResponse<Request, Response>::Type> vmd_rescan(const std::type_identity_t<Request>& request,
                                                                           const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vmd_rescan", request, options);
  }

  /// Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VmdRescanRequest, class Response = rpc::v1::VmdRescanResponse>
  Result<typename client::VmdResponse<Request, Response>::Type> vmd_rescan() {
    return client::CallTyped<Response>(*this, "vmd_rescan", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
