// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_pmem.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_pmem_create(const rpc::v1::BdevPmemCreateRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_pmem_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_pmem_create_pool(const rpc::v1::BdevPmemCreatePoolRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_pmem_create_pool", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_pmem_delete(const rpc::v1::BdevPmemDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_pmem_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_pmem_delete_pool(const rpc::v1::BdevPmemDeletePoolRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_pmem_delete_pool", request, options);
}

Result<rpc::v1::BdevPmemGetPoolInfoResponse> TypedCalls::bdev_pmem_get_pool_info(
    const rpc::v1::BdevPmemGetPoolInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevPmemGetPoolInfoResponse>(*this, "bdev_pmem_get_pool_info", request, options);
}

}  // namespace spdkctl
