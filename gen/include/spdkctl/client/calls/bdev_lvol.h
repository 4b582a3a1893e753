// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevLvolCheckShallowCopyRequest;
class BdevLvolCheckShallowCopyResponse;
class BdevLvolCloneBdevRequest;
class BdevLvolCloneRequest;
class BdevLvolCreateLvstoreRequest;
class BdevLvolCreateLvstoreResponse;
class BdevLvolCreateRequest;
class BdevLvolDecoupleParentRequest;
class BdevLvolDeleteLvstoreRequest;
class BdevLvolDeleteRequest;
class BdevLvolGetLvolsRequest;
class BdevLvolGetLvolsResponse;
class BdevLvolGetLvstoresRequest;
class BdevLvolGetLvstoresResponse;
class BdevLvolGrowLvstoreRequest;
class BdevLvolInflateRequest;
class BdevLvolRenameLvstoreRequest;
class BdevLvolRenameRequest;
class BdevLvolResizeRequest;
class BdevLvolSetParentBdevRequest;
class BdevLvolSetParentRequest;
class BdevLvolSetReadOnlyRequest;
class BdevLvolSnapshotRequest;
class BdevLvolStartShallowCopyRequest;
class BdevLvolStartShallowCopyResponse;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevLvolResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_lvol.pb.h> (or <spdkctl/client/build/bdev_lvol.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_lvol.proto. Their messages: spdkctl/rpc/v1/bdev_lvol.pb.h.
class BdevLvolCalls : public virtual Caller {
 public:
  /// Reports the progress of a shallow copy. Once it reports completion or an error, the operation is forgotten and its
  /// id is no longer valid.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevLvolCheckShallowCopyRequest,
            class Response = rpc::v1::BdevLvolCheckShallowCopyResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_check_shallow_copy(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_check_shallow_copy", request, options);
  }

  /// Makes a writable thin clone of a snapshot in the same logical volume store and answers with its UUID.
  /// SPDK 18.04 and later (also clone_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolCloneRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_clone(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_clone", request, options);
  }

  /// Makes a logical volume that is a thin clone of any bdev used as external snapshot; that bdev must not be written
  /// afterwards.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::BdevLvolCloneBdevRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_clone_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_clone_bdev", request, options);
  }

  /// Makes a logical volume in a logical volume store and answers with its UUID.
  /// SPDK 17.10 and later (also construct_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_create", request, options);
  }

  /// Makes a logical volume store on a bdev and answers with its UUID. Data on the bdev is lost; the answer waits for
  /// clearing.
  /// SPDK 17.10 and later (also construct_lvol_store).
  template <class Request = rpc::v1::BdevLvolCreateLvstoreRequest,
            class Response = rpc::v1::BdevLvolCreateLvstoreResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_create_lvstore(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_create_lvstore", request, options);
  }

  /// Copies the clusters that a volume shares with its direct parent snapshot and drops that parent. Unallocated
  /// clusters stay thin.
  /// SPDK 18.07 and later (also decouple_parent_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolDecoupleParentRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_decouple_parent(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_decouple_parent", request, options);
  }

  /// Deletes a logical volume. Its data is lost; a snapshot with more than one clone is refused.
  /// SPDK 18.04 and later (also destroy_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_delete", request, options);
  }

  /// Deletes a logical volume store with all its logical volumes. All data in it is lost.
  /// SPDK 17.10 and later (also destroy_lvol_store).
  template <class Request = rpc::v1::BdevLvolDeleteLvstoreRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_delete_lvstore(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_delete_lvstore", request, options);
  }

  /// Deletes a logical volume store with all its logical volumes. All data in it is lost.
  /// SPDK 17.10 and later (also destroy_lvol_store).
  template <class Request = rpc::v1::BdevLvolDeleteLvstoreRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_delete_lvstore() {
    return client::CallTyped<Response>(*this, "bdev_lvol_delete_lvstore", client::EmptyRequest<Request>(), {});
  }

  /// Lists logical volumes, also degraded ones that have no bdev.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::BdevLvolGetLvolsRequest, class Response = rpc::v1::BdevLvolGetLvolsResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_get_lvols(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_get_lvols", request, options);
  }

  /// Lists logical volumes, also degraded ones that have no bdev.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::BdevLvolGetLvolsRequest, class Response = rpc::v1::BdevLvolGetLvolsResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_get_lvols() {
    return client::CallTyped<Response>(*this, "bdev_lvol_get_lvols", client::EmptyRequest<Request>(), {});
  }

  /// Lists logical volume stores with their capacity.
  /// SPDK 17.10 and later (also get_lvol_stores).
  template <class Request = rpc::v1::BdevLvolGetLvstoresRequest, class Response = rpc::v1::BdevLvolGetLvstoresResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_get_lvstores(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_get_lvstores", request, options);
  }

  /// Lists logical volume stores with their capacity.
  /// SPDK 17.10 and later (also get_lvol_stores).
  template <class Request = rpc::v1::BdevLvolGetLvstoresRequest, class Response = rpc::v1::BdevLvolGetLvstoresResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_get_lvstores() {
    return client::CallTyped<Response>(*this, "bdev_lvol_get_lvstores", client::EmptyRequest<Request>(), {});
  }

  /// Grows a logical volume store to the present size of its bdev. Data is kept.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevLvolGrowLvstoreRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_grow_lvstore(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_grow_lvstore", request, options);
  }

  /// Grows a logical volume store to the present size of its bdev. Data is kept.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevLvolGrowLvstoreRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_grow_lvstore() {
    return client::CallTyped<Response>(*this, "bdev_lvol_grow_lvstore", client::EmptyRequest<Request>(), {});
  }

  /// Allocates every cluster of a volume, copying from its parents, and drops all dependency on them. The volume
  /// becomes thick.
  /// SPDK 18.07 and later (also inflate_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolInflateRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_inflate(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_inflate", request, options);
  }

  /// Renames a logical volume; its UUID stays the same and its alias follows.
  /// SPDK 18.04 and later (also rename_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolRenameRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_rename(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_rename", request, options);
  }

  /// Renames a logical volume store; the aliases of its volumes follow.
  /// SPDK 18.04 and later (also rename_lvol_store).
  template <class Request = rpc::v1::BdevLvolRenameLvstoreRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_rename_lvstore(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_rename_lvstore", request, options);
  }

  /// Changes the size of a logical volume. Data beyond the new end is lost when it shrinks.
  /// SPDK 18.04 and later (also resize_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolResizeRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_resize(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_resize", request, options);
  }

  /// Makes a logical volume a clone of the given snapshot. Unallocated clusters then read from it; an error when it is
  /// already the parent.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevLvolSetParentRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_set_parent(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_set_parent", request, options);
  }

  /// Makes a logical volume a clone of a bdev used as external snapshot. Unallocated clusters then read from it; an
  /// error when already so.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevLvolSetParentBdevRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_set_parent_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_set_parent_bdev", request, options);
  }

  /// Marks a logical volume as read only, also on disk. No method marks it writable again.
  /// SPDK 19.01 and later (also set_read_only_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolSetReadOnlyRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_set_read_only(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_set_read_only", request, options);
  }

  /// Makes a read only snapshot of a logical volume and answers with its UUID. The volume becomes a thin clone of the
  /// snapshot.
  /// SPDK 18.04 and later (also snapshot_lvol_bdev).
  template <class Request = rpc::v1::BdevLvolSnapshotRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_snapshot(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_snapshot", request, options);
  }

  /// Starts to copy the clusters allocated to a read only volume onto a bdev and answers at once. Data on the
  /// destination is overwritten.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevLvolStartShallowCopyRequest,
            class Response = rpc::v1::BdevLvolStartShallowCopyResponse>
  Result<typename client::BdevLvolResponse<Request, Response>::Type> bdev_lvol_start_shallow_copy(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_lvol_start_shallow_copy", request, options);
  }
};

}  // namespace spdkctl
