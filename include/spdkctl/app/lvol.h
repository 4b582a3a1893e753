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
  /// kNotFound with the nearest name.
  Result<rpc::v1::LvolStore> get_store(const std::string& name);
  /// Of one store, or of all ("").
  Result<std::vector<Lvol>> get_lvols(const std::string& store = {});
  /// kNotFound with the nearest name.
  Result<Lvol> get_lvol(const std::string& path);

  /// Deletes a store. One that holds volumes is kBusy with their names unless `with_volumes`.
  Result<void> delete_store(const std::string& name, bool with_volumes);
  /// Deletes a volume. One that has clones is kBusy with their names.
  Result<void> delete_lvol(const std::string& path);

  /// The request that makes a volume on this target's release, which wants MiB or bytes. `bytes` are rounded up to MiB.
  rpc::v1::BdevLvolCreateRequest CreateRequest(const std::string& store, const std::string& name, std::uint64_t bytes,
                                               bool thin);
  Result<void> resize(const std::string& path, std::uint64_t bytes);
  Result<void> snapshot(const std::string& path, const std::string& snapshot_name);
  Result<void> clone(const std::string& snapshot_path, const std::string& clone_name);
  /// Allocates every cluster of a thin volume or clone.
  Result<void> inflate(const std::string& path);
};

/// "lvs0/vol" in two; kInvalidArgument if it is not of that form.
SPDKCTL_EXPORT Result<std::pair<std::string, std::string>> SplitLvolPath(const std::string& path);

}  // namespace spdkctl::app
