// Methods that ended, where spdkctl's tasks do on every release what they did.
#include <functional>
#include <map>

#include <fmt/format.h>

#include "cli/rpc_py/session.h"
#include "rpc_py/print.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

std::string TextAt(const json::object& params, const char* name) {
  const json::value* const value = params.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

json::array ListAt(const json::object& params, const char* name) {
  const json::value* const value = params.if_contains(name);
  return value != nullptr && value->is_array() ? value->get_array() : json::array();
}

/// Null: nothing is printed.
using Answer = Result<json::value>;

Answer ToAnswer(const Result<void>& done) { return done ? Answer(nullptr) : Answer(done.error()); }

// SPDK's source, lib/bdev/lvol/vbdev_lvol.c: since then the method lets go of a logical volume, which stays in its
// store.
constexpr Release kFirstToKeepVolumes(18, 7);

Answer DeleteBdev(Session& session, Release as, const json::object& params) {
  app::BdevTasks bdevs(session.client());
  const std::string name = TextAt(params, "name");
  const auto bdev = bdevs.get_bdev(name);
  if (!bdev) return bdev.error();
  if (bdev->driver_specific().has_lvol() && as >= kFirstToKeepVolumes)
    return MakeError(
        Code::kUnsupported,
        fmt::format("delete_bdev of SPDK {} keeps the logical volume {} in its store, and no method of "
                    "SPDK {} does; bdev_lvol_delete destroys what it holds, as delete_bdev did before 18.07",
                    as.ToString(), name, session.TargetRelease().ToString()));
  // The method deletes whatever the bdev holds, whoever uses it.
  return ToAnswer(bdevs.delete_bdev(name, {.force = true, .destroy_data = true}));
}

Answer GetLuns(Session& session, Release, const json::object&) {
  const auto luns = app::VhostTgt(session.client()).get_luns();
  if (!luns) return luns.error();
  json::array shown;
  for (const auto& lun : luns->luns()) shown.push_back(json::object{{"claimed", lun.claimed()}, {"name", lun.name()}});
  return json::value(std::move(shown));
}

/// Those with that backend, "block" or "scsi".
Answer GetControllers(Session& session, const char* backend) {
  const auto controllers = session.Call("vhost_get_controllers", {});
  if (!controllers) return controllers;
  json::array shown;
  for (const json::value& controller : controllers->as_array()) {
    if (controller.at("backend_specific").as_object().contains(backend)) shown.push_back(controller);
  }
  return json::value(std::move(shown));
}

/// The names in a list of them, or of {bdev_name, nsid} as they are numbered of themselves.
Result<std::vector<std::string>> Namespaces(const json::array& list) {
  std::vector<std::string> names;
  for (const json::value& item : list) {
    const json::value* const nsid = item.is_object() ? item.get_object().if_contains("nsid") : nullptr;
    if (nsid != nullptr && nsid->to_number<std::size_t>() != names.size() + 1)
      return MakeError(Code::kUnsupported,
                       "namespaces get the numbers 1, 2, ... there; nvmf_subsystem_add_ns gives others");
    names.push_back(item.is_object() ? TextAt(item.get_object(), "bdev_name") : std::string(item.as_string()));
  }
  return names;
}

Answer ConstructNvmfSubsystem(Session& session, Release, const json::object& params) {
  if (!TextAt(params, "pci_address").empty())
    return MakeError(Code::kUnsupported,
                     "a subsystem straight on a PCI device ended with SPDK 17.07: make a bdev of the device");
  std::vector<app::Listener> listeners;
  for (const json::value& item : ListAt(params, "listen_addresses")) {
    const json::object& address = item.as_object();
    const std::string trtype =
        TextAt(address, "trtype").empty() ? TextAt(address, "transport") : TextAt(address, "trtype");
    listeners.push_back({trtype, TextAt(address, "traddr"), TextAt(address, "trsvcid"), TextAt(address, "adrfam")});
  }
  std::vector<std::string> hosts;
  for (const json::value& host : ListAt(params, "hosts")) hosts.emplace_back(host.as_string());
  const auto namespaces = Namespaces(ListAt(params, "namespaces"));
  if (!namespaces) return namespaces.error();
  const json::value* const any = params.if_contains("allow_any_host");
  // 17.07 lets any host in where none is named.
  const bool opens = any != nullptr ? any->as_bool() : params.contains("core") && hosts.empty();
  return ToAnswer(app::NvmfTgt(session.client())
                      .construct_nvmf_subsystem(TextAt(params, "nqn"), listeners, hosts,
                                                TextAt(params, "serial_number"), *namespaces,
                                                opens ? app::Access::kAnyHost : app::Access::kListedHosts));
}

/// The release is that which the call is meant for.
using Task = std::function<Answer(Session&, Release as, const json::object&)>;

const std::map<std::string, Task>& Tasks() {
  static const std::map<std::string, Task> kTasks = {
      {"delete_bdev", DeleteBdev},
      {"get_luns", GetLuns},
      {"construct_nvmf_subsystem", ConstructNvmfSubsystem},
      {"get_vhost_blk_controllers",
       [](Session& session, Release, const json::object&) { return GetControllers(session, "block"); }},
      {"get_vhost_scsi_controllers",
       [](Session& session, Release, const json::object&) { return GetControllers(session, "scsi"); }},
      {"remove_vhost_blk_controller",
       [](Session& session, Release, const json::object& params) {
         return ToAnswer(app::VhostTgt(session.client()).remove_vhost_blk_controller(TextAt(params, "ctrlr")));
       }},
      {"remove_vhost_scsi_controller", [](Session& session, Release, const json::object& params) {
         return ToAnswer(app::VhostTgt(session.client()).remove_vhost_scsi_controller(TextAt(params, "ctrlr")));
       }}};
  return kTasks;
}

}  // namespace

Outcome RunEnded(Session& session, const Reading& reading, const Error& why) {
  const auto task = Tasks().find(reading.command->method->name());
  const auto requests = ToRequests(reading);
  if (!requests) return Complain(requests.error());
  if (task == Tasks().end()) return Complain(why);
  if (const auto connected = session.Connect(); !connected)
    return {kFailed, {}, session.Explain(connected.error(), {}, {}, nullptr)};
  const Answer answer = task->second(session, reading.release, requests->front().params);
  if (!answer) return Complain(answer.error());
  return {kDone, answer->is_null() ? std::string() : Print(*reading.command, reading.values, *answer), {}};
}

}  // namespace spdkctl::rpc_py
