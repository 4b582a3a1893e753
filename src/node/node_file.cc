#include <cmath>
#include <set>

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <yaml-cpp/yaml.h>
#include <boost/json.hpp>

#include "base/named_file.h"
#include "base/text.h"
#include "node/seen.h"
#include "node/yaml_size.h"
#include "spdkctl/base/address.h"
#include "spdkctl/node/node.h"
#include "spdkctl/rpc/v1/options.pb.h"

namespace spdkctl::node {
namespace {

namespace pb = google::protobuf;

/// Fills a message from YAML by its descriptor. The first thing that does not fit is the error.
class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}

  Result<void> Message(const YAML::Node& yaml, pb::Message& message) {
    if (!yaml.IsMap()) return Wrong(yaml, "must be a mapping of keys to values");
    std::set<std::string> seen;
    for (const auto& entry : yaml) {
      const auto key = entry.first.as<std::string>();
      const pb::FieldDescriptor* const field = message.GetDescriptor()->FindFieldByName(key);
      if (field == nullptr)
        return Wrong(entry.first, fmt::format("unknown key '{}'{}", key, Known(key, *message.GetDescriptor())));
      if (!seen.insert(key).second) return Wrong(entry.first, fmt::format("key '{}' is used twice", key));
      if (auto read = Field(entry.second, message, *field); !read) return read;
    }
    return {};
  }

 private:
  Error Wrong(const YAML::Node& where, const std::string& why) const {
    const YAML::Mark mark = where.Mark();
    return MakeError(Code::kInvalidArgument, fmt::format("{}:{}:{}: {}", file_, mark.line + 1, mark.column + 1, why));
  }

  static std::string Known(const std::string& key, const pb::Descriptor& type) {
    std::vector<std::string> names;
    for (int i = 0; i < type.field_count(); ++i) names.push_back(type.field(i)->name());
    const std::string nearest = DidYouMean(key, names);
    return nearest.empty() ? "; known here: " + Join(names, ", ") : nearest;
  }

  Result<void> Field(const YAML::Node& yaml, pb::Message& message, const pb::FieldDescriptor& field) {
    if (field.is_map()) return Map(yaml, message, field);
    if (!field.is_repeated()) return One(yaml, message, field);
    if (!yaml.IsSequence()) return Wrong(yaml, fmt::format("'{}' must be a list", field.name()));
    for (const auto& item : yaml) {
      if (auto read = One(item, message, field); !read) return read;
    }
    return {};
  }

  Result<void> Map(const YAML::Node& yaml, pb::Message& message, const pb::FieldDescriptor& field) {
    if (!yaml.IsMap()) return Wrong(yaml, fmt::format("'{}' must be a mapping of names", field.name()));
    std::set<std::string> seen;
    for (const auto& entry : yaml) {
      const auto key = entry.first.as<std::string>();
      if (!seen.insert(key).second) return Wrong(entry.first, fmt::format("'{}' is named twice", key));
      pb::Message& added = *message.GetReflection()->AddMessage(&message, &field);
      added.GetReflection()->SetString(&added, field.message_type()->map_key(), key);
      pb::Message& value = *added.GetReflection()->MutableMessage(&added, field.message_type()->map_value());
      // "vhost:" alone is a target with every default.
      if (entry.second.IsNull()) continue;
      if (auto read = Message(entry.second, value); !read) return read;
    }
    return {};
  }

  Result<void> One(const YAML::Node& yaml, pb::Message& message, const pb::FieldDescriptor& field) {
    const pb::Reflection& reflection = *message.GetReflection();
    if (field.options().GetExtension(rpc::v1::field).json()) {
      const auto value = ToJson(yaml);
      if (!value) return value.error();
      reflection.SetString(&message, &field, boost::json::serialize(*value));
      return {};
    }
    if (field.cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE) {
      return Message(yaml, field.is_repeated() ? *reflection.AddMessage(&message, &field)
                                               : *reflection.MutableMessage(&message, &field));
    }
    if (!yaml.IsScalar()) {
      // A list may be given for text: cores: [0, 1] is the text "[0,1]".
      if (yaml.IsSequence() && field.cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING)
        return ListAsText(yaml, message, field);
      return Wrong(yaml, fmt::format("'{}' must be a single value", field.name()));
    }
    const std::string& text = yaml.Scalar();
    switch (field.cpp_type()) {
      case pb::FieldDescriptor::CPPTYPE_STRING:
        if (field.is_repeated()) {
          reflection.AddString(&message, &field, text);
        } else {
          reflection.SetString(&message, &field, text);
        }
        return {};
      case pb::FieldDescriptor::CPPTYPE_BOOL:
        if (text != "true" && text != "false")
          return Wrong(yaml, fmt::format("'{}' must be true or false, not '{}'", field.name(), text));
        reflection.SetBool(&message, &field, text == "true");
        return {};
      case pb::FieldDescriptor::CPPTYPE_INT32: {
        const auto number = ParseNumber(text);
        if (!number || *number > 0x7fffffff)
          return Wrong(yaml, fmt::format("'{}' must be a whole number, not '{}'", field.name(), text));
        reflection.SetInt32(&message, &field, static_cast<std::int32_t>(*number));
        return {};
      }
      default: return Wrong(yaml, fmt::format("'{}' cannot be set in a file", field.name()));
    }
  }

  Result<void> ListAsText(const YAML::Node& yaml, pb::Message& message, const pb::FieldDescriptor& field) const {
    std::vector<std::string> parts;
    for (const auto& item : yaml) {
      if (!item.IsScalar()) return Wrong(item, fmt::format("'{}' must be a list of plain values", field.name()));
      parts.push_back(item.Scalar());
    }
    message.GetReflection()->SetString(&message, &field, fmt::format("[{}]", Join(parts, ",")));
    return {};
  }

  Result<boost::json::value> ToJson(const YAML::Node& yaml) {
    if (yaml.IsMap()) return ToJsonObject(yaml);
    if (yaml.IsSequence()) {
      boost::json::array array;
      for (const auto& item : yaml) {
        auto value = ToJson(item);
        if (!value) return value;
        array.push_back(std::move(*value));
      }
      return boost::json::value(std::move(array));
    }
    if (yaml.IsNull()) return boost::json::value(nullptr);
    // A quoted scalar has the tag "!" and is a string. A plain one is a number, a bool or null if JSON reads it so.
    boost::system::error_code failed;
    boost::json::value value = boost::json::parse(yaml.Scalar(), failed);
    if (yaml.Tag() == "!" || failed) return boost::json::value(boost::json::string(yaml.Scalar()));
    const bool digits = yaml.Scalar().find_first_not_of("-0123456789") == std::string::npos;
    if (value.is_double() && (digits || !std::isfinite(value.get_double())))
      return Wrong(yaml, fmt::format("{} is beyond 64 bits", yaml.Scalar()));
    return value;
  }

  Result<boost::json::value> ToJsonObject(const YAML::Node& yaml) {
    boost::json::object object;
    for (const auto& entry : yaml) {
      const auto key = entry.first.as<std::string>();
      if (object.contains(key)) return Wrong(entry.first, fmt::format("key '{}' is used twice", key));
      auto value = ToJson(entry.second);
      if (!value) return value;
      object[key] = std::move(*value);
    }
    return boost::json::value(std::move(object));
  }

  std::string file_;
};

/// A relative path means the same to whoever reads the file, in whatever folder, and to the targets, which run in
/// another one.
void MakeAbsolute(v1::NodeFile& file, const std::filesystem::path& folder) {
  const auto from_folder = [&](const std::string& path) {
    return path.empty() || path.front() == '/' ? path : (folder / path).lexically_normal().string();
  };
  file.set_spdk(from_folder(file.spdk()));
  for (auto& [name, spec] : *file.mutable_targets()) {
    spec.set_config(from_folder(spec.config()));
    spec.set_vhost_directory(from_folder(spec.vhost_directory()));
    // What is no address is refused where it is used.
    const auto address = Address::Parse(spec.rpc().address());
    if (address && address->is_unix()) spec.mutable_rpc()->set_address(from_folder(address->path));
  }
}

}  // namespace

Result<v1::NodeFile> ParseNodeFile(const std::string& yaml, const std::string& file_name) {
  v1::NodeFile file;
  try {
    CheckAliases(yaml);
    const YAML::Node root = YAML::Load(yaml);
    if (!root.IsMap())
      return MakeError(Code::kInvalidArgument, fmt::format("{} holds no settings; see `spdkctl init`", file_name));
    if (auto read = Reader(file_name).Message(root, file); !read) return read.error();
  } catch (const YAML::Exception& broken) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}:{}:{}: {}", file_name, broken.mark.line + 1, broken.mark.column + 1, broken.msg));
  }
  if (file.version() != 1)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}: version must be 1, {}", file_name,
                                 file.version() == 0 ? "it is missing" : fmt::format("not {}", file.version())));
  return file;
}

Result<v1::NodeFile> LoadNodeFile(const std::filesystem::path& path) {
  const std::filesystem::path file = path.empty() ? std::filesystem::path(kDefaultFile) : path;
  const auto text = ReadNamedFile(file, "the node file");
  if (!text) {
    Error error = text.error();
    if (path.empty() && error.code == Code::kNotFound) error.message += "; make one with: spdkctl init";
    return error;
  }
  auto parsed = ParseNodeFile(*text, file.string());
  std::error_code failed;
  const std::filesystem::path absolute = std::filesystem::absolute(file, failed);
  if (failed) return MakeError(Code::kInvalidArgument, fmt::format("cannot tell where {} is", file.string()));
  if (parsed) MakeAbsolute(*parsed, absolute.parent_path());
  return parsed;
}

namespace {

std::string ExampleTargets(const std::optional<host::Installation>& installation, const std::vector<int>& cores) {
  std::string text;
  std::size_t core = 0;
  for (const char* application : {"nvmf_tgt", "vhost"}) {
    if (installation && !installation->Find(application)) continue;
    text += fmt::format("  {0}:\n    application: {0}\n    cores: [{1}]\n    memory: {2}\n", application,
                        cores[core++ % cores.size()], FormatSize(host::kDefaultTargetMemory));
  }
  return text;
}

/// The file is read in other folders.
std::string FolderOf(const host::Installation& installation) {
  std::error_code failed;
  const std::filesystem::path folder = std::filesystem::absolute(installation.directory, failed);
  return (failed ? installation.directory : folder.lexically_normal()).string();
}

/// What else may be said of a target, as comments behind an entry.
constexpr std::string_view kMore =
    "#   no_hugepages: true          # since SPDK 24.01\n"
    "#   pci_devices: [\"0000:5e:00.0\"] # none: the target takes no device\n"
    "#   rpc:\n"
    "#     address: /run/spdkctl/nvmf_tgt.sock\n"
    "#     group: storage\n"
    "#     mode: \"0660\"\n"
    "#   config: /etc/spdkctl/nvmf_tgt.json\n"
    "#   after_init:\n"
    "#     - method: nvmf_create_transport\n"
    "#       params: {trtype: TCP}\n"
    "#   arguments: [\"--disable-cpumask-locks\"]\n";

}  // namespace

std::string MakeNodeFile(const std::optional<host::Installation>& installation, const std::vector<target::Target>& seen,
                         const std::filesystem::path& root) {
  const auto pages = host::ShowHugepages(root);
  const auto cores = host::OnlineCores(root);
  // What runs has its pages.
  const std::string_view reserve = seen.empty()
                                       ? "hugepages:\n  - amount: 1GiB\n#   page_size: 2MiB\n#   node: 0\n\n"
                                       : "# hugepages:\n#   - amount: 1GiB\n#     page_size: 2MiB\n#     node: 0\n\n";
  std::string text = fmt::format(
      "# What this host is to be. `spdkctl up` brings it about, `spdkctl doctor` says what is in the way.\n"
      "version: 1\n\n"
      "# The folder of the SPDK installation. Without this line it is searched for.\n{}spdk: {}\n\n"
      "# Huge pages that are to be free for the targets. This host has pages of {}.\n{}"
      "# One entry for each target, by name. This host has cores {} to {}.\n"
      "targets:\n",
      installation ? "" : "# ", installation ? FolderOf(*installation) : "/usr/local/src/spdk",
      pages ? FormatSize(pages->default_page_size) : "unknown size", reserve, cores.front(), cores.back());
  if (seen.empty()) return text + ExampleTargets(installation, cores) + std::string(kMore);
  return text + SeenTargets(seen) + "\n# Another one, with what else may be said of a target:\n# another:\n" +
         "#   application: nvmf_tgt\n" + std::string(kMore);
}

}  // namespace spdkctl::node
