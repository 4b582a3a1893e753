#include "sim/spdk/bdev/bdev.h"

#include <algorithm>
#include <cerrno>

#include "base/text.h"
#include "sim/spdk/bdev/iostat.h"
#include "sim/spdk/messages.h"
#include "sim/spdk/notify.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl::sim {

using rpc::v1::BdevIoTypes;

namespace {

const google::protobuf::FieldDescriptor& IoTypeField(int bit) { return *BdevIoTypes::descriptor()->field(bit); }
int IoTypeCount() {
  // The last field is `rest`.
  return BdevIoTypes::descriptor()->field_count() - 1;
}

const char* ClaimName(Claim claim) {
  switch (claim) {
    case Claim::kNone: return "not_claimed";
    case Claim::kExclusiveWrite: return "exclusive_write";
    case Claim::kReadManyWriteOne: return "read_many_write_one";
    case Claim::kReadManyWriteNone: return "read_many_write_none";
    case Claim::kReadManyWriteShared: return "read_many_write_shared";
  }
  return "";
}

void ShowIoTypes(IoTypes types, BdevIoTypes& shown) {
  static const IoTypes write = IoTypesOf({"write"});
  static const IoTypes write_zeroes = IoTypesOf({"write_zeroes"});
  // The bdev layer writes zeroes by itself where the driver cannot.
  if ((types & write) != 0) types |= write_zeroes;
  // There are few different sets of operations, and they are asked for often.
  static thread_local std::map<IoTypes, BdevIoTypes> made;
  const auto [it, is_new] = made.try_emplace(types);
  if (is_new) {
    const google::protobuf::Reflection& reflection = *it->second.GetReflection();
    for (int bit = 0; bit < IoTypeCount(); ++bit)
      reflection.SetBool(&it->second, &IoTypeField(bit), (types >> bit & 1) != 0);
  }
  shown = it->second;
}

void ShowMetadata(const Bdev& bdev, rpc::v1::Bdev& shown) {
  if (bdev.md_size == 0) return;
  shown.set_md_size(bdev.md_size);
  shown.set_md_interleave(bdev.md_interleave);
  shown.set_dif_type(static_cast<std::uint32_t>(bdev.dif_type));
  if (bdev.dif_type == 0) return;
  shown.set_dif_is_head_of_md(bdev.dif_is_head_of_md);
  constexpr int kWithoutReferenceTag = 3;
  rpc::v1::BdevDifCheckTypes& checks = *shown.mutable_enabled_dif_check_types();
  checks.set_reftag(bdev.dif_type != kWithoutReferenceTag);
  checks.set_apptag(false);
  checks.set_guard(true);
  shown.set_dif_pi_format(bdev.dif_pi_format);
}

/// The ids and types of memory domains; since 26.05 the types that the module names.
void ShowMemoryDomains(const World& world, const Bdev& bdev, rpc::v1::Bdev& shown) {
  const bool kinds = world.Since(26, 5);
  for (const DmaDevice device : kinds ? bdev.memory_domain_types : bdev.memory_domains) {
    rpc::v1::BdevMemoryDomain& entry = *shown.add_memory_domains();
    const bool system = device == DmaDevice::kSystem;
    entry.set_dma_device_type(kinds ? (system ? "DMA" : "ACCEL") : std::to_string(static_cast<int>(device)));
    if (!kinds) entry.set_dma_device_id(system ? "system" : "SPDK_ACCEL_DMA_DEVICE");
  }
}

void ShowLimits(const Bdev& bdev, rpc::v1::BdevRateLimits& shown) {
  shown.set_rw_ios_per_sec(bdev.qos[0]);
  shown.set_rw_mbytes_per_sec(bdev.qos[1] / kMiB);
  shown.set_r_mbytes_per_sec(bdev.qos[2] / kMiB);
  shown.set_w_mbytes_per_sec(bdev.qos[3] / kMiB);
}

}  // namespace

IoTypes IoTypesOf(std::initializer_list<const char*> names) {
  IoTypes types = 0;
  for (const char* name : names) types |= IoTypes{1} << BdevIoTypes::descriptor()->FindFieldByName(name)->index();
  return types;
}

Bdevs::~Bdevs() = default;

Bdev* Bdevs::Find(const std::string& name) {
  const auto it = names_.find(name);
  if (it != names_.end()) return it->second;
  // UUIDs are names, in whatever case they are written.
  if (!world_.Since(22, 5) || !IsUuid(name)) return nullptr;
  const auto canonical = names_.find(CanonicalUuid(name));
  return canonical == names_.end() ? nullptr : canonical->second;
}

Bdev* Bdevs::FindExactly(const std::string& name) {
  Bdev* const bdev = Find(name);
  return bdev != nullptr && bdev->name == name ? bdev : nullptr;
}

int Bdevs::Register(Bdev bdev, Bdev** registered) {
  const bool names_are_unique = world_.Since(17, 10);
  // From 17.10 to 20.07 SPDK announces a bdev before it refuses its name.
  const bool tells = names_are_unique && !world_.Since(20, 10);
  if (bdev.name.empty() && tells) world_.Of<Notifications>().Add("bdev_register", bdev.name);
  if (bdev.name.empty() && names_are_unique) return EINVAL;
  if (bdev.uuid.empty()) bdev.uuid = NewUuid();
  bdev.uuid = CanonicalUuid(bdev.uuid);
  const bool uuid_is_name = world_.Since(22, 5) && bdev.uuid != bdev.name;
  const bool taken = names_are_unique && (names_.contains(bdev.name) || (uuid_is_name && names_.contains(bdev.uuid)));
  if (taken && tells) world_.Of<Notifications>().Add("bdev_register", bdev.name);
  if (taken) return EEXIST;
  if (uuid_is_name) bdev.aliases.insert(bdev.aliases.begin(), bdev.uuid);
  if (bdev.physical_block_size == 0) bdev.physical_block_size = bdev.block_size;
  Bdev& added = all_.emplace_back(std::move(bdev));
  names_.emplace(added.name, &added);
  for (const std::string& alias : added.aliases) names_.emplace(alias, &added);
  world_.Of<Notifications>().Add("bdev_register", added.name);
  if (registered != nullptr) *registered = &added;
  if (auto_examine) Examine(added);
  return 0;
}

void Bdevs::Examine(Bdev& bdev) {
  // An examiner may ask for the state of another component for the first time, which then adds an examiner of its own.
  for (std::size_t i = 0; i < examiners_.size(); ++i) examiners_[i](bdev);  // NOLINT(modernize-loop-convert)
  if (!bdev.claimed()) CountExamination(world_, bdev);
}

void Bdevs::Unregister(Bdev& bdev) {
  if (bdev.going) return;
  bdev.going = true;
  // Each user closes the bdev, and may close others.
  while (!bdev.users.empty()) {
    const auto [id, user] = *bdev.users.begin();
    if (user.removed) user.removed(bdev);
    Close(id);
  }
  const std::function<void(Bdev&)> gone = bdev.gone;
  if (gone) gone(bdev);
  ForgetName(bdev, bdev.name);
  for (const std::string& alias : bdev.aliases) ForgetName(bdev, alias);
  world_.Of<Notifications>().Add("bdev_unregister", bdev.name);
  all_.remove_if([&](const Bdev& other) { return &other == &bdev; });
}

/// In 17.07 several bdevs can have one name; the first is found by it.
void Bdevs::ForgetName(const Bdev& bdev, const std::string& name) {
  const auto it = names_.find(name);
  if (it != names_.end() && it->second == &bdev) names_.erase(it);
}

int Bdevs::Delete(const std::string& name, std::string_view module) {
  Bdev* const bdev = Find(name);
  if (bdev == nullptr || bdev->module != module) return ENODEV;
  Unregister(*bdev);
  return 0;
}

int Bdevs::Open(Bdev& bdev, BdevUser user, BdevUserId* id) {
  if (user.write && bdev.claimed()) return EPERM;
  bdev.users.emplace(++next_user_, std::move(user));
  open_.emplace(next_user_, &bdev);
  *id = next_user_;
  return 0;
}

void Bdevs::Close(BdevUserId id) {
  const auto it = open_.find(id);
  if (it == open_.end()) return;
  Bdev& bdev = *it->second;
  bdev.users.erase(id);
  if (bdev.claimers.erase(id) != 0 && bdev.claimers.empty()) bdev.claim = Claim::kNone;
  open_.erase(it);
}

int Bdevs::ClaimFor(Bdev& bdev, BdevUserId user, Claim claim) {
  const bool shared = bdev.claim == claim && claim == Claim::kReadManyWriteNone;
  if (bdev.claimed() && !shared) return EPERM;
  if (claim == Claim::kReadManyWriteNone &&
      std::any_of(bdev.users.begin(), bdev.users.end(), [](const auto& entry) { return entry.second.write; }))
    return EPERM;
  bdev.claim = claim;
  bdev.claimers.insert(user);
  const auto it = bdev.users.find(user);
  if (it != bdev.users.end() && claim != Claim::kReadManyWriteNone) it->second.write = true;
  return 0;
}

int Bdevs::AddAlias(Bdev& bdev, const std::string& alias) {
  if (names_.contains(alias)) return EEXIST;
  names_.emplace(alias, &bdev);
  bdev.aliases.push_back(alias);
  return 0;
}

void Bdevs::RemoveAlias(Bdev& bdev, const std::string& alias) {
  if (std::erase(bdev.aliases, alias) != 0) names_.erase(alias);
}

void Bdevs::Resize(Bdev& bdev, std::uint64_t num_blocks) {
  if (bdev.num_blocks == num_blocks) return;
  bdev.num_blocks = num_blocks;
  if (world_.Since(25, 9)) world_.Of<Notifications>().Add("bdev_resize", bdev.name);
  const auto users = bdev.users;
  for (const auto& [id, user] : users) {
    if (user.resized) user.resized(bdev);
  }
}

void ShowBdev(const World& world, const Bdev& bdev, rpc::v1::Bdev& shown) {
  shown.set_name(bdev.name);
  for (const std::string& alias : bdev.aliases) shown.add_aliases(alias);
  if (bdev.aliases.empty()) ShowEmpty(shown, "aliases");
  shown.set_product_name(bdev.product_name);
  shown.set_block_size(bdev.block_size);
  shown.set_num_blocks(bdev.num_blocks);
  shown.set_preferred_write_alignment(bdev.preferred_write_alignment);
  shown.set_preferred_write_granularity(bdev.preferred_write_granularity);
  shown.set_optimal_write_size(bdev.optimal_write_size);
  shown.set_preferred_unmap_alignment(bdev.preferred_unmap_alignment);
  shown.set_preferred_unmap_granularity(bdev.preferred_unmap_granularity);
  shown.set_uuid(bdev.uuid);
  if (bdev.numa_id) shown.set_numa_id(*bdev.numa_id);
  ShowMetadata(bdev, shown);
  ShowLimits(bdev, *shown.mutable_assigned_rate_limits());
  shown.set_claimed(bdev.claimed());
  if (bdev.claimed()) shown.set_claim_type(ClaimName(bdev.claim));
  shown.set_zoned(bdev.zoned);
  if (bdev.zoned) {
    shown.set_zone_size(bdev.zone_size);
    shown.set_max_open_zones(bdev.max_open_zones);
    shown.set_optimal_open_zones(bdev.optimal_open_zones);
  }
  ShowIoTypes(bdev.io_types, *shown.mutable_supported_io_types());
  ShowMemoryDomains(world, bdev, shown);
  if (bdev.show) bdev.show(bdev, *shown.mutable_driver_specific());
  const bool has_details = shown.has_driver_specific() && shown.driver_specific().ByteSizeLong() != 0;
  if (!has_details) {
    shown.clear_driver_specific();
    ShowEmpty(shown, "driver_specific");
  }
  if (world.oldest()) {
    shown.set_bdev_opened_for_write(
        bdev.claimed() ||
        std::any_of(bdev.users.begin(), bdev.users.end(), [](const auto& entry) { return entry.second.write; }));
  }
}

RpcError Refusal(const World& world, int number) { return world.oldest() ? InvalidParams() : Errno(number); }

std::string EmptyHistogram(std::uint32_t granularity) {
  // One range of values for each power of two from the granularity up to 64 bits, 2^granularity counters of eight
  // bytes in each, all of them 0, in base64.
  const std::uint32_t ranges = 64 - granularity + 1;
  const std::size_t bytes = (std::size_t{1} << granularity) * ranges * sizeof(std::uint64_t);
  std::string encoded((bytes + 2) / 3 * 4, 'A');
  for (std::size_t i = 0; i < (3 - bytes % 3) % 3; ++i) encoded[encoded.size() - 1 - i] = '=';
  return encoded;
}

bool IsMetadataSize(std::uint32_t size) {
  constexpr std::uint32_t kSmallest = 8;
  constexpr std::uint32_t kLargest = 128;
  return size == 0 || (size >= kSmallest && size <= kLargest && (size & (size - 1)) == 0);
}

bool FitsProtection(const Bdev& bdev) {
  // The size of the protection information depends on its format.
  constexpr std::array<std::uint32_t, 3> kSizes = {8, 16, 16};
  if (bdev.dif_type == 0) return true;
  return bdev.dif_type >= 1 && bdev.dif_type <= 3 && bdev.dif_pi_format < kSizes.size() &&
         bdev.md_size >= kSizes[bdev.dif_pi_format];
}

std::string UuidOrAny(const std::string& uuid) {
  constexpr std::size_t kBytes = 16;
  return UuidBytes(uuid) == std::string(kBytes, '\0') ? std::string() : uuid;
}

std::vector<DmaDevice> AllMemoryDomains(const World& world) {
  if (!world.Since(24, 5)) return {DmaDevice::kAccel};
  return {DmaDevice::kSystem, DmaDevice::kAccel};
}

Bdev OnTopOf(const Bdev& base, std::string name, std::string product_name, std::string module) {
  Bdev made{std::move(name), std::move(product_name), std::move(module)};
  made.block_size = base.block_size;
  made.num_blocks = base.num_blocks;
  made.io_types = base.io_types;
  made.optimal_io_boundary = base.optimal_io_boundary;
  made.md_size = base.md_size;
  made.md_interleave = base.md_interleave;
  made.dif_type = base.dif_type;
  made.dif_is_head_of_md = base.dif_is_head_of_md;
  made.dif_pi_format = base.dif_pi_format;
  made.numa_id = base.numa_id;
  made.memory_domains = base.memory_domains;
  made.memory_domain_types = base.memory_domain_types;
  return made;
}

Failure DeleteOf(World& world, const std::string& name, std::string_view module, rpc::v1::Done& response) {
  Bdevs& bdevs = world.Of<Bdevs>();
  const int wrong = bdevs.Delete(name, module);
  // Up to 22.01 the answer is false, and no error, where the bdev is of another kind.
  if (wrong != 0 && !world.oldest() && !world.Since(22, 5) && bdevs.Find(name) != nullptr) {
    response.set_done(false);
    return {};
  }
  if (wrong != 0) return Refusal(world, wrong);
  return {};
}

}  // namespace spdkctl::sim
