#include "sim/engine/dispatcher.h"

#include <algorithm>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "jsonrpc/envelope.h"
#include "schema/field_table.h"
#include "sim/engine/handlers.h"
#include "sim/spdk/spdk.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

/// Whether the method takes any parameter in that release.
bool TakesParams(const Method& method, Release release) {
  const auto& plans = FieldTableOf(*method.descriptor().input_type()).plans;
  return std::any_of(plans.begin(), plans.end(), [&](const FieldPlan& plan) { return plan.range.Contains(release); });
}

/// Whether the simulated build of the application has it.
bool IsBuiltIn(const World& world, const Method& method) {
  const std::string option = method.BuildOptionIn(world.options.release);
  return option.empty() || IsBuiltWith(world, option);
}

/// The first refusal whose last release is this one or a later one.
const rpc::v1::Refusal* RefusalOf(const google::protobuf::RepeatedPtrField<rpc::v1::Refusal>& refusals,
                                  Release release) {
  for (const rpc::v1::Refusal& refusal : refusals) {
    const auto last = Release::Parse(refusal.to());
    if (!last || release <= *last) return &refusal;
  }
  return nullptr;
}

/// An enum field whose word the release's handler looks at itself, and how it refuses one that it does not know.
struct LateWord {
  const FieldPlan* plan;
  const rpc::v1::Refusal* refusal;
};

std::vector<LateWord> LateWordsOf(const Method& method, Release release) {
  std::vector<LateWord> words;
  for (const FieldPlan& plan : FieldTableOf(*method.descriptor().input_type()).plans) {
    const auto* const refusal = RefusalOf(plan.field->options().GetExtension(rpc::v1::field).refuses(), release);
    if (refusal != nullptr && !plan.enumerators.empty()) words.push_back({&plan, refusal});
  }
  return words;
}

/// A word that the release knows.
const std::string& AnyWord(const FieldPlan& plan, Release release) {
  return std::find_if(plan.enumerators.begin(), plan.enumerators.end(),
                      [&](const Enumerator& value) { return value.range.Contains(release); })
      ->wire;
}

/// A method that returns Done answers true, unless its handler said otherwise.
void SayTrue(google::protobuf::Message& response) {
  auto* const done = dynamic_cast<rpc::v1::Done*>(&response);
  if (done != nullptr && !done->has_done()) done->set_done(true);
}

}  // namespace

Dispatcher::Dispatcher(World& world) : world_(world) {
  const Release release = world.options.release;
  for (const Method& method : Schema::Get().methods()) {
    const Handler* const handler = Handlers::All().Find(method.name());
    if (handler == nullptr || !IsOffered(world, method)) continue;
    for (const std::string& name : method.NamesIn(release)) entries_.emplace(name, Entry{&method, handler});
  }
}

const Dispatcher::Entry* Dispatcher::Find(std::string_view name) const {
  const auto it = entries_.find(std::string(name));
  if (it == entries_.end()) return nullptr;
  Entry& entry = it->second;
  if (!entry.read) {
    entry.built = IsBuiltIn(world_, *entry.method);
    entry.takes_params = TakesParams(*entry.method, world_.options.release);
    entry.read = true;
  }
  return entry.built ? &entry : nullptr;
}

bool Dispatcher::AllowedIn(std::string_view method, rpc::v1::State state) const {
  const Entry* const entry = Find(method);
  return entry != nullptr && entry->method->AllowedIn(state, world_.options.release);
}

std::vector<std::string> Dispatcher::Methods(bool current, bool aliases) const {
  std::vector<std::string> names;
  for (const Method& method : Schema::Get().methods()) {
    const auto all = method.NamesIn(world_.options.release);
    if (all.empty() || Find(all.front()) == nullptr) continue;
    if (current && CheckState(method)) continue;
    names.push_back(all.front());
    if (aliases) names.insert(names.end(), all.begin() + 1, all.end());
  }
  return names;
}

std::optional<RpcError> Dispatcher::CheckState(const Method& method) const {
  const rpc::v1::State state = world_.started ? rpc::v1::RUNTIME : rpc::v1::STARTUP;
  if (method.AllowedIn(state, world_.options.release)) return std::nullopt;
  if (!world_.Since(20, 10)) {
    int mask = 0;
    for (const auto one : {rpc::v1::STARTUP, rpc::v1::RUNTIME})
      mask |= method.AllowedIn(one, world_.options.release) ? one : 0;
    return InvalidState(fmt::format("Method is allowed in any state in the mask ({:x}), but current state is ({:x})",
                                    mask, static_cast<int>(state)));
  }
  return InvalidState(
      world_.started ? "Method may only be called before framework is initialized. Use --wait-for-rpc command line "
                       "parameter and then issue this RPC before the framework_start_init RPC."
                     : "Method may only be called after framework is initialized using framework_start_init RPC.");
}

/// How this release reports parameters that cannot be read.
RpcError Dispatcher::DecodeError(const Method& method) const {
  const rpc::v1::Refusal* const refusal = RefusalOf(method.options().refuses(), world_.options.release);
  return refusal != nullptr ? RpcError{refusal->code(), refusal->text()} : InvalidParams();
}

/// How this release reports parameters that cannot be read. The words of some enums are looked at by SPDK's handler
/// itself, when the rest has been read; if nothing else is wrong, the first word that it does not know is refused.
RpcError Dispatcher::DecodeError(const Entry& entry, std::string_view params) const {
  const Method& method = *entry.method;
  const Release release = world_.options.release;
  const std::vector<LateWord> words = LateWordsOf(method, release);
  if (words.empty()) return DecodeError(method);
  boost::system::error_code wrong;
  boost::json::value parsed = boost::json::parse(params, wrong);
  // SPDK does not read parameters in which a member stands twice.
  if (wrong || !parsed.is_object() ||
      jsonrpc::CountValues(boost::json::serialize(parsed)) != jsonrpc::CountValues(params))
    return DecodeError(method);
  const std::unique_ptr<google::protobuf::Message> request = method.NewRequest();
  const auto reads = [&](const boost::json::object& object) {
    request->Clear();
    return bool{ParseParamsAs(method, boost::json::serialize(object), release, *request)};
  };
  boost::json::object& given = parsed.as_object();
  boost::json::object known = given;
  for (const LateWord& word : words) {
    auto* const member = known.if_contains(word.plan->field->name());
    if (member != nullptr && member->is_string()) *member = AnyWord(*word.plan, release);
  }
  if (!reads(known)) return DecodeError(method);
  if (entry.handler->before_words) {
    if (auto failure = entry.handler->before_words(world_, *request)) return *failure;
  }
  for (const LateWord& word : words) {
    const auto* const member = given.if_contains(word.plan->field->name());
    if (member == nullptr || !member->is_string()) continue;
    known[word.plan->field->name()] = *member;
    if (!reads(known))
      return {word.refusal->code(), fmt::format(fmt::runtime(word.refusal->text()), member->as_string().c_str())};
  }
  return DecodeError(method);
}

Outcome Dispatcher::Finish(const Entry& entry, Reply reply, const std::shared_ptr<CallMessages>& messages) const {
  if (reply.error) return {{}, std::move(reply.error)};
  if (reply.later) {
    return {{}, {}, [this, &entry, later = std::move(reply.later), messages]() -> std::optional<Outcome> {
              std::optional<Reply> answer = later();
              if (!answer) return std::nullopt;
              return Finish(entry, std::move(*answer), messages);
            }};
  }
  SayTrue(*messages->response);
  return {FormatResult(*entry.method, *messages->response, world_.options.release)};
}

ErrorOr<std::shared_ptr<CallMessages>> Dispatcher::Read(const Entry& entry,
                                                        const std::optional<std::string_view>& params) const {
  const Method& method = *entry.method;
  const Release release = world_.options.release;
  const bool given = params && *params != "null";
  if (given && !entry.takes_params && !method.RelaxedIn(release)) return DecodeError(method);
  auto request = method.NewRequest();
  // SPDK's handlers of methods without parameters do not look at what was given.
  if (entry.takes_params && (given || method.options().needs_params())) {
    if (!given) return DecodeError(method);
    if (!ParseParamsAs(method, *params, release, *request)) return DecodeError(entry, *params);
  }
  return std::make_shared<CallMessages>(CallMessages{std::move(request), method.NewResponse()});
}

Outcome Dispatcher::Call(std::string_view name, const std::optional<std::string_view>& params) {
  const Entry* const entry = Find(name);
  if (entry == nullptr) return {{}, RpcError{kMethodNotFoundCode, "Method not found"}};
  if (auto wrong = CheckState(*entry->method)) return {{}, std::move(wrong)};
  if (entry->handler->look_first != nullptr) {
    if (auto wrong = entry->handler->look_first(world_)) return {{}, std::move(wrong)};
  }
  auto messages = Read(*entry, params);
  if (!messages) return {{}, messages.error()};
  return Finish(*entry, entry->handler->answer(world_, *messages), *messages);
}

}  // namespace spdkctl::sim
