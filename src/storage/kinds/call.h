#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Calls that belong to no other kind. One is there if the target's configuration has it with the wished parameters.
class CallKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  /// Several calls may make one thing: the paths of a controller.
  [[nodiscard]] std::vector<std::string> Occupies(const View&, const google::protobuf::Message&) const override {
    return {};
  }
  /// What a call does with a bdev is not known.
  [[nodiscard]] std::vector<std::string> Takes(const google::protobuf::Message&) const override { return {}; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

/// How much a target logs: there is one of each level, and it is always there.
class LogLevelsKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::string NameOf(const google::protobuf::Message&) const override { return "levels"; }
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

/// Parts of a target that log: there are those that are switched on.
class LogFlagKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
};

}  // namespace spdkctl::storage
