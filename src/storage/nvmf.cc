#include "storage/nvmf.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/nvme.h"
#include "base/text.h"
#include "storage/spelling.h"

namespace spdkctl::storage {
namespace {

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<void> CheckAscii(const char* what, const std::string& text, std::size_t most) {
  if (text.size() > most)
    return Invalid(fmt::format("{} '{}' has {} characters, {} fit", what, text, text.size(), most));
  if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c > '~'; }))
    return Invalid(fmt::format("{} '{}' holds a character that is not printable ASCII", what, text));
  return {};
}

}  // namespace

std::uint16_t DefaultPort(std::string_view nqn) { return nqn == kDiscoveryNqn ? kDiscoveryPort : kNvmfPort; }

bool IsIpTransport(std::string_view trtype) {
  const std::string type = ToLower(trtype);
  return type == "tcp" || type == "rdma";
}

std::string FamilyOf(std::string_view trtype, std::string_view traddr) {
  if (!IsIpTransport(trtype)) return {};
  return IsIpv6(traddr) ? "ipv6" : "ipv4";
}

std::string ShowAddress(std::string_view trtype, std::string_view traddr, std::string_view trsvcid) {
  const std::string type = ToLower(trtype);
  if (trsvcid.empty() || !IsIpTransport(trtype)) return fmt::format("{}://{}", type, traddr);
  return fmt::format("{}://{}", type, WithPort(traddr, trsvcid));
}

bool SameAddress(std::string_view trtype, std::string_view traddr, std::string_view trsvcid,
                 std::string_view other_trtype, std::string_view other_traddr, std::string_view other_trsvcid) {
  return ToLower(trtype) == ToLower(other_trtype) && trsvcid == other_trsvcid &&
         Normal(v1::ADDRESS, traddr) == Normal(v1::ADDRESS, other_traddr);
}

Result<void> CheckSerialNumber(const std::string& serial_number) {
  return CheckAscii("serial number", serial_number, kSerialNumberSize);
}
Result<void> CheckModelNumber(const std::string& model_number) {
  return CheckAscii("model number", model_number, kModelNumberSize);
}

}  // namespace spdkctl::storage
