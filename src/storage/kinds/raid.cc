#include "storage/kinds/raid.h"

#include <algorithm>

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

}  // namespace

Result<void> RaidKind::Check(const Message& wish) const {
  const std::string& level = As(wish).level();
  if (!level.empty() && FindWireName(*rpc::v1::RaidLevel_descriptor(), level) == nullptr)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no raid level: {}", level,
                                                         Join(WireNames(*rpc::v1::RaidLevel_descriptor()), ", ")));
  if (As(wish).strip_size() % kKiB != 0)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("strip_size: {} bytes are no whole number of KiB", As(wish).strip_size()));
  return Kind::Check(wish);
}

std::vector<Thing> RaidKind::Makes(const Message& wish) const { return {{"bdev", NameOf(wish)}}; }

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

std::vector<std::string> RaidKind::Overwrites(const Message& wish) const {
  return {As(wish).bdevs().begin(), As(wish).bdevs().end()};
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
