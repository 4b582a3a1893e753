#include <array>
#include <concepts>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "client.h"
#include "spdkctl/app/tasks.h"

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

// Arguments come as Python's objects, so that one that cannot be taken is named. What it holds is not shown: it may be
// a secret.

[[noreturn]] void Refuse(const string& name, std::string_view wanted, nb::handle given) {
  const string is = given.is_none() ? "None" : nb::cast<string>(nb::inst_name(given));
  Throw(MakeError(Code::kInvalidArgument, fmt::format("{} has to be {}, not {}", name, wanted, is)));
}

template <class T>
struct Taking {
  static T From(nb::handle given, const string& name) {
    if (!nb::isinstance<T>(given)) Refuse(name, nb::cast<string>(nb::type_name(nb::type<T>())), given);
    return nb::cast<T>(given);
  }
};

template <class T>
T Take(nb::handle given, const string& name) {
  return Taking<T>::From(given, name);
}

template <>
struct Taking<string> {
  static string From(nb::handle given, const string& name) {
    if (PyUnicode_Check(given.ptr()) == 0) Refuse(name, "a str", given);
    string text;
    if (nb::try_cast(given, text)) return text;
    PyErr_Clear();
    Throw(MakeError(Code::kInvalidArgument, name + " has characters that UTF-8 has not"));
  }
};

template <>
struct Taking<bool> {
  static bool From(nb::handle given, const string& name) {
    if (PyBool_Check(given.ptr()) == 0) Refuse(name, "a bool", given);
    return given.is(Py_True);
  }
};

template <std::integral T>
struct Taking<T> {
  static T From(nb::handle given, const string& name) {
    if (PyIndex_Check(given.ptr()) == 0 || PyBool_Check(given.ptr()) != 0) Refuse(name, "an int", given);
    T number = 0;
    if (nb::try_cast(given, number)) return number;
    PyErr_Clear();
    Throw(MakeError(Code::kInvalidArgument, fmt::format("{} has to be from {} to {}", name,
                                                        std::numeric_limits<T>::min(), std::numeric_limits<T>::max())));
  }
};

template <class T>
struct Taking<std::vector<T>> {
  static std::vector<T> From(nb::handle given, const string& name) {
    if (PyList_Check(given.ptr()) == 0 && PyTuple_Check(given.ptr()) == 0) Refuse(name, "a list", given);
    std::vector<T> taken;
    for (const nb::handle item : nb::borrow<nb::object>(given))
      taken.push_back(Take<T>(item, fmt::format("{}[{}]", name, taken.size())));
    return taken;
  }
};

/// A parameter that Take looks at, None included.
auto Arg(const char* name) { return nb::arg(name).none(); }

/// Whatever the parameter's type is.
template <class>
using Given = nb::handle;

template <class Self, class T, class... Parameters, std::size_t... I>
auto BoundTo(Result<T> (Self::*function)(Parameters...), std::array<const char*, sizeof...(Parameters)> names,
             std::index_sequence<I...> /*all*/) {
  return [function, names](Self& self, Given<Parameters>... given) {
    static_cast<void>(names);  // Where there are no parameters, nothing else uses it.
    // In their order: the first that is wrong is named.
    const std::tuple<std::decay_t<Parameters>...> taken{Take<std::decay_t<Parameters>>(given, names[I])...};
    return Convert(WithoutGil([&] { return (self.*function)(std::get<I>(taken)...); }));
  };
}

/// A member function as one of Python's, that waits without Python's lock. `names` are those of its parameters.
template <class Self, class T, class... Parameters, class... Names>
auto Bound(Result<T> (Self::*function)(Parameters...), Names... names) {
  static_assert(sizeof...(Names) == sizeof...(Parameters));
  return BoundTo(function, std::array<const char*, sizeof...(Parameters)>{names...},
                 std::index_sequence_for<Parameters...>());
}

/// A delete of something that others may use.
template <class Self, class Name>
auto BoundDelete(Result<void> (Self::*function)(Name, const app::DeleteOptions&), const char* name) {
  return [function, name](Self& self, nb::handle given, nb::handle force) {
    const auto taken = Take<std::decay_t<Name>>(given, name);
    const bool forced = Take<bool>(force, "force");
    return Convert(WithoutGil([&] { return (self.*function)(taken, {.force = forced}); }));
  };
}

/// A constructor from the members in their order.
template <class T, class... Members, class... Names>
auto MadeOf(Names... names) {
  static_assert(sizeof...(Names) == sizeof...(Members));
  return [names...](T* self, Given<Members>... given) { new (self) T{Take<Members>(given, names)...}; };
}

template <class Self>
auto Init() {
  return [](Self* self, nb::handle client) {
    if (!nb::isinstance<PyClient>(client)) Refuse("client", "a Client", client);
    new (self) Self(nb::cast<PyClient&>(client).calls());
  };
}

template <>
struct Taking<app::Listener> {
  static app::Listener From(nb::handle given, const string& name) {
    if (PyDict_Check(given.ptr()) == 0) Refuse(name, "a dict", given);
    app::Listener listener;
    for (const auto [key, value] : nb::borrow<nb::dict>(given)) {
      const string field = Take<string>(key, "a name of " + name);
      string* const member = field == "trtype"    ? &listener.trtype
                             : field == "traddr"  ? &listener.traddr
                             : field == "trsvcid" ? &listener.trsvcid
                             : field == "adrfam"  ? &listener.adrfam
                                                  : nullptr;
      if (member == nullptr)
        Throw(MakeError(Code::kInvalidArgument,
                        name + ": a listener has trtype, traddr, trsvcid and adrfam, but no '" + field + "'"));
      // A port may be a number.
      const bool number = field == "trsvcid" && PyLong_CheckExact(value.ptr()) != 0;
      *member = number ? nb::cast<string>(nb::str(value)) : Take<string>(value, fmt::format("{}['{}']", name, field));
    }
    return listener;
  }
};

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
      .def("get_bdev", Bound(&BdevTasks::get_bdev, "name"), Arg("name"),
           nb::sig("def get_bdev(self, name: str) -> spdkctl.messages.Bdev"),
           "One bdev by name or alias; NotFound with the nearest name.")
      .def(
          "delete_bdev",
          [](BdevTasks& self, nb::handle name, nb::handle force, nb::handle destroy_data) {
            const string taken = Take<string>(name, "name");
            const app::DeleteOptions options{Take<bool>(force, "force"), Take<bool>(destroy_data, "destroy_data")};
            return Convert(WithoutGil([&] { return self.delete_bdev(taken, options); }));
          },
          Arg("name"), nb::kw_only(), Arg("force") = false, Arg("destroy_data") = false,
          nb::sig("def delete_bdev(self, name: str, *, force: bool = False, destroy_data: bool = False) -> None"),
          "Deletes a bdev of any kind. A bdev of an NVMe controller takes the controller with it; if that serves "
          "other bdevs, or the bdev is claimed: Busy with their names.")
      .def("kill_instance", Bound(&BdevTasks::kill_instance, "sig_name"), Arg("sig_name"),
           nb::sig("def kill_instance(self, sig_name: str) -> None"), "Ends the target by a signal: 'SIGTERM', ...")
      .def("construct_aio_bdev", Bound(&BdevTasks::construct_aio_bdev, "filename", "name", "block_size"),
           Arg("filename"), Arg("name"), Arg("block_size"),
           nb::sig("def construct_aio_bdev(self, filename: str, name: str, block_size: int) -> "
                   "spdkctl.messages.BdevName"),
           "A bdev on a file or kernel device. block_size in bytes.")
      .def("construct_error_bdev", Bound(&BdevTasks::construct_error_bdev, "basename"), Arg("basename"),
           nb::sig("def construct_error_bdev(self, basename: str) -> spdkctl.messages.BdevName"),
           "EE_basename, whose errors can be injected, on top of a bdev.")
      .def("construct_nvme_bdev",
           Bound(&BdevTasks::construct_nvme_bdev, "name", "trtype", "traddr", "adrfam", "trsvcid", "subnqn"),
           Arg("name"), Arg("trtype"), Arg("traddr"), Arg("adrfam") = "", Arg("trsvcid") = "", Arg("subnqn") = "",
           nb::sig("def construct_nvme_bdev(self, name: str, trtype: str, traddr: str, adrfam: str = '', trsvcid: str "
                   "= '', subnqn: str = '') -> spdkctl.messages.BdevNvmeAttachControllerResponse"),
           "Attaches an NVMe controller, local (PCIe) or of a fabric.")
      .def("construct_null_bdev", Bound(&BdevTasks::construct_null_bdev, "name", "total_size", "block_size"),
           Arg("name"), Arg("total_size"), Arg("block_size"),
           nb::sig("def construct_null_bdev(self, name: str, total_size: int, block_size: int) -> "
                   "spdkctl.messages.BdevName"),
           "A bdev that keeps nothing. total_size in MiB, block_size in bytes.")
      .def("construct_malloc_bdev", Bound(&BdevTasks::construct_malloc_bdev, "total_size", "block_size", "name"),
           Arg("total_size"), Arg("block_size"), Arg("name") = "",
           nb::sig("def construct_malloc_bdev(self, total_size: int, block_size: int, name: str = '') -> "
                   "spdkctl.messages.BdevName"),
           "A bdev in memory. total_size in MiB, block_size in bytes; without a name the target chooses one.");
}

void BindNvmfTgt(nb::module_& module) {
  nb::class_<NvmfTgt, BdevTasks>(module, "NvmfTgt", "Tasks on an NVMe-oF target, the same on every release.")
      .def("__init__", Init<NvmfTgt>(), Arg("client"), nb::keep_alive<1, 2>())
      .def("get_nvmf_subsystems", Bound(&NvmfTgt::get_nvmf_subsystems),
           nb::sig("def get_nvmf_subsystems(self) -> spdkctl.messages.NvmfGetSubsystemsResponse"), "Every subsystem.")
      .def(
          "construct_nvmf_subsystem",
          [](NvmfTgt& self, nb::handle nqn, nb::handle listen, nb::handle hosts, nb::handle serial_number,
             nb::handle namespaces, nb::handle any_host) {
            const string name = Take<string>(nqn, "nqn");
            const auto listeners = Take<std::vector<app::Listener>>(listen, "listen");
            const auto listed = Take<std::vector<string>>(hosts, "hosts");
            const string serial = Take<string>(serial_number, "serial_number");
            const auto bdevs = Take<std::vector<string>>(namespaces, "namespaces");
            const bool any = Take<bool>(any_host, "any_host");
            CheckAccess(listed, any);
            const app::Access access = any ? app::Access::kAnyHost : app::Access::kListedHosts;
            Wait([&] { return self.construct_nvmf_subsystem(name, listeners, listed, serial, bdevs, access); });
          },
          Arg("nqn"), Arg("listen"), Arg("hosts"), Arg("serial_number"), Arg("namespaces"), nb::kw_only(),
          Arg("any_host") = false,
          nb::sig("def construct_nvmf_subsystem(self, nqn: str, listen: list[dict[str, str]], hosts: list[str], "
                  "serial_number: str, namespaces: list[str], *, any_host: bool = False) -> None"),
          "A subsystem with all that hangs on it. listen: dicts of trtype, traddr, trsvcid; hosts: NQNs of those that "
          "may "
          "connect, or an empty list and any_host=True; namespaces: names of bdevs. What was made is undone if one "
          "step "
          "fails.")
      .def("delete_nvmf_subsystem", BoundDelete(&NvmfTgt::delete_nvmf_subsystem, "nqn"), Arg("nqn"), nb::kw_only(),
           Arg("force") = false, nb::sig("def delete_nvmf_subsystem(self, nqn: str, *, force: bool = False) -> None"),
           "Deletes a subsystem.")
      .def("ensure_transport", Bound(&NvmfTgt::EnsureTransport, "trtype"), Arg("trtype"),
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
      .def("add_ip_address", Bound(&ScsiTasks::add_ip_address, "ifc_index", "ip_addr"), Arg("ifc_index"),
           Arg("ip_addr"), nb::sig("def add_ip_address(self, ifc_index: int, ip_addr: str) -> None"),
           "Adds an address to an interface (up to 21.04).")
      .def("delete_ip_address", Bound(&ScsiTasks::delete_ip_address, "ifc_index", "ip_addr"), Arg("ifc_index"),
           Arg("ip_addr"), nb::sig("def delete_ip_address(self, ifc_index: int, ip_addr: str) -> None"),
           "Takes an address from an interface (up to 21.04).");
}

void BindVhostTgt(nb::module_& module) {
  nb::class_<VhostTgt, ScsiTasks>(module, "VhostTgt", "Tasks on a vhost target, the same on every release.")
      .def("__init__", Init<VhostTgt>(), Arg("client"), nb::keep_alive<1, 2>())
      .def("get_vhost_controllers", Bound(&VhostTgt::get_vhost_controllers),
           nb::sig("def get_vhost_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every controller, in the newest form.")
      .def("get_vhost_blk_controllers", Bound(&VhostTgt::get_vhost_blk_controllers),
           nb::sig("def get_vhost_blk_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every vhost-blk controller.")
      .def("get_vhost_scsi_controllers", Bound(&VhostTgt::get_vhost_scsi_controllers),
           nb::sig("def get_vhost_scsi_controllers(self) -> spdkctl.messages.VhostGetControllersResponse"),
           "Every vhost-scsi controller.")
      .def("construct_vhost_blk_controller",
           Bound(&VhostTgt::construct_vhost_blk_controller, "ctrlr", "dev_name", "cpumask", "readonly"), Arg("ctrlr"),
           Arg("dev_name"), Arg("cpumask") = "", Arg("readonly") = false,
           nb::sig("def construct_vhost_blk_controller(self, ctrlr: str, dev_name: str, cpumask: str = '', readonly: "
                   "bool = False) -> None"),
           "A vhost-blk controller of a bdev.")
      .def("construct_vhost_scsi_controller", Bound(&VhostTgt::construct_vhost_scsi_controller, "ctrlr", "cpumask"),
           Arg("ctrlr"), Arg("cpumask") = "",
           nb::sig("def construct_vhost_scsi_controller(self, ctrlr: str, cpumask: str = '') -> None"),
           "An empty vhost-scsi controller.")
      .def("remove_vhost_blk_controller", BoundDelete(&VhostTgt::remove_vhost_blk_controller, "ctrlr"), Arg("ctrlr"),
           nb::kw_only(), Arg("force") = false,
           nb::sig("def remove_vhost_blk_controller(self, ctrlr: str, *, force: bool = False) -> None"),
           "Removes a vhost-blk controller.")
      .def("remove_vhost_scsi_controller", BoundDelete(&VhostTgt::remove_vhost_scsi_controller, "ctrlr"), Arg("ctrlr"),
           nb::kw_only(), Arg("force") = false,
           nb::sig("def remove_vhost_scsi_controller(self, ctrlr: str, *, force: bool = False) -> None"),
           "Removes a vhost-scsi controller.")
      .def("add_vhost_scsi_lun", Bound(&VhostTgt::add_vhost_scsi_lun, "ctrlr", "scsi_target_num", "bdev_name"),
           Arg("ctrlr"), Arg("scsi_target_num"), Arg("bdev_name"),
           nb::sig("def add_vhost_scsi_lun(self, ctrlr: str, scsi_target_num: int, bdev_name: str) -> None"),
           "Puts a bdev into slot 0 to 7 of a vhost-scsi controller.")
      .def(
          "remove_vhost_scsi_dev",
          [](VhostTgt& self, nb::handle ctrlr, nb::handle scsi_target_num, nb::handle force) {
            const string name = Take<string>(ctrlr, "ctrlr");
            const auto slot = Take<std::uint32_t>(scsi_target_num, "scsi_target_num");
            const app::DeleteOptions options{Take<bool>(force, "force")};
            return Convert(WithoutGil([&] { return self.remove_vhost_scsi_dev(name, slot, options); }));
          },
          Arg("ctrlr"), Arg("scsi_target_num"), nb::kw_only(), Arg("force") = false,
          nb::sig("def remove_vhost_scsi_dev(self, ctrlr: str, scsi_target_num: int, *, force: bool = False) -> None"),
          "Empties a slot.");
}

void BindIscsiTgt(nb::module_& module) {
  nb::class_<app::Portal>(module, "Portal", "Where iSCSI is served.")
      .def("__init__", MadeOf<app::Portal, string, string>("host", "port"), Arg("host"), Arg("port"),
           nb::sig("def __init__(self, host: str, port: str) -> None"))
      .def_ro("host", &app::Portal::host)
      .def_ro("port", &app::Portal::port);
  nb::class_<app::PortalAndInitiators>(module, "PortalAndInitiators", "Who may come through which portals.")
      .def("__init__", MadeOf<app::PortalAndInitiators, std::int32_t, std::int32_t>("portal_group", "initiator_group"),
           Arg("portal_group"), Arg("initiator_group"),
           nb::sig("def __init__(self, portal_group: int, initiator_group: int) -> None"))
      .def_ro("portal_group", &app::PortalAndInitiators::portal_group)
      .def_ro("initiator_group", &app::PortalAndInitiators::initiator_group);
  nb::class_<app::Lun>(module, "Lun", "A bdev as a logical unit.")
      .def("__init__", MadeOf<app::Lun, std::int32_t, string>("id", "bdev_name"), Arg("id"), Arg("bdev_name"),
           nb::sig("def __init__(self, id: int, bdev_name: str) -> None"))
      .def_ro("id", &app::Lun::id)
      .def_ro("bdev_name", &app::Lun::bdev_name);
  nb::class_<app::ChapSecret>(module, "ChapSecret", "Names and secrets of CHAP.")
      .def(
          "__init__",
          MadeOf<app::ChapSecret, string, string, string, string>("user", "secret", "mutual_user", "mutual_secret"),
          Arg("user"), Arg("secret"), Arg("mutual_user") = "", Arg("mutual_secret") = "",
          nb::sig("def __init__(self, user: str, secret: str, mutual_user: str = '', mutual_secret: str = '') -> None"))
      .def_ro("user", &app::ChapSecret::user)
      .def_ro("mutual_user", &app::ChapSecret::mutual_user);
  nb::class_<app::Chap>(module, "Chap", "How CHAP is asked for; group 0: none.")
      .def("__init__", MadeOf<app::Chap, bool, bool, bool, std::int32_t>("disable", "require", "mutual", "group"),
           Arg("disable") = false, Arg("require") = false, Arg("mutual") = false, Arg("group") = 0,
           nb::sig("def __init__(self, disable: bool = False, require: bool = False, mutual: bool = False, group: int "
                   "= 0) -> None"))
      .def_ro("disable", &app::Chap::disable)
      .def_ro("require", &app::Chap::require)
      .def_ro("mutual", &app::Chap::mutual)
      .def_ro("group", &app::Chap::group);
  nb::class_<IscsiTgt, ScsiTasks>(module, "IscsiTgt", "Tasks on an iSCSI target, the same on every release.")
      .def("__init__", Init<IscsiTgt>(), Arg("client"), nb::keep_alive<1, 2>())
      .def("get_portal_groups", Bound(&IscsiTgt::get_portal_groups),
           nb::sig("def get_portal_groups(self) -> spdkctl.messages.IscsiGetPortalGroupsResponse"),
           "Every portal group.")
      .def("add_portal_group", Bound(&IscsiTgt::add_portal_group, "tag", "portals"), Arg("tag"), Arg("portals"),
           nb::sig("def add_portal_group(self, tag: int, portals: list[Portal]) -> None"), "A group of portals.")
      .def("delete_portal_group", BoundDelete(&IscsiTgt::delete_portal_group, "tag"), Arg("tag"), nb::kw_only(),
           Arg("force") = false, nb::sig("def delete_portal_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes a portal group.")
      .def("get_initiator_groups", Bound(&IscsiTgt::get_initiator_groups),
           nb::sig("def get_initiator_groups(self) -> spdkctl.messages.IscsiGetInitiatorGroupsResponse"),
           "Every initiator group.")
      .def("add_initiator_group", Bound(&IscsiTgt::add_initiator_group, "tag", "initiators", "netmasks"), Arg("tag"),
           Arg("initiators"), Arg("netmasks"),
           nb::sig("def add_initiator_group(self, tag: int, initiators: list[str], netmasks: list[str]) -> None"),
           "A group of initiators, by name (ANY) and by network (ANY).")
      .def("delete_initiator_group", BoundDelete(&IscsiTgt::delete_initiator_group, "tag"), Arg("tag"), nb::kw_only(),
           Arg("force") = false, nb::sig("def delete_initiator_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes an initiator group.")
      .def("get_auth_groups", Bound(&IscsiTgt::get_auth_groups),
           nb::sig("def get_auth_groups(self) -> spdkctl.messages.IscsiGetAuthGroupsResponse"), "Every CHAP group.")
      .def("add_auth_group", Bound(&IscsiTgt::add_auth_group, "tag", "secrets"), Arg("tag"), Arg("secrets"),
           nb::sig("def add_auth_group(self, tag: int, secrets: list[ChapSecret]) -> None"), "A group of secrets.")
      .def("delete_auth_group", BoundDelete(&IscsiTgt::delete_auth_group, "tag"), Arg("tag"), nb::kw_only(),
           Arg("force") = false, nb::sig("def delete_auth_group(self, tag: int, *, force: bool = False) -> None"),
           "Deletes a CHAP group.")
      .def("get_target_nodes", Bound(&IscsiTgt::get_target_nodes),
           nb::sig("def get_target_nodes(self) -> spdkctl.messages.IscsiGetTargetNodesResponse"), "Every target node.")
      .def("construct_target_node",
           Bound(&IscsiTgt::construct_target_node, "name", "alias_name", "maps", "luns", "queue_depth", "chap"),
           Arg("name"), Arg("alias_name"), Arg("maps"), Arg("luns"), Arg("queue_depth"), Arg("chap") = app::Chap(),
           nb::sig("def construct_target_node(self, name: str, alias_name: str, maps: list[PortalAndInitiators], luns: "
                   "list[Lun], queue_depth: int, chap: Chap = ...) -> None"),
           "A target node with its units. LUN 0 must be among them.")
      .def("delete_target_node", BoundDelete(&IscsiTgt::delete_target_node, "name"), Arg("name"), nb::kw_only(),
           Arg("force") = false, nb::sig("def delete_target_node(self, name: str, *, force: bool = False) -> None"),
           "Deletes a target node.")
      .def("add_lun", Bound(&IscsiTgt::add_lun, "node", "bdev_name", "lun_id"), Arg("node"), Arg("bdev_name"),
           Arg("lun_id"), nb::sig("def add_lun(self, node: str, bdev_name: str, lun_id: int) -> None"),
           "Adds a unit to a node.")
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
