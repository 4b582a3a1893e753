#include <set>

#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>

#include "core.h"
#include "schema/words.h"
#include "spdkctl/node/v1/node.pb.h"
#include "spdkctl/node/v1/report.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/plan.pb.h"

namespace spdkctl::python {
namespace {

namespace pb = google::protobuf;

void AddWithImports(const pb::FileDescriptor& file, std::set<const pb::FileDescriptor*>& seen,
                    pb::FileDescriptorSet& set) {
  if (!seen.insert(&file).second) return;
  for (int i = 0; i < file.dependency_count(); ++i) AddWithImports(*file.dependency(i), seen, set);
  file.CopyTo(set.add_file());
}

/// Every file of the schema, imports first.
nb::bytes Descriptors() {
  std::set<const pb::FileDescriptor*> seen;
  pb::FileDescriptorSet set;
  for (const Method& method : Schema::Get().methods()) AddWithImports(*method.descriptor().file(), seen, set);
  AddWithImports(*node::v1::Report::descriptor()->file(), seen, set);
  AddWithImports(*node::v1::NodeFile::descriptor()->file(), seen, set);
  AddWithImports(*storage::v1::Applied::descriptor()->file(), seen, set);
  const std::string bytes = set.SerializeAsString();
  return nb::bytes(bytes.data(), bytes.size());
}

std::unique_ptr<pb::Message> Parse(const std::string& type, const nb::bytes& bytes) {
  const pb::Descriptor* const descriptor = pb::DescriptorPool::generated_pool()->FindMessageTypeByName(type);
  if (descriptor == nullptr) Throw(MakeError(Code::kNotFound, "the schema has no message " + type));
  std::unique_ptr<pb::Message> message(pb::MessageFactory::generated_factory()->GetPrototype(descriptor)->New());
  if (!message->ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    Throw(MakeError(Code::kProtocol, "these are not the bytes of a " + type));
  return message;
}

const Method& Find(const std::string& name) {
  const Method* const method = Schema::Get().Find(name);
  if (method == nullptr) Throw(MakeError(Code::kNotFound, "no release of SPDK has a method " + name));
  return *method;
}

}  // namespace

void BindSchema(nb::module_& module) {
  Schema::RegisterMessages();
  module.def("descriptors", &Descriptors, "The schema as an encoded FileDescriptorSet.");
  module.def(
      "comment", [](const std::string& name) { return std::string(CommentOf(name)); }, nb::arg("name"),
      "What the schema says of a method, message, field (Message.field) or enumerator; empty if nothing.");
  module.def(
      "docstring", [](const std::string& method) { return DocstringOf(Find(method)); }, nb::arg("method"),
      "The docstring of a method's function.");
  module.def(
      "newest_name",
      [](const std::string& name) -> std::optional<std::string> {
        const Method* const method = Schema::Get().Find(name);
        return method == nullptr ? std::nullopt : std::optional(method->name());
      },
      nb::arg("name"), "The name that the newest release has for a method; None if no release has it.");
  module.def(
      "all_names", [] { return Schema::Get().AllNames(); }, "Every name of every method.");
  module.def(
      "releases",
      [] {
        std::vector<std::string> releases;
        for (const Release release : Schema::Get().releases()) releases.push_back(release.ToString());
        return releases;
      },
      "The releases that the schema knows, oldest first.");
  module.def(
      "to_json",
      [](const std::string& type, const nb::bytes& message, bool secrets) {
        return ToJson(*Parse(type, message), secrets ? Secrets::kShown : Secrets::kHidden);
      },
      nb::arg("type"), nb::arg("message"), nb::arg("secrets"),
      "A message as one JSON object, with all that it holds; secrets as \"***\" unless they are wanted.");
  module.def(
      "misfits", [](const std::string& type, const nb::bytes& message) { return Misfits(*Parse(type, message)); },
      nb::arg("type"), nb::arg("message"), "Paths of what the fields of a message could not hold.");
  module.def(
      "result_json",
      [](const std::string& method, const nb::bytes& message) {
        const Method& found = Find(method);
        return FormatResult(found, *Parse(found.descriptor().output_type()->full_name(), message),
                            Schema::Get().newest());
      },
      nb::arg("method"), nb::arg("message"), "The JSON-RPC result that a response stands for, as SPDK writes it.");
  module.def(
      "parse_result",
      [](const std::string& method, const std::string& json) {
        const Method& found = Find(method);
        const auto response = found.NewResponse();
        Unwrap(ParseResult(found, json, Schema::Get().newest(), *response));
        const std::string bytes = response->SerializeAsString();
        return nb::bytes(bytes.data(), bytes.size());
      },
      nb::arg("method"), nb::arg("json"), "The response that a JSON-RPC result of the newest release stands for.");
  module.def(
      "hide_secrets",
      [](const std::string& method, const std::string& params) {
        const Method* const found = Schema::Get().Find(method);
        return found == nullptr || params.empty() ? params : HideSecrets(*found, params);
      },
      nb::arg("method"), nb::arg("params"), "Parameters (JSON) with every secret as \"***\".");
}

}  // namespace spdkctl::python
