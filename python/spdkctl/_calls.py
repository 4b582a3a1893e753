"""One function for each JSON-RPC of SPDK, made from the schema; their types stand in _calls.pyi."""
from __future__ import annotations

from typing import Any

from spdkctl import _core
from spdkctl._rpc import RPCS, function


class _Renamed:
    """Who asks for a method by a name that it had in an older release is told today's."""

    def __getattr__(self, name: str) -> Any:
        now = _core.newest_name(name)
        hint = f"; it is {now} now, on every release" if now else ""
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")


class TypedCalls(_Renamed):
    """Calls that wait for their answer."""


class AsyncTypedCalls(_Renamed):
    """Calls to await."""


class PipelineCalls(_Renamed):
    """Calls that are sent together with others."""


# A class that has _invoke(rpc, params, timeout) gets a function for each method by being one of these.
for _cls in (TypedCalls, AsyncTypedCalls, PipelineCalls):
    for _rpc in RPCS.values():
        setattr(_cls, _rpc.name, function(_rpc, _cls.__qualname__))
