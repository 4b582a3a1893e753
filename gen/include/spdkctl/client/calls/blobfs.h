// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BlobfsCreateRequest;
class BlobfsDetectRequest;
class BlobfsMountRequest;
class BlobfsSetCacheSizeRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BlobfsResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/blobfs.pb.h> (or <spdkctl/client/build/blobfs.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of blobfs.proto. Their messages: spdkctl/rpc/v1/blobfs.pb.h.
class BlobfsCalls : public virtual Caller {
 public:
  /// Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsCreateRequest, class Response = rpc::v1::Done>
  Result<typename client::BlobfsResponse<Request, Response>::Type> blobfs_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "blobfs_create", request, options);
  }

  /// Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsDetectRequest, class Response = rpc::v1::Done>
  Result<typename client::BlobfsResponse<Request, Response>::Type> blobfs_detect(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "blobfs_detect", request, options);
  }

  /// Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated, gone after
  /// 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsMountRequest, class Response = rpc::v1::Done>
  Result<typename client::BlobfsResponse<Request, Response>::Type> blobfs_mount(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "blobfs_mount", request, options);
  }

  /// Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.
  /// SPDK 20.01 to 25.05.
  template <class Request = rpc::v1::BlobfsSetCacheSizeRequest, class Response = rpc::v1::Done>
  Result<typename client::BlobfsResponse<Request, Response>::Type> blobfs_set_cache_size(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "blobfs_set_cache_size", request, options);
  }
};

}  // namespace spdkctl
