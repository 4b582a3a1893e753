#include <cerrno>

#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "spdkctl/rpc/v1/bdev_iscsi.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// The simulated initiator reaches no iSCSI target, whatever the URL is.

struct IscsiInitiator {
  IscsiInitiator() { options.set_timeout_sec(30); }
  BdevIscsiSetOptionsRequest options;
};

Failure SetOptions(const Call<BdevIscsiSetOptionsRequest>& call) {
  if (call.request.has_timeout_sec()) call.world.Of<IscsiInitiator>().options = call.request;
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  if (!IsBuiltWith(world, "--with-iscsi-initiator")) return;
  AddConfigCall(world, "bdev_iscsi_set_options", world.Of<IscsiInitiator>().options, response);
}

}  // namespace

void AddIscsiInitiatorHandlers(Handlers& handlers) {
  handlers.On("bdev_iscsi_set_options", SetOptions);
  handlers.OnConfig("bdev/iscsi", ShowConfig);
  handlers.AlwaysFails("bdev_iscsi_create", [](const World&) { return Errno(EINVAL); });
  handlers.AlwaysFails("bdev_iscsi_delete", [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim
