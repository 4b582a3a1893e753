#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "client/told.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::client {

/// Somebody who uses a bdev.
struct BdevUser {
  enum class Kind {
    kNamespace,        ///< Of the subsystem `name`; `number` is its NSID.
    kLun,              ///< Of the iSCSI node `name`; `number` is its LUN.
    kVhostController,  ///< Of that name.
    kStore,            ///< The store of logical volumes that lies on it.
    kRaid,             ///< A raid that does not work, and is no bdev.
    kKernelDisk,       ///< By its device.
    kBdev,             ///< A bdev on top of it.
    kClone,            ///< A volume whose external snapshot it is.
    kClaim             ///< Nobody told who; there is no name.
  };
  Kind kind = Kind::kClaim;
  std::string name;
  std::int64_t number = 0;
  std::string words;  ///< "namespace 1 of nqn..."

  friend bool operator==(const BdevUser&, const BdevUser&) = default;
};

/// Who uses the bdevs of a target, as it told at one moment: namespaces, vhost controllers, LUNs, stores of logical
/// volumes, raid bdevs, kernel disks, bdevs on top of others.
class BdevUsers {
 public:
  /// What has to be asked of a release for it. What a target lacks needs no answer.
  static Reads Questions(Release release);
  /// What was told.
  static BdevUsers In(const Told& told);

  /// Why not all users may be known; success if they are.
  [[nodiscard]] const Result<void>& complete() const { return complete_; }
  /// In words: "namespace 1 of nqn...". A claim whose holder is not known is none of them.
  [[nodiscard]] std::vector<std::string> Of(const rpc::v1::Bdev& bdev) const;
  /// The same, each once.
  [[nodiscard]] std::vector<BdevUser> UsersOf(const rpc::v1::Bdev& bdev) const;
  /// Those of a bdev of which no more than one name is known.
  [[nodiscard]] std::vector<std::string> Of(const std::string& bdev_name) const;

 private:
  friend class BdevUsersReader;
  void AddOf(const std::string& name, std::vector<BdevUser>& users) const;

  std::multimap<std::string, BdevUser> users_;  ///< By any name of the bdev.
  Result<void> complete_;
};

/// "namespace 1 of nqn..." for each.
std::vector<std::string> WordsOf(const std::vector<BdevUser>& users);

/// The bdevs that a bdev stands on, by what its driver tells.
std::vector<std::string> BasesOf(const rpc::v1::Bdev& bdev);

/// For people: "volume lvs0/v", "bdev Malloc0".
std::string NameForPeople(const rpc::v1::Bdev& bdev);

}  // namespace spdkctl::client
