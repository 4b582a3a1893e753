"""The drivers that Cyborg's agent loads."""
from __future__ import annotations

import json
import pathlib
from typing import Any

import spdkctl
from spdkctl import errors

try:
    from cyborg.accelerator.drivers.driver import GenericDriver  # type: ignore[import-untyped]
    from cyborg.common import constants  # type: ignore[import-untyped]
    from cyborg.conf import CONF  # type: ignore[import-untyped]
    from cyborg.objects.driver_objects import (driver_attribute, driver_controlpath_id,  # type: ignore[import-untyped]
                                               driver_deployable, driver_device)
    from oslo_log import log as logging

    from spdkctl.cyborg import config
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(f"{missing.name} is not installed: spdkctl.cyborg.drivers are drivers for OpenStack Cyborg's "
                              "agent; install spdkctl[cyborg] into its environment", name=missing.name) from missing
from spdkctl.cyborg.inventory import Device, Inventory, Settings, in_words, parse_targets, say_once
from spdkctl.cyborg.waiting import wait

LOG = logging.getLogger(__name__)

config.register(CONF)


def to_driver_device(device: Device) -> Any:
    """A device as Cyborg's object."""
    reported = driver_device.DriverDevice()
    reported.vendor = device.vendor
    reported.model = device.model
    reported.type = constants.DEVICE_SSD
    reported.stub = False
    reported.std_board_info = json.dumps(device.board, sort_keys=True)
    reported.vendor_board_info = json.dumps(device.details, sort_keys=True)
    reported.controlpath_id = driver_controlpath_id.DriverControlPathID(
        cpid_type=constants.CPID_TYPE_PCI, cpid_info=device.control_path())
    deployable = driver_deployable.DriverDeployable(
        name=device.name, num_accelerators=1, driver_name="SPDK", attach_handle_list=[])
    attributes = [("rc", device.resource_class), *((f"trait{i}", name) for i, name in enumerate(device.traits))]
    deployable.attribute_list = [driver_attribute.DriverAttribute(key=key, value=value) for key, value in attributes]
    reported.deployable_list = [deployable]
    return reported


class _SPDKDriver(GenericDriver):  # type: ignore[misc]
    """Reports the targets of one application, and the NVMe controllers that they own."""

    KIND = ""
    APPLICATION = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        group = CONF.spdk
        _check_that_drivers_are_enabled(group.targets)
        folder = pathlib.Path(group.state_dir or pathlib.Path(CONF.state_path) / "spdk")
        self._inventory = Inventory(Settings(
            host_name=CONF.host, kind=self.KIND, application=self.APPLICATION, targets=tuple(group.targets),
            installation=group.installation, allow_start=group.allow_start, start_command=config.start_command(group.start_command),
            timeout=group.timeout, start_timeout=group.start_timeout, forget_after=group.forget_after,
            state_file=folder / f"{self.KIND}.json"))

    def discover(self) -> list[Any]:
        """DriverDevice objects: one for each target of the configuration, and one for each NVMe controller."""
        return [to_driver_device(device) for device in self._inventory.devices()]

    def update(self, control_path: Any, image_path: str) -> bool:
        """Applies a firmware image to an NVMe controller that a target owns. The target itself has no firmware."""
        wanted = getattr(control_path, "cpid_info", control_path)
        try:
            self._inventory.apply_firmware(wanted, image_path)
        except errors.Error as error:
            LOG.error("the firmware of the NVMe controller %s was not updated: %s", wanted, in_words(error))
            return False
        return True

    def get_stats(self) -> dict[str, Any]:
        """By target: whether it answers, its release, and what its bdevs read and wrote since they were made. Starts none."""
        return {name.name: self._stats_of(name) for name in self._inventory.targets()}

    def _stats_of(self, name: Any) -> dict[str, Any]:
        try:
            with self._inventory.client(name) as client:
                stats = {"answers": True, "release": wait(client.info).release,
                         "bdevs": len(wait(client.bdev_get_bdevs).bdevs)}
                return {**stats, **_traffic(client)}
        except Exception as error:  # noqa: BLE001 - statistics of other targets must come through
            return {"answers": False, "reason": in_words(error)}


def _check_that_drivers_are_enabled(targets: list[str]) -> None:
    """Says which targets of the configuration nobody reports, since the driver of their application is not enabled."""
    enabled = set(CONF.agent.enabled_drivers)
    for name in parse_targets(targets):
        driver = next(driver for driver, cls in DRIVERS.items() if cls.APPLICATION == name.application)
        if driver not in enabled:
            say_once(f"[spdk] targets: '{name.name}' is a {name.application}, which is reported by {driver}; add that to "
                     "[agent] enabled_drivers")


def _traffic(client: spdkctl.Client) -> dict[str, int]:
    """What all bdevs read and wrote; nothing where the release cannot tell."""
    try:
        bdevs = wait(client.bdev_get_iostat).bdevs
    except errors.Unsupported:
        return {}
    counters = ("bytes_read", "bytes_written", "num_read_ops", "num_write_ops")
    return {counter: sum(bdev.get(counter, 0) for bdev in bdevs) for counter in counters}


class SPDKNvmfDriver(_SPDKDriver):
    """NVMe-oF targets (nvmf_tgt)."""
    KIND, APPLICATION = "nvmf", "nvmf_tgt"


class SPDKVhostDriver(_SPDKDriver):
    """vhost targets."""
    KIND, APPLICATION = "vhost", "vhost"


class SPDKIscsiDriver(_SPDKDriver):
    """iSCSI targets (iscsi_tgt)."""
    KIND, APPLICATION = "iscsi", "iscsi_tgt"


class SPDKTgtDriver(_SPDKDriver):
    """Targets that serve all protocols (spdk_tgt)."""
    KIND, APPLICATION = "tgt", "spdk_tgt"


#: By the names that the agent knows them by (pyproject.toml).
DRIVERS = {"spdk_nvmf_driver": SPDKNvmfDriver, "spdk_vhost_driver": SPDKVhostDriver, "spdk_iscsi_driver": SPDKIscsiDriver,
           "spdk_tgt_driver": SPDKTgtDriver}
