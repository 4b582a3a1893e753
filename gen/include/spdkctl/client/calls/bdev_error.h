// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevErrorCreateRequest;
class BdevErrorDeleteRequest;
class BdevErrorInjectErrorRequest;
class BdevErrorResumePendingRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevErrorResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_error.pb.h> (or <spdkctl/client/build/bdev_error.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_error.proto. Their messages: spdkctl/rpc/v1/bdev_error.pb.h.
class BdevErrorCalls : public virtual Caller {
 public:
  /// Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until some are
  /// injected.
  /// SPDK 17.07 and later (also construct_error_bdev).
  template <class Request = rpc::v1::BdevErrorCreateRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevErrorResponse<Request, Response>::Type> bdev_error_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_error_create", request, options);
  }

  /// Removes an error injection bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_error_bdev).
  template <class Request = rpc::v1::BdevErrorDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevErrorResponse<Request, Response>::Type> bdev_error_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_error_delete", request, options);
  }

  /// Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is armed. Corrupted
  /// writes reach the base bdev.
  /// SPDK 17.07 and later (also bdev_inject_error).
  template <class Request = rpc::v1::BdevErrorInjectErrorRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevErrorResponse<Request, Response>::Type> bdev_error_inject_error(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_error_inject_error", request, options);
  }

  /// Disarms pending errors on an error injection bdev and lets the I/Os it held continue.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::BdevErrorResumePendingRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevErrorResponse<Request, Response>::Type> bdev_error_resume_pending(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_error_resume_pending", request, options);
  }
};

}  // namespace spdkctl
