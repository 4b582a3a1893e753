#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::app {
namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
const Release kOldest(17, 7);

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<std::uint64_t> BlocksOf(std::uint64_t total_size_mib, std::uint32_t block_size) {
  if (total_size_mib == 0) return Invalid("the total size is 0 MiB; a bdev needs at least one");
  if (block_size == 0 || (block_size & (block_size - 1)) != 0 || block_size < 512)
    return Invalid(fmt::format("block size {} is no power of 2 from 512 on; 512 and 4096 are usual", block_size));
  if (total_size_mib > (std::uint64_t{1} << 40) / kMiB * kMiB)
    return Invalid(fmt::format("{} MiB is beyond what a bdev can have", total_size_mib));
  return total_size_mib * kMiB / block_size;
}

/// SPDK 17.07 accepts a second bdev of the same name, and no call can tell the two apart afterwards.
Result<void> CheckNameIsFree(BdevTasks& tasks, TypedCalls& client, const std::string& name) {
  if (ReleaseOf(client) != kOldest) return {};
  const auto bdev = tasks.get_bdev(name);
  if (bdev) return MakeError(Code::kExists, fmt::format("there is a bdev '{}' already", name));
  return bdev.error().code == Code::kNotFound ? Result<void>() : Result<void>(bdev.error());
}

}  // namespace

Result<rpc::v1::RpcGetMethodsResponse> BdevTasks::get_rpc_methods() {
  const auto info = client_.info();
  if (!info) return info.error();
  if (!(*info)->derived)
    return Send<rpc::v1::RpcGetMethodsResponse>(client_, "rpc_get_methods", rpc::v1::RpcGetMethodsRequest());
  rpc::v1::RpcGetMethodsResponse response;
  std::vector<std::string> names((*info)->methods.begin(), (*info)->methods.end());
  std::sort(names.begin(), names.end());
  for (std::string& name : names) response.add_methods(std::move(name));
  AddRest(response, "derived", "true");
  return response;
}

Result<rpc::v1::BdevGetBdevsResponse> BdevTasks::get_bdevs() { return client_.bdev_get_bdevs({}); }

Result<rpc::v1::Bdev> BdevTasks::get_bdev(const std::string& name) {
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  std::vector<std::string> names;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (bdev.name() == name || std::find(bdev.aliases().begin(), bdev.aliases().end(), name) != bdev.aliases().end())
      return bdev;
    names.push_back(bdev.name());
  }
  return MakeError(Code::kNotFound, fmt::format("there is no bdev '{}'{}", name, DidYouMean(name, names)));
}

Result<rpc::v1::Bdev> BdevTasks::UnclaimedBdev(const std::string& name) {
  Result<rpc::v1::Bdev> bdev = get_bdev(name);
  if (!bdev) return bdev;
  if (!bdev->claimed() && !bdev->bdev_opened_for_write()) return bdev;
  // That it is claimed was read; by whom is told if it can be.
  const Result<std::string> users = WhoUsesBdev(client_, bdev->name());
  return MakeError(Code::kBusy,
                   fmt::format("bdev {} is claimed{}", name, users && !users->empty() ? " by " + *users : ""));
}

Result<void> BdevTasks::DetachControllerOf(const rpc::v1::Bdev& bdev) {
  const auto controllers = client_.bdev_nvme_get_controllers({});
  if (!controllers) return controllers.error();
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  // The bdev of namespace 1 of controller Nvme0 is Nvme0n1.
  const auto is_of = [](const std::string& bdev_name, const std::string& controller) {
    return bdev_name.starts_with(controller + "n") &&
           ParseNumber(std::string_view(bdev_name).substr(controller.size() + 1));
  };
  for (const auto& controller : controllers->controllers()) {
    if (!is_of(bdev.name(), controller.name())) continue;
    std::vector<std::string> others;
    for (const auto& other : bdevs->bdevs()) {
      if (other.name() != bdev.name() && other.product_name() == bdev.product_name() &&
          is_of(other.name(), controller.name()))
        others.push_back(other.name());
    }
    if (!others.empty())
      return MakeError(Code::kBusy, fmt::format("bdev {} cannot go without its controller {}, which also serves {}",
                                                bdev.name(), controller.name(), Join(others, ", ")));
    rpc::v1::BdevNvmeDetachControllerRequest request;
    request.set_name(controller.name());
    return Do(client_, "bdev_nvme_detach_controller", request);
  }
  return MakeError(Code::kNotFound, fmt::format("no NVMe controller of bdev {} was found", bdev.name()));
}

Result<void> BdevTasks::delete_bdev(const std::string& name) {
  const Result<rpc::v1::Bdev> bdev = UnclaimedBdev(name);
  if (!bdev) return bdev.error();
  if (Offers(client_, "delete_bdev")) {
    rpc::v1::DeleteBdevRequest request;
    request.set_name(bdev->name());
    return Do(client_, "delete_bdev", request);
  }
  if (bdev->product_name() == "NVMe disk") return DetachControllerOf(*bdev);
  for (const Method& method : Schema::Get().methods()) {
    if (method.options().deletes_product() != bdev->product_name()) continue;
    const auto request = method.NewRequest();
    const auto response = method.NewResponse();
    request->GetReflection()->SetString(request.get(), request->GetDescriptor()->FindFieldByName("name"), bdev->name());
    return client_.call_message(method, *request, *response, {});
  }
  return MakeError(Code::kUnsupported,
                   fmt::format("bdev {} is a '{}'; no call that deletes one is known", name, bdev->product_name()));
}

Result<void> BdevTasks::kill_instance(const std::string& sig_name) {
  const auto* const type = rpc::v1::SignalName_descriptor();
  rpc::v1::SpdkKillInstanceRequest request;
  std::vector<std::string> known;
  for (int i = 0; i < type->value_count(); ++i) {
    const std::string& wire = WireName(*type->value(i));
    if (!wire.empty()) known.push_back(wire);
    if (!wire.empty() && (wire == sig_name || wire == "SIG" + sig_name))
      request.set_sig_name(static_cast<rpc::v1::SignalName>(type->value(i)->number()));
  }
  if (!request.has_sig_name())
    return Invalid(fmt::format("'{}' is no signal that a target takes: {}", sig_name, Join(known, ", ")));
  const auto info = client_.info();
  if (!info) return info.error();
  Result<void> done = Do(client_, "spdk_kill_instance", request);
  // Some releases close the connection instead of answering. Of others a lost connection tells nothing.
  const bool lost =
      !done && done.error().code == Code::kUnavailable && done.error().delivery == Delivery::kMaybeExecuted;
  if (lost && Schema::Get().WireOf((*info)->schema_release).kill_closes()) return {};
  return done;
}

Result<rpc::v1::BdevName> BdevTasks::construct_aio_bdev(const std::string& filename, const std::string& name,
                                                        std::uint32_t block_size) {
  if (auto free = CheckNameIsFree(*this, client_, name); !free) return free.error();
  rpc::v1::BdevAioCreateRequest request;
  request.set_filename(filename);
  request.set_name(name);
  const bool takes_block_size = ReleaseOf(client_) != kOldest;
  if (takes_block_size && block_size != 0) request.set_block_size(block_size);
  auto created = Send<rpc::v1::BdevName>(client_, "bdev_aio_create", request);
  if (!created || takes_block_size || block_size == 0) return created;
  const auto bdev = get_bdev(name);
  if (!bdev) return bdev.error();
  if (bdev->block_size() == block_size) return created;
  const Result<void> undone = delete_bdev(name);
  return MakeError(Code::kUnsupported,
                   fmt::format("SPDK 17.07 takes the block size from the file itself: {} bytes for {}, not {}; {}",
                               bdev->block_size(), filename, block_size,
                               undone ? "the bdev was deleted again"
                                      : "the bdev could not be deleted again: " + undone.error().message));
}

Result<rpc::v1::BdevName> BdevTasks::construct_error_bdev(const std::string& basename) {
  if (const auto base = UnclaimedBdev(basename); !base) return base.error();
  rpc::v1::BdevErrorCreateRequest request;
  request.set_base_name(basename);
  if (auto done = Do(client_, "bdev_error_create", request); !done) return done.error();
  rpc::v1::BdevName name;
  name.set_name("EE_" + basename);
  return name;
}

Result<rpc::v1::BdevNvmeAttachControllerResponse> BdevTasks::construct_nvme_bdev(
    const std::string& name, const std::string& trtype, const std::string& traddr, const std::string& adrfam,
    const std::string& trsvcid, const std::string& subnqn) {
  rpc::v1::BdevNvmeAttachControllerRequest request;
  request.set_name(name);
  request.set_trtype(trtype);
  request.set_traddr(traddr);
  if (!adrfam.empty()) request.set_adrfam(adrfam);
  if (!trsvcid.empty()) request.set_trsvcid(trsvcid);
  if (!subnqn.empty()) request.set_subnqn(subnqn);
  return Send<rpc::v1::BdevNvmeAttachControllerResponse>(client_, "bdev_nvme_attach_controller", request);
}

Result<rpc::v1::BdevName> BdevTasks::construct_null_bdev(const std::string& name, std::uint64_t total_size,
                                                         std::uint32_t block_size) {
  const Result<std::uint64_t> blocks = BlocksOf(total_size, block_size);
  if (!blocks) return blocks.error();
  if (auto free = CheckNameIsFree(*this, client_, name); !free) return free.error();
  rpc::v1::BdevNullCreateRequest request;
  request.set_name(name);
  request.set_num_blocks(*blocks);
  request.set_block_size(block_size);
  return Send<rpc::v1::BdevName>(client_, "bdev_null_create", request);
}

Result<rpc::v1::BdevName> BdevTasks::construct_malloc_bdev(std::uint64_t total_size, std::uint32_t block_size,
                                                           const std::string& name) {
  const Result<std::uint64_t> blocks = BlocksOf(total_size, block_size);
  if (!blocks) return blocks.error();
  rpc::v1::BdevMallocCreateRequest request;
  if (!name.empty()) request.set_name(name);
  request.set_num_blocks(*blocks);
  request.set_block_size(block_size);
  return Send<rpc::v1::BdevName>(client_, "bdev_malloc_create", request);
}

}  // namespace spdkctl::app
