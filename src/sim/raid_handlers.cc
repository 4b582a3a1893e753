#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using Failure = std::optional<RpcError>;

/// "raid1" for "1" too.
std::string LevelOf(const BdevRaidCreateRequest& request) {
  const std::string& given = WireName(*RaidLevel_descriptor()->FindValueByNumber(request.raid_level()));
  return std::isdigit(static_cast<unsigned char>(given.front())) != 0 ? "raid" + given : given;
}

RaidBdev* FindRaid(World& world, const std::string& name) {
  for (RaidBdev& raid : world.raids) {
    if (raid.name() == name) return &raid;
  }
  return nullptr;
}

/// How many of the bases' blocks the raid bdev has.
std::uint64_t BlocksOf(const std::string& level, std::uint64_t smallest, std::size_t bases) {
  if (level == "raid1") return smallest;
  if (level == "raid5f") return smallest * (bases - 1);
  return smallest * bases;
}

Failure CreateRaid(World& world, const BdevRaidCreateRequest& request, Done& response) {
  const std::string level = LevelOf(request);
  if (FindRaid(world, request.name()) != nullptr)
    return RpcError{-EEXIST, fmt::format("Failed to create RAID bdev {}: File exists", request.name())};
  std::uint64_t smallest = UINT64_MAX;
  for (const std::string& name : request.base_bdevs()) {
    const Bdev* const base = world.FindBdev(name);
    if (base == nullptr) return Errno(ENODEV);
    if (!base->claimed_by.empty()) return Errno(EPERM);
    smallest = std::min(smallest, base->num_blocks);
  }
  if (request.base_bdevs().empty()) return Errno(EINVAL);
  RaidBdev raid;
  raid.set_name(request.name());
  raid.set_uuid(request.has_uuid() ? request.uuid() : NewUuid());
  raid.set_strip_size_kb(request.strip_size_kb());
  raid.set_state("online");
  raid.set_raid_level(level);
  raid.set_superblock(request.superblock());
  const auto bases = static_cast<std::uint32_t>(request.base_bdevs_size());
  raid.set_num_base_bdevs(bases);
  raid.set_num_base_bdevs_discovered(bases);
  raid.set_num_base_bdevs_operational(bases);
  Bdev bdev;
  bdev.name = raid.name();
  bdev.uuid = raid.uuid();
  bdev.product_name = "Raid Volume";
  bdev.block_size = world.FindBdev(request.base_bdevs(0))->block_size;
  bdev.num_blocks = BlocksOf(level, smallest, bases);
  for (const std::string& name : request.base_bdevs()) {
    Bdev& base = *world.FindBdev(name);
    base.claimed_by = raid.name();
    RaidBaseBdev& shown = *raid.add_base_bdevs_list();
    shown.set_name(base.name);
    shown.set_uuid(base.uuid);
    shown.set_is_configured(true);
    shown.set_data_offset(0);
    shown.set_data_size(base.num_blocks);
  }
  world.AddBdev(std::move(bdev));
  world.raids.push_back(std::move(raid));
  response.set_done(true);
  return {};
}

Failure DeleteRaid(World& world, const BdevRaidDeleteRequest& request, Done& response) {
  if (FindRaid(world, request.name()) == nullptr)
    return RpcError{-ENODEV, fmt::format("raid bdev {} not found", request.name())};
  world.RemoveBdev(request.name());
  response.set_done(true);
  return {};
}

Failure GetRaids(World& world, const BdevRaidGetBdevsRequest& request, BdevRaidGetBdevsResponse& response) {
  // None is ever offline or being put together here.
  if (request.category() != RAID_CATEGORY_ALL && request.category() != RAID_CATEGORY_ONLINE) return {};
  for (const RaidBdev& raid : world.raids) *response.add_bdevs() = raid;
  return {};
}

}  // namespace

void AddRaidHandlers(Handlers& handlers) {
  handlers.On("bdev_raid_create", CreateRaid);
  handlers.On("bdev_raid_delete", DeleteRaid);
  handlers.On("bdev_raid_get_bdevs", GetRaids);
}

}  // namespace spdkctl::sim
