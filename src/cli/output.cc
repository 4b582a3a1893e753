#include "cli/output.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>
#include <boost/json.hpp>

#include "base/printable.h"
#include "base/text.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "schema/indent_json.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

void EmitYaml(const boost::json::value& value, YAML::Emitter& out) {
  if (value.is_object()) {
    out << YAML::BeginMap;
    for (const auto& member : value.get_object()) {
      out << YAML::Key << std::string(member.key()) << YAML::Value;
      EmitYaml(member.value(), out);
    }
    out << YAML::EndMap;
  } else if (value.is_array()) {
    out << YAML::BeginSeq;
    for (const auto& element : value.get_array()) EmitYaml(element, out);
    out << YAML::EndSeq;
  } else if (value.is_string()) {
    // Quoted, so that "true", "1" and "" stay strings.
    out << YAML::DoubleQuoted << std::string(value.get_string());
  } else {
    out << boost::json::serialize(value);
  }
}

}  // namespace

void AddFormatOption(Command app, Context& context) {
  const auto take = [&context](const std::string& form) {
    context.wide = form == "wide";
    context.format = form == "json" ? Format::kJson : form == "yaml" ? Format::kYaml : Format::kTable;
  };
  app.on_option("-o,--output", take, "table, wide (all of a table), json or yaml")
      .one_of({"table", "wide", "json", "yaml"})
      .type_name("FORMAT");
}

void PrintJson(const Context& context, const std::string& json) {
  if (context.format != Format::kYaml) {
    IndentJson(json, [](std::string_view piece) { std::cout << piece; });
    std::cout << '\n';
    return;
  }
  boost::system::error_code failed;
  boost::json::parse_options options;
  options.max_depth = 256;
  const boost::json::value value = boost::json::parse(json, failed, {}, options);
  if (failed) {
    std::cout << json << '\n';
    return;
  }
  YAML::Emitter out;
  EmitYaml(value, out);
  std::cout << out.c_str() << '\n';
}

std::string AsDocument(std::string_view members) {
  return fmt::format(R"({{"format":1{}{})", members == "{}" ? "" : ",", members.substr(1));
}

void PrintMessage(const Context& context, const google::protobuf::Message& message) {
  const google::protobuf::Descriptor& type = *message.GetDescriptor();
  // A target's messages keep for themselves whether a list was there.
  const bool ours = type.FindFieldByName("rest") == nullptr;
  std::string text = ToJson(message);
  for (int i = type.field_count(); ours && i-- > 0;) {
    const google::protobuf::FieldDescriptor& field = *type.field(i);
    if (!field.is_repeated() || field.is_map() || message.GetReflection()->FieldSize(message, &field) > 0) continue;
    text = fmt::format(R"({{"{}":[]{}{})", field.name(), text == "{}" ? "" : ",", text.substr(1));
  }
  PrintJson(context, AsDocument(text));
}

void PrintChanged(const Context& context, bool changed, std::string_view what) {
  if (context.format == Format::kTable) {
    std::cout << Printable(what) << '\n';
    return;
  }
  v1::Done done;
  done.set_changed(changed);
  done.set_message(std::string(what));
  PrintMessage(context, done);
}

void PrintLine(std::string_view text) { std::cout << Printable(text) << '\n'; }

void Note(std::string_view text) {
  const Progress::Hidden hidden;
  constexpr std::string_view kWarning = "warning:";
  const bool warns = text.starts_with(kWarning);
  if (!warns) {
    std::cerr << Printable(text) << '\n';
    return;
  }
  const std::string lines =
      BesideLabel("warning: ", Printable(Trim(text.substr(kWarning.size()))), TerminalWidth(STDERR_FILENO));
  std::cerr << Yellow(kWarning) << lines.substr(kWarning.size());
}

}  // namespace spdkctl::cli
