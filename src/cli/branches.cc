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

void PrintLineOf(const Branch& branch, const Strokes& strokes, const std::string& indent) {
  for (const Cell& cell : branch.line) std::cout << Cell(Printable(cell.text), cell.colour);
  std::cout << '\n';
  PrintBelow(branch, strokes, indent);
}

void PrintBelow(const Branch& branch, const Strokes& strokes, const std::string& indent) {
  for (const Branch& below : branch.below) {
    const bool last = &below == &branch.below.back();
    std::cout << indent << (last ? strokes.last : strokes.fork);
    PrintLineOf(below, strokes, indent + (last ? "   " : strokes.bar));
  }
}

}  // namespace

void PrintBranches(const Branch& root) { PrintLineOf(root, DrawsBoxes() ? kBoxes : kAscii, ""); }

}  // namespace spdkctl::cli
