#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/client/diagnosis.h"
#include "spdkctl/storage/storage.h"
#include "storage/spec.h"
#include "storage/view.h"

namespace spdkctl::storage {

/// A call that a plan makes.
struct PlannedCall {
  const Method* method = nullptr;
  std::shared_ptr<const google::protobuf::Message> request;
};

/// Something that objects need of each other: the bdev "Malloc0", the subsystem "nqn...". The sorts are those that the
/// schema's parameters name.
struct Thing {
  std::string sort;
  std::string name;

  friend auto operator<=>(const Thing&, const Thing&) = default;
};

/// An object that is there.
struct Found {
  /// As a Spec of its kind. Fields that are not set are those that the target did not tell.
  std::shared_ptr<google::protobuf::Message> is;
  /// As its maker called it.
  v1::ObjectName name;
  /// Not empty: another kind of thing has the name, e.g. "Null disk".
  std::string something_else;
  /// Not empty: to who wishes for one it is something else, but it is removed in the same way: a snapshot as a volume.
  std::string unlike;
};

/// What an object takes of something that has only so much.
struct Room {
  std::string of;  ///< "store lvs0"
  std::uint64_t needed = 0;
  std::uint64_t free = 0;
};

/// What only a kind of objects can know. What follows from its Spec's options is done here for all.
class Kind {
 public:
  explicit Kind(const SpecType& type) : type_(type) {}
  virtual ~Kind() = default;
  Kind(const Kind&) = delete;
  Kind& operator=(const Kind&) = delete;

  [[nodiscard]] const SpecType& type() const { return type_; }

  /// kInvalidArgument if a key is missing or empty: it would be another object that is meant.
  [[nodiscard]] Result<void> CheckKeys(const google::protobuf::Message& wish) const;
  /// Whether a wish names one object although that key of it is not given: only IP has ports.
  [[nodiscard]] virtual bool CanLack(const SpecField&, const google::protobuf::Message&) const { return false; }
  /// What is wrong with a wish whatever the target holds. Called for wishes of which an object is to be made or kept.
  [[nodiscard]] virtual Result<void> Check(const google::protobuf::Message& wish) const;
  /// The same, and what it lacks for an object to be made of it: one that is there may be wished for by its key alone.
  [[nodiscard]] Result<void> CheckWhole(const google::protobuf::Message& wish) const;
  /// The keys, as people write them: "lvs0/vol1".
  [[nodiscard]] virtual std::string NameOf(const google::protobuf::Message& wish) const;
  /// What people call the object of a wish: "bdev Malloc0"; "malloc" if nothing names it.
  [[nodiscard]] std::string Called(const google::protobuf::Message& wish) const;
  /// The same error, saying what it is about if it does not.
  [[nodiscard]] Error About(const google::protobuf::Message& wish, Error error) const;
  /// What others can use once it is there, and what it uses itself.
  [[nodiscard]] virtual std::vector<Thing> Makes(const google::protobuf::Message& wish) const = 0;
  [[nodiscard]] virtual std::vector<Thing> Uses(const google::protobuf::Message& wish) const;
  /// What no other object of a plan can be or have as well, in the one spelling of all that mean the same: what it
  /// makes, and the UUID of a bdev, which is a name of it. Called for wishes as the target holds them.
  [[nodiscard]] virtual std::vector<std::string> Occupies(const View& view,
                                                          const google::protobuf::Message& wish) const;
  /// The one name of what was found, whatever name led to it.
  [[nodiscard]] virtual std::string OneNameOf(const Found& found) const { return found.name.name(); }
  /// The bdevs that it needs for itself: it cannot be made while somebody else has claimed one. Those that it uses, if
  /// it does not say otherwise.
  [[nodiscard]] virtual std::vector<std::string> Takes(const google::protobuf::Message& wish) const;
  /// Whether it claims them itself, so that nobody else can have them for themselves afterwards.
  [[nodiscard]] virtual bool Claims() const { return true; }

  /// Puts into a wish what follows from the rest of it: a default port, the spelling of a key. Called before all else
  /// but Needs; after it UUIDs and the like are written as targets read them, and flags that shall be off and cannot be
  /// on are taken out.
  virtual void Complete(const View&, google::protobuf::Message&) const {}
  /// The Specs that a wish holds within its own, e.g. the namespaces of a subsystem: each is wished for like any other.
  /// Where a release makes them with the object, there are none.
  [[nodiscard]] virtual std::vector<v1::Wish> Parts(const View&, const google::protobuf::Message&) const { return {}; }
  /// What has to be there for it, and is made if it is not: the transport of a listener.
  [[nodiscard]] virtual std::vector<v1::Wish> Needs(const View&, const google::protobuf::Message&) const { return {}; }
  /// What several objects have in common that cannot be changed by two at once, e.g. a subsystem's NQN on releases that
  /// stop it meanwhile. Empty: nothing.
  [[nodiscard]] virtual std::string InTurn(const View&, const google::protobuf::Message&) const { return {}; }

  /// Asks for all that the functions below look at.
  virtual void Ask(View& view, const google::protobuf::Message& wish) const = 0;
  /// Why an object of the target's release cannot have a field: "came with SPDK 23.05, this is 20.01". Empty: it can.
  [[nodiscard]] virtual std::string WhyLacking(const View& view, const SpecField& field) const;
  /// kUnsupported if a wish has a field that the release lacks: it names the field.
  [[nodiscard]] Result<void> CheckRelease(const View& view, const google::protobuf::Message& wish) const;
  /// Takes out of a wish what shall be off and cannot be on.
  void DropLacking(const View& view, google::protobuf::Message& wish) const;
  /// Writes UUIDs, NGUIDs and EUI-64s as targets read them: with the dashes that they have, or none.
  void SpellIds(google::protobuf::Message& wish) const;

  /// The object of the wish's key, if there is one.
  [[nodiscard]] virtual Result<std::optional<Found>> Look(const View& view,
                                                          const google::protobuf::Message& wish) const = 0;
  /// The wish as the target would hold it: rounded, and in its own names.
  [[nodiscard]] virtual Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const;
  /// Whether a field's two values mean the same.
  [[nodiscard]] virtual bool Same(const View& view, const SpecField& field, const google::protobuf::Message& is,
                                  const google::protobuf::Message& wish) const;

  /// How what is there differs in fields that hold Specs, where those are no parts.
  virtual void CompareMore(const View&, const Found&, const google::protobuf::Message&, v1::Step&) const {}

  [[nodiscard]] virtual Result<std::vector<PlannedCall>> Create(const View& view,
                                                                const google::protobuf::Message& wish) const;
  /// What makes one that is there as it is wished. kDiffers if no call does: it has to be made anew.
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                                const google::protobuf::Message& wish) const;
  /// What is lost by that.
  [[nodiscard]] virtual v1::Loss LostByChange(const View&, const Found&, const google::protobuf::Message&) const {
    return v1::NOTHING;
  }
  /// What makes one again as it was before a change that ended half done; nothing is left to do where it is so. An
  /// error where no call does, or data would be lost.
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> ChangeBack(const View& view, const std::optional<Found>& now,
                                                                    const google::protobuf::Message& before) const;
  /// What making an object takes, or changing the one that is there; nothing if nobody can tell. In bytes.
  [[nodiscard]] virtual std::optional<Room> RoomNeeded(const View&, const Found*,
                                                       const google::protobuf::Message&) const {
    return std::nullopt;
  }
  /// The bdevs whose content is lost when one is made.
  [[nodiscard]] virtual std::vector<std::string> Overwrites(const google::protobuf::Message&) const { return {}; }
  /// What a verb takes, asked for beforehand by AskVerb; nothing if it is done already.
  virtual void AskVerb(View& view, const google::protobuf::Message& wish) const { Ask(view, wish); }
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> Do(const View& view, Verb verb,
                                                            const google::protobuf::Message& wish,
                                                            const std::string& name) const;
  /// Why a call that was refused may be carried out a moment later; empty if it will not.
  [[nodiscard]] virtual std::string WhyLater(const Error&) const { return {}; }

  /// Why a call for a wish was refused, if the target has no room for it or a limit is reached. Asked for by AskRoom,
  /// once a call was refused.
  virtual void AskRoom(View&, const google::protobuf::Message&) const {}
  [[nodiscard]] virtual std::optional<Cause> NoRoom(const View&, const google::protobuf::Message&) const {
    return std::nullopt;
  }

  /// Takes away the object of a wish's key.
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> Remove(const View& view,
                                                                const google::protobuf::Message& wish) const;
  /// The same where data may be destroyed, with what is left elsewhere to find it again by.
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> RemoveWithData(const View& view,
                                                                        const google::protobuf::Message& wish) const {
    return Remove(view, wish);
  }
  /// Takes away what a plan made of a wish, were it only in part.
  [[nodiscard]] virtual Result<std::vector<PlannedCall>> TakeBack(const View& view,
                                                                  const google::protobuf::Message& wish) const {
    return Remove(view, wish);
  }
  /// What others have put into an object since a plan made it of a wish and all of its parts were taken back, in words:
  /// it would go along. Looks at what Ask and AskLoss ask for.
  [[nodiscard]] virtual Result<std::vector<std::string>> OthersIn(const View&, const google::protobuf::Message&,
                                                                  const Found&) const {
    return std::vector<std::string>();
  }
  /// Who uses an object that is to go, in words: "namespace 1 of nqn...". The error says why nobody can tell; it is
  /// then taken for used. Asked for beforehand by AskUsers.
  virtual void AskUsers(View&, const google::protobuf::Message&) const {}
  [[nodiscard]] virtual Result<std::vector<std::string>> Users(const View&, const google::protobuf::Message&,
                                                               const Found&) const {
    return std::vector<std::string>();
  }
  /// How it is removed although somebody uses it.
  [[nodiscard]] virtual std::string AllTheSame() const { return "--force deletes it all the same"; }
  /// What is to be said of a removal that nobody forces: "SPDK 20.01 does not tell whether guests are connected".
  [[nodiscard]] virtual std::vector<std::string> RemovalWarnings(const View&, const google::protobuf::Message&) const {
    return {};
  }
  /// What is lost with it. Asked for beforehand by AskLoss, whatever may be lost.
  virtual void AskLoss(View&, const google::protobuf::Message&) const {}
  [[nodiscard]] virtual Result<v1::Loss> LostWith(const View&, const Found&) const { return v1::NOTHING; }
  /// Why it is not removed as long as nobody says that data may be destroyed.
  [[nodiscard]] virtual Error KeepsData(const View& view, const Found& found,
                                        const google::protobuf::Message& wish) const;

  /// Fills those fields that are not set from the request that makes the object.
  void FillFromRequest(const google::protobuf::Message& request, google::protobuf::Message& is) const;

 protected:
  /// The request that `create` makes of a wish, by what its fields say that they set.
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> CreateRequest(
      const View& view, const google::protobuf::Message& wish) const;
  /// The request that `remove` makes of a wish: by its parameter, or those of the keys.
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> RemoveRequest(
      const google::protobuf::Message& wish) const;
  /// Fills the fields of a Spec from a message that shows the object, by what they say of it.
  void FillFrom(const google::protobuf::Message& shown, google::protobuf::Message& is) const;

 private:
  const SpecType& type_;
};

/// The kind of a Spec.
const Kind& KindOf(const google::protobuf::Message& spec);
/// The Spec that a wish holds; null if it holds none.
const google::protobuf::Message* SpecOf(const v1::Wish& wish);

}  // namespace spdkctl::storage
