#include "storage/kinds/raid.h"

#include <algorithm>
#include <bit>
#include <cctype>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/bdev.pb.h"
#include "storage/kinds/bdev.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using v1::Raid;

constexpr const char* kRaids = "bdev_raid_get_bdevs";
constexpr std::uint64_t kKiB = 1024;

const Raid& As(const Message& message) { return static_cast<const Raid&>(message); }

rpc::v1::BdevRaidGetBdevsRequest AllRaids() {
  rpc::v1::BdevRaidGetBdevsRequest request;
  request.set_category(rpc::v1::RAID_CATEGORY_ALL);
  return request;
}

/// "0" is "raid0".
std::string LevelOf(const std::string& level) {
  return level.starts_with("raid") || level == "concat" ? level : "raid" + level;
}

/// What a level needs, as SPDK's raid modules say.
Result<void> CheckLevel(const Raid& raid) {
  const std::string level = LevelOf(raid.level());
  const int fewest = level == "raid1" ? 2 : level == "raid5f" ? 3 : 1;
  const std::uint64_t strip = raid.strip_size() / kKiB;
  if (raid.bdevs_size() < fewest)
    return MakeError(Code::kInvalidArgument, fmt::format("{} needs {} bdevs at least", level, fewest));
  if (level == "raid1" && strip != 0) return MakeError(Code::kInvalidArgument, "strip_size: raid1 has no strips");
  if (level != "raid1" && !std::has_single_bit(strip))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("strip_size: {} needs strips of a power of two of KiB, e.g. 64KiB", level));
  return {};
}

/// All its bdevs have blocks of one form.
Result<void> CheckAlike(const View& view, const Raid& raid) {
  const rpc::v1::Bdev* first = nullptr;
  for (const std::string& name : raid.bdevs()) {
    const auto bdev = view.FindBdev(name);
    if (!bdev) return bdev.error();
    if (*bdev == nullptr) continue;
    if (first == nullptr) first = *bdev;
    if (first->block_size() != (*bdev)->block_size() || first->md_size() != (*bdev)->md_size())
      return MakeError(Code::kInvalidArgument, fmt::format("{} and {} differ in the size of their blocks or metadata",
                                                           first->name(), (*bdev)->name()));
  }
  return {};
}

/// What the list of raid bdevs, or the driver of one, tells.
template <class Told>
void FillAll(const Told& told, std::uint32_t block_size, Raid& is) {
  if (told.has_raid_level()) is.set_level(LevelOf(told.raid_level()));
  if (told.has_strip_size_kb()) is.set_strip_size(std::uint64_t{told.strip_size_kb()} * kKiB);
  if constexpr (requires { told.strip_size(); }) {
    if (told.has_strip_size()) is.set_strip_size(std::uint64_t{told.strip_size()} * block_size);
  }
  if (told.has_superblock()) is.set_superblock(told.superblock());
  if (told.base_bdevs_list().empty()) return;
  is.clear_bdevs();
  for (const auto& base : told.base_bdevs_list()) is.add_bdevs(base.name());
}

/// The levels as people write them; some have a shorter name besides, which is taken, too.
std::vector<std::string> LevelNames() {
  std::vector<std::string> names = WireNames(*rpc::v1::RaidLevel_descriptor());
  std::erase_if(names, [](const std::string& name) { return std::isdigit(static_cast<unsigned char>(name.front())); });
  return names;
}

}  // namespace

Result<void> RaidKind::Check(const Message& wish) const {
  const std::string& level = As(wish).level();
  if (!level.empty() && FindWireName(*rpc::v1::RaidLevel_descriptor(), level) == nullptr)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no raid level: {}", level, Join(LevelNames(), ", ")));
  if (As(wish).strip_size() % kKiB != 0)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("strip_size: {} bytes are no whole number of KiB", As(wish).strip_size()));
  if (auto fits = CheckLevel(As(wish)); !fits) return fits;
  return Kind::Check(wish);
}

std::vector<Thing> RaidKind::Makes(const Message& wish) const { return {{"bdev", NameOf(wish)}}; }

std::string RaidKind::WhyLacking(const View& view, const SpecField& field) const {
  // Up to 19.01 it has another name.
  return field.name() == "strip_size" ? std::string() : Kind::WhyLacking(view, field);
}

void RaidKind::Ask(View& view, const Message& wish) const {
  view.Ask(kRaids, AllRaids());
  view.AskBdev(NameOf(wish));
  for (const std::string& bdev : As(wish).bdevs()) view.AskBdev(bdev);
}

Result<std::optional<Found>> RaidKind::Look(const View& view, const Message& wish) const {
  const auto request = AllRaids();
  const auto raids = view.Answer<rpc::v1::BdevRaidGetBdevsResponse>(kRaids, &request);
  if (!raids) return raids.error();
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  const auto& all = (*raids)->bdevs();
  const std::string name = *bdev == nullptr ? NameOf(wish) : (*bdev)->name();
  const auto raid = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name() == name; });
  const bool is_raid = *bdev != nullptr && (*bdev)->product_name() == type().options->product();
  if (raid == all.end() && *bdev == nullptr) return std::optional<Found>();
  Found found;
  auto is = std::make_shared<Raid>();
  CopyKeys(type(), wish, *is);
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name(name);
  if (*bdev != nullptr && !is_raid) {
    found.something_else = (*bdev)->product_name();
    return std::optional(std::move(found));
  }
  if (is_raid) {
    FillAll((*bdev)->driver_specific().raid(), (*bdev)->block_size(), *is);
    if ((*bdev)->has_uuid()) is->set_uuid((*bdev)->uuid());
  }
  if (raid != all.end()) {
    FillAll(*raid, 1, *is);
    if (raid->has_uuid()) is->set_uuid(raid->uuid());
  }
  found.name.set_uuid(is->uuid());
  return std::optional(std::move(found));
}

Result<std::shared_ptr<Message>> RaidKind::AsHeld(const View& view, const Message& wish) const {
  auto held = Kind::AsHeld(view, wish);
  if (held && As(wish).has_level()) static_cast<Raid&>(**held).set_level(LevelOf(As(wish).level()));
  return held;
}

Result<std::vector<PlannedCall>> RaidKind::Create(const View& view, const Message& wish) const {
  if (auto alike = CheckAlike(view, As(wish)); !alike) return alike.error();
  return Kind::Create(view, wish);
}

std::vector<std::string> RaidKind::Overwrites(const Message& wish) const {
  return {As(wish).bdevs().begin(), As(wish).bdevs().end()};
}

Result<std::vector<PlannedCall>> RaidKind::Remove(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  Raid named = As(wish);
  if (*bdev != nullptr) named.set_name((*bdev)->name());
  return Kind::Remove(view, named);
}

Result<std::vector<PlannedCall>> RaidKind::RemoveWithData(const View& view, const Message& wish) const {
  auto calls = Remove(view, wish);
  if (!calls) return calls;
  auto request = std::make_shared<rpc::v1::BdevRaidDeleteRequest>(
      static_cast<const rpc::v1::BdevRaidDeleteRequest&>(*calls->front().request));
  // Before, nothing takes a superblock away.
  const FieldPlan& clears = *FieldTableOf(*request->GetDescriptor()).Find("clear_sb");
  if (!clears.range.Contains(view.release())) return calls;
  request->set_clear_sb(true);
  return std::vector<PlannedCall>{{type().remove, std::move(request)}};
}

void RaidKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> RaidKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  return *bdev == nullptr ? std::vector<std::string>() : (*users)->Of(**bdev);
}

}  // namespace spdkctl::storage
