#include "storage/kinds/bdev.h"

#include <algorithm>

#include <fmt/format.h>

#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"
#include "spdkctl/storage/v1/bdev.pb.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kSubsystem = "bdev";
// Up to 19.01 bdevs of every kind are deleted by one call.
constexpr const char* kDeleteAny = "delete_bdev";
constexpr const char* kCryptoKeys = "accel_crypto_keys_get";

/// Whether a wish has a field that no list of bdevs shows: the target's configuration may.
bool WantsConfig(const SpecType& type, const Message& wish) {
  return std::any_of(type.fields.begin(), type.fields.end(), [&](const SpecField& field) {
    return !field.options->key() && field.options->shown().empty() && ValueOf(wish, *field.field);
  });
}

template <class Spec>
const Spec& As(const Message& message) {
  return static_cast<const Spec&>(message);
}

/// The parts of a bdev that are there, in order.
Result<std::vector<const rpc::v1::Bdev*>> PartsOf(const View& view, const std::string& base) {
  const auto bdev = view.FindBdev(base);
  if (!bdev) return bdev.error();
  const std::string name = *bdev == nullptr ? base : (*bdev)->name();
  std::vector<const rpc::v1::Bdev*> parts;
  for (const rpc::v1::Bdev* one : view.Bdevs()) {
    const auto& specific = one->driver_specific();
    if (specific.has_split() && specific.split().base_bdev() == name) parts.push_back(one);
  }
  return parts;
}

}  // namespace

void CopyKeys(const SpecType& type, const Message& wish, Message& is) {
  for (const SpecField& field : type.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (field.options->key() && value) static_cast<void>(SetAt(is, field.name(), *value));
  }
}

std::vector<Thing> BdevKind::Makes(const Message& wish) const { return {{kSubsystem, NameOf(wish)}}; }

void BdevKind::Ask(View& view, const Message& wish) const {
  view.AskBdev(NameOf(wish));
  if (WantsConfig(type(), wish)) view.AskConfig(kSubsystem);
}

Result<std::optional<Found>> BdevKind::Look(const View& view, const Message& wish) const {
  const std::string name = NameIn(view, wish);
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
  CopyKeys(type(), wish, *found.is);
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> BdevKind::Remove(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(NameIn(view, wish));
  const std::string name = bdev && *bdev != nullptr ? (*bdev)->name() : NameIn(view, wish);
  const bool any = !NameFor(*type().remove, view.info()) && view.Offers(kDeleteAny);
  const Method& method = any ? *Schema::Get().Find(kDeleteAny) : *type().remove;
  std::shared_ptr<Message> request(method.NewRequest());
  if (auto set = SetAt(*request, any ? "name" : type().removed_by, Value(name)); !set) return set.error();
  return std::vector<PlannedCall>{{&method, std::move(request)}};
}

void BdevKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> BdevKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto bdev = view.FindBdev(NameIn(view, wish));
  if (!bdev) return bdev.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  return *bdev == nullptr ? std::vector<std::string>() : (*users)->Of(**bdev);
}

std::string ErrorKind::NameOf(const Message& wish) const { return "EE_" + As<v1::ErrorInjection>(wish).base(); }

void ErrorKind::Ask(View& view, const Message&) const { view.AskBdevs(); }

std::string ErrorKind::NameIn(const View& view, const Message& wish) const {
  // It has the name of its base, whatever the base was called when it was made.
  const auto base = view.FindBdev(As<v1::ErrorInjection>(wish).base());
  return base && *base != nullptr ? "EE_" + (*base)->name() : NameOf(wish);
}

bool DelayKind::Same(const View& view, const SpecField& field, const Message& is, const Message& wish) const {
  if (BdevKind::Same(view, field, is, wish)) return true;
  if (!field.name().ends_with("_latency")) return false;
  // The target counts in ticks, and rounds down when it tells.
  const auto there = NumberOf(*ValueOf(is, *field.field));
  const auto wished = NumberOf(*ValueOf(wish, *field.field));
  return there && wished && *there + 1 == *wished;
}

Result<std::vector<PlannedCall>> DelayKind::Create(const View& view, const Message& wish) const {
  v1::Delay delay = As<v1::Delay>(wish);
  // The rare delay is no shorter than the usual one.
  if (!delay.has_p99_read_latency()) delay.set_p99_read_latency(delay.avg_read_latency());
  if (!delay.has_p99_write_latency()) delay.set_p99_write_latency(delay.avg_write_latency());
  return BdevKind::Create(view, delay);
}

Result<std::vector<PlannedCall>> DelayKind::Change(const View& view, const Found& found, const Message& wish) const {
  constexpr std::string_view kLatency = "_latency";
  const Method& update = *Schema::Get().Find("bdev_delay_update_latency");
  std::vector<PlannedCall> calls;
  for (const SpecField& field : type().fields) {
    const auto wished = ValueOf(wish, *field.field);
    if (field.options->key() || !wished || Same(view, field, *found.is, wish)) continue;
    if (!field.name().ends_with(kLatency)) return Kind::Change(view, found, wish);
    auto request = std::make_shared<rpc::v1::BdevDelayUpdateLatencyRequest>();
    request->set_delay_bdev_name(found.name.name());
    request->set_latency_us(NumberOf(*wished).value_or(0));
    const std::string kind = field.name().substr(0, field.name().size() - kLatency.size());
    if (auto set = SetAt(*request, "latency_type", Value(kind)); !set) return set.error();
    calls.push_back({&update, std::move(request)});
  }
  return calls;
}

std::vector<Thing> SplitKind::Makes(const Message& wish) const {
  const auto& split = As<v1::Split>(wish);
  std::vector<Thing> parts;
  for (std::uint32_t i = 0; i < std::min(split.count(), 1024U); ++i)
    parts.push_back({kSubsystem, fmt::format("{}p{}", split.base(), i)});
  return parts;
}

void SplitKind::Ask(View& view, const Message&) const { view.AskBdevs(); }

Result<std::optional<Found>> SplitKind::Look(const View& view, const Message& wish) const {
  const auto parts = PartsOf(view, As<v1::Split>(wish).base());
  if (!parts) return parts.error();
  if (parts->empty()) return std::optional<Found>();
  auto is = std::make_shared<v1::Split>();
  CopyKeys(type(), wish, *is);
  is->set_count(static_cast<std::uint32_t>(parts->size()));
  is->set_size(parts->front()->num_blocks() * parts->front()->block_size());
  Found found;
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name(is->base());
  return std::optional(std::move(found));
}

void SplitKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> SplitKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto parts = PartsOf(view, As<v1::Split>(wish).base());
  if (!parts) return parts.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  std::vector<std::string> all;
  for (const rpc::v1::Bdev* part : *parts) {
    for (const std::string& user : (*users)->Of(*part)) all.push_back(fmt::format("{} ({})", user, part->name()));
  }
  return all;
}

std::vector<Thing> CryptoKind::Uses(const Message& wish) const {
  std::vector<Thing> things = BdevKind::Uses(wish);
  if (As<v1::Crypto>(wish).has_key_name()) things.push_back({"crypto_key", As<v1::Crypto>(wish).key_name()});
  return things;
}

std::vector<Thing> CryptoKeyKind::Makes(const Message& wish) const { return {{"crypto_key", NameOf(wish)}}; }

void CryptoKeyKind::Ask(View& view, const Message&) const { view.Ask(kCryptoKeys); }

Result<std::optional<Found>> CryptoKeyKind::Look(const View& view, const Message& wish) const {
  const auto keys = view.Answer<rpc::v1::AccelCryptoKeysGetResponse>(kCryptoKeys);
  if (!keys) return keys.error();
  for (const rpc::v1::AccelCryptoKey& key : (*keys)->keys()) {
    if (key.name() != NameOf(wish)) continue;
    Found found;
    found.is = std::make_shared<v1::CryptoKey>();
    FillFrom(key, *found.is);
    // A key without a second one shows none.
    auto& is = static_cast<v1::CryptoKey&>(*found.is);
    if (!is.has_key2()) is.set_key2("");
    CopyKeys(type(), wish, is);
    found.name.set_kind(type().name);
    found.name.set_name(key.name());
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

void CryptoKeyKind::AskUsers(View& view, const Message&) const { view.AskBdevs(); }

Result<std::vector<std::string>> CryptoKeyKind::Users(const View& view, const Message& wish, const Found&) const {
  // Whether the bdevs could be read is told by a look at any of them.
  if (const auto any = view.FindBdev(NameOf(wish)); !any && any.error().code != Code::kInvalidArgument)
    return any.error();
  std::vector<std::string> users;
  for (const rpc::v1::Bdev* bdev : view.Bdevs()) {
    const auto& specific = bdev->driver_specific();
    if (specific.has_crypto() && specific.crypto().key_name() == NameOf(wish)) users.push_back("bdev " + bdev->name());
  }
  return users;
}

Result<std::optional<Found>> MallocKind::Look(const View& view, const Message& wish) const {
  auto found = BdevKind::Look(view, wish);
  if (!found || !*found || !(*found)->something_else.empty()) return found;
  auto& is = static_cast<v1::Malloc&>(*(*found)->is);
  if (!is.md_interleave() || is.md_size() >= is.block_size()) return found;
  const std::uint64_t blocks = is.size() / is.block_size();
  is.set_block_size(is.block_size() - is.md_size());
  is.set_size(blocks * is.block_size());
  return found;
}

}  // namespace spdkctl::storage
