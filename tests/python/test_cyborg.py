"""OpenStack Cyborg: its own SPDK drivers with the drop-in in place, and ours, loaded by its agent into its database."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

import spdkctl
from conftest import simulated_only
from cyborg_agent import PREAMBLE

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


AGENT = PREAMBLE + '''
import json, os, pathlib, signal, sys
from cyborg.objects.driver_objects.driver_device import DriverDevice
import spdkctl
from spdkctl import testing
from spdkctl.cyborg import config

FOLDER = pathlib.Path(sys.argv.pop())
DRIVERS = ["spdk_nvmf_driver", "spdk_vhost_driver", "spdk_iscsi_driver", "spdk_tgt_driver"]


class TestAgent(DbTestCase):
    def setUp(self):
        super().setUp()
        config.register(CONF)
        CONF.set_override("enabled_drivers", DRIVERS, group="agent")
        CONF.set_override("state_dir", str(FOLDER / "kept"), group="spdk")
        CONF.set_override("timeout", 2.0, group="spdk")
        CONF.set_override("host", "compute-1.example.org")
        self.targets = {app: testing.SimulatedTarget(app).start() for app in ("nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt")}
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
        self.assertEqual(4, len(before))
        drivers = {device.controlpath_id.cpid_info: device for device in DriverDevice.list(self.context, CONF.host)}
        self.assertEqual(4, len(drivers))
        for info, device in drivers.items():
            self.assertEqual("compute-1.example.org", json.loads(info)["host"])
            attributes = {one.key: one.value for one in device.deployable_list[0].attribute_list}
            self.assertEqual("CUSTOM_SPDK_TARGET", attributes["rc"])
            self.assertEqual("CUSTOM_SPDK", attributes["trait0"])
            self.assertEqual([], list(device.deployable_list[0].attach_handle_list))
        self.assertIn("compute-1_example_org_spdk_nvmf_tgt", self.placement.providers.values())
        # One target dies, then all, then the agent starts again, then one target comes back with nothing in it.
        for victim in self.targets:
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
        self.assertEqual({"nvmf_tgt": False, "vhost": True, "iscsi_tgt": False, "spdk_tgt": False},
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


UNCONFIGURED = """
import keystonemiddleware.auth_token
import cyborg.tests
from cyborg.conf import CONF
from spdkctl.cyborg import drivers
CONF.set_override("enabled_drivers", ["spdk_nvmf_driver"], group="agent")
CONF.set_override("targets", ["nvmf_tgt=/none.sock", "spdk_tgt=/none2.sock"], group="spdk")
import logging
logging.basicConfig(format="%(message)s")
drivers.SPDKNvmfDriver(), drivers.SPDKVhostDriver()
"""


def test_a_target_that_no_enabled_driver_reports_is_told_once():
    done = subprocess.run([sys.executable, "-c", UNCONFIGURED], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("'spdk_tgt' is a spdk_tgt, which is reported by spdk_tgt_driver; add that to [agent]") == 1


def test_the_drivers_are_those_that_the_package_declares():
    from importlib.metadata import entry_points
    code = ("import keystonemiddleware.auth_token, cyborg.tests; from spdkctl.cyborg import drivers;"
            "print(*sorted(f'{name} {cls.__name__}' for name, cls in drivers.DRIVERS.items()), sep='\\n')")
    declared = sorted(f"{one.name} {one.attr}" for one in entry_points(group="cyborg.accelerator.driver")
                      if one.module == "spdkctl.cyborg.drivers")
    assert run(code).splitlines() == declared
