// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class UblkCreateTargetRequest;
class UblkDestroyTargetRequest;
class UblkGetDisksRequest;
class UblkGetDisksResponse;
class UblkRecoverDiskRequest;
class UblkRecoverDiskResponse;
class UblkStartDiskRequest;
class UblkStartDiskResponse;
class UblkStopDiskRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct UblkResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/ublk.pb.h> (or <spdkctl/client/build/ublk.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of ublk.proto. Their messages: spdkctl/rpc/v1/ublk.pb.h.
class UblkCalls : public virtual Caller {
 public:
  /// Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv kernel module.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkCreateTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_create_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_create_target", request, options);
  }

  /// Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv kernel module.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkCreateTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_create_target() {
    return client::CallTyped<Response>(*this, "ublk_create_target", client::EmptyRequest<Request>(), {});
  }

  /// Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkDestroyTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_destroy_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_destroy_target", request, options);
  }

  /// Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkDestroyTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_destroy_target() {
    return client::CallTyped<Response>(*this, "ublk_destroy_target", client::EmptyRequest<Request>(), {});
  }

  /// Lists the bdevs exported as ublk devices.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkGetDisksRequest, class Response = rpc::v1::UblkGetDisksResponse>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_get_disks(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_get_disks", request, options);
  }

  /// Lists the bdevs exported as ublk devices.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkGetDisksRequest, class Response = rpc::v1::UblkGetDisksResponse>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_get_disks() {
    return client::CallTyped<Response>(*this, "ublk_get_disks", client::EmptyRequest<Request>(), {});
  }

  /// Takes over a ublk device that the kernel kept after its former process ended, and returns its number. Needs Linux
  /// 6.4.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::UblkRecoverDiskRequest, class Response = rpc::v1::UblkRecoverDiskResponse>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_recover_disk(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_recover_disk", request, options);
  }

  /// Exports a bdev as a ublk block device and returns its number. The ublk target must exist.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkStartDiskRequest, class Response = rpc::v1::UblkStartDiskResponse>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_start_disk(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_start_disk", request, options);
  }

  /// Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkStopDiskRequest, class Response = rpc::v1::Done>
  Result<typename client::UblkResponse<Request, Response>::Type> ublk_stop_disk(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ublk_stop_disk", request, options);
  }
};

}  // namespace spdkctl
