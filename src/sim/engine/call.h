#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <google/protobuf/message.h>

#include "sim/engine/errors.h"
#include "sim/engine/world.h"

namespace spdkctl::rpc::v1 {
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl::sim {

/// What a handler returns: nothing (the call's response is the answer), an error, or that the answer comes later, which
/// only Call::Later can say.
class Reply {
 public:
  /// Asked in every round of the server: nothing as long as there is no answer.
  using Look = std::function<std::optional<Reply>()>;

  Reply() = default;
  Reply(Failure failure) : error(std::move(failure)) {}   // NOLINT(google-explicit-constructor)
  Reply(RpcError failure) : error(std::move(failure)) {}  // NOLINT(google-explicit-constructor)

  std::optional<RpcError> error;
  Look later;

 private:
  template <class Request, class Response>
  friend class Call;
  explicit Reply(Look look) : later(std::move(look)) {}
};

/// The request and the response of one call.
struct CallMessages {
  std::unique_ptr<const google::protobuf::Message> request;
  std::unique_ptr<google::protobuf::Message> response;
};

/// A call while it is answered, by the types of its method's messages. Copies share the messages, which live as long as
/// one of them. A method that returns Done answers true, unless its handler has set the response.
template <class Request, class Response = rpc::v1::Done>
class Call {
 public:
  Call(World& made_in, const std::shared_ptr<CallMessages>& messages)
      : world(made_in),
        request(dynamic_cast<const Request&>(*messages->request)),
        response(dynamic_cast<Response&>(*messages->response)),
        messages_(messages) {}

  /// `look` is asked in every round of the server until it has the answer. It gets the call, so that it needs to
  /// capture neither the request nor the response.
  Reply Later(std::function<std::optional<Reply>(const Call&)> look) const {
    return Reply(Reply::Look([call = *this, look = std::move(look)] { return look(call); }));
  }

  World& world;
  const Request& request;
  Response& response;

 private:
  std::shared_ptr<CallMessages> messages_;
};

}  // namespace spdkctl::sim
