"""What a driver reports of its targets, without a word of Cyborg: asks them, and remembers the last good answers.

Cyborg's conductor deletes a device that is missing from one report. So a target that does not answer is reported as it
was when it last did, also after the agent was started again.
"""
from __future__ import annotations

import errno
import logging
import os
import pathlib
import time
from dataclasses import dataclass
from typing import Callable, Iterable, Sequence

import spdkctl
from spdkctl import errors, host, target
from spdkctl._trust import is_trusted
from spdkctl.cyborg.device import (Device, controller_device, find_bdev, find_controller, provider_name,
                                    target_device, trait)
from spdkctl.cyborg.starter import Starter
from spdkctl.cyborg.store import Kept, Store
from spdkctl.cyborg.waiting import wait

__all__ = ["APPLICATIONS", "Device", "Inventory", "Settings", "TargetName", "controller_device", "in_words",
           "parse_targets", "provider_name", "say_once", "target_device", "trait"]

LOG = logging.getLogger(__name__)

APPLICATIONS = ("nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt")
#: Where root's spdkctl puts the RPC sockets of the targets that it starts.
_RUNTIME = "/run/spdkctl"


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
        name, _, application = (part.strip() for part in head.partition(":"))
        application = application or next((known for known in APPLICATIONS if name.startswith(known)), "")
        if not name or "/" in name or application not in APPLICATIONS:
            raise ValueError(f"[spdk] targets: '{text}' does not tell its application; write NAME:APPLICATION with one of "
                             f"{', '.join(APPLICATIONS)}")
        return cls(name, application, address.strip() or None)


_said: set[str] = set()


def say_once(text: str) -> None:
    """A mistake in the configuration stays; the log has it once, not once for each driver and round."""
    if text not in _said:
        _said.add(text)
        LOG.error("%s", text)


def parse_targets(given: Iterable[str]) -> list[TargetName]:
    """The targets of the configuration; what is wrong with it is logged, once."""
    names: list[TargetName] = []
    for text in given:
        try:
            name = TargetName.parse(text)
        except ValueError as error:
            say_once(str(error))
            continue
        if any(one.name == name.name for one in names):
            say_once(f"[spdk] targets: '{name.name}' is there twice; the first one counts")
        elif name.address is not None and any(one.address == name.address for one in names):
            say_once(f"[spdk] targets: '{name.name}' has the address of another one, {name.address}; the first one counts")
        else:
            names.append(name)
    return names


_REMEDIES = {
    errors.PermissionDenied: "give its RPC socket to the agent's group (rpc: {group: cyborg, mode: \"0660\"} in the node file)",
    errors.NotSPDK: "[spdk] targets must have the address of an SPDK target",
}


def in_words(error: Exception) -> str:
    """An error for operators: what errors of spdkctl propose to do is for programmers."""
    if not isinstance(error, errors.Error):
        return f"{type(error).__name__}: {error}"
    text = f"{error.method}: {error.message}" if error.method else error.message
    if error.cause:
        text += f"; cause: {error.cause}"
    remedy = _REMEDIES.get(type(error))
    return f"{text}; {remedy}" if remedy else text


@dataclass(frozen=True)
class Settings:
    """The group [spdk], as config describes it."""
    host_name: str
    kind: str  #: "nvmf", "vhost", "iscsi", "tgt"
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
        self._starter = Starter(settings.start_command, settings.start_timeout)
        self._tried_to_start = False
        self._kept: Kept = self._store.load()
        # By target: why it did not answer, as the log has it already.
        self._troubles: dict[str, str] = {}

    def targets(self) -> list[TargetName]:
        """Those of the configuration that are this driver's."""
        names = parse_targets(self._settings.targets or [self._settings.application])
        return [name for name in names if name.application == self._settings.application]

    def devices(self) -> list[Device]:
        """Every device, as it is or as it last was. Raises nothing."""
        names = self.targets()
        self._tried_to_start = False
        for name in names:
            try:
                self._remember(name, *self._ask(name))
            except Exception as error:  # noqa: BLE001 - whatever it is, the other drivers of the agent must report
                self._trouble(name, in_words(error))
            else:
                self._troubles.pop(name.name, None)
        self._store.save(self._kept)
        return [device for name in names for device, _ in self._kept.get(name.name, [])]

    def controller(self, control_path: str) -> tuple[TargetName, Device] | None:
        """The target of the NVMe controller that was reported with that control path, and how it was reported."""
        for name in self.targets():
            for device, _ in self._kept.get(name.name, []):
                if device.control_path() == control_path and "controller" in device.details:
                    return name, device
        return None

    def apply_firmware(self, control_path: str, image_path: str) -> None:
        """Applies a firmware image to that controller. The target is asked where it is now: another one may have its name
        since it was reported. Raises errors.Error."""
        found = self.controller(control_path)
        if found is None:
            raise errors.NotFound(f"no NVMe controller of an SPDK target has the control path {control_path}")
        name, reported = found
        with self.client(name) as client:
            controllers = wait(client.bdev_nvme_get_controllers).controllers
            controller = find_controller(self._settings.host_name, name.name, reported, controllers)
            if controller is None:
                raise errors.NotFound(f"target {name.name} no longer has the NVMe controller that was reported as "
                                      f"{reported.details['controller']} at {reported.details.get('address') or 'no address'}")
            bdev = find_bdev(controller, wait(client.bdev_get_bdevs).bdevs)
            if bdev is None:
                raise errors.NotFound(f"NVMe controller {controller.name} of target {name.name} has no bdev")
            wait(client.bdev_nvme_apply_firmware, bdev_name=bdev.name, filename=image_path)

    def client(self, name: TargetName, start: bool = False) -> spdkctl.Client:
        """A client of the target, to be closed by the caller; if told so, and allowed, the target is started first."""
        client = self._open(name)
        if client is None and start and self._settings.allow_start:
            client = self._start(name)
        if client is None:
            self._check_installed()
            raise errors.NoTarget(f"target {name.name} does not run" + (
                "" if self._settings.allow_start else "; [spdk] allow_start would let the agent start it"))
        return client

    def _ask(self, name: TargetName) -> tuple[list[Device], bool]:
        """Its devices, and whether these are all: if its controllers cannot be told, those that were there are not lost."""
        with self.client(name, start=True) as client:
            info = wait(client.info)
            found = [target_device(self._settings.host_name, name.name, name.application, self._settings.kind, info)]
            try:
                controllers = wait(client.bdev_nvme_get_controllers).controllers
            except errors.Unsupported:  # before 18.10
                return found, True
            except errors.Error as error:  # its start-up is not over, among other reasons
                LOG.info("SPDK target %s does not tell its NVMe controllers: %s", name.name, in_words(error))
                return found, False
        return found + [controller_device(self._settings.host_name, name.name, one) for one in controllers], True

    def _remember(self, name: TargetName, found: list[Device], complete: bool) -> None:
        now = self._now()
        ids = {device.control_path() for device in found}
        missing = [(device, seen) for device, seen in self._kept.get(name.name, []) if device.control_path() not in ids]
        if complete:
            kept = [(device, seen) for device, seen in missing if now - seen <= self._settings.forget_after]
        else:
            kept = [(device, now) for device, _ in missing]
        self._kept[name.name] = [(device, now) for device in found] + kept

    def _trouble(self, name: TargetName, text: str) -> None:
        """Warns once of each trouble, however many rounds it lasts."""
        known = self._troubles.get(name.name) == text
        self._troubles[name.name] = text
        LOG.log(logging.DEBUG if known else logging.WARNING,
                "SPDK target %s does not answer, and is reported as it last was: %s", name.name, text)

    def _open(self, name: TargetName) -> spdkctl.Client | None:
        """A client of the live target of that name, which answers; None if it does not run. What cannot be told, and what
        may mean several, is an error: it is not "no"."""
        address = name.address
        found: target.Target | None = None
        own_socket = _own_socket(name.name)
        # A name that spdkctl gave means that target and no other, also where it is dead.
        if address is None and own_socket.exists():
            address = str(own_socket)
        if address is None:
            found = _find(name)
            if found is None:
                return None
            if found.address is None:
                raise errors.NoTarget(f"target {name.name} (pid {found.pid}) has no RPC address that this user can tell; give "
                                      f"it as {name.name}=ADDRESS")
            address = found.address
        client = self._connect(address, found)
        if client is None:
            _refuse_if_it_runs(name, address)
        return client

    def _connect(self, address: str, found: target.Target | None) -> spdkctl.Client | None:
        """A client whose target answers; None if nobody listens there. Whose process is known must serve the address."""
        client = spdkctl.Client(None if found else address, target=found, timeout=self._settings.timeout)
        try:
            wait(client.info)
        except errors.Unavailable as error:
            client.close()
            if error.delivery == "not sent" and error.os_error in (errno.ENOENT, errno.ECONNREFUSED):
                return None
            raise
        except BaseException:
            client.close()
            raise
        return client

    def _check_installed(self) -> None:
        """NotFound if there is no SPDK at all."""
        if self._settings.installation:
            host.inspect(self._settings.installation)
        elif not host.find_installations():
            raise errors.NotFound("SPDK is not installed on this host, or [spdk] installation does not name its folder")

    def _start(self, name: TargetName) -> spdkctl.Client | None:
        """Runs start_command, once in a round, and connects to the target. What the command says counts only if the
        target does not run then: it starts other targets, too."""
        self._check_installed()
        if self._tried_to_start:
            return None
        self._tried_to_start = True
        failure: errors.Error | None = None
        try:
            self._starter.run()
        except errors.Error as error:
            failure = error
        client = self._open(name)
        if client is None and failure is not None:
            raise failure
        if failure is not None:
            LOG.warning("SPDK target %s runs, but %s", name.name, in_words(failure))
        return client


def _own_socket(name: str) -> pathlib.Path:
    """Where a target of that name that root's spdkctl started takes RPC, unless the node file says otherwise."""
    return pathlib.Path(os.environ.get("SPDKCTL_RUNTIME_DIR") or _RUNTIME) / f"{name}.sock"


def _fitting(name: str) -> list[target.Target]:
    """The live targets that are called so, by record or, where somebody else started them, by application."""
    return [one for one in wait(target.list_targets) if one.alive and one.name == name
            and not _has_another_name(one, name) and not one.contained and is_trusted(one.pid)]


def _find(name: TargetName) -> target.Target | None:
    """The live target of that name; None if there is none. InvalidArgument if several fit, or if it is of another
    application."""
    fitting = _fitting(name.name)
    recorded = [one for one in fitting if one.recorded]
    found = recorded if len(recorded) == 1 else fitting
    if len(found) > 1:
        named = ", ".join(f"pid {one.pid} ({one.address or 'no address'})" for one in found)
        raise errors.InvalidArgument(f"{len(found)} targets are called {name.name}: {named}; say which one is meant: "
                                     f"{name.name}=ADDRESS in [spdk] targets")
    if found and found[0].application and found[0].application != name.application:
        raise errors.InvalidArgument(f"target {name.name} (pid {found[0].pid}) is a {found[0].application}, not a "
                                     f"{name.application}; write {name.name}:{found[0].application} in [spdk] targets")
    return found[0] if found else None


def _refuse_if_it_runs(name: TargetName, address: str) -> None:
    """Nobody listens where the target should: Unavailable if it runs all the same. One of the same application that
    somebody else started, and that listens elsewhere, is another target."""
    for one in _fitting(name.name):
        if one.recorded or one.address in (None, address):
            raise errors.Unavailable(f"target {name.name} runs (pid {one.pid}), but does not take RPC at {address} (yet); its "
                                     f"address is {one.address or 'not known'}")


def _has_another_name(one: target.Target, name: str) -> bool:
    """Whether its socket tells that spdkctl started it under another name, where its record cannot be read."""
    if one.recorded or one.address is None:
        return False
    socket = pathlib.Path(one.address)
    return socket.parent == _own_socket(name).parent and socket != _own_socket(name)
