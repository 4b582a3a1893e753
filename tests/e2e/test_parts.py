"""find, where and tree: what a target holds, and how it hangs together."""
import json
import os
import shutil
import signal
import subprocess

import pytest

from conftest import BIN, Sim, simulated_only
from terminal import Terminal
from test_output import Answering

NQN = "nqn.2016-06.io.spdk:cnode1"
HOST = "nqn.2014-08.org.example:host1"
UUID = "11111111-2222-3333-4444-5555555555ab"


@pytest.fixture
def target(host, spdk):
    host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "512MiB")
    return host


@pytest.fixture
def full(target, free_port):
    """A bdev with a store on it; its volume behind a namespace, a LUN and a vhost controller are others'."""
    disk = target.folder / "disk.img"
    with open(disk, "wb") as file:
        file.truncate(64 << 20)
    target("bdev", "create", "aio", "A0", disk, "--block-size", 512)
    target("bdev", "create", "malloc", "M0", "--size", "64MiB", "--uuid", UUID)
    target("lvs", "create", "lvs0", "A0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/vol1", "--size", "4MiB")
    target("lvol", "snapshot", "lvs0/vol1", "snap")
    target("nvmf", "subsystem", "create", NQN, "--host", HOST, "--ns", "lvs0/vol1", "--serial-number", "SN42", "--listen", f"tcp://127.0.0.1:{free_port}")
    target("vhost", "create", "blk", "vhost.0", "M0")
    return target


def kinds_and_names(parts):
    return [(part["kind"], part["name"]) for part in parts]


def found(host, word, *words):
    return kinds_and_names(host(*words, "-o", "json", "find", word).json["found"])


def chain(part, way):
    """Along the first of each: what a part stands on, or who uses it."""
    names = []
    while part[way]:
        part = part[way][0]
        names.append((part["kind"], part["name"]))
    return names


@pytest.mark.parametrize("word, kind, name", [
    ("A0", "bdev", "A0"), ("disk.img", "file", None), (UUID, "bdev", "M0"), (UUID.upper(), "bdev", "M0"), (UUID.replace("-", ""), "bdev", "M0"),
    ("lvs0/vol1", "volume", "lvs0/vol1"), ("lvs0", "lvol_store", "lvs0"), (NQN, "subsystem", NQN), ("SN42", "subsystem", NQN), ("sn42", "subsystem", NQN),
    (HOST, "host", HOST), ("127.0.0.1", "listener", None), ("vhost.0", "vhost_controller", "vhost.0"), ("M0", "bdev", "M0"),
])
def test_find_takes_any_name_of_a_thing(full, word, kind, name):
    first = full("-o", "json", "find", word).json["found"][0]
    assert (first["kind"], first["partial"], first["target"]) == (kind, False, "spdk_tgt")
    assert name in (None, first["name"])


def test_the_file_of_an_aio_bdev_leads_to_the_bdev(full):
    assert ("bdev", "A0") in found(full, "disk.img")
    assert ("bdev", "A0") in found(full, full.folder / "disk.img")


def test_a_piece_of_a_name_is_marked_as_one(full):
    out = full("find", "vol").out
    assert "part of name" in out and "lvs0/vol1" in out
    parts = full("-o", "json", "find", "cnode").json["found"]
    assert [part["partial"] for part in parts] == [True]


def test_the_table_says_where_a_thing_is(full):
    lines = full("find", "lvs0/vol1").out.splitlines()
    assert lines[0].split() == ["KIND", "NAME", "TARGET", "FITS", "WHERE"]
    assert f"namespace 1 of {NQN}" in lines[1] and "lvs0" in lines[1]


def test_find_of_nothing_is_exit_3(full):
    outcome = full("find", "nvme77", code=3)
    assert "nothing fits 'nvme77' in spdk_tgt" in outcome.err and outcome.out == ""


@simulated_only
def test_what_could_not_be_read_is_not_absent(full):
    """Somebody else's target, which answers nobody."""
    program = full.folder / "nvmf_tgt"
    shutil.copy(BIN / "spdksim", program)
    silent = subprocess.Popen([program, "-r", full.folder / "x.sock", "-S", full.folder], stderr=subprocess.PIPE)
    try:
        while full("-s", full.folder / "x.sock", "rpc", "spdk_get_version", code=None).code != 0:
            pass
        os.kill(silent.pid, signal.SIGSTOP)
        outcome = full("--timeout", "500ms", "find", "nvme77", code=11)
        assert "could not be read" in outcome.err and "not known" in outcome.err
        outcome = full("--timeout", "500ms", "-o", "json", "find", "M0")
        assert [part["name"] for part in outcome.json["found"]] == ["M0"]
        assert len(outcome.json["unread"]) == 1 and "could not be read" in outcome.err
        assert full("--timeout", "500ms", "where", "nvme77", code=11).out == ""
    finally:
        silent.kill()
        silent.wait()
        silent.stderr.close()


def test_find_looks_into_the_named_target_alone(full):
    assert found(full, "M0", "-t", "spdk_tgt")[0] == ("bdev", "M0")
    assert full("-s", full.folder / "nobody.sock", "find", "M0", code=9).out == ""


def test_where_shows_the_chain_of_a_volume_both_ways(full):
    part = full("-o", "json", "where", "lvs0/vol1").json["found"][0]
    assert ("lvol_store", "lvs0") in kinds_and_names(part["stands_on"]) + chain(part, "stands_on")
    assert chain(part, "stands_on")[-2:] == [("bdev", "A0"), ("file", str(full.folder / "disk.img"))]
    assert chain(part, "used_by")[:2] == [("namespace", f"1 of {NQN}"), ("subsystem", NQN)]
    users = kinds_and_names(part["used_by"][0]["used_by"][0]["used_by"])
    assert ("host", HOST) in users and len(users) == 2


def test_a_snapshot_is_what_its_clone_stands_on(full):
    part = full("-o", "json", "where", "lvs0/vol1").json["found"][0]
    assert ("volume", "lvs0/snap") in kinds_and_names(part["stands_on"])
    part = full("-o", "json", "where", "lvs0/snap").json["found"][0]
    assert ("volume", "lvs0/vol1") in kinds_and_names(part["used_by"])


def test_where_from_the_hosts_end(full):
    part = full("-o", "json", "where", HOST).json["found"][0]
    names = chain(part, "stands_on")
    assert names[:3] == [("subsystem", NQN), ("namespace", f"1 of {NQN}"), ("volume", "lvs0/vol1")]
    assert names[-1][0] == "file"


def test_where_names_the_socket_of_a_vhost_controller(full):
    out = full("where", "M0").out
    assert "vhost controller vhost.0" in out and "vhost.0" in out.split("vhost controller vhost.0")[1]
    assert "memory 64MiB" in out


def test_where_is_no_guess(full):
    assert "it is a piece of lvs0/vol1" in full("where", "vol1", code=3).err
    assert "did you mean 'M0'" in full("where", "M9", code=3).err


def test_a_bdev_that_nobody_uses_says_so(full):
    full("bdev", "create", "null", "N0", "--size", "1MiB")
    assert "used by nobody" in full("where", "N0").out


def test_the_tree_has_everything(full):
    out = full("tree").out
    for text in ("bdevs  4", "bdev A0", "lvol store lvs0", "volume lvs0/snap", "volume lvs0/vol1", "nvmf  ", f"host {HOST}", "namespace 1\n", "listener tcp://127.0.0.1:", "vhost controller vhost.0",
                 "transport TCP", "keys  0"):
        assert text in out, text
    # Each is stacked on what it stands on.
    assert out.index("bdev A0") < out.index("lvol store lvs0") < out.index("volume lvs0/snap") < out.index("volume lvs0/vol1")


def test_a_path_chooses_a_branch(full):
    out = full("tree", f"nvmf/{NQN}").out
    assert f"subsystem {NQN}" in out and "bdev A0" not in out
    assert "bdev A0" in full("tree", "/bdevs/A0").out
    tree = full("-o", "json", "tree", "bdevs").json
    assert set(tree) >= {"target", "bdevs"} and "nvmf" not in tree
    assert "did you mean 'bdevs'" in full("tree", "bdev", code=2).err
    assert "there is no subsystem 'x' in nvmf" in full("tree", "nvmf/x", code=3).err


def test_any_host_is_marked(full):
    full("nvmf", "subsystem", "create", NQN + "2", "--any-host")
    assert "[any host]" in full("tree", "nvmf").out


@simulated_only
def test_a_raid_that_lacks_a_bdev_is_marked(full):
    full("bdev", "create", "null", "N0", "--size", "64MiB")
    full("rpc", "bdev_raid_create", "--name", "R0", "--raid-level", "raid1", "--base-bdevs", "N0", "--base-bdevs", "absent")
    assert "[configuring]" in full("tree").out
    assert ("raid", "R0") in found(full, "R0")


def test_lines_are_boxes_on_terminals_that_have_them(full):
    assert "`- " in full("tree").out
    for locale, stroke in (("C.UTF-8", "└─ "), ("C", "`- ")):
        env = {**full.env, "LC_ALL": locale, "TERM": "xterm"}
        with Terminal([BIN / "spdkctl", "tree"], env) as terminal:
            assert stroke in terminal.rest()


def test_colours_are_for_terminals_that_want_them(full):
    full("nvmf", "subsystem", "create", NQN + "2", "--any-host")
    assert "\x1b" not in full("tree").out
    for env, coloured in (({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"TERM": "xterm", "NO_COLOR": "1"}, False)):
        base = {name: value for name, value in full.env.items() if name != "NO_COLOR"}
        with Terminal([BIN / "spdkctl", "tree", "nvmf"], {**base, **env}) as terminal:
            assert ("\x1b[33m" in terminal.rest()) == coloured, env


def test_log_shows_and_sets_levels_and_flags(target):
    target("log", "set", "--level", "debug", "--print-level", "ERROR", "--enable", "nvmf", "bdev")
    state = target("-o", "json", "log", "show").json
    assert (state["level"], state["print_level"], state["flags"]["nvmf"], state["flags"]["bdev"]) == ("DEBUG", "ERROR", True, True)
    done = target("-o", "json", "log", "set", "--disable", "nvmf", "--enable", "bdev").json
    assert done["changed"] is True and json.loads(target("-o", "json", "log", "show").out)["flags"]["nvmf"] is False
    assert target("-o", "json", "log", "set", "--disable", "nvmf", "--enable", "bdev").json["changed"] is False
    assert "bdev" in target("log", "show").out


def test_log_names_what_is_known(target):
    assert "did you mean 'nvmf'" in target("log", "set", "--enable", "nvmff", code=3).err
    assert "there are" in target("log", "set", "--disable", "xyzzyxyz", code=3).err
    assert "ERROR, WARNING, NOTICE, INFO, DEBUG" in target("log", "set", "--level", "loud", code=2).err
    assert "--level" in target("log", "set", code=2).err
    before = target("-o", "json", "log", "show").json
    # Nothing is done where something is wrong.
    target("log", "set", "--level", "DEBUG", "--disable", "xyzzyxyz", code=3)
    assert target("-o", "json", "log", "show").json == before


def test_what_is_said_of_a_thing_makes_room_for_its_name(full):
    wide = full("tree", "nvmf", env={"COLUMNS": "200"}).out
    narrow = full("tree", "nvmf", env={"COLUMNS": "40"}).out
    assert "serial SN42" in wide and "serial" not in narrow
    assert f"subsystem {NQN}" in narrow and f"host {HOST}" in narrow
    assert full("-o", "wide", "tree", "nvmf", env={"COLUMNS": "40"}).out == wide


# What a target tells of a drive on its own host, of kernel disks and of initiators: simulated ones have none of them.
def bdev(name, **more):
    return {"name": name, "aliases": [], "product_name": "NVMe disk", "block_size": 512, "num_blocks": 2048, "uuid": f"00000000-0000-4000-8000-{len(name):012}",
            "claimed": False, "supported_io_types": {"read": True, "write": True}, "driver_specific": {}, **more}


def drive(address, serial):
    return {"nvme": [{"pci_address": address, "trid": {"trtype": "PCIe", "traddr": address}, "ctrlr_data": {"serial_number": serial + "   ", "model_number": "FAST 1TB", "cntlid": 0},
                      "vs": {"nvme_version": "1.4"}, "ns_data": {"id": 1}}], "mp_policy": "active_passive"}


TOLD = {
    "bdev_get_bdevs": [bdev("Nvme0n1", driver_specific=drive("0000:5e:00.0", "PHLN1")), bdev("Nvme0n2", driver_specific=drive("0000:5e:00.0", "PHLN1")),
                       bdev("Nvme10n1", driver_specific=drive("0000:AF:00.0", "PHLN2"))],
    "bdev_nvme_get_controllers": [{"name": name, "ctrlrs": [{"state": "enabled", "trid": {"trtype": "PCIe", "traddr": address}, "cntlid": 0, "host": {"nqn": "h", "addr": "", "svcid": ""}}]}
                                  for name, address in (("Nvme0", "0000:5e:00.0"), ("Nvme10", "0000:AF:00.0"))],
    "nbd_get_disks": [{"nbd_device": "/dev/nbd0", "bdev_name": "Nvme0n2"}],
    "ublk_get_disks": [{"ublk_device": "/dev/ublkb7", "id": 7, "queue_depth": 128, "num_queues": 1, "bdev_name": "Nvme0n2"}],
    "iscsi_get_target_nodes": [{"name": "iqn.2016-06.io.spdk:disk1", "alias_name": "first", "pg_ig_maps": [{"pg_tag": 1, "ig_tag": 2}], "luns": [{"lun_id": 0, "bdev_name": "Nvme10n1"}],
                                "queue_depth": 64}],
    "iscsi_get_portal_groups": [{"tag": 1, "portals": [{"host": "10.0.0.1", "port": "3260"}], "private": False}],
    "iscsi_get_initiator_groups": [{"tag": 2, "initiators": ["iqn.1993-08.org.debian:01:abc"], "netmasks": ["10.0.0.0/8"]}],
    "iscsi_get_connections": [{"id": 0, "cid": 1, "tsih": 1, "state": "running", "initiator_addr": "10.0.0.9", "target_addr": "10.0.0.1", "target_node_name": "disk1"}],
}


@pytest.fixture
def scripted(host):
    target = Answering(host.folder / "told.sock", {method: json.dumps(answer) for method, answer in TOLD.items()})
    host.env["SPDKCTL_TARGET"] = str(host.folder / "told.sock")
    yield host
    target.listener.close()


@pytest.mark.parametrize("word", ["0000:5e:00.0", "5e:00.0", "0000:5E:00.0", "PHLN1", "phln1", "pcie://0000:5e:00.0"])
def test_a_drive_leads_to_its_bdevs(scripted, word):
    names = [("bdev", "Nvme0n1"), ("bdev", "Nvme0n2"), ("drive", "0000:5e:00.0")]
    assert sorted(found(scripted, word)) == names
    assert all(not part["partial"] for part in scripted("-o", "json", "find", word).json["found"])


def test_where_from_the_drive_to_the_kernel(scripted):
    part = scripted("-o", "json", "where", "5e:00.0").json["found"]
    assert [one["kind"] for one in part] == ["drive"] and part[0]["serial_number"] == "PHLN1"
    bdevs = part[0]["used_by"][0]["used_by"]
    assert kinds_and_names(part[0]["used_by"]) == [("nvme_controller", "Nvme0")] and kinds_and_names(bdevs) == [("bdev", "Nvme0n1"), ("bdev", "Nvme0n2")]
    assert sorted(kinds_and_names(bdevs[1]["used_by"])) == [("kernel_disk", "/dev/nbd0"), ("kernel_disk", "/dev/ublkb7")]
    assert "drive 0000:5e:00.0" in scripted("where", "Nvme0n1").out and "serial PHLN1" in scripted("where", "Nvme0n1").out


@pytest.mark.parametrize("word, kind", [("nbd0", "kernel_disk"), ("/dev/ublkb7", "kernel_disk"), ("first", "iscsi_node"), ("10.0.0.9", "initiator"), ("10.0.0.1:3260", "portal_group"),
                                        ("iqn.1993-08.org.debian:01:abc", "initiator_group"), ("af:00.0", "drive")])
def test_find_knows_who_is_served(scripted, word, kind):
    assert kind in [name for name, _ in found(scripted, word)]


def test_where_names_the_portals_and_the_initiators_of_a_lun(scripted):
    out = scripted("where", "Nvme10n1").out
    for text in ("drive 0000:AF:00.0", "lun 0 of iqn.2016-06.io.spdk:disk1", "iscsi node", "portal group 1", "10.0.0.1:3260", "initiator group 2", "initiator 10.0.0.9", "[connected]"):
        assert text in out, text


def test_a_namespace_is_taken_away_by_the_name_of_its_bdev(full):
    assert "did you mean 'lvs0/vol1'?" in full("nvmf", "ns", "remove", NQN, "vol1", code=3).err
    assert "did you mean" in full("nvmf", "ns", "remove", NQN + "x", "lvs0/vol1", code=3).err
    full("nvmf", "ns", "remove", NQN, "lvs0/vol1")
    assert "there is no namespace" in full("nvmf", "ns", "remove", NQN, "lvs0/vol1", "--if-exists").out


def test_what_an_application_does_not_serve_is_not_called_empty(host):
    sim = Sim(host.folder, "nvmf_tgt")
    try:
        lines = [line.split("- ")[-1] for line in host("-s", sim.path, "tree").out.splitlines()]
        assert "vhost  not served" in lines and "iscsi  not served" in lines and "nvmf  1 subsystem" in lines and "keys  0" in lines
    finally:
        sim.process.kill()
        sim.process.wait()
        sim.process.stderr.close()


def stacked(host, stack):
    """A target with passthru bdevs that stand on each other as `stack` says."""
    bdevs = [{"name": name, "product_name": "passthru", "block_size": 512, "num_blocks": 8, "claimed": True, "driver_specific": {"passthru": {"name": name, "base_bdev_name": base}}}
             for name, base in stack.items()]
    return Answering(host.folder / "answering.sock", {"bdev_get_bdevs": json.dumps(bdevs)})


def test_bdevs_that_stand_on_each_other_are_in_the_tree(host):
    target = stacked(host, {"P0": "P1", "P1": "P0"})
    try:
        shown = host("-s", host.folder / "answering.sock", "tree", "bdevs", code=None)
        assert "bdev P0" in shown.out and "bdev P1" in shown.out and "(see above)" in shown.out
        assert "warning: what bdev P0 stands on leads back to it" in shown.err
        assert len(host("-s", host.folder / "answering.sock", "tree", "bdevs", "-o", "json", code=None).json["bdevs"]) == 1
    finally:
        target.listener.close()


def test_a_deep_chain_is_no_wider_than_the_terminal(host):
    deep = 300
    target = stacked(host, {f"P{i}": f"P{i + 1}" for i in range(deep)})
    try:
        shown = host("-s", host.folder / "answering.sock", "where", "P0", env={"COLUMNS": "80"}, code=None).out
        assert max(map(len, shown.splitlines())) <= 80
        assert all(f"bdev P{i}" in shown for i in range(deep))
    finally:
        target.listener.close()
