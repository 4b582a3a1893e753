#include <cerrno>
#include <list>

#include <fmt/format.h>

#include "sim/spdk/components.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_split.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// What the module was told to split, whether the base is there already or not.
struct SplitBdevs {
  struct Split {
    BdevSplitCreateRequest request;
    std::vector<std::string> parts = {};
  };

  explicit SplitBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) {
      for (Split& split : wanted) {
        if (split.request.base_bdev() == bdev.name) Make(bdev, split);
      }
    });
  }

  [[nodiscard]] Split* Find(const std::string& base) {
    for (Split& split : wanted) {
      if (split.request.base_bdev() == base) return &split;
    }
    return nullptr;
  }

  int Make(Bdev& base, Split& split) {
    const BdevSplitCreateRequest& request = split.request;
    if (request.split_size_mb() * kMiB % base.block_size != 0) return EINVAL;
    const std::uint64_t blocks = request.split_size_mb() != 0 ? request.split_size_mb() * kMiB / base.block_size
                                                              : base.num_blocks / request.split_count();
    // SPDK divides by the size of a part; here 0 is refused.
    if (blocks == 0) return EINVAL;
    const std::uint64_t count = std::min<std::uint64_t>(request.split_count(), base.num_blocks / blocks);
    split.parts.clear();
    for (std::uint64_t i = 0; i < count; ++i) {
      if (MakePart(base, split, i, blocks) == 0) continue;
      RemoveParts(split);
      return ENOMEM;
    }
    return 0;
  }

  int MakePart(Bdev& base, Split& split, std::uint64_t index, std::uint64_t blocks) {
    Bdev part =
        PartOf(world, base, fmt::format("{}p{}", base.name, index), "Split Disk", "split", index * blocks, blocks);
    part.optimal_io_boundary = 0;
    part.show = [name = base.name, offset = index * blocks](const Bdev&, BdevDriverSpecific& shown) {
      shown.mutable_split()->set_base_bdev(name);
      shown.mutable_split()->set_offset_blocks(offset);
    };
    const std::string name = part.name;
    // The first part claims the base, and the last one that goes frees it.
    int wrong = 0;
    if (index == 0) {
      wrong = ClaimBase(base, split);
      if (wrong != 0) return wrong;
    }
    part.gone = [this, base_name = base.name](Bdev& self) { LosePart(base_name, self.name); };
    wrong = world.Of<Bdevs>().Register(std::move(part));
    if (wrong == 0) split.parts.push_back(name);
    if (wrong != 0 && index == 0) FreeBase(base.name);
    return wrong;
  }

  int ClaimBase(Bdev& base, const Split& split) {
    Bdevs& bdevs = world.Of<Bdevs>();
    BdevUserId& id = open[base.name];
    BdevUser user{false, [this, name = split.request.base_bdev()](Bdev&) {
                    if (Split* const found = Find(name)) RemoveParts(*found);
                  }};
    if (const int wrong = bdevs.Open(base, std::move(user), &id)) return wrong;
    const int wrong = bdevs.ClaimFor(base, id);
    if (wrong != 0) bdevs.Close(id);
    return wrong;
  }

  void FreeBase(const std::string& base) {
    world.Of<Bdevs>().Close(open[base]);
    open.erase(base);
  }

  void LosePart(const std::string& base, const std::string& part) {
    Split* const split = Find(base);
    if (split == nullptr) return;
    std::erase(split->parts, part);
    if (split->parts.empty()) FreeBase(base);
  }

  void RemoveParts(Split& split) {
    const std::vector<std::string> parts = split.parts;
    for (const std::string& part : parts) {
      if (Bdev* const bdev = world.Of<Bdevs>().FindExactly(part)) world.Of<Bdevs>().Unregister(*bdev);
    }
  }

  World& world;
  std::list<Split> wanted;
  std::map<std::string, BdevUserId> open;  ///< By base.
};

Failure Create(const Call<BdevSplitCreateRequest, BdevSplitCreateResponse>& call) {
  SplitBdevs& module = call.world.Of<SplitBdevs>();
  Bdev* const base = call.world.Of<Bdevs>().Find(call.request.base_bdev());
  int wrong = 0;
  if (call.request.split_count() == 0) {
    wrong = EINVAL;
  } else if (module.Find(call.request.base_bdev()) != nullptr) {
    wrong = EEXIST;
  } else {
    module.wanted.push_back({call.request});
    if (base != nullptr) wrong = module.Make(*base, module.wanted.back());
  }
  if (wrong != 0) {
    return InvalidParams(fmt::format("Failed to create {} split bdevs from '{}': {}", call.request.split_count(),
                                     call.request.base_bdev(), ErrnoText(wrong)));
  }
  for (const std::string& part : module.wanted.back().parts) call.response.add_bdevs(part);
  return {};
}

Failure Delete(const Call<BdevSplitDeleteRequest>& call) {
  SplitBdevs& module = call.world.Of<SplitBdevs>();
  SplitBdevs::Split* const split = module.Find(call.request.base_bdev());
  if (split == nullptr) return InvalidErrno(ENOENT);
  module.RemoveParts(*split);
  module.wanted.remove_if([&](const SplitBdevs::Split& other) { return &other == split; });
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const SplitBdevs::Split& split : world.Of<SplitBdevs>().wanted) {
    BdevSplitCreateRequest call = split.request;
    call.set_split_size_mb(split.request.split_size_mb());
    AddConfigCall(world, "bdev_split_create", call, response);
  }
}

}  // namespace

void AddSplitHandlers(Handlers& handlers) {
  handlers.On("bdev_split_create", Create);
  handlers.On("bdev_split_delete", Delete);
  handlers.OnConfig("bdev/split", ShowConfig);
}

}  // namespace spdkctl::sim
