// Writes the typed calls, made from the schema, under the folder that it is given (the project's):
//   include/spdkctl/client/calls.h        one function for each method, that waits for the answer
//   include/spdkctl/client/async_calls.h  the same, for completion tokens
//   include/spdkctl/client/build/*.h      a builder for each request, and for the messages within
//   src/client/calls/*.cc                 the bodies, one file a component
// Run by `make generate`; CI compares what it writes with what is committed.

#include <algorithm>
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
#include "spdkctl/schema/method.h"

namespace {

namespace pb = google::protobuf;
using spdkctl::Method;

constexpr std::size_t kColumns = 120;
constexpr std::string_view kHeader =
    "// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.\n";

/// A comment of `///` lines.
std::string Comment(std::string_view text, std::size_t indent) {
  const std::string start = std::string(indent, ' ') + "///";
  std::string out;
  for (const std::string& paragraph : spdkctl::Split(text, '\n')) {
    std::string line = start;
    for (const std::string& word : spdkctl::SplitWords(paragraph)) {
      if (line.size() + 1 + word.size() > kColumns) {
        out += line + "\n";
        line = start;
      }
      line += " " + word;
    }
    out += line + "\n";
  }
  return out;
}

std::string CppName(const pb::Descriptor& type) { return "rpc::v1::" + type.name(); }

std::string Component(const pb::FileDescriptor& file) {
  const std::string& name = file.name();
  const std::size_t start = name.rfind('/') + 1;
  return name.substr(start, name.rfind('.') - start);
}

std::string Releases(const Method& method) {
  std::string out = method.options().to().empty()
                        ? fmt::format("SPDK {} and later", method.options().from())
                        : fmt::format("SPDK {} to {}", method.options().from(), method.options().to());
  std::vector<std::string> others;
  for (const auto& other : method.options().names()) {
    if (std::find(others.begin(), others.end(), other.name()) == others.end()) others.push_back(other.name());
  }
  if (!others.empty()) out += fmt::format(" (also {})", spdkctl::Join(others, ", "));
  if (!method.options().replaced_by().empty()) out += fmt::format("; then {}", method.options().replaced_by());
  return out + ".";
}

std::string Documentation(const Method& method) {
  return Comment(fmt::format("{}\n{} Messages: {}.pb.h.", method.comment(), Releases(method),
                             Component(*method.descriptor().file())),
                 2);
}

bool IsRequired(const pb::FieldDescriptor& field) {
  return field.options().GetExtension(spdkctl::rpc::v1::field).required();
}

bool NothingRequired(const pb::Descriptor& request) {
  for (int i = 0; i < request.field_count(); ++i) {
    if (IsRequired(*request.field(i))) return false;
  }
  return true;
}

/// Messages in the order of their names, declared but not defined.
std::string ForwardDeclarations() {
  std::set<std::string> names;
  for (const Method& method : spdkctl::Schema::Get().methods()) {
    names.insert(method.descriptor().input_type()->name());
    names.insert(method.descriptor().output_type()->name());
  }
  std::string out = "namespace spdkctl::rpc::v1 {\n";
  for (const std::string& name : names) out += fmt::format("class {};\n", name);
  return out + "}  // namespace spdkctl::rpc::v1\n\n";
}

std::string Calls() {
  std::string out = std::string(kHeader) +
                    "#pragma once\n\n"
                    "#include \"spdkctl/client/caller.h\"\n\n" +
                    ForwardDeclarations() +
                    "namespace spdkctl {\n\n"
                    "/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the\n"
                    "/// newest form, sends what the target's release knows, waits for the answer and returns it.\n"
                    "///\n"
                    "/// The messages are only declared here: include spdkctl/rpc/v1/COMPONENT.pb.h of those that you\n"
                    "/// use, or spdkctl/client/build/COMPONENT.h, whose builders make requests:\n"
                    "///   client.bdev_malloc_create(build::BdevMallocCreate(131072, 512).name(\"Malloc0\"));\n"
                    "class SPDKCTL_EXPORT TypedCalls : public Caller {\n"
                    " public:\n";
  for (const Method& method : spdkctl::Schema::Get().methods()) {
    const pb::Descriptor& request = *method.descriptor().input_type();
    const std::string response = CppName(*method.descriptor().output_type());
    out += Documentation(method);
    out += fmt::format("  Result<{}> {}(const {}& request, const CallOptions& options = {{}});\n", response,
                       method.name(), CppName(request));
    if (NothingRequired(request)) out += fmt::format("  Result<{}> {}();\n", response, method.name());
    out += "\n";
  }
  out.pop_back();
  return out + "};\n\n}  // namespace spdkctl\n";
}

std::string AsyncCalls() {
  std::string out =
      std::string(kHeader) +
      "#pragma once\n\n"
      "#include <utility>\n\n"
      "#include <boost/asio/use_awaitable.hpp>\n\n"
      "#include \"spdkctl/client/caller.h\"\n\n" +
      ForwardDeclarations() +
      "namespace spdkctl {\n\n"
      "/// The functions of TypedCalls for completion tokens: each completes with a Result of the response.\n"
      "/// `Self` has async_typed<Response>(name, request, options, token).\n"
      "template <class Self>\n"
      "class AsyncCalls {\n"
      " public:\n";
  for (const Method& method : spdkctl::Schema::Get().methods()) {
    out += Documentation(method);
    out += fmt::format(
        "  template <class Token = boost::asio::use_awaitable_t<>>\n"
        "  auto async_{0}(const {1}& request, CallOptions options = {{}}, Token&& token = {{}}) {{\n"
        "    return self().template async_typed<{2}>(\"{0}\", request, options, std::forward<Token>(token));\n"
        "  }}\n\n",
        method.name(), CppName(*method.descriptor().input_type()), CppName(*method.descriptor().output_type()));
  }
  return out +
         " private:\n"
         "  Self& self() { return static_cast<Self&>(*this); }\n"
         "};\n\n}  // namespace spdkctl\n";
}

std::string Bodies(const std::string& component) {
  std::set<std::string> headers;
  std::string functions;
  for (const Method& method : spdkctl::Schema::Get().methods()) {
    if (method.component() != component) continue;
    const pb::Descriptor& request = *method.descriptor().input_type();
    const std::string response = CppName(*method.descriptor().output_type());
    headers.insert(fmt::format("#include \"spdkctl/rpc/v1/{}.pb.h\"\n", component));
    headers.insert(
        fmt::format("#include \"spdkctl/rpc/v1/{}.pb.h\"\n", Component(*method.descriptor().output_type()->file())));
    functions += fmt::format(
        "Result<{0}> TypedCalls::{1}(const {2}& request, const CallOptions& options) {{\n"
        "  return Typed<{0}>(*this, \"{1}\", request, options);\n"
        "}}\n\n",
        response, method.name(), CppName(request));
    if (NothingRequired(request)) {
      functions += fmt::format("Result<{0}> TypedCalls::{1}() {{ return {1}({2}()); }}\n\n", response, method.name(),
                               CppName(request));
    }
  }
  if (functions.empty()) return {};
  std::string out = std::string(kHeader) + "#include \"client/calls/typed.h\"\n#include \"spdkctl/client/calls.h\"\n";
  for (const std::string& header : headers) out += header;
  return out + "\nnamespace spdkctl {\n\n" + functions + "}  // namespace spdkctl\n";
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
    if (type.field_count() > 0) found[Component(*type.file())].push_back(&type);
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
             "  operator const {3}&() const {{ return message_; }}  // NOLINT: meant to be implicit\n\n"
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
  const std::filesystem::path root = FolderOf(argc, argv);
  Write(root / "include/spdkctl/client/calls.h", Calls());
  Write(root / "include/spdkctl/client/async_calls.h", AsyncCalls());
  std::set<std::string> components;
  for (const Method& method : spdkctl::Schema::Get().methods()) components.insert(method.component());
  for (const std::string& component : components) {
    if (const std::string bodies = Bodies(component); !bodies.empty())
      Write(root / "src/client/calls" / (component + ".cc"), bodies);
  }
  for (const auto& [component, types] : RequestMessages())
    Write(root / "include/spdkctl/client/build" / (component + ".h"), Builders(component, types));
  return 0;
}
