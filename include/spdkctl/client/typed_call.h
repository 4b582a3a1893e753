#pragma once

#include <type_traits>
#include <utility>

#include "spdkctl/client/caller.h"

namespace spdkctl::client {

/// Whether a type is defined where this is first asked. The generated calls ask it of the messages that they take and
/// return, to name the header that is missing.
template <class T>
concept HasSize = requires {
  sizeof(T);
};
template <class T>
inline constexpr bool kIsComplete = HasSize<T>;

/// Stands for a message that is only declared, so that the missing header is all that the compiler complains of.
struct Nothing {};
template <class Message>
using MessageOrNothing = std::conditional_t<kIsComplete<Message>, Message, Nothing>;

/// A request that says nothing.
template <class Request>
MessageOrNothing<Request> EmptyRequest() {
  return {};
}

/// Makes a call whose messages are known by their types.
template <class Response, class Request>
Result<MessageOrNothing<Response>> CallTyped(Caller& caller, const char* name, const Request& request,
                                             const CallOptions& options) {
  if constexpr (kIsComplete<Response> && !std::is_same_v<Request, Nothing>) {
    Response response;
    const Result<void> called = caller.call_message(*Schema::Get().Find(name), request, response, options);
    if (!called) return called.error();
    return response;
  } else {
    return MakeError(Code::kInternal, "not compiled: a header of messages is missing");
  }
}

}  // namespace spdkctl::client
