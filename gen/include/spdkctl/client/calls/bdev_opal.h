// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevNvmeOpalInitRequest;
class BdevNvmeOpalRevertRequest;
class BdevOpalCreateRequest;
class BdevOpalDeleteRequest;
class BdevOpalGetInfoRequest;
class BdevOpalGetInfoResponse;
class BdevOpalNewUserRequest;
class BdevOpalSetLockStateRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevOpalResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_opal.pb.h> (or <spdkctl/client/build/bdev_opal.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_opal.proto. Their messages: spdkctl/rpc/v1/bdev_opal.pb.h.
class BdevOpalCalls : public virtual Caller {
 public:
  /// Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the drive is owned
  /// already.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeOpalInitRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_nvme_opal_init(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_opal_init", request, options);
  }

  /// Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeOpalRevertRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_nvme_opal_revert(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_opal_revert", request, options);
  }

  /// Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first. Answers with its
  /// name.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_opal_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_opal_create", request, options);
  }

  /// Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_opal_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_opal_delete", request, options);
  }

  /// Reads the locking range and lock state of an Opal bdev from the drive.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalGetInfoRequest, class Response = rpc::v1::BdevOpalGetInfoResponse>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_opal_get_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_opal_get_info", request, options);
  }

  /// Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalNewUserRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_opal_new_user(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_opal_new_user", request, options);
  }

  /// Locks or unlocks the range of an Opal bdev on behalf of a user.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalSetLockStateRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevOpalResponse<Request, Response>::Type> bdev_opal_set_lock_state(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_opal_set_lock_state", request, options);
  }
};

}  // namespace spdkctl
