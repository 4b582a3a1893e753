#include "client/session.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include <fmt/format.h>

#include "client/identity.h"
#include "client/retry.h"
#include "spdkctl/base/log.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

constexpr std::chrono::seconds kNegotiationTimeout{30};

jsonrpc::Limits LimitsOf(Release release) {
  const rpc::v1::Wire& wire = Schema::Get().WireOf(release);
  jsonrpc::Limits limits;
  limits.max_request_bytes = wire.receive_buffer();
  limits.max_request_values = wire.max_values();
  limits.cut_answers_at = wire.cut_answers_at();
  limits.one_at_a_time = wire.one_at_a_time();
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

Error NotKnownInTime() {
  return MakeError(Code::kTimeout, "the target did not say which release it is before the deadline");
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
  Operation(Call made, const transport::asio::any_io_executor& executor) : call(std::move(made)), timer(executor) {}
  Call call;
  transport::asio::steady_timer timer;  ///< The deadline while the target is not known yet.
  std::uint64_t sent_id = 0;
  std::shared_ptr<const TargetInfo> info;  ///< What the request was made for.
  bool recalled = false;                   ///< `info` came from the store.
  std::string method;                      ///< As it was sent.
  bool sent_before = false;
  bool finished = false;
};

/// Somebody who wants to know what the target is.
struct Session::InfoWaiter {
  InfoWaiter(InfoDone on_done, const transport::asio::any_io_executor& executor)
      : done(std::move(on_done)), timer(executor) {}
  InfoDone done;
  transport::asio::steady_timer timer;
};

Session::Session(const transport::asio::any_io_executor& executor, Address address, std::shared_ptr<InfoStore> store)
    : channel_(std::make_shared<transport::Channel>(executor, std::move(address))), store_(std::move(store)) {}

bool Session::IsCurrent() const {
  return info_ && !learning_ && channel_->connected() && info_->generation == channel_->generation();
}

std::shared_ptr<Session::Operation> Session::Start(Call call) {
  auto operation = std::make_shared<Operation>(std::move(call), channel_->strand());
  Begin(operation);
  return operation;
}

void Session::Begin(const std::shared_ptr<Operation>& operation) {
  if (IsCurrent()) return Transmit(operation);
  waiting_.push_back(operation);
  operation->timer.expires_at(operation->call.deadline);
  operation->timer.async_wait([self = shared_from_this(), operation](const boost::system::error_code& cancelled) {
    if (cancelled || std::find(self->waiting_.begin(), self->waiting_.end(), operation) == self->waiting_.end()) return;
    self->Finish(operation, NotKnownInTime());
  });
  if (!learning_) Negotiate();
}

void Session::Transmit(const std::shared_ptr<Operation>& operation) {
  if (operation->finished) return;
  assert(info_);
  operation->info = info_;
  operation->recalled = recalled_;
  Result<Outgoing> outgoing = operation->call.prepare(*info_);
  if (!outgoing) {
    if (operation->recalled && outgoing.error().code == Code::kUnsupported) return Relearn(operation);
    return Finish(operation, std::move(outgoing).error());
  }
  operation->method = outgoing->method;
  operation->sent_id =
      channel_->Send(std::move(outgoing->method), outgoing->params, operation->call.deadline, info_->generation,
                     [self = shared_from_this(), operation](Result<jsonrpc::Reply> reply) {
                       self->OnReply(operation, std::move(reply));
                     });
}

void Session::OnReply(const std::shared_ptr<Operation>& operation, Result<jsonrpc::Reply> reply) {
  operation->sent_id = 0;
  if (!reply && !operation->sent_before && MayRepeat(operation->call.repeatable, reply.error())) {
    operation->sent_before = true;
    return Begin(operation);
  }
  // What the target does not know it did not do, so that even a call that must not be repeated may be sent anew.
  const bool unknown = !reply && reply.error().rpc_code == jsonrpc::kMethodNotFound;
  if (unknown && operation->recalled && operation->info->Has(operation->method)) return Relearn(operation);
  Finish(operation, std::move(reply));
}

void Session::Finish(const std::shared_ptr<Operation>& operation, Result<jsonrpc::Reply> reply) {
  // Whoever reads a reply needs to know the release that wrote it.
  assert(!reply || operation->info);
  if (std::exchange(operation->finished, true)) return;
  operation->timer.cancel();
  waiting_.remove(operation);
  const Done done = std::move(operation->call.done);
  done(std::move(reply), operation->info);
}

void Session::Cancel(const std::shared_ptr<Operation>& operation) {
  if (operation->finished) return;
  if (operation->sent_id != 0) return channel_->Cancel(operation->sent_id);
  Finish(operation, MakeError(Code::kTimeout, "the call was cancelled"));
}

void Session::GetInfo(jsonrpc::TimePoint deadline, InfoDone done) {
  if (IsCurrent()) return done(info_);
  const auto waiter = std::make_shared<InfoWaiter>(std::move(done), channel_->strand());
  info_waiters_.push_back(waiter);
  waiter->timer.expires_at(deadline);
  waiter->timer.async_wait([self = shared_from_this(), waiter](const boost::system::error_code& cancelled) {
    if (!cancelled) self->FinishInfo(waiter, NotKnownInTime());
  });
  if (!learning_) Negotiate();
}

void Session::FinishInfo(const std::shared_ptr<InfoWaiter>& waiter, Result<std::shared_ptr<const TargetInfo>> info) {
  if (info_waiters_.remove(waiter) == 0) return;
  waiter->timer.cancel();
  waiter->done(std::move(info));
}

void Session::Close() {
  const Error closed = MakeError(Code::kUnavailable, "the client was closed");
  FailWaiting(closed);
  channel_->Close(closed.message);
}

void Session::Negotiate() {
  learning_ = std::make_shared<TargetInfo>();
  channel_->Open([self = shared_from_this()](const Result<void>& opened) {
    if (!opened) return self->Negotiated(opened.error());
    self->OnOpened();
  });
}

void Session::OnOpened() {
  recalled_ = Recall();
  learning_->generation = channel_->generation();
  if (recalled_) return Negotiated({});
  channel_->SetLimits(CautiousLimits());
  AskVersion(NamesOf("spdk_get_version"));
}

/// Takes what the store has of the process at the other end.
bool Session::Recall() {
  identity_ = store_ ? IdentityOf(channel_->peer()) : std::nullopt;
  if (!identity_ || !believes_store_) return false;
  std::optional<TargetInfo> found = store_->Load(*identity_);
  if (found) *learning_ = std::move(*found);
  return found.has_value();
}

/// What was remembered is wrong for this call: the target is asked before the call is sent (again).
void Session::Relearn(const std::shared_ptr<Operation>& operation) {
  if (recalled_) {
    recalled_ = false;
    believes_store_ = false;
    store_->Forget(*identity_);
    info_.reset();
  }
  Begin(operation);
}

void Session::Ask(const std::string& method, jsonrpc::Handler handler) {
  channel_->Send(method, {}, std::chrono::steady_clock::now() + kNegotiationTimeout, learning_->generation,
                 std::move(handler));
}

void Session::AskVersion(std::vector<std::string> names) {
  if (names.empty()) return AskMethods(NamesOf("rpc_get_methods"));
  const std::string name = names.front();
  names.erase(names.begin());
  Ask(name, [self = shared_from_this(), names = std::move(names)](Result<jsonrpc::Reply> reply) mutable {
    if (!reply) {
      if (IsMethodNotFound(reply.error())) return self->AskVersion(std::move(names));
      return self->Negotiated(reply.error());
    }
    rpc::v1::SpdkVersion version;
    const Result<void> parsed =
        ParseResult(*Schema::Get().Find("spdk_get_version"), reply->result(), Schema::Get().newest(), version);
    const auto release = Release::Parse(version.version());
    if (!parsed || !release) {
      return self->Negotiated(
          MakeError(Code::kProtocol, fmt::format("{} does not tell an SPDK release; is it an SPDK target?",
                                                 self->channel_->address().ToString())));
    }
    self->learning_->release = *release;
    self->learning_->version = version.version();
    self->learning_->simulated = version.version().find("simulated") != std::string::npos;
    self->AskMethods(NamesOf("rpc_get_methods"));
  });
}

void Session::AskMethods(std::vector<std::string> names) {
  if (names.empty()) return CheckOldest();
  const std::string name = names.front();
  names.erase(names.begin());
  Ask(name, [self = shared_from_this(), names = std::move(names)](Result<jsonrpc::Reply> reply) mutable {
    if (!reply) {
      if (IsMethodNotFound(reply.error())) return self->AskMethods(std::move(names));
      return self->Negotiated(reply.error());
    }
    rpc::v1::RpcGetMethodsResponse response;
    if (auto parsed =
            ParseResult(*Schema::Get().Find("rpc_get_methods"), reply->result(), Schema::Get().newest(), response);
        !parsed) {
      return self->Negotiated(parsed.error());
    }
    TargetInfo& info = *self->learning_;
    info.methods.insert(response.methods().begin(), response.methods().end());
    if (!info.release.known())
      info.release = Schema::Get().GuessRelease({response.methods().begin(), response.methods().end()});
    self->Negotiated({});
  });
}

/// Neither version nor method list: the oldest release, if it is an SPDK target at all.
void Session::CheckOldest() {
  const Release oldest = Schema::Get().oldest();
  Ask(*Schema::Get().Find("log_get_flags")->NameIn(oldest),
      [self = shared_from_this(), oldest](Result<jsonrpc::Reply> reply) {
        if (!reply) {
          if (reply.error().delivery != Delivery::kAnswered) return self->Negotiated(reply.error());
          return self->Negotiated(MakeError(Code::kProtocol, fmt::format("{} speaks JSON-RPC, but is no SPDK target",
                                                                         self->channel_->address().ToString())));
        }
        TargetInfo& info = *self->learning_;
        info.derived = true;
        info.release = oldest;
        for (const Method& method : Schema::Get().methods()) {
          for (std::string& name : method.NamesIn(oldest)) info.methods.insert(std::move(name));
        }
        self->Negotiated({});
      });
}

/// Ends all that waits for the target to be known.
void Session::FailWaiting(Error error) {
  error.delivery = Delivery::kNotSent;
  error.method.clear();
  for (const auto& waiter : std::exchange(info_waiters_, {})) {
    waiter->timer.cancel();
    waiter->done(error);
  }
  for (const auto& operation : std::exchange(waiting_, {})) Finish(operation, error);
}

void Session::Negotiated(const Result<void>& result) {
  auto learnt = std::exchange(learning_, nullptr);
  if (!result) return FailWaiting(result.error());
  learnt->schema_release = Schema::Get().Nearest(learnt->release);
  if (learnt->release > Schema::Get().newest()) {
    Log(LogLevel::kWarning,
        fmt::format("SPDK {} is newer than what this spdkctl knows ({}); its method list is trusted",
                    learnt->release.ToString(), Schema::Get().newest().ToString()));
  }
  channel_->SetLimits(LimitsOf(learnt->schema_release));
  info_ = std::move(learnt);
  for (const auto& waiter : std::exchange(info_waiters_, {})) {
    waiter->timer.cancel();
    waiter->done(info_);
  }
  for (const auto& operation : std::exchange(waiting_, {})) {
    operation->timer.cancel();
    // Not all may be sent now: one before may have shown that what was remembered is wrong.
    Begin(operation);
  }
  if (identity_ && !recalled_ && info_) Remember(*info_);
}

/// For the next client. The process may have executed another program since it was asked; then it is not the same.
void Session::Remember(const TargetInfo& info) {
  if (IdentityOf(identity_->pid) == identity_) store_->Save(*identity_, info);
}

}  // namespace spdkctl::client
