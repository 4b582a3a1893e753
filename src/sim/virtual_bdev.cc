#include "sim/virtual_bdev.h"

#include <cerrno>
#include <cstring>

namespace spdkctl::sim {

int PutOnTop(World& world, Bdev& base, Bdev upper, bool writes) {
  Bdevs& bdevs = world.Of<Bdevs>();
  const std::string name = upper.name;
  const std::string module = upper.module;
  BdevUserId id = 0;
  BdevUser user{writes, [&world, name, module](Bdev&) {
                  Bdev* const over = world.Of<Bdevs>().FindExactly(name);
                  if (over != nullptr && over->module == module) world.Of<Bdevs>().Unregister(*over);
                }};
  if (const int wrong = bdevs.Open(base, std::move(user), &id)) return wrong;
  if (const int wrong = bdevs.ClaimFor(base, module, id)) {
    bdevs.Close(id);
    return wrong;
  }
  upper.gone = [&world, id, base_name = base.name, before = upper.gone](Bdev& self) {
    if (before) before(self);
    if (Bdev* const under = world.Of<Bdevs>().FindExactly(base_name)) world.Of<Bdevs>().Release(*under);
    world.Of<Bdevs>().Close(id);
  };
  if (const int wrong = bdevs.Register(std::move(upper))) {
    bdevs.Release(base);
    bdevs.Close(id);
    return wrong;
  }
  return 0;
}

std::string UuidOnTop(const World& world, const char* kind, const Bdev& base, Release since) {
  if (world.options.release < since) return {};
  return DeriveUuid(kind, UuidBytes(base.uuid));
}

std::string UuidOfPart(const World& world, const Bdev& base, std::uint64_t offset_blocks, std::uint64_t num_blocks) {
  if (!world.Since(23, 5)) return {};
  std::string name = UuidBytes(base.uuid);
  for (const std::uint64_t number : {offset_blocks, num_blocks}) {
    std::array<char, sizeof(number)> bytes = {};
    std::memcpy(bytes.data(), &number, sizeof(number));
    name.append(bytes.data(), bytes.size());
  }
  return DeriveUuid(kPartUuids, name);
}

}  // namespace spdkctl::sim
