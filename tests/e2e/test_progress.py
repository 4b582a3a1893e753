"""What takes over a second says so on a terminal, and nowhere else."""
import re

import pytest

from conftest import BIN, Sim, simulated_only
from terminal import Terminal

LATE = "1600"


@pytest.fixture
def slow(host):
    """A target that takes its time to make a null bdev, to inflate and to save."""
    faults = [word for method in ("bdev_null_create", "bdev_lvol_inflate", "framework_get_config") for word in ("--fault", f"delay:{method}:{LATE}")]
    sim = Sim(host.folder, "spdk_tgt", "26.09", *faults)
    host.env["SPDKCTL_TARGET"] = sim.path
    yield host
    sim.process.kill()
    sim.process.wait()
    sim.process.stderr.close()


def at_a_terminal(host, *words, **env):
    with Terminal([BIN / "spdkctl", *words], {**host.env, "TERM": "xterm", "LC_ALL": "C.UTF-8", **env}) as terminal:
        return terminal.rest()


@simulated_only
def test_a_change_that_takes_its_time_says_what_it_does(slow):
    text = at_a_terminal(slow, "bdev", "create", "null", "N0", "--size", "1MiB")
    assert re.search(r"\r\x1b\[Kcreate bdev N0 \(1 s\)", text)
    # The line is gone before the outcome is told.
    assert text.endswith("\r\x1b[Kcreated bdev N0\r\n")


@simulated_only
def test_a_method_that_takes_its_time_says_so(slow):
    text = at_a_terminal(slow, "rpc", "bdev_null_create", "--name", "N0", "--num-blocks", "8", "--block-size", "512")
    assert "\r\x1b[Kbdev_null_create (1 s)" in text and text.endswith('\r\x1b[K"N0"\r\n')


@simulated_only
def test_inflating_says_how_far_it_has_come(slow):
    slow("bdev", "create", "malloc", "M0", "--size", "64MiB")
    slow("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    slow("lvol", "create", "lvs0/v", "--size", "4MiB", "--thin")
    assert re.search(r"inflate lvs0/v: \d+% \(1 s\)", at_a_terminal(slow, "lvol", "inflate", "lvs0/v"))


@simulated_only
def test_nothing_is_said_of_what_is_done_at_once(slow):
    text = at_a_terminal(slow, "bdev", "list")
    assert "\x1b[K" not in text and " s)" not in text


@simulated_only
def test_nothing_is_painted_where_nothing_can_be_erased(slow):
    assert "\x1b" not in at_a_terminal(slow, "bdev", "create", "null", "N0", "--size", "1MiB", TERM="dumb")
    done = slow("bdev", "create", "null", "N1", "--size", "1MiB")
    assert (done.out, done.err) == ("created bdev N1\n", "")


@simulated_only
def test_causes_and_warnings_have_a_colour_on_terminals_that_want_it(slow):
    words = ("rpc", "nvmf_subsystem_add_ns", "--nqn", "nqn.2016-06.io.spdk:none", "--namespace.bdev-name", "N7")
    assert "\x1b[33mcause:\x1b[0m there is no" in at_a_terminal(slow, *words)
    assert "\x1b" not in at_a_terminal(slow, *words, NO_COLOR="1")
    error = slow(*words, code=None).err
    assert "cause: there is no" in error and "\x1b" not in error
