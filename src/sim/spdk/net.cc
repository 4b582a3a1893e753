#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <list>

#include <fmt/format.h>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/net.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// The host's interfaces as they were at the first question; what is added or deleted is never done to the host.
struct Interfaces {
  Interfaces() {
    struct if_nameindex* const names = ::if_nameindex();
    if (names == nullptr) return;
    for (const struct if_nameindex* name = names; name->if_index != 0; ++name) {
      NetInterface& interface = all.emplace_back();
      interface.set_name(name->if_name);
      interface.set_ifc_index(static_cast<std::int32_t>(name->if_index));
      ShowEmpty(interface, "ip_addr");
    }
    ::if_freenameindex(names);
    ReadAddresses();
  }

  std::list<NetInterface> all;

  NetInterface* Find(std::int32_t index) {
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.ifc_index() == index; });
    return it == all.end() ? nullptr : &*it;
  }

 private:
  void ReadAddresses() {
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0) return;
    for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
      NetInterface* const interface = Find(static_cast<std::int32_t>(::if_nametoindex(entry->ifa_name)));
      if (interface == nullptr || entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
      interface->add_ip_addr(::inet_ntoa(reinterpret_cast<const sockaddr_in*>(entry->ifa_addr)->sin_addr));
    }
    ::freeifaddrs(list);
  }
};

Failure GetInterfaces(const Call<NetGetInterfacesRequest, NetGetInterfacesResponse>& call) {
  for (const NetInterface& interface : call.world.Of<Interfaces>().all) *call.response.add_interfaces() = interface;
  return {};
}

/// As SPDK reads it: what is no address counts as 255.255.255.255.
std::string ReadAddress(const std::string& text) { return ::inet_ntoa(in_addr{::inet_addr(text.c_str())}); }

/// Nobody looks whether the interface has the address already, up to 19.10.
bool Checks(const World& world) { return world.Since(20, 1); }

RpcError NotAvailable(const World& world, std::int32_t index) {
  return Checks(world) ? InvalidState(fmt::format("Interface {} not available", index)) : InvalidParams();
}

Failure AddAddress(const Call<NetInterfaceAddIpAddressRequest>& call) {
  NetInterface* const interface = call.world.Of<Interfaces>().Find(call.request.ifc_index());
  if (interface == nullptr) return NotAvailable(call.world, call.request.ifc_index());
  const std::string address = ReadAddress(call.request.ip_address());
  const auto& there = interface->ip_addr();
  if (std::find(there.begin(), there.end(), address) == there.end()) {
    interface->add_ip_addr(address);
  } else if (Checks(call.world)) {
    return InvalidParams(fmt::format("IP address {} is already added to interface {}", call.request.ip_address(),
                                     call.request.ifc_index()));
  }
  return {};
}

Failure DeleteAddress(const Call<NetInterfaceDeleteIpAddressRequest>& call) {
  NetInterface* const interface = call.world.Of<Interfaces>().Find(call.request.ifc_index());
  if (interface == nullptr) return NotAvailable(call.world, call.request.ifc_index());
  auto& there = *interface->mutable_ip_addr();
  const auto it = std::find(there.begin(), there.end(), ReadAddress(call.request.ip_address()));
  if (it != there.end()) {
    there.erase(it);
  } else if (Checks(call.world)) {
    return InvalidParams(
        fmt::format("IP address {} is not found in interface {}", call.request.ip_address(), call.request.ifc_index()));
  }
  return {};
}

}  // namespace

void AddNetHandlers(Handlers& handlers) {
  handlers.On("net_get_interfaces", GetInterfaces);
  handlers.On("net_interface_add_ip_address", AddAddress);
  handlers.On("net_interface_delete_ip_address", DeleteAddress);
}

}  // namespace spdkctl::sim
