#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl::cli {

class Context;

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

/// What becomes of a column where a table is wider than what it is shown on.
enum class Rank {
  kKept,   ///< It goes where all its cells are the same; else they are shortened.
  kName,   ///< It says which thing a row is of: it is shortened last. Without one the first column is that.
  kProse,  ///< It has words, which go on in lines below.
  kSpare,  ///< It is the first to go.
  kWide    ///< It is there with -o wide only.
};

struct Column {
  Column(std::string text) : heading(std::move(text)) {}  // NOLINT(google-explicit-constructor)
  Column(const char* text) : heading(text) {}             // NOLINT(google-explicit-constructor)
  Column(const char* text, Rank of) : heading(text), rank(of) {}

  std::string heading;
  Rank rank = Rank::kKept;
};

/// The places of the columns of these names ("name,size", in either case) in the order of the names. kInvalidArgument
/// names those that there are.
Result<std::vector<std::size_t>> ChooseColumns(const std::vector<Column>& columns, const std::string& names);

/// Rows under headings, aligned. A terminal, and whatever COLUMNS says, has as many letters a line: what tells rows
/// apart stays, columns that are the same in all rows go before it, and what is long is shortened in its middle, names
/// last. Nothing but the headings if there are no rows. A cell is one line, whatever a name holds, unless it is prose.
class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  void Add(std::vector<Cell> row);
  /// A row whose cells are lists: each item has a line of its own.
  void AddLists(const std::vector<std::vector<Cell>>& cells);
  void Print(const Context& context) const;
  /// These columns and no others.
  void PrintColumns(const Context& context, const std::vector<std::size_t>& chosen) const;

 private:
  void PrintShown(const Context& context, std::vector<std::size_t> shown, bool may_drop) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> rows_;
  std::vector<bool> continues_;  ///< Whether a row goes on with the thing of the one before.
};

}  // namespace spdkctl::cli
