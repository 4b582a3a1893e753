#include "cli/part_lines.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

using storage::Fact;
using storage::Part;
using storage::Parts;

// What a line shows of a part, in this order, and whether it says what it is.
struct Shown {
  std::string_view what;
  bool named;
};
constexpr std::array<Shown, 12> kShown = {Shown{"size", false}, {"free", true},          {"product", false},
                                          {"level", false},     {"serial_number", true}, {"model_number", false},
                                          {"subnqn", false},    {"socket", false},       {"luns", false},
                                          {"portals", false},   {"initiators", false},   {"netmasks", true}};

/// What a volume, a raid or a subsystem is, its kind says already.
bool IsSaid(const Part& part, std::string_view what) {
  const bool device = part.kind == storage::parts::kBdev || part.kind == storage::parts::kDrive;
  return !device && (what == "product" || what == "model_number");
}

std::string InWords(const Part& part) {
  std::vector<std::string> words;
  for (const Shown& shown : kShown) {
    for (const Fact& fact : part.facts) {
      if (fact.what != shown.what || IsSaid(part, fact.what)) continue;
      const std::string named = shown.what == "serial_number" ? "serial" : std::string(shown.what);
      words.push_back(shown.named ? fmt::format("{} {}", named, fact.value) : fact.value);
    }
  }
  // Lists in a line end somewhere; JSON has them whole.
  constexpr std::size_t kMost = 6;
  if (words.size() > kMost) {
    const std::size_t others = words.size() - kMost;
    words.resize(kMost);
    words.push_back(fmt::format("{} more", others));
  }
  return Join(words, ", ");
}

Colour ColourOf(const Part& part, const std::string& mark) {
  if (part.unwell) return Colour::kRed;
  if (mark == "connected") return Colour::kGreen;
  return Colour::kYellow;
}

std::string MemberName(std::string text) {
  std::replace(text.begin(), text.end(), ' ', '_');
  return text;
}

std::string ListOf(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const std::string& text : texts) quoted.push_back(QuoteJson(text));
  return fmt::format("[{}]", Join(quoted, ","));
}

std::string ValuesOf(const Part& part, const std::string& what) {
  std::vector<std::string> values;
  for (const Fact& fact : part.facts) {
    if (fact.what == what) values.push_back(fact.value);
  }
  return ListOf(values);
}

}  // namespace

PartBranch Follow(const Parts& parts, std::size_t from, const Next& next, std::vector<bool>& seen) {
  PartBranch branch{from, seen[from]};
  if (branch.above) return branch;
  seen[from] = true;
  for (const std::size_t place : next(parts[from])) branch.below.push_back(Follow(parts, place, next, seen));
  branch.above = false;
  return branch;
}

Branch LineOf(const Part& part, const std::vector<std::string>& more_marks, const std::string& parent) {
  std::string name = part.name;
  // "namespace 1", where the subsystem stands above it.
  const std::string of_parent = " of " + parent;
  if (!parent.empty() && name.ends_with(of_parent)) name.resize(name.size() - of_parent.size());
  Branch line{part.kind + " " + name, InWords(part)};
  for (const std::string& mark : part.marks) line.marks.emplace_back(fmt::format("  [{}]", mark), ColourOf(part, mark));
  for (const std::string& mark : more_marks) line.marks.emplace_back(fmt::format("  [{}]", mark));
  return line;
}

Branch ToBranch(const Parts& parts, const PartBranch& branch, const MarksFn& more_marks, const std::string& parent) {
  const Part& part = parts[branch.part];
  if (branch.above) {
    const bool has_more = !part.stands_on.empty() || !part.used_by.empty();
    return {part.kind + " " + part.name + (has_more ? "  (see above)" : "")};
  }
  Branch made = LineOf(part, more_marks ? more_marks(part) : std::vector<std::string>(), parent);
  for (const PartBranch& below : branch.below) made.below.push_back(ToBranch(parts, below, more_marks, part.name));
  return made;
}

std::string MembersOf(const Part& part) {
  std::string members = fmt::format(R"("kind":{},"name":{})", QuoteJson(MemberName(part.kind)), QuoteJson(part.name));
  std::set<std::string> told;
  for (const Fact& fact : part.facts) {
    if (!told.insert(fact.what).second) continue;
    const std::string value = fact.list     ? ValuesOf(part, fact.what)
                              : fact.number ? std::to_string(*fact.number)
                                            : QuoteJson(fact.value);
    members += fmt::format(",{}:{}", QuoteJson(MemberName(fact.what)), value);
  }
  if (!part.marks.empty()) members += ",\"marks\":" + ListOf(part.marks);
  return members;
}

std::string ToJsonText(const Parts& parts, const PartBranch& branch, const std::string& below) {
  return fmt::format(R"({{{}{},"{}":{}}})", MembersOf(parts[branch.part]), branch.above ? R"(,"above":true)" : "",
                     below, ToJsonList(parts, branch.below, below));
}

std::string ToJsonList(const Parts& parts, const std::vector<PartBranch>& branches, const std::string& below) {
  std::vector<std::string> texts;
  for (const PartBranch& branch : branches) texts.push_back(ToJsonText(parts, branch, below));
  return fmt::format("[{}]", Join(texts, ","));
}

}  // namespace spdkctl::cli
