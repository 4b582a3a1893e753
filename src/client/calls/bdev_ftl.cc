// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_ftl.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevFtlCreateResponse> TypedCalls::bdev_ftl_create(const rpc::v1::BdevFtlCreateRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::BdevFtlCreateResponse>(*this, "bdev_ftl_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ftl_delete(const rpc::v1::BdevFtlDeleteRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ftl_delete", request, options);
}

Result<rpc::v1::BdevFtlGetPropertiesResponse> TypedCalls::bdev_ftl_get_properties(
    const rpc::v1::BdevFtlGetPropertiesRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevFtlGetPropertiesResponse>(*this, "bdev_ftl_get_properties", request, options);
}

Result<rpc::v1::BdevFtlGetStatsResponse> TypedCalls::bdev_ftl_get_stats(const rpc::v1::BdevFtlGetStatsRequest& request,
                                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevFtlGetStatsResponse>(*this, "bdev_ftl_get_stats", request, options);
}

Result<rpc::v1::BdevFtlLoadResponse> TypedCalls::bdev_ftl_load(const rpc::v1::BdevFtlLoadRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::BdevFtlLoadResponse>(*this, "bdev_ftl_load", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ftl_set_property(const rpc::v1::BdevFtlSetPropertyRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ftl_set_property", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ftl_unload(const rpc::v1::BdevFtlUnloadRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ftl_unload", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ftl_unmap(const rpc::v1::BdevFtlUnmapRequest& request,
                                                 const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ftl_unmap", request, options);
}

}  // namespace spdkctl
