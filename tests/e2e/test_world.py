"""The world of its own that tests run in: tests/world.sh."""
import json
import os
import pathlib
import subprocess

import pytest

from conftest import simulated_only

WORLD = pathlib.Path(__file__).parents[1] / "world.sh"
OUTSIDE = {name: value for name, value in os.environ.items() if name != "SPDKCTL_TEST_WORLD"}
own_world = pytest.mark.skipif(os.environ.get("SPDKCTL_TEST_WORLD") != "own", reason="needs namespaces")


def in_world(*words, **options):
    return subprocess.run([WORLD, *words], capture_output=True, text=True, env=OUTSIDE, timeout=60, **options)


@own_world
@simulated_only
def test_a_target_outside_is_not_to_be_seen(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt")
    assert len(host("-o", "json", "target", "list").json["targets"]) == 1
    from conftest import BIN
    assert json.loads(in_world(BIN / "spdkctl", "-o", "json", "target", "list").stdout)["targets"] == []


@own_world
def test_what_it_leaves_goes_with_it(tmp_path):
    script = 'touch "$TMPDIR/spdk_file" /var/tmp/spdk_cpu_lock_000 /dev/shm/spdk_x; sleep 600 & echo "$TMPDIR"'
    done = in_world("sh", "-c", script, cwd=tmp_path)
    folder = done.stdout.strip()
    assert folder.startswith("/tmp/spdkctl-world-") and not os.path.exists(folder)
    assert not os.path.exists("/dev/shm/spdk_x")
    assert done.returncode == 1 and f"left behind: sleep 600 {folder}/spdk_file" in done.stderr


def test_the_command_has_its_words_and_its_exit_code(tmp_path):
    done = in_world("sh", "-c", 'printf "%s\\n" "$@"; exit 7', "-", "a blank", "ä", "", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (7, "a blank\nä\n\n")
