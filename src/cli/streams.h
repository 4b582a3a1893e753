#pragma once

#include "spdkctl/base/result.h"

namespace spdkctl::cli {

/// Takes the place of standard streams that are closed, so that no file or socket of this program gets their number and
/// has its output.
void HoldClosedStreams();

/// Hands all of the output out. The error says that some of it could not be written; that its reader has gone, as
/// `head` does, is none.
Result<void> FlushOutput();

}  // namespace spdkctl::cli
