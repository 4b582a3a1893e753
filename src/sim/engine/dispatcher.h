#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sim/engine/errors.h"

namespace spdkctl {
class Method;
namespace rpc::v1 {
enum State : int;
}  // namespace rpc::v1
}  // namespace spdkctl

namespace spdkctl::sim {

struct CallMessages;
struct Handler;
class Reply;
class World;

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
  Outcome Call(std::string_view name, const std::optional<std::string_view>& params);

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
  /// The request that `params` are read into; an error if they cannot be read.
  [[nodiscard]] ErrorOr<std::shared_ptr<CallMessages>> Read(const Entry& entry,
                                                            const std::optional<std::string_view>& params) const;
  [[nodiscard]] Outcome Finish(const Entry& entry, Reply reply, const std::shared_ptr<CallMessages>& messages) const;

  World& world_;
  /// By every name that this application of this release takes; main names are listed in the schema's order.
  mutable std::unordered_map<std::string, Entry> entries_;
};

}  // namespace spdkctl::sim
