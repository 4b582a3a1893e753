#pragma once

#include <filesystem>
#include <string>

#include <google/protobuf/descriptor.h>

#include "cli/context.h"
#include "spdkctl/base/result.h"

namespace spdkctl::cli {

/// The form of what a command prints as JSON. Messages are named by functions: to build what says how they look takes
/// as long as a call.
struct Document {
  using Type = const google::protobuf::Descriptor* (*)();

  Type item = nullptr;      ///< Null: an answer of a target, or no JSON at all.
  std::string plural = {};  ///< A list of them, under that name; empty: one, whose members are the document's.
  std::string of = {};      ///< A text that stands before the members of each.
  Type parts = nullptr;     ///< Members besides.
};

/// Says what a command prints. One of which that is not said prints what it changed.
void Prints(Command command, Document document);

/// Adds the hidden command that writes the JSON Schemas of all documents, with an index of the commands, into a folder.
void AddSchemas(Command app, Context& context);

}  // namespace spdkctl::cli
