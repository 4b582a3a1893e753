#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Groups with a number for a name. `sort` is what others call them that need them.
class TagKind : public Kind {
 public:
  TagKind(const SpecType& type, const char* sort, const char* list) : Kind(type), sort_(sort), list_(list) {}

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;

 protected:
  /// Fills what the group's own message tells beyond what the fields of its Spec say.
  virtual void FillMore(const google::protobuf::Message&, google::protobuf::Message&) const {}
  /// The call that lists the groups.
  [[nodiscard]] const char* list() const { return list_; }

 private:
  const char* sort_;
  const char* list_;
};

class PortalGroupKind : public TagKind {
 public:
  explicit PortalGroupKind(const SpecType& type) : TagKind(type, "portal_group", "iscsi_get_portal_groups") {}

  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool Same(const View& view, const SpecField& field, const google::protobuf::Message& is,
                          const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;

 protected:
  void FillMore(const google::protobuf::Message& group, google::protobuf::Message& is) const override;

 private:
  [[nodiscard]] Result<void> CheckFree(const View& view, const google::protobuf::Message& wish) const;
};

class InitiatorGroupKind : public TagKind {
 public:
  explicit InitiatorGroupKind(const SpecType& type) : TagKind(type, "initiator_group", "iscsi_get_initiator_groups") {}

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool Same(const View& view, const SpecField& field, const google::protobuf::Message& is,
                          const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;
};

class AuthGroupKind : public TagKind {
 public:
  explicit AuthGroupKind(const SpecType& type) : TagKind(type, "auth_group", "iscsi_get_auth_groups") {}

  [[nodiscard]] std::vector<v1::Wish> Parts(const View& view, const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;
};

/// Users within auth groups.
class ChapUserKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::string NameOf(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
};

class TargetNodeKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<std::string> Occupies(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message&) const override { return {}; }
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  /// Others may have the bdev as well, as long as nobody claims it.
  [[nodiscard]] bool Claims() const override { return false; }
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::shared_ptr<google::protobuf::Message>> AsHeld(
      const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] bool Same(const View& view, const SpecField& field, const google::protobuf::Message& is,
                          const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::optional<Cause> NoRoom(const View& view, const google::protobuf::Message& wish) const override;
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> ChangeBack(const View& view, const std::optional<Found>& now,
                                                            const google::protobuf::Message& before) const override;
  [[nodiscard]] Result<std::vector<std::string>> OthersIn(const View& view, const google::protobuf::Message& wish,
                                                          const Found& found) const override;
};

}  // namespace spdkctl::storage
