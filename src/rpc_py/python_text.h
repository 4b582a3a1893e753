#pragma once

#include <string>
#include <vector>

#include <boost/json.hpp>

namespace spdkctl::rpc_py {

/// JSON as Python's json.dumps writes it. `indent` < 0: on one line.
std::string ToPythonJson(const boost::json::value& value, int indent);

/// What Python's print() shows of a value: a text bare, True, None, a list with its brackets.
std::string ToPythonText(const boost::json::value& value);

/// A text in quotes, as Python's repr() shows it; what would move a terminal's cursor is escaped.
std::string Quoted(const std::string& text);

/// Words as shlex.quote writes them, one blank between.
std::string ToShellWords(const boost::json::value& list);

/// A line as shlex.split takes it apart. False: a quote is not closed.
bool SplitShellWords(const std::string& line, std::vector<std::string>& words);

}  // namespace spdkctl::rpc_py
