// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/notify.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a NotifyGetNotificationsRequest.
class NotifyGetNotifications {
 public:
  NotifyGetNotifications() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Number of the first notification to return; default 0, the oldest kept.
  NotifyGetNotifications& id(std::uint64_t value) {
    message_.set_id(value);
    return *this;
  }
  /// Most notifications to return; no limit when absent.
  NotifyGetNotifications& max(std::uint64_t value) {
    message_.set_max(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NotifyGetNotificationsRequest&() const { return message_; }

 private:
  rpc::v1::NotifyGetNotificationsRequest message_;
};

}  // namespace spdkctl::build
