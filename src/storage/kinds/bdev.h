#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Bdevs of one module each: made under a name, shown in the list of bdevs under the module's product name.
class BdevKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;

 protected:
  /// The name under which the target has it.
  [[nodiscard]] virtual std::string NameIn(const View&, const google::protobuf::Message& wish) const {
    return NameOf(wish);
  }
};

/// EE_BASE on BASE.
class ErrorKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string WhyLacking(const View& view, const SpecField& field) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;

 protected:
  [[nodiscard]] std::string NameIn(const View& view, const google::protobuf::Message& wish) const override;
};

/// A bdev whose four latencies can be changed.
class DelayKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

  [[nodiscard]] bool Same(const View& view, const SpecField& field, const google::protobuf::Message& is,
                          const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
};

/// The parts of a bdev.
class SplitKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
};

/// Zones on a bdev that has none.
class ZoneBlockKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

/// An encrypting bdev, with a key of the target's from 23.01 on.
class CryptoKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
};

/// A key for them.
class CryptoKeyKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
};

/// The call that deletes a bdev: that of its module (null: none is known), or, where the release does not have it, the
/// one for bdevs of every kind.
Result<PlannedCall> DeletionOf(const View& view, const Method* own, const rpc::v1::Bdev& bdev);

/// Copies the keys of a wish into what is there.
void CopyKeys(const SpecType& type, const google::protobuf::Message& wish, google::protobuf::Message& is);

/// A null bdev shows blocks with their metadata; up to 24.05 it is also made so. A Spec counts data alone.
class NullKind : public BdevKind {
 public:
  using BdevKind::BdevKind;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

/// A malloc bdev shows blocks with their metadata where that lies within them; a Spec counts data alone.
class MallocKind : public BdevKind {
 public:
  using BdevKind::BdevKind;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
};

class PassthruKind : public BdevKind {
 public:
  using BdevKind::BdevKind;

  [[nodiscard]] std::string WhyLacking(const View& view, const SpecField& field) const override;
};

}  // namespace spdkctl::storage
