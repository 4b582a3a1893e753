"""The pytest plugin: the fixture `spdksim`."""
from __future__ import annotations

from typing import Any, Callable, Iterator

import pytest


@pytest.fixture
def spdksim() -> Iterator[Callable[..., Any]]:
    """Starts simulated targets that end with the test; arguments as those of spdkctl.testing.SimulatedTarget."""
    from spdkctl.testing import SimulatedTarget

    running = []

    def start(application: str = "spdk_tgt", **options: Any) -> SimulatedTarget:
        target = SimulatedTarget(application, **options)
        running.append(target)
        return target.start()

    yield start
    for target in reversed(running):
        target.stop()
