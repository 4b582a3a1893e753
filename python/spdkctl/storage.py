"""What a target holds, and what it shall hold. One way to change it, the same as `spdkctl ensure`:

    async with storage.Target("/var/tmp/spdk.sock", deadline=20) as target:
        change = await target.ensure([storage.Malloc("Malloc0", size="64MiB"), storage.Null("Null0", size=1 << 30)])

    with storage.Target(target="nvmf_tgt") as target:
        target.remove(storage.Malloc("Malloc0"), missing_ok=True)

Each kind of object has a class, a Spec: its keys may stand at positions, all other fields have names. What is not given is not
wished for, and left as it is. Sizes are bytes, or text with a unit. What is there already is compared with what is wished,
field by field: errors.Differs names the fields in which it is another. Nothing is sent before all is known to be possible.
"""
from __future__ import annotations

import asyncio
import json
import os
import time
import types
from typing import TYPE_CHECKING, Any, Iterable

from spdkctl import _core, _specs, errors
from spdkctl._core import Plan
from spdkctl._core.target import Target as RunningTarget
from spdkctl.address import check_timeout
from spdkctl._specs import *  # noqa: F403
from spdkctl._specs import Spec
from spdkctl.client import Client

if TYPE_CHECKING:
    from spdkctl.messages import Applied

__all__ = ["AsyncStorage", "Plan", "Storage", "Target", *_specs.__all__]


def _text(specs: Spec | Iterable[Spec]) -> str:
    listed = [specs] if isinstance(specs, Spec) else list(specs)
    for spec in listed:
        if not isinstance(spec, Spec):
            raise errors.InvalidArgument(f"a Spec is wanted, e.g. storage.Malloc, not a {type(spec).__name__}")
    try:
        text = json.dumps([spec.to_dict() for spec in listed], ensure_ascii=False)
        text.encode()  # Half a character is none.
        return text
    except (TypeError, ValueError) as wrong:
        raise errors.InvalidArgument(f"a Spec holds what JSON does not have: {wrong}") from None


def _told(outcome: tuple[Applied, Any]) -> Applied:
    applied, failure = outcome
    if failure is not None:
        error = errors.make(failure)
        error.applied = applied
        raise error
    return applied


def _left(end: float | None) -> float | None:
    return None if end is None else max(end - time.monotonic(), 0.0)


def _would_do(plan: Plan) -> Applied:
    applied: Applied = plan.would_do
    return applied


class _RememberingClient(Client):
    """What is set in a target, and the target does not tell, is known to the next program."""

    _remember = True


class Storage:
    """What a target holds, for callers that wait. Any number of threads may share it."""

    def __init__(self, client: Client, deadline: float | None) -> None:
        self._client = client
        self._deadline = deadline

    def plan(self, specs: Spec | Iterable[Spec], *, change: bool = False, must_be_new: bool = False,
             destroy_data: bool = False) -> Plan:
        """What has to be done for the Specs to hold. Only reads.

        change: what is there and differs is changed, where the target can; else it is Differs.
        must_be_new: what is there already is Exists.
        """
        return _core.storage_plan(self._client, _text(specs), False, change, must_be_new, False, False, destroy_data,
                                  self._deadline)

    def plan_removal(self, specs: Spec | Iterable[Spec], *, missing_ok: bool = False, force: bool = False,
                     destroy_data: bool = False) -> Plan:
        """What has to be done for the objects to be gone; of each Spec only the keys count. Only reads.

        missing_ok: what is not there is gone already; else it is NotFound.
        force: although somebody uses it; else that is Busy.
        """
        return _core.storage_plan(self._client, _text(specs), True, False, False, missing_ok, force, destroy_data,
                                  self._deadline)

    def apply(self, plan: Plan, *, undo: bool = True, read_back: bool = True) -> Applied:
        """Carries a plan out. After a failure what was made is taken back unless undo=False; the exception's `applied`
        says what holds all the same. What was made is looked at for its UUID and the like, unless read_back=False."""
        return self._apply(plan, undo, read_back, self._end())

    def _end(self) -> float | None:
        """When what begins now has to be over."""
        return None if self._deadline is None else time.monotonic() + self._deadline

    def _apply(self, plan: Plan, undo: bool, read_back: bool, end: float | None) -> Applied:
        return _told(_core.storage_apply(self._client, plan, undo, read_back, _core.Stop(), _left(end)))

    def ensure(self, specs: Spec | Iterable[Spec], *, change: bool = False, must_be_new: bool = False,
               destroy_data: bool = False, check: bool = False) -> Applied:
        """plan and apply. check: says what would be done, does nothing."""
        end = self._end()
        plan = self.plan(specs, change=change, must_be_new=must_be_new, destroy_data=destroy_data)
        return _would_do(plan) if check else self._apply(plan, True, True, end)

    def remove(self, specs: Spec | Iterable[Spec], *, missing_ok: bool = False, force: bool = False,
               destroy_data: bool = False, check: bool = False) -> Applied:
        """plan_removal and apply. check: says what would be done, does nothing."""
        end = self._end()
        plan = self.plan_removal(specs, missing_ok=missing_ok, force=force, destroy_data=destroy_data)
        return _would_do(plan) if check else self._apply(plan, True, True, end)


class AsyncStorage:
    """The same for asyncio. Cancelling `apply`, `ensure` or `remove` sends nothing more; the CancelledError comes when the
    calls under way have ended, what was made is taken back, and `applied` of it says what holds all the same."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def plan(self, specs: Spec | Iterable[Spec], *, change: bool = False, must_be_new: bool = False,
                   destroy_data: bool = False) -> Plan:
        """As Storage.plan."""
        return await asyncio.to_thread(self._storage.plan, specs, change=change, must_be_new=must_be_new,
                                       destroy_data=destroy_data)

    async def plan_removal(self, specs: Spec | Iterable[Spec], *, missing_ok: bool = False, force: bool = False,
                           destroy_data: bool = False) -> Plan:
        """As Storage.plan_removal."""
        return await asyncio.to_thread(self._storage.plan_removal, specs, missing_ok=missing_ok, force=force,
                                       destroy_data=destroy_data)

    async def apply(self, plan: Plan, *, undo: bool = True, read_back: bool = True) -> Applied:
        """As Storage.apply."""
        return await self._apply(plan, undo, read_back, self._storage._end())

    async def _apply(self, plan: Plan, undo: bool, read_back: bool, end: float | None) -> Applied:
        stop = _core.Stop()
        under_way = asyncio.ensure_future(asyncio.to_thread(
            _core.storage_apply, self._storage._client, plan, undo, read_back, stop, _left(end)))
        try:
            return _told(await asyncio.shield(under_way))
        except asyncio.CancelledError as cancelled:
            stop.set()
            applied, _ = await under_way
            cancelled.applied = applied  # type: ignore[attr-defined]
            raise

    async def ensure(self, specs: Spec | Iterable[Spec], *, change: bool = False, must_be_new: bool = False,
                     destroy_data: bool = False, check: bool = False) -> Applied:
        """plan and apply. check: says what would be done, does nothing."""
        end = self._storage._end()
        plan = await self.plan(specs, change=change, must_be_new=must_be_new, destroy_data=destroy_data)
        return _would_do(plan) if check else await self._apply(plan, True, True, end)

    async def remove(self, specs: Spec | Iterable[Spec], *, missing_ok: bool = False, force: bool = False,
                     destroy_data: bool = False, check: bool = False) -> Applied:
        """plan_removal and apply. check: says what would be done, does nothing."""
        end = self._storage._end()
        plan = await self.plan_removal(specs, missing_ok=missing_ok, force=force, destroy_data=destroy_data)
        return _would_do(plan) if check else await self._apply(plan, True, True, end)


class Target:
    """A target to be changed: `with` gives a Storage, `async with` an AsyncStorage.

    address, target: as for Client.
    deadline: seconds that a change may take with all its calls (what is taken back has its own time). None: each call
        has what the schema says of long ones, else 30.
    """

    def __init__(self, address: str | os.PathLike[str] | None = None, *, target: str | int | RunningTarget | None = None,
                 deadline: float | None = None) -> None:
        check_timeout("deadline", deadline)
        if deadline == 0:
            raise errors.InvalidArgument("deadline must be more than 0 seconds, or None")
        self._client = _RememberingClient(address, target=target)
        self._deadline = deadline

    def __enter__(self) -> Storage:
        return Storage(self._client, self._deadline)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        self._client.close()

    async def __aenter__(self) -> AsyncStorage:
        return AsyncStorage(self.__enter__())

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        trace: types.TracebackType | None) -> None:
        await asyncio.to_thread(self._client.close)
