"""Which target is meant, what is found, and what doctor, init and up say of what somebody else started."""
import contextlib
import os
import signal
import subprocess

import pytest

from conftest import Sim, simulated_only


@contextlib.contextmanager
def by_hand(host, spdk, name="hand", *words):
    """A target that nobody told spdkctl of, ready."""
    folder = host.folder / name
    folder.mkdir()
    address = folder / "rpc.sock"
    process = subprocess.Popen([spdk / "build/bin/nvmf_tgt", "-r", address, *words], cwd=folder,
                               stderr=subprocess.DEVNULL)
    try:
        host("-t", process.pid, "target", "wait")
        yield process.pid, str(address)
    finally:
        process.kill()
        process.wait()


@contextlib.contextmanager
def suspended(pid):
    os.kill(pid, signal.SIGSTOP)
    try:
        while open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0] != "T":
            pass
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def findings(host, *words, code=None):
    return host("-o", "json", *words, code=code).json["findings"]


@simulated_only
def test_a_target_of_ours_that_died_is_not_replaced_by_another(host, spdk):
    host("--spdk", spdk, "target", "start", "mine", "--app", "nvmf_tgt")
    pid = host("-t", "mine", "-o", "json", "target", "status").json["pid"]
    with by_hand(host, spdk) as (other, _):
        os.kill(pid, signal.SIGKILL)
        while "has died" not in host("target", "status", "mine", code=None).err:
            pass
        refused = host("bdev", "list", code=2)
        assert "mine has died and may be meant" in refused.err and f"pid {other}" in refused.err
        assert "target stop mine" in refused.err
        host("-t", other, "bdev", "list")
        host("target", "stop", "mine")
        host("bdev", "list")


@simulated_only
def test_a_suspended_target_is_named_wherever_it_is_asked(host, spdk):
    with by_hand(host, spdk) as (pid, address):
        host("bdev", "create", "malloc", "M0", "--size", "16MiB")
        with suspended(pid):
            for words in (["find", "M0"], ["where", "M0"], ["tree"], ["--timeout", "300ms", "bdev", "list"],
                          ["-s", address, "--timeout", "300ms", "nvmf", "subsystem", "list"], ["-s", address, "tree"]):
                said = host(*words, code=11).err
                assert f"process {pid} (nvmf_tgt) is stopped (SIGSTOP)" in said, said
                assert f"kill -CONT {pid}" in said, said
                assert "target nvmf_tgt" in said or f"target {address}" in said, said
            report = host("-o", "json", "report", code=11)
            assert f"kill -CONT {pid}" in report.err
            assert [t["health"] for t in report.json["targets"]] == ["suspended"]
            assert report.json["targets"][0]["unread"]
            assert "suspended" in host("target", "list").out


@simulated_only
def test_of_several_targets_the_suspended_one_is_named_beside_what_the_others_tell(host, spdk):
    with by_hand(host, spdk) as (pid, _), by_hand(host, spdk, "two") as (two, address):
        host("-s", address, "bdev", "create", "malloc", "M2", "--size", "16MiB")
        with suspended(pid):
            found = host("find", "M2")
            assert "M2" in found.out and f"kill -CONT {pid}" in found.err
            assert f"kill -CONT {pid}" in host("find", "nosuch", code=11).err


@simulated_only
def test_what_init_writes_of_what_runs_is_what_up_and_doctor_take_as_running(host, spdk):
    with by_hand(host, spdk, "hand", "-m", "0x1", "-s", "300") as (pid, address), \
            by_hand(host, spdk, "two", "-m", "[1]") as (two, other):
        file = host.folder / "seen.yaml"
        host("init", "-f", file)
        text = file.read_text()
        assert "cores: [0]" in text and f"spdk: {spdk}" in text
        # Each comment stands before its own target.
        lines = [line.strip() for line in text.splitlines()]
        for each in (pid, two):
            at = next(i for i, line in enumerate(lines) if f"# Seen running as pid {each}," in line)
            entry = lines[at:at + 9]
            assert any({pid: address, two: other}[each] in line for line in entry), entry
        up = host("up", "-f", file)
        assert "nothing to start" in up.out and f"nvmf_tgt runs as pid {pid}, started by" in up.err
        about = [f for f in findings(host, "doctor", "-f", file) if str(pid) in f["what"] or address in f["what"]]
        assert [f["kind"] for f in about] == ["ok"], about
        assert not any("not run" in f["what"] for f in findings(host, "doctor", "-f", file))
        down = host("down", "-f", file)
        assert f"pid {pid}" in down.err and "is left running" in down.err
        os.kill(pid, 0)
        # What the file says otherwise is named, and nothing is done about it.
        file.write_text(text.replace("memory: 300MiB", "memory: 400MiB"))
        differs = host("up", "-f", file, code=12).err
        assert "memory is 300MiB, the file says 400MiB" in differs and f"target stop {pid} --foreign" in differs
        assert any("memory is 300MiB" in f["what"] and f["kind"] == "warning" and f["remedy"]
                   for f in findings(host, "doctor", "-f", file))


@simulated_only
def test_what_up_started_is_written_down_by_init_as_it_was_asked_for(host, spdk):
    node = host.node_file(f"version: 1\nspdk: {spdk}\ntargets:\n  nvmf_tgt: {{cores: [0], memory: 256MiB, shm_id: 7,"
                          "\n    after_init: [{method: bdev_null_create, params: {name: N, num_blocks: 8,"
                          " block_size: 512}}]}\n")
    host("up", "-f", node)
    file = host.folder / "seen.yaml"
    host("init", "-f", file)
    host("up", "-f", file)


@simulated_only
def test_the_environment_chooses_for_reports_and_an_address_is_a_target_to_list_and_show(host, spdk):
    with by_hand(host, spdk) as (pid, address), by_hand(host, spdk, "two") as (two, other):
        named = {"SPDKCTL_TARGET": other}
        assert [t["pid"] for t in host("-o", "json", "report", env=named).json["targets"]] == [two]
        assert host("-o", "json", "target", "show", other).json["pid"] == two
        assert [t["pid"] for t in host("-s", other, "-o", "json", "target", "list").json["targets"]] == [two]
        assert [t["pid"] for t in host("-t", pid, "-o", "json", "target", "list").json["targets"]] == [pid]
        assert "nothing listens" in host("-s", host.folder / "absent.sock", "target", "list", code=9).err
        assert host("target", "show", host.folder / "absent.sock", code=3).err


@simulated_only
def test_the_simulator_is_found_as_what_it_is_called(host):
    sim = Sim(host.folder, "vhost")
    try:
        listed = host("-o", "json", "target", "list").json["targets"]
        assert [(t["name"], t["pid"], t["address"]) for t in listed] == [("vhost", sim.process.pid, sim.path)]
        host("bdev", "list")
    finally:
        sim.process.kill()
        sim.process.wait()


@simulated_only
def test_every_finding_says_what_mends_it(host, spdk):
    fifo = host.folder / "fifo"
    os.mkfifo(fifo, 0o600)
    node = host.node_file(f"""
version: 1
spdk: {spdk}
hugepages: [{{amount: 512}}]
targets:
  a: {{application: nosuch}}
  b: {{application: nvmf_tgt, cores: [0, 4000], config: {host.folder}/absent.json, arguments: ["--json", ""]}}
  c: {{application: nvmf_tgt, rpc: {{address: {host.folder}/no/such/c.sock}}}}
  d:
    application: nvmf_tgt
    rpc: {{address: {host.folder}/d.sock, mode: "0666"}}
    before_init:
      - {{method: bdev_malloc_create, params: {{num_blocks: 1, block_size: 512}}}}
      - {{method: nosuch_method}}
    after_init:
      - {{method: bdev_malloc_create, params: {{num_blocks: text}}}}
      - {{method: keyring_file_add_key, params: {{name: k, path: {fifo}}}}}
      - {{method: keyring_file_add_key, params: {{name: z, path: /dev/zero}}}}
      - {{method: bdev_aio_create, params: {{name: A, filename: "{host.folder}/absent disk", block_size: 512}}}}
""")
    found = findings(host, "doctor", "-f", node, code=1)
    assert all(f.get("remedy") for f in found if f["kind"] != "ok"), [f for f in found if not f.get("remedy")]
    said = [f["what"] for f in found]
    for what in ["before_init[0], bdev_malloc_create", "before_init[1], nosuch_method",
                 "after_init[0], bdev_malloc_create",
                 f"the key file {fifo} is no regular file", "the key file /dev/zero is no regular file",
                 f"the folder {host.folder}/no/such of its RPC address is not there", "name core 4000",
                 "a, b, c, d do not run"]:
        assert sum(what in one for one in said) == 1, (what, said)
    assert not any("chmod" in f["remedy"] for f in found if "regular file" in f["what"])
    assert any(f"-f {node}" in f["remedy"] for f in found)


@simulated_only
def test_a_wanted_target_that_died_is_told_once(host, spdk):
    node = host.node_file(f"version: 1\nspdk: {spdk}\ntargets: {{nvmf_tgt: {{}}}}\n")
    host("up", "-f", node)
    os.kill(host("-t", "nvmf_tgt", "-o", "json", "target", "status").json["pid"], signal.SIGKILL)
    while "has died" not in host("target", "status", "nvmf_tgt", code=None).err:
        pass
    said = [f["what"] for f in findings(host, "doctor", "-f", node)]
    about = [what for what in said if what.startswith(("target nvmf_tgt", "nvmf_tgt"))]
    assert len(about) == 1 and "has died" in about[0], about


@pytest.mark.parametrize("words", [["doctor", "-f"], ["up", "-f"], ["plan", "-f"], ["rpc", "batch"]])
def test_what_may_have_no_end_is_no_file_to_read(host, words):
    fifo = host.folder / "fifo"
    os.mkfifo(fifo)
    for path, kind in ((fifo, "a FIFO"), ("/dev/zero", "a device")):
        assert f"{path} is {kind}, and a regular file is meant" in host(*words, path, code=2).err


def test_parameters_come_from_files_that_end(host):
    sim = Sim(host.folder, "spdk_tgt")
    try:
        for words in (["rpc", "call", "bdev_get_bdevs", "@/dev/zero"],
                      ["rpc", "bdev_get_bdevs", "--json-file", "/dev/zero"]):
            assert "is a device" in host("-s", sim.path, *words, code=2).err
        host("-s", sim.path, "rpc", "call", "bdev_get_bdevs", "@/dev/stdin", stdin="{}")
    finally:
        sim.process.kill()
        sim.process.wait()


def test_a_key_file_that_the_target_would_wait_for_is_not_handed_to_it(host):
    sim = Sim(host.folder, "spdk_tgt")
    fifo = host.folder / "fifo"
    os.mkfifo(fifo, 0o600)
    try:
        for path, kind in ((fifo, "FIFO"), ("/dev/zero", "device")):
            refused = host("-s", sim.path, "rpc", "keyring_file_add_key", "--name", "k", "--path", path, code=7).err
            assert "not sent" in refused and f"{path} is a {kind}" in refused
            refused = host("-s", sim.path, "key", "add", "k", path, code=2).err
            assert f"{path} is no regular file" in refused and "chmod" not in refused
        assert host("-s", sim.path, "rpc", "keyring_get_keys").json == []
    finally:
        sim.process.kill()
        sim.process.wait()


@pytest.mark.parametrize("words, why", [
    (["vhost", "create", "scsi", "s0", "--cpumask=x"], "cpumask: 'x' is no mask of cores"),
    (["bdev", "create", "kvmalloc", "K", "--max-value-size", "512B", "--optimal-value-granularity", "4096"],
     "optimal_value_granularity: 4096 is more than the largest value has")])
def test_what_no_target_takes_is_not_asked_of_it(host, words, why):
    sim = Sim(host.folder, "spdk_tgt")
    try:
        assert why in host("-s", sim.path, *words, code=2).err
    finally:
        sim.process.kill()
        sim.process.wait()


def test_a_list_that_a_target_refuses_is_not_left_out_of_a_report_without_a_word(host):
    sim = Sim(host.folder, "nvmf_tgt", "26.09", "--fault", "error:bdev_get_bdevs:-22:not now")
    try:
        report = host("-s", sim.path, "-o", "json", "report", code=11)
        assert "bdevs: not now" in report.err
        # What the application does not have is nothing to read.
        assert len(report.json["targets"][0]["unread"]) == 1
    finally:
        sim.process.kill()
        sim.process.wait()
