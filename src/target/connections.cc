#include "target/connections.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "client/whole_answers.h"
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

/// Looks at the sockets of the target's process, for a release that does not say who is connected. What is no TCP
/// (RDMA) has none.
void LookAtListener(const Target& target, const rpc::v1::NvmfAddress& address, const std::string& unsaid,
                    Connections& connections) {
  const std::string& type = address.has_trtype() ? address.trtype() : address.transport();
  const std::string where = fmt::format("{} {}:{}", type, address.traddr(), address.trsvcid());
  const auto port = ParseNumber(address.trsvcid());
  const bool is_tcp = ToLower(type) == "tcp" && port && *port <= UINT16_MAX;
  if (!is_tcp) return connections.unknown.push_back(fmt::format("{}, which listens on {}", unsaid, where));
  const auto peers = host::TcpPeers(target.process.pid, static_cast<std::uint16_t>(*port));
  if (!peers)
    return connections.unknown.push_back(fmt::format("{}, and the connections of {} cannot be read", unsaid, where));
  for (const std::string& peer : *peers) {
    // Subsystems may share a listener.
    const std::string found = fmt::format("{} at {}", peer, where);
    if (std::find(connections.found.begin(), connections.found.end(), found) == connections.found.end())
      connections.found.push_back(found);
  }
}

void LookAtListeners(const Target& target, const rpc::v1::NvmfSubsystem& subsystem, const TargetInfo& info,
                     Connections& connections) {
  if (subsystem.subtype() == "Discovery") return;
  const std::string unsaid =
      fmt::format("SPDK {} does not say who is connected to {}", info.release.ToString(), subsystem.nqn());
  for (const auto& address : subsystem.listen_addresses()) LookAtListener(target, address, unsaid, connections);
}

void AskNvmf(const Target& target, TypedCalls& client, const TargetInfo& info, Connections& connections) {
  if (!Offers(info, "nvmf_get_subsystems")) return;
  const auto subsystems = client.nvmf_get_subsystems({});
  if (!subsystems) return NoteFailure(subsystems.error(), connections);
  for (const auto& subsystem : subsystems->subsystems()) {
    if (!Offers(info, "nvmf_subsystem_get_controllers")) {
      LookAtListeners(target, subsystem, info, connections);
      continue;
    }
    rpc::v1::NvmfSubsystemGetControllersRequest request;
    request.set_nqn(subsystem.nqn());
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
    if (info.schema_release < SessionsSince()) {
      connections.unknown.push_back(fmt::format("SPDK {} does not say which guests use vhost controller {}",
                                                info.release.ToString(), controller.ctrlr()));
    } else if (controller.sessions().empty() && !client::TellsEmptyList(controller, "sessions")) {
      connections.unknown.push_back(
          fmt::format("the target does not list the guests of vhost controller {}", controller.ctrlr()));
    }
    for (const auto& session : controller.sessions())
      connections.found.push_back(fmt::format("{} to vhost controller {}", session.name(), controller.ctrlr()));
  }
}

}  // namespace

Result<void> CheckNobodyConnected(const Target& target, TypedCalls& calls) {
  client::FittingAnswers client(calls);
  Connections connections;
  const auto info = client.info();
  if (info) {
    AskNvmf(target, client, **info, connections);
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
