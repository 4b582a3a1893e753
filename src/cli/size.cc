#include "cli/size.h"

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl::cli {

Result<std::uint64_t> ParseSizeOf(const std::string& option, const std::string& text, std::uint64_t unit,
                                  std::uint64_t most) {
  const auto wrong = [&](const std::string& why) {
    return MakeError(Code::kInvalidArgument, fmt::format("{}: {}", option, why));
  };
  const Result<std::uint64_t> bytes = ParseSize(text);
  if (!bytes) return wrong(bytes.error().message);
  if (*bytes == 0) return wrong(fmt::format("size '{}' is nothing at all", text));
  if (*bytes > most) return wrong(fmt::format("size '{}' is beyond {} bytes", text, most));
  if (*bytes % unit != 0)
    return wrong(fmt::format("size '{}' is no whole number of {}", text, FormatSize(unit).substr(1)));
  return bytes;
}

}  // namespace spdkctl::cli
