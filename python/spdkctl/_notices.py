"""What the library says of itself, by Python's own means: the logger "spdkctl" and warnings."""
from __future__ import annotations

import logging
import sys
import warnings

LOG = logging.getLogger("spdkctl")
# A library is silent until somebody listens.
LOG.addHandler(logging.NullHandler())


class NewerRelease(UserWarning):
    """A target's release is newer than what this spdkctl knows; its own list of methods is trusted.

    It is warned of after the call that met the target, once a day. Where warnings are errors, that call's answer is
    not lost for it: the next call raises it, and is not sent."""


def log(level: int, message: str) -> None:
    LOG.log(level, "%s", message)


_owed: list[NewerRelease] = []


def warn_of_newer(message: str) -> bool:
    """Warns of the line outside of this package that made the call. True: that is an error, which the next call is to
    raise."""
    level = 2
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "spdkctl":
        frame = frame.f_back
        level += 1
    try:
        warnings.warn(message, NewerRelease, stacklevel=level)
    except NewerRelease as raised:
        _owed.append(raised)
        log(logging.WARNING, message)
    return bool(_owed)


def raise_owed() -> None:
    """Raises what warn_of_newer() could not."""
    if _owed:
        raise _owed.pop()
