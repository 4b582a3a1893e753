// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_split.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevSplitCreateResponse> TypedCalls::bdev_split_create(const rpc::v1::BdevSplitCreateRequest& request,
                                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevSplitCreateResponse>(*this, "bdev_split_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_split_delete(const rpc::v1::BdevSplitDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_split_delete", request, options);
}

}  // namespace spdkctl
