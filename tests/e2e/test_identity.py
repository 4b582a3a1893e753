"""Whose target it is: by whom it may be used, started and seen."""
import contextlib
import os
import shutil
import stat
import subprocess
import sys

import pytest
from conftest import BIN, simulated_only

NOBODY = 65534


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def start(host, spdk, *words, umask=0o022):
    return subprocess.run([BIN / "spdkctl", "--spdk", spdk, *words], env=host.env, umask=umask, check=True,
                          capture_output=True, text=True)


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_a_target_is_its_users_alone_whatever_the_umask(host, spdk, umask):
    start(host, spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB", umask=umask)
    run = host.folder / "run"
    assert mode(run) == (0o755 if os.geteuid() == 0 else 0o700)
    assert mode(run / "nvmf_tgt.sock") == 0o600
    assert mode(run / "nvmf_tgt.target.json") == 0o600
    assert mode(host.folder / "state") == 0o700


def test_the_node_file_says_who_else_may_use_a_target(host, spdk):
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt: {{memory: 256MiB, rpc: {{mode: "0666"}}}}
""")
    host("up", "-f", node)
    assert mode(host.folder / "run/nvmf_tgt.sock") == 0o666


def test_init_writes_for_its_user_alone(host):
    host("init", "-f", host.folder / "node.yaml")
    assert mode(host.folder / "node.yaml") == 0o600


def test_a_folder_of_everybodys_is_refused(host):
    (host.folder / "run").mkdir()
    (host.folder / "run").chmod(0o777)
    assert "chmod go-w" in host("target", "list", code=8).err


def test_two_starts_at_once_leave_one_target_with_its_record(host, spdk):
    for _ in range(3):
        command = [BIN / "spdkctl", "--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB"]
        both = [subprocess.Popen(command, env=host.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for _ in range(2)]
        ended = [process.communicate() + (process.returncode,) for process in both]
        codes = sorted(code for _, _, code in ended)
        assert codes in ([0, 0], [0, 5]), ended
        status = host("-t", "nvmf_tgt", "-o", "json", "target", "status").json
        assert status["ours"] and status["health"] == "ready"
        host("target", "stop", "nvmf_tgt", "--no-save")


def test_a_target_started_in_a_container_is_not_taken_for_dead(host, spdk):
    container = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if subprocess.run([*container, "true"], capture_output=True).returncode != 0:
        pytest.skip("no PID namespace may be made here")
    script = f"{BIN}/spdkctl --spdk {spdk} target start nvmf_tgt --memory 256MiB && echo started && read -r end"
    inside = subprocess.Popen([*container, "sh", "-c", script], env=host.env, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True)
    try:
        assert "ready" in inside.stdout.readline()
        assert inside.stdout.readline() == "started\n"
        record = (host.folder / "run/nvmf_tgt.target.json").read_text()
        refused = host("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "256MiB", code=5)
        assert "in another PID or time namespace" in refused.err
        host("target", "stop", "nvmf_tgt", "--force", "--kill", code=5)
        assert (host.folder / "run/nvmf_tgt.target.json").read_text() == record
        # It is used all the same: the socket is its user's.
        assert host("-t", "nvmf_tgt", "rpc", "log_get_level").json == "NOTICE"
    finally:
        inside.communicate("end\n")
    for name in ("target", "public"):
        (host.folder / f"run/nvmf_tgt.{name}.json").unlink()


@simulated_only
def test_an_ordinary_user_finds_roots_target_by_its_name(host, spdk):
    if os.geteuid() != 0 or subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        pytest.skip("only root can be two users")
    node = host.node_file(f"""
version: 1
spdk: {spdk}
targets:
  nvmf_tgt: {{rpc: {{group: nogroup, mode: "0660"}}}}
  storage: {{application: nvmf_tgt, cores: [1], rpc: {{group: nogroup, mode: "0660"}}}}
""")
    script = """
        mount -t tmpfs -o mode=755 tmpfs /run
        unset SPDKCTL_RUNTIME_DIR
        spdkctl="$1/spdkctl"
        user() { setpriv --reuid 65534 --regid 65534 --clear-groups env -i PATH="$PATH" HOME=/ \
            SPDKCTL_RUNTIME_DIR="$folder" SPDKCTL_STATE_DIR="$folder" "$spdkctl" "$@"; }
        folder=/run/nobody
        install -d -o 65534 -g 65534 "$folder"
        trap '"$spdkctl" down -f "$2" --force > /dev/null 2>&1' EXIT
        "$spdkctl" up -f "$2" > /dev/null 2>&1
        user -t nvmf_tgt target status
        user -t storage target status
        kill -9 "$("$spdkctl" -t nvmf_tgt -o json target status | tr -d ' \\n' | sed 's/.*"pid":\\([0-9]*\\).*/\\1/')"
        until user -t nvmf_tgt target status 2>&1 | grep "does not run"; do :; done
        user -t storage target status
    """
    done = subprocess.run(["unshare", "--mount", "sh", "-ec", script, "sh", str(BIN), str(node)], env=host.env,
                          capture_output=True, text=True, timeout=60)
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done
    assert lines[0] == "nvmf_tgt is ready" and lines[1] == "storage is ready"
    # The other one of the same application is not taken for it.
    assert "target nvmf_tgt does not run" in lines[2]
    assert lines[-1] == "storage is ready"


def run_by_hand(host, spdk):
    """A target that nobody told spdkctl of, under the application's name."""
    folder = host.folder / "hand"
    folder.mkdir()
    program = spdk / "build/bin/nvmf_tgt"
    by_hand = subprocess.Popen([program, "-r", folder / "hand.sock", "-m", "0x2"], cwd=folder, stderr=subprocess.DEVNULL)
    host("-t", by_hand.pid, "target", "wait")
    host("-t", by_hand.pid, "bdev", "create", "malloc", "Malloc0", "--size", "16MiB")
    return by_hand


@simulated_only
@pytest.mark.parametrize("stop", [["down", "-f"], ["down", "--no-save", "-f"], ["target", "stop", "nvmf_tgt"]])
def test_the_name_of_a_stopped_target_is_no_other_targets(host, spdk, stop):
    by_hand = run_by_hand(host, spdk)
    try:
        node = host.node_file(f"version: 1\nspdk: {spdk}\ntargets: {{nvmf_tgt: {{}}}}\n")
        host("up", "-f", node)
        host(*stop, *([node] if stop[-1] == "-f" else []))
        refused = host("-t", "nvmf_tgt", "bdev", "delete", "Malloc0", code=3)
        assert "nvmf_tgt is stopped" in refused.err and f"pid {by_hand.pid}" in refused.err
        host("target", "stop", "nvmf_tgt", "--foreign", code=3)
        assert "Malloc0" in host("-t", by_hand.pid, "bdev", "list").out
    finally:
        by_hand.kill()
        by_hand.wait()


@simulated_only
def test_words_that_name_two_targets_are_refused(host, spdk):
    for name, core in (("m", 0), ("n", 1)):
        host("--spdk", spdk, "target", "start", name, "--app", "nvmf_tgt", "--cores", f"[{core}]")
    n = str(host.folder / "run/n.sock")
    for words in (["-t", "m", "-s", n, "bdev", "list"], ["-t", "nope", "-s", n, "bdev", "list"],
                  ["-t", "m", "target", "stop", "n"], ["-s", n, "target", "stop", "m"], ["-t", "m", "target", "saved", "n"],
                  ["-t", "m", "--spdk", str(spdk), "target", "start", "n"], ["-t", "m", "down"], ["-t", "m", "up"]):
        assert host(*words, code=2).err.count("\n") == 1
    host("-t", "n", "-s", n, "bdev", "list")
    host("-t", "n", "target", "status", "n")
    host("-s", n, "target", "status", "n")
    pid = host("-t", "n", "-o", "json", "target", "status").json["pid"]
    host("-t", pid, "target", "status", "n")
    # The environment is weaker than words.
    m = {"SPDKCTL_TARGET": "m"}
    host("-s", n, "bdev", "create", "malloc", "OfN", "--size", "16MiB", env=m)
    assert "OfN" in host("-t", "n", "bdev", "list").out
    host("target", "stop", "n", env=m)
    assert host("target", "status", env=m).out == "m is ready\n"


@simulated_only
def test_a_target_in_a_container_is_chosen_by_pid_only(host, spdk):
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        pytest.skip("no mount namespace may be made here")
    folder = host.folder / "inside"
    folder.mkdir()
    inside = subprocess.Popen(["unshare", "--mount", spdk / "build/bin/nvmf_tgt", "-r", folder / "s.sock"], cwd=folder,
                              stderr=subprocess.DEVNULL)
    try:
        while "nvmf_tgt" not in os.readlink(f"/proc/{inside.pid}/exe"):
            pass
        host("-t", inside.pid, "target", "wait")
        for words in ([], ["-t", "nvmf_tgt"]):
            assert "in a container" in host(*words, "bdev", "list", code=3).err
        host("-t", inside.pid, "bdev", "list")
    finally:
        inside.kill()
        inside.wait()


# Listens as SPDK does: on a name in its own folder, which it has locked.
LISTENS = """
import fcntl, socket, sys
names = sys.argv[1].split(",")
lock = open(names[0] + ".lock", "w")
fcntl.flock(lock, fcntl.LOCK_EX)
sockets = []
for name in reversed(names):
    sockets.append(socket.socket(socket.AF_UNIX))
    sockets[-1].bind(name.replace("@", chr(0)))
    sockets[-1].listen()
print("up", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def foreign_target(host, names, *words):
    """A process that is called nvmf_tgt and listens on the names."""
    program = host.folder / "nvmf_tgt"
    shutil.copy(os.path.realpath(sys.executable), program)
    env = dict(host.env, PYTHONHOME=f"{sys.base_prefix}:{sys.base_exec_prefix}")
    with subprocess.Popen([program, "-c", LISTENS, names, *words], env=env, cwd=host.folder, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == "up\n"
        yield next(target for target in host("-o", "json", "target", "list").json["targets"]
                   if target["pid"] == process.pid)
        process.stdin.close()


@pytest.mark.parametrize("name", ["own.sock", "0.0.0.0", "127.0.0.1:5260"])
def test_a_name_without_a_slash_is_a_file_in_the_targets_folder_if_it_listens_there(host, name):
    with foreign_target(host, name, "-r", name) as target:
        assert target["address"] == f"{host.folder}/{name}"


def test_the_last_of_several_addresses_counts(host):
    with foreign_target(host, "own.sock", "-r", "other.sock", "--rpc-socket=own.sock") as target:
        assert target["address"] == f"{host.folder}/own.sock"


def test_without_a_name_the_socket_counts_that_is_locked(host):
    """The others are vhost devices, or inherited."""
    with foreign_target(host, f"own.sock,{host.folder}/vhost.0,@spdkctl-test-{os.getpid()}") as target:
        assert target["address"] == f"{host.folder}/own.sock"
