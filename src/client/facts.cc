#include "client/facts.h"

#include <algorithm>
#include <utility>

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

void Facts::Add(const Method& method, Result<std::shared_ptr<const Message>> answer) {
  if (!answer) return AddUnknown(method, std::move(answer).error());
  if (auto misfit = WholeMisfit(method, **answer)) return AddUnknown(method, std::move(*misfit));
  facts_.push_back({method.name(), std::move(*answer), std::nullopt});
}

void Facts::AddLacking(const Method& method) { facts_.push_back({method.name(), nullptr, std::nullopt}); }

void Facts::AddUnknown(const Method& method, Error why) { facts_.push_back({method.name(), nullptr, std::move(why)}); }

const Facts::Fact* Facts::Find(std::string_view method) const {
  const auto found =
      std::find_if(facts_.begin(), facts_.end(), [&](const Fact& fact) { return fact.method == method; });
  return found == facts_.end() ? nullptr : &*found;
}

bool Facts::IsAnswered(std::string_view method) const {
  const Fact* const fact = Find(method);
  return fact != nullptr && fact->answer != nullptr;
}

const Error* Facts::unknown() const {
  const auto found = std::find_if(facts_.begin(), facts_.end(), [](const Fact& fact) { return fact.why.has_value(); });
  return found == facts_.end() ? nullptr : &*found->why;
}

Facts Gather(Caller& caller, const Reads& reads, std::chrono::steady_clock::time_point deadline) {
  Facts facts;
  for (const std::string_view name : reads) {
    const Method& method = *Schema::Get().Find(name);
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) {
      facts.AddUnknown(method, MakeError(Code::kTimeout, "there was no time left to ask"));
      continue;
    }
    std::shared_ptr<Message> response = method.NewResponse();
    const Result<void> called = caller.call_message(method, *method.NewRequest(), *response, CallOptions{left});
    if (called) {
      facts.Add(method, std::shared_ptr<const Message>(std::move(response)));
    } else if (Lacks(caller, method, called.error())) {
      facts.AddLacking(method);
    } else {
      facts.AddUnknown(method, called.error());
    }
  }
  return facts;
}

}  // namespace spdkctl::client
