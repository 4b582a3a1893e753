#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <string>
#include <vector>

#include "sim/spdk/bdev/bdev.h"

namespace spdkctl::sim {

/// A logical volume as its store keeps it: the clusters that it has itself, and the parent whose clusters it sees.
struct Lvol {
  std::string name;
  std::string uuid;
  std::vector<bool> allocated;  ///< By cluster of the volume.
  bool thin = false;
  bool read_only = false;
  bool snapshot = false;
  Lvol* parent = nullptr;
  std::string external_parent = {};  ///< The UUID of a bdev.

  [[nodiscard]] std::uint64_t clusters() const { return allocated.size(); }
  [[nodiscard]] std::uint64_t Allocated() const;
};

/// A store of logical volumes, with SPDK's layout of its own records and rules of snapshots and clones. What the
/// methods return is an errno.
class Blobstore {
 public:
  Blobstore(std::uint64_t bytes, std::uint64_t cluster_size, std::uint64_t md_ratio_percent, std::uint64_t page_size);

  std::string name;
  std::string uuid;
  std::list<Lvol> lvols;

  [[nodiscard]] std::uint64_t cluster_size() const { return cluster_size_; }
  [[nodiscard]] std::uint64_t total_clusters() const { return total_; }
  [[nodiscard]] std::uint64_t FreeClusters() const;
  /// The size up to which the store can grow with the records that it has.
  [[nodiscard]] std::uint64_t MaxGrowableSize() const;
  /// Whether the device was large enough to begin with.
  [[nodiscard]] bool valid() const { return valid_; }
  /// Uses the space that its device has grown by.
  int Grow(std::uint64_t bytes);

  Lvol* Find(const std::string& lvol_name);
  Lvol* FindUuid(const std::string& lvol_uuid);
  [[nodiscard]] std::vector<Lvol*> ClonesOf(const Lvol& lvol);
  /// EINVAL if the name is not allowed, EEXIST if a volume has it.
  int CheckName(const std::string& lvol_name);

  int Create(const std::string& lvol_name, std::uint64_t clusters, bool thin, Lvol** made);
  int Snapshot(Lvol& origin, const std::string& snapshot_name, Lvol** made);
  int Clone(Lvol& snapshot, const std::string& clone_name, Lvol** made);
  int Resize(Lvol& lvol, std::uint64_t clusters);
  /// Gives the volume clusters of its own: all of them, or only those that it sees through its parent.
  int Inflate(Lvol& lvol, bool all);
  /// Whether the volume is larger than its parent, and the parent has no parent: releases that look behind its end die.
  [[nodiscard]] static bool OutgrewParent(const Lvol& lvol);
  int Delete(Lvol& lvol);
  int SetParent(Lvol& lvol, Lvol& snapshot);

 private:
  /// The clusters that the store keeps for itself on a device of so many clusters.
  [[nodiscard]] std::uint64_t MdClusters(std::uint64_t clusters) const;

  std::uint64_t cluster_size_;
  std::uint64_t page_size_;
  std::uint64_t md_pages_ = 0;
  std::uint64_t total_ = 0;
  bool valid_ = false;
};

}  // namespace spdkctl::sim
