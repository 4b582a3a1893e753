#include "cli/branches.h"

#include <deque>
#include <iostream>
#include <optional>

#include "base/printable.h"
#include "cli/terminal.h"

namespace spdkctl::cli {
namespace {

struct Strokes {
  const char* fork;
  const char* last;
  const char* bar;
};

constexpr Strokes kBoxes = {"├─ ", "└─ ", "│  "};
constexpr Strokes kAscii = {"|- ", "`- ", "|  "};

/// How a tree is drawn.
struct Style {
  Strokes strokes;
  std::optional<std::size_t> width;  ///< Of a line, if it matters.
  std::size_t deepest;               ///< Of indents: what is deeper has a tree of its own, below.
};

/// Trees that are still to come, in their order.
using Further = std::deque<const Branch*>;

void PrintBelow(const Branch& branch, const Style& style, const std::string& indent, Further& further);

/// What stands behind the name, as far as it fits behind what stands before it.
std::string AboutThatFits(const Branch& branch, const Style& style, std::size_t before) {
  if (branch.about.empty()) return {};
  std::string about = "  " + Printable(branch.about);
  std::size_t columns = before + Columns(Printable(branch.name)) + Columns(about);
  for (const Cell& mark : branch.marks) columns += Columns(mark.text);
  return style.width && columns > *style.width ? std::string() : about;
}

void PrintLineOf(const Branch& branch, const Style& style, const std::string& indent, std::size_t before,
                 Further& further) {
  const bool goes_on = before > style.deepest && !branch.below.empty();
  const std::string more = goes_on ? "  (goes on below)" : "";
  std::cout << Printable(branch.name) << AboutThatFits(branch, style, before + more.size());
  for (const Cell& mark : branch.marks) std::cout << Cell(Printable(mark.text), mark.colour);
  std::cout << more << '\n';
  if (goes_on) {
    further.push_back(&branch);
  } else {
    PrintBelow(branch, style, indent, further);
  }
}

void PrintBelow(const Branch& branch, const Style& style, const std::string& indent, Further& further) {
  for (const Branch& below : branch.below) {
    const bool last = &below == &branch.below.back();
    const std::string deeper = indent + (last ? "   " : style.strokes.bar);
    std::cout << indent << (last ? style.strokes.last : style.strokes.fork);
    PrintLineOf(below, style, deeper, Columns(deeper), further);
  }
}

}  // namespace

void PrintBranches(const Context& context, const Branch& root) {
  constexpr std::size_t kUsual = 80;
  const std::optional<std::size_t> width = LineWidth();
  const Style style{DrawsBoxes() ? kBoxes : kAscii, context.wide ? std::nullopt : width, width.value_or(kUsual) / 2};
  Further further = {&root};
  for (; !further.empty(); further.pop_front()) PrintLineOf(*further.front(), style, "", 0, further);
}

}  // namespace spdkctl::cli
