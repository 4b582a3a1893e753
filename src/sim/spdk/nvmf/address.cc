#include "sim/spdk/nvmf/address.h"

#include "base/text.h"

namespace spdkctl::sim {

bool IsFamily(const std::string& adrfam) {
  const std::string family = ToLower(adrfam);
  return family == "ipv4" || family == "ipv6" || family == "ib" || family == "fc" || family == "intra_host";
}

std::string ShownFamily(const std::string& adrfam) { return ToLower(adrfam) == "ipv6" ? "IPv6" : "IPv4"; }

rpc::v1::NvmfAddress Canonical(const World& world, const rpc::v1::NvmfAddress& address) {
  rpc::v1::NvmfAddress shown;
  const std::string type = ToUpper(address.trtype().empty() ? address.transport() : address.trtype());
  shown.set_trtype(type);
  if (world.oldest()) shown.set_transport(type);
  shown.set_adrfam(ShownFamily(address.adrfam()));
  shown.set_traddr(address.traddr());
  shown.set_trsvcid(address.trsvcid());
  return shown;
}

bool SameAddress(const rpc::v1::NvmfAddress& a, const rpc::v1::NvmfAddress& b) {
  return a.trtype() == b.trtype() && a.traddr() == b.traddr() && a.trsvcid() == b.trsvcid();
}

bool IsAddress(const rpc::v1::NvmfAddress& address) {
  constexpr std::size_t kLongestAddress = 256;
  constexpr std::size_t kLongestService = 32;
  const bool known_family = IsFamily(address.adrfam()) || !address.has_adrfam();
  return known_family && address.trtype().size() <= kLongestService && address.traddr().size() <= kLongestAddress &&
         address.trsvcid().size() <= kLongestService;
}

}  // namespace spdkctl::sim
