#include "spdkctl/client/diagnosis.h"

#include <algorithm>

#include "client/causes.h"
#include "client/facts.h"

namespace spdkctl {

using google::protobuf::Message;

Result<std::string> WhoUsesBdev(TypedCalls& client, const std::string& bdev_name) {
  const auto deadline = std::chrono::steady_clock::now() + client::kLongestDiagnosis;
  const client::Facts facts = client::Gather(client, client::UsersOfBdev(), deadline);
  std::string users = client::UsersOfBdev(facts, bdev_name);
  if (users.empty() && facts.unknown() != nullptr) return *facts.unknown();
  return users;
}

std::optional<Cause> Diagnose(Caller& client, const Method& method, const Message& request, const Error& error,
                              const WhoListensFn& who_listens, std::chrono::milliseconds within) {
  const client::Check* const check = client::CheckFor(method, error);
  if (check == nullptr) return {};
  const auto time = std::min<std::chrono::milliseconds>(within, client::kLongestDiagnosis);
  const client::Facts facts = client::Gather(client, check->reads, std::chrono::steady_clock::now() + time);
  return check->cause({request, facts, who_listens});
}

void DiagnosingClient::FindCause(const Method& method, const Message& request, Result<void>& called,
                                 std::chrono::steady_clock::time_point deadline) {
  if (called || !called.error().cause.empty()) return;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  client::PutCause(Diagnose(inner_, method, request, called.error(), who_listens_, left), called.error());
}

Result<void> DiagnosingClient::call_message(const Method& method, const Message& request, Message& response,
                                            const CallOptions& options) {
  const auto deadline = std::chrono::steady_clock::now() + inner_.TimeoutOf(&method, options);
  Result<void> called = inner_.call_message(method, request, response, options);
  FindCause(method, request, called, deadline);
  return called;
}

std::vector<Result<void>> DiagnosingClient::call_messages(const std::vector<MessageCall>& calls,
                                                          const CallOptions& options) {
  const auto began = std::chrono::steady_clock::now();
  std::vector<Result<void>> outcomes = inner_.call_messages(calls, options);
  // One cause says enough: to look for a thousand would take minutes.
  const auto first = std::find_if(outcomes.begin(), outcomes.end(), [](const Result<void>& one) { return !one; });
  if (first == outcomes.end()) return outcomes;
  const MessageCall& call = calls[static_cast<std::size_t>(first - outcomes.begin())];
  FindCause(*call.method, *call.request, *first, began + inner_.TimeoutOf(call.method, options));
  return outcomes;
}

}  // namespace spdkctl
