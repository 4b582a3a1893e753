#include "storage/things.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "storage/value.h"
#include "storage/vhost.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kBdev = "bdev";
constexpr const char* kVhostController = "vhost_controller";
constexpr const char* kAuthGroup = "auth_group";

/// How a target tells of the things of one sort.
struct Sort {
  const char* name;
  const char* method;   ///< The call that lists them. It is asked for all: many a target refuses the name of one that
                        ///< it does not have as it refuses parameters that are wrong.
  const char* told_by;  ///< The member of the list's elements that has the name.
};
constexpr std::array<Sort, 8> kSorts = {{
    {"subsystem", "nvmf_get_subsystems", "nqn"},
    {"key", "keyring_get_keys", "name"},
    {"lvol_store", "bdev_lvol_get_lvstores", "name"},
    {"crypto_key", "accel_crypto_keys_get", "name"},
    {"nvme_controller", "bdev_nvme_get_controllers", "name"},
    {"portal_group", "iscsi_get_portal_groups", "tag"},
    {"initiator_group", "iscsi_get_initiator_groups", "tag"},
    {kAuthGroup, "iscsi_get_auth_groups", "tag"},
}};

const Sort* FindSort(const std::string& name) {
  const auto* const it =
      std::find_if(kSorts.begin(), kSorts.end(), [&](const Sort& sort) { return name == sort.name; });
  return it == kSorts.end() ? nullptr : it;
}

/// The values of a member of all in the list that the answer is.
std::vector<std::string> TextsIn(const Method& method, const Message& answer, std::string_view member) {
  const auto& list = *method.result_field();
  std::vector<std::string> texts;
  for (int i = 0; i < answer.GetReflection()->FieldSize(answer, &list); ++i) {
    const auto text = ValueAt(answer.GetReflection()->GetRepeatedMessage(answer, &list, i), member);
    if (text) texts.push_back(TextOf(*text));
  }
  return texts;
}

bool HasUuid(const std::vector<std::string>& uuids, const std::string& uuid) {
  return std::any_of(uuids.begin(), uuids.end(), [&](const std::string& its) { return ToLower(its) == ToLower(uuid); });
}

}  // namespace

std::string InPlainWords(std::string sort) {
  std::replace(sort.begin(), sort.end(), '_', ' ');
  return sort;
}

void AskThing(View& view, const Thing& thing) {
  if (thing.sort == kBdev) view.AskBdev(thing.name);
  if (thing.sort == kVhostController) AskVhostControllers(view);
  if (const Sort* const sort = FindSort(thing.sort)) view.Ask(sort->method);
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
  const auto list = ListOf(view, thing.sort);
  if (!list) return list.error();
  const Sort& sort = *FindSort(thing.sort);
  const Method& method = *Schema::Get().Find(sort.method);
  const auto names = TextsIn(method, **list, sort.told_by);
  if (std::find(names.begin(), names.end(), thing.name) != names.end()) return true;
  return IsUuid(thing.name) && HasUuid(TextsIn(method, **list, "uuid"), thing.name);
}

Result<const Message*> ListOf(const View& view, const std::string& sort) {
  const Sort* const known = FindSort(sort);
  if (known == nullptr) return MakeError(Code::kInternal, "no call lists things of the sort " + sort);
  return view.Answer<Message>(known->method);
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
      return TextsIn(*Schema::Get().Find(known->method), **answer, known->told_by);
  }
  return names;
}

}  // namespace spdkctl::storage
