#include "cli/table.h"

#include <algorithm>
#include <iostream>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "base/printable.h"
#include "base/text.h"
#include "cli/context.h"
#include "cli/terminal.h"

namespace spdkctl::cli {
namespace {

using Places = std::vector<std::size_t>;
using Rows = std::vector<std::vector<Cell>>;

constexpr std::size_t kGap = 2;
constexpr std::string_view kCut = "...";
// What is shorter tells nobody what it was. Names stand in the first column.
constexpr std::size_t kLeastOfName = 24;
constexpr std::size_t kLeast = 12;

/// Where the letters of a text begin, and its end.
Places LettersOf(const std::string& text) {
  Places begins;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U) begins.push_back(i);
  }
  begins.push_back(text.size());
  return begins;
}

/// "nqn.2016-06...:cnode1".
std::string Shortened(const std::string& text, std::size_t width) {
  const Places letters = LettersOf(text);
  const std::size_t count = letters.size() - 1;
  if (count <= width || width <= kCut.size()) return text;
  const std::size_t kept = width - kCut.size();
  const std::size_t behind = kept / 2;
  return text.substr(0, letters[kept - behind]) + std::string(kCut) + text.substr(letters[count - behind]);
}

/// Which columns are shown, and how wide each is.
class Layout {
 public:
  Layout(const std::vector<Column>& columns, const Rows& rows, Places shown)
      : columns_(columns), shown_(std::move(shown)) {
    for (const Column& column : columns) widths_.push_back(Columns(column.heading));
    for (const auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) widths_[i] = std::max(widths_[i], Columns(row[i].text));
    }
    natural_ = widths_;
  }

  /// `may_drop`: nobody asked for these very columns.
  void Fit(std::size_t limit, bool may_drop) {
    for (std::size_t i = shown_.size(); may_drop && i-- > 1 && Excess(limit) > 0;) {
      if (columns_[shown_[i]].rank == Rank::kSpare) shown_.erase(shown_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    for (;;) {
      widths_ = natural_;
      for (std::size_t excess = Excess(limit); excess > 0 && Shrink(excess); excess = Excess(limit)) {
      }
      if (Excess(limit) == 0 || !may_drop || shown_.size() == 1) return;
      shown_.pop_back();
    }
  }

  [[nodiscard]] const Places& shown() const { return shown_; }
  [[nodiscard]] std::size_t WidthOf(std::size_t column) const { return widths_[column]; }

 private:
  [[nodiscard]] std::size_t Excess(std::size_t limit) const {
    std::size_t width = kGap * (shown_.size() - 1);
    for (const std::size_t column : shown_) width += widths_[column];
    return width > limit ? width - limit : 0;
  }

  [[nodiscard]] std::size_t LeastOf(std::size_t column) const {
    return std::max(column == shown_.front() ? kLeastOfName : kLeast, Columns(columns_[column].heading));
  }

  /// Takes from the widest column, down to the next; from the first when no other has any left. False: there is none.
  bool Shrink(std::size_t excess) {
    std::size_t widest = 0;
    std::size_t next = 0;
    const std::size_t* found = nullptr;
    for (const std::size_t& column : shown_) {
      if (column == shown_.front() || widths_[column] <= LeastOf(column)) continue;
      if (widths_[column] > widest) {
        next = std::exchange(widest, widths_[column]);
        found = &column;
      } else {
        next = std::max(next, widths_[column]);
      }
    }
    if (found == nullptr && widths_[shown_.front()] > LeastOf(shown_.front())) {
      found = &shown_.front();
      widest = widths_[*found];
    }
    if (found == nullptr) return false;
    const std::size_t level =
        std::max({LeastOf(*found), std::min(next, widest - 1), widest - std::min(widest, excess)});
    widths_[*found] = std::min(level, widest - 1);
    return true;
  }

  const std::vector<Column>& columns_;
  Places shown_;
  std::vector<std::size_t> widths_;
  std::vector<std::size_t> natural_;
};

/// Blanks stand before what follows them, so that no line ends with one.
void PrintRow(const Layout& layout, const std::vector<Cell>& row) {
  std::size_t blanks = 0;
  for (const std::size_t column : layout.shown()) {
    Cell cell = row[column];
    const std::size_t width = layout.WidthOf(column);
    cell.text = Shortened(cell.text, width);
    if (!cell.text.empty()) std::cout << std::string(std::exchange(blanks, 0), ' ') << cell;
    blanks += width - std::min(width, Columns(cell.text)) + kGap;
  }
  std::cout << '\n';
}

}  // namespace

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
  row.resize(columns_.size(), Cell(""));
  rows_.push_back(std::move(row));
}

void Table::AddLists(const std::vector<std::vector<Cell>>& cells) {
  std::size_t lines = 1;
  for (const auto& items : cells) lines = std::max(lines, items.size());
  for (std::size_t line = 0; line < lines; ++line) {
    std::vector<Cell> row;
    for (const auto& items : cells) row.push_back(line < items.size() ? items[line] : Cell(""));
    Add(std::move(row));
  }
}

Result<std::vector<std::size_t>> ChooseColumns(const std::vector<Column>& columns, const std::string& names) {
  std::vector<std::string> known;
  for (const Column& column : columns) known.push_back(ToLower(column.heading));
  std::vector<std::size_t> chosen;
  for (const std::string& name : Split(names, ',')) {
    const auto found = std::find(known.begin(), known.end(), ToLower(Trim(name)));
    if (found == known.end())
      return MakeError(Code::kInvalidArgument, fmt::format("--columns: there is no column '{}'{}; there are {}", name,
                                                           DidYouMean(ToLower(name), known), Join(known, ",")));
    chosen.push_back(static_cast<std::size_t>(found - known.begin()));
  }
  return chosen;
}

void Table::Print(const Context& context) const {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (context.wide || columns_[i].rank != Rank::kWide) shown.push_back(i);
  }
  PrintShown(context, std::move(shown), true);
}

void Table::PrintColumns(const Context& context, const std::vector<std::size_t>& chosen) const {
  PrintShown(context, chosen, false);
}

void Table::PrintShown(const Context& context, std::vector<std::size_t> shown, bool may_drop) const {
  Layout layout(columns_, rows_, std::move(shown));
  if (const auto limit = LineWidth(); limit && !context.wide) layout.Fit(*limit, may_drop);
  std::vector<Cell> headings;
  for (const Column& column : columns_) headings.emplace_back(column.heading);
  PrintRow(layout, headings);
  for (const auto& row : rows_) PrintRow(layout, row);
}

}  // namespace spdkctl::cli
