"""A target of a release that is newer than the schema: who is told of it, and how often."""
import re
import subprocess

import pytest

from conftest import BIN

WARNING = "spdkctl: warning: SPDK 27.01 is newer than what this spdkctl knows"


def as_newer(answer):
    answer = re.sub(rb'"major":\s*\d+', b'"major": 27', re.sub(rb'"minor":\s*\d+', b'"minor": 1', answer))
    return re.sub(rb"SPDK v\d+\.\d+", b"SPDK v27.01", answer)


@pytest.fixture
def newer(forwarded):
    """The address of a target that says it is SPDK 27.01."""
    return forwarded("spdk_tgt", "26.09", changed=as_newer)[1]


def ask(host, address, **env):
    return host("-s", address, "rpc", "spdk_get_version", env=env)


def test_a_user_is_warned_once_a_day(host, newer):
    first = ask(host, newer)
    assert first.err.startswith(WARNING) and "27.01" in first.out
    assert ask(host, newer).err == ""
    assert (host.folder / "run/newer").stat().st_mode & 0o777 == 0o600


def test_a_user_is_not_warned_of_what_is_accepted(host, newer):
    assert ask(host, newer, SPDKCTL_ACCEPT_NEWER="1").err == ""
    assert ask(host, newer).err.startswith(WARNING)


def test_scripts_of_rpc_py_are_not_warned(host, newer):
    done = subprocess.run([BIN / "spdkctl", "rpc.py", "-s", newer, "spdk_get_version"], capture_output=True, text=True,
                          env=host.env, timeout=60)
    assert done.returncode == 0 and done.stderr == ""
    assert ask(host, newer).err.startswith(WARNING)


def test_a_folder_that_cannot_be_written_does_not_hide_the_warning(host, newer):
    for _ in range(2):
        assert WARNING in ask(host, newer, SPDKCTL_RUNTIME_DIR="/proc/self/none").err
