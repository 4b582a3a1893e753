#include <algorithm>
#include <cerrno>
#include <vector>

#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr const char* kPrefix = "EE_";

/// What the module was told to make, by the name of the base, whether that is there already or not.
struct ErrorBdevs {
  explicit ErrorBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) {
      if (Find(bdev.name) != wanted.end()) Make(bdev);
    });
  }

  /// The UUID that was asked for is forgotten: the bdev gets one that follows from its base.
  int Make(Bdev& base) {
    Bdev upper = PartOf(world, base, kPrefix + base.name, "Error Injection Disk", "error", 0, base.num_blocks);
    upper.show = [name = base.name](const Bdev&, BdevDriverSpecific& shown) {
      shown.mutable_error_disk()->set_base_bdev(name);
    };
    return PutOnTop(world, base, std::move(upper), false);
  }

  World& world;
  struct Wanted {
    std::string base;
    std::string uuid;  ///< Empty: any.
  };
  std::vector<Wanted> wanted;  ///< As they were asked for.

  std::vector<Wanted>::iterator Find(const std::string& base) {
    return std::find_if(wanted.begin(), wanted.end(), [&](const Wanted& one) { return one.base == base; });
  }
  void Forget(const std::string& base) {
    std::erase_if(wanted, [&](const Wanted& one) { return one.base == base; });
  }
};

Failure Create(const Call<BdevErrorCreateRequest>& call) {
  if (call.request.has_uuid() && UuidBytes(call.request.uuid()).empty())
    return InvalidParams("Failed to parse bdev UUID");
  ErrorBdevs& module = call.world.Of<ErrorBdevs>();
  Bdev* const base = call.world.Of<Bdevs>().Find(call.request.base_name());
  if (call.world.oldest()) {
    if (base == nullptr || module.Make(*base) != 0) return InvalidParams();
    return {};
  }
  if (module.Find(call.request.base_name()) != module.wanted.end()) return Errno(EEXIST);
  module.wanted.push_back({call.request.base_name(), call.request.uuid()});
  // A base that does not exist yet is waited for.
  const int wrong = base == nullptr ? 0 : module.Make(*base);
  if (wrong != 0) module.Forget(call.request.base_name());
  return FailureOf(wrong);
}

Failure Delete(const Call<BdevErrorDeleteRequest>& call) {
  ErrorBdevs& module = call.world.Of<ErrorBdevs>();
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  const std::string base = bdev != nullptr && bdev->module == "error" ? bdev->name.substr(3) : std::string();
  Failure failure = DeleteOf(call.world, call.request.name(), "error", call.response);
  if (!base.empty()) module.Forget(base);
  return failure;
}

Failure InjectError(const Call<BdevErrorInjectErrorRequest>& call) {
  const bool nvme = call.request.error_type() == ERROR_TYPE_NVME_FAILURE;
  if (call.world.Since(26, 5) && nvme == (call.request.nvme_sct() == 0 && call.request.nvme_sc() == 0))
    return RpcError{-EINVAL, "nvme_sct or nvme_sc should be specified for NVMe error injection"};
  if (call.request.error_type() == ERROR_TYPE_CORRUPT_DATA && call.request.corrupt_value() == 0) return Errno(EINVAL);
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != "error") return Refusal(call.world, ENODEV);
  return {};
}

Failure ResumePending(const Call<BdevErrorResumePendingRequest>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != "error") return Errno(ENODEV);
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const auto& [base, uuid] : world.Of<ErrorBdevs>().wanted) {
    BdevErrorCreateRequest call;
    call.set_base_name(base);
    if (!uuid.empty()) call.set_uuid(uuid);
    AddConfigCall(world, "bdev_error_create", call, response);
  }
}

}  // namespace

void AddErrorBdevHandlers(Handlers& handlers) {
  handlers.On("bdev_error_create", Create);
  handlers.On("bdev_error_delete", Delete);
  handlers.On("bdev_error_inject_error", InjectError);
  handlers.On("bdev_error_resume_pending", ResumePending);
  handlers.OnConfig("bdev/error", ShowConfig);
}

}  // namespace spdkctl::sim
