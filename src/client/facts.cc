#include "client/facts.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "client/whole_answers.h"

namespace spdkctl::client {
namespace {

using google::protobuf::Message;

/// Whether the error says that the target does not have the method.
bool Lacks(Caller& caller, const Method& method, const Error& error) {
  if (error.code != Code::kUnsupported) return false;
  if (error.delivery == Delivery::kAnswered) return true;
  // It was refused here, so that the target is known by now. A hazard is refused, too, and says nothing.
  const auto info = caller.info();
  return info && !NameFor(method, **info);
}

}  // namespace

void Facts::Add(const Read& read, Result<std::shared_ptr<const Message>> answer) {
  if (!answer) return AddUnknown(read, std::move(answer).error());
  if (auto misfit = WholeMisfit(*Schema::Get().Find(read.method), **answer))
    return AddUnknown(read, std::move(*misfit));
  facts_.push_back({read, std::move(*answer), std::nullopt});
}

void Facts::AddLacking(const Read& read) { facts_.push_back({read, nullptr, std::nullopt}); }

void Facts::AddUnknown(const Read& read, Error why) { facts_.push_back({read, nullptr, std::move(why)}); }

const Facts::Fact* Facts::Find(const Read& read) const {
  const auto found = std::find_if(facts_.begin(), facts_.end(), [&](const Fact& fact) { return fact.read == read; });
  return found == facts_.end() ? nullptr : &*found;
}

bool Facts::IsAnswered(const Read& read) const {
  const Fact* const fact = Find(read);
  return fact != nullptr && fact->answer != nullptr;
}

const Error* Facts::unknown() const {
  const auto found = std::find_if(facts_.begin(), facts_.end(), [](const Fact& fact) { return fact.why.has_value(); });
  return found == facts_.end() ? nullptr : &*found->why;
}

Result<const Message*> Facts::AnswerTo(const Read& read) const {
  const Fact* const fact = Find(read);
  if (fact == nullptr) return MakeError(Code::kInternal, fmt::format("{} was not asked", read.method));
  if (fact->answer != nullptr) return fact->answer.get();
  return fact->why ? *fact->why : MakeError(Code::kUnsupported, fmt::format("the target lacks {}", read.method));
}

bool Facts::Offers(std::string_view method) const {
  return info_ != nullptr && NameFor(*Schema::Get().Find(method), *info_).has_value();
}

Release Facts::release() const { return info_ == nullptr ? Release() : info_->schema_release; }

Facts Gather(Caller& caller, const Reads& reads, std::chrono::steady_clock::time_point deadline) {
  const auto info = caller.info();
  Facts facts(info ? *info : nullptr);
  if (info) facts.set_listener((*info)->listener);
  for (const Read& read : reads) {
    const Method& method = *Schema::Get().Find(read.method);
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) {
      facts.AddUnknown(read, MakeError(Code::kTimeout, "there was no time left to ask"));
      continue;
    }
    std::shared_ptr<Message> response = method.NewResponse();
    const Result<void> called = caller.call_message(method, *read.NewRequest(), *response, CallOptions{left});
    if (called) {
      facts.Add(read, std::shared_ptr<const Message>(std::move(response)));
    } else if (Lacks(caller, method, called.error())) {
      facts.AddLacking(read);
    } else {
      facts.AddUnknown(read, called.error());
    }
  }
  return facts;
}

}  // namespace spdkctl::client
