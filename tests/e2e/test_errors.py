"""The table of errors: for every kind of Spec, the exit code of what is the matter."""
import json
import pathlib
import signal
import subprocess

import pytest
from conftest import BIN, Control, Sim, simulated_only

GROUND, *ROWS = map(json.loads, (pathlib.Path(__file__).parents[1] / "data/errors.jsonl").read_text().splitlines())
ABSENT, EXISTS, BUSY, NO_SPACE = 3, 4, 5, 13
#: The commands that make the object of a row; a second time it is there already.
COMMANDS = {
    "malloc": "bdev create malloc X0 --size 8MiB", "null": "bdev create null X1 --size 8MiB",
    "kvmalloc": "bdev create kvmalloc X1 --max-key-size 8", "aio": "bdev create aio X2 $DIR/file0 --block-size 512", "uring": "bdev create uring X3 $DIR/file0 --block-size 512",
    "error": "bdev create error B0", "passthru": "bdev create passthru X5 B0", "split": "bdev create split B0 2",
    "raid": "raid create X8 B0 B1 --level raid1", "lvol_store": "lvs create X9 B0 --cluster-size 1MiB",
    "volume": "lvol create lvs1/v0 --size 1MiB", "snapshot": "lvol snapshot lvs1/v1 s0", "clone": "lvol clone lvs1/s1 c0",
    "nvmf_transport": "nvmf transport create TCP", "nvmf_subsystem": "nvmf subsystem create nqn.2016-06.io.spdk:c1 --any-host",
    "nvmf_namespace": "nvmf ns add nqn.2016-06.io.spdk:c1 B0", "nvmf_host": "nvmf host add nqn.2016-06.io.spdk:c1 nqn.2016-06.io.spdk:h1",
    "nvmf_listener": "nvmf listener add nqn.2016-06.io.spdk:c1 tcp://127.0.0.1:$PORT", "nvmf_referral": "nvmf referral add tcp://192.0.2.1",
    "key": "key add key9 $DIR/file0", "vhost_blk": "vhost create blk vhost.0 B0", "vhost_scsi": "vhost create scsi vhost.1",
    "vhost_target": "vhost target add vhost.2 0 B0", "portal_group": "iscsi portal-group create 1 127.0.0.1:$PORT",
    "initiator_group": "iscsi initiator-group create 1 --initiator ANY", "auth_group": "iscsi auth-group create 3",
    "target_node": "iscsi node create iqn.2016-06.io.spdk:d --lun B0:0 --groups 1:1",
}


class Checked:
    """One target, and what is wished of it in the rows of an application."""

    def __init__(self, host, address, port):
        self.host, self.address, self.port = host, address, port

    def __call__(self, *words, **how):
        return self.host("-s", self.address, *words, **how)

    def filled(self, text):
        return text.replace("$DIR", str(self.host.folder)).replace("$PORT", str(self.port))

    def ensure(self, listed, code=0):
        if listed:
            self("ensure", "-f", "-", stdin=self.filled(json.dumps(listed)), code=code)

    def remove(self, listed, *options, code=0):
        for one in reversed(listed):
            (kind, fields), = one.items()
            if kind != "nvmf_transport":
                self("remove", kind, *self.keys(kind, fields), *options, "--destroy-data", code=code)

    def clear(self, listed):
        self.remove(listed, "--if-exists", "--force")

    def keys(self, kind, fields):
        kinds = {"volume": ["store", "name"], "snapshot": ["store", "name"], "clone": ["store", "name"], "nvmf_namespace": ["nqn", "bdev"],
                 "nvmf_host": ["nqn", "host"], "nvmf_listener": ["nqn", "trtype", "traddr", "trsvcid"], "vhost_target": ["ctrlr", "slot"],
                 "nvmf_referral": ["trtype", "traddr"], "chap_user": ["tag", "user"]}
        first = next(iter(fields))
        return [self.filled(str(fields[key])) for key in kinds.get(kind, [first])]

    def check(self, row):
        wish = [{row["kind"]: row["wish"]}]
        self.ensure(row.get("before"))
        if "setting" not in row:
            self.remove(wish, code=ABSENT)
        if row["kind"] in COMMANDS:
            self(*self.filled(COMMANDS[row["kind"]]).split())
            self(*self.filled(COMMANDS[row["kind"]]).split(), code=EXISTS)
            self.clear(wish)
        if "users" in row:
            self.ensure(wish)
            self.ensure(row["users"])
            self.remove(wish, code=BUSY)
            self.clear(wish + row["users"])
        text = json.dumps(wish)
        if "B0" in text:
            self.ensure(json.loads(text.replace("B0", "nowhere")), code=ABSENT)
        if "B0" in text and "shares" not in row:
            self.ensure(json.loads(text.replace("B0", "Claimed")), code=BUSY)
        if "full" in row:
            self.ensure(row.get("small"))
            self.ensure([{row["kind"]: {**row["wish"], **row["full"]}}], code=NO_SPACE)
            self.clear(row.get("small", []))
        self.clear(row.get("before", []))


@simulated_only
@pytest.mark.parametrize("application", ["spdk_tgt", "nvmf_tgt", "vhost", "iscsi_tgt"])
def test_every_kind_exits_with_what_is_the_matter(host, application, free_port):
    file = host.folder / "file0"
    file.touch(mode=0o600)
    with file.open("wb") as disk:
        disk.truncate(16 << 20)
    sim = Sim(host.folder, application, "26.09", "--poll", "0")
    try:
        checked = Checked(host, sim.path, free_port)
        checked.ensure(GROUND["ground"])
        for row in ROWS:
            if row["app"] == application:
                checked.check(row)
    finally:
        sim.process.kill()
        sim.process.wait()


@pytest.fixture
def sim(host):
    one = Sim(host.folder, "spdk_tgt", "26.09", "--control", str(host.folder / "control.sock"))
    yield one
    one.process.kill()
    one.process.wait()


def ensuring(host, sim, specs):
    process = subprocess.Popen([BIN / "spdkctl", "-s", sim.path, "ensure", "-f", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, env=host.env)
    process.stdin.write(json.dumps(specs))
    process.stdin.close()
    process.stdin = None
    return process


@simulated_only
def test_eight_who_want_the_same_at_once_all_get_it(host, sim):
    specs = [{"malloc": {"name": "M0", "size": "64MiB"}}, {"lvol_store": {"name": "lvs0", "bdev": "M0", "cluster_size": "1MiB"}},
             *({"volume": {"store": "lvs0", "name": f"v{i}", "size": "1MiB"}} for i in range(8)),
             {"nvmf_subsystem": {"nqn": "nqn.2016-06.io.spdk:c1", "allow_any_host": True, "namespaces": [{"bdev": "lvs0/v0"}]}}]
    for process in [ensuring(host, sim, specs) for _ in range(8)]:
        _, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert len(host("-s", sim.path, "-o", "json", "lvol", "list").json["lvols"]) == 8


@simulated_only
@pytest.mark.parametrize("number, words", [(signal.SIGINT, "control-C"), (signal.SIGTERM, "SIGTERM"), (signal.SIGHUP, "SIGHUP")])
def test_a_signal_ends_a_change_in_order_and_says_so(host, sim, number, words):
    control = Control(host.folder / "control.sock")
    control("fault hang:bdev_passthru_create@1")
    specs = [{"null": {"name": "N0", "size": "64MiB"}}, {"passthru": {"name": "P0", "base": "N0"}}, {"passthru": {"name": "P1", "base": "P0"}}]
    process = ensuring(host, sim, specs)
    while control("calls bdev_passthru_create")[0] == "0":
        pass
    process.send_signal(number)
    _, err = process.communicate(timeout=60)
    assert process.returncode != 0 and f"stopped by {words}" in err
    assert control("calls bdev_passthru_create")[0] == "1"
    # Whose the one is that was being made nobody can tell: it stays, with what it stands on, and both are named.
    stay = {bdev["name"] for bdev in host("-s", sim.path, "-o", "json", "bdev", "list").json["bdevs"]}
    assert stay == {"N0", "P0"} and all(f"bdev {name}" in err for name in stay)
