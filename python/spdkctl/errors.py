"""What can go wrong. Every exception of this package is an Error with a stable `code`; each code has a class."""
from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spdkctl import _core


class Error(Exception):
    """One failure.

    code: "not found", "exists", ... (the class says the same).
    message: for people; names the culprit and what would be right.
    method: the JSON-RPC method, or "".
    delivery: "not sent", "maybe executed" (sent, no answer came: the outcome is unknown) or "answered".
    rpc_code, rpc_message: the target's own, 0 and "" if it did not answer with an error.
    cause: what was found by reading the target's state back, or "".
    os_error: errno where the operating system said why, else 0.
    """

    code = "internal"
    #: What can be done about it, or "".
    remedy = ""
    #: Of a change that failed (storage): what holds all the same, as messages.Applied.
    applied: Any = None

    def __init__(self, message: str, *, delivery: str = "not sent", method: str = "", rpc_code: int = 0,
                 rpc_message: str = "", cause: str = "", os_error: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.delivery = delivery
        self.method = method
        self.rpc_code = rpc_code
        self.rpc_message = rpc_message
        self.cause = cause
        self.os_error = os_error

    def __str__(self) -> str:
        text = f"{self.method}: {self.message}" if self.method else self.message
        if self.cause:
            text += f"; cause: {self.cause}"
        return f"{text} ({self.remedy})" if self.remedy else text

    def __reduce__(self) -> Any:
        return _remake, (type(self), self.__dict__)


def _remake(cls: type[Error], fields: dict[str, Any]) -> Error:
    return cls(**fields)


class NotFound(Error, LookupError):
    """The object named does not exist."""
    code = "not found"


class Exists(Error):
    """An object of that name exists already."""
    code = "exists"


class Busy(Error):
    """Something else uses or claims the object."""
    code = "busy"


class InvalidArgument(Error, ValueError, TypeError):
    """The request itself is wrong: a value, a type, a name."""
    code = "invalid argument"


class WrongState(Error):
    """Right request, wrong phase of the target's life."""
    code = "wrong state"


class Unsupported(Error):
    """This release, build or host cannot do it."""
    code = "unsupported"


class Timeout(Error, TimeoutError):
    """The deadline passed; `delivery` says whether the target may have carried the request out."""
    code = "timed out"


class Unavailable(Error, ConnectionError):
    """The target cannot be reached, or the connection was lost."""
    code = "unavailable"


class NoTarget(Unavailable):
    """There is nothing at the address: no socket, no such host."""
    remedy = "spdkctl.target.list_targets() has those that run; spdkctl.target.start() starts one"


class DeadTarget(Unavailable):
    """The socket is there, but nobody listens on it: its target has ended."""
    remedy = "its log says why it ended; spdkctl.target.start() starts it again"


class Closed(Unavailable):
    """The client was closed: by close(), or at the end of its `with` block."""
    remedy = "make another client; a closed one stays closed"


class ConnectionLost(Unavailable):
    """The connection ended while the call was on its way: the call may have been carried out."""
    remedy = "see whether the target still runs, and read back whether the call was carried out"


class NotSPDK(Error):
    """Who listens at the address does not talk as SPDK does."""
    code = "protocol"
    remedy = "spdkctl.host.who_listens(ADDRESS) tells the process; give the address of an SPDK target"


class PermissionDenied(Error, PermissionError):
    """The operating system refused."""
    code = "permission"
    remedy = "run as the target's user, or give your group access (rpc: {group: ..., mode: '0660'} in the node file)"


class NoSpace(Error):
    """There is no room for it, or a limit is reached."""
    code = "no space"


class Internal(Error):
    """The target or this library failed in a way that none of the others tells."""
    code = "internal"


class Differs(Error):
    """The object exists, but not as it was asked for."""
    code = "differs"


_CLASSES: dict[str, type[Error]] = {
    cls.code: cls for cls in (NotFound, Exists, Busy, InvalidArgument, WrongState, Unsupported, Timeout, Unavailable,
                              NotSPDK, PermissionDenied, NoSpace, Internal, Differs)}


#: What the library says of every call of a client that was closed.
_CLOSED = "the client was closed"


def make(failure: _core.Failure) -> Error:
    """The exception for an error of the C++ library."""
    cls = _CLASSES.get(failure.code, Internal)
    if cls is Unavailable:
        cls = Closed if _CLOSED in failure.message else _unavailable(failure.delivery, failure.os_error)
    return cls(_in_python(failure.message), delivery=failure.delivery, method=failure.method, rpc_code=failure.rpc_code,
               rpc_message=failure.rpc_message, cause=failure.cause, os_error=failure.os_error)


def explained(error: Error, code: str, cause: str) -> Error:
    """The same failure, now that its cause is known: that decides the class, whatever number the target chose."""
    return _remake(_CLASSES.get(code, Internal), {**vars(error), "cause": cause})


#: Options of the command line, and the arguments that say the same.
_ARGUMENTS = {"--force": "force=True", "--foreign": "foreign=True", "--kill": "kill=True", "--no-save": "save=False",
              "--fresh": "load='fresh'", "--saved": "load='saved'", "--destroy-data": "destroy_data=True"}


def _in_python(message: str) -> str:
    """The advice of the library in words of Python; `commands` stay what a shell takes."""
    parts = message.split("`")
    parts[::2] = [re.sub(r"--[a-z-]+", lambda option: _ARGUMENTS.get(option[0], option[0]), part) for part in parts[::2]]
    return "`".join(parts)


def _unavailable(delivery: str, os_error: int) -> type[Unavailable]:
    if delivery == "maybe executed":
        return ConnectionLost
    if os_error == errno.ECONNREFUSED:
        return DeadTarget
    return NoTarget if os_error else Unavailable
