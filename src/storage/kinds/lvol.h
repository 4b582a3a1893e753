#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// kBusy with their names where a snapshot has several clones: SPDK merges one into its only clone, and deletes none
/// that has more.
Result<void> CheckHasOneClone(const rpc::v1::Bdev& bdev);

/// Stores of logical volumes, known by name or UUID.
class LvolStoreKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<std::string> Overwrites(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskVerb(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Do(const View& view, Verb verb, const google::protobuf::Message& wish,
                                                    const std::string& name) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  void AskLoss(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<v1::Loss> LostWith(const View& view, const Found& found) const override;
  [[nodiscard]] Error KeepsData(const View& view, const Found& found,
                                const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;
};

/// Volumes, named STORE/NAME.
class VolumeKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string WhyLacking(const View& view, const SpecField& field) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] v1::Loss LostByChange(const View& view, const Found& found,
                                      const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::optional<Room> RoomNeeded(const View& view, const Found* found,
                                               const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Do(const View& view, Verb verb, const google::protobuf::Message& wish,
                                                    const std::string& name) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] Result<v1::Loss> LostWith(const View&, const Found&) const override { return v1::DATA; }
  [[nodiscard]] std::optional<Cause> NoRoom(const View& view, const google::protobuf::Message& wish) const override;

 protected:
  /// What a Spec's field holds.
  [[nodiscard]] std::string TextIn(const google::protobuf::Message& wish, const char* field) const;
  /// The volume of a wish's key, or the one of that name beside it; null if there is none.
  [[nodiscard]] Result<const rpc::v1::Bdev*> BdevOf(const View& view, const google::protobuf::Message& wish,
                                                    const std::string& name = {}) const;
  /// What a thin volume or a clone takes of its store once it holds all of its clusters itself.
  [[nodiscard]] std::optional<Room> RoomToInflate(const View& view, const google::protobuf::Message& wish,
                                                  const rpc::v1::Bdev& bdev) const;
  /// What its kind tells of a volume that is there.
  [[nodiscard]] virtual Result<void> Fill(const View& view, const rpc::v1::Bdev& bdev,
                                          const google::protobuf::Message& wish, Found& found) const;
};

/// Snapshots and clones: what is made of another in the same store.
class DerivedKind : public VolumeKind {
 public:
  DerivedKind(const SpecType& type, bool snapshot) : VolumeKind(type), snapshot_(snapshot) {}

  /// A bdev that others use has snapshots and clones as well.
  [[nodiscard]] std::vector<std::string> Takes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] v1::Loss LostByChange(const View&, const Found&, const google::protobuf::Message&) const override {
    return v1::NOTHING;
  }
  /// What is made of another shares its clusters.
  [[nodiscard]] std::optional<Room> RoomNeeded(const View&, const Found*,
                                               const google::protobuf::Message&) const override {
    return std::nullopt;
  }

 protected:
  [[nodiscard]] Result<void> Fill(const View& view, const rpc::v1::Bdev& bdev, const google::protobuf::Message& wish,
                                  Found& found) const override;

 private:
  bool snapshot_;
};

class SnapshotKind : public DerivedKind {
 public:
  explicit SnapshotKind(const SpecType& type) : DerivedKind(type, true) {}
};

class CloneKind : public DerivedKind {
 public:
  explicit CloneKind(const SpecType& type) : DerivedKind(type, false) {}
};

}  // namespace spdkctl::storage
