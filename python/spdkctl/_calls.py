"""One function for each JSON-RPC of SPDK, made from the schema; their types stand in _calls.pyi."""
from __future__ import annotations

from spdkctl._rpc import RPCS, function


class TypedCalls:
    """Calls that wait for their answer."""


class AsyncTypedCalls:
    """Calls to await."""


class PipelineCalls:
    """Calls that are sent together with others."""


# A class that has _invoke(rpc, params, timeout) gets a function for each method by being one of these.
for _cls in (TypedCalls, AsyncTypedCalls, PipelineCalls):
    for _rpc in RPCS.values():
        setattr(_cls, _rpc.name, function(_rpc, _cls.__qualname__))
