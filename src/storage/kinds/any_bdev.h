#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// A bdev that is there, of whatever kind. Of which it is, its product name tells.
class AnyBdevKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskVerb(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Do(const View& view, Verb verb, const google::protobuf::Message& wish,
                                                    const std::string& name) const override;
  /// By the call of its kind. A bdev of an NVMe controller takes the controller with it, and stays if that serves
  /// others.
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  void AskLoss(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<v1::Loss> LostWith(const View& view, const Found& found) const override;
};

}  // namespace spdkctl::storage
