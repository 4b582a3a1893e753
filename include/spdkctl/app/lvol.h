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
};

}  // namespace spdkctl::app
