#include "target/choice.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "schema/secrets.h"
#include "spdkctl/schema/codec.h"
#include "target/command_line.h"
#include "target/configuration.h"
#include "target/objects.h"
#include "target/records.h"
#include "target/resolve.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using Calls = google::protobuf::RepeatedPtrField<node::v1::Call>;

std::string ApplicationOf(const std::string& name, const node::v1::Target& spec) {
  return spec.application().empty() ? name : spec.application();
}

std::string_view KindOf(bool simulated) { return simulated ? "a simulated" : "a real"; }

/// Why the saved configuration is not simply loaded; empty if it is.
std::string Doubt(const Generation& saved, const std::string& application, bool simulated,
                  const Result<node::v1::Origin>& now) {
  const node::v1::SavedHeader& header = saved.header;
  if (header.application() != application || header.simulated() != simulated) {
    return fmt::format("{} {} saved it, and {} {} is to be started", KindOf(header.simulated()), header.application(),
                       KindOf(simulated), application);
  }
  if (!now) return now.error().message;
  const auto file = [](const std::string& path) { return path.empty() ? std::string("no file") : path; };
  if (header.origin().path() != now->path())
    return fmt::format("it grew from {}, and `config` is {}", file(header.origin().path()), file(now->path()));
  if (header.origin().checksum() != now->checksum()) return fmt::format("{} was changed since", now->path());
  return {};
}

Error AskToChoose(const std::string& name, const Generation& saved, const std::string& config,
                  const std::string& doubt) {
  return MakeError(Code::kWrongState,
                   fmt::format("target {}: which configuration is meant? There is {}, but {}; choose with --saved{} or "
                               "--fresh (nothing is loaded)",
                               name, saved.ToString(), doubt,
                               config.empty() ? std::string(", --config FILE") : ", --config " + config));
}

bool IsOneMethod(const std::string& a, const std::string& b) {
  const Method* const known = Schema::Get().Find(a);
  return a == b || (known != nullptr && Schema::Get().Find(b) == known);
}

bool HasMethod(const std::vector<ConfiguredCall>& calls, const std::string& method) {
  return std::any_of(calls.begin(), calls.end(),
                     [&](const ConfiguredCall& call) { return IsOneMethod(method, call.method); });
}

/// The params as a JSON value, under the newest names where the schema knows them; nothing if they are no JSON object.
std::optional<json::object> Parsed(const std::string& method, const std::string& params) {
  std::string text = params.empty() ? "{}" : params;
  if (const Method* const known = Schema::Get().Find(method)) {
    const auto request = known->NewRequest();
    if (ParseParams(*known, text, *request)) text = ToJson(*request, Secrets::kShown);
  }
  boost::system::error_code broken;
  json::value value = json::parse(text, broken);
  if (broken || !value.is_object()) return std::nullopt;
  return std::move(value.get_object());
}

/// How two values compare that two calls have for the same. What only one has is no difference: a target saves more
/// than it was told, and leaves defaults out.
enum class Likeness { kEqual, kOtherNumbers, kOtherTexts };

Likeness Compare(const json::value& a, const json::value& b);

Likeness Compare(const json::object& a, const json::object& b) {
  Likeness worst = Likeness::kEqual;
  for (const auto& member : a) {
    const json::value* const other = b.if_contains(member.key());
    if (other != nullptr) worst = std::max(worst, Compare(member.value(), *other));
  }
  return worst;
}

Likeness Compare(const json::value& a, const json::value& b) {
  if (a == b) return Likeness::kEqual;
  if (a.is_object() && b.is_object()) return Compare(a.get_object(), b.get_object());
  if (a.is_array() && b.is_array() && a.get_array().size() == b.get_array().size()) {
    Likeness worst = Likeness::kEqual;
    for (std::size_t i = 0; i < a.get_array().size(); ++i)
      worst = std::max(worst, Compare(a.get_array()[i], b.get_array()[i]));
    return worst;
  }
  return a.is_number() || a.is_bool() ? Likeness::kOtherNumbers : Likeness::kOtherTexts;
}

/// Whether both have a text of the same name: a call without one says of no object which one it is.
bool ShareText(const json::object& a, const json::object& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& member) {
    const json::value* const other = b.if_contains(member.key());
    return member.value().is_string() && other != nullptr && other->is_string();
  });
}

/// What the saved configuration has of the object that a call makes.
struct Counterpart {
  bool made = false;
  const ConfiguredCall* differing = nullptr;  ///< Makes the object with other numbers.
};

Counterpart FindCounterpart(const node::v1::Call& call, const std::vector<ConfiguredCall>& saved) {
  const Method* const method = Schema::Get().Find(call.method());
  if (method == nullptr || method->options().effect() != rpc::v1::CREATES) return {};
  const auto mine = Parsed(call.method(), call.params());
  if (!mine) return {};
  Counterpart found;
  for (const ConfiguredCall& configured : saved) {
    if (!IsOneMethod(call.method(), configured.method)) continue;
    const auto theirs = Parsed(configured.method, configured.params);
    if (!theirs || !ShareText(*mine, *theirs)) continue;
    const Likeness likeness = Compare(*mine, *theirs);
    if (likeness == Likeness::kEqual) return {true, nullptr};
    if (likeness == Likeness::kOtherNumbers && AnswersName(*method)) found.differing = &configured;
  }
  return found;
}

bool Contains(const Calls& calls, const node::v1::Call& call) {
  return std::any_of(calls.begin(), calls.end(), [&](const auto& other) { return AreEqual(call, other); });
}

/// Whether a call, which the saved target was started with, would be made a second time. A call that can be repeated is
/// left out only if the saved configuration has the like, which may be newer.
bool IsMade(const node::v1::Call& call, const std::vector<ConfiguredCall>& saved) {
  const Method* const method = Schema::Get().Find(call.method());
  const rpc::v1::Effect effect = method == nullptr ? rpc::v1::CHANGES : method->options().effect();
  return (effect != rpc::v1::READS && effect != rpc::v1::IDEMPOTENT) || HasMethod(saved, call.method());
}

std::string Shown(const std::string& method, const std::string& params) {
  return method + " " + HideSecretsOfCall(method, params);
}

Error Differs(const Generation& saved, const node::v1::Call& call, const ConfiguredCall& configured,
              const std::string& config) {
  return MakeError(
      Code::kDiffers,
      fmt::format("after_init has {}, and {} has {}; choose with --saved (what was saved){}, or --fresh (only the "
                  "calls)",
                  Shown(call.method(), call.params()), saved.ToString(), Shown(configured.method, configured.params),
                  config.empty() ? std::string() : fmt::format(", --config {} (the file and the calls)", config)));
}

/// Leaves those calls of after_init that the saved configuration has not made.
Result<void> RemoveAfterInit(Choice& choice, const Generation& saved, const std::vector<ConfiguredCall>& calls,
                             Load load, const std::string& config) {
  Calls left;
  for (const node::v1::Call& call : choice.spec.after_init()) {
    const bool repeated = Contains(saved.header.spec().after_init(), call);
    if (repeated && IsMade(call, calls)) continue;
    const Counterpart counterpart = FindCounterpart(call, calls);
    if (counterpart.differing != nullptr && load == Load::kLatest)
      return Differs(saved, call, *counterpart.differing, config);
    if (counterpart.made || counterpart.differing != nullptr) continue;
    *left.Add() = call;
    if (repeated) choice.repeated.push_back(call);
  }
  *choice.spec.mutable_after_init() = left;
  return {};
}

/// Startup options exist as long as the target does: those that the saved configuration lacks are made again.
void RemoveBeforeInit(Choice& choice, const Generation& saved, const std::vector<ConfiguredCall>& calls) {
  Calls left;
  for (const node::v1::Call& call : choice.spec.before_init()) {
    const bool was_made = Contains(saved.header.spec().before_init(), call);
    if (was_made && HasMethod(calls, call.method())) continue;
    *left.Add() = call;
    if (HasMethod(calls, call.method())) choice.superseding.push_back(call);
  }
  *choice.spec.mutable_before_init() = left;
}

Result<Choice> TakeSaved(const Generation& saved, const node::v1::Target& spec, Load load) {
  const auto text = ReadFile(saved.file);
  if (!text) return MakeError(Code::kWrongState, fmt::format("cannot read {}", saved.file.string()));
  const auto calls = ParseConfiguration(*text, saved.file);
  if (!calls) return calls.error();
  Choice choice;
  choice.file = saved.file;
  choice.words = saved.ToString();
  choice.spec = spec;
  choice.asked = spec;
  choice.spec.set_config(saved.file.string());
  choice.origin = saved.header.origin();
  choice.saved = true;
  RemoveBeforeInit(choice, saved, *calls);
  if (auto removed = RemoveAfterInit(choice, saved, *calls, load, spec.config()); !removed) return removed.error();
  return choice;
}

Result<Choice> TakeFile(const node::v1::Target& spec) {
  auto origin = OriginOf(spec.config());
  if (!origin) return origin.error();
  Choice choice;
  choice.file = spec.config();
  choice.words = spec.config();
  choice.spec = spec;
  choice.asked = spec;
  choice.origin = *origin;
  return choice;
}

/// A configuration that the target saved, named as the file to load.
Result<Choice> TakeNamedGeneration(const node::v1::Target& spec) {
  const auto saved = ReadGeneration(spec.config());
  if (!saved) return saved.error();
  node::v1::Target grown = spec;
  grown.set_config(saved->header.spec().config());
  Result<Choice> choice = TakeSaved(*saved, grown, Load::kSaved);
  // It was chosen over the file as that is now.
  if (const auto now = OriginOf(grown.config()); choice && now) choice->origin = *now;
  return choice;
}

bool IsOlder(const fs::path& file, const fs::path& other) {
  std::error_code failed;
  const auto one = fs::last_write_time(file, failed);
  const auto another = failed ? one : fs::last_write_time(other, failed);
  return !failed && one < another;
}

/// A file of a spdkctl that kept one configuration of a target, without a header.
Result<void> CheckOldFile(const Folders& folders, const std::string& name) {
  const fs::path old = folders.state / (name + ".json");
  std::error_code ignored;
  if (!fs::exists(old, ignored)) return {};
  return MakeError(
      Code::kWrongState,
      fmt::format("target {}: {} was saved by an older spdkctl; choose with --config {} or --fresh (nothing "
                  "is loaded), or remove it",
                  name, old.string(), old.string()));
}

}  // namespace

std::optional<node::v1::TargetRecord> LastStart(const Folders& folders, const std::string& name) {
  if (!CheckName(name)) return std::nullopt;
  if (auto record = ReadRecord(folders, name); record && *record) return std::move(*record);
  auto kept = KeptStart(folders, name);
  const auto newest = NewestGeneration(SavedFolder(folders, name));
  const bool saved = newest && *newest && (*newest)->header.has_spec();
  // A stop saves after the start, unless nothing has changed, or it is told not to.
  if (!saved || (kept && IsOlder((*newest)->file, KeptStartFile(folders, name)))) return kept;
  const node::v1::SavedHeader& header = (*newest)->header;
  node::v1::TargetRecord record;
  record.set_name(name);
  record.set_application(header.application());
  record.set_spdk(header.spdk());
  record.set_found_spdk(header.found_spdk());
  record.set_simulated(header.simulated());
  *record.mutable_spec() = header.spec();
  return record;
}

bool AreEqual(const node::v1::Call& a, const node::v1::Call& b) {
  if (!IsOneMethod(a.method(), b.method())) return false;
  const auto one = Parsed(a.method(), a.params());
  const auto other = Parsed(b.method(), b.params());
  return one && other ? *one == *other : a.params() == b.params();
}

bool Supersedes(const node::v1::Call& call, const std::string& method, const std::string& params) {
  if (!IsOneMethod(call.method(), method)) return false;
  boost::system::error_code broken;
  const json::value mine = json::parse(call.params().empty() ? "{}" : call.params(), broken);
  if (broken || !mine.is_object()) return true;
  const json::value theirs = json::parse(params.empty() ? "{}" : params, broken);
  if (broken || !theirs.is_object()) return true;
  return std::all_of(mine.get_object().begin(), mine.get_object().end(), [&](const auto& member) {
    const json::value* const other = theirs.get_object().if_contains(member.key());
    return other == nullptr || !member.value().is_string() || *other == member.value();
  });
}

Result<Choice> ChooseConfiguration(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                                   const host::Installation& installation, Load load) {
  Choice nothing;
  nothing.spec = spec;
  nothing.asked = spec;
  if (load == Load::kFresh) {
    nothing.spec.clear_config();
    nothing.fresh = true;
    return nothing;
  }
  const bool saves = installation.release.value_or(Schema::Get().newest()) >= kTakesRpcOption;
  if (saves && load == Load::kConfig && IsGenerationOf(folders, name, spec.config())) return TakeNamedGeneration(spec);
  if (load == Load::kConfig || !saves) return spec.config().empty() ? nothing : TakeFile(spec);
  const auto newest = NewestGeneration(SavedFolder(folders, name));
  if (!newest) {
    Error error = newest.error();
    error.message = fmt::format("target {}: {}; choose with --config {} or --fresh (nothing is loaded)", name,
                                error.message, spec.config().empty() ? "FILE" : spec.config());
    return error;
  }
  if (!*newest && load != Load::kSaved) {
    if (auto none = CheckOldFile(folders, name); !none) return none.error();
    return spec.config().empty() ? nothing : TakeFile(spec);
  }
  if (!*newest)
    return MakeError(Code::kNotFound, fmt::format("target {} has saved no configuration in {}", name,
                                                  SavedFolder(folders, name).string()));
  const auto now = OriginOf(spec.config());
  if (load == Load::kLatest) {
    const std::string doubt = Doubt(**newest, ApplicationOf(name, spec), installation.simulated, now);
    if (!doubt.empty()) return AskToChoose(name, **newest, spec.config(), doubt);
  }
  Result<Choice> choice = TakeSaved(**newest, spec, load);
  // Who chose the saved one over the file has chosen so until the file changes again.
  if (choice && load == Load::kSaved && now) choice->origin = *now;
  return choice;
}

}  // namespace spdkctl::target
