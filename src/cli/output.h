#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// The option that chooses the format.
void AddFormatOption(Command app, Context& context);

/// JSON text on stdout as the format wants it: YAML, else indented JSON that keeps every digit and member.
void PrintJson(const Context& context, const std::string& json);
void PrintMessage(const Context& context, const google::protobuf::Message& message);

/// Rows under headings, aligned, as wide as they need to be. Nothing but the headings if there are no rows.
class Table {
 public:
  explicit Table(std::vector<std::string> headings) : rows_{std::move(headings)} {}
  void Add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  void Print() const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// What a task did: a line in tables, {"changed": ...} else.
void PrintChanged(const Context& context, bool changed, std::string_view what);

/// Progress, warnings and notes on stderr.
void Note(std::string_view text);

/// Colours where stdout is a terminal.
std::string Green(std::string_view text);
std::string Yellow(std::string_view text);
std::string Red(std::string_view text);

}  // namespace spdkctl::cli
