#include "base/secret_hash.h"

#include <crypt.h>

#include <array>
#include <memory>

namespace spdkctl {
namespace {

constexpr const char* kMethod = "$6$";
// Keys of storage are random: the fewest rounds that the method has will do.
constexpr unsigned long kRounds = 1000;

std::optional<std::string> Hash(const std::string& secret, const char* setting) {
  // crypt takes text to its first NUL for the whole.
  if (secret.find('\0') != std::string::npos) return std::nullopt;
  const auto room = std::make_unique<crypt_data>();
  const char* const hash = ::crypt_r(secret.c_str(), setting, room.get());
  // What begins with a star is no hash, but says that there is none.
  return hash == nullptr || hash[0] == '*' ? std::nullopt : std::optional<std::string>(hash);
}

}  // namespace

std::optional<std::string> HashSecret(const std::string& secret) {
  std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting = {};
  const char* const made =
      ::crypt_gensalt_rn(kMethod, kRounds, nullptr, 0, setting.data(), static_cast<int>(setting.size()));
  return made == nullptr ? std::nullopt : Hash(secret, made);
}

bool IsHashOf(const std::string& hash, const std::string& secret) {
  return !hash.empty() && Hash(secret, hash.c_str()) == hash;
}

}  // namespace spdkctl
