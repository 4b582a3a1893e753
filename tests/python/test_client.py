"""Client: typed and untyped calls, pipelines, threads, forks, signals, errors."""
import inspect
import json
import os
import pathlib
import pickle
import signal
import socket
import subprocess
import sys
import threading

import pytest

import spdkctl
from spdkctl import errors, messages
from conftest import simulated_only


def test_calls_are_typed_and_answer_with_messages(started):
    client = started("nvmf_tgt")
    made = client.bdev_malloc_create(name="Malloc0", num_blocks=131072, block_size=512)
    assert isinstance(made, messages.BdevName) and made.name == "Malloc0"
    bdev = client.bdev_get_bdevs(name="Malloc0").bdevs[0]
    assert (bdev.num_blocks, bdev.block_size) == (131072, 512)


def sockets_and_threads():
    """The open sockets and the threads of this process, as the kernel has them."""
    links = [os.path.join("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]
    sockets = sum(os.readlink(link).startswith("socket:") for link in links if os.path.islink(link))
    return sockets, len(os.listdir("/proc/self/task"))


def test_closed_clients_leave_no_socket_and_no_thread(spdksim):
    target = spdksim("spdk_tgt", poll=0)
    before = sockets_and_threads()
    clients = []
    for _ in range(20):
        with target.client() as client:
            assert len(client.bdev_get_bdevs()) == 0
        clients.append(client)
    assert sockets_and_threads() == before
    for client in clients:
        client.close()  # again


def test_a_closed_client_says_so(spdksim):
    client = spdksim("spdk_tgt", poll=0).client()
    nvmf = spdkctl.NvmfTgt(client)
    never_used = spdkctl.Client(client.address)
    assert len(client.bdev_get_bdevs()) == 0
    client.close(), never_used.close()
    for call in (client.bdev_get_bdevs, lambda: client.call("bdev_get_bdevs"), client.info, nvmf.get_bdevs,
                 never_used.bdev_get_bdevs):
        with pytest.raises(errors.Closed, match="client (was|is) closed.*make another client") as caught:
            call()
        assert caught.value.delivery == "not sent" and isinstance(caught.value, errors.Unavailable)
    with client.pipeline() as pipe:
        waiting = pipe.bdev_get_bdevs()
    assert isinstance(waiting.error, errors.Closed)


def test_close_ends_calls_of_other_threads(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"], poll=0)
    client = target.client()
    ended = []

    def wait():
        try:
            client.call("bdev_wait_for_examine", timeout=60)
        except Exception as error:
            ended.append(error)
    thread = threading.Thread(target=wait)
    thread.start()
    while target.calls("bdev_wait_for_examine") == 0:
        assert thread.is_alive()
    client.close()
    thread.join(10)
    assert not thread.is_alive() and isinstance(ended[0], errors.Unavailable), ended
    assert ended[0].delivery == "maybe executed"


def test_a_child_may_close_what_its_parent_uses(started):
    client = started("spdk_tgt")
    assert len(client.bdev_get_bdevs()) == 0
    child = os.fork()
    if child == 0:
        client.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert len(client.bdev_get_bdevs()) == 0


def test_old_names_are_calls_of_call_and_new_ones_reach_old_targets(spdksim):
    old = spdksim("nvmf_tgt", release="17.07").client()
    assert old.info().release == "17.07" and old.info().methods_derived
    old.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
    assert old.call("get_bdevs")[0]["name"] == "Null0"
    with pytest.raises(AttributeError, match="'get_bdevs'; it is bdev_get_bdevs now"):
        old.get_bdevs()
    assert not hasattr(old, "bdevs")


def test_every_method_has_a_signature_and_a_docstring():
    calls = [name for name in dir(spdkctl.Client) if name in set(spdkctl._core.all_names())]
    assert len(calls) > 300
    for name in calls:
        function = getattr(spdkctl.Client, name)
        assert len(function.__doc__) > 40
        assert "_timeout" in inspect.signature(function).parameters
    signature = inspect.signature(spdkctl.Client.bdev_malloc_create)
    assert signature.parameters["num_blocks"].default is inspect.Parameter.empty
    assert signature.parameters["name"].default is None


def test_messages_paths_and_lists_are_parameters_too(started, free_port, folders):
    client = started("spdk_tgt")
    (folders / "disk").write_bytes(bytes(1 << 20))
    client.bdev_aio_create(filename=folders / "disk", name="Aio0", block_size=512)
    client.nvmf_create_transport(trtype="TCP")
    nqn = "nqn.2016-06.io.spdk:cnode1"
    client.nvmf_create_subsystem(nqn=nqn, allow_any_host=True)
    client.nvmf_subsystem_add_ns(nqn=nqn, namespace=messages.NvmfNamespaceParams(bdev_name="Aio0"))
    client.nvmf_subsystem_add_listener(
        nqn=nqn, listen_address={"trtype": "TCP", "adrfam": "IPv4", "traddr": "127.0.0.1", "trsvcid": free_port})
    found = [one for one in client.nvmf_get_subsystems().subsystems if one.nqn == nqn][0]
    assert found.namespaces[0].bdev_name == "Aio0"
    assert found["listen_addresses"][0]["trsvcid"] == free_port


@pytest.mark.parametrize("params, culprit", [
    ({"num_block": 8, "block_size": 512}, "did you mean 'num_blocks'"),
    ({"num_blocks": "many", "block_size": 512}, "'num_blocks' must be a number"),
    ({"num_blocks": object(), "block_size": 512}, "num_blocks is of type object"),
    ({"num_blocks": float("nan"), "block_size": 512}, "num_blocks"),
    ({"num_blocks": -1, "block_size": 512}, "num_blocks"),
    ({"num_blocks": 8}, "'block_size' is required"),
    ({"num_blocks": 8, "block_size": 512, "name": b"bytes"}, "name is of type bytes"),
])
def test_bad_arguments_are_named_before_anything_is_sent(spdksim, params, culprit):
    client = spdksim("spdk_tgt").client()
    with pytest.raises(errors.InvalidArgument, match=culprit) as caught:
        client.bdev_malloc_create(**params)
    assert caught.value.delivery == "not sent" and caught.value.method == "bdev_malloc_create"
    assert isinstance(caught.value, (ValueError, TypeError))


def test_a_refusal_says_why(started):
    client = started("spdk_tgt")
    client.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
    with pytest.raises(errors.Exists) as caught:
        client.bdev_null_create(name="Null0", num_blocks=4096, block_size=512)
    error = caught.value
    assert (error.method, error.delivery, error.rpc_code) == ("bdev_null_create", "answered", -17)
    assert "there is a bdev 'Null0' already" in error.cause and error.cause in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.Exists and again.cause == error.cause


def test_unreachable_dead_foreign_and_forbidden_targets_have_exceptions_of_their_own(spdksim, folders):
    with pytest.raises(errors.NoTarget, match="there is no such socket"):
        spdkctl.Client(str(folders / "none.sock")).info()
    target = spdksim("spdk_tgt")
    client = target.client()
    client.info()
    target.kill()
    with pytest.raises(errors.DeadTarget, match="spdkctl.target.start"):
        target.client().info()
    with pytest.raises(errors.Unavailable):
        client.bdev_get_bdevs()
    with socket.socket() as http:
        http.bind(("127.0.0.1", 0))
        http.listen()

        def serve():
            connection, _ = http.accept()
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()
        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(errors.NotSPDK, match="who_listens"):
            spdkctl.Client(f"127.0.0.1:{http.getsockname()[1]}").info()
        thread.join()
    assert issubclass(errors.PermissionDenied, PermissionError)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_no_permission_says_what_to_do(spdksim):
    target = spdksim("spdk_tgt")
    os.chmod(target.folder, 0o755)
    os.chmod(target.address, 0o600)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgroups([])
        os.setuid(65534)
        try:
            target.client().info()
        except Exception as error:
            os.write(writer, f"{type(error).__name__}: {error}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    said = os.read(reader, 10000).decode()
    assert said.startswith("PermissionDenied") and "group" in said


def test_a_lost_connection_fails_the_call_and_no_later_one(spdksim):
    target = spdksim("spdk_tgt", faults=["drop:bdev_wait_for_examine"])
    client = target.client()
    generation = client.info().generation
    with pytest.raises(errors.ConnectionLost) as caught:
        client.call("bdev_wait_for_examine")
    assert caught.value.delivery == "maybe executed"
    assert list(client.bdev_get_bdevs().bdevs) == []
    assert client.generation > generation


@pytest.mark.parametrize("params", [{"x": float("nan")}, [float("inf")], {"x": {1, 2}}, {"x": object()}, 5, "text"])
def test_untyped_parameters_that_are_no_json_harm_nobody(spdksim, params):
    client = spdksim("nvmf_tgt").client()
    client.info()
    with pytest.raises(ValueError) as failure:
        client.call("log_get_level", params)
    assert isinstance(failure.value, errors.InvalidArgument) and failure.value.method == "log_get_level"
    with pytest.raises(errors.InvalidArgument):
        with client.pipeline() as pipe:
            call = pipe.call("log_get_level", params)
        call.result()
    assert client.call("log_get_level") == "NOTICE"
    assert client.generation == 1


def test_the_clients_own_timeout_wins_over_a_long_method(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_lvol_create_lvstore"])
    client = target.client(timeout=0.2)
    with pytest.raises(errors.Timeout):
        client.bdev_lvol_create_lvstore(bdev_name="absent", lvs_name="lvs0")


def test_timeouts_are_of_the_wall_clock(spdksim):
    client = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"]).client(diagnose=False)
    with pytest.raises(errors.Timeout) as caught:
        client.bdev_wait_for_examine(_timeout=0.2)
    assert caught.value.delivery == "maybe executed" and isinstance(caught.value, TimeoutError)
    assert client.bdev_get_bdevs() is not None


def test_threads_share_one_connection(started):
    client = started("spdk_tgt")
    names = [f"Null{i}" for i in range(64)]
    failures = []

    def make(name):
        try:
            assert client.bdev_null_create(name=name, num_blocks=2048, block_size=512).name == name
        except Exception as error:
            failures.append(error)
    threads = [threading.Thread(target=make, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert {bdev.name for bdev in client.bdev_get_bdevs().bdevs} == set(names)
    assert client.generation == 1


def test_a_forked_child_has_a_connection_of_its_own(started):
    client = started("spdk_tgt")
    client.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
    child = os.fork()
    if child == 0:
        os._exit(0 if client.bdev_get_bdevs().bdevs[0].name == "Null0" else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert client.bdev_get_bdevs().bdevs[0].name == "Null0"


def run_python(code, *arguments):
    return subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            text=True)


WAITING = """
import sys, spdkctl
client = spdkctl.Client(sys.argv[1])
client.info()
print("waiting", flush=True)
try:
    client.call("bdev_wait_for_examine", timeout=60)
except KeyboardInterrupt:
    print("interrupted")
"""


def test_control_c_ends_a_wait(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"])
    process = run_python(WAITING, target.address)
    assert process.stdout.readline() == "waiting\n"
    while target.calls("bdev_wait_for_examine") == 0:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert out == "interrupted\n" and process.returncode == 0, err


STARTING = """
import sys, spdkctl
print("waiting", flush=True)
try:
    spdkctl.target.start("spdk_tgt", spdk=sys.argv[1], arguments=["--fault", "hang:rpc_get_methods"])
except KeyboardInterrupt:
    print("interrupted", [one.name for one in spdkctl.target.list_targets() if one.ours])
"""


@simulated_only
def test_control_c_ends_a_start_and_leaves_nothing(spdk, folders):
    process = run_python(STARTING, spdk)
    assert process.stdout.readline() == "waiting\n"
    # Its record tells that the target has been spawned.
    while not list((folders / "run").glob("*.target.json")):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert out == "interrupted []\n", out + err


EXITING = """
import sys, threading, asyncio, spdkctl
client = spdkctl.Client(sys.argv[1])
client.info()
threading.Thread(target=lambda: client.call("bdev_wait_for_examine", timeout=600), daemon=True).start()
async def leave():
    other = spdkctl.AsyncClient(sys.argv[1])
    await other.info()
    asyncio.ensure_future(other.call("bdev_wait_for_examine", timeout=600))
    await asyncio.sleep(0)
asyncio.run(leave())
print("leaving", flush=True)
"""


def test_the_interpreter_ends_with_calls_in_flight(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"])
    process = run_python(EXITING, target.address)
    out, err = process.communicate(timeout=20)
    assert out == "leaving\n" and process.returncode == 0, err


def test_a_pipeline_gives_each_call_its_own_result(started):
    client = started("spdk_tgt")
    with client.pipeline() as pipe:
        made = [pipe.bdev_null_create(name=f"Null{i}", num_blocks=2048, block_size=512) for i in range(1000)]
        twice = pipe.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
        wrong = pipe.call("no_such_method")
        with pytest.raises(errors.WrongState):
            made[0].result()
    assert [one.result().name for one in made] == [f"Null{i}" for i in range(1000)]
    with pytest.raises(errors.Exists):
        twice.result()
    assert wrong.error.rpc_code == -32601
    assert len(client.bdev_get_bdevs().bdevs) == 1000


def test_an_exception_in_the_block_sends_nothing(started):
    client = started("spdk_tgt")
    with pytest.raises(ZeroDivisionError):
        with client.pipeline() as pipe:
            pipe.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
            1 / 0
    assert len(client.bdev_get_bdevs().bdevs) == 0


def test_secrets_do_not_reach_errors(spdksim):
    client = spdksim("iscsi_tgt").client()
    with pytest.raises(errors.Error) as caught:
        client.iscsi_create_auth_group(tag=1, secrets=[{"user": "u", "secret": "swordfish", "muser": 5}])
    assert "swordfish" not in str(caught.value) + repr(caught.value.__dict__)


def test_a_target_is_chosen_by_name_or_by_being_the_only_one(started, monkeypatch):
    address = started("nvmf_tgt").address
    assert spdkctl.Client(target="nvmf_tgt").address == address
    assert spdkctl.Client().address == address
    with pytest.raises(errors.InvalidArgument, match="exclude"):
        spdkctl.Client(address, target="nvmf_tgt")
    with pytest.raises(errors.NotFound):
        spdkctl.Client(target="vhost")
    # A word is a name; addresses have a slash or a colon.
    assert spdkctl.Client("nvmf_tgt").address == address
    with pytest.raises(errors.NotFound, match="no target 'st'"):
        spdkctl.Client("st")
    assert spdkctl.Client(pathlib.Path(address)).address == address
    assert spdkctl.Client(target=spdkctl.target.choose("nvmf_tgt").pid).address == address


@simulated_only
def test_of_several_or_no_targets_python_s_words_tell(foreign):
    with pytest.raises(errors.NotFound, match=r"spdkctl\.target\.start") as caught:
        spdkctl.Client()
    foreign("nvmf_tgt"), foreign("vhost")
    with pytest.raises(errors.InvalidArgument, match=r"there are 2 targets: nvmf_tgt \(pid .*Client\(target=NAME") as caught:
        spdkctl.Client()
    assert " -t" not in str(caught.value) and " -s" not in str(caught.value)


@pytest.mark.parametrize("call, culprit", [
    (lambda: spdkctl.Client(("127.0.0.1", 5260)), r"address is .*'HOST:PORT'.* not \('127.0.0.1', 5260\) \(tuple\)"),
    (lambda: spdkctl.Client(5260), "address is"), (lambda: spdkctl.Client(target=1.5), "target is the name or the pid"),
    (lambda: spdkctl.Client("/x", timeout="1s"), r"timeout is a number of seconds, not less than 0, not '1s' \(str\)"),
    (lambda: spdkctl.Client("/x", timeout=-1), "timeout is a number"),
    (lambda: spdkctl.Client("/x").bdev_get_bdevs(_timeout="1s"), "_timeout is a number of seconds"),
    (lambda: spdkctl.Client("/x").bdev_get_bdevs(_timeout=float("nan")), "_timeout is a number of seconds"),
    (lambda: spdkctl.Client("/x").call(5), "method is the name of a JSON-RPC"),
    (lambda: spdkctl.Client("/x").call("m", {"x": float("nan")}), "JSON"),
    (lambda: spdkctl.Client("/x").call("m", timeout="1s"), "timeout is a number of seconds"),
    (lambda: spdkctl.Client("/x").pipeline().bdev_get_bdevs(_timeout="1s"), "_timeout is a number of seconds"),
    (lambda: spdkctl.AsyncClient(("127.0.0.1", 5260)), "address is"),
])
def test_arguments_of_wrong_types_are_type_errors_that_name_them(call, culprit):
    with pytest.raises(TypeError, match=culprit) as caught:
        call()
    assert "incompatible function arguments" not in str(caught.value)


NQN = "nqn.2016-06.io.spdk:cnode1"


@pytest.mark.parametrize("call, words", [
    (lambda n, i: n.get_bdev(5), "name has to be a str, not int"),
    (lambda n, i: n.get_bdev(None), "name has to be a str, not None"),
    (lambda n, i: n.get_bdev(b"M0"), "name has to be a str, not bytes"),
    (lambda n, i: n.get_bdev("\ud800"), "name has characters"),
    (lambda n, i: n.delete_bdev("M0", force="yes"), "force has to be a bool, not str"),
    (lambda n, i: n.construct_malloc_bdev("64", 512), "total_size has to be an int, not str"),
    (lambda n, i: n.construct_malloc_bdev(64.0, 512), "total_size has to be an int, not float"),
    (lambda n, i: n.construct_malloc_bdev(True, 512), "total_size has to be an int, not bool"),
    (lambda n, i: n.construct_malloc_bdev(64, -1), "block_size has to be from 0 to 4294967295"),
    (lambda n, i: n.construct_malloc_bdev(2 ** 64, 512), "total_size has to be from 0 to 18446744073709551615"),
    (lambda n, i: n.construct_malloc_bdev(64, 512, name=["M0"]), "name has to be a str, not list"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, [], "host", "S1", []), "hosts has to be a list, not str"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, [], [5], "S1", []), r"hosts\[0\] has to be a str, not int"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, None, [], "S1", []), "listen has to be a list, not None"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, ["tcp"], [], "S1", []), r"listen\[0\] has to be a dict, not str"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, [{"traddr": None}], [], "S1", []), r"listen\[0\]\['traddr'\] has to be a str, not None"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, [{5: "x"}], [], "S1", []), r"a name of listen\[0\] has to be a str, not int"),
    (lambda n, i: n.construct_nvmf_subsystem(NQN, [{"port": "x"}], [], "S1", []), r"listen\[0\]: .* no 'port'"),
    (lambda n, i: n.delete_nvmf_subsystem(None), "nqn has to be a str, not None"),
    (lambda n, i: i.add_portal_group("1", []), "tag has to be an int, not str"),
    (lambda n, i: i.add_portal_group(1, [("127.0.0.1", "3260")]), r"portals\[0\] has to be spdkctl._core.Portal, not tuple"),
    (lambda n, i: i.construct_target_node("d", "D", [], [], 64, chap=None), "chap has to be spdkctl._core.Chap, not None"),
    (lambda n, i: spdkctl.tasks.Portal("127.0.0.1", 3260), "port has to be a str, not int"),
    (lambda n, i: spdkctl.tasks.Lun("0", "M0"), "id has to be an int, not str"),
    (lambda n, i: spdkctl.tasks.Chap(group=2 ** 40), "group has to be from"),
    (lambda n, i: spdkctl.NvmfTgt("/x"), "client has to be a Client, not str"),
    (lambda n, i: spdkctl.NvmfTgt(None), "client has to be a Client, not None"),
])
def test_arguments_of_wrong_types_to_tasks_are_type_errors_that_name_them(call, words):
    client = spdkctl.Client("/nowhere/rpc.sock")
    with pytest.raises(TypeError, match=words) as caught:
        call(spdkctl.NvmfTgt(client), spdkctl.tasks.IscsiTgt(client))
    assert isinstance(caught.value, errors.InvalidArgument) and isinstance(caught.value, ValueError)


def test_a_secret_of_a_wrong_type_is_not_shown():
    with pytest.raises(TypeError, match="secret has to be a str, not list") as caught:
        spdkctl.tasks.ChapSecret("user", ["hush"])
    assert "hush" not in str(caught.value)


def test_an_answer_deeper_than_python_s_stack_is_an_error_of_ours(folders):
    folders.mkdir(exist_ok=True)
    path = str(folders / "deep.sock")
    deep = "[" * 200_000 + "]" * 200_000
    results = ['{"version": "SPDK v26.05", "fields": {"major": 26, "minor": 5, "patch": 0}}', '["log_get_level"]', deep, deep]

    def serve(listener):
        connection = listener.accept()[0]
        for result in results:
            request = json.loads(connection.recv(4096))
            connection.sendall(f'{{"jsonrpc":"2.0","id":{request["id"]},"result":{result}}}'.encode())
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        with spdkctl.Client(path) as client:
            with pytest.raises(errors.NotSPDK, match="cannot be read as JSON"):
                client.call("log_get_level")
            with client.pipeline() as pipe:
                call = pipe.call("log_get_level")
            with pytest.raises(errors.NotSPDK, match="cannot be read as JSON"):
                call.result()
        thread.join()


def test_what_is_loaded_late_is_listed():
    assert "AsyncClient" in dir(spdkctl) and set(spdkctl.__all__) <= set(dir(spdkctl))


def test_the_programs_come_with_the_package():
    for name in ("spdkctl", "spdksim"):
        program = os.path.join(os.path.dirname(sys.executable), name)
        if os.path.exists(program):
            assert subprocess.run([program, "--help"], capture_output=True).returncode == 0
