#pragma once

#include "spdkctl/base/error.h"

namespace spdkctl::client {

/// Whether a call that failed so is sent once more: where the connection was lost, and either nothing of the call was
/// sent or carrying it out twice is as good as once (`repeatable`; Method::Repeatable says so by the schema).
bool MayRepeat(bool repeatable, const Error& error);

}  // namespace spdkctl::client
