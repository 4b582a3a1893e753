"""py-spdk's client: is the target running, start it, prepare huge pages, make calls, stop it."""
from __future__ import annotations

import os
import pathlib
import types
from typing import Any, Callable, Mapping, Sequence

import spdkctl
from spdkctl import errors, host, target
from spdkctl._trust import is_trusted

from pyspdk import commands, execute

__all__ = ["PySPDK", "pyspdk"]

_DEFAULT_SERVER, _DEFAULT_PORT = "127.0.0.1", 5260
_APPLICATIONS = ("nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt")
_MIB = 1024 * 1024
_DEFAULT_HUGEMEM_MIB = 2048  # as SPDK's setup.sh

_clients: dict[str | tuple[int, int], spdkctl.Client] = {}


def application_of(pname: str) -> str:
    """The application that a name stands for: nvmf_tgt, and whatever it begins with (nvmf); py-spdk's scripts call it
    nvme, too. Other names are their own."""
    if pname == "nvme":
        return "nvmf_tgt"
    return next((application for application in _APPLICATIONS if pname and application.startswith(pname)), pname)


def find_target(pname: str) -> target.Target | None:
    """The live target of that application: the only one, or the only one that spdkctl started, or started under that name.
    InvalidArgument names the several that there are otherwise: none of them is chosen by chance."""
    found = live_targets(pname)
    recorded = [one for one in found if one.recorded]
    if len(recorded) > 1:
        recorded = [one for one in recorded if one.name == one.application] or recorded
    if len(found) <= 1 or len(recorded) == 1:
        return next(iter(recorded or found), None)
    named = ", ".join(f"pid {one.pid} ({one.address or 'no address'})" for one in found)
    raise errors.InvalidArgument(f"{len(found)} {application_of(pname)} run: {named}; end all but one, or give "
                                 "exec_rpc the address of the one that is meant (server)")


def live_targets(pname: str) -> list[target.Target]:
    """Every live target of that application, of root's and this user's: anybody can call a program nvmf_tgt, and so can
    whoever is root in a container."""
    application = application_of(pname)
    return [one for one in target.list_targets() if one.application == application and one.alive and not one.contained
            and is_trusted(one.pid)]


def client_of(where: str | target.Target) -> spdkctl.Client:
    """One client for each address, and one for each target that was found, which has to serve its address itself."""
    key: str | tuple[int, int] = where if isinstance(where, str) else (where.pid, where.start_time)
    if key not in _clients:
        _clients[key] = spdkctl.Client(where) if isinstance(where, str) else spdkctl.Client(target=where)
    return _clients[key]


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
        # What was found for a name; it holds while that very process lives.
        self._found: dict[str, target.Target] = {}
        # Those that this object started, by pid and start time.
        self._started: set[tuple[int, int]] = set()

    def _find(self, pname: str) -> target.Target | None:
        """As find_target; looks once, and again when what it found has ended."""
        application = application_of(pname)
        known = self._found.get(application)
        if known is not None and known.alive:
            return known
        self._found.pop(application, None)
        found = find_target(pname)
        # One that has no address yet may get one.
        if found is not None and found.address is not None:
            self._found[application] = found
        return found

    def start_server(self, spdk_dir: str, server_name: str) -> str:
        """Starts the application of the SPDK in spdk_dir, empty as py-spdk did, and waits until it is ready. One that runs
        from there is left alone; InvalidArgument if one of another SPDK runs. Says in words what was done; raises
        spdkctl.Error with the reason from its log if it does not come up."""
        running = self._find(server_name)
        if running is not None:
            if spdk_dir:
                _check_is_of(running, spdk_dir)
            return f"{running.application} runs already, pid {running.pid}\n"
        name = application_of(server_name)
        outcome = target.start(name, spdk=spdk_dir, load="fresh")
        started = self._found[name] = outcome.target
        if not outcome.already:
            self._started.add((started.pid, started.start_time))
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
        """The pid of the application, or None if it does not run. Without pname, that of this object's. InvalidArgument if
        several run."""
        found = self._find(pname or self.pname)
        pid = found.pid if found else None
        if not pname or pname == self.pname:
            self.pid = pid
        return pid

    _get_process_id = get_process_id

    def is_alive(self) -> bool:
        """Whether a process of the application lives. Never raises."""
        try:
            return self.get_process_id() is not None
        except errors.InvalidArgument:  # several do
            return True
        except Exception:
            return False

    @_OnClassAndInstance
    def exec_rpc(self_or_class: Any, method: str, server: str = _DEFAULT_SERVER, port: int = _DEFAULT_PORT,
                 sub_args: str | Sequence[Any] | Mapping[str, Any] | None = None) -> str:
        """The text that rpc.py prints for a command, also where the target refuses it.

        method, sub_args: a command of 17.07's rpc.py with its words (a list, or one text as for a shell), of py-spdk's, or
        of the newest; or a method with a dictionary of parameters. Any of them works on any release.
        server, port: a host, or a Unix socket's path. 127.0.0.1:5260 means the running target, wherever it listens; called on the class, that of the only target.
        """
        try:
            command = execute.parse(method, sub_args)
        except commands.UsageError as error:
            return str(error)
        except (ValueError, ZeroDivisionError, IndexError, errors.Error) as error:
            return f"rpc.py {method}: {error}\n"
        try:
            client = client_of(_place(self_or_class, server, port))
            return command.show(execute.carry_out(client, command))
        except errors.ConnectionLost as error:
            # The target may be gone before it answers.
            return "" if method in ("kill_instance", "spdk_kill_instance") else execute.explain(error, command)
        except errors.Error as error:
            return execute.explain(error, command)

    def close_server(self, spdk_dir: str, server_name: str, *, kill: bool = False) -> str:
        """Stops the application that runs from the SPDK in spdk_dir or, where that is empty, that this object started; any
        other is left alone.
        Saves its configuration, asks by RPC, then SIGTERM, and SIGKILL only if kill is true. While hosts are connected it
        raises spdkctl.errors.Busy. Says in words what was done."""
        running = self._find(server_name)
        if running is None:
            return f"{application_of(server_name)} does not run\n"
        if spdk_dir or (running.pid, running.start_time) not in self._started:
            _check_is_of(running, spdk_dir)
        saved, warning = target.stop(running, foreign=True, kill=kill)
        self.pid = None
        self._found.pop(running.application, None)
        return (f"{running.application} (pid {running.pid}) has ended\n" + (f"its configuration is in {saved}\n" if saved
                                                                           else "") + (warning and f"{warning}\n"))

    def client(self) -> spdkctl.Client:
        """A client of this application's target."""
        return client_of(_place(self, _DEFAULT_SERVER, _DEFAULT_PORT))


class PySPDK(pyspdk):
    """The same under the name that OpenStack Cyborg has for it; results are plain lists and dictionaries."""
    results = "dict"


def _check_is_of(running: target.Target, spdk_dir: str) -> None:
    """InvalidArgument unless the target is known to run from that folder."""
    who = f"{running.application} (pid {running.pid})"
    if not spdk_dir:
        raise errors.InvalidArgument(f"{who} was not started by this object: it was left alone; give the folder of the SPDK "
                                     "that it runs from (spdk_dir)")
    program = str(running.exe)
    if program in ("", "."):
        raise errors.InvalidArgument(f"the program of {who} cannot be read by this user, so that nothing tells whether it "
                                     f"runs from {spdk_dir}: it was left alone")
    if pathlib.Path(spdk_dir).resolve() not in pathlib.Path(program).resolve().parents:
        raise errors.InvalidArgument(f"{who} runs from {program}, not from {spdk_dir}: it was left alone")


def _place(self_or_class: Any, server: str, port: int) -> str | target.Target:
    """An address that was given, or the target that runs: who else listens at the default address is nobody's choice."""
    if server.startswith("/"):
        return server
    given = f"[{server}]:{port}" if ":" in server else f"{server}:{port}"
    if (server, int(port)) != (_DEFAULT_SERVER, _DEFAULT_PORT):
        return given
    instance = self_or_class if isinstance(self_or_class, pyspdk) else None
    running = instance._find(instance.pname) if instance else target.choose()
    if running is None:
        raise errors.NoTarget(f"no {application_of(instance.pname) if instance else 'target'} runs")
    if running.address is None:
        raise errors.NoTarget(f"{running.application} (pid {running.pid}) has no RPC address")
    return running
