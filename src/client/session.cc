#include "client/session.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>

#include <fmt/format.h>
#include <boost/asio/post.hpp>

#include "client/identity.h"
#include "client/json_text.h"
#include "client/newer.h"
#include "client/retry.h"
#include "client/sent_secrets.h"
#include "client/trace.h"
#include "spdkctl/base/log.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

// The deadline of what WatchNegotiation ends.
constexpr std::chrono::hours kNoDeadline{24 * 365};

// Many times what any release has; they are kept as long as the connection.
constexpr int kMostMethods = 10'000;

jsonrpc::Limits LimitsOf(Release release) {
  const rpc::v1::Wire& wire = Schema::Get().WireOf(release);
  jsonrpc::Limits limits;
  limits.max_request_bytes = wire.receive_buffer();
  limits.max_request_values = wire.max_values();
  limits.cut_answers_at = wire.cut_answers_at();
  limits.one_at_a_time = wire.one_at_a_time();
  // They came with the release that takes more values.
  limits.batches = limits.max_request_values > jsonrpc::Limits().max_request_values;
  return limits;
}

/// While the release is not known: what all of them bear.
jsonrpc::Limits CautiousLimits() {
  jsonrpc::Limits limits;
  limits.one_at_a_time = true;
  return limits;
}

bool IsMethodNotFound(const Error& error) {
  return error.delivery == Delivery::kAnswered && error.code == Code::kUnsupported;
}

/// `obstacle` is why there is no connection yet, if that is so.
Error NotKnownInTime(std::string_view obstacle) {
  return MakeError(Code::kTimeout, obstacle.empty() ? "the target did not say which release it is before the deadline"
                                                    : fmt::format("the deadline passed: {}", obstacle));
}

Error NotItsTurnInTime() {
  return MakeError(Code::kTimeout, "the deadline passed while a call that has to be over first was under way");
}

Error Closed() { return MakeError(Code::kUnavailable, "the client was closed"); }

Error LeftBroken() {
  return MakeError(Code::kUnsupported,
                   "a call that failed before, or has not ended, has left this release broken, and this one would "
                   "crash it; restart the target");
}

/// What a call that was tried twice may have done. An answer tells of the last attempt, and is no worse than that.
Delivery Worse(Delivery before, Delivery now) {
  return now == Delivery::kNotSent && before == Delivery::kMaybeExecuted ? before : now;
}

/// Whether the target has the method, by any of its names: what it does not have does no harm. Lists of methods lack
/// second names.
bool Takes(const TargetInfo& info, const std::string& method) {
  return NameFor(*Schema::Get().Find(method, info.schema_release), info).has_value();
}

/// The message of an answer.
Result<std::shared_ptr<const google::protobuf::Message>> ReadAnswer(const Method& method,
                                                                    const Result<jsonrpc::Reply>& reply,
                                                                    Release release) {
  if (!reply) return reply.error();
  std::shared_ptr<google::protobuf::Message> message = method.NewResponse();
  if (const auto parsed = ParseResult(method, reply->result(), release, *message); !parsed) return parsed.error();
  return std::shared_ptr<const google::protobuf::Message>(std::move(message));
}

/// Every name that an operation had, the newest first.
std::vector<std::string> NamesOf(std::string_view method_name) {
  const Method& method = *Schema::Get().Find(method_name);
  std::vector<std::string> names = {method.name()};
  for (const rpc::v1::Name& name : method.options().names()) {
    if (std::find(names.begin(), names.end(), name.name()) == names.end()) names.push_back(name.name());
  }
  return names;
}

}  // namespace

class Session::Operation {
 public:
  enum class State : std::uint8_t {
    kWaiting,   ///< For the target to be known, in `waiting_`.
    kQueued,    ///< Behind another dangerous call, in `guarded_`.
    kAsking,    ///< What it would do, or why it was refused, is being read.
    kSent,      ///< With the channel.
    kFinished,  ///< `done` was called.
  };

  Operation(Call made, const transport::asio::any_io_executor& executor) : call(std::move(made)), timer(executor) {}
  [[nodiscard]] bool waits() const { return state == State::kWaiting || state == State::kQueued; }

  Call call;
  State state = State::kWaiting;
  transport::asio::steady_timer timer;  ///< The deadline while it waits; else the channel keeps it.
  std::uint64_t sent_id = 0;
  std::shared_ptr<const TargetInfo> info;  ///< What the request was made for.
  bool recalled = false;                   ///< `info` came from the store.
  Outgoing outgoing;                       ///< As it is sent.
  bool cancelled = false;
  bool repeated = false;                    ///< It is begun for the second time, and for the last.
  Delivery delivery = Delivery::kNotSent;   ///< The worst that came of earlier attempts.
  std::optional<Error> refusal;             ///< Of the target, while it is being explained.
  LogSince log;                             ///< What came to the target's log since the call was sent.
  std::list<OperationPtr>::iterator place;  ///< In `active_`, until it is finished.
};

Session::Session(const transport::asio::any_io_executor& executor, Address address, ClientOptions options,
                 std::chrono::milliseconds patience)
    : options_(std::move(options)),
      patience_(patience),
      channel_(std::make_shared<transport::Channel>(executor, std::move(address))),
      negotiation_timer_(channel_->strand()) {}

bool Session::IsCurrent() const {
  return info_ && !learning_ && channel_->connected() && info_->generation == channel_->generation();
}

std::shared_ptr<Session::Operation> Session::Start(Call call) {
  auto operation = std::make_shared<Operation>(std::move(call), channel_->strand());
  operation->place = active_.insert(active_.end(), operation);
  Begin(operation);
  return operation;
}

void Session::Begin(const OperationPtr& operation) {
  if (closed_) return Finish(operation, Closed());
  if (operation->call.deadline <= std::chrono::steady_clock::now())
    return Finish(operation, MakeError(Code::kTimeout, "the time for the call was over before it began"));
  const std::uint64_t wanted = operation->call.generation;
  if (wanted != 0 && (!channel_->connected() || channel_->generation() != wanted)) {
    return Finish(operation, MakeError(Code::kUnavailable,
                                       fmt::format("connection {}, which the call belongs to, is gone", wanted)));
  }
  if (IsCurrent()) return Transmit(operation);
  operation->state = Operation::State::kWaiting;
  waiting_.push_back(operation);
  Wait(operation);
  if (!learning_) Negotiate();
}

/// Ends an operation by its deadline unless it is taken up before.
void Session::Wait(const OperationPtr& operation) {
  operation->timer.expires_at(operation->call.deadline);
  operation->timer.async_wait([self = shared_from_this(), operation](const boost::system::error_code& cancelled) {
    if (cancelled || !operation->waits()) return;
    self->Finish(operation, operation->state == Operation::State::kWaiting ? NotKnownInTime(self->channel_->obstacle())
                                                                           : NotItsTurnInTime());
  });
}

void Session::Transmit(const OperationPtr& operation) {
  if (operation->state == Operation::State::kFinished) return;
  assert(info_);
  operation->info = info_;
  operation->recalled = recalled_;
  if (!operation->call.prepare) return Finish(operation, jsonrpc::Reply());
  Result<Outgoing> outgoing = operation->call.prepare(*info_);
  if (!outgoing) {
    if (operation->recalled && outgoing.error().code == Code::kUnsupported) return Relearn(operation);
    return Finish(operation, std::move(outgoing).error());
  }
  operation->outgoing = std::move(*outgoing);
  const auto& [method, params] = operation->outgoing;
  if (const Result<void> checked = CheckRequest(method, params); !checked) return Refuse(operation, checked.error());
  if (const Result<void> checked = CheckSecrets(method, params); !checked) return Refuse(operation, checked.error());
  const Hazards::Danger danger = hazards_.Of(method);
  if (!danger.any() || !Takes(*info_, method)) return Send(operation);
  if (danger.hazard != nullptr && danger.hazard->depends_on_request_only()) {
    Facts facts;
    facts.set_listener(info_->listener);
    facts.set_host(HostOf(facts, options_.host));
    return Judge(operation, *danger.hazard, facts);
  }
  Guard(operation, danger);
}

void Session::Send(const OperationPtr& operation) {
  operation->timer.cancel();
  operation->state = Operation::State::kSent;
  if (hazards_.Of(operation->outgoing.method).poisons) ExpectPoison();
  if (options_.diagnose && options_.mark_log) operation->log = options_.mark_log();
  const Outgoing& outgoing = operation->outgoing;
  auto arrived = [weak = weak_from_this(), operation](Result<jsonrpc::Reply> reply) {
    if (const auto self = weak.lock()) self->OnReply(operation, std::move(reply));
  };
  // Before anybody sees the answer, whoever traces calls among them.
  auto without_secrets = [operation, handler = Traced(outgoing.method, outgoing.params, std::move(arrived))](
                             Result<jsonrpc::Reply> reply) {
    if (!reply) HideSent(operation->outgoing.method, operation->outgoing.params, reply.error());
    handler(std::move(reply));
  };
  operation->sent_id = channel_->Send(outgoing.method, outgoing.params, operation->call.deadline, info_->generation,
                                      std::move(without_secrets), operation->call.batch);
}

/// Has a dangerous call wait for the one before, and look before it leaps.
void Session::Guard(const OperationPtr& operation, const Hazards::Danger& danger) {
  if (std::find(guarded_.begin(), guarded_.end(), operation) == guarded_.end()) guarded_.push_back(operation);
  if (guarded_.front() != operation) {
    operation->state = Operation::State::kQueued;
    return Wait(operation);
  }
  if (danger.is_forbidden) {
    const Result<bool> poisoned = IsPoisoned();
    if (!poisoned) return Refuse(operation, CannotTell(poisoned.error()));
    if (*poisoned) return Refuse(operation, LeftBroken());
  }
  if (danger.hazard == nullptr) return Send(operation);
  operation->timer.cancel();
  operation->state = Operation::State::kAsking;
  Gather(danger.hazard->reads, operation->call.deadline, [this, operation, hazard = danger.hazard](const Facts& facts) {
    if (operation->state == Operation::State::kAsking) Judge(operation, *hazard, facts);
  });
}

/// Sends a dangerous call if the facts say that it does no harm here. What they do not tell is not sent.
void Session::Judge(const OperationPtr& operation, const Hazard& hazard, const Facts& facts) {
  if (const Error* const unknown = facts.unknown()) {
    if (RepeatAfter(operation, true, *unknown)) return;
    return Refuse(operation, CannotTell(*unknown));
  }
  for (const Read& read : hazard.reads) {
    if (!facts.IsAnswered(read))
      return Refuse(operation, CannotTell(MakeError(Code::kUnsupported, fmt::format("it has no {}", read.method))));
  }
  // Other facts hold for another connection.
  if (!IsCurrent() || info_ != operation->info) return Begin(operation);
  const Method& method = *Schema::Get().Find(hazard.method);
  const std::string& params = operation->outgoing.params;
  const auto request = method.NewRequest();
  const Release release = info_->schema_release;
  if (const auto read = ParseParamsAs(method, params.empty() ? "{}" : params, release, *request); !read) {
    // The target refuses what it cannot read before it comes to harm; the failure alone may be harm, though.
    return hazard.depends_on_request_only() ? Send(operation) : Refuse(operation, CannotTell(read.error()));
  }
  if (const std::string why = hazard.danger(*request, facts); !why.empty())
    return Refuse(operation, MakeError(Code::kUnsupported, why));
  Send(operation);
}

/// Ends a call that was not sent (this time).
void Session::Refuse(const OperationPtr& operation, Error why) {
  const bool dangerous = hazards_.Of(operation->outgoing.method).any();
  if (dangerous) why.message = fmt::format("not sent to SPDK {}: {}", info_->release.ToString(), why.message);
  why.method = operation->outgoing.method;
  why.delivery = Delivery::kNotSent;
  Finish(operation, std::move(why));
}

bool Session::RepeatAfter(const OperationPtr& operation, bool repeatable, const Error& error) {
  if (closed_ || operation->repeated || operation->cancelled || !MayRepeat(repeatable, error)) return false;
  operation->repeated = true;
  Begin(operation);
  return true;
}

void Session::OnReply(const OperationPtr& operation, Result<jsonrpc::Reply> reply) {
  operation->sent_id = 0;
  NotePoison(*operation, reply);
  if (!reply) operation->delivery = Worse(operation->delivery, reply.error().delivery);
  if (!reply && RepeatAfter(operation, operation->call.repeatable, reply.error())) return;
  // What the target does not know it did not do, so that even a call that must not be repeated may be sent anew.
  const bool unknown = !reply && reply.error().rpc_code == jsonrpc::kMethodNotFound;
  if (unknown && operation->recalled && operation->info->Has(operation->outgoing.method)) return Relearn(operation);
  if (!reply && options_.diagnose && operation->info && IsCurrent()) {
    auto diagnosis = DiagnosisOf(*operation, reply.error());
    if (diagnosis->may_tell()) return Explain(operation, std::move(diagnosis), std::move(reply).error());
  }
  Finish(operation, std::move(reply));
}

/// Of a typed call by its request, else by the parameters as they were sent.
std::shared_ptr<const Diagnosis> Session::DiagnosisOf(const Operation& operation, const Error& refusal) {
  const Call& call = operation.call;
  if (call.method != nullptr && call.request)
    return std::make_shared<const Diagnosis>(*call.method, call.request, refusal);
  return std::make_shared<const Diagnosis>(operation.outgoing.method, operation.outgoing.params,
                                           operation.info->schema_release, refusal);
}

/// Reads why the target refused a call, in what time the caller has left.
void Session::Explain(const OperationPtr& operation, std::shared_ptr<const Diagnosis> diagnosis, Error refusal) {
  operation->state = Operation::State::kAsking;
  operation->refusal = std::move(refusal);
  const auto deadline =
      std::min<jsonrpc::TimePoint>(operation->call.deadline, std::chrono::steady_clock::now() + kLongestDiagnosis);
  const Reads& reads = diagnosis->reads();
  Gather(reads, deadline, [this, operation, diagnosis = std::move(diagnosis)](const Facts& facts) {
    if (operation->state != Operation::State::kAsking) return;
    PutCause(diagnosis->Find(facts, HostOf(facts, options_.host).get()), *operation->refusal);
    PutLog(operation->log, *operation->refusal);
    HideSent(operation->outgoing.method, operation->outgoing.params, *operation->refusal);
    Finish(operation, *operation->refusal);
  });
}

void Session::Finish(const OperationPtr& operation, Result<jsonrpc::Reply> reply) {
  // Whoever reads a reply needs to know the release that wrote it.
  assert(!reply || operation->info);
  const auto before = std::exchange(operation->state, Operation::State::kFinished);
  if (before == Operation::State::kFinished) return;
  active_.erase(operation->place);
  operation->timer.cancel();
  if (before == Operation::State::kWaiting) waiting_.remove(operation);
  if (!reply) reply.error().delivery = Worse(operation->delivery, reply.error().delivery);
  const Done done = std::move(operation->call.done);
  done(std::move(reply), operation->info);
  LeaveGuard(operation);
}

/// Lets the next dangerous call go on.
void Session::LeaveGuard(const OperationPtr& operation) {
  if (guarded_.empty()) return;
  const bool was_first = guarded_.front() == operation;
  guarded_.remove(operation);
  if (!was_first || guarded_.empty()) return;
  // Posted: a long queue of calls that are all refused would else be as deep a stack.
  transport::asio::post(channel_->strand(), [self = shared_from_this(), next = guarded_.front()] {
    if (next->state == Operation::State::kQueued) self->Begin(next);
  });
}

void Session::Cancel(const OperationPtr& operation) {
  if (operation->state == Operation::State::kFinished) return;
  operation->cancelled = true;
  if (operation->state == Operation::State::kSent) return channel_->Cancel(operation->sent_id);
  if (operation->refusal) return Finish(operation, *operation->refusal);
  Finish(operation, MakeError(Code::kTimeout, "the call was cancelled"));
}

void Session::Close() {
  closed_ = true;
  negotiation_timer_.cancel();
  FailWaiting(Closed());
  channel_->Close(Closed().message);
  // What the channel has not told yet: nobody may be there to hear it.
  while (!active_.empty()) {
    const OperationPtr operation = active_.front();
    Error error = Closed();
    if (operation->sent_id != 0) error.delivery = Delivery::kMaybeExecuted;
    Finish(operation, std::move(error));
  }
}

/// What is being read of a target.
struct Gathering {
  explicit Gathering(std::shared_ptr<const TargetInfo> info) : facts(std::move(info)) {}

  Facts facts;
  std::size_t missing = 0;
  std::function<void(const Facts&)> done;

  void Arrived() {
    if (--missing == 0) done(facts);
  }
};

/// Asks for all of it at once, on this connection. `done` is called while the session lives, so that it may use `this`.
void Session::Gather(const Reads& reads, jsonrpc::TimePoint deadline, std::function<void(const Facts&)> done) {
  auto gathering = std::make_shared<Gathering>(info_);
  gathering->done = std::move(done);
  gathering->missing = reads.size() + 1;
  gathering->facts.set_listener(info_->listener);
  for (const Read& read : reads) {
    const Method& method = *Schema::Get().Find(read.method);
    const Result<std::string> name = NameFor(method, *info_);
    const bool forbidden = name && hazards_.Of(*name).is_forbidden && (!guarded_.empty() || MayBePoisoned());
    if (!name || forbidden) {
      name ? gathering->facts.AddUnknown(read, MakeError(Code::kUnsupported, "asking would crash this release"))
           : gathering->facts.AddLacking(read);
      gathering->Arrived();
      continue;
    }
    const auto params = FormatParams(method, *read.NewRequest(), info_->schema_release);
    auto arrived = [weak = weak_from_this(), gathering, read, &method,
                    info = info_](const Result<jsonrpc::Reply>& reply) {
      const auto self = weak.lock();
      if (!self) return;
      gathering->facts.Add(read, ReadAnswer(method, reply, info->schema_release));
      gathering->Arrived();
    };
    const std::string text = params ? *params : std::string();
    channel_->Send(*name, text, deadline, info_->generation, Traced(*name, text, std::move(arrived)));
  }
  gathering->Arrived();
}

/// Has the store say that the target is broken while a call is under way that breaks it by failing: whoever waits for
/// the call may be gone when it does. What the store says already is not this call's to take back.
void Session::ExpectPoison() {
  marked_ = false;
  cannot_mark_.reset();
  if (!options_.info_store) return;
  const Result<bool> before = IsPoisoned();
  if (!before) {
    cannot_mark_ = before.error();
  } else if (!*before) {
    Mark(true);
    marked_ = !cannot_mark_;
  }
}

/// Remembers that a call which leaves this release broken when it fails may have failed.
void Session::NotePoison(const Operation& operation, const Result<jsonrpc::Reply>& reply) {
  if (!hazards_.Of(operation.outgoing.method).poisons) return;
  const bool marked = std::exchange(marked_, false);
  if (reply || reply.error().delivery == Delivery::kNotSent) {
    if (marked) Mark(false);
    return;
  }
  poison_ = {operation.info->generation, process_};
  if (!cannot_mark_ || std::exchange(warned_, true)) return;
  Log(LogLevel::kWarning,
      fmt::format("{} has left the target broken, and the next spdkctl will not know: {}; restart the target",
                  operation.outgoing.method, cannot_mark_->message));
}

/// Whether the target may be broken so, by this client or by another one. Another process is not; one that cannot be
/// told from it may be.
Result<bool> Session::IsPoisoned() {
  if (poison_ && poison_->generation != channel_->generation() && poison_->process && process_ &&
      *poison_->process != *process_)
    poison_.reset();
  if (poison_) return true;
  return options_.info_store && process_ ? options_.info_store->IsBroken(*process_) : Result<bool>(false);
}

bool Session::MayBePoisoned() {
  const Result<bool> poisoned = IsPoisoned();
  return !poisoned || *poisoned;
}

/// Has the store say whether the process is broken.
void Session::Mark(bool broken) {
  const Result<void> set = process_ ? options_.info_store->SetBroken(*process_, broken)
                                    : MakeError(Code::kUnsupported, "it cannot be told which process it is");
  cannot_mark_ = set ? std::nullopt : std::optional(set.error());
}

void Session::Negotiate() {
  learning_ = std::make_shared<TargetInfo>();
  WatchNegotiation(std::chrono::steady_clock::now() + patience_);
  channel_->Open([weak = weak_from_this()](const Result<void>& opened) {
    const auto self = weak.lock();
    if (!self) return;
    if (!opened) return self->Negotiated(opened.error());
    self->OnOpened();
  });
}

/// Gives up a negotiation that takes longer than anybody waits for it.
void Session::WatchNegotiation(jsonrpc::TimePoint until) {
  negotiation_timer_.expires_at(until);
  negotiation_timer_.async_wait([self = shared_from_this()](const boost::system::error_code& cancelled) {
    if (cancelled || !self->learning_) return;
    const auto now = std::chrono::steady_clock::now();
    jsonrpc::TimePoint latest = now;
    for (const auto& operation : self->waiting_) latest = std::max(latest, operation->call.deadline);
    if (latest > now) return self->WatchNegotiation(latest);
    if (self->asked_ != 0) return self->channel_->Cancel(self->asked_);
    self->channel_->StopOpening(NotKnownInTime(self->channel_->obstacle()));
  });
}

void Session::OnOpened() {
  // Whoever is not expected is neither asked nor told anything.
  const PeerCheck& check = options_.check_peer;
  if (const Result<void> expected = check ? check(channel_->peer()) : Result<void>(); !expected) {
    channel_->Drop(expected.error());
    return Negotiated(expected.error());
  }
  recalled_ = Recall();
  learning_->generation = channel_->generation();
  learning_->listener = channel_->peer().pid;
  if (recalled_) return Negotiated({});
  channel_->SetLimits(CautiousLimits());
  AskVersion(NamesOf("spdk_get_version"));
}

/// Takes what the store has of the process at the other end.
bool Session::Recall() {
  identity_ = options_.info_store ? IdentityOf(channel_->peer().pid) : std::nullopt;
  if (!identity_ || !believes_store_) return false;
  std::optional<TargetInfo> found = options_.info_store->Load(*identity_);
  if (found) *learning_ = std::move(*found);
  return found.has_value();
}

/// What was remembered is wrong for this call: the target is asked before the call is sent (again).
void Session::Relearn(const std::shared_ptr<Operation>& operation) {
  if (recalled_) {
    recalled_ = false;
    believes_store_ = false;
    options_.info_store->Forget(*identity_);
    info_.reset();
  }
  Begin(operation);
}

/// Asks a question of the negotiation; `handler` is called while the session lives, so that it may use `this`.
void Session::Ask(const std::string& method, jsonrpc::Handler handler) {
  auto arrived = [weak = weak_from_this(), handler = std::move(handler)](Result<jsonrpc::Reply> reply) {
    const auto self = weak.lock();
    if (!self) return;
    self->asked_ = 0;
    handler(std::move(reply));
  };
  asked_ = channel_->Send(method, {}, std::chrono::steady_clock::now() + kNoDeadline, learning_->generation,
                          Traced(method, {}, std::move(arrived)));
}

void Session::AskVersion(std::vector<std::string> names) {
  if (names.empty()) return AskMethods(NamesOf("rpc_get_methods"));
  const std::string name = names.front();
  names.erase(names.begin());
  Ask(name, [this, names = std::move(names)](Result<jsonrpc::Reply> reply) mutable {
    if (!reply) {
      if (IsMethodNotFound(reply.error())) return AskVersion(std::move(names));
      return Negotiated(reply.error());
    }
    rpc::v1::SpdkVersion version;
    const Result<void> parsed =
        ParseResult(*Schema::Get().Find("spdk_get_version"), reply->result(), Schema::Get().newest(), version);
    const auto release = Release::Parse(version.version());
    if (!parsed || !release) {
      return Negotiated(MakeError(
          Code::kProtocol,
          fmt::format("{} does not tell an SPDK release; is it an SPDK target?", channel_->address().ToString())));
    }
    learning_->release = *release;
    learning_->version = version.version();
    learning_->simulated = version.version().find("simulated") != std::string::npos;
    AskMethods(NamesOf("rpc_get_methods"));
  });
}

void Session::AskMethods(std::vector<std::string> names) {
  if (names.empty()) return CheckOldest();
  const std::string name = names.front();
  names.erase(names.begin());
  Ask(name, [this, names = std::move(names)](Result<jsonrpc::Reply> reply) mutable {
    if (!reply) {
      if (IsMethodNotFound(reply.error())) return AskMethods(std::move(names));
      return Negotiated(reply.error());
    }
    rpc::v1::RpcGetMethodsResponse response;
    if (auto parsed =
            ParseResult(*Schema::Get().Find("rpc_get_methods"), reply->result(), Schema::Get().newest(), response);
        !parsed) {
      return Negotiated(parsed.error());
    }
    if (response.methods_size() > kMostMethods) {
      return Negotiated(
          MakeError(Code::kProtocol, fmt::format("{} says that it has {} methods, which no SPDK target has",
                                                 channel_->address().ToString(), response.methods_size())));
    }
    TargetInfo& info = *learning_;
    info.methods.insert(response.methods().begin(), response.methods().end());
    if (!info.release.known())
      info.release = Schema::Get().GuessRelease({response.methods().begin(), response.methods().end()});
    Negotiated({});
  });
}

/// Neither version nor method list: the oldest release, if it is an SPDK target at all.
void Session::CheckOldest() {
  const Release oldest = Schema::Get().oldest();
  Ask(*Schema::Get().Find("log_get_flags")->NameIn(oldest), [this, oldest](Result<jsonrpc::Reply> reply) {
    if (!reply) {
      if (reply.error().delivery != Delivery::kAnswered) return Negotiated(reply.error());
      return Negotiated(MakeError(
          Code::kProtocol, fmt::format("{} speaks JSON-RPC, but is no SPDK target", channel_->address().ToString())));
    }
    TargetInfo& info = *learning_;
    info.derived = true;
    info.release = oldest;
    for (const Method& method : Schema::Get().methods()) {
      for (std::string& name : method.NamesIn(oldest)) info.methods.insert(std::move(name));
    }
    Negotiated({});
  });
}

/// Ends all that waits for the target to be known.
void Session::FailWaiting(Error error) {
  error.delivery = Delivery::kNotSent;
  error.method.clear();
  // First those behind a dangerous call: they would wait for the target anew.
  for (const auto& operation : std::list<OperationPtr>(guarded_)) {
    if (operation->state == Operation::State::kQueued) Finish(operation, error);
  }
  for (const auto& operation : std::exchange(waiting_, {})) Finish(operation, error);
}

void Session::Negotiated(const Result<void>& result) {
  auto learnt = std::exchange(learning_, nullptr);
  negotiation_timer_.cancel();
  if (!result) {
    // Where nobody listens, the process that was broken is gone.
    if (result.error().os_error == ECONNREFUSED || result.error().os_error == ENOENT) poison_.reset();
    return FailWaiting(result.error());
  }
  learnt->schema_release = Schema::Get().Nearest(learnt->release);
  if (learnt->release > Schema::Get().newest()) {
    TellOfNewer(
        fmt::format("SPDK {} is newer than what this spdkctl knows ({}); its method list is trusted (no more of it "
                    "with SPDKCTL_ACCEPT_NEWER=1)",
                    learnt->release.ToString(), Schema::Get().newest().ToString()));
  }
  channel_->SetLimits(LimitsOf(learnt->schema_release));
  hazards_ = Hazards(learnt->schema_release);
  process_ = hazards_.poison() ? IdentityOf(channel_->peer().pid) : std::nullopt;
  if (identity_) learnt->notes = std::make_shared<ProcessNotes>(options_.info_store, *identity_);
  info_ = std::move(learnt);
  for (const auto& operation : std::exchange(waiting_, {})) {
    operation->timer.cancel();
    // Not all may be sent now: one before may have shown that what was remembered is wrong.
    Begin(operation);
  }
  if (identity_ && !recalled_ && info_) Remember(*info_);
}

/// For the next client. The process may have executed another program since it was asked; then it is not the same.
void Session::Remember(const TargetInfo& info) {
  if (IdentityOf(identity_->pid) != identity_) return;
  // Notes know their store; a store that kept them would keep itself.
  TargetInfo known = info;
  known.notes.reset();
  options_.info_store->Save(*identity_, known);
}

}  // namespace spdkctl::client
