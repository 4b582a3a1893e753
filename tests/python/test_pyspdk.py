"""pyspdk: code written for py-spdk runs unchanged, on the oldest and the newest release."""
import inspect
import json
import os
import select
import socketserver
import subprocess
import sys
import threading
import types

import pytest

import spdkctl
from spdkctl import errors
from conftest import DATA, simulated_only
from pyspdk.iscsi_client import IscsiTgt
from pyspdk.nvmf_client import NvmfTgt
from pyspdk.proto import spdk_pb2
from pyspdk.py_spdk import PySPDK, pyspdk
from pyspdk.util import pbjson
from pyspdk.vhost_client import VhostTgt

NQN = "nqn.2016-06.io.spdk:cnode1"


@pytest.fixture
def running(installation):
    """Starts an application and gives its pyspdk."""
    def start(application):
        py = pyspdk(application)
        assert "is ready" in py.start_server(installation, application)
        return py
    return start


def test_signatures_are_those_of_the_readme():
    assert str(inspect.signature(pyspdk.exec_rpc)).startswith("(method: 'str', server: 'str' = '127.0.0.1', port: 'int' = 5260, sub_args:")
    for name, parameters in {"start_server": ["self", "spdk_dir", "server_name"], "init_hugepages": ["self", "spdk_dir"],
                             "close_server": ["self", "spdk_dir", "server_name"], "is_alive": ["self"],
                             "get_process_id": ["self", "pname"], "search_file": ["spdk_dir", "file_name"],
                             "_search_file": ["spdk_dir", "file_name"]}.items():
        found = inspect.signature(getattr(pyspdk, name)).parameters.values()
        assert [one.name for one in found if one.kind is not one.KEYWORD_ONLY] == parameters
    assert issubclass(PySPDK, pyspdk) and PySPDK("nvmf").pname == "nvmf" and PySPDK("nvmf").pid is None


def test_a_server_starts_once_is_alive_and_stops(installation):
    py = pyspdk("nvmf_tgt")
    assert not py.is_alive() and py.get_process_id() is None
    assert "is ready" in py.start_server(installation, "nvmf_tgt")
    assert py.is_alive() and py.pid == py._get_process_id() == py.get_process_id("nvmf")
    assert "runs already" in py.start_server(installation, "nvmf_tgt")
    assert pyspdk("nvmf").is_alive() and pyspdk("nvme").is_alive() and not pyspdk("vhost").is_alive()
    assert "has ended" in py.close_server(installation, "nvmf_tgt")
    assert not py.is_alive() and "does not run" in py.close_server(installation, "nvmf_tgt")


def test_is_alive_knows_the_executable_and_never_raises(monkeypatch):
    # A process with the word in its command line.
    decoy = subprocess.Popen(["nvmf_tgt", "60"], executable="/bin/sleep")
    try:
        assert not pyspdk("nvmf_tgt").is_alive() and not pyspdk("sleep").is_alive()
    finally:
        decoy.kill()
        decoy.wait()
    with monkeypatch.context() as broken:
        broken.setattr(spdkctl.target, "list_targets", lambda: 1 / 0)
        assert pyspdk("nvmf_tgt").is_alive() is False


def test_another_installation_s_server_is_left_alone(running):
    py = running("nvmf_tgt")
    with pytest.raises(errors.InvalidArgument, match="left alone"):
        py.close_server("/usr", "nvmf_tgt")
    assert py.is_alive()


def test_a_server_is_closed_only_by_who_started_it_or_knows_its_folder(running, installation, monkeypatch):
    py = running("nvmf_tgt")
    other = pyspdk("nvmf_tgt")
    with pytest.raises(errors.InvalidArgument, match="not started by this object"):
        other.close_server("", "nvmf_tgt")
    # One whose program cannot be read is not known to be that folder's.
    running_one = py._find("nvmf_tgt")
    unreadable = types.SimpleNamespace(**{name: getattr(running_one, name) for name in (
        "pid", "start_time", "application", "address", "alive")}, exe="")
    other._found["nvmf_tgt"] = unreadable
    with pytest.raises(errors.InvalidArgument, match="cannot be read"):
        other.close_server(installation, "nvmf_tgt")
    assert py.is_alive()
    stopped = []
    monkeypatch.setattr(spdkctl.target, "stop", lambda target, **how: stopped.append(how) or ("", ""))
    pyspdk("nvmf_tgt").close_server(installation, "nvmf_tgt")
    py.close_server("", "nvmf_tgt")
    pyspdk("nvmf_tgt").close_server(installation, "nvmf_tgt", kill=True)
    assert [how["kill"] for how in stopped] == [False, False, True]
    monkeypatch.undo()
    assert "has ended" in py.close_server("", "nvmf_tgt")


@simulated_only
def test_of_two_targets_none_is_chosen_by_chance(foreign):
    first, second = foreign("nvmf_tgt"), foreign("nvmf_tgt")
    py = pyspdk("nvmf_tgt")
    with pytest.raises(errors.InvalidArgument, match="2 nvmf_tgt run: pid"):
        py.get_process_id()
    assert py.is_alive(), "one of them is"
    assert "2 nvmf_tgt run" in py.exec_rpc("get_bdevs")
    with pytest.raises(errors.InvalidArgument, match="2 nvmf_tgt run"):
        NvmfTgt(py).get_bdevs()
    with pytest.raises(errors.InvalidArgument, match="2 nvmf_tgt run"):
        py.close_server("", "nvmf_tgt")
    second.kill()
    assert py.get_process_id() == first.pid


@simulated_only
def test_the_target_is_looked_up_once_and_known_by_its_process(foreign, monkeypatch):
    first = foreign("nvmf_tgt")
    py = pyspdk("nvmf_tgt")
    lookups = []
    real = spdkctl.target.list_targets
    monkeypatch.setattr(spdkctl.target, "list_targets", lambda: lookups.append(1) or real())
    nvmf = NvmfTgt(py)
    for _ in range(5):
        assert len(nvmf.get_bdevs()) == 0 and py.is_alive()
    assert len(lookups) == 1
    # Another one that starts later is not it; when it dies, that other one is found.
    second = foreign("nvmf_tgt")
    assert py.get_process_id() == first.pid
    first.kill()
    assert py.get_process_id() == second.pid and nvmf._client().address == second.address


def test_what_is_absent_is_not_found_on_every_release(running):
    nvmf = NvmfTgt(running("nvmf_tgt"))
    with pytest.raises(errors.NotFound, match="Nope"):
        nvmf.delete_bdev("Nope")
    with pytest.raises(errors.NotFound, match="cnode9"):
        nvmf.delete_nvmf_subsystem("nqn.2016-06.io.spdk:cnode9")


def test_words_may_be_one_text(spdksim):
    address = spdksim("nvmf_tgt").address
    assert pyspdk.exec_rpc("construct_malloc_bdev", address, sub_args="64 512") == "Malloc0\n"
    assert json.loads(pyspdk.exec_rpc("get_bdevs", address, sub_args="-b 'Malloc0'"))[0]["name"] == "Malloc0"
    assert "No closing quotation" in pyspdk.exec_rpc("get_bdevs", address, sub_args="-b 'Malloc0")


def test_files_are_found_where_the_release_has_them(installation):
    folder = pyspdk.search_file(installation, "nvmf_tgt")
    assert os.access(os.path.join(folder, "nvmf_tgt"), os.X_OK)
    under_app = pyspdk("x").search_file(os.path.join(installation, "app/"), "nvmf_tgt")
    assert os.access(os.path.join(under_app, "nvmf_tgt"), os.X_OK)
    assert pyspdk._search_file(installation, "no_such_file") is None


@simulated_only
def test_a_simulated_installation_needs_no_huge_pages(installation):
    assert "needs no huge pages" in pyspdk("nvmf").init_hugepages(installation)
    with pytest.raises(errors.NotFound):
        pyspdk("nvmf").init_hugepages("/proc")


def test_bdevs_as_messages_and_as_dictionaries(running):
    py = running("nvmf_tgt")
    nvmf = NvmfTgt(py)
    name = nvmf.construct_malloc_bdev(64, 512)
    bdev = nvmf.get_bdevs()[0]
    assert isinstance(bdev, spdk_pb2.BlockDevice)
    assert (bdev.name, bdev.num_blocks, bdev.block_size, bdev.product_name) == (name, 131072, 512, "Malloc disk")
    plain = NvmfTgt(py, results="dict").get_bdevs()[0]
    assert plain["name"] == name and plain["num_blocks"] == 131072
    assert NvmfTgt(PySPDK("nvmf")).get_bdevs()[0]["name"] == name
    assert "get_bdevs" in nvmf.get_rpc_methods() or "bdev_get_bdevs" in nvmf.get_rpc_methods()
    nvmf.delete_bdev(name)
    assert len(nvmf.get_bdevs()) == 0
    with pytest.raises(errors.InvalidArgument):
        NvmfTgt(py, results="tuples")


def test_every_kind_of_bdev(running, folders):
    nvmf = NvmfTgt(running("nvmf_tgt"))
    (folders / "disk").write_bytes(bytes(1 << 20))
    assert nvmf.construct_null_bdev("Null0", 64, 512) == "Null0"
    assert nvmf.construct_aio_bdev(str(folders / "disk"), "Aio0", 512) == "Aio0"
    assert nvmf.py.exec_rpc("construct_aio_bdev", sub_args=[folders / "disk", "Aio1"]) == "Aio1\n"
    assert nvmf.construct_error_bdev("Null0") == "EE_Null0"
    assert {"Null0", "Aio0", "EE_Null0"} <= {bdev.name for bdev in nvmf.get_bdevs()}
    with pytest.raises(errors.Error):
        nvmf.construct_nvme_bdev("Nvme0", "PCIe", "ffff:ff:1f.7")


def test_a_subsystem_with_texts_and_with_lists(running, free_port):
    nvmf = NvmfTgt(running("nvmf_tgt"))
    name = nvmf.construct_malloc_bdev(64, 512)
    listen = "" if nvmf._client().info().release == "17.07" else f"trtype:TCP traddr:127.0.0.1 trsvcid:{free_port}"
    nvmf.construct_nvmf_subsystem(NQN, listen, "nqn.2016-06.io.spdk:host1", "SPDK1", name)
    found = [one for one in nvmf.get_nvmf_subsystems() if one.nqn == NQN][0]
    assert isinstance(found, spdk_pb2.NVMFSubsystem) and found.subtype == "NVMe"
    assert list(found.hosts) == ["nqn.2016-06.io.spdk:host1"]
    assert list(found.listen_addresses) == ([listen] if listen else [])
    nvmf.delete_nvmf_subsystem(NQN)
    nvmf.construct_nvmf_subsystem(NQN, [], [], "SPDK1", [name])
    assert any(one["nqn"] == NQN for one in NvmfTgt(nvmf.py, "dict").get_nvmf_subsystems())
    with pytest.raises(errors.Error):
        nvmf.construct_nvmf_subsystem(NQN, [], [], "SPDK1", [name])


def test_vhost(running):
    py = running("vhost")
    vhost = VhostTgt(py)
    name = vhost.construct_malloc_bdev(16, 512)
    assert py.exec_rpc("construct_vhost_scsi_controller", sub_args=["scsi.0"]) == ""
    assert py.exec_rpc("add_vhost_scsi_lun", sub_args=["scsi.0", 0, name]) == ""
    other = vhost.construct_malloc_bdev(16, 512)
    assert py.exec_rpc("construct_vhost_blk_controller", sub_args=["blk.0", other]) == ""
    assert [(lun.claimed, lun.name) for lun in vhost.get_luns()] == [(True, name)]
    device = vhost.get_scsi_devices()[0]
    assert isinstance(device, spdk_pb2.ScsiDevice) and device.name
    assert [one["ctrlr"] for one in vhost.get_vhost_blk_controllers()] == ["blk.0"]
    assert [one["ctrlr"] for one in vhost.get_vhost_scsi_controllers()] == ["scsi.0"]
    assert {one["ctrlr"] for one in json.loads(py.exec_rpc("get_vhost_controllers"))} == {"blk.0", "scsi.0"}
    if vhost._client().info().release == "17.07":
        loopback = next(one.info[0] for one in vhost.get_interfaces() if one.info[0].name == "lo")
        assert loopback.ifc_index == 1 and "127.0.0.1" in loopback.ip_addr
    else:
        assert len(vhost.get_interfaces()) == 0
        with pytest.raises(errors.Unsupported, match="21.04"):
            vhost.add_ip_address(1, "127.0.0.9")
    assert py.exec_rpc("remove_vhost_blk_controller", sub_args=["blk.0"]) == ""
    assert py.exec_rpc("remove_vhost_scsi_dev", sub_args=["scsi.0", 0]) == ""
    assert py.exec_rpc("remove_vhost_scsi_controller", sub_args=["scsi.0"]) == ""
    assert vhost.get_vhost_scsi_controllers() == []


def test_iscsi(running, free_port):
    iscsi = IscsiTgt(running("iscsi_tgt"))
    name = iscsi.construct_malloc_bdev(16, 512)
    iscsi.add_portal_group(1, [f"127.0.0.1:{free_port}"])
    iscsi.add_initiator_group(1, "ANY", "127.0.0.1/32")
    iscsi.construct_target_node("disk1", "alias1", f"{name}:0", "1:1", 64, chap_disabled=1)
    assert iscsi.get_portal_groups()[0]["portals"][0]["port"] == free_port
    assert iscsi.get_initiator_groups()[0]["tag"] == 1
    node = iscsi.get_target_nodes()[0]
    assert node["name"].endswith("disk1") and iscsi.get_iscsi_connections() == []
    assert [lun.name for lun in iscsi.get_luns()] == [name]
    iscsi.delete_target_node(node["name"])
    iscsi.delete_initiator_group(1)
    iscsi.delete_portal_group(1)
    assert iscsi.get_target_nodes() == []


def test_kill_instance_ends_the_target(running, installation):
    py = running("nvmf_tgt")
    pid = py.get_process_id()
    process = os.pidfd_open(pid)
    NvmfTgt(py).kill_instance("SIGTERM")
    assert select.select([process], [], [], 30)[0], "it does not end"
    os.close(process)
    assert not py.is_alive()
    # The next start frees what the dead one left, huge pages among it.
    assert "is ready" in py.start_server(installation, "nvmf_tgt")


def test_recorded_command_lines_send_what_rpc_py_sends():
    """tests/data/rpc_py_17_07.jsonl: words, then the method and parameters that 17.07's rpc.py sends for them, or the code
    that it exits with."""
    with Recorder() as target:
        checked = 0
        for line in (DATA / "rpc_py_17_07.jsonl").read_text().splitlines():
            (command, *words), *wanted = json.loads(line)
            target.requests.clear()
            text = pyspdk.exec_rpc(command, target.host, target.port, sub_args=words)
            if "not sent to SPDK 17.07" in text:
                # It would crash this release here, which only reads can tell.
                assert {method for method, _ in target.requests} <= {"get_bdevs"}, (command, words)
            elif isinstance(wanted[0], int):
                assert not target.requests and text, (command, words)
                assert (wanted[0] == 0) == text.startswith("usage: ") or wanted[0] != 0
            else:
                assert [as_pairs(*request) for request in target.requests] == [as_pairs(*wanted)], (command, words)
                checked += 1
    assert checked > 150


def as_pairs(method, params):
    """rpc.py of Python 2 sends LUNs in the order of its hash table."""
    if method == "construct_target_node":
        params = {**params, "luns": sorted(zip(params["lun_names"], params["lun_ids"])), "lun_names": 0, "lun_ids": 0}
    return method, params


class Recorder:
    """A target of 17.07 that answers every command alike and keeps what it was sent."""
    NEGOTIATION = {"spdk_get_version", "get_spdk_version", "rpc_get_methods"}

    def __enter__(self):
        recorder, self.requests = self, []

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                text = ""
                while chunk := self.request.recv(65536).decode():
                    text += chunk
                    while text := text.lstrip():
                        try:
                            request, end = json.JSONDecoder().raw_decode(text)
                        except ValueError:
                            break
                        text = text[end:]
                        self.request.sendall(json.dumps(recorder.answer(request)).encode())

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.host, self.port = self.server.server_address
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.negotiated = 0
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request):
        method = request["method"]
        head = {"jsonrpc": "2.0", "id": request["id"]}
        if method in self.NEGOTIATION or (method == "get_rpc_methods"):
            return {**head, "error": {"code": -32601, "message": "Method not found"}}
        if method == "get_trace_flags" and not self.negotiated:
            self.negotiated = 1
            return {**head, "result": {}}
        self.requests.append((method, request.get("params")))
        return {**head, "result": ["w 1", "w2"]}


def test_results_print_as_rpc_py_prints_them(running):
    py = running("nvmf_tgt")
    assert py.exec_rpc("construct_malloc_bdev", sub_args=["64", "512"]) == "Malloc0\n"
    bdevs = json.loads(py.exec_rpc("get_bdevs"))
    assert json.loads(py.exec_rpc("get_bdevs", sub_args=["-b", "Malloc0"])) == bdevs and len(bdevs) == 1
    assert json.loads(py.exec_rpc("bdev_get_bdevs", sub_args=["-b", "Malloc0"]))[0]["name"] == "Malloc0"
    assert py.exec_rpc("bdev_null_create", sub_args=["Null0", "1", "512"]) == "Null0\n"
    assert json.loads(py.exec_rpc("get_bdevs", sub_args={"name": "Null0"}))[0]["name"] == "Null0"
    assert py.exec_rpc("delete_bdev", sub_args=["Null0"]) == ""


def test_refusals_print_as_rpc_py_prints_them(spdksim):
    address = spdksim("nvmf_tgt").address
    pyspdk.exec_rpc("construct_null_bdev", address, sub_args=["Null0", "1", "512"])
    text = pyspdk.exec_rpc("construct_null_bdev", address, sub_args=["Null0", "1", "512"])
    assert text.startswith("Got JSON-RPC error response\nrequest:\n{") and '"code": -17' in text
    assert "the following arguments are required: bdev_name" in pyspdk.exec_rpc("delete_bdev", address)
    assert "no target at /none" in pyspdk.exec_rpc("get_bdevs", "/none")
    assert "division" in pyspdk.exec_rpc("construct_null_bdev", address, sub_args=["Null1", "1", "0"])
    assert "invalid choice" in pyspdk.exec_rpc("no_such_command", address, sub_args=["x"])


def test_exec_rpc_on_the_class_means_the_only_target(running):
    py = running("nvmf_tgt")
    assert pyspdk.exec_rpc("get_bdevs") == py.exec_rpc("get_bdevs") == "[]\n"


def test_a_client_function_can_be_replaced_on_an_instance(running):
    nvmf = NvmfTgt(running("nvmf_tgt"))
    nvmf.get_bdevs = lambda: ["mine"]
    nvmf.py.is_alive = lambda: "yes"
    assert nvmf.get_bdevs() == ["mine"] and nvmf.py.is_alive() == "yes"


def test_any_object_with_exec_rpc_will_do():
    class Recorded:
        def exec_rpc(self, method, server="127.0.0.1", port=5260, sub_args=None):
            return json.dumps([{"name": "Malloc0", "num_blocks": 8, "block_size": 512}])
    assert NvmfTgt(Recorded()).get_bdevs()[0].num_blocks == 8


def test_messages_have_py_spdk_s_numbers_and_hold_large_disks():
    numbers = {field.name: field.number for field in spdk_pb2.BlockDevice.DESCRIPTOR.fields}
    assert numbers == {"num_blocks": 1, "supported_io_types": 2, "bdev_opened_for_write": 3, "driver_specific": 4,
                       "block_size": 5, "product_name": 6, "name": 7}
    assert spdk_pb2.BlockDevice.FromString(spdk_pb2.BlockDevice(num_blocks=1 << 40).SerializeToString()).num_blocks == 1 << 40
    assert spdk_pb2.Interface(info=[{"name": "lo", "ifc_index": 1, "ip_addr": ["127.0.0.1"]}]).info[0].name == "lo"


def test_pbjson_goes_both_ways():
    given = {"name": "Malloc0", "num_blocks": 8, "supported_io_types": {"read": True}}
    message = pbjson.dict2pb(spdk_pb2.BlockDevice, {**given, "unknown": 1})
    assert pbjson.pb2dict(message) == given
    assert pbjson.json2pb(spdk_pb2.BlockDevice, pbjson.pb2json(message)) == message
    with pytest.raises(pbjson.ConvertException):
        pbjson.dict2pb(spdk_pb2.BlockDevice, {"unknown": 1}, strict=True)
    with pytest.raises(pbjson.ConvertException):
        pbjson.dict2pb(spdk_pb2.BlockDevice, {"num_blocks": "many"})


SCRIPT = """
from nvmf_client import NvmfTgt
from py_spdk import pyspdk
from proto import spdk_pb2
from util import pbjson
import vhost_client, iscsi_client, sys

py = pyspdk(sys.argv[1])
if not py.is_alive():
    raise Exception('the server is dead.')
for bdev in NvmfTgt(py).get_bdevs():
    print(isinstance(bdev, spdk_pb2.BlockDevice), pbjson.pb2dict(bdev)['name'])
"""


def test_scripts_with_flat_names_run(running, folders):
    (folders / "script.py").write_text(SCRIPT)
    # py-spdk itself beside the script: not what is imported.
    (folders / "py_spdk.py").write_text("print 'Python 2'\n")
    command = [sys.executable, "-m", "pyspdk.run", str(folders / "script.py"), "nvmf_tgt"]
    dead = subprocess.run(command, capture_output=True, text=True)
    assert "the server is dead" in dead.stderr and dead.returncode == 1
    NvmfTgt(running("nvmf_tgt")).construct_malloc_bdev(64, 512)
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout == "True Malloc0\n", done.stderr
    path = subprocess.check_output([sys.executable, "-m", "pyspdk", "--path"], text=True).strip()
    (folders / "py_spdk.py").unlink()
    done = subprocess.run([sys.executable, str(folders / "script.py"), "nvmf_tgt"], capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": os.pathsep.join([path, os.environ.get("PYTHONPATH", "")])})
    assert done.stdout == "True Malloc0\n", done.stderr
    (folders / "old.py").write_text("import sys\nprint 'hello'\n")
    old = subprocess.run([sys.executable, "-m", "pyspdk.run", str(folders / "old.py")], capture_output=True, text=True)
    assert old.returncode == 1 and "old.py:2" in old.stderr and "2to3" in old.stderr and "Traceback" not in old.stderr
    missing = subprocess.run([sys.executable, "-m", "pyspdk.run", "/none.py"], capture_output=True, text=True)
    assert missing.returncode == 1 and "no script /none.py" in missing.stderr


def test_nothing_is_installed_under_flat_names():
    for name in ("proto", "util", "py_spdk"):
        assert subprocess.run([sys.executable, "-c", f"import {name}; assert 'pyspdk' not in ({name}.__file__ or '')"],
                              cwd="/", capture_output=True).returncode in (0, 1)
        assert name not in sys.modules or "pyspdk" not in str(sys.modules[name])


def test_another_distribution_of_that_name_is_told(tmp_path):
    info = tmp_path / "pyspdk-0.0.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pyspdk\nVersion: 0.0.2\n")
    done = subprocess.run([sys.executable, "-c", "import pyspdk"], capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])})
    assert "pip uninstall pyspdk" in done.stderr


def test_an_old_program_runs_twice(installation):
    for _ in range(2):
        py = pyspdk("nvmf_tgt")
        py.start_server(installation, "nvmf_tgt")
        assert NvmfTgt(py).construct_malloc_bdev(64, 512) == "Malloc0"
        py.close_server(installation, "nvmf_tgt")


def test_another_installation_s_server_is_not_taken_for_what_was_asked_for(running):
    py = running("nvmf_tgt")
    with pytest.raises(errors.InvalidArgument, match="not from /usr"):
        py.start_server("/usr", "nvmf_tgt")
