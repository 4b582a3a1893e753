#include "storage/things.h"

#include "storage/vhost.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kBdev = "bdev";
constexpr const char* kVhostController = "vhost_controller";

}  // namespace

void AskThing(View& view, const Thing& thing) {
  // Many a target refuses the name of one that it does not have as it refuses parameters that are wrong: but for bdevs,
  // all are asked for.
  if (thing.sort == kBdev) return view.AskBdev(thing.name);
  AskAllOf(view, thing.sort);
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
  const auto there = client::IsThere(view, {thing.sort, thing.name});
  // What no call lists only says in which order things are made, and the target itself refuses what it lacks: the auth
  // groups, which up to 18.07 stand in a file.
  if (!there && there.error().code == Code::kUnsupported) return true;
  return there;
}

Result<const Message*> ListOf(const View& view, const std::string& sort) {
  const client::Reads lists = client::ListsOf(sort);
  if (lists.empty()) return MakeError(Code::kInternal, "no call lists things of the sort " + sort);
  return view.AnswerTo(lists.front());
}

void AskAllOf(View& view, const std::string& sort) {
  if (sort == kBdev) return view.AskBdevs();
  if (sort == kVhostController) return AskVhostControllers(view);
  for (const client::Read& list : client::ListsOf(sort)) view.Ask(list);
}

std::vector<std::string> SeenOf(const View& view, const std::string& sort) {
  if (sort == kBdev) return view.BdevNames();
  const auto names = client::NamesOf(view, sort);
  return names ? *names : std::vector<std::string>();
}

}  // namespace spdkctl::storage
