"""A world (tests/world.sh) ends with its launcher, and leaves nothing."""
import os
import pathlib
import signal
import subprocess
import time

import pytest

WORLD = pathlib.Path(__file__).parents[1] / "world.sh"
OUTSIDE = {name: value for name, value in os.environ.items() if name != "SPDKCTL_TEST_WORLD"}


def until(condition):
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.skipif(os.environ.get("SPDKCTL_TEST_WORLD") == "shared", reason="needs namespaces")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL])
def test_a_world_ends_with_its_launcher(number):
    # The launcher may be told to ignore signals, as whoever runs these tests may be.
    launcher = ["env", "--default-signal", WORLD, "sh", "-c", 'echo "$TMPDIR"; exec sleep 600']
    with subprocess.Popen(launcher, stdout=subprocess.PIPE, text=True, env=OUTSIDE) as world:
        folder = pathlib.Path(world.stdout.readline().strip())
        assert folder.is_dir()
        world.send_signal(number)
        # The command has its end of the pipe as long as it lives.
        assert world.stdout.read() == ""
        assert world.wait(20) in (-number, 128 + number)
    until(lambda: not folder.exists())


def test_a_command_has_stdin_and_heeds_signals():
    script = 'cat; grep SigIgn /proc/self/status'
    done = subprocess.run(["env", "--default-signal", WORLD, "sh", "-c", script], input="words\n", capture_output=True,
                          text=True, env=OUTSIDE, timeout=60)
    words, _, ignored = done.stdout.split()
    assert words == "words"
    # Signals 32 and 33 are the C library's own: no program can set them, and whoever started this may ignore them.
    assert int(ignored, 16) & 0x7fffffff == 0
