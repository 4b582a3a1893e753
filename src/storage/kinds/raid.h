#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Raid bdevs. One that waits for its bdevs is no bdev yet.
class RaidKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<std::string> Overwrites(const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
};

}  // namespace spdkctl::storage
