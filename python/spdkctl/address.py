"""Which target a client talks to, and what may be said about that."""
from __future__ import annotations

import math
import os
from typing import Any

from spdkctl import _core
from spdkctl._core.target import Target
from spdkctl.errors import Error, InvalidArgument, NoTarget, NotFound


def resolve(address: str | os.PathLike[str] | None, target: str | int | Target | None) -> tuple[str, Target | None]:
    """The address as given, whoever serves it, or that of a target on this host and the target, which then has to serve it;
    see Client."""
    if address is not None and target is not None:
        raise InvalidArgument("address and target exclude each other")
    if address is not None and not isinstance(address, (str, os.PathLike)):
        raise InvalidArgument(f"address is the path of a socket or 'HOST:PORT', as a str, not {_shown(address)}")
    if target is not None and (isinstance(target, bool) or not isinstance(target, (str, int, Target))):
        raise InvalidArgument(f"target is the name or the pid of a target on this host, not {_shown(target)}")
    if address is None:
        found = target if isinstance(target, Target) else _find("" if target is None else str(target))
        return _address_of(found), found
    text = os.fspath(address)
    if not isinstance(text, str):
        raise InvalidArgument(f"address is the path of a socket as a str, not {_shown(text)}")
    # Hosts have a port, sockets a folder: a word alone is neither.
    is_word = isinstance(address, str) and bool(text) and "/" not in text and ":" not in text
    if not is_word:
        return text, None
    found = _find(text)
    return _address_of(found), found


def check_timeout(name: str, seconds: Any) -> None:
    """InvalidArgument, which is a TypeError and names the argument, unless it is a number of seconds or None."""
    if seconds is None:
        return
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or math.isnan(seconds) or seconds < 0:
        raise InvalidArgument(f"{name} is a number of seconds, not less than 0, not {_shown(seconds)}")


def check_method(method: Any) -> str:
    if not isinstance(method, str):
        raise InvalidArgument(f"method is the name of a JSON-RPC as a str, not {_shown(method)}")
    return method


def _shown(value: Any) -> str:
    return f"{value!r} ({type(value).__name__})"


def _find(name: str) -> Target:
    return _core.target.choose(name) if name else _only_target()


def _address_of(found: Target) -> str:
    if found.address is None:
        raise NoTarget(f"target {found.name} (pid {found.pid}) has no RPC address; start it with one (-r)")
    return found.address


def _only_target() -> Target:
    """The target that SPDKCTL_TARGET names, else the only one."""
    try:
        return _core.target.choose("")
    except (NotFound, InvalidArgument) as error:
        if os.environ.get("SPDKCTL_TARGET"):
            raise
        raise _which_target(error) from None


def _which_target(refused: Error) -> Error:
    """The same as the error of the library, which speaks of options of the command line, in words of Python."""
    running = [f"{one.name} (pid {one.pid}, {one.address or 'no address'})" for one in _core.target.list_targets()]
    if not running:
        return NotFound("no SPDK target runs on this host; spdkctl.target.start() starts one, and Client(ADDRESS) is for "
                        "one of another host")
    return type(refused)(f"there are {len(running)} targets: {', '.join(running)}; say which one is meant: "
                         "Client(target=NAME or pid), or Client(ADDRESS)")
