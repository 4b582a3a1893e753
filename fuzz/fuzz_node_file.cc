#include <cstdint>

#include "spdkctl/node/node.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static_cast<void>(spdkctl::node::ParseNodeFile(std::string(reinterpret_cast<const char*>(data), size), "fuzz"));
  return 0;
}
