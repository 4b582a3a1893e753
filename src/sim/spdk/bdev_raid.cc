#include <algorithm>
#include <bit>
#include <cerrno>
#include <list>
#include <set>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr const char* kModule = "raid";
constexpr const char* kNoUuid = "00000000-0000-0000-0000-000000000000";
constexpr std::uint64_t kSuperblockArea = 1 << 20;
constexpr std::size_t kLongestName = 63;

/// What the levels demand of their bases.
struct Level {
  RaidLevel value;
  std::size_t fewest;
  /// How many have to work; 0: all, -1: all but one.
  int needed;
  bool has_strips;
};
constexpr std::array<Level, 4> kLevels = {{{RAID_LEVEL_RAID0, 1, 0, true},
                                           {RAID_LEVEL_RAID1, 2, 1, false},
                                           {RAID_LEVEL_CONCAT, 1, 0, true},
                                           {RAID_LEVEL_RAID5F, 3, -1, true}}};

struct Base {
  std::optional<std::string> name;
  std::string uuid = kNoUuid;
  bool configured = false;
  std::uint64_t data_offset = 0;
  std::uint64_t data_size = 0;
  BdevUserId user = 0;
};

struct Raid {
  std::string name;
  std::string uuid = kNoUuid;
  std::string state = "configuring";
  Level level;
  std::uint32_t strip_size_kb = 0;
  bool superblock = false;
  std::size_t operational = 0;
  std::vector<Base> bases;
  std::uint32_t block_size = 0;
  std::uint32_t md_size = 0;

  [[nodiscard]] std::size_t Discovered() const {
    return static_cast<std::size_t>(
        std::count_if(bases.begin(), bases.end(), [](const Base& base) { return base.configured; }));
  }
  /// The fewest bases that it works with.
  [[nodiscard]] std::size_t Needed() const {
    return level.needed > 0 ? static_cast<std::size_t>(level.needed)
                            : bases.size() - static_cast<std::size_t>(-level.needed);
  }
};

class Raids {
 public:
  explicit Raids(World& world) : world_(world) {
    options.set_process_window_size_kb(1024);
    options.set_process_max_bandwidth_mb_sec(0);
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) { Examine(bdev); });
  }

  std::list<Raid> all;
  BdevRaidSetOptionsRequest options;

  Raid* Find(const std::string& name) {
    for (Raid& raid : all) {
      if (raid.name == name) return &raid;
    }
    return nullptr;
  }

  /// The raid bdev and slot that a bdev is configured in.
  Base* FindBase(const std::string& bdev, Raid** of) {
    for (Raid& raid : all) {
      for (Base& base : raid.bases) {
        if (!base.configured || base.name != bdev) continue;
        *of = &raid;
        return &base;
      }
    }
    return nullptr;
  }

  /// Takes the bdev of that base, and puts the raid bdev together if it was the last. Returns the errno if SPDK refuses
  /// it; ENODEV: the bdev does not exist yet.
  int Configure(Raid& raid, Base& base) {
    Bdevs& bdevs = world_.Of<Bdevs>();
    Bdev* const bdev = bdevs.Find(*base.name);
    if (bdev == nullptr) return ENODEV;
    BdevUser user{true, [this, name = bdev->name](Bdev&) { LoseBase(name); }};
    if (const int wrong = bdevs.Open(*bdev, std::move(user), &base.user)) return wrong;
    int wrong = bdevs.ClaimFor(*bdev, base.user);
    if (wrong == 0) wrong = CheckBase(raid, base, *bdev);
    if (wrong != 0) {
      bdevs.Close(base.user);
      return wrong;
    }
    base.uuid = bdev->uuid;
    base.configured = true;
    if (raid.state == "online") {
      // The base is rebuilt at once, since there is no data.
      base.data_size = raid.bases.front().data_size;
      raid.operational += 1;
      for (const Base& other : raid.bases) base.data_size = std::max(base.data_size, other.data_size);
    } else if (raid.Discovered() == raid.operational) {
      return Start(raid);
    }
    return 0;
  }

  /// Frees what the base holds; the slot remains, without a name.
  void Free(Raid& raid, Base& base) {
    if (base.configured) world_.Of<Bdevs>().Close(base.user);
    base.configured = false;
    base.name.reset();
    base.data_offset = 0;
    if (raid.state != "configuring") base.uuid = kNoUuid;
  }

  void Remove(Raid& raid) {
    if (Bdev* const bdev = world_.Of<Bdevs>().FindExactly(raid.name); bdev != nullptr && bdev->module == kModule) {
      raid.state = "offline";
      world_.Of<Bdevs>().Unregister(*bdev);
    }
    for (Base& base : raid.bases) Free(raid, base);
    all.remove_if([&](const Raid& other) { return &other == &raid; });
  }

  /// A base goes. A raid bdev that can do without it lives on; another goes offline.
  void TakeAway(Raid& raid, Base& base) {
    if (raid.state != "online") {
      Free(raid, base);
      if (raid.state == "offline" && raid.Discovered() == 0)
        all.remove_if([&](const Raid& other) { return &other == &raid; });
      return;
    }
    raid.operational -= 1;
    if (raid.operational >= raid.Needed()) {
      Free(raid, base);
      return;
    }
    raid.state = "offline";
    if (Bdev* const bdev = world_.Of<Bdevs>().FindExactly(raid.name)) world_.Of<Bdevs>().Unregister(*bdev);
    Free(raid, base);
    if (raid.Discovered() == 0) all.remove_if([&](const Raid& other) { return &other == &raid; });
  }

 private:
  int CheckBase(Raid& raid, Base& base, const Bdev& bdev) {
    if (raid.superblock) {
      base.data_offset = kSuperblockArea / (bdev.block_size - (bdev.md_interleave ? bdev.md_size : 0));
      if (bdev.optimal_io_boundary != 0) {
        base.data_offset =
            (base.data_offset + bdev.optimal_io_boundary - 1) / bdev.optimal_io_boundary * bdev.optimal_io_boundary;
      }
    }
    if (base.data_offset >= bdev.num_blocks) return EINVAL;
    base.data_size = bdev.num_blocks - base.data_offset;
    if (bdev.dif_type != 0 && raid.level.value != RAID_LEVEL_RAID0 && world_.Since(24, 1)) return EINVAL;
    if (raid.block_size == 0) {
      raid.block_size = bdev.block_size;
      raid.md_size = bdev.md_size;
    }
    return raid.block_size == bdev.block_size && raid.md_size == bdev.md_size ? 0 : EINVAL;
  }

  int Start(Raid& raid) {
    const std::uint64_t strip = std::uint64_t{raid.strip_size_kb} * 1024 / raid.block_size;
    if (strip == 0 && raid.level.has_strips) return EINVAL;
    Bdev bdev{raid.name, "Raid Volume", kModule};
    if (raid.uuid != kNoUuid) bdev.uuid = raid.uuid;
    bdev.block_size = raid.block_size;
    bdev.md_size = raid.md_size;
    bdev.num_blocks = Size(raid, strip);
    bdev.optimal_io_boundary = static_cast<std::uint32_t>(raid.bases.size() > 1 ? strip : 0);
    TakeFromBases(raid, bdev);
    bdev.show = [this](const Bdev& self, BdevDriverSpecific& shown) {
      if (Raid* const found = Find(self.name)) Show(*found, *shown.mutable_raid());
    };
    bdev.config = [this](const Bdev& self, FrameworkGetConfigResponse& calls) {
      if (const Raid* const found = Find(self.name)) ShowConfig(*found, calls);
    };
    Bdev* registered = nullptr;
    // The raid bdev is complete before other modules examine it.
    raid.state = "online";
    if (const int wrong = world_.Of<Bdevs>().Register(std::move(bdev), &registered)) {
      raid.state = "configuring";
      return wrong;
    }
    raid.uuid = registered->uuid;
    return 0;
  }

  /// What its bases have in common.
  void TakeFromBases(const Raid& raid, Bdev& bdev) {
    const bool domains = raid.level.value != RAID_LEVEL_RAID5F && world_.Since(22, 9);
    bdev.io_types = ~IoTypes{0};
    for (const Base& base : raid.bases) {
      const Bdev* const under = base.configured ? world_.Of<Bdevs>().FindExactly(*base.name) : nullptr;
      if (under == nullptr) continue;
      IoTypes types = under->io_types;
      if ((types & IoTypesOf({"write"})) != 0) types |= IoTypesOf({"write_zeroes"});
      bdev.io_types &= types & IoTypesOf({"read", "write", "unmap", "flush", "reset", "write_zeroes"});
      if (bdev.dif_type == 0) {
        bdev.dif_type = under->dif_type;
        bdev.md_interleave = under->md_interleave;
        bdev.dif_is_head_of_md = under->dif_is_head_of_md;
        bdev.dif_pi_format = under->dif_pi_format;
      }
      if (domains) {
        bdev.memory_domains.insert(bdev.memory_domains.end(), under->memory_domains.begin(),
                                   under->memory_domains.end());
      }
    }
    const bool flushes =
        raid.level.value != RAID_LEVEL_RAID5F && (raid.level.value != RAID_LEVEL_RAID1 || world_.Since(25, 5));
    if (!flushes) bdev.io_types &= ~IoTypesOf({"flush", "unmap"});
    bdev.memory_domain_types = bdev.memory_domains;
  }

  std::uint64_t Size(Raid& raid, std::uint64_t strip) {
    std::uint64_t smallest = UINT64_MAX;
    for (const Base& base : raid.bases) {
      if (base.configured) smallest = std::min(smallest, base.data_size);
    }
    const RaidLevel level = raid.level.value;
    std::uint64_t total = 0;
    for (Base& base : raid.bases) {
      if (level == RAID_LEVEL_CONCAT) {
        base.data_size = base.data_size / strip * strip;
        total += base.data_size;
      } else {
        base.data_size = level == RAID_LEVEL_RAID1 ? smallest : smallest / strip * strip;
      }
    }
    if (level == RAID_LEVEL_CONCAT) return total;
    if (level == RAID_LEVEL_RAID1) return smallest;
    return smallest / strip * strip * (raid.bases.size() - (level == RAID_LEVEL_RAID5F ? 1 : 0));
  }

  void LoseBase(const std::string& bdev) {
    Raid* raid = nullptr;
    if (Base* const base = FindBase(bdev, &raid)) TakeAway(*raid, *base);
  }

  /// A bdev that raid bdevs wait for has come.
  void Examine(Bdev& bdev) {
    if (bdev.claimed()) return;
    for (Raid& raid : all) {
      if (raid.state != "configuring") continue;
      for (Base& base : raid.bases) {
        const bool wanted = !base.configured && (base.name == bdev.name || base.uuid == bdev.uuid);
        if (!wanted) continue;
        base.name = bdev.name;
        Configure(raid, base);
        return;
      }
    }
  }

  template <class Shown>
  void Show(const Raid& raid, Shown& shown) const {
    shown.set_uuid(raid.uuid);
    shown.set_strip_size_kb(raid.strip_size_kb);
    if constexpr (std::is_same_v<Shown, BdevRaidInfo>) shown.set_destruct_called(0);
    shown.set_state(raid.state);
    shown.set_raid_level(WireNameOf(raid.level.value));
    shown.set_superblock(raid.superblock);
    shown.set_num_base_bdevs(static_cast<std::uint32_t>(raid.bases.size()));
    shown.set_num_base_bdevs_discovered(static_cast<std::uint32_t>(raid.Discovered()));
    shown.set_num_base_bdevs_operational(static_cast<std::uint32_t>(raid.operational));
    for (const Base& base : raid.bases) {
      RaidBaseBdev& entry = *shown.add_base_bdevs_list();
      // Up to 23.09 only bases that are there show a name.
      if (base.name && (base.configured || world_.Since(24, 1))) {
        entry.set_name(*base.name);
      } else {
        AddRest(entry, "name", "null");
      }
      entry.set_uuid(base.uuid);
      entry.set_is_configured(base.configured);
      entry.set_data_offset(base.data_offset);
      entry.set_data_size(base.data_size);
    }
  }

  void ShowConfig(const Raid& raid, FrameworkGetConfigResponse& response) const {
    // SPDK finds a raid bdev with a superblock again by what its bases hold, and saves no call for it.
    if (raid.superblock) return;
    BdevRaidCreateRequest call;
    call.set_name(raid.name);
    call.set_uuid(raid.uuid);
    if (raid.strip_size_kb != 0) call.set_strip_size_kb(raid.strip_size_kb);
    call.set_raid_level(raid.level.value);
    std::size_t slot = 0;
    for (const Base& base : raid.bases) {
      call.add_base_bdevs(base.name.value_or(fmt::format("removed_base_bdev_{}", slot)));
      ++slot;
    }
    AddConfigCall(world_, "bdev_raid_create", call, response);
  }

  World& world_;

 public:
  void ShowIn(const Raid& raid, RaidBdev& shown) const {
    shown.set_name(raid.name);
    Show(raid, shown);
  }
};

/// The level may be written as "raid1" or "1".
const Level* LevelOf(const BdevRaidCreateRequest& request) {
  std::string name = WireNameOf(request.raid_level());
  if (std::isdigit(static_cast<unsigned char>(name.front())) != 0) name = "raid" + name;
  for (const Level& level : kLevels) {
    if (name == WireNameOf(level.value)) return &level;
  }
  return nullptr;
}

RpcError Failed(const std::string& what, int number) {
  return {-number, fmt::format("{}: {}", what, ErrnoText(number))};
}

/// 19.04 to 22.11 take the strip size under one of two names.
Failure CheckStripSizes(const World& world, const BdevRaidCreateRequest& request) {
  if (world.Since(23, 1) || !world.Since(19, 4)) return {};
  if (request.strip_size() == 0 && request.strip_size_kb() == 0) return RpcError{EINVAL, "strip size not specified"};
  if (request.strip_size() != 0 && request.strip_size_kb() != 0)
    return InvalidParams("please use only one strip size option");
  return {};
}

/// What is wrong with the parameters by themselves.
Failure CheckWords(const World& world, const BdevRaidCreateRequest& request) {
  if (request.has_uuid() && UuidBytes(request.uuid()).empty()) return InvalidParams("Failed to parse bdev UUID");
  for (const std::string& base : request.base_bdevs()) {
    if (base.empty() && world.Since(24, 1)) return Failed("The base bdev name cannot be empty", EINVAL);
  }
  return {};
}

/// The errno of what is wrong with the raid bdev itself.
int CheckRaid(const World& world, Raids& raids, const BdevRaidCreateRequest& request, const Level* level) {
  if (request.name().size() > kLongestName && world.Since(23, 9)) return EINVAL;
  if (raids.Find(request.name()) != nullptr) return EEXIST;
  if (level == nullptr) return EINVAL;
  const bool strip_fits =
      level->has_strips ? std::has_single_bit(request.strip_size_kb()) : request.strip_size_kb() == 0;
  if (!strip_fits || static_cast<std::size_t>(request.base_bdevs_size()) < level->fewest) return EINVAL;
  return 0;
}

/// Up to 22.09 a bdev can only be wanted once.
Failure CheckNames(const World& world, const Raids& raids, const BdevRaidCreateRequest& request) {
  if (world.Since(23, 1)) return {};
  std::set<std::string> wanted;
  for (const Raid& raid : raids.all) {
    for (const Base& base : raid.bases) {
      if (base.name) wanted.insert(*base.name);
    }
  }
  for (const std::string& base : request.base_bdevs()) {
    if (!wanted.insert(base).second)
      return Failed(fmt::format("Failed to add base bdev {} to RAID bdev config {}", base, request.name()), EEXIST);
  }
  return {};
}

Raid& MakeRaid(Raids& raids, const BdevRaidCreateRequest& request, const Level& level) {
  Raid& raid = raids.all.emplace_back();
  raid.name = request.name();
  raid.level = level;
  raid.strip_size_kb = request.strip_size_kb();
  raid.superblock = request.superblock();
  raid.bases.resize(static_cast<std::size_t>(request.base_bdevs_size()));
  raid.operational = raid.bases.size();
  if (request.has_uuid()) raid.uuid = CanonicalUuid(request.uuid());
  if (raid.superblock && raid.uuid == kNoUuid) raid.uuid = NewUuid();
  for (std::size_t i = 0; i < raid.bases.size(); ++i) raid.bases[i].name = request.base_bdevs(static_cast<int>(i));
  return raid;
}

/// Since 23.01 the first base that cannot be used ends the raid bdev. Up to 22.09 all bases are tried, and the raid
/// bdev waits for others. A base that does not exist yet is waited for in any release.
Failure ConfigureBases(const World& world, Raids& raids, Raid& raid) {
  const std::string raid_name = raid.name;
  int first_wrong = 0;
  for (Base& base : raid.bases) {
    const int wrong = raids.Configure(raid, base);
    if (wrong == 0 || wrong == ENODEV) continue;
    if (first_wrong == 0) first_wrong = wrong;
    if (!world.Since(23, 1)) continue;
    const std::string name = *base.name;
    raids.Remove(raid);
    return Failed(world.Since(24, 1) ? fmt::format("Failed to create RAID bdev {}", raid_name)
                                     : fmt::format("Failed to add base bdev {} to RAID bdev {}", name, raid_name),
                  wrong);
  }
  if (first_wrong == 0) return {};
  return Failed(fmt::format("Failed to add any base bdev to RAID bdev {}", raid_name), first_wrong);
}

Failure Create(const Call<BdevRaidCreateRequest>& call) {
  Raids& raids = call.world.Of<Raids>();
  BdevRaidCreateRequest request = call.request;
  if (auto failure = CheckStripSizes(call.world, request)) return failure;
  if (request.strip_size_kb() == 0) request.set_strip_size_kb(request.strip_size());
  if (auto failure = CheckWords(call.world, request)) return failure;
  const Level* const level = LevelOf(request);
  if (const int wrong = CheckRaid(call.world, raids, request, level)) {
    const char* const what =
        call.world.Since(23, 1) ? "Failed to create RAID bdev {}" : "Failed to add RAID bdev config {}";
    return Failed(fmt::format(fmt::runtime(what), request.name()), wrong);
  }
  if (auto failure = CheckNames(call.world, raids, request)) return failure;
  return ConfigureBases(call.world, raids, MakeRaid(raids, request, *level));
}

Failure Delete(const Call<BdevRaidDeleteRequest>& call) {
  Raids& raids = call.world.Of<Raids>();
  Raid* const raid = raids.Find(call.request.name());
  if (raid == nullptr && !call.world.Since(23, 1))
    return RpcError{ENODEV, fmt::format("raid bdev {} is not found in config", call.request.name())};
  if (raid == nullptr) return RpcError{-ENODEV, fmt::format("raid bdev {} not found", call.request.name())};
  raids.Remove(*raid);
  return {};
}

Failure Get(const Call<BdevRaidGetBdevsRequest, BdevRaidGetBdevsResponse>& call) {
  const std::string category = WireNameOf(call.request.category());
  const Raids& raids = call.world.Of<Raids>();
  for (const Raid& raid : raids.all) {
    if (category == "all" || category == raid.state) raids.ShowIn(raid, *call.response.add_bdevs());
  }
  return {};
}

Failure AddBase(const Call<BdevRaidAddBaseBdevRequest>& call) {
  Raids& raids = call.world.Of<Raids>();
  Raid* const raid = raids.Find(call.request.raid_bdev());
  if (raid == nullptr)
    return RpcError{-ENODEV, fmt::format("raid bdev {} is not found in config", call.request.raid_bdev())};
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.base_bdev());
  Base* slot = nullptr;
  for (Base& base : raid->bases) {
    const bool its_own = raid->state == "configuring" && bdev != nullptr && base.uuid == bdev->uuid;
    if (!base.name && (its_own || (base.uuid == kNoUuid && slot == nullptr))) slot = &base;
  }
  int wrong = EINVAL;
  if (slot != nullptr) {
    slot->name = call.request.base_bdev();
    wrong = raids.Configure(*raid, *slot);
    if (wrong != 0 && (wrong != ENODEV || raid->state != "configuring")) slot->name.reset();
  }
  if (wrong == 0) return {};
  return RpcError{-wrong, fmt::format("Failed to add base bdev {} to RAID bdev {}: {}", call.request.base_bdev(),
                                      call.request.raid_bdev(), ErrnoText(wrong))};
}

Failure RemoveBase(const Call<BdevRaidRemoveBaseBdevRequest>& call) {
  Raids& raids = call.world.Of<Raids>();
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  Raid* raid = nullptr;
  Base* const base = bdev == nullptr ? nullptr : raids.FindBase(bdev->name, &raid);
  if (base == nullptr) return RpcError{-ENODEV, "Failed to remove base bdev from raid bdev"};
  raids.TakeAway(*raid, *base);
  return {};
}

Failure SetOptions(const Call<BdevRaidSetOptionsRequest>& call) {
  if (call.request.has_process_window_size_kb() && call.request.process_window_size_kb() == 0) return Errno(EINVAL);
  call.world.Of<Raids>().options.MergeFrom(call.request);
  return {};
}

void ShowOptions(World& world, FrameworkGetConfigResponse& response) {
  AddConfigCall(world, "bdev_raid_set_options", world.Of<Raids>().options, response);
}

}  // namespace

void AddRaidHandlers(Handlers& handlers) {
  handlers.On("bdev_raid_create", Create);
  handlers.On("bdev_raid_delete", Delete);
  handlers.On("bdev_raid_get_bdevs", Get);
  handlers.On("bdev_raid_add_base_bdev", AddBase);
  handlers.On("bdev_raid_remove_base_bdev", RemoveBase);
  handlers.On("bdev_raid_set_options", SetOptions);
  handlers.OnConfig("bdev/raid", ShowOptions);
}

}  // namespace spdkctl::sim
