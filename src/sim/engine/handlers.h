#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/engine/world.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

/// What a handler returns: nothing (its response is the answer), an error, or that the answer comes later.
class Reply {
 public:
  /// Asked in every round of the server: nothing as long as there is no answer.
  using Later = std::function<std::optional<Reply>()>;

  Reply() = default;
  Reply(Failure failure) : error(std::move(failure)) {}   // NOLINT(google-explicit-constructor)
  Reply(RpcError failure) : error(std::move(failure)) {}  // NOLINT(google-explicit-constructor)
  explicit Reply(Later answer) : later(std::move(answer)) {}

  std::optional<RpcError> error;
  Later later;
};

/// What answers the calls of one method.
struct Handler {
  std::function<Reply(World&, const google::protobuf::Message&, google::protobuf::Message&)> answer;
  /// Asked before the parameters are looked at, if it is there.
  Failure (*look_first)(World&) = nullptr;
  /// Asked before a word is refused that SPDK reads later than the other parameters; the request has another in its
  /// place.
  std::function<Failure(World&, const google::protobuf::Message&)> before_words = {};
};

/// A part of the application that framework_get_config can show.
struct SubsystemConfig {
  /// The calls that would make what it has now.
  std::function<void(World&, rpc::v1::FrameworkGetConfigResponse&)> calls;
};

/// By the methods' newest names.
class Handlers {
 public:
  static Handlers& All();

  [[nodiscard]] const Handler* Find(const std::string& method) const;
  [[nodiscard]] const SubsystemConfig* FindConfig(const std::string& subsystem) const;

  /// Adds a handler of the method's own message types.
  template <class Request, class Response, class Result>
  void On(const std::string& method, Result (*handle)(World&, const Request&, Response&)) {
    Add(method,
        [handle](World& world, const google::protobuf::Message& request, google::protobuf::Message& response) -> Reply {
          return handle(world, dynamic_cast<const Request&>(request), dynamic_cast<Response&>(response));
        });
  }

  /// For what cannot work in a simulated target: the parameters are checked, and then it is refused.
  void AlwaysFails(const std::string& method, RpcError (*failure)(const World&)) {
    Add(method,
        [failure](World& world, const google::protobuf::Message& /*request*/,
                  google::protobuf::Message& /*response*/) -> Reply { return failure(world); });
  }
  /// For what changes nothing that could be seen: it answers true.
  void AlwaysDone(const std::string& method) {
    Add(method,
        [](World& /*world*/, const google::protobuf::Message& /*request*/,
           google::protobuf::Message& response) -> Reply {
          dynamic_cast<rpc::v1::Done&>(response).set_done(true);
          return {};
        });
  }
  /// For lists in which there is never anything.
  void AlwaysEmpty(const std::string& method) {
    Add(method,
        [](World& /*world*/, const google::protobuf::Message& /*request*/,
           google::protobuf::Message& /*response*/) -> Reply { return {}; });
  }

  /// For a method that is there already, and looks at something else before it looks at its parameters.
  void OnFirst(const std::string& method, Failure (*look)(World&)) { handlers_.at(method).look_first = look; }

  /// For a method that is there already, and checks something else before it reads the word of an enum.
  template <class Request>
  void BeforeWords(const std::string& method, Failure (*check)(World&, const Request&)) {
    handlers_.at(method).before_words = [check](World& world, const google::protobuf::Message& request) {
      return check(world, static_cast<const Request&>(request));
    };
  }

  void OnConfig(const std::string& subsystem, std::function<void(World&, rpc::v1::FrameworkGetConfigResponse&)> calls) {
    configs_[subsystem] = {std::move(calls)};
  }

 private:
  Handlers();
  /// std::logic_error for a method that somebody else answers.
  void Add(const std::string& method, decltype(Handler::answer) answer);
  std::map<std::string, Handler> handlers_;
  std::map<std::string, SubsystemConfig> configs_;
};

/// Adds one call to a configuration, in the form of the world's release. `shown` are lists that stand there even when
/// they are empty.
void AddConfigCall(const World& world, const char* method, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response, std::initializer_list<const char*> shown = {});

/// Copies what is set, but for lists, to the fields of the same names and types.
void CopyFields(const google::protobuf::Message& from, google::protobuf::Message& to);
/// The same, only where `to` has something already: for defaults that a request overrides.
void OverrideFields(const google::protobuf::Message& from, google::protobuf::Message& to);

/// The string on the wire of an enum's value.
template <class Enum>
const std::string& WireNameOf(Enum value) {
  return WireName(*google::protobuf::GetEnumDescriptor<Enum>()->FindValueByNumber(value));
}

/// Marks a list or map that is empty as present: SPDK writes it.
void ShowEmpty(google::protobuf::Message& message, const char* field);

/// The failure, or true as the answer.
inline Failure DoneUnless(Failure failure, rpc::v1::Done& response) {
  if (!failure) response.set_done(true);
  return failure;
}
/// The errno's text under its negative number, or true.
inline Failure DoneUnless(int number, rpc::v1::Done& response) {
  return DoneUnless(number == 0 ? Failure() : Failure(Errno(number)), response);
}

}  // namespace spdkctl::sim
