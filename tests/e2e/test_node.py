"""The use case that spdkctl began with: find, prepare, start, use, report, stop."""
import contextlib
import json
import os
import pathlib
import select
import signal
import subprocess

import pytest

from conftest import BIN, simulated_only

NODE = """
version: 1
spdk: {spdk}
hugepages:
  - amount: 512MiB
targets:
  nvmf_tgt: {{cores: [0], memory: 256MiB}}
  vhost: {{cores: [1], memory: 256MiB}}
"""


def node_file(host, spdk):
    return host.node_file(NODE.format(spdk=spdk))


def test_up_makes_targets_and_down_saves_and_stops_them(host, spdk, free_port):
    node = node_file(host, spdk)
    assert "started nvmf_tgt, vhost" in host("up", "-f", node).out
    assert "run already" in host("up", "-f", node).out
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    host("-t", "nvmf_tgt", "nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:cnode1", "--any-host",
         "--listen", f"tcp://127.0.0.1:{free_port}", "--ns", "Malloc0")
    host("-t", "vhost", "bdev", "create", "malloc", "Malloc0", "--size", "64MiB")
    host("-t", "vhost", "vhost", "create", "blk", "vhost.0", "Malloc0")
    report = host("-o", "json", "report").json
    by_name = {t["name"]: t for t in report["targets"] if t["owner"] == "spdkctl"}
    assert by_name["nvmf_tgt"]["health"] == "ready"
    subsystem = by_name["nvmf_tgt"]["subsystems"][1]
    assert subsystem["namespaces"][0]["bdev_name"] == "Malloc0"
    assert subsystem["listen_addresses"][0]["trsvcid"] == str(free_port)
    assert by_name["vhost"]["vhost_controllers"][0]["backend_specific"]["block"]["bdev"] == "Malloc0"
    assert "stopped vhost, nvmf_tgt" in host("down", "-f", node).out
    saved = host.folder / "state/saved/nvmf_tgt/000001.json"
    assert "cnode1" in saved.read_text()
    assert saved.stat().st_mode & 0o777 == 0o600
    assert not list((host.folder / "run").glob("*.sock"))
    assert host("down", "-f", node).out == "nothing to stop\n"


def test_a_simulated_installation_says_so(host):
    host("sim", "install", host.folder / "sim")
    node = node_file(host, host.folder / "sim")
    assert "simulated" in host("up", "-f", node).err
    assert "SIMULATED" in host("report").out
    assert host("-t", "vhost", "rpc", "spdk_get_version").json["version"].endswith("(simulated by spdksim)")


def test_a_difference_is_named_and_nothing_restarted(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    pid = host("-t", "vhost", "-o", "json", "target", "status").json["pid"]
    node.write_text(node.read_text().replace("vhost: {cores: [1]", "vhost: {cores: [0]"))
    changed = host("up", "-f", node, code=12)
    assert 'vhost: cores is "[1]", and "[0]" was asked for' in changed.err
    assert host("-t", "vhost", "-o", "json", "target", "status").json["pid"] == pid


def test_the_doctor_says_what_up_refuses(host, spdk):
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt: {{cores: [0], memory: 256MiB, rpc: {{address: {host.folder}/same.sock}}}}
  spdk_tgt: {{cores: [1], memory: 512}}
  vhost: {{cores: [1], memory: 256MiB, rpc: {{address: {host.folder}/same.sock}}}}
""")
    findings = host("-o", "json", "doctor", "-f", node, code=1).json["findings"]
    problems = [f["what"] for f in findings if f["kind"] == "problem"]
    assert any("size '512' has no unit" in problem for problem in problems)
    assert any("targets nvmf_tgt and vhost have the same address" in problem for problem in problems)
    assert "size '512' has no unit" in host("up", "-f", node, code=2).err
    assert not list((host.folder / "state/log").glob("*.log"))


def test_restart_brings_the_configuration_back(host, spdk):
    host("up", "-f", node_file(host, spdk))
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    host("target", "restart", "nvmf_tgt")
    assert [b["name"] for b in host("-t", "nvmf_tgt", "rpc", "bdev_get_bdevs").json] == ["Malloc7"]


def test_restart_with_a_configuration_loads_that(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    empty = host.folder / "empty.json"
    empty.write_text('{"subsystems": []}')
    host("target", "restart", "nvmf_tgt", "--config", empty)
    assert bdevs(host, "nvmf_tgt") == []
    saved = host("-o", "json", "target", "saved", "nvmf_tgt").json["saved"][0]["file"]
    back = host("target", "restart", "nvmf_tgt", "--config", saved)
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"]
    assert "it lacks bdev_malloc_create Malloc7" in back.err
    assert "exclude each other" in host("target", "restart", "nvmf_tgt", "--config", saved, "--fresh", code=2).err


def test_a_target_on_a_held_core_quotes_the_holder(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    again = host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    assert "runs already" in again.out


def kill(host, name):
    pid = host("-t", name, "-o", "json", "target", "status").json["pid"]
    process = os.pidfd_open(pid)
    os.kill(pid, signal.SIGKILL)
    assert select.select([process], [], [], 10)[0], "it does not end"
    os.close(process)


def bdevs(host, name):
    return [b["name"] for b in host("-t", name, "rpc", "bdev_get_bdevs").json]


def test_down_up_down_loses_nothing(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    host("down", "-f", node)
    up = host("up", "-f", node)
    assert "nvmf_tgt was started with the configuration saved" in up.err and "with 1 objects" in up.err
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"]
    host("down", "-f", node)
    host("up", "-f", node)
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"]
    host("down", "-f", node)
    host("up", "-f", node, "--fresh")
    assert bdevs(host, "nvmf_tgt") == []
    assert "has 0 objects, fewer than the configuration saved" in host("down", "-f", node).err
    saved = host("-o", "json", "target", "saved", "nvmf_tgt").json["saved"]
    assert [saved[0]["objects"], saved[-1]["objects"]] == [1, 0]
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB", "--config", saved[0]["file"])
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"]


def test_a_name_of_which_nothing_was_saved_is_absent_unless_it_is_a_targets(host, spdk):
    assert "of none was any" in host("target", "saved", "nope", code=3).err
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    assert host("-o", "json", "target", "saved", "nvmf_tgt").json["saved"] == []
    host("target", "stop", "nvmf_tgt")
    assert len(host("-o", "json", "target", "saved", "nvmf_tgt").json["saved"]) == 1
    assert "there are those of nvmf_tgt" in host("target", "saved", "nope", code=3).err


def test_the_way_back_that_a_save_prints_leads_back(host, spdk):
    own = host.folder / "own.json"
    own.write_text('{"subsystems": []}')
    node = host.node_file(f"version: 1\nspdk: {spdk}\ntargets:\n"
                          "  st: {application: spdk_tgt, cores: [1], memory: 256MiB, "
                          "config: own.json}\n")
    host("up", "-f", node)
    host("-t", "st", "bdev", "create", "malloc", "Full", "--size", "32MiB")
    host("down", "-f", node)
    host("up", "-f", node, "--fresh")
    warning = host("down", "-f", node).err
    command = warning.split("`spdkctl ")[1].split("`")[0].split()
    assert command[:4] == ["target", "start", "st", "--config"]
    host(*command)
    assert bdevs(host, "st") == ["Full"]
    assert "runs already" in host("up", "-f", node).out, "it has the file's application, cores and config"
    host("target", "stop", "st")
    host("up", "-f", node, "--fresh")
    host("down", "-f", node)
    host("up", "-f", node, *command[3:])
    assert bdevs(host, "st") == ["Full"]
    assert "runs already" in host("up", "-f", node).out


def test_restart_leaves_no_false_difference(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    host("target", "restart", "vhost")
    assert "run already" in host("up", "-f", node).out


def test_a_changed_configuration_asks_which_one_is_meant(host, spdk):
    own = host.folder / "own.json"
    own.write_text('{"subsystems": []}')
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt: {{cores: [0], memory: 256MiB, config: {own}}}
""")
    host("up", "-f", node)
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    host("down", "-f", node)
    host("up", "-f", node)
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"], "it grew from that file"
    host("down", "-f", node)
    own.write_text('{"subsystems": [] }')
    refused = host("up", "-f", node, code=6).err
    assert "saved/nvmf_tgt/0000" in refused and f"{own} was changed since" in refused
    findings = host("-o", "json", "doctor", "-f", node, code=1).json["findings"]
    assert any("was changed since" in f["what"] for f in findings)
    host("up", "-f", node, "--config", own)
    assert bdevs(host, "nvmf_tgt") == []
    host("down", "-f", node)
    assert host("up", "-f", node, "--config", "nobodys.json", code=2)
    assert host("up", "-f", node, "--saved", "--fresh", code=2)


def test_a_target_that_died_is_known_and_comes_back(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    host("bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    host("target", "restart", "nvmf_tgt")
    kill(host, "nvmf_tgt")
    assert "died, seen 20" in host("target", "list").out
    listed = host("-o", "json", "target", "list").json["targets"][0]
    assert listed["health"] == "died" and listed["died"]["last_line"] and listed["died"]["log"].endswith("nvmf_tgt.log")
    assert "nvmf_tgt has died, first seen gone" in host("target", "status", "nvmf_tgt", code=9).err
    assert listed["died"]["last_line"] in host("target", "logs", "nvmf_tgt").out
    assert any("nvmf_tgt has died" in f["what"] for f in host("-o", "json", "doctor", code=None).json["findings"])
    restarted = host("target", "restart", "nvmf_tgt")
    assert "nvmf_tgt had died" in restarted.err and "nvmf_tgt.log.died" in restarted.err
    assert bdevs(host, "nvmf_tgt") == ["Malloc7"]
    kill(host, "nvmf_tgt")
    host("target", "stop", "nvmf_tgt")
    assert host("target", "status", "nvmf_tgt", code=3).err.startswith("spdkctl: target nvmf_tgt is stopped")


def test_a_restart_that_brings_nothing_back_says_so(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    host("bdev", "create", "malloc", "Malloc7", "--size", "32MiB")
    kill(host, "nvmf_tgt")
    assert "nvmf_tgt starts empty: nothing was saved" in host("target", "restart", "nvmf_tgt").err


def test_a_start_by_name_is_as_the_last_one_was(host, spdk):
    host("--spdk", spdk, "target", "start", "st", "--app", "spdk_tgt", "--memory", "256MiB", "--cores", "0x1")
    again = host("target", "start", "st")
    assert "runs already" in again.out
    host("target", "stop", "st")
    started = host("target", "start", "st")
    assert "st has of its last start: cores 0x1, memory 256MiB" in started.err
    command = pathlib.Path(f"/proc/{host('-t', 'st', '-o', 'json', 'target', 'status').json['pid']}/cmdline").read_text().split("\0")
    assert command[command.index("-s") + 1] == "256"
    host("target", "stop", "st", "--no-save")
    assert "st has of its last start: cores 0x1, memory 256MiB" in host("target", "start", "st").err
    other = host("target", "start", "st", "--app", "nvmf_tgt", code=12)
    assert 'application is "spdk_tgt", and "nvmf_tgt" was asked for' in other.err


def test_what_a_call_lacks_on_this_host_is_refused_before_anything_starts(host, spdk):
    key = host.folder / "key"
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  spdk_tgt:
    memory: 256MiB
    after_init: [{{method: keyring_file_add_key, params: {{name: k, path: {key}}}}}]
""")
    assert f"the key file {key} cannot be read" in host("up", "-f", node, code=3).err
    key.write_text("secret")
    key.chmod(0o644)
    refused = host("up", "-f", node, code=8)
    assert f"run: chmod 0600 {key}" in refused.err and "secret" not in refused.err
    config = host.folder / "own.json"
    config.write_text(json.dumps({"subsystems": [{"subsystem": "keyring", "config": [
        {"method": "keyring_file_add_key", "params": {"name": "k", "path": str(key)}}]}]}))
    assert "has the mode 0644" in host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "256MiB", "--config", config, code=8).err
    assert not list((host.folder / "state/log").glob("*.log"))


def test_a_refused_call_of_a_start_has_its_place_and_its_cause(host, spdk):
    calls = [{"method": "bdev_lvol_create_lvstore", "params": {"bdev_name": "M", "lvs_name": "l"}}]
    config = host.folder / "own.json"
    config.write_text(json.dumps({"subsystems": [{"subsystem": "bdev", "config": calls}]}))
    loaded = host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "256MiB", "--config", config, code=3)
    assert "/subsystems/0/config/0" in loaded.err
    assert "cause: there is no bdev 'M'; there are none\n" in loaded.err
    node = host.node_file(f"version: 1\nspdk: {spdk}\ntargets:\n  spdk_tgt:\n    memory: 256MiB\n    after_init: {json.dumps(calls)}\n")
    made = host("up", "-f", node, code=3)
    assert "after_init[0]" in made.err and "cause: there is no bdev 'M'; there are none\n" in made.err
    assert "there is no target" in host("target", "status", "spdk_tgt", code=3).err


def test_up_says_that_a_target_had_died(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    kill(host, "vhost")
    assert "vhost had died" in host("up", "-f", node).err
    assert (host.folder / "state/log/vhost.log.died").exists()


def test_a_suspended_target_is_told_apart(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    pid = host("-t", "nvmf_tgt", "-o", "json", "target", "status").json["pid"]
    os.kill(pid, signal.SIGSTOP)
    try:
        assert "suspended" in host("-t", "nvmf_tgt", "target", "status", code=9).err
        assert "kill -CONT" in host("doctor", code=None).out
    finally:
        os.kill(pid, signal.SIGCONT)
    host("-t", "nvmf_tgt", "target", "wait")


def test_foreign_targets_are_usable_and_not_stopped(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    record = next((host.folder / "run").glob("*.target.json"))
    text = record.read_text()
    record.unlink()
    pid = next(t["pid"] for t in host("-o", "json", "target", "list").json["targets"] if "nvmf_tgt" in t["name"] and str(host.folder) in t.get("address", ""))
    assert host("-t", pid, "rpc", "log_get_level").json == "NOTICE"
    assert "--foreign" in host("target", "stop", pid, code=8).err
    record.write_text(text)


@simulated_only
def test_a_target_that_dies_at_start_gives_its_reason(host, spdk):
    bad = host.folder / "bad.json"
    bad.write_text('{"subsystems": [{"subsystem": "bdev", "config": [{"method": "bdev_nonsense"}]}]}')
    failed = host("--spdk", spdk, "target", "start", "nvmf_tgt", "--config", bad, code=7)
    assert f"{bad}: call 1 of 1 (at /subsystems/0/config/0), bdev_nonsense: nvmf_tgt has no such method" in failed.err
    assert not list((host.folder / "run").glob("*.target.json"))


def test_calls_around_start_up_are_made(host, spdk):
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt:
    memory: 256MiB
    before_init:
      - method: nvmf_set_max_subsystems
        params: {{max_subsystems: 16}}
    after_init:
      - method: nvmf_create_transport
        params: {{trtype: TCP}}
""")
    host("up", "-f", node)
    assert host("rpc", "nvmf_get_transports", env={"SPDKCTL_TARGET": "nvmf_tgt"}).json[0]["trtype"] == "TCP"


def test_an_old_release_is_started_by_its_ini_file(host):
    host("sim", "install", host.folder / "old", "--release", "17.07")
    host("--spdk", host.folder / "old", "target", "start", "nvmf_tgt")
    assert host("-t", "nvmf_tgt", "bdev", "create", "null", "Null0", "--size", "1MiB").code == 0
    assert "[Rpc]" in (host.folder / "run/nvmf_tgt.conf").read_text()
    host("target", "stop", "nvmf_tgt")


def test_targets_that_the_node_file_lacks_are_named(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    node.write_text(node.read_text().replace("  nvmf_tgt:", "  renamed: {application: nvmf_tgt, cores: [0]}\n  other:")
                    .replace("  other: {cores: [0], memory: 256MiB}\n", ""))
    for words in (["doctor", "-f", node], ["down", "-f", node]):
        said = host(*words, code=None)
        assert "target nvmf_tgt (pid " in said.out + said.err and "is not in the node file" in said.out + said.err
    host("-t", "nvmf_tgt", "bdev", "create", "malloc", "Malloc0", "--size", "16MiB")
    host("target", "stop", "nvmf_tgt")
    assert "note: target nvmf_tgt, which saved its configuration, is not in the node file" in host("up", "-f", node).err


def test_the_report_has_targets_that_died(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt")
    os.kill(host("-t", "nvmf_tgt", "-o", "json", "target", "status").json["pid"], signal.SIGKILL)
    while host("target", "status", "nvmf_tgt", code=None).code == 0:
        pass
    died = [one for one in host("-o", "json", "report").json["targets"] if one["name"] == "nvmf_tgt"]
    assert [one["health"] for one in died] == ["died"]
    assert "nvmf_tgt" in host("report").out


def test_a_known_target_is_started_from_its_installation(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt")
    host("target", "stop", "nvmf_tgt")
    host("target", "start", "nvmf_tgt")
    assert host("-t", "nvmf_tgt", "target", "status").out == "nvmf_tgt is ready\n"


@simulated_only
@pytest.mark.skipif(os.geteuid() != 0, reason="only root distrusts what was found")
@pytest.mark.parametrize("end", ["stopped", "died"])
def test_an_installation_that_was_found_is_not_used_once_others_may_change_it(host, spdk, end):
    record = host.folder / "run/nvmf_tgt.target.json"

    def ended():
        if end == "died":
            kill(host, "nvmf_tgt")
        else:
            host("target", "stop", "nvmf_tgt")

    host("--spdk", spdk, "target", "start", "nvmf_tgt")
    # A search passes over simulated installations.
    record.write_text(json.dumps({**json.loads(record.read_text()), "foundSpdk": True}))
    ended()
    host("target", "start", "nvmf_tgt")
    assert json.loads(record.read_text())["foundSpdk"]
    ended()
    # The folders alone: the programs may be links to the one that was built.
    for folder, _, _ in os.walk(spdk):
        os.chown(folder, 65534, 65534)
    assert "belongs to user 65534" in host("target", "start", "nvmf_tgt", code=8).err


def test_options_that_came_too_late_are_said_to_have_done_nothing(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    assert "nvmf_tgt ran before: nothing was loaded into it" in host("up", "--fresh", "-f", node).err
    node.write_text(node.read_text().replace("memory: 256MiB", "memory: 128MiB"))
    assert f"`spdkctl down -f {node}`" in host("up", "-f", node, code=12).err


def test_who_else_may_use_a_target_is_warned_of(host, spdk):
    node = host.node_file(f'version: 1\nspdk: {spdk}\ntargets: {{nvmf_tgt: {{rpc: {{mode: "0666"}}}}}}\n')
    assert "every user of this host" in host("doctor", "-f", node, code=None).out
    assert "warning: nvmf_tgt: with the mode 0666" in host("up", "-f", node).err


def test_a_damaged_record_is_warned_of_once(host, spdk):
    (host.folder / "run").mkdir(mode=0o755)
    record = host.folder / "run/x.target.json"
    record.write_text("{")
    said = host("report").err
    record.unlink()
    assert said.count("is no record") == 1


def test_a_stopped_target_of_another_name_is_started_by_the_words_that_its_refusal_names(host, spdk):
    host("--spdk", spdk, "target", "start", "gold", "--app", "nvmf_tgt", "--memory", "256MiB")
    host("-t", "gold", "bdev", "create", "null", "N0", "--size", "1MiB")
    host("target", "stop", "gold")
    assert "`spdkctl target start gold`" in host("-t", "gold", "bdev", "list", code=None).err
    host("--spdk", spdk, "target", "start", "gold")
    assert "N0" in host("-t", "gold", "bdev", "list").out
    host("target", "stop", "gold")


def test_the_doctor_says_all_that_is_wrong_with_a_target(host, spdk):
    key = host.folder / "key"
    key.write_text("NVMeTLSkey-1:01:x:\n")
    key.chmod(0o644)
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt: {{cores: [4000], memory: 512, config: {host.folder}/absent.json, arguments: ["-r", ""]}}
  vhost:
    after_init:
      - method: nvmf_subsystem_add_listener
        params: {{nqn: "nqn.2016-06.io.spdk:a", listen_address: {{trtype: TCP, adrfam: IPv4, traddr: 192.0.2.77,
                  trsvcid: "4420"}}}}
      - {{method: keyring_file_add_key, params: {{name: k, path: {key}}}}}
      - {{method: bdev_aio_create, params: {{name: A, filename: disk.img, block_size: 512}}}}
""")
    findings = host("-o", "json", "doctor", "-f", node, code=1).json["findings"]
    problems = [f["what"] for f in findings if f["kind"] == "problem"]
    for what in ["name core 4000", "size '512' has no unit", "the value of -r in `arguments` is empty",
                 f"cannot read the configuration {host.folder}/absent.json: No such file or directory",
                 "no interface has the address 192.0.2.77", "has the mode 0644, and SPDK takes 0600",
                 "the file disk.img is relative"]:
        assert sum(what in problem for problem in problems) == 1, (what, problems)
    assert f"chmod 0600 {key}" in [f["remedy"] for f in findings]


def test_the_doctor_and_the_report_look_at_one_target_alone(host, spdk):
    node = node_file(host, spdk)
    host("up", "-f", node)
    socket = host("-t", "vhost", "-o", "json", "target", "status").json["address"]
    for words in (["-t", "vhost"], ["-s", socket]):
        findings = host(*words, "-o", "json", "doctor", "-f", node).json["findings"]
        assert [f["what"].split(" (")[0] for f in findings] == ["target vhost"], findings
        assert [t["name"] for t in host(*words, "-o", "json", "report").json["targets"]] == ["vhost"]
    host("target", "stop", "vhost")
    findings = host("-t", "vhost", "-o", "json", "doctor", "-f", node).json["findings"]
    assert any("vhost does not run" in f["what"] for f in findings)
    nothing = host.folder / "nothing.sock"
    assert f"nothing listens at {nothing}" in host("-s", nothing, "report", code=9).err
    waited = host("-s", nothing, "--timeout", "100ms", "target", "wait", code=10)
    assert f"nothing has listened at {nothing}" in waited.err


@simulated_only
def test_init_writes_down_what_runs(host, spdk):
    config = host.folder / "own.json"
    config.write_text('{"subsystems": []}')
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--cores", "[0]", "--memory", "300MiB", "--config", config)
    file = host.folder / "seen.yaml"
    host("--spdk", spdk, "init", "-f", file)
    text = file.read_text()
    pid = host("-o", "json", "target", "status").json["pid"]
    assert f"# Seen running as pid {pid}, of spdkctl." in text
    for line in ["  nvmf_tgt:", "    memory: 300MiB", f"    config: {config}", f"spdk: {spdk}"]:
        assert line in text.splitlines(), text
    assert "nothing to start: nvmf_tgt runs already" in host("up", "-f", file, code=None).out


def is_connected(pid):
    """Whether a process has a socket; one that has just been opened may be closed again meanwhile."""
    links = []
    for fd in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            links.append(os.readlink(fd))
    return any(link.startswith("socket:") for link in links)


def test_a_call_that_the_target_does_not_survive_says_so(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    pid = host("-o", "json", "target", "status").json["pid"]
    os.kill(pid, signal.SIGSTOP)
    late = host("-t", "nvmf_tgt", "--timeout", "200ms", "rpc", "bdev_get_bdevs", code=11)
    assert "is stopped (SIGSTOP)" in late.err
    assert f"run: kill -CONT {pid}" in late.err.splitlines()
    with subprocess.Popen([BIN / "spdkctl", "-t", "nvmf_tgt", "rpc", "bdev_get_bdevs"], env=host.env,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as call:
        # The call waits for its answer when it is connected.
        while not is_connected(call.pid):
            assert call.poll() is None
        os.kill(pid, signal.SIGKILL)
        _, err = call.communicate(timeout=30)
    assert f"target nvmf_tgt (pid {pid}) has died" in err
    assert "`spdkctl target restart nvmf_tgt` starts it again" in err


@simulated_only
def test_a_batch_ends_with_the_target(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB", env={"SPDKSIM_FAULTS": "crash:bdev_null_create"})
    script = "bdev_null_create --name N --num-blocks 8 --block-size 512\n" + "bdev_get_bdevs\n" * 500
    batch = host("-t", "nvmf_tgt", "rpc", "batch", "-", stdin=script, code=None)
    answers = [json.loads(line) for line in batch.out.splitlines()]
    assert len(answers) == 501
    assert "has died (" in batch.out and "during bdev_null_create" in host("target", "status", "nvmf_tgt", code=9).err
    assert answers[-1]["error"]["message"] == "not sent, for the target died before"
