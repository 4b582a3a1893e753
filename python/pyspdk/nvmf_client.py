"""py-spdk's client of nvmf_tgt."""
from __future__ import annotations

from typing import Any, Sequence

import spdkctl
from spdkctl import errors

from pyspdk import shapes
from pyspdk.clients import TargetClient, _member, _raise_if_absent
from pyspdk.py_spdk import pyspdk

__all__ = ["NvmfTgt"]


class NvmfTgt(TargetClient):
    """Functions of an NVMe-oF target; see TargetClient for its arguments."""

    def delete_nvmf_subsystem(self, nqn: str) -> None:
        """Deletes a subsystem. NotFound, on every release, if there is none of that name."""
        try:
            self._run("delete_nvmf_subsystem", [nqn])
        except errors.InvalidArgument as error:  # so 17.07 refuses whatever it is
            _raise_if_absent(error, "subsystem", nqn, [_member(one, "nqn") for one in self.get_nvmf_subsystems()])
            raise

    def construct_nvmf_subsystem(self, nqn: str, listen: str | Sequence[dict[str, str]], hosts: str | Sequence[str],
                                 serial_number: str, namespaces: str | Sequence[str]) -> None:
        """A subsystem with all that hangs on it; what was made is undone if one step fails.

        listen: 'trtype:TCP traddr:192.0.2.1 trsvcid:4420,...'; hosts, namespaces: words separated by blanks. Lists do, too.
        No hosts: any host may connect (spdkctl.NvmfTgt wants that to be said). namespaces: names of bdevs.
        """
        if not isinstance(self.py, pyspdk):
            self._run("construct_nvmf_subsystem", [nqn, listen, hosts, serial_number, namespaces])
            return
        listeners = _listeners(listen) if isinstance(listen, str) else list(listen)
        named = _words(hosts)
        spdkctl.NvmfTgt(self._client()).construct_nvmf_subsystem(nqn, listeners, named, serial_number, _words(namespaces),
                                                                 any_host=not named)

    def get_nvmf_subsystems(self) -> Any:
        """Every subsystem."""
        return self._shaped("get_nvmf_subsystems", shapes.nvmf_subsystems)


def _words(given: str | Sequence[str]) -> list[str]:
    return given.split() if isinstance(given, str) else list(given)


def _listeners(text: str) -> list[dict[str, str]]:
    """Each word is cut at its first colon: addresses of IPv6 have more."""
    listeners = []
    for listener in text.split(","):
        words = [word.partition(":") for word in listener.split()]
        if words:
            listeners.append({name: value for name, _, value in words})
    return listeners
