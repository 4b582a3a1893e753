#include "storage/kinds/qos.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "base/saturating.h"
#include "client/bdev_name.h"
#include "schema/words.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/bdev.pb.h"
#include "storage/kinds/bdev.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using v1::Qos;

// In 18.04 and 18.07 there is one limit, and a call of its own for it.
constexpr const char* kSetIops = "set_bdev_qos_limit_iops";
constexpr std::uint64_t kIops = 1000;

const Qos& As(const Message& message) { return static_cast<const Qos&>(message); }

/// Its limits, as far as they are told.
std::vector<std::uint64_t> LimitsOf(const SpecType& type, const Message& qos) {
  std::vector<std::uint64_t> limits;
  for (const SpecField& field : type.fields) {
    const auto value = field.options->key() ? std::nullopt : ValueOf(qos, *field.field);
    if (value) limits.push_back(NumberOf(*value).value_or(0));
  }
  return limits;
}

bool AreNone(const std::vector<std::uint64_t>& limits) {
  return !limits.empty() && std::all_of(limits.begin(), limits.end(), [](std::uint64_t limit) { return limit == 0; });
}

}  // namespace

Result<void> QosKind::Check(const Message& wish) const {
  // 0 lifts a limit.
  Qos limited = As(wish);
  bool any = false;
  for (const SpecField& field : type().fields) {
    const auto value = ValueOf(wish, *field.field);
    if (field.options->key() || !value) continue;
    any = true;
    if (NumberOf(*value) == std::uint64_t{0}) limited.GetReflection()->ClearField(&limited, field.field);
  }
  if (!any) return MakeError(Code::kInvalidArgument, fmt::format("{} {}: say which", type().words(), NameOf(wish)));
  return Kind::Check(limited);
}

std::vector<Thing> QosKind::Makes(const Message&) const { return {}; }

std::string QosKind::WhyLacking(const View& view, const SpecField& field) const {
  if (!view.Offers(kSetIops) || field.options->key() || field.name() == "rw_ios_per_sec")
    return Kind::WhyLacking(view, field);
  return CameWith(type().create->range().from, view.release());
}

void QosKind::Ask(View& view, const Message& wish) const { view.AskBdev(As(wish).bdev()); }

Result<std::optional<Found>> QosKind::Look(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(As(wish).bdev());
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return std::optional<Found>();
  auto is = std::make_shared<Qos>();
  FillFrom(**bdev, *is);
  if ((*bdev)->has_qos_ios_per_sec()) is->set_rw_ios_per_sec((*bdev)->qos_ios_per_sec());
  CopyKeys(type(), wish, *is);
  Found found;
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name(client::GivenName(**bdev));
  if ((*bdev)->has_uuid()) found.name.set_uuid((*bdev)->uuid());
  // A bdev without limits has nothing that could differ. Who wishes for none finds none.
  if (AreNone(LimitsOf(type(), *is)) && !AreNone(LimitsOf(type(), wish))) return std::optional<Found>();
  // Which limits a release has is said, rather than that it does not tell of the others.
  if (const auto calls = Create(view, wish); !calls) return calls.error();
  return std::optional(std::move(found));
}

Result<std::shared_ptr<Message>> QosKind::AsHeld(const View& view, const Message& wish) const {
  auto held = Kind::AsHeld(view, wish);
  if (!held) return held;
  auto& limits = static_cast<Qos&>(**held);
  const auto bdev = view.FindBdev(limits.bdev());
  if (bdev && *bdev != nullptr) limits.set_bdev(client::GivenName(**bdev));
  if (limits.has_rw_ios_per_sec()) limits.set_rw_ios_per_sec(SaturatingRoundUp(limits.rw_ios_per_sec(), kIops));
  return held;
}

Result<std::vector<PlannedCall>> QosKind::Create(const View& view, const Message& wish) const {
  const Qos& limits = As(wish);
  const auto bdev = view.FindBdev(limits.bdev());
  const std::string name = bdev && *bdev != nullptr ? (*bdev)->name() : limits.bdev();
  if (view.Offers(kSetIops)) {
    auto request = std::make_shared<rpc::v1::SetBdevQosLimitIopsRequest>();
    request->set_name(name);
    request->set_ios_per_sec(limits.rw_ios_per_sec());
    return std::vector<PlannedCall>{{Schema::Get().Find(kSetIops), std::move(request)}};
  }
  if (const auto sent = NameFor(*type().create, view.info()); !sent) return sent.error();
  const auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  static_cast<rpc::v1::BdevSetQosLimitRequest&>(**request).set_name(name);
  if (const auto params = FormatParams(*type().create, **request, view.release()); !params) return params.error();
  return std::vector<PlannedCall>{{type().create, *request}};
}

Result<std::vector<PlannedCall>> QosKind::Change(const View& view, const Found&, const Message& wish) const {
  return Create(view, wish);
}

Result<std::vector<PlannedCall>> QosKind::Remove(const View& view, const Message& wish) const {
  Qos none;
  none.set_bdev(As(wish).bdev());
  for (const SpecField& field : type().fields) {
    const bool old = view.Offers(kSetIops);
    const bool has = old ? field.name() == "rw_ios_per_sec" : field.parameter->range.Contains(view.release());
    if (field.options->key() || !has) continue;
    if (auto set = SetAt(none, field.name(), Value(std::uint64_t{0})); !set) return set.error();
  }
  return Create(view, none);
}

std::string QosKind::WhyLater(const Error& error) const {
  // SPDK refuses a change while it still carries out the one before, which takes some milliseconds.
  const bool again =
      error.delivery == Delivery::kAnswered && error.rpc_message.find(std::strerror(EAGAIN)) != std::string::npos;
  return again ? "the target has not ended the change of this bdev's limits before this one" : std::string();
}

}  // namespace spdkctl::storage
