#include "cli/output.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>
#include <boost/json.hpp>

#include "base/printable.h"
#include "cli/progress.h"
#include "cli/terminal.h"
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
  const std::string text = ToJson(message);
  const google::protobuf::Descriptor& type = *message.GetDescriptor();
  // A list of nothing is a list, too; the codec keeps that it was one under no name.
  const bool empty_list =
      (text == "{}" || text == R"({"":[]})") && type.field_count() > 0 && type.field(0)->is_repeated();
  PrintJson(context, empty_list ? fmt::format(R"({{"{}":[]}})", type.field(0)->name()) : text);
}

std::ostream& operator<<(std::ostream& stream, const Cell& cell) {
  auto* const terminal = cell.colour == Colour::kNone ? nullptr : TerminalGuard::ForColours(stream);
  if (terminal != nullptr) terminal->Command(fmt::format("\x1b[{}m", static_cast<int>(cell.colour)));
  stream << cell.text;
  if (terminal != nullptr) terminal->Command("\x1b[0m");
  return stream;
}

Cell Green(std::string_view text) { return {std::string(text), Colour::kGreen}; }
Cell Yellow(std::string_view text) { return {std::string(text), Colour::kYellow}; }
Cell Red(std::string_view text) { return {std::string(text), Colour::kRed}; }

void Table::Add(std::vector<Cell> row) {
  for (Cell& cell : row) cell.text = Printable(cell.text);
  rows_.push_back(std::move(row));
}

void Table::AddLists(const std::vector<std::vector<std::string>>& cells) {
  std::size_t lines = 1;
  for (const auto& items : cells) lines = std::max(lines, items.size());
  for (std::size_t line = 0; line < lines; ++line) {
    std::vector<Cell> row;
    for (const auto& items : cells) row.emplace_back(line < items.size() ? items[line] : std::string());
    Add(std::move(row));
  }
}

void Table::Print() const {
  std::vector<std::size_t> widths(rows_.front().size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], Columns(row[i].text));
  }
  for (const auto& row : rows_) {
    // Blanks stand before what follows them, so that no line ends with one.
    std::size_t blanks = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!row[i].text.empty()) std::cout << std::string(std::exchange(blanks, 0), ' ') << row[i];
      blanks += widths[i] - Columns(row[i].text) + 2;
    }
    std::cout << '\n';
  }
}

void PrintChanged(const Context& context, bool changed, std::string_view what) {
  if (context.format == Format::kTable) {
    std::cout << Printable(what) << '\n';
    return;
  }
  PrintJson(context, fmt::format(R"({{"changed":{},"message":{}}})", changed, QuoteJson(what)));
}

void PrintLine(std::string_view text) { std::cout << Printable(text) << '\n'; }

void Note(std::string_view text) {
  const Progress::Hidden hidden;
  constexpr std::string_view kWarning = "warning:";
  const bool warns = text.starts_with(kWarning);
  if (warns) text.remove_prefix(kWarning.size());
  std::cerr << (warns ? Yellow(kWarning) : Cell("")) << Printable(text) << '\n';
}

}  // namespace spdkctl::cli
