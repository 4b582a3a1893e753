#include "storage/kinds/any_bdev.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "client/bdev_name.h"
#include "spdkctl/storage/v1/bdev.pb.h"
#include "storage/kinds/bdev.h"
#include "storage/kinds/lvol.h"
#include "storage/kinds/nvme_controller.h"
#include "storage/users.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using rpc::v1::Bdev;

/// The method that deletes bdevs of that product. Null: none is known.
const Method* DeleteMethodOf(const Bdev& bdev) {
  for (const Method& method : Schema::Get().methods()) {
    if (!bdev.product_name().empty() && method.options().deletes_product() == bdev.product_name()) return &method;
  }
  return nullptr;
}

/// Whether the bdev is the only way to its data. All others let go of something that keeps it.
bool HoldsData(const Bdev& bdev) {
  const Method* const method = DeleteMethodOf(bdev);
  return method != nullptr && method->options().loses_data();
}

/// The kind of Specs that make such bdevs; that of all bdevs where there is none.
const std::string& NameOfKind(const Bdev& bdev, const SpecType& any) {
  for (const SpecType& type : SpecTypes()) {
    if (!type.options->product().empty() && type.options->product() == bdev.product_name()) return type.name;
  }
  return any.name;
}

/// The controller that serves a bdev; null if the target lists none.
Result<const rpc::v1::BdevNvmeController*> ControllerOf(const View& view, const Bdev& bdev) {
  const auto all = NvmeControllersIn(view);
  if (!all) return all.error();
  const auto it = std::find_if((*all)->controllers().begin(), (*all)->controllers().end(),
                               [&](const auto& controller) { return IsOfController(bdev, controller.name()); });
  return it == (*all)->controllers().end() ? nullptr : &*it;
}

/// Takes the controller of a bdev away, unless it serves others.
Result<PlannedCall> Detach(const View& view, const Bdev& bdev) {
  const auto controller = ControllerOf(view, bdev);
  if (!controller) return controller.error();
  if (*controller == nullptr)
    return MakeError(Code::kNotFound, fmt::format("no NVMe controller of bdev {} was found", bdev.name()));
  const std::string& name = (*controller)->name();
  std::vector<std::string> others;
  for (const Bdev* other : view.Bdevs()) {
    if (other->name() != bdev.name() && IsOfController(*other, name)) others.push_back(other->name());
  }
  if (!others.empty())
    return MakeError(Code::kBusy, fmt::format("bdev {} cannot go without its controller {}, which also serves {}",
                                              bdev.name(), name, Join(others, ", ")));
  auto request = std::make_shared<rpc::v1::BdevNvmeDetachControllerRequest>();
  request->set_name(name);
  return PlannedCall{Schema::Get().Find("bdev_nvme_detach_controller"), std::move(request)};
}

/// kNotFound if the bdev's controllers tell their IDs, and none is this.
Result<void> CheckHasPath(const View& view, const Bdev& bdev, std::uint64_t cntlid) {
  const auto controller = ControllerOf(view, bdev);
  if (!controller) return controller.error();
  std::vector<std::string> ids;
  if (*controller != nullptr) {
    for (const auto& path : (*controller)->ctrlrs()) {
      if (!path.has_cntlid() || path.cntlid() == cntlid) return {};
      ids.push_back(std::to_string(path.cntlid()));
    }
  }
  if (ids.empty()) return {};
  return MakeError(Code::kNotFound, fmt::format("bdev {} has no path with controller ID {}; it has {}", bdev.name(),
                                                cntlid, Join(ids, ", ")));
}

}  // namespace

Result<std::optional<Found>> AnyBdevKind::Look(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return std::optional<Found>();
  Found found;
  auto is = std::make_shared<v1::AnyBdev>();
  is->set_name(NameOf(wish));
  found.is = std::move(is);
  found.name.set_kind(NameOfKind(**bdev, type()));
  found.name.set_name(client::GivenName(**bdev));
  if ((*bdev)->has_uuid()) found.name.set_uuid((*bdev)->uuid());
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> AnyBdevKind::Create(const View&, const Message& wish) const {
  return MakeError(Code::kNotFound,
                   fmt::format("there is no bdev '{}', and of what kind one would be made is not said", NameOf(wish)));
}

void AnyBdevKind::AskVerb(View& view, const Message& wish) const {
  Ask(view, wish);
  AskNvmeControllers(view);
}

Result<std::vector<PlannedCall>> AnyBdevKind::Do(const View& view, Verb verb, const Message& wish,
                                                 const std::string& name) const {
  if (verb != Verb::kPrefer) return Kind::Do(view, verb, wish, name);
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  if (*bdev == nullptr)
    return MakeError(Code::kNotFound,
                     fmt::format("there is no bdev '{}'{}", NameOf(wish), DidYouMean(NameOf(wish), view.BdevNames())));
  if ((*bdev)->product_name() != kNvmeProduct)
    return MakeError(Code::kInvalidArgument, fmt::format("bdev {} is a '{}'; only those of NVMe controllers have paths",
                                                         (*bdev)->name(), (*bdev)->product_name()));
  const auto cntlid = ParseNumber(name);
  if (!cntlid) return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no controller ID", name));
  if (auto has = CheckHasPath(view, **bdev, *cntlid); !has) return has.error();
  auto request = std::make_shared<rpc::v1::BdevNvmeSetPreferredPathRequest>();
  request->set_name((*bdev)->name());
  request->set_cntlid(static_cast<std::uint32_t>(*cntlid));
  return std::vector<PlannedCall>{{Schema::Get().Find("bdev_nvme_set_preferred_path"), std::move(request)}};
}

Result<std::vector<PlannedCall>> AnyBdevKind::Remove(const View& view, const Message& wish) const {
  const auto bdev = view.FindBdev(NameOf(wish));
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return BdevKind::Remove(view, wish);
  if (auto deletable = CheckHasOneClone(**bdev); !deletable) return deletable.error();
  // Old releases delete a bdev of a controller by itself.
  const bool with_controller = (*bdev)->product_name() == kNvmeProduct && !view.Offers("delete_bdev");
  auto call = with_controller ? Detach(view, **bdev) : DeletionOf(view, DeleteMethodOf(**bdev), **bdev);
  if (!call) return call.error();
  return std::vector<PlannedCall>{std::move(*call)};
}

void AnyBdevKind::AskLoss(View& view, const Message&) const {
  view.AskBdevs();
  AskNvmeControllers(view);
}

Result<v1::Loss> AnyBdevKind::LostWith(const View& view, const Found& found) const {
  const auto bdev = view.FindBdev(static_cast<const v1::AnyBdev&>(*found.is).name());
  if (!bdev) return bdev.error();
  return *bdev != nullptr && HoldsData(**bdev) ? v1::DATA : v1::NOTHING;
}

}  // namespace spdkctl::storage
