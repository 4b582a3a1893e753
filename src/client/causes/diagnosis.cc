#include "client/causes/diagnosis.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "base/text.h"
#include "client/identity.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

using causes::Found;
using causes::Refused;
using causes::Rule;
using causes::Rules;

constexpr int kMethodNotFound = -32601;

/// What a method's refusals are looked at by.
const Rules& KnownRules() {
  static const Rules rules = [] {
    Rules all;
    causes::AddBdevRules(all);
    causes::AddLvolRules(all);
    causes::AddRaidRules(all);
    causes::AddNvmeRules(all);
    causes::AddNvmfRules(all);
    causes::AddIscsiRules(all);
    causes::AddVhostRules(all);
    causes::AddKeyRules(all);
    causes::AddKernelDiskRules(all);
    causes::AddFrameworkRules(all);
    return all;
  }();
  return rules;
}

/// The errno that an answer tells: by its code, which some releases forget to negate, or by its words, which many
/// handlers put under a code of JSON-RPC ("File exists", "Failed to create RAID bdev R0: File exists").
int NumberOf(const Error& error) {
  constexpr int kLargest = 4095;
  // -1 is the number of EPERM, and JSON-RPC's of a call in the wrong state.
  if (error.rpc_code < -1 && error.rpc_code >= -kLargest) return -error.rpc_code;
  if (error.rpc_code > 0 && error.rpc_code <= kLargest) return error.rpc_code;
  constexpr std::array kTold = {ENOENT, ENODEV, ENXIO, EEXIST, EBUSY,  EAGAIN,   EINVAL, ENOTSUP,
                                ENOSPC, ENOMEM, EPERM, EACCES, ENOKEY, EALREADY, EIO,    ETIMEDOUT};
  for (const int number : kTold) {
    if (error.rpc_message.ends_with(::strerror(number)) ||
        error.rpc_message.ends_with(fmt::format("Unknown error -{}", number)))
      return number;
  }
  return 0;
}

/// Why a target does not know a method: it is of another application, build or release, or of none.
Found UnknownMethod(const Method* method, const std::string& name, const Facts& facts) {
  if (facts.info() == nullptr) return {};
  if (method != nullptr) {
    const auto taken = NameFor(*method, *facts.info());
    if (!taken) return causes::NotBuilt(taken.error().message);
    if (!name.empty() && *taken != name) return causes::NotBuilt(fmt::format("this release calls it {}", *taken));
    // 17.07 does not list its methods: which application it is cannot be told.
    const std::vector<std::string>& apps = method->apps();
    if (!facts.info()->derived || apps.empty()) return {};
    return causes::NotBuilt(
        fmt::format("another application of SPDK {} has it: {}", facts.info()->release.ToString(), Join(apps, ", ")));
  }
  const std::vector<std::string> names(facts.info()->methods.begin(), facts.info()->methods.end());
  return causes::NotBuilt(fmt::format("no release of SPDK has a method '{}'{}", name, DidYouMean(name, names)));
}

}  // namespace

Diagnosis::Diagnosis(const Method& method, std::shared_ptr<const google::protobuf::Message> request, Error refusal)
    : method_(&method), request_(std::move(request)), refusal_(std::move(refusal)) {
  Prepare();
}

Diagnosis::Diagnosis(std::string_view method, const std::string& params, Release release, Error refusal)
    : method_(Schema::Get().Find(method, release)), name_(method), refusal_(std::move(refusal)) {
  if (method_ != nullptr) {
    std::shared_ptr<google::protobuf::Message> request = method_->NewRequest();
    const auto read = ParseParamsAs(*method_, params.empty() ? "{}" : params, release, *request);
    // What the release does not have, or misses, is told by whoever writes the request for it.
    const auto written = read ? FormatParams(*method_, *request, release) : Result<std::string>(read.error());
    if (read) request_ = std::move(request);
    if (!written) unreadable_ = written.error().message;
  }
  Prepare();
}

void Diagnosis::Prepare() {
  const bool refused = refusal_.delivery == Delivery::kAnswered && refusal_.rpc_code != 0;
  may_tell_ = refused && refusal_.code != Code::kWrongState;
  if (!may_tell_ || refusal_.rpc_code == kMethodNotFound || method_ == nullptr || !request_) return;
  const auto [from, to] = KnownRules().equal_range(method_->name());
  Reads wanted = causes::ReadsOfAnyMethod(*method_, *request_, NumberOf(refusal_));
  for (auto rule = from; rule != to; ++rule) {
    rules_.push_back(&rule->second);
    wanted.insert(wanted.end(), rule->second.reads.begin(), rule->second.reads.end());
  }
  for (const Read& read : wanted) {
    // A call is not repeated to explain itself.
    const bool itself = read.method == method_->name();
    if (std::find(reads_.begin(), reads_.end(), read) == reads_.end() &&
        !(itself && read.params.empty() && request_->ByteSizeLong() == 0))
      reads_.push_back(read);
  }
}

std::optional<Cause> Diagnosis::Find(const Facts& facts, const HostView* host) const {
  if (!may_tell_) return {};
  if (refusal_.rpc_code == kMethodNotFound) return UnknownMethod(method_, name_, facts);
  if (!unreadable_.empty()) return causes::WrongValue(unreadable_);
  if (method_ == nullptr || !request_) return {};
  const Refused refused{*method_, *request_, refusal_, NumberOf(refusal_), facts, host};
  // Where the target says that it is there already, that is so.
  const bool exists = refused.number == EEXIST || refusal_.rpc_message.find("already exist") != std::string::npos;
  if (exists) {
    if (Found cause = causes::MadeThingExists(refused)) return cause;
  }
  // What cannot be had for somebody's claim is refused so, whatever else may be wrong.
  if (refused.number == EPERM && method_->options().effect() == rpc::v1::CREATES) {
    if (Found cause = causes::NamedBdevClaimed(refused)) return cause;
  }
  // What is absent or wrong in itself comes first: whatever else is said would be of no use.
  for (const auto general : {causes::NamedThingAbsent, causes::ValueOutOfBounds}) {
    if (Found cause = general(refused)) return cause;
  }
  for (const Rule* rule : rules_) {
    if (Found cause = rule->cause(refused)) return cause;
  }
  for (const auto general : {causes::MadeThingExists, causes::DeletionRefused, causes::NamedBdevClaimed,
                             causes::KeyUnfit, causes::NoMemory}) {
    if (Found cause = general(refused)) return cause;
  }
  return {};
}

std::shared_ptr<const HostView> HostOf(const Facts& facts, const HostViewFn& host) {
  // Whoever only passes on what another host answers, as ssh does, is not the target.
  const std::int32_t pid = facts.listener();
  return host && (pid == 0 || IsApplication(pid)) ? host(pid) : nullptr;
}

void PutLog(const LogSince& since, Error& error) {
  if (since && error.cause.empty() && error.delivery == Delivery::kAnswered && error.rpc_code != 0) error.log = since();
}

}  // namespace spdkctl::client
