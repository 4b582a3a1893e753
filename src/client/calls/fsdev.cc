// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/fsdev.pb.h"

namespace spdkctl {

Result<rpc::v1::FsdevAioCreateResponse> TypedCalls::fsdev_aio_create(const rpc::v1::FsdevAioCreateRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::FsdevAioCreateResponse>(*this, "fsdev_aio_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::fsdev_aio_delete(const rpc::v1::FsdevAioDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "fsdev_aio_delete", request, options);
}

Result<rpc::v1::FsdevGetOptsResponse> TypedCalls::fsdev_get_opts(const rpc::v1::FsdevGetOptsRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::FsdevGetOptsResponse>(*this, "fsdev_get_opts", request, options);
}

Result<rpc::v1::FsdevGetOptsResponse> TypedCalls::fsdev_get_opts() {
  return fsdev_get_opts(rpc::v1::FsdevGetOptsRequest());
}

Result<rpc::v1::Done> TypedCalls::fsdev_set_opts(const rpc::v1::FsdevSetOptsRequest& request,
                                                 const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "fsdev_set_opts", request, options);
}

}  // namespace spdkctl
