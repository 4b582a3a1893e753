#pragma once

#include <iosfwd>
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

enum class Colour { kNone = 0, kRed = 31, kGreen = 32, kYellow = 33 };

/// Text with a colour of its own. Written to a stream, it has the colour if that is a terminal.
struct Cell {
  Cell(std::string plain) : text(std::move(plain)) {}  // NOLINT(google-explicit-constructor)
  Cell(const char* plain) : text(plain) {}             // NOLINT(google-explicit-constructor)
  Cell(std::string of, Colour in) : text(std::move(of)), colour(in) {}

  std::string text;
  Colour colour = Colour::kNone;
};
std::ostream& operator<<(std::ostream& stream, const Cell& cell);

Cell Green(std::string_view text);
Cell Yellow(std::string_view text);
Cell Red(std::string_view text);

/// Rows under headings, aligned, as wide as they need to be. Nothing but the headings if there are no rows. A cell is
/// one line, whatever a name holds.
class Table {
 public:
  explicit Table(std::vector<Cell> headings) { Add(std::move(headings)); }
  void Add(std::vector<Cell> row);
  /// A row whose cells are lists: each item has a line of its own.
  void AddLists(const std::vector<std::vector<std::string>>& cells);
  void Print() const;

 private:
  std::vector<std::vector<Cell>> rows_;
};

/// What a task did: a line in tables, {"changed": ...} else.
void PrintChanged(const Context& context, bool changed, std::string_view what);

/// A line on stdout.
void PrintLine(std::string_view text);

/// Progress, warnings and notes on stderr.
void Note(std::string_view text);

}  // namespace spdkctl::cli
