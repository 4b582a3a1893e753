#pragma once

#include <string_view>

#include "spdkctl/base/address.h"

namespace spdkctl::client {

/// The address that a text stands for. A text that is none becomes a host without a port, which no text stands for:
/// whoever connects to it is told what is wrong with the text.
inline Address AddressOfText(std::string_view text) {
  Result<Address> address = Address::Parse(text);
  return address ? *address : Address{{}, std::string(text), 0};
}

}  // namespace spdkctl::client
