"""rpc.py's spelling: what its command lines send, script lines, output and exit codes."""
import contextlib
import gzip
import json
import pathlib
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import BIN

DATA = pathlib.Path(__file__).parents[1] / "data"


def is_as_recorded(wanted, sent):
    """Secrets are hidden; the rest is equal, types included. Two lists that Python 2's hash table put in order are
    compared as pairs."""
    if sent == "***":
        return isinstance(wanted, str)
    if isinstance(wanted, dict) and isinstance(sent, dict):
        wanted, sent = with_pairs(wanted), with_pairs(sent)
        return wanted.keys() == sent.keys() and all(is_as_recorded(wanted[name], sent[name]) for name in wanted)
    if isinstance(wanted, list) and isinstance(sent, list):
        return len(wanted) == len(sent) and all(map(is_as_recorded, wanted, sent))
    return type(wanted) is type(sent) and wanted == sent


def with_pairs(params):
    names = next((name for name in ("lun_names", "bdev_names") if name in params and "lun_ids" in params), None)
    if not names:
        return params
    others = {name: value for name, value in params.items() if name not in (names, "lun_ids")}
    return {**others, names: sorted(zip(params[names], params["lun_ids"]))}


def releases_of(runs):
    """"17.07 19.01-19.07" as the first and the last release of each run."""
    return [end for run in runs.split() for end in sorted(set(run.split("-")))]


def recorded():
    """Release, words, and what that release's rpc.py does with them: an exit code, or the calls that it sends.
    src/rpc_py/recorded_test.cc explains the lines of tests/data/rpc_py.jsonl.gz."""
    for line in gzip.open(DATA / "rpc_py.jsonl.gz", "rt"):
        words, *outcomes = json.loads(line)
        for runs, outcome in zip(outcomes[::2], outcomes[1::2]):
            printed = isinstance(outcome, list) and isinstance(outcome[0], list)
            loop = any(word.endswith("_config") and word.startswith(("save_", "load_")) for word in words)
            if printed or loop or "-h" in words or "--dry-run" in words or not words:
                continue
            calls = outcome if isinstance(outcome, int) else outcome[1:] if outcome[0] == "*" else [outcome]
            yield from ((release, words, calls) for release in releases_of(runs))


def requests_in(text):
    """The method and the parameters of each request that --dry-run shows."""
    found = []
    while text.startswith("Request:\n"):
        request, end = json.JSONDecoder().raw_decode(text, len("Request:\n"))
        found.append([request["method"], request.get("params") or {}])
        text = text[end:].lstrip()
    return found


def difference(vector):
    release, words, wanted = vector
    done = subprocess.run([BIN / "spdkctl", "rpc.py", "--as", release, "--dry-run", *words], capture_output=True,
                          text=True, stdin=subprocess.DEVNULL, timeout=60)
    if isinstance(wanted, int):
        return None if done.returncode == wanted else (vector, done.returncode, done.stderr)
    wanted = [[method, *(params or [{}])] for method, *params in wanted]
    good = done.returncode == 0 and is_as_recorded(wanted, requests_in(done.stdout))
    return None if good else (vector, done.returncode, done.stdout + done.stderr)


def test_recorded_lines_of_every_release_send_what_its_rpc_py_sends():
    """As processes, a part of those that the unit test of rpc_py goes through."""
    vectors = list(recorded())
    assert len({release for release, _, _ in vectors}) >= 32
    with ThreadPoolExecutor(4) as pool:
        differences = [found for found in pool.map(difference, vectors[::len(vectors) // 500]) if found]
    assert differences == []


@contextlib.contextmanager
def mute(path):
    """A target that takes connections and never answers."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        yield path


def as_release(release, *words, stdin="", code=0):
    done = subprocess.run([BIN / "spdkctl", "rpc.py", "--as", release, *words], capture_output=True, text=True,
                          input=stdin, timeout=60)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def test_where_no_target_is_what_a_line_needs_besides_is_not_looked_for(tmp_path):
    (tmp_path / "psk").write_text("x")
    told = as_release("23.09", "-s", str(tmp_path / "none.sock"), "nvmf_subsystem_add_host", "nqn.2016-06.io.spdk:a",
                      "nqn.2016-06.io.spdk:h", "--psk", str(tmp_path / "psk"), code=1).stdout
    assert told.startswith("Error while connecting to ")


def test_a_dry_run_shows_the_request_of_the_release_that_is_named():
    shown = as_release("19.07", "--dry-run", "construct_malloc_bdev", "64", "512", "-b", "M0").stdout
    assert shown == ('Request:\n{\n  "method": "construct_malloc_bdev",\n  "params": {\n    "num_blocks": 131072,\n'
                     '    "block_size": 512,\n    "name": "M0"\n  }\n}\n')
    assert "until SPDK 22.01, now bdev_malloc_create" in as_release(
        "26.05", "--dry-run", "construct_malloc_bdev", "64", "512", code=2).stderr
    assert "no release of SPDK" in as_release("16.05", "--dry-run", "get_bdevs", code=2).stderr


def test_the_environment_names_the_release(monkeypatch):
    monkeypatch.setenv("SPDKCTL_RPC_PY_AS", "18.01")
    done = subprocess.run([BIN / "spdkctl", "rpc.py", "--dry-run", "get_bdevs"], capture_output=True, text=True)
    assert '"method": "get_bdevs"' in done.stdout


@pytest.fixture
def on_release(host):
    """A simulated spdk_tgt of a release, and rpc.py on it."""
    def start(release, app="spdk_tgt"):
        host("sim", "install", host.folder / release, "--release", release)
        name = f"target{release.replace('.', '')}"
        host("--spdk", host.folder / release, "target", "start", name, "--app", app, "--memory", "256MiB")

        def run(*words, stdin="", code=0, **environment):
            done = subprocess.run([BIN / "spdkctl", "-t", name, "rpc.py", *words], capture_output=True, text=True,
                                  input=stdin, env={**host.env, **environment}, timeout=60)
            assert done.returncode == code, done.stdout + done.stderr
            return done

        return run

    return start


@pytest.mark.parametrize("release", ["18.07", "20.01", "23.09", "26.05"])
def test_lines_of_any_release_run_on_a_target_of_any_other(on_release, release):
    run = on_release(release)
    assert run("construct_malloc_bdev", "-b", "M0", "64", "512").stdout == "M0\n"
    assert run("bdev_malloc_create", "-b", "M1", "64", "512").stdout == "M1\n"
    names = [bdev["name"] for bdev in json.loads(run("get_bdevs").stdout)]
    assert names == ["M0", "M1"] == [bdev["name"] for bdev in json.loads(run("bdev_get_bdevs").stdout)]
    done = run("--as", "17.10", "delete_bdev", "M0")
    assert done.stdout + done.stderr == ""
    assert run("delete_bdev", "M1").stderr == ""
    assert json.loads(run("bdev_get_bdevs").stdout) == []


def test_a_subsystem_of_one_call_is_made_as_a_whole_or_not_at_all(on_release):
    run = on_release("23.09")
    nqn = "nqn.2016-06.io.spdk:cnode1"
    run("bdev_null_create", "Null0", "100", "512")
    run("construct_nvmf_subsystem", nqn, "", "", "-a", "-s", "S1", "-n", "Null0 absent", code=1)
    assert nqn not in run("nvmf_get_subsystems").stdout
    run("construct_nvmf_subsystem", nqn, "", "", "-a", "-s", "S1", "-n", "Null0")
    assert nqn in run("nvmf_get_subsystems").stdout
    run("construct_nvmf_subsystem", nqn, "", "", "-a", "-s", "S1", code=1)
    assert nqn in run("nvmf_get_subsystems").stdout


def test_defaults_that_a_release_does_not_know_are_not_sent(on_release):
    run = on_release("20.01")
    run("--as", "26.05", "nvmf_create_transport", "-t", "TCP")
    run("--as", "26.05", "nvmf_create_subsystem", "nqn.2016-06.io.spdk:a", "-a")
    refused = run("--as", "26.05", "nvmf_create_subsystem", "nqn.2016-06.io.spdk:b", "--dmrsl", "1", code=1)
    assert "dmrsl" in refused.stderr


def test_what_the_targets_own_rpc_py_wants_said_no_older_one_takes_for_granted(on_release):
    run = on_release("26.09")
    nqn = "nqn.2016-06.io.spdk:a"
    run("nvmf_create_subsystem", nqn)
    required = "the following arguments are required: --allow-any-host/--no-allow-any-host"
    assert required in run("nvmf_subsystem_allow_any_host", nqn, code=2).stderr
    # 25.09 takes all lines of it.
    assert required in run(stdin=f"nvmf_subsystem_allow_any_host {nqn}\n", code=2).stderr
    subsystems = {subsystem["nqn"]: subsystem for subsystem in json.loads(run("nvmf_get_subsystems").stdout)}
    assert not subsystems[nqn]["allow_any_host"]
    assert "invalid choice: 'FOO'" in run("log_set_level", "FOO", code=2).stderr


def test_a_faulty_line_has_the_words_and_the_help_of_the_last_release_with_its_name(on_release):
    run = on_release("26.09")
    refused = run("construct_malloc_bdev", "64", code=2).stderr
    assert "required: block_size; 'construct_malloc_bdev' was the name until SPDK 22.01, now" in refused
    assert "unrecognized arguments: --nosuch\n" in run("--nosuch", "get_bdevs", code=2).stderr
    assert run("construct_malloc_bdev", "-h").stdout.startswith("usage: rpc.py [options] construct_malloc_bdev [-h]")
    assert "'cache'" in run("construct_ftl_bdev", "-b", "f", "-d", "base", code=1).stderr


def test_keys_of_other_files_are_other_keys(on_release, tmp_path):
    run = on_release("26.05")
    nqn = "nqn.2016-06.io.spdk:cnode1"
    (tmp_path / "keys/host").mkdir(parents=True)
    files = [tmp_path / "keys/host_a.psk", tmp_path / "keys/host/a.psk"]
    for number, file in enumerate(files):
        file.write_text(f"NVMeTLSkey-1:01:{number}:\n")
        file.chmod(0o600)
    run("nvmf_create_subsystem", nqn)
    for number, file in enumerate([*files, files[0]]):
        run("--as", "23.09", "nvmf_subsystem_add_host", nqn, f"nqn.2016-06.io.spdk:host{number}", "--psk", file)
    keys = json.loads(run("keyring_get_keys").stdout)
    assert sorted(key["path"] for key in keys) == sorted(map(str, files))


def test_a_key_that_the_target_refuses_is_not_taken_for_one_that_is_there(on_release, tmp_path):
    run = on_release("26.05")
    nqn = "nqn.2016-06.io.spdk:cnode1"
    file = tmp_path / "open.psk"
    file.write_text("NVMeTLSkey-1:01:a:\n")
    file.chmod(0o644)
    run("nvmf_create_subsystem", nqn)
    add = ["--as", "23.09", "nvmf_subsystem_add_host", nqn, "nqn.2016-06.io.spdk:host1", "--psk", file]
    assert "Operation not permitted" in run(*add, code=1).stdout
    assert json.loads(run("nvmf_get_subsystems").stdout)[-1]["hosts"] == []


def test_a_bdev_in_use_is_deleted_as_it_was(on_release):
    run = on_release("26.09")
    run("bdev_malloc_create", "-b", "M0", "64", "512")
    run("nvmf_create_subsystem", "nqn.2016-06.io.spdk:cnode1", "-a")
    run("nvmf_subsystem_add_ns", "nqn.2016-06.io.spdk:cnode1", "M0")
    run("--as", "18.07", "delete_bdev", "M0")
    assert json.loads(run("bdev_get_bdevs").stdout) == []


def test_a_volume_is_not_destroyed_where_it_was_only_closed(on_release):
    run = on_release("26.09")
    run("bdev_malloc_create", "-b", "M0", "64", "4096")
    run("bdev_lvol_create_lvstore", "M0", "lvs0")
    run("bdev_lvol_create", "-l", "lvs0", "vol0", "8")
    assert "destroys what it holds" in run("--as", "18.10", "delete_bdev", "lvs0/vol0", code=1).stderr
    assert "lvs0/vol0" in run("bdev_get_bdevs").stdout
    # SPDK 17.10 destroys it.
    run("--as", "17.10", "delete_bdev", "lvs0/vol0")
    assert "lvs0/vol0" not in run("bdev_get_bdevs").stdout


def test_a_subsystem_that_had_no_limit_takes_more_than_the_default(on_release):
    run = on_release("26.09")
    nqn = "nqn.2016-06.io.spdk:cnode1"
    lines = [f"nvmf_create_subsystem {nqn} -a"]
    for number in range(35):
        lines += [f"bdev_null_create N{number} 8 512", f"nvmf_subsystem_add_ns {nqn} N{number}"]
    run("--as", "20.01", stdin="\n".join(lines) + "\n")
    assert len(json.loads(run("nvmf_get_subsystems").stdout)[-1]["namespaces"]) == 35


def test_a_log_level_is_read_in_either_case_where_the_release_does(on_release):
    run = on_release("22.05")
    run("log_set_level", "debug")
    assert json.loads(run("log_get_level").stdout) == "DEBUG"


def test_a_script_is_read_by_one_release_that_takes_all_of_it(on_release):
    run = on_release("26.05")
    # The name came first until 19.10, where get_bdevs was a name as well.
    script = "construct_malloc_bdev -b M0 64 512\n\nget_bdevs -b M0\ndelete_malloc_bdev M0\n"
    assert run(stdin=script).stdout.startswith('M0\n[\n  {\n    "name": "M0",\n')
    # No release knows both names; each line is read by itself.
    assert run(stdin="construct_malloc_bdev -b M1 64 512\nublk_get_disks\n").stdout == "M1\n[]\n"
    assert "until SPDK 22.01" in run(stdin="construct_malloc_bdev 64\n", code=2).stderr


def test_a_server_answers_each_line_with_its_status(on_release):
    run = on_release("26.05")
    lines = "bdev_malloc_create 64 512 -b M0\nbdev_get_bdevs -b absent\nno_such_command\n"
    done = run("--server", stdin=lines)
    assert done.stdout.startswith("M0\n**STATUS=0\nrequest:\n")
    assert done.stdout.endswith("**STATUS=1\n**STATUS=1\n")


@pytest.mark.parametrize("release", ["18.04", "18.07", "19.07", "20.01", "26.05"])
def test_a_configuration_is_saved_and_loaded_by_every_releases_own_methods(on_release, release):
    run = on_release(release)
    run("construct_malloc_bdev", "-b", "M0", "1", "512")
    saved = json.loads(run("save_config").stdout)
    assert [entry["subsystem"] for entry in saved["subsystems"]] and "M0" in json.dumps(saved)
    calls = [call for entry in saved["subsystems"] if entry["subsystem"] == "bdev" for call in entry["config"]
             if "malloc" in call["method"]]
    run("delete_bdev", "M0")
    run("load_subsystem_config", stdin=json.dumps({"subsystem": "bdev", "config": calls}))
    assert "M0" in run("save_subsystem_config", "-n", "bdev").stdout


def test_releases_with_ini_files_have_no_configuration_to_save(on_release):
    assert "INI" in on_release("17.10", "nvmf_tgt")("save_config", code=7).stderr


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
    assert refused.stderr == "cause: there is no bdev 'absent'; there are none\n"


def test_options_before_the_command_are_read_as_argparse_reads_them(rpc_py):
    rpc_py("bdev_null_create", "N0", "1", "512")
    for options in (["-vt", "5", "--dry-run"], ["-vt5", "--dry"], ["--verb=ERROR", "--dry-run"]):
        assert rpc_py(*options, "bdev_null_delete", "N0").stdout.startswith("Request:\n")
    assert "/nowhere.sock" in rpc_py("-vs", "/nowhere.sock", "bdev_null_delete", "N0", code=1).stdout
    assert json.loads(rpc_py("bdev_get_bdevs").stdout)


@pytest.mark.parametrize("options", ["--verb ERROR --as 19.10", "--a 19.10", "--as 20.01 --as=19.10"])
def test_the_release_is_named_wherever_an_option_may_stand(options):
    words = [*options.split(), "--dry-run", "get_bdevs"]
    done = subprocess.run([BIN / "spdkctl", "rpc.py", *words], capture_output=True, text=True)
    assert done.stdout == 'Request:\n{\n  "method": "bdev_get_bdevs",\n  "params": {}\n}\n', done.stderr


@pytest.mark.parametrize("release, right", [("26.09.1", "26.09"), ("23.09-pre", "23.09"), ("23.09\x1b[2J", "23.09"),
                                            ("24.02", "one from 17.07 to 26.09"), ("", "one from 17.07 to 26.09")])
def test_only_the_name_of_a_release_is_one(release, right):
    refused = as_release(release, "--dry-run", "get_bdevs", code=2).stderr
    assert refused.endswith(f"is no release of SPDK; right is {right}\n") and "\x1b" not in refused


def test_an_option_that_a_release_has_not_is_told_where_it_stood():
    assert "unrecognized arguments: -t5; SPDK 18.04 to 26.09 had -t before the command" in as_release(
        "17.07", "-t5", "--dry-run", "get_bdevs", code=2).stderr


@pytest.mark.parametrize("release, command, params", [
    ("20.10", "spdk_get_version", None), ("25.05", "spdk_get_version", None), ("26.01", "spdk_get_version", {}),
    ("20.10", "bdev_get_bdevs", {}),
])
def test_a_dry_run_shows_no_parameters_as_the_release_does(release, command, params):
    shown = as_release(release, "--dry-run", command).stdout
    assert json.loads(shown.removeprefix("Request:\n")) == {"method": command, "params": params}


def test_the_name_of_a_host_is_an_address_until_21_04():
    words = ["-s", "localhost", "-p", "1", "spdk_get_version"]
    assert "Invalid or non-existing address" not in as_release("21.04", *words, code=1).stdout
    assert "Invalid or non-existing address: 'localhost'" in as_release("21.07", *words, code=1).stdout


def test_help_tells_of_each_argument_in_the_width_of_the_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("SPDKCTL_RPC_PY_AS", "26.09")
    general, command = (subprocess.run([BIN / "spdkctl", "rpc.py", *words], capture_output=True, text=True).stdout
                        for words in (["-h"], ["nvmf_create_transport", "-h"]))
    assert all(len(line) < 80 for line in (general + command).splitlines()), general + command
    assert "--as AS" in general and "SPDKCTL_RPC_PY_AS" in general and "--go-client" not in general
    assert "-t TRTYPE, --trtype TRTYPE" in command and "(required)" in command
    assert "(int)" in command


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
