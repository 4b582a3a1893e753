"""AsyncClient: the same calls for asyncio."""
from __future__ import annotations

import asyncio
import contextlib
import os
import time
import types
import warnings
import weakref
from typing import Any

from spdkctl import _core, errors
from spdkctl._calls import AsyncTypedCalls
from spdkctl._core.target import Target
from spdkctl._messages import parse
from spdkctl._rpc import Rpc, decode_any, encode, encode_any
from spdkctl.address import check_method, check_timeout, resolve
from spdkctl.client import TargetInfo, to_info


def _leave(loop: asyncio.AbstractEventLoop, completions: _core.Completions) -> None:
    loop.remove_reader(completions.fileno())


class _Ear:
    """What an event loop holds of a client. Only calls under way keep the client itself alive: they have to be ended."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = weakref.ref(client)
        self.busy: AsyncClient | None = None

    def hear(self) -> None:
        client = self._client()
        if client is not None:
            client._finish()


class AsyncClient(_core.Client, AsyncTypedCalls):
    """Calls to one target, to be awaited; any number at a time over one connection. Arguments as those of Client.

    Cancelling a call ends it at once and disturbs no other; it may have been carried out. A client belongs to the
    event loop that it is first used in, until that loop is closed. Close it, or use it in `async with`: one that is
    dropped open ends its connection all the same, with a ResourceWarning.
    """

    # Before what __init__ may refuse.
    _loop: asyncio.AbstractEventLoop | None = None
    _ear: _Ear | None = None

    def __init__(self, address: str | os.PathLike[str] | None = None, *, target: str | int | Target | None = None,
                 timeout: float | None = None, diagnose: bool = True) -> None:
        check_timeout("timeout", timeout)
        where, expected = resolve(address, target)
        super().__init__(where, timeout, expected)
        self.diagnose = diagnose
        self._pid = 0
        self._completions = _core.Completions()
        self._running: dict[int, asyncio.Future[bytes]] = {}

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        trace: types.TracebackType | None) -> None:
        self.close()

    def __del__(self, _warn: Any = warnings.warn, _getpid: Any = os.getpid) -> None:
        loop = self._loop
        if loop is None or loop.is_closed() or self._pid != _getpid():
            return
        _warn(f"unclosed {self!r}", ResourceWarning, source=self)
        with contextlib.suppress(RuntimeError):  # It may be closed in between, by its thread.
            # Any thread may drop a client. What the loop listens to has to live until then.
            loop.call_soon_threadsafe(_leave, loop, self._completions)

    def close(self) -> None:
        """Ends the connection and its thread, and leaves the event loop. Calls under way end as Closed (`delivery` says
        whether they may have been carried out), and so does every later one. Closing again does nothing."""
        self._close()
        if self._loop is not None and not self._loop.is_closed() and self._pid == os.getpid():
            self._loop.remove_reader(self._completions.fileno())
            self._finish()
        self._running.clear()
        self._rest()
        self._loop = None

    def __repr__(self) -> str:
        return f"AsyncClient({self.address!r})"

    def _attach(self) -> asyncio.AbstractEventLoop:
        """Has the running loop hear of calls that are over."""
        loop = asyncio.get_running_loop()
        if self._loop is loop and self._pid == os.getpid():
            return loop
        if self._loop is not None and not self._loop.is_closed() and self._pid == os.getpid():
            raise errors.WrongState("this AsyncClient is in use by another event loop; make one for each")
        # A child's parent, or a loop that is gone, has no use for what is still on its way.
        if self._pid == os.getpid():
            for number in self._running:
                self._cancel(number)
            self._drain(self._completions)
        self._completions = _core.Completions()
        self._running = {}
        self._loop, self._pid, self._ear = loop, os.getpid(), _Ear(self)
        loop.add_reader(self._completions.fileno(), self._ear.hear)
        return loop

    def _rest(self) -> None:
        """The loop lets the client go unless calls are under way."""
        if self._ear is not None and not self._running:
            self._ear.busy = None

    def _finish(self) -> None:
        for number, encoded, failure in self._drain(self._completions):
            call = self._running.pop(number, None)
            if call is None or call.done():
                continue
            if encoded is None:
                call.set_exception(errors.make(failure) if failure else errors.Internal("no answer"))
            else:
                call.set_result(encoded)
        self._rest()

    async def _send(self, method: str, params: str, typed: bool, timeout: float | None) -> bytes:
        self._check_open()
        loop = self._attach()
        call: asyncio.Future[bytes] = loop.create_future()
        number = self._start(self._completions, method, params, typed, timeout)
        self._running[number] = call
        if self._ear is not None:
            self._ear.busy = self
        try:
            return await call
        except asyncio.CancelledError:
            self._running.pop(number, None)
            self._rest()
            self._cancel(number)
            raise

    async def _invoke(self, rpc: Rpc, params: dict[str, Any], timeout: float | None) -> Any:
        check_timeout("_timeout", timeout)
        text = encode(rpc.name, params)
        started = time.monotonic()
        try:
            encoded = await self._send(rpc.name, text, True, timeout)
        except errors.Error as error:
            if self.diagnose and error.rpc_code != 0:
                # Only reads; on a thread of its own, since it makes several calls.
                cause = await asyncio.to_thread(self._diagnose, rpc.name, text, error.rpc_code, error.rpc_message,
                                                timeout, time.monotonic() - started)
                if cause is not None:
                    raise errors.explained(error, *cause) from None
            raise
        return parse(rpc.response_name, encoded)

    async def call(self, method: str, params: Any = None, *, timeout: float | None = None) -> Any:
        """Any method with any parameters as they stand; the result as Python's json has it. Never sent twice."""
        check_timeout("timeout", timeout)
        text = encode_any(check_method(method), params)
        return decode_any(method, await self._send(method, text, False, timeout))

    async def info(self) -> TargetInfo:
        """What the target is; asks it on first use and after each reconnect."""
        return to_info(await asyncio.to_thread(self._info))
