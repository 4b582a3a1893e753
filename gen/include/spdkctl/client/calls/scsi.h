// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class GetLunsRequest;
class GetLunsResponse;
class ScsiGetDevicesRequest;
class ScsiGetDevicesResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct ScsiResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/scsi.pb.h> (or <spdkctl/client/build/scsi.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of scsi.proto. Their messages: spdkctl/rpc/v1/scsi.pb.h.
class ScsiCalls : public virtual Caller {
 public:
  /// Lists the SCSI devices of the target, of iSCSI and vhost alike.
  /// SPDK 17.07 and later (also get_scsi_devices).
  template <class Request = rpc::v1::ScsiGetDevicesRequest, class Response = rpc::v1::ScsiGetDevicesResponse>
  Result<typename client::ScsiResponse<Request, Response>::Type> scsi_get_devices(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "scsi_get_devices", request, options);
  }

  /// Lists the SCSI devices of the target, of iSCSI and vhost alike.
  /// SPDK 17.07 and later (also get_scsi_devices).
  template <class Request = rpc::v1::ScsiGetDevicesRequest, class Response = rpc::v1::ScsiGetDevicesResponse>
  Result<typename client::ScsiResponse<Request, Response>::Type> scsi_get_devices() {
    return client::CallTyped<Response>(*this, "scsi_get_devices", client::EmptyRequest<Request>(), {});
  }

  /// Lists the SCSI LUNs that the target knows and whether each is in use.
  /// SPDK 17.07 to 17.10.
  template <class Request = rpc::v1::GetLunsRequest, class Response = rpc::v1::GetLunsResponse>
  Result<typename client::ScsiResponse<Request, Response>::Type> get_luns(const std::type_identity_t<Request>& request,
                                                                          const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "get_luns", request, options);
  }

  /// Lists the SCSI LUNs that the target knows and whether each is in use.
  /// SPDK 17.07 to 17.10.
  template <class Request = rpc::v1::GetLunsRequest, class Response = rpc::v1::GetLunsResponse>
  Result<typename client::ScsiResponse<Request, Response>::Type> get_luns() {
    return client::CallTyped<Response>(*this, "get_luns", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
