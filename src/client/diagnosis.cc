#include "spdkctl/client/diagnosis.h"

#include <algorithm>

#include "base/text.h"
#include "client/bdev_users.h"
#include "client/causes/diagnosis.h"
#include "client/sent_secrets.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {

using google::protobuf::Message;

namespace {

/// The time that a diagnosis may take of what is left.
std::chrono::steady_clock::time_point Until(std::chrono::milliseconds within) {
  return std::chrono::steady_clock::now() + std::min<std::chrono::milliseconds>(within, client::kLongestDiagnosis);
}

std::optional<Cause> Find(Caller& caller, const client::Diagnosis& diagnosis, const HostViewFn& host,
                          std::chrono::milliseconds within) {
  if (!diagnosis.may_tell()) return {};
  const client::Facts facts = client::Gather(caller, diagnosis.reads(), Until(within));
  return diagnosis.Find(facts, client::HostOf(facts, host).get());
}

/// It is not kept for longer than the call.
std::shared_ptr<const Message> Borrowed(const Message& message) { return {std::shared_ptr<void>(), &message}; }

}  // namespace

Result<std::string> WhoUsesBdev(TypedCalls& client, const std::string& bdev_name) {
  const auto deadline = std::chrono::steady_clock::now() + client::kLongestDiagnosis;
  const auto questions = client::BdevUsers::Questions(Schema::Get().newest());
  const client::Facts facts = client::Gather(client, questions, deadline);
  const client::BdevUsers all = client::BdevUsers::In(facts);
  std::string users = Join(all.Of(bdev_name), ", ");
  if (users.empty() && !all.complete()) return all.complete().error();
  return users;
}

std::optional<Cause> Diagnose(Caller& client, const Method& method, const Message& request, const Error& error,
                              const HostViewFn& host, std::chrono::milliseconds within) {
  return Find(client, client::Diagnosis(method, Borrowed(request), error), host, within);
}

std::optional<Cause> DiagnoseCall(Caller& client, std::string_view method, const std::string& params,
                                  const Error& error, const HostViewFn& host, std::chrono::milliseconds within) {
  const auto info = client.info();
  if (!info) return {};
  return Find(client, client::Diagnosis(method, params, (*info)->schema_release, error), host, within);
}

void PutCause(std::optional<Cause> cause, Error& error) {
  if (!cause) return;
  error.code = cause->code;
  error.cause = std::move(cause->words);
}

void DiagnosingClient::Explain(Error& error, const std::optional<Cause>& cause, const LogSince& log) {
  PutCause(cause, error);
  client::PutLog(log, error);
}

void DiagnosingClient::FindCause(const Method& method, const Message& request, Result<void>& called,
                                 std::chrono::steady_clock::time_point deadline, const LogSince& log) {
  if (called || !called.error().cause.empty()) return;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  Explain(called.error(), Diagnose(inner_, method, request, called.error(), host_, left), log);
  // The log repeats what was sent as the message does.
  const auto params = FormatParams(method, request, Schema::Get().newest());
  if (params) client::HideSent(method.name(), *params, called.error());
}

Result<std::string> DiagnosingClient::call(std::string_view method, std::string_view params,
                                           const CallOptions& options) {
  const auto deadline = std::chrono::steady_clock::now() + inner_.TimeoutOf(Schema::Get().Find(method), options);
  const LogSince log = mark_log_ ? mark_log_() : LogSince();
  Result<std::string> called = inner_.call(method, params, options);
  if (called || !called.error().cause.empty()) return called;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  Explain(called.error(), DiagnoseCall(inner_, method, std::string(params), called.error(), host_, left), log);
  client::HideSent(method, params, called.error());
  return called;
}

Result<void> DiagnosingClient::call_message(const Method& method, const Message& request, Message& response,
                                            const CallOptions& options) {
  const auto deadline = std::chrono::steady_clock::now() + inner_.TimeoutOf(&method, options);
  const LogSince log = mark_log_ ? mark_log_() : LogSince();
  Result<void> called = inner_.call_message(method, request, response, options);
  FindCause(method, request, called, deadline, log);
  return called;
}

std::vector<Result<void>> DiagnosingClient::call_messages(const std::vector<MessageCall>& calls,
                                                          const CallOptions& options) {
  const auto began = std::chrono::steady_clock::now();
  const LogSince log = mark_log_ ? mark_log_() : LogSince();
  std::vector<Result<void>> outcomes = inner_.call_messages(calls, options);
  // One cause says enough: to look for a thousand would take minutes.
  const auto first = std::find_if(outcomes.begin(), outcomes.end(), [](const Result<void>& one) { return !one; });
  if (first == outcomes.end()) return outcomes;
  const MessageCall& call = calls[static_cast<std::size_t>(first - outcomes.begin())];
  FindCause(*call.method, *call.request, *first, began + inner_.TimeoutOf(call.method, options), log);
  return outcomes;
}

}  // namespace spdkctl
