// Writes the types of the Python package, made from the schema, under the folder that it is given (the project's):
//   gen/python/spdkctl/_calls.pyi    the functions of Client, AsyncClient and Pipeline
//   gen/python/spdkctl/messages.pyi  the message classes
//   gen/python/spdkctl/_specs.pyi    the Specs of spdkctl.storage
// Run by `make generate`; CI compares what it writes with what is committed.

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "generator.h"
#include "schema/words.h"
#include "spdkctl/node/v1/node.pb.h"
#include "spdkctl/node/v1/report.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/schema/method.h"
#include "spdkctl/storage/v1/plan.pb.h"
#include "spdkctl/storage/v1/wish.pb.h"

namespace {

namespace pb = google::protobuf;
using spdkctl::CommentOf;
using spdkctl::Method;
using spdkctl::Schema;

constexpr std::size_t kColumns = 120;
constexpr std::string_view kHeader =
    "# Made from proto/ by tools/gen_stubs.cc. Do not edit: change the schema, run `make generate`.\n";

const spdkctl::rpc::v1::Field& OptionsOf(const pb::FieldDescriptor& field) {
  return field.options().GetExtension(spdkctl::rpc::v1::field);
}

/// Words in lines of kColumns, indented.
std::string Wrap(std::string_view text, std::size_t indent) {
  const std::string start(indent, ' ');
  return spdkctl::Wrap(text, kColumns, start, start);
}

std::string Scalar(const pb::FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case pb::FieldDescriptor::CPPTYPE_BOOL: return "bool";
    case pb::FieldDescriptor::CPPTYPE_DOUBLE:
    case pb::FieldDescriptor::CPPTYPE_FLOAT: return "float";
    case pb::FieldDescriptor::CPPTYPE_STRING: return field.type() == pb::FieldDescriptor::TYPE_BYTES ? "bytes" : "str";
    default: return "int";
  }
}

/// The member's name in SPDK's JSON.
const std::string& KeyOf(const pb::FieldDescriptor& field) {
  return field.has_json_name() ? field.json_name() : field.name();
}

/// The type of a parameter: what JSON has. `module` stands before the names of messages.
std::string ParameterType(const pb::FieldDescriptor& field, std::string_view module) {
  if (field.is_map())
    return fmt::format("Mapping[str, {}]",
                       OptionsOf(field).json() ? "Any" : ParameterType(*field.message_type()->map_value(), module));
  std::string one = Scalar(field);
  if (OptionsOf(field).json()) {
    one = "Any";
  } else if (field.message_type() != nullptr) {
    one = fmt::format("{0}{1} | {0}{1}Dict", module, field.message_type()->name());
  } else if (field.enum_type() != nullptr) {
    std::vector<std::string> values;
    for (int i = 0; i < field.enum_type()->value_count(); ++i) {
      const std::string& wire = spdkctl::WireName(*field.enum_type()->value(i));
      if (!wire.empty()) values.push_back(spdkctl::QuoteJson(wire));
    }
    one = fmt::format("Literal[{}]", spdkctl::Join(values, ", "));
  }
  return field.is_repeated() ? fmt::format("Sequence[{}]", one) : one;
}

/// The type of a message's attribute.
std::string AttributeType(const pb::FieldDescriptor& field) {
  if (field.is_map()) return fmt::format("MutableMapping[str, {}]", AttributeType(*field.message_type()->map_value()));
  const std::string one = field.message_type() != nullptr ? field.message_type()->name() : Scalar(field);
  if (!field.is_repeated()) return one;
  return fmt::format("{}[{}]", field.message_type() != nullptr ? "RepeatedMessages" : "MutableSequence", one);
}

std::string Documentation(const Method& method) {
  std::string out;
  for (const std::string& line : spdkctl::Split("\"\"\"" + spdkctl::DocstringOf(method), '\n'))
    out += line.empty() ? "\n" : fmt::format("        {}\n", line);
  return out + "        \"\"\"\n";
}

std::string Function(const Method& method, std::string_view before, std::string_view result) {
  std::string out = fmt::format("    {}def {}(\n        self,\n        *,\n", before, method.name());
  for (const pb::FieldDescriptor* field : spdkctl::ParametersOf(*method.descriptor().input_type())) {
    out += fmt::format("        {}: {}{},\n", field->name(), ParameterType(*field, "messages."),
                       spdkctl::IsRequired(*field) ? "" : " | None = None");
  }
  out += "        _timeout: float | None = None,\n    ) -> ";
  out += fmt::format(fmt::runtime(result), fmt::format("messages.{}", method.descriptor().output_type()->name()));
  return out + ":\n" + Documentation(method);
}

std::string Calls() {
  std::string out = std::string(kHeader) +
                    "\nfrom typing import Any, Literal, Mapping, Sequence\n\n"
                    "from spdkctl import messages\nfrom spdkctl.client import Call\n";
  struct Kind {
    std::string_view name;
    std::string_view documentation;
    std::string_view before;
    std::string_view result;
  };
  for (const Kind& kind : {Kind{"TypedCalls", "Calls that wait for their answer.", "", "{}"},
                           Kind{"AsyncTypedCalls", "Calls to await.", "async ", "{}"},
                           Kind{"PipelineCalls", "Calls that are sent together with others.", "", "Call[{}]"}}) {
    out += fmt::format("\nclass {}:\n    \"\"\"{}\"\"\"\n", kind.name, kind.documentation);
    for (const Method& method : Schema::Get().methods()) out += "\n" + Function(method, kind.before, kind.result);
  }
  return out;
}

/// The messages that parameters hold, at any depth.
void AddNested(const pb::Descriptor& type, std::set<const pb::Descriptor*>& nested) {
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::FieldDescriptor* field = type.field(i);
    if (field->is_map()) field = field->message_type()->map_value();
    if (field->name() == "rest" || OptionsOf(*field).json() || field->message_type() == nullptr) continue;
    if (nested.insert(field->message_type()).second) AddNested(*field->message_type(), nested);
  }
}

/// Whether a key can be written as an attribute of a class.
bool IsIdentifier(const std::string& key) {
  // Keywords of Python that are keys of SPDK, or may become some.
  static const std::set<std::string> keywords = {"as",     "async", "class", "def",  "del",    "from", "global",
                                                 "import", "in",    "is",    "pass", "return", "with"};
  const bool plain = std::all_of(key.begin(), key.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
  return plain && !std::isdigit(static_cast<unsigned char>(key.front())) && !keywords.contains(key);
}

/// The type of the dictionaries that stand for a message as a parameter.
std::string DictionaryClass(const pb::Descriptor& type) {
  const auto fields = spdkctl::ParametersOf(type);
  const bool as_class =
      std::all_of(fields.begin(), fields.end(), [](const auto* field) { return IsIdentifier(KeyOf(*field)); });
  std::string out = as_class ? fmt::format("\nclass {}Dict(TypedDict, total=False):\n", type.name())
                             : fmt::format("\n{0}Dict = TypedDict(\n    \"{0}Dict\",\n    {{\n", type.name());
  if (as_class && fields.empty()) out += "    pass\n";
  for (const pb::FieldDescriptor* field : fields) {
    std::string held = ParameterType(*field, "");
    if (spdkctl::IsRequired(*field)) held = fmt::format("Required[{}]", held);
    out += as_class ? fmt::format("    {}: {}\n", KeyOf(*field), held)
                    : fmt::format("        \"{}\": {},\n", KeyOf(*field), held);
    const std::string_view about = CommentOf(*field);
    if (as_class && !about.empty()) out += Wrap(fmt::format("\"\"\"{}\"\"\"", about), 4);
  }
  return as_class ? out : out + "    },\n    total=False,\n)\n";
}

/// The field of a result that is nothing but one list.
const pb::FieldDescriptor* OnlyList(const pb::Descriptor& type) {
  const auto fields = spdkctl::ParametersOf(type);
  return fields.size() == 1 && fields.front()->is_repeated() && !fields.front()->is_map() ? fields.front() : nullptr;
}

/// A result that is one list is used as that list, too.
std::string ListView(const pb::FieldDescriptor& list) {
  const std::string one = list.message_type() != nullptr ? list.message_type()->name() : Scalar(list);
  return fmt::format(
      "    def __iter__(self) -> Iterator[{0}]: ...  # type: ignore[override,unused-ignore]\n"
      "    @overload\n"
      "    def __getitem__(self, key: int) -> {0}: ...\n"
      "    @overload\n"
      "    def __getitem__(self, key: slice) -> Sequence[{0}]: ...\n"
      "    @overload\n"
      "    def __getitem__(self, key: str) -> Any: ...\n",
      one);
}

std::string MessageClass(const pb::Descriptor& type, bool is_result) {
  std::string out = fmt::format("\nclass {}(Message):\n", type.name());
  const std::string_view comment = CommentOf(type.name());
  if (!comment.empty()) out += Wrap(fmt::format("\"\"\"{}\"\"\"", comment), 4);
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::FieldDescriptor& field = *type.field(i);
    // A field wins over the function of that name.
    const bool hides = field.name() == "keys" || field.name() == "values" || field.name() == "items";
    out +=
        fmt::format("    {}: {}{}\n", field.name(), AttributeType(field), hides ? "  # type: ignore[assignment]" : "");
    const std::string_view about = CommentOf(field);
    if (!about.empty()) out += Wrap(fmt::format("\"\"\"{}\"\"\"", about), 4);
  }
  if (const pb::FieldDescriptor* const list = is_result ? OnlyList(type) : nullptr) out += ListView(*list);
  out += "    def __init__(\n        self,\n";
  if (type.field_count() > 0) out += "        *,\n";
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::FieldDescriptor& field = *type.field(i);
    std::string given = field.message_type() != nullptr && !field.is_map()
                            ? fmt::format("{} | Mapping[str, Any]", field.message_type()->name())
                            : Scalar(field);
    if (field.is_map()) {
      given = "Mapping[str, Any]";
    } else if (field.is_repeated()) {
      given = fmt::format("Iterable[{}]", given);
    }
    out += fmt::format("        {}: {} | None = ...,\n", field.name(), given);
  }
  return out + "    ) -> None: ...\n";
}

/// What every message, list of messages and enum can do.
constexpr std::string_view kCommonTypes = R"(
from typing import (Any, Iterable, Iterator, Literal, Mapping, MutableMapping, MutableSequence, Protocol, Sequence,
                    TypeVar, overload)

from typing_extensions import Required, Self, TypedDict

_M = TypeVar("_M", bound="Message")

class Message:
    """A protobuf message that also reads like a dictionary."""

    DESCRIPTOR: Any
    def SerializeToString(self, *, deterministic: bool = ...) -> bytes: ...
    @classmethod
    def FromString(cls, encoded: bytes) -> Self: ...
    def ParseFromString(self, encoded: bytes) -> int: ...
    def CopyFrom(self, other: Self) -> None: ...
    def MergeFrom(self, other: Self) -> None: ...
    def HasField(self, name: str) -> bool: ...
    def ClearField(self, name: str) -> None: ...
    def Clear(self) -> None: ...
    def ListFields(self) -> list[tuple[Any, Any]]: ...
    def ByteSize(self) -> int: ...
    def __contains__(self, key: object) -> bool: ...
    def __getitem__(self, key: str) -> Any: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: Any = None) -> Any: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[Any]: ...
    def items(self) -> list[tuple[str, Any]]: ...
    def to_dict(self) -> dict[str, Any]:
        """Everything, nested messages too, as JSON has it."""
    def to_json(self, *, secrets: bool = False) -> str:
        """The same as JSON text, with "***" for secrets unless they are wanted."""
    def misfits(self) -> list[str]:
        """Paths of what the fields could not hold, and `rest` does."""

class RepeatedMessages(Sequence[_M]):
    """A list of messages, as protobuf has them."""

    @overload
    def __getitem__(self, index: int) -> _M: ...
    @overload
    def __getitem__(self, index: slice) -> list[_M]: ...
    def __len__(self) -> int: ...
    def __delitem__(self, index: int | slice) -> None: ...
    def add(self, **fields: Any) -> _M: ...
    def append(self, message: _M) -> None: ...
    def extend(self, messages: Iterable[_M]) -> None: ...

class Enum(Protocol):
    """An enum's names and numbers."""

    def Name(self, number: int) -> str: ...
    def Value(self, name: str) -> int: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[int]: ...
    def items(self) -> list[tuple[str, int]]: ...
)";

/// All files that messages of users come from.
std::set<const pb::FileDescriptor*> Files() {
  std::set<const pb::FileDescriptor*> files = {spdkctl::node::v1::Report::descriptor()->file(),
                                               spdkctl::node::v1::NodeFile::descriptor()->file(),
                                               spdkctl::storage::v1::Applied::descriptor()->file()};
  for (const Method& method : Schema::Get().methods()) {
    files.insert(method.descriptor().input_type()->file());
    files.insert(method.descriptor().output_type()->file());
    const pb::FileDescriptor& file = *method.descriptor().file();
    for (int i = 0; i < file.dependency_count(); ++i) files.insert(file.dependency(i));
  }
  return files;
}

std::string Messages() {
  std::map<std::string, std::string> classes;
  std::set<const pb::Descriptor*> results;
  std::set<const pb::Descriptor*> nested;
  for (const Method& method : Schema::Get().methods()) {
    results.insert(method.descriptor().output_type());
    AddNested(*method.descriptor().input_type(), nested);
  }
  std::map<std::string, std::string> enums;
  for (const pb::FileDescriptor* file : Files()) {
    // Of the options only what messages hold; the others have fields that are words of Python.
    const bool options = file->name().ends_with("/options.proto");
    for (int i = 0; i < file->message_type_count(); ++i)
      if (!options || file->message_type(i)->name() == "Member")
        classes[file->message_type(i)->name()] =
            MessageClass(*file->message_type(i), results.contains(file->message_type(i)));
    for (int i = 0; i < file->enum_type_count() && !options; ++i)
      enums[file->enum_type(i)->name()] = fmt::format("{}: Enum\n", file->enum_type(i)->name());
  }
  for (const pb::Descriptor* type : nested) classes[type->name() + "Dict"] = DictionaryClass(*type);
  std::string out = std::string(kHeader) + std::string(kCommonTypes);
  for (const auto& [name, text] : classes) out += text;
  out += "\n";
  for (const auto& [name, text] : enums) out += text;
  return out;
}

/// What a field of a Spec may be given.
std::string SpecFieldType(const pb::FieldDescriptor& field) {
  const auto& options = field.options().GetExtension(spdkctl::storage::v1::spec);
  std::string one = options.bytes() ? "int | str" : Scalar(field);
  if (options.spelling() == spdkctl::storage::v1::PATH) one = "str | PathLike[str]";
  if (field.message_type() != nullptr) {
    const bool list = field.message_type()->FindFieldByName("items") != nullptr;
    one = list ? "Sequence[str] | Mapping[str, Any]" : "Spec | Mapping[str, Any]";
  }
  return field.is_repeated() ? fmt::format("Sequence[{}]", one) : one;
}

std::string SpecClass(const pb::FieldDescriptor& in_wish) {
  const pb::Descriptor& type = *in_wish.message_type();
  std::vector<const pb::FieldDescriptor*> positions;
  std::vector<const pb::FieldDescriptor*> named;
  for (int i = 0; i < type.field_count(); ++i) {
    const auto& options = type.field(i)->options().GetExtension(spdkctl::storage::v1::spec);
    (options.key() || options.position() ? positions : named).push_back(type.field(i));
  }
  std::string out = fmt::format("\nclass {}(Spec):\n", type.name());
  out += Wrap(fmt::format("\"\"\"{}\"\"\"", CommentOf("storage.v1." + type.name())), 4);
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::FieldDescriptor& field = *type.field(i);
    out += fmt::format("    {}: {} | None\n", field.name(), SpecFieldType(field));
    out += Wrap(fmt::format("\"\"\"{}\"\"\"", CommentOf(field)), 4);
  }
  out += "    def __init__(\n        self,\n";
  for (const pb::FieldDescriptor* field : positions)
    out += fmt::format("        {}: {} | None = None,\n", field->name(), SpecFieldType(*field));
  if (!named.empty()) out += "        *,\n";
  for (const pb::FieldDescriptor* field : named)
    out += fmt::format("        {}: {} | None = None,\n", field->name(), SpecFieldType(*field));
  return out + "    ) -> None: ...\n";
}

std::string Specs() {
  std::string classes;
  std::string names = "\"Spec\"";
  const pb::OneofDescriptor& kinds = *spdkctl::storage::v1::Wish::descriptor()->oneof_decl(0);
  for (int i = 0; i < kinds.field_count(); ++i) {
    classes += SpecClass(*kinds.field(i));
    names += fmt::format(",\n    \"{}\"", kinds.field(i)->message_type()->name());
  }
  return std::string(kHeader) +
         "\nfrom os import PathLike\nfrom typing import Any, Mapping, Sequence\n\n__all__ = [\n    " + names +
         ",\n]\n" + R"(
class Spec:
    """One object that is wished for. Two that say the same are equal."""

    kind: str
    """As in files of Specs: "malloc"."""
    def __eq__(self, other: object) -> bool: ...
    def to_dict(self) -> dict[str, Any]:
        """As it stands in a file of Specs."""
)" + classes;
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder = FolderOf(argc, argv) / "gen/python/spdkctl";
  Write(folder / "_calls.pyi", Calls());
  Write(folder / "messages.pyi", Messages());
  Write(folder / "_specs.pyi", Specs());
  return 0;
}
