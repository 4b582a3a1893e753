"""What Cyborg's drivers know of targets, without Cyborg: names, state, starting, waiting."""
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap
import time

import pytest

import spdkctl
from conftest import open_to_others, simulated_only
from spdkctl import testing
from spdkctl.cyborg import inventory as inventory_module
from spdkctl.cyborg.inventory import Device, Inventory, Settings, TargetName, controller_device, provider_name

ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def nothing_said():
    """What is said once is said once for each test."""
    inventory_module._said.clear()


def settings(folders, **values):
    return Settings(**{"host_name": "host1", "kind": "nvmf", "application": "nvmf_tgt",
                       "state_file": folders / "kept" / "nvmf.json", "timeout": 2.0, **values})


def nvme_controller(name, trtype, traddr):
    """A controller as bdev_nvme_get_controllers answers it."""
    from spdkctl import _messages
    from spdkctl._rpc import RPCS
    response = _messages.find(RPCS["bdev_nvme_get_controllers"].response_name)
    return response(controllers=[{"name": name, "ctrlrs": [{"trid": {"trtype": trtype, "traddr": traddr}}]}]).controllers[0]


class Answering(Inventory):
    """One whose target answers what the test says, or does not: None."""
    answer = None

    def _ask(self, name):
        if self.answer is None:
            raise spdkctl.errors.Timeout("no answer")
        return self.answer


def names_of(devices):
    return [device.name for device in devices]


# Identity


def test_a_lost_controller_is_reported_on_for_a_while(folders):
    time = [1000.0]
    attached = [controller_device("host1", "nvmf_tgt", nvme_controller("Nvme0", "TCP", "192.0.2.1"))]
    inventory = Answering(settings(folders, targets=("nvmf_tgt=/none.sock",), forget_after=60.0), lambda: time[0])
    inventory.answer = attached, True
    first = inventory.devices()
    assert first[0].id == {"host": "host1", "spdk_target": "nvmf_tgt", "controller": "Nvme0"}
    assert first[0].resource_class == "CUSTOM_SPDK_NVME" and "CUSTOM_SPDK_NVME_TCP" in first[0].traits
    assert inventory.controller(first[0].control_path()) == (TargetName("nvmf_tgt", "nvmf_tgt", "/none.sock"), first[0])
    inventory.answer = [], True
    time[0] += 59
    assert inventory.devices() == first
    time[0] += 2
    assert inventory.devices() == []


def test_controllers_that_cannot_be_told_are_not_lost(folders):
    time = [1000.0]
    inventory = Answering(settings(folders, targets=("nvmf_tgt=/none.sock",), forget_after=60.0), lambda: time[0])
    inventory.answer = [controller_device("host1", "nvmf_tgt", nvme_controller("Nvme0", "TCP", "192.0.2.1"))], True
    first = inventory.devices()
    inventory.answer = [], False
    time[0] += 1000
    assert inventory.devices() == first
    inventory.answer = [], True
    time[0] += 59
    assert inventory.devices() == first, "they were there, as far as anybody knew, 59 seconds ago"


def test_pci_controllers_have_their_address_as_identity():
    device = controller_device("host1", "nvmf_tgt", nvme_controller("Nvme0", "PCIe", "0000:5e:00.0"))
    assert json.loads(device.control_path()) == {"bus": "5e", "device": "00", "domain": "0000", "function": "0",
                                                 "host": "host1", "spdk_target": "nvmf_tgt"}
    assert device.name == "host1_spdk_nvmf_tgt_0000_5e_00_0"


class Owner:
    """A target's client that answers what the test says, and knows which firmware it was given."""

    def __init__(self, controllers, bdevs):
        self.controllers, self.bdevs, self.applied = controllers, bdevs, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def bdev_nvme_get_controllers(self):
        return self

    def bdev_get_bdevs(self):
        return self

    def bdev_nvme_apply_firmware(self, bdev_name, filename):
        self.applied.append((bdev_name, filename))


def nvme_bdev(name, traddr):
    from spdkctl import _messages
    from spdkctl._rpc import RPCS
    response = _messages.find(RPCS["bdev_get_bdevs"].response_name)
    told = {"nvme": [{"pci_address": traddr, "trid": {"trtype": "PCIe", "traddr": traddr}}]} if traddr else {}
    return response(bdevs=[{"name": name, "driver_specific": told}]).bdevs[0]


def flashed(folders, monkeypatch, controllers, bdevs, reported=("Nvme0", "PCIe", "0000:5e:00.0")):
    inventory = Answering(settings(folders, targets=("nvmf_tgt=/none.sock",)))
    inventory.answer = [controller_device("host1", "nvmf_tgt", nvme_controller(*reported))], True
    path = inventory.devices()[0].control_path()
    owner = Owner(controllers, bdevs)
    monkeypatch.setattr(inventory, "client", lambda name: owner)
    try:
        inventory.apply_firmware(path, "/image")
    except spdkctl.errors.NotFound:
        assert owner.applied == []
    return owner.applied


def test_firmware_goes_to_the_controller_at_that_address_whatever_its_name_is_now(folders, monkeypatch):
    swapped = [nvme_controller("Nvme0", "PCIe", "0000:5f:00.0"), nvme_controller("Nvme1", "PCIe", "0000:5e:00.0")]
    bdevs = [nvme_bdev("Nvme0n1", "0000:5f:00.0"), nvme_bdev("Nvme1n1", "0000:5e:00.0")]
    assert flashed(folders, monkeypatch, swapped, bdevs) == [("Nvme1n1", "/image")]


def test_no_firmware_goes_to_another_controller_of_that_name(folders, monkeypatch):
    assert flashed(folders, monkeypatch, [nvme_controller("Nvme0", "PCIe", "0000:5f:00.0")],
                   [nvme_bdev("Nvme0n1", "0000:5f:00.0")]) == []
    assert flashed(folders, monkeypatch, [nvme_controller("Nvme0", "TCP", "192.0.2.2")],
                   [nvme_bdev("Nvme0n1", "192.0.2.2")], ("Nvme0", "TCP", "192.0.2.1")) == []


def test_no_firmware_goes_to_a_bdev_that_only_has_the_name_of_a_namespace(folders, monkeypatch):
    attached = [nvme_controller("Nvme0", "PCIe", "0000:5e:00.0")]
    assert flashed(folders, monkeypatch, attached, [nvme_bdev("Nvme0n1", None)]) == []
    assert flashed(folders, monkeypatch, attached, [nvme_bdev("Nvme0n1", "0000:5f:00.0")]) == []
    assert flashed(folders, monkeypatch, attached, [nvme_bdev("Nvme0n1", "0000:5e:00.0")]) == [("Nvme0n1", "/image")]


def test_names_of_providers_are_unique():
    assert provider_name("h.example", "nvmf_tgt") == "h_example_spdk_nvmf_tgt"
    names = [provider_name("h", "nvmf_tgt.1"), provider_name("h", "nvmf_tgt_1"), provider_name("h", "nvmf_tgt:1"),
             provider_name("h", "a", "b_c", exact=False), provider_name("h", "a_b", "c", exact=False),
             provider_name("h", "a_b_c"), provider_name("h", "a", "N.1", exact=False),
             provider_name("h", "a", "N_1", exact=False), provider_name("h", "x" * 300), provider_name("h", "x" * 301)]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 200 and re.fullmatch("[A-Za-z0-9_-]+", name) for name in names)


def test_ids_fit_the_conductor_s_table():
    long = Device(id={"host": "h" * 253, "spdk_target": "nvmf_tgt"}, name="n", vendor="v", model="m", resource_class="r",
                  traits=[])
    assert len(long.control_path()) <= 255 and long.control_path() == long.control_path()


def test_targets_are_named_by_the_configuration():
    assert TargetName.parse("nvmf_tgt") == TargetName("nvmf_tgt", "nvmf_tgt")
    assert TargetName.parse("fast:nvmf_tgt=/run/fast.sock") == TargetName("fast", "nvmf_tgt", "/run/fast.sock")
    for wrong in ("fast", "", "a/b:vhost"):
        with pytest.raises(ValueError, match="NAME:APPLICATION"):
            TargetName.parse(wrong)


def test_a_mistake_in_the_configuration_is_told_once(folders, caplog):
    given = ("fast", "nvmf_tgt", "nvmf_tgt=/a.sock", "other:nvmf_tgt=/b.sock", "third:nvmf_tgt=/b.sock")
    for _ in range(3):
        inventory = Answering(settings(folders, targets=given))
        assert [name.name for name in inventory.targets()] == ["nvmf_tgt", "other"]
        inventory.devices()
    for told in ("'fast' does not tell", "'nvmf_tgt' is there twice", "'third' has the address of another"):
        assert caplog.text.count(told) == 1, caplog.text


# State


BROKEN = [
    b"not json", b"[]", b"7", b"\xff", b'{"nvmf_tgt": 5}', b'{"nvmf_tgt": [5]}', b'{"nvmf_tgt": [{"device": {}}]}', b"[" * 100000,
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_state_file_that_is_not_understood_is_warned_about_and_forgotten(folders, caplog, text):
    (folders / "kept").mkdir()
    (folders / "kept" / "nvmf.json").write_bytes(text)
    inventory = Answering(settings(folders, targets=("nvmf_tgt=/none.sock",)))
    assert "forgotten" in caplog.text
    assert inventory.devices() == []


@pytest.mark.parametrize("member, value", [("traits", None), ("name", 5), ("id", {"host": 7}), ("seen", "now"), ("seen", None)])
def test_a_device_of_a_wrong_shape_is_forgotten_and_others_are_kept(folders, caplog, member, value):
    first = Answering(settings(folders, targets=("nvmf_tgt=/none.sock", "other:nvmf_tgt=/other.sock")))
    first.answer = [controller_device("host1", "nvmf_tgt", nvme_controller("Nvme0", "PCIe", "0000:5e:00.0"))], True
    first.devices()
    file = folders / "kept" / "nvmf.json"
    kept = json.loads(file.read_text())
    one = kept["other"][0]
    (one if member in one else one["device"])[member] = value
    # What a newer version wrote may have more.
    kept["nvmf_tgt"][0]["device"]["color"] = "red"
    kept["nvmf_tgt"][0]["more"] = [1]
    file.write_text(json.dumps(kept))
    again = Answering(settings(folders, targets=("nvmf_tgt=/none.sock", "other:nvmf_tgt=/other.sock")))
    assert "those of target other are forgotten" in caplog.text
    assert names_of(again.devices()) == ["host1_spdk_nvmf_tgt_0000_5e_00_0"]


def test_a_state_file_that_cannot_be_written_leaves_no_other_behind(folders, caplog):
    (folders / "kept" / "nvmf.json").mkdir(parents=True)
    assert Answering(settings(folders, targets=("nvmf_tgt=/none.sock",))).devices() == []
    assert "cannot be kept" in caplog.text
    assert [path.name for path in (folders / "kept").iterdir()] == ["nvmf.json"]


# Which target


def start(spdk, name, application, **spec):
    return spdkctl.target.start(name, spdk=spdk, application=application, memory="256MiB", **spec).target


def kill(target):
    process = os.pidfd_open(target.pid)
    os.kill(target.pid, 9)
    import select
    assert select.select([process], [], [], 30)[0]
    os.close(process)


def test_a_dead_target_is_not_taken_for_another_one_of_its_application(folders, spdk, caplog):
    first, second = start(spdk, "nvmf_tgt", "nvmf_tgt"), start(spdk, "nvmf_tgt2", "nvmf_tgt")
    inventory = Inventory(settings(folders, targets=("nvmf_tgt", "nvmf_tgt2"), installation=spdk))
    both = inventory.devices()
    assert names_of(both) == ["host1_spdk_nvmf_tgt", "host1_spdk_nvmf_tgt2"]
    kill(first)
    assert inventory.devices() == both and "nvmf_tgt does not run" in caplog.text
    with pytest.raises(spdkctl.errors.NoTarget):
        inventory.client(inventory.targets()[0])
    with inventory.client(inventory.targets()[1]) as client:
        assert client.address == second.address


@simulated_only
def test_of_several_targets_that_fit_none_is_chosen(folders, spdk, foreign, caplog):
    one = Inventory(settings(folders, installation=spdk))
    foreign("nvmf_tgt")
    first = one.devices()
    assert len(first) == 1
    foreign("nvmf_tgt")
    assert one.devices() == first and "2 targets are called nvmf_tgt: pid" in caplog.text
    assert "nvmf_tgt=ADDRESS" in caplog.text


@simulated_only
def test_a_target_of_another_application_is_not_reported(folders, spdk, caplog):
    start(spdk, "nvmf_tgt", "vhost", rpc={"address": str(folders / "elsewhere.sock")})
    assert Inventory(settings(folders, installation=spdk)).devices() == []
    assert "is a vhost, not a nvmf_tgt; write nvmf_tgt:vhost" in caplog.text


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can have another user's target run")
def test_a_target_of_another_user_is_not_chosen(folders, spdk):
    from pyspdk.py_spdk import pyspdk
    from spdkctl._trust import is_trusted
    other = folders / "other"
    other.mkdir()
    open_to_others(folders)
    other.chmod(0o777)
    program = spdkctl.host.inspect(testing.install(folders / "foreign")).find("nvmf_tgt")
    process = subprocess.Popen(["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", program, "-r",
                                str(other / "rpc.sock")])
    try:
        while not (other / "rpc.sock").exists():
            assert process.poll() is None
            time.sleep(0.01)
        assert [one for one in spdkctl.target.list_targets() if one.pid == process.pid]
        assert not is_trusted(process.pid) and is_trusted(os.getpid())
        assert Inventory(settings(folders, installation=spdk)).devices() == []
        assert not pyspdk("nvmf_tgt").is_alive()
    finally:
        process.kill()
        process.wait()


@simulated_only
def test_a_target_that_waits_for_its_start_up_is_reported(folders, spdksim):
    target = spdksim("nvmf_tgt", wait_for_rpc=True)
    inventory = Inventory(settings(folders, targets=(f"nvmf_tgt={target.address}",)))
    assert names_of(inventory.devices()) == ["host1_spdk_nvmf_tgt"]


@simulated_only
def test_a_target_that_serves_all_protocols_has_the_traits_of_all(folders, spdksim):
    target = spdksim("spdk_tgt")
    inventory = Inventory(settings(folders, kind="tgt", application="spdk_tgt", targets=(f"spdk_tgt={target.address}",)))
    device, = inventory.devices()
    assert {"CUSTOM_SPDK_TGT", "CUSTOM_SPDK_NVMF", "CUSTOM_SPDK_VHOST", "CUSTOM_SPDK_ISCSI"} <= set(device.traits)


# Starting


def node_file(folders, spdk, *targets):
    lines = "".join(f"  {target}: {{memory: 256MiB}}\n" for target in targets)
    (folders / "node.yaml").write_text(f"version: 1\nspdk: {spdk}\ntargets:\n{lines}")
    return (str(spdkctl._programs.path_of("spdkctl")), "up", "-f", str(folders / "node.yaml"))


def test_a_target_is_started_only_where_that_is_allowed(folders, spdk, caplog):
    command = node_file(folders, spdk, "nvmf_tgt")
    assert Inventory(settings(folders, installation=spdk, start_command=command)).devices() == []
    assert "allow_start" in caplog.text
    inventory = Inventory(settings(folders, installation=spdk, start_command=command, allow_start=True))
    assert names_of(inventory.devices()) == ["host1_spdk_nvmf_tgt"]
    assert spdkctl.target.choose("nvmf_tgt").alive


@pytest.mark.parametrize("address", ["", "={run}/nvmf_tgt.sock"])
def test_a_dead_target_is_started_again_with_and_without_its_address(folders, spdk, address):
    command = node_file(folders, spdk, "nvmf_tgt")
    inventory = Inventory(settings(folders, installation=spdk, start_command=command, allow_start=True,
                                   targets=("nvmf_tgt" + address.format(run=folders / "run"),)))
    first = inventory.devices()
    assert names_of(first) == ["host1_spdk_nvmf_tgt"]
    target = spdkctl.target.choose("nvmf_tgt")
    kill(target)
    assert inventory.devices() == first
    assert spdkctl.target.choose("nvmf_tgt").pid != target.pid


def test_one_that_does_not_answer_is_not_started(folders, spdk, spdksim, caplog):
    target = spdksim("nvmf_tgt")
    target.freeze()
    inventory = Inventory(settings(folders, installation=spdk, targets=(f"nvmf_tgt={target.address}",), allow_start=True,
                                   start_command=("touch", str(folders / "started")), timeout=0.2))
    inventory.devices()
    assert not (folders / "started").exists() and "does not answer" in caplog.text


def test_asking_for_a_client_starts_nothing(folders, spdk):
    inventory = Inventory(settings(folders, installation=spdk, allow_start=True,
                                   start_command=("touch", str(folders / "started"))))
    with pytest.raises(spdkctl.errors.NoTarget):
        inventory.client(inventory.targets()[0])
    assert not (folders / "started").exists()


def test_the_command_runs_once_in_a_round(folders, spdk):
    count = folders / "count"
    inventory = Inventory(settings(folders, installation=spdk, targets=("nvmf_tgt", "nvmf_tgt2"), allow_start=True,
                                   start_command=("sh", "-c", f"echo x >> {count}; exit 3")))
    inventory.devices()
    assert count.read_text() == "x\n"
    inventory.devices()
    assert count.read_text() == "x\nx\n"


def test_a_command_that_takes_longer_is_not_waited_for_and_not_run_twice(folders, spdk, caplog):
    release = folders / "fifo"
    os.mkfifo(release)
    # What it starts holds its output, too, as a target does.
    code = f"echo begun >> {folders}/begun; sleep 300 & echo $! > {folders}/child; cat {release}; kill $!; echo cannot; exit 4"
    inventory = Inventory(settings(folders, installation=spdk, allow_start=True, start_timeout=0.2,
                                   start_command=("sh", "-c", code)))
    began = time.monotonic()
    for _ in range(3):
        assert inventory.devices() == []
    assert time.monotonic() - began < 10
    assert "has been running for" in caplog.text and "it goes on" in caplog.text
    assert (folders / "begun").read_text() == "begun\n"
    release.write_text("go")
    inventory._starter._process.wait(30)
    with pytest.raises(spdkctl.errors.Error, match="ended with 4: goc?a?n?n?o?t?|cannot"):
        inventory._starter._timeout = 30.0
        release_later = subprocess.Popen(["sh", "-c", f"echo > {release}"])
        inventory._starter.run()
    release_later.wait()


def test_without_spdk_nothing_is_reported_and_nothing_raised(folders, caplog):
    assert Inventory(settings(folders, installation="/proc", allow_start=True, start_command=("false",))).devices() == []
    assert "/proc" in caplog.text


def test_a_command_that_is_not_there_is_told(folders, spdk, caplog):
    inventory = Inventory(settings(folders, installation=spdk, allow_start=True, start_command=("/none/sudo",)))
    assert inventory.devices() == []
    assert "start_command cannot be run" in caplog.text and "/none/sudo" in caplog.text


def test_operators_read_no_python_and_each_trouble_once(folders, spdk, spdksim, caplog):
    dead = spdksim("nvmf_tgt")
    dead.kill()
    closed = folders / "closed.sock"
    inventory = Inventory(settings(folders, installation=spdk,
                                   targets=(f"nvmf_tgt={dead.address}", f"b:nvmf_tgt={closed}", "c:nvmf_tgt=http.invalid:1")))
    inventory.devices()
    told = caplog.text
    assert told.count("is reported as it last was") == 3 and "spdkctl." not in told.replace("spdkctl.cyborg", ""), told
    inventory.devices()
    assert caplog.text.count("is reported as it last was") == 3


GREEN = """
import eventlet
eventlet.monkey_patch()
import sys, time
from spdkctl.cyborg.inventory import Inventory, Settings
import pathlib
ticks = 0
def tick():
    global ticks
    while True:
        eventlet.sleep(0.05)
        ticks += 1
eventlet.spawn(tick)
inventory = Inventory(Settings("h", "nvmf", "nvmf_tgt", targets=("nvmf_tgt=" + sys.argv[1],), timeout=1.0,
                               state_file=pathlib.Path(sys.argv[2])))
inventory.devices()
print(ticks)
"""


@simulated_only
def test_other_green_threads_run_while_a_call_waits(folders, spdksim):
    pytest.importorskip("eventlet")
    target = spdksim("nvmf_tgt")
    target.freeze()
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", GREEN, target.address, str(folders / "state.json")], capture_output=True,
                          text=True, timeout=60)
    assert done.returncode == 0 and int(done.stdout) >= 10, done.stdout + done.stderr


# What is documented


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / "docs/cyborg.md").read_text(), re.S)


def test_the_documented_node_file_is_one(folders, spdk):
    text, = blocks("yaml")
    (folders / "node.yaml").write_text(text.replace("/opt/spdk", str(spdk)).replace("cyborg", "root"))
    program = str(spdkctl._programs.path_of("spdkctl"))
    done = subprocess.run([program, "doctor", "-f", folders / "node.yaml"], capture_output=True, text=True)
    assert "unknown" not in done.stdout + done.stderr and "node file" not in done.stderr, done.stdout + done.stderr
    assert "amount:" in text, "without huge pages nothing starts on a host that has none"


def test_the_documented_configuration_works_as_it_is_printed(folders):
    cfg = pytest.importorskip("oslo_config.cfg")
    from spdkctl.cyborg import config
    found = {}
    for number, text in enumerate(one for one in blocks("ini") if "[spdk]" in one):
        (folders / f"{number}.conf").write_text(textwrap.dedent(text))
        conf = cfg.ConfigOpts()
        config.register(conf)
        conf(["--config-file", str(folders / f"{number}.conf")], project="cyborg")
        found[number] = conf.spdk
    assert found[0].targets == ["nvmf_tgt", "vhost"] and found[0].allow_start
    assert config.start_command(found[1].start_command) == config.SUDO + config.SCOPE + config.UP
    assert config.start_command(list(config.SUDO + config.UP)) == config.SUDO + config.UP
    assert config.start_command([])[:2] == config.SUDO and config.start_command([])[-4:] == config.UP


def test_the_sudoers_rule_is_the_start_command():
    pytest.importorskip("oslo_config.cfg")
    from spdkctl.cyborg import config
    allowed = sudoers_commands()
    assert {" ".join(command) for command in (config.UP, config.SCOPE + config.UP)} == allowed


def sudoers_commands():
    """The commands that packaging/sudoers.d allows, with programs where the documentation has them."""
    file, = (ROOT / "packaging/sudoers.d").glob("spdkctl-cyborg*")
    text = file.read_text().replace("@bindir@", "/usr/bin").replace("\\\n", " ")
    return {command.strip() for line in re.findall(r"(?:NOPASSWD:|Cmnd_Alias \w+ =)(.*/.*)", text)
            for command in line.split(",")}


def test_without_cyborg_the_drivers_say_what_is_missing():
    code = ("import sys; sys.modules['cyborg'] = None\n"
            "import spdkctl.cyborg.drivers")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "install spdkctl[cyborg]" in done.stderr.splitlines()[-1], done.stderr
