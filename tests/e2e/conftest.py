"""What end-to-end tests share: the programs as built, an SPDK installation (simulated, or the one that
SPDKCTL_TEST_SPDK_DIR names), folders of their own, and targets that are gone when the test ends."""
import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import documents  # noqa: E402
import own_world  # noqa: E402
from own_world import pytest_configure  # noqa: E402,F401

BIN = pathlib.Path(os.environ.get("SPDKCTL_BIN", pathlib.Path(__file__).parents[2] / "build/release/bin"))
REAL = os.environ.get("SPDKCTL_TEST_SPDK_DIR")


def pytest_report_header():
    unchecked = "" if documents.jsonschema else "; documents are not checked: there is no jsonschema"
    return own_world.pytest_report_header() + unchecked


class Outcome:
    def __init__(self, process):
        self.code, self.out, self.err = process.returncode, process.stdout, process.stderr

    @property
    def json(self):
        return json.loads(self.out)


class Host:
    """Runs spdkctl with runtime and state folders of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.env = dict(os.environ, SPDKCTL_RUNTIME_DIR=str(folder / "run"), SPDKCTL_STATE_DIR=str(folder / "state"))
        self.env.pop("SPDKCTL_TARGET", None)
        for name in ("SPDK_DIR", "COLUMNS"):
            self.env.pop(name, None)

    def __call__(self, *words, code=0, stdin=None, env=None):
        process = subprocess.run([BIN / "spdkctl", *map(str, words)], capture_output=True, text=True, input=stdin,
                                 env={**self.env, **(env or {})}, timeout=120)
        outcome = Outcome(process)
        documents.check(words, outcome.out, outcome.err)
        if code is not None:
            assert outcome.code == code, f"exit {outcome.code}\n{outcome.out}\n{outcome.err}"
        return outcome

    def node_file(self, text):
        path = self.folder / "node.yaml"
        path.write_text(text)
        return path


class Sim:
    """A simulated target in a process of its own, spoken to without spdkctl."""

    def __init__(self, folder, app="nvmf_tgt", release="26.09", *words):
        self.path = str(folder / "sim.sock")
        self.process = subprocess.Popen([BIN / "spdksim", "--as", app, "--release", release, "-r", self.path, "-S", str(folder), *words], stderr=subprocess.PIPE, text=True)
        self.greeting = self.process.stderr.readline()
        while not self.listens():
            assert self.process.poll() is None

    def listens(self):
        """As the kernel has it: a connection made to find out would be one that the tests count."""
        accepts = "00010000"
        with open("/proc/net/unix") as sockets:
            return any(line.endswith(f" {self.path}\n") and line.split()[3] == accepts for line in sockets)

    def connect(self):
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(5)
        connection.connect(self.path)
        return connection

    def ask(self, text, connection=None):
        connection = connection or self.connect()
        connection.sendall(text.encode() if isinstance(text, str) else text)
        decoder, buffer = json.JSONDecoder(), ""
        while True:
            data = connection.recv(1 << 16)
            if not data:
                return None
            buffer += data.decode()
            try:
                return decoder.raw_decode(buffer.lstrip())[0]
            except ValueError:
                pass


class Real(Sim):
    """The same of the SPDK that SPDKCTL_TEST_SPDK_DIR names, in ordinary memory, when its start-up is over."""

    def __init__(self, folder, app):
        self.path = str(folder / "real.sock")
        with open(folder / "real.log", "w") as log:
            words = ["-m", "0x1", "-s", "2048", "--no-huge", "--no-pci", "--disable-cpumask-locks", "-S", str(folder)]
            self.process = subprocess.Popen([pathlib.Path(REAL) / "build/bin" / app, "-r", self.path, *words],
                                            stdout=log, stderr=log, cwd=folder)
        while not self.listens():
            assert self.process.poll() is None, (folder / "real.log").read_text()
        self.ask('{"jsonrpc": "2.0", "id": 1, "method": "framework_wait_init"}')


class Control:
    """The control socket of a simulated target."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.lines = self.socket.makefile()

    def __call__(self, command):
        self.socket.sendall(command.encode() + b"\n")
        answer = []
        while not answer or not (answer[-1] == "ok" or answer[-1].startswith("error: ")):
            answer.append(self.lines.readline().rstrip("\n"))
        return answer


class Forwarder:
    """Passes on what comes at an address of this process to a Unix socket, as ssh -L does; answers as `changed` has
    them."""

    def __init__(self, folder, path, tcp=False, changed=lambda answer: answer):
        self.path, self.changed = path, changed
        if tcp:
            self.listener = socket.create_server(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        else:
            self.listener = socket.socket(socket.AF_UNIX)
            self.address = str(folder / "forwarded.sock")
            self.listener.bind(self.address)
            self.listener.listen()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                far = socket.socket(socket.AF_UNIX)
                far.connect(self.path)
                threading.Thread(target=self.pump, args=(near, far, lambda data: data), daemon=True).start()
                threading.Thread(target=self.pump, args=(far, near, self.changed), daemon=True).start()

    @staticmethod
    def pump(source, sink, changed):
        with contextlib.suppress(OSError):
            while data := source.recv(1 << 20):
                sink.sendall(changed(data))
            sink.shutdown(socket.SHUT_WR)

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


@pytest.fixture
def host():
    # Socket paths are short; pytest's folders are not.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="spdkctl-e2e-"))
    host = Host(folder)
    yield host
    for record in (folder / "run").glob("*.target.json"):
        name = json.loads(record.read_text())["name"]
        host("target", "stop", name, "--force", "--kill", "--no-save", code=None)
    shutil.rmtree(folder)


@pytest.fixture
def spdk(host):
    """The folder of an installation of the newest release."""
    if REAL:
        return pathlib.Path(REAL)
    host("sim", "install", host.folder / "spdk")
    return host.folder / "spdk"


@pytest.fixture
def forwarded(host):
    """forwarded(app, release) is a simulated target with an address of its own and one that is forwarded."""
    open_ones = []

    def start(app="nvmf_tgt", release="26.09", **how):
        sim = Sim(host.folder, app, release)
        open_ones.append(sim.process)
        forwarder = Forwarder(host.folder, sim.path, **how)
        open_ones.append(forwarder)
        return sim.path, forwarder.address

    yield start
    for one in open_ones:
        if isinstance(one, Forwarder):
            one.close()
        else:
            one.kill()
            one.wait()


@pytest.fixture
def free_port():
    """Nobody else is given it while the test lasts: it stays bound, and a target may listen on it since both say
    SO_REUSEADDR."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]


simulated_only = pytest.mark.skipif(bool(REAL), reason="needs the simulated target")
