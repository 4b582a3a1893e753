"""rpc.py's spelling: what its command lines send, script lines, output and exit codes."""
import contextlib
import json
import pathlib
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import BIN

DATA = pathlib.Path(__file__).parents[1] / "data"


def is_as_recorded(wanted, sent):
    """Secrets are hidden; the rest is equal, types included."""
    if sent == "***":
        return isinstance(wanted, str)
    if isinstance(wanted, dict) and isinstance(sent, dict):
        return wanted.keys() == sent.keys() and all(is_as_recorded(wanted[name], sent[name]) for name in wanted)
    if isinstance(wanted, list) and isinstance(sent, list):
        return len(wanted) == len(sent) and all(map(is_as_recorded, wanted, sent))
    return type(wanted) is type(sent) and wanted == sent


def difference(vector):
    words, *wanted = vector
    done = subprocess.run([BIN / "spdkctl", "rpc.py", "--dry-run", *words], capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=60)
    if isinstance(wanted[0], int):
        return None if done.returncode == wanted[0] else (words, done.returncode, done.stderr)
    if done.returncode != 0 or not done.stdout.startswith("Request:\n"):
        return words, done.returncode, done.stdout + done.stderr
    request = json.JSONDecoder().raw_decode(done.stdout[len("Request:\n"):])[0]
    good = request["method"] == wanted[0] and is_as_recorded(wanted[1], request["params"])
    return None if good else (words, request)


def test_recorded_command_lines_send_what_rpc_py_sends():
    """tests/data/rpc_py.jsonl: words, then the method and parameters that SPDK 26.09's rpc.py sends for them (26.05's where
    26.09 has ended what they name), or the code that it exits with."""
    vectors = [json.loads(line) for line in (DATA / "rpc_py.jsonl").read_text().splitlines()]
    assert len(vectors) > 5000
    with ThreadPoolExecutor(4) as pool:
        differences = [found for found in pool.map(difference, vectors) if found]
    assert differences == []


@contextlib.contextmanager
def mute(path):
    """A target that takes connections and never answers."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        yield path


@pytest.fixture
def rpc_py(host, spdk):
    """A link named rpc.py, as scripts call it."""
    host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "256MiB")
    host.env["SPDKCTL_TARGET"] = "spdk_tgt"
    link = host.folder / "rpc.py"
    link.symlink_to(BIN / "spdkctl")

    def run(*words, stdin="", code=0):
        done = subprocess.run([link, *words], capture_output=True, text=True, input=stdin, env=host.env, timeout=60)
        assert done.returncode == code, done.stdout + done.stderr
        return done

    return run


def test_results_print_as_rpc_py_prints_them(rpc_py):
    assert rpc_py("bdev_malloc_create", "64", "512", "-b", "Malloc0").stdout == "Malloc0\n"
    bdevs = rpc_py("bdev_get_bdevs", "-b", "Malloc0").stdout
    assert bdevs.startswith('[\n  {\n    "name": "Malloc0",\n')
    assert json.loads(bdevs)[0]["num_blocks"] == 131072
    assert rpc_py("bdev_malloc_delete", "Malloc0").stdout == ""


def test_a_refusal_is_told_on_stdout(rpc_py):
    refused = rpc_py("bdev_get_bdevs", "-b", "absent", code=1)
    assert refused.stdout == (
        'request:\n{\n  "name": "absent",\n  "method": "bdev_get_bdevs",\n  "req_id": 1\n}\n'
        'Got JSON-RPC error response\nresponse:\n{\n  "code": -19,\n  "message": "No such device"\n}\n')
    assert refused.stderr == ""


def test_scripts_stop_at_the_first_refusal(rpc_py):
    script = "# two bdevs\n\nbdev_null_create 'N 0' 1 512\nbdev_null_create N1 1 512\nbdev_get_bdevs -b absent\nspdk_get_version\n"
    done = rpc_py(stdin=script, code=1)
    assert done.stdout.startswith(
        "N 0\nN1\nException:\n# two bdevs\nbdev_null_create 'N 0' 1 512\nbdev_null_create N1 1 512\n"
        "bdev_get_bdevs -b absent <<<\nrequest:\n")
    assert rpc_py(stdin="bdev_null_create 5\n", code=2).stdout == ""
    assert rpc_py(stdin="").stdout == ""


def test_a_batch_prints_its_results_at_the_end(rpc_py):
    done = rpc_py("-b", stdin="bdev_null_create N0 1 512\nbdev_null_delete N0\n")
    assert done.stdout == 'null\n"N0"\ntrue\n'
    assert "experimental" in done.stderr


def test_a_target_that_is_not_there_is_told_in_three_lines(rpc_py):
    lines = rpc_py("-s", "/nonexistent.sock", "spdk_get_version", code=1).stdout.splitlines()
    assert lines[:2] == ["Error while connecting to /nonexistent.sock", "Is SPDK application running?"]
    assert lines[2].startswith("Error details: ") and len(lines) == 3
    assert rpc_py("-t", "0", "spdk_get_version", code=1).stdout == "Timeout value is invalid: 0.0\n"


@pytest.mark.parametrize("words, code, said", [
    (("-t", "abc"), 2, "argument -t: invalid float value: 'abc'"),
    (("-t", ""), 2, "argument -t: invalid float value: ''"),
    (("-t", "-5"), 1, "Timeout value is invalid: -5.0\n"),
    (("-t", "nan"), 1, "Timeout while waiting for response:\n"),
    (("-t", "0.2"), 1, "Timeout while waiting for response:\n"),
    (("-t", "1e-9"), 1, "Timeout while waiting for response:\n"),
])
def test_a_timeout_is_that_of_rpc_py(host, words, code, said):
    with mute(host.folder / "mute.sock") as address:
        done = host("rpc.py", "-s", address, *words, "spdk_get_version", code=code)
        assert said in (done.out if code == 1 else done.err)


@pytest.mark.parametrize("value, code, said", [
    ("200ms", 1, "Timeout while waiting for response:\n"),
    ("abc", 2, "--timeout: 'abc' is no duration"),
    ("-5", 2, "--timeout: '-5' is no duration"),
    ("", 2, "--timeout: '' is no duration"),
])
def test_spdkctls_own_timeout_counts_for_rpc_py_too(host, value, code, said):
    with mute(host.folder / "mute.sock") as address:
        done = host("--timeout", value, "rpc.py", "-s", address, "spdk_get_version", code=code)
        assert said in (done.out if code == 1 else done.err)


def test_a_timeout_of_rpc_py_overrules_spdkctls_own(host):
    with mute(host.folder / "mute.sock") as address:
        host("--timeout", "60m", "rpc.py", "-s", address, "-t", "0.2", "spdk_get_version", code=1)


def test_secrets_are_hidden_and_warned_of(rpc_py):
    done = rpc_py(
        "--dry-run", "-v", "accel_crypto_key_create", "-c", "AES_XTS", "-k", "0011", "-n", "k")
    assert "0011" not in done.stdout + done.stderr
    assert '"key": "***"' in done.stdout
    assert "is a secret" in done.stderr


def test_secrets_in_a_word_of_several_are_hidden_and_warned_of(rpc_py):
    words = ["--dry-run", "-v", "iscsi_create_auth_group", "7", "-c"]
    done = rpc_py(*words, "user:u secret:hush sekret:psst")
    assert "hush" not in done.stdout + done.stderr and "psst" not in done.stdout + done.stderr
    assert '"user": "u"' in done.stdout and "is a secret" in done.stderr
    broken = rpc_py(*words, "user:u secret:hush psst", code=1)
    assert "psst" not in broken.stdout + broken.stderr


def test_a_configuration_is_saved_and_loaded_again(rpc_py):
    rpc_py("bdev_malloc_create", "1", "512", "-b", "Malloc0")
    saved = rpc_py("save_config", "-i", "-1").stdout
    assert len(saved.splitlines()) == 1
    rpc_py("bdev_malloc_delete", "Malloc0")
    bdev = rpc_py("save_subsystem_config", "-n", "bdev").stdout
    assert "Malloc0" not in bdev
    calls = [call for subsystem in json.loads(saved)["subsystems"] if subsystem["subsystem"] == "bdev"
             for call in subsystem["config"] if call["method"] == "bdev_malloc_create"]
    rpc_py("load_subsystem_config", stdin=json.dumps({"subsystem": "bdev", "config": calls}))
    assert json.loads(rpc_py("bdev_get_bdevs").stdout)[0]["name"] == "Malloc0"
    unknown = rpc_py("load_config", stdin='{"subsystems":[{"subsystem":"bdev","config":[{"method":"zz"}]}]}', code=1)
    assert unknown.stdout == "Unknown method was included in the config file\n"
