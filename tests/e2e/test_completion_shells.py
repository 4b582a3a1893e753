"""What the completion of each shell makes of a line that was begun, driven at a terminal."""
import contextlib
import pathlib
import shutil
import socket
import tempfile

import pytest

from conftest import BIN, Host, simulated_only
from terminal import Terminal

PROMPT = "READY> "
NQN = "nqn.2016-06.io.spdk:cnode1"
HOST = "nqn.2014-08.org.example:host1"
IQN = "iqn.2016-06.io.spdk:disk1"
LISTENER = "tcp://127.0.0.1:%PORT%"

# What is typed before Tab, and the words that the program is to get. Some of them are unique; a port is not known here.
CASES = {
    "a command": ("bdev del", ["bdev", "delete"]),
    "a bdev": ("bdev delete nu", ["bdev", "delete", "null0"]),
    "a name with a blank": ("bdev delete with", ["bdev", "delete", "with blank"]),
    "a volume": ("lvol delete lvs0/vo", ["lvol", "delete", "lvs0/vol1"]),
    "a store": ("lvs delete lv", ["lvs", "delete", "lvs0"]),
    "an NQN": (f"nvmf subsystem delete {NQN[:-4]}", ["nvmf", "subsystem", "delete", NQN]),
    "an NQN up to its colon": ("nvmf subsystem delete nqn.2016-06.io.spdk:", ["nvmf", "subsystem", "delete", NQN]),
    "the NQN of a host": (f"nvmf host remove {NQN} {HOST[:-3]}", ["nvmf", "host", "remove", NQN, HOST]),
    "a host of any subsystem": (f"nvmf subsystem create nqn.2016-06.io.spdk:new --host {HOST[:-3]}",
                                ["nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:new", "--host", HOST]),
    "an IQN": (f"iscsi node delete {IQN[:-3]}", ["iscsi", "node", "delete", IQN]),
    "a listener": (f"nvmf listener remove {NQN} tcp:", ["nvmf", "listener", "remove", NQN, LISTENER]),
    "a PCI address": ("find 0000:5e", ["find", "0000:5e:00.0"]),
    "the name of a host to look for": (f"where {HOST[:-3]}", ["where", HOST]),
    "a branch of the tree": (f"tree nvmf/{NQN[:-4]}", ["tree", f"nvmf/{NQN}"]),
    "a vhost controller": ("vhost delete vh", ["vhost", "delete", "vhost.0"]),
    "a target after -t": ("-t spdk", ["-t", "spdk_tgt"]),
    "a target after the command": ("bdev list -t spdk", ["bdev", "list", "-t", "spdk_tgt"]),
    "a target to stop": ("target stop sp", ["target", "stop", "spdk_tgt"]),
    "a form": ("-o js", ["-o", "json"]),
    "a form after the command": ("bdev list -o ya", ["bdev", "list", "-o", "yaml"]),
    "a form behind =": ("bdev list --output=ya", ["bdev", "list", "--output=yaml"]),
    "a form behind a method": ("rpc bdev_get_bdevs -o ya", ["rpc", "bdev_get_bdevs", "-o", "yaml"]),
    "a global option behind the command": ("bdev list --timeo", ["bdev", "list", "--timeout"]),
    "a node file": ("up -f no", ["up", "-f", "node.yaml"]),
    "a file in a folder": ("target start x --config saves/sa", ["target", "start", "x", "--config", "saves/saved.json"]),
    "a folder": ("--spdk sav", ["--spdk", "saves/"]),
    "a file of an AIO bdev": ("bdev create aio A1 dis", ["bdev", "create", "aio", "A1", "disk.img"]),
    "a file behind @": ("iscsi chap-user create 3 alice --secret @al", ["iscsi", "chap-user", "create", "3", "alice", "--secret", "@alice.secret"]),
    "a file that holds a key": ("nvmf host add NQN HOST --psk ./al", ["nvmf", "host", "add", "NQN", "HOST", "--psk", "./alice.secret"]),
    "a release": ("sim run nvmf_tgt --release 17.0", ["sim", "run", "nvmf_tgt", "--release", "17.07"]),
    "an application": ("target start isc", ["target", "start", "iscsi_tgt"]),
    "a level of a raid": ("raid create R a b --level con", ["raid", "create", "R", "a", "b", "--level", "concat"]),
    "an ANA state": (f"nvmf ana set {NQN} X --ana-state ina", ["nvmf", "ana", "set", NQN, "X", "--ana-state", "inaccessible"]),
    "a method": ("rpc bdev_malloc_c", ["rpc", "bdev_malloc_create"]),
    "a value of a method's flag": ("rpc bdev_raid_create --raid-level con", ["rpc", "bdev_raid_create", "--raid-level", "concat"]),
    "a column": ("bdev list --columns si", ["bdev", "list", "--columns", "size"]),
    "a further column": ("bdev list --columns name,si", ["bdev", "list", "--columns", "name,size"]),
    "a log level": ("log set --level WA", ["log", "set", "--level", "WARNING"]),
    "a log flag": ("log set --enable nvmf_t", ["log", "set", "--enable", "nvmf_tcp"]),
    "a command to be helped with": ("help nvmf subs", ["help", "nvmf", "subsystem"]),
}


def make_things(host, port, portal):
    disk = host.folder / "disk.img"
    with open(disk, "wb") as file:
        file.truncate(64 << 20)
    for name, text in (("node.yaml", "{}"), ("saves/saved.json", "{}"), ("alice.secret", "")):
        (host.folder / name).parent.mkdir(exist_ok=True)
        (host.folder / name).write_text(text)
    host("bdev", "create", "null", "null0", "--size", "1MiB")
    host("rpc", "bdev_null_create", "--name", "with blank", "--num-blocks", 8, "--block-size", 512)
    host("bdev", "create", "malloc", "M0", "--size", "64MiB")
    host("bdev", "create", "null", "0000:5e:00.0", "--size", "1MiB")
    host("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    host("lvol", "create", "lvs0/vol1", "--size", "4MiB")
    host("nvmf", "subsystem", "create", NQN, "--host", HOST, "--ns", "null0", "--listen", f"tcp://127.0.0.1:{port}")
    host("vhost", "create", "blk", "vhost.0", "lvs0/vol1")
    host("iscsi", "portal-group", "create", 1, f"127.0.0.1:{portal}")
    host("iscsi", "initiator-group", "create", 2, "--initiator", "ANY", "--netmask", "ANY")
    host("iscsi", "node", "create", "disk1", "--lun", "with blank:0", "--groups", "1:2")


class World:
    """A target that holds things, and shells whose `spdkctl` completes as it does and else says what it was given."""

    def __init__(self, port, portal):
        self.port, self.portal = port, portal
        self.host = Host(pathlib.Path(tempfile.mkdtemp(prefix="spdkctl-e2e-")))
        self.shells = {}

    def make(self):
        self.host("sim", "install", self.host.folder / "sim")
        self.host("--spdk", self.host.folder / "sim", "target", "start", "spdk_tgt", "--memory", "512MiB")
        make_things(self.host, self.port, self.portal)
        program = self.host.folder / "bin" / "spdkctl"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\ncase $1 in __complete|completion) exec {BIN}/spdkctl "$@";; esac\nprintf "GIVEN"; printf "[%s]" "$@"; echo "[]"\n')
        program.chmod(0o755)

    def shell(self, name):
        if name not in self.shells:
            self.shells[name] = self.start(name)
        return self.shells[name]

    def start(self, name):
        folder = self.host.folder
        env = {**self.host.env, "PATH": f"{folder}/bin:{self.host.env['PATH']}", "TERM": "dumb", "PS1": PROMPT, "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8",
               "ZDOTDIR": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}
        (folder / ".zshrc").write_text(f"unset zle_bracketed_paste; PS1='{PROMPT}'; autoload -Uz compinit; compinit -u -d {folder}/dump\n")
        (folder / "config" / "fish").mkdir(parents=True, exist_ok=True)
        (folder / "config" / "fish" / "config.fish").write_text(f"function fish_prompt; echo -n '{PROMPT}'; end\nfunction fish_greeting; end\n")
        words = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-d", "-i"], "fish": ["fish", "-i"]}[name]
        load = "spdkctl completion fish | source" if name == "fish" else f"source <(spdkctl completion {name})"
        terminal = Terminal(words, env, cwd=folder, controlling=name == "fish")
        terminal.wait_for(PROMPT)
        terminal.type(f"{load}; echo SOUR''CED\n")
        terminal.wait_for("SOURCED")
        terminal.wait_for(PROMPT)
        return terminal

    def close(self):
        for terminal in self.shells.values():
            terminal.__exit__()
        self.host("target", "stop", "spdk_tgt", "--force", "--kill", "--no-save", code=None)
        shutil.rmtree(self.host.folder)


@contextlib.contextmanager
def free_port():
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]


@pytest.fixture(scope="module")
def world():
    with free_port() as port, free_port() as portal:
        world = World(port, portal)
        try:
            world.make()
            yield world
        finally:
            world.close()


@simulated_only
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_line_that_was_begun_is_completed(world, shell, case):
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    typed, wanted = CASES[case]
    terminal = world.shell(shell)
    terminal.type(f"spdkctl {typed}\t\n")
    terminal.wait_for("GIVEN[")
    given = terminal.wait_for("][]")[:-len("][]")].split("][")
    terminal.wait_for(PROMPT)
    assert given == [word.replace("%PORT%", str(world.port)) for word in wanted]
