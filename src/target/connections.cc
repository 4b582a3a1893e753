#include "target/connections.h"

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::target {
namespace {

struct Connections {
  std::vector<std::string> found;
  std::vector<std::string> unknown;  ///< What kept us from telling.
};

bool Offers(const TargetInfo& info, const char* method) {
  return NameFor(*Schema::Get().Find(method), info).has_value();
}

/// Notes why an answer is missing. SPDK 17.07 does not list its methods: that it has none of that name is its answer.
void NoteFailure(const Error& error, Connections& connections) {
  if (error.code != Code::kUnsupported || error.delivery != Delivery::kAnswered)
    connections.unknown.push_back(error.ToString());
}

void AskNvmf(TypedCalls& client, const TargetInfo& info, Connections& connections) {
  if (!Offers(info, "nvmf_get_subsystems")) return;
  const auto subsystems = client.nvmf_get_subsystems({});
  if (!subsystems) return NoteFailure(subsystems.error(), connections);
  for (const auto& subsystem : subsystems->subsystems()) {
    rpc::v1::NvmfSubsystemGetControllersRequest request;
    request.set_nqn(subsystem.nqn());
    const bool tells = Offers(info, "nvmf_subsystem_get_controllers");
    const bool serves = subsystem.subtype() != "Discovery" && subsystem.listen_addresses_size() > 0;
    if (!tells && serves)
      connections.unknown.push_back(
          fmt::format("SPDK {} does not say who is connected to {}", info.release.ToString(), subsystem.nqn()));
    if (!tells) continue;
    const auto controllers = client.nvmf_subsystem_get_controllers(request);
    if (!controllers) return connections.unknown.push_back(controllers.error().ToString());
    for (const auto& controller : controllers->controllers())
      connections.found.push_back(fmt::format("{} to {}", controller.hostnqn(), subsystem.nqn()));
  }
}

void AskIscsi(TypedCalls& client, const TargetInfo& info, Connections& connections) {
  if (!Offers(info, "iscsi_get_connections")) return;
  const auto answer = client.iscsi_get_connections();
  if (!answer) return NoteFailure(answer.error(), connections);
  for (const auto& connection : answer->connections())
    connections.found.push_back(fmt::format("{} to {}", connection.initiator_addr(), connection.target_node_name()));
}

/// The release since which vhost controllers list their guests.
Release SessionsSince() {
  const auto& field = *rpc::v1::VhostController::descriptor()->FindFieldByName("sessions");
  const ReleaseRange all{Schema::Get().oldest(), Schema::Get().newest()};
  return RangeOf(field.options().GetExtension(rpc::v1::field), all).from;
}

void AskVhost(TypedCalls& client, const TargetInfo& info, Connections& connections) {
  if (!Offers(info, "vhost_get_controllers")) return;
  const auto controllers = client.vhost_get_controllers({});
  if (!controllers) return NoteFailure(controllers.error(), connections);
  for (const auto& controller : controllers->controllers()) {
    if (info.schema_release < SessionsSince())
      connections.unknown.push_back(fmt::format("SPDK {} does not say which guests use vhost controller {}",
                                                info.release.ToString(), controller.ctrlr()));
    for (const auto& session : controller.sessions())
      connections.found.push_back(fmt::format("{} to vhost controller {}", session.name(), controller.ctrlr()));
  }
}

}  // namespace

Result<void> CheckNobodyConnected(const Target& target, TypedCalls& client) {
  Connections connections;
  const auto info = client.info();
  if (info) {
    AskNvmf(client, **info, connections);
    AskIscsi(client, **info, connections);
    AskVhost(client, **info, connections);
  } else {
    connections.unknown.push_back(info.error().ToString());
  }
  if (!connections.found.empty())
    return MakeError(Code::kBusy, fmt::format("target {} serves {}; --force stops it all the same", target.name,
                                              Join(connections.found, ", ")));
  if (connections.unknown.empty()) return {};
  return MakeError(
      Code::kBusy,
      fmt::format("cannot tell whether hosts are connected to target {}: {}; --force stops it all the same",
                  target.name, Join(connections.unknown, "; ")));
}

}  // namespace spdkctl::target
