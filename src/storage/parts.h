#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "storage/view.h"

namespace spdkctl::storage {

/// What is known of a part.
struct Fact {
  std::string what;   ///< "uuid", "serial_number"
  std::string value;  ///< For people.
  std::optional<std::uint64_t> number = {};
  bool finds = false;                       ///< The part is found by it.
  std::vector<std::string> spellings = {};  ///< Others by which it is found.
  bool list = false;                        ///< There may be several of that `what`.
};

/// Something that a target holds, stands on or serves: a bdev, a drive, a subsystem, a host.
struct Part {
  std::string kind;  ///< "bdev", "lvol store"; `parts` has them.
  std::string name;
  bool found_by_name = true;  ///< Not so: the name is made of others, as that of a namespace is.
  std::vector<std::string> other_names = {};
  std::vector<Fact> facts = {};
  std::vector<std::string> marks = {};  ///< "any host", "connected"
  bool unwell = false;                  ///< One of the marks says that something is wrong.
  bool has_others = false;              ///< Somebody uses it, or may, whom the target does not tell.
  std::vector<std::size_t> stands_on = {};
  std::vector<std::size_t> used_by = {};
};

namespace parts {
inline constexpr std::string_view kBdev = "bdev";
inline constexpr std::string_view kVolume = "volume";
inline constexpr std::string_view kRaid = "raid";
inline constexpr std::string_view kStore = "lvol store";
inline constexpr std::string_view kController = "nvme controller";
inline constexpr std::string_view kDrive = "drive";
inline constexpr std::string_view kPath = "nvme path";
inline constexpr std::string_view kFile = "file";
inline constexpr std::string_view kImage = "ceph image";
inline constexpr std::string_view kMemory = "memory";
inline constexpr std::string_view kSubsystem = "subsystem";
inline constexpr std::string_view kNamespace = "namespace";
inline constexpr std::string_view kListener = "listener";
inline constexpr std::string_view kHost = "host";
inline constexpr std::string_view kTransport = "transport";
inline constexpr std::string_view kVhost = "vhost controller";
inline constexpr std::string_view kGuest = "guest";
inline constexpr std::string_view kNode = "iscsi node";
inline constexpr std::string_view kLun = "lun";
inline constexpr std::string_view kPortalGroup = "portal group";
inline constexpr std::string_view kInitiatorGroup = "initiator group";
inline constexpr std::string_view kInitiator = "initiator";
inline constexpr std::string_view kKernelDisk = "kernel disk";
inline constexpr std::string_view kKey = "key";
inline constexpr std::string_view kCryptoKey = "crypto key";
}  // namespace parts

/// How well a word fits a part.
struct Fit {
  std::size_t part = 0;
  std::string by;        ///< "name", or which of its facts.
  bool partial = false;  ///< The word is a piece of that.
};

/// What a target holds, and how it hangs together: from the drives and files below the bdevs to the hosts, guests and
/// initiators that use them. Who uses a bdev is what BdevUsers says.
class Parts {
 public:
  /// An error if the bdevs or their users cannot be read.
  static Result<Parts> Read(Caller& caller, const CallOptions& options = {});

  [[nodiscard]] const std::deque<Part>& all() const { return all_; }
  [[nodiscard]] const Part& operator[](std::size_t place) const { return all_[place]; }
  /// What could not be read besides: "connected hosts of nqn...: why". Nothing may be taken for absent then.
  [[nodiscard]] const std::vector<Error>& unread() const { return unread_; }

  /// Whether the target may have such parts: not if it has no call that lists them.
  [[nodiscard]] bool MayHave(std::string_view kind) const { return !lacking_.contains(kind); }

  /// What a word names, whole names first, then those that have it as a fact: a name, address, UUID or serial number in
  /// any spelling, or a piece of one.
  [[nodiscard]] std::vector<Fit> Find(std::string_view word) const;

 private:
  friend class PartsReader;
  std::deque<Part> all_;  ///< References stay good while parts are added.
  std::vector<Error> unread_;
  std::set<std::string_view> lacking_;  ///< Kinds of which no call tells.
};

}  // namespace spdkctl::storage
