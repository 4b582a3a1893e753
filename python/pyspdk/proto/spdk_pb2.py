"""py-spdk's messages, made from spdk.proto in this folder; they read py-spdk's bytes and the other way round."""
from __future__ import annotations

import pathlib
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

# A pool of its own: the name "proto" is everybody's.
_pool = descriptor_pool.DescriptorPool()


def _load() -> Any:
    encoded = pathlib.Path(__file__).with_name("spdk.pb").read_bytes()
    files = descriptor_pb2.FileDescriptorSet.FromString(encoded)
    for file in files.file:
        _pool.AddSerializedFile(file.SerializeToString())
    return _pool.FindFileByName(files.file[-1].name)


DESCRIPTOR = _load()
for _name, _descriptor in DESCRIPTOR.message_types_by_name.items():
    globals()[_name] = message_factory.GetMessageClass(_descriptor)


def __getattr__(name: str) -> Any:
    raise AttributeError(f"spdk.proto has no message {name}")
