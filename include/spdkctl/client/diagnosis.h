#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "spdkctl/client/calls.h"

namespace spdkctl {

/// Why a target refused a call.
struct Cause {
  Code code = Code::kInternal;  ///< What is the matter, whatever number the target chose.
  std::string words;            ///< "NSID 5 of nqn...:cnode1 is taken by Malloc1".
  std::string_view kind = {};   ///< Which of those that docs/errors.md lists: "taken".
};

/// The cause, read back from the target's state. Nothing if there is no evidence: what could not be read within that
/// time (10 s at most) is never taken for absent. Only reads.
SPDKCTL_EXPORT std::optional<Cause> Diagnose(Caller& client, const Method& method,
                                             const google::protobuf::Message& request, const Error& error,
                                             const HostViewFn& host = {},
                                             std::chrono::milliseconds within = std::chrono::seconds(10));

/// The same of a call that was sent as it stood, by any name; `params` is JSON or empty.
SPDKCTL_EXPORT std::optional<Cause> DiagnoseCall(Caller& client, std::string_view method, const std::string& params,
                                                 const Error& error, const HostViewFn& host = {},
                                                 std::chrono::milliseconds within = std::chrono::seconds(10));

/// Puts a cause into the error of the call: it decides the code, whatever number the target chose.
SPDKCTL_EXPORT void PutCause(std::optional<Cause> cause, Error& error);

/// What uses a bdev, in words: namespaces, vhost controllers, iSCSI LUNs, bdevs on top. Empty if nothing does; an error
/// if nothing is known to and not all could be read.
SPDKCTL_EXPORT Result<std::string> WhoUsesBdev(TypedCalls& client, const std::string& bdev_name);

/// A client that diagnoses every refusal of another and puts what it finds into Error::cause and Error::code, within
/// the time that the call has left; untyped calls, too, as far as the schema knows them. Where it finds nothing, and
/// `mark_log` leads to the target's log, Error::log has what came to it. ClientOptions::diagnose has a client do that
/// itself.
class SPDKCTL_EXPORT DiagnosingClient : public TypedCalls {
 public:
  explicit DiagnosingClient(TypedCalls& inner, HostViewFn host = {}, MarkLogFn mark_log = {})
      : inner_(inner), host_(std::move(host)), mark_log_(std::move(mark_log)) {}

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override { return inner_.info(); }
  [[nodiscard]] std::uint64_t generation() const override { return inner_.generation(); }
  [[nodiscard]] std::uint64_t late_answers() const override { return inner_.late_answers(); }
  [[nodiscard]] std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const override {
    return inner_.TimeoutOf(method, options);
  }

 private:
  /// Puts the cause into the error of a call that was refused without one; looks for it until the deadline.
  void FindCause(const Method& method, const google::protobuf::Message& request, Result<void>& called,
                 std::chrono::steady_clock::time_point deadline, const LogSince& log);
  static void Explain(Error& error, const std::optional<Cause>& cause, const LogSince& log);

  TypedCalls& inner_;
  HostViewFn host_;
  MarkLogFn mark_log_;
};

}  // namespace spdkctl
