#include "storage/kinds/vhost.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/storage/v1/vhost.pb.h"
#include "storage/value.h"
#include "storage/vhost.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using rpc::v1::VhostController;
using v1::ScsiSlot;

constexpr const char* kSort = "vhost_controller";
constexpr const char* kRemoveBlk = "remove_vhost_blk_controller";
constexpr const char* kRemoveScsi = "remove_vhost_scsi_controller";
constexpr std::uint32_t kLastSlot = 7;

const ScsiSlot& AsSlot(const Message& message) { return static_cast<const ScsiSlot&>(message); }

std::string KindOfController(const VhostController& controller) {
  if (controller.backend_specific().has_block()) return "vhost-blk controller";
  return controller.backend_specific().namespaces().empty() ? "vhost-scsi controller" : "vhost-nvme controller";
}

/// The guests of a controller that the target told of.
Result<std::vector<std::string>> Guests(const View& view, const std::string& ctrlr) {
  if (!TellsGuests(view.release())) return std::vector<std::string>();
  const auto all = view.Answer<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers");
  if (!all) return all.error();
  const VhostController* const controller = FindController(**all, ctrlr);
  return controller == nullptr ? std::vector<std::string>() : GuestsOf(*controller, view.release());
}

/// kBusy if it has targets in a release that deletes no controller with any.
Result<void> CheckEmpty(const View& view, const std::string& ctrlr) {
  constexpr Release kRemovesTargets(23, 1);
  const auto all = VhostControllersIn(view);
  const VhostController* const controller = all ? FindController(*all, ctrlr) : nullptr;
  if (controller == nullptr || view.release() >= kRemovesTargets) return {};
  const auto& targets = controller->backend_specific().scsi();
  if (targets.empty()) return {};
  std::vector<std::string> slots;
  for (const auto& target : targets) slots.push_back(std::to_string(target.scsi_dev_num()));
  return MakeError(Code::kBusy, fmt::format("SPDK {} deletes no controller with targets: {} has some in slot {}",
                                            view.release().ToString(), ctrlr, Join(slots, ", ")));
}

/// Whether the controller has targets that no field could hold.
bool HidesTargets(const VhostController& controller) {
  const auto& rest = controller.backend_specific().rest();
  return std::any_of(rest.begin(), rest.end(),
                     [](const auto& member) { return member.name() == "scsi" && member.json() != "[]"; });
}

/// SPDK takes hexadecimal digits, with 0x or without, or a list of cores in brackets.
bool IsMaskOfCores(std::string_view text) {
  constexpr std::string_view kList = "0123456789,- ";
  constexpr std::string_view kDigits = "0123456789abcdefABCDEF,";
  if (text.starts_with('['))
    return text.size() > 2 && text.ends_with(']') &&
           text.substr(1, text.size() - 2).find_first_not_of(kList) == std::string_view::npos;
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

}  // namespace

bool VhostControllerKind::blk() const { return type().message == v1::BlkController::descriptor(); }

Result<void> VhostControllerKind::Check(const Message& wish) const {
  if (auto named = CheckControllerName(NameOf(wish)); !named) return named;
  const auto cores = ValueAt(wish, "cpumask");
  if (cores && !TextOf(*cores).empty() && !IsMaskOfCores(TextOf(*cores)))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("cpumask: '{}' is no mask of cores; write it like 0x3 or [0,1]", TextOf(*cores)));
  return Kind::Check(wish);
}

std::vector<Thing> VhostControllerKind::Makes(const Message& wish) const { return {{kSort, NameOf(wish)}}; }

void VhostControllerKind::Ask(View& view, const Message& wish) const {
  AskVhostControllers(view);
  if (const auto bdev = ValueAt(wish, "bdev")) view.AskBdev(TextOf(*bdev));
}

Result<std::optional<Found>> VhostControllerKind::Look(const View& view, const Message& wish) const {
  const auto all = VhostControllersIn(view);
  if (!all) return all.error();
  const VhostController* const controller = FindController(*all, NameOf(wish));
  if (controller == nullptr) return std::optional<Found>();
  Found found;
  found.is.reset(wish.New());
  found.name.set_kind(type().name);
  found.name.set_name(controller->ctrlr());
  const std::string kind = KindOfController(*controller);
  if (kind != (blk() ? "vhost-blk controller" : "vhost-scsi controller")) found.something_else = kind;
  FillFrom(*controller, *found.is);
  // The bdev of a disk may be gone.
  if (blk() && !ValueAt(*found.is, "bdev")) static_cast<void>(SetAt(*found.is, "bdev", Value(std::string())));
  static_cast<void>(SetAt(*found.is, "name", Value(controller->ctrlr())));
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> VhostControllerKind::Remove(const View& view, const Message& wish) const {
  if (auto empty = CheckEmpty(view, NameOf(wish)); !empty) return empty.error();
  const char* const old = blk() ? kRemoveBlk : kRemoveScsi;
  if (!view.Offers(old)) return Kind::Remove(view, wish);
  const Method& method = *Schema::Get().Find(old);
  std::shared_ptr<Message> request(method.NewRequest());
  if (auto set = SetAt(*request, type().removed_by, Value(NameOf(wish))); !set) return set.error();
  return std::vector<PlannedCall>{{&method, std::move(request)}};
}

Result<std::vector<std::string>> VhostControllerKind::Users(const View& view, const Message& wish, const Found&) const {
  return Guests(view, NameOf(wish));
}

Result<std::vector<std::string>> VhostControllerKind::OthersIn(const View& view, const Message& wish,
                                                               const Found&) const {
  const auto all = VhostControllersIn(view);
  if (!all) return all.error();
  const VhostController* const controller = FindController(*all, NameOf(wish));
  std::vector<std::string> others;
  if (controller == nullptr) return others;
  for (const auto& target : controller->backend_specific().scsi())
    others.push_back(fmt::format("target {}", target.scsi_dev_num()));
  return others;
}

Result<void> VhostTargetKind::Check(const Message& wish) const {
  if (AsSlot(wish).slot() > kLastSlot)
    return MakeError(Code::kNoSpace, fmt::format("slot {} is beyond the limit of a controller: it has slots 0 to {}",
                                                 AsSlot(wish).slot(), kLastSlot));
  return Kind::Check(wish);
}

std::vector<Thing> VhostTargetKind::Uses(const Message& wish) const {
  std::vector<Thing> things = Kind::Uses(wish);
  if (!AsSlot(wish).bdev().empty()) things.push_back({"bdev", AsSlot(wish).bdev()});
  return things;
}

std::string VhostTargetKind::NameOf(const Message& wish) const {
  return fmt::format("{}/{}", AsSlot(wish).ctrlr(), AsSlot(wish).slot());
}

void VhostTargetKind::Ask(View& view, const Message& wish) const {
  AskVhostControllers(view);
  view.AskBdev(AsSlot(wish).bdev());
}

Result<std::optional<Found>> VhostTargetKind::Look(const View& view, const Message& wish) const {
  const ScsiSlot& slot = AsSlot(wish);
  const auto all = VhostControllersIn(view);
  if (!all) return all.error();
  const VhostController* const controller = FindController(*all, slot.ctrlr());
  if (controller == nullptr) return std::optional<Found>();
  const std::string kind = KindOfController(*controller);
  // 20.01 dies if a controller of another kind is asked.
  if (kind != "vhost-scsi controller")
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} is a {}: only vhost-scsi controllers have targets", slot.ctrlr(), kind));
  if (HidesTargets(*controller))
    return MakeError(Code::kProtocol, fmt::format("the targets of {} cannot be read", slot.ctrlr()));
  for (const auto& target : controller->backend_specific().scsi()) {
    if (target.scsi_dev_num() != slot.slot()) continue;
    const auto is = std::make_shared<ScsiSlot>();
    is->set_ctrlr(slot.ctrlr());
    is->set_slot(slot.slot());
    is->set_bdev(target.luns().empty() ? std::string() : target.luns(0).bdev_name());
    Found found;
    found.is = is;
    found.name.set_kind(type().name);
    found.name.set_name(NameOf(wish));
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

Result<std::vector<PlannedCall>> VhostTargetKind::Remove(const View&, const Message& wish) const {
  const auto request = std::make_shared<rpc::v1::VhostScsiControllerRemoveTargetRequest>();
  request->set_ctrlr(AsSlot(wish).ctrlr());
  request->set_scsi_target_num(AsSlot(wish).slot());
  return std::vector<PlannedCall>{{type().remove, request}};
}

Result<std::vector<std::string>> VhostTargetKind::Users(const View& view, const Message& wish, const Found&) const {
  return Guests(view, AsSlot(wish).ctrlr());
}

std::vector<std::string> VhostTargetKind::RemovalWarnings(const View& view, const Message& wish) const {
  if (TellsGuests(view.release())) return {};
  return {fmt::format("SPDK {} does not tell whether guests are connected to {}", view.info().release.ToString(),
                      AsSlot(wish).ctrlr())};
}

}  // namespace spdkctl::storage
