"""tests/alone.sh hides what other checkouts hold, and nothing else."""
import os
import pathlib
import shutil
import subprocess

import pytest

ALONE = pathlib.Path(__file__).parents[1] / "alone.sh"
pytestmark = pytest.mark.skipif(subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0,
                                reason="needs mounts")


def checkout(folder):
    (folder / "proto/spdkctl").mkdir(parents=True)
    (folder / "tests").mkdir()
    shutil.copy(ALONE, folder / "tests")
    return folder


@pytest.fixture
def mine(tmp_path):
    return checkout(tmp_path / "my own")


@pytest.fixture
def other(tmp_path):
    return checkout(tmp_path / "other")


def can_see(mine, path, **env):
    # A word of the command would be something that it uses.
    return subprocess.run([mine / "tests/alone.sh", "sh", "-c", 'test -e "$SOUGHT"'], cwd=mine,
                          stderr=subprocess.DEVNULL, env={**os.environ, "SOUGHT": str(path), **env}).returncode == 0


def test_another_checkout_is_hidden(mine, other):
    assert not can_see(mine, other / "proto/spdkctl")
    assert can_see(mine, mine / "proto/spdkctl")


def test_what_another_checkouts_links_lead_to_stays(tmp_path, mine, other):
    (tmp_path / "elsewhere/include").mkdir(parents=True)
    (other / "elsewhere").symlink_to(tmp_path / "elsewhere")
    (other / "mine").symlink_to(mine)
    (other / "mine/build").mkdir()
    (other / "proto of mine").symlink_to(mine / "proto")
    assert can_see(mine, tmp_path / "elsewhere/include")
    assert can_see(mine, mine / "build")
    assert can_see(mine, mine / "proto/spdkctl")
    assert not can_see(mine, other / "proto/spdkctl")


@pytest.mark.parametrize("name", ["SPDKCTL_BIN", "SPDKCTL_TEST_SPDK_DIR", "CCACHE_DIR"])
def test_what_the_command_uses_stays(tmp_path, mine, other, name):
    (other / "build/used").mkdir(parents=True)
    (tmp_path / "link").symlink_to(other / "build")
    assert not can_see(mine, other / "build/used/")
    assert can_see(mine, other / "build/used", **{name: f"{tmp_path}/link/used"})
    assert not can_see(mine, other / "proto/spdkctl", **{name: f"{tmp_path}/link/used"})
