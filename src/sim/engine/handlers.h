#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "sim/engine/call.h"
#include "sim/engine/errors.h"
#include "sim/engine/world.h"

namespace spdkctl::rpc::v1 {
class FrameworkGetConfigResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl::sim {

/// What answers the calls of one method.
struct Handler {
  std::function<Reply(World&, const std::shared_ptr<CallMessages>&)> answer;
  /// Asked before the parameters are looked at, if it is there.
  Failure (*look_first)(World&) = nullptr;
  /// SPDK reads the words of some enums later than the other parameters. This check comes before such a word is
  /// refused; the request it gets has another word in its place.
  std::function<Failure(World&, const google::protobuf::Message&)> before_words = {};
};

/// Adds to a configuration the calls that would make what a part of the application has now.
using ShowConfigCalls = void (*)(World&, rpc::v1::FrameworkGetConfigResponse&);

/// What answers the methods, by their newest names.
class Handlers {
 public:
  static Handlers& All();

  [[nodiscard]] const Handler* Find(const std::string& method) const;
  /// Nothing for a part of the application that has no configuration.
  [[nodiscard]] ShowConfigCalls FindConfig(const std::string& subsystem) const;

  /// Adds a handler of the method's own message types; it returns a Reply, or a Failure if it answers at once.
  template <class Request, class Response, class Result>
  void On(const char* method, Result (*handle)(const Call<Request, Response>&)) {
    Add(method, [handle](World& world, const std::shared_ptr<CallMessages>& messages) -> Reply {
      return handle(Call<Request, Response>(world, messages));
    });
  }

  /// For what cannot work in a simulated target: the parameters are checked, and then it is refused.
  void AlwaysFails(const char* method, RpcError (*failure)(const World&));
  /// For what changes nothing that could be seen: it answers true.
  void AlwaysDone(const char* method);
  /// For lists that are always empty.
  void AlwaysEmpty(const char* method);

  /// For a method that is there already, and looks at something else before it looks at its parameters.
  void OnFirst(const char* method, Failure (*look)(World&));

  /// For a method that is there already, and checks something before it reads the word of an enum.
  template <class Request>
  void BeforeWords(const char* method, Failure (*check)(World&, const Request&)) {
    AddBeforeWords(method, [check](World& world, const google::protobuf::Message& request) {
      return check(world, dynamic_cast<const Request&>(request));
    });
  }

  void OnConfig(const char* subsystem, ShowConfigCalls calls);

 private:
  Handlers();
  /// std::logic_error for a method that somebody else answers.
  void Add(const char* method, decltype(Handler::answer) answer);
  void AddBeforeWords(const char* method, decltype(Handler::before_words) check);

  std::map<std::string, Handler> handlers_;
  std::map<std::string, ShowConfigCalls> configs_;
};

}  // namespace spdkctl::sim
