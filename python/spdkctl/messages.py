"""The schema's messages as protobuf classes, made from its descriptors: messages.BdevMallocCreateRequest, ...

They are ordinary protobuf messages. They also read like dictionaries under SPDK's own names, and hold what their fields
cannot (members that a newer or patched SPDK answers, nulls, empty lists) in `rest`:

    bdev = client.bdev_get_bdevs(name="Malloc0").bdevs[0]
    bdev.num_blocks, bdev["num_blocks"], bdev.get("numa_id"), "claimed" in bdev, dict(bdev)
    bdev.to_dict()                      # everything, nested messages too, without loss
    bdev.to_json(), str(bdev)           # the same as text, with "***" for secrets; to_json(secrets=True) shows them

A result that is one list is used as that list, too: `for bdev in client.bdev_get_bdevs()`, len(...), [0].
Dictionaries that stand for messages as parameters have types for annotations: messages.NvmfAddressDict.
"""
from __future__ import annotations

from typing import Any

from spdkctl import _messages


def __getattr__(name: str) -> Any:
    found = None if name.startswith("_") else _messages.find(name) or _messages.enum(name) or _messages.dictionary(
        name)
    if found is None:
        raise AttributeError(f"the schema has no message {name}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return _messages.names()
