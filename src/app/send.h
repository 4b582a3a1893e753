#pragma once

#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl::app {

/// The task's way to the target.
template <class Response, class Request>
Result<Response> Send(TypedCalls& client, const char* name, const Request& request, const CallOptions& options = {}) {
  Response response;
  if (auto called = client.call_message(*Schema::Get().Find(name), request, response, options); !called)
    return called.error();
  return response;
}

/// The same for calls whose result says no more than that they were carried out.
template <class Request>
Result<void> Do(TypedCalls& client, const char* name, const Request& request, const CallOptions& options = {}) {
  Result<rpc::v1::Done> done = Send<rpc::v1::Done>(client, name, request, options);
  if (!done) return done.error();
  return {};
}

/// Whether the target's release, build and application have the method.
inline bool Offers(TypedCalls& client, const char* name) {
  const auto info = client.info();
  return info && NameFor(*Schema::Get().Find(name), **info);
}

inline Release ReleaseOf(TypedCalls& client) {
  const auto info = client.info();
  return info ? (*info)->schema_release : Release();
}

}  // namespace spdkctl::app
