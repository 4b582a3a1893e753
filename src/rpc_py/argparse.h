#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "rpc_py/grammar.h"
#include "spdkctl/base/result.h"

namespace spdkctl::rpc_py {

/// The values of a command line, by dest.
using Namespace = std::map<std::string, boost::json::value>;

/// Words by the dest that they are for.
using Words = std::map<std::string, std::vector<std::string>>;

struct Parsed {
  Namespace values;
  std::vector<std::string> rest;    ///< The command and its words (global options only).
  std::vector<std::string> extras;  ///< Words that nothing took.
  Words given;                      ///< What was given; of a flag without a value the flag.
  bool help = false;
};

/// Parses words by the rules of Python's argparse (3.11): prefixes of long options, clusters, attached values, `--`,
/// negative numbers, positions that fill as soon as they can. `before_command`: the words up to the command are parsed,
/// it and what follows are `rest`. Errors have argparse's message: kInvalidArgument, where a value is none that the
/// argument takes, else kUnsupported.
Result<Parsed> Parse(const Command& command, const std::vector<std::string>& words, bool before_command = false);

/// One word as the argument's type has it. kInvalidArgument: it is none. Python 2 takes no underscores in numbers.
Result<boost::json::value> ToType(const std::string& type, const std::string& word, bool python2 = false);

}  // namespace spdkctl::rpc_py
