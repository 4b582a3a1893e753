"""`list` and `show` of every object: names that people gave, documents, tables that fit, watching."""
import json
import re
import signal
import subprocess

import pytest

import documents
from conftest import BIN, Sim, simulated_only
from terminal import Terminal
from test_output import Answering

pytestmark = simulated_only
NQN, HOST = "nqn.2016-06.io.spdk:cnode1", "nqn.2014-08.org.nvmexpress:uuid:11111111-2222-4333-8444-555555555555"
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
LISTS = [("bdev", "list"), ("lvs", "list"), ("lvol", "list"), ("raid", "list"), ("nvme", "list"), ("qos", "list"), ("key", "list"),
         ("key", "crypto", "list"), *(("nvmf", part, "list") for part in ("subsystem", "ns", "listener", "host", "ana", "transport", "referral")),
         ("vhost", "list"), ("vhost", "target", "list"), ("iscsi", "list"), ("iscsi", "connections"),
         *(("iscsi", part, "list") for part in ("node", "portal-group", "initiator-group", "auth-group", "chap-user"))]
PLURALS = ["bdevs", "lvol_stores", "lvols", "raids", "controllers", "limits", "keys", "keys", "subsystems", "namespaces", "listeners", "hosts",
           "ana_states", "transports", "referrals", "controllers", "targets", "target_nodes", "connections", "target_nodes", "portal_groups",
           "initiator_groups", "auth_groups", "users"]


@pytest.fixture
def sim(host):
    started = Sim(host.folder, "spdk_tgt")
    host.env["SPDKCTL_TARGET"] = started.path
    yield host
    started.process.kill()
    started.process.wait()
    started.process.stderr.close()


@pytest.fixture
def full(sim, free_port):
    """A target with one object of each kind; where it listens."""
    disk = sim.folder / "disk"
    with disk.open("wb") as file:
        file.truncate(1 << 30)
    address = f"tcp://127.0.0.1:{free_port}"
    secret = sim.folder / "secret"
    secret.write_text("twelve-letters")
    hush = sim.folder / "key"
    hush.write_text("NVMeTLSkey-1:01:MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmZwJEiQ:\n")
    hush.chmod(0o600)
    for words in [("bdev", "create", "aio", "A0", disk), ("lvs", "create", "lvs0", "A0"),
                  ("lvol", "create", "lvs0/vol{1..5}", "--size", "64MiB"), ("lvol", "snapshot", "lvs0/vol2", "before"),
                  *(("bdev", "create", "malloc", f"M{i}", "--size", "64MiB") for i in range(4)),
                  ("raid", "create", "R0", "M0", "M1", "--level", "raid1", "--destroy-data"), ("qos", "set", "lvs0/vol3", "--rw-iops", "2000"),
                  ("key", "add", "k0", hush),
                  ("nvmf", "subsystem", "create", NQN, "--host", HOST, "--ns", "lvs0/vol1", "--ns", "M2", "--listen", address, "--ana-reporting"),
                  ("nvmf", "ana", "set", NQN, address, "--anagrpid", "2", "--ana-state", "inaccessible"),
                  ("nvmf", "referral", "add", "tcp://10.0.0.9"), ("vhost", "create", "blk", "vhost.0", "lvs0/vol4"),
                  ("vhost", "create", "scsi", "vhost.1"), ("vhost", "target", "add", "vhost.1", "3", "lvs0/vol5"),
                  ("iscsi", "portal-group", "create", "1", "127.0.0.1"), ("iscsi", "initiator-group", "create", "2"),
                  ("iscsi", "auth-group", "create", "3", "--user", "alice", "--secret", f"@{secret}"),
                  ("iscsi", "node", "create", "disk1", "--lun", "M3:0", "--groups", "1:2")]:
        sim(*words)
    return sim, address


@pytest.mark.parametrize("words, plural", list(zip(LISTS, PLURALS)))
def test_a_list_of_nothing_is_a_list(sim, words, plural):
    listed = sim(*words, "-o", "json").json
    assert listed["format"] == 1 and list(listed) == ["format", plural]
    if plural not in ("subsystems", "listeners"):  # there is one of discovery
        assert listed[plural] == []
        assert sim(*words, "-o", "yaml").out == f"format: 1\n{plural}:\n  []\n"
    assert len(sim(*words).out.splitlines()) == 1 or plural in ("subsystems", "hosts")


def test_every_object_is_listed_and_shown_by_the_name_that_it_was_given(full):
    sim, address = full
    shown = {("bdev",): ["lvs0/vol1"], ("lvs",): ["lvs0"], ("lvol",): ["lvs0/before"], ("raid",): ["R0"], ("qos",): ["lvs0/vol3"], ("key",): ["k0"],
             ("nvmf", "subsystem"): [NQN], ("nvmf", "ns"): [NQN, "lvs0/vol1"], ("nvmf", "listener"): [NQN, address], ("nvmf", "host"): [NQN, HOST],
             ("nvmf", "transport"): ["tcp"], ("nvmf", "referral"): ["tcp://10.0.0.9"], ("vhost",): ["vhost.0"], ("vhost", "target"): ["vhost.1", "3"],
             ("iscsi", "portal-group"): ["1"], ("iscsi", "initiator-group"): ["2"], ("iscsi", "auth-group"): ["3"],
             ("iscsi", "chap-user"): ["3", "alice"], ("iscsi", "node"): ["disk1"]}
    for group, keys in shown.items():
        listed = sim(*group, "list")
        assert len(listed.out.splitlines()) > 1, group
        # Nothing has a UUID for a name.
        assert not UUID.search(listed.out.replace(HOST, "")), listed.out
        members = sim(*group, "list", "-o", "json").json
        one = sim(*group, "show", *keys, "-o", "json").json
        assert one.pop("format") == 1
        if group != ("nvmf", "subsystem"):
            assert one in next(value for name, value in members.items() if name != "format") or group == ("qos",)
        assert keys[-1].lower() in sim(*group, "show", *keys).out.lower()
        refused = sim(*group, "show", *keys[:-1], "absent", code=3)
        assert "there is no" in refused.err and "absent" in refused.err


def test_what_a_name_ends_with_is_recognised(full):
    sim, _ = full
    assert "did you mean 'lvs0/vol1'?" in sim("bdev", "show", "vol1", code=3).err
    uuid = sim("bdev", "show", "lvs0/vol1", "-o", "json").json["uuid"]
    assert sim("bdev", "show", uuid).out == sim("bdev", "show", "lvs0/vol1").out
    assert "did you mean 'R0'?" in sim("raid", "show", "R", code=3).err


def test_lists_are_of_what_is_named(full):
    sim, _ = full
    assert "there is no subsystem nqn.x" in sim("nvmf", "ns", "list", "nqn.x", code=3).err
    assert len(sim("nvmf", "ns", "list", NQN, "-o", "json").json["namespaces"]) == 2
    assert sim("lvol", "list", "lvs0").out == sim("lvol", "list").out
    assert "there is no store" in sim("lvol", "list", "lvs1", code=3).err
    assert "there is no controller vhost.x" in sim("vhost", "target", "list", "vhost.x", code=3).err


def test_a_subsystem_is_shown_as_a_matrix(full):
    sim, address = full
    second = address.replace("127.0.0.1", "127.0.0.2")
    sim("nvmf", "listener", "add", NQN, second)
    text = sim("nvmf", "subsystem", "show", NQN).out
    rows = [re.split(r"  +", line) for line in text.splitlines()]
    numbers = {row[1]: row[0] for row in rows if row[0].startswith("L") and len(row) == 4}
    states = dict(zip(next(row for row in rows if row[0] == "NSID"), next(row for row in rows if row[0] == "2")))
    assert states["BDEV"] == "M2" and states["SIZE"] == "64MiB" and states[numbers[address]] == "inaccessible"
    assert states[numbers[second]] == "optimized"
    assert [row[2] for row in rows if row[0] == numbers[address]] == ["no"]
    assert HOST in text
    listeners = sim("nvmf", "subsystem", "show", NQN, "-o", "json").json["listeners"]
    assert [one["secure_channel"] for one in listeners] == [False, False]
    assert {state["ana_state"] for one in listeners for state in one["ana_states"]} == {"optimized", "inaccessible"}


def test_who_may_connect_is_said_in_words(sim):
    sim("nvmf", "subsystem", "create", NQN, "--any-host")
    assert "any host may connect" in sim("nvmf", "subsystem", "show", NQN).out
    assert sim("nvmf", "host", "list", NQN).out.splitlines()[1] == f"{NQN}  any host"
    assert sim("nvmf", "host", "list", NQN, "-o", "json").json["hosts"] == []
    assert "no namespaces" in sim("nvmf", "subsystem", "show", NQN).out


def test_what_a_target_does_not_tell_is_unknown(host):
    """A release without ANA states, whose configuration cannot be read."""
    path = host.folder / "old.sock"
    told = '[{"nqn":"%s","allow_any_host":false,"listen_addresses":[{"trtype":"TCP","traddr":"127.0.0.1","trsvcid":"4420"}],"hosts":[{"nqn":"%s"}],"namespaces":[]}]'
    target = Answering(path, {"nvmf_get_subsystems": told % (NQN, HOST)})
    try:
        listed = host("-s", path, "nvmf", "listener", "list", "-o", "json").json["listeners"]
        assert "secure_channel" not in listed[0] and "ana_states" not in listed[0]
        assert "unknown" in host("-s", path, "nvmf", "listener", "list").out
        assert host("-s", path, "nvmf", "host", "list").out.split()[-1] == "unknown"
    finally:
        target.listener.close()


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
def test_tables_fit(full, columns):
    sim, _ = full
    for words in [*LISTS, ("nvmf", "subsystem", "show", NQN)]:
        lines = sim(*words, env={"COLUMNS": str(columns)}).out.splitlines()
        assert [line for line in lines if len(line) > columns] == [], words
    named = sim("nvmf", "subsystem", "list", env={"COLUMNS": "40"}).out
    assert "..." in named and ":cnode1" in named
    assert HOST in sim("nvmf", "host", "list", "-o", "wide", env={"COLUMNS": "40"}).out
    assert HOST in sim("nvmf", "host", "list").out


def test_a_terminal_s_width_counts(full):
    sim, _ = full
    with Terminal([BIN / "spdkctl", "nvmf", "subsystem", "list"], sim.env) as terminal:
        assert max(map(len, terminal.rest().splitlines())) <= 80


def test_columns_are_chosen_by_name(full):
    sim, _ = full
    listed = sim("bdev", "list", "--columns", "uuid,NAME").out.splitlines()
    assert listed[0].split() == ["UUID", "NAME"] and UUID.match(listed[1])
    assert "there is no column 'siz'; did you mean 'size'?; there are name,kind,size" in sim("bdev", "list", "--columns", "siz", code=2).err
    assert "--columns is for tables" in sim("bdev", "list", "--columns", "size", "-o", "json", code=2).err


def test_what_tells_rows_apart_stays_in_a_narrow_table(full):
    sim, _ = full
    hosts = [f"nqn.2014-08.org.example.storage:host{i}" for i in (1, 2)]
    sim("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:cnode2", *(word for host in hosts for word in ("--host", host)))
    listed = sim("nvmf", "host", "list", "nqn.2016-06.io.spdk:cnode2", env={"COLUMNS": "60"}).out
    assert all(host in listed for host in hosts)
    named = sim("nvmf", "host", "list", "nqn.2016-06.io.spdk:cnode2", "--columns", "host", env={"COLUMNS": "24"}).out
    assert len(set(named.splitlines())) == 3 and all(len(line) <= 24 for line in named.splitlines())


def test_words_of_a_table_go_on_in_the_lines_below(full):
    sim, address = full
    found = sim("find", address, env={"COLUMNS": "60"}).out
    assert all(len(line) <= 60 for line in found.splitlines()) and "..." not in found
    assert " ".join(found.split()).endswith(f"of subsystem {NQN}")
    lacking = sim("rpc", "list", "--component", "ublk", env={"COLUMNS": "70"}).out
    assert "..." not in lacking


def test_a_thing_of_several_lines_leaves_no_empty_ones(full):
    sim, _ = full
    assert sim("nvmf", "subsystem", "list", "--columns", "nqn").out.splitlines() == ["NQN", "nqn.2014-08.org.nvmexpress.discovery", NQN]


def test_a_list_is_watched_until_control_c(full):
    sim, _ = full
    watching = subprocess.Popen([BIN / "spdkctl", "bdev", "list", "-w", "0.1", "-o", "json"], env=sim.env, stdout=subprocess.PIPE, text=True)
    seen = ""
    while seen.count("\n}\n") < 3:
        seen += watching.stdout.read(1)
    watching.send_signal(signal.SIGINT)
    assert watching.wait(20) == 0
    watching.stdout.close()
    assert all("bdevs" in one for one in documents.all_in(seen[:seen.rindex("\n}\n") + 3]))
    with Terminal([BIN / "spdkctl", "lvs", "list", "--watch"], sim.env) as terminal:
        terminal.wait_for("\x1b[H\x1b[2J")
        terminal.wait_for("lvs0")
        terminal.process.send_signal(signal.SIGINT)  # it is nobody's controlling terminal
        assert terminal.process.wait(20) == 0


@pytest.mark.parametrize("words, said", [(("bdev", "list", "-w0"), "without a pause"), (("bdev", "list", "--watch=soon"), "'soon' is no duration"),
                                         (("lvol", "list", "-w=5s", "lvs9"), "there is no store")])
def test_pauses_are_refused_with_their_option(sim, words, said):
    assert said in sim(*words, code=None).err


def test_a_store_behind_watch_is_no_pause(full):
    sim, _ = full
    watching = subprocess.Popen([BIN / "spdkctl", "lvol", "list", "-w", "lvs0"], env=sim.env, stdout=subprocess.PIPE, text=True)
    assert "VOLUME" in watching.stdout.readline()
    watching.terminate()
    watching.wait()
    watching.stdout.close()


def test_a_name_of_several_is_refused_with_all(host):
    """Two volumes of one alias, as a target might tell them."""
    path = host.folder / "odd.sock"
    bdevs = [{"name": name, "aliases": ["twin"], "num_blocks": 8, "block_size": 512} for name in ("A", "B", "A")]
    bdevs[2]["uuid"] = "11111111-2222-4333-8444-555555555555"
    target = Answering(path, {"bdev_get_bdevs": json.dumps(bdevs)})
    try:
        assert "'twin' is the name of several: A, B, A (11111111-2222-4333-8444-555555555555)" in host("-s", path, "bdev", "show", "twin", code=2).err
        assert "'A' is the name of several" in host("-s", path, "bdev", "show", "A", code=2).err
        assert host("-s", path, "bdev", "show", "B").out.startswith("NAME")
    finally:
        target.listener.close()


def test_targets_are_listed_and_shown(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    listed = host("target", "list", "-o", "json").json
    assert host("target", "show", "nvmf_tgt", "-o", "json").json == {"format": 1, **listed["targets"][0]}
    assert host("target", "show", listed["targets"][0]["pid"]).out.startswith("NAME")
    assert json.loads(host("doctor", "-o", "json", code=None).out)["findings"]
    assert host("--spdk", spdk, "host", "spdk", "-o", "json").json["installations"]
