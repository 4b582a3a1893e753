#include "cli/branches.h"

#include <iostream>

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

void PrintBelow(const Branch& branch, const Strokes& strokes, const std::string& indent);

/// What stands behind the name, as far as it fits behind what stands before it.
std::string AboutThatFits(const Branch& branch, std::size_t before) {
  if (branch.about.empty()) return {};
  std::string about = "  " + Printable(branch.about);
  std::size_t columns = before + Columns(Printable(branch.name)) + Columns(about);
  for (const Cell& mark : branch.marks) columns += Columns(mark.text);
  const auto width = LineWidth();
  return width && columns > *width ? std::string() : about;
}

void PrintLineOf(const Branch& branch, const Strokes& strokes, const std::string& indent, std::size_t before) {
  std::cout << Printable(branch.name) << AboutThatFits(branch, before);
  for (const Cell& mark : branch.marks) std::cout << Cell(Printable(mark.text), mark.colour);
  std::cout << '\n';
  PrintBelow(branch, strokes, indent);
}

void PrintBelow(const Branch& branch, const Strokes& strokes, const std::string& indent) {
  for (const Branch& below : branch.below) {
    const bool last = &below == &branch.below.back();
    const std::string deeper = indent + (last ? "   " : strokes.bar);
    std::cout << indent << (last ? strokes.last : strokes.fork);
    PrintLineOf(below, strokes, deeper, Columns(deeper));
  }
}

}  // namespace

void PrintBranches(const Branch& root) { PrintLineOf(root, DrawsBoxes() ? kBoxes : kAscii, "", 0); }

}  // namespace spdkctl::cli
