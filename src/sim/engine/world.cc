#include "sim/engine/world.h"

#include <time.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <random>

#include <fmt/format.h>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include "base/text.h"

namespace spdkctl::sim {

World::World(Options made) : options(std::move(made)), started(!options.wait_for_rpc) {}

World::~World() {
  // States may look at each other while they end; whatever is left goes with the map.
  polls_.clear();
  watched.clear();
}

int World::OnPoll(std::function<void()> look) {
  polls_[++next_poll_] = std::move(look);
  return next_poll_;
}

void World::Poll() {
  // A look may end itself or others.
  std::vector<int> ids;
  ids.reserve(polls_.size());
  for (const auto& [id, look] : polls_) ids.push_back(id);
  for (const int id : ids) {
    if (const auto it = polls_.find(id); it != polls_.end()) std::function<void()>(it->second)();
  }
}

std::vector<std::uint32_t> World::Cores() const {
  std::vector<std::uint32_t> cores;
  for (std::uint32_t core = 0; core < 64; ++core) {
    if ((options.core_mask >> core & 1) != 0) cores.push_back(core);
  }
  return cores;
}

std::uint64_t World::Ticks() {
  timespec now = {};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  constexpr std::uint64_t kNanoseconds = 1'000'000'000;
  constexpr std::uint64_t kPerMicrosecond = kTickRate / 1'000'000;
  return static_cast<std::uint64_t>(now.tv_sec) * kTickRate +
         static_cast<std::uint64_t>(now.tv_nsec) % kNanoseconds * kPerMicrosecond / 1000;
}

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

std::string ErrnoText(int number) { return ::strerror(number); }
RpcError InvalidParams(std::string message) { return {-32602, std::move(message)}; }

RpcError InvalidState(std::string message) { return {-1, std::move(message)}; }
RpcError InternalError(std::string message) { return {-32603, std::move(message)}; }
RpcError Errno(int number) { return {-number, ErrnoText(number)}; }
RpcError InvalidErrno(int number) { return {-32602, ErrnoText(number)}; }
RpcError InternalErrno(int number) { return {-32603, ErrnoText(number)}; }

}  // namespace spdkctl::sim
