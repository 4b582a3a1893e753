#include "sim/spdk/notify.h"

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/notify.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

bool HasFileDevices(const World& world) {
  return world.Since(24, 9) && (world.options.app == "spdk_tgt" || world.options.app == "vhost");
}

Failure GetTypes(World& world, const NotifyGetTypesRequest& /*request*/, NotifyGetTypesResponse& response) {
  if (HasFileDevices(world)) {
    response.add_types("fsdev_register");
    response.add_types("fsdev_unregister");
  }
  response.add_types("bdev_register");
  response.add_types("bdev_unregister");
  if (world.Since(25, 9)) response.add_types("bdev_resize");
  return {};
}

/// From an id on; what is no longer kept is passed over.
Failure GetNotifications(World& world, const NotifyGetNotificationsRequest& request,
                         NotifyGetNotificationsResponse& response) {
  const Notifications& notifications = world.Of<Notifications>();
  std::uint64_t left = request.has_max() ? request.max() : UINT64_MAX;
  std::uint64_t id = notifications.first();
  for (const Notifications::Event& event : notifications.kept()) {
    if (id++ < request.id()) continue;
    if (left-- == 0) break;
    Notification& shown = *response.add_notifications();
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
