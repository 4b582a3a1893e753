#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

/// Of one call.
struct CallOptions {
  /// How long the call may take, connecting included, on the monotonic clock. Absent: what the schema says of
  /// the method, else the client's default.
  std::optional<std::chrono::milliseconds> timeout = {};
};

class InfoStore;

/// Of a client.
struct ClientOptions {
  std::chrono::milliseconds timeout = std::chrono::seconds(30);
  /// Where to look up what a target is before it is asked (info_store.h). Null: it is asked on every connection.
  std::shared_ptr<InfoStore> info_store = {};
};

/// What a client knows about its target.
struct TargetInfo {
  Release release;         ///< The target's own; may be newer than the schema.
  Release schema_release;  ///< The release of the schema that is spoken with it.
  std::string version;     ///< The target's own words, empty before 19.04.
  bool simulated = false;  ///< It says that it is a simulation.
  bool derived = false;    ///< The target does not list its methods (17.07); `methods` is the schema's list.
  std::unordered_set<std::string> methods;  ///< The names that this build of this application takes.
  std::uint64_t generation = 0;             ///< The connection that this was learnt on.

  [[nodiscard]] bool Has(std::string_view method_name) const { return methods.contains(std::string(method_name)); }
};

/// The name under which the target takes `method`, or why it does not: kUnsupported naming the releases that have
/// it, or the applications.
SPDKCTL_EXPORT Result<std::string> NameFor(const Method& method, const TargetInfo& info);

/// Makes calls to one target and waits for their answers. Typed functions for every method are in calls.h.
class SPDKCTL_EXPORT Caller {
 public:
  virtual ~Caller() = default;

  /// Any method with any parameters, as they stand (`params` is JSON text or empty); the result as JSON text.
  /// Never sent twice.
  virtual Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) = 0;
  Result<std::string> call(std::string_view method, std::string_view params = {}) {
    return call(method, params, CallOptions{});
  }

  /// A method of the schema: the request is sent in the form that the target's release knows. `response` is
  /// cleared first. Sent again only where it was not sent, or where the schema says that it only reads or is
  /// idempotent.
  virtual Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                                    google::protobuf::Message& response, const CallOptions& options) = 0;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response) {
    return call_message(method, request, response, CallOptions{});
  }

  /// What the target is; asks it on first use and after each reconnect.
  virtual Result<std::shared_ptr<const TargetInfo>> info() = 0;

  /// Counts the connections made so far. A change between two calls means that the target may be another one.
  [[nodiscard]] virtual std::uint64_t generation() const = 0;

  /// Answers that came after their call had been given up, and were dropped.
  [[nodiscard]] virtual std::uint64_t late_answers() const = 0;
};

}  // namespace spdkctl
