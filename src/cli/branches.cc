#include "cli/branches.h"

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
};

void PrintBelow(const Branch& branch, const Style& style, const std::string& indent);

/// What stands behind the name, as far as it fits behind what stands before it.
std::string AboutThatFits(const Branch& branch, const Style& style, std::size_t before) {
  if (branch.about.empty()) return {};
  std::string about = "  " + Printable(branch.about);
  std::size_t columns = before + Columns(Printable(branch.name)) + Columns(about);
  for (const Cell& mark : branch.marks) columns += Columns(mark.text);
  return style.width && columns > *style.width ? std::string() : about;
}

void PrintLineOf(const Branch& branch, const Style& style, const std::string& indent, std::size_t before) {
  std::cout << Printable(branch.name) << AboutThatFits(branch, style, before);
  for (const Cell& mark : branch.marks) std::cout << Cell(Printable(mark.text), mark.colour);
  std::cout << '\n';
  PrintBelow(branch, style, indent);
}

void PrintBelow(const Branch& branch, const Style& style, const std::string& indent) {
  for (const Branch& below : branch.below) {
    const bool last = &below == &branch.below.back();
    const std::string deeper = indent + (last ? "   " : style.strokes.bar);
    std::cout << indent << (last ? style.strokes.last : style.strokes.fork);
    PrintLineOf(below, style, deeper, Columns(deeper));
  }
}

}  // namespace

void PrintBranches(const Context& context, const Branch& root) {
  const Style style{DrawsBoxes() ? kBoxes : kAscii, context.wide ? std::nullopt : LineWidth()};
  PrintLineOf(root, style, "", 0);
}

}  // namespace spdkctl::cli
