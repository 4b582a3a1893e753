"""What --check says is what is done: for random commands on random states of simulated targets of several releases.

SPDKCTL_CHECK_SEED is the first of the random numbers ("random": another one each time), SPDKCTL_CHECK_STEPS how many
commands each target is given. What differs is told with the seed, the target and the commands that led there.
"""
import concurrent.futures
import contextlib
import json
import os
import pathlib
import random
import re
import socket
import subprocess

import pytest
from conftest import BIN, REAL, Host, Sim
from commands import Words, draw, draw_specs, read_fields, walk

SEED = os.environ.get("SPDKCTL_CHECK_SEED", "1")
STEPS = int(os.environ.get("SPDKCTL_CHECK_STEPS", "150"))
TARGETS = [("spdk_tgt", "26.09"), ("spdk_tgt", "21.01"), ("nvmf_tgt", "26.05"), ("vhost", "26.05"), ("iscsi_tgt", "26.05"), ("spdk_tgt", "23.09"),
           ("spdk_tgt", "20.01"), ("iscsi_tgt", "20.01"), ("nvmf_tgt", "17.07"), ("vhost", "17.07"), ("iscsi_tgt", "17.07")]
# Commands about this host, not about what a target holds: they change what no test may.
ABOUT_THE_HOST = {"host", "up", "down", "target"}
REFERENCE = pathlib.Path(__file__).parents[2] / "gen/reference/specs.md"


# What only the target can know is refused by it alone. By kind, why, the words that name it, and the refusals.
TARGETS_OWN = [
    ("a file or device is opened by the target, as its user and in its own file system",
     r"^bdev create (aio|uring) |/dh\.key|/small|/absent|/disk", r"bdev_(aio|uring)_create|keyring_file_add_key|nvmf_subsystem_add_host"),
    ("an address is bound or connected to by the target's host",
     r"tcp://|rdma://|--traddr|127\.0\.0\.1", r"add_listener|attach_controller|create_portal_group|construct_nvmf_subsystem|set_ana_state"),
    ("which transports a build has, and for which there is hardware, no call tells",
     r"transport create|--listen|listener add|nvmf_transport|rdma://", r"nvmf_create_transport"),
    ("memory and its NUMA nodes are the target's", r"malloc", r"bdev_malloc_create"),
    ("how much a thin volume holds, not every release tells", r"^lvol (inflate|decouple|resize) |volume", r"bdev_lvol_(inflate|decouple_parent|resize)"),
]


def is_targets_own(line, stdin, done):
    """Whether the command was refused for what only the target can know."""
    if done.code == 0 or not done.err.startswith("{"):
        return False
    error = json.loads(done.err)["error"]
    text = " ".join(line) + (stdin or "")
    return error["delivery"] == "answered" and any(re.search(words, text) and re.search(methods, error["method"])
                                                   for _, words, methods in TARGETS_OWN)


class Connection:
    """Calls without spdkctl, one after the other: 17.07 reads no more than one."""

    def __init__(self, sim):
        self.socket = sim.connect()
        self.decoder = json.JSONDecoder()

    def __call__(self, method, params=None):
        call = {"jsonrpc": "2.0", "id": 1, "method": method, **({"params": params} if params else {})}
        self.socket.sendall(json.dumps(call).encode())
        text = ""
        while True:
            data = self.socket.recv(1 << 20)
            assert data, f"the target hung up on {method}"
            text += data.decode()
            with contextlib.suppress(ValueError):
                return self.decoder.raw_decode(text)[0]


class State:
    """All that a target tells of what it holds."""

    READS = ("bdev_get_bdevs", "get_bdevs", "bdev_lvol_get_lvstores", "get_lvol_stores", "nvmf_get_subsystems", "get_nvmf_subsystems", "nvmf_get_transports",
             "get_nvmf_transports", "nvmf_discovery_get_referrals", "vhost_get_controllers", "get_vhost_controllers", "get_vhost_scsi_controllers",
             "get_vhost_blk_controllers", "iscsi_get_portal_groups", "get_portal_groups", "iscsi_get_initiator_groups", "get_initiator_groups",
             "iscsi_get_auth_groups", "get_iscsi_auth_groups", "iscsi_get_target_nodes", "get_target_nodes", "keyring_get_keys", "accel_crypto_keys_get",
             "bdev_nvme_get_controllers", "get_nvme_controllers", "log_get_flags", "get_log_flags", "get_trace_flags", "log_get_level", "get_log_level",
             "log_get_print_level", "get_log_print_level")

    def __init__(self, sim):
        self.call = Connection(sim)
        self.reads = [(method, None) for method in self.READS] + [("bdev_raid_get_bdevs", {"category": "all"})]
        self.reads = [read for read in self.reads if self.call(*read).get("error", {}).get("code") != -32601]
        self.reads += [("framework_get_config", {"name": part["subsystem"]}) for part in self.call("framework_get_subsystems").get("result", [])]

    def read(self):
        return {json.dumps(read): self.call(*read) for read in self.reads}


def all_of(told, member):
    """The values of a member wherever it stands."""
    if isinstance(told, list):
        return [value for element in told for value in all_of(element, member)]
    if not isinstance(told, dict):
        return []
    own = [told[member]] if member in told else []
    return own + [value for element in told.values() for value in all_of(element, member)]


def names_in(state):
    """The names of what is there, by sort."""
    answers = {json.loads(read)[0]: answer.get("result", []) for read, answer in state.items()}

    def listed(*methods):
        return [element for method in methods for element in answers.get(method) or [] if isinstance(element, dict)]

    bdevs = listed("bdev_get_bdevs", "get_bdevs")
    volumes = [bdev["aliases"][0] for bdev in bdevs if bdev["product_name"] == "Logical Volume" and bdev.get("aliases")]
    subsystems = listed("nvmf_get_subsystems", "get_nvmf_subsystems")
    return {
        "bdev": sorted({bdev["name"] for bdev in bdevs} | set(volumes)) * 4 + all_of(bdevs, "uuid") + [alias for bdev in bdevs for alias in bdev.get("aliases", [])],
        "uuid": all_of(bdevs, "uuid"),
        "volume": volumes,
        "store": [store["name"] for store in listed("bdev_lvol_get_lvstores", "get_lvol_stores")],
        "subsystem": [subsystem["nqn"] for subsystem in subsystems],
        "host": all_of([subsystem.get("hosts", []) for subsystem in subsystems], "nqn"),
        "nsid": [str(nsid) for nsid in all_of(subsystems, "nsid")],
        "ctrlr": all_of(listed("vhost_get_controllers", "get_vhost_controllers", "get_vhost_scsi_controllers", "get_vhost_blk_controllers"), "ctrlr"),
        "node": [node["name"] for node in listed("iscsi_get_target_nodes", "get_target_nodes")],
        "portal_group": [str(group["tag"]) for group in listed("iscsi_get_portal_groups", "get_portal_groups")],
        "initiator_group": [str(group["tag"]) for group in listed("iscsi_get_initiator_groups", "get_initiator_groups")],
        "key": [key["name"] for key in listed("keyring_get_keys")],
        "controller": [controller["name"] for controller in listed("bdev_nvme_get_controllers", "get_nvme_controllers")],
    }


def is_left_behind(done):
    """Whether the error says that something stays: SPDK has no call that takes a transport away."""
    return "not taken back" in done.err


def changes_of(outcome):
    """What a command says that it did or would do."""
    if not outcome.out:
        return None
    told = outcome.json
    return [told] if "changes" not in told else told["changes"]


def is_same_change(would, did):
    """Names that the target chooses, such as UUIDs, are known when it is done."""
    would, did = dict(would), dict(did)
    if would.pop("checked", None) is not True:
        return False
    one, other = would.pop("object", {}), did.pop("object", {})
    return would == did and all(other.get(member) == value for member, value in one.items())


def are_same_changes(would, did):
    if would is None or did is None:
        return would == did
    return len(would) == len(did) and all(map(is_same_change, would, did))


class Walk:
    """One target, and the commands that it is given."""

    def __init__(self, folder, app, release, seed, commands):
        self.commands, self.fields = commands, read_fields(REFERENCE)
        folder.mkdir()
        self.host = Host(folder)
        self.folder, self.title = folder, f"SPDKCTL_CHECK_SEED={seed} {app} {release}"
        self.rng = random.Random(f"{seed} {app} {release}")
        self.done, self.differences = [], []
        self.app, self.release = app, release

    def run(self, steps):
        with contextlib.ExitStack() as open_ones:
            ports = [open_ones.enter_context(bound_port()) for _ in range(3)]
            self.sim = Sim(self.folder, self.app, self.release, "--poll", "0")
            open_ones.callback(end, self.sim.process)
            self.words = Words(self.rng, self.make_files(), ports)
            self.host.env.update(SPDKCTL_TARGET=self.sim.path, SECRET="secret", OTHER="other")
            self.state = State(self.sim)
            deck = []
            for number in range(steps):
                if not deck:
                    deck = self.shuffled(first=number == 0)
                if not self.step(deck.pop()):
                    break
        return self

    def shuffled(self, first):
        """Every command once, those that others need several times, and those first at first."""
        makers = [command for command in self.commands if command.path[-1] in ("malloc", "null", "create", "add") or "create" in command.path]
        deck = self.commands + [command for command in makers for _ in range(3 if command.path[-1] == "malloc" else 1)]
        self.rng.shuffle(deck)
        if first:
            deck += sorted(makers, key=lambda command: command.path[-1] == "malloc") + [c for c in makers if c.path[-1] == "malloc"] * 4
        return deck

    def make_files(self):
        files = []
        for name, size in (("disk0", 64 << 20), ("disk1", 32 << 20), ("small", 100)):
            with (self.folder / name).open("wb") as file:
                file.truncate(size)
            files.append(str(self.folder / name))
        key = self.folder / "dh.key"
        key.write_text("DHHC-1:00:ia6zGodOr4SEG0Zzaw398rpY0wqipUWj4jWjUh4HWUz6aQ2n:")
        key.chmod(0o600)
        return [*files, str(key), str(self.folder / "absent")]

    def line_for(self, command):
        if command.path != ("ensure",):
            return draw(self.words, command), None
        flags = [word.name for word in command.words if word.takes is None and word.name != "--check" and self.words.chance(50)]
        return ["ensure", "-f", "-", *flags], json.dumps(draw_specs(self.words, self.commands, self.fields))

    def step(self, command):
        before = self.state.read()
        self.words.live = names_in(before)
        line, stdin = self.line_for(command)
        try:
            self.compare(command, before, line, stdin)
        except (OSError, AssertionError) as error:
            self.tell(line, stdin, f"the target is gone: {error}")
            return False
        return True

    def compare(self, command, before, line, stdin):
        checked = self.host("-o", "json", *line, "--check", stdin=stdin, code=None)
        between = self.state.read()
        if between != before:
            self.tell(line, stdin, "--check changed something")
        done = self.host("-o", "json", *line, stdin=stdin, code=None)
        after = self.state.read()
        changes, would = changes_of(done), changes_of(checked)
        if not (checked.code == 0 and is_targets_own(line, stdin, done)):
            if checked.code != done.code:
                self.tell(line, stdin, f"--check: exit {checked.code} {checked.out}{checked.err}without: exit {done.code} {done.out}{done.err}")
            elif not are_same_changes(would, changes):
                self.tell(line, stdin, f"--check says {checked.out}it did {done.out}")
        if after != between and done.code != 0 and not is_left_behind(done):
            self.tell(line, stdin, f"exit {done.code}, and something changed: {differing(between, after)} {done.err}")
        if after != between and changes and not any(change["changed"] for change in changes):
            self.tell(line, stdin, f"something changed, and it says {done.out}: {differing(between, after)}")
        if after != between:
            self.done.append((line, stdin))

    def tell(self, line, stdin, what):
        self.differences.append((self.title, list(self.done), line, stdin, what))


def differing(before, after):
    return [(read, before[read].get("result"), after[read].get("result")) for read in before if before[read] != after[read]]


@contextlib.contextmanager
def bound_port():
    """A port that nobody else is given: it stays bound, and a target may listen on it since both say SO_REUSEADDR."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]


def end(process):
    process.kill()
    process.wait()


def shown(difference):
    title, done, line, stdin, what = difference
    written = "\n".join(f"  {' '.join(words)} {given or ''}" for words, given in [*done, (line, stdin)])
    return f"{title}\n{written}\n  {what}"


@pytest.mark.skipif(bool(REAL), reason="needs simulated targets")
def test_what_check_says_is_what_is_done(host):
    seed = str(random.randrange(1 << 32)) if SEED == "random" else SEED
    print(f"SPDKCTL_CHECK_SEED={seed}")
    commands = [command for command in walk(host) if command.has("--check") and command.path[0] not in ABOUT_THE_HOST]
    assert len(commands) > 50
    walks = [Walk(host.folder / f"{app}-{release}", app, release, seed, commands) for app, release in TARGETS]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        differences = [difference for ran in pool.map(lambda one: one.run(STEPS), walks) for difference in ran.differences]
    if differences:
        pytest.fail(f"{len(differences)} differences\n" + "\n".join(map(shown, differences[:20])), pytrace=False)
