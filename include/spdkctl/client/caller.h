#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <google/protobuf/message.h>

#include "spdkctl/base/host_view.h"
#include "spdkctl/base/peer.h"
#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

/// Of one call.
struct CallOptions {
  /// How long the call may take, connecting and diagnosis included, on the monotonic clock. Absent: the client's own
  /// timeout if it was given one, else what the schema says of the method, else 30 s.
  std::optional<std::chrono::milliseconds> timeout = {};
  /// The connection that the call belongs to (Caller::generation(), TargetInfo::generation). On any other it is not
  /// sent: kUnavailable. Absent: any connection will do.
  std::optional<std::uint64_t> generation = {};
  /// When the call has to be over, whatever `timeout` allows: what several calls together may take. A call that would
  /// begin later is not sent.
  std::optional<std::chrono::steady_clock::time_point> until = {};
};

class InfoStore;
class ProcessNotes;

/// Of a client.
struct ClientOptions {
  /// Of every call that has none of its own. Absent: what the schema says of the method, else 30 s.
  std::optional<std::chrono::milliseconds> timeout = {};
  /// Where to look up what a target is before it is asked (info_store.h). Null: it is asked on every connection.
  std::shared_ptr<InfoStore> info_store = {};
  /// After a refusal, read the target's state back and put what it tells into Error::cause (diagnosis.h).
  bool diagnose = false;
  /// For diagnosis: the host that the target runs on. May be empty. Asked on the client's strand, and not for long.
  HostViewFn host = {};
  /// For diagnosis: the target's log. May be empty.
  MarkLogFn mark_log = {};
  /// Whom the client talks to. Null: whoever serves the address.
  PeerCheck check_peer = {};
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
  std::int32_t listener = 0;                ///< The process at the other end (Peer::pid); 0: it is not known.
  /// What was noted of its process (info_store.h); null where nothing can be.
  std::shared_ptr<const ProcessNotes> notes = {};

  [[nodiscard]] bool Has(std::string_view method_name) const { return methods.contains(std::string(method_name)); }
};

/// The name under which the target takes `method`, or why it does not: kUnsupported naming the releases that have
/// it, or the applications.
SPDKCTL_EXPORT Result<std::string> NameFor(const Method& method, const TargetInfo& info);

/// One of several calls that do not wait for each other. The messages live until all have ended.
struct MessageCall {
  const Method* method = nullptr;
  const google::protobuf::Message* request = nullptr;
  google::protobuf::Message* response = nullptr;
};

/// Makes calls to one target and waits for their answers. Typed functions for every method are in calls.h.
class SPDKCTL_EXPORT Caller {
 public:
  virtual ~Caller() = default;

  /// Any method with any parameters, as they stand; the result as JSON text. `params` is empty or the text of one JSON
  /// object or list; anything else is kInvalidArgument and not sent. Never sent twice.
  virtual Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) = 0;
  Result<std::string> call(std::string_view method, std::string_view params = {}) {
    return call(method, params, CallOptions{});
  }

  /// A method of the schema: the request is sent in the form that the target's release knows. `response` is
  /// cleared first. Sent again only where it was not sent, or where the schema says that it only reads or is
  /// idempotent.
  ///
  /// A call, typed or not, that is known to crash the target's release is refused before it is sent (kUnsupported); so
  /// is one of which that cannot be told.
  virtual Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                                    google::protobuf::Message& response, const CallOptions& options) = 0;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response) {
    return call_message(method, request, response, CallOptions{});
  }

  /// As call_message for each, in one go where the connection allows it: they are sent in this order and none waits for
  /// the answer to another; the target may answer in any order. Returns when all have ended, their outcomes in order.
  virtual std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options);

  /// What the target is; asks it on first use and after each reconnect.
  virtual Result<std::shared_ptr<const TargetInfo>> info() = 0;

  /// Counts the connections made so far. A change between two calls means that the target may be another one.
  [[nodiscard]] virtual std::uint64_t generation() const = 0;

  /// Answers that came after their call had been given up, and were dropped.
  [[nodiscard]] virtual std::uint64_t late_answers() const = 0;

  /// How long a call of `method` (null: one that the schema does not know) with these options may take.
  [[nodiscard]] virtual std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const;
};

}  // namespace spdkctl
