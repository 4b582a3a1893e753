#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/saturating.h"
#include "base/text.h"
#include "spdkctl/schema/method.h"
#include "target/causes/kind.h"

namespace spdkctl::target::causes {
namespace {

namespace json = boost::json;

/// What the last call of that method sets.
json::object Asked(const Circumstances& known, std::string_view method) {
  json::object asked;
  for (const CallOfStart& call : known.calls) {
    const Method* const found = Schema::Get().Find(call.method);
    if (call.method != method && (found == nullptr || found->name() != method)) continue;
    boost::system::error_code broken;
    const json::value params = json::parse(call.params.empty() ? "{}" : call.params, broken);
    if (broken || !params.is_object()) continue;
    for (const auto& member : params.get_object()) asked[member.key()] = member.value();
  }
  return asked;
}

std::uint64_t NumberOf(const json::object& object, std::string_view name, std::uint64_t otherwise) {
  const json::value* const value = object.if_contains(name);
  if (value == nullptr) return otherwise;
  boost::system::error_code beyond;
  const auto number = value->to_number<std::uint64_t>(beyond);
  return beyond ? otherwise : number;
}

std::string IntoMemory(const Circumstances& known) {
  return known.memory ? fmt::format("into its {} of memory", FormatSize(*known.memory)) : "into its memory";
}

constexpr std::string_view kMoreMemory = "hint: give it more memory, or make the pool smaller";

/// The pools of buffers. What is not set has been the same since SPDK 23.05.
LogCause BuffersDoNotFit(const Match& match) {
  constexpr std::uint64_t kSmallCount = 8192;
  constexpr std::uint64_t kLargeCount = 1024;
  constexpr std::uint64_t kSmallSize = 8192;
  constexpr std::uint64_t kLargeSize = 135168;
  const json::object asked = Asked(match.known, "iobuf_set_options");
  const std::uint64_t small_count = NumberOf(asked, "small_pool_count", kSmallCount);
  const std::uint64_t large_count = NumberOf(asked, "large_pool_count", kLargeCount);
  const std::uint64_t small_size = NumberOf(asked, "small_bufsize", kSmallSize);
  const std::uint64_t large_size = NumberOf(asked, "large_bufsize", kLargeSize);
  const std::uint64_t small = SaturatingProduct(small_count, small_size);
  const std::uint64_t large = SaturatingProduct(large_count, large_size);
  return {fmt::format("the pools of iobuf_set_options take {} (small_pool_count {} x small_bufsize {} = {}, "
                      "large_pool_count {} x large_bufsize {} = {}), which do not fit {}",
                      FormatSize(SaturatingSum(small, large)), small_count, small_size, FormatSize(small), large_count,
                      large_size, FormatSize(large), IntoMemory(match.known)),
          "hint: give it more memory, or make the pools smaller"};
}

LogCause BdevPoolDoesNotFit(const Match& match) {
  constexpr std::uint64_t kPoolSize = 65535;
  const std::uint64_t count = NumberOf(Asked(match.known, "bdev_set_options"), "bdev_io_pool_size", kPoolSize);
  return {fmt::format("the {} structures of bdev_set_options' bdev_io_pool_size do not fit {}", count,
                      IntoMemory(match.known)),
          std::string(kMoreMemory)};
}

LogCause MessagePoolDoesNotFit(const Match& match) {
  const auto count = ValueOf(match.known, {"--msg-mempool-size"});
  return {fmt::format("the {}messages of the message pool (--msg-mempool-size) do not fit {}",
                      count ? *count + " " : "", IntoMemory(match.known)),
          std::string(kMoreMemory)};
}

LogCause EventPoolDoesNotFit(const Match& match) {
  return {fmt::format("the pool of events does not fit {}", IntoMemory(match.known)), "hint: give it more memory"};
}

LogCause PoolIsThere(const Match& match) {
  const auto id = ValueOf(match.known, {"-i", "--shm-id"});
  return {
      fmt::format("another target runs with the same shared memory ID{}, so that this one is a second process of it",
                  id ? " " + *id : ""),
      "hint: give it an ID of its own (shm_id, -i)"};
}

constexpr auto kKinds = std::to_array<Kind>({
    {" iobuf pool size", Code::kNoSpace, BuffersDoNotFit},
    {"could not allocate spdk_bdev_io pool", Code::kNoSpace, BdevPoolDoesNotFit},
    {"spdk_msg_mempool creation failed", Code::kNoSpace, MessagePoolDoesNotFit},
    {"spdk_event_mempool creation failed", Code::kNoSpace, EventPoolDoesNotFit},
    {"Cannot create PDU pool: already exists", Code::kBusy, PoolIsThere},
});

}  // namespace

Kinds OfPools() { return kKinds; }

}  // namespace spdkctl::target::causes
