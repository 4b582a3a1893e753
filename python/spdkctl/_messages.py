"""Makes the message classes from the schema's descriptors; see messages."""
from __future__ import annotations

import json
from typing import Any, Iterator, TypedDict

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor, FileDescriptor
from google.protobuf.internal import enum_type_wrapper

from spdkctl import _core

_PACKAGES = ("spdkctl.rpc.v1", "spdkctl.node.v1", "spdkctl.storage.v1")


def _load() -> tuple[descriptor_pool.DescriptorPool, list[FileDescriptor]]:
    files = descriptor_pb2.FileDescriptorSet.FromString(_core.descriptors())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.AddSerializedFile(file.SerializeToString())
    return pool, [pool.FindFileByName(file.name) for file in files.file]


_pool, _files = _load()


def _class_of(descriptor: Descriptor) -> Any:
    return message_factory.GetMessageClass(descriptor)


def _extension(of: str, name: str) -> tuple[Any, Any]:
    return _class_of(_pool.FindMessageTypeByName(f"google.protobuf.{of}")), _pool.FindExtensionByName(
        f"spdkctl.rpc.v1.{name}")


_EXTENSIONS = {kind: _extension(of, kind) for kind, of in (
    ("method", "MethodOptions"), ("field", "FieldOptions"), ("value", "EnumValueOptions"), ("service", "ServiceOptions"))}


def options_of(descriptor: Any, kind: str) -> Any:
    """The schema's own options of a method, field, value or service (spdkctl/rpc/v1/options.proto)."""
    options, extension = _EXTENSIONS[kind]
    return options.FromString(descriptor.GetOptions().SerializeToString()).Extensions[extension]


def is_list(field: FieldDescriptor) -> bool:
    """Whether the field is repeated (protobuf 4 to 7 spell this differently)."""
    if hasattr(field, "is_repeated"):
        return bool(field.is_repeated)
    return bool(getattr(field, "label") == 3)  # LABEL_REPEATED


def is_map(field: FieldDescriptor) -> bool:
    entry = field.message_type
    return entry is not None and bool(entry.GetOptions().map_entry)


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def wire_name(field: FieldDescriptor) -> str:
    """The member's name in SPDK's JSON."""
    return str(field.name if field.json_name == _camel(field.name) else field.json_name)


class _Shape:
    """What the dictionary view needs to know of a message type; made once."""

    def __init__(self, descriptor: Descriptor) -> None:
        self.fields: dict[str, FieldDescriptor] = {}
        self.readers: dict[str, Any] = {}
        for field in descriptor.fields:
            if field.name == "rest":
                continue
            self.fields[wire_name(field)] = field
            self.readers[field.name] = _reader(field)

    def find(self, key: str) -> FieldDescriptor | None:
        field = self.fields.get(key)
        if field is not None:
            return field
        return next((field for field in self.fields.values() if field.name == key), None)


def _reader(field: Any) -> Any:
    """Makes a Python value of what the field holds."""
    one: Any
    if field.enum_type is not None:
        names = {value.number: options_of(value, "value").wire or value.name for value in field.enum_type.values}
        one = lambda number: names.get(number, number)  # noqa: E731
    elif options_of(field, "field").json:
        one = json.loads
    else:
        one = lambda value: value  # noqa: E731
    if is_map(field):
        value_reader = _reader(field.message_type.fields_by_name["value"])
        if options_of(field, "field").json:
            value_reader = json.loads
        return lambda held: {key: value_reader(held[key]) for key in held}
    if is_list(field):
        return lambda held: [one(value) for value in held]
    return one


_shapes: dict[str, _Shape] = {}


def _shape_of(message: Any) -> _Shape:
    name = message.DESCRIPTOR.full_name
    shape = _shapes.get(name)
    if shape is None:
        shape = _shapes[name] = _Shape(message.DESCRIPTOR)
    return shape


def _rest_of(message: Any) -> dict[str, Any]:
    if "rest" not in message.DESCRIPTOR.fields_by_name:
        return {}
    # An empty list that is the whole result has no name of its own there.
    unnamed = _lists.get(message.DESCRIPTOR.full_name, "")
    return {member.name or unnamed: json.loads(member.json) for member in message.rest}


def _getitem(self: Any, key: str) -> Any:
    shape = _shape_of(self)
    field = shape.find(key)
    if field is not None and _is_set(self, field):
        return shape.readers[field.name](getattr(self, field.name))
    rest = _rest_of(self)
    if key in rest:
        return rest[key]
    raise KeyError(key)


def _is_set(message: Any, field: FieldDescriptor) -> bool:
    if is_list(field):
        return len(getattr(message, field.name)) > 0
    return bool(message.HasField(field.name)) if field.has_presence else bool(getattr(message, field.name))


def _keys(self: Any) -> list[str]:
    shape = _shape_of(self)
    names = [name for name, field in shape.fields.items() if _is_set(self, field)]
    return names + [name for name in _rest_of(self) if name not in names]


def _contains(self: Any, key: object) -> bool:
    return key in _keys(self)


def _iter(self: Any) -> Iterator[str]:
    return iter(_keys(self))


def _get(self: Any, key: str, default: Any = None) -> Any:
    try:
        return _getitem(self, key)
    except KeyError:
        return default


def _to_json(self: Any, *, secrets: bool = False) -> str:
    text = _core.to_json(self.DESCRIPTOR.full_name, self.SerializeToString(), secrets)
    unnamed = _lists.get(self.DESCRIPTOR.full_name)
    return text.replace('{"":', f'{{"{unnamed}":', 1) if unnamed and text.startswith('{"":') else text


def _to_dict(self: Any) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(_to_json(self, secrets=True))
    return result


def _misfits(self: Any) -> list[str]:
    return _core.misfits(self.DESCRIPTOR.full_name, self.SerializeToString())


def _repr(self: Any) -> str:
    """The type, and what it holds, but for secrets."""
    return f"{self.DESCRIPTOR.name}({_to_json(self)})"


def _names_of_results() -> frozenset[str]:
    """Full names of what calls answer."""
    return frozenset(method.output_type.full_name for file in _files for service in file.services_by_name.values()
                     for method in service.methods)


def list_of(descriptor: Descriptor) -> str | None:
    """The field of a result that is nothing but one list; None of other messages."""
    fields = [field for field in descriptor.fields if field.name != "rest"]
    if len(fields) != 1 or descriptor.full_name not in _results or not is_list(fields[0]) or is_map(fields[0]):
        return None
    return str(fields[0].name)


def _list_view(name: str) -> dict[str, Any]:
    """What a result that is one list can do besides: be used as that list."""
    def getitem(self: Any, key: Any) -> Any:
        return getattr(self, name)[key] if isinstance(key, (int, slice)) else _getitem(self, key)

    return {"__iter__": lambda self: iter(getattr(self, name)), "__len__": lambda self: len(getattr(self, name)),
            "__getitem__": getitem}


# Fields win over these: a message with a field `keys` reads by index and get() all the same.
_VIEW = {
    "__getitem__": _getitem, "__contains__": _contains, "__iter__": _iter, "__len__": lambda self: len(_keys(self)),
    # A message is true, however little it holds: code that tests for None may be given one.
    "__bool__": lambda self: True,
    "keys": _keys, "get": _get, "to_dict": _to_dict, "to_json": _to_json, "misfits": _misfits,
    # Protobuf's own text has secrets in it.
    "__repr__": _repr, "__str__": _repr,
    "items": lambda self: [(key, _getitem(self, key)) for key in _keys(self)],
    "values": lambda self: [_getitem(self, key) for key in _keys(self)],
}


_results = _names_of_results()
#: By full name, the lists that results are; of the classes that were made.
_lists: dict[str, str] = {}

# By full name. They are kept: protobuf forgets classes that nobody holds, and makes others without the view.
_classes: dict[str, Any] = {}


def _dress_with_all_it_holds(descriptor: Descriptor) -> Any:
    """The class; messages in its fields are of classes that read like dictionaries, too."""
    waiting = [descriptor]
    while waiting:
        one = waiting.pop()
        if one.full_name in _classes:
            continue
        cls = _classes[one.full_name] = _class_of(one)
        if not one.GetOptions().map_entry:
            items = list_of(one)
            if items:
                _lists[one.full_name] = items
            for name, function in {**_VIEW, **(_list_view(items) if items else {})}.items():
                setattr(cls, name, function)
        waiting += [field.message_type for field in one.fields if field.message_type is not None]
    return _classes[descriptor.full_name]


def find(name: str) -> Any:
    """The class of a message by its full or short name; None if there is none."""
    if name in _classes:
        return _classes[name]
    for full in (name, *(f"{package}.{name}" for package in _PACKAGES)):
        try:
            return _dress_with_all_it_holds(_pool.FindMessageTypeByName(full))
        except KeyError:
            continue
    return None


def dictionary(name: str) -> Any:
    """The type of dictionaries that stand for a message as a parameter (NvmfAddressDict for NvmfAddress), for
    annotations; None if there is no such message. What its keys are type checkers know from messages.pyi."""
    if not name.endswith("Dict") or find(name.removesuffix("Dict")) is None:
        return None
    shape = _Shape(find(name.removesuffix("Dict")).DESCRIPTOR)
    return TypedDict(name, {key: Any for key in shape.fields}, total=False)  # type: ignore[operator]


def parse(name: str, encoded: bytes) -> Any:
    """A message of that full name from its bytes."""
    return find(name).FromString(encoded)


def files() -> list[FileDescriptor]:
    """The schema's files, imports first."""
    return list(_files)


def enum(name: str) -> Any:
    """The wrapper (Name(), Value()) of an enum by its short name; None if there is none."""
    for package in _PACKAGES:
        try:
            return enum_type_wrapper.EnumTypeWrapper(_pool.FindEnumTypeByName(f"{package}.{name}"))
        except KeyError:
            continue
    return None


def names() -> list[str]:
    """Short names of all messages."""
    return sorted(name for file in _files if file.package in _PACKAGES for name in file.message_types_by_name)
