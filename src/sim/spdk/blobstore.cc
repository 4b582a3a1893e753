#include "sim/spdk/blobstore.h"

#include <algorithm>
#include <cerrno>

#include "base/lvol_name.h"
#include "sim/spdk/uuid.h"

namespace spdkctl::sim {
namespace {

constexpr std::uint64_t kMaskHeader = 5;

std::uint64_t DivideUp(std::uint64_t a, std::uint64_t b) { return (a + b - 1) / b; }

/// Pages that a mask of so many bits takes.
std::uint64_t MaskPages(std::uint64_t bits, std::uint64_t page_size) {
  return DivideUp(kMaskHeader + DivideUp(bits, 8), page_size);
}

}  // namespace

std::uint64_t Lvol::Allocated() const {
  return static_cast<std::uint64_t>(std::count(allocated.begin(), allocated.end(), true));
}

Blobstore::Blobstore(std::uint64_t bytes, std::uint64_t cluster_size, std::uint64_t md_ratio_percent,
                     std::uint64_t page_size)
    : uuid(NewUuid()), cluster_size_(cluster_size), page_size_(page_size) {
  const std::uint64_t clusters = bytes / cluster_size;
  md_pages_ = md_ratio_percent * clusters / 100;
  const std::uint64_t md_clusters = MdClusters(clusters);
  // Clusters have to remain for data.
  valid_ = clusters > md_clusters && md_pages_ != 0;
  total_ = valid_ ? clusters - md_clusters : 0;
}

std::uint64_t Blobstore::MdClusters(std::uint64_t clusters) const {
  // One page for the store itself, masks of the pages, clusters and blobs in use, and the pages of the blobs.
  const std::uint64_t mask = MaskPages(md_pages_, page_size_);
  const std::uint64_t pages = 1 + 2 * mask + std::max(MaskPages(clusters, page_size_), mask) + md_pages_;
  return DivideUp(pages * page_size_, cluster_size_);
}

std::uint64_t Blobstore::FreeClusters() const {
  std::uint64_t used = 0;
  for (const Lvol& lvol : lvols) used += lvol.Allocated();
  return total_ - std::min(total_, used);
}

std::uint64_t Blobstore::MaxGrowableSize() const {
  return (MaskPages(md_pages_, page_size_) * page_size_ - kMaskHeader) * 8 * cluster_size_;
}

int Blobstore::Grow(std::uint64_t bytes) {
  const std::uint64_t clusters = bytes / cluster_size_;
  if (bytes > MaxGrowableSize()) return ENOSPC;
  const std::uint64_t md_clusters = MdClusters(clusters);
  if (clusters < md_clusters + total_) return 0;
  total_ = clusters - md_clusters;
  return 0;
}

Lvol* Blobstore::Find(const std::string& lvol_name) {
  for (Lvol& lvol : lvols) {
    if (lvol.name == lvol_name) return &lvol;
  }
  return nullptr;
}

Lvol* Blobstore::FindUuid(const std::string& lvol_uuid) {
  for (Lvol& lvol : lvols) {
    if (lvol.uuid == lvol_uuid) return &lvol;
  }
  return nullptr;
}

std::vector<Lvol*> Blobstore::ClonesOf(const Lvol& lvol) {
  std::vector<Lvol*> clones;
  for (Lvol& other : lvols) {
    if (other.parent == &lvol) clones.push_back(&other);
  }
  return clones;
}

int Blobstore::CheckName(const std::string& lvol_name) {
  if (lvol_name.empty() || lvol_name.size() > kLongestLvolName) return EINVAL;
  return Find(lvol_name) != nullptr ? EEXIST : 0;
}

int Blobstore::Create(const std::string& lvol_name, std::uint64_t clusters, bool thin, Lvol** made) {
  if (!thin && clusters > FreeClusters()) return ENOSPC;
  // No thin volume can have more clusters.
  constexpr std::uint64_t kMost = std::uint64_t{1} << 32;
  if (clusters > kMost) return ENOMEM;
  *made = &lvols.emplace_back(Lvol{lvol_name, NewUuid(), std::vector<bool>(clusters, !thin), thin});
  return 0;
}

int Blobstore::Snapshot(Lvol& origin, const std::string& snapshot_name, Lvol** made) {
  if (origin.read_only) return EINVAL;
  // The snapshot takes over what the volume held and its place in the chain; the volume becomes a thin clone of it.
  Lvol& snapshot = lvols.emplace_back(Lvol{snapshot_name, NewUuid(), origin.allocated, origin.thin, true, true});
  snapshot.parent = origin.parent;
  snapshot.external_parent = origin.external_parent;
  origin.allocated.assign(origin.allocated.size(), false);
  origin.thin = true;
  origin.parent = &snapshot;
  origin.external_parent.clear();
  *made = &snapshot;
  return 0;
}

int Blobstore::Clone(Lvol& snapshot, const std::string& clone_name, Lvol** made) {
  // Only volumes that cannot be written to have clones.
  if (!snapshot.read_only) return EINVAL;
  Lvol& clone = lvols.emplace_back(Lvol{clone_name, NewUuid(), std::vector<bool>(snapshot.clusters(), false), true});
  clone.parent = &snapshot;
  snapshot.snapshot = true;
  *made = &clone;
  return 0;
}

int Blobstore::Resize(Lvol& lvol, std::uint64_t clusters) {
  if (lvol.read_only) return EPERM;
  if (!lvol.thin && clusters > lvol.clusters() && clusters - lvol.clusters() > FreeClusters()) return ENOSPC;
  lvol.allocated.resize(clusters, !lvol.thin);
  return 0;
}

int Blobstore::Inflate(Lvol& lvol, bool all) {
  const bool has_parent = lvol.parent != nullptr || !lvol.external_parent.empty();
  if (!all && !has_parent) return EINVAL;
  if (!lvol.thin) return 0;
  if (!lvol.external_parent.empty()) all = true;
  std::vector<bool> wanted = lvol.allocated;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const bool of_parent = lvol.parent != nullptr && i < lvol.parent->clusters() && lvol.parent->allocated[i];
    if (all || of_parent) wanted[i] = true;
  }
  const auto count = [](const std::vector<bool>& bits) {
    return static_cast<std::uint64_t>(std::count(bits.begin(), bits.end(), true));
  };
  if (count(wanted) - count(lvol.allocated) > FreeClusters()) return ENOSPC;
  lvol.allocated = std::move(wanted);
  Lvol* const parent = lvol.parent;
  lvol.parent = all || parent == nullptr ? nullptr : parent->parent;
  lvol.external_parent = all || parent == nullptr ? std::string() : parent->external_parent;
  if (all) lvol.thin = false;
  return 0;
}

bool Blobstore::OutgrewParent(const Lvol& lvol) {
  if (lvol.parent == nullptr || lvol.parent->thin || lvol.clusters() <= lvol.parent->clusters()) return false;
  const auto end_of_parent = lvol.allocated.begin() + static_cast<std::ptrdiff_t>(lvol.parent->clusters());
  return std::find(end_of_parent, lvol.allocated.end(), false) != lvol.allocated.end();
}

int Blobstore::Delete(Lvol& lvol) {
  const std::vector<Lvol*> clones = ClonesOf(lvol);
  if (clones.size() > 1) return EPERM;
  if (clones.size() == 1) {
    // The only clone gets what it saw of the snapshot.
    Lvol& heir = *clones.front();
    for (std::size_t i = 0; i < std::min(heir.clusters(), lvol.clusters()); ++i) {
      if (lvol.allocated[i]) heir.allocated[i] = true;
    }
    heir.parent = lvol.parent;
    heir.external_parent = lvol.external_parent;
  }
  lvols.remove_if([&](const Lvol& other) { return &other == &lvol; });
  return 0;
}

int Blobstore::SetParent(Lvol& lvol, Lvol& snapshot) {
  if (&lvol == &snapshot) return EINVAL;
  if (lvol.parent == &snapshot) return EEXIST;
  if (!lvol.thin || !snapshot.snapshot || lvol.clusters() != snapshot.clusters()) return EINVAL;
  lvol.parent = &snapshot;
  lvol.external_parent.clear();
  return 0;
}

}  // namespace spdkctl::sim
