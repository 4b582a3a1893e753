"""The methods of the schema as functions of Python."""
from __future__ import annotations

import inspect
import json
import os
from typing import Any, Callable

from spdkctl import _core, _messages as messages
from spdkctl.errors import InvalidArgument, NotSPDK


class Rpc:
    """A method of the schema."""

    def __init__(self, descriptor: Any) -> None:
        self.name: str = descriptor.name
        self.request = descriptor.input_type
        self.response_name: str = descriptor.output_type.full_name
        self.options = messages.options_of(descriptor, "method")
        self.signature = _signature(self)
        self.documentation: str = _core.docstring(self.name)


def _plain(value: Any) -> Any:
    """What json does not know: messages, paths, and sets of names."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError


def encode(method: str, params: dict[str, Any]) -> str:
    """Parameters as JSON text; None stands for an absent one. The C++ codec checks the rest."""
    given = {name: value for name, value in params.items() if value is not None}
    try:
        return json.dumps(given, default=_plain, allow_nan=False, check_circular=True)
    except (TypeError, ValueError, RecursionError):
        for name, value in given.items():
            _refuse(method, name, value)
        raise


def _refuse(method: str, name: str, value: Any) -> None:
    """Names the parameter that JSON cannot hold."""
    try:
        json.dumps(value, default=_plain, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgument(f"{name} is of type {type(value).__name__}, which no JSON value stands for",
                              method=method) from None


def encode_any(method: str, params: Any) -> str:
    """Parameters of a method that may be anybody's, as JSON text; "" for none. All calls of a client share a connection,
    which the target closes on text that is no JSON, so that NaN and infinite numbers are refused."""
    if params is None:
        return ""
    if not isinstance(params, (dict, list, tuple)):
        raise InvalidArgument(f"the parameters are a dictionary or a list, not {params!r}", method=method)
    try:
        return json.dumps(params, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgument(f"the parameters cannot be written as JSON: {error}", method=method) from None


def decode_any(method: str, result: str | bytes) -> Any:
    """A result as Python's json has it. That cannot hold what is nested deeper than Python's stack."""
    try:
        return json.loads(result)
    except (ValueError, RecursionError) as error:
        raise NotSPDK(f"the result cannot be read as JSON: {error}", method=method, delivery="answered") from None


def _type_of(field: Any) -> str:
    if messages.is_map(field):
        return f"dict[str, {_type_of(field.message_type.fields_by_name['value'])}]"
    if messages.options_of(field, "field").json:
        one = "Any"
    elif field.message_type is not None:
        one = field.message_type.name
    elif field.enum_type is not None or field.cpp_type == field.CPPTYPE_STRING:
        one = "str"
    elif field.cpp_type == field.CPPTYPE_BOOL:
        one = "bool"
    elif field.cpp_type in (field.CPPTYPE_DOUBLE, field.CPPTYPE_FLOAT):
        one = "float"
    else:
        one = "int"
    return f"list[{one}]" if messages.is_list(field) else one


def _fields(rpc: Rpc) -> list[tuple[Any, bool]]:
    """Parameters with whether the newest release requires them, required ones first."""
    fields = [(field, bool(messages.options_of(field, "field").required)) for field in rpc.request.fields
              if field.name != "rest"]
    return sorted(fields, key=lambda pair: not pair[1])


def _signature(rpc: Rpc) -> inspect.Signature:
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    for field, required in _fields(rpc):
        annotation = _type_of(field) if required else f"{_type_of(field)} | None"
        default = inspect.Parameter.empty if required else None
        parameters.append(inspect.Parameter(field.name, keyword, annotation=annotation, default=default))
    parameters.append(inspect.Parameter("_timeout", keyword, annotation="float | None", default=None))
    return inspect.Signature(parameters, return_annotation=rpc.response_name.rsplit(".", 1)[1])


def function(rpc: Rpc, owner: str) -> Callable[..., Any]:
    def call(self: Any, *, _timeout: float | None = None, **params: Any) -> Any:
        return self._invoke(rpc, params, _timeout)

    call.__name__ = rpc.name
    call.__qualname__ = f"{owner}.{rpc.name}"
    call.__doc__ = rpc.documentation
    call.__signature__ = rpc.signature  # type: ignore[attr-defined]
    return call


RPCS = {method.name: Rpc(method) for file in messages.files() for service in file.services_by_name.values()
        for method in service.methods}
