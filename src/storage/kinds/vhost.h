#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Controllers of one of the two kinds: they share their names.
class VhostControllerKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  /// Others may have the bdev as well, as long as nobody claims it.
  [[nodiscard]] bool Claims() const override { return false; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  /// SPDK itself refuses.
  [[nodiscard]] std::string AllTheSame() const override {
    return "no target deletes a controller that a guest is connected to: end the guest, or unplug the disk there";
  }
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;

 private:
  [[nodiscard]] bool blk() const;
};

/// Slots of vhost-scsi controllers that hold a bdev.
class VhostTargetKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  /// Others may have the bdev as well, as long as nobody claims it.
  [[nodiscard]] bool Claims() const override { return false; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] std::vector<std::string> RemovalWarnings(const View& view,
                                                         const google::protobuf::Message& wish) const override;
};

}  // namespace spdkctl::storage
