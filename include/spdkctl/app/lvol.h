#pragma once

#include <string>
#include <vector>

#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"

namespace spdkctl::app {

/// A logical volume: a bdev whose alias is STORE/NAME.
struct Lvol {
  std::string store;
  std::string name;
  rpc::v1::Bdev bdev;  ///< With bdev.driver_specific().lvol().

  [[nodiscard]] std::string Path() const { return store + "/" + name; }
  [[nodiscard]] std::uint64_t Bytes() const { return bdev.num_blocks() * bdev.block_size(); }
};

/// Logical volumes and their stores, from SPDK 17.10 on. Volumes are named STORE/NAME.
class SPDKCTL_EXPORT LvolTasks : public BdevTasks {
 public:
  using BdevTasks::BdevTasks;

  Result<std::vector<rpc::v1::LvolStore>> get_stores();
  /// By name or UUID. kNotFound with the nearest name; kInvalidArgument if it means several stores.
  Result<rpc::v1::LvolStore> get_store(const std::string& name);
  /// Of one store, or of all ("").
  Result<std::vector<Lvol>> get_lvols(const std::string& store = {});
  /// kNotFound with the nearest name.
  Result<Lvol> get_lvol(const std::string& path);

  /// Makes a store on a bdev that check_overwrite lets pass. `cluster_size` in bytes; 0: as the target chooses.
  Result<void> create_store(const std::string& name, const std::string& bdev, std::uint32_t cluster_size,
                            const OverwriteOptions& options);
  /// Deletes a store. One that holds volumes, degraded ones included, is kBusy with their names unless `destroy_data`.
  Result<void> delete_store(const std::string& name, const DeleteOptions& options = {});
  /// Deletes a volume and its data. A snapshot of several clones is kBusy with their names; the only clone of one keeps
  /// what it sees of it.
  Result<void> delete_lvol(const std::string& path, const DeleteOptions& options = {});
  /// What delete_lvol checks, of several at once. Requests that delete them may follow.
  Result<void> check_delete(const std::vector<Lvol>& lvols, const DeleteOptions& options);

  /// The request that makes a volume on this target's release, which wants MiB or bytes. `bytes` are rounded up to MiB.
  rpc::v1::BdevLvolCreateRequest CreateRequest(const std::string& store, const std::string& name, std::uint64_t bytes,
                                               bool thin);
  Result<void> resize(const std::string& path, std::uint64_t bytes);
  /// The size that a volume of that store gets where `bytes` are asked for: whole MiB since 23.05, and whole clusters.
  Result<std::uint64_t> rounded_size(const std::string& store, std::uint64_t bytes);
  Result<void> snapshot(const std::string& path, const std::string& snapshot_name);
  Result<void> clone(const std::string& snapshot_path, const std::string& clone_name);
  /// Allocates every cluster of a thin volume or clone.
  Result<void> inflate(const std::string& path);

 private:
  /// The volumes that are bdevs and may be that store's.
  Result<std::vector<Lvol>> LvolsIn(const rpc::v1::LvolStore& store);
  /// What it holds, in words: those, and what the target tells elsewhere. Nothing if the store is empty.
  Result<std::vector<std::string>> NamesIn(const rpc::v1::LvolStore& store, const std::vector<Lvol>& lvols);
};

/// "lvs0/vol" in two; kInvalidArgument if it is not of that form.
SPDKCTL_EXPORT Result<std::pair<std::string, std::string>> SplitLvolPath(const std::string& path);

}  // namespace spdkctl::app
