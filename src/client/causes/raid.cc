#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kRaids("bdev_raid_get_bdevs", R"({"category":"all"})");

/// The raid that a bdev is, or is to be, a part of.
const rpc::v1::RaidBdev* RaidWith(const Refused& c, const std::string& base) {
  const auto* const all = c.Told<rpc::v1::BdevRaidGetBdevsResponse>(kRaids);
  if (all == nullptr) return nullptr;
  for (const auto& raid : all->bdevs()) {
    for (const auto& part : raid.base_bdevs_list()) {
      if (part.name() == base) return &raid;
    }
  }
  return nullptr;
}

const rpc::v1::RaidBdev* FindRaid(const Refused& c, const std::string& name) {
  const auto* const all = c.Told<rpc::v1::BdevRaidGetBdevsResponse>(kRaids);
  if (all == nullptr) return nullptr;
  for (const auto& raid : all->bdevs()) {
    if (raid.name() == name) return &raid;
  }
  return nullptr;
}

bool IsMirror(const rpc::v1::BdevRaidCreateRequest& request) {
  return request.raid_level() == rpc::v1::RAID_LEVEL_RAID1 || request.raid_level() == rpc::v1::RAID_LEVEL_1;
}

Found StripSize(const rpc::v1::BdevRaidCreateRequest& request) {
  const bool given = request.strip_size_kb() != 0 || request.strip_size() != 0;
  const bool mirror = IsMirror(request);
  if (mirror && given) return WrongValue("raid1 has no strips: leave strip_size_kb out");
  if (!mirror && !given) return WrongValue("strip_size_kb is missing, e.g. 64; only raid1 goes without");
  return {};
}

Found PartCount(const rpc::v1::BdevRaidCreateRequest& request) {
  const rpc::v1::RaidLevel level = request.raid_level();
  const bool parity = level == rpc::v1::RAID_LEVEL_RAID5F || level == rpc::v1::RAID_LEVEL_5F;
  const int least = parity ? 3 : IsMirror(request) ? 2 : 1;
  if (request.base_bdevs_size() >= least) return {};
  return WrongValue(
      fmt::format("{} base bdevs are too few for this level: {} at least", request.base_bdevs_size(), least));
}

/// Parts that do not go together.
Found UnlikeParts(const Refused& c, const rpc::v1::BdevRaidCreateRequest& request) {
  const rpc::v1::Bdev* first = nullptr;
  for (const std::string& name : request.base_bdevs()) {
    const rpc::v1::Bdev* const part = FindBdev(c, name);
    if (part == nullptr) continue;
    if (first == nullptr) first = part;
    if (part->block_size() != first->block_size())
      return WrongValue(fmt::format("{} has blocks of {} bytes, {} of {}: those of a raid are alike", first->name(),
                                    first->block_size(), part->name(), part->block_size()));
    if (part->md_size() != first->md_size())
      return WrongValue(fmt::format("{} has {} bytes of metadata a block, {} has {}: those of a raid are alike",
                                    first->name(), first->md_size(), part->name(), part->md_size()));
  }
  return {};
}

/// A raid keeps who its parts are on them, and a raid that is deleted leaves that there. What is on a bdev nobody can
/// be asked; where no name is taken, nothing else is.
Found SuperblockOfOther(const Refused& c, const std::vector<std::string>& parts) {
  constexpr Release kLooksForThem(24, 1);
  const bool all_known = std::all_of(parts.begin(), parts.end(), [&](const auto& part) { return FindBdev(c, part); });
  if (c.number != EEXIST || c.facts.release() < kLooksForThem || parts.empty() || !all_known) return {};
  return Claimed(
      fmt::format("{} holds the superblock of another raid, perhaps of one that was deleted; its first blocks have "
                  "to be overwritten",
                  parts.size() == 1 ? "bdev " + parts.front() : "one of " + Join(parts, ", ")));
}

Found CreateRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevRaidCreateRequest>();
  if (request == nullptr) return {};
  if (const auto* const raid = FindRaid(c, request->name()))
    return Exists(
        fmt::format("there is a raid '{}' already ({}, {})", raid->name(), raid->raid_level(), raid->state()));
  if (Found cause = BdevNameTaken(c, request->name())) return cause;
  if (Found cause = StripSize(*request)) return cause;
  if (Found cause = PartCount(*request)) return cause;
  constexpr Release kHoldsNameOnParts(24, 1);
  constexpr std::size_t kLongest = 63;
  if (c.facts.release() >= kHoldsNameOnParts && request->name().size() > kLongest)
    return WrongValue(fmt::format("the name of the raid has {} bytes, {} fit", request->name().size(), kLongest));
  std::vector<std::string> seen;
  for (const std::string& base : request->base_bdevs()) {
    if (std::find(seen.begin(), seen.end(), base) != seen.end())
      return WrongValue(fmt::format("bdev {} is named twice", base));
    seen.push_back(base);
    if (const auto* const raid = RaidWith(c, base))
      return Claimed(fmt::format("bdev {} is a part of raid {}", base, raid->name()));
    if (Found cause = BdevClaimed(c, base)) return cause;
  }
  if (Found cause = UnlikeParts(c, *request)) return cause;
  return SuperblockOfOther(c, {request->base_bdevs().begin(), request->base_bdevs().end()});
}

Found PartAbsent(const Refused& c) {
  const std::string base = StringField(c.request, "name");
  if (RaidWith(c, base) != nullptr || c.Told<rpc::v1::BdevRaidGetBdevsResponse>(kRaids) == nullptr) return {};
  return Absent(fmt::format("bdev {} is a part of no raid", base));
}

Found AddRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevRaidAddBaseBdevRequest>();
  const auto* const raid = request == nullptr ? nullptr : FindRaid(c, request->raid_bdev());
  if (raid == nullptr) return {};
  if (const auto* const other = RaidWith(c, request->base_bdev()))
    return other == raid
               ? Exists(fmt::format("bdev {} is a part of raid {} already", request->base_bdev(), raid->name()))
               : Claimed(fmt::format("bdev {} is a part of raid {}", request->base_bdev(), other->name()));
  if (Found cause = BdevClaimed(c, request->base_bdev())) return cause;
  if (Found cause = SuperblockOfOther(c, {request->base_bdev()})) return cause;
  if (raid->has_process()) return InUse(fmt::format("raid {} is being rebuilt", raid->name()));
  if (raid->num_base_bdevs_discovered() == raid->num_base_bdevs() && raid->num_base_bdevs() != 0)
    return Full(fmt::format("raid {} has its {} parts already", raid->name(), raid->num_base_bdevs()));
  return {};
}

}  // namespace

void AddRaidRules(Rules& rules) {
  const Reads raids = {kRaids};
  rules.insert({{"bdev_raid_create", {WithUsers({kRaids}), CreateRefused}},
                {"bdev_raid_remove_base_bdev", {raids, PartAbsent}},
                {"bdev_raid_add_base_bdev", {WithUsers({kRaids}), AddRefused}}});
}

}  // namespace spdkctl::client::causes
