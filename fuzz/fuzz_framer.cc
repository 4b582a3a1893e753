#include <cstdint>
#include <string_view>

#include "jsonrpc/envelope.h"
#include "jsonrpc/framer.h"

// Cutting a stream must not depend on how it arrives in pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  spdkctl::jsonrpc::Framer whole;
  spdkctl::jsonrpc::Framer pieces;
  std::string one;
  std::string other;
  const auto drain = [](spdkctl::jsonrpc::Framer& framer, std::string& out) {
    while (auto frame = framer.Next()) {
      static_cast<void>(spdkctl::jsonrpc::FindId(frame->text()));
      if (frame->kind() == spdkctl::jsonrpc::Frame::Kind::kValue)
        static_cast<void>(spdkctl::jsonrpc::ParseAnswer(*frame));
      // How much there is of garbage depends on what has arrived; behind it there is nothing.
      if (frame->kind() == spdkctl::jsonrpc::Frame::Kind::kGarbage) {
        out += "garbage";
        continue;
      }
      out.append(frame->text()).append(1, '\n');
    }
  };
  whole.Append(text);
  drain(whole, one);
  for (const char& c : text) {
    pieces.Append(std::string_view(&c, 1));
    drain(pieces, other);
  }
  if (one != other) __builtin_trap();
  return 0;
}
