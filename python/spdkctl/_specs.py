"""The classes of Specs, made of what the schema says of them; see storage. Their types are in _specs.pyi."""
from __future__ import annotations

import difflib
import ipaddress
import json
import os
import uuid
from typing import Any

from spdkctl import _core, errors

__all__ = ["Spec"]


class Spec:
    """One object that is wished for. Two that say the same are equal."""

    kind = ""  #: As in files of Specs: "malloc".
    _fields: tuple[str, ...] = ()
    _positions: tuple[str, ...] = ()

    def __init__(self, *keys: Any, **fields: Any) -> None:
        name = type(self).__name__
        if len(keys) > len(self._positions):
            raise errors.InvalidArgument(f"{name} takes {len(self._positions)} values without a name"
                                         f" ({', '.join(self._positions)}), not {len(keys)}")
        # What is given at a position is meant.
        unset = next((field for field, key in zip(self._positions, keys) if key is None), None)
        if unset:
            raise errors.InvalidArgument(f"{name}: '{unset}' is None")
        self._given: dict[str, Any] = {}
        for field, value in [*zip(self._positions, keys), *fields.items()]:
            if field not in self._fields:
                near = difflib.get_close_matches(field, self._fields, 1)
                raise errors.InvalidArgument(f"{name} has no field '{field}'"
                                             + (f"; did you mean '{near[0]}'?" if near else ""))
            if field in self._given:
                raise errors.InvalidArgument(f"{name}: '{field}' is given twice")
            if value is not None:
                self._given[field] = value

    def __getattr__(self, name: str) -> Any:
        if name in type(self)._fields:
            return self.__dict__["_given"].get(name)
        raise AttributeError(f"{type(self).__name__} has no field '{name}'")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spec) and (self.kind, self._given) == (other.kind, other._given)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._given.items())})"

    def to_dict(self) -> dict[str, Any]:
        """As it stands in a file of Specs."""
        plain = {}
        for field, value in self._given.items():
            plain[field] = _plain(value)
            try:
                json.dumps(plain[field])
            except (TypeError, ValueError) as wrong:
                raise errors.InvalidArgument(f"{type(self).__name__}: '{field}' holds what JSON does not have: {wrong}") from None
        return {self.kind: plain}


def _plain(value: Any) -> Any:
    """What JSON has for it; Specs within a Spec stand there by their fields alone."""
    if isinstance(value, Spec):
        return _plain(value._given)
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (uuid.UUID, ipaddress.IPv4Address, ipaddress.IPv6Address)):
        return str(value)
    return value


def _make(about: dict[str, Any]) -> type[Spec]:
    fields = about["fields"]
    return type(about["class"], (Spec,), {
        "__doc__": about["about"], "__module__": __name__, "kind": about["kind"],
        "_fields": tuple(field["name"] for field in fields),
        "_positions": tuple(field["name"] for field in fields if field["position"])})


for _about in _core.storage_kinds():
    globals()[_about["class"]] = _make(_about)
    __all__.append(_about["class"])
