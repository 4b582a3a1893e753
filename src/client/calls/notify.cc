// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/notify.pb.h"

namespace spdkctl {

Result<rpc::v1::NotifyGetNotificationsResponse> TypedCalls::notify_get_notifications(
    const rpc::v1::NotifyGetNotificationsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NotifyGetNotificationsResponse>(*this, "notify_get_notifications", request, options);
}

Result<rpc::v1::NotifyGetNotificationsResponse> TypedCalls::notify_get_notifications() {
  return notify_get_notifications(rpc::v1::NotifyGetNotificationsRequest());
}

Result<rpc::v1::NotifyGetTypesResponse> TypedCalls::notify_get_types(const rpc::v1::NotifyGetTypesRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::NotifyGetTypesResponse>(*this, "notify_get_types", request, options);
}

Result<rpc::v1::NotifyGetTypesResponse> TypedCalls::notify_get_types() {
  return notify_get_types(rpc::v1::NotifyGetTypesRequest());
}

}  // namespace spdkctl
