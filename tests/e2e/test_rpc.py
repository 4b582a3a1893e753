"""The rpc commands, made from the schema."""
import json
import pathlib
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import BIN, Sim

FACTS = [line.split() for line in (pathlib.Path(__file__).parents[1] / "data/facts.txt").read_text().splitlines()
         if not line.startswith("#")]
METHODS = {words[1]: (words[2], words[3]) for words in FACTS if words[0] == "method"}
RELEASES = sorted({release for span in METHODS.values() for release in span} |
                  {release for words in FACTS if words[0] == "param" for release in words[5:7]})


def spdkctl(*words):
    return json.loads(subprocess.check_output([BIN / "spdkctl", *words]))


@pytest.mark.parametrize("release", RELEASES)
def test_list_has_the_names_of_the_release(release):
    listed = spdkctl("rpc", "list", "--release", release, "-o", "json")["methods"]
    names = sorted(name for entry in listed for name in [entry["name"], *entry["aliases"]])
    others = [words for words in FACTS if words[0] == "name" and words[3] <= release <= words[4]]
    renamed = {words[1] for words in others if words[5] == "main"}
    main = [name for name, (first, last) in METHODS.items() if first <= release <= last and name not in renamed]
    assert names == sorted(main + [words[2] for words in others])


@pytest.mark.parametrize("release", ["17.07", "19.01", "23.09", "26.05", "26.09"])
def test_describe_has_the_parameters_of_the_release(release):
    def described(method):
        params = spdkctl("rpc", "describe", method, "--release", release, "-o", "json")["params"]
        return sorted((param["name"], param["type"], param["required"]) for param in params)

    methods = [name for name, (first, last) in METHODS.items() if first <= release <= last]
    with ThreadPoolExecutor(4) as pool:
        for method, params in zip(methods, pool.map(described, methods)):
            assert params == sorted((words[2], words[3], words[4] == "required") for words in FACTS
                                    if words[:2] == ["param", method] and words[5] <= release <= words[6]), method


def test_a_method_without_parameters_says_so():
    shown = subprocess.check_output([BIN / "spdkctl", "rpc", "describe", "spdk_get_version"], text=True)
    assert "\nno parameters\n" in shown
    assert "\nparameters:\n" in subprocess.check_output([BIN / "spdkctl", "rpc", "describe", "bdev_examine"], text=True)


@pytest.fixture
def target(host, spdk):
    host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB")
    host.env["SPDKCTL_TARGET"] = "nvmf_tgt"
    return host


def test_a_target_says_what_it_lacks_and_why(target):
    lacking = {entry["method"]: entry.get("missing") for entry in target("-o", "json", "rpc", "list").json["methods"]}
    assert lacking["bdev_get_bdevs"] is None
    assert "vhost" in lacking["vhost_get_controllers"]
    assert "it ended with SPDK 19.01" in lacking["delete_bdev"]
    reading = target("-o", "json", "rpc", "list", "--effect", "reads", "--component", "bdev").json["methods"]
    assert {entry["effect"] for entry in reading} == {"reads"}


def test_a_batch_answers_line_by_line_in_order(target):
    calls = ["# made and asked for at once",
             'bdev_null_create --name "Null 0" --num-blocks 8 --block-size 512',
             '{"method":"construct_null_bdev","params":{"name":"Null1","num_blocks":8,"block_size":512}}',
             "bdev_get_bdevs --name absent",
             '{"method":"no_such_method"}',
             "log_get_level"]
    done = target("rpc", "batch", stdin="\n".join(calls) + "\n", code=3)
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert answers[0] == {"result": "Null 0"}
    assert answers[1] == {"result": "Null1"}
    assert answers[2]["error"]["rpc_code"] == -19
    assert answers[3]["error"]["rpc_code"] == -32601
    assert answers[4] == {"result": "NOTICE"}
    wrong = target("rpc", "batch", stdin="log_get_level\nbdev_get_bdevs --nam x\n", code=2)
    assert wrong.out == "" and "line 2: bdev_get_bdevs has no parameter --nam; did you mean '--name'?" in wrong.err


def test_nested_flags_lists_and_secrets(target):
    nqn = "nqn.2016-06.io.spdk:cnode1"
    shown = target("rpc", "nvmf_subsystem_add_listener", "--nqn", nqn, "--listen-address.trtype", "TCP",
                   "--listen-address.traddr=127.0.0.1", "--listen-address.trsvcid", "4420", "--dry-run").json
    assert shown["params"]["listen_address"] == {"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": "4420"}
    created = target("rpc", "nvmf_create_subsystem", "--nqn", nqn, "--allow-any-host", "--dry-run").json
    assert created["params"] == {"nqn": nqn, "allow_any_host": True}
    key = ("rpc", "accel_crypto_key_create", "--name", "k", "--cipher", "AES_XTS", "--dry-run")
    assert "never as a word" in target(*key, "--key", "0011", code=2).err
    named = target("rpc", "accel_crypto_key_create", "--json", '{"name":"k","cipher":"AES_XTS","key":"0011"}',
                   "--dry-run", code=2)
    assert "never as a word" in named.err and "0011" not in named.err
    assert "must have an even number of hexadecimal digits" in target(*key, "--key", "env:K", env={"K": "xyz"}, code=2).err
    assert "xyz" not in target(*key, "--key", "env:K", env={"K": "xyz"}, code=2).err


def test_lists_and_secrets_are_sent(host, spdk):
    host("--spdk", spdk, "target", "start", "iscsi_tgt", "--memory", "512MiB")
    host.env["SPDKCTL_TARGET"] = "iscsi_tgt"
    group = host("rpc", "iscsi_create_initiator_group", "--tag", 2, "--initiators", "ANY", "--initiators", "iqn.a:b",
                 "--netmasks", "127.0.0.1/32", "--dry-run").json
    assert group["params"] == {"tag": 2, "initiators": ["ANY", "iqn.a:b"], "netmasks": ["127.0.0.1/32"]}
    secret = ("rpc", "iscsi_create_auth_group", "--tag", 1, "--secrets")
    shown = host(*secret, '{"user":"u","secret":"env:CHAP"}', "--dry-run", env={"CHAP": "a secret of chap"})
    assert shown.json["params"]["secrets"] == [{"user": "u", "secret": "***"}]
    host(*secret, '{"user":"u","secret":"env:CHAP"}', env={"CHAP": "a secret of chap"})
    assert host("rpc", "iscsi_get_auth_groups", "--show-secrets").json[0]["secrets"][0]["secret"] == "a secret of chap"
    assert "never as a word" in host(*secret, '{"user":"u","secret":"a secret of chap"}', code=2).err


def test_refusals_name_the_parameter_before_anything_is_sent(target):
    add = ("rpc", "nvmf_subsystem_add_ns", "--nqn", "nqn.2016-06.io.spdk:c", "--namespace.bdev-name", "b")
    assert "'namespace.nguid' must have 32 hexadecimal digits" in target(*add, "--namespace.nguid", "12", code=2).err
    assert "'namespace.uuid' must be a UUID" in target(*add, "--namespace.uuid", "12", code=2).err
    assert "'nqn' is malformed" in target("rpc", "nvmf_delete_subsystem", "--nqn", "cnode1", code=2).err
    assert "did you mean 'bdev_get_bdevs'?" in target("rpc", "bdev_get_bdev", code=2).err
    old = target("rpc", "delete_bdev", "--name", "b", code=7)
    assert "it ended with SPDK 19.01" in old.err


def test_completion_knows_flags_values_and_live_names(target):
    def complete(*words):
        return target("__complete", *words, "").out.split("\n")

    assert {"describe", "batch", "bdev_get_bdevs"} <= set(complete("rpc"))
    assert "--listen-address.traddr" in complete("rpc", "nvmf_subsystem_add_listener")
    assert complete("rpc", "bdev_nvme_attach_controller", "--multipath")[:3] == ["failover", "multipath", "disable"]
    target("bdev", "create", "null", "Null7", "--size", "1MiB")
    assert "Null7" in complete("rpc", "bdev_get_bdevs", "--name")
    assert "Null7" in complete("bdev", "delete") and "Null7" in complete("qos", "show")
    assert "--name" not in complete("rpc", "bdev_get_bdevs", "--name", "Null7")
    target.env["SPDKCTL_TARGET"] = "/nonexistent.sock"
    assert complete("rpc", "bdev_get_bdevs", "--name") == [""]


def test_a_url_without_a_user_is_no_secret(host):
    words = ("rpc", "bdev_iscsi_create", "--name", "i", "--initiator-iqn", "iqn.2016-06.io.spdk:i", "--dry-run", "--url")
    sim = Sim(host.folder, "spdk_tgt")
    try:
        assert "never as a word" in host("-s", sim.path, *words, "iscsi://u%p@10.0.0.1/iqn/0", code=2).err
        host("-s", sim.path, *words, "iscsi://10.0.0.1/iqn/0")
    finally:
        sim.process.kill()
        sim.process.wait()
        sim.process.stderr.close()


def test_rpc_call_takes_no_secret_as_a_word(target):
    params = json.dumps({"name": "k", "cipher": "AES_XTS", "key": "0" * 31 + "1", "key2": "0" * 31 + "2"})
    refused = target("rpc", "call", "accel_crypto_key_create", params, code=2)
    assert "hold a secret" in refused.err and "@FILE" in refused.err and "0001" not in refused.err
    (target.folder / "params.json").write_text(params)
    target("rpc", "call", "accel_crypto_key_create", f"@{target.folder}/params.json")
    target("rpc", "call", "accel_crypto_key_create", "-", stdin=params, code=4)
    target("rpc", "call", "accel_crypto_keys_get", "@/nonexistent", code=3)
    # Without one, words are as good.
    assert target("rpc", "call", "accel_crypto_keys_get", '{"key_name": "k"}').json[0]["name"] == "k"


def test_schema_diff_names_what_a_newer_spdk_has(tmp_path):
    tool = pathlib.Path(__file__).parents[2] / "tools/schema_diff"
    names = [name for name, (_, last) in METHODS.items() if last == RELEASES[-1]]

    def compare(methods, *more):
        (tmp_path / "methods.json").write_text(json.dumps(methods))
        done = subprocess.run([tool, tmp_path / "methods.json", *more], capture_output=True, text=True,
                              env={"SPDKCTL": str(BIN / "spdkctl"), "PATH": "/usr/bin:/bin"})
        return done.returncode, done.stdout.splitlines()

    assert compare(names) == (0, [])
    assert compare(names + ["bdev_new_create"]) == (1, ["lacks method bdev_new_create"])
    newer = {"enums": [{"name": "level", "fields": [{"name": "raid0"}, {"name": "raid9"}]}],
             "methods": [{"name": "bdev_raid_delete", "params": [{"name": "name", "type": "string", "required": True},
                                                                 {"name": "force", "type": "boolean"}]},
                         {"name": "bdev_examine", "params": [{"name": "name", "type": "uint32"}]},
                         {"name": "bdev_raid_create", "params": [
                             {"name": "raid_level", "type": "enum", "class": "level", "required": True}]}]}
    (tmp_path / "schema.json").write_text(json.dumps(newer))
    code, lines = compare(names, tmp_path / "schema.json")
    assert code == 1
    assert {"bdev_raid_delete: lacks parameter force (bool)", "bdev_raid_delete: clear_sb is gone",
            "bdev_examine: name is optional now", "bdev_examine: name is uint32 now, not string",
            'bdev_raid_create: raid_level takes "raid9" too'} <= set(lines)
    yaml = pytest.importorskip("yaml")
    (tmp_path / "schema.yaml").write_text(yaml.safe_dump(newer))
    assert compare(names, tmp_path / "schema.yaml") == (code, lines)
