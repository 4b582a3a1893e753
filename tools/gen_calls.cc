// Writes the typed calls, made from the schema, under the folder that it is given (the project's):
//   gen/include/spdkctl/client/calls/COMPONENT.h        a class with one function for each method, that waits
//   gen/include/spdkctl/client/calls.h                  TypedCalls: all of them
//   gen/include/spdkctl/client/async_calls/COMPONENT.h  the same for completion tokens
//   gen/include/spdkctl/client/async_calls.h            AsyncCalls: all of them
//   gen/include/spdkctl/client/build/COMPONENT.h        a builder for each request, and for the messages within
// Run by `make generate`; CI compares what it writes with what is committed.

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "generator.h"
#include "schema/words.h"
#include "spdkctl/schema/method.h"

namespace {

namespace pb = google::protobuf;
using spdkctl::ComponentOf;
using spdkctl::IsRequired;
using spdkctl::Method;

constexpr std::size_t kColumns = 120;
constexpr std::string_view kHeader =
    "// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.\n";

/// The methods of each component that has some.
using Components = std::map<std::string, std::vector<const Method*>>;

/// A comment of `///` lines.
std::string Comment(std::string_view text, std::size_t indent) {
  const std::string start = std::string(indent, ' ') + "/// ";
  return spdkctl::Wrap(text, kColumns, start, start);
}

std::string CppName(const pb::Descriptor& type) { return "rpc::v1::" + type.name(); }

/// "BdevNvme" of "bdev_nvme".
std::string CamelCase(const std::string& component) {
  std::string out;
  for (const std::string& word : spdkctl::Split(component, '_'))
    out += spdkctl::ToUpper(word.substr(0, 1)) + word.substr(1);
  return out;
}

std::string Documentation(const Method& method) {
  std::set<std::string> others;
  for (const auto& other : method.options().names()) others.insert(other.name());
  std::string releases = spdkctl::ReleasesInWords(method);
  if (!others.empty()) releases += fmt::format(" (also {})", fmt::join(others, ", "));
  if (!method.options().replaced_by().empty()) releases += fmt::format("; then {}", method.options().replaced_by());
  return Comment(fmt::format("{}\n{}.", method.comment(), releases), 2);
}

bool NothingRequired(const pb::Descriptor& request) {
  // Required ones come first.
  const auto parameters = spdkctl::ParametersOf(request);
  return parameters.empty() || !IsRequired(*parameters.front());
}

/// The messages of some methods in the order of their names, declared but not defined.
std::string ForwardDeclarations(const std::vector<const Method*>& methods) {
  std::set<std::string> names;
  for (const Method* method : methods) {
    names.insert(method->descriptor().input_type()->name());
    names.insert(method->descriptor().output_type()->name());
  }
  std::string out = "namespace spdkctl::rpc::v1 {\n";
  for (const std::string& name : names) out += fmt::format("class {};\n", name);
  return out + "}  // namespace spdkctl::rpc::v1\n\n";
}

/// The header of a message's class.
std::string MessageHeader(const std::string& component) { return fmt::format("spdkctl/rpc/v1/{}.pb.h", component); }

/// What both kinds of functions are declared with. The messages are parameters of the template so that the function
/// costs those nothing who do not call it; they are looked at when it is called.
std::string Messages(const Method& method) {
  return fmt::format("class Request = {}, class Response = {}", CppName(*method.descriptor().input_type()),
                     CppName(*method.descriptor().output_type()));
}

/// The check that the header of the messages was included: its failure is one line that names the header.
std::string Included(const std::string& component) {
  return fmt::format(
      "/// The response, if the header of these messages was included.\n"
      "template <class Request, class Response>\n"
      "struct {0}Response {{\n"
      "  static_assert(kIsComplete<Request> && kIsComplete<Response>,\n"
      "                \"include <{1}> (or <spdkctl/client/build/{2}.h>)\");\n"
      "  using Type = MessageOrNothing<Response>;\n"
      "}};\n\n",
      CamelCase(component), MessageHeader(component), component);
}

std::string Call(const Method& method) {
  const std::string head =
      Documentation(method) + fmt::format(
                                  "  template <{}>\n"
                                  "  Result<typename client::{}Response<Request, Response>::Type> {}(",
                                  Messages(method), CamelCase(method.component()), method.name());
  std::string out = head + fmt::format(
                               "const std::type_identity_t<Request>& request, const CallOptions& options = {{}}) {{\n"
                               "    return client::CallTyped<Response>(*this, \"{}\", request, options);\n"
                               "  }}\n\n",
                               method.name());
  if (NothingRequired(*method.descriptor().input_type())) {
    out += head + fmt::format(
                      ") {{\n"
                      "    return client::CallTyped<Response>(*this, \"{}\", client::EmptyRequest<Request>(), {{}});\n"
                      "  }}\n\n",
                      method.name());
  }
  return out;
}

std::string CallsOf(const std::string& component, const std::vector<const Method*>& methods) {
  std::string out =
      std::string(kHeader) + "#pragma once\n\n#include \"spdkctl/client/typed_call.h\"\n\n" +
      ForwardDeclarations(methods) + "namespace spdkctl {\n\nnamespace client {\n\n" + Included(component) +
      "}  // namespace client\n\n" +
      fmt::format("/// The JSON-RPCs of {}.proto. Their messages: {}.\n", component, MessageHeader(component)) +
      fmt::format("class {}Calls : public virtual Caller {{\n public:\n", CamelCase(component));
  for (const Method* method : methods) out += Call(*method);
  out.pop_back();
  return out + "};\n\n}  // namespace spdkctl\n";
}

std::string AsyncCall(const Method& method) {
  const std::string call = fmt::format(
      "    return static_cast<Self&>(*this).template async_typed<\n"
      "        typename client::{}Response<Request, Response>::Type>(\"{}\", ",
      CamelCase(method.component()), method.name());
  std::string out = Documentation(method) +
                    fmt::format(
                        "  template <{}, class Token = boost::asio::use_awaitable_t<>>\n"
                        "  auto async_{}(const std::type_identity_t<Request>& request, CallOptions options = {{}},\n"
                        "      Token&& token = {{}}) {{\n"
                        "{}request, options, std::forward<Token>(token));\n"
                        "  }}\n\n",
                        Messages(method), method.name(), call);
  if (NothingRequired(*method.descriptor().input_type())) {
    out +=
        Documentation(method) + fmt::format(
                                    "  template <{}>\n"
                                    "  auto async_{}() {{\n"
                                    "{}client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);\n"
                                    "  }}\n\n",
                                    Messages(method), method.name(), call);
  }
  return out;
}

std::string AsyncCallsOf(const std::string& component, const std::vector<const Method*>& methods) {
  std::string out = std::string(kHeader) +
                    "#pragma once\n\n#include <utility>\n\n#include <boost/asio/use_awaitable.hpp>\n\n" +
                    fmt::format("#include \"spdkctl/client/calls/{}.h\"\n\n", component) + "namespace spdkctl {\n\n" +
                    fmt::format(
                        "/// The functions of {0}Calls for completion tokens.\n"
                        "template <class Self>\n"
                        "class Async{0}Calls {{\n public:\n",
                        CamelCase(component));
  for (const Method* method : methods) out += AsyncCall(*method);
  out.pop_back();
  return out + "};\n\n}  // namespace spdkctl\n";
}

/// A header that includes those of all components, and a class derived from all of theirs.
std::string Combined(const Components& components, std::string_view folder, std::string_view comment,
                     std::string_view declaration, std::string_view base) {
  std::string out = std::string(kHeader) + "#pragma once\n\n";
  for (const auto& [component, methods] : components)
    out += fmt::format("#include \"spdkctl/client/{}/{}.h\"\n", folder, component);
  out += fmt::format("\nnamespace spdkctl {{\n\n{}{} : ", comment, declaration);
  std::vector<std::string> bases;
  for (const auto& [component, methods] : components)
    bases.push_back("public " + fmt::format(fmt::runtime(base), CamelCase(component)));
  return out + spdkctl::Join(bases, ", ") + " {};\n\n}  // namespace spdkctl\n";
}

std::string Calls(const Components& components) {
  return Combined(components, "calls",
                  "/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the\n"
                  "/// newest form, sends what the target's release knows, waits for the answer and returns it.\n"
                  "///\n"
                  "/// The messages are only declared here: include spdkctl/rpc/v1/COMPONENT.pb.h of those that you\n"
                  "/// use, or spdkctl/client/build/COMPONENT.h, whose builders make requests:\n"
                  "///   client.bdev_malloc_create(build::BdevMallocCreate(131072, 512).name(\"Malloc0\"));\n"
                  "/// A function that needs the calls of one component only takes its class, e.g. BdevCalls&.\n",
                  "class SPDKCTL_EXPORT TypedCalls", "{}Calls");
}

std::string AsyncCalls(const Components& components) {
  return Combined(
      components, "async_calls",
      "/// The functions of TypedCalls for completion tokens: each completes with a Result of the response.\n"
      "/// `Self` has async_typed<Response>(name, request, options, token).\n",
      "template <class Self>\nclass AsyncCalls", "Async{}Calls<Self>");
}

/// All messages that requests are made of, by component.
std::map<std::string, std::vector<const pb::Descriptor*>> RequestMessages() {
  std::map<std::string, std::vector<const pb::Descriptor*>> found;
  std::set<const pb::Descriptor*> seen;
  const auto visit = [&](const auto& self, const pb::Descriptor& type) -> void {
    if (!seen.insert(&type).second) return;
    for (int i = 0; i < type.field_count(); ++i) {
      const pb::FieldDescriptor& field = *type.field(i);
      // Maps are set entry by entry.
      if (field.message_type() != nullptr && !field.is_map() && field.name() != "rest")
        self(self, *field.message_type());
    }
    if (type.field_count() > 0) found[ComponentOf(*type.file())].push_back(&type);
  };
  for (const Method& method : spdkctl::Schema::Get().methods()) visit(visit, *method.descriptor().input_type());
  return found;
}

std::string BuilderName(const pb::Descriptor& type) {
  const std::string& name = type.name();
  return name.ends_with("Request") ? name.substr(0, name.size() - 7) : name;
}

/// How protobuf spells a field in C++.
std::string Accessor(const pb::FieldDescriptor& field) {
  static const std::set<std::string> kKeywords = {"namespace", "delete", "default",  "new",      "private", "public",
                                                  "enum",      "class",  "operator", "register", "union"};
  return field.name() + (kKeywords.contains(field.name()) ? "_" : "");
}

std::string ValueType(const pb::FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case pb::FieldDescriptor::CPPTYPE_MESSAGE: return fmt::format("const {}&", CppName(*field.message_type()));
    case pb::FieldDescriptor::CPPTYPE_ENUM: return "rpc::v1::" + field.enum_type()->name();
    case pb::FieldDescriptor::CPPTYPE_STRING: return "std::string";
    case pb::FieldDescriptor::CPPTYPE_BOOL: return "bool";
    case pb::FieldDescriptor::CPPTYPE_DOUBLE: return "double";
    default: return fmt::format("std::{}_t", field.cpp_type_name());
  }
}

std::string Passed(const pb::FieldDescriptor& field, const std::string& value) {
  return field.cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING ? fmt::format("std::move({})", value) : value;
}

std::string Assignment(const pb::FieldDescriptor& field, const std::string& value) {
  const std::string accessor = Accessor(field);
  const bool message = field.cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE;
  if (field.is_repeated()) {
    return message ? fmt::format("*message_.add_{}() = {};", accessor, value)
                   : fmt::format("message_.add_{}({});", accessor, Passed(field, value));
  }
  return message ? fmt::format("*message_.mutable_{}() = {};", accessor, value)
                 : fmt::format("message_.set_{}({});", accessor, Passed(field, value));
}

std::string Setter(const std::string& builder, const pb::FieldDescriptor& field) {
  std::string out = Comment(spdkctl::CommentOf(field), 2);
  if (field.is_map()) {
    const pb::FieldDescriptor& value = *field.message_type()->map_value();
    return out + fmt::format(
                     "  {0}& {1}(const std::string& key, {2} value) {{\n"
                     "    (*message_.mutable_{1}())[key] = {3};\n"
                     "    return *this;\n"
                     "  }}\n",
                     builder, Accessor(field), ValueType(value), Passed(value, "value"));
  }
  return out + fmt::format(
                   "  {}& {}{}({} value) {{\n"
                   "    {}\n"
                   "    return *this;\n"
                   "  }}\n",
                   builder, field.is_repeated() ? "add_" : "", Accessor(field), ValueType(field),
                   Assignment(field, "value"));
}

std::string Builder(const pb::Descriptor& type) {
  const std::string name = BuilderName(type);
  std::string parameters;
  std::string assignments;
  std::string setters;
  std::size_t count = 0;
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::FieldDescriptor& field = *type.field(i);
    if (field.name() == "rest") continue;
    if (IsRequired(field) && !field.is_repeated()) {
      parameters += fmt::format("{}{} {}", count++ == 0 ? "" : ", ", ValueType(field), Accessor(field));
      assignments += "    " + Assignment(field, Accessor(field)) + "\n";
    } else {
      setters += Setter(name, field);
    }
  }
  const std::string constructor =
      count == 0
          ? fmt::format("  {}() {{}}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12\n", name)
          : fmt::format("  {}{}({}) {{\n{}  }}\n", count == 1 ? "explicit " : "", name, parameters, assignments);
  return Comment(fmt::format("Builds a {}.", type.name()), 0) +
         fmt::format(
             "class {0} {{\n public:\n{1}{2}"
             "  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.\n"
             "  operator const {3}&() const {{ return message_; }}\n\n"
             " private:\n  {3} message_;\n}};\n\n",
             name, constructor, setters, CppName(type));
}

std::string Builders(const std::string& component, const std::vector<const pb::Descriptor*>& types) {
  std::string out = std::string(kHeader) +
                    "#pragma once\n\n"
                    "#include <cstdint>\n#include <string>\n#include <utility>\n\n" +
                    fmt::format("#include \"spdkctl/rpc/v1/{}.pb.h\"\n\n", component) +
                    "// What is required stands in the constructor, except lists; the rest in functions that chain.\n"
                    "namespace spdkctl::build {\n\n";
  for (const pb::Descriptor* type : types) out += Builder(*type);
  return out + "}  // namespace spdkctl::build\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder = FolderOf(argc, argv) / "gen/include/spdkctl/client";
  Components components;
  for (const Method& method : spdkctl::Schema::Get().methods()) components[method.component()].push_back(&method);
  Write(folder / "calls.h", Calls(components));
  Write(folder / "async_calls.h", AsyncCalls(components));
  for (const auto& [component, methods] : components) {
    Write(folder / "calls" / (component + ".h"), CallsOf(component, methods));
    Write(folder / "async_calls" / (component + ".h"), AsyncCallsOf(component, methods));
  }
  for (const auto& [component, types] : RequestMessages())
    Write(folder / "build" / (component + ".h"), Builders(component, types));
  return 0;
}
