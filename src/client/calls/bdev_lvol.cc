// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevLvolCheckShallowCopyResponse> TypedCalls::bdev_lvol_check_shallow_copy(
    const rpc::v1::BdevLvolCheckShallowCopyRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevLvolCheckShallowCopyResponse>(*this, "bdev_lvol_check_shallow_copy", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::bdev_lvol_clone(const rpc::v1::BdevLvolCloneRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_lvol_clone", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::bdev_lvol_clone_bdev(const rpc::v1::BdevLvolCloneBdevRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_lvol_clone_bdev", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::bdev_lvol_create(const rpc::v1::BdevLvolCreateRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_lvol_create", request, options);
}

Result<rpc::v1::BdevLvolCreateLvstoreResponse> TypedCalls::bdev_lvol_create_lvstore(
    const rpc::v1::BdevLvolCreateLvstoreRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevLvolCreateLvstoreResponse>(*this, "bdev_lvol_create_lvstore", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_decouple_parent(const rpc::v1::BdevLvolDecoupleParentRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_decouple_parent", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_delete(const rpc::v1::BdevLvolDeleteRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_delete_lvstore(const rpc::v1::BdevLvolDeleteLvstoreRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_delete_lvstore", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_delete_lvstore() {
  return bdev_lvol_delete_lvstore(rpc::v1::BdevLvolDeleteLvstoreRequest());
}

Result<rpc::v1::BdevLvolGetLvolsResponse> TypedCalls::bdev_lvol_get_lvols(
    const rpc::v1::BdevLvolGetLvolsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevLvolGetLvolsResponse>(*this, "bdev_lvol_get_lvols", request, options);
}

Result<rpc::v1::BdevLvolGetLvolsResponse> TypedCalls::bdev_lvol_get_lvols() {
  return bdev_lvol_get_lvols(rpc::v1::BdevLvolGetLvolsRequest());
}

Result<rpc::v1::BdevLvolGetLvstoresResponse> TypedCalls::bdev_lvol_get_lvstores(
    const rpc::v1::BdevLvolGetLvstoresRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevLvolGetLvstoresResponse>(*this, "bdev_lvol_get_lvstores", request, options);
}

Result<rpc::v1::BdevLvolGetLvstoresResponse> TypedCalls::bdev_lvol_get_lvstores() {
  return bdev_lvol_get_lvstores(rpc::v1::BdevLvolGetLvstoresRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_grow_lvstore(const rpc::v1::BdevLvolGrowLvstoreRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_grow_lvstore", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_grow_lvstore() {
  return bdev_lvol_grow_lvstore(rpc::v1::BdevLvolGrowLvstoreRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_inflate(const rpc::v1::BdevLvolInflateRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_inflate", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_rename(const rpc::v1::BdevLvolRenameRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_rename", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_rename_lvstore(const rpc::v1::BdevLvolRenameLvstoreRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_rename_lvstore", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_resize(const rpc::v1::BdevLvolResizeRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_resize", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_set_parent(const rpc::v1::BdevLvolSetParentRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_set_parent", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_set_parent_bdev(const rpc::v1::BdevLvolSetParentBdevRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_set_parent_bdev", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_lvol_set_read_only(const rpc::v1::BdevLvolSetReadOnlyRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_lvol_set_read_only", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::bdev_lvol_snapshot(const rpc::v1::BdevLvolSnapshotRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_lvol_snapshot", request, options);
}

Result<rpc::v1::BdevLvolStartShallowCopyResponse> TypedCalls::bdev_lvol_start_shallow_copy(
    const rpc::v1::BdevLvolStartShallowCopyRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevLvolStartShallowCopyResponse>(*this, "bdev_lvol_start_shallow_copy", request, options);
}

}  // namespace spdkctl
