#pragma once

#include "client/sorts.h"
#include "storage/kind.h"

namespace spdkctl::storage {

// What objects need of each other, by the sorts that the schema's parameters name ("bdev", "subsystem", "key").

using client::InPlainWords;
/// Asks whether the target has it.
void AskThing(View& view, const Thing& thing);
/// Whether the target has it. The error says why nobody can tell.
Result<bool> IsThere(const View& view, const Thing& thing);
/// The answer that lists all of a sort. Asked for by AskThing, whatever the name.
Result<const google::protobuf::Message*> ListOf(const View& view, const std::string& sort);
/// Asks for all of a sort.
void AskAllOf(View& view, const std::string& sort);
/// The names of all of its sort that the view has seen.
std::vector<std::string> SeenOf(const View& view, const std::string& sort);

}  // namespace spdkctl::storage
