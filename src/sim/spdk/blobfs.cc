#include <cctype>
#include <cerrno>
#include <charconv>
#include <optional>
#include <string_view>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/blobfs.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// The bdevs that hold a file system.
struct Blobfs {
  std::set<std::string> bdevs;
};

/// "64M" in bytes, as SPDK reads it; nothing for what is no capacity.
std::optional<std::uint64_t> ParseCapacity(const std::string& text) {
  constexpr std::string_view kPrefixes = "kmg";
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [behind, wrong] = std::from_chars(text.data(), end, number);
  if (wrong != std::errc()) return std::nullopt;
  if (behind == end) return number;
  const std::size_t prefix = kPrefixes.find(static_cast<char>(std::tolower(static_cast<unsigned char>(*behind))));
  if (prefix == std::string_view::npos) return std::nullopt;
  return number << (10 * (prefix + 1));
}

bool IsClusterSize(const std::string& text) {
  constexpr std::uint64_t kPage = 4096;
  const std::optional<std::uint64_t> size = ParseCapacity(text);
  return size && *size % kPage == 0 && *size >= kMiB;
}

Failure Create(const Call<BlobfsCreateRequest>& call) {
  if (call.request.has_cluster_sz() && !IsClusterSize(call.request.cluster_sz()))
    return InvalidParams("spdk_json_decode_object failed");
  const sim::Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.bdev_name());
  if (bdev == nullptr) return InternalErrno(ENODEV);
  if (bdev->claimed()) return InternalErrno(EPERM);
  call.world.Of<Blobfs>().bdevs.insert(bdev->name);
  return {};
}

Failure Detect(const Call<BlobfsDetectRequest>& call) {
  const sim::Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.bdev_name());
  if (bdev == nullptr) return InternalErrno(ENODEV);
  call.response.set_done(call.world.Of<Blobfs>().bdevs.contains(bdev->name));
  return {};
}

Failure SetCacheSize(const Call<BlobfsSetCacheSizeRequest>& call) {
  if (call.request.size_in_mb() == 0) return InvalidParams("spdk_json_decode_object failed");
  return {};
}

}  // namespace

void AddBlobfsHandlers(Handlers& handlers) {
  handlers.On("blobfs_create", Create);
  handlers.On("blobfs_detect", Detect);
  handlers.On("blobfs_set_cache_size", SetCacheSize);
}

}  // namespace spdkctl::sim
