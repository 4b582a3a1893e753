#pragma once

#include "storage/kind.h"

namespace spdkctl::storage {

/// Bdevs of one module each: made under a name, shown in the list of bdevs under the module's product name.
class BdevKind : public Kind {
 public:
  using Kind::Kind;

  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
};

}  // namespace spdkctl::storage
