#include "sim/spdk/virtual_bdev.h"

#include <array>
#include <cerrno>
#include <cstring>

#include "sim/spdk/uuid.h"

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
  if (const int wrong = bdevs.ClaimFor(base, id)) {
    bdevs.Close(id);
    return wrong;
  }
  upper.gone = [&world, id, before = upper.gone](Bdev& self) {
    if (before) before(self);
    world.Of<Bdevs>().Close(id);
  };
  if (const int wrong = bdevs.Register(std::move(upper))) {
    bdevs.Close(id);
    return wrong;
  }
  return 0;
}

std::string UuidOnTop(const World& world, const char* kind, const Bdev& base, Release since) {
  if (world.options.release < since) return {};
  return DeriveUuid(kind, UuidBytes(base.uuid));
}

namespace {

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

}  // namespace

Bdev PartOf(const World& world, const Bdev& base, std::string name, std::string product_name, std::string module,
            std::uint64_t offset_blocks, std::uint64_t num_blocks) {
  Bdev part = OnTopOf(base, std::move(name), std::move(product_name), std::move(module));
  part.num_blocks = num_blocks;
  part.io_types &= ~IoTypesOf({"nvme_admin", "nvme_io", "nvme_io_md"});
  part.memory_domains.clear();
  part.memory_domain_types.clear();
  part.dif_pi_format = 0;
  part.uuid = UuidOfPart(world, base, offset_blocks, num_blocks);
  return part;
}

}  // namespace spdkctl::sim
