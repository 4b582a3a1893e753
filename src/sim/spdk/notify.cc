#include "sim/spdk/notify.h"

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/notify.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

bool HasFileDevices(const World& world) {
  return world.Since(24, 9) && (world.options.app == "spdk_tgt" || world.options.app == "vhost");
}

Failure GetTypes(const Call<NotifyGetTypesRequest, NotifyGetTypesResponse>& call) {
  if (HasFileDevices(call.world)) {
    call.response.add_types("fsdev_register");
    call.response.add_types("fsdev_unregister");
  }
  call.response.add_types("bdev_register");
  call.response.add_types("bdev_unregister");
  if (call.world.Since(25, 9)) call.response.add_types("bdev_resize");
  return {};
}

/// Events from an id on; those that are no longer kept are passed over.
Failure GetNotifications(const Call<NotifyGetNotificationsRequest, NotifyGetNotificationsResponse>& call) {
  const Notifications& notifications = call.world.Of<Notifications>();
  std::uint64_t left = call.request.has_max() ? call.request.max() : UINT64_MAX;
  std::uint64_t id = notifications.first();
  for (const Notifications::Event& event : notifications.kept()) {
    if (id++ < call.request.id()) continue;
    if (left-- == 0) break;
    Notification& shown = *call.response.add_notifications();
    shown.set_type(event.type);
    shown.set_ctx(event.object);
    shown.set_id(id - 1);
  }
  return {};
}

}  // namespace

void AddNotifyHandlers(Handlers& handlers) {
  handlers.On("notify_get_types", GetTypes);
  handlers.On("notify_get_notifications", GetNotifications);
}

}  // namespace spdkctl::sim
