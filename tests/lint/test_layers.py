"""tools/lint_layers.py holds the command line to what it may say: no call that changes a target, and no release."""
import pathlib
import subprocess
import sys

import pytest

LINT = pathlib.Path(__file__).parents[2] / "tools/lint_layers.py"
METHODS = """service S {
  rpc bdev_malloc_create(BdevMallocCreateRequest) returns (BdevName) {
    option (method) = {
      from: "17.07"
      effect: CREATES
    };
  }
  rpc bdev_get_bdevs(BdevGetBdevsRequest) returns (BdevGetBdevsResponse) {
    option (method) = {
      effect: READS
    };
  }
}
"""


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "proto/spdkctl/rpc/v1").mkdir(parents=True)
    (tmp_path / "proto/spdkctl/rpc/v1/bdev.proto").write_text(METHODS)
    (tmp_path / "src/cli").mkdir(parents=True)
    return tmp_path


def lint(tree, name, text):
    (tree / "src/cli" / name).write_text(text)
    done = subprocess.run([sys.executable, LINT, tree], capture_output=True, text=True)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize("text", ["client->bdev_malloc_create(r);", "async_bdev_malloc_create", "build::BdevMallocCreate(1)",
                                  "BdevMallocCreateRequest request;", 'call("bdev_malloc_create")'])
def test_a_command_that_sends_a_change_is_refused(tree, text):
    code, lines = lint(tree, "bdev_commands.cc", text + "\n")
    assert code == 1
    assert lines[0].startswith("src/cli/bdev_commands.cc:1: a command may not send ")


def test_a_command_may_read(tree):
    assert lint(tree, "bdev_commands.cc", "client->bdev_get_bdevs();\n") == (0, ["layers: ok"])


@pytest.mark.parametrize("text", ["// Before 22.01 there was none.", '"Wipe it (26.05)"', "release >= Release(20, 10)"])
def test_a_command_that_knows_a_release_is_refused(tree, text):
    code, lines = lint(tree, "bdev_commands.cc", "\n" + text + "\n")
    assert code == 1
    assert lines[0].startswith("src/cli/bdev_commands.cc:2: a command may not know a release")


def test_an_address_is_no_release(tree):
    assert lint(tree, "bdev_commands.cc", "10.22.01.7 5.20.01\n") == (0, ["layers: ok"])


@pytest.mark.parametrize("name", ["rpc_commands.cc", "sim_commands.cc"])
def test_commands_about_calls_and_releases_know_both(tree, name):
    assert lint(tree, name, "bdev_malloc_create 22.01\n") == (0, ["layers: ok"])


def test_this_tree_passes():
    done = subprocess.run([sys.executable, LINT], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
