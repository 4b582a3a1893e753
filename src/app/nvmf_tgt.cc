#include <functional>

#include <fmt/format.h>

#include "app/send.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::app {
namespace {

// The default was "no limit" up to 18.10 and 32 since; tasks always say it.
constexpr std::uint32_t kMaxNamespaces = 32;
constexpr std::string_view kModelNumber = "SPDK bdev Controller";

rpc::v1::NvmfAddress ToAddress(const Listener& listener) {
  rpc::v1::NvmfAddress address;
  address.set_trtype(listener.trtype);
  address.set_adrfam(!listener.adrfam.empty()                         ? listener.adrfam
                     : listener.traddr.find(':') != std::string::npos ? "ipv6"
                                                                      : "ipv4");
  address.set_traddr(listener.traddr);
  if (!listener.trsvcid.empty()) address.set_trsvcid(listener.trsvcid);
  return address;
}

Result<void> CheckArguments(const std::string& nqn, const std::vector<std::string>& hosts,
                            const std::string& serial_number) {
  if (auto checked = CheckNqn(nqn); !checked) return checked;
  for (const std::string& host : hosts) {
    if (auto checked = CheckNqn(host); !checked) return checked;
  }
  return CheckSerialNumber(serial_number);
}

}  // namespace

Result<rpc::v1::NvmfGetSubsystemsResponse> NvmfTgt::get_nvmf_subsystems() { return client().nvmf_get_subsystems({}); }

Result<void> NvmfTgt::delete_nvmf_subsystem(const std::string& nqn) {
  rpc::v1::NvmfDeleteSubsystemRequest request;
  request.set_nqn(nqn);
  return Do(client(), "nvmf_delete_subsystem", request);
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
                                               const std::vector<std::string>& namespaces) {
  if (auto checked = CheckArguments(nqn, hosts, serial_number); !checked) return checked;
  const auto existing = get_nvmf_subsystems();
  if (!existing) return existing.error();
  for (const auto& subsystem : existing->subsystems()) {
    if (subsystem.nqn() == nqn) return MakeError(Code::kExists, fmt::format("there is a subsystem {} already", nqn));
  }
  return Offers(client(), "construct_nvmf_subsystem")
             ? ConstructInOneCall(nqn, listen, hosts, serial_number, namespaces)
             : ConstructInSteps(nqn, listen, hosts, serial_number, namespaces);
}

Result<void> NvmfTgt::ConstructInOneCall(const std::string& nqn, const std::vector<Listener>& listen,
                                         const std::vector<std::string>& hosts, const std::string& serial_number,
                                         const std::vector<std::string>& namespaces) {
  const Release release = ReleaseOf(client());
  rpc::v1::ConstructNvmfSubsystemRequest request;
  request.set_nqn(nqn);
  if (release == Schema::Get().oldest()) {
    request.set_core(-1);
    request.set_mode("Virtual");
  } else {
    // The oldest release reads an empty host list as "any".
    request.set_allow_any_host(hosts.empty());
  }
  for (const Listener& listener : listen) *request.add_listen_addresses() = ToAddress(listener);
  for (const std::string& host : hosts) request.add_hosts(host);
  request.set_serial_number(serial_number);
  for (const std::string& name : namespaces) request.add_namespaces()->set_bdev_name(name);
  return Do(client(), "construct_nvmf_subsystem", request);
}

Result<void> NvmfTgt::ConstructInSteps(const std::string& nqn, const std::vector<Listener>& listen,
                                       const std::vector<std::string>& hosts, const std::string& serial_number,
                                       const std::vector<std::string>& namespaces) {
  for (const Listener& listener : listen) {
    if (auto transport = EnsureTransport(listener.trtype); !transport) return transport.error();
  }
  const Release release = ReleaseOf(client());
  rpc::v1::NvmfCreateSubsystemRequest create;
  create.set_nqn(nqn);
  create.set_allow_any_host(hosts.empty());
  create.set_max_namespaces(std::max(kMaxNamespaces, static_cast<std::uint32_t>(namespaces.size())));
  if (!serial_number.empty()) create.set_serial_number(serial_number);
  if (release >= Release(19, 4)) create.set_model_number(std::string(kModelNumber));
  if (auto made = Do(client(), "nvmf_create_subsystem", create); !made) return made;
  Result<void> outcome;
  for (std::size_t i = 0; outcome && i < hosts.size(); ++i) {
    rpc::v1::NvmfSubsystemAddHostRequest request;
    request.set_nqn(nqn);
    request.set_host(hosts[i]);
    outcome = Do(client(), "nvmf_subsystem_add_host", request);
  }
  for (std::size_t i = 0; outcome && i < namespaces.size(); ++i) {
    rpc::v1::NvmfSubsystemAddNsRequest request;
    request.set_nqn(nqn);
    request.mutable_namespace_()->set_bdev_name(namespaces[i]);
    auto added = Send<rpc::v1::NvmfSubsystemAddNsResponse>(client(), "nvmf_subsystem_add_ns", request);
    if (!added) outcome = added.error();
  }
  for (std::size_t i = 0; outcome && i < listen.size(); ++i) {
    rpc::v1::NvmfSubsystemAddListenerRequest request;
    request.set_nqn(nqn);
    *request.mutable_listen_address() = ToAddress(listen[i]);
    outcome = Do(client(), "nvmf_subsystem_add_listener", request);
  }
  if (outcome) return outcome;
  const Uninterrupted undoing;
  const Result<void> undone = delete_nvmf_subsystem(nqn);
  if (!undone)
    outcome.error().message +=
        fmt::format("; and subsystem {} could not be deleted again: {}", nqn, undone.error().message);
  return outcome;
}

}  // namespace spdkctl::app
