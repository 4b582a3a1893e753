#pragma once

#include <array>
#include <functional>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "sim/engine/errors.h"
#include "sim/engine/world.h"
#include "sim/spdk/units.h"

namespace spdkctl::rpc::v1 {
class Bdev;
class BdevDriverSpecific;
class BdevIostatDriverSpecific;
class Done;
class FrameworkGetConfigResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl::sim {

// The block devices of the simulated application: their registry, and SPDK's rules of opening, claiming and
// examining them. Each kind of bdev has a file of its own, bdev_KIND.cc.

/// Where the memory of I/O buffers may be, by SPDK's numbers.
enum class DmaDevice { kSystem = 1, kAccel = 2 };

/// Anybody may open a bdev. A claim keeps the right to write to one user, or to several as the claim says.
enum class Claim { kNone, kExclusiveWrite, kReadManyWriteOne, kReadManyWriteNone, kReadManyWriteShared };

/// Operations, as bits, in the order that the schema lists them.
using IoTypes = std::uint32_t;
IoTypes IoTypesOf(std::initializer_list<const char*> names);

struct Bdev;

/// Somebody who has a bdev open. When the bdev is to go, `removed` is called, and has to close it.
struct BdevUser {
  bool write = false;
  std::function<void(Bdev&)> removed;
  std::function<void(Bdev&)> resized = {};
};
using BdevUserId = std::uint64_t;

struct IoStatistics {
  std::uint64_t bytes_read = 0, num_read_ops = 0, bytes_written = 0, num_write_ops = 0;
  std::uint64_t read_latency_ticks = 0, write_latency_ticks = 0;
};

struct Bdev {
  std::string name;
  std::string product_name;
  std::string module;  ///< "malloc", "raid", ...: who made it, and alone may delete it.
  std::string uuid = {};
  std::uint32_t block_size = 0;
  std::uint64_t num_blocks = 0;
  std::vector<std::string> aliases = {};
  IoTypes io_types = 0;
  std::uint32_t physical_block_size = 0;
  std::uint32_t optimal_io_boundary = 0;
  std::uint32_t md_size = 0;
  bool md_interleave = false;
  std::int32_t dif_type = 0;
  bool dif_is_head_of_md = false;
  std::uint32_t dif_pi_format = 0;
  std::optional<std::int32_t> numa_id = {};
  std::uint32_t preferred_write_alignment = 0, preferred_write_granularity = 0, optimal_write_size = 0;
  std::uint32_t preferred_unmap_alignment = 0, preferred_unmap_granularity = 0;
  bool zoned = false;
  std::uint64_t zone_size = 0, max_open_zones = 0, optimal_open_zones = 0;
  /// The domains of its I/O buffers, and the types that 26.05 shows, which need not be the same.
  std::vector<DmaDevice> memory_domains = {};
  std::vector<DmaDevice> memory_domain_types = {};

  /// What `driver_specific` shows.
  std::function<void(const Bdev&, rpc::v1::BdevDriverSpecific&)> show = {};
  /// The calls that would make it again.
  std::function<void(const Bdev&, rpc::v1::FrameworkGetConfigResponse&)> config = {};
  /// Called when it has left the registry.
  std::function<void(Bdev&)> gone = {};
  /// Shows the part of the statistics that is the driver's own, where there is one.
  std::function<void(const Bdev&, rpc::v1::BdevIostatDriverSpecific&)> show_statistics = {};

  Claim claim = Claim::kNone;
  [[nodiscard]] bool claimed() const { return claim != Claim::kNone; }
  std::map<BdevUserId, BdevUser> users = {};
  std::set<BdevUserId> claimers = {};  ///< Those of the users who hold the claim.
  bool going = false;

  std::array<std::uint64_t, 4> qos = {};  ///< I/Os and bytes a second, as asked for and rounded.
  bool qos_stuck = false;                 ///< A change of limits never ends, since nobody has the bdev open.
  std::uint64_t qd_sampling_period = 0;
  bool histogram = false;
  std::uint32_t histogram_granularity = 7;
  std::uint64_t histogram_min_ns = 0, histogram_max_ns = 0;
  IoStatistics statistics = {};
};

class Bdevs {
 public:
  explicit Bdevs(World& world) : world_(world) {}
  Bdevs(const Bdevs&) = delete;
  Bdevs& operator=(const Bdevs&) = delete;
  ~Bdevs();

  [[nodiscard]] std::list<Bdev>& all() { return all_; }
  [[nodiscard]] const std::list<Bdev>& all() const { return all_; }
  /// By name, alias or (where the release knows that) UUID.
  Bdev* Find(const std::string& name);
  /// Only by its main name.
  Bdev* FindExactly(const std::string& name);

  /// Adds a bdev and has every module examine it. Returns the errno if SPDK refuses it.
  int Register(Bdev bdev, Bdev** registered = nullptr);
  /// Removes a bdev and everything that stands on it.
  void Unregister(Bdev& bdev);
  /// As the delete call of a module does: an errno if no bdev of the module has the name.
  int Delete(const std::string& name, std::string_view module);

  /// An errno if it is claimed and `user` wants to write.
  int Open(Bdev& bdev, BdevUser user, BdevUserId* id);
  /// Ends the user's claim, too. Unknown ids are ignored: the bdev may be gone.
  void Close(BdevUserId id);
  /// Returns an errno if others have a claim that excludes this one.
  int ClaimFor(Bdev& bdev, BdevUserId user, Claim claim = Claim::kExclusiveWrite);

  int AddAlias(Bdev& bdev, const std::string& alias);
  void RemoveAlias(Bdev& bdev, const std::string& alias);
  /// Changes the size and tells those who have the bdev open.
  void Resize(Bdev& bdev, std::uint64_t num_blocks);

  /// Adds a module's examination: it looks whether a new bdev is one that it waits for, or holds something of its own.
  void OnExamine(std::function<void(Bdev&)> examine) { examiners_.push_back(std::move(examine)); }
  void Examine(Bdev& bdev);
  bool auto_examine = true;

 private:
  void ForgetName(const Bdev& bdev, const std::string& name);

  World& world_;
  std::list<Bdev> all_;
  std::unordered_map<std::string, Bdev*> names_;
  std::map<BdevUserId, Bdev*> open_;
  std::vector<std::function<void(Bdev&)>> examiners_;
  BdevUserId next_user_ = 0;
};

/// One bdev as bdev_get_bdevs shows it.
void ShowBdev(const World& world, const Bdev& bdev, rpc::v1::Bdev& shown);

/// The refusal of an errno: 17.07 answers every failure alike.
RpcError Refusal(const World& world, int number);

/// A latency histogram in which nothing was counted, as the calls encode it.
std::string EmptyHistogram(std::uint32_t granularity);

/// The memory domains of an application of that release.
std::vector<DmaDevice> AllMemoryDomains(const World& world);

/// The metadata of a block that bdevs without hardware can have.
bool IsMetadataSize(std::uint32_t size);
/// Whether the protection information has room in the metadata.
bool FitsProtection(const Bdev& bdev);
/// The null UUID asks for any.
std::string UuidOrAny(const std::string& uuid);

/// A bdev like `base` on top of it.
Bdev OnTopOf(const Bdev& base, std::string name, std::string product_name, std::string module);

/// Deletes a bdev of a module and answers as SPDK does.
Failure DeleteOf(World& world, const std::string& name, std::string_view module, rpc::v1::Done& response);

}  // namespace spdkctl::sim
