#include <algorithm>
#include <cerrno>
#include <vector>

#include "sim/spdk/components.h"
#include "sim/spdk/virtual_bdev.h"
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
      if (const auto it = Find(bdev.name); it != wanted.end()) Make(bdev, it->uuid);
    });
  }

  int Make(Bdev& base, const std::string& uuid) {
    Bdev upper = PartOf(world, base, kPrefix + base.name, "Error Injection Disk", "error", 0, base.num_blocks);
    if (!uuid.empty()) upper.uuid = uuid;
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

Failure Create(World& world, const BdevErrorCreateRequest& request, Done& response) {
  if (request.has_uuid() && UuidBytes(request.uuid()).empty()) return InvalidParams("Failed to parse bdev UUID");
  ErrorBdevs& module = world.Of<ErrorBdevs>();
  Bdev* const base = world.Of<Bdevs>().Find(request.base_name());
  if (world.oldest()) {
    if (base == nullptr || module.Make(*base, {}) != 0) return InvalidParams();
    response.set_done(true);
    return {};
  }
  if (module.Find(request.base_name()) != module.wanted.end()) return Errno(EEXIST);
  module.wanted.push_back({request.base_name(), request.uuid()});
  // A base that does not exist yet is waited for.
  const int wrong = base == nullptr ? 0 : module.Make(*base, request.uuid());
  if (wrong != 0) module.Forget(request.base_name());
  return DoneUnless(wrong, response);
}

Failure Delete(World& world, const BdevErrorDeleteRequest& request, Done& response) {
  ErrorBdevs& module = world.Of<ErrorBdevs>();
  const Bdev* const bdev = world.Of<Bdevs>().Find(request.name());
  const std::string base = bdev != nullptr && bdev->module == "error" ? bdev->name.substr(3) : std::string();
  Failure failure = DeleteOf(world, request.name(), "error", response);
  if (!base.empty()) module.Forget(base);
  return failure;
}

Failure InjectError(World& world, const BdevErrorInjectErrorRequest& request, Done& response) {
  const bool nvme = request.error_type() == ERROR_TYPE_NVME_FAILURE;
  if (world.Since(26, 5) && nvme == (request.nvme_sct() == 0 && request.nvme_sc() == 0))
    return RpcError{-EINVAL, "nvme_sct or nvme_sc should be specified for NVMe error injection"};
  if (request.error_type() == ERROR_TYPE_CORRUPT_DATA && request.corrupt_value() == 0) return Errno(EINVAL);
  const Bdev* const bdev = world.Of<Bdevs>().Find(request.name());
  if (bdev == nullptr || bdev->module != "error") return Refusal(world, ENODEV);
  response.set_done(true);
  return {};
}

Failure ResumePending(World& world, const BdevErrorResumePendingRequest& request, Done& response) {
  const Bdev* const bdev = world.Of<Bdevs>().Find(request.name());
  if (bdev == nullptr || bdev->module != "error") return Errno(ENODEV);
  response.set_done(true);
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
