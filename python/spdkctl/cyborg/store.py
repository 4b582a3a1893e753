"""The last good answers, in a file: Cyborg's conductor deletes what one report lacks, and the agent may start again."""
from __future__ import annotations

import json
import logging
import math
import os
import pathlib
import tempfile
from dataclasses import asdict, fields
from typing import Any, Callable

from spdkctl.cyborg.device import Device

LOG = logging.getLogger(__name__)

#: By target: its devices with the time that each was last seen.
Kept = dict[str, list[tuple[Device, float]]]


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(key, str) and isinstance(held, str) for key, held in value.items())


_FITS: dict[str, Callable[[Any], bool]] = {"dict[str, str]": _is_texts, "str": lambda value: isinstance(value, str),
         "list[str]": lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value)}


def _read_device(given: Any) -> tuple[Device, float]:
    """A device as save() wrote it; members of other versions are ignored. ValueError if it is none."""
    device, seen = given["device"], given["seen"]
    known = {field.name: device[field.name] for field in fields(Device) if field.name in device}
    for field in fields(Device):
        if field.name in known and not _FITS[str(field.type)](known[field.name]):
            raise ValueError(f"'{field.name}' of a device is {known[field.name]!r}")
    if isinstance(seen, bool) or not isinstance(seen, (int, float)) or not math.isfinite(seen):
        raise ValueError(f"'seen' is {seen!r}")
    return Device(**known), float(seen)


class Store:
    """The file, which is replaced whole."""

    def __init__(self, path: pathlib.Path) -> None:
        self._path = path

    def load(self) -> Kept:
        """What was kept. What cannot be understood is warned about and forgotten; raises nothing."""
        try:
            kept = json.loads(self._path.read_text())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self._forget("they", error)
            return {}
        if not isinstance(kept, dict):
            self._forget("they", ValueError("it holds no object"))
            return {}
        found: Kept = {}
        for name, devices in kept.items():
            try:
                found[name] = [_read_device(one) for one in devices]
            except (TypeError, ValueError, KeyError, AttributeError, LookupError) as error:
                self._forget(f"those of target {name}", error)
        return found

    def save(self, kept: Kept) -> None:
        text = json.dumps({name: [{"device": asdict(device), "seen": seen} for device, seen in devices]
                           for name, devices in kept.items()})
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replace(text)
        except OSError as error:
            LOG.warning("the last good answers cannot be kept in %s: %s", self._path, error)

    def _replace(self, text: str) -> None:
        with tempfile.NamedTemporaryFile("w", dir=self._path.parent, prefix=self._path.name, delete=False) as file:
            try:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
                os.replace(file.name, self._path)
            except BaseException:
                os.unlink(file.name)
                raise

    def _forget(self, what: str, error: Exception) -> None:
        LOG.warning("the last good answers in %s are not understood, and %s are forgotten: %s: %s", self._path, what,
                    type(error).__name__, error)
