#include "spdkctl/app/tasks.h"
#include "client.h"

namespace spdkctl::python {
namespace {

using app::BdevTasks;
using app::IscsiTgt;
using app::NvmfTgt;
using app::ScsiTasks;
using app::VhostTgt;
using std::string;

/// What a task gives, as a message of Python's or None.
template <class T>
nb::object Convert(Result<T> result) {
  if (!result) Throw(result.error());
  if constexpr (std::is_void_v<T>) {
    return nb::none();
  } else if constexpr (std::is_base_of_v<google::protobuf::Message, T>) {
    return ToPython(*result);
  } else {
    return nb::cast(*result);
  }
}

/// A member function as one of Python's, that waits without Python's lock.
template <class Self, class T, class... Given>
auto Bound(Result<T> (Self::*function)(Given...)) {
  return [function](Self& self, std::decay_t<Given>... given) {
    return Convert(WithoutGil([&] { return (self.*function)(given...); }));
  };
}

/// A delete of something that others may use.
template <class Self, class Name>
auto BoundDelete(Result<void> (Self::*function)(Name, const app::DeleteOptions&)) {
  return [function](Self& self, const std::decay_t<Name>& name, bool force) {
    return Convert(WithoutGil([&] { return (self.*function)(name, {.force = force}); }));
  };
}

template <class Self>
auto Init() {
  return [](Self* self, PyClient& client) { new (self) Self(client.calls()); };
}

app::Listener ToListener(const nb::dict& given) {
  app::Listener listener;
  for (const auto [key, value] : given) {
    const string name = nb::cast<string>(key);
    string* const field = name == "trtype"    ? &listener.trtype
                          : name == "traddr"  ? &listener.traddr
                          : name == "trsvcid" ? &listener.trsvcid
                          : name == "adrfam"  ? &listener.adrfam
                                              : nullptr;
    if (field == nullptr)
      Throw(MakeError(Code::kInvalidArgument,
                      "listen: a listener has trtype, traddr, trsvcid and adrfam, but no '" + name + "'"));
    *field = nb::cast<string>(nb::str(value));
  }
  return listener;
}

/// In Python's words what NvmfTgt would refuse.
void CheckAccess(const std::vector<string>& hosts, bool any_host) {
  if (any_host != hosts.empty())
    Throw(MakeError(Code::kInvalidArgument, any_host ? "give either hosts or any_host=True, not both"
                                                     : "hosts is empty, so that no host could connect: name the hosts "
                                                       "that may, or say any_host=True"));
}

void BindBdevTasks(nb::module_& module) {
  nb::class_<BdevTasks>(module, "BdevTasks", nb::dynamic_attr(),
                        "Block devices and the target itself; part of every task client.")
      .def("get_rpc_methods", Bound(&BdevTasks::get_rpc_methods),
           nb::sig("def get_rpc_methods(self) -> spdkctl.messages.RpcGetMethodsResponse"),
           "The methods of the target; for 17.07, which cannot tell, the schema's list, marked by 'derived'.")
      .def("get_bdevs", Bound(&BdevTasks::get_bdevs),
           nb::sig("def get_bdevs(self) -> spdkctl.messages.BdevGetBdevsResponse"), "Every bdev.")
      .def("get_bdev", Bound(&BdevTasks::get_bdev), nb::arg("name"),
           nb::sig("def get_bdev(self, name: str) -> spdkctl.messages.Bdev"),
           "One bdev by name or alias; NotFound with the nearest name.")
      .def(
          "delete_bdev",
          [](BdevTasks& self, const string& name, bool force, bool destroy_data) {
            return Convert(WithoutGil([&] { return self.delete_bdev(name, {force, destroy_data}); }));
          },
          nb::arg("name"), nb::kw_only(), nb::arg("force") = false, nb::arg("destroy_data") = false,
          nb::sig("def delete_bdev(self, name: str, *, force: bool = False, destroy_data: bool = False) -> None"),
          "Deletes a bdev of any kind. A bdev of an NVMe controller takes the controller with it; if that serves "
          "other bdevs, or the bdev is claimed: Busy with their names.")
      .def("kill_instance", Bound(&BdevTasks::kill_instance), nb::arg("sig_name"),
           nb::sig("def kill_instance(self, sig_name: str) -> None"), "Ends the target by a signal: 'SIGTERM', ...")
      .def("construct_aio_bdev", Bound(&BdevTasks::construct_aio_bdev), nb::arg("filename"), nb::arg("name"),
           nb::arg("block_size"),
           nb::sig("def construct_aio_bdev(self, filename: str, name: str, block_size: int) -> "
                   "spdkctl.messages.BdevName"),
           "A bdev on a file or kernel device. block_size in bytes.")
      .def("construct_error_bdev", Bound(&BdevTasks::construct_error_bdev), nb::arg("basename"),
           nb::sig("def construct_error_bdev(self, basename: str) -> spdkctl.messages.BdevName"),
           "EE_basename, whose errors can be injected, on top of a bdev.")
      .def("construct_nvme_bdev", Bound(&BdevTasks::construct_nvme_bdev), nb::arg("name"), nb::arg("trtype"),
           nb::arg("traddr"), nb::arg("adrfam") = "", nb::arg("trsvcid") = "", nb::arg("subnqn") = "",
           nb::sig("def construct_nvme_bdev(self, name: str, trtype: str, traddr: str, adrfam: str = '', trsvcid: str "
                   "= '', subnqn: str = '') -> spdkctl.messages.BdevNvmeAttachControllerResponse"),
           "Attaches an NVMe controller, local (PCIe) or of a fabric.")
      .def("construct_null_bdev", Bound(&BdevTasks::construct_null_bdev), nb::arg("name"), nb::arg("total_size"),
           nb::arg("block_size"),
           nb::sig("def construct_null_bdev(self, name: str, total_size: int, block_size: int) -> "
                   "spdkctl.messages.BdevName"),
           "A bdev that keeps nothing. total_size in MiB, block_size in bytes.")
      .def("construct_malloc_bdev", Bound(&BdevTasks::construct_malloc_bdev), nb::arg("total_size"),
           nb::arg("block_size"), nb::arg("name") = "",
           nb::sig("def construct_malloc_bdev(self, total_size: int, block_size: int, name: str = '') -> "
                   "spdkctl.messages.BdevName"),
           "A bdev in memory. total_size in MiB, block_size in bytes; without a name the target chooses one.");
}

void BindNvmfTgt(nb::module_& module) {
  nb::class_<NvmfTgt, BdevTasks>(module, "NvmfTgt", "Tasks on an NVMe-oF target, the same on every release.")
      .def("__init__", Init<NvmfTgt>(), nb::arg("client"), nb::keep_alive<1, 2>())
      .def("get_nvmf_subsystems", Bound(&NvmfTgt::get_nvmf_subsystems),
           nb::sig("def get_nvmf_subsystems(self) -> spdkctl.messages.NvmfGetSubsystemsResponse"), "Every subsystem.")
      .def(
          "construct_nvmf_subsystem",
          [](NvmfTgt& self, const string& nqn, const nb::list& listen, const std::vector<string>& hosts,
             const string& serial_number, const std::vector<string>& namespaces, bool any_host) {
            std::vector<app::Listener> listeners;
            for (const nb::handle given : listen) listeners.push_back(ToListener(nb::cast<nb::dict>(given)));
            CheckAccess(hosts, any_host);
            const app::Access access = any_host ? app::Access::kAnyHost : app::Access::kListedHosts;
            Wait([&] {
              return self.construct_nvmf_subsystem(nqn, listeners, hosts, serial_number, namespaces, access);
            });
          },
          nb::arg("nqn"), nb::arg("listen"), nb::arg("hosts"), nb::arg("serial_number"), nb::arg("namespaces"),
          nb::kw_only(), nb::arg("any_host") = false,
          nb::sig("def construct_nvmf_subsystem(self, nqn: str, listen: list[dict[str, str]], hosts: list[str], "
                  "serial_number: str, namespaces: list[str], *, any_host: bool = False) -> None"),
          "A subsystem with all that hangs on it. listen: dicts of trtype, traddr, trsvcid; hosts: NQNs of those that "
          "may "
          "connect, or an empty list and any_host=True; namespaces: names of bdevs. What was made is undone if one "
          "step "
          "fails.")
      .def("delete_nvmf_subsystem", BoundDelete(&NvmfTgt::delete_nvmf_subsystem), nb::arg("nqn"), nb::kw_only(),
           nb::arg("force") = false,
           nb::sig("def delete_nvmf_subsystem(self, nqn: str, *, force: bool = False) -> None"), "Deletes a subsystem.")
      .def("ensure_transport", Bound(&NvmfTgt::EnsureTransport), nb::arg("trtype"),
           nb::sig("def ensure_transport(self, trtype: str) -> bool"),
           "Creates the transport unless the target has it. True if it was made.");
}

void BindScsiTasks(nb::module_& module) {
  nb::class_<ScsiTasks, BdevTasks>(module, "ScsiTasks", "SCSI devices, units and interfaces.")
      .def("get_scsi_devices", Bound(&ScsiTasks::get_scsi_devices),
           nb::sig("def get_scsi_devices(self) -> spdkctl.messages.ScsiGetDevicesResponse"), "Every SCSI device.")
      .def("get_luns", Bound(&ScsiTasks::get_luns), nb::sig("def get_luns(self) -> spdkctl.messages.GetLunsResponse"),
           "Every logical unit; after 17.10 derived from vhost controllers and iSCSI target nodes.")
      .def(
          "get_interfaces",
          [](ScsiTasks& self) {
            const app::Interfaces found = Wait([&] { return self.get_interfaces(); });
            return nb::make_tuple(ToPython(found.list), found.warning);
          },
          nb::sig("def get_interfaces(self) -> tuple[spdkctl.messages.NetGetInterfacesResponse, str]"),
          "Network interfaces, and a warning where the release cannot tell (after 21.04).")
      .def("add_ip_address", Bound(&ScsiTasks::add_ip_address), nb::arg("ifc_index"), nb::arg("ip_addr"),
           nb::sig("def add_ip_address(self, ifc_index: int, ip_addr: str) -> None"),
           "Adds an address to an interface (up to 21.04).")
      .def("delete_ip_address", Bound(&ScsiTasks::delete_ip_address), nb::arg("ifc_index"), nb::arg("ip_addr"),
           nb::sig("def delete_ip_address(self, ifc_index: int, ip_addr: str) -> None"),
           "Takes an address from an interface (up to 21.04).");
}

void BindVhostTgt(nb::module_& module) {
  nb::class_<VhostTgt, ScsiTasks>(module, "VhostTgt", "Tasks on a vhost target, the same on every release.")
      .def("__init__", Init<VhostTgt>(), nb::arg("client"), nb::keep_alive<1, 2>())
      .def("get_vhost_controllers", Bound(&VhostTgt::get_vhost_controllers),
           nb::sig("def get_vhost_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every controller, in the newest form.")
      .def("get_vhost_blk_controllers", Bound(&VhostTgt::get_vhost_blk_controllers),
           nb::sig("def get_vhost_blk_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every vhost-blk controller.")
      .def("get_vhost_scsi_controllers", Bound(&VhostTgt::get_vhost_scsi_controllers),
           nb::sig("def get_vhost_scsi_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every vhost-scsi controller.")
      .def("construct_vhost_blk_controller", Bound(&VhostTgt::construct_vhost_blk_controller), nb::arg("ctrlr"),
           nb::arg("dev_name"), nb::arg("cpumask") = "", nb::arg("readonly") = false,
           nb::sig("def construct_vhost_blk_controller(self, ctrlr: str, dev_name: str, cpumask: str = '', readonly: "
                   "bool = False) -> None"),
           "A vhost-blk controller of a bdev.")
      .def("construct_vhost_scsi_controller", Bound(&VhostTgt::construct_vhost_scsi_controller), nb::arg("ctrlr"),
           nb::arg("cpumask") = "",
           nb::sig("def construct_vhost_scsi_controller(self, ctrlr: str, cpumask: str = '') -> None"),
           "An empty vhost-scsi controller.")
      .def("remove_vhost_blk_controller", Bound(&VhostTgt::remove_vhost_blk_controller), nb::arg("ctrlr"),
           nb::sig("def remove_vhost_blk_controller(self, ctrlr: str) -> None"), "Removes a vhost-blk controller.")
      .def("remove_vhost_scsi_controller", Bound(&VhostTgt::remove_vhost_scsi_controller), nb::arg("ctrlr"),
           nb::sig("def remove_vhost_scsi_controller(self, ctrlr: str) -> None"), "Removes a vhost-scsi controller.")
      .def("add_vhost_scsi_lun", Bound(&VhostTgt::add_vhost_scsi_lun), nb::arg("ctrlr"), nb::arg("scsi_target_num"),
           nb::arg("bdev_name"),
           nb::sig("def add_vhost_scsi_lun(self, ctrlr: str, scsi_target_num: int, bdev_name: str) -> None"),
           "Puts a bdev into slot 0 to 7 of a vhost-scsi controller.")
      .def("remove_vhost_scsi_dev", Bound(&VhostTgt::remove_vhost_scsi_dev), nb::arg("ctrlr"),
           nb::arg("scsi_target_num"),
           nb::sig("def remove_vhost_scsi_dev(self, ctrlr: str, scsi_target_num: int) -> None"), "Empties a slot.");
}

void BindIscsiTgt(nb::module_& module) {
  nb::class_<app::Portal>(module, "Portal", "Where iSCSI is served.")
      .def(nb::init<string, string>(), nb::arg("host"), nb::arg("port"))
      .def_ro("host", &app::Portal::host)
      .def_ro("port", &app::Portal::port);
  nb::class_<app::PortalAndInitiators>(module, "PortalAndInitiators", "Who may come through which portals.")
      .def(nb::init<std::int32_t, std::int32_t>(), nb::arg("portal_group"), nb::arg("initiator_group"))
      .def_ro("portal_group", &app::PortalAndInitiators::portal_group)
      .def_ro("initiator_group", &app::PortalAndInitiators::initiator_group);
  nb::class_<app::Lun>(module, "Lun", "A bdev as a logical unit.")
      .def(nb::init<std::int32_t, string>(), nb::arg("id"), nb::arg("bdev_name"))
      .def_ro("id", &app::Lun::id)
      .def_ro("bdev_name", &app::Lun::bdev_name);
  nb::class_<app::ChapSecret>(module, "ChapSecret", "Names and secrets of CHAP.")
      .def(nb::init<string, string, string, string>(), nb::arg("user"), nb::arg("secret"), nb::arg("mutual_user") = "",
           nb::arg("mutual_secret") = "")
      .def_ro("user", &app::ChapSecret::user)
      .def_ro("mutual_user", &app::ChapSecret::mutual_user);
  nb::class_<app::Chap>(module, "Chap", "How CHAP is asked for; group 0: none.")
      .def(nb::init<bool, bool, bool, std::int32_t>(), nb::arg("disable") = false, nb::arg("require") = false,
           nb::arg("mutual") = false, nb::arg("group") = 0)
      .def_ro("disable", &app::Chap::disable)
      .def_ro("require", &app::Chap::require)
      .def_ro("mutual", &app::Chap::mutual)
      .def_ro("group", &app::Chap::group);
  nb::class_<IscsiTgt, ScsiTasks>(module, "IscsiTgt", "Tasks on an iSCSI target, the same on every release.")
      .def("__init__", Init<IscsiTgt>(), nb::arg("client"), nb::keep_alive<1, 2>())
      .def("get_portal_groups", Bound(&IscsiTgt::get_portal_groups),
           nb::sig("def get_portal_groups(self) -> spdkctl.messages.IscsiGetPortalGroupsResponse"),
           "Every portal group.")
      .def("add_portal_group", Bound(&IscsiTgt::add_portal_group), nb::arg("tag"), nb::arg("portals"),
           nb::sig("def add_portal_group(self, tag: int, portals: list[Portal]) -> None"), "A group of portals.")
      .def("delete_portal_group", BoundDelete(&IscsiTgt::delete_portal_group), nb::arg("tag"), nb::kw_only(),
           nb::arg("force") = false, nb::sig("def delete_portal_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes a portal group.")
      .def("get_initiator_groups", Bound(&IscsiTgt::get_initiator_groups),
           nb::sig("def get_initiator_groups(self) -> spdkctl.messages.IscsiGetInitiatorGroupsResponse"),
           "Every initiator group.")
      .def("add_initiator_group", Bound(&IscsiTgt::add_initiator_group), nb::arg("tag"), nb::arg("initiators"),
           nb::arg("netmasks"),
           nb::sig("def add_initiator_group(self, tag: int, initiators: list[str], netmasks: list[str]) -> None"),
           "A group of initiators, by name (ANY) and by network (ANY).")
      .def("delete_initiator_group", BoundDelete(&IscsiTgt::delete_initiator_group), nb::arg("tag"), nb::kw_only(),
           nb::arg("force") = false,
           nb::sig("def delete_initiator_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes an initiator group.")
      .def("get_auth_groups", Bound(&IscsiTgt::get_auth_groups),
           nb::sig("def get_auth_groups(self) -> spdkctl.messages.IscsiGetAuthGroupsResponse"), "Every CHAP group.")
      .def("add_auth_group", Bound(&IscsiTgt::add_auth_group), nb::arg("tag"), nb::arg("secrets"),
           nb::sig("def add_auth_group(self, tag: int, secrets: list[ChapSecret]) -> None"), "A group of secrets.")
      .def("delete_auth_group", BoundDelete(&IscsiTgt::delete_auth_group), nb::arg("tag"), nb::kw_only(),
           nb::arg("force") = false, nb::sig("def delete_auth_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes a CHAP group.")
      .def("get_target_nodes", Bound(&IscsiTgt::get_target_nodes),
           nb::sig("def get_target_nodes(self) -> spdkctl.messages.IscsiGetTargetNodesResponse"), "Every target node.")
      .def("construct_target_node", Bound(&IscsiTgt::construct_target_node), nb::arg("name"), nb::arg("alias_name"),
           nb::arg("maps"), nb::arg("luns"), nb::arg("queue_depth"), nb::arg("chap") = app::Chap(),
           nb::sig("def construct_target_node(self, name: str, alias_name: str, maps: list[PortalAndInitiators], luns: "
                   "list[Lun], queue_depth: int, chap: Chap = ...) -> None"),
           "A target node with its units. LUN 0 must be among them.")
      .def("delete_target_node", BoundDelete(&IscsiTgt::delete_target_node), nb::arg("name"), nb::kw_only(),
           nb::arg("force") = false, nb::sig("def delete_target_node(self, name: str, *, force: bool = False) -> None"),
           "Deletes a target node.")
      .def("add_lun", Bound(&IscsiTgt::add_lun), nb::arg("node"), nb::arg("bdev_name"), nb::arg("lun_id"),
           nb::sig("def add_lun(self, node: str, bdev_name: str, lun_id: int) -> None"), "Adds a unit to a node.")
      .def("get_connections", Bound(&IscsiTgt::get_connections),
           nb::sig("def get_connections(self) -> spdkctl.messages.IscsiGetConnectionsResponse"),
           "Every connection of an initiator.");
}

}  // namespace

void BindTasks(nb::module_& module) {
  BindBdevTasks(module);
  BindNvmfTgt(module);
  BindScsiTasks(module);
  BindVhostTgt(module);
  BindIscsiTgt(module);
}

}  // namespace spdkctl::python
