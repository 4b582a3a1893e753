#include <algorithm>

#include <fmt/format.h>

#include "base/nqn.h"
#include "spdkctl/app/tasks.h"

namespace spdkctl::app {
namespace {

constexpr std::size_t kSerialNumberSize = 20;

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

}  // namespace

Result<void> CheckNqn(const std::string& nqn) { return spdkctl::CheckNqn(nqn); }

Result<void> CheckSerialNumber(const std::string& serial_number) {
  if (serial_number.size() > kSerialNumberSize)
    return Invalid(fmt::format("serial number '{}' has {} characters, {} fit", serial_number, serial_number.size(),
                               kSerialNumberSize));
  if (std::any_of(serial_number.begin(), serial_number.end(), [](unsigned char c) { return c < ' ' || c > '~'; }))
    return Invalid(fmt::format("serial number '{}' holds a character that is not printable ASCII", serial_number));
  return {};
}

}  // namespace spdkctl::app
