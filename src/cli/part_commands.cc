#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "base/printable.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/part_lines.h"
#include "cli/reachable.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

using storage::Fit;
using storage::Part;
using storage::Parts;
namespace parts = storage::parts;

using Places = std::vector<std::size_t>;

// What could not be read.

/// Names what a search did not see. Returns how much that was.
std::size_t TellUnread(const std::vector<Looked>& all) {
  const auto words = [](const Error& error) { return error.message + (error.cause.empty() ? "" : ": " + error.cause); };
  std::size_t unread = 0;
  for (const Looked& looked : all) {
    if (!looked.parts) {
      ++unread;
      Note(fmt::format("warning: target {} could not be read: {}", looked.target, words(looked.parts.error())));
      continue;
    }
    for (const Error& error : looked.parts->unread()) {
      ++unread;
      Note(fmt::format("warning: target {} did not tell everything: {}", looked.target, words(error)));
    }
  }
  return unread;
}

/// Why nothing is known of the one target that was to be looked into.
Error NotRead(const Looked& looked) {
  Error error = looked.parts.error();
  if (error.message.find(looked.target) == std::string::npos)
    error.message = fmt::format("target {} could not be read: {}", looked.target, error.message);
  return error;
}

std::string UnreadToJson(const std::vector<Looked>& all) {
  std::vector<std::string> texts;
  const auto add = [&](const Looked& looked, const Error& error) {
    texts.push_back(fmt::format(R"({{"target":{},"error":{}}})", QuoteJson(looked.target), ToJson(error)));
  };
  for (const Looked& looked : all) {
    if (!looked.parts) {
      add(looked, looked.parts.error());
      continue;
    }
    for (const Error& error : looked.parts->unread()) add(looked, error);
  }
  return fmt::format("[{}]", Join(texts, ","));
}

std::vector<std::string> TargetNames(const std::vector<Looked>& all) {
  std::vector<std::string> names;
  for (const Looked& looked : all) names.push_back(looked.target);
  return names;
}

/// Nothing was found: that is so only if everything was read.
void FailNothing(Context& context, const std::vector<Looked>& all, const std::string& word, const std::string& hint) {
  const std::size_t unread = TellUnread(all);
  if (all.empty()) {
    context.Fail(MakeError(Code::kNotFound, fmt::format("no target runs that could hold '{}'", word)));
  } else if (unread == 0) {
    context.Fail(
        MakeError(Code::kNotFound, fmt::format("nothing fits '{}' in {}{}", word, Join(TargetNames(all), ", "), hint)));
  } else {
    context.Fail(MakeError(
        Code::kUnavailable,
        fmt::format("nothing fits '{}' in what could be read; whether there is such a thing is not known", word)));
    context.exit_code = ToInt(ExitCode::kOutcomeUnknown);
  }
}

// spdkctl find

std::string ShortList(const Parts& all, const Places& places) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> names;
  for (const std::size_t place : places) {
    if (names.size() < kMost) names.push_back(all[place].kind + " " + all[place].name);
  }
  const std::size_t others = places.size() - names.size();
  return Join(names, ", ") + (others == 0 ? "" : fmt::format(" and {} more", others));
}

/// "on lvol store s; used by namespace 1 of nqn...", "of subsystem nqn..."
std::string Whereabouts(const Parts& all, const Part& part) {
  constexpr std::array kBelong = {parts::kListener,    parts::kHost,           parts::kGuest,
                                  parts::kPortalGroup, parts::kInitiatorGroup, parts::kInitiator};
  const bool belongs = std::find(kBelong.begin(), kBelong.end(), part.kind) != kBelong.end();
  std::vector<std::string> words;
  if (!part.stands_on.empty()) words.push_back((belongs ? "of " : "on ") + ShortList(all, part.stands_on));
  if (!part.used_by.empty()) words.push_back("used by " + ShortList(all, part.used_by));
  return Join(words, "; ");
}

std::string NamesToJson(const Parts& all, const Places& places) {
  std::vector<std::string> texts;
  for (const std::size_t place : places) texts.push_back(fmt::format("{{{}}}", MembersOf(all[place])));
  return fmt::format("[{}]", Join(texts, ","));
}

struct FoundIn {
  const Looked* looked;
  Fit fit;
};

/// In all targets, whole names before pieces of names.
std::vector<FoundIn> FindIn(const std::vector<Looked>& all, const std::string& word) {
  std::vector<FoundIn> found;
  for (const Looked& looked : all) {
    if (!looked.parts) continue;
    for (const Fit& fit : looked.parts->Find(word)) found.push_back({&looked, fit});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const FoundIn& one, const FoundIn& other) { return one.fit.partial < other.fit.partial; });
  return found;
}

std::string FoundToJson(const FoundIn& one) {
  const Parts& all = *one.looked->parts;
  const Part& part = all[one.fit.part];
  return fmt::format(R"({{{},"target":{},"by":{},"partial":{},"stands_on":{},"used_by":{}}})", MembersOf(part),
                     QuoteJson(one.looked->target), QuoteJson(one.fit.by), one.fit.partial,
                     NamesToJson(all, part.stands_on), NamesToJson(all, part.used_by));
}

/// `only`: no other target was looked into.
void PrintFound(const Context& context, const std::vector<FoundIn>& found, bool only) {
  Table table({"KIND",
               {"NAME", Rank::kName},
               {"TARGET", only ? Rank::kSpare : Rank::kKept},
               {"FITS", Rank::kSpare},
               {"WHERE", Rank::kProse}});
  for (const FoundIn& one : found) {
    const Part& part = (*one.looked->parts)[one.fit.part];
    const Cell fits = one.fit.partial ? Yellow("part of " + one.fit.by) : Cell(one.fit.by);
    table.Add({part.kind, part.name, one.looked->target, fits, Whereabouts(*one.looked->parts, part)});
  }
  table.Print(context);
}

Result<void> Find(Context& context, const std::string& word) {
  const auto all = LookAround(context);
  if (!all) return all.error();
  // Whoever named the target asked for that one.
  if (all->size() == 1 && !all->front().parts) return NotRead(all->front());
  const std::vector<FoundIn> found = FindIn(*all, word);
  if (found.empty()) {
    FailNothing(context, *all, word, "");
    return {};
  }
  if (context.format == Format::kTable) {
    PrintFound(context, found, all->size() == 1);
  } else {
    std::vector<std::string> texts;
    for (const FoundIn& one : found) texts.push_back(FoundToJson(one));
    PrintJson(context,
              AsDocument(fmt::format(R"({{"found":[{}],"unread":{}}})", Join(texts, ","), UnreadToJson(*all))));
  }
  TellUnread(*all);
  return {};
}

// spdkctl where

/// All that a part stands on and that uses it, whether directly or not.
void Mark(const Parts& all, std::size_t from, Places Part::*direction, std::vector<bool>& reached) {
  Places open = {from};
  while (!open.empty()) {
    const std::size_t place = open.back();
    open.pop_back();
    for (const std::size_t next : all[place].*direction) {
      if (reached[next]) continue;
      reached[next] = true;
      open.push_back(next);
    }
  }
}

/// Those that a word names as a whole, but not what the chain of another one shows.
Places Named(const Parts& all, const std::string& word) {
  Places places;
  std::vector<bool> shown(all.all().size());
  for (const Fit& fit : all.Find(word)) {
    if (fit.partial || shown[fit.part]) continue;
    places.push_back(fit.part);
    Mark(all, fit.part, &Part::stands_on, shown);
    Mark(all, fit.part, &Part::used_by, shown);
  }
  return places;
}

/// The two ways from a part: down to drives and files, and up to hosts and guests.
struct Chain {
  PartBranch down;
  PartBranch up;
};

Chain ChainOf(const Parts& all, std::size_t place) {
  std::vector<bool> seen(all.all().size());
  Chain chain;
  chain.down = Follow(
      all, place, [](const Part& part) { return part.stands_on; }, seen);
  seen.assign(seen.size(), false);
  chain.up = Follow(
      all, place, [](const Part& part) { return part.used_by; }, seen);
  return chain;
}

void PrintChain(const Context& context, const Parts& all, std::size_t place) {
  const Chain chain = ChainOf(all, place);
  Branch root = LineOf(all[place]);
  const auto add = [&](const char* what, const PartBranch& branch) {
    root.below.push_back({what, {}, {}, ToBranch(all, branch).below});
  };
  if (!chain.down.below.empty()) add("stands on", chain.down);
  const bool used = !chain.up.below.empty();
  const char* const unused = all[place].has_others ? "used by whom the target does not tell" : "used by nobody";
  add(used ? "used by" : unused, chain.up);
  PrintBranches(context, root);
}

std::string ChainToJson(const Looked& looked, std::size_t place) {
  const Parts& all = *looked.parts;
  const Chain chain = ChainOf(all, place);
  return fmt::format(R"({{"target":{},{},"stands_on":{},"used_by":{}}})", QuoteJson(looked.target),
                     MembersOf(all[place]), ToJsonList(all, chain.down.below, "stands_on"),
                     ToJsonList(all, chain.up.below, "used_by"));
}

/// "; did you mean 'Malloc0'?", else the names that the word is a piece of.
std::string HintFor(const std::vector<Looked>& all, const std::string& word) {
  std::vector<std::string> names;
  std::vector<std::string> pieces;
  for (const Looked& looked : all) {
    if (!looked.parts) continue;
    for (const Part& part : looked.parts->all()) {
      if (part.found_by_name) names.push_back(part.name);
    }
    for (const Fit& fit : looked.parts->Find(word)) pieces.push_back((*looked.parts)[fit.part].name);
  }
  constexpr std::size_t kMost = 5;
  if (pieces.size() > kMost) pieces.resize(kMost);
  if (!pieces.empty()) return fmt::format(" as a whole; it is a piece of {}", Join(pieces, ", "));
  return DidYouMean(word, names);
}

Result<void> Where(Context& context, const std::string& word) {
  const auto all = LookAround(context);
  if (!all) return all.error();
  if (all->size() == 1 && !all->front().parts) return NotRead(all->front());
  std::vector<std::string> texts;
  for (const Looked& looked : *all) {
    const Places places = looked.parts ? Named(*looked.parts, word) : Places();
    if (context.format == Format::kTable && !places.empty() && all->size() > 1)
      PrintLine(fmt::format("target {}:", looked.target));
    for (const std::size_t place : places) {
      texts.push_back(ChainToJson(looked, place));
      if (context.format == Format::kTable) PrintChain(context, *looked.parts, place);
    }
  }
  if (texts.empty()) {
    FailNothing(context, *all, word, HintFor(*all, word));
    return {};
  }
  if (context.format != Format::kTable)
    PrintJson(context,
              AsDocument(fmt::format(R"({{"found":[{}],"unread":{}}})", Join(texts, ","), UnreadToJson(*all))));
  TellUnread(*all);
  return {};
}

// spdkctl tree

constexpr std::string_view kBdevs = "bdevs";

/// A branch of the tree that has a name: what it holds, and what hangs on that.
struct Section {
  std::string name;
  std::string counts;  ///< What is counted, e.g. "subsystem".
  std::vector<std::string_view> kinds;
  Next below;
};

bool IsOneOf(const Part& part, const std::vector<std::string_view>& kinds) {
  return std::find(kinds.begin(), kinds.end(), part.kind) != kinds.end();
}

const std::vector<std::string_view> kStacked = {parts::kBdev, parts::kVolume, parts::kRaid, parts::kStore};

/// What hangs on the parts of a section that is not stacked: whatever a subsystem or a node stands on and is used by,
/// since hosts and listeners use it; and the bdevs behind its namespaces or LUNs.
Places Around(const Part& part, const std::vector<std::string_view>& anchors) {
  if (part.kind == parts::kNamespace || part.kind == parts::kLun) return part.stands_on;
  if (!IsOneOf(part, anchors)) return {};
  Places places = part.stands_on;
  places.insert(places.end(), part.used_by.begin(), part.used_by.end());
  return places;
}

Places StackedOn(const Parts& all, const Part& part) {
  Places places;
  for (const std::size_t user : part.used_by) {
    if (IsOneOf(all[user], kStacked)) places.push_back(user);
  }
  return places;
}

bool IsStacked(const Parts& all, const Part& part) {
  return std::any_of(part.stands_on.begin(), part.stands_on.end(),
                     [&](std::size_t ground) { return IsOneOf(all[ground], kStacked); });
}

std::vector<Section> SectionsOf(const Parts& all) {
  const auto anchored = [](std::string_view anchor) {
    return [anchor](const Part& part) { return Around(part, {anchor}); };
  };
  const auto nothing = [](const Part&) { return Places(); };
  return {
      {std::string(kBdevs), "bdev", kStacked, [&all](const Part& part) { return StackedOn(all, part); }},
      {"nvme", "controller", {parts::kController}, [](const Part& part) { return part.stands_on; }},
      {"nvmf", "subsystem", {parts::kSubsystem}, anchored(parts::kSubsystem)},
      {"vhost", "controller", {parts::kVhost}, anchored(parts::kVhost)},
      {"iscsi", "node", {parts::kNode}, anchored(parts::kNode)},
      {"groups", "group", {parts::kPortalGroup, parts::kInitiatorGroup}, nothing},
      {"kernel", "disk", {parts::kKernelDisk}, [](const Part& part) { return part.stands_on; }},
      {"transports", "transport", {parts::kTransport}, nothing},
      {"keys", "key", {parts::kKey, parts::kCryptoKey}, nothing},
  };
}

/// Where a path leads: a section, and a name in it if it goes on.
struct Path {
  std::string section;
  std::string name;
};

Path ParsePath(std::string text) {
  while (text.starts_with('/')) text.erase(0, 1);
  while (text.ends_with('/')) text.pop_back();
  const std::size_t slash = text.find('/');
  return {text.substr(0, slash), slash == std::string::npos ? "" : text.substr(slash + 1)};
}

Result<void> CheckSection(const Path& path, const std::vector<Section>& sections) {
  std::vector<std::string> names;
  for (const Section& section : sections) names.push_back(section.name);
  if (path.section.empty() || std::find(names.begin(), names.end(), path.section) != names.end()) return {};
  const std::string nearest = DidYouMean(path.section, names);
  return MakeError(Code::kInvalidArgument, fmt::format("a tree has no '{}'{}", path.section,
                                                       nearest.empty() ? "; it has " + Join(names, ", ") : nearest));
}

bool HasName(const Part& part, const std::string& name) {
  return part.name == name ||
         std::find(part.other_names.begin(), part.other_names.end(), name) != part.other_names.end();
}

/// The parts where a section begins, or the one that a path names in it.
Places RootsOf(const Parts& all, const Section& section, const std::string& name) {
  Places places;
  for (std::size_t place = 0; place < all.all().size(); ++place) {
    const Part& part = all[place];
    if (!IsOneOf(part, section.kinds)) continue;
    if (name.empty() ? section.name != kBdevs || !IsStacked(all, part) : HasName(part, name)) places.push_back(place);
  }
  return places;
}

/// What stands on itself, by what is between, is in no root's branch. A circle begins with whichever comes first.
void AddCircles(const Parts& all, const Section& section, std::vector<bool>& seen, std::vector<PartBranch>& branches) {
  for (std::size_t place = 0; place < all.all().size(); ++place) {
    if (seen[place] || !IsOneOf(all[place], section.kinds)) continue;
    Note(fmt::format("warning: what {} {} stands on leads back to it", all[place].kind, all[place].name));
    branches.push_back(Follow(all, place, section.below, seen));
  }
}

struct Grown {
  const Section* section = nullptr;
  std::size_t count = 0;
  std::vector<PartBranch> branches;
};

Result<std::vector<Grown>> Grow(const Parts& all, const std::vector<Section>& sections, const Path& path) {
  if (auto checked = CheckSection(path, sections); !checked) return checked.error();
  std::vector<Grown> tree;
  for (const Section& section : sections) {
    if (!path.section.empty() && section.name != path.section) continue;
    Grown grown;
    grown.section = &section;
    grown.count = static_cast<std::size_t>(std::count_if(all.all().begin(), all.all().end(), [&](const Part& part) {
      return IsOneOf(part, section.kinds) && part.kind != parts::kStore;
    }));
    // A host may hang on many subsystems: it is shown with each.
    const bool shared = section.name == kBdevs;
    std::vector<bool> seen(all.all().size());
    for (const std::size_t root : RootsOf(all, section, path.name)) {
      if (!shared) seen.assign(seen.size(), false);
      grown.branches.push_back(Follow(all, root, section.below, seen));
    }
    if (shared && path.name.empty()) AddCircles(all, section, seen, grown.branches);
    if (!path.name.empty() && grown.branches.empty())
      return MakeError(Code::kNotFound,
                       fmt::format("there is no {} '{}' in {}", section.counts, path.name, section.name));
    tree.push_back(std::move(grown));
  }
  return tree;
}

/// Who uses a part that stands with what is stacked on it: that is not stacked.
std::vector<std::string> UsersElsewhere(const Parts& all, const Part& part) {
  std::vector<std::string> words;
  for (const std::size_t user : part.used_by) {
    if (!IsOneOf(all[user], kStacked)) words.push_back(all[user].kind + " " + all[user].name);
  }
  return words;
}

std::string Counted(const Parts& all, const Grown& grown) {
  const auto& kinds = grown.section->kinds;
  if (std::none_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return all.MayHave(kind); }))
    return grown.section->name + "  not served";
  const std::string counted = grown.section->counts + (grown.count == 1 ? "" : "s");
  const bool said = grown.section->name == grown.section->counts + "s";
  return fmt::format("{}  {}{}", grown.section->name, grown.count, said ? "" : " " + counted);
}

void PrintTree(const Context& context, const Parts& all, const std::string& target, const std::vector<Grown>& tree) {
  Branch root{target};
  for (const Grown& grown : tree) {
    Branch section{Counted(all, grown)};
    const MarksFn users = [&](const Part& part) { return UsersElsewhere(all, part); };
    for (const PartBranch& branch : grown.branches)
      section.below.push_back(ToBranch(all, branch, grown.section->name == kBdevs ? users : MarksFn()));
    root.below.push_back(std::move(section));
  }
  PrintBranches(context, root);
}

Result<void> Tree(Context& context, const std::string& path) {
  const auto looked = LookIntoChosen(context);
  if (!looked) return looked.error();
  if (!looked->parts) return NotRead(*looked);
  const Parts& all = *looked->parts;
  const std::vector<Section> sections = SectionsOf(all);
  const auto tree = Grow(all, sections, ParsePath(path));
  if (!tree) return tree.error();
  if (context.format == Format::kTable) {
    PrintTree(context, all, looked->target, *tree);
  } else {
    std::string json = fmt::format(R"("target":{})", QuoteJson(looked->target));
    for (const Grown& grown : *tree)
      json += fmt::format(R"(,"{}":{})", grown.section->name, ToJsonList(all, grown.branches, "below"));
    PrintJson(context, AsDocument(fmt::format(R"({{{},"unread":{}}})", json, UnreadToJson({*looked}))));
  }
  TellUnread({*looked});
  // What is not shown may be there all the same.
  if (!all.unread().empty()) context.exit_code = ToInt(ExitCodeOf(all.unread().front()));
  return {};
}

}  // namespace

void AddPartCommands(Command app, Context& context) {
  const auto word = std::make_shared<std::string>();
  const auto add = [&](const char* name, const char* about, auto run, Document::Type form = &v1::Found::descriptor) {
    Command command = app.add_subcommand(name, about);
    Prints(command, {form});
    command.callback([&context, word, run] { context.Run([&] { return run(context, *word); }); });
    return command;
  };
  add("find", "Find a thing by any of its names", Find)
      .add_option("WORD", *word, "Name, UUID, serial number, NQN, address, file, ...")
      .required()
      .completes("part");
  add("where", "Show what a thing stands on, and who uses it", Where)
      .add_option("NAME", *word, "As for find")
      .required()
      .completes("part");
  add("tree", "Show everything of a target", Tree, &v1::Tree::descriptor)
      .add_option("PATH", *word, "Only this: bdevs, nvmf, nvmf/NQN, ...")
      .completes("tree_path");
}

}  // namespace spdkctl::cli
