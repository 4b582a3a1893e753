#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "client/told.h"

namespace spdkctl::client {

// The kinds of objects that parameters name (`names` and `makes` of the schema's fields), and which of them a target
// has.

/// A thing that a request names.
struct Named {
  std::string_view sort;
  std::string name;
  bool may_come_later = false;  ///< The call is taken without it.
};

/// "lvol_store" is "lvol store".
std::string InPlainWords(std::string_view sort);
/// The questions that tell which of a sort there are; none if no call tells of them.
Reads ListsOf(std::string_view sort);
/// The names of all of a sort, further names among them. The error says why nobody can tell.
Result<std::vector<std::string>> NamesOf(const Told& told, std::string_view sort);
/// Whether the target has it, under any of its names. Of a sort that no call tells of, kUnsupported.
Result<bool> IsThere(const Told& told, const Named& thing);
/// Whether two names of a sort mean the same.
bool IsSameName(std::string_view sort, std::string_view one, std::string_view other);

/// The things that a request names that must be there already, and those that it makes, at any depth.
std::vector<Named> NamedIn(const google::protobuf::Message& request);
std::vector<Named> MadeBy(const google::protobuf::Message& request);

}  // namespace spdkctl::client
