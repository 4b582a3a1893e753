#include <cstdint>
#include <string_view>

#include "spdkctl/schema/codec.h"

// Whatever an answer holds: reading it, writing it and reading that again gives the same text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 1) return 0;
  const auto& methods = spdkctl::Schema::Get().methods();
  const spdkctl::Method& method = methods[data[0] % methods.size()];
  const std::string_view json(reinterpret_cast<const char*>(data) + 1, size - 1);
  const spdkctl::Release release = spdkctl::Schema::Get().newest();
  const auto first = method.NewResponse();
  const auto request = method.NewRequest();
  static_cast<void>(spdkctl::ParseParams(method, json, *request));
  if (!spdkctl::ParseResult(method, json, release, *first)) return 0;
  const std::string once = spdkctl::FormatResult(method, *first, release);
  const auto second = method.NewResponse();
  if (!spdkctl::ParseResult(method, once, release, *second)) return 0;
  if (spdkctl::FormatResult(method, *second, release) != once) __builtin_trap();
  return 0;
}
