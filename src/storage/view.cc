#include "storage/view.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "client/whole_answers.h"
#include "schema/told_params.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kGetBdevs = "bdev_get_bdevs";
constexpr const char* kGetConfig = "framework_get_config";
// Of more than these, all are read: the answer to one call is cheaper than many.
constexpr std::size_t kOneByOne = 8;
constexpr Release kNamesBdevs(18, 7);
// Before, no bdev is found by its UUID, which the list of all tells.
constexpr Release kFindsUuids(22, 5);

/// UUIDs are told in small letters, and only newer releases find them in others.
std::string Spelled(const std::string& name) { return IsUuid(name) ? ToLower(name) : name; }

std::string KeyOf(const Method& method, const Message& request) {
  return method.name() + '\n' + request.SerializeAsString();
}

rpc::v1::FrameworkGetConfigRequest ConfigRequest(const std::string& subsystem) {
  rpc::v1::FrameworkGetConfigRequest request;
  request.set_name(subsystem);
  return request;
}

/// Whoever looks at an answer of which a part is not what it is to be cannot tell what is there: it is no empty list,
/// and nothing in it is absent.
Result<void> WhetherItFits(const Method& method, const Message& response) {
  if (auto misfit = client::WholeMisfit(method, response)) return std::move(*misfit);
  if (auto misfit = client::InnerMisfit(method, response)) return std::move(*misfit);
  return {};
}

}  // namespace

bool View::FindsUuids() const { return release() >= kFindsUuids; }

bool View::Offers(std::string_view method) const { return NameFor(*Schema::Get().Find(method), *info_).has_value(); }

void View::AskBdev(const std::string& name) {
  if (!name.empty()) bdev_names_.insert(Spelled(name));
}

void View::Ask(const char* method, const Message& request) {
  if (!Offers(method)) return;
  const Method& asked = *Schema::Get().Find(method);
  Question& question = questions_[KeyOf(asked, request)];
  if (question.method != nullptr) return;
  question.method = &asked;
  question.request.reset(request.New());
  question.request->CopyFrom(request);
  question.response = asked.NewResponse();
}

void View::Ask(const char* method) { Ask(method, *Schema::Get().Find(method)->NewRequest()); }

void View::Ask(const client::Read& question) {
  if (Offers(question.method)) Ask(std::string(question.method).c_str(), *question.NewRequest());
}

void View::AskConfig(const std::string& subsystem) { Ask(kGetConfig, ConfigRequest(subsystem)); }

void View::Send(Caller& caller, const CallOptions& options) {
  std::vector<MessageCall> calls;
  std::vector<Question*> open;
  for (auto& [key, question] : questions_) {
    if (question.read) continue;
    open.push_back(&question);
    calls.push_back({question.method, question.request.get(), question.response.get()});
  }
  if (open.empty()) return;
  const std::vector<Result<void>> outcomes = caller.call_messages(calls, options);
  for (std::size_t i = 0; i < open.size(); ++i) {
    open[i]->outcome = outcomes[i];
    if (outcomes[i]) open[i]->outcome = WhetherItFits(*open[i]->method, *open[i]->response);
    open[i]->read = true;
  }
}

Result<void> View::Read(Caller& caller, const CallOptions& options) {
  const bool by_uuid = std::any_of(bdev_names_.begin(), bdev_names_.end(), IsUuid);
  if (bdev_names_.size() > kOneByOne || (!bdev_names_.empty() && release() < (by_uuid ? kFindsUuids : kNamesBdevs)))
    every_bdev_ = true;
  if (every_bdev_) {
    Ask(kGetBdevs);
  } else {
    for (const std::string& name : bdev_names_) {
      rpc::v1::BdevGetBdevsRequest request;
      request.set_name(name);
      Ask(kGetBdevs, request);
    }
  }
  Send(caller, options);
  // Older releases refuse the name of a bdev that is not there in words that mean other things, too. In the list of all
  // it is there or not.
  for (const auto& [key, question] : questions_) {
    const bool unclear = question.method->name() == kGetBdevs && !question.outcome &&
                         question.outcome.error().delivery == Delivery::kAnswered &&
                         question.outcome.error().code != Code::kNotFound;
    if (unclear && !every_bdev_) {
      every_bdev_ = true;
      Ask(kGetBdevs);
      Send(caller, options);
      break;
    }
  }
  for (const auto& [key, question] : questions_) {
    if (question.method->name() == kGetBdevs && question.outcome)
      IndexBdevs(static_cast<const rpc::v1::BdevGetBdevsResponse&>(*question.response));
    // A lost connection is no answer to any question.
    if (!question.outcome && question.outcome.error().delivery != Delivery::kAnswered) return question.outcome.error();
  }
  return {};
}

void View::IndexBdevs(const rpc::v1::BdevGetBdevsResponse& answer) {
  for (const rpc::v1::Bdev& bdev : answer.bdevs()) {
    std::set<std::string> names(bdev.aliases().begin(), bdev.aliases().end());
    names.insert(bdev.name());
    if (bdev.has_uuid()) names.insert(ToLower(bdev.uuid()));
    // One that was asked for by two of its names was told twice.
    const auto known = by_name_.find(bdev.name());
    if (known != by_name_.end() && std::any_of(known->second.begin(), known->second.end(), [&](const auto* other) {
          return other->name() == bdev.name() && other->uuid() == bdev.uuid();
        }))
      continue;
    bdevs_.push_back(&bdev);
    for (const std::string& name : names) by_name_[name].push_back(&bdev);
  }
}

Result<const rpc::v1::Bdev*> View::FindBdev(const std::string& name) const {
  for (const std::string& spelled : {name, Spelled(name)}) {
    const auto it = by_name_.find(spelled);
    if (it == by_name_.end()) continue;
    if (it->second.size() == 1) return it->second.front();
    std::vector<std::string> fitting;
    for (const rpc::v1::Bdev* bdev : it->second) {
      const std::string others = Join({bdev->aliases().begin(), bdev->aliases().end()}, ", ");
      fitting.push_back(fmt::format("bdev {}{}", bdev->name(), others.empty() ? "" : " (" + others + ")"));
    }
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' may be {}; give another name of the one that is meant",
                                                         name, Join(fitting, " or ")));
  }
  rpc::v1::BdevGetBdevsRequest request;
  if (!every_bdev_) request.set_name(Spelled(name));
  const auto it = questions_.find(KeyOf(*Schema::Get().Find(kGetBdevs), request));
  if (it == questions_.end() || !it->second.read)
    return MakeError(Code::kInternal, fmt::format("bdev '{}' was not asked for", name));
  const Result<void>& outcome = it->second.outcome;
  if (!outcome && outcome.error().code != Code::kNotFound) return outcome.error();
  return static_cast<const rpc::v1::Bdev*>(nullptr);
}

std::vector<std::string> View::BdevNames() const {
  std::vector<std::string> names;
  for (const auto& [name, bdevs] : by_name_) names.push_back(name);
  return names;
}

Result<const Message*> View::Find(std::string_view method, const Message* request) const {
  const Method& asked = *Schema::Get().Find(method);
  if (const auto name = NameFor(asked, *info_); !name) return name.error();
  const auto empty = asked.NewRequest();
  const auto it = questions_.find(KeyOf(asked, request != nullptr ? *request : *empty));
  if (it == questions_.end() || !it->second.read)
    return MakeError(Code::kInternal, fmt::format("{} was not asked", method));
  if (!it->second.outcome) return it->second.outcome.error();
  return static_cast<const Message*>(it->second.response.get());
}

Result<const Message*> View::AnswerTo(const client::Read& question) const {
  const auto request = question.NewRequest();
  return Find(question.method, request.get());
}

bool View::WasAsked(const client::Read& question) const {
  const Method& method = *Schema::Get().Find(question.method);
  return !Offers(question.method) || questions_.contains(KeyOf(method, *question.NewRequest()));
}

bool View::TellsConfig(const std::string& subsystem) const {
  const auto request = ConfigRequest(subsystem);
  return Answer<rpc::v1::FrameworkGetConfigResponse>(kGetConfig, &request).has_value();
}

std::vector<std::shared_ptr<const Message>> View::MadeBy(const std::string& subsystem, const Method& create) const {
  std::vector<std::shared_ptr<const Message>> made;
  const auto request = ConfigRequest(subsystem);
  const auto config = Answer<rpc::v1::FrameworkGetConfigResponse>(kGetConfig, &request);
  if (!config) return made;
  for (const rpc::v1::FrameworkConfigCall& call : (*config)->calls()) {
    if (Schema::Get().Find(call.method()) != &create) continue;
    std::shared_ptr<Message> parsed(create.NewRequest());
    if (ParseToldParams(create, call.params(), *parsed)) made.push_back(std::move(parsed));
  }
  return made;
}

}  // namespace spdkctl::storage
