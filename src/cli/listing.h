#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/output.h"

namespace spdkctl::cli {

/// A word that names something: as the help calls it, and whose names are completed for it.
struct KeyWord {
  std::string word;
  std::string completes;
  std::string about;
  bool needed = false;  ///< A list of all there are makes no sense.
};

/// A kind of things that commands list and show.
struct Listing {
  std::string plural;                                       ///< What a list of them is called in documents.
  std::string one;                                          ///< What errors call one.
  const google::protobuf::Descriptor* (*item)() = nullptr;  ///< What one is in documents.
  std::vector<Column> columns;
  KeyWord key = {};            ///< What one is shown by.
  KeyWord of = {};             ///< What it belongs to; without a word: nothing.
  std::string of_member = {};  ///< What that is called in documents, where `item` does not say it.
  const google::protobuf::Descriptor* (*parts)() = nullptr;  ///< What is shown of one besides.
};

/// A thing that is listed.
struct Entry {
  std::vector<std::string> names;  ///< It is found by any of them; the first is its maker's.
  std::string json;                ///< An object, as `item` says. Empty: this is a row of tables alone.
  std::vector<std::vector<Cell>>
      cells;  ///< By column, with a line for each thing in it. None: it stands in another's row.
  std::string of = {};
};

/// What is asked for: things of `of` ("": of all), and if there is a `name` that one only. More may be answered.
struct Asked {
  std::string of;
  std::string name;
};
using ReadEntries = std::function<Result<std::vector<Entry>>(Context& context, const Asked& asked)>;

/// Adds the command that lists them: with --columns and --watch.
void AddList(Command parent, Context& context, const std::string& name, const std::string& about,
             const Listing& listing, const ReadEntries& read);
/// Adds `show`, for one of them. `print` shows it as text, else all its columns are shown, one a line.
using PrintEntry = std::function<Result<void>(Context& context, const Entry& entry)>;
void AddShow(Command parent, Context& context, const std::string& about, const Listing& listing,
             const ReadEntries& read, const PrintEntry& print = {});
/// Both, in that order.
void AddListAndShow(Command parent, Context& context, const std::string& about, const Listing& listing,
                    const ReadEntries& read, const PrintEntry& print = {});
/// Shows one as a list shows it, for things of several lines.
PrintEntry AsTable(const Listing& listing);

/// One cell for each column.
std::vector<std::vector<Cell>> Row(std::vector<Cell> cells);

std::vector<Cell> ToCells(const std::vector<std::string>& texts);
/// "yes", "no", or nothing where a target does not say.
std::string YesOrNo(bool known, bool value);

}  // namespace spdkctl::cli
