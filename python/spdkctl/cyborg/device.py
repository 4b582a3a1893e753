"""A device of Cyborg's in plain values, and its names in Placement."""
from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import Any, Iterable

import spdkctl

_LONGEST_ID = 255  # of the conductor's table
_LONGEST_NAME = 200  # of a provider in Placement
#: What Placement takes in the name of a provider.
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_-]+")
_DIGITS_OF_DIGEST = 8


@dataclass
class Device:
    """A device of Cyborg's, in plain values."""
    id: dict[str, str]  #: Unique and stable: the conductor knows a device by it.
    name: str  #: Of its provider in Placement.
    vendor: str
    model: str
    resource_class: str
    traits: list[str]
    board: dict[str, str] = field(default_factory=dict)
    details: dict[str, str] = field(default_factory=dict)

    def control_path(self) -> str:
        """The id as JSON text that the conductor's table can hold."""
        text = json.dumps(self.id, sort_keys=True)
        if len(text) <= _LONGEST_ID:
            return text
        return json.dumps({"spdk": hashlib.sha256(text.encode()).hexdigest()})


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:_DIGITS_OF_DIGEST]


def provider_name(host_name: str, target: str, unit: str = "", exact: bool = True) -> str:
    """A name that Placement takes and that no other target or unit of that host has. What it cannot tell by its letters
    (N.1 and N_1 look alike, and so do unit c of a_b and unit b_c of a) it tells by a digest behind them.

    exact: the unit is told by its letters alone, as a PCI address is.
    """
    parts = ["spdk", target, *([unit] if unit else [])]
    name = "_".join(_NOT_PLAIN.sub("_", part) for part in (host_name, *parts))
    if _NOT_PLAIN.search(target) or not exact or len(name) > _LONGEST_NAME:
        digest = "-" + _digest(host_name, *parts)
        return name[:_LONGEST_NAME - len(digest)] + digest
    return name


def trait(*parts: str) -> str:
    return "CUSTOM_SPDK" + "".join("_" + re.sub(r"[^A-Z0-9]+", "_", part.upper()) for part in parts)


#: What a target that serves all protocols serves: by a method that only a build with that protocol has.
_SERVICES = {"nvmf": "nvmf_get_subsystems", "vhost": "vhost_get_controllers", "iscsi": "iscsi_get_target_nodes"}


def _services(kind: str, info: spdkctl.TargetInfo) -> list[str]:
    if kind in _SERVICES:
        return [kind]
    return [kind] + [service for service, method in _SERVICES.items() if method in info.methods]


def target_device(host_name: str, target: str, application: str, kind: str, info: spdkctl.TargetInfo) -> Device:
    """A target itself."""
    traits = [trait(), *map(trait, _services(kind, info))] + ([trait("simulated")] if info.simulated else [])
    return Device(id={"host": host_name, "spdk_target": target}, name=provider_name(host_name, target), vendor="SPDK",
                  model=f"SPDK {application}", resource_class="CUSTOM_SPDK_TARGET", traits=traits,
                  board={"product_id": application, "controller": "SPDK target"}, details={"release": info.release})


def controller_device(host_name: str, target: str, controller: Any) -> Device:
    """An NVMe controller that a target owns. It has no attach handle: Nova would pull it from under the target."""
    transport = controller.ctrlrs[0].trid if controller.ctrlrs else None
    trtype = (transport.trtype if transport else "").upper()
    address = transport.traddr if transport else ""
    identity = {"host": host_name, "spdk_target": target}
    pci = re.fullmatch(r"(\w+):(\w+):(\w+)\.(\w+)", address) if trtype == "PCIE" else None
    if pci:
        identity.update(zip(("domain", "bus", "device", "function"), pci.groups()))
    else:
        identity["controller"] = controller.name
    return Device(id=identity, name=provider_name(host_name, target, address if pci else controller.name, bool(pci)),
                  vendor="SPDK", model="NVMe controller", resource_class="CUSTOM_SPDK_NVME",
                  traits=[trait(), trait("nvme")] + ([trait("nvme", trtype)] if trtype else []),
                  board={"product_id": "nvme", "controller": "Non-Volatile memory controller"},
                  details={"controller": controller.name, "address": address, "transport": trtype})


def find_controller(host_name: str, target: str, reported: Device, controllers: Iterable[Any]) -> Any | None:
    """The controller of a target that was reported so: it has the identity and the address of then, whatever its name is.
    None if there is none, or more than one."""
    def is_it(controller: Any) -> bool:
        now = controller_device(host_name, target, controller)
        return now.id == reported.id and all(now.details[key] == reported.details.get(key) for key in ("address", "transport"))

    fitting = [controller for controller in controllers if is_it(controller)]
    return fitting[0] if len(fitting) == 1 else None


def find_bdev(controller: Any, bdevs: Iterable[Any]) -> Any | None:
    """A bdev of that controller: it has the name of one of its namespaces, NAMEn1, NAMEn2, ..., and says that it is at the
    controller's address. None if there is none."""
    addresses = {path.trid.traddr for path in controller.ctrlrs if path.trid.traddr}
    for bdev in bdevs:
        head, _, number = bdev.name.rpartition("n")
        at = {address for one in bdev.driver_specific.nvme for address in (one.trid.traddr, one.pci_address) if address}
        if head == controller.name and number.isdigit() and at and at <= addresses:
            return bdev
    return None
