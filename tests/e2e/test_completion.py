"""Completion in the shells: what is proposed, and that nothing of it is executed."""
import os
import pathlib
import shutil
import socket
import subprocess

import pytest

from conftest import BIN, simulated_only
from terminal import Terminal

PROMPT = "READY> "


@pytest.fixture
def target(host, spdk):
    host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "512MiB")
    return host


@pytest.fixture
def shell(host):
    """Starts a shell with its completion script; its prompt has been seen."""
    terminals = []

    def start(program="bash"):
        env = {**host.env, "PATH": f"{BIN}:{host.env['PATH']}", "TERM": "dumb", "PS1": PROMPT, "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8", "ZDOTDIR": str(host.folder)}
        words = ["bash", "--norc", "--noprofile", "-i"]
        if program == "zsh":
            (host.folder / ".zshrc").write_text(f"unset zle_bracketed_paste; PS1='{PROMPT}'; autoload -Uz compinit; compinit -u -d {host.folder}/dump\n")
            words = ["zsh", "-d", "-i"]
        terminal = Terminal(words, env, cwd=host.folder)
        terminals.append(terminal)
        terminal.wait_for(PROMPT)
        terminal.type(f"source <(spdkctl completion {program}); echo SOUR''CED\n")
        terminal.wait_for("SOURCED")
        terminal.wait_for(PROMPT)
        return terminal

    yield start
    for terminal in terminals:
        terminal.__exit__()


def complete(host, *words):
    return host("__complete", *words).out.splitlines()


def bash_offers(host, line, **env):
    """COMPREPLY for a line, as bash itself takes it apart."""
    script = r'''
source <(spdkctl completion bash)
COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2))
_spdkctl
printf '%s\n' "${COMPREPLY[@]}"
'''
    pieces = split_as_bash_does(line)
    done = subprocess.run(["bash", "-c", script, "bash", line, *pieces], capture_output=True, text=True, timeout=60, cwd=host.folder,
                          env={**host.env, "PATH": f"{BIN}:{host.env['PATH']}", "LC_ALL": "C.UTF-8", **env})
    assert done.stderr == ""
    return done.stdout.splitlines()


def split_as_bash_does(line):
    """At blanks, and at ':' and '=' outside of quotes, which are words themselves."""
    words, word, quote = [], "", ""
    for letter in line:
        if quote or letter not in " :=":
            word += letter
            quote = "" if letter == quote else letter if not quote and letter in "'\"" else quote
        else:
            words += [word] if word else []
            words += [letter] if letter != " " else []
            word = ""
    return words + [word]


EVIL = ["$(touch executed)", "`touch executed`", "${HOME:=$(touch executed)}", "a;touch executed", "a b'\"\\c", "*", "!!", "~root", "-rf", "--force"]


def make_bdevs(target, names):
    for name in names:
        target("rpc", "bdev_null_create", "--name", name, "--num-blocks", 8, "--block-size", 512)


@simulated_only
def test_names_of_a_target_are_not_executed(target, shell):
    make_bdevs(target, EVIL)
    bash = shell()
    bash.type("spdkctl bdev delete \t\t")
    bash.wait_for("touch")
    bash.type("$\t\t")
    bash.type("\x15")  # the line is given up
    bash.type("echo DO''NE\n")
    bash.wait_for("DONE")
    assert not (target.folder / "executed").exists()


@simulated_only
def test_a_name_is_inserted_quoted(target, shell):
    make_bdevs(target, ["$(touch executed) b"])
    bash = shell()
    bash.type("printf '<%s>\\n' $(echo no) ; spdkctl bdev delete \t")
    bash.wait_for(r"\$\(touch\ executed\)\ b")
    bash.type("\n")
    bash.wait_for("deleted bdev $(touch executed) b")
    assert not (target.folder / "executed").exists()


@simulated_only
def test_names_that_are_no_words_are_left_out(target):
    make_bdevs(target, ["good", "esc\x1b]0;x\x07", "two\nlines", "-rf", "--force", "tab\there", "turn\u202eed"])
    assert complete(target, "bdev", "delete", "") == ["good"]


@simulated_only
def test_every_name_is_quoted(target):
    make_bdevs(target, EVIL)
    offered = bash_offers(target, "spdkctl bdev delete ")
    assert len(offered) == len(EVIL) - 2
    for text, name in zip(offered, EVIL):
        assert subprocess.run(["bash", "-c", f"printf %s {text}"], capture_output=True, text=True, cwd=target.folder).stdout == name
    assert not (target.folder / "executed").exists()


@simulated_only
def test_within_a_quote_only_plain_names_are_offered(target):
    # What bash does not know as a letter it would quote in a way that an open quote does not take.
    make_bdevs(target, ["good", "\u0378$(touch executed)", "a$(touch executed)"])
    for quote in "\"'":
        assert bash_offers(target, f"spdkctl nvmf subsystem create nqn.2016-06.io.spdk:x --ns={quote}") == ["good"]


@simulated_only
def test_names_are_asked_only_of_targets_that_were_named_or_are_ours(host):
    """Somebody else's target, found by the name of its program."""
    program = host.folder / "nvmf_tgt"
    shutil.copy(BIN / "spdksim", program)
    socket = host.folder / "x.sock"
    foreign = subprocess.Popen([program, "-r", socket, "-S", host.folder], stderr=subprocess.PIPE)
    try:
        while host("-s", socket, "rpc", "bdev_null_create", "--name", "theirs", "--num-blocks", 8, "--block-size", 512, code=None).code != 0:
            pass
        assert complete(host, "bdev", "delete", "") == []
        assert complete(host, "-s", str(socket), "bdev", "delete", "") == ["theirs"]
        assert complete(host, "-t", str(foreign.pid), "bdev", "delete", "") == ["theirs"]
        host.env["SPDKCTL_TARGET"] = str(socket)
        assert complete(host, "bdev", "delete", "") == ["theirs"]
    finally:
        foreign.kill()
        foreign.wait()
        foreign.stderr.close()


NQN = "nqn.2016-06.io.spdk:cnode1"
HOST = "nqn.2016-06.io.spdk:host1"


def test_names_with_colons_are_completed(target, free_port):
    target("bdev", "create", "null", "Null0", "--size", "1MiB")
    target("nvmf", "subsystem", "create", NQN, "--host", HOST, "--ns", "Null0", "--listen", f"tcp://127.0.0.1:{free_port}")
    assert complete(target, "nvmf", "subsystem", "delete", "nqn.2016") == [NQN]
    assert bash_offers(target, "spdkctl nvmf subsystem delete nqn.2016-06.io.spdk:c") == ["cnode1"]
    assert bash_offers(target, "spdkctl nvmf subsystem delete nqn.2016-06.io.spdk:") == ["cnode1"]
    assert bash_offers(target, "spdkctl nvmf subsystem delete nqn.2016-06.io") == [NQN]
    assert bash_offers(target, "spdkctl nvmf subsystem delete 'nqn.2016-06.io.spdk:c") == [NQN]
    assert bash_offers(target, f"spdkctl nvmf host remove {NQN} ") == [HOST]
    assert bash_offers(target, f"spdkctl nvmf ns remove {NQN} ") == ["1"]
    assert bash_offers(target, f"spdkctl nvmf listener remove {NQN} tcp:") == [f"//127.0.0.1:{free_port}"]


def test_bash_completes_names_with_colons_as_they_are_typed(target, shell):
    target("nvmf", "subsystem", "create", NQN, "--any-host")
    bash = shell()
    bash.type("spdkctl nvmf subsystem delete nqn.2016-06.io.spdk:c\t\n")
    bash.wait_for(f"deleted subsystem {NQN}")


@simulated_only
def test_values_of_options_and_positions(target):
    raids = ["raid0", "raid1", "raid5f", "concat"]
    assert complete(target, "-t", "") == ["spdk_tgt"]
    assert complete(target, "-o", "") == ["table", "wide", "json", "yaml"]
    assert complete(target, "--output=j") == ["--output=json"]
    assert complete(target, "--spdk", f"{target.folder}/st") == [f"{target.folder}/state/"]
    assert complete(target, "-o", "json", "bdev", "") == ["list", "show", "create", "delete"]
    assert complete(target, "-ojson", "bdev", "cr") == ["create"]
    assert complete(target, "target", "stop", "") == ["spdk_tgt"]
    assert "iscsi_tgt" in complete(target, "target", "start", "")
    target.node_file("{}")
    assert complete(target, "up", "-f", f"{target.folder}/no") == [f"{target.folder}/node.yaml"]
    assert set(raids) <= set(complete(target, "raid", "create", "R", "B", "--level", ""))
    assert "23.09" in complete(target, "sim", "run", "nvmf_tgt", "--release", "23")
    assert "17.07" in complete(target, "rpc", "list", "--release", "")
    assert complete(target, "rpc", "list", "--effect", "re") == ["reads"]
    assert complete(target, "vhost", "target", "add", "c", "3", "--")[:3] == ["--help", "--ensure", "--check"]
    # Where a name is made up, or a file is meant, options are no answer: the shell proposes files.
    assert complete(target, "lvs", "create", "") == []
    assert complete(target, "lvs", "create", "--cl") == ["--cluster-size", "--clear-method"]
    # Where nothing else can stand, they are.
    assert "--help" in complete(target, "bdev", "list", "")


@simulated_only
def test_names_of_each_kind(target):
    for name in ("M0", "M1", "M2", "M3"):
        target("bdev", "create", "malloc", name, "--size", "64MiB")
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/a", "--size", "1MiB")
    target("raid", "create", "R0", "M1", "M2", "--level", "raid1")
    target("vhost", "create", "scsi", "scsi.0")
    target("iscsi", "initiator-group", "create", 7)
    assert complete(target, "lvol", "delete", "") == ["lvs0/a"]
    assert complete(target, "lvol", "list", "") == ["lvs0"]
    assert complete(target, "lvs", "delete", "") == ["lvs0"]
    assert complete(target, "raid", "delete", "") == ["R0"]
    assert complete(target, "vhost", "delete", "") == ["scsi.0"]
    assert complete(target, "vhost", "target", "add", "scsi.0", "0", "M") == ["M0", "M1", "M2", "M3"]
    assert complete(target, "iscsi", "initiator-group", "delete", "") == ["7"]
    assert complete(target, "raid", "create", "R1", "M1", "M3") == ["M3"]
    assert {"M3", "lvs0/a"} <= set(complete(target, "nvmf", "subsystem", "create", NQN, "--ns", ""))


@pytest.mark.skipif(shutil.which("zsh") is None, reason="there is no zsh")
@simulated_only
def test_zsh_executes_no_names(target, shell):
    make_bdevs(target, ["$(touch executed) b"])
    zsh = shell("zsh")
    zsh.type("spdkctl bdev delete \t")
    zsh.wait_for("touch")
    zsh.type("\n")
    zsh.wait_for("deleted bdev $(touch executed) b")
    assert not (target.folder / "executed").exists()


def test_what_stands_there_already_is_not_offered_again(target, free_port):
    target("bdev", "create", "malloc", "M0", "--size", "64MiB")
    target("bdev", "create", "malloc", "M1", "--size", "64MiB")
    address = f"tcp://127.0.0.1:{free_port}"
    target("nvmf", "subsystem", "create", "nqn.2016-06.io.spdk:c", "--any-host", "--ns", "M0", "--listen", address)
    assert complete(target, "nvmf", "listener", "remove", "nqn.2016-06.io.spdk:c", "") == [address]
    assert complete(target, "nvmf", "listener", "remove", "nqn.2016-06.io.spdk:c", address, "") == []
    assert complete(target, "nvmf", "subsystem", "create", "nqn.x", "--ns", "") == ["M1"]
    assert "name" not in [word.rsplit(",", 1)[1] for word in complete(target, "bdev", "list", "--columns", "name,")]


def test_files_are_offered_where_files_are_meant(target):
    (target.folder / "a.sock.lock").touch()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(target.folder / "a.sock"))
        assert complete(target, "-s", f"{target.folder}/a.") == [f"{target.folder}/a.sock"]
    for words in (("bdev", "create", "malloc", "X", "--size", ""), ("nvmf", "host", "remove", "nqn.x", ""), ("nvme", "attach", "N", "tcp://127.0.0.1:")):
        assert target("__complete", *words).out == "", words
    # What is another's to know is the shell's.
    for words in (("rpc", "bdev_aio_create", "--filename", ""), ("sim", "run", "--", "cat", ""), ("rpc.py", "load_config", "-j", "")):
        assert target("__complete", *words, code=1).out == "", words
    assert complete(target, "rpc.py", "--as", "23.0") == ["23.01", "23.05", "23.09"]


def test_bash_puts_no_backslash_before_a_comma(target):
    assert bash_offers(target, "spdkctl bdev list --columns name,si") == ["name,size"]
