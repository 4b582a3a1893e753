// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_daos.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_daos_create(const rpc::v1::BdevDaosCreateRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_daos_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_daos_delete(const rpc::v1::BdevDaosDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_daos_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_daos_resize(const rpc::v1::BdevDaosResizeRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_daos_resize", request, options);
}

}  // namespace spdkctl
