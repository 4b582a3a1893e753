// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_compress.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_compress_create(const rpc::v1::BdevCompressCreateRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_compress_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_compress_delete(const rpc::v1::BdevCompressDeleteRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_compress_delete", request, options);
}

Result<rpc::v1::BdevCompressGetOrphansResponse> TypedCalls::bdev_compress_get_orphans(
    const rpc::v1::BdevCompressGetOrphansRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevCompressGetOrphansResponse>(*this, "bdev_compress_get_orphans", request, options);
}

Result<rpc::v1::BdevCompressGetOrphansResponse> TypedCalls::bdev_compress_get_orphans() {
  return bdev_compress_get_orphans(rpc::v1::BdevCompressGetOrphansRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_compress_set_pmd(const rpc::v1::BdevCompressSetPmdRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_compress_set_pmd", request, options);
}

}  // namespace spdkctl
