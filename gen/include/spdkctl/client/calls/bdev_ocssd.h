// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevOcssdCreateRequest;
class BdevOcssdDeleteRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevOcssdResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_ocssd.pb.h> (or <spdkctl/client/build/bdev_ocssd.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_ocssd.proto. Their messages: spdkctl/rpc/v1/bdev_ocssd.pb.h.
class BdevOcssdCalls : public virtual Caller {
 public:
  /// Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after 21.07.
  /// SPDK 20.01 to 21.07.
  template <class Request = rpc::v1::BdevOcssdCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevOcssdResponse<Request, Response>::Type> bdev_ocssd_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_ocssd_create", request, options);
  }

  /// Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.
  /// SPDK 20.01 to 21.07.
  template <class Request = rpc::v1::BdevOcssdDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOcssdResponse<Request, Response>::Type> bdev_ocssd_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_ocssd_delete", request, options);
  }
};

}  // namespace spdkctl
