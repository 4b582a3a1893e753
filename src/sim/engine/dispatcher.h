#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sim/engine/handlers.h"
#include "sim/engine/world.h"

namespace spdkctl::sim {

/// A result's JSON text, an error, or neither yet.
struct Outcome {
  std::optional<std::string> result = {};
  std::optional<RpcError> error = {};
  /// Asked in every round until it has the outcome.
  std::function<std::optional<Outcome>()> later = {};
};

/// Calls the handler of a method, after the checks that SPDK's dispatcher and decoders make: whether this
/// application of this release has it, the state, and the parameters, all by the schema.
class Dispatcher {
 public:
  explicit Dispatcher(World& world);

  /// `params` is JSON text; nothing if the request has no such member.
  Outcome Call(std::string_view method, const std::optional<std::string_view>& params);

  /// Whether this application has it, and may be asked in that state.
  [[nodiscard]] bool Offers(std::string_view method) const { return Find(method) != nullptr; }
  [[nodiscard]] bool AllowedIn(std::string_view method, rpc::v1::State state) const;

  /// The names that this application takes; with `current`, those that it takes now.
  [[nodiscard]] std::vector<std::string> Methods(bool current, bool aliases) const;

 private:
  struct Entry {
    const Method* method = nullptr;
    const Handler* handler = nullptr;
    bool read = false;  ///< Whether the schema was asked for the rest: at the first call, so that a start is quick.
    bool built = false;
    bool takes_params = false;
  };

  /// Nothing if this application does not have it.
  [[nodiscard]] const Entry* Find(std::string_view name) const;
  [[nodiscard]] std::optional<RpcError> CheckState(const Method& method) const;
  [[nodiscard]] RpcError DecodeError(const Method& method) const;
  [[nodiscard]] RpcError DecodeError(const Entry& entry, std::string_view params) const;
  Outcome Finish(const Entry& entry, Reply reply, std::shared_ptr<google::protobuf::Message> response);

  World& world_;
  /// By every name that this application of this release takes; main names are listed in the schema's order.
  mutable std::unordered_map<std::string, Entry> entries_;
};

}  // namespace spdkctl::sim
