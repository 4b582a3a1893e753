#pragma once

#include <string_view>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

/// Parameters as a target tells them, in its configuration: what a newer release has besides is left out, at any depth.
SPDKCTL_EXPORT Result<void> ParseToldParams(const Method& method, std::string_view json,
                                            google::protobuf::Message& request);

}  // namespace spdkctl
