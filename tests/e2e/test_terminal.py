"""Names come from targets, and those from disks and hosts: none of them commands a terminal."""
import json
import subprocess

import pytest

from conftest import BIN, Sim
from terminal import Terminal

NAME = "a\x1b]0;owned\x07\x9b31m\u009b2J\nline"
SHOWN = r"a\u001b]0;owned\u0007\u009b31m\u009b2J\nline"


@pytest.fixture
def evil(host):
    """A target with a bdev of such a name, and the words that choose it."""
    sim = Sim(host.folder)
    made = {"jsonrpc": "2.0", "id": 1, "method": "bdev_null_create", "params": {"name": NAME, "num_blocks": 2048, "block_size": 512}}
    assert sim.ask(json.dumps(made))["result"] == NAME
    yield "-s", sim.path
    sim.process.terminate()
    sim.process.wait()
    sim.process.stderr.close()


def at_terminal(host, *words):
    with Terminal([BIN / "spdkctl", *words], host.env) as terminal:
        return terminal.rest()


def commands(text):
    """What a terminal would act upon, line ends and our own colours apart."""
    text = text.replace("\r\n", "").replace("\x1b[0m", "").replace("\x1b[31m", "").replace("\x1b[32m", "").replace("\x1b[33m", "")
    return [letter for letter in text if ord(letter) < 32 or 127 <= ord(letter) < 160]


@pytest.mark.parametrize("words", [
    ("bdev", "list"),
    ("-o", "json", "bdev", "list"),
    ("-o", "yaml", "bdev", "list"),
    ("rpc", "bdev_get_bdevs"),
    ("rpc", "call", "bdev_get_bdevs"),
    ("rpc.py", "bdev_get_bdevs"),
    ("bdev", "delete", NAME, "--check"),
    ("bdev", "delete", "\x1b]0;absent\x07"),
    ("-o", "json", "bdev", "delete", "\x1b]0;absent\x07"),
    ("bdev", "list", "\x1b]0;x\x07"),
    ("\x1b]0;x\x07",),
])
def test_nothing_commands_a_terminal(host, evil, words):
    seen = at_terminal(host, *evil, *words)
    assert seen and commands(seen) == []


def test_a_table_has_one_line_for_each_name(host, evil):
    lines = host(*evil, "bdev", "list").out.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith(SHOWN + "  Null disk")
    assert lines[0].index("KIND") == lines[1].index("Null disk")


def test_json_stays_json_and_lossless(host, evil):
    assert host(*evil, "-o", "json", "bdev", "list").json["bdevs"][0]["name"] == NAME
    assert json.loads(at_terminal(host, *evil, "-o", "json", "bdev", "list"))["bdevs"][0]["name"] == NAME


def test_errors_are_one_line(host, evil):
    failed = host(*evil, "bdev", "delete", "x\ny", code=3)
    assert failed.err.splitlines() == [r"spdkctl: there is no bdev x\ny"]


def test_health_has_its_colour_at_a_terminal_only(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    assert "\x1b[32mready\x1b[0m" in at_terminal(host, "target", "list")
    assert "\x1b" not in host("target", "list").out


def test_a_deep_answer_and_an_odd_one_end_in_a_sentence(host):
    from test_output import Answering
    address = host.folder / "answering.sock"
    odd = Answering(address, {"bdev_get_bdevs": "[" * 200 + "]" * 200, "framework_get_subsystems": '{"no":"list"}'})
    try:
        deep = host("rpc.py", "-s", address, "bdev_get_bdevs")
        assert deep.out.count("[") == 200
        failed = host("rpc.py", "-s", address, "save_config", code=1)
        assert "save_config: the answer is none of SPDK's" in failed.out
    finally:
        odd.listener.close()


def test_rpc_py_in_a_folder_that_may_not_be_looked_at_says_so(host):
    """As the user nobody, in a folder of root's."""
    folder = host.folder / "closed"
    folder.mkdir(mode=0o700)
    drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
    if subprocess.run([*drop, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody become another user")
    program = host.folder / "spdkctl"
    program.write_bytes((BIN / "spdkctl").read_bytes())
    program.chmod(0o755)
    host.folder.chmod(0o755)
    failed = subprocess.run([*drop, program, "rpc.py", "-s", folder / "x.sock", "bdev_get_bdevs"], capture_output=True, text=True)
    assert failed.returncode == 1 and "Invalid or non-existing address" in failed.stdout + failed.stderr
