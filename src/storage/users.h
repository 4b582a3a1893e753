#pragma once

#include <string>
#include <vector>

#include "client/bdev_users.h"
#include "storage/view.h"

namespace spdkctl::storage {

using client::BdevUser;
using client::NameForPeople;

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
  explicit BdevUsers(client::BdevUsers found = {}) : found_(std::move(found)) {}
  static Result<BdevUsers> Complete(const View& view);
  static bool WasAsked(const View& view);

  client::BdevUsers found_;
};

/// The bdev of a name as people call it, if the view has read it: "lvs0/v" for a volume's UUID.
std::string NameForPeople(const View& view, const std::string& bdev);

}  // namespace spdkctl::storage
