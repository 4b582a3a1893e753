// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_opal.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::bdev_nvme_opal_init(const rpc::v1::BdevNvmeOpalInitRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_opal_init", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_opal_revert(const rpc::v1::BdevNvmeOpalRevertRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_opal_revert", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::bdev_opal_create(const rpc::v1::BdevOpalCreateRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_opal_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_opal_delete(const rpc::v1::BdevOpalDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_opal_delete", request, options);
}

Result<rpc::v1::BdevOpalGetInfoResponse> TypedCalls::bdev_opal_get_info(const rpc::v1::BdevOpalGetInfoRequest& request,
                                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevOpalGetInfoResponse>(*this, "bdev_opal_get_info", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_opal_new_user(const rpc::v1::BdevOpalNewUserRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_opal_new_user", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_opal_set_lock_state(const rpc::v1::BdevOpalSetLockStateRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_opal_set_lock_state", request, options);
}

}  // namespace spdkctl
