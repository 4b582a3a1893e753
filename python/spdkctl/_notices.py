"""What the library says of itself, by Python's own means: the logger "spdkctl" and warnings."""
from __future__ import annotations

import logging
import sys
import warnings

LOG = logging.getLogger("spdkctl")
# A library is silent until somebody listens.
LOG.addHandler(logging.NullHandler())


class NewerRelease(UserWarning):
    """A target's release is newer than what this spdkctl knows; its own list of methods is trusted."""


def log(level: int, message: str) -> None:
    LOG.log(level, "%s", message)


def warn_of_newer(message: str) -> None:
    """Warns of the line outside of this package that made the call."""
    level = 2
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "spdkctl":
        frame = frame.f_back
        level += 1
    warnings.warn(message, NewerRelease, stacklevel=level)
