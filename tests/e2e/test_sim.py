"""The simulated target on the wire, without spdkctl's own client."""
import json
import os
import socket
import subprocess
import time

import pytest

from conftest import BIN

pytestmark = pytest.mark.skipif(bool(os.environ.get("SPDKCTL_TEST_SPDK_DIR")), reason="about the simulated target")


class Sim:
    def __init__(self, folder, app="nvmf_tgt", release="26.05", *words):
        self.path = str(folder / "sim.sock")
        self.process = subprocess.Popen([BIN / "spdksim", "--as", app, "--release", release, "-r", self.path, "-S", str(folder), *words], stderr=subprocess.PIPE, text=True)
        self.greeting = self.process.stderr.readline()
        while not os.path.exists(self.path):
            assert self.process.poll() is None

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


@pytest.fixture
def sim(host):
    started = []

    def start(*words):
        started.append(Sim(host.folder, *words))
        return started[-1]

    yield start
    for one in started:
        one.process.terminate()
        assert one.process.wait(5) == 0


def call(method, number=1, **params):
    request = {"jsonrpc": "2.0", "id": number, "method": method}
    if params:
        request["params"] = params
    return json.dumps(request)


def test_it_says_that_it_is_simulated(sim):
    target = sim()
    assert "simulated" in target.greeting
    assert "simulated" in target.ask(call("spdk_get_version"))["result"]["version"]


def test_the_oldest_release_answers_one_request_at_a_time(sim):
    target = sim("nvmf_tgt", "17.07")
    connection = target.connect()
    assert target.ask(call("get_bdevs", 1) + call("get_bdevs", 2), connection)["id"] == 1
    connection.settimeout(0.1)
    with pytest.raises(TimeoutError):
        connection.recv(1)
    connection.settimeout(5)
    assert target.ask("\n", connection)["id"] == 2


def test_a_request_beyond_the_buffer_closes_the_connection(sim):
    target = sim("nvmf_tgt", "23.09")
    connection = target.connect()
    try:
        answer = target.ask(call("bdev_null_create", name="x" * 40000, num_blocks=1, block_size=512), connection)
    except (BrokenPipeError, ConnectionResetError):
        answer = None
    assert answer is None


def test_the_65th_connection_waits(sim):
    target = sim()
    connections = [target.connect() for _ in range(64)]
    for connection in connections:
        assert target.ask(call("log_get_level"), connection)["result"] == "NOTICE"
    extra = target.connect()
    extra.sendall(call("log_get_level").encode())
    extra.settimeout(0.1)
    with pytest.raises(TimeoutError):
        extra.recv(1)
    connections.pop().close()
    extra.settimeout(5)
    assert extra.recv(1) == b"{"


def test_its_tick_is_spdks(sim):
    target = sim()
    connection = target.connect()
    target.ask(call("log_get_level"), connection)
    start = time.monotonic()
    for number in range(20):
        target.ask(call("log_get_level", number), connection)
    # Two ticks of 4 ms a call; anything faster would hide the cost of serial calls from its users.
    assert time.monotonic() - start > 20 * 0.004


def test_a_symlink_chooses_the_application(host):
    (host.folder / "vhost").symlink_to(BIN / "spdksim")
    said = subprocess.run([host.folder / "vhost", "--version"], capture_output=True, text=True)
    assert said.stdout.startswith("SPDK v")
    assert subprocess.run([BIN / "spdksim"], capture_output=True).returncode == 1
