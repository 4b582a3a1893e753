#include "client/session.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

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

class Session::Running {
 public:
  Running(Call made, const transport::asio::any_io_executor& executor) : call(std::move(made)), timer(executor) {}
  Call call;
  transport::asio::steady_timer timer;  ///< The deadline while the target is not known yet.
  std::uint64_t sent_id = 0;
  bool sent_before = false;
  bool finished = false;
};

Session::Session(const transport::asio::any_io_executor& executor, Address address)
    : channel_(std::make_shared<transport::Channel>(executor, std::move(address))) {}

bool Session::Current() const { return info_ && channel_->connected() && info_->generation == channel_->generation(); }

std::shared_ptr<Session::Running> Session::Start(Call call) {
  auto running = std::make_shared<Running>(std::move(call), channel_->strand());
  Begin(running);
  return running;
}

void Session::Begin(const std::shared_ptr<Running>& running) {
  if (Current() && !learning_) return Transmit(running);
  waiting_.push_back(running);
  running->timer.expires_at(running->call.deadline);
  running->timer.async_wait([self = shared_from_this(), running](const boost::system::error_code& cancelled) {
    if (cancelled || running->finished ||
        std::find(self->waiting_.begin(), self->waiting_.end(), running) == self->waiting_.end())
      return;
    self->Finish(running, MakeError(Code::kTimeout, "the target did not say which release it is before the deadline"));
  });
  if (!learning_) Negotiate();
}

void Session::Transmit(const std::shared_ptr<Running>& running) {
  if (running->finished) return;
  Result<Outgoing> outgoing = running->call.prepare(*info_);
  if (!outgoing) return Finish(running, std::move(outgoing).error());
  running->sent_id =
      channel_->Send(std::move(outgoing->method), outgoing->params, running->call.deadline, info_->generation,
                     [self = shared_from_this(), running](Result<jsonrpc::Reply> reply) {
                       const bool lost = !reply && reply.error().code == Code::kUnavailable;
                       if (lost && !running->sent_before &&
                           (running->call.repeatable || reply.error().delivery == Delivery::kNotSent)) {
                         running->sent_before = true;
                         running->sent_id = 0;
                         return self->Begin(running);
                       }
                       self->Finish(running, std::move(reply));
                     });
}

void Session::Finish(const std::shared_ptr<Running>& running, Result<jsonrpc::Reply> reply) {
  if (std::exchange(running->finished, true)) return;
  running->timer.cancel();
  waiting_.remove(running);
  const Done done = std::move(running->call.done);
  done(std::move(reply), info_);
}

void Session::Cancel(const std::shared_ptr<Running>& running) {
  if (running->finished) return;
  if (running->sent_id != 0) return channel_->Cancel(running->sent_id);
  Finish(running, MakeError(Code::kTimeout, "the call was cancelled"));
}

void Session::GetInfo(jsonrpc::TimePoint deadline, InfoDone done) {
  // A call whose preparation always refuses: it ends as soon as the target is known.
  auto found = std::make_shared<bool>(false);
  Start({[found](const TargetInfo&) -> Result<Outgoing> {
           *found = true;
           return MakeError(Code::kInternal, "");
         },
         true, deadline,
         [found, done = std::move(done)](Result<jsonrpc::Reply> reply, std::shared_ptr<const TargetInfo> info) {
           if (*found) return done(std::move(info));
           done(std::move(reply).error());
         }});
}

void Session::Close() {
  const Error closed = MakeError(Code::kUnavailable, "the client was closed");
  while (!waiting_.empty()) Finish(waiting_.front(), closed);
  channel_->Close(closed.message);
}

void Session::Negotiate() {
  learning_ = std::make_shared<TargetInfo>();
  channel_->SetLimits(CautiousLimits());
  AskVersion(NamesOf("spdk_get_version"));
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
    self->learning_->generation = self->channel_->generation();
    if (!reply) {
      if (IsMethodNotFound(reply.error())) return self->AskVersion(std::move(names));
      return self->Negotiated(std::move(reply).error());
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
      return self->Negotiated(std::move(reply).error());
    }
    rpc::v1::RpcGetMethodsResponse response;
    if (auto parsed =
            ParseResult(*Schema::Get().Find("rpc_get_methods"), reply->result(), Schema::Get().newest(), response);
        !parsed) {
      return self->Negotiated(std::move(parsed).error());
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
          if (reply.error().delivery != Delivery::kAnswered) return self->Negotiated(std::move(reply).error());
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

void Session::Negotiated(Result<void> result) {
  auto learnt = std::exchange(learning_, nullptr);
  auto ready = std::exchange(waiting_, {});
  if (!result) {
    for (const auto& running : ready) {
      Error error = result.error();
      error.delivery = Delivery::kNotSent;
      error.method.clear();
      Finish(running, std::move(error));
    }
    return;
  }
  learnt->schema_release = Schema::Get().Nearest(learnt->release);
  if (learnt->release > Schema::Get().newest()) {
    Log(LogLevel::kWarning,
        fmt::format("SPDK {} is newer than what this spdkctl knows ({}); its method list is trusted",
                    learnt->release.ToString(), Schema::Get().newest().ToString()));
  }
  channel_->SetLimits(LimitsOf(learnt->schema_release));
  info_ = std::move(learnt);
  for (const auto& running : ready) {
    running->timer.cancel();
    Transmit(running);
  }
}

}  // namespace spdkctl::client
