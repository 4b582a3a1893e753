#include "cli/listener.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "spdkctl/base/address.h"

namespace spdkctl::cli {

/// tcp://127.0.0.1:4420 and rdma://[fe80::1]:4420.
Result<app::Listener> ParseListener(const std::string& text) {
  const auto wrong = [&] {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no listener; write it like tcp://127.0.0.1:4420", text));
  };
  const std::size_t scheme = text.find("://");
  if (scheme == std::string::npos || scheme == 0) return wrong();
  const auto address = Address::Parse(text.substr(scheme + 3));
  if (!address || address->is_unix()) return wrong();
  std::string trtype = text.substr(0, scheme);
  std::transform(trtype.begin(), trtype.end(), trtype.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return app::Listener{trtype, address->host, std::to_string(address->port), {}};
}

}  // namespace spdkctl::cli
