"""Between dictionaries, JSON text and protobuf messages."""
from __future__ import annotations

import json as _json
from typing import Any

from google.protobuf import json_format


class ConvertException(Exception):
    """A dictionary that the message cannot hold."""


def dict2pb(cls: Any, adict: dict[str, Any], strict: bool = False) -> Any:
    """A message of that class with what the dictionary holds. Members that it does not know are left out, or with
    strict a ConvertException."""
    try:
        return json_format.ParseDict(adict, cls(), ignore_unknown_fields=not strict)
    except json_format.ParseError as error:
        raise ConvertException(str(error)) from error


def pb2dict(obj: Any) -> dict[str, Any]:
    """What is set in a message: empty texts, zeros, false and empty lists are left out."""
    return {field.name: _to_plain(value) for field, value in obj.ListFields()}


def _to_plain(value: Any) -> Any:
    if hasattr(value, "ListFields"):
        return pb2dict(value)
    if isinstance(value, (str, bytes, int, float)):
        return value
    return [_to_plain(one) for one in value]


def json2pb(cls: Any, json: str, strict: bool = False) -> Any:
    """As dict2pb, from JSON text."""
    return dict2pb(cls, _json.loads(json), strict)


def pb2json(obj: Any) -> str:
    """As pb2dict, to JSON text."""
    return _json.dumps(pb2dict(obj), sort_keys=True, indent=4)
