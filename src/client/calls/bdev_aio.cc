// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_aio_create(const rpc::v1::BdevAioCreateRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_aio_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_aio_delete(const rpc::v1::BdevAioDeleteRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_aio_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_aio_rescan(const rpc::v1::BdevAioRescanRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_aio_rescan", request, options);
}

}  // namespace spdkctl
