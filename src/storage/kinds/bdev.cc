#include "storage/kinds/bdev.h"

#include <algorithm>
#include <bit>

#include <fmt/format.h>

#include "base/saturating.h"
#include "base/text.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_split.pb.h"
#include "spdkctl/storage/v1/bdev.pb.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kSubsystem = "bdev";
// Up to 19.01 bdevs of every kind are deleted by one call.
constexpr const char* kDeleteAny = "delete_bdev";
constexpr const char* kUuid = "uuid";
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

/// The number that a field holds; 0 if it holds none, or the kind has no such field.
std::uint64_t NumberAt(const Message& wish, const char* field) {
  const auto value = ValueAt(wish, field);
  return value ? NumberOf(*value).value_or(0) : 0;
}

/// What SPDK's modules ask of the form of blocks.
Result<void> CheckBlocks(const Message& wish) {
  constexpr std::uint64_t kSector = 512;
  constexpr std::uint64_t kSmallest = 8;
  constexpr std::uint64_t kLargest = 128;
  constexpr std::uint64_t kLastDifType = 3;
  const auto wrong = [](std::string why) -> Result<void> { return MakeError(Code::kInvalidArgument, std::move(why)); };
  for (const char* field : {"block_size", "physical_block_size"}) {
    if (NumberAt(wish, field) % kSector != 0) return wrong(fmt::format("{} must be a whole number of 512", field));
  }
  const std::uint64_t md_size = NumberAt(wish, "md_size");
  if (md_size != 0 && (md_size < kSmallest || md_size > kLargest || !std::has_single_bit(md_size)))
    return wrong(fmt::format("md_size: {} is none of 0, 8, 16, 32, 64, 128", md_size));
  if (NumberAt(wish, "dif_type") > kLastDifType) return wrong("dif_type: the types are 0 to 3");
  if (NumberAt(wish, "dif_type") != 0 && md_size == 0)
    return wrong("dif_type: protection information needs metadata: md_size of 8 or more");
  return {};
}

/// What a bdev of keys and values takes, as the target has it where it is not said: 0 is its default.
Result<void> CheckKeyValues(const v1::KvMalloc& wish) {
  constexpr std::uint32_t kLongestKey = 16;
  constexpr std::uint32_t kLargestValue = 128 << 10;
  const auto wrong = [](std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); };
  if (wish.max_key_size() > kLongestKey)
    return wrong(
        fmt::format("max_key_size: {} bytes are too many, keys have {} at most", wish.max_key_size(), kLongestKey));
  const std::uint32_t largest = wish.max_value_size() == 0 ? kLargestValue : wish.max_value_size();
  if (wish.optimal_value_granularity() > largest)
    return wrong(
        fmt::format("optimal_value_granularity: {} is more than the largest value has, which is {} "
                    "(max_value_size)",
                    wish.optimal_value_granularity(), largest));
  return {};
}

/// Takes the metadata out of a block size that was told with them, so that blocks and size are those of data.
template <class Spec>
void CountDataAlone(Spec& is) {
  if (is.md_size() >= is.block_size()) return;
  const std::uint64_t blocks = is.size() / is.block_size();
  is.set_block_size(is.block_size() - is.md_size());
  is.set_size(blocks * is.block_size());
}

/// Bytes of a part, as the target counts them: in MiB.
std::uint64_t SentSize(const v1::Split& split) {
  constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
  return SaturatingRoundUp(std::max<std::uint64_t>(split.size(), 1), kMiB);
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

Result<PlannedCall> DeletionOf(const View& view, const Method* own, const rpc::v1::Bdev& bdev) {
  const bool any = (own == nullptr || !NameFor(*own, view.info())) && view.Offers(kDeleteAny);
  if (!any && own == nullptr)
    return MakeError(Code::kUnsupported, fmt::format("bdev {} is a '{}'; no call that deletes one is known",
                                                     bdev.name(), bdev.product_name()));
  const Method& method = any ? *Schema::Get().Find(kDeleteAny) : *own;
  std::shared_ptr<Message> request(method.NewRequest());
  if (auto set = SetAt(*request, "name", Value(bdev.name())); !set) return set.error();
  return PlannedCall{&method, std::move(request)};
}

void CopyKeys(const SpecType& type, const Message& wish, Message& is) {
  for (const SpecField& field : type.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (field.options->key() && value) static_cast<void>(SetAt(is, field.name(), *value));
  }
}

Result<void> BdevKind::Check(const Message& wish) const {
  if (auto fits = CheckBlocks(wish); !fits) return fits;
  if (wish.GetDescriptor() == v1::KvMalloc::descriptor()) {
    if (auto fits = CheckKeyValues(As<v1::KvMalloc>(wish)); !fits) return fits;
  }
  return Kind::Check(wish);
}

std::vector<Thing> BdevKind::Makes(const Message& wish) const { return {{kSubsystem, NameOf(wish)}}; }

void BdevKind::Ask(View& view, const Message& wish) const {
  view.AskBdev(NameOf(wish));
  if (const auto uuid = ValueAt(wish, kUuid)) view.AskBdev(TextOf(*uuid));
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

Result<std::vector<PlannedCall>> BdevKind::Create(const View& view, const Message& wish) const {
  // Since 22.05 a UUID is a name like any other.
  const auto uuid = ValueAt(wish, kUuid);
  if (!uuid || !view.FindsUuids()) return Kind::Create(view, wish);
  const auto other = view.FindBdev(TextOf(*uuid));
  if (!other) return other.error();
  if (*other != nullptr)
    return MakeError(Code::kExists, fmt::format("UUID {} is that of bdev {}", TextOf(*uuid), (*other)->name()));
  return Kind::Create(view, wish);
}

Result<std::vector<PlannedCall>> BdevKind::Remove(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(NameIn(view, wish));
  rpc::v1::Bdev named;
  named.set_name(bdev && *bdev != nullptr ? (*bdev)->name() : NameIn(view, wish));
  auto deletion = DeletionOf(view, type().remove, named);
  if (!deletion) return deletion.error();
  return std::vector<PlannedCall>{std::move(*deletion)};
}

void BdevKind::AskUsers(View& view, const Message& wish) const { BdevUsers::Ask(view, NameIn(view, wish)); }

Result<std::vector<std::string>> BdevKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto bdev = view.FindBdev(NameIn(view, wish));
  if (!bdev) return bdev.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  return *bdev == nullptr ? std::vector<std::string>() : (*users)->Of(**bdev);
}

std::string ErrorKind::WhyLacking(const View& view, const SpecField& field) const {
  // SPDK reads it since 23.05; what makes a part of a bdev overwrites it.
  return field.name() == "uuid" ? "is kept by no release of SPDK" : BdevKind::WhyLacking(view, field);
}

std::string ErrorKind::NameOf(const Message& wish) const { return "EE_" + As<v1::ErrorInjection>(wish).base(); }

void ErrorKind::Ask(View& view, const Message&) const { view.AskBdevs(); }

std::string ErrorKind::NameIn(const View& view, const Message& wish) const {
  // It has the name of its base, whatever the base was called when it was made.
  const auto base = view.FindBdev(As<v1::ErrorInjection>(wish).base());
  return base && *base != nullptr ? "EE_" + (*base)->name() : NameOf(wish);
}

Result<std::shared_ptr<Message>> ErrorKind::AsHeld(const View& view, const Message& wish) const {
  auto held = BdevKind::AsHeld(view, wish);
  const auto base = view.FindBdev(As<v1::ErrorInjection>(wish).base());
  if (held && base && *base != nullptr) static_cast<v1::ErrorInjection&>(**held).set_base((*base)->name());
  return held;
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

Result<void> SplitKind::Check(const Message& wish) const {
  if (As<v1::Split>(wish).has_count() && As<v1::Split>(wish).count() == 0)
    return MakeError(Code::kInvalidArgument, "count: a bdev is split into 1 part at least");
  return Kind::Check(wish);
}

Result<std::vector<PlannedCall>> SplitKind::Create(const View& view, const Message& wish) const {
  const auto& split = As<v1::Split>(wish);
  const auto base = view.FindBdev(split.base());
  if (!base) return base.error();
  if (*base != nullptr && !split.has_size() && (*base)->num_blocks() < split.count())
    return MakeError(Code::kInvalidArgument, fmt::format("bdev {} has {} blocks, too few for {} parts", (*base)->name(),
                                                         (*base)->num_blocks(), split.count()));
  const std::uint64_t bytes = *base == nullptr ? 0 : SaturatingProduct((*base)->num_blocks(), (*base)->block_size());
  if (*base != nullptr && split.has_size() && bytes / SentSize(split) < split.count())
    return MakeError(Code::kNoSpace, fmt::format("bdev {} of {} has room for {} parts of {}, not for {}",
                                                 (*base)->name(), FormatSize(bytes), bytes / SentSize(split),
                                                 FormatSize(SentSize(split)), split.count()));
  for (const Thing& part : Makes(wish)) {
    const auto there = view.FindBdev(part.name);
    if (!there) return there.error();
    if (*there != nullptr)
      return MakeError(Code::kExists,
                       fmt::format("there is a bdev {} already, which is no part of {}", part.name, split.base()));
  }
  return Kind::Create(view, wish);
}

std::vector<Thing> SplitKind::Makes(const Message& wish) const {
  const auto& split = As<v1::Split>(wish);
  std::vector<Thing> parts;
  for (std::uint32_t i = 0; i < std::min(split.count(), 1024U); ++i)
    parts.push_back({kSubsystem, fmt::format("{}p{}", split.base(), i)});
  return parts;
}

void SplitKind::Ask(View& view, const Message&) const {
  view.AskBdevs();
  view.AskConfig(kSubsystem);
}

Result<std::optional<Found>> SplitKind::Look(const View& view, const Message& wish) const {
  const auto parts = PartsOf(view, As<v1::Split>(wish).base());
  if (!parts) return parts.error();
  if (parts->empty()) return std::optional<Found>();
  auto is = std::make_shared<v1::Split>();
  CopyKeys(type(), wish, *is);
  is->set_count(static_cast<std::uint32_t>(parts->size()));
  is->set_size(SaturatingProduct(parts->front()->num_blocks(), parts->front()->block_size()));
  Found found;
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name(is->base());
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> SplitKind::Remove(const View& view, const Message& wish) const {
  const auto base = view.FindBdev(As<v1::Split>(wish).base());
  if (!base) return base.error();
  v1::Split named;
  named.set_base(*base == nullptr ? As<v1::Split>(wish).base() : (*base)->name());
  // The target knows them by the word by which the base was called when they were made.
  for (const auto& made : view.MadeBy(kSubsystem, *type().create)) {
    const std::string& word = static_cast<const rpc::v1::BdevSplitCreateRequest&>(*made).base_bdev();
    const auto its_base = view.FindBdev(word);
    if (*base != nullptr && its_base && *its_base == *base) named.set_base(word);
  }
  return Kind::Remove(view, named);
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

Result<void> ZoneBlockKind::Check(const Message& wish) const {
  for (const char* field : {"zone_capacity", "optimal_open_zones"}) {
    const auto value = ValueAt(wish, field);
    if (value && NumberOf(*value) == std::uint64_t{0})
      return MakeError(Code::kInvalidArgument, fmt::format("{} must be more than 0", field));
  }
  return BdevKind::Check(wish);
}

Result<std::vector<PlannedCall>> ZoneBlockKind::Create(const View& view, const Message& wish) const {
  const auto& wished = As<v1::ZoneBlock>(wish);
  const auto base = view.FindBdev(wished.base());
  if (!base) return base.error();
  // SPDK makes the zones of the next power of two, and a bdev of no zones without a word.
  if (*base != nullptr && (*base)->has_num_blocks() && wished.zone_capacity() > 0 &&
      (wished.zone_capacity() > (std::uint64_t{1} << 63) ||
       std::bit_ceil(std::uint64_t{wished.zone_capacity()}) > static_cast<std::uint64_t>((*base)->num_blocks())))
    return MakeError(
        Code::kInvalidArgument,
        fmt::format("zone_capacity: a zone of {} blocks does not fit on {}, which has {}; a zone takes the "
                    "next power of two",
                    wished.zone_capacity(), wished.base(), (*base)->num_blocks()));
  return BdevKind::Create(view, wish);
}

Result<void> CryptoKind::Check(const Message& wish) const {
  const auto& crypto = As<v1::Crypto>(wish);
  if (crypto.key_name().empty() && crypto.key().empty())
    return MakeError(Code::kInvalidArgument, "a key is needed: 'key_name', or up to SPDK 22.09 'key'");
  return BdevKind::Check(wish);
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

Result<std::optional<Found>> NullKind::Look(const View& view, const Message& wish) const {
  auto found = BdevKind::Look(view, wish);
  if (!found || !*found || !(*found)->something_else.empty()) return found;
  CountDataAlone(static_cast<v1::Null&>(*(*found)->is));
  return found;
}

Result<std::vector<PlannedCall>> NullKind::Create(const View& view, const Message& wish) const {
  constexpr Release kCountsDataAlone(24, 1);
  auto calls = BdevKind::Create(view, wish);
  if (!calls || view.release() >= kCountsDataAlone || As<v1::Null>(wish).md_size() == 0) return calls;
  const auto& made = static_cast<const rpc::v1::BdevNullCreateRequest&>(*calls->front().request);
  auto request = std::make_shared<rpc::v1::BdevNullCreateRequest>(made);
  request->set_block_size(made.block_size() + made.md_size());
  calls->front().request = std::move(request);
  return calls;
}

Result<std::optional<Found>> MallocKind::Look(const View& view, const Message& wish) const {
  auto found = BdevKind::Look(view, wish);
  if (!found || !*found || !(*found)->something_else.empty()) return found;
  auto& is = static_cast<v1::Malloc&>(*(*found)->is);
  if (is.md_interleave()) CountDataAlone(is);
  return found;
}

std::string PassthruKind::WhyLacking(const View& view, const SpecField& field) const {
  // 23.09 reads the UUID, and gives the bdev another.
  constexpr Release kIgnoresUuid(23, 9);
  if (field.name() == "uuid" && view.release() == kIgnoresUuid) return "is ignored until SPDK 24.01";
  return BdevKind::WhyLacking(view, field);
}

}  // namespace spdkctl::storage
