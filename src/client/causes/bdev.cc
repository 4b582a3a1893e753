#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "client/bdev_users.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_split.pb.h"
#include "spdkctl/rpc/v1/bdev_uring.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kBdevConfig("framework_get_config", R"({"name":"bdev"})");

/// Where data integrity fields are asked for without metadata to hold them.
Found DifWithoutMetadata(std::uint32_t md_size, int dif_type) {
  if (dif_type == 0 || md_size != 0) return {};
  return WrongValue(fmt::format("dif_type {} needs metadata: set md_size, e.g. to 8", dif_type));
}

Found MetadataSize(std::uint32_t md_size) {
  constexpr std::uint32_t kMost = 128;
  const bool fits = md_size == 0 || (md_size >= 8 && md_size <= kMost && (md_size & (md_size - 1)) == 0);
  return fits ? std::nullopt : WrongValue(fmt::format("md_size is {}; it has to be 0, 8, 16, 32, 64 or 128", md_size));
}

template <class Request>
Found MemoryBdevRefused(const Refused& c) {
  const auto* const request = c.As<Request>();
  if (request == nullptr) return {};
  if (request->has_name() && request->name().empty()) return WrongValue("name is empty");
  if (Found cause = MetadataSize(request->md_size())) return cause;
  return DifWithoutMetadata(request->md_size(), static_cast<int>(request->dif_type()));
}

Found FileBdevRefused(const Refused& c) {
  const std::string file = StringField(c.request, "filename");
  if (Found cause = FileTrouble(c, file)) return cause;
  // What cannot be opened is of no size.
  if (c.number == EACCES || c.number == ELOOP || c.number == ENOENT) return {};
  const auto facts = c.host == nullptr ? Result<FileFacts>(MakeError(Code::kUnsupported, {})) : c.host->File(file);
  if (facts && facts->kind == FileFacts::Kind::kFile && facts->size == 0)
    return WrongValue(fmt::format("'{}' is empty", file));
  const auto* const aio = c.As<rpc::v1::BdevAioCreateRequest>();
  const auto* const uring = c.As<rpc::v1::BdevUringCreateRequest>();
  const std::uint32_t block = aio != nullptr ? aio->block_size() : uring != nullptr ? uring->block_size() : 0;
  if (facts && facts->kind == FileFacts::Kind::kFile && block != 0 && facts->size < block)
    return WrongValue(fmt::format("'{}' has {}, less than one block of {}", file, FormatSize(facts->size), block));
  if (facts && facts->kind == FileFacts::Kind::kFile && block != 0 && facts->size % block != 0)
    return WrongValue(
        fmt::format("'{}' has {} bytes, which is no multiple of its block size, {}", file, facts->size, block));
  if (facts && facts->kind == FileFacts::Kind::kFile && block == 0)
    return WrongValue(fmt::format("'{}' is a regular file, whose block size has to be given (block_size)", file));
  return {};
}

Found DelayRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevDelayCreateRequest>();
  if (request == nullptr) return {};
  if (request->p99_read_latency() < request->avg_read_latency())
    return WrongValue(fmt::format("p99_read_latency {} is below avg_read_latency {}", request->p99_read_latency(),
                                  request->avg_read_latency()));
  if (request->p99_write_latency() < request->avg_write_latency())
    return WrongValue(fmt::format("p99_write_latency {} is below avg_write_latency {}", request->p99_write_latency(),
                                  request->avg_write_latency()));
  return {};
}

Found ErrorBdevRefused(const Refused& c) { return BdevNameTaken(c, "EE_" + StringField(c.request, "base_name")); }

/// A call to a bdev of one kind, that names one of another.
Found IsNoBdevOf(const Refused& c, const char* field, std::string_view product) {
  const std::string name = StringField(c.request, field);
  const rpc::v1::Bdev* const bdev = FindBdev(c, name);
  if (bdev == nullptr || ToLower(bdev->product_name()).find(product) != std::string::npos) return {};
  return WrongSort(fmt::format("bdev {} is a {}, no {} bdev", name, bdev->product_name(), product));
}

Found InjectRefused(const Refused& c) { return IsNoBdevOf(c, "name", "error"); }
Found LatencyRefused(const Refused& c) { return IsNoBdevOf(c, "delay_bdev_name", "delay"); }
Found RescanRefused(const Refused& c) {
  return IsNoBdevOf(c, "name", c.method.component() == "bdev_uring" ? "uring" : "aio");
}

Found NullResizeRefused(const Refused& c) {
  if (Found cause = IsNoBdevOf(c, "name", "null")) return cause;
  const auto* const request = c.As<rpc::v1::BdevNullResizeRequest>();
  const rpc::v1::Bdev* const bdev = request == nullptr ? nullptr : FindBdev(c, request->name());
  if (bdev == nullptr) return {};
  constexpr std::uint64_t kMiB = 1 << 20;
  const std::uint64_t has = bdev->num_blocks() * bdev->block_size();
  if (request->new_size() * kMiB >= has) return {};
  return WrongValue(fmt::format("bdev {} has {}, and does not become smaller than that ({}MiB)", request->name(),
                                FormatSize(has), request->new_size()));
}

Found SplitRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevSplitCreateRequest>();
  if (request == nullptr) return {};
  return BdevNameTaken(c, request->base_bdev() + "p0");
}

Found SplitAbsent(const Refused& c) {
  const std::string base = StringField(c.request, "base_bdev");
  const auto* const all = Bdevs(c);
  if (all == nullptr || FindBdev(c, base) == nullptr) return {};
  const bool split = std::any_of(all->bdevs().begin(), all->bdevs().end(), [&](const rpc::v1::Bdev& bdev) {
    const std::vector<std::string> bases = BasesOf(bdev);
    return bdev.driver_specific().has_split() && std::find(bases.begin(), bases.end(), base) != bases.end();
  });
  return split ? std::nullopt : Absent(fmt::format("bdev {} is not split", base));
}

Found QosRefused(const Refused& c) {
  const rpc::v1::Bdev* const bdev = FindBdev(c, StringField(c.request, "name"));
  if (c.error.rpc_message == "No rate limits specified")
    return WrongValue(
        "no limit is given; 0 lifts one: rw_ios_per_sec, rw_mbytes_per_sec, r_mbytes_per_sec, w_mbytes_per_sec");
  constexpr Release kFirst(24, 1);
  if (bdev == nullptr || c.number != EAGAIN || c.facts.release() < kFirst) return {};
  const BdevUsers users = BdevUsers::In(c.facts);
  if (!users.Of(*bdev).empty() || !users.complete())
    return OfRelease(Code::kBusy, fmt::format("a change of the limits of {} is under way; try again", bdev->name()));
  return OfRelease(
      Code::kBusy,
      fmt::format("since SPDK 24.01 a change of limits does not end while nobody has the bdev open, and the "
                  "change before is one: have {} used (a namespace, a controller, a LUN), or delete and "
                  "make it again, then set the limits",
                  bdev->name()));
}

Found HistogramRefused(const Refused& c) {
  if (c.number != ENOMEM || c.facts.release() < Release(25, 5)) return {};
  const std::string name = StringField(c.request, "name");
  return WrongSort(fmt::format("the histogram of {} is off; bdev_enable_histogram turns it on", name));
}

Found ExamineRefused(const Refused& c) {
  const std::string name = StringField(c.request, "name");
  if (c.number == EEXIST) return Exists(fmt::format("bdev {} is examined already", name));
  const auto* const config = c.Told<rpc::v1::FrameworkGetConfigResponse>(kBdevConfig);
  if (config == nullptr || c.number != EINVAL) return {};
  for (const auto& call : config->calls()) {
    if (call.method() == "bdev_set_options" && call.params().find("\"bdev_auto_examine\":true") != std::string::npos)
      return WrongSort(
          "the target examines every bdev by itself; bdev_set_options with bdev_auto_examine false at "
          "start-up changes that");
  }
  return {};
}

}  // namespace

void AddBdevRules(Rules& rules) {
  const Reads bdevs = {"bdev_get_bdevs"};
  rules.insert({{"bdev_malloc_create", {bdevs, MemoryBdevRefused<rpc::v1::BdevMallocCreateRequest>}},
                {"bdev_null_create", {bdevs, MemoryBdevRefused<rpc::v1::BdevNullCreateRequest>}},
                {"bdev_aio_create", {bdevs, FileBdevRefused}},
                {"bdev_uring_create", {bdevs, FileBdevRefused}},
                {"bdev_delay_create", {WithUsers(), DelayRefused}},
                {"bdev_error_create", {WithUsers(), ErrorBdevRefused}},
                {"bdev_error_inject_error", {bdevs, InjectRefused}},
                {"bdev_error_resume_pending", {bdevs, InjectRefused}},
                {"bdev_delay_update_latency", {bdevs, LatencyRefused}},
                {"bdev_aio_rescan", {bdevs, RescanRefused}},
                {"bdev_uring_rescan", {bdevs, RescanRefused}},
                {"bdev_null_resize", {bdevs, NullResizeRefused}},
                {"bdev_split_create", {WithUsers(), SplitRefused}},
                {"bdev_split_delete", {bdevs, SplitAbsent}},
                {"bdev_set_qos_limit", {WithUsers(), QosRefused}},
                {"bdev_get_histogram", {bdevs, HistogramRefused}},
                {"bdev_examine", {{"bdev_get_bdevs", kBdevConfig}, ExamineRefused}}});
}

}  // namespace spdkctl::client::causes
