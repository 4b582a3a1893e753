#include "cli/listing.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>

#include <fmt/format.h>

#include "base/printable.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/terminal.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

constexpr const char* kWatchPause = "2s";

struct ListArguments {
  Asked asked;
  std::string columns;
  std::string watch;  ///< Between two looks; empty: one look.
};

bool HasName(const Entry& entry, const std::string& name) {
  return std::find(entry.names.begin(), entry.names.end(), name) != entry.names.end();
}

/// The item's members, with what it belongs to before them.
std::string ItemOf(const Listing& listing, const Entry& entry) {
  if (listing.of_member.empty()) return entry.json;
  return fmt::format(R"({{"{}":{}{}{})", listing.of_member, QuoteJson(entry.of), entry.json == "{}" ? "" : ",",
                     entry.json.substr(1));
}

Result<void> PrintList(const Context& context, const Listing& listing, const ListArguments& arguments,
                       const std::vector<Entry>& entries) {
  if (context.format != Format::kTable) {
    std::vector<std::string> items;
    for (const Entry& entry : entries) {
      if (!entry.json.empty()) items.push_back(ItemOf(listing, entry));
    }
    PrintJson(context, AsDocument(fmt::format(R"({{"{}":[{}]}})", listing.plural, Join(items, ","))));
    return {};
  }
  Table table(listing.columns);
  for (const Entry& entry : entries) {
    if (!entry.cells.empty()) table.AddLists(entry.cells);
  }
  if (arguments.columns.empty()) {
    table.Print(context);
    return {};
  }
  const auto chosen = ChooseColumns(listing.columns, arguments.columns);
  if (!chosen) return chosen.error();
  table.PrintColumns(context, *chosen);
  return {};
}

/// What belongs to something else than was asked about is left out.
Result<void> ListOnce(Context& context, const Listing& listing, const ListArguments& arguments,
                      const ReadEntries& read) {
  auto entries = read(context, arguments.asked);
  if (!entries) return entries.error();
  if (!arguments.asked.of.empty())
    std::erase_if(*entries, [&](const Entry& entry) { return entry.of != arguments.asked.of; });
  return PrintList(context, listing, arguments, *entries);
}

/// Looks again and again. Control-C is how it ends, so that it ends well: nothing is left undone.
Result<void> Watch(Context& context, const Listing& listing, const ListArguments& arguments, const ReadEntries& read) {
  const auto pause = ParseMilliseconds(arguments.watch);
  if (!pause) return MakeError(Code::kInvalidArgument, "--watch: " + pause.error().message);
  if (*pause == 0) return MakeError(Code::kInvalidArgument, "--watch: without a pause nothing else would be done");
  std::signal(SIGINT, [](int) { ::_exit(0); });
  auto* const terminal = dynamic_cast<TerminalGuard*>(std::cout.rdbuf());
  for (;;) {
    if (terminal != nullptr) terminal->Command("\x1b[H\x1b[2J");
    if (auto listed = ListOnce(context, listing, arguments, read); !listed) return listed;
    if (!std::cout.flush()) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(*pause));
  }
}

/// --columns is refused before a target is asked.
Result<void> CheckColumns(const Context& context, const Listing& listing, const ListArguments& arguments) {
  if (arguments.columns.empty()) return {};
  if (context.format != Format::kTable)
    return MakeError(Code::kInvalidArgument, "--columns is for tables: JSON and YAML have all that there is");
  const auto chosen = ChooseColumns(listing.columns, arguments.columns);
  return chosen ? Result<void>() : Result<void>(chosen.error());
}

std::vector<std::string> ColumnNames(const Listing& listing) {
  std::vector<std::string> names;
  for (const Column& column : listing.columns) names.push_back(ToLower(column.heading));
  return names;
}

/// "name,size".
std::string FirstColumns(const Listing& listing) {
  std::vector<std::string> names = ColumnNames(listing);
  names.resize(std::min<std::size_t>(names.size(), 2));
  return Join(names, ",");
}

void AddOf(Command command, const Listing& listing, Asked& asked, bool required) {
  if (listing.of.word.empty()) return;
  Option option = command.add_option(listing.of.word, asked.of, listing.of.about);
  if (!listing.of.completes.empty()) option.completes(listing.of.completes);
  if (required) option.required();
}

/// "nvmf_tgt (4711)": what it is called, and what tells it from others of that name.
std::string Distinctly(const Entry& entry, const std::string& asked) {
  for (const std::string& other : entry.names) {
    if (other != entry.names.front() && other != asked && !other.empty())
      return fmt::format("{} ({})", entry.names.front(), other);
  }
  return entry.names.front();
}

/// The one of that name: an own name comes before another's alias.
Result<Entry> TheOne(const Listing& listing, const Asked& asked, const std::vector<Entry>& entries) {
  std::vector<const Entry*> own;
  std::vector<const Entry*> others;
  std::vector<std::string> known;
  for (const Entry& entry : entries) {
    if (entry.json.empty() || (!asked.of.empty() && entry.of != asked.of)) continue;
    known.push_back(entry.names.front());
    if (HasName(entry, asked.name)) (entry.names.front() == asked.name ? own : others).push_back(&entry);
  }
  const std::vector<const Entry*>& found = own.empty() ? others : own;
  if (found.size() == 1) return *found.front();
  if (found.empty())
    return MakeError(Code::kNotFound,
                     fmt::format("there is no {} {}{}{}", listing.one, asked.name,
                                 asked.of.empty() ? "" : " of " + asked.of, DidYouMean(asked.name, known)));
  std::vector<std::string> names;
  for (const Entry* entry : found) names.push_back(Distinctly(*entry, asked.name));
  return MakeError(Code::kInvalidArgument,
                   fmt::format("'{}' is the name of several: {}", asked.name, Join(names, ", ")));
}

/// Every column, one a line; names of them are told from what they hold by a gap.
void PrintColumnsOf(const Listing& listing, const Entry& entry) {
  std::size_t width = 0;
  for (const Column& column : listing.columns) width = std::max(width, Columns(column.heading));
  for (std::size_t i = 0; i < listing.columns.size(); ++i) {
    std::string heading = listing.columns[i].heading;
    for (const Cell& cell : entry.cells[i]) {
      if (cell.text.empty()) continue;
      std::cout << heading << std::string(width + 2 - Columns(heading), ' ') << Cell(Printable(cell.text), cell.colour)
                << '\n';
      heading.clear();
    }
  }
}

}  // namespace

void AddList(Command parent, Context& context, const std::string& name, const std::string& about,
             const Listing& listing, const ReadEntries& read) {
  Command command = parent.add_subcommand(name, about);
  const auto arguments = std::make_shared<ListArguments>();
  const auto kind = std::make_shared<const Listing>(listing);
  AddOf(command, listing, arguments->asked, listing.of.needed);
  command.add_option("--columns", arguments->columns, "Only these, e.g. " + FirstColumns(listing))
      .completes_list_of(ColumnNames(listing));
  command.on_flag_with_value("-w,--watch", arguments->watch, kWatchPause,
                             "Look again every 2 (or SECONDS), until control-C");
  Prints(command, {listing.item, listing.plural, listing.of_member});
  command.callback([&context, arguments, kind, read] {
    context.Run([&]() -> Result<void> {
      if (auto checked = CheckColumns(context, *kind, *arguments); !checked) return checked;
      return arguments->watch.empty() ? ListOnce(context, *kind, *arguments, read)
                                      : Watch(context, *kind, *arguments, read);
    });
  });
}

void AddShow(Command parent, Context& context, const std::string& about, const Listing& listing,
             const ReadEntries& read, const PrintEntry& print) {
  Command command = parent.add_subcommand("show", about);
  const auto asked = std::make_shared<Asked>();
  const auto kind = std::make_shared<const Listing>(listing);
  AddOf(command, listing, *asked, true);
  Option key = command.add_option(listing.key.word, asked->name, listing.key.about).required();
  if (!listing.key.completes.empty()) key.completes(listing.key.completes);
  Prints(command, {listing.item, {}, listing.of_member, listing.parts});
  command.callback([&context, asked, kind, read, print] {
    context.Run([&]() -> Result<void> {
      const auto entries = read(context, *asked);
      if (!entries) return entries.error();
      const auto entry = TheOne(*kind, *asked, *entries);
      if (!entry) return entry.error();
      if (context.format != Format::kTable) {
        PrintJson(context, AsDocument(ItemOf(*kind, *entry)));
      } else if (print) {
        return print(context, *entry);
      } else {
        PrintColumnsOf(*kind, *entry);
      }
      return {};
    });
  });
}

void AddListAndShow(Command parent, Context& context, const std::string& about, const Listing& listing,
                    const ReadEntries& read, const PrintEntry& print) {
  AddList(parent, context, "list", "List " + about, listing, read);
  AddShow(parent, context, "Show one of them", listing, read, print);
}

PrintEntry AsTable(const Listing& listing) {
  return [columns = listing.columns](Context& context, const Entry& entry) -> Result<void> {
    Table table(columns);
    table.AddLists(entry.cells);
    table.Print(context);
    return {};
  };
}

std::vector<std::vector<Cell>> Row(std::vector<Cell> cells) {
  std::vector<std::vector<Cell>> row;
  for (Cell& cell : cells) row.push_back({std::move(cell)});
  return row;
}

std::vector<Cell> ToCells(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

std::string YesOrNo(bool known, bool value) { return !known ? "" : value ? "yes" : "no"; }

}  // namespace spdkctl::cli
