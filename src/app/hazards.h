#pragma once

#include "spdkctl/client/calls.h"

namespace spdkctl::app {

/// Refuses (kUnsupported, with the reason) a call that is known to crash the release that it would go to. Every
/// task passes its requests through here before it sends them.
Result<void> CheckHazards(TypedCalls& client, const Method& method, const google::protobuf::Message& request);

}  // namespace spdkctl::app
