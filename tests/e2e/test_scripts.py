"""Scripts for the rpc.py of many releases, run by spdkctl: on the release that they were written for, where each line
prints and leaves what that release's own rpc.py did (tests/data/scripts), and on others."""
import json
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import tempfile

import pytest

from conftest import BIN, REAL, Real, Sim, simulated_only

DATA = pathlib.Path(__file__).parents[1] / "data/scripts"
NAMES = sorted(path.stem for path in DATA.glob("*.txt"))
OTHERS = ["20.01", "23.09", "26.05", "26.09"]
EXCEPTIONS = json.loads((DATA / "exceptions.json").read_text())
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9A-F]{32}\b")


def as_number(release):
    return [int(part) for part in release.split(".")]


class Script:
    def __init__(self, name):
        self.name = name
        self.release, self.app = name.split("-")
        self.text = (DATA / f"{name}.txt").read_text()
        self.lines = [line for line in self.text.splitlines() if not line.startswith("#")]
        own = json.loads((DATA / f"{name}.json").read_text())
        self.own_lines, self.own_script, self.own_state = own["lines"], own.get("script"), own["state"]

    def without_invented(self, text):
        """Identifiers that the script does not give are the target's."""
        return UUID.sub(lambda found: found[0] if found[0] in self.text else "ID", text)


class Place:
    """A target for a script. Its address and its file stand for those that the script names. Without a release it is a
    real one."""

    def __init__(self, app, release=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="spdkctl-script-"))
        # Others use 127.0.0.1; all of 127.0.0.0/8 is this host.
        address = ".".join(["127", *(str(random.randrange(100, 250)) for _ in range(3))])
        self.words = {"127.0.0.1": address, "disk.img": str(self.folder / "disk.img")}
        with open(self.words["disk.img"], "wb") as disk:
            disk.truncate(64 << 20)
        self.target = Sim(self.folder, app, release, "--poll", "0") if release else Real(self.folder, app)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.target.process.kill()
        self.target.process.communicate()
        shutil.rmtree(self.folder)

    def here(self, text):
        for word, own in self.words.items():
            text = text.replace(word, own)
        return text

    def back(self, text):
        for word, own in self.words.items():
            text = text.replace(own, word)
        return text.replace(str(self.folder), "DIR")

    def spdkctl(self, *words, stdin=None):
        done = subprocess.run([BIN / "spdkctl", "-s", self.target.path, *words], capture_output=True, text=True,
                              input=None if stdin is None else self.here(stdin),
                              stdin=subprocess.DEVNULL if stdin is None else None, timeout=60)
        return done.returncode, self.back(done.stdout), self.back(done.stderr)

    def rpc_py(self, *words, stdin=None):
        return self.spdkctl("rpc.py", *map(self.here, words), stdin=stdin)

    def ask(self, method, params):
        request = {"jsonrpc": "2.0", "id": 1, "method": method, **({"params": params} if params else {})}
        return json.loads(self.back(json.dumps(self.target.ask(json.dumps(request)))))["result"]


def state_of(script, place):
    """What the release's own rpc.py left is asked for again."""
    return [[method, params, json.loads(script.without_invented(json.dumps(place.ask(method, params))))]
            for method, params, _ in script.own_state]


def shown(script, code, text):
    """Python 2 prints members in an order of its own; those of a request that was refused are told by their names."""
    text = script.without_invented(text)
    unordered = code != 0 or as_number(script.release) < [18, 10]
    return sorted(line.rstrip(", ") for line in text.splitlines()) if unordered else text


@simulated_only
@pytest.mark.parametrize("name", NAMES)
def test_each_line_does_on_its_own_release_what_its_own_rpc_py_does(name):
    script = Script(name)
    refused = EXCEPTIONS.get(name, {}).get(f"own {script.release}", {})
    with Place(script.app, script.release) as place:
        for line, (code, out) in zip(script.lines, script.own_lines, strict=True):
            done = place.rpc_py(*shlex.split(line))
            if line in refused:
                assert done[0] == code and refused[line] in done[1], done
            else:
                assert (line, done[0], shown(script, code, done[1])) == (line, code, shown(script, code, out)), done[2]
        assert state_of(script, place) == script.own_state


@simulated_only
@pytest.mark.parametrize("name", [name for name in NAMES if Script(name).own_script])
def test_a_script_on_stdin_does_on_its_own_release_what_its_own_rpc_py_does(name):
    script = Script(name)
    with Place(script.app, script.release) as place:
        code, out = script.own_script
        done = place.rpc_py(stdin=script.text)
        assert (done[0], shown(script, code, done[1])) == (code, shown(script, code, out)), done[2]
        assert state_of(script, place) == script.own_state


VIEW = """bdev_get_bdevs
bdev_lvol_get_lvstores
bdev_raid_get_bdevs --category all
nvmf_get_transports
nvmf_get_subsystems
nvmf_discovery_get_referrals
vhost_get_controllers
iscsi_get_portal_groups
iscsi_get_initiator_groups
iscsi_get_target_nodes
iscsi_get_auth_groups
scsi_get_devices
"""
# By what the elements of a list are known.
KEYS = ["name", "nqn", "ctrlr", "nsid", "tag", "trtype", "traddr", "lun_id", "scsi_dev_num", "id", "host"]


def names_of(bdevs):
    """The name that a bdev was given, by each of its names."""
    names = {}
    for bdev in bdevs:
        given = next((alias for alias in bdev.get("aliases", []) if "/" in alias), bdev["name"])
        names.update(dict.fromkeys([bdev["name"], *bdev.get("aliases", [])], given))
    return names


def with_names(value, names):
    if isinstance(value, dict):
        return {name: member if name == "uuid" else with_names(member, names) for name, member in value.items()}
    if isinstance(value, list):
        return [with_names(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value


def view_of(script, place):
    """What a target holds, by the newest names of methods and members and the names that the script gives, whatever
    its release calls it; without what the release can do, and the script does not say."""
    _, out, _ = place.spdkctl("rpc", "batch", "-", stdin=VIEW)
    answers = [json.loads(line) for line in out.splitlines()]
    view = {call.split()[0]: answer["result"] for call, answer in zip(VIEW.splitlines(), answers, strict=True)
            if "result" in answer}
    names = names_of(view["bdev_get_bdevs"])
    for bdev in view["bdev_get_bdevs"]:
        for member in ("aliases", "supported_io_types", "memory_domains"):
            bdev.pop(member, None)
        # A target counts delays in ticks of its clock.
        bdev["driver_specific"].pop("delay", None)
    return json.loads(script.without_invented(json.dumps(with_names(view, names))))


def keyed(value):
    """A list as an object, where its elements have names or are names."""
    if all(isinstance(item, str) for item in value):
        return dict.fromkeys(value)
    key = next((key for key in KEYS if all(isinstance(item, dict) and key in item for item in value)), None)
    return {str(item[key]): item for item in value} if key and value else {str(n): item for n, item in enumerate(value)}


def differences(one, other, path=""):
    """What both tell and tell differently."""
    if isinstance(one, list) and isinstance(other, list):
        one, other = keyed(one), keyed(other)
        for name in sorted(one.keys() ^ other.keys()):
            yield f"{path}/{name}", "" if name in other else "is not there"
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() & other.keys()):
            yield from differences(one[name], other[name], f"{path}/{name}")
    elif one != other:
        yield path, f"{other}, was {one}"


def run_on(script, place, with_as):
    """The lines, each with its exit code and what was printed, by one rpc.py that serves them."""
    before = f"--as {script.release} " if with_as else ""
    done = subprocess.run([BIN / "spdkctl", "-s", place.target.path, "rpc.py", "--server"], text=True, timeout=60,
                          input=place.here("".join(f"{before}{line}\n" for line in script.lines)),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    answers = re.findall(r"(.*?)\*\*STATUS=(\d)\n", place.back(done.stdout), re.DOTALL)
    return [(line, int(code), said) for line, (said, code) in zip(script.lines, answers, strict=True)]


@pytest.fixture(scope="module")
def own_views():
    """What each script leaves on its own release."""
    views = {}

    def view(script):
        if script.name not in views:
            with Place(script.app, script.release) as place:
                run_on(script, place, with_as=False)
                views[script.name] = view_of(script, place)
        return views[script.name]

    return view


def found_on(script, place, with_as, own):
    """The lines that do not go as they do on the script's own release, and what is otherwise afterwards."""
    ran = run_on(script, place, with_as)
    refused = {line: said for (line, code, said), (own_code, _) in zip(ran, script.own_lines, strict=True)
               if (code == 0) != (own_code == 0)}
    return refused, dict(differences(own, view_of(script, place)))


def check_on(script, where, with_as, place, own):
    """Exceptions stand under `where`; under "WHERE without --as" those of both, where there are more without it."""
    refused, differs = found_on(script, place, with_as, own)
    listed = EXCEPTIONS.get(script.name, {})
    listed = listed.get("" if with_as else f"{where} without --as") or listed.get(where, {})
    assert (refused.keys(), differs.keys()) == (listed.get("refused", {}).keys(), listed.get("differs", {}).keys()), (
        refused, differs)
    for line, why in listed.get("refused", {}).items():
        assert not with_as or "not carried over" not in why or why in refused[line]


@simulated_only
@pytest.mark.parametrize("with_as", [True, False], ids=["as", "without_as"])
@pytest.mark.parametrize("release", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_script_does_on_other_releases_what_it_does_on_its_own(own_views, name, release, with_as):
    script = Script(name)
    if release == script.release and with_as:
        return
    with Place("spdk_tgt", release) as place:
        check_on(script, release, with_as, place, own_views(script))


@pytest.mark.skipif(not REAL, reason="needs a real SPDK")
@pytest.mark.parametrize("with_as", [True, False], ids=["as", "without_as"])
@pytest.mark.parametrize("name", NAMES)
def test_a_script_does_on_a_real_target_what_it_does_on_its_own_release(own_views, name, with_as):
    """The exceptions are those of 26.09, where others are not listed."""
    script = Script(name)
    where = "real" if "real" in EXCEPTIONS.get(name, {}) else OTHERS[-1]
    with Place("spdk_tgt") as place:
        check_on(script, where, with_as, place, own_views(script))
