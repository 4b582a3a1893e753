// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class FsdevAioCreateRequest;
class FsdevAioCreateResponse;
class FsdevAioDeleteRequest;
class FsdevGetOptsRequest;
class FsdevGetOptsResponse;
class FsdevSetOptsRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct FsdevResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/fsdev.pb.h> (or <spdkctl/client/build/fsdev.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of fsdev.proto. Their messages: spdkctl/rpc/v1/fsdev.pb.h.
class FsdevCalls : public virtual Caller {
 public:
  /// Makes a file system device (fsdev) that exposes a directory of the target host, and returns its name.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevAioCreateRequest, class Response = rpc::v1::FsdevAioCreateResponse>
  Result<typename client::FsdevResponse<Request, Response>::Type> fsdev_aio_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "fsdev_aio_create", request, options);
  }

  /// Removes an AIO fsdev from the target; the files in its directory stay.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevAioDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::FsdevResponse<Request, Response>::Type> fsdev_aio_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "fsdev_aio_delete", request, options);
  }

  /// Returns the pool sizes of the fsdev library.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevGetOptsRequest, class Response = rpc::v1::FsdevGetOptsResponse>
  Result<typename client::FsdevResponse<Request, Response>::Type> fsdev_get_opts(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "fsdev_get_opts", request, options);
  }

  /// Returns the pool sizes of the fsdev library.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevGetOptsRequest, class Response = rpc::v1::FsdevGetOptsResponse>
  Result<typename client::FsdevResponse<Request, Response>::Type> fsdev_get_opts() {
    return client::CallTyped<Response>(*this, "fsdev_get_opts", client::EmptyRequest<Request>(), {});
  }

  /// Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FsdevSetOptsRequest, class Response = rpc::v1::Done>
  Result<typename client::FsdevResponse<Request, Response>::Type> fsdev_set_opts(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "fsdev_set_opts", request, options);
  }
};

}  // namespace spdkctl
