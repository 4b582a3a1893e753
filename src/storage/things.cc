#include "storage/things.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "storage/value.h"
#include "storage/vhost.h"

namespace spdkctl::storage {
namespace {

namespace pb = google::protobuf;
using pb::Message;

constexpr const char* kBdev = "bdev";
constexpr const char* kVhostController = "vhost_controller";
constexpr const char* kAuthGroup = "auth_group";

/// How a target tells of the things of one sort.
struct Sort {
  const char* name;
  const char* method;    ///< The call that lists them.
  const char* asked_by;  ///< Its parameter that names one.
  const char* told_by;   ///< The member of the list's elements that has the name.
};
constexpr std::array<Sort, 8> kSorts = {{
    // Asked for one that they do not have, these answer as they do to parameters that are wrong.
    {"subsystem", "nvmf_get_subsystems", "", "nqn"},
    {"key", "keyring_get_keys", "", "name"},
    {"lvol_store", "bdev_lvol_get_lvstores", "", "name"},
    {"crypto_key", "accel_crypto_keys_get", "", "name"},
    {"nvme_controller", "bdev_nvme_get_controllers", "", "name"},
    {"portal_group", "iscsi_get_portal_groups", "", "tag"},
    {"initiator_group", "iscsi_get_initiator_groups", "", "tag"},
    {kAuthGroup, "iscsi_get_auth_groups", "", "tag"},
}};

const Sort* FindSort(const std::string& name) {
  const auto* const it =
      std::find_if(kSorts.begin(), kSorts.end(), [&](const Sort& sort) { return name == sort.name; });
  return it == kSorts.end() ? nullptr : it;
}

/// The request for one, where the release can ask for one; else that for all.
std::unique_ptr<Message> RequestFor(const View& view, const Sort& sort, const std::string& name) {
  const Method& method = *Schema::Get().Find(sort.method);
  auto request = method.NewRequest();
  const auto* const field = request->GetDescriptor()->FindFieldByName(sort.asked_by);
  if (field == nullptr) return request;
  const FieldPlan& plan = FieldTableOf(*request->GetDescriptor()).PlanOf(*field);
  if (plan.range.Contains(view.release())) static_cast<void>(SetAt(*request, sort.asked_by, Value(name)));
  return request;
}

void CollectNames(const Method& method, const Message& answer, const Sort& sort, std::vector<std::string>& names) {
  const auto& list = *method.result_field();
  for (int i = 0; i < answer.GetReflection()->FieldSize(answer, &list); ++i) {
    const auto name = ValueAt(answer.GetReflection()->GetRepeatedMessage(answer, &list, i), sort.told_by);
    if (name) names.push_back(TextOf(*name));
  }
}

/// Whether one of the list has the UUID.
bool HasUuid(const Method& method, const Message& answer, const std::string& uuid) {
  const auto& list = *method.result_field();
  for (int i = 0; i < answer.GetReflection()->FieldSize(answer, &list); ++i) {
    const auto its = ValueAt(answer.GetReflection()->GetRepeatedMessage(answer, &list, i), "uuid");
    if (its && ToLower(TextOf(*its)) == ToLower(uuid)) return true;
  }
  return false;
}

}  // namespace

void AskThing(View& view, const Thing& thing) {
  if (thing.sort == kBdev) view.AskBdev(thing.name);
  if (thing.sort == kVhostController) AskVhostControllers(view);
  if (const Sort* const sort = FindSort(thing.sort)) view.Ask(sort->method, *RequestFor(view, *sort, thing.name));
}

Result<bool> IsThere(const View& view, const Thing& thing) {
  if (thing.sort == kBdev) {
    const auto bdev = view.FindBdev(thing.name);
    if (!bdev) return bdev.error();
    return *bdev != nullptr;
  }
  if (thing.sort == kVhostController) {
    const auto controllers = VhostControllersIn(view);
    if (!controllers) return controllers.error();
    return FindController(*controllers, thing.name) != nullptr;
  }
  // Up to 18.07 the auth groups stand in a file, and no call tells of them: the target itself refuses one that it
  // lacks.
  if (thing.sort == kAuthGroup && !view.Offers(FindSort(thing.sort)->method)) return true;
  // What no call lists only says in which order things are made.
  if (FindSort(thing.sort) == nullptr) return true;
  const auto list = ListWith(view, thing);
  if (!list) return list.error();
  if (*list == nullptr) return false;
  const Sort& sort = *FindSort(thing.sort);
  std::vector<std::string> names;
  CollectNames(*Schema::Get().Find(sort.method), **list, sort, names);
  if (std::find(names.begin(), names.end(), thing.name) != names.end()) return true;
  return IsUuid(thing.name) && HasUuid(*Schema::Get().Find(sort.method), **list, thing.name);
}

Result<const Message*> ListWith(const View& view, const Thing& thing) {
  const Sort* const sort = FindSort(thing.sort);
  if (sort == nullptr) return MakeError(Code::kInternal, "no call lists things of the sort " + thing.sort);
  const auto request = RequestFor(view, *sort, thing.name);
  const auto answer = view.Answer<Message>(sort->method, request.get());
  // Asked for one that it does not have, a target refuses.
  const bool one = request->ByteSizeLong() > 0;
  if (!answer && one && answer.error().code == Code::kNotFound) return static_cast<const Message*>(nullptr);
  return answer;
}

void AskAllOf(View& view, const std::string& sort) {
  if (sort == kBdev) view.AskBdevs();
  if (sort == kVhostController) AskVhostControllers(view);
  if (const Sort* const known = FindSort(sort)) view.Ask(known->method);
}

std::vector<std::string> SeenOf(const View& view, const std::string& sort) {
  if (sort == kBdev) return view.BdevNames();
  std::vector<std::string> names;
  if (sort == kVhostController) {
    if (const auto controllers = VhostControllersIn(view)) {
      for (const auto& controller : controllers->controllers()) names.push_back(controller.ctrlr());
    }
  }
  if (const Sort* const known = FindSort(sort)) {
    if (const auto answer = view.Answer<Message>(known->method))
      CollectNames(*Schema::Get().Find(known->method), **answer, *known, names);
  }
  return names;
}

}  // namespace spdkctl::storage
