"""The SPDK applications that run on this host: find, start, stop."""
from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Sequence

from spdkctl import _core, messages
from spdkctl._core.target import Target, choose, list_targets, stop
from spdkctl.errors import InvalidArgument

__all__ = ["Started", "Target", "choose", "list_targets", "start", "stop"]


@dataclass(frozen=True)
class Started:
    target: Target
    already: bool  #: It ran before; nothing was started.
    differences: Sequence[str]  #: Where what runs is not what was asked for.
    notes: Sequence[str] = ()  #: What was loaded, what became of its predecessor, and warnings.


def start(name: str, *, spdk: str | os.PathLike[str] | None = None, timeout: float = 60.0, load: str = "latest",
          **spec: Any) -> Started:
    """Starts a target and waits until it is ready. A live target of that name is left alone. If it dies on the way, the
    error quotes why from its log, and nothing of it is left.

    name: of the target; the application's too unless `application` is given.
    spdk: the folder of the installation; else it is searched for.
    load: which configuration: 'latest' (what the target saved last, if it grew from `config` as that is now; `config` if
    it saved nothing; else WrongState), 'fresh' (none), 'config' (that), 'saved' (what it saved last).
    spec: the fields of messages.Target, as in the node file: application, cores="0x3", memory="512MiB",
    no_hugepages=True, pci_devices=[...], rpc={"address": ...}, config, arguments=[...], vhost_directory, ... What is not
    given has its default, however the target was started before (the command `target start` takes that over).
    """
    encoded = _specification(spec).SerializeToString()
    return Started(*_core.target._start(name, encoded, os.fspath(spdk) if spdk else "", timeout, load))


def _specification(spec: dict[str, Any]) -> messages.Target:
    """The message; InvalidArgument, which is a TypeError, names the field that is wrong."""
    for field, value in spec.items():
        try:
            messages.Target(**{field: value})
        except (TypeError, ValueError) as error:
            raise InvalidArgument(f"{field}={value!r}: {error}; see the node file's fields of a target, e.g. cores='0x3', "
                                  "memory='512MiB'") from None
    return messages.Target(**spec)
