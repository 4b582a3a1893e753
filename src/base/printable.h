#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "spdkctl/base/export.h"

namespace spdkctl {

/// The text with everything escaped that would do something to a terminal instead of being seen on it: control
/// characters, DEL, the controls of ISO 6429 in either form, line separators, marks that turn the direction of writing,
/// whatever is not seen at all ("\u001b", "\U000e0020"), and bytes that are no UTF-8 ("\xff"). Names come from targets,
/// and those from disks and hosts.
SPDKCTL_EXPORT std::string Printable(std::string_view text);

/// The same for text of several lines: line feeds and tabs stay. Incomplete UTF-8 at the end is not taken; `taken` says
/// how many bytes were.
SPDKCTL_EXPORT std::string PrintableLines(std::string_view text, std::size_t& taken);

/// Whether Printable would change nothing.
SPDKCTL_EXPORT bool IsPrintable(std::string_view text);

/// Letters, each of which takes a column of a terminal (wide ones are counted as one).
SPDKCTL_EXPORT std::size_t Columns(std::string_view text);

}  // namespace spdkctl
