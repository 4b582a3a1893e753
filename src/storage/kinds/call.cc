#include "storage/kinds/call.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <google/protobuf/util/message_differencer.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/call.pb.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using v1::AnyCall;
using v1::LogFlag;
using v1::LogLevels;

constexpr const char* kAllFlags = "all";
constexpr const char* kFlags = "log_get_flags";
constexpr const char* kLevel = "log_get_level";
constexpr const char* kPrintLevel = "log_get_print_level";

const AnyCall& As(const Message& message) { return static_cast<const AnyCall&>(message); }
const Method* MethodOf(const Message& wish) { return Schema::Get().Find(As(wish).method()); }
std::string ParamsOf(const Message& wish) { return As(wish).has_params() ? As(wish).params() : "{}"; }

Result<std::shared_ptr<Message>> RequestOf(const Message& wish) {
  const Method* const method = MethodOf(wish);
  if (method == nullptr)
    return MakeError(Code::kInvalidArgument, fmt::format("there is no method '{}'{}", As(wish).method(),
                                                         DidYouMean(As(wish).method(), Schema::Get().AllNames())));
  std::shared_ptr<Message> request(method->NewRequest());
  if (auto parsed = ParseParams(*method, ParamsOf(wish), *request); !parsed) return parsed.error();
  return request;
}

/// The kind whose objects a method makes, removes or changes; null if there is none.
const SpecType* KindBy(const Method& method) {
  for (const SpecType& type : SpecTypes()) {
    if (type.create == &method || type.remove == &method) return &type;
    for (const SpecField& field : type.fields) {
      if (!field.options->changes().empty() && Split(field.options->changes(), '.').front() == method.name())
        return &type;
    }
  }
  return nullptr;
}

/// The subsystems of an application that may have the call in their configuration: that of the component, which is
/// "bdev" for all modules of bdevs. Releases have had one for vhost, and one for each kind of its controllers.
std::vector<std::string> SubsystemsOf(const Method& method) {
  const std::string subsystem = Split(method.component(), '_').front();
  if (subsystem == "vhost") return {"vhost", "vhost_blk", "vhost_scsi"};
  return {subsystem};
}

/// Whether a call that was made has all that is wished for.
bool Fits(const Message& wished, const Message& made) {
  google::protobuf::util::MessageDifferencer compare;
  compare.set_scope(google::protobuf::util::MessageDifferencer::PARTIAL);
  return compare.Compare(wished, made);
}

Found FoundOf(const Kind& kind, const Message& wish, std::shared_ptr<Message> is) {
  Found found;
  found.is = std::move(is);
  found.name.set_kind(kind.type().name);
  found.name.set_name(kind.NameOf(wish));
  return found;
}

/// Puts the level that a call tells into a field; nothing where the target does not tell it.
Result<void> FillLevel(const View& view, const char* method, const char* field, LogLevels& is) {
  const auto answer = view.Answer<rpc::v1::LogLevelName>(method);
  if (!answer) return answer.error();
  static_cast<void>(SetAt(is, field, Value((*answer)->level())));
  return {};
}

}  // namespace

Result<void> CallKind::Check(const Message& wish) const {
  const auto request = RequestOf(wish);
  if (!request) return request.error();
  const Method& method = *MethodOf(wish);
  if (const SpecType* const type = KindBy(method))
    return MakeError(Code::kInvalidArgument, fmt::format("{} is the business of the kind '{}': wish for one of that",
                                                         method.name(), type->name));
  const rpc::v1::Effect effect = method.options().effect();
  if (effect == rpc::v1::READS || effect == rpc::v1::DELETES)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} makes nothing that could be wished for", As(wish).method()));
  if (method.options().loses_data())
    return MakeError(Code::kInvalidArgument,
                     fmt::format("by {} data may be lost: it is called by hand (spdkctl rpc)", method.name()));
  return {};
}

std::string CallKind::NameOf(const Message& wish) const {
  const Method* const method = MethodOf(wish);
  if (method == nullptr) return As(wish).method();
  return As(wish).has_params() ? fmt::format("{} {}", method->name(), HideSecrets(*method, ParamsOf(wish)))
                               : method->name();
}

std::vector<Thing> CallKind::Uses(const Message& wish) const {
  std::vector<Thing> things;
  const auto request = RequestOf(wish);
  if (!request) return things;
  for (const FieldPlan& parameter : FieldTableOf(*(*request)->GetDescriptor()).plans) {
    const auto value = parameter.options->names() == "bdev" ? ValueOf(**request, *parameter.field) : std::nullopt;
    if (const auto* const name = value ? std::get_if<std::string>(&*value) : nullptr) things.push_back({"bdev", *name});
  }
  return things;
}

void CallKind::Ask(View& view, const Message& wish) const {
  const Method* const method = MethodOf(wish);
  if (method == nullptr) return;
  for (const std::string& subsystem : SubsystemsOf(*method)) view.AskConfig(subsystem);
}

Result<std::optional<Found>> CallKind::Look(const View& view, const Message& wish) const {
  const auto wished = RequestOf(wish);
  if (!wished) return wished.error();
  const Method& method = *MethodOf(wish);
  bool told = false;
  for (const std::string& subsystem : SubsystemsOf(method)) {
    told = told || view.TellsConfig(subsystem);
    for (const auto& made : view.MadeBy(subsystem, method)) {
      if (!Fits(**wished, *made)) continue;
      std::shared_ptr<Message> is(wish.New());
      is->CopyFrom(wish);
      return std::optional(FoundOf(*this, wish, std::move(is)));
    }
  }
  // To make it once more is harmless, or it may be there twice then.
  if (told || method.options().effect() == rpc::v1::IDEMPOTENT) return std::optional<Found>();
  return MakeError(
      Code::kUnsupported,
      fmt::format("the target does not tell whether {} was called: no configuration has it", method.name()));
}

Result<std::vector<PlannedCall>> CallKind::Create(const View&, const Message& wish) const {
  const auto request = RequestOf(wish);
  if (!request) return request.error();
  return std::vector<PlannedCall>{{MethodOf(wish), *request}};
}

Result<std::vector<PlannedCall>> CallKind::Remove(const View&, const Message& wish) const {
  return MakeError(Code::kUnsupported, fmt::format("what takes {} back is not known", As(wish).method()));
}

void LogLevelsKind::Ask(View& view, const Message&) const {
  view.Ask(kLevel);
  view.Ask(kPrintLevel);
}

Result<std::optional<Found>> LogLevelsKind::Look(const View& view, const Message& wish) const {
  const auto is = std::make_shared<LogLevels>();
  if (auto told = FillLevel(view, kLevel, "level", *is); !told) return told.error();
  if (auto told = FillLevel(view, kPrintLevel, "print_level", *is); !told) return told.error();
  return std::optional(FoundOf(*this, wish, is));
}

Result<std::vector<PlannedCall>> LogLevelsKind::Change(const View& view, const Found& found,
                                                       const Message& wish) const {
  std::vector<PlannedCall> calls;
  for (const SpecField& field : type().fields) {
    const auto value = ValueOf(wish, *field.field);
    if (!value || Same(view, field, *found.is, wish)) continue;
    const auto change = Split(field.options->changes(), '.');
    const Method& method = *Schema::Get().Find(change.front());
    std::shared_ptr<Message> request(method.NewRequest());
    if (auto set = SetAt(*request, change.back(), *value); !set) return set.error();
    calls.push_back({&method, std::move(request)});
  }
  return calls;
}

Result<std::vector<PlannedCall>> LogLevelsKind::Remove(const View&, const Message&) const {
  return MakeError(Code::kUnsupported, "a target always has levels of its log");
}

void LogFlagKind::Ask(View& view, const Message&) const { view.Ask(kFlags); }

Result<std::optional<Found>> LogFlagKind::Look(const View& view, const Message& wish) const {
  const auto answer = view.Answer<rpc::v1::LogGetFlagsResponse>(kFlags);
  if (!answer) return answer.error();
  const std::string name = NameOf(wish);
  const auto& flags = (*answer)->flags();
  std::vector<std::string> names;
  for (const auto& [flag, set] : flags) names.push_back(flag);
  const bool all = name == kAllFlags;
  if (!all && !flags.contains(name)) {
    const std::string nearest = DidYouMean(name, names);
    // There are a hundred of them.
    return MakeError(
        Code::kNotFound,
        fmt::format("there is no log flag '{}'{}", name,
                    nearest.empty() ? "; log_get_flags (`spdkctl log show`) tells those that there are" : nearest));
  }
  const bool on =
      all ? std::all_of(flags.begin(), flags.end(), [](const auto& flag) { return flag.second; }) : flags.at(name);
  if (!on) return std::optional<Found>();
  const auto is = std::make_shared<LogFlag>();
  is->set_flag(name);
  return std::optional(FoundOf(*this, wish, is));
}

}  // namespace spdkctl::storage
