// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/notify.h"

namespace spdkctl {

/// The functions of NotifyCalls for completion tokens.
template <class Self>
class AsyncNotifyCalls {
 public:
  /// Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.
  /// SPDK 19.04 and later (also get_notifications).
  template <class Request = rpc::v1::NotifyGetNotificationsRequest,
            class Response = rpc::v1::NotifyGetNotificationsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_notify_get_notifications(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NotifyResponse<Request, Response>::Type>(
        "notify_get_notifications", request, options, std::forward<Token>(token));
  }

  /// Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.
  /// SPDK 19.04 and later (also get_notifications).
  template <class Request = rpc::v1::NotifyGetNotificationsRequest,
            class Response = rpc::v1::NotifyGetNotificationsResponse>
  auto async_notify_get_notifications() {
    return static_cast<Self&>(*this).template async_typed<typename client::NotifyResponse<Request, Response>::Type>(
        "notify_get_notifications", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the names of the notification types the target may record.
  /// SPDK 19.04 and later (also get_notification_types).
  template <class Request = rpc::v1::NotifyGetTypesRequest, class Response = rpc::v1::NotifyGetTypesResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_notify_get_types(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NotifyResponse<Request, Response>::Type>(
        "notify_get_types", request, options, std::forward<Token>(token));
  }

  /// Lists the names of the notification types the target may record.
  /// SPDK 19.04 and later (also get_notification_types).
  template <class Request = rpc::v1::NotifyGetTypesRequest, class Response = rpc::v1::NotifyGetTypesResponse>
  auto async_notify_get_types() {
    return static_cast<Self&>(*this).template async_typed<typename client::NotifyResponse<Request, Response>::Type>(
        "notify_get_types", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
