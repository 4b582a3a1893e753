// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_ocssd.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_ocssd_create(const rpc::v1::BdevOcssdCreateRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_ocssd_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_ocssd_delete(const rpc::v1::BdevOcssdDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_ocssd_delete", request, options);
}

}  // namespace spdkctl
