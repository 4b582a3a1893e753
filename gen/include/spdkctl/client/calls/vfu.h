// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class VfuTgtSetBasePathRequest;
class VfuVirtioCreateBlkEndpointRequest;
class VfuVirtioCreateFsEndpointRequest;
class VfuVirtioCreateScsiEndpointRequest;
class VfuVirtioDeleteEndpointRequest;
class VfuVirtioScsiAddTargetRequest;
class VfuVirtioScsiRemoveTargetRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct VfuResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/vfu.pb.h> (or <spdkctl/client/build/vfu.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of vfu.proto. Their messages: spdkctl/rpc/v1/vfu.pb.h.
class VfuCalls : public virtual Caller {
 public:
  /// Sets the directory for the sockets of vfio-user endpoints that are created later.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuTgtSetBasePathRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_tgt_set_base_path(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_tgt_set_base_path", request, options);
  }

  /// Creates a virtio-blk device on a vfio-user socket, backed by a bdev.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateBlkEndpointRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_create_blk_endpoint(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_create_blk_endpoint", request, options);
  }

  /// Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in 26.09.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateFsEndpointRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_create_fs_endpoint(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_create_fs_endpoint", request, options);
  }

  /// Creates a virtio-scsi device without targets on a vfio-user socket.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateScsiEndpointRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_create_scsi_endpoint(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_create_scsi_endpoint", request, options);
  }

  /// Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the bdevs stay.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioDeleteEndpointRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_delete_endpoint(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_delete_endpoint", request, options);
  }

  /// Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioScsiAddTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_scsi_add_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_scsi_add_target", request, options);
  }

  /// Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioScsiRemoveTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::VfuResponse<Request, Response>::Type> vfu_virtio_scsi_remove_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "vfu_virtio_scsi_remove_target", request, options);
  }
};

}  // namespace spdkctl
