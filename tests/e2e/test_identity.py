"""Whose target it is: by whom it may be used, started and seen."""
import os
import stat
import subprocess

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
