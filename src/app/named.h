#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/base/result.h"

namespace spdkctl::app {

/// The one of the things that has the name. `names_of` gives the names of one, what it is called first, its UUID among
/// them where it is known by that. kNotFound names the nearest; kInvalidArgument names all where several have the name:
/// what one is called may be the UUID or the alias of another.
template <class Things, class NamesOf>
Result<typename Things::value_type> FindNamed(const char* kind, const std::string& name, const Things& things,
                                              const NamesOf& names_of) {
  const typename Things::value_type* found = nullptr;
  std::vector<std::string> fitting;
  std::vector<std::string> known;
  for (const auto& thing : things) {
    std::vector<std::string> names = names_of(thing);
    std::erase(names, std::string());
    if (names.empty()) continue;
    known.push_back(names.front());
    if (std::find(names.begin(), names.end(), name) == names.end()) continue;
    found = &thing;
    const std::string others = Join({names.begin() + 1, names.end()}, ", ");
    fitting.push_back(fmt::format("{} {}{}", kind, names.front(), others.empty() ? "" : " (" + others + ")"));
  }
  if (fitting.size() == 1) return *found;
  if (fitting.empty())
    return MakeError(Code::kNotFound, fmt::format("there is no {} '{}'{}", kind, name, DidYouMean(name, known)));
  return MakeError(Code::kInvalidArgument, fmt::format("'{}' may be {}; give another name of the one that is meant",
                                                       name, Join(fitting, " or ")));
}

}  // namespace spdkctl::app
