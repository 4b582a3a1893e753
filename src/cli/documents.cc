#include "cli/documents.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <boost/json.hpp>

#include "base/os.h"
#include "cli/context.h"
#include "cli/usage.h"
#include "schema/field_table.h"
#include "schema/indent_json.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/storage/v1/plan.pb.h"

namespace spdkctl::cli {
namespace {

namespace json = boost::json;
using google::protobuf::Descriptor;

constexpr std::string_view kDialect = "https://json-schema.org/draft/2020-12/schema";

/// CLI11's commands have no room for it.
std::map<const CLI::App*, Document>& AllDocuments() {
  static std::map<const CLI::App*, Document> all;
  return all;
}

json::object Ref(const Descriptor& message) { return {{"$ref", fmt::format("#/$defs/{}", message.full_name())}}; }

/// A target may say more than the schema knows; our own messages say nothing else.
bool IsOfTarget(const Descriptor& message) { return FieldTableOf(message).rest != nullptr; }
bool IsClosed(const Descriptor& message) { return !IsOfTarget(message) && FieldTableOf(message).others == nullptr; }

void Close(json::object& schema) { schema["unevaluatedProperties"] = false; }

/// As CommentOf knows it.
std::string_view NameInSchema(const Descriptor& message) {
  std::string_view name = message.full_name();
  for (const std::string_view prefix : {"spdkctl.", "rpc.v1."}) {
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
  }
  return name;
}

/// The JSON Schemas of messages, each once.
class Definitions {
 public:
  /// What refers to the message's schema.
  json::object Of(const Descriptor& message) {
    if (made_.insert(message.full_name()).second) {
      json::object schema = Make(message);
      defs_[message.full_name()] = std::move(schema);
    }
    return Ref(message);
  }

  [[nodiscard]] json::object Take() { return std::move(defs_); }

 private:
  json::object Make(const Descriptor& message) {
    const FieldTable& table = FieldTableOf(message);
    // A target may say more than the schema knows, and what is there may be null.
    const bool of_target = IsOfTarget(message);
    json::object properties;
    for (const FieldPlan& plan : table.plans) {
      if (&plan == table.others) continue;
      json::object property = PropertyOf(plan);
      if (const std::string_view comment = CommentOf(*plan.field); !comment.empty()) property["description"] = comment;
      if (of_target) property = {{"anyOf", json::array{std::move(property), json::object{{"type", "null"}}}}};
      for (const FieldForm& form : plan.forms) {
        if (of_target && form.name != plan.name) properties[form.name] = json::object();
      }
      properties[plan.name] = std::move(property);
    }
    json::object schema = {{"type", "object"}, {"properties", std::move(properties)}};
    if (const std::string_view comment = CommentOf(NameInSchema(message)); !comment.empty())
      schema["description"] = comment;
    return schema;
  }

  json::object PropertyOf(const FieldPlan& plan) {
    if (plan.map) return {{"type", "object"}, {"additionalProperties", ValueOf(plan.table->plans.back())}};
    json::object value = ValueOf(plan);
    return plan.list ? json::object{{"type", "array"}, {"items", std::move(value)}} : std::move(value);
  }

  json::object ValueOf(const FieldPlan& plan) {
    switch (plan.kind) {
      case ValueKind::kText: return {{"type", "string"}};
      case ValueKind::kEnum: return EnumOf(plan);
      case ValueKind::kBool: return {{"type", "boolean"}};
      case ValueKind::kInt32:
      case ValueKind::kInt64: return {{"type", "integer"}};
      case ValueKind::kUint32:
      case ValueKind::kUint64: return {{"type", "integer"}, {"minimum", 0}};
      case ValueKind::kDouble: return {{"type", "number"}};
      case ValueKind::kMessage: return NestedOf(*plan.field->message_type());
      case ValueKind::kJson: return {};
    }
    return {};
  }

  json::object NestedOf(const Descriptor& message) {
    json::object ref = Of(message);
    if (IsClosed(message)) Close(ref);
    return ref;
  }

  static json::object EnumOf(const FieldPlan& plan) {
    json::array words;
    for (const std::string& word : WireNames(*plan.field->enum_type())) words.emplace_back(word);
    return {{"enum", std::move(words)}};
  }

  std::set<std::string> made_;
  json::object defs_;
};

/// An object of those members, and of no others where the messages are ours.
json::object ObjectOf(Definitions& definitions, const std::vector<Document::Type>& types, json::object members) {
  json::array required;
  for (const auto& member : members) required.emplace_back(member.key());
  json::object schema = {{"type", "object"}, {"properties", std::move(members)}};
  if (!required.empty()) schema["required"] = std::move(required);
  json::array all;
  for (const Document::Type type : types) all.push_back(definitions.Of(*type()));
  if (!all.empty()) schema["allOf"] = std::move(all);
  if (std::all_of(types.begin(), types.end(), [](Document::Type type) { return IsClosed(*type()); })) Close(schema);
  return schema;
}

std::string TextOf(const json::object& schema) {
  std::string text;
  IndentJson(json::serialize(schema), [&](std::string_view piece) { text += piece; });
  return text + "\n";
}

json::object WithFormat() { return {{"format", json::object{{"const", 1}}}}; }

std::string Whole(const std::string& title, json::object schema, Definitions& definitions) {
  json::object whole = {{"$schema", kDialect}, {"title", title}};
  for (auto& member : schema) whole[member.key()] = std::move(member.value());
  whole["$defs"] = definitions.Take();
  return TextOf(whole);
}

std::string SchemaOf(const std::string& title, const Document& document) {
  Definitions definitions;
  std::vector<Document::Type> types = {document.item};
  if (document.parts != nullptr) types.push_back(document.parts);
  json::object of;
  if (!document.of.empty()) of[document.of] = json::object{{"type", "string"}};
  if (document.plural.empty()) {
    of["format"] = json::object{{"const", 1}};
    return Whole(title, ObjectOf(definitions, types, std::move(of)), definitions);
  }
  json::object members = WithFormat();
  members[document.plural] = json::object{{"type", "array"}, {"items", ObjectOf(definitions, types, std::move(of))}};
  return Whole(title, ObjectOf(definitions, {}, std::move(members)), definitions);
}

/// What commands print that change something: one change, several, or what they did besides objects.
std::string SchemaOfChanges() {
  Definitions definitions;
  json::array any;
  for (const Document::Type type :
       {&storage::v1::Change::descriptor, &storage::v1::Applied::descriptor, &v1::Done::descriptor})
    any.push_back(ObjectOf(definitions, {type}, WithFormat()));
  return Whole("what was changed, or would be", {{"anyOf", std::move(any)}}, definitions);
}

std::string FileOf(const std::string& path) {
  std::string file = path;
  std::replace(file.begin(), file.end(), ' ', '-');
  return file + ".json";
}

class Writer {
 public:
  explicit Writer(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Result<void> WriteAll(const CLI::App& root) {
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    Write("error.json", SchemaOf("an error, on stderr", {&v1::Failure::descriptor}));
    Write("change.json", SchemaOfChanges());
    Walk(root);
    Write("index.json", TextOf(index_));
    return outcome_;
  }

 private:
  void Walk(const CLI::App& app) {
    for (const CLI::App* command : CommandsOf(app)) Walk(*command);
    const auto said = AllDocuments().find(&app);
    if (said == AllDocuments().end()) {
      if (CommandsOf(app).empty()) index_[PathOf(app)] = "change.json";
      return;
    }
    if (said->second.item == nullptr) return;
    const std::string path = PathOf(app);
    Write(FileOf(path), SchemaOf("spdkctl " + path, said->second));
    index_[path] = FileOf(path);
  }

  void Write(const std::string& file, const std::string& text) {
    if (auto written = WriteFileAtomically(folder_ / file, text, 0644); !written) outcome_ = written;
  }

  std::filesystem::path folder_;
  json::object index_;  ///< The schema of each command.
  Result<void> outcome_;
};

}  // namespace

void Prints(Command command, Document document) { AllDocuments()[&command.app()] = std::move(document); }

void AddSchemas(Command app, Context& context) {
  const auto folder = std::make_shared<std::string>();
  Command command = app.add_hidden_subcommand("__schemas");
  command.add_option("DIR", *folder, "The folder").required();
  command.callback([&context, app, folder] { context.Run([&] { return Writer(*folder).WriteAll(app.app()); }); });
}

}  // namespace spdkctl::cli
