#include "cli/output.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <map>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>
#include <boost/json.hpp>

#include "schema/indent_json.h"
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

std::string Colour(std::string_view text, int code) {
  if (::isatty(STDOUT_FILENO) == 0) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

/// Letters that are seen; colour codes are not.
std::size_t Width(const std::string& text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1b') {
      i = text.find('m', i);
    } else {
      ++width;
    }
  }
  return width;
}

}  // namespace

void AddFormatOption(Command app, Context& context) {
  const std::map<std::string, Format> formats = {
      {"table", Format::kTable}, {"json", Format::kJson}, {"yaml", Format::kYaml}};
  app.add_option("-o,--output", context.format, "table, json or yaml").one_of(formats).type_name("FORMAT");
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

void PrintMessage(const Context& context, const google::protobuf::Message& message) {
  PrintJson(context, ToJson(message));
}

void Table::Print() const {
  std::vector<std::size_t> widths(rows_.front().size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], Width(row[i]));
  }
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size()) line += std::string(widths[i] - Width(row[i]) + 2, ' ');
    }
    std::cout << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
  }
}

void PrintChanged(const Context& context, bool changed, std::string_view what) {
  if (context.format == Format::kTable) {
    std::cout << what << '\n';
    return;
  }
  PrintJson(context, fmt::format(R"({{"changed":{},"message":{}}})", changed, QuoteJson(what)));
}

void Note(std::string_view text) { std::cerr << text << '\n'; }

std::string Green(std::string_view text) { return Colour(text, 32); }
std::string Yellow(std::string_view text) { return Colour(text, 33); }
std::string Red(std::string_view text) { return Colour(text, 31); }

}  // namespace spdkctl::cli
