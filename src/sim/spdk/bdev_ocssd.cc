#include <cerrno>
#include <charconv>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev_ocssd.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// Whether it begins as "0-127" does.
bool IsRange(const std::string& text) {
  const char* const end = text.data() + text.size();
  std::uint64_t number = 0;
  const auto first = std::from_chars(text.data(), end, number);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') return false;
  return std::from_chars(first.ptr + 1, end, number).ec == std::errc();
}

// There is no Open-Channel SSD to make a bdev of.
Failure Create(const Call<BdevOcssdCreateRequest, BdevName>& call) {
  if (call.request.has_range() && !IsRange(call.request.range())) return RpcError{-EINVAL, "Failed to parse range"};
  return Errno(ENODEV);
}

Failure Delete(const Call<BdevOcssdDeleteRequest>& call) {
  return Errno(call.world.Of<Bdevs>().Find(call.request.name()) == nullptr ? ENODEV : EINVAL);
}

}  // namespace

void AddOcssdHandlers(Handlers& handlers) {
  handlers.On("bdev_ocssd_create", Create);
  handlers.On("bdev_ocssd_delete", Delete);
}

}  // namespace spdkctl::sim
