"""Which target a client talks to."""
from __future__ import annotations

from spdkctl import _core
from spdkctl.errors import InvalidArgument, NoTarget


def resolve(address: str | None, target: str | None) -> str:
    """The address as given, or that of a target on this host; see Client."""
    if address is not None and target is not None:
        raise InvalidArgument("address and target exclude each other")
    if address is not None:
        return address
    found = _core.target.choose("" if target is None else str(target))
    if found.address is None:
        raise NoTarget(f"target {found.name} (pid {found.pid}) has no RPC address; start it with one (-r)")
    return found.address
