// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_lvol.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevLvolCheckShallowCopyRequest.
class BdevLvolCheckShallowCopy {
 public:
  explicit BdevLvolCheckShallowCopy(std::uint32_t operation_id) { message_.set_operation_id(operation_id); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolCheckShallowCopyRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolCheckShallowCopyRequest message_;
};

/// Builds a BdevLvolCloneRequest.
class BdevLvolClone {
 public:
  BdevLvolClone(std::string snapshot_name, std::string clone_name) {
    message_.set_snapshot_name(std::move(snapshot_name));
    message_.set_clone_name(std::move(clone_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolCloneRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolCloneRequest message_;
};

/// Builds a BdevLvolCloneBdevRequest.
class BdevLvolCloneBdev {
 public:
  BdevLvolCloneBdev(std::string bdev, std::string lvs_name, std::string clone_name) {
    message_.set_bdev(std::move(bdev));
    message_.set_lvs_name(std::move(lvs_name));
    message_.set_clone_name(std::move(clone_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolCloneBdevRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolCloneBdevRequest message_;
};

/// Builds a BdevLvolCreateRequest.
class BdevLvolCreate {
 public:
  BdevLvolCreate(std::string lvol_name, std::uint64_t size_in_mib) {
    message_.set_lvol_name(std::move(lvol_name));
    message_.set_size_in_mib(size_in_mib);
  }
  /// UUID of the logical volume store; give exactly one of uuid and lvs_name.
  BdevLvolCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Name of the logical volume store; give exactly one of uuid and lvs_name.
  BdevLvolCreate& lvs_name(std::string value) {
    message_.set_lvs_name(std::move(value));
    return *this;
  }
  /// Whether clusters are allocated only when first written; default false.
  BdevLvolCreate& thin_provision(bool value) {
    message_.set_thin_provision(value);
    return *this;
  }
  /// How clusters are cleared when freed: none, unmap, write_zeroes or default, which is unmap; default when absent.
  BdevLvolCreate& clear_method(rpc::v1::LvolClearMethod value) {
    message_.set_clear_method(value);
    return *this;
  }
  /// Size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.
  BdevLvolCreate& size(std::uint64_t value) {
    message_.set_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolCreateRequest message_;
};

/// Builds a BdevLvolCreateLvstoreRequest.
class BdevLvolCreateLvstore {
 public:
  BdevLvolCreateLvstore(std::string bdev_name, std::string lvs_name) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_lvs_name(std::move(lvs_name));
  }
  /// Cluster size in bytes, a multiple of the metadata page size; default 4194304 (4 MiB).
  BdevLvolCreateLvstore& cluster_sz(std::uint32_t value) {
    message_.set_cluster_sz(value);
    return *this;
  }
  /// How the data area is cleared at creation: none, unmap (default) or write_zeroes.
  BdevLvolCreateLvstore& clear_method(rpc::v1::LvolStoreClearMethod value) {
    message_.set_clear_method(value);
    return *this;
  }
  /// Metadata pages reserved per cluster in percent, 100 is one page each; default 100; more lets the store grow more.
  BdevLvolCreateLvstore& num_md_pages_per_cluster_ratio(std::uint32_t value) {
    message_.set_num_md_pages_per_cluster_ratio(value);
    return *this;
  }
  /// Metadata page size in bytes; default the larger of 4096 and the physical block size of the bdev.
  BdevLvolCreateLvstore& md_page_size(std::uint32_t value) {
    message_.set_md_page_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolCreateLvstoreRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolCreateLvstoreRequest message_;
};

/// Builds a BdevLvolDecoupleParentRequest.
class BdevLvolDecoupleParent {
 public:
  explicit BdevLvolDecoupleParent(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolDecoupleParentRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolDecoupleParentRequest message_;
};

/// Builds a BdevLvolDeleteRequest.
class BdevLvolDelete {
 public:
  explicit BdevLvolDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolDeleteRequest message_;
};

/// Builds a BdevLvolDeleteLvstoreRequest.
class BdevLvolDeleteLvstore {
 public:
  BdevLvolDeleteLvstore() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// UUID of the logical volume store to delete; give exactly one of uuid and lvs_name.
  BdevLvolDeleteLvstore& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Name of the logical volume store to delete; give exactly one of uuid and lvs_name.
  BdevLvolDeleteLvstore& lvs_name(std::string value) {
    message_.set_lvs_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolDeleteLvstoreRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolDeleteLvstoreRequest message_;
};

/// Builds a BdevLvolGetLvolsRequest.
class BdevLvolGetLvols {
 public:
  BdevLvolGetLvols() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// UUID of the store whose volumes to list; not together with lvs_name; default all stores.
  BdevLvolGetLvols& lvs_uuid(std::string value) {
    message_.set_lvs_uuid(std::move(value));
    return *this;
  }
  /// Name of the store whose volumes to list; not together with lvs_uuid; default all stores.
  BdevLvolGetLvols& lvs_name(std::string value) {
    message_.set_lvs_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolGetLvolsRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolGetLvolsRequest message_;
};

/// Builds a BdevLvolGetLvstoresRequest.
class BdevLvolGetLvstores {
 public:
  BdevLvolGetLvstores() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// UUID of the one store to list; not together with lvs_name; default all stores.
  BdevLvolGetLvstores& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Name of the one store to list; not together with uuid; default all stores.
  BdevLvolGetLvstores& lvs_name(std::string value) {
    message_.set_lvs_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolGetLvstoresRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolGetLvstoresRequest message_;
};

/// Builds a BdevLvolGrowLvstoreRequest.
class BdevLvolGrowLvstore {
 public:
  BdevLvolGrowLvstore() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// UUID of the logical volume store to grow; give exactly one of uuid and lvs_name.
  BdevLvolGrowLvstore& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Name of the logical volume store to grow; give exactly one of uuid and lvs_name.
  BdevLvolGrowLvstore& lvs_name(std::string value) {
    message_.set_lvs_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolGrowLvstoreRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolGrowLvstoreRequest message_;
};

/// Builds a BdevLvolInflateRequest.
class BdevLvolInflate {
 public:
  explicit BdevLvolInflate(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolInflateRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolInflateRequest message_;
};

/// Builds a BdevLvolRenameRequest.
class BdevLvolRename {
 public:
  BdevLvolRename(std::string old_name, std::string new_name) {
    message_.set_old_name(std::move(old_name));
    message_.set_new_name(std::move(new_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolRenameRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolRenameRequest message_;
};

/// Builds a BdevLvolRenameLvstoreRequest.
class BdevLvolRenameLvstore {
 public:
  BdevLvolRenameLvstore(std::string old_name, std::string new_name) {
    message_.set_old_name(std::move(old_name));
    message_.set_new_name(std::move(new_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolRenameLvstoreRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolRenameLvstoreRequest message_;
};

/// Builds a BdevLvolResizeRequest.
class BdevLvolResize {
 public:
  BdevLvolResize(std::string name, std::uint64_t size_in_mib) {
    message_.set_name(std::move(name));
    message_.set_size_in_mib(size_in_mib);
  }
  /// New size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.
  BdevLvolResize& size(std::uint64_t value) {
    message_.set_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolResizeRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolResizeRequest message_;
};

/// Builds a BdevLvolSetParentRequest.
class BdevLvolSetParent {
 public:
  BdevLvolSetParent(std::string lvol_name, std::string parent_name) {
    message_.set_lvol_name(std::move(lvol_name));
    message_.set_parent_name(std::move(parent_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolSetParentRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolSetParentRequest message_;
};

/// Builds a BdevLvolSetParentBdevRequest.
class BdevLvolSetParentBdev {
 public:
  BdevLvolSetParentBdev(std::string lvol_name, std::string parent_name) {
    message_.set_lvol_name(std::move(lvol_name));
    message_.set_parent_name(std::move(parent_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolSetParentBdevRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolSetParentBdevRequest message_;
};

/// Builds a BdevLvolSetReadOnlyRequest.
class BdevLvolSetReadOnly {
 public:
  explicit BdevLvolSetReadOnly(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolSetReadOnlyRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolSetReadOnlyRequest message_;
};

/// Builds a BdevLvolSnapshotRequest.
class BdevLvolSnapshot {
 public:
  BdevLvolSnapshot(std::string lvol_name, std::string snapshot_name) {
    message_.set_lvol_name(std::move(lvol_name));
    message_.set_snapshot_name(std::move(snapshot_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolSnapshotRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolSnapshotRequest message_;
};

/// Builds a BdevLvolStartShallowCopyRequest.
class BdevLvolStartShallowCopy {
 public:
  BdevLvolStartShallowCopy(std::string src_lvol_name, std::string dst_bdev_name) {
    message_.set_src_lvol_name(std::move(src_lvol_name));
    message_.set_dst_bdev_name(std::move(dst_bdev_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevLvolStartShallowCopyRequest&() const { return message_; }

 private:
  rpc::v1::BdevLvolStartShallowCopyRequest message_;
};

}  // namespace spdkctl::build
