"""What py-spdk's clients share."""
from __future__ import annotations

import json
from typing import Any, Callable, Sequence

import spdkctl
from spdkctl import errors

from pyspdk import execute, shapes
from pyspdk.py_spdk import pyspdk

_RESULTS = ("protobuf", "dict")


class TargetClient:
    """Functions of every target.

    py: the pyspdk whose target is meant (or an object with its exec_rpc).
    results: "protobuf" for py-spdk's messages, "dict" for plain lists and dictionaries; as py says by default.

    Functions raise spdkctl.Error where a target refuses or does not answer. Sizes: total_size in MiB, block_size in bytes.
    """

    def __init__(self, py: Any, results: str | None = None) -> None:
        self.py = py
        self.results = results or getattr(py, "results", "protobuf")
        if self.results not in _RESULTS:
            raise errors.InvalidArgument(f"results is 'protobuf' or 'dict', not '{self.results}'")

    def get_rpc_methods(self) -> Any:
        """The methods that the target takes."""
        return self._shaped("get_rpc_methods", shapes.rpc_methods)

    def get_bdevs(self) -> Any:
        """Every block device."""
        return self._shaped("get_bdevs", shapes.block_devices)

    def delete_bdev(self, name: str) -> None:
        """Deletes a block device of any kind. NotFound, on every release, if there is none of that name."""
        try:
            self._run("delete_bdev", [name])
        except errors.InvalidArgument as error:  # so 17.07 refuses whatever it is
            _raise_if_absent(error, "bdev", name, [_member(one, "name") for one in self.get_bdevs()])
            raise

    def kill_instance(self, sig_name: str) -> None:
        """Ends the target by a signal: 'SIGTERM', ..."""
        try:
            self._run("kill_instance", [sig_name])
        except errors.ConnectionLost:
            pass  # some releases are gone before they answer

    def construct_aio_bdev(self, filename: str, name: str, block_size: int) -> Any:
        """A bdev on a file or kernel device; its name."""
        return _name(self._run("construct_aio_bdev", [filename, name, block_size]))

    def construct_error_bdev(self, basename: str) -> Any:
        """EE_basename, whose errors can be injected, on top of a bdev; its name."""
        made = _name(self._run("construct_error_bdev", [basename]))
        return made if isinstance(made, str) else f"EE_{basename}"  # many releases answer true

    def construct_nvme_bdev(self, name: str, trtype: str, traddr: str, adrfam: str | None = None,
                            trsvcid: str | None = None, subnqn: str | None = None) -> Any:
        """Attaches an NVMe controller, local (PCIe) or of a fabric; the names of its bdevs."""
        words = ["-b", name, "-t", trtype, "-a", traddr]
        for flag, value in (("-f", adrfam), ("-s", trsvcid), ("-n", subnqn)):
            if value is not None:
                words += [flag, value]
        return self._run("construct_nvme_bdev", words)

    def construct_null_bdev(self, name: str, total_size: int, block_size: int) -> Any:
        """A bdev that keeps nothing; its name."""
        return _name(self._run("construct_null_bdev", [name, total_size, block_size]))

    def construct_malloc_bdev(self, total_size: int, block_size: int) -> Any:
        """A bdev in memory; the name that the target chose."""
        return _name(self._run("construct_malloc_bdev", [total_size, block_size]))

    def _client(self) -> spdkctl.Client:
        client: spdkctl.Client = self.py.client()
        return client

    def _run(self, command: str, words: Sequence[Any] = ()) -> Any:
        """The result of a command; spdkctl.Error says why there is none."""
        if isinstance(self.py, pyspdk):
            return execute.carry_out(self._client(), execute.parse(command, words))
        text = self.py.exec_rpc(command, sub_args=[str(word) for word in words])
        try:
            return json.loads(text) if text else None
        except ValueError:
            raise errors.Internal(text.strip(), method=command) from None

    def _shaped(self, command: str, shape: Callable[[Any], Any]) -> Any:
        result = self._run(command)
        return result if self.results == "dict" else shape(result)


def _member(one: Any, name: str) -> Any:
    return one[name] if isinstance(one, dict) else getattr(one, name)


def _raise_if_absent(error: errors.Error, kind: str, name: str, there: Sequence[str]) -> None:
    """NotFound instead of a refusal that says nothing, if the object is not among those that are there."""
    if name not in there:
        raise errors.NotFound(f"there is no {kind} '{name}'", method=error.method, delivery=error.delivery,
                              rpc_code=error.rpc_code, rpc_message=error.rpc_message) from None


def _name(result: Any) -> Any:
    """17.07 answers with a list of one name, newer releases with the name."""
    return result[0] if isinstance(result, list) and len(result) == 1 else result


class ScsiClient(TargetClient):
    """Functions of targets that serve SCSI."""

    def get_scsi_devices(self) -> Any:
        """Every SCSI device."""
        return self._shaped("get_scsi_devices", shapes.scsi_devices)

    def get_luns(self) -> Any:
        """Every logical unit."""
        return self._shaped("get_luns", shapes.luns)

    def get_interfaces(self) -> Any:
        """Network interfaces; empty on releases after 21.04, which cannot tell."""
        return self._shaped("get_interfaces", shapes.interfaces)

    def add_ip_address(self, ifc_index: int, ip_addr: str) -> None:
        """Adds an address to an interface (up to 21.04)."""
        self._run("add_ip_address", [ifc_index, ip_addr])

    def delete_ip_address(self, ifc_index: int, ip_addr: str) -> None:
        """Takes an address from an interface (up to 21.04)."""
        self._run("delete_ip_address", [ifc_index, ip_addr])
