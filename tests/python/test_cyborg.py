"""OpenStack Cyborg: its own SPDK drivers with the drop-in in place, and ours, loaded by its agent into its database."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

import spdkctl
from conftest import simulated_only

cyborg = pytest.importorskip("cyborg")

OLD_DRIVER_TESTS = """
import sys
import keystonemiddleware.auth_token  # registers the options that Cyborg's configuration names
from spdkctl.cyborg import overlay
overlay.install()
import unittest
names = ["cyborg.tests.unit.accelerator.drivers.spdk.nvmf.test_nvmf",
         "cyborg.tests.unit.accelerator.drivers.spdk.vhost.test_vhost"]
result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromNames(names))
from cyborg.accelerator.drivers.spdk.util import common_fun
import pyspdk.py_spdk, pyspdk.nvmf_client
assert common_fun.PySPDK is pyspdk.py_spdk.PySPDK and common_fun.NvmfTgt is pyspdk.nvmf_client.NvmfTgt
print("ran", result.testsRun, "failed", len(result.failures) + len(result.errors))
"""


def run(code, *arguments, env=None):
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True,
                          env={**os.environ, **(env or {})}, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_cyborg_s_own_tests_of_its_spdk_drivers_pass_with_the_drop_in():
    assert run(OLD_DRIVER_TESTS).splitlines()[-1] == "ran 18 failed 0"


OLD_DRIVERS = """
import json, sys
import keystonemiddleware.auth_token
from cyborg.conf import CONF
import cyborg.accelerator.configuration
from oslo_config import cfg
# As cyborg.conf would: the option is read when the drivers are imported.
CONF(["--config-file", sys.argv[1]], project="cyborg")
from cyborg.accelerator.drivers.spdk.nvmf.nvmf import NVMFDRIVER
from cyborg.accelerator.drivers.spdk.vhost.vhost import VHOSTDRIVER
from pyspdk.py_spdk import PySPDK
nvmf, vhost = NVMFDRIVER(), VHOSTDRIVER()
assert type(nvmf.py) is PySPDK, type(nvmf.py)
nvmf.construct_subsystem("nqn.2016-06.io.spdk:cnode1", sys.argv[2], "nqn.2016-06.io.spdk:host1", "SPDK1", "Malloc0")
print(json.dumps({"nvmf": nvmf.discover_accelerator(), "vhost": vhost.discover_accelerator(),
                  "list": nvmf.accelerator_list()}))
"""


def test_its_unmocked_drivers_run_end_to_end(spdk, folders, free_port):
    nvmf = spdkctl.target.start("nvmf_tgt", spdk=spdk, memory="256MiB", cores="0x1").target
    vhost = spdkctl.target.start("vhost", spdk=spdk, memory="256MiB", cores="0x2").target
    spdkctl.NvmfTgt(spdkctl.Client(nvmf.address)).construct_malloc_bdev(64, 512, "Malloc0")
    tasks = spdkctl.VhostTgt(spdkctl.Client(vhost.address))
    tasks.construct_malloc_bdev(64, 512, "Malloc9")
    tasks.construct_vhost_scsi_controller("scsi.0")
    tasks.add_vhost_scsi_lun("scsi.0", 0, "Malloc9")
    (folders / "cyborg.conf").write_text(f"[DEFAULT]\nspdk_dir = {spdk}\n")
    # Switched on as an operator does it, by the file that Python reads when it starts.
    site = folders / "site"
    site.mkdir()
    subprocess.run([sys.executable, "-m", "spdkctl.cyborg.overlay", "--install", "--folder", site], check=True,
                   stdout=subprocess.DEVNULL)
    code = f"import site; site.addsitedir({str(site)!r})\n" + OLD_DRIVERS
    listen = f"trtype:TCP traddr:127.0.0.1 trsvcid:{free_port}"
    found = json.loads(run(code, str(folders / "cyborg.conf"), listen, env={"SPDKCTL_CYBORG_OVERLAY": "1"}).splitlines()[-1])
    assert found["nvmf"]["server"] == "nvmf" and found["nvmf"]["bdevs"][0]["name"] == "Malloc0"
    assert "nqn.2016-06.io.spdk:cnode1" in {one["nqn"] for one in found["nvmf"]["subsystems"]}
    assert found["vhost"]["luns"] == [{"claimed": True, "name": "Malloc9"}]
    assert len(found["vhost"]["scsi_devices"]) == 1 and found["vhost"]["interfaces"] == []
    # Cyborg cuts the names of its servers to single letters; each still is known by its executable.
    if (pathlib.Path(spdk) / "app").exists():
        assert found["list"] and all(one == found["nvmf"] for one in found["list"])


AGENT = '''
import json, os, pathlib, signal, sys
import keystonemiddleware.auth_token
import unittest
from unittest import mock
import cyborg.tests  # chooses the backend of oslo.service, before anything else does
from cyborg.agent.resource_tracker import ResourceTracker
from cyborg.conductor.manager import ConductorManager
from cyborg.conf import CONF
from cyborg import objects
from cyborg.objects.driver_objects.driver_device import DriverDevice
from cyborg.tests.unit.db.base import DbTestCase
import spdkctl
from spdkctl import testing
from spdkctl.cyborg import config

FOLDER = pathlib.Path(sys.argv.pop())
DRIVERS = ["spdk_nvmf_driver", "spdk_vhost_driver", "spdk_iscsi_driver"]


class Placement:
    """Keeps what the conductor reports."""
    def __init__(self):
        self.providers, self.deleted = {}, []
    def ensure_resource_provider(self, context, uuid, name=None, parent_provider_uuid=None):
        self.providers[uuid] = name
        return uuid
    def delete_provider(self, uuid):
        self.deleted.append(uuid)
    def get_providers_in_tree(self, context, uuid):
        return [{"uuid": uuid, "parent_provider_uuid": None}]
    def __getattr__(self, name):
        return lambda *args, **kwargs: None


class Conductor:
    def __init__(self, manager):
        self.manager = manager
    def report_data(self, context, host, devices):
        self.manager.report_data(context, host, devices)


class TestAgent(DbTestCase):
    def setUp(self):
        super().setUp()
        config.register(CONF)
        CONF.set_override("enabled_drivers", DRIVERS, group="agent")
        CONF.set_override("state_dir", str(FOLDER / "kept"), group="spdk")
        CONF.set_override("timeout", 2.0, group="spdk")
        CONF.set_override("host", "compute-1.example.org")
        self.targets = {app: testing.SimulatedTarget(app).start() for app in ("nvmf_tgt", "vhost", "iscsi_tgt")}
        for target in self.targets.values():
            self.addCleanup(target.stop)
        CONF.set_override("targets", [f"{app}={target.address}" for app, target in self.targets.items()], group="spdk")
        self.placement = Placement()
        with mock.patch("cyborg.conductor.manager.placement_client.PlacementClient", return_value=self.placement):
            self.manager = ConductorManager("topic", "host")
        self.manager._get_root_provider = mock.Mock(return_value="root")
        self.tracker = ResourceTracker(CONF.host, Conductor(self.manager))

    def ids(self):
        return sorted((device.id, device.vendor, device.model) for device in objects.Device.list(self.context))

    def test_devices_survive_repeated_reports_and_dying_targets(self):
        self.tracker.update_usage(self.context)
        before = self.ids()
        self.assertEqual(3, len(before))
        drivers = {device.controlpath_id.cpid_info: device for device in DriverDevice.list(self.context, CONF.host)}
        self.assertEqual(3, len(drivers))
        for info, device in drivers.items():
            self.assertEqual("compute-1.example.org", json.loads(info)["host"])
            attributes = {one.key: one.value for one in device.deployable_list[0].attribute_list}
            self.assertEqual("CUSTOM_SPDK_TARGET", attributes["rc"])
            self.assertEqual("CUSTOM_SPDK", attributes["trait0"])
            self.assertEqual([], list(device.deployable_list[0].attach_handle_list))
        self.assertIn("compute-1_example_org_spdk_nvmf_tgt", self.placement.providers.values())
        # One target dies, then all, then the agent starts again, then one target comes back with nothing in it.
        for victim in ("nvmf_tgt", "vhost", "iscsi_tgt"):
            self.targets[victim].kill()
            self.tracker.update_usage(self.context)
            self.assertEqual(before, self.ids())
        self.tracker = ResourceTracker(CONF.host, Conductor(self.manager))
        self.tracker.update_usage(self.context)
        self.assertEqual(before, self.ids())
        self.targets["vhost"].start()
        for _ in range(3):
            self.tracker.update_usage(self.context)
            self.assertEqual(before, self.ids())
        self.assertEqual([], self.placement.deleted)
        stats = {name: one for driver in self.tracker.acc_drivers for name, one in driver.get_stats().items()}
        self.assertEqual({"nvmf_tgt": False, "vhost": True, "iscsi_tgt": False},
                         {name: one["answers"] for name, one in stats.items()})
        self.assertFalse(self.tracker.acc_drivers[0].update("no such path", "/firmware"))


result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(TestAgent))
print("ran", result.testsRun, "failed", len(result.failures) + len(result.errors))
for _, text in result.failures + result.errors:
    print(text)
'''


@simulated_only
def test_our_drivers_are_loaded_by_its_agent_and_their_devices_stay_in_its_database(folders):
    said = run(AGENT, str(folders))
    assert "ran 1 failed 0" in said, said


def settings(folders, **values):
    from spdkctl.cyborg.inventory import Settings
    return Settings(**{"host_name": "host1", "kind": "nvmf", "application": "nvmf_tgt",
                       "state_file": folders / "kept" / "nvmf.json", "timeout": 2.0, **values})


def nvme_controller(name, trtype, traddr):
    """A controller as bdev_nvme_get_controllers answers it."""
    from spdkctl import _messages
    from spdkctl._rpc import RPCS
    response = _messages.find(RPCS["bdev_nvme_get_controllers"].response_name)
    return response(controllers=[{"name": name, "ctrlrs": [{"trid": {"trtype": trtype, "traddr": traddr}}]}]).controllers[0]


def test_a_lost_controller_is_reported_on_for_a_while(folders):
    from spdkctl.cyborg.inventory import Inventory, TargetName, controller_device
    name = TargetName("nvmf_tgt", "nvmf_tgt", "/none.sock")
    attached = [controller_device("host1", name, nvme_controller("Nvme0", "TCP", "192.0.2.1"))]
    time = [1000.0]

    class Answering(Inventory):
        def _ask(self, name):
            return list(attached)

    inventory = Answering(settings(folders, targets=("nvmf_tgt=/none.sock",), forget_after=60.0), lambda: time[0])
    first = inventory.devices()
    assert first[0].id == {"host": "host1", "spdk_target": "nvmf_tgt", "controller": "Nvme0"}
    assert first[0].resource_class == "CUSTOM_SPDK_NVME" and "CUSTOM_SPDK_NVME_TCP" in first[0].traits
    assert inventory.controller(first[0].control_path()) == (name, "Nvme0")
    attached.clear()
    time[0] += 59
    assert inventory.devices() == first
    time[0] += 2
    assert inventory.devices() == []


def test_pci_controllers_have_their_address_as_identity():
    from spdkctl.cyborg.inventory import TargetName, controller_device
    device = controller_device("host1", TargetName("nvmf_tgt", "nvmf_tgt"), nvme_controller("Nvme0", "PCIe", "0000:5e:00.0"))
    assert json.loads(device.control_path()) == {"bus": "5e", "device": "00", "domain": "0000", "function": "0",
                                                 "host": "host1", "spdk_target": "nvmf_tgt"}
    assert device.name == "host1_spdk_nvmf_tgt_0000_5e_00_0"


def test_ids_fit_the_conductor_s_table():
    from spdkctl.cyborg.inventory import Device
    long = Device(id={"host": "h" * 253, "spdk_target": "nvmf_tgt"}, name="n", vendor="v", model="m", resource_class="r",
                  traits=[])
    assert len(long.control_path()) <= 255 and long.control_path() == long.control_path()


def test_targets_are_named_by_the_configuration():
    from spdkctl.cyborg.inventory import TargetName
    assert TargetName.parse("nvmf_tgt") == TargetName("nvmf_tgt", "nvmf_tgt")
    assert TargetName.parse("fast:nvmf_tgt=/run/fast.sock") == TargetName("fast", "nvmf_tgt", "/run/fast.sock")
    with pytest.raises(ValueError, match="NAME:APPLICATION"):
        TargetName.parse("fast")


def test_a_target_is_started_only_where_that_is_allowed(folders, spdk, caplog):
    from spdkctl.cyborg.inventory import Inventory
    (folders / "node.yaml").write_text(f"version: 1\nspdk: {spdk}\ntargets:\n  nvmf_tgt: {{memory: 256MiB}}\n")
    program = str(spdkctl._programs.path_of("spdkctl"))
    command = (program, "up", "-f", str(folders / "node.yaml"))
    assert Inventory(settings(folders, installation=spdk, start_command=command)).devices() == []
    assert "allow_start" in caplog.text
    inventory = Inventory(settings(folders, installation=spdk, start_command=command, allow_start=True))
    assert [device.name for device in inventory.devices()] == ["host1_spdk_nvmf_tgt"]
    assert spdkctl.target.choose("nvmf_tgt").alive


def test_without_spdk_nothing_is_reported_and_nothing_raised(folders, caplog):
    from spdkctl.cyborg.inventory import Inventory
    assert Inventory(settings(folders, installation="/proc", allow_start=True, start_command=("false",))).devices() == []
    assert "/proc" in caplog.text
    (folders / "kept" / "nvmf.json").write_text("not json")
    assert Inventory(settings(folders)).devices() == []
    assert "forgotten" in caplog.text


def test_the_sudoers_rule_is_the_start_command():
    from spdkctl.cyborg import config
    rule = (pathlib.Path(__file__).parents[2] / "packaging/sudoers.d/spdkctl-cyborg").read_text()
    command = next(option.default for option in config.OPTIONS if option.name == "start_command")
    assert f"cyborg ALL=(root) NOPASSWD: {' '.join(command[2:])}\n" in rule
