"""What the tests of the Python package share. They run against the installed package and the simulated target, and where
SPDKCTL_TEST_SPDK_DIR names a real SPDK, those with the fixture `spdk` against that."""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import pytest

import spdkctl
from spdkctl import testing

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from own_world import pytest_configure, pytest_report_header  # noqa: E402,F401

REAL = os.environ.get("SPDKCTL_TEST_SPDK_DIR")
DATA = pathlib.Path(__file__).parents[1] / "data"
simulated_only = pytest.mark.skipif(bool(REAL), reason="needs the simulated target")


@pytest.fixture(autouse=True)
def folders(monkeypatch):
    """Runtime and state folders of the test's own; what still runs there is stopped."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="spdkctl-py-"))
    monkeypatch.setenv("SPDKCTL_RUNTIME_DIR", str(folder / "run"))
    monkeypatch.setenv("SPDKCTL_STATE_DIR", str(folder / "state"))
    monkeypatch.delenv("SPDKCTL_TARGET", raising=False)
    monkeypatch.delenv("SPDK_DIR", raising=False)
    yield folder
    for target in spdkctl.target.list_targets():
        if target.ours and target.alive:
            spdkctl.target.stop(target, force=True, kill=True, save=False)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["17.07", "26.09"])
def installation(request, folders):
    """The folder of an SPDK installation: simulated ones of the oldest and the newest release, or the real one."""
    if REAL:
        if request.param != "26.09":
            pytest.skip("one real SPDK is one release")
        return REAL
    return str(testing.install(folders / "spdk", request.param))


@pytest.fixture
def spdk(folders):
    """The folder of an installation of the newest release, or the real one."""
    return REAL or str(testing.install(folders / "spdk"))


@pytest.fixture
def started(spdk, folders):
    """Starts an application and gives a client of it."""
    def start(application):
        target = spdkctl.target.start(application, spdk=spdk, memory="256MiB",
                                      vhost_directory=str(folders / "vhost")).target
        return spdkctl.Client(target.address)
    return start


def open_to_others(folder):
    """Lets other users reach what is in a folder of a test's."""
    for one in (folder, *folder.parents):
        if one == pathlib.Path("/tmp") or one.stat().st_uid != os.geteuid() or one == one.parent:
            break
        one.chmod(0o755)


@pytest.fixture
def foreign(folders):
    """Starts targets as somebody else does, not by spdkctl: the simulated programs of an installation."""
    running = []

    def start(application, *arguments):
        program = spdkctl.host.inspect(testing.install(folders / "foreign")).find(application)
        address = str(folders / f"foreign{len(running)}.sock")
        process = subprocess.Popen([program, "-r", address, *arguments], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        running.append(process)
        while True:
            assert process.poll() is None, "it ended"
            try:
                spdkctl.Client(address, timeout=5.0).info()
                break
            except spdkctl.errors.Unavailable:
                time.sleep(0.01)
        return Foreign(process, address)

    yield start
    for process in running:
        process.kill()
        process.wait()


class Foreign:
    """A target that somebody else started."""

    def __init__(self, process, address):
        self.process, self.pid, self.address = process, process.pid, address

    def kill(self):
        self.process.kill()
        self.process.wait()


@pytest.fixture
def free_port():
    """Nobody else is given it while the test lasts: it stays bound, and a target may listen on it since both say
    SO_REUSEADDR."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        yield str(probe.getsockname()[1])
