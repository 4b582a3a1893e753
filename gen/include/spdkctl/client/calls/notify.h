// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class NotifyGetNotificationsRequest;
class NotifyGetNotificationsResponse;
class NotifyGetTypesRequest;
class NotifyGetTypesResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct NotifyResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/notify.pb.h> (or <spdkctl/client/build/notify.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of notify.proto. Their messages: spdkctl/rpc/v1/notify.pb.h.
class NotifyCalls : public virtual Caller {
 public:
  /// Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.
  /// SPDK 19.04 and later (also get_notifications).
  template <class Request = rpc::v1::NotifyGetNotificationsRequest,
            class Response = rpc::v1::NotifyGetNotificationsResponse>
  Result<typename client::NotifyResponse<Request, Response>::Type> notify_get_notifications(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "notify_get_notifications", request, options);
  }

  /// Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.
  /// SPDK 19.04 and later (also get_notifications).
  template <class Request = rpc::v1::NotifyGetNotificationsRequest,
            class Response = rpc::v1::NotifyGetNotificationsResponse>
  Result<typename client::NotifyResponse<Request, Response>::Type> notify_get_notifications() {
    return client::CallTyped<Response>(*this, "notify_get_notifications", client::EmptyRequest<Request>(), {});
  }

  /// Lists the names of the notification types the target may record.
  /// SPDK 19.04 and later (also get_notification_types).
  template <class Request = rpc::v1::NotifyGetTypesRequest, class Response = rpc::v1::NotifyGetTypesResponse>
  Result<typename client::NotifyResponse<Request, Response>::Type> notify_get_types(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "notify_get_types", request, options);
  }

  /// Lists the names of the notification types the target may record.
  /// SPDK 19.04 and later (also get_notification_types).
  template <class Request = rpc::v1::NotifyGetTypesRequest, class Response = rpc::v1::NotifyGetTypesResponse>
  Result<typename client::NotifyResponse<Request, Response>::Type> notify_get_types() {
    return client::CallTyped<Response>(*this, "notify_get_types", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
