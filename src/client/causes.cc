#include "client/causes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/nvme.h"
#include "base/text.h"
#include "client/bdev_name.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::client {
namespace {

using google::protobuf::Message;

template <class Request>
const Request* As(const Message& request) {
  return google::protobuf::DynamicCastToGenerated<Request>(&request);
}

using Found = std::optional<Cause>;

Found Absent(std::string words) { return Cause{Code::kNotFound, std::move(words)}; }
Found There(std::string words) { return Cause{Code::kExists, std::move(words)}; }
Found Taken(std::string words) { return Cause{Code::kBusy, std::move(words)}; }
Found Full(std::string words) { return Cause{Code::kNoSpace, std::move(words)}; }
Found Wrong(std::string words) { return Cause{Code::kInvalidArgument, std::move(words)}; }

// Of what could not be read nothing is said: each of these is null then, and whoever asks has no cause to name.

const rpc::v1::BdevGetBdevsResponse* Bdevs(const Facts& facts) {
  return facts.Get<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs");
}

const rpc::v1::NvmfGetSubsystemsResponse* Subsystems(const Facts& facts) {
  return facts.Get<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems");
}

const rpc::v1::Bdev* FindBdev(const rpc::v1::BdevGetBdevsResponse& bdevs, const std::string& name) {
  for (const rpc::v1::Bdev& bdev : bdevs.bdevs()) {
    if (bdev.name() == name || std::find(bdev.aliases().begin(), bdev.aliases().end(), name) != bdev.aliases().end())
      return &bdev;
  }
  return nullptr;
}

Found NoBdev(const rpc::v1::BdevGetBdevsResponse& bdevs, const std::string& name) {
  std::vector<std::string> names;
  for (const rpc::v1::Bdev& bdev : bdevs.bdevs()) names.push_back(bdev.name());
  return Absent(fmt::format("there is no bdev '{}'{}", name, DidYouMean(name, names)));
}

/// As people call it: a volume by its store and its name, not by its UUID.
std::string NameOfBdev(const Facts& facts, const std::string& name) {
  const auto* const bdevs = Bdevs(facts);
  const rpc::v1::Bdev* const bdev = bdevs == nullptr ? nullptr : FindBdev(*bdevs, name);
  const bool volume = bdev != nullptr && bdev->driver_specific().has_lvol();
  return volume ? GivenName(*bdev) : name;
}

bool IsClaimed(const rpc::v1::Bdev& bdev) { return bdev.claimed() || bdev.bdev_opened_for_write(); }

/// That the bdev is absent, or that something has it exclusively.
Found BdevTrouble(const Facts& facts, const std::string& name) {
  const auto* const bdevs = Bdevs(facts);
  if (bdevs == nullptr || name.empty()) return {};
  const rpc::v1::Bdev* const bdev = FindBdev(*bdevs, name);
  if (bdev == nullptr) return NoBdev(*bdevs, name);
  if (!IsClaimed(*bdev)) return {};
  const std::string users = UsersOfBdev(facts, bdev->name());
  return Taken(users.empty() ? fmt::format("bdev {} is claimed{}", name,
                                           bdev->claim_type().empty() ? "" : " (" + bdev->claim_type() + ")")
                             : fmt::format("bdev {} is claimed by {}", name, users));
}

Found BdevNameTaken(const Facts& facts, const std::string& name) {
  const auto* const bdevs = Bdevs(facts);
  const rpc::v1::Bdev* const bdev = bdevs == nullptr || name.empty() ? nullptr : FindBdev(*bdevs, name);
  if (bdev == nullptr) return {};
  return There(fmt::format("the name '{}' is taken by a bdev of {} blocks of {} bytes ({})", name, bdev->num_blocks(),
                           bdev->block_size(), bdev->product_name()));
}

const rpc::v1::NvmfSubsystem* FindSubsystem(const Facts& facts, const std::string& nqn) {
  const auto* const all = Subsystems(facts);
  if (all == nullptr) return nullptr;
  for (const auto& subsystem : all->subsystems()) {
    if (subsystem.nqn() == nqn) return &subsystem;
  }
  return nullptr;
}

/// That there is no such subsystem, if the subsystems are known.
Found NoSubsystem(const Facts& facts, const std::string& nqn) {
  const auto* const all = Subsystems(facts);
  if (all == nullptr) return {};
  std::vector<std::string> names;
  for (const auto& subsystem : all->subsystems()) names.push_back(subsystem.nqn());
  return Absent(fmt::format("there is no subsystem '{}'{}", nqn, DidYouMean(nqn, names)));
}

/// The text of a string field that many requests have.
std::string StringField(const Message& request, const char* field_name) {
  const auto* const field = request.GetDescriptor()->FindFieldByName(field_name);
  if (field == nullptr || field->is_repeated() ||
      field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_STRING)
    return {};
  return request.GetReflection()->GetString(request, field);
}

/// Whether the request is about another NVMe-oF target than the one whose subsystems are listed without parameters.
bool NamesOtherTarget(const Message& request) { return !StringField(request, "tgt_name").empty(); }

/// That the bdev is one of the subsystem's namespaces already.
Found IsNamespace(const Facts& facts, const rpc::v1::NvmfSubsystem& subsystem, const std::string& bdev) {
  for (const auto& space : subsystem.namespaces()) {
    const std::string& its = space.has_bdev_name() ? space.bdev_name() : space.name();
    if (its == bdev || NameOfBdev(facts, its) == bdev)
      return There(fmt::format("bdev {} is namespace {} of {} already", bdev, space.nsid(), subsystem.nqn()));
  }
  return {};
}

Found NamespaceRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::NvmfSubsystemAddNsRequest>(c.request);
  if (request == nullptr || NamesOtherTarget(c.request)) return {};
  const rpc::v1::NvmfSubsystem* const named = FindSubsystem(c.facts, request->nqn());
  if (named == nullptr) return NoSubsystem(c.facts, request->nqn());
  const rpc::v1::NvmfSubsystem& subsystem = *named;
  const std::uint32_t nsid = request->namespace_().nsid();
  if (Found cause = IsNamespace(c.facts, subsystem, request->namespace_().bdev_name())) return cause;
  for (const auto& space : subsystem.namespaces()) {
    if (nsid != 0 && static_cast<std::uint32_t>(space.nsid()) == nsid) {
      return Taken(fmt::format("NSID {} of {} is taken by {}", nsid, subsystem.nqn(),
                               NameOfBdev(c.facts, space.has_bdev_name() ? space.bdev_name() : space.name())));
    }
  }
  if (subsystem.has_max_namespaces() && nsid > subsystem.max_namespaces()) {
    return Full(fmt::format("NSID {} is beyond the limit of {}: it takes NSIDs 1 to {}", nsid, subsystem.nqn(),
                            subsystem.max_namespaces()));
  }
  if (subsystem.has_max_namespaces() &&
      static_cast<std::uint32_t>(subsystem.namespaces_size()) >= subsystem.max_namespaces()) {
    return Full(fmt::format("{} has its {} namespaces already", subsystem.nqn(), subsystem.max_namespaces()));
  }
  return BdevTrouble(c.facts, request->namespace_().bdev_name());
}

Found TooLong(std::string_view what, const std::string& text, std::size_t fits) {
  return text.size() > fits ? Wrong(fmt::format("{} has {} characters, {} fit", what, text.size(), fits))
                            : std::nullopt;
}

Found SubsystemRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::NvmfCreateSubsystemRequest>(c.request);
  if (request == nullptr) return {};
  if (Found cause = TooLong("serial_number", request->serial_number(), kSerialNumberSize)) return cause;
  if (Found cause = TooLong("model_number", request->model_number(), kModelNumberSize)) return cause;
  if (!NamesOtherTarget(c.request) && FindSubsystem(c.facts, request->nqn()) != nullptr)
    return There(fmt::format("a subsystem {} exists already", request->nqn()));
  if (!request->nqn().starts_with("nqn."))
    return Wrong(fmt::format("'{}' is no NQN; write it like nqn.2016-06.io.spdk:cnode1", request->nqn()));
  return {};
}

Found OldSubsystemRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::ConstructNvmfSubsystemRequest>(c.request);
  if (request == nullptr) return {};
  if (Found cause = TooLong("serial_number", request->serial_number(), kSerialNumberSize)) return cause;
  if (FindSubsystem(c.facts, request->nqn()) != nullptr)
    return There(fmt::format("a subsystem {} exists already", request->nqn()));
  for (const auto& space : request->namespaces()) {
    if (Found cause = BdevTrouble(c.facts, space.bdev_name())) return cause;
  }
  return {};
}

Found ListenerRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::NvmfSubsystemAddListenerRequest>(c.request);
  if (request == nullptr || NamesOtherTarget(c.request)) return {};
  const rpc::v1::NvmfAddress& address = request->listen_address();
  const rpc::v1::NvmfSubsystem* const subsystem = FindSubsystem(c.facts, request->nqn());
  if (subsystem == nullptr) return NoSubsystem(c.facts, request->nqn());
  const std::string where = fmt::format("{}:{}", address.traddr(), address.trsvcid());
  for (const auto& listener : subsystem->listen_addresses()) {
    if (ToLower(listener.trtype()) == ToLower(address.trtype()) && listener.traddr() == address.traddr() &&
        listener.trsvcid() == address.trsvcid()) {
      return There(fmt::format("{} listens on {} already", request->nqn(), where));
    }
  }
  const auto* const transports = c.facts.Get<rpc::v1::NvmfGetTransportsResponse>("nvmf_get_transports");
  if (transports != nullptr &&
      std::none_of(transports->transports().begin(), transports->transports().end(),
                   [&](const auto& transport) { return ToLower(transport.trtype()) == ToLower(address.trtype()); })) {
    return Absent(
        fmt::format("the target has no {} transport yet; create it first (nvmf_create_transport)", address.trtype()));
  }
  if (c.who_listens) {
    if (const auto holder = c.who_listens(where))
      return Taken(fmt::format("address {} is in use by {}", where, *holder));
  }
  return {};
}

/// Whether there is a vhost controller of that name; nothing if that could not be read.
std::optional<bool> HasVhostController(const Facts& facts, const std::string& name) {
  const auto is_named = [&](const auto& controller) { return controller.ctrlr() == name; };
  const auto among = [&](const auto& list) { return std::any_of(list.begin(), list.end(), is_named); };
  if (const auto* const all = facts.Get<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers"))
    return among(all->controllers());
  const auto* const blk = facts.Get<rpc::v1::GetVhostBlkControllersResponse>("get_vhost_blk_controllers");
  const auto* const scsi = facts.Get<rpc::v1::GetVhostScsiControllersResponse>("get_vhost_scsi_controllers");
  if (blk != nullptr && among(blk->controllers())) return true;
  if (scsi != nullptr && among(scsi->controllers())) return true;
  return blk != nullptr && scsi != nullptr ? std::optional(false) : std::nullopt;
}

Found VhostRefused(const Refused& c) {
  const auto* const blk = As<rpc::v1::VhostCreateBlkControllerRequest>(c.request);
  const auto* const scsi = As<rpc::v1::VhostCreateScsiControllerRequest>(c.request);
  if (blk == nullptr && scsi == nullptr) return {};
  const std::string& name = blk != nullptr ? blk->ctrlr() : scsi->ctrlr();
  if (HasVhostController(c.facts, name).value_or(false))
    return There(fmt::format("a vhost controller '{}' exists already, and its socket with it", name));
  return blk != nullptr ? BdevTrouble(c.facts, blk->dev_name()) : std::nullopt;
}

Found VhostTargetRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::VhostScsiControllerAddTargetRequest>(c.request);
  return request == nullptr ? std::nullopt : BdevTrouble(c.facts, request->bdev_name());
}

template <class Groups>
Found TagMissing(const Groups& groups, int tag, std::string_view what) {
  std::vector<std::string> tags;
  for (const auto& group : groups) {
    if (group.tag() == tag) return {};
    tags.push_back(std::to_string(group.tag()));
  }
  return Absent(fmt::format("there is no {} group {}; {}", what, tag,
                            tags.empty() ? "there are none" : "there are " + Join(tags, ", ")));
}

Found TargetNodeRefused(const Refused& c) {
  const auto* const request = As<rpc::v1::IscsiCreateTargetNodeRequest>(c.request);
  if (request == nullptr) return {};
  std::vector<std::pair<int, int>> maps;
  for (const auto& map : request->pg_ig_maps()) maps.emplace_back(map.pg_tag(), map.ig_tag());
  for (int i = 0; i < std::min(request->pg_tags_size(), request->ig_tags_size()); ++i)
    maps.emplace_back(request->pg_tags(i), request->ig_tags(i));
  const auto* const portals = c.facts.Get<rpc::v1::IscsiGetPortalGroupsResponse>("iscsi_get_portal_groups");
  const auto* const initiators = c.facts.Get<rpc::v1::IscsiGetInitiatorGroupsResponse>("iscsi_get_initiator_groups");
  for (const auto& [pg, ig] : maps) {
    if (Found cause = portals != nullptr ? TagMissing(portals->portal_groups(), pg, "portal") : std::nullopt)
      return cause;
    if (Found cause =
            initiators != nullptr ? TagMissing(initiators->initiator_groups(), ig, "initiator") : std::nullopt)
      return cause;
  }
  std::vector<std::string> names(request->bdev_names().begin(), request->bdev_names().end());
  for (const auto& lun : request->luns()) names.push_back(lun.bdev_name());
  for (const std::string& name : names) {
    if (Found cause = BdevTrouble(c.facts, name)) return cause;
  }
  return {};
}

Found BdevCreateRefused(const Refused& c) { return BdevNameTaken(c.facts, StringField(c.request, "name")); }
Found ErrorBdevRefused(const Refused& c) {
  const std::string base = StringField(c.request, "base_name");
  if (Found cause = BdevNameTaken(c.facts, "EE_" + base)) return cause;
  return BdevTrouble(c.facts, base);
}
Found BdevDeleteRefused(const Refused& c) { return BdevTrouble(c.facts, StringField(c.request, "name")); }

Found MissingBdev(const Refused& c) {
  const std::string name = StringField(c.request, "name");
  const auto* const bdevs = Bdevs(c.facts);
  return bdevs == nullptr || name.empty() || FindBdev(*bdevs, name) != nullptr ? std::nullopt : NoBdev(*bdevs, name);
}

Found MissingSubsystem(const Refused& c) {
  const std::string nqn = StringField(c.request, "nqn");
  if (nqn.empty() || NamesOtherTarget(c.request) || FindSubsystem(c.facts, nqn) != nullptr) return {};
  return NoSubsystem(c.facts, nqn);
}

/// What has to be read to tell what is the matter with a bdev, and more.
Reads WithBdevs(Reads reads) {
  reads.insert(reads.begin(), UsersOfBdev().begin(), UsersOfBdev().end());
  return reads;
}

/// What to look at when a method was refused.
const std::map<std::string_view, Check>& Checks() {
  static const Reads subsystems = {"nvmf_get_subsystems"};
  static const Reads bdevs = {"bdev_get_bdevs"};
  static const std::map<std::string_view, Check> checks = {
      {"nvmf_subsystem_add_ns", {WithBdevs({}), NamespaceRefused}},
      {"nvmf_create_subsystem", {subsystems, SubsystemRefused}},
      {"construct_nvmf_subsystem", {WithBdevs({}), OldSubsystemRefused}},
      {"nvmf_subsystem_add_listener", {{"nvmf_get_subsystems", "nvmf_get_transports"}, ListenerRefused}},
      {"vhost_create_blk_controller", {WithBdevs({}), VhostRefused}},
      {"vhost_create_scsi_controller", {WithBdevs({}), VhostRefused}},
      {"vhost_scsi_controller_add_target", {WithBdevs({}), VhostTargetRefused}},
      {"iscsi_create_target_node",
       {WithBdevs({"iscsi_get_portal_groups", "iscsi_get_initiator_groups"}), TargetNodeRefused}},
      {"bdev_malloc_create", {bdevs, BdevCreateRefused}},
      {"bdev_null_create", {bdevs, BdevCreateRefused}},
      {"bdev_aio_create", {bdevs, BdevCreateRefused}},
      {"bdev_rbd_create", {bdevs, BdevCreateRefused}},
      {"bdev_nvme_attach_controller", {bdevs, BdevCreateRefused}},
      {"bdev_error_create", {WithBdevs({}), ErrorBdevRefused}},
      {"delete_bdev", {WithBdevs({}), BdevDeleteRefused}},
      {"bdev_get_bdevs", {bdevs, MissingBdev}},
  };
  return checks;
}

/// Whether the method is about a subsystem that is there already.
bool NamesSubsystem(const Method& method) {
  const auto& plans = FieldTableOf(*method.descriptor().input_type()).plans;
  return std::any_of(plans.begin(), plans.end(),
                     [](const FieldPlan& plan) { return plan.options->names() == "subsystem"; });
}

void AddNamespaces(const Facts& facts, const std::string& bdev, std::vector<std::string>& users) {
  const auto* const subsystems = Subsystems(facts);
  if (subsystems == nullptr) return;
  for (const auto& subsystem : subsystems->subsystems()) {
    for (const auto& space : subsystem.namespaces()) {
      if (space.bdev_name() == bdev || space.name() == bdev)
        users.push_back(fmt::format("namespace {} of {}", space.nsid(), subsystem.nqn()));
    }
  }
}

void AddLuns(const Facts& facts, const std::string& bdev, std::vector<std::string>& users) {
  const auto* const nodes = facts.Get<rpc::v1::IscsiGetTargetNodesResponse>("iscsi_get_target_nodes");
  if (nodes == nullptr) return;
  for (const auto& node : nodes->target_nodes()) {
    for (const auto& lun : node.luns()) {
      if (lun.bdev_name() == bdev) users.push_back(fmt::format("LUN {} of {}", lun.lun_id(), node.name()));
    }
  }
}

void AddVhost(const Facts& facts, const std::string& bdev, std::vector<std::string>& users) {
  const auto add = [&](const auto& controller) {
    users.push_back(fmt::format("vhost controller {}", controller.ctrlr()));
  };
  if (const auto* const all = facts.Get<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers")) {
    for (const auto& controller : all->controllers()) {
      bool uses = controller.backend_specific().block().bdev() == bdev;
      for (const auto& target : controller.backend_specific().scsi()) {
        for (const auto& lun : target.luns()) uses |= lun.bdev_name() == bdev;
      }
      if (uses) add(controller);
    }
    return;
  }
  if (const auto* const blk = facts.Get<rpc::v1::GetVhostBlkControllersResponse>("get_vhost_blk_controllers")) {
    for (const auto& controller : blk->controllers()) {
      if (controller.dev_name() == bdev) add(controller);
    }
  }
  if (const auto* const scsi = facts.Get<rpc::v1::GetVhostScsiControllersResponse>("get_vhost_scsi_controllers")) {
    for (const auto& controller : scsi->controllers()) {
      bool uses = false;
      for (const auto& device : controller.scsi_devs()) {
        for (const auto& lun : device.luns()) uses |= lun.lun_name() == bdev;
      }
      if (uses) add(controller);
    }
  }
}

void AddBdevsOnTop(const Facts& facts, const std::string& base, std::vector<std::string>& users) {
  const auto* const bdevs = Bdevs(facts);
  if (bdevs == nullptr) return;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (bdev.name() == "EE_" + base || bdev.driver_specific().passthru().base_bdev_name() == base)
      users.push_back(fmt::format("bdev {} on top of it", bdev.name()));
  }
}

}  // namespace

const Reads& UsersOfBdev() {
  static const Reads reads = {"bdev_get_bdevs",
                              "nvmf_get_subsystems",
                              "vhost_get_controllers",
                              "get_vhost_blk_controllers",
                              "get_vhost_scsi_controllers",
                              "iscsi_get_target_nodes"};
  return reads;
}

std::string UsersOfBdev(const Facts& facts, const std::string& bdev_name) {
  std::vector<std::string> users;
  AddNamespaces(facts, bdev_name, users);
  AddVhost(facts, bdev_name, users);
  AddLuns(facts, bdev_name, users);
  AddBdevsOnTop(facts, bdev_name, users);
  return Join(users, ", ");
}

void PutCause(std::optional<Cause> cause, Error& error) {
  if (!cause) return;
  error.code = cause->code;
  error.cause = std::move(cause->words);
}

const Check* CheckFor(const Method& method, const Error& error) {
  if (error.delivery != Delivery::kAnswered || error.code == Code::kWrongState) return nullptr;
  static const Check deletion = {WithBdevs({}), BdevDeleteRefused};
  static const Check of_subsystem = {{"nvmf_get_subsystems"}, MissingSubsystem};
  const auto check = Checks().find(method.name());
  if (check != Checks().end()) return &check->second;
  if (!method.options().deletes_product().empty()) return &deletion;
  return NamesSubsystem(method) ? &of_subsystem : nullptr;
}

}  // namespace spdkctl::client
