"""What a driver reports of its targets, without a word of Cyborg: asks them, and remembers the last good answers.

Cyborg's conductor deletes a device that is missing from one report. So a target that does not answer is reported as it
was when it last did, also after the agent was started again.
"""
from __future__ import annotations

import hashlib
import json
import logging
import os
import pathlib
import re
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass, field
from typing import Any, Callable, Sequence

import spdkctl
from spdkctl import errors, host, target

LOG = logging.getLogger(__name__)

APPLICATIONS = ("nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt")
_LONGEST_ID = 255  # of the conductor's table
#: What Placement takes in the name of a provider.
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True)
class TargetName:
    """A target of the configuration."""
    name: str
    application: str
    address: str | None = None

    @classmethod
    def parse(cls, text: str) -> TargetName:
        """NAME, NAME:APPLICATION, either with =ADDRESS behind it. ValueError says what is wrong."""
        head, _, address = text.strip().partition("=")
        name, _, application = head.partition(":")
        application = application or next((known for known in APPLICATIONS if name.startswith(known)), "")
        if not name or application not in APPLICATIONS:
            raise ValueError(f"[spdk] targets: '{text}' does not tell its application; write NAME:APPLICATION with one of "
                             f"{', '.join(APPLICATIONS)}")
        return cls(name, application, address or None)


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


def provider_name(*parts: str) -> str:
    """A name that Placement takes, the host's name first."""
    return "_".join(_NOT_PLAIN.sub("_", part) for part in parts)


def trait(*parts: str) -> str:
    return "CUSTOM_SPDK" + "".join("_" + re.sub(r"[^A-Z0-9]+", "_", part.upper()) for part in parts)


def target_device(host_name: str, name: TargetName, kind: str, info: spdkctl.TargetInfo) -> Device:
    """A target itself."""
    traits = [trait(), trait(kind)] + ([trait("simulated")] if info.simulated else [])
    return Device(id={"host": host_name, "spdk_target": name.name}, name=provider_name(host_name, "spdk", name.name),
                  vendor="SPDK", model=f"SPDK {name.application}", resource_class="CUSTOM_SPDK_TARGET", traits=traits,
                  board={"product_id": name.application, "controller": "SPDK target"},
                  details={"release": info.release})


def controller_device(host_name: str, name: TargetName, controller: Any) -> Device:
    """An NVMe controller that a target owns. It has no attach handle: Nova would pull it from under the target."""
    transport = controller.ctrlrs[0].trid if controller.ctrlrs else None
    trtype = (transport.trtype if transport else "").upper()
    address = transport.traddr if transport else ""
    identity = {"host": host_name, "spdk_target": name.name}
    pci = re.fullmatch(r"(\w+):(\w+):(\w+)\.(\w+)", address) if trtype == "PCIE" else None
    if pci:
        identity.update(zip(("domain", "bus", "device", "function"), pci.groups()))
        unit = address
    else:
        identity["controller"] = controller.name
        unit = controller.name
    return Device(id=identity, name=provider_name(host_name, "spdk", name.name, unit), vendor="SPDK",
                  model="NVMe controller", resource_class="CUSTOM_SPDK_NVME",
                  traits=[trait(), trait("nvme")] + ([trait("nvme", trtype)] if trtype else []),
                  board={"product_id": "nvme", "controller": "Non-Volatile memory controller"},
                  details={"controller": controller.name, "address": address, "transport": trtype})


class Store:
    """The last good answers, in a file that is replaced whole."""

    def __init__(self, path: pathlib.Path) -> None:
        self._path = path

    def load(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._path.read_text())
        except (OSError, ValueError) as error:
            if not isinstance(error, FileNotFoundError):
                LOG.warning("the last good answers in %s cannot be read and are forgotten: %s", self._path, error)
            return {}
        return kept if isinstance(kept, dict) else {}

    def save(self, kept: dict[str, Any]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self._path.parent, prefix=self._path.name, delete=False) as file:
                json.dump(kept, file)
            os.replace(file.name, self._path)
        except OSError as error:
            LOG.warning("the last good answers cannot be kept in %s: %s", self._path, error)


@dataclass(frozen=True)
class Settings:
    """The group [spdk], as config describes it."""
    host_name: str
    kind: str  #: "nvmf", "vhost", "iscsi"
    application: str  #: That the driver reports.
    targets: Sequence[str] = ()
    installation: str | None = None
    allow_start: bool = False
    start_command: Sequence[str] = ()
    timeout: float = 5.0
    start_timeout: float = 90.0
    forget_after: float = 600.0
    state_file: pathlib.Path = pathlib.Path("/var/lib/cyborg/spdk/devices.json")


class Inventory:
    """The devices of one driver's targets."""

    def __init__(self, settings: Settings, now: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._now = now
        self._store = Store(settings.state_file)
        # By target: its devices with the time that each was last seen.
        self._kept: dict[str, list[tuple[Device, float]]] = {
            name: [(Device(**one["device"]), one["seen"]) for one in devices]
            for name, devices in self._store.load().items()}

    def targets(self) -> list[TargetName]:
        """Those of the configuration that are this driver's."""
        given = self._settings.targets or [self._settings.application]
        names = []
        for text in given:
            try:
                name = TargetName.parse(text)
            except ValueError as error:
                LOG.error("%s", error)
                continue
            if name.application == self._settings.application:
                names.append(name)
        return names

    def devices(self) -> list[Device]:
        """Every device, as it is or as it last was. Raises nothing."""
        names = self.targets()
        for name in names:
            try:
                self._remember(name, self._ask(name))
            except Exception as error:  # noqa: BLE001 - whatever it is, the other drivers of the agent must report
                LOG.warning("SPDK target %s does not answer, and is reported as it last was: %s", name.name, error)
        self._store.save({name: [{"device": asdict(device), "seen": seen} for device, seen in devices]
                          for name, devices in self._kept.items()})
        return [device for name in names for device, _ in self._kept.get(name.name, [])]

    def controller(self, control_path: str) -> tuple[TargetName, str] | None:
        """The target and the name of the NVMe controller that was reported with that control path."""
        for name in self.targets():
            for device, _ in self._kept.get(name.name, []):
                if device.control_path() == control_path and "controller" in device.details:
                    return name, device.details["controller"]
        return None

    def client(self, name: TargetName) -> spdkctl.Client:
        """A client of the target, which is started if need be and allowed."""
        return spdkctl.Client(self._address(name), timeout=self._settings.timeout)

    def _ask(self, name: TargetName) -> list[Device]:
        client = self.client(name)
        info = client.info()
        devices = [target_device(self._settings.host_name, name, self._settings.kind, info)]
        try:
            controllers = client.bdev_nvme_get_controllers().controllers
        except errors.Unsupported:  # before 18.10
            return devices
        return devices + [controller_device(self._settings.host_name, name, one) for one in controllers]

    def _remember(self, name: TargetName, found: list[Device]) -> None:
        now = self._now()
        ids = {device.control_path() for device in found}
        lost = [(device, seen) for device, seen in self._kept.get(name.name, [])
                if device.control_path() not in ids and now - seen <= self._settings.forget_after]
        self._kept[name.name] = [(device, now) for device in found] + lost

    def _address(self, name: TargetName) -> str:
        if name.address is not None:
            return name.address
        running = self._running(name)
        if running is None and self._settings.allow_start:
            self._start(name)
            running = self._running(name)
        if running is None:
            self._check_installed()
            raise errors.NoTarget(f"no target {name.name} runs" + (
                "" if self._settings.allow_start else "; [spdk] allow_start would let the agent start it"))
        if running.address is None:
            raise errors.NoTarget(f"target {running.name} has no RPC address that this user can tell; give it as "
                                  f"{name.name}=ADDRESS")
        return running.address

    def _running(self, name: TargetName) -> target.Target | None:
        live = [one for one in target.list_targets() if one.alive]
        by_name = [one for one in live if one.name == name.name]
        return next(iter(by_name + [one for one in live if one.application == name.name]), None)

    def _check_installed(self) -> None:
        """NotFound if there is no SPDK at all."""
        if self._settings.installation:
            host.inspect(self._settings.installation)
        elif not host.find_installations():
            raise errors.NotFound("SPDK is not installed on this host, or [spdk] installation does not name its folder")

    def _start(self, name: TargetName) -> None:
        self._check_installed()
        LOG.info("starting SPDK target %s: %s", name.name, " ".join(self._settings.start_command))
        done = subprocess.run(list(self._settings.start_command), capture_output=True, text=True,
                              timeout=self._settings.start_timeout, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise errors.Error(f"start_command ended with {done.returncode}: {done.stderr.strip()[-500:]}")
