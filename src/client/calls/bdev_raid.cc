// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::bdev_raid_add_base_bdev(const rpc::v1::BdevRaidAddBaseBdevRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_raid_add_base_bdev", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_raid_create(const rpc::v1::BdevRaidCreateRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_raid_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_raid_delete(const rpc::v1::BdevRaidDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_raid_delete", request, options);
}

Result<rpc::v1::BdevRaidGetBdevsResponse> TypedCalls::bdev_raid_get_bdevs(
    const rpc::v1::BdevRaidGetBdevsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevRaidGetBdevsResponse>(*this, "bdev_raid_get_bdevs", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_raid_remove_base_bdev(const rpc::v1::BdevRaidRemoveBaseBdevRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_raid_remove_base_bdev", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_raid_set_options(const rpc::v1::BdevRaidSetOptionsRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_raid_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_raid_set_options() {
  return bdev_raid_set_options(rpc::v1::BdevRaidSetOptionsRequest());
}

}  // namespace spdkctl
