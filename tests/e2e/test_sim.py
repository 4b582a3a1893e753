"""The simulated target on the wire, without spdkctl's own client."""
import json
import os
import signal
import socket
import stat
import subprocess
import threading
import time

import pytest

from conftest import BIN, Control, Sim

pytestmark = pytest.mark.skipif(bool(os.environ.get("SPDKCTL_TEST_SPDK_DIR")), reason="about the simulated target")


@pytest.fixture
def sim(host):
    started = []

    def start(*words):
        started.append(Sim(host.folder, *words))
        return started[-1]

    yield start
    for one in started:
        one.process.terminate()
        assert one.process.wait(5) == 0


def call(method, number=1, **params):
    request = {"jsonrpc": "2.0", "id": number, "method": method}
    if params:
        request["params"] = params
    return json.dumps(request)


def test_it_says_that_it_is_simulated(sim):
    target = sim()
    assert "simulated" in target.greeting
    assert "simulated" in target.ask(call("spdk_get_version"))["result"]["version"]


def test_the_oldest_release_answers_one_request_at_a_time(sim):
    target = sim("nvmf_tgt", "17.07")
    connection = target.connect()
    assert target.ask(call("get_bdevs", 1) + call("get_bdevs", 2), connection)["id"] == 1
    connection.settimeout(0.1)
    with pytest.raises(TimeoutError):
        connection.recv(1)
    connection.settimeout(5)
    assert target.ask("\n", connection)["id"] == 2


def test_a_request_beyond_the_buffer_closes_the_connection(sim):
    target = sim("nvmf_tgt", "23.09")
    connection = target.connect()
    try:
        answer = target.ask(call("bdev_null_create", name="x" * 40000, num_blocks=1, block_size=512), connection)
    except (BrokenPipeError, ConnectionResetError):
        answer = None
    assert answer is None


def test_the_65th_connection_waits(sim):
    target = sim()
    connections = [target.connect() for _ in range(64)]
    for connection in connections:
        assert target.ask(call("log_get_level"), connection)["result"] == "NOTICE"
    extra = target.connect()
    extra.sendall(call("log_get_level").encode())
    extra.settimeout(0.1)
    with pytest.raises(TimeoutError):
        extra.recv(1)
    connections.pop().close()
    extra.settimeout(5)
    assert extra.recv(1) == b"{"


def test_its_tick_is_spdks(sim):
    target = sim()
    connection = target.connect()
    target.ask(call("log_get_level"), connection)
    start = time.monotonic()
    for number in range(20):
        target.ask(call("log_get_level", number), connection)
    # Two ticks of 4 ms a call; anything faster would hide the cost of serial calls from its users.
    assert time.monotonic() - start > 20 * 0.004


def test_a_symlink_chooses_the_application(host):
    (host.folder / "vhost").symlink_to(BIN / "spdksim")
    said = subprocess.run([host.folder / "vhost", "--version"], capture_output=True, text=True)
    assert said.stdout.startswith("SPDK v")
    assert subprocess.run([BIN / "spdksim"], capture_output=True).returncode == 1


def test_it_says_its_version_wherever_it_is_found():
    said = subprocess.run(["spdksim", "--version"], capture_output=True, text=True,
                          env=dict(os.environ, PATH=f"{BIN}:{os.environ['PATH']}"))
    assert (said.returncode, said.stdout[:6]) == (0, "SPDK v"), said.stderr


@pytest.mark.parametrize("option", ["-r", "--control"])
def test_a_file_that_is_no_socket_is_left_alone(host, option):
    precious = host.folder / "precious.txt"
    precious.write_text("precious")
    other = [] if option == "-r" else ["-r", str(host.folder / "rpc.sock")]
    said = subprocess.run([BIN / "spdksim", "--as", "spdk_tgt", option, precious, *other], capture_output=True,
                          text=True, timeout=20)
    assert said.returncode == 1
    assert "is no socket; it was left alone" in said.stderr
    assert precious.read_text() == "precious"


def test_a_live_socket_is_left_alone(host):
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(host.folder / "other.sock"))
        other.listen()
        said = subprocess.run([BIN / "spdksim", "--as", "spdk_tgt", "-r", host.folder / "other.sock"],
                              capture_output=True, text=True, timeout=20)
        assert said.returncode == 234
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(host.folder / "other.sock"))


def test_it_is_installed_into_folders_of_its_own_only(host):
    project = host.folder / "project"
    project.mkdir()
    (project / "VERSION").write_text("1.2.3\n")
    said = host("sim", "install", project, code=4)
    assert "holds something else" in said.err
    assert [file.name for file in project.iterdir()] == ["VERSION"]
    assert (project / "VERSION").read_text() == "1.2.3\n"
    (host.folder / "file").write_text("precious")
    host("sim", "install", host.folder / "file", code=4)
    assert (host.folder / "file").read_text() == "precious"
    # Again into its own, with another release.
    host("sim", "install", host.folder / "spdk")
    host("sim", "install", host.folder / "spdk", "--release", "23.09")
    assert (host.folder / "spdk/VERSION").read_text() == "23.09.0\n"


def processes_with(word):
    """Ids of processes in whose command line the word is."""
    found = []
    for process in os.listdir("/proc"):
        try:
            with open(f"/proc/{process}/cmdline") as words:
                if process.isdigit() and word in words.read():
                    found.append(int(process))
        except OSError:
            pass
    return found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_sim_run_takes_the_simulator_with_it_when_it_is_told_to_end(host, number):
    started = host.folder / "started"
    running = subprocess.Popen([BIN / "spdkctl", "sim", "run", "spdk_tgt", "--", "sh", "-c",
                                f"echo $SPDKCTL_TARGET > {started}.part; mv {started}.part {started}; exec sleep 100"],
                               env=host.env, stderr=subprocess.PIPE, text=True)
    while not started.exists():
        assert running.poll() is None
    address = started.read_text().strip()
    folder = os.path.dirname(address)
    assert processes_with(address)
    running.send_signal(number)
    assert running.wait(20) == 128 + number
    assert not os.path.exists(folder)
    assert not processes_with(address)


def test_sim_run_ends_as_its_command_does(host):
    assert host("sim", "run", "spdk_tgt", "--", "sh", "-c", "exit 7", code=7)
    assert host("sim", "run", "spdk_tgt", "--", "sh", "-c", "kill -TERM $$", code=143)
    # The command gets no signals held back.
    blocked = host("sim", "run", "spdk_tgt", "--", "grep", "SigBlk", "/proc/self/status").out
    assert int(blocked.split()[1], 16) == 0


NESTED = '{"a":' * 5000
HOSTILE = [b'{"cntlid":-1}\n', b'{"cntlid":1e300}\n', b'{"cntlid":[]}\n', b'[]\n', b'{\n', b"\xff\xfe\n", NESTED.encode() + b"\n",
           b'{"namespaces":[{"nsid":1,"block_size":0,"num_blocks":1}]}\n',
           b'{"namespaces":[{"nsid":-1,"block_size":512,"num_blocks":1}]}\n',
           b'{"namespaces":[{"nsid":1,"block_size":512,"num_blocks":18446744073709551615}]}\n',
           b'{"namespaces":[{"nsid":1,"block_size":512,"num_blocks":1,"uuid":"../../x"}]}\n',
           b'{"namespaces":[7]}\n', b'{"x":"' + b"y" * (2 << 20), b""]


@pytest.mark.parametrize("answer", HOSTILE, ids=range(len(HOSTILE)))
def test_a_subsystem_that_is_none_harms_nobody(sim, answer):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def serve():
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                try:
                    connection.sendall(answer)
                except OSError:
                    pass

        peer = threading.Thread(target=serve)
        peer.start()
        target = sim("spdk_tgt", "26.05", "--poll", "0")
        said = target.ask(call("bdev_nvme_attach_controller", name="N", subnqn="nqn.2016-06.io.spdk:x", trtype="TCP",
                               adrfam="IPv4", traddr="127.0.0.1", trsvcid=str(listener.getsockname()[1])))
        assert said["error"]["code"] == -5
        peer.join()
        assert target.ask(call("bdev_get_bdevs"))["result"] == []


def test_a_host_that_is_none_harms_nobody(sim, free_port):
    target = sim("nvmf_tgt", "26.05", "--poll", "0")
    nqn, address = "nqn.2016-06.io.spdk:cnode1", {"trtype": "TCP", "adrfam": "IPv4", "traddr": "127.0.0.1", "trsvcid": str(free_port)}
    for text in (call("nvmf_create_transport", trtype="TCP"), call("nvmf_create_subsystem", nqn=nqn, allow_any_host=True),
                 call("nvmf_subsystem_add_listener", nqn=nqn, listen_address=address)):
        assert "result" in target.ask(text)
    long = json.dumps({"subnqn": nqn, "hostnqn": "n" * 100000}).encode() + b"\n"
    for hello in (*HOSTILE, long, b"{}\n" * 100000):
        with socket.create_connection(("127.0.0.1", free_port)) as stranger:
            try:
                stranger.sendall(hello)
                stranger.shutdown(socket.SHUT_WR)
                while stranger.recv(4096):
                    pass
            except OSError:
                pass
    silent = [socket.create_connection(("127.0.0.1", free_port)) for _ in range(100)]
    assert target.ask(call("nvmf_subsystem_get_controllers", nqn=nqn))["result"] == []
    for stranger in silent:
        stranger.close()


def test_who_never_reads_does_not_fill_its_memory(sim):
    target = sim("spdk_tgt", "26.05", "--poll", "0")
    for number in range(100):
        target.ask(call("bdev_null_create", name=f"{number}{'x' * 100}", num_blocks=1, block_size=512))
    with target.connect() as connection:
        connection.settimeout(0.5)
        try:
            while True:
                connection.sendall(call("bdev_get_bdevs").encode() * 100)
        except TimeoutError:
            pass
        with open(f"/proc/{target.process.pid}/statm") as memory:
            resident = int(memory.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        assert resident < 400 << 20
        assert "result" in target.ask(call("log_get_level"))


def test_devices_are_not_opened(sim):
    target = sim("spdk_tgt", "26.05")
    for filename in ("/dev/null", "/dev/stdin"):
        assert target.ask(call("bdev_aio_create", name="A", filename=filename, block_size=512))["error"]["code"] == -13
        assert "error" in target.ask(call("bdev_uring_create", name="U", filename=filename, block_size=512))


def test_a_control_socket_sets_faults_while_it_runs(sim, host):
    target = sim("spdk_tgt", "26.05", "--control", str(host.folder / "control.sock"))
    control = Control(host.folder / "control.sock")
    assert control("fault error:bdev_get_bdevs:-5@2") == ["ok"]
    assert "result" in target.ask(call("bdev_get_bdevs"))
    assert target.ask(call("bdev_get_bdevs"))["error"] == {"code": -5, "message": "Input/output error"}
    assert control("calls bdev_get_bdevs") == ["2", "ok"]
    assert control("list") == ["error:bdev_get_bdevs:-5:Input/output error@2", "ok"]
    assert control("clear") == ["ok"]
    assert control("fault explode:x")[0].startswith("error: fault 'explode:x': 'explode' is none of hang, ")
    assert control("dance")[0].startswith("error: 'dance' is none of fault, clear, ")


def test_a_frozen_target_serves_again_when_it_thaws(sim, host):
    target = sim("spdk_tgt", "26.05", "--control", str(host.folder / "control.sock"))
    control = Control(host.folder / "control.sock")
    assert control("freeze") == ["ok"]
    connection = target.connect()
    connection.sendall(call("bdev_get_bdevs").encode())
    connection.settimeout(0.05)
    with pytest.raises(TimeoutError):
        connection.recv(1)
    assert control("thaw") == ["ok"]
    connection.settimeout(5)
    assert connection.recv(1) == b"{"


@pytest.mark.parametrize("status, ended", [("7", 7), ("SEGV", -11), ("KILL", -9)])
def test_a_crash_ends_it_by_exit_code_or_signal(host, status, ended):
    target = Sim(host.folder, "spdk_tgt", "26.05", "--fault", f"crash:bdev_get_bdevs:{status}@2")
    assert "result" in target.ask(call("bdev_get_bdevs"))
    assert target.ask(call("bdev_get_bdevs")) is None
    assert target.process.wait(5) == ended


@pytest.mark.parametrize("release", ["20.01", "23.09", "26.05", "26.09"])
def test_the_wrong_state_has_its_exit_code_on_every_release(sim, host, release):
    target = sim("spdk_tgt", release, "--wait-for-rpc")
    refused = host("-s", target.path, "rpc", "bdev_get_bdevs", code=6)
    assert "state" in refused.err or "may only be called" in refused.err


def test_faults_are_read_from_a_file(sim, host):
    (host.folder / "faults").write_text("# what goes wrong\nerror:bdev_get_bdevs:-19  # always\n")
    target = sim("spdk_tgt", "26.05", "--faults", str(host.folder / "faults"))
    assert target.ask(call("bdev_get_bdevs"))["error"]["code"] == -19


def test_a_seed_is_printed_and_brings_the_same_again(host):
    def struck(seed):
        target = Sim(host.folder, "spdk_tgt", "26.05", "--seed", seed, "--poll", "0")
        assert target.process.stderr.readline() == f"spdksim: --seed {seed}\n"
        for number in range(60):
            connection = target.connect()
            connection.sendall(call("log_get_level", number).encode() + call("log_get_level", number).encode())
            connection.settimeout(0.02)
            try:
                connection.recv(4096)
            except OSError:
                pass
            connection.close()
        target.process.terminate()
        return target.process.communicate()[1]

    once = struck("11")
    assert "spdksim: fault " in once
    assert struck("11") == once


def test_a_recording_of_a_target_can_be_served(sim, host):
    target = sim("spdk_tgt", "26.05")
    proxy, copy, file = (str(host.folder / name) for name in ("proxy.sock", "copy.sock", "session.jsonl"))
    recorder = subprocess.Popen([BIN / "spdksim", "record", "-t", target.path, "-r", proxy, "-o", file,
                                 "--release", "26.05", "--app", "spdk_tgt"], stderr=subprocess.PIPE, text=True)
    recorder.stderr.readline()
    through = Sim.__new__(Sim)
    through.path = proxy
    create = call("bdev_malloc_create", 5, name="M", num_blocks=8, block_size=512)
    secret = call("iscsi_create_auth_group", 6, tag=1, secrets=[{"user": "u", "secret": "do not tell"}])
    connection = through.connect()
    answers = [through.ask(text, connection) for text in (call("bdev_get_bdevs", 4), create, call("bdev_get_bdevs", 7), secret)]
    assert answers[1]["result"] == "M"
    connection.close()
    recorder.terminate()
    assert recorder.wait(5) == 0
    lines = [json.loads(line) for line in open(file)]
    assert lines[0] == {"scenario": "session", "release": "26.05", "app": "spdk_tgt", "args": []}
    assert [line["response"] for line in lines[1:]] == answers
    assert "do not tell" not in open(file).read()

    player = subprocess.Popen([BIN / "spdksim", "replay", file, "-r", copy], stderr=subprocess.PIPE, text=True)
    assert player.stderr.readline() == f"spdksim: serving 4 exchanges of spdk_tgt 26.05 on {copy}\n"
    served = Sim.__new__(Sim)
    served.path = copy
    assert served.ask(call("bdev_get_bdevs", 1)) == {"jsonrpc": "2.0", "id": 1, "result": []}
    assert served.ask(create) == answers[1]
    assert served.ask(call("bdev_get_bdevs", 7)) == answers[2]
    assert served.ask(call("nvmf_get_subsystems", 9))["error"]["code"] == -32601
    player.terminate()
    assert player.wait(5) == 0


def test_a_recording_holds_no_secret(sim, host):
    target = sim("spdk_tgt", "26.05")
    proxy, file = (str(host.folder / name) for name in ("proxy.sock", "session.jsonl"))
    os.close(os.open(file, os.O_CREAT, 0o644))
    recorder = subprocess.Popen([BIN / "spdksim", "record", "-t", target.path, "-r", proxy, "-o", file],
                                stderr=subprocess.PIPE, text=True)
    recorder.stderr.readline()
    through = Sim.__new__(Sim)
    through.path = proxy
    add = call("iscsi_create_auth_group", 1, tag=1, secrets=[{"user": "u", "secret": "hush1", "muser": "m", "msecret": "hush2"}])
    batch = f"[{call('iscsi_get_auth_groups', 5)},{call('iscsi_auth_group_add_secret', 6, tag=1, user='v', secret='hush3')}]"
    with through.connect() as connection:
        assert "result" in through.ask(add, connection)
        assert "hush1" in json.dumps(through.ask(call("iscsi_get_auth_groups", 2), connection))
        assert "hush1" in json.dumps(through.ask(batch, connection))
        assert "hush3" in json.dumps(through.ask(call("framework_get_config", 7, name="iscsi"), connection))
        assert "error" in through.ask(call("our_own_method", 3, inner={"secret": "hush4"}), connection)
        through.ask('{"jsonrpc":"2.0","id":4,"params":{"secret":"hush5"},}', connection)
    recorder.terminate()
    assert recorder.wait(5) == 0
    written = open(file).read()
    assert "hush" not in written and written.count("***") >= 8
    assert written.count("\n") == 7
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600


def test_a_recording_is_a_new_file_and_nobody_else_is_let_in(sim, host):
    target = sim("spdk_tgt", "26.05")
    precious, link, file, folder, proxy = (host.folder / name for name in ("precious", "link", "file", "folder", "proxy.sock"))
    precious.write_text("precious")
    link.symlink_to(precious)
    file.write_text("old")
    other = os.open(file, os.O_RDONLY)
    folder.mkdir()
    record = [BIN / "spdksim", "record", "-t", target.path, "-r", proxy, "-o"]
    for wrong in (link, folder, host.folder / "absent/file"):
        refused = subprocess.run([*record, wrong], capture_output=True, text=True)
        assert refused.returncode == 1 and str(wrong) in refused.stderr
    assert precious.read_text() == "precious" and link.is_symlink()
    recorder = subprocess.Popen([*record, file], stderr=subprocess.PIPE, text=True, umask=0)
    recorder.stderr.readline()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file, proxy)] == [0o600, 0o600]
    assert os.read(other, 9) == b"old" and "scenario" in file.read_text()
    os.close(other)
    recorder.terminate()
    assert recorder.wait(5) == 0 and not list(host.folder.glob("file.*"))


def test_the_control_socket_is_for_its_owner_alone(sim, host):
    control = host.folder / "control.sock"
    before = os.umask(0)
    try:
        target = sim("spdk_tgt", "26.05", "--control", str(control))
    finally:
        os.umask(before)
    # As a real target's, the socket for RPC follows the umask.
    assert [stat.S_IMODE(os.stat(path).st_mode) for path in (control, target.path)] == [0o600, 0o777]


@pytest.mark.parametrize("words", [[], ["--wait-for-rpc"]])
def test_a_configuration_waits_for_answers_that_come_later(sim, host, free_port, words):
    nqn, address = "nqn.2016-06.io.spdk:cnode1", {"trtype": "TCP", "adrfam": "IPv4", "traddr": "127.0.0.1", "trsvcid": str(free_port)}
    attach = {"method": "bdev_nvme_attach_controller", "params": {"name": "N", "subnqn": nqn, **address}}
    split = {"method": "bdev_split_create", "params": {"base_bdev": "Nn1", "split_count": 2}}
    config = host.folder / "config.json"
    config.write_text(json.dumps({"subsystems": [{"subsystem": "bdev", "config": [attach, split]}]}))
    (host.folder / "host").mkdir()
    # Nobody is there yet.
    if not words:
        alone = subprocess.run([BIN / "spdksim", "--as", "spdk_tgt", "-r", host.folder / "alone.sock", "--json", config],
                               capture_output=True, text=True)
        assert alone.returncode == 1 and "bdev_nvme_attach_controller of" in alone.stderr
    target = sim("nvmf_tgt", "26.05")
    for text in (call("nvmf_create_transport", trtype="TCP"), call("bdev_malloc_create", name="M", num_blocks=2048, block_size=512),
                 call("nvmf_create_subsystem", nqn=nqn, allow_any_host=True),
                 call("nvmf_subsystem_add_ns", nqn=nqn, namespace={"bdev_name": "M"}),
                 call("nvmf_subsystem_add_listener", nqn=nqn, listen_address=address)):
        assert "result" in target.ask(text)
    initiator = Sim(host.folder / "host", "spdk_tgt", "26.05", "--json", str(config), *words)
    if words:
        assert initiator.ask(call("framework_start_init"))["result"] is True
    names = [bdev["name"] for bdev in initiator.ask(call("bdev_get_bdevs"))["result"]]
    assert sorted(names) == ["Nn1", "Nn1p0", "Nn1p1"]
    initiator.process.terminate()
    assert initiator.process.wait(5) == 0


@pytest.mark.parametrize("mask, cores", [("0x3", 2), ("[0,2-4]", 4), ("0x" + "F" * 64, 256), ("[0-127,130]", 129), ("3", 2)])
def test_cores_are_told_as_spdk_takes_them(sim, mask, cores):
    target = sim("spdk_tgt", "26.05", "-m", mask)
    reactors = target.ask(call("framework_get_reactors"))["result"]["reactors"]
    assert len(reactors) == cores


@pytest.mark.parametrize("mask", ["0", "x", "[", "[2-1]", "[1024]", "-5"])
def test_without_a_core_there_is_no_start(host, mask):
    refused = subprocess.run([BIN / "spdksim", "--as", "spdk_tgt", "-r", host.folder / "s", "-m", mask],
                             capture_output=True, text=True, timeout=30)
    assert refused.returncode == 1 and "-m takes a mask of cores" in refused.stderr


def test_a_host_attaches_to_a_subsystem_of_another_simulated_target(sim, host, free_port):
    target = sim("nvmf_tgt", "26.05")
    nqn, address = "nqn.2016-06.io.spdk:cnode1", {"trtype": "TCP", "adrfam": "IPv4", "traddr": "127.0.0.1", "trsvcid": str(free_port)}
    for text in (call("nvmf_create_transport", trtype="TCP"), call("bdev_malloc_create", name="M", num_blocks=2048, block_size=512),
                 call("nvmf_create_subsystem", nqn=nqn, allow_any_host=True),
                 call("nvmf_subsystem_add_ns", nqn=nqn, namespace={"bdev_name": "M"}),
                 call("nvmf_subsystem_add_listener", nqn=nqn, listen_address=address)):
        assert "result" in target.ask(text)
    (host.folder / "host").mkdir()
    initiator = Sim(host.folder / "host", "spdk_tgt", "26.05")
    attach = call("bdev_nvme_attach_controller", name="N", subnqn=nqn, **address)
    assert initiator.ask(attach)["result"] == ["Nn1"]
    assert target.ask(call("nvmf_subsystem_get_controllers", nqn=nqn))["result"][0]["cntlid"] == 1
    assert initiator.ask(call("bdev_nvme_detach_controller", name="N"))["result"] is True
    assert target.ask(call("nvmf_subsystem_get_controllers", nqn=nqn))["result"] == []
    # The port is really taken.
    with socket.socket() as other:
        with pytest.raises(OSError):
            other.bind(("127.0.0.1", free_port))
    initiator.process.terminate()
    assert initiator.process.wait(5) == 0


def test_a_configuration_and_waiting_exclude_each_other_before_24_05(host, sim):
    """As real targets have it; since 24.05 the rest of the file is loaded when start-up is asked for."""
    config = host.folder / "c.json"
    config.write_text(json.dumps({"subsystems": [{"subsystem": "bdev", "config": [
        {"method": "bdev_set_options", "params": {"bdev_io_pool_size": 65536}},
        {"method": "bdev_null_create", "params": {"name": "N0", "num_blocks": 8, "block_size": 512}}]}]}))
    words = [BIN / "spdksim", "--as", "nvmf_tgt", "--wait-for-rpc", "-c", config, "-r", host.folder / "x.sock"]
    old = subprocess.run([*words, "--release", "23.09"], capture_output=True, text=True, timeout=30)
    assert old.returncode == 1
    assert "JSON configuration file can't be used together with --wait-for-rpc." in old.stderr
    target = sim("nvmf_tgt", "24.05", "--wait-for-rpc", "-c", str(config))
    due = target.ask('{"jsonrpc":"2.0","id":1,"method":"rpc_get_methods","params":{"current":true}}')["result"]
    assert "bdev_get_bdevs" not in due
    assert target.ask('{"jsonrpc":"2.0","id":2,"method":"framework_start_init"}')["result"] is True
    assert target.ask('{"jsonrpc":"2.0","id":3,"method":"bdev_get_bdevs"}')["result"][0]["name"] == "N0"
