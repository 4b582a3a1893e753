#include "spdkctl/client/diagnosis.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl {
namespace {

using google::protobuf::Message;

// NVMe Base Specification: the fields of the Identify Controller data structure.
constexpr std::size_t kSerialNumberSize = 20;
constexpr std::size_t kModelNumberSize = 40;

struct Case {
  TypedCalls& client;
  const Message& request;
  const WhoListensFn& who_listens;
};

template <class Request>
const Request* As(const Message& request) {
  return google::protobuf::DynamicCastToGenerated<Request>(&request);
}

std::vector<rpc::v1::Bdev> Bdevs(TypedCalls& client) {
  const auto response = client.bdev_get_bdevs({});
  if (!response) return {};
  return {response->bdevs().begin(), response->bdevs().end()};
}

const rpc::v1::Bdev* FindBdev(const std::vector<rpc::v1::Bdev>& bdevs, const std::string& name) {
  for (const rpc::v1::Bdev& bdev : bdevs) {
    if (bdev.name() == name || std::find(bdev.aliases().begin(), bdev.aliases().end(), name) != bdev.aliases().end())
      return &bdev;
  }
  return nullptr;
}

std::string NoBdev(const std::vector<rpc::v1::Bdev>& bdevs, const std::string& name) {
  std::vector<std::string> names;
  for (const rpc::v1::Bdev& bdev : bdevs) names.push_back(bdev.name());
  return fmt::format("there is no bdev '{}'{}", name, DidYouMean(name, names));
}

bool IsClaimed(const rpc::v1::Bdev& bdev) { return bdev.claimed() || bdev.bdev_opened_for_write(); }

/// That the bdev is absent, or that something has it exclusively.
std::string BdevTrouble(TypedCalls& client, const std::string& name) {
  const auto bdevs = Bdevs(client);
  const rpc::v1::Bdev* const bdev = FindBdev(bdevs, name);
  if (bdev == nullptr) return NoBdev(bdevs, name);
  if (!IsClaimed(*bdev)) return {};
  const std::string users = WhoUsesBdev(client, bdev->name());
  return users.empty() ? fmt::format("bdev {} is claimed{}", name,
                                     bdev->claim_type().empty() ? "" : " (" + bdev->claim_type() + ")")
                       : fmt::format("bdev {} is claimed by {}", name, users);
}

std::string BdevNameTaken(TypedCalls& client, const std::string& name) {
  const auto bdevs = Bdevs(client);
  const rpc::v1::Bdev* const bdev = name.empty() ? nullptr : FindBdev(bdevs, name);
  if (bdev == nullptr) return {};
  return fmt::format("the name '{}' is taken by a bdev of {} blocks of {} bytes ({})", name, bdev->num_blocks(),
                     bdev->block_size(), bdev->product_name());
}

struct Subsystems {
  std::vector<rpc::v1::NvmfSubsystem> all;
  const rpc::v1::NvmfSubsystem* named = nullptr;
};

Subsystems FindSubsystem(TypedCalls& client, const std::string& nqn) {
  Subsystems found;
  const auto response = client.nvmf_get_subsystems({});
  if (!response) return found;
  found.all.assign(response->subsystems().begin(), response->subsystems().end());
  for (const auto& subsystem : found.all) {
    if (subsystem.nqn() == nqn) found.named = &subsystem;
  }
  return found;
}

std::string NoSubsystem(const Subsystems& subsystems, const std::string& nqn) {
  std::vector<std::string> names;
  for (const auto& subsystem : subsystems.all) names.push_back(subsystem.nqn());
  return fmt::format("there is no subsystem '{}'{}", nqn, DidYouMean(nqn, names));
}

std::string NamespaceRefused(const Case& c) {
  const auto* const request = As<rpc::v1::NvmfSubsystemAddNsRequest>(c.request);
  if (request == nullptr || !request->tgt_name().empty()) return {};
  const Subsystems subsystems = FindSubsystem(c.client, request->nqn());
  if (subsystems.named == nullptr) return NoSubsystem(subsystems, request->nqn());
  const rpc::v1::NvmfSubsystem& subsystem = *subsystems.named;
  const std::uint32_t nsid = request->namespace_().nsid();
  for (const auto& space : subsystem.namespaces()) {
    if (nsid != 0 && static_cast<std::uint32_t>(space.nsid()) == nsid) {
      return fmt::format("NSID {} of {} is taken by {}", nsid, subsystem.nqn(),
                         space.has_bdev_name() ? space.bdev_name() : space.name());
    }
  }
  if (subsystem.has_max_namespaces() && nsid > subsystem.max_namespaces()) {
    return fmt::format("NSID {} is beyond the limit of {}: it takes NSIDs 1 to {}", nsid, subsystem.nqn(),
                       subsystem.max_namespaces());
  }
  if (subsystem.has_max_namespaces() &&
      static_cast<std::uint32_t>(subsystem.namespaces_size()) >= subsystem.max_namespaces()) {
    return fmt::format("{} has its {} namespaces already", subsystem.nqn(), subsystem.max_namespaces());
  }
  return BdevTrouble(c.client, request->namespace_().bdev_name());
}

std::string TooLong(std::string_view what, const std::string& text, std::size_t fits) {
  return text.size() > fits ? fmt::format("{} has {} characters, {} fit", what, text.size(), fits) : std::string();
}

std::string SubsystemRefused(const Case& c) {
  const auto* const request = As<rpc::v1::NvmfCreateSubsystemRequest>(c.request);
  if (request == nullptr) return {};
  if (std::string cause = TooLong("serial_number", request->serial_number(), kSerialNumberSize); !cause.empty())
    return cause;
  if (std::string cause = TooLong("model_number", request->model_number(), kModelNumberSize); !cause.empty())
    return cause;
  if (FindSubsystem(c.client, request->nqn()).named != nullptr)
    return fmt::format("a subsystem {} exists already", request->nqn());
  if (!request->nqn().starts_with("nqn."))
    return fmt::format("'{}' is no NQN; write it like nqn.2016-06.io.spdk:cnode1", request->nqn());
  return {};
}

std::string OldSubsystemRefused(const Case& c) {
  const auto* const request = As<rpc::v1::ConstructNvmfSubsystemRequest>(c.request);
  if (request == nullptr) return {};
  if (std::string cause = TooLong("serial_number", request->serial_number(), kSerialNumberSize); !cause.empty())
    return cause;
  if (FindSubsystem(c.client, request->nqn()).named != nullptr)
    return fmt::format("a subsystem {} exists already", request->nqn());
  for (const auto& space : request->namespaces()) {
    if (std::string cause = BdevTrouble(c.client, space.bdev_name()); !cause.empty()) return cause;
  }
  return {};
}

std::string ListenerRefused(const Case& c) {
  const auto* const request = As<rpc::v1::NvmfSubsystemAddListenerRequest>(c.request);
  if (request == nullptr) return {};
  const rpc::v1::NvmfAddress& address = request->listen_address();
  const Subsystems subsystems = FindSubsystem(c.client, request->nqn());
  if (subsystems.named == nullptr) return NoSubsystem(subsystems, request->nqn());
  const std::string where = fmt::format("{}:{}", address.traddr(), address.trsvcid());
  for (const auto& listener : subsystems.named->listen_addresses()) {
    if (ToLower(listener.trtype()) == ToLower(address.trtype()) && listener.traddr() == address.traddr() &&
        listener.trsvcid() == address.trsvcid()) {
      return fmt::format("{} listens on {} already", request->nqn(), where);
    }
  }
  const auto transports = c.client.nvmf_get_transports({});
  if (transports &&
      std::none_of(transports->transports().begin(), transports->transports().end(),
                   [&](const auto& transport) { return ToLower(transport.trtype()) == ToLower(address.trtype()); })) {
    return fmt::format("the target has no {} transport yet; create it first (nvmf_create_transport)", address.trtype());
  }
  if (c.who_listens) {
    if (const auto holder = c.who_listens(where)) return fmt::format("address {} is in use by {}", where, *holder);
  }
  return {};
}

std::string VhostRefused(const Case& c) {
  const auto* const blk = As<rpc::v1::VhostCreateBlkControllerRequest>(c.request);
  const auto* const scsi = As<rpc::v1::VhostCreateScsiControllerRequest>(c.request);
  if (blk == nullptr && scsi == nullptr) return {};
  const std::string& name = blk != nullptr ? blk->ctrlr() : scsi->ctrlr();
  bool exists = false;
  if (const auto controllers = c.client.vhost_get_controllers({})) {
    for (const auto& controller : controllers->controllers()) exists |= controller.ctrlr() == name;
  } else {
    if (const auto old_blk = c.client.get_vhost_blk_controllers({})) {
      for (const auto& controller : old_blk->controllers()) exists |= controller.ctrlr() == name;
    }
    if (const auto old_scsi = c.client.get_vhost_scsi_controllers({})) {
      for (const auto& controller : old_scsi->controllers()) exists |= controller.ctrlr() == name;
    }
  }
  if (exists) return fmt::format("a vhost controller '{}' exists already, and its socket with it", name);
  return blk != nullptr ? BdevTrouble(c.client, blk->dev_name()) : std::string();
}

std::string VhostTargetRefused(const Case& c) {
  const auto* const request = As<rpc::v1::VhostScsiControllerAddTargetRequest>(c.request);
  return request == nullptr ? std::string() : BdevTrouble(c.client, request->bdev_name());
}

template <class Groups>
std::string TagMissing(const Groups& groups, int tag, std::string_view what) {
  std::vector<std::string> tags;
  for (const auto& group : groups) {
    if (group.tag() == tag) return {};
    tags.push_back(std::to_string(group.tag()));
  }
  return fmt::format("there is no {} group {}; {}", what, tag,
                     tags.empty() ? "there are none" : "there are " + Join(tags, ", "));
}

std::string TargetNodeRefused(const Case& c) {
  const auto* const request = As<rpc::v1::IscsiCreateTargetNodeRequest>(c.request);
  if (request == nullptr) return {};
  std::vector<std::pair<int, int>> maps;
  for (const auto& map : request->pg_ig_maps()) maps.emplace_back(map.pg_tag(), map.ig_tag());
  for (int i = 0; i < std::min(request->pg_tags_size(), request->ig_tags_size()); ++i)
    maps.emplace_back(request->pg_tags(i), request->ig_tags(i));
  const auto portals = c.client.iscsi_get_portal_groups({});
  const auto initiators = c.client.iscsi_get_initiator_groups({});
  for (const auto& [pg, ig] : maps) {
    if (std::string cause = portals ? TagMissing(portals->portal_groups(), pg, "portal") : ""; !cause.empty())
      return cause;
    if (std::string cause = initiators ? TagMissing(initiators->initiator_groups(), ig, "initiator") : "";
        !cause.empty())
      return cause;
  }
  std::vector<std::string> names(request->bdev_names().begin(), request->bdev_names().end());
  for (const auto& lun : request->luns()) names.push_back(lun.bdev_name());
  for (const std::string& name : names) {
    if (std::string cause = BdevTrouble(c.client, name); !cause.empty()) return cause;
  }
  return {};
}

/// The text of a string field that many requests have.
std::string StringField(const Message& request, const char* field_name) {
  const auto* const field = request.GetDescriptor()->FindFieldByName(field_name);
  if (field == nullptr || field->is_repeated() ||
      field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_STRING)
    return {};
  return request.GetReflection()->GetString(request, field);
}

std::string BdevCreateRefused(const Case& c) { return BdevNameTaken(c.client, StringField(c.request, "name")); }
std::string ErrorBdevRefused(const Case& c) { return BdevTrouble(c.client, StringField(c.request, "base_name")); }
std::string BdevDeleteRefused(const Case& c) { return BdevTrouble(c.client, StringField(c.request, "name")); }

std::string MissingSubsystem(const Case& c) {
  const std::string nqn = StringField(c.request, "nqn");
  const Subsystems subsystems = FindSubsystem(c.client, nqn);
  return subsystems.named == nullptr && !subsystems.all.empty() ? NoSubsystem(subsystems, nqn) : std::string();
}

using Check = std::string (*)(const Case&);

/// What to look at when a method was refused.
const std::map<std::string_view, Check>& Checks() {
  static const std::map<std::string_view, Check> checks = {
      {"nvmf_subsystem_add_ns", NamespaceRefused},
      {"nvmf_create_subsystem", SubsystemRefused},
      {"construct_nvmf_subsystem", OldSubsystemRefused},
      {"nvmf_subsystem_add_listener", ListenerRefused},
      {"vhost_create_blk_controller", VhostRefused},
      {"vhost_create_scsi_controller", VhostRefused},
      {"vhost_scsi_controller_add_target", VhostTargetRefused},
      {"iscsi_create_target_node", TargetNodeRefused},
      {"bdev_malloc_create", BdevCreateRefused},
      {"bdev_null_create", BdevCreateRefused},
      {"bdev_aio_create", BdevCreateRefused},
      {"bdev_rbd_create", BdevCreateRefused},
      {"bdev_nvme_attach_controller", BdevCreateRefused},
      {"bdev_error_create", ErrorBdevRefused},
      {"delete_bdev", BdevDeleteRefused},
      {"nvmf_delete_subsystem", MissingSubsystem},
      {"nvmf_subsystem_add_host", MissingSubsystem},
      {"nvmf_subsystem_remove_host", MissingSubsystem},
      {"nvmf_subsystem_remove_ns", MissingSubsystem},
      {"nvmf_subsystem_remove_listener", MissingSubsystem},
      {"bdev_get_bdevs", BdevDeleteRefused},
  };
  return checks;
}

void AddLuns(TypedCalls& client, const std::string& bdev, std::vector<std::string>& users) {
  const auto nodes = client.iscsi_get_target_nodes({});
  if (!nodes) return;
  for (const auto& node : nodes->target_nodes()) {
    for (const auto& lun : node.luns()) {
      if (lun.bdev_name() == bdev) users.push_back(fmt::format("LUN {} of {}", lun.lun_id(), node.name()));
    }
  }
}

void AddVhost(TypedCalls& client, const std::string& bdev, std::vector<std::string>& users) {
  if (const auto controllers = client.vhost_get_controllers({})) {
    for (const auto& controller : controllers->controllers()) {
      bool uses = controller.backend_specific().block().bdev() == bdev;
      for (const auto& target : controller.backend_specific().scsi()) {
        for (const auto& lun : target.luns()) uses |= lun.bdev_name() == bdev;
      }
      if (uses) users.push_back(fmt::format("vhost controller {}", controller.ctrlr()));
    }
    return;
  }
  if (const auto blk = client.get_vhost_blk_controllers({})) {
    for (const auto& controller : blk->controllers()) {
      if (controller.dev_name() == bdev) users.push_back(fmt::format("vhost controller {}", controller.ctrlr()));
    }
  }
  if (const auto scsi = client.get_vhost_scsi_controllers({})) {
    for (const auto& controller : scsi->controllers()) {
      for (const auto& device : controller.scsi_devs()) {
        for (const auto& lun : device.luns()) {
          if (lun.lun_name() == bdev) users.push_back(fmt::format("vhost controller {}", controller.ctrlr()));
        }
      }
    }
  }
}

}  // namespace

std::string WhoUsesBdev(TypedCalls& client, const std::string& bdev_name) {
  std::vector<std::string> users;
  if (const auto subsystems = client.nvmf_get_subsystems({})) {
    for (const auto& subsystem : subsystems->subsystems()) {
      for (const auto& space : subsystem.namespaces()) {
        if (space.bdev_name() == bdev_name || space.name() == bdev_name)
          users.push_back(fmt::format("namespace {} of {}", space.nsid(), subsystem.nqn()));
      }
    }
  }
  AddVhost(client, bdev_name, users);
  AddLuns(client, bdev_name, users);
  for (const rpc::v1::Bdev& bdev : Bdevs(client)) {
    const bool on_top =
        bdev.name() == "EE_" + bdev_name || bdev.driver_specific().passthru().base_bdev_name() == bdev_name;
    if (on_top) users.push_back(fmt::format("bdev {} on top of it", bdev.name()));
  }
  return Join(users, ", ");
}

std::string Diagnose(TypedCalls& client, const Method& method, const Message& request, const Error& error,
                     const WhoListensFn& who_listens) {
  if (error.delivery != Delivery::kAnswered || error.code == Code::kWrongState) return {};
  const Case c{client, request, who_listens};
  const auto check = Checks().find(method.name());
  if (check != Checks().end()) return check->second(c);
  if (!method.options().deletes_product().empty()) return BdevDeleteRefused(c);
  return {};
}

Result<void> DiagnosingClient::call_message(const Method& method, const Message& request, Message& response,
                                            const CallOptions& options) {
  Result<void> called = inner_.call_message(method, request, response, options);
  if (!called && called.error().cause.empty())
    called.error().cause = Diagnose(inner_, method, request, called.error(), who_listens_);
  return called;
}

}  // namespace spdkctl
