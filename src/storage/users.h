#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "storage/view.h"

namespace spdkctl::storage {

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
  /// Asks for everything that this release and application can use a bdev for. 17.07 does not survive every question,
  /// and whoever uses a bdev there has it open for writing: it is asked only once it told that of this bdev.
  static void Ask(View& view, const std::string& bdev = {});
  /// The same of all bdevs, on every release.
  static void AskAll(View& view);
  /// What was told. The error says why nobody can tell.
  static Result<std::shared_ptr<const BdevUsers>> In(const View& view);

  /// Both in one go, of 17.07 as well.
  static Result<BdevUsers> Read(Caller& caller, const CallOptions& options = {});

  /// In words: "namespace 1 of nqn...". A claim whose holder is not known is one of them.
  [[nodiscard]] std::vector<std::string> Of(const rpc::v1::Bdev& bdev) const;
  /// Each once.
  [[nodiscard]] std::vector<BdevUser> UsersOf(const rpc::v1::Bdev& bdev) const;

 private:
  friend class BdevUsersReader;
  static bool WasAsked(const View& view);
  std::multimap<std::string, BdevUser> users_;  ///< By any name of the bdev.
};

/// The bdev of a name as people call it, if the view has read it: "lvs0/v" for a volume's UUID.
std::string NameForPeople(const View& view, const std::string& bdev);

/// For people: "volume lvs0/v", "bdev Malloc0".
std::string NameForPeople(const rpc::v1::Bdev& bdev);

}  // namespace spdkctl::storage
