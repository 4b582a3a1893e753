"""The command line as people type it: options anywhere, hints, usage errors as JSON."""
import json

import pytest

NOBODY = ("-s", "/nobody.sock")
BDEV_LIST = ("bdev", "list")


def error_of(outcome):
    """The error of a document on stderr, where there is nothing else."""
    document = json.loads(outcome.err)
    assert document["format"] == 1 and outcome.out == ""
    return document["error"]


@pytest.mark.parametrize("words", [
    ("-s", "/nobody.sock", "-o", "json", "bdev", "list"),
    ("bdev", "-s", "/nobody.sock", "list", "-o", "json"),
    ("bdev", "list", "-ojson", "-s/nobody.sock"),
    ("bdev", "list", "-o=json", "-s=/nobody.sock"),
    ("bdev", "list", "--output=json", "--address=/nobody.sock", "--timeout", "5s"),
    ("bdev", "-v", "list", "-vojson", "--address", "/nobody.sock", "--spdk", "/tmp"),
    ("-o", "yaml", "bdev", "list", "-s", "/nobody.sock", "-o", "json"),
    ("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:a", "-o", "json", "--listen", "tcp://127.0.0.1", "-s", "/nobody.sock", "--any-host"),
    ("rpc", "-s", "/nobody.sock", "bdev_get_bdevs", "-o", "json"),
    ("rpc", "bdev_null_create", "--name", "-o", "-s", "/nobody.sock", "--num-blocks", "8", "--block-size=512", "-ojson"),
    ("rpc", "bdev_get_bdevs", "-t", "/nobody.sock", "--output=json"),
    ("rpc", "call", "whatever", "-o", "json", "-s", "/nobody.sock"),
])
def test_global_options_stand_anywhere(host, words):
    failed = error_of(host(*words, code=9))
    assert failed["code"] == "unavailable" and "/nobody.sock" in failed["message"]


def test_what_a_command_has_for_itself_is_its_own(host):
    # -t is a parameter of no method, --timeout is one of bdev_get_bdevs.
    assert "--timeout takes a number, not '5s'" in host(*NOBODY, "rpc", "bdev_get_bdevs", "--timeout", "5s", code=2).err
    assert "it stands before METHOD" in host(*NOBODY, "rpc", "log_get_flags", "--timeout", "5s", code=2).err
    assert "-v stands before METHOD" in host(*NOBODY, "rpc", "log_get_flags", "-v", code=2).err
    assert "is no flag of log_get_flags" in host(*NOBODY, "rpc", "log_get_flags", "-x", code=2).err


def test_behind_dashes_no_word_is_an_option(host):
    assert "/nobody.sock" in host(*NOBODY, "bdev", "delete", "--", "-o", code=9).err


def test_a_command_that_is_run_keeps_its_options(host):
    assert host("sim", "run", "nvmf_tgt", "--", "echo", "-o", "json", "-s", "x", "--").out == "-o json -s x --\n"


def test_rpc_py_keeps_its_grammar(host):
    refused = host("-o", "json", "rpc.py", "-s", "/nobody.sock", "bdev_null_create", "-o", "json", code=2)
    assert "error:" in refused.err and not refused.err.startswith("{")


@pytest.mark.parametrize("words, said", [
    (("bdev", "list", "-o", "json", "--alll"), "unknown option '--alll'"),
    (("bdev", "lost", "-o=json"), "unknown word 'lost'"),
    (("--output=json",), "which? init, doctor"),
    (("nvmf", "-ojson"), "which? subsystem"),
    (("-o", "json", "bdev", "list", "-s"), "--address lacks its value"),
    (("bdev", "list", "--timeout", "soon", "-o", "json"), "--timeout: 'soon' is no duration"),
    (("bdev", "create", "malloc", "M", "-o", "json"), "--size is required"),
    (("rpc", "bdev_maloc_create", "-o", "json"), "did you mean 'bdev_malloc_create'?"),
    (("rpc", "bdev_malloc_create", "--num-bloks", "1", "-o", "json"), "did you mean '--num-blocks'?"),
    (("-o", "json", "-t", "a", "bdev", "list", "-t", "b"), "--target is given more than once"),
])
def test_usage_errors_are_json_wherever_that_is_said(host, words, said):
    failed = error_of(host(*words, code=2))
    assert failed["code"] == "invalid argument" and said in failed["message"]


def test_a_form_that_is_none_names_those_that_are(host):
    for words in (("-o", "jsn", *BDEV_LIST), (*BDEV_LIST, "-ojsn")):
        refused = host(*words, code=2).err
        assert "'jsn' is none of table, wide, json, yaml" in refused and "did you mean 'json'?" in refused
        assert "see: spdkctl --help" in refused


@pytest.mark.parametrize("words, commands", [((), ["bdev", "nvmf", "version"]), (("nvmf",), ["subsystem", "ns"]),
                                             (("nvmf", "ns"), ["add", "remove"])])
def test_where_a_command_is_missing_all_are_listed(host, words, commands):
    refused = host(*words, code=2)
    assert refused.out == "" and f"see: {' '.join(('spdkctl', *words))} --help" in refused.err
    listed = [line.split()[0] for line in refused.err.splitlines() if line.startswith("  ")]
    assert set(commands) <= set(listed)


@pytest.mark.parametrize("words", [(), ("bdev",), ("nvmf", "ns", "add"), ("rpc", "list")])
def test_help_is_a_command(host, words):
    assert host("help", *words).out == host(*words, "--help").out


def test_help_knows_methods_and_rpc_py(host):
    assert host("help", "rpc", "bdev_null_create").out == host("rpc", "bdev_null_create", "--help").out
    assert host("help", "rpc.py", "bdev_null_create").out == host("rpc.py", "bdev_null_create", "--help").out
    assert "did you mean 'bdev'?" in host("help", "bdv", code=2).err
    assert "did you mean 'help nvmf'?" in host("nvmf", "help", code=2).err


def test_version_is_a_command(host):
    assert host("version").out == host("--version").out
    assert "spdkctl " + host("version", "-o", "json").json["version"] == host("version").out.strip()


@pytest.mark.parametrize("words, meant", [
    (("lvs", "ls"), "lvs list"), (("nvme", "rm", "x"), "nvme detach"), (("nvmf", "host", "del"), "nvmf host remove"),
    (("nvmf", "subsystem", "add"), "nvmf subsystem create"), (("nvmf", "ns", "create"), "nvmf ns add"),
    (("vhost", "remove"), "vhost delete"), (("lvol", "destroy"), "lvol delete"), (("lvol", "mv"), "lvol rename"),
    (("status",), "target status"), (("logs",), "target logs"), (("ps",), "target list"), (("restart",), "target restart"),
    (("create", "bdev"), "bdev create"), (("get", "bdevs"), "bdev show"), (("show", "lvol", "lvs0/v"), "lvol show"), (("rm", "raid", "R"), "raid delete"),
    (("volumes",), "lvol"), (("namespaces",), "nvmf ns"), (("raid", "status"), "raid show"), (("bdev", "Malloc0"), "bdev show Malloc0"),
    (("subsystem", "list"), "nvmf subsystem"), (("nvmf", "connections"), "iscsi connections"), (("key", "get", "k"), "key"),
    (("host", "list"), "nvmf host list"), (("bdev", "create", "raid"), "raid create"), (("bdev", "create", "lvol"), "lvol create"),
    (("bdev_get_bdevs",), "rpc bdev_get_bdevs"), (("get_bdevs",), "rpc get_bdevs"), (("log", "level"), "log set"), (("iostat",), "rpc bdev_get_iostat"),
    (("log", "debug"), "log set"), (("qos", "clear"), "qos set"), (("load",), "rpc.py load_config"), (("apply",), "ensure -f"), (("man",), "help"), (("discover",), "rpc bdev_nvme_st"),
    (("nvmf", "subsystem", "allow-any-host"), "rpc nvmf_subsystem_allow_any_host"), (("iscsi", "node", "add-lun"), "rpc iscsi_target_node_add_lun"),
    (("bdev", "list", "--json"), "-o json"), (("bdev", "list", "-j"), "-o json"),
])
def test_words_that_people_try_lead_to_the_command(host, words, meant):
    assert f"did you mean '{meant}" in host(*words, code=2).err


def test_an_unknown_word_names_what_the_group_has(host):
    assert "(bdev has list, " in host("bdev", "xyzzy", code=2).err
    assert "`bdev list` takes no word like that" in host("bdev", "list", "xyzzy", code=2).err


@pytest.mark.parametrize("words, first", [(("--help", "bdev"), "Block devices of a target"), (("-h", "bdev", "create", "malloc", "M0"), "A bdev in the target's memory"),
                                          (("--help",), "Manages SPDK storage targets."), (("--help", "rpc", "bdev_null_create"), "bdev_null_create")])
def test_help_before_a_command_is_that_commands(host, words, first):
    shown = host(*words).out
    assert shown.startswith(first) and ("Subcommands:" not in shown or len(shown.split("Subcommands:")[1].splitlines()) > 5)


def test_help_of_rpc_py_is_no_longer_than_it_has_to_be(host):
    lines = host("rpc.py", "--help", env={"COLUMNS": "80"}).out.split("\ncommands:\n")[1].splitlines()
    assert max(map(len, lines)) < 80 and len(lines) < 0.7 * sum(len(line.split()) for line in lines)


def test_a_time_beyond_all_measure_is_called_that(host):
    assert "'1000000000000' is too long a time" in host("bdev", "list", "-w", "1000000000000", code=2).err
