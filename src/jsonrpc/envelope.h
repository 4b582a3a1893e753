#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jsonrpc/frame.h"
#include "spdkctl/base/result.h"

namespace spdkctl::jsonrpc {

/// The request's text. `params` is JSON text, or empty for no such member.
std::string FormatRequest(std::uint64_t id, std::string_view method, std::string_view params);

/// How many JSON values SPDK's parser counts in the text: names, and both ends of each list and object.
std::size_t CountValues(std::string_view json);

/// Who an answer says that it is for.
enum class Addressee : std::uint8_t {
  kNobody,  ///< There is no id, or it is null.
  kOther,   ///< The id is none that this side gives.
  kId,      ///< The id is a number.
};

struct ParsedAnswer {
  Addressee addressee = Addressee::kNobody;
  std::uint64_t id = 0;  ///< Of Addressee::kId.
  bool is_error = false;
  std::string_view result;  ///< JSON text within the frame's.
  int code = 0;             ///< One beyond an int is the int next to it.
  std::string message;      ///< Empty if there is none.
  std::string flaw;         ///< Why it is no answer, although it is JSON; empty if it is one.
};

/// Takes an answer apart. Fails with kProtocol if it is no JSON object. No error quotes what is in it.
Result<ParsedAnswer> ParseAnswer(const Frame& frame);

/// The members of a list of answers, as they stand in the frame. Fails with kProtocol if it is no list.
Result<std::vector<std::string_view>> SplitList(const Frame& frame);

/// The id of an answer whose end is missing, if it stands in front of the result, as SPDK writes it.
std::optional<std::uint64_t> FindId(std::string_view begun);
/// The same for the id null.
bool HasNullId(std::string_view begun);

}  // namespace spdkctl::jsonrpc
