#include "cli/table.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <set>
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
// What is shorter tells nobody what it was.
constexpr std::size_t kLeastOfName = 24;
constexpr std::size_t kLeast = 12;
constexpr std::size_t kLeastOfProse = 24;

/// Where the letters of a text begin, and its end.
Places LettersOf(const std::string& text) {
  Places begins;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U) begins.push_back(i);
  }
  begins.push_back(text.size());
  return begins;
}

/// Of what is kept of a long text, what stands at its end.
struct Share {
  std::size_t of = 1;
  std::size_t parts = 2;
};

/// "nqn.2016-06...:cnode1".
std::string Shortened(const std::string& text, std::size_t width, Share end) {
  const Places letters = LettersOf(text);
  const std::size_t count = letters.size() - 1;
  if (count <= width || width <= kCut.size()) return text;
  const std::size_t kept = width - kCut.size();
  const std::size_t behind = kept * end.of / end.parts;
  return text.substr(0, letters[kept - behind]) + std::string(kCut) + text.substr(letters[count - behind]);
}

/// Which columns are shown, and how wide each is.
class Layout {
 public:
  /// `continues`: whether a row goes on with the thing of the one before.
  Layout(const std::vector<Column>& columns, const Rows& rows, const std::vector<bool>& continues, Places shown)
      : columns_(columns), rows_(rows), continues_(continues), shown_(std::move(shown)) {
    for (const Column& column : columns) natural_.push_back(Columns(column.heading));
    for (const auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) natural_[i] = std::max(natural_[i], Columns(row[i].text));
    }
    widths_ = natural_;
  }

  /// `may_drop`: nobody asked for these very columns.
  void Fit(std::size_t limit, bool may_drop) {
    for (std::size_t i = shown_.size(); may_drop && i-- > 1 && Excess(limit) > 0;) {
      if (columns_[shown_[i]].rank == Rank::kSpare) Drop(i);
    }
    while (may_drop && Excess(limit) > Slack() && DropUniform(Excess(limit) - Slack())) {
    }
    for (;;) {
      widths_ = natural_;
      for (std::size_t excess = Excess(limit); excess > 0 && Shrink(excess); excess = Excess(limit)) {
      }
      if (Excess(limit) == 0 || !may_drop || !DropLast()) return;
    }
  }

  [[nodiscard]] const Places& shown() const { return shown_; }
  [[nodiscard]] std::size_t WidthOf(std::size_t column) const { return widths_[column]; }
  [[nodiscard]] bool IsProse(std::size_t column) const { return columns_[column].rank == Rank::kProse; }

  /// Where the cells of a column are cut, so that those which differ still do.
  [[nodiscard]] Share ShareOf(std::size_t column) const {
    if (IsProse(column) || widths_[column] >= natural_[column]) return {};
    constexpr std::array kShares = {Share{1, 2}, Share{3, 4}, Share{1, 1}, Share{1, 4}, Share{0, 1}};
    Share best;
    std::size_t most = 0;
    for (const Share share : kShares) {
      std::set<std::string> different;
      for (const auto& row : rows_) different.insert(Shortened(row[column].text, widths_[column], share));
      if (different.size() <= most) continue;
      most = different.size();
      best = share;
    }
    return best;
  }

 private:
  [[nodiscard]] std::size_t Excess(std::size_t limit) const {
    std::size_t width = kGap * (shown_.size() - 1);
    for (const std::size_t column : shown_) width += widths_[column];
    return width > limit ? width - limit : 0;
  }

  /// Of the columns that are shown, those that are called names, else the first.
  [[nodiscard]] bool IsName(std::size_t column) const {
    const bool named = std::any_of(shown_.begin(), shown_.end(),
                                   [&](std::size_t other) { return columns_[other].rank == Rank::kName; });
    return named ? columns_[column].rank == Rank::kName : column == shown_.front();
  }

  /// Whether it tells no row from another.
  [[nodiscard]] bool IsUniform(std::size_t column) const {
    if (IsName(column) || IsProse(column)) return false;
    std::size_t things = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (continues_[i] ? !rows_[i][column].text.empty() : rows_[i][column].text != rows_.front()[column].text)
        return false;
      things += continues_[i] ? 0 : 1;
    }
    return things > 1;
  }

  [[nodiscard]] std::size_t LeastOf(std::size_t column) const {
    const std::size_t least = IsName(column) ? kLeastOfName : IsProse(column) ? kLeastOfProse : kLeast;
    return std::max(least, Columns(columns_[column].heading));
  }

  /// What prose may give without a loss.
  [[nodiscard]] std::size_t Slack() const {
    std::size_t slack = 0;
    for (const std::size_t column : shown_) {
      if (IsProse(column)) slack += natural_[column] - std::min(natural_[column], LeastOf(column));
    }
    return slack;
  }

  void Drop(std::size_t place) { shown_.erase(shown_.begin() + static_cast<std::ptrdiff_t>(place)); }

  /// The narrowest column that is enough, else the widest. False: each tells rows apart.
  bool DropUniform(std::size_t excess) {
    std::size_t best = shown_.size();
    for (std::size_t i = 0; i < shown_.size() && shown_.size() > 1; ++i) {
      if (!IsUniform(shown_[i])) continue;
      if (best == shown_.size()) {
        best = i;
        continue;
      }
      const std::size_t width = natural_[shown_[i]] + kGap;
      const std::size_t least = natural_[shown_[best]] + kGap;
      if (least < excess ? width > least : width >= excess && width < least) best = i;
    }
    if (best == shown_.size()) return false;
    Drop(best);
    return true;
  }

  /// The last column that is no name.
  bool DropLast() {
    for (std::size_t i = shown_.size(); i-- > 0 && shown_.size() > 1;) {
      if (IsName(shown_[i])) continue;
      Drop(i);
      return true;
    }
    if (shown_.size() > 1) shown_.pop_back();
    return shown_.size() > 1;
  }

  /// How soon a column is shortened.
  [[nodiscard]] int TurnOf(std::size_t column) const { return IsProse(column) ? 0 : IsName(column) ? 2 : 1; }

  /// Takes from the widest column of those whose turn it is, down to the next. False: there is none.
  bool Shrink(std::size_t excess) {
    for (const int turn : {0, 1, 2}) {
      std::size_t widest = 0;
      std::size_t next = 0;
      const std::size_t* found = nullptr;
      for (const std::size_t& column : shown_) {
        if (TurnOf(column) != turn || widths_[column] <= LeastOf(column)) continue;
        if (widths_[column] > widest) {
          next = std::exchange(widest, widths_[column]);
          found = &column;
        } else {
          next = std::max(next, widths_[column]);
        }
      }
      if (found == nullptr) continue;
      const std::size_t level =
          std::max({LeastOf(*found), std::min(next, widest - 1), widest - std::min(widest, excess)});
      widths_[*found] = std::min(level, widest - 1);
      return true;
    }
    return false;
  }

  const std::vector<Column>& columns_;
  const Rows& rows_;
  const std::vector<bool>& continues_;
  Places shown_;
  std::vector<std::size_t> widths_;
  std::vector<std::size_t> natural_;
};

/// The lines of a cell.
std::vector<std::string> LinesOf(const Layout& layout, std::size_t column, const std::string& text, Share end) {
  const std::size_t width = layout.WidthOf(column);
  if (!layout.IsProse(column) || Columns(text) <= width) return {Shortened(text, width, end)};
  std::vector<std::string> lines;
  for (const std::string& line : Split(Trim(Wrap(text, width, "", "")), '\n'))
    lines.push_back(Shortened(line, width, end));
  return lines;
}

/// Blanks stand before what follows them, so that no line ends with one.
void PrintRow(const Layout& layout, const std::vector<Share>& shares, const std::vector<Cell>& row) {
  std::vector<std::vector<std::string>> cells;
  std::size_t lines = 1;
  for (const std::size_t column : layout.shown()) {
    cells.push_back(LinesOf(layout, column, row[column].text, shares[column]));
    lines = std::max(lines, cells.back().size());
  }
  for (std::size_t line = 0; line < lines; ++line) {
    std::size_t blanks = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::size_t column = layout.shown()[i];
      const std::string text = line < cells[i].size() ? cells[i][line] : std::string();
      if (!text.empty()) std::cout << std::string(std::exchange(blanks, 0), ' ') << Cell(text, row[column].colour);
      blanks += layout.WidthOf(column) - std::min(layout.WidthOf(column), Columns(text)) + kGap;
    }
    std::cout << '\n';
  }
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
  continues_.push_back(false);
}

void Table::AddLists(const std::vector<std::vector<Cell>>& cells) {
  std::size_t lines = 1;
  for (const auto& items : cells) lines = std::max(lines, items.size());
  for (std::size_t line = 0; line < lines; ++line) {
    std::vector<Cell> row;
    for (const auto& items : cells) row.push_back(line < items.size() ? items[line] : Cell(""));
    Add(std::move(row));
    continues_.back() = line > 0;
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
  Layout layout(columns_, rows_, continues_, std::move(shown));
  if (const auto limit = LineWidth(); limit && !context.wide) layout.Fit(*limit, may_drop);
  std::vector<Cell> headings;
  std::vector<Share> shares;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    headings.emplace_back(columns_[i].heading);
    shares.push_back(layout.ShareOf(i));
  }
  PrintRow(layout, std::vector<Share>(columns_.size()), headings);
  const auto is_empty = [&](const std::vector<Cell>& row) {
    return std::all_of(layout.shown().begin(), layout.shown().end(),
                       [&](std::size_t column) { return row[column].text.empty(); });
  };
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    // What goes on in columns that are not shown has no line.
    if (!continues_[i] || !is_empty(rows_[i])) PrintRow(layout, shares, rows_[i]);
  }
}

}  // namespace spdkctl::cli
