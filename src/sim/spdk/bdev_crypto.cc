#include <cerrno>
#include <list>

#include <fmt/format.h>

#include "sim/spdk/accel.h"
#include "sim/spdk/components.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_crypto.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// What the module was told to make, whether the base is there already or not.
struct CryptoBdevs {
  explicit CryptoBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) { MakeFirstOn(bdev); });
  }

  int MakeFirstOn(Bdev& base) {
    for (const BdevCryptoCreateRequest& one : wanted) {
      if (one.base_bdev_name() == base.name) return Make(base, one);
    }
    return 0;
  }

  int Make(Bdev& base, const BdevCryptoCreateRequest& request) {
    Bdev upper{request.name(), "crypto", "crypto"};
    upper.block_size = base.block_size;
    upper.num_blocks = base.num_blocks;
    upper.optimal_io_boundary = base.optimal_io_boundary;
    upper.numa_id = base.numa_id;
    upper.io_types = base.io_types & IoTypesOf({"read", "write", "unmap", "reset", "flush"});
    upper.uuid = UuidOnTop(world, kCryptoUuids, base, Release(23, 5));
    if (world.Since(23, 5)) {
      upper.memory_domains = AllMemoryDomains(world);
      upper.memory_domains.insert(upper.memory_domains.end(), base.memory_domains.begin(), base.memory_domains.end());
    }
    upper.show = [request](const Bdev&, BdevDriverSpecific& shown) {
      BdevCryptoInfo& about = *shown.mutable_crypto();
      about.set_base_bdev_name(request.base_bdev_name());
      about.set_name(request.name());
      about.set_key_name(request.key_name());
    };
    const int wrong = PutOnTop(world, base, std::move(upper), true);
    return wrong == EEXIST ? EINVAL : wrong;
  }

  World& world;
  std::list<BdevCryptoCreateRequest> wanted;  ///< With the names of their keys filled in.
};

/// The key that the request names, or one made of what it brings. The error if there is none.
Failure FindKey(World& world, BdevCryptoCreateRequest& request, bool& made) {
  Accel& accel = world.Of<Accel>();
  if (request.has_key_name()) {
    return accel.FindKey(request.key_name()) == nullptr ? Failure(InvalidParams("Key was not found")) : Failure();
  }
  const std::string cipher = request.has_cipher() ? request.cipher() : "AES_CBC";
  request.set_key_name(fmt::format("{}_{}", request.name(), cipher));
  if (accel.FindKey(request.key_name()) != nullptr) return {};
  AccelCryptoKey key;
  key.set_name(request.key_name());
  key.set_cipher(cipher);
  key.set_key(request.key());
  if (request.has_key2()) key.set_key2(request.key2());
  made = request.has_key() && accel.CreateKey(key) == 0;
  return made ? Failure() : Failure(InternalError("No key was found"));
}

Failure Create(const Call<BdevCryptoCreateRequest, BdevName>& call) {
  CryptoBdevs& module = call.world.Of<CryptoBdevs>();
  BdevCryptoCreateRequest request = call.request;
  bool made_key = false;
  if (auto failure = FindKey(call.world, request, made_key)) return failure;
  int wrong = IsWanted(module.wanted, request.name()) ? EEXIST : 0;
  if (wrong == 0) {
    module.wanted.push_back(request);
    Bdev* const base = call.world.Of<Bdevs>().Find(request.base_bdev_name());
    wrong = base == nullptr ? 0 : module.MakeFirstOn(*base);
    if (wrong != 0) module.wanted.pop_back();
  }
  if (wrong != 0 && made_key)
    call.world.Of<Accel>().keys.remove_if([&](const AccelCryptoKey& key) { return key.name() == request.key_name(); });
  if (wrong != 0) return Errno(wrong);
  call.response.set_name(request.name());
  return {};
}

Failure Delete(const Call<BdevCryptoDeleteRequest>& call) {
  return DeleteWanted(call.world, call.request.name(), "crypto", call.world.Of<CryptoBdevs>().wanted, call.response);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const BdevCryptoCreateRequest& one : world.Of<CryptoBdevs>().wanted) {
    if (world.Of<Bdevs>().FindExactly(one.name()) == nullptr) continue;
    BdevCryptoCreateRequest call;
    call.set_base_bdev_name(one.base_bdev_name());
    call.set_name(one.name());
    call.set_key_name(one.key_name());
    AddConfigCall(world, "bdev_crypto_create", call, response);
  }
}

}  // namespace

void AddCryptoHandlers(Handlers& handlers) {
  handlers.On("bdev_crypto_create", Create);
  handlers.On("bdev_crypto_delete", Delete);
  handlers.OnConfig("bdev/crypto", ShowConfig);
}

}  // namespace spdkctl::sim
