// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevIscsiCreateRequest;
class BdevIscsiDeleteRequest;
class BdevIscsiSetOptionsRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevIscsiResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_iscsi.pb.h> (or <spdkctl/client/build/bdev_iscsi.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_iscsi.proto. Their messages: spdkctl/rpc/v1/bdev_iscsi.pb.h.
class BdevIscsiCalls : public virtual Caller {
 public:
  /// Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for the
  /// connection.
  /// SPDK 18.07 and later (also construct_iscsi_bdev).
  template <class Request = rpc::v1::BdevIscsiCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevIscsiResponse<Request, Response>::Type> bdev_iscsi_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_iscsi_create", request, options);
  }

  /// Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.
  /// SPDK 18.07 and later (also delete_iscsi_bdev).
  template <class Request = rpc::v1::BdevIscsiDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevIscsiResponse<Request, Response>::Type> bdev_iscsi_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_iscsi_delete", request, options);
  }

  /// Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call it before
  /// bdev_iscsi_create.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevIscsiSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevIscsiResponse<Request, Response>::Type> bdev_iscsi_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_iscsi_set_options", request, options);
  }

  /// Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call it before
  /// bdev_iscsi_create.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevIscsiSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevIscsiResponse<Request, Response>::Type> bdev_iscsi_set_options() {
    return client::CallTyped<Response>(*this, "bdev_iscsi_set_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
