#include "client/hazards.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>

#include <fmt/format.h>

#include "base/nvme.h"
#include "base/text.h"
#include "client/identity.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::client {
namespace {

using google::protobuf::Message;

// SPDK's limits.
constexpr std::size_t kLongestPortalHost = 256;
constexpr std::size_t kLongestPortalPort = 32;
constexpr int kMostNamespaces = 16;  // Of 17.07.

/// A portal's host as the target keeps it.
std::string KeptHost(const std::string& host) { return host == "*" ? "0.0.0.0" : host == "[*]" ? "[::]" : host; }

/// A second portal on the host and port of an existing one, and one that cannot be: whatever portal is not made crashes
/// it.
std::string PortalIsUsed(const Message& message, const Facts& facts) {
  const auto& request = dynamic_cast<const rpc::v1::IscsiCreatePortalGroupRequest&>(message);
  const auto* const groups = facts.Get<rpc::v1::IscsiGetPortalGroupsResponse>("iscsi_get_portal_groups");
  for (const auto& group : groups->portal_groups()) {
    for (const auto& portal : group.portals()) {
      for (const auto& wanted : request.portals()) {
        if (KeptHost(portal.host()) != KeptHost(wanted.host()) || portal.port() != wanted.port()) continue;
        return fmt::format(
            "portal {}:{} belongs to portal group {} already, and creating it again crashes this release",
            wanted.host(), wanted.port(), group.tag());
      }
    }
  }
  std::set<std::string> seen;
  for (const auto& wanted : request.portals()) {
    if (wanted.host().size() > kLongestPortalHost || wanted.port().size() > kLongestPortalPort)
      return fmt::format("the host or port of portal {}:{} is too long, which crashes this release", wanted.host(),
                         wanted.port());
    if (!seen.insert(KeptHost(wanted.host()) + ":" + wanted.port()).second)
      return fmt::format("portal {}:{} is named twice, which crashes this release", wanted.host(), wanted.port());
  }
  return {};
}

/// A SCSI target in a vhost-blk controller.
std::string ControllerIsBlk(const Message& message, const Facts& facts) {
  const auto& request = dynamic_cast<const rpc::v1::VhostScsiControllerAddTargetRequest&>(message);
  const auto* const controllers = facts.Get<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers");
  // A controller is found by the path of its socket, too.
  const std::string name = request.ctrlr().substr(request.ctrlr().rfind('/') + 1);
  for (const auto& controller : controllers->controllers()) {
    if (controller.ctrlr() != name || !controller.backend_specific().has_block()) continue;
    return fmt::format("{} is a vhost-blk controller, and adding a SCSI target to one crashes this release",
                       request.ctrlr());
  }
  return {};
}

const rpc::v1::Bdev* FindBdev(const rpc::v1::BdevGetBdevsResponse& bdevs, const std::string& name) {
  for (const rpc::v1::Bdev& bdev : bdevs.bdevs()) {
    const auto& aliases = bdev.aliases();
    if (bdev.name() == name || bdev.uuid() == name || std::find(aliases.begin(), aliases.end(), name) != aliases.end())
      return &bdev;
  }
  return nullptr;
}

std::uint64_t SizeOf(const rpc::v1::Bdev& bdev) { return bdev.num_blocks() * bdev.block_size(); }

/// Why a clone must not lose its snapshot: it has become larger, and these releases look behind the snapshot's end.
/// `then` is what comes of it.
std::string OutgrewSnapshot(const std::string& clone, const Facts& facts, std::string_view then) {
  const auto* const bdevs = facts.Get<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs");
  const rpc::v1::Bdev* const lvol = FindBdev(*bdevs, clone);
  if (lvol == nullptr || !lvol->driver_specific().lvol().clone()) return {};
  // An lvol's alias is STORE/NAME, and the snapshot is in the same store.
  const std::string path = lvol->aliases().empty() ? std::string() : lvol->aliases(0);
  const std::string& name = lvol->driver_specific().lvol().base_snapshot();
  const std::string snapshot_path = path.substr(0, path.find('/') + 1) + name;
  const rpc::v1::Bdev* const snapshot = FindBdev(*bdevs, snapshot_path);
  if (snapshot == nullptr) {
    return fmt::format("the size of {}, the snapshot of {}, cannot be told; where the clone is the larger one, {}",
                       snapshot_path, clone, then);
  }
  if (SizeOf(*lvol) <= SizeOf(*snapshot)) return {};
  return fmt::format("{} has become larger than its snapshot {}, and {}", clone, snapshot_path, then);
}

std::string InflatesLargerClone(const Message& message, const Facts& facts) {
  const auto& request = dynamic_cast<const rpc::v1::BdevLvolInflateRequest&>(message);
  return OutgrewSnapshot(request.name(), facts, "inflating it crashes this release");
}

/// What stands behind the list of the snapshot's clusters is taken for places to copy from.
std::string DecouplesLargerClone(const Message& message, const Facts& facts) {
  const auto& request = dynamic_cast<const rpc::v1::BdevLvolDecoupleParentRequest&>(message);
  return OutgrewSnapshot(request.name(), facts, "decoupling it makes this release copy what is not the snapshot's");
}

/// Why a target cannot listen on RDMA; empty if its host has a device for that.
std::string RdmaIsMissing(const Facts& facts) {
  if (!IsApplicationHere(facts.listener()))
    return "whether the target's host has an RDMA device to listen on cannot be told from here; call it on that host";
  std::error_code failed;
  const std::filesystem::directory_iterator devices("/sys/class/infiniband", failed);
  if (failed && failed != std::errc::no_such_file_or_directory)
    return fmt::format("whether this host has an RDMA device to listen on cannot be told ({})", failed.message());
  return failed || devices == std::filesystem::directory_iterator() ? "this host has no RDMA device to listen on" : "";
}

/// Whatever makes construct_nvmf_subsystem of 17.07 fail late: the next get_nvmf_subsystems crashes then.
std::string SubsystemWouldFailLate(const Message& message, const Facts& facts) {
  constexpr std::string_view kThen = "; a call that fails so leaves this release broken";
  const auto& request = dynamic_cast<const rpc::v1::ConstructNvmfSubsystemRequest&>(message);
  if (request.has_pci_address()) return fmt::format("direct mode (pci_address) is not used{}", kThen);
  if (!request.mode().empty() && ToLower(request.mode()) != "virtual")
    return fmt::format("mode {} is not used, only Virtual{}", request.mode(), kThen);
  if (request.serial_number().empty()) return fmt::format("a serial number is required{}", kThen);
  if (request.serial_number().size() > kSerialNumberSize)
    return fmt::format("the serial number has {} characters, {} fit{}", request.serial_number().size(),
                       kSerialNumberSize, kThen);
  if (request.namespaces_size() > kMostNamespaces)
    return fmt::format("{} namespaces are more than {}{}", request.namespaces_size(), kMostNamespaces, kThen);
  for (const auto& listener : request.listen_addresses()) {
    const std::string& trtype = listener.has_trtype() ? listener.trtype() : listener.transport();
    if (ToLower(trtype) != "rdma") return fmt::format("SPDK 17.07 has no {} transport, only RDMA{}", trtype, kThen);
    if (const std::string why = RdmaIsMissing(facts); !why.empty()) return why + std::string(kThen);
  }
  const auto* const bdevs = facts.Get<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs");
  std::set<std::string> seen;
  for (const auto& space : request.namespaces()) {
    if (!seen.insert(space.bdev_name()).second)
      return fmt::format("bdev {} is named twice{}", space.bdev_name(), kThen);
    const rpc::v1::Bdev* const bdev = FindBdev(*bdevs, space.bdev_name());
    if (bdev == nullptr) return fmt::format("there is no bdev '{}'{}", space.bdev_name(), kThen);
    if (bdev->bdev_opened_for_write()) return fmt::format("bdev {} is claimed{}", bdev->name(), kThen);
  }
  return {};
}

/// Up to 26.05 SPDK divides by the block size before it looks at it.
std::string BlockSizeIsZero(const Message& message, const Facts& /*facts*/) {
  const auto& request = dynamic_cast<const rpc::v1::BdevNullCreateRequest&>(message);
  return request.has_block_size() && request.block_size() == 0
             ? "a block size of 0 crashes SPDK; 512 and 4096 are usual"
             : "";
}

/// 26.09 refuses a block size of 0, but for a block that is metadata alone.
std::string BlockIsMetadata(const Message& message, const Facts& /*facts*/) {
  const auto& request = dynamic_cast<const rpc::v1::BdevNullCreateRequest&>(message);
  return request.has_block_size() && request.block_size() == 0 && request.md_size() != 0
             ? "a block size of 0 with metadata crashes SPDK; 512 and 4096 are usual"
             : "";
}

/// SPDK looks at the mode of a key's file and no further: it opens the file where the key is used, and waits for what a
/// FIFO or a terminal would give, with all of the target. Names of keys are no paths.
std::string KeyIsNoFile(const std::string& path, const Facts& facts) {
  if (!path.starts_with('/') || facts.host() == nullptr) return {};
  const auto file = facts.host()->File(path);
  // What cannot be looked at is the target's to refuse.
  if (!file || (file->kind != FileFacts::Kind::kOther && file->kind != FileFacts::Kind::kDevice)) return {};
  return fmt::format("the key file {} is a {}, which the target may wait for without end; a regular file is meant",
                     path, file->kind == FileFacts::Kind::kDevice ? "device" : "FIFO");
}

std::string AddsKeyOfNoFile(const Message& message, const Facts& facts) {
  return KeyIsNoFile(dynamic_cast<const rpc::v1::KeyringFileAddKeyRequest&>(message).path(), facts);
}

/// In older releases `psk` is the path of a file.
std::string AllowsHostWithNoFile(const Message& message, const Facts& facts) {
  return KeyIsNoFile(dynamic_cast<const rpc::v1::NvmfSubsystemAddHostRequest&>(message).psk(), facts);
}

std::string AttachesWithNoFile(const Message& message, const Facts& facts) {
  return KeyIsNoFile(dynamic_cast<const rpc::v1::BdevNvmeAttachControllerRequest&>(message).psk(), facts);
}

const std::vector<Hazard>& KnownHazards() {
  const ReleaseRange all = {Schema::Get().oldest(), Schema::Get().newest()};
  static const std::vector<Hazard> hazards = {
      // Seen on 26.05 and on the main branch before 26.09.
      {"iscsi_create_portal_group", {Release(26, 5), Release(26, 9)}, {"iscsi_get_portal_groups"}, PortalIsUsed},
      {"vhost_scsi_controller_add_target",
       {Release(20, 1), Release(20, 1)},
       {"vhost_get_controllers"},
       ControllerIsBlk},
      // Seen on 23.09; the simulator's rule, held against 23.09 and 26.05, is the source's of 22.09 to 24.01.
      {"bdev_lvol_inflate", {Release(22, 9), Release(24, 1)}, {"bdev_get_bdevs"}, InflatesLargerClone},
      // By their source: since 23.01 a cluster is copied from where the snapshot's list has it, and up to 24.01 the
      // list is read beyond its end.
      {"bdev_lvol_decouple_parent", {Release(23, 1), Release(24, 1)}, {"bdev_get_bdevs"}, DecouplesLargerClone},
      {"construct_nvmf_subsystem", {Release(17, 7), Release(17, 7)}, {"bdev_get_bdevs"}, SubsystemWouldFailLate},
      {"bdev_null_create", {Schema::Get().oldest(), Release(26, 5)}, {}, BlockSizeIsZero},
      {"bdev_null_create", {Release(26, 9), Schema::Get().newest()}, {}, BlockIsMetadata},
      // Seen on the main branch before 26.09: nvmf_subsystem_add_host does not end.
      {"keyring_file_add_key", all, {}, AddsKeyOfNoFile},
      {"nvmf_subsystem_add_host", all, {}, AllowsHostWithNoFile},
      {"bdev_nvme_attach_controller", all, {}, AttachesWithNoFile},
  };
  return hazards;
}

constexpr std::array<Aftermath, 1> kAftermaths = {{
    {"construct_nvmf_subsystem", "nvmf_get_subsystems", {Release(17, 7), Release(17, 7)}},
}};

}  // namespace

Hazards::Hazards(Release release) {
  const auto names = [&](std::string_view method) { return Schema::Get().Find(method)->NamesIn(release); };
  for (const Hazard& hazard : KnownHazards()) {
    if (!hazard.releases.Contains(release)) continue;
    for (const std::string& name : names(hazard.method)) At(name).hazard = &hazard;
  }
  for (const Aftermath& aftermath : kAftermaths) {
    if (!aftermath.releases.Contains(release)) continue;
    for (const std::string& name : names(aftermath.failed)) At(name).poisons = true;
    for (const std::string& name : names(aftermath.forbidden)) At(name).is_forbidden = true;
  }
}

Error CannotTell(const Error& why) {
  const bool passing = why.code == Code::kTimeout || why.code == Code::kUnavailable || why.code == Code::kProtocol ||
                       why.code == Code::kInvalidArgument;
  return MakeError(passing ? why.code : Code::kUnsupported,
                   fmt::format("whether it would crash this release cannot be told: {}{}{}", why.method,
                               why.method.empty() ? "" : ": ", why.message));
}

Result<void> CheckHarmless(const Hazard& hazard, const Facts& facts, const google::protobuf::Message& request,
                           const TargetInfo& info) {
  const Error* const unknown = facts.unknown();
  Error why = unknown != nullptr ? CannotTell(*unknown) : MakeError(Code::kUnsupported, hazard.danger(request, facts));
  if (why.message.empty()) return {};
  why.message = fmt::format("not sent to SPDK {}: {}", info.release.ToString(), why.message);
  why.method = hazard.method;
  return why;
}

Hazards::Danger& Hazards::At(const std::string& name) {
  for (auto& [known, danger] : dangers_) {
    if (known == name) return danger;
  }
  return dangers_.emplace_back(name, Danger()).second;
}

Hazards::Danger Hazards::Of(std::string_view method) const {
  for (const auto& [name, danger] : dangers_) {
    if (name == method) return danger;
  }
  return {};
}

bool Hazards::poison() const {
  return std::any_of(dangers_.begin(), dangers_.end(), [](const auto& entry) { return entry.second.poisons; });
}

}  // namespace spdkctl::client
