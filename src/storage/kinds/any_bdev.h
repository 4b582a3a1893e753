#pragma once

#include "storage/kinds/bdev.h"

namespace spdkctl::storage {

/// A bdev that is there, of whatever kind. Of which it is, its product name tells.
class AnyBdevKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

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
  void AskLoss(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<v1::Loss> LostWith(const View& view, const Found& found) const override;
};

}  // namespace spdkctl::storage
