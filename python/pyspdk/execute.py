"""Carries a command of rpc.py out on a target of any release."""
from __future__ import annotations

import json
import os
import shlex
from typing import Any, Callable, Mapping, Protocol, Sequence, TypeVar

import spdkctl
from spdkctl import _core, errors
from spdkctl.tasks import Chap, Lun, PortalAndInitiators

from pyspdk import commands

_OLDEST = "17.07"
_T = TypeVar("_T")


class Command(Protocol):
    """What is to be sent, and how rpc.py prints the result."""

    @property
    def command(self) -> str: ...

    @property
    def params(self) -> dict[str, Any] | None: ...

    def show(self, result: Any) -> str: ...


class _NewestCommand:
    """A command line of the newest rpc.py."""

    def __init__(self, method: str, words: Sequence[Any]) -> None:
        self._line = _core.CommandLine([method, *(str(word) for word in words)])
        self.command = self._line.method
        self.params: dict[str, Any] | None = json.loads(self._line.params) if self._line.params else None

    def show(self, result: Any) -> str:
        return self._line.print(json.dumps(result))


def parse(method: str, sub_args: str | Sequence[Any] | Mapping[str, Any] | None) -> Command:
    """A command of 17.07's, py-spdk's or the newest rpc.py, or parameters as they are. commands.UsageError, ValueError:
    rpc.py refuses the words."""
    if isinstance(sub_args, str):
        sub_args = shlex.split(sub_args)  # as a shell would
    known = commands.COMMANDS.get(method)
    if isinstance(sub_args, Mapping):
        return commands.Request(method, dict(sub_args) or None, known.prints if known else "json")
    if known:
        return commands.parse(method, sub_args)
    try:
        return _NewestCommand(_core.newest_name(method) or method, sub_args or ())
    except errors.NotFound:
        # Forks of SPDK have methods of their own; without words there is nothing to parse.
        if sub_args:
            raise commands.UsageError(f"rpc.py: error: invalid choice: '{method}'\n") from None
        return commands.Request(method, None, "json")
    except errors.InvalidArgument as error:
        raise commands.UsageError(f"rpc.py {method}: error: {error.message}\n") from None


def carry_out(client: spdkctl.Client, command: Command) -> Any:
    """The result, as JSON has it. What the target's release cannot do in one call is done by spdkctl's tasks."""
    params = command.params or {}
    task = _TASKS.get(command.command)
    if task is not None and not _takes(client, command.command, params):
        return task(client, params)
    info = client.info()
    if (info.release == _OLDEST and command.command in info.methods) or _core.newest_name(command.command) is None:
        return client.call(command.command, command.params)
    if isinstance(command, _NewestCommand):
        encoded = _on_release(params, lambda given: client._call_typed(command.command, given, None, client.diagnose))
        return json.loads(_core.result_json(command.command, encoded))
    return _raw(client, command.command, params)


def _takes(client: spdkctl.Client, command: str, params: dict[str, Any]) -> bool:
    """Whether the target takes the command as 17.07's rpc.py sends it."""
    info = client.info()
    if info.release != _OLDEST or (info.methods_derived and command == "get_rpc_methods"):
        return False
    # 17.07 has neither a filter of bdevs nor a block size of files.
    return command in info.methods and not (command == "get_bdevs" and params) and "block_size" not in (
        params if command == "construct_aio_bdev" else ())


def _raw(client: spdkctl.Client, method: str, params: dict[str, Any] | None = None) -> Any:
    """A method under the name and in the form that the target knows, its result as it is."""
    name, text = _on_release(params or {}, lambda given: client._prepare(method, given))
    return client.call(name, json.loads(text) if text else None)


def _on_release(params: dict[str, Any], send: Callable[[str], _T]) -> _T:
    """Sends parameters; those that are false are left out where the release lacks them: the newest rpc.py says false of
    every switch."""
    try:
        return send(json.dumps(params))
    except errors.Unsupported:
        set_ones = {name: value for name, value in params.items() if value is not False}
        if set_ones == params:
            raise
        return send(json.dumps(set_ones))


def _get_bdevs(client: spdkctl.Client, params: dict[str, Any]) -> Any:
    if "name" not in params or client.info().release != _OLDEST:
        return _raw(client, "get_bdevs", params)
    name = spdkctl.NvmfTgt(client).get_bdev(params["name"]).name  # NotFound with the nearest name
    return [bdev for bdev in _raw(client, "get_bdevs") if bdev["name"] == name]


def _get_rpc_methods(client: spdkctl.Client, params: dict[str, Any]) -> Any:
    return sorted(client.info().methods) if client.info().methods_derived else _raw(client, "get_rpc_methods", params)


def _get_luns(client: spdkctl.Client, params: dict[str, Any]) -> Any:
    return [lun.to_dict() for lun in spdkctl.VhostTgt(client).get_luns().luns]


def _get_interfaces(client: spdkctl.Client, params: dict[str, Any]) -> Any:
    found, _ = spdkctl.VhostTgt(client).get_interfaces()
    return [interface.to_dict() for interface in found.interfaces]


def _controllers(name: str) -> Callable[[spdkctl.Client, dict[str, Any]], Any]:
    def get(client: spdkctl.Client, params: dict[str, Any]) -> Any:
        return [ctrlr.to_dict() for ctrlr in getattr(spdkctl.VhostTgt(client), name)().controllers]
    return get


def _task(cls: Any, name: str) -> Callable[[spdkctl.Client, dict[str, Any]], Any]:
    """A task whose arguments are the parameters."""
    return lambda client, params: getattr(cls(client), name)(**params)


def _construct_aio_bdev(client: spdkctl.Client, params: dict[str, Any]) -> Any:
    filename = params["fname"] if "fname" in params else params["filename"]
    if "block_size" in params:
        return spdkctl.NvmfTgt(client).construct_aio_bdev(filename, params["name"], params["block_size"]).name
    # 17.07 took 512 for files; releases since then want to be told.
    told = {"block_size": 512} if os.path.isfile(filename) else {}
    return _raw(client, "bdev_aio_create", {"filename": filename, "name": params["name"], **told})


def _construct_nvmf_subsystem(client: spdkctl.Client, params: dict[str, Any]) -> None:
    if params.get("pci_address"):
        raise errors.Unsupported("a subsystem straight on a PCI device (mode Direct) ended with 17.10: make a bdev of the "
                                 "device (construct_nvme_bdev) and give its name in namespaces")
    hosts = params.get("hosts", [])
    spdkctl.NvmfTgt(client).construct_nvmf_subsystem(
        params["nqn"], params.get("listen_addresses", []), hosts, params.get("serial_number", ""),
        params.get("namespaces", []), any_host=not hosts)


def _construct_target_node(client: spdkctl.Client, params: dict[str, Any]) -> None:
    maps = [PortalAndInitiators(*pair) for pair in zip(params["pg_tags"], params["ig_tags"])]
    luns = [Lun(number, name) for name, number in zip(params["lun_names"], params["lun_ids"])]
    chap = Chap(bool(params["chap_disabled"]), bool(params["chap_required"]), bool(params["chap_mutual"]),
                params["chap_auth_group"])
    spdkctl.IscsiTgt(client).construct_target_node(params["name"], params["alias_name"], maps, luns,
                                                   params["queue_depth"], chap)


# Where one call of 17.07 is another number of calls, or none, on another release.
_TASKS: dict[str, Callable[[spdkctl.Client, dict[str, Any]], Any]] = {
    "bdev_get_bdevs": _get_bdevs,
    "add_ip_address": lambda client, params: spdkctl.VhostTgt(client).add_ip_address(
        params["ifc_index"], params["ip_address"]),
    "construct_aio_bdev": _construct_aio_bdev,
    "construct_nvmf_subsystem": _construct_nvmf_subsystem,
    "construct_target_node": _construct_target_node,
    # py-spdk has no word to say that data may be lost; whoever deletes a bdev there means it.
    "delete_bdev": lambda client, params: spdkctl.NvmfTgt(client).delete_bdev(**params, destroy_data=True),
    "delete_ip_address": lambda client, params: spdkctl.VhostTgt(client).delete_ip_address(
        params["ifc_index"], params["ip_address"]),
    "get_bdevs": _get_bdevs,
    "get_interfaces": _get_interfaces,
    "get_luns": _get_luns,
    "get_rpc_methods": _get_rpc_methods,
    "get_vhost_blk_controllers": _controllers("get_vhost_blk_controllers"),
    "get_vhost_controllers": _controllers("get_vhost_controllers"),
    "get_vhost_scsi_controllers": _controllers("get_vhost_scsi_controllers"),
    "remove_vhost_blk_controller": _task(spdkctl.VhostTgt, "remove_vhost_blk_controller"),
    "remove_vhost_scsi_controller": _task(spdkctl.VhostTgt, "remove_vhost_scsi_controller"),
}


def _shown(command: str, params: dict[str, Any]) -> Any:
    """Parameters without their secrets; 17.07's commands have none."""
    if command in commands.COMMANDS:
        return params
    text = _core.hide_secrets(command, json.dumps(params))
    return json.loads(text) if text.startswith("{") else text


def explain(error: errors.Error, command: Command) -> str:
    """What rpc.py prints about a call that failed."""
    if error.rpc_code == 0:
        return f"{error}\n"
    request: dict[str, Any] = {"jsonrpc": "2.0", "method": command.command, "id": 1}
    if command.params:
        request["params"] = _shown(command.command, command.params)
    response = {"code": error.rpc_code, "message": error.rpc_message}
    return (f"Got JSON-RPC error response\nrequest:\n{json.dumps(request, indent=2)}\nresponse:\n"
            f"{json.dumps(response, indent=2)}\n" + (f"cause: {error.cause}\n" if error.cause else ""))
