"""What the command line prints of an answer, and how often it asks a target what it is."""
import contextlib
import json
import socket
import stat
import subprocess
import threading

import pytest

from conftest import BIN, Control, Sim, simulated_only

METHODS = ["spdk_get_version", "rpc_get_methods", "bdev_get_bdevs"]


class Refusal:
    """What Answering answers with an error."""

    def __init__(self, code, message):
        self.error = json.dumps({"code": code, "message": message})


class Answering:
    """A target that answers with given JSON text, and knows what it was asked."""

    def __init__(self, address, results):
        self.asked, self.requests = [], []
        self.results = {"spdk_get_version": '{"version":"SPDK v26.05","fields":{"major":26,"minor":5}}',
                        "rpc_get_methods": json.dumps(METHODS + list(results)), **results}
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(address))
        self.listener.listen()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.answer_until_closed, args=(connection,), daemon=True).start()

    def answer_until_closed(self, connection):
        with connection, contextlib.suppress(OSError):
            self.answer(connection)

    def answer(self, connection):
        text = ""
        while received := connection.recv(65536):
            text += received.decode()
            while text:
                try:
                    request, end = json.JSONDecoder().raw_decode(text)
                except json.JSONDecodeError:
                    break
                text = text[end:]
                self.asked.append(request["method"])
                self.requests.append(request)
                result = self.results[request["method"]]
                answer = f'"error":{result.error}' if isinstance(result, Refusal) else f'"result":{result}'
                connection.sendall(f'{{"jsonrpc":"2.0","id":{request["id"]},{answer}}}\n'.encode())


@pytest.fixture
def answering(host):
    targets = []

    def start(results):
        address = host.folder / f"answering{len(targets)}.sock"
        targets.append(Answering(address, results))
        return targets[-1], ("-s", address)

    yield start
    for target in targets:
        target.listener.close()


def test_an_answer_is_printed_as_it_stands(host, answering):
    odd = r'{"big":18446744073709551616,"float":64.0,"small":1e-3,"twice":1,"twice":2,"text":"\u00e9\/","none":[ ],"nested":[{"a":null}]}'
    _, at = answering({"vendor_method": odd})
    printed = host(*at, "rpc", "call", "vendor_method").out
    assert printed == r"""{
  "big": 18446744073709551616,
  "float": 64.0,
  "small": 1e-3,
  "twice": 1,
  "twice": 2,
  "text": "\u00e9\/",
  "none": [],
  "nested": [
    {
      "a": null
    }
  ]
}
"""


def test_a_typed_answer_loses_no_digit(host, answering):
    bdev = '{"name":"B","num_blocks":18446744073709551616,"block_size":512,"vendor":12345678901234567890123,"odd":-nan}'
    _, at = answering({"bdev_get_bdevs": f"[{bdev}]"})
    for words in (("rpc", "bdev_get_bdevs"), ("-o", "json", "bdev", "list")):
        printed = host(*at, *words)
        assert '"num_blocks": 18446744073709551616' in printed.out
        assert '"vendor": 12345678901234567890123' in printed.out
        assert '"odd": "-nan"' in printed.out
        json.loads(printed.out)


@pytest.fixture
def counting(host):
    """A simulated target that counts: its address as words, its process id, and how often a method was called."""
    sim = Sim(host.folder, "nvmf_tgt", "26.05", "--control", str(host.folder / "control.sock"))
    control = Control(host.folder / "control.sock")
    yield ("-s", sim.path), sim.process.pid, lambda method: int(control(f"calls {method}")[0])
    sim.process.terminate()
    sim.process.wait()
    sim.process.stderr.close()


def test_a_target_is_asked_once_what_it_is(host, counting):
    at, pid, calls = counting
    for _ in range(3):
        host(*at, "rpc", "bdev_get_bdevs")
    assert [calls("spdk_get_version"), calls("rpc_get_methods"), calls("bdev_get_bdevs")] == [1, 1, 3]
    known = host.folder / "run" / "known"
    assert stat.S_IMODE(known.stat().st_mode) == 0o700
    files = list(known.iterdir())
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600]
    assert files[0].name == str(pid)


def test_a_file_that_was_changed_is_not_believed(host, counting):
    at, pid, calls = counting
    host(*at, "rpc", "bdev_get_bdevs")
    known = host.folder / "run" / "known" / str(pid)
    known.chmod(0o644)
    host(*at, "rpc", "bdev_get_bdevs")
    assert calls("spdk_get_version") == 2
    known.chmod(0o600)
    known.write_text("nonsense")
    host(*at, "rpc", "bdev_get_bdevs")
    assert calls("spdk_get_version") == 3


def test_what_is_no_target_itself_is_asked_each_time(host, answering):
    # A forwarder stays the same process when the target behind it changes; Python's name is none of SPDK's.
    target, at = answering({"bdev_get_bdevs": "[]"})
    for _ in range(2):
        host(*at, "rpc", "bdev_get_bdevs")
    assert target.asked.count("spdk_get_version") == 2


@simulated_only
def test_another_release_at_the_same_address_is_noticed(host):
    address = host.folder / "rpc.sock"
    for release in ("26.09", "17.07", "20.01"):
        sim = subprocess.Popen([BIN / "spdksim", "--as", "nvmf_tgt", "--release", release, "-r", address], stderr=subprocess.DEVNULL)
        try:
            while host("-s", address, "rpc", "log_get_flags", code=None).code == 9:
                pass
            made = host("-s", address, "rpc", "bdev_null_create", "--name", "N", "--num-blocks", "8", "--block-size", "512")
            assert made.json == "N"
        finally:
            sim.terminate()
            sim.wait()


@simulated_only
@pytest.mark.parametrize("odd", [b'{"bdevs":[]}', b"null"])
def test_an_answer_of_another_form_is_no_empty_list(host, forwarded, odd):
    direct, address = forwarded("spdk_tgt", changed=lambda answer: answer.replace(b'"result":[]', b'"result":' + odd))
    shown = host("-s", address, "bdev", "list", code=1)
    assert "bdev_get_bdevs: the result is" in shown.err and shown.out == ""
    assert "spdkctl rpc bdev_get_bdevs" in shown.err
    host("-s", address, "rpc", "bdev_get_bdevs")
    # Nor does nobody use a bdev then, and no portal is free.
    host("-s", direct, "bdev", "create", "malloc", "M0", "--size", "64MiB")
    assert "cannot tell who uses bdev M0" in host("-s", address, "bdev", "delete", "M0", code=5).err
    refused = host("-s", address, "iscsi", "portal-group", "create", 1, "127.0.0.1", code=1).err
    assert "iscsi_get_portal_groups: the result is" in refused
