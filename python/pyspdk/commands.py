"""The command lines of 17.07's rpc.py, and those of py-spdk's own rpc.py where they differ.

A command parses its words with argparse, as rpc.py did, and gives the parameters that rpc.py sent.
"""
from __future__ import annotations

import argparse
import json
import shlex
from dataclasses import dataclass
from typing import Any, Callable, NoReturn, Sequence


class UsageError(Exception):
    """Words that rpc.py rejects; its text is what argparse says."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.format_usage()}{self.prog}: error: {message}\n")


@dataclass(frozen=True)
class Request:
    """A command line as a request: the parameters (None: no such member), and how its result is printed."""
    command: str
    params: dict[str, Any] | None
    prints: str = "nothing"  #: "json", "words" (shell-quoted) or "nothing"

    def show(self, result: Any) -> str:
        """What rpc.py prints of the result."""
        if self.prints == "json":
            return json.dumps(result, indent=2) + "\n"
        if self.prints == "words":
            words = result if isinstance(result, list) else [result]
            return " ".join(shlex.quote(str(word)) for word in words) + "\n"
        return ""


def _blocks(args: argparse.Namespace) -> int:
    return int(args.total_size) * 1024 * 1024 // int(args.block_size)


def _split(text: str) -> list[str]:
    return text.strip().split(" ")


def _pairs(text: str) -> list[list[str]]:
    """'a:1 b:2'; each word has one colon."""
    return [[*_cut(word)] for word in _split(text)]


def _cut(word: str) -> tuple[str, str]:
    name, value = word.split(":")
    return name, value


def _listeners(text: str) -> list[dict[str, str]]:
    """'trtype:RDMA traddr:192.0.2.8 trsvcid:4420,...'"""
    return [dict(_cut(word) for word in listener.split(" ")) for listener in text.split(",")]


def _portal(text: str) -> dict[str, str]:
    parts = text.split(":")
    return {"host": parts[0], "port": parts[1]}


def _given(args: argparse.Namespace, *names: str) -> dict[str, Any]:
    """Options that were given, and are not empty."""
    return {name: getattr(args, name) for name in names if getattr(args, name)}


def _target_node(args: argparse.Namespace) -> dict[str, Any]:
    luns = {name: int(number) for name, number in _pairs(args.lun_name_id_pairs)}
    maps = _pairs(args.pg_ig_mappings)
    return {"name": args.name, "alias_name": args.alias_name,
            "pg_tags": [int(portal) for portal, _ in maps], "ig_tags": [int(initiator) for _, initiator in maps],
            "lun_names": list(luns), "lun_ids": list(luns.values()), "queue_depth": args.queue_depth,
            "chap_disabled": args.chap_disabled, "chap_required": args.chap_required,
            "chap_mutual": args.chap_mutual, "chap_auth_group": args.chap_auth_group}


def _nvmf_subsystem(args: argparse.Namespace) -> dict[str, Any]:
    params = {"core": args.core, "mode": args.mode, "nqn": args.nqn, "listen_addresses": _listeners(args.listen),
              "serial_number": args.serial_number}
    if args.hosts:
        params["hosts"] = _split(args.hosts)
    if args.namespaces:
        params["namespaces"] = _split(args.namespaces)
    return {**params, **_given(args, "pci_address")}


def _named(**names: str) -> Callable[[argparse.Namespace], dict[str, Any]]:
    """Parameters of other names than their arguments."""
    return lambda args: {param: getattr(args, name) for param, name in names.items()}


class _Command:
    """One command: its arguments, the parameters that they make, what it prints."""

    def __init__(self, prints: str = "nothing",
                 make: Callable[[argparse.Namespace], dict[str, Any]] | None = None) -> None:
        self.arguments: list[tuple[tuple[str, ...], dict[str, Any]]] = []
        self.prints = prints
        self.make = make

    def add(self, *flags: str, **how: Any) -> _Command:
        self.arguments.append((flags, how))
        return self

    def parse(self, name: str, words: Sequence[str]) -> Request:
        parser = _Parser(prog=f"rpc.py {name}")
        for flags, how in self.arguments:
            parser.add_argument(*flags, **how)
        values = parser.parse_args(list(words))
        params = self.make(values) if self.make else _given_or_required(self, values)
        return Request(name, params or None, self.prints)


def _given_or_required(command: _Command, values: argparse.Namespace) -> dict[str, Any]:
    """Arguments under their own names: positions and required options always, others if they are not empty."""
    params = {}
    for flags, how in command.arguments:
        name = flags[-1].lstrip("-")
        value = getattr(values, name)
        if value or not flags[0].startswith("-") or how.get("required"):
            params[name] = value
    return params


def _shows(*names: str) -> dict[str, _Command]:
    return {name: _Command("json") for name in names}


_SIZED = ("words", lambda args: {"num_blocks": _blocks(args), "block_size": args.block_size})

COMMANDS: dict[str, _Command] = {
    **_shows("get_luns", "get_portal_groups", "get_initiator_groups", "get_target_nodes", "get_trace_flags",
             "get_iscsi_connections", "get_scsi_devices", "get_interfaces", "get_nvmf_subsystems",
             "get_vhost_scsi_controllers", "get_vhost_blk_controllers", "get_vhost_controllers", "get_rpc_methods"),
    "get_bdevs": _Command("json").add("-b", "--name"),
    "construct_target_node": _Command(make=_target_node).add("name").add("alias_name").add("lun_name_id_pairs")
    .add("pg_ig_mappings").add("queue_depth", type=int).add("chap_disabled", type=int)
    .add("chap_required", type=int).add("chap_mutual", type=int).add("chap_auth_group", type=int),
    "construct_malloc_bdev": _Command(*_SIZED).add("total_size", type=int).add("block_size", type=int),
    "construct_null_bdev": _Command("words", lambda args: {"name": args.name, "num_blocks": _blocks(args),
                                                           "block_size": args.block_size})
    .add("name").add("total_size", type=int).add("block_size", type=int),
    "construct_aio_bdev": _Command("words", lambda args: {"fname": args.fname, "name": args.name,
                                                          **_given(args, "block_size")})
    .add("fname").add("name").add("block_size", type=int, nargs="?"),
    "construct_nvme_bdev": _Command().add("-b", "--name", required=True).add("-t", "--trtype", required=True)
    .add("-a", "--traddr", required=True).add("-f", "--adrfam").add("-s", "--trsvcid").add("-n", "--subnqn"),
    "construct_rbd_bdev": _Command("words").add("pool_name").add("rbd_name").add("block_size", type=int),
    "construct_error_bdev": _Command().add("base_name"),
    "set_trace_flag": _Command().add("flag"),
    "clear_trace_flag": _Command().add("flag"),
    "add_portal_group": _Command(make=lambda args: {"tag": args.tag, "portals": [*map(_portal, args.portal_list)]})
    .add("tag", type=int).add("portal_list", nargs=argparse.REMAINDER),
    "add_initiator_group": _Command(make=lambda args: {
        "tag": args.tag, "initiators": _split(args.initiator_list), "netmasks": _split(args.netmask_list)})
    .add("tag", type=int).add("initiator_list").add("netmask_list"),
    "delete_target_node": _Command(make=_named(name="target_node_name")).add("target_node_name"),
    "delete_portal_group": _Command().add("tag", type=int),
    "delete_initiator_group": _Command().add("tag", type=int),
    "add_ip_address": _Command(make=_named(ifc_index="ifc_index", ip_address="ip_addr"))
    .add("ifc_index", type=int).add("ip_addr"),
    "delete_ip_address": _Command(make=_named(ifc_index="ifc_index", ip_address="ip_addr"))
    .add("ifc_index", type=int).add("ip_addr"),
    "delete_bdev": _Command(make=_named(name="bdev_name")).add("bdev_name"),
    "construct_nvmf_subsystem": _Command(make=_nvmf_subsystem).add("-c", "--core", type=int, default=-1).add("mode")
    .add("nqn").add("listen").add("hosts").add("-p", "--pci_address")
    .add("-s", "--serial_number", default="0000:00:01.0").add("-n", "--namespaces"),
    "delete_nvmf_subsystem": _Command(make=_named(nqn="subsystem_nqn")).add("subsystem_nqn"),
    "bdev_inject_error": _Command(make=_named(name="name", io_type="io_type", error_type="error_type", num="num"))
    .add("name").add("io_type").add("error_type")
    .add("-n", "--num", type=int, default=1),
    "kill_instance": _Command().add("sig_name"),
    "construct_vhost_scsi_controller": _Command().add("ctrlr").add("--cpumask"),
    "remove_vhost_scsi_controller": _Command().add("ctrlr"),
    "add_vhost_scsi_lun": _Command().add("ctrlr").add("scsi_dev_num", type=int).add("lun_name"),
    "remove_vhost_scsi_dev": _Command().add("ctrlr").add("scsi_dev_num", type=int),
    "construct_vhost_blk_controller": _Command().add("ctrlr").add("dev_name").add("--cpumask")
    .add("-r", "--readonly", action="store_true"),
    "remove_vhost_blk_controller": _Command().add("ctrlr"),
}

def _py_spdk_subsystem() -> _Command:
    """Without a mode, as py-spdk's rpc.py has it."""
    return (_Command(make=_nvmf_subsystem).add("nqn").add("listen").add("hosts").add("-c", "--core", type=int, default=-1)
            .add("--mode", default="Virtual").add("--pci_address"))


# What py-spdk's NvmfTgt sends: the serial number and the namespaces as positions.
_FIVE_TEXTS = _py_spdk_subsystem().add("serial_number").add("namespaces")
_PY_SPDK = (_py_spdk_subsystem().add("-s", "--serial_number", default="0000:00:01.0").add("-n", "--namespaces"))


def _parse_subsystem(command: str, words: list[str]) -> Request:
    if len(words) == 5 and not any(word.startswith("-") for word in words):
        return _FIVE_TEXTS.parse(command, words)
    try:
        return COMMANDS[command].parse(command, words)
    except UsageError as refused:
        try:
            request = _PY_SPDK.parse(command, words)
        except (UsageError, ValueError):
            raise refused from None
        if not all("traddr" in listener for listener in (request.params or {})["listen_addresses"]):
            raise
        return request


def parse(command: str, words: Sequence[Any] | None) -> Request:
    """The request of a command line. UsageError: rpc.py rejects it. ValueError and kin: rpc.py fails on a value."""
    texts = [str(word) for word in words or ()]
    if command == "construct_nvmf_subsystem":
        return _parse_subsystem(command, texts)
    return COMMANDS[command].parse(command, texts)
