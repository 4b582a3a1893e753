#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "sim/world.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

/// A result's JSON text, an error, or nothing (the call is not answered).
struct Outcome {
  std::optional<std::string> result;
  std::optional<RpcError> error;
};

/// Calls the handler of a method, after the checks that SPDK's dispatcher and decoders make: whether this
/// application of this release has it, the state, and the parameters, all by the schema.
class Dispatcher {
 public:
  explicit Dispatcher(World& world);

  /// `params` is JSON text; nothing if the request has no such member.
  Outcome Call(std::string_view method, const std::optional<std::string_view>& params);

  /// The names that this application takes; with `current`, those that it takes now.
  [[nodiscard]] std::vector<std::string> Methods(bool current, bool aliases) const;

 private:
  [[nodiscard]] const Method* Find(std::string_view name) const;
  [[nodiscard]] std::optional<RpcError> CheckState(const Method& method) const;
  [[nodiscard]] RpcError DecodeError(const Method& method) const;

  World& world_;
};

using Handler =
    std::function<std::optional<RpcError>(World&, const google::protobuf::Message&, google::protobuf::Message&)>;

/// By the methods' newest names.
class Handlers {
 public:
  static Handlers& All();

  [[nodiscard]] const Handler* Find(const std::string& method) const;

  /// Adds a handler of the method's own message types.
  template <class Request, class Response>
  void On(const std::string& method, std::optional<RpcError> (*handle)(World&, const Request&, Response&)) {
    handlers_[method] = [handle](World& world, const google::protobuf::Message& request,
                                 google::protobuf::Message& response) {
      return handle(world, dynamic_cast<const Request&>(request), dynamic_cast<Response&>(response));
    };
  }

 private:
  Handlers();
  std::map<std::string, Handler> handlers_;
};

// Each file of handlers adds its own.
void AddFrameworkHandlers(Handlers& handlers);
void AddBdevHandlers(Handlers& handlers);
void AddLvolHandlers(Handlers& handlers);
void AddRaidHandlers(Handlers& handlers);
void AddKeyringHandlers(Handlers& handlers);
void AddNvmfHandlers(Handlers& handlers);
void AddVhostHandlers(Handlers& handlers);
void AddIscsiHandlers(Handlers& handlers);

/// The calls that would make what the subsystem has now (framework_get_config).
void BdevConfig(const World& world, rpc::v1::FrameworkGetConfigResponse& response);
void NvmfConfig(const World& world, rpc::v1::FrameworkGetConfigResponse& response);
void VhostConfig(const World& world, bool blk, rpc::v1::FrameworkGetConfigResponse& response);
void IscsiConfig(const World& world, rpc::v1::FrameworkGetConfigResponse& response);

/// Adds one call to a configuration, in the form of the world's release.
void AddConfigCall(const World& world, const char* method, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response);

/// Marks a list or map that is empty as present: SPDK writes it.
void ShowEmpty(google::protobuf::Message& message, const char* field);

}  // namespace spdkctl::sim
