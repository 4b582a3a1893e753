"""rpc.py's batches, its server, plugins, key order and configurations, on a simulated target of a release."""
import json
import os
import socket
import subprocess
import threading

import pytest

from conftest import BIN, Sim

WARNING = "WARNING: Batch mode is experimental. Some RPCs may not work correctly in batch mode.\n"
ABSENT = '{\n  "code": -19,\n  "message": "No such device"\n}\n'


@pytest.fixture
def on(tmp_path_factory):
    """on(release) is rpc.py on a simulated spdk_tgt; what it reads of stdin and what it returns is text."""
    sims = []

    def start(release, *options):
        folder = tmp_path_factory.mktemp("s")
        sim = Sim(folder, "spdk_tgt", release, *options)
        sims.append(sim)

        def run(*words, stdin="", code=0, address=sim.path, **environment):
            done = subprocess.run([BIN / "spdkctl", "rpc.py", "-s", address, *words], capture_output=True, text=True,
                                  input=stdin, env={**os.environ, **environment}, timeout=60)
            assert done.returncode == code, done.stdout + done.stderr
            return done

        run.path = sim.path
        return run

    yield start
    for sim in sims:
        sim.process.kill()
        sim.process.communicate()


class Listener:
    """Passes a connection on and keeps what was asked."""

    def __init__(self, folder, path):
        self.asked, self.address, self.path = b"", str(folder / "l.sock"), path
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.address)
        self.listener.listen()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        near, _ = self.listener.accept()
        far = socket.socket(socket.AF_UNIX)
        far.connect(self.path)
        threading.Thread(target=self.answer, args=(far, near), daemon=True).start()
        while data := near.recv(1 << 16):
            self.asked += data
            far.sendall(data)
        far.shutdown(socket.SHUT_WR)

    @staticmethod
    def answer(far, near):
        while data := far.recv(1 << 16):
            near.sendall(data)

    def messages(self):
        text, found = self.asked.decode(), []
        while text:
            message, end = json.JSONDecoder().raw_decode(text)
            found.append(message)
            text = text[end:].lstrip()
        return found


@pytest.mark.parametrize("release, lists", [("26.09", 1), ("26.05", 1), ("26.01", 0)])
def test_a_batch_is_one_list_where_the_release_has_batches(on, tmp_path, release, lists):
    run = on(release)
    listener = Listener(tmp_path, run.path)
    lines = "".join(f"bdev_null_create N{i} 1 512\n" for i in range(100))
    done = run("-b", stdin=lines, address=listener.address)
    assert done.stdout == "null\n" * 100 + "".join(f'"N{i}"\n' for i in range(100))
    found = [message for message in listener.messages() if isinstance(message, list)]
    assert [len(message) for message in found] == [100] * lists
    creates = [call for call in (found[0] if found else listener.messages()) if call["method"] == "bdev_null_create"]
    assert [call["params"]["name"] for call in creates] == [f"N{i}" for i in range(100)]


def test_an_error_leaves_what_the_others_of_a_batch_answered(on):
    lines = "bdev_null_create N0 1 512\nbdev_get_bdevs -b absent\nbdev_null_delete N0\n"
    done = on("26.09")("-b", stdin=lines, code=1)
    assert done.stdout == 'null\nnull\n"N0"\ntrue\n'
    assert done.stderr == WARNING + ABSENT + "cause: there is no bdev 'absent'; there are none\n"


def test_an_error_takes_the_place_of_all_answers_on_the_first_release_with_batches(on):
    lines = "bdev_null_create N0 1 512\n# not there\nbdev_get_bdevs -b absent\n"
    done = on("26.05")("-b", stdin=lines, code=1)
    assert done.stdout == ("null\nnull\nException:\n" + lines + "Got JSON-RPC error response\nresponse:\n" + ABSENT)
    assert done.stderr.startswith(WARNING + "cause: there is no bdev 'absent'")


def test_nothing_of_a_batch_is_sent_if_a_line_is_wrong(on):
    run = on("26.09")
    assert run("-b", stdin="bdev_null_create N0 1 512\nbdev_null_create\n", code=2).stdout == "null\n"
    assert run("bdev_get_bdevs").stdout == "[]\n"


def test_a_command_beside_batch_mode_is_not_sent(on):
    run = on("26.09")
    assert run("-b", "bdev_null_create", "N0", "1", "512").stdout == "null\n"
    assert run("bdev_get_bdevs").stdout == "[]\n"
    assert run("-b", stdin="# nothing\n").stdout == ""


def test_a_dry_run_of_a_batch_shows_one_list(on):
    lines = "spdk_get_version\nbdev_get_bdevs -b B0\n"
    shown = on("26.09")("-b", "--dry-run", stdin=lines).stdout
    assert shown.startswith("Request:\n[\n")
    assert json.loads(shown[len("Request:\n"):]) == [
        {"jsonrpc": "2.0", "method": "spdk_get_version", "id": 1},
        {"jsonrpc": "2.0", "method": "bdev_get_bdevs", "id": 2, "params": {"name": "B0"}}]
    shown = on("26.05")("-b", "--dry-run", "--as", "26.05", stdin=lines).stdout
    assert json.loads(shown[len("Request:\n"):]) == [{"method": "spdk_get_version", "params": {}},
                                                     {"method": "bdev_get_bdevs", "params": {"name": "B0"}}]


def test_each_line_of_a_server_is_answered_and_help_counts_as_a_failure(on):
    lines = "bdev_null_create N0 1 512\n\nbdev_null_create -h\n-h\nspdk_get_version -x\nlog_get_level\n"
    run = on("26.09")
    done = run("--server", stdin=lines, SPDKCTL_TARGET=run.path)
    ends = [line for line in done.stdout.splitlines() if line.startswith("**STATUS=")]
    assert ends == [f"**STATUS={status}" for status in (0, 1, 1, 1, 1, 0)]
    assert done.stdout.startswith("N0\n**STATUS=0\n") and done.stdout.endswith('**STATUS=1\n"NOTICE"\n**STATUS=0\n')


PLUGIN = """
from spdk.rpc.client import print_json

def create(args):
    print_json(args.client.call('bdev_null_create', {'name': args.name, 'num_blocks': 256, 'block_size': 512}))

def delete(args):
    args.client.bdev_null_delete(name=args.name)

def spdk_rpc_plugin_initialize(subparsers):
    p = subparsers.add_parser('own_create')
    p.add_argument('name')
    p.set_defaults(func=create)
    p = subparsers.add_parser('own_delete')
    p.add_argument('name')
    p.set_defaults(func=delete)
"""


@pytest.fixture
def plugin(tmp_path):
    (tmp_path / "own_plugin.py").write_text(PLUGIN)
    (tmp_path / "no_plugin.py").write_text("")
    return {"PYTHONPATH": str(tmp_path)}


def test_a_plugins_commands_are_those_of_rpc_py(on, plugin):
    run = on("26.09")
    use = ["--plugin", "own_plugin"]
    assert run(*use, "own_create", "P0", **plugin).stdout == "P0\n"
    refused = run(*use, "own_create", "P0", code=1, **plugin).stdout
    assert refused == ('request:\n{\n  "name": "P0",\n  "num_blocks": 256,\n  "block_size": 512,\n  '
                       '"method": "bdev_null_create",\n  "req_id": 1\n}\nGot JSON-RPC error response\nresponse:\n'
                       '{\n  "code": -17,\n  "message": "File exists"\n}\n')
    assert "the following arguments are required: name" in run(*use, "own_create", code=2, **plugin).stderr
    assert json.loads(run(*use, "bdev_get_bdevs", "-b", "P0", **plugin).stdout)[0]["num_blocks"] == 256
    shown = run(*use, "--dry-run", "own_delete", "P0", **plugin).stdout
    assert json.loads(shown[len("Request:\n"):])["method"] == "bdev_null_delete"
    assert run(*use, "own_delete", "P0", **plugin).stdout == ""
    assert run("bdev_get_bdevs").stdout == "[]\n"


def test_a_plugins_commands_stand_among_others_in_scripts(on, plugin):
    run = on("23.09")
    script = "own_create P0\nbdev_null_create N0 1 512\nown_delete absent\nspdk_get_version\n"
    done = run("--plugin", "own_plugin", stdin=script, code=1, **plugin)
    assert done.stdout.startswith(
        'P0\nN0\nException:\nown_create P0\nbdev_null_create N0 1 512\nown_delete absent <<<\nrequest:\n{\n  "name": '
        '"absent",\n  "method": "bdev_null_delete",\n  "req_id": 3\n}\n')


def test_a_server_keeps_the_plugins_of_its_lines(on, plugin):
    lines = "own_create P0\n--plugin own_plugin own_create P0\nown_create P1\n--plugin own_plugin own_delete P2\n"
    run = on("26.09")
    # The options beside --server are none of its lines'.
    done = run("--server", stdin=lines, SPDKCTL_TARGET=run.path, **plugin).stdout
    assert done.startswith("**STATUS=1\nP0\n**STATUS=0\nP1\n**STATUS=0\nrequest:\n") and done.endswith("**STATUS=1\n")


def test_a_module_that_is_no_plugin_is_told_on_stdout(on, plugin):
    run = on("26.09")
    assert run("--plugin", "absent_one", "log_get_level", **plugin).stdout == 'Module absent_one not found\n"NOTICE"\n'
    assert run("--plugin", "no_plugin", "log_get_level", **plugin).stdout == (
        "Module no_plugin does not contain 'spdk_rpc_plugin_initialize' function\n\"NOTICE\"\n")
    assert "python3" in run("--plugin", "own_plugin", "log_get_level", code=1, PATH="/nonexistent").stderr


def test_a_plugin_is_not_looked_for_in_the_working_folder(on, tmp_path, monkeypatch):
    (tmp_path / "own_plugin.py").write_text(PLUGIN)
    (tmp_path / "argparse.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    done = on("26.09")("--plugin", "own_plugin", "log_get_level")
    assert done.stdout == 'Module own_plugin not found\n"NOTICE"\n'


@pytest.mark.parametrize("release, words, keys", [
    ("26.09", "bdev_lvol_create -l s v 4", "lvol_name size_in_mib thin_provision lvs_name"),
    ("23.09", "bdev_aio_create /f A 512", "name filename block_size"),
    ("26.05", "nvmf_subsystem_add_listener n -t TCP -a 127.0.0.1", "nqn secure_channel listen_address"),
    ("19.07", "construct_target_node t a B:0 1:2 64", "name alias_name pg_ig_maps luns queue_depth"),
])
def test_a_request_is_shown_in_its_releases_order(release, words, keys):
    shown = subprocess.run([BIN / "spdkctl", "rpc.py", "--as", release, "--dry-run", *words.split()],
                           capture_output=True, text=True, timeout=60).stdout
    assert list(json.loads(shown[len("Request:\n"):])["params"])[:len(keys.split())] == keys.split()


def test_a_wrong_word_is_refused_by_the_targets_own_grammar(on):
    refused = on("26.09")("log_set_level", "NOPE", code=2)
    assert refused.stdout == "" and "invalid choice: 'NOPE'" in refused.stderr


def test_a_configuration_that_holds_no_calls_is_told(on):
    run = on("26.09")
    skipped = '{"subsystem": "bdev", "config": [{"method": "iobuf_set_options", "params": {}}]}'
    assert run("load_subsystem_config", stdin=skipped).stdout == (
        "Some configs were skipped because they cannot be called in the current RPC state.\n")
    assert "'config'" in run("load_subsystem_config", stdin='{"subsystem": "bdev"}', code=1).stderr
    assert "'config'" in run("load_config", stdin='{"subsystems": [{"subsystem": "bdev"}]}', code=1).stderr
    assert run("load_subsystem_config", stdin='{"subsystem": "bdev", "config": null}').stdout == ""
    odd = '{"subsystems": [{"config": [{"method": "log_get_level", "id": 1}]}]}'
    assert "member 'id'" in run("load_config", stdin=odd, code=1).stderr
    # As rpc.py has it: without calls the framework is started, and this one runs.
    assert '"method": "framework_start_init"' in run("load_config", stdin='{"subsystems": []}', code=1).stdout


def test_a_configuration_on_one_line_has_blanks_as_pythons(on):
    saved = on("26.09")("save_config", "-i", "-1").stdout
    assert saved == json.dumps(json.loads(saved)) + "\n"


def test_what_save_config_asks_is_shown_with_its_defaults(on):
    refused = on("26.09")("save_subsystem_config", "-n", "absent", code=1).stdout
    assert refused.startswith('request:\n{\n  "name": "absent",\n  "with_batches": false,\n  "method":')
    assert "with_batches" not in on("26.01")("save_subsystem_config", "-n", "absent", code=1).stdout
