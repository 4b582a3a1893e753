// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_iscsi.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_iscsi_create(const rpc::v1::BdevIscsiCreateRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_iscsi_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_iscsi_delete(const rpc::v1::BdevIscsiDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_iscsi_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_iscsi_set_options(const rpc::v1::BdevIscsiSetOptionsRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_iscsi_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_iscsi_set_options() {
  return bdev_iscsi_set_options(rpc::v1::BdevIscsiSetOptionsRequest());
}

}  // namespace spdkctl
