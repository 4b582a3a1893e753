"""What waits for a target, in an agent that may run under eventlet (Cyborg up to 15)."""
from __future__ import annotations

import sys
from typing import Any, Callable, TypeVar

_T = TypeVar("_T")


def wait(function: Callable[..., _T], *args: Any, **kwargs: Any) -> _T:
    """Calls a function of spdkctl, which waits without Python's lock. Under eventlet, where that would stop every green
    thread, it does so in a thread of eventlet's pool."""
    eventlet = sys.modules.get("eventlet")
    if eventlet is None or not eventlet.patcher.is_monkey_patched("thread"):
        return function(*args, **kwargs)
    from eventlet import tpool  # type: ignore[import-untyped,import-not-found,unused-ignore]
    result: _T = tpool.execute(function, *args, **kwargs)
    return result
