#include "storage/kinds/bdev.h"

#include <algorithm>

#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kSubsystem = "bdev";

/// Whether a wish has a field that no list of bdevs shows: the target's configuration may.
bool WantsConfig(const SpecType& type, const Message& wish) {
  return std::any_of(type.fields.begin(), type.fields.end(), [&](const SpecField& field) {
    return !field.options->key() && field.options->shown().empty() && ValueOf(wish, *field.field);
  });
}

}  // namespace

std::vector<Thing> BdevKind::Makes(const Message& wish) const { return {{kSubsystem, NameOf(wish)}}; }

void BdevKind::Ask(View& view, const Message& wish) const {
  view.AskBdev(NameOf(wish));
  if (WantsConfig(type(), wish)) view.AskConfig(kSubsystem);
}

Result<std::optional<Found>> BdevKind::Look(const View& view, const Message& wish) const {
  const std::string name = NameOf(wish);
  const auto bdev = view.FindBdev(name);
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return std::optional<Found>();
  Found found;
  found.is.reset(wish.New());
  found.name.set_kind(type().name);
  found.name.set_name(name);
  if ((*bdev)->has_uuid()) found.name.set_uuid((*bdev)->uuid());
  if ((*bdev)->product_name() != type().options->product()) {
    found.something_else = (*bdev)->product_name();
    return std::optional(std::move(found));
  }
  FillFrom(**bdev, *found.is);
  const SpecField& key = *std::find_if(type().fields.begin(), type().fields.end(),
                                       [](const SpecField& field) { return field.options->key(); });
  for (const auto& request : view.MadeBy(kSubsystem, *type().create)) {
    const auto made = ValueAt(*request, key.options->sets());
    if (made && TextOf(*made) == (*bdev)->name()) FillFromRequest(*request, *found.is);
  }
  static_cast<void>(SetAt(*found.is, key.name(), Value(name)));
  return std::optional(std::move(found));
}

}  // namespace spdkctl::storage
