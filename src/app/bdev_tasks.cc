#include <algorithm>

#include <fmt/format.h>

#include "app/by_plan.h"
#include "app/send.h"
#include "base/text.h"
#include "client/whole_answers.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "storage/contents.h"
#include "storage/view.h"

namespace spdkctl::app {
namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
const Release kOldest(17, 7);

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<void> CheckSize(std::uint64_t total_size_mib, std::uint32_t block_size) {
  if (total_size_mib == 0) return Invalid("the total size is 0 MiB; a bdev needs at least one");
  if (block_size == 0 || (block_size & (block_size - 1)) != 0 || block_size < 512)
    return Invalid(fmt::format("block size {} is no power of 2 from 512 on; 512 and 4096 are usual", block_size));
  if (total_size_mib > (std::uint64_t{1} << 40) / kMiB * kMiB)
    return Invalid(fmt::format("{} MiB is beyond what a bdev can have", total_size_mib));
  return {};
}

/// A new bdev, whose name is `name` then.
Result<rpc::v1::BdevName> MakeBdev(TypedCalls& client, const storage::v1::Wish& wish, const std::string& name) {
  if (auto made = MakeNew(client, wish); !made) return made.error();
  rpc::v1::BdevName named;
  named.set_name(name);
  return named;
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
  const auto info = client().info();
  if (!info) return info.error();
  storage::View view(*info);
  view.AskBdevs();
  if (auto read = view.Read(client(), {}); !read) return read.error();
  const auto bdev = view.FindBdev(name);
  if (!bdev) return bdev.error();
  if (*bdev != nullptr) return **bdev;
  return MakeError(Code::kNotFound, fmt::format("there is no bdev '{}'{}", name, DidYouMean(name, view.BdevNames())));
}

Result<void> BdevTasks::delete_bdev(const std::string& name, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_bdev()->set_name(name);
  return Remove(client(), object, options);
}

Result<void> BdevTasks::delete_raid(const std::string& name, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_raid()->set_name(name);
  return Remove(client(), object, options);
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
  const bool takes_block_size = ReleaseOf(client()) != kOldest;
  storage::v1::Wish wish;
  wish.mutable_aio()->set_filename(filename);
  wish.mutable_aio()->set_name(name);
  if (takes_block_size && block_size != 0) wish.mutable_aio()->set_block_size(block_size);
  auto created = MakeBdev(client(), wish, name);
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
  storage::v1::Wish wish;
  wish.mutable_error()->set_base(basename);
  return MakeBdev(client(), wish, "EE_" + basename);
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
  if (auto checked = CheckSize(total_size, block_size); !checked) return checked.error();
  storage::v1::Wish wish;
  wish.mutable_null()->set_name(name);
  wish.mutable_null()->set_size(total_size * kMiB);
  wish.mutable_null()->set_block_size(block_size);
  return MakeBdev(client(), wish, name);
}

Result<rpc::v1::BdevName> BdevTasks::construct_malloc_bdev(std::uint64_t total_size, std::uint32_t block_size,
                                                           const std::string& name) {
  if (auto checked = CheckSize(total_size, block_size); !checked) return checked.error();
  if (!name.empty()) {
    storage::v1::Wish wish;
    wish.mutable_malloc()->set_name(name);
    wish.mutable_malloc()->set_size(total_size * kMiB);
    wish.mutable_malloc()->set_block_size(block_size);
    return MakeBdev(client(), wish, name);
  }
  // Nobody can wish for a bdev whose name the target chooses.
  rpc::v1::BdevMallocCreateRequest request;
  request.set_num_blocks(total_size * kMiB / block_size);
  request.set_block_size(block_size);
  return Send<rpc::v1::BdevName>(client(), "bdev_malloc_create", request);
}

}  // namespace spdkctl::app
