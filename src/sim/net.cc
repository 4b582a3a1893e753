#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <array>
#include <map>

#include "sim/components.h"
#include "spdkctl/rpc/v1/net.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// What was added to the host's own addresses, by interface; nothing is done to the host.
struct AddedAddresses {
  std::map<int, std::vector<std::string>> by_interface;
};

Failure GetInterfaces(World& world, const NetGetInterfacesRequest& /*request*/, NetGetInterfacesResponse& response) {
  std::map<std::string, NetInterface> interfaces;
  ifaddrs* list = nullptr;
  if (::getifaddrs(&list) != 0) return InternalError();
  for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    NetInterface& interface = interfaces[entry->ifa_name];
    interface.set_name(entry->ifa_name);
    interface.set_ifc_index(static_cast<std::int32_t>(::if_nametoindex(entry->ifa_name)));
    if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
    std::array<char, INET_ADDRSTRLEN> text = {};
    ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(entry->ifa_addr)->sin_addr, text.data(), text.size());
    interface.add_ip_addr(text.data());
  }
  ::freeifaddrs(list);
  for (auto& [name, interface] : interfaces) {
    for (const std::string& added : world.Of<AddedAddresses>().by_interface[interface.ifc_index()])
      interface.add_ip_addr(added);
    ShowEmpty(interface, "ip_addr");
    *response.add_interfaces() = interface;
  }
  return {};
}

bool IsInterface(int index) {
  std::array<char, IF_NAMESIZE> name = {};
  return ::if_indextoname(static_cast<unsigned>(index), name.data()) != nullptr;
}

Failure AddAddress(World& world, const NetInterfaceAddIpAddressRequest& request, Done& response) {
  if (!IsInterface(request.ifc_index())) return InvalidParams();
  world.Of<AddedAddresses>().by_interface[request.ifc_index()].push_back(request.ip_address());
  response.set_done(true);
  return {};
}

Failure DeleteAddress(World& world, const NetInterfaceDeleteIpAddressRequest& request, Done& response) {
  if (!IsInterface(request.ifc_index())) return InvalidParams();
  // An address that is not there is no error to SPDK.
  std::erase(world.Of<AddedAddresses>().by_interface[request.ifc_index()], request.ip_address());
  response.set_done(true);
  return {};
}

}  // namespace

void AddNetHandlers(Handlers& handlers) {
  handlers.On("net_get_interfaces", GetInterfaces);
  handlers.On("net_interface_add_ip_address", AddAddress);
  handlers.On("net_interface_delete_ip_address", DeleteAddress);
}

}  // namespace spdkctl::sim
