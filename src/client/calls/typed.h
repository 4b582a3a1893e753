#pragma once

#include "spdkctl/client/caller.h"

namespace spdkctl {

/// Makes a call whose messages are known by their types.
template <class Response>
Result<Response> Typed(Caller& caller, const char* name, const google::protobuf::Message& request,
                       const CallOptions& options) {
  Response response;
  const Result<void> called = caller.call_message(*Schema::Get().Find(name), request, response, options);
  if (!called) return called.error();
  return response;
}

}  // namespace spdkctl
