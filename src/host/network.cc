#include "spdkctl/host/network.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>

#include <array>
#include <cstring>
#include <memory>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::host {
namespace {

/// An address of either family as its bytes; the family tells how many count.
struct Ip {
  int family = AF_UNSPEC;
  std::array<unsigned char, sizeof(in6_addr)> bytes = {};
  friend bool operator==(const Ip&, const Ip&) = default;
};

std::optional<Ip> Parse(const std::string& text) {
  Ip ip;
  for (const int family : {AF_INET, AF_INET6}) {
    ip.family = family;
    if (::inet_pton(family, text.c_str(), ip.bytes.data()) == 1) return ip;
  }
  return std::nullopt;
}

Ip Of(const sockaddr& address) {
  Ip ip;
  ip.family = address.sa_family;
  if (address.sa_family == AF_INET) {
    sockaddr_in in = {};
    std::memcpy(&in, &address, sizeof(in));
    std::memcpy(ip.bytes.data(), &in.sin_addr, sizeof(in.sin_addr));
  } else if (address.sa_family == AF_INET6) {
    sockaddr_in6 in = {};
    std::memcpy(&in, &address, sizeof(in));
    std::memcpy(ip.bytes.data(), &in.sin6_addr, sizeof(in.sin6_addr));
  }
  return ip;
}

bool MayBindForeign(int family) {
  const char* const file =
      family == AF_INET ? "/proc/sys/net/ipv4/ip_nonlocal_bind" : "/proc/sys/net/ipv6/ip_nonlocal_bind";
  return Trim(ReadFile(file).value_or("0")) == "1";
}

}  // namespace

std::optional<bool> HasIpAddress(const std::string& ip) {
  const auto wanted = Parse(ip);
  if (!wanted || MayBindForeign(wanted->family)) return std::nullopt;
  if (wanted->bytes == decltype(wanted->bytes){}) return true;
  // All of 127.0.0.0/8 is of the loopback interface.
  if (wanted->family == AF_INET && wanted->bytes[0] == 127) return true;
  ifaddrs* first = nullptr;
  if (::getifaddrs(&first) != 0) return std::nullopt;
  const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> all(first, ::freeifaddrs);
  for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
    if (one->ifa_addr != nullptr && Of(*one->ifa_addr) == *wanted) return true;
  }
  return false;
}

}  // namespace spdkctl::host
