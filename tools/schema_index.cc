// Writes the tables that src/schema/index.h declares, as C++, to stdout. The build runs it:
//   schema_index DESCRIPTOR_SET   (from protoc --include_imports --include_source_info)

#include <cctype>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <google/protobuf/descriptor.pb.h>

#include "spdkctl/rpc/v1/options.pb.h"

namespace {

namespace pb = google::protobuf;
namespace v1 = spdkctl::rpc::v1;

/// A C++ string literal of these bytes.
std::string Literal(std::string_view bytes) {
  std::string out = "{\"";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\' && c != '?';
    // Three octal digits end by themselves.
    char escaped[5];
    std::snprintf(escaped, sizeof(escaped), "\\%03o", byte);
    out += plain ? std::string(1, c) : std::string(escaped);
  }
  return out + "\", " + std::to_string(bytes.size()) + "}";
}

/// The name that protoc gives a file's table.
std::string TableOf(const std::string& file) {
  std::string name = "descriptor_table_";
  for (const char c : file) {
    char escaped[4];
    std::snprintf(escaped, sizeof(escaped), "_%x", static_cast<unsigned>(c));
    name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? std::string(1, c) : std::string(escaped);
  }
  return name;
}

std::string ComponentOf(const std::string& file) {
  const std::size_t start = file.rfind('/') + 1;
  return file.substr(start, file.rfind('.') - start);
}

/// A comment's lines as paragraphs, each one line.
std::string Paragraphs(const std::string& comment) {
  std::string out;
  std::size_t at = 0;
  while (at < comment.size()) {
    std::size_t end = comment.find('\n', at);
    if (end == std::string::npos) end = comment.size();
    std::string line = comment.substr(at, end - at);
    line.erase(0, line.find_first_not_of(' ') == std::string::npos ? line.size() : line.find_first_not_of(' '));
    if (line.empty()) {
      if (!out.empty() && out.back() != '\n') out += '\n';
    } else {
      if (!out.empty() && out.back() != '\n') out += ' ';
      out += line;
    }
    at = end + 1;
  }
  while (!out.empty() && out.back() == '\n') out.pop_back();
  return out;
}

/// The names of what the paths in a file's source information lead to.
void NameMessage(const pb::DescriptorProto& message, const std::string& name, std::vector<int> path,
                 std::map<std::vector<int>, std::string>& names) {
  names[path] = name;
  for (int i = 0; i < message.field_size(); ++i) {
    auto field = path;
    field.insert(field.end(), {pb::DescriptorProto::kFieldFieldNumber, i});
    names[field] = name + "." + message.field(i).name();
  }
  for (int i = 0; i < message.nested_type_size(); ++i) {
    auto nested = path;
    nested.insert(nested.end(), {pb::DescriptorProto::kNestedTypeFieldNumber, i});
    NameMessage(message.nested_type(i), name + "." + message.nested_type(i).name(), nested, names);
  }
}

/// The comments of a file by what they are about, with a prefix.
void CollectComments(const pb::FileDescriptorProto& file, const std::string& prefix,
                     std::map<std::string, std::string>& comments) {
  std::map<std::vector<int>, std::string> names;
  for (int i = 0; i < file.message_type_size(); ++i)
    NameMessage(file.message_type(i), file.message_type(i).name(),
                {pb::FileDescriptorProto::kMessageTypeFieldNumber, i}, names);
  for (int i = 0; i < file.enum_type_size(); ++i) {
    names[{pb::FileDescriptorProto::kEnumTypeFieldNumber, i}] = file.enum_type(i).name();
    for (int j = 0; j < file.enum_type(i).value_size(); ++j) {
      names[{pb::FileDescriptorProto::kEnumTypeFieldNumber, i, pb::EnumDescriptorProto::kValueFieldNumber, j}] =
          file.enum_type(i).name() + "." + file.enum_type(i).value(j).name();
    }
  }
  for (int i = 0; i < file.service_size(); ++i) {
    names[{pb::FileDescriptorProto::kServiceFieldNumber, i}] = file.service(i).name();
    for (int j = 0; j < file.service(i).method_size(); ++j) {
      names[{pb::FileDescriptorProto::kServiceFieldNumber, i, pb::ServiceDescriptorProto::kMethodFieldNumber, j}] =
          file.service(i).method(j).name();
    }
  }
  for (const auto& location : file.source_code_info().location()) {
    const auto it = names.find({location.path().begin(), location.path().end()});
    if (it != names.end() && location.has_leading_comments())
      comments[prefix + it->second] = Paragraphs(location.leading_comments());
  }
}

}  // namespace

int main(int argc, char** argv) {
  pb::FileDescriptorSet set;
  std::ifstream in(argc > 1 ? argv[1] : "", std::ios::binary);
  if (!in || !set.ParseFromIstream(&in)) {
    std::fprintf(stderr, "usage: schema_index DESCRIPTOR_SET\n");
    return 2;
  }
  std::string files;
  std::string tables;
  std::string methods;
  std::string schema;
  std::set<std::pair<std::string, int>> names;
  std::map<std::string, std::string> comments;
  int file_count = 0;
  int method_count = 0;
  for (const pb::FileDescriptorProto& file : set.file()) {
    // Specs are explained too.
    if (file.package() == "spdkctl.storage.v1") CollectComments(file, "storage.v1.", comments);
    if (file.package() == "spdkctl.cli.v1") CollectComments(file, "cli.v1.", comments);
    if (file.package() != "spdkctl.rpc.v1") continue;
    if (file.options().HasExtension(v1::schema)) schema = file.options().GetExtension(v1::schema).SerializeAsString();
    CollectComments(file, "", comments);
    tables += "extern const google::protobuf::internal::DescriptorTable " + TableOf(file.name()) + ";\n";
    files += "    {" + Literal(ComponentOf(file.name())) + ", &" + TableOf(file.name()) + "},\n";
    for (const pb::ServiceDescriptorProto& service : file.service()) {
      std::string apps;
      for (const std::string& app : service.options().GetExtension(v1::service).apps())
        apps += (apps.empty() ? "" : " ") + app;
      for (const pb::MethodDescriptorProto& method : service.method()) {
        const v1::Method& options = method.options().GetExtension(v1::method);
        names.emplace(method.name(), method_count);
        for (const v1::Name& other : options.names()) names.emplace(other.name(), method_count);
        methods += "    {" + Literal(method.name()) + ", " + Literal(file.package() + "." + service.name()) + ", " +
                   std::to_string(file_count) + ", " + Literal(apps) + ", " + Literal(options.from()) + ", " +
                   Literal(options.to()) + ", " + Literal(options.SerializeAsString()) + "},\n";
        ++method_count;
      }
    }
    ++file_count;
  }
  std::printf("#include \"schema/index.h\"\n\n%s\nnamespace spdkctl::index {\nnamespace {\n\n", tables.c_str());
  std::printf("constexpr File kFiles[] = {\n%s};\n\nconstexpr Method kMethods[] = {\n%s};\n\n", files.c_str(),
              methods.c_str());
  std::printf("constexpr Name kNames[] = {\n");
  for (const auto& [name, method] : names) std::printf("    {%s, %d},\n", Literal(name).c_str(), method);
  std::printf("};\n\nconstexpr Comment kComments[] = {\n");
  for (const auto& [of, text] : comments) std::printf("    {%s, %s},\n", Literal(of).c_str(), Literal(text).c_str());
  std::printf("};\n\n}  // namespace\n\n");
  std::printf("constinit const std::span<const File> files(kFiles);\n");
  std::printf("constinit const std::span<const Method> methods(kMethods);\n");
  std::printf("constinit const std::span<const Name> names(kNames);\n");
  std::printf("constinit const std::span<const Comment> comments(kComments);\n");
  std::printf("constinit const std::string_view schema = %s;\n\n}  // namespace spdkctl::index\n",
              Literal(schema).c_str());
  return 0;
}
