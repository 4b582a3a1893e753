#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Keys of files. Others, of the Linux keyring, have names of their own.
class KeyKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  /// The file matters where the target takes it, and has no such key yet.
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
};

// A Spec may name a key by the absolute path of its file. Where the target has a keyring, that is its key of the file's
// name, which is put there if it is not; else the target takes the path itself.

/// Puts names in the place of paths.
void NameKeys(const View& view, const SpecType& type, google::protobuf::Message& spec);
/// The keys of a Spec's paths.
std::vector<v1::Wish> KeysOfPaths(const View& view, const SpecType& type, const google::protobuf::Message& spec);
/// The things that a Spec uses, without the paths among them.
std::vector<Thing> WithoutPaths(std::vector<Thing> things);
/// kInvalidArgument for a key itself, which is not shown.
Result<void> CheckNoSecret(const SpecType& type, const google::protobuf::Message& spec);
/// kUnsupported for a key's name where there is no keyring.
Result<void> CheckKeyring(const View& view, const SpecType& type, const google::protobuf::Message& spec);

}  // namespace spdkctl::storage
