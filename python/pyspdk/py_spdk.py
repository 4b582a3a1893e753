"""py-spdk's client: is the target running, start it, prepare huge pages, make calls, stop it."""
from __future__ import annotations

import os
import pathlib
import types
from typing import Any, Callable, Mapping, Sequence

import spdkctl
from spdkctl import errors, host, target

from pyspdk import commands, execute

__all__ = ["PySPDK", "pyspdk"]

_DEFAULT_SERVER, _DEFAULT_PORT = "127.0.0.1", 5260
_APPLICATIONS = ("nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt")
_MIB = 1024 * 1024
_DEFAULT_HUGEMEM_MIB = 2048  # as SPDK's setup.sh

_clients: dict[str, spdkctl.Client] = {}


def application_of(pname: str) -> str:
    """The application that a name stands for: nvmf_tgt, and whatever it begins with (nvmf); py-spdk's scripts call it
    nvme, too. Other names are their own."""
    if pname == "nvme":
        return "nvmf_tgt"
    return next((application for application in _APPLICATIONS if pname and application.startswith(pname)), pname)


def find_target(pname: str) -> target.Target | None:
    """The live target of that application; spdkctl's own before others."""
    application = application_of(pname)
    found = [one for one in target.list_targets() if one.application == application and one.alive]
    return min(found, key=lambda one: (not one.ours, one.address is None, one.pid), default=None)


def client_of(address: str) -> spdkctl.Client:
    """One client for each address, shared by all."""
    if address not in _clients:
        _clients[address] = spdkctl.Client(address)
    return _clients[address]


class _OnClassAndInstance:
    """A method whose first argument is the instance, or the class where it is called on that."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, owner: type) -> Any:
        return types.MethodType(self._function, owner if instance is None else instance)


class pyspdk:  # noqa: N801 - py-spdk's name
    """One SPDK application of this host, known by its executable: pyspdk('nvmf_tgt') (or 'nvmf', 'vhost', 'iscsi')."""

    #: What NvmfTgt and its kin give: "protobuf" messages, or "dict" (plain lists and dictionaries).
    results = "protobuf"

    def __init__(self, pname: str) -> None:
        self.pid: int | None = None
        self.pname = pname

    def start_server(self, spdk_dir: str, server_name: str) -> str:
        """Starts the application of the SPDK in spdk_dir and waits until it is ready. One that runs is left alone. Says in
        words what was done; raises spdkctl.Error with the reason from its log if it does not come up."""
        running = find_target(server_name)
        if running is not None:
            return f"{running.application} runs already, pid {running.pid}\n"
        name = application_of(server_name)
        started = target.start(name, spdk=spdk_dir).target
        return f"{name} is ready, pid {started.pid}, RPC at {started.address}\n"

    def init_hugepages(self, spdk_dir: str) -> str:
        """Reserves the huge pages that an SPDK application needs: HUGEMEM of the environment in MiB, else 2048. Pools only
        grow; no device is bound. Says in words what was done."""
        if host.inspect(spdk_dir).simulated:
            return "a simulated SPDK needs no huge pages\n"
        wanted = int(os.environ.get("HUGEMEM") or _DEFAULT_HUGEMEM_MIB)
        plan = host.plan_hugepages(wanted * _MIB)
        host.reserve_hugepages(plan)
        if not plan:
            return f"{wanted} MiB of huge pages are free already\n"
        return "".join(f"node {change.node}: {change.before} to {change.after} huge pages of {change.page_size} bytes\n"
                       for change in plan)

    @_OnClassAndInstance
    def search_file(self_or_class: Any, spdk_dir: str, file_name: str) -> str | None:
        """The folder under spdk_dir that holds the file, the nearest first; None if there is none. Programs of an
        installation are found where its release has them, also when asked for under app/."""
        for folder, _, files in os.walk(spdk_dir):
            if file_name in files:
                return folder
        path = pathlib.Path(spdk_dir)
        root = path.parent if path.name == "app" else path
        try:
            return str(host.inspect(root).find(file_name).parent)
        except errors.Error:
            return None

    _search_file = search_file

    def get_process_id(self, pname: str | None = None) -> int | None:
        """The pid of the application, or None if it does not run. Without pname, that of this object's."""
        found = find_target(pname or self.pname)
        pid = found.pid if found else None
        if not pname or pname == self.pname:
            self.pid = pid
        return pid

    _get_process_id = get_process_id

    def is_alive(self) -> bool:
        """Whether the application's process lives. Never raises."""
        try:
            return self.get_process_id() is not None
        except Exception:
            return False

    @_OnClassAndInstance
    def exec_rpc(self_or_class: Any, method: str, server: str = _DEFAULT_SERVER, port: int = _DEFAULT_PORT,
                 sub_args: Sequence[Any] | Mapping[str, Any] | None = None) -> str:
        """The text that rpc.py prints for a command, also where the target refuses it.

        method, sub_args: a command of 17.07's rpc.py with its words, of py-spdk's, or of the newest; or a method with a
        dictionary of parameters. Any of them works on any release.
        server, port: a host, or a Unix socket's path. 127.0.0.1:5260 with nobody listening there means the running
        target's own address; called on the class, that of the only target.
        """
        try:
            command = execute.parse(method, sub_args)
        except commands.UsageError as error:
            return str(error)
        except (ValueError, ZeroDivisionError, IndexError, errors.Error) as error:
            return f"rpc.py {method}: {error}\n"
        try:
            client = client_of(_address(self_or_class, server, port))
            return command.show(execute.carry_out(client, command))
        except errors.ConnectionLost as error:
            # The target may be gone before it answers.
            return "" if method in ("kill_instance", "spdk_kill_instance") else execute.explain(error, command)
        except errors.Error as error:
            return execute.explain(error, command)

    def close_server(self, spdk_dir: str, server_name: str) -> str:
        """Stops the application: saves its configuration, asks by RPC, then SIGTERM, then SIGKILL. While hosts are
        connected it raises spdkctl.errors.Busy. Says in words what was done."""
        running = find_target(server_name)
        if running is None:
            return f"{application_of(server_name)} does not run\n"
        if spdk_dir and not _is_below(running.exe, spdk_dir):
            raise errors.InvalidArgument(f"{running.application} (pid {running.pid}) runs from {running.exe}, "
                                         f"not from {spdk_dir}: it was left alone")
        saved, warning = target.stop(running, foreign=True, kill=True)
        self.pid = None
        return (f"{running.application} (pid {running.pid}) has ended\n" + (f"its configuration is in {saved}\n" if saved
                                                                           else "") + (warning and f"{warning}\n"))

    def client(self) -> spdkctl.Client:
        """A client of this application's target."""
        return client_of(_address(self, _DEFAULT_SERVER, _DEFAULT_PORT))


class PySPDK(pyspdk):
    """The same under the name that OpenStack Cyborg has for it; results are plain lists and dictionaries."""
    results = "dict"


def _is_below(program: os.PathLike[str], folder: str) -> bool:
    return pathlib.Path(folder).resolve() in pathlib.Path(program).resolve().parents or not str(program)


def _address(self_or_class: Any, server: str, port: int) -> str:
    if server.startswith("/"):
        return server
    given = f"[{server}]:{port}" if ":" in server else f"{server}:{port}"
    if (server, int(port)) != (_DEFAULT_SERVER, _DEFAULT_PORT) or host.who_listens(given):
        return given
    pname = getattr(self_or_class, "pname", None)
    if pname is None:
        running: target.Target | None = target.choose()
    else:
        running = find_target(pname)
    if running is None:
        raise errors.NoTarget(f"no {application_of(str(pname))} runs")
    if running.address is None:
        raise errors.NoTarget(f"{running.application} (pid {running.pid}) has no RPC address")
    return running.address
