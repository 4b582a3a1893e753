"""A simulated SPDK target for tests: no SPDK, no huge pages, no root.

    from spdkctl.testing import SimulatedTarget

    with SimulatedTarget("nvmf_tgt", release="23.09") as target, target.client() as client:
        client.bdev_malloc_create(name="Malloc0", num_blocks=131072, block_size=512)

With pytest, the fixture `spdksim` makes them and ends them with the test:

    def test_my_driver(spdksim):
        target = spdksim("vhost", release="26.09", faults=["hang:bdev_get_bdevs"])
        MyDriver(target.address).list_volumes()

Misbehaviour can be set while it runs, too:

        target.fault("error:bdev_lvol_create:-28@2")
        target.fault("crash:bdev_get_bdevs:SEGV")
        ...
        assert target.calls("bdev_lvol_create") == 2
"""
from __future__ import annotations

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import types
from typing import Any, Sequence

import spdkctl
from spdkctl import _programs, errors

__all__ = ["SimulatedTarget", "install"]

_READY_SECONDS = 30.0


class SimulatedTarget:
    """A simulated SPDK application in a process of its own.

    application: "spdk_tgt", "nvmf_tgt", "vhost" or "iscsi_tgt".
    release: any from 17.07 on; the newest if None.
    faults: misbehaviour from the start: KIND:METHOD[:ARGUMENT][@CALL], as `spdksim --help` has it.
    seed: random faults, the same for the same number and the same calls.
    poll: seconds between two looks at its sockets; as SPDK's own if None, 0 answers at once.
    load: statistics move as if hosts did I/O.
    config: a file to load: JSON; for 17.07 and 18.01 an INI file.
    wait_for_rpc: wait for framework_start_init.
    arguments: further words of spdksim's command line.
    """

    def __init__(self, application: str = "spdk_tgt", *, release: str | None = None, faults: Sequence[str] = (),
                 seed: int | None = None, poll: float | None = None, load: bool = False,
                 config: str | os.PathLike[str] | None = None, wait_for_rpc: bool = False,
                 arguments: Sequence[str] = ()) -> None:
        self.application = application
        self.release = release or spdkctl.releases()[-1]
        self._words = [word for fault in faults for word in ("--fault", fault)]
        if poll is not None:
            self._words += ["--poll", f"{round(poll * 1e6)}us"]
        if seed is not None:
            self._words += ["--seed", str(seed)]
        if load:
            self._words.append("--load")
        if config is not None:
            self._words += ["-c", os.fspath(config)]
        if wait_for_rpc:
            self._words.append("--wait-for-rpc")
        self._words += arguments
        self._process: subprocess.Popen[bytes] | None = None
        #: What it may use for itself: its RPC socket, log and vhost sockets are there.
        self.folder = pathlib.Path()

    @property
    def address(self) -> str:
        """Its RPC socket."""
        return str(self.folder / "rpc.sock")

    @property
    def pid(self) -> int:
        return self._running().pid

    def client(self, **options: Any) -> spdkctl.Client:
        """A client of it; options are those of spdkctl.Client."""
        return spdkctl.Client(self.address, **options)

    def log(self) -> str:
        """What it has said so far."""
        return (self.folder / "log").read_text()

    def fault(self, fault: str) -> None:
        """Makes it misbehave from now on: KIND:METHOD[:ARGUMENT][@CALL]."""
        self._tell(f"fault {fault}")

    def clear_faults(self) -> None:
        """It behaves again."""
        self._tell("clear")

    def faults(self) -> list[str]:
        """The faults that are set; behind "struck " those that the seed has brought so far."""
        return self._tell("list")

    def calls(self, method: str) -> int:
        """How often a method was called, under that name. InvalidArgument for a name that no release of SPDK has."""
        return int(self._tell(f"calls {method}")[0])

    def freeze(self) -> None:
        """It serves nobody any more, until thaw()."""
        self._tell("freeze")

    def thaw(self) -> None:
        """It serves again."""
        self._tell("thaw")

    def start(self) -> SimulatedTarget:
        """Starts it and waits until it answers. Again after it ended: with nothing in it."""
        if self._process is None:
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix="spdksim-"))
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                [_programs.path_of("spdksim"), "--as", self.application, "--release", self.release, "-r", self.address,
                 "-S", str(self.folder), "--control", str(self._control), *self._words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.stop()
            raise
        return self

    def kill(self) -> None:
        """Ends it at once, as a crash does: its socket stays behind."""
        process = self._running()
        process.kill()
        process.wait()

    def stop(self) -> None:
        """Ends it and removes its folder."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> SimulatedTarget:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        self.stop()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise errors.WrongState("the simulated target is not started: call start() or use it in a `with`")
        return self._process

    @property
    def _control(self) -> pathlib.Path:
        return self.folder / "control.sock"

    def _tell(self, command: str) -> list[str]:
        """Sends a line to the control socket; returns the lines of its answer."""
        process = self._running()
        try:
            return _ask(self._control, command)
        except (ConnectionError, FileNotFoundError):
            process.wait()  # its sockets are closed: it ends
            raise errors.Unavailable(f"the simulated target has ended with exit code {process.returncode}, and what it knew "
                                     "went with it; ask before, or start() it again") from None

    def _wait_until_it_answers(self) -> None:
        process = self._running()
        deadline = time.monotonic() + _READY_SECONDS
        while process.poll() is None:
            if os.path.exists(self.address):
                try:
                    with self.client(timeout=1.0) as client:
                        client.info()
                    return
                except errors.Error:
                    pass
            if time.monotonic() > deadline:
                raise errors.Timeout(f"the simulated {self.application} does not answer; its log:\n{self.log()}")
            time.sleep(0.005)
        raise errors.Unavailable(f"spdksim ended with exit code {process.returncode}:\n{self.log()}")


def _ask(control_socket: pathlib.Path, command: str) -> list[str]:
    """The lines of the answer to a command. ConnectionError if there is none."""
    with socket.socket(socket.AF_UNIX) as control:
        control.connect(str(control_socket))
        control.sendall(command.encode() + b"\n")
        lines: list[str] = []
        with control.makefile() as answer:
            for line in answer:
                line = line.rstrip("\n")
                if line == "ok":
                    return lines
                if line.startswith("error: "):
                    raise errors.InvalidArgument(line.removeprefix("error: "))
                lines.append(line)
    raise ConnectionResetError("no answer")


def install(folder: str | os.PathLike[str], release: str | None = None) -> pathlib.Path:
    """Lays out a simulated SPDK in a folder, as an installation like any other for spdkctl.target.start()."""
    words = [str(_programs.path_of("spdkctl")), "sim", "install", os.fspath(folder)]
    done = subprocess.run(words + (["--release", release] if release else []), capture_output=True, text=True)
    if done.returncode != 0:
        raise errors.Error(done.stderr.strip())
    return pathlib.Path(folder)
