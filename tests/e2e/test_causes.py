"""Why a call was refused, as people see it: behind SPDK's own words, with the target's host and its log as evidence."""
import json
import os
import re
import signal
import socket
import subprocess
import threading

import pytest
from conftest import BIN, REAL, Forwarder, Sim

NQN = "nqn.2016-06.io.spdk:cnode1"


def written(host, name, text):
    path = host.folder / name
    path.write_text(text)
    return path


@pytest.fixture
def target(host):
    sim = Sim(host.folder, "spdk_tgt")

    def run(*words, **how):
        return host("-s", sim.path, *words, **how)

    run.sim = sim
    yield run
    sim.process.kill()
    sim.process.wait()


def test_rpc_py_prints_the_targets_words_and_the_cause_behind_them_on_stderr(target):
    refused = target("rpc.py", "bdev_malloc_delete", "Malloc7", code=1)
    assert '"message": "No such device"' in refused.out
    assert "cause" not in refused.out
    assert refused.err == "cause: there is no bdev 'Malloc7'; there are none\n"


def test_a_script_of_rpc_py_tells_the_cause_of_the_line_that_failed(target):
    script = "bdev_null_create N0 8 512\nbdev_null_create N0 8 512\n"
    refused = target("rpc.py", stdin=script, code=1)
    assert "cause: there is a bdev 'N0' already: a Null disk of 8MiB" in refused.err


def test_load_config_says_which_thing_was_missing(target, host):
    calls = [{"method": "nvmf_create_subsystem", "params": {"nqn": NQN}},
             {"method": "nvmf_subsystem_add_ns", "params": {"nqn": NQN, "namespace": {"bdev_name": "nosuch"}}}]
    file = written(host, "config.json", json.dumps({"subsystems": [{"subsystem": "nvmf", "config": calls}]}))
    refused = target("rpc.py", "load_config", "-j", file, code=1)
    assert "cause: the call at /subsystems/0/config/1, nvmf_subsystem_add_ns, was refused: there is no bdev 'nosuch'" in refused.err
    calls[1] = [{"method": "bdev_get_bdevs"}, {"method": "bdev_malloc_creat"}]
    file = written(host, "config.json", json.dumps({"subsystems": [{"subsystem": "nvmf", "config": calls}]}))
    refused = target("rpc.py", "load_config", "-j", file, code=1)
    assert refused.out == "Unknown method was included in the config file\n"
    assert "cause: at /subsystems/0/config/1/1: no release of SPDK has a method 'bdev_malloc_creat'; did you mean 'bdev_malloc_create'?" in refused.err


def test_a_batch_tells_the_cause_of_its_first_refusal(target):
    refused = target("rpc.py", "-b", stdin="bdev_null_delete N7\nbdev_null_delete N8\n", code=1)
    assert refused.err.count("cause:") == 1
    assert "there is no bdev 'N7'" in refused.err


def test_calls_that_are_sent_as_they_stand_are_explained_too(target):
    refused = target("rpc", "call", "bdev_null_create", '{"name":"N","num_blocks":16,"block_size":500}', code=1)
    assert "cause: block_size is 500; it has to be a multiple of 512 and at least 512" in refused.err


@pytest.mark.parametrize(("mode", "code", "cause"), [
    (0o644, 8, "has mode 0644, and others than its owner may have no rights: chmod 0600"),
    (0o640, 8, "has mode 0640"),
])
def test_a_key_file_is_looked_at_where_the_target_sees_it(target, host, mode, code, cause):
    file = written(host, "key", "NVMeTLSkey-1:01:MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmZwJEiQ:")
    os.chmod(file, mode)
    refused = target("rpc", "keyring_file_add_key", "--name", "k", "--path", file, code=code)
    assert cause in refused.err
    assert "MDAxMTIy" not in refused.err


def test_a_relative_key_file_is_refused_for_being_one(target):
    refused = target("rpc", "keyring_file_add_key", "--name", "k", "--path", "k.txt", code=1)
    assert "'k.txt' is no absolute path, and a key file's has to be" in refused.err


def test_where_nobody_listens_nothing_is_attached(target):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        refused = target("rpc", "bdev_nvme_attach_controller", "--name", "N", "--trtype", "TCP", "--traddr", "127.0.0.1", "--adrfam", "ipv4",
                         "--trsvcid", port, "--subnqn", NQN, code=3)
    assert f"cause: nobody listens on 127.0.0.1:{port}" in refused.err


def test_serial_numbers_that_no_release_takes_are_not_sent(target):
    refused = target("-o", "json", "rpc", "nvmf_create_subsystem", "--nqn", NQN, "--serial-number", "1" * 21, code=2)
    error = json.loads(refused.err)["error"]
    assert error["message"] == "serial_number has 21 characters, 20 fit"
    assert error["delivery"] == "not sent"


def test_names_of_keys_are_words_and_keys_are_not(target):
    named = target("rpc", "nvmf_subsystem_add_host", "--nqn", NQN, "--host", "nqn.2014-08.org.nvmexpress:h", "--psk", "k1", "--dry-run")
    assert '"psk":"k1"' in named.out.replace(" ", "")
    key = "NVMeTLSkey-1:01:MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmZwJEiQ:"
    refused = target("rpc", "nvmf_subsystem_add_host", "--nqn", NQN, "--host", "nqn.2014-08.org.nvmexpress:h", "--psk", key, code=2)
    assert "process list" in refused.err
    assert key not in refused.err


def test_secrets_of_answers_are_shown_only_when_asked_for(target, host):
    secrets = written(host, "secrets", json.dumps({"tag": 1, "secrets": [{"user": "u", "secret": "openSesame"}]}))
    target("rpc", "iscsi_create_auth_group", "--json-file", secrets)
    hidden = target("rpc", "iscsi_get_auth_groups").out
    assert "openSesame" not in hidden and '"***"' in hidden
    assert "openSesame" in target("rpc", "iscsi_get_auth_groups", "--show-secrets").out
    batch = written(host, "batch", "iscsi_get_auth_groups\n" + '{"method":"iscsi_get_auth_groups"}\n')
    for words in (("rpc", "call", "iscsi_get_auth_groups"), ("rpc", "batch", batch), ("rpc.py", "iscsi_get_auth_groups"), ("rpc.py",)):
        hidden = target(*words, stdin="iscsi_get_auth_groups\n")
        assert "openSesame" not in hidden.out + hidden.err and "***" in hidden.out, words
        assert "openSesame" in target(*words, stdin="iscsi_get_auth_groups\n", env={"SPDKCTL_SHOW_SECRETS": "1"}).out
    for words in (("rpc", "call", "iscsi_get_auth_groups"), ("rpc", "batch", batch)):
        assert "openSesame" in target(*words, "--show-secrets").out


def test_a_configuration_that_rpc_py_saves_has_its_secrets(target, host):
    secrets = written(host, "secrets", json.dumps({"tag": 1, "secrets": [{"user": "u", "secret": "openSesame"}]}))
    target("rpc", "iscsi_create_auth_group", "--json-file", secrets)
    saved = written(host, "saved.json", target("rpc.py", "save_config").out)
    target("rpc", "iscsi_delete_auth_group", "--tag", 1)
    calls = [call for subsystem in json.loads(saved.read_text())["subsystems"] if subsystem["subsystem"] == "iscsi"
             for call in subsystem["config"] or [] if call["method"] == "iscsi_create_auth_group"]
    target("rpc.py", "load_subsystem_config", stdin=json.dumps({"subsystem": "iscsi", "config": calls}))
    assert "openSesame" in target("rpc", "iscsi_get_auth_groups", "--show-secrets").out


@pytest.mark.skipif(bool(REAL), reason="needs a target that dies when told to")
def test_whoever_dies_in_a_call_is_named_by_rpc_py_and_once_by_a_batch(host, spdk):
    def started():
        host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "256MiB", env={"SPDKSIM_FAULTS": "crash:bdev_null_create"})

    started()
    died = host("-t", "spdk_tgt", "rpc.py", "bdev_null_create", "N", 1, 512, code=1)
    assert died.out == "Connection closed with partial response:\n\n\n"
    assert re.search(r"^rpc.py: bdev_null_create: target spdk_tgt \(pid \d+\) has died", died.err), died.err
    assert "its log is" in died.err
    started()
    lines = written(host, "lines", "bdev_get_bdevs\n" * 100 + 'bdev_null_create --name N --num-blocks 8 --block-size 512\n' + "bdev_get_bdevs\n" * 500)
    died = host("-t", "spdk_tgt", "rpc", "batch", lines, code=None)
    answers = died.out.splitlines()
    assert died.code in (9, 11) and answers[0] == '{"result":[]}' and len(answers) == 601
    assert "not sent, for the target died before" in answers[-1]
    assert died.err.count("has died") == 1
    gone = host("-s", host.folder / "nobody.sock", "rpc", "batch", lines, code=9)
    assert "not sent, for the target was not reached before" in gone.out.splitlines()[-1]
    assert gone.err == f"warning: no target at {host.folder}/nobody.sock: there is no such socket\n"


@pytest.mark.skipif(bool(REAL), reason="needs a target that dies when told to")
def test_a_target_of_ours_that_died_is_known_by_its_address(host, spdk):
    host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "256MiB", env={"SPDKSIM_FAULTS": "crash:bdev_null_create"})
    address = host("-o", "json", "target", "list").json["targets"][0]["address"]
    died = host("-s", address, "rpc", "bdev_null_create", "--name", "N", "--num-blocks", 8, "--block-size", 512, code=11)
    assert re.search(r"target spdk_tgt \(pid \d+\) has died", died.err), died.err
    later = host("-s", address, "bdev", "list", code=9)
    assert re.search(r"target spdk_tgt \(pid \d+\) has died \(.*during bdev_null_create", later.err), later.err


@pytest.mark.skipif(bool(REAL), reason="needs a target that may be suspended")
def test_rpc_py_says_that_a_target_is_suspended(target):
    os.kill(target.sim.process.pid, signal.SIGSTOP)
    try:
        silent = target("rpc.py", "-t", "0.5", "bdev_get_bdevs", code=1)
        assert "Timeout while waiting for response" in silent.out
        assert "is stopped (SIGSTOP)\nrun: kill -CONT" in silent.err
    finally:
        os.kill(target.sim.process.pid, signal.SIGCONT)


def test_a_socket_of_the_working_folder_is_named_by_its_name_alone(target, host):
    env = {**host.env}
    for words in (["-s", "sim.sock", "bdev", "list"], ["rpc.py", "-s", "sim.sock", "bdev_get_bdevs"]):
        subprocess.run([BIN / "spdkctl", *words], env=env, cwd=host.folder, check=True, capture_output=True)
    absent = subprocess.run([BIN / "spdkctl", "-s", "other.sock", "bdev", "list"], env=env, cwd=host.folder, capture_output=True, text=True)
    assert absent.returncode == 9 and "host other.sock" in absent.stderr


def test_an_abstract_socket_is_named_with_an_at(target, host):
    name = f"spdkctl-{os.getpid()}-{host.folder.name}"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("\0" + name)
        listener.listen()
        forwarder = Forwarder(host.folder, target.sim.path)
        forwarder.listener.close()
        forwarder.listener = listener
        threading.Thread(target=forwarder.serve, daemon=True).start()
        for words in (("-s", f"@{name}", "bdev", "list"), ("rpc.py", "-s", f"@{name}", "bdev_get_bdevs")):
            host(*words)
    assert host("-s", "@", "bdev", "list", code=2).err.startswith("spdkctl: the abstract socket '@' has no name")


def test_a_target_in_a_network_of_its_own_is_looked_into_all_the_same(host):
    if subprocess.run(["unshare", "--net", "true"], capture_output=True).returncode != 0:
        pytest.skip("networks of one's own cannot be made here")
    path = host.folder / "own.sock"
    words = [BIN / "spdksim", "--as", "spdk_tgt", "--release", "26.05", "-r", path, "-S", host.folder]
    with subprocess.Popen(["unshare", "--net", *words], stderr=subprocess.PIPE) as process:
        try:
            process.stderr.readline()
            while socket.socket(socket.AF_UNIX).connect_ex(str(path)) != 0:
                assert process.poll() is None
            refused = host("-s", path, "rpc", "keyring_file_add_key", "--name", "k", "--path", "/no/such/key", code=3)
            assert "cause: the target's host has no file '/no/such/key'" in refused.err
        finally:
            process.kill()


def test_a_raid_is_not_proposed_as_a_part_of_itself(target):
    refused = target("raid", "create", "R", "a", "b", "--level", "raid0", "--strip-size", "64KiB", code=3)
    assert "needs bdev 'a', which is not there" in refused.err
    assert "did you mean" not in refused.err


def test_a_controller_whose_namespaces_are_not_taken_is_told_of(target):
    target("rpc", "nvmf_create_transport", "--trtype", "TCP")
    target("nvmf", "subsystem", "create", NQN, "--any-host")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    target("nvmf", "listener", "add", NQN, f"tcp://127.0.0.1:{port}")
    attached = target("nvme", "attach", "N", f"tcp://127.0.0.1:{port}", "--subnqn", NQN)
    assert "warning: controller N has no bdev" in attached.err


def test_a_secret_that_was_hidden_is_not_sent_as_one(target, host):
    copied = written(host, "copied.json", json.dumps({"tag": 1, "secrets": [{"user": "u", "secret": "***"}]}))
    refused = target("rpc", "iscsi_create_auth_group", "--json-file", copied, code=2)
    assert "a secret is '***', which stands for one that was hidden: give the secret itself" in refused.err
    assert target("rpc", "iscsi_get_auth_groups").out.strip() == "[]"
    calls = [{"method": "iscsi_create_auth_group", "params": json.loads(copied.read_text())}]
    file = written(host, "config.json", json.dumps({"subsystems": [{"subsystem": "iscsi", "config": calls}]}))
    refused = target("rpc.py", "load_config", "-j", file, code=1)
    assert "a secret is '***'" in refused.err + refused.out


def test_a_key_in_the_place_of_a_path_is_not_shown(target, host):
    key = "NVMeTLSkey-1:01:MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmZwJEiQ:"
    params = written(host, "key.json", json.dumps({"name": "k", "path": key}))
    for words in (["rpc", "call", "keyring_file_add_key", f"@{params}"], ["-o", "json", "rpc", "keyring_file_add_key", "--json-file", params],
                  ["-vv", "rpc", "keyring_file_add_key", "--json-file", params]):
        refused = target(*words, code=1)
        assert "is no absolute path" in refused.err
        assert "MDAxMTIy" not in refused.err + refused.out


def test_a_batch_of_spdkctl_tells_causes(target):
    refused = target("rpc", "batch", stdin="nvmf_subsystem_add_host --nqn nqn.2016-06.io.spdk:nosuch --host nqn.2014-08.org.nvmexpress:h\n", code=3)
    assert '"cause":"there is no subsystem' in refused.out


def test_a_part_of_what_is_not_there_is_missed_by_that(target):
    for words in (["host", "remove", "nqn.2014-08.org.nvmexpress:h"], ["listener", "remove", "tcp://127.0.0.1:4420"]):
        refused = target("nvmf", *words[:2], "nqn.2016-06.io.spdk:nosuch", *words[2:], code=3)
        assert "there is no subsystem 'nqn.2016-06.io.spdk:nosuch'" in refused.err


def test_an_example_is_one_that_the_target_takes(target):
    assert '"block_size":512' in target("rpc", "describe", "bdev_malloc_create").out
