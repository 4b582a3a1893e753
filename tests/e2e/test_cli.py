"""The command line: exit codes, refusals that name the culprit, output formats."""
import json
import subprocess

import pytest

from conftest import BIN, simulated_only


@pytest.fixture
def nvmf(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    host.env["SPDKCTL_TARGET"] = "nvmf_tgt"
    return host


def test_ensure_is_idempotent_and_names_differences(nvmf):
    create = ("bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    assert nvmf("-o", "json", *create, "--ensure").json["changed"] is True
    assert nvmf("-o", "json", *create, "--ensure").json["changed"] is False
    differs = nvmf("bdev", "create", "malloc", "Malloc0", "--size", "32MiB", "--ensure", code=12)
    assert "size is 64MiB, shall be 32MiB" in differs.err
    assert "would create bdev Malloc1" in nvmf("bdev", "create", "malloc", "Malloc1", "--size", "1MiB", "--check").out
    nvmf(*create, code=4)
    nvmf("bdev", "delete", "Malloc0")
    nvmf("bdev", "delete", "Malloc0", code=3)
    assert nvmf("-o", "json", "bdev", "delete", "Malloc0", "--if-exists").json["changed"] is False


def test_refusals_give_their_cause(nvmf):
    nqn = "nqn.2016-06.io.spdk:cnode1"
    nvmf("bdev", "create", "null", "Null0", "--size", "1MiB")
    nvmf("nvmf", "subsystem", "create", nqn, "--any-host", "--ns", "Null0")
    absent = nvmf("nvmf", "ns", "add", nqn, "null0", code=3)
    assert "needs bdev 'null0', which is not there; did you mean 'Null0'?" in absent.err
    assert "is there already" in nvmf("nvmf", "ns", "add", nqn, "Null0", code=4).err
    other = "nqn.2016-06.io.spdk:cnode2"
    nvmf("nvmf", "subsystem", "create", other, "--any-host")
    failed = json.loads(nvmf("-o", "json", "nvmf", "ns", "add", other, "Null0", code=None).err)["error"]
    assert failed["code"] == "busy" and f"which is used by namespace 1 of {nqn}" in failed["message"]
    assert "is there already" in nvmf("nvmf", "subsystem", "create", nqn, "--any-host", code=4).err
    assert f"subsystem {nqn} is there already" in nvmf("nvmf", "subsystem", "create", nqn, code=4).err
    assert nvmf("-o", "json", "nvmf", "subsystem", "create", nqn, "--ensure").json["changed"] is False
    busy = nvmf("bdev", "delete", "Null0", code=5)
    assert f"namespace 1 of {nqn}" in busy.err


def test_who_may_connect_has_to_be_said(nvmf):
    assert "--any-host" in nvmf("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:a", code=2).err


@pytest.mark.parametrize("words, said", [
    (("bdv", "list"), "unknown word 'bdv'; did you mean 'bdev'?"),
    (("bdev", "list", "--alll"), "unknown option '--alll'"),
    (("bdev", "create", "malloc", "M", "--size", "64"), "size '64' has no unit; write 64MiB\n"),
    (("bdev", "create", "malloc", "M", "--size", "4096"), "size '4096' has no unit; write 4096MiB, or 4096B for bytes"),
    (("qos", "set", "M", "--rw", "4096"), "size '4096' has no unit; write 4096MiB\n"),
    (("nvmf", "subsystem", "create", "nqn.bad", "--any-host"), "lacks the year and month"),
    (("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:a", "--any-host", "--serial-number", "x" * 21), "21 characters, 20 fit"),
    (("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:a", "--any-host", "--listen", "127.0.0.1"), "write it like tcp://"),
    (("rpc", "bdev_maloc_create"), "did you mean 'bdev_malloc_create'?"),
    (("rpc", "bdev_malloc_create", "--num-bloks", "1"), "did you mean '--num-blocks'?"),
    (("rpc", "bdev_malloc_create", "--num-blocks", "many"), "--num-blocks takes a number, not 'many'"),
    (("rpc", "iscsi_auth_group_add_secret", "--secret", "hush"), "never as a word"),
    (("rpc", "list", "--component", "nope"), "there is no component 'nope'; there are accel, bdev"),
    (("-o", "jsn", "bdev", "list"), "--output: 'jsn' is none of table, wide, json, yaml; did you mean 'json'?"),
])
def test_bad_input_is_named(nvmf, words, said):
    outcome = nvmf(*words, code=2)
    assert said in outcome.err
    assert "hush" not in outcome.err


BELOW, ABOVE = "-5", "18446744073709551616"
NQN = "nqn.2016-06.io.spdk:a"
NODE = ("iscsi", "node", "create", "n")


@pytest.mark.parametrize("words, option", [
    (("qos", "set", "M", "--rw-iops"), "--rw-iops"),
    (("bdev", "create", "null", "N", "--size", "1MiB", "--block-size"), "--block-size"),
    (("nvmf", "ns", "add", NQN, "M", "--nsid"), "--nsid"),
    (("nvme", "prefer", "M"), "ID"),
    (("vhost", "target", "remove", "c"), "SLOT"),
    (("iscsi", "auth-group", "create"), "TAG"),
    (("iscsi", "portal-group", "delete"), "TAG"),
    ((*NODE, "--lun", "M", "--groups", "1:1", "--queue-depth"), "--queue-depth"),
    ((*NODE, "--lun", "M", "--groups", "1:1", "--chap-group"), "--chap-group"),
    (("target", "logs", "--lines"), "--lines"),
    (("host", "hugepages", "reserve", "1GiB", "--node"), "--node"),
])
@pytest.mark.parametrize("number", [BELOW, ABOVE, "0x10", "1.5", "", "many"])
def test_numbers_are_refused_with_their_option(host, words, option, number):
    said = host(*words, number, code=2).err
    assert f"{option}: '{number}' is no whole number from" in said or (number == "" and f"{option}: is empty" in said)


@pytest.mark.parametrize("number", [BELOW, ABOVE, "0"])
def test_a_number_that_no_namespace_has_is_no_name_of_a_bdev(host, number):
    assert f"NSID: '{number}' is no whole number from" in host("nvmf", "ns", "remove", NQN, number, code=2).err


@pytest.mark.parametrize("words, said", [
    ((*NODE, "--lun", "M:-1", "--groups", "1:1"), "'M:-1' is no LUN"),
    ((*NODE, "--lun", "M:4294967296", "--groups", "1:1"), "'M:4294967296' is no LUN"),
    ((*NODE, "--lun", "M", "--groups", "4294967297:1"), "'4294967297:1' is no pair"),
    ((*NODE, "--lun", "M", "--groups", "1:-1"), "'1:-1' is no pair"),
    (("iscsi", "portal-group", "create", "1", "127.0.0.1:-1"), "'127.0.0.1:-1' is no portal"),
    (("nvmf", "listener", "add", NQN, "tcp://127.0.0.1:99999"), "'99999' is no port"),
    (("iscsi", "auth-group", "create", "0"), "auth group: tag must be 1 or more"),
    (("vhost", "target", "remove", "c", "8"), "SLOT: '8' is no whole number from 0 to 7"),
    (("lvs", "create", "l", "M", "--cluster-size", "4GiB"), "--cluster-size: size '4GiB' is beyond 4294967295 bytes"),
    (("lvs", "create", "l", "M", "--cluster-size", "-1MiB"), "--cluster-size: size '-1MiB' does not start with a whole number"),
    (("lvs", "create", "l", "M", "--cluster-size", "0B"), "--cluster-size: size '0B' is nothing at all"),
    (("raid", "create", "R", "M", "--level", "raid0", "--strip-size", "4096GiB"), "--strip-size: size '4096GiB' is beyond"),
    (("raid", "create", "R", "M", "--level", "raid0", "--strip-size", "100B"), "--strip-size: size '100B' is no whole number of KiB; 1KiB is"),
    (("lvs", "create", "l", "M", "--cluster-size", "513B"), "size '513B' is no whole number of 512B; 512B and 1KiB are"),
    (("lvs", "create", "l", "M", "--cluster-size", "10240513B"), "; 10240512B and 10241024B are"),
    (("lvol", "create", "l/v", "--size", "17179869184GiB"), "--size: size '17179869184GiB' is beyond 64 bits"),
    (("lvol", "resize", "l/v", "--size", "-1GiB"), "--size: size '-1GiB' does not start"),
    (("qos", "set", "M", "--rw", "1KiB"), "--rw: size '1KiB' is no whole number of MiB"),
    (("bdev", "create", "malloc", "M", "--size", "0MiB"), "--size: size '0MiB' is nothing at all"),
    (("host", "hugepages", "reserve", "-1GiB"), "AMOUNT: size '-1GiB' does not start"),
    (("--timeout", "-5s", "bdev", "list"), "--timeout: '-5s' is no duration"),
])
def test_sizes_and_pairs_are_refused_with_their_option(host, spdk, words, said):
    host.env["SPDKCTL_TARGET"] = str(host.folder / "nobody.sock")
    assert said in host(*words, code=None).err


def test_usage_errors_are_json_where_that_was_asked_for(host):
    failed = json.loads(host("-o", "json", "qos", "set", "M", "--rw-iops", "-5", code=2).err)["error"]
    assert failed["code"] == "invalid argument" and "--rw-iops" in failed["message"]


@pytest.mark.parametrize("words, code, said", [
    (("-s", "/nonexistent.sock", "bdev", "list"), 9, "there is no such socket"),
    (("-s", "/" + "x" * 110, "bdev", "list"), 2, "the kernel takes 107"),
    (("-t", "nobody", "bdev", "list"), 3, "there is no target 'nobody'"),
    (("--spdk", "/nonexistent", "host", "spdk"), 3, "there is no folder"),
    (("up", "-f", "/nonexistent.yaml"), 3, "cannot read the node file"),
])
def test_what_is_not_there_is_named(host, words, code, said):
    assert said in host(*words, code=code).err


def test_a_core_beyond_the_machine_is_named(host, spdk):
    assert "core 63" in host("--spdk", spdk, "target", "start", "nvmf_tgt", "--cores", "[63]", code=2).err


def test_an_address_in_use_names_its_holder(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    record = next((host.folder / "run").glob("*.target.json"))
    pid = json.loads(record.read_text())["pid"]
    other = host("-s", host.folder / "run/nvmf_tgt.sock", "--spdk", spdk, "target", "start", "other", "--app", "nvmf_tgt", "--cores", "[1]", code=5)
    assert f"process {pid}" in other.err


def test_a_foreign_socket_is_no_target(host):
    import socket
    import threading
    path = str(host.folder / "foreign.sock")
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen()

    def greet():
        connection, _ = server.accept()
        connection.sendall(b"220 smtp.example.org ESMTP\r\n")
        connection.recv(4096)

    threading.Thread(target=greet, daemon=True).start()
    assert "does not speak JSON-RPC" in host("-s", path, "bdev", "list", code=None).err


def test_formats(nvmf):
    nvmf("bdev", "create", "null", "Null0", "--size", "1MiB")
    assert nvmf("bdev", "list").out.splitlines()[1].split() == ["Null0", "Null", "disk", "1MiB", "512", "no"]
    assert nvmf("-o", "json", "bdev", "list").json["bdevs"][0]["num_blocks"] == 2048
    assert '- name: "Null0"' in nvmf("-o", "yaml", "rpc", "bdev_get_bdevs").out


def test_rpc_dry_run_shows_the_release_s_form(host):
    for release, name in (("17.07", "construct_null_bdev"), ("26.09", "bdev_null_create")):
        shown = host("sim", "run", "nvmf_tgt", "--release", release, "--", host_program(), "-o", "json", "rpc", "bdev_null_create",
                     "--name", "N", "--num-blocks", "8", "--block-size", "512", "--dry-run")
        assert shown.json == {"method": name, "params": {"name": "N", "num_blocks": 8, "block_size": 512}}


def host_program():
    from conftest import BIN
    return BIN / "spdkctl"


@simulated_only
@pytest.mark.parametrize("release", ["17.10", "18.01", "18.04"])
def test_releases_that_require_a_name_among_the_parameters_list_all_bdevs_without(host, release):
    run = ("sim", "run", "nvmf_tgt", "--release", release, "--", "sh", "-ec")
    words = '"$0" bdev create malloc M0 --size 1MiB >&2; "$0" bdev create malloc M1 --size 1MiB >&2; "$0" -o json '
    listed = host(*run, words + "bdev list", host_program()).json["bdevs"]
    assert [bdev["name"] for bdev in listed] == ["M0", "M1"]
    assert [bdev["name"] for bdev in host(*run, words + "rpc bdev_get_bdevs --name M1", host_program()).json] == ["M1"]


@simulated_only
def test_what_left_the_oldest_release_broken_is_known_to_later_commands(host):
    subsystem = json.dumps({"core": -1, "mode": "Virtual", "nqn": "nqn.2016-06.io.spdk:cnode1", "listen_addresses": [],
                            "hosts": [], "serial_number": "S1", "namespaces": []})
    script = '"$0" rpc call construct_nvmf_subsystem "$1"; "$0" rpc nvmf_get_subsystems; "$0" nvmf subsystem list; "$0" bdev list'
    done = host("sim", "run", "nvmf_tgt", "--release", "17.07", "--fault", "error:construct_nvmf_subsystem:-32602:no", "--",
                "sh", "-c", script, host_program(), subsystem)
    assert done.err.count("restart the target") == 2, done.err


def test_rpc_takes_json_and_describes(nvmf):
    assert nvmf("rpc", "bdev_null_create", "--json", '{"name": "N", "num_blocks": 8, "block_size": 512}').json == "N"
    assert nvmf("rpc", "call", "bdev_get_bdevs", '{"name": "N"}').json[0]["num_blocks"] == 8
    assert "num_blocks" in nvmf("rpc", "describe", "bdev_null_create").out
    assert "construct_null_bdev" in nvmf("rpc", "list", "--release", "17.07").out
    unsupported = nvmf("rpc", "delete_bdev", "--name", "N", code=7)
    assert "ended with SPDK 19.01" in unsupported.err


@simulated_only
def test_secrets_stay_out_of_sight(host):
    secret = host.folder / "secret"
    secret.write_text("hush-hush\n")
    words = ("rpc", "iscsi_auth_group_add_secret", "--tag", "1", "--user", "u", "--secret", f"@{secret}")
    run = ("sim", "run", "iscsi_tgt", "--", host_program())
    dry = host(*run, *words, "--dry-run")
    assert "hush" not in dry.out and "***" in dry.out
    failed = host(*run, "-v", "-v", *words, code=3)
    assert "hush" not in failed.out + failed.err


@simulated_only
def test_the_deadline_of_a_call_late_in_a_long_batch_begins_late(host):
    # 17.07 takes one call at a time, in 8 ms; all of them take three times the deadline of each.
    calls = host.folder / "calls"
    calls.write_text("get_bdevs\n" * 375)
    done = host("sim", "run", "nvmf_tgt", "--release", "17.07", "--", host_program(), "--timeout", "1s", "rpc", "batch", calls)
    assert done.out == '{"result":[]}\n' * 375


@simulated_only
def test_timeouts_have_their_exit_codes(host):
    run = ("sim", "run", "nvmf_tgt", "--fault", "hang:bdev_null_create", "--", host_program(), "--timeout", "300ms")
    hung = host(*run, "rpc", "bdev_null_create", "--name", "N", "--num-blocks", "8", "--block-size", "512", code=11)
    assert "no answer came within the deadline" in hung.err


@simulated_only
def test_an_explicit_timeout_wins_in_tasks_whose_call_takes_long(host):
    spdkctl = host_program()
    script = f"{spdkctl} bdev create malloc Malloc0 --size 64MiB && {spdkctl} --timeout 300ms lvs create lvs0 Malloc0"
    hung = host("sim", "run", "spdk_tgt", "--fault", "hang:bdev_lvol_create_lvstore", "--", "sh", "-c", script)
    assert "created store lvs0" in hung.out  # Seen by a look at the target.


def test_sim_run_passes_the_exit_code_on(host):
    assert host("sim", "run", "vhost", "--", "sh", "-c", "exit 5", code=5)
    assert "is no release" in host("sim", "run", "vhost", "--release", "16.01", "--", "true", code=2).err


def test_iscsi_tasks(host, spdk, free_port):
    host("--spdk", spdk, "target", "start", "iscsi_tgt", "--memory", "512MiB")
    host.env["SPDKCTL_TARGET"] = "iscsi_tgt"
    host("bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    missing = host("iscsi", "node", "create", "disk1", "--lun", "Malloc0:0", "--groups", "1:2", code=3)
    assert "needs portal group '1', which is not there" in missing.err
    host("iscsi", "portal-group", "create", 1, f"127.0.0.1:{free_port}")
    host("iscsi", "initiator-group", "create", 2)
    host("iscsi", "node", "create", "disk1", "--lun", "Malloc0:0", "--groups", "1:2", "--disable-chap")
    assert "Malloc0" in host("iscsi", "list").out
    host("iscsi", "node", "delete", "disk1")
    host("iscsi", "node", "delete", "disk1", code=3)


def test_a_node_is_deleted_by_its_whole_name_or_the_target_s_base(host, spdk, free_port):
    host("--spdk", spdk, "target", "start", "iscsi_tgt", "--memory", "512MiB")
    host.env["SPDKCTL_TARGET"] = "iscsi_tgt"
    host("bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    host("iscsi", "portal-group", "create", 1, f"127.0.0.1:{free_port}")
    host("iscsi", "initiator-group", "create", 2)
    other = "iqn.2020-01.org.other:prod:disk1"
    for name in (other, "disk1"):
        host("iscsi", "node", "create", name, "--lun", "Malloc0:0", "--groups", "1:2", "--disable-chap")
    host("iscsi", "node", "delete", "disk1")
    host("iscsi", "node", "delete", "disk1", code=3)
    assert [node["name"] for node in host("-o", "json", "iscsi", "list").json["target_nodes"]] == [other]


def test_what_is_in_use_is_not_deleted(host, spdk, free_port):
    host("--spdk", spdk, "target", "start", "iscsi_tgt", "--memory", "512MiB")
    host.env["SPDKCTL_TARGET"] = "iscsi_tgt"
    host("bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    host("iscsi", "portal-group", "create", 1, f"127.0.0.1:{free_port}")
    host("iscsi", "initiator-group", "create", 2)
    host("iscsi", "auth-group", "create", 3)
    host("iscsi", "node", "create", "disk1", "--lun", "Malloc0:0", "--groups", "1:2", "--chap-group", 3)
    deletes = [("bdev", "delete", "Malloc0"), ("iscsi", "portal-group", "delete", 1), ("iscsi", "initiator-group", "delete", 2),
               ("iscsi", "auth-group", "delete", 3)]
    for words in deletes:
        busy = host(*words, code=5).err
        assert "iqn.2016-06.io.spdk:disk1" in busy and "--force" in busy
    for words in deletes:
        host(*words, "--force")


def test_nothing_is_taken_from_a_host_that_is_connected(nvmf, free_port):
    address = f"tcp://127.0.0.1:{free_port}"
    nvmf("bdev", "create", "null", "Null0", "--size", "8MiB")
    nvmf("nvmf", "subsystem", "create", NQN, "--any-host", "--listen", address, "--ns", "Null0")
    nvmf("nvme", "attach", "Nvme0", address, "--subnqn", NQN)
    for words in (("ns", "remove", NQN, 1), ("listener", "remove", NQN, address)):
        busy = nvmf("nvmf", *words, code=5).err
        assert "is used by host nqn." in busy and "--force" in busy
    nvmf("nvmf", "ns", "remove", NQN, 1, "--force")
    nvmf("nvme", "detach", "Nvme0")
    nvmf("nvmf", "listener", "remove", NQN, address)


@pytest.mark.parametrize("words, port", [
    (("nvmf", "listener", "add", NQN, "tcp://127.0.0.1"), "4420"),
    (("nvmf", "listener", "add", NQN, "tcp://[::1]"), "4420"),
    (("nvmf", "listener", "add", NQN, "tcp://::1"), "4420"),
    (("nvmf", "listener", "add", NQN, "tcp://[::1]:4421"), "4421"),
    (("nvmf", "listener", "add", "nqn.2014-08.org.nvmexpress.discovery", "tcp://127.0.0.1"), "8009"),
    (("iscsi", "portal-group", "create", 1, "127.0.0.1"), "3260"),
    (("nvme", "attach", "N", "tcp://127.0.0.1", "--subnqn", NQN), "4420"),
])
def test_ports_are_those_of_the_protocols(host, words, port):
    from test_output import Answering
    target = Answering(host.folder / "answering.sock", {
        "nvmf_get_transports": '[{"trtype":"TCP"}]', "nvmf_subsystem_add_listener": "true",
        "nvmf_get_subsystems": f'[{{"nqn":"{words[3]}"}}]', "iscsi_get_portal_groups": "[]",
        "iscsi_create_portal_group": "true", "bdev_nvme_get_controllers": "[]", "bdev_nvme_attach_controller": "[]"})
    try:
        host("-s", host.folder / "answering.sock", *words)
        sent = json.dumps([request["params"] for request in target.requests if "params" in request][-1])
        assert f'"trsvcid": "{port}"' in sent or f'"port": "{port}"' in sent
    finally:
        target.listener.close()


def test_files_are_named_as_the_target_finds_them(nvmf):
    import subprocess
    (nvmf.folder / "disk.img").write_bytes(bytes(1 << 20))
    subprocess.run([host_program(), "bdev", "create", "aio", "A0", "disk.img"], cwd=nvmf.folder, env=nvmf.env, check=True, capture_output=True)
    shown = nvmf("-o", "json", "bdev", "list").json["bdevs"][0]["driver_specific"]["aio"]
    assert shown["filename"] == str(nvmf.folder / "disk.img")


@pytest.mark.parametrize("words, option", [(("bdev", "create", "aio", "A0", "disk.img"), "FILENAME"), (("key", "add", "k", "key.txt"), "FILE")])
def test_a_relative_path_is_refused_for_another_host(host, words, option):
    for at in (("-s", "192.0.2.1:5260"), ("-t", "storage.example.org:5260")):
        assert f"{option}: '{words[-1]}' is relative" in host(*at, *words, code=2).err
    for at in (("-s", "127.0.0.1:1"), ("-s", "/nobody.sock"), ("-s", "localhost:1")):
        assert "is relative" not in host(*at, *words, code=9).err


def test_help_fits_80_columns(host):
    def check(*words):
        lines = host(*words, "--help").out.splitlines()
        assert [line for line in lines if len(line) > 80] == [], words
        if "Subcommands:" in lines:
            for line in lines[lines.index("Subcommands:") + 1:]:
                if line.startswith("  ") and line[2:3].strip():
                    check(*words, line.split()[0])
    check()


def test_completion_offers_commands_and_parameters(host):
    assert "report" in host("__complete").out.split()
    assert "bdev_malloc_create" in host("__complete", "rpc", "").out.split()
    assert "--num-blocks" in host("__complete", "rpc", "bdev_malloc_create", "").out.split()
    assert "complete" in host("completion", "bash").out


@pytest.mark.parametrize("words", [
    ["-t", "", "target", "status"], ["-s", "", "bdev", "list"], ["target", "stop", ""], ["target", "start", ""],
    ["bdev", "create", "malloc", "", "--size", "16MiB"], ["bdev", "delete", ""], ["lvs", "create", "", "Malloc0"],
    ["nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:a", "--any-host", "--ns", ""], ["vhost", "delete", ""],
    ["raid", "create", "r", "Malloc0", "", "--level", "raid0"], ["down", "-f", ""]])
def test_an_empty_name_is_refused_before_anything_is_asked(host, words):
    refused = host(*words, code=2)
    assert "is empty" in refused.err


def test_a_configuration_is_saved_over_nothing_else(host, nvmf, tmp_path):
    host("target", "save", "nvmf_tgt", code=2)
    file = tmp_path / "file"
    file.write_text("precious\n")
    assert "is no SPDK configuration" in host("target", "save", file, code=4).err
    assert file.read_text() == "precious\n"
    host("target", "save", "--force", file)
    host("target", "save", file)
    host("target", "save", tmp_path / "new.json")


def test_the_discovery_subsystem_is_deleted_by_force_only(host, nvmf):
    discovery = "nqn.2014-08.org.nvmexpress.discovery"
    assert "--force" in host("nvmf", "subsystem", "delete", discovery, code=5).err
    host("nvmf", "subsystem", "delete", discovery, "--force", code=None)


def test_no_time_is_no_timeout(host):
    assert "--timeout" in host("--timeout", "0s", "-s", host.folder / "x.sock", "bdev", "list", code=2).err


@simulated_only
def test_a_read_that_timed_out_changed_nothing(host):
    host("sim", "run", "nvmf_tgt", "--fault", "hang:bdev_get_bdevs", "--", "sh", "-c",
         f'"{BIN}/spdkctl" --timeout 300ms bdev list; test $? = 10')


@simulated_only
def test_a_vhost_controller_has_no_path_for_a_name(host, spdk):
    host("--spdk", spdk, "target", "start", "vhost")
    host("vhost", "create", "scsi", "../evil", code=2)


def test_too_few_files_are_no_fault_of_spdkctl(host):
    few = subprocess.run(["sh", "-c", f'ulimit -n 5; exec "{BIN}/spdkctl" -s /nowhere.sock bdev list'], env=host.env,
                         capture_output=True, text=True)
    assert few.returncode != 0 and "fault of spdkctl" not in few.stderr, few.stderr
