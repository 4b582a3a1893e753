// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::bdev_error_create(const rpc::v1::BdevErrorCreateRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_error_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_error_delete(const rpc::v1::BdevErrorDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_error_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_error_inject_error(const rpc::v1::BdevErrorInjectErrorRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_error_inject_error", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_error_resume_pending(const rpc::v1::BdevErrorResumePendingRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_error_resume_pending", request, options);
}

}  // namespace spdkctl
