#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/named.h"
#include "app/send.h"
#include "app/users.h"
#include "base/text.h"
#include "client/whole_answers.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/schema/codec.h"
#include "storage/contents.h"
#include "storage/nvmf.h"
#include "storage/users.h"

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

constexpr std::string_view kNvmeProduct = "NVMe disk";

/// Whether an NVMe bdev is one of a controller: that of namespace 1 of Nvme0 is Nvme0n1.
bool IsOf(const std::string& bdev_name, const std::string& controller) {
  return bdev_name.starts_with(controller + "n") &&
         ParseNumber(std::string_view(bdev_name).substr(controller.size() + 1));
}

/// The method that newer releases delete bdevs of that kind with. Null: none is known.
const Method* DeleteMethodOf(const rpc::v1::Bdev& bdev) {
  for (const Method& method : Schema::Get().methods()) {
    if (!bdev.product_name().empty() && method.options().deletes_product() == bdev.product_name()) return &method;
  }
  return nullptr;
}

/// Whether what the method deletes is the only way to its data. All others let go of something that keeps it.
bool DestroysData(const Method& method) {
  constexpr std::array<std::string_view, 4> kDestroy = {"bdev_lvol_delete", "bdev_pmem_delete", "bdev_ftl_delete",
                                                        "bdev_compress_delete"};
  return std::find(kDestroy.begin(), kDestroy.end(), method.name()) != kDestroy.end();
}

}  // namespace

BdevTasks::BdevTasks(TypedCalls& client) : client_(std::make_shared<client::WholeAnswers>(client)) {}

Result<rpc::v1::RpcGetMethodsResponse> BdevTasks::get_rpc_methods() {
  const auto info = client().info();
  if (!info) return info.error();
  if (!(*info)->derived)
    return Send<rpc::v1::RpcGetMethodsResponse>(client(), "rpc_get_methods", rpc::v1::RpcGetMethodsRequest());
  rpc::v1::RpcGetMethodsResponse response;
  std::vector<std::string> names((*info)->methods.begin(), (*info)->methods.end());
  std::sort(names.begin(), names.end());
  for (std::string& name : names) response.add_methods(std::move(name));
  AddRest(response, "derived", "true");
  return response;
}

Result<rpc::v1::BdevGetBdevsResponse> BdevTasks::get_bdevs() { return client().bdev_get_bdevs({}); }

Result<rpc::v1::Bdev> BdevTasks::get_bdev(const std::string& name) {
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  return FindNamed("bdev", name, bdevs->bdevs(), [](const rpc::v1::Bdev& bdev) {
    std::vector<std::string> names = {bdev.name()};
    names.insert(names.end(), bdev.aliases().begin(), bdev.aliases().end());
    return names;
  });
}

Result<rpc::v1::Bdev> BdevTasks::UnclaimedBdev(const std::string& name) {
  Result<rpc::v1::Bdev> bdev = get_bdev(name);
  if (!bdev) return bdev;
  if (!bdev->claimed() && !bdev->bdev_opened_for_write()) return bdev;
  // That it is claimed was read; by whom is told if it can be.
  const auto users = storage::BdevUsers::Read(client());
  return MakeError(Code::kBusy,
                   fmt::format("bdev {} is claimed{}", name, users ? " by " + Join(users->Of(*bdev), ", ") : ""));
}

Result<void> BdevTasks::DetachControllerOf(const rpc::v1::Bdev& bdev) {
  const auto controllers = client().bdev_nvme_get_controllers({});
  if (!controllers) return controllers.error();
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  for (const auto& controller : controllers->controllers()) {
    if (!IsOf(bdev.name(), controller.name())) continue;
    std::vector<std::string> others;
    for (const auto& other : bdevs->bdevs()) {
      if (other.name() != bdev.name() && other.product_name() == bdev.product_name() &&
          IsOf(other.name(), controller.name()))
        others.push_back(other.name());
    }
    if (!others.empty())
      return MakeError(Code::kBusy, fmt::format("bdev {} cannot go without its controller {}, which also serves {}",
                                                bdev.name(), controller.name(), Join(others, ", ")));
    rpc::v1::BdevNvmeDetachControllerRequest request;
    request.set_name(controller.name());
    return Do(client(), "bdev_nvme_detach_controller", request);
  }
  return MakeError(Code::kNotFound, fmt::format("no NVMe controller of bdev {} was found", bdev.name()));
}

Result<void> BdevTasks::delete_bdev(const std::string& name, const DeleteOptions& options) {
  const Result<rpc::v1::Bdev> bdev = get_bdev(name);
  if (!bdev) return bdev.error();
  if (auto deletable = CheckHasOneClone(*bdev); !deletable) return deletable;
  if (!options.force) {
    if (auto unused = CheckUnused(client(), {*bdev}); !unused) return unused;
  }
  const Method* const method = DeleteMethodOf(*bdev);
  if (!options.destroy_data && method != nullptr && DestroysData(*method)) {
    return Invalid(fmt::format("the data of bdev {} ({}) goes with it; --destroy-data says that it may", name,
                               bdev->product_name()));
  }
  if (Offers(client(), "delete_bdev")) {
    rpc::v1::DeleteBdevRequest request;
    request.set_name(bdev->name());
    return Do(client(), "delete_bdev", request);
  }
  if (bdev->product_name() == kNvmeProduct) return DetachControllerOf(*bdev);
  if (method == nullptr) {
    return MakeError(Code::kUnsupported,
                     fmt::format("bdev {} is a '{}'; no call that deletes one is known", name, bdev->product_name()));
  }
  const auto request = method->NewRequest();
  const auto response = method->NewResponse();
  request->GetReflection()->SetString(request.get(), request->GetDescriptor()->FindFieldByName("name"), bdev->name());
  return client().call_message(*method, *request, *response, {});
}

Result<void> BdevTasks::detach_nvme_controller(const std::string& name, const std::optional<Listener>& path,
                                               const DeleteOptions& options) {
  if (!options.force) {
    const auto last = path ? IsLastPath(name) : Result<bool>(true);
    if (!last) return last.error();
    const auto bdevs = get_bdevs();
    if (!bdevs) return bdevs.error();
    std::vector<rpc::v1::Bdev> own;
    for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
      if (*last && bdev.product_name() == kNvmeProduct && IsOf(bdev.name(), name)) own.push_back(bdev);
    }
    if (auto unused = CheckUnused(client(), own); !unused) return unused;
  }
  rpc::v1::BdevNvmeDetachControllerRequest request;
  request.set_name(name);
  if (path) {
    request.set_trtype(path->trtype);
    request.set_traddr(path->traddr);
    if (!path->trsvcid.empty()) {
      request.set_trsvcid(path->trsvcid);
      request.set_adrfam(storage::FamilyOf(path->trtype, path->traddr));
    }
  }
  return Do(client(), "bdev_nvme_detach_controller", request);
}

Result<bool> BdevTasks::IsLastPath(const std::string& controller) {
  const auto controllers = client().bdev_nvme_get_controllers({});
  if (!controllers) return controllers.error();
  int paths = 0;
  for (const auto& known : controllers->controllers()) {
    if (known.name() == controller) paths += std::max(known.ctrlrs_size(), 1);
  }
  return paths <= 1;
}

Result<void> BdevTasks::delete_raid(const std::string& name, const DeleteOptions& options) {
  if (!options.force) {
    const auto bdev = get_bdev(name);
    // A raid bdev that is not online is no bdev, and nobody uses it.
    if (!bdev && bdev.error().code != Code::kNotFound) return bdev.error();
    if (bdev) {
      if (auto unused = CheckUnused(client(), {*bdev}); !unused) return unused;
    }
  }
  rpc::v1::BdevRaidDeleteRequest request;
  request.set_name(name);
  if (options.destroy_data) request.set_clear_sb(true);
  return Do(client(), "bdev_raid_delete", request);
}

Result<void> BdevTasks::remove_key(const std::string& name, const DeleteOptions& options) {
  if (!options.force) {
    if (auto unused = CheckKeyUnused(client(), name); !unused) return unused;
  }
  rpc::v1::KeyringFileRemoveKeyRequest request;
  request.set_name(name);
  return Do(client(), "keyring_file_remove_key", request);
}

Result<void> BdevTasks::check_overwrite(const std::vector<std::string>& names, const OverwriteOptions& options) {
  if (options.destroy_data) return {};
  for (const std::string& name : names) {
    const auto bdev = get_bdev(name);
    if (!bdev) return bdev.error();
    const rpc::v1::BdevDriverSpecific& specific = bdev->driver_specific();
    const std::string& filename = specific.has_aio() ? specific.aio().filename() : specific.uring().filename();
    if (auto free = storage::CheckOverwritten(name, bdev->product_name(), filename, options.find_file); !free)
      return free;
  }
  return {};
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
  const auto info = client().info();
  if (!info) return info.error();
  Result<void> done = Do(client(), "spdk_kill_instance", request);
  // Some releases close the connection instead of answering. Of others a lost connection tells nothing.
  const bool lost =
      !done && done.error().code == Code::kUnavailable && done.error().delivery == Delivery::kMaybeExecuted;
  if (lost && Schema::Get().WireOf((*info)->schema_release).kill_closes()) return {};
  return done;
}

Result<rpc::v1::BdevName> BdevTasks::construct_aio_bdev(const std::string& filename, const std::string& name,
                                                        std::uint32_t block_size) {
  if (auto free = CheckNameIsFree(*this, client(), name); !free) return free.error();
  rpc::v1::BdevAioCreateRequest request;
  request.set_filename(filename);
  request.set_name(name);
  const bool takes_block_size = ReleaseOf(client()) != kOldest;
  if (takes_block_size && block_size != 0) request.set_block_size(block_size);
  auto created = Send<rpc::v1::BdevName>(client(), "bdev_aio_create", request);
  if (!created || takes_block_size || block_size == 0) return created;
  const auto bdev = get_bdev(name);
  if (!bdev) return bdev.error();
  if (bdev->block_size() == block_size) return created;
  const Result<void> undone = delete_bdev(name, {.force = true});
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
  if (auto done = Do(client(), "bdev_error_create", request); !done) return done.error();
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
  return Send<rpc::v1::BdevNvmeAttachControllerResponse>(client(), "bdev_nvme_attach_controller", request);
}

Result<rpc::v1::BdevName> BdevTasks::construct_null_bdev(const std::string& name, std::uint64_t total_size,
                                                         std::uint32_t block_size) {
  const Result<std::uint64_t> blocks = BlocksOf(total_size, block_size);
  if (!blocks) return blocks.error();
  if (auto free = CheckNameIsFree(*this, client(), name); !free) return free.error();
  rpc::v1::BdevNullCreateRequest request;
  request.set_name(name);
  request.set_num_blocks(*blocks);
  request.set_block_size(block_size);
  return Send<rpc::v1::BdevName>(client(), "bdev_null_create", request);
}

Result<rpc::v1::BdevName> BdevTasks::construct_malloc_bdev(std::uint64_t total_size, std::uint32_t block_size,
                                                           const std::string& name) {
  const Result<std::uint64_t> blocks = BlocksOf(total_size, block_size);
  if (!blocks) return blocks.error();
  rpc::v1::BdevMallocCreateRequest request;
  if (!name.empty()) request.set_name(name);
  request.set_num_blocks(*blocks);
  request.set_block_size(block_size);
  return Send<rpc::v1::BdevName>(client(), "bdev_malloc_create", request);
}

}  // namespace spdkctl::app
