#include "sim/spdk/uuid.h"

#include <cstdint>
#include <random>

#include <fmt/format.h>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include "base/text.h"

namespace spdkctl::sim {

std::string NewUuid() {
  static std::mt19937_64 random{std::random_device{}()};
  const std::uint64_t high = random();
  const std::uint64_t low = random();
  return fmt::format("{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}", high >> 32, high >> 16 & 0xffff, high & 0xfff,
                     (low >> 48 & 0x3fff) | 0x8000, low & 0xffffffffffff);
}

std::string UuidBytes(const std::string& text) {
  if (!IsUuid(text)) return {};
  const boost::uuids::uuid parsed = boost::uuids::string_generator()(text);
  return {parsed.begin(), parsed.end()};
}

std::string DeriveUuid(const std::string& name_space, const std::string& bytes) {
  const boost::uuids::name_generator_sha1 generator(boost::uuids::string_generator()(name_space));
  return boost::uuids::to_string(generator(bytes.data(), bytes.size()));
}

std::string CanonicalUuid(const std::string& text) { return ToLower(text); }

}  // namespace spdkctl::sim
