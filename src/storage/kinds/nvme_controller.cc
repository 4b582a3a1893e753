#include "storage/kinds/nvme_controller.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/storage/v1/nvme.pb.h"
#include "storage/kinds/key.h"
#include "storage/nvmf.h"
#include "storage/things.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using rpc::v1::BdevNvmeAttachControllerRequest;
using rpc::v1::BdevNvmeController;

const v1::NvmeController& As(const Message& wish) { return static_cast<const v1::NvmeController&>(wish); }

constexpr const char* kBdevs = "bdev";
constexpr Release kHasModes(21, 10);
// Since then the configuration says of a controller that it is "multipath", and nothing of the other modes.
constexpr Release kTellsMultipath(24, 9);

constexpr const char* kList = "bdev_nvme_get_controllers";

std::string ShowPath(const v1::NvmePath& path) { return ShowAddress(path.trtype(), path.traddr(), path.trsvcid()); }

bool HasPath(const BdevNvmeController& controller, const v1::NvmePath& wished) {
  const auto paths = PathsOf(controller);
  return std::any_of(paths.begin(), paths.end(), [&](const auto& path) {
    return SameAddress(path.trtype(), path.traddr(), path.trsvcid(), wished.trtype(), wished.traddr(),
                       wished.trsvcid());
  });
}

bool HasNoOtherPath(const BdevNvmeController& controller, const v1::NvmeController& wish) {
  const auto& wished = wish.paths();
  const auto paths = PathsOf(controller);
  return std::all_of(wished.begin(), wished.end(), [&](const auto& path) { return HasPath(controller, path); }) &&
         std::all_of(paths.begin(), paths.end(), [&](const auto& path) {
           return std::any_of(wished.begin(), wished.end(), [&](const v1::NvmePath& one) {
             return SameAddress(path.trtype(), path.traddr(), path.trsvcid(), one.trtype(), one.traddr(),
                                one.trsvcid());
           });
         });
}

/// Null if the target lists none of that name.
Result<const BdevNvmeController*> Find(const View& view, const std::string& name) {
  const auto list = NvmeControllersIn(view);
  if (!list) return list.error();
  for (const auto& controller : (*list)->controllers()) {
    if (controller.name() == name) return &controller;
  }
  return static_cast<const BdevNvmeController*>(nullptr);
}

/// Whether a controller that no call lists is there, by its bdevs.
Result<bool> HasBdevs(const View& view, const std::string& controller) {
  // Whether the bdevs could be read is told by a look at any of them.
  if (const auto any = view.FindBdev(controller + "n1"); !any) return any.error();
  return std::any_of(view.Bdevs().begin(), view.Bdevs().end(),
                     [&](const rpc::v1::Bdev* bdev) { return IsOfController(*bdev, controller); });
}

void SetPath(const v1::NvmePath& path, BdevNvmeAttachControllerRequest& request) {
  request.set_trtype(path.trtype());
  request.set_traddr(path.traddr());
  const std::string family = path.has_adrfam() ? path.adrfam() : FamilyOf(path.trtype(), path.traddr());
  if (!family.empty()) request.set_adrfam(family);
  if (!path.trsvcid().empty()) request.set_trsvcid(path.trsvcid());
  if (path.has_hostaddr()) request.set_hostaddr(path.hostaddr());
  if (path.has_hostsvcid()) request.set_hostsvcid(path.hostsvcid());
}

}  // namespace

std::vector<rpc::v1::NvmeTransportId> PathsOf(const BdevNvmeController& controller) {
  std::vector<rpc::v1::NvmeTransportId> paths;
  // Before 22.01 a controller has one path, told without a list.
  if (controller.ctrlrs().empty() && controller.has_trid()) paths.push_back(controller.trid());
  for (const auto& path : controller.ctrlrs()) {
    paths.push_back(path.trid());
    paths.insert(paths.end(), path.alternate_trids().begin(), path.alternate_trids().end());
  }
  return paths;
}

bool IsOfController(const rpc::v1::Bdev& bdev, const std::string& controller) {
  if (bdev.product_name() != kNvmeProduct || !bdev.name().starts_with(controller + "n")) return false;
  return ParseNumber(std::string_view(bdev.name()).substr(controller.size() + 1)).has_value();
}

Result<const rpc::v1::BdevNvmeGetControllersResponse*> NvmeControllersIn(const View& view) {
  static const rpc::v1::BdevNvmeGetControllersResponse none;
  if (!view.Offers(kList)) return &none;
  return view.Answer<rpc::v1::BdevNvmeGetControllersResponse>(kList);
}

void AskNvmeControllers(View& view) { view.Ask(kList); }

std::vector<v1::Wish> NvmeControllerKind::Needs(const View& view, const Message& wish) const {
  return KeysOfPaths(view, type(), wish);
}

void NvmeControllerKind::Complete(const View& view, Message& wish) const {
  NameKeys(view, type(), wish);
  auto& controller = static_cast<v1::NvmeController&>(wish);
  for (v1::NvmePath& path : *controller.mutable_paths()) {
    path.set_trtype(ToLower(path.trtype()) == "pcie" ? "PCIe" : ToUpper(path.trtype()));
    if (!path.has_trsvcid() && IsIpTransport(path.trtype()))
      path.set_trsvcid(std::to_string(DefaultPort(controller.subnqn())));
  }
}

Result<void> NvmeControllerKind::Check(const Message& wish) const {
  const v1::NvmeController& controller = As(wish);
  for (const v1::NvmePath& path : controller.paths()) {
    if (path.trtype().empty() || path.traddr().empty())
      return MakeError(Code::kInvalidArgument, "a path needs 'trtype' and 'traddr'");
    if (IsIpTransport(path.trtype()) && controller.subnqn().empty())
      return MakeError(Code::kInvalidArgument, "a path over the network needs 'subnqn', the subsystem's NQN");
  }
  if (auto checked = CheckNoSecret(type(), wish); !checked) return checked;
  // The paths say how it is reached.
  if (controller.name().empty()) return MakeError(Code::kInvalidArgument, "nvme_controller: 'name' is needed");
  return {};
}

std::vector<Thing> NvmeControllerKind::Makes(const Message& wish) const { return {{"nvme_controller", NameOf(wish)}}; }

std::vector<Thing> NvmeControllerKind::Uses(const Message& wish) const { return WithoutPaths(Kind::Uses(wish)); }

void NvmeControllerKind::Ask(View& view, const Message& wish) const {
  AskNvmeControllers(view);
  if (!view.Offers(kList)) view.AskBdevs();
  const bool wants_more = std::any_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return !field.options->key() && field.options->shown().empty() && ValueOf(wish, *field.field);
  });
  if (wants_more) view.AskConfig(kBdevs);
}

Result<std::optional<Found>> NvmeControllerKind::Look(const View& view, const Message& wish) const {
  const auto controller = Find(view, NameOf(wish));
  if (!controller) return controller.error();
  if (*controller == nullptr) {
    const auto there = view.Offers(kList) ? Result<bool>(false) : HasBdevs(view, NameOf(wish));
    if (!there) return there.error();
    if (!*there) return std::optional<Found>();
  }
  Found found;
  found.name.set_kind(type().name);
  found.name.set_name(NameOf(wish));
  auto is = std::make_shared<v1::NvmeController>();
  is->set_name(NameOf(wish));
  if (*controller != nullptr && !(*controller)->ctrlrs().empty()) {
    FillFrom((*controller)->ctrlrs(0), *is);
  } else if (*controller != nullptr) {
    FillFrom(**controller, *is);
  }
  for (const auto& request : view.MadeBy(kBdevs, *type().create)) {
    if (static_cast<const BdevNvmeAttachControllerRequest&>(*request).name() != is->name()) continue;
    FillFromRequest(*request, *is);
    // To fail over to another path and to have none are one state.
    if (!is->has_multipath() && view.release() >= kTellsMultipath)
      is->set_multipath(As(wish).multipath() == "disable" ? "disable" : "failover");
  }
  found.is = std::move(is);
  return std::optional(std::move(found));
}

void NvmeControllerKind::CompareMore(const View& view, const Found&, const Message& wish, v1::Step& step) const {
  const auto controller = Find(view, NameOf(wish));
  if (!view.Offers(kList) && !As(wish).paths().empty()) step.add_unknown("paths");
  if (!controller || *controller == nullptr) return;
  std::vector<std::string> is;
  std::vector<std::string> missing;
  for (const auto& path : PathsOf(**controller))
    is.push_back(ShowAddress(path.trtype(), path.traddr(), path.trsvcid()));
  for (const v1::NvmePath& path : As(wish).paths()) {
    if (!HasPath(**controller, path)) missing.push_back(ShowPath(path));
  }
  if (missing.empty()) return;
  v1::Difference& difference = *step.add_differs();
  difference.set_field("paths");
  difference.set_now(Join(is, ", "));
  missing.insert(missing.begin(), is.begin(), is.end());
  difference.set_shall_be(Join(missing, ", "));
}

Result<std::vector<PlannedCall>> NvmeControllerKind::Create(const View& view, const Message& wish) const {
  const v1::NvmeController& wished = As(wish);
  if (wished.paths().empty())
    return MakeError(Code::kInvalidArgument, fmt::format("controller {} needs a path", wished.name()));
  const auto there = Find(view, wished.name());
  if (!there) return there.error();
  if (auto checked = CheckKeyring(view, type(), wish); !checked) return checked.error();
  const auto common = CreateRequest(view, wish);
  if (!common) return common.error();
  std::vector<PlannedCall> calls;
  for (const v1::NvmePath& path : wished.paths()) {
    if (*there != nullptr && HasPath(**there, path)) continue;
    auto request = std::make_shared<BdevNvmeAttachControllerRequest>(
        static_cast<const BdevNvmeAttachControllerRequest&>(**common));
    SetPath(path, *request);
    // The first path makes the controller; what those after it are to it has another default since 25.05.
    const bool several = wished.paths_size() > 1 || *there != nullptr;
    if (!request->has_multipath() && several && view.release() >= kHasModes)
      request->set_multipath(rpc::v1::NVME_MULTIPATH_MULTIPATH);
    if (calls.empty() && *there == nullptr && request->multipath() == rpc::v1::NVME_MULTIPATH_FAILOVER &&
        view.release() < kTellsMultipath)
      request->clear_multipath();
    calls.push_back({type().create, std::move(request)});
  }
  return calls;
}

Result<std::vector<PlannedCall>> NvmeControllerKind::Change(const View& view, const Found& found,
                                                            const Message& wish) const {
  const bool only_paths = std::all_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return field.options->key() || !ValueOf(wish, *field.field) || !ValueOf(*found.is, *field.field) ||
           Same(view, field, *found.is, wish);
  });
  return only_paths ? Create(view, wish) : Kind::Change(view, found, wish);
}

Result<std::vector<PlannedCall>> NvmeControllerKind::Remove(const View& view, const Message& wish) const {
  if (As(wish).paths().empty()) return Kind::Remove(view, wish);
  std::vector<PlannedCall> calls;
  const auto controller = Find(view, As(wish).name());
  if (!controller) return controller.error();
  // With all of its ways it goes itself; up to 20.07 nothing else can be said.
  if (*controller != nullptr && HasNoOtherPath(**controller, As(wish))) return Kind::Remove(view, wish);
  for (const v1::NvmePath& path : As(wish).paths()) {
    if (*controller == nullptr || !HasPath(**controller, path))
      return MakeError(Code::kNotFound, fmt::format("controller {} has no path {}", As(wish).name(), ShowPath(path)));
    auto request = std::make_shared<rpc::v1::BdevNvmeDetachControllerRequest>();
    request->set_name(As(wish).name());
    request->set_trtype(path.trtype());
    request->set_traddr(path.traddr());
    if (!path.trsvcid().empty()) request->set_trsvcid(path.trsvcid());
    const std::string family = FamilyOf(path.trtype(), path.traddr());
    if (!family.empty()) request->set_adrfam(family);
    calls.push_back({type().remove, std::move(request)});
  }
  return calls;
}

Result<std::vector<PlannedCall>> NvmeControllerKind::TakeBack(const View& view, const Message& wish) const {
  const auto controller = Find(view, As(wish).name());
  if (!controller) return controller.error();
  v1::NvmeController made = As(wish);
  made.clear_paths();
  for (const v1::NvmePath& path : As(wish).paths()) {
    if (*controller != nullptr && HasPath(**controller, path)) *made.add_paths() = path;
  }
  // Without a path the wish would mean all of them.
  return made.paths().empty() ? std::vector<PlannedCall>() : Remove(view, made);
}

void NvmeControllerKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> NvmeControllerKind::Users(const View& view, const Message& wish, const Found&) const {
  std::vector<std::string> all;
  const auto controller = Find(view, NameOf(wish));
  if (!controller) return controller.error();
  const auto paths = *controller == nullptr ? 0 : static_cast<int>(PathsOf(**controller).size());
  if (!As(wish).paths().empty() && As(wish).paths_size() < paths) return all;
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  for (const rpc::v1::Bdev* bdev : view.Bdevs()) {
    if (!IsOfController(*bdev, NameOf(wish))) continue;
    for (const std::string& user : (*users)->Of(*bdev)) all.push_back(fmt::format("{} on {}", user, bdev->name()));
  }
  return all;
}

}  // namespace spdkctl::storage
