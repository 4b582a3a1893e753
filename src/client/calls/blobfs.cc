// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/blobfs.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::blobfs_create(const rpc::v1::BlobfsCreateRequest& request,
                                                const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "blobfs_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::blobfs_detect(const rpc::v1::BlobfsDetectRequest& request,
                                                const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "blobfs_detect", request, options);
}

Result<rpc::v1::Done> TypedCalls::blobfs_mount(const rpc::v1::BlobfsMountRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "blobfs_mount", request, options);
}

Result<rpc::v1::Done> TypedCalls::blobfs_set_cache_size(const rpc::v1::BlobfsSetCacheSizeRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "blobfs_set_cache_size", request, options);
}

}  // namespace spdkctl
