#pragma once

#include <string>
#include <string_view>

#include "spdkctl/storage/v1/options.pb.h"

namespace spdkctl::storage {

/// The one spelling of all that mean the same: of "0xF" and "[0,1,2,3]", of "::1" and "0:0:0:0:0:0:0:1". What is not of
/// the form that is meant stays as it is.
std::string Normal(v1::Spelling spelling, std::string_view text);

}  // namespace spdkctl::storage
