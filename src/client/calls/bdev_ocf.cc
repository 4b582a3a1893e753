// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_ocf.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_ocf_create(const rpc::v1::BdevOcfCreateRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_ocf_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ocf_delete(const rpc::v1::BdevOcfDeleteRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ocf_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ocf_flush_start(const rpc::v1::BdevOcfFlushStartRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ocf_flush_start", request, options);
}

Result<rpc::v1::BdevOcfFlushStatusResponse> TypedCalls::bdev_ocf_flush_status(
    const rpc::v1::BdevOcfFlushStatusRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevOcfFlushStatusResponse>(*this, "bdev_ocf_flush_status", request, options);
}

Result<rpc::v1::BdevOcfGetBdevsResponse> TypedCalls::bdev_ocf_get_bdevs(const rpc::v1::BdevOcfGetBdevsRequest& request,
                                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevOcfGetBdevsResponse>(*this, "bdev_ocf_get_bdevs", request, options);
}

Result<rpc::v1::BdevOcfGetBdevsResponse> TypedCalls::bdev_ocf_get_bdevs() {
  return bdev_ocf_get_bdevs(rpc::v1::BdevOcfGetBdevsRequest());
}

Result<rpc::v1::BdevOcfGetStatsResponse> TypedCalls::bdev_ocf_get_stats(const rpc::v1::BdevOcfGetStatsRequest& request,
                                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevOcfGetStatsResponse>(*this, "bdev_ocf_get_stats", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ocf_reset_stats(const rpc::v1::BdevOcfResetStatsRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ocf_reset_stats", request, options);
}

Result<rpc::v1::BdevOcfSetCacheModeResponse> TypedCalls::bdev_ocf_set_cache_mode(
    const rpc::v1::BdevOcfSetCacheModeRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevOcfSetCacheModeResponse>(*this, "bdev_ocf_set_cache_mode", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ocf_set_seqcutoff(const rpc::v1::BdevOcfSetSeqcutoffRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ocf_set_seqcutoff", request, options);
}

}  // namespace spdkctl
