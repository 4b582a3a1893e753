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

std::string Diagnose(TypedCalls& client, const Method& method, const Message& request, const Error& error,
                     const WhoListensFn& who_listens, std::chrono::milliseconds within) {
  const client::Check* const check = client::CheckFor(method, error);
  if (check == nullptr) return {};
  const auto time = std::min<std::chrono::milliseconds>(within, client::kLongestDiagnosis);
  const client::Facts facts = client::Gather(client, check->reads, std::chrono::steady_clock::now() + time);
  return check->cause({request, facts, who_listens});
}

Result<void> DiagnosingClient::call_message(const Method& method, const Message& request, Message& response,
                                            const CallOptions& options) {
  const auto deadline = std::chrono::steady_clock::now() + inner_.TimeoutOf(&method, options);
  Result<void> called = inner_.call_message(method, request, response, options);
  if (called || !called.error().cause.empty()) return called;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  called.error().cause = Diagnose(inner_, method, request, called.error(), who_listens_, left);
  return called;
}

}  // namespace spdkctl
