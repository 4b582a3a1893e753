"""Client: calls to one target that wait for their answers."""
from __future__ import annotations

import os
import types
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from spdkctl import _core, errors
from spdkctl._calls import PipelineCalls, TypedCalls
from spdkctl._core.target import Target
from spdkctl._messages import parse
from spdkctl._rpc import Rpc, decode_any, encode, encode_any
from spdkctl.address import check_method, check_timeout, resolve

_Response = TypeVar("_Response")


@dataclass(frozen=True)
class TargetInfo:
    """What a client learnt about its target on connecting."""
    release: str  #: "26.05"; the schema's nearest if the target does not tell.
    version: str  #: The target's own words; "" before 19.04.
    simulated: bool  #: It says that it is a simulation.
    methods_derived: bool  #: The target does not list its methods (17.07); `methods` is the schema's list.
    methods: frozenset[str] = field(repr=False)  #: Every name that this build of this application takes.
    generation: int  #: Of the connection that this was learnt on.


def to_info(found: dict[str, Any]) -> TargetInfo:
    return TargetInfo(**{**found, "methods": frozenset(found["methods"])})


class Client(_core.Client, TypedCalls):
    """Blocking calls to one target, typed (`client.bdev_get_bdevs()`) or any (`client.call(...)`).

    address: a Unix socket's path or HOST:PORT; a word without slash or colon is the name of a target on this host, as
    `target` is, which may also be its pid or the target itself. With neither, the target that SPDKCTL_TARGET names, else the
    only one that runs. A target that was found has to serve its address itself: if another process does, calls raise
    PermissionDenied. An address that is given is whoever serves it.
    timeout: seconds that a call may take, connecting and diagnosis included, unless it says otherwise itself. None: what the
    schema says of long calls, else 30.
    diagnose: on a refusal, read the target's state back and put what it tells into the error's `cause`.

    Any number of threads may share a client; they share one connection. A forked child gets its own. Waiting lets other
    threads run and can be interrupted by signals. close(), or the end of a `with` block, ends the connection and its
    thread.
    """

    _remember = False  # What the target is, for other programs of this user.

    def __init__(self, address: str | os.PathLike[str] | None = None, *, target: str | int | Target | None = None,
                 timeout: float | None = None, diagnose: bool = True) -> None:
        check_timeout("timeout", timeout)
        where, expected = resolve(address, target)
        super().__init__(where, timeout, expected, self._remember)
        self.diagnose = diagnose

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends the connection and its thread. Calls of other threads that wait end as Closed, and so does every later one.
        Closing again does nothing."""
        self._close()

    def __repr__(self) -> str:
        return f"Client({self.address!r})"

    def _invoke(self, rpc: Rpc, params: dict[str, Any], timeout: float | None) -> Any:
        check_timeout("_timeout", timeout)
        encoded = self._call_typed(rpc.name, encode(rpc.name, params), timeout, self.diagnose)
        return parse(rpc.response_name, encoded)

    def call(self, method: str, params: Any = None, *, timeout: float | None = None) -> Any:
        """Any method with any parameters as they stand; the result as Python's json has it. Never sent twice."""
        check_timeout("timeout", timeout)
        text = encode_any(check_method(method), params)
        return decode_any(method, self._call(method, text, timeout))

    def info(self) -> TargetInfo:
        """What the target is; asks it on first use and after each reconnect."""
        return to_info(self._info())

    def pipeline(self) -> Pipeline:
        """Many calls at once: they are sent together, which takes two ticks of the target, not two each.

        with client.pipeline() as pipe:
            made = [pipe.bdev_null_create(name=f"Null{i}", num_blocks=2048, block_size=512) for i in range(1000)]
        names = [one.result().name for one in made]
        """
        return Pipeline(self)


class Call(Generic[_Response]):
    """A call of a pipeline; its result is there when the pipeline has run."""

    def __init__(self, rpc: Rpc | None) -> None:
        self._rpc = rpc
        self._encoded: bytes | None = None
        self.error: errors.Error | None = None  #: Why it failed, or None.

    @property
    def done(self) -> bool:
        return self._encoded is not None or self.error is not None

    def result(self) -> _Response:
        """The response, or the call's exception."""
        if self.error is not None:
            raise self.error
        if self._encoded is None:
            raise errors.WrongState("the pipeline has not run yet: leave its `with` block, or call run()")
        response: _Response = decode_any("", self._encoded) if self._rpc is None else parse(
            self._rpc.response_name, self._encoded)
        return response


class Pipeline(PipelineCalls):
    """Calls that are collected, sent together by run(), and answered in any order. They may be carried out in any order,
    too, though SPDK mostly keeps it."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._waiting: list[tuple[Call[Any], str, str, bool, float | None]] = []

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        if kind is None:
            self.run()

    def _invoke(self, rpc: Rpc, params: dict[str, Any], timeout: float | None) -> Call[Any]:
        check_timeout("_timeout", timeout)
        return self._add(Call[Any](rpc), rpc.name, encode(rpc.name, params), True, timeout)

    def call(self, method: str, params: Any = None, *, timeout: float | None = None) -> Call[Any]:
        """Any method with any parameters as they stand."""
        check_timeout("timeout", timeout)
        text = encode_any(check_method(method), params)
        return self._add(Call[Any](None), method, text, False, timeout)

    def _add(self, call: Call[Any], method: str, params: str, typed: bool, timeout: float | None) -> Call[Any]:
        self._waiting.append((call, method, params, typed, timeout))
        return call

    def run(self) -> list[Call[Any]]:
        """Sends what was collected and waits for all of it. Failures do not raise here: see Call.error."""
        waiting, self._waiting = self._waiting, []
        completions = _core.Completions()
        running: dict[int, Call[Any]] = {}
        for call, method, params, typed, timeout in waiting:
            try:
                running[self._client._start(completions, method, params, typed, timeout)] = call
            except errors.Error as error:
                call.error = error
        try:
            while running:
                completions.wait()
                for number, encoded, failure in self._client._drain(completions):
                    call = running.pop(number)
                    call._encoded = encoded
                    call.error = errors.make(failure) if failure else None
        finally:
            for number in running:
                self._client._cancel(number)
        return [call for call, *_ in waiting]
