#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "spdkctl/client/calls.h"

namespace spdkctl {

/// Why a target refused a call.
struct Cause {
  Code code = Code::kInternal;  ///< What is the matter, whatever number the target chose.
  std::string words;            ///< "NSID 5 of nqn...:cnode1 is taken by Malloc1".
};

/// The cause, read back from the target's state. Nothing if there is no evidence: what could not be read within that
/// time (10 s at most) is never taken for absent. Only reads.
SPDKCTL_EXPORT std::optional<Cause> Diagnose(Caller& client, const Method& method,
                                             const google::protobuf::Message& request, const Error& error,
                                             const WhoListensFn& who_listens = {},
                                             std::chrono::milliseconds within = std::chrono::seconds(10));

/// What uses a bdev, in words: namespaces, vhost controllers, iSCSI LUNs, bdevs on top. Empty if nothing does; an error
/// if nothing is known to and not all could be read.
SPDKCTL_EXPORT Result<std::string> WhoUsesBdev(TypedCalls& client, const std::string& bdev_name);

/// A client that diagnoses every refusal of another and puts what it finds into Error::cause and Error::code, within
/// the time that the call has left. ClientOptions::diagnose has a client do that itself.
class SPDKCTL_EXPORT DiagnosingClient : public TypedCalls {
 public:
  explicit DiagnosingClient(TypedCalls& inner, WhoListensFn who_listens = {})
      : inner_(inner), who_listens_(std::move(who_listens)) {}

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override {
    return inner_.call(method, params, options);
  }
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
                 std::chrono::steady_clock::time_point deadline);

  TypedCalls& inner_;
  WhoListensFn who_listens_;
};

}  // namespace spdkctl
