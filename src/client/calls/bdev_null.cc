// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_null_create(const rpc::v1::BdevNullCreateRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_null_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_null_delete(const rpc::v1::BdevNullDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_null_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_null_resize(const rpc::v1::BdevNullResizeRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_null_resize", request, options);
}

}  // namespace spdkctl
