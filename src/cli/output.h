#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"
#include "cli/table.h"

namespace spdkctl::cli {

/// The option that chooses the format.
void AddFormatOption(Command app, Context& context);

/// JSON text on stdout as the format wants it: YAML, else indented JSON that keeps every digit and member.
void PrintJson(const Context& context, const std::string& json);

/// The members of a document (`{"a":1}`) with the number of the form that all documents have.
std::string AsDocument(std::string_view members);
/// A message as a document. Lists of our own messages are there although they are empty.
void PrintMessage(const Context& context, const google::protobuf::Message& message);

/// What a task did: a line in tables, {"changed": ...} else.
void PrintChanged(const Context& context, bool changed, std::string_view what);

/// A line on stdout.
void PrintLine(std::string_view text);

/// Progress, warnings and notes on stderr.
void Note(std::string_view text);

}  // namespace spdkctl::cli
