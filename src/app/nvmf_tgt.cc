#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "app/users.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "storage/nvmf.h"

namespace spdkctl::app {
namespace {

// Up to 18.10 the default was "no limit", since then it is 32; tasks set it always.
constexpr std::uint32_t kMaxNamespaces = 32;
constexpr std::string_view kModelNumber = "SPDK bdev Controller";
constexpr Release kTakesModelNumber(19, 4);

rpc::v1::NvmfAddress ToAddress(const Listener& listener) {
  rpc::v1::NvmfAddress address;
  address.set_trtype(listener.trtype);
  const std::string family =
      !listener.adrfam.empty() ? listener.adrfam : storage::FamilyOf(listener.trtype, listener.traddr);
  if (!family.empty()) address.set_adrfam(family);
  address.set_traddr(listener.traddr);
  if (!listener.trsvcid.empty()) address.set_trsvcid(listener.trsvcid);
  return address;
}

}  // namespace

/// What construct_nvmf_subsystem is asked for.
struct NvmfTgt::Subsystem {
  const std::string& nqn;
  const std::vector<Listener>& listen;
  const std::vector<std::string>& hosts;
  const std::string& serial_number;
  const std::vector<std::string>& namespaces;
  Access access;

  [[nodiscard]] bool AnyHost() const { return access == Access::kAnyHost; }
  [[nodiscard]] Result<void> Check() const {
    if (AnyHost() == !hosts.empty()) {
      return MakeError(Code::kInvalidArgument,
                       AnyHost() ? "either any host may connect, or those that are named: not both"
                                 : "no host could connect: name the hosts that may, or say that any host may");
    }
    if (auto checked = CheckNqn(nqn); !checked) return checked;
    for (const std::string& host : hosts) {
      if (auto checked = CheckNqn(host); !checked) return checked;
    }
    return CheckSerialNumber(serial_number);
  }
};

Result<rpc::v1::NvmfGetSubsystemsResponse> NvmfTgt::get_nvmf_subsystems() { return client().nvmf_get_subsystems({}); }

Result<void> NvmfTgt::delete_nvmf_subsystem(const std::string& nqn, const DeleteOptions& options) {
  if (!options.force) {
    if (nqn == storage::kDiscoveryNqn)
      return MakeError(Code::kBusy,
                       "hosts find this target's subsystems by the discovery subsystem; --force deletes it "
                       "all the same");
    if (auto unused = CheckSubsystemUnused(client(), nqn); !unused) return unused;
  }
  rpc::v1::NvmfDeleteSubsystemRequest request;
  request.set_nqn(nqn);
  return Do(client(), "nvmf_delete_subsystem", request);
}

Result<void> NvmfTgt::check_unconnected(const std::string& nqn, const std::string& host) {
  return CheckSubsystemUnused(client(), nqn, host);
}

Result<bool> NvmfTgt::EnsureTransport(const std::string& trtype) {
  if (Offers(client(), "nvmf_get_transports")) {
    const auto transports = client().nvmf_get_transports({});
    if (!transports) return transports.error();
    for (const auto& transport : transports->transports()) {
      if (ToLower(transport.trtype()) == ToLower(trtype)) return false;
    }
  }
  rpc::v1::NvmfCreateTransportRequest request;
  request.set_trtype(trtype);
  if (auto made = Do(client(), "nvmf_create_transport", request); !made) return made.error();
  return true;
}

Result<void> NvmfTgt::construct_nvmf_subsystem(const std::string& nqn, const std::vector<Listener>& listen,
                                               const std::vector<std::string>& hosts, const std::string& serial_number,
                                               const std::vector<std::string>& namespaces, Access access) {
  const Subsystem wanted{nqn, listen, hosts, serial_number, namespaces, access};
  if (auto checked = wanted.Check(); !checked) return checked;
  const auto existing = get_nvmf_subsystems();
  if (!existing) return existing.error();
  for (const auto& subsystem : existing->subsystems()) {
    if (subsystem.nqn() == nqn) return MakeError(Code::kExists, fmt::format("there is a subsystem {} already", nqn));
  }
  return Offers(client(), "construct_nvmf_subsystem") ? ConstructInOneCall(wanted) : ConstructInSteps(wanted);
}

Result<void> NvmfTgt::ConstructInOneCall(const Subsystem& subsystem) {
  rpc::v1::ConstructNvmfSubsystemRequest request;
  request.set_nqn(subsystem.nqn);
  if (ReleaseOf(client()) == Schema::Get().oldest()) {
    request.set_core(-1);
    request.set_mode("Virtual");
  } else {
    // SPDK 17.07 takes an empty host list for "any host" and has no flag for it.
    request.set_allow_any_host(subsystem.AnyHost());
  }
  for (const Listener& listener : subsystem.listen) *request.add_listen_addresses() = ToAddress(listener);
  for (const std::string& host : subsystem.hosts) request.add_hosts(host);
  request.set_serial_number(subsystem.serial_number);
  for (const std::string& name : subsystem.namespaces) request.add_namespaces()->set_bdev_name(name);
  return Do(client(), "construct_nvmf_subsystem", request);
}

Result<void> NvmfTgt::ConstructInSteps(const Subsystem& subsystem) {
  for (const Listener& listener : subsystem.listen) {
    if (auto transport = EnsureTransport(listener.trtype); !transport) return transport.error();
  }
  // All steps belong to one connection: a target that was started anew may have a subsystem of that name of its own.
  const auto info = client().info();
  if (!info) return info.error();
  CallOptions here;
  here.generation = (*info)->generation;
  if (auto made = CreateSubsystem(subsystem, here); !made) return made;
  Result<void> outcome = FillSubsystem(subsystem, here);
  if (outcome) return outcome;
  const Uninterrupted undoing;
  rpc::v1::NvmfDeleteSubsystemRequest request;
  request.set_nqn(subsystem.nqn);
  const Result<void> undone = Do(client(), "nvmf_delete_subsystem", request, here);
  if (!undone)
    outcome.error().message +=
        fmt::format("; and subsystem {} could not be deleted again: {}", subsystem.nqn, undone.error().message);
  return outcome;
}

Result<void> NvmfTgt::CreateSubsystem(const Subsystem& subsystem, const CallOptions& here) {
  rpc::v1::NvmfCreateSubsystemRequest request;
  request.set_nqn(subsystem.nqn);
  request.set_allow_any_host(subsystem.AnyHost());
  request.set_max_namespaces(std::max(kMaxNamespaces, static_cast<std::uint32_t>(subsystem.namespaces.size())));
  if (!subsystem.serial_number.empty()) request.set_serial_number(subsystem.serial_number);
  if (ReleaseOf(client()) >= kTakesModelNumber) request.set_model_number(std::string(kModelNumber));
  return Do(client(), "nvmf_create_subsystem", request, here);
}

/// Adds hosts before listeners, so that everything is in place when the first host connects.
Result<void> NvmfTgt::FillSubsystem(const Subsystem& subsystem, const CallOptions& here) {
  for (const std::string& host : subsystem.hosts) {
    rpc::v1::NvmfSubsystemAddHostRequest request;
    request.set_nqn(subsystem.nqn);
    request.set_host(host);
    if (auto added = Do(client(), "nvmf_subsystem_add_host", request, here); !added) return added;
  }
  for (const std::string& name : subsystem.namespaces) {
    rpc::v1::NvmfSubsystemAddNsRequest request;
    request.set_nqn(subsystem.nqn);
    request.mutable_namespace_()->set_bdev_name(name);
    auto added = Send<rpc::v1::NvmfSubsystemAddNsResponse>(client(), "nvmf_subsystem_add_ns", request, here);
    if (!added) return added.error();
  }
  for (const Listener& listener : subsystem.listen) {
    rpc::v1::NvmfSubsystemAddListenerRequest request;
    request.set_nqn(subsystem.nqn);
    *request.mutable_listen_address() = ToAddress(listener);
    if (auto added = Do(client(), "nvmf_subsystem_add_listener", request, here); !added) return added;
  }
  return {};
}

}  // namespace spdkctl::app
