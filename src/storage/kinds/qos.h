#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// The limits of a bdev. Every bdev has them; that all are 0 is what is meant by none.
class QosKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  /// A bdev that others use has limits as well.
  [[nodiscard]] std::vector<std::string> Takes(const google::protobuf::Message&) const override { return {}; }
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
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string WhyLater(const Error& error) const override;
};

}  // namespace spdkctl::storage
