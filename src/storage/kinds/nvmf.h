#pragma once

#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "storage/kind.h"

namespace spdkctl::storage {

class TransportKind : public Kind {
 public:
  using Kind::Kind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string WhyLacking(const View& view, const SpecField& field) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
};

class SubsystemKind : public Kind {
 public:
  using Kind::Kind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<v1::Wish> Parts(const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string InTurn(const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  /// Its namespaces do, which are objects of their own.
  [[nodiscard]] bool Claims() const override { return false; }
  [[nodiscard]] std::string WhyLacking(const View& view, const SpecField& field) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  void CompareMore(const View& view, const Found& found, const google::protobuf::Message& wish,
                   v1::Step& step) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  void AskRoom(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::optional<Cause> NoRoom(const View& view, const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] std::vector<std::string> RemovalWarnings(const View& view,
                                                         const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;
};

/// What hangs on a subsystem, whose NQN is its first key.
class SubsystemPartKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::string InTurn(const View& view, const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] std::vector<std::string> RemovalWarnings(const View& view,
                                                         const google::protobuf::Message& wish) const override;

 protected:
  /// The part of a subsystem, as the subsystem shows it; null if it has none such. What the target's configuration
  /// tells besides is added by `IsMadeBy`.
  [[nodiscard]] virtual Result<std::optional<Found>> LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                            const google::protobuf::Message& wish) const = 0;
  /// Whether the request, of `create`, made that object.
  [[nodiscard]] virtual bool IsMadeBy(const google::protobuf::Message& request,
                                      const google::protobuf::Message& is) const = 0;
};

class NamespaceKind : public SubsystemPartKind {
 public:
  using SubsystemPartKind::SubsystemPartKind;

  [[nodiscard]] bool CanLack(const SpecField& field, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string OneNameOf(const Found& found) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;

 protected:
  [[nodiscard]] Result<std::optional<Found>> LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                    const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool IsMadeBy(const google::protobuf::Message& request,
                              const google::protobuf::Message& is) const override;
};

class HostKind : public SubsystemPartKind {
 public:
  using SubsystemPartKind::SubsystemPartKind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<v1::Wish> Needs(const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;

 protected:
  [[nodiscard]] Result<std::optional<Found>> LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                    const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool IsMadeBy(const google::protobuf::Message& request,
                              const google::protobuf::Message& is) const override;
};

class ListenerKind : public SubsystemPartKind {
 public:
  using SubsystemPartKind::SubsystemPartKind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] bool CanLack(const SpecField& field, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<v1::Wish> Needs(const View& view, const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;

 protected:
  [[nodiscard]] Result<std::optional<Found>> LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                    const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool IsMadeBy(const google::protobuf::Message& request,
                              const google::protobuf::Message& is) const override;
};

/// The state of a group is always there, if the listener is.
class AnaStateKind : public Kind {
 public:
  using Kind::Kind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string InTurn(const View& view, const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
};

class ReferralKind : public Kind {
 public:
  using Kind::Kind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] bool CanLack(const SpecField& field, const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message&) const override { return {}; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

// What the kinds have in common.

void AskSubsystem(View& view, const std::string& nqn);
/// Null if there is none.
Result<const rpc::v1::NvmfSubsystem*> FindSubsystem(const View& view, const std::string& nqn);
/// A subsystem changes once at a time: up to 24.01 SPDK refuses what comes meanwhile.
std::string TurnOf(const View& view, const std::string& nqn);
/// The hosts that are connected to a subsystem; `host`, if it is not empty, is the only one that counts. Up to 20.07 a
/// target does not tell.
void AskConnected(View& view, const std::string& nqn);
bool TellsConnected(const View& view);
/// One for each controller; empty for a host that the target does not name.
Result<std::vector<std::string>> ConnectedNqns(const View& view, const std::string& nqn);
Result<std::vector<std::string>> ConnectedHosts(const View& view, const std::string& nqn, const std::string& host);
/// What is to be said of a removal where the release does not tell them.
std::vector<std::string> UntoldHosts(const View& view, const std::string& nqn);

}  // namespace spdkctl::storage
