// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class NbdGetDisksRequest;
class NbdGetDisksResponse;
class NbdStartDiskRequest;
class NbdStartDiskResponse;
class NbdStopDiskRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct NbdResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/nbd.pb.h> (or <spdkctl/client/build/nbd.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of nbd.proto. Their messages: spdkctl/rpc/v1/nbd.pb.h.
class NbdCalls : public virtual Caller {
 public:
  /// Lists the bdevs exported as kernel NBD devices.
  /// SPDK 18.01 and later (also get_nbd_disks).
  template <class Request = rpc::v1::NbdGetDisksRequest, class Response = rpc::v1::NbdGetDisksResponse>
  Result<typename client::NbdResponse<Request, Response>::Type> nbd_get_disks(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nbd_get_disks", request, options);
  }

  /// Lists the bdevs exported as kernel NBD devices.
  /// SPDK 18.01 and later (also get_nbd_disks).
  template <class Request = rpc::v1::NbdGetDisksRequest, class Response = rpc::v1::NbdGetDisksResponse>
  Result<typename client::NbdResponse<Request, Response>::Type> nbd_get_disks() {
    return client::CallTyped<Response>(*this, "nbd_get_disks", client::EmptyRequest<Request>(), {});
  }

  /// Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel module.
  /// SPDK 18.01 and later (also start_nbd_disk).
  template <class Request = rpc::v1::NbdStartDiskRequest, class Response = rpc::v1::NbdStartDiskResponse>
  Result<typename client::NbdResponse<Request, Response>::Type> nbd_start_disk(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nbd_start_disk", request, options);
  }

  /// Disconnects an NBD device from its bdev, after the kernel has flushed its data.
  /// SPDK 18.01 and later (also stop_nbd_disk).
  template <class Request = rpc::v1::NbdStopDiskRequest, class Response = rpc::v1::Done>
  Result<typename client::NbdResponse<Request, Response>::Type> nbd_stop_disk(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nbd_stop_disk", request, options);
  }
};

}  // namespace spdkctl
