#pragma once

#include <functional>
#include <string_view>

namespace spdkctl {

/// JSON text as people read it, handed out in pieces: a member or element a line, two blanks a level. Only the blanks
/// between the tokens change: numbers keep their digits, texts their escapes, and members that occur twice do so still.
/// From a bracket on that closes what is not open, the text is handed out as it is.
void IndentJson(std::string_view json, const std::function<void(std::string_view)>& write);

}  // namespace spdkctl
