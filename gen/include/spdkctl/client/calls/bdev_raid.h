// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevRaidAddBaseBdevRequest;
class BdevRaidCreateRequest;
class BdevRaidDeleteRequest;
class BdevRaidGetBdevsRequest;
class BdevRaidGetBdevsResponse;
class BdevRaidRemoveBaseBdevRequest;
class BdevRaidSetOptionsRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevRaidResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_raid.pb.h> (or <spdkctl/client/build/bdev_raid.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_raid.proto. Their messages: spdkctl/rpc/v1/bdev_raid.pb.h.
class BdevRaidCalls : public virtual Caller {
 public:
  /// Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data on the added
  /// bdev is lost.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidAddBaseBdevRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_add_base_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_add_base_bdev", request, options);
  }

  /// Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data on the base
  /// bdevs may be overwritten.
  /// SPDK 18.07 and later (also construct_raid_bdev).
  template <class Request = rpc::v1::BdevRaidCreateRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_create", request, options);
  }

  /// Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless clear_sb is
  /// true.
  /// SPDK 18.07 and later (also destroy_raid_bdev).
  template <class Request = rpc::v1::BdevRaidDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_delete", request, options);
  }

  /// Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older releases answer with
  /// names only.
  /// SPDK 18.07 and later (also get_raid_bdevs).
  template <class Request = rpc::v1::BdevRaidGetBdevsRequest, class Response = rpc::v1::BdevRaidGetBdevsResponse>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_get_bdevs(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_get_bdevs", request, options);
  }

  /// Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run degraded.
  /// SPDK 23.09 and later.
  template <class Request = rpc::v1::BdevRaidRemoveBaseBdevRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_remove_base_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_remove_base_bdev", request, options);
  }

  /// Sets options of RAID background processes such as a rebuild; they apply to processes started later.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_raid_set_options", request, options);
  }

  /// Sets options of RAID background processes such as a rebuild; they apply to processes started later.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRaidResponse<Request, Response>::Type> bdev_raid_set_options() {
    return client::CallTyped<Response>(*this, "bdev_raid_set_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
