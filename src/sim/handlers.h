#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/world.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
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

using Handler = std::function<Reply(World&, const google::protobuf::Message&, google::protobuf::Message&)>;

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
    handlers_[method] = [handle](World& world, const google::protobuf::Message& request,
                                 google::protobuf::Message& response) -> Reply {
      return handle(world, dynamic_cast<const Request&>(request), dynamic_cast<Response&>(response));
    };
  }

  /// For what cannot work in a simulated target: the parameters are checked, and then it is refused.
  void AlwaysFails(const std::string& method, RpcError (*failure)(const World&)) {
    handlers_[method] = [failure](World& world, const google::protobuf::Message&, google::protobuf::Message&) -> Reply {
      return failure(world);
    };
  }

  /// For a method that looks at something else before it looks at its parameters.
  void OnFirst(const std::string& method, Failure (*look)(World&)) { first_[method] = look; }
  [[nodiscard]] Failure LookFirst(World& world, const std::string& method) const {
    const auto it = first_.find(method);
    return it == first_.end() ? Failure() : it->second(world);
  }

  void OnConfig(const std::string& subsystem, std::function<void(World&, rpc::v1::FrameworkGetConfigResponse&)> calls) {
    configs_[subsystem] = {std::move(calls)};
  }

  /// Called for every new world, before its first call: for components that have to be there from the start.
  void OnStart(std::function<void(World&)> start) { starts_.push_back(std::move(start)); }
  void Start(World& world) const {
    for (const auto& start : starts_) start(world);
  }

 private:
  Handlers();
  std::map<std::string, Handler> handlers_;
  std::map<std::string, Failure (*)(World&)> first_;
  std::map<std::string, SubsystemConfig> configs_;
  std::vector<std::function<void(World&)>> starts_;
};

/// Adds one call to a configuration, in the form of the world's release.
void AddConfigCall(const World& world, const char* method, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response);

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
