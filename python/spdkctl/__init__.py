"""Manages SPDK storage targets: finds an SPDK, prepares the host, starts and watches its applications, and speaks the
JSON-RPC of every SPDK release from 17.07 to 26.09.

    import spdkctl

    client = spdkctl.Client("/run/spdkctl/nvmf_tgt.sock")
    client.bdev_malloc_create(name="Malloc0", num_blocks=131072, block_size=512)
    for bdev in client.bdev_get_bdevs().bdevs:
        print(bdev.name, bdev.num_blocks * bdev.block_size)

Client and AsyncClient make calls; NvmfTgt, VhostTgt and IscsiTgt are tasks that mean the same on every release; host,
target and node look after the host; storage changes what a target holds, by wishes; testing has a simulated target for tests.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spdkctl import _core, _messages, _notices, errors

_core.set_makers(errors.make, _messages.parse, _notices.log, _notices.warn_of_newer, _notices.raise_owed)

from spdkctl import host, messages, node, target  # noqa: E402
from spdkctl._notices import NewerRelease  # noqa: E402
from spdkctl.client import Call, Client, Pipeline, TargetInfo  # noqa: E402
from spdkctl.errors import Error  # noqa: E402
from spdkctl.tasks import IscsiTgt, NvmfTgt, VhostTgt  # noqa: E402

__all__ = ["AsyncClient", "Call", "Client", "Error", "IscsiTgt", "NewerRelease", "NvmfTgt", "Pipeline", "TargetInfo", "VhostTgt",
           "errors", "host", "messages", "node", "releases", "storage", "target"]

if TYPE_CHECKING:
    from spdkctl import storage
    from spdkctl.aio import AsyncClient

    __version__: str


def __getattr__(name: str) -> Any:
    """What takes long to load, when it is asked for."""
    if name == "AsyncClient":
        from spdkctl.aio import AsyncClient
        return AsyncClient
    if name == "storage":
        import importlib
        return importlib.import_module("spdkctl.storage")
    if name == "__version__":
        from importlib import metadata
        return metadata.version("spdkctl")
    raise AttributeError(f"module 'spdkctl' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def releases() -> list[str]:
    """The SPDK releases that the schema knows, oldest first."""
    return _core.releases()
