"""Has pytest run in a world of its own (tests/world.sh), also when it is started by hand: what conftest.py imports."""
import os
import pathlib
import sys


def pytest_configure(config):
    if "SPDKCTL_TEST_WORLD" in os.environ:
        return
    # A process cannot move into a new PID namespace: pytest starts anew there. It holds back what is printed; the new
    # one needs the real stdout.
    capture = config.pluginmanager.getplugin("capturemanager")
    if capture is not None:
        capture.stop_global_capturing()
    world = str(pathlib.Path(__file__).with_name("world.sh"))
    os.execv(world, [world, sys.executable, *sys.orig_argv[1:]])


def pytest_report_header():
    return f"world: {os.environ['SPDKCTL_TEST_WORLD']} (tests/world.sh)"
