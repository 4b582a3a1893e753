#include "target/choice.h"

#include <algorithm>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "spdkctl/schema/codec.h"
#include "target/command_line.h"
#include "target/configuration.h"

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

bool HasMethod(const std::vector<ConfiguredCall>& calls, const std::string& method) {
  const Method* const known = Schema::Get().Find(method);
  return std::any_of(calls.begin(), calls.end(), [&](const ConfiguredCall& call) {
    return call.method == method || (known != nullptr && Schema::Get().Find(call.method) == known);
  });
}

bool AreEqual(const node::v1::Call& a, const node::v1::Call& b) {
  return a.method() == b.method() && a.params() == b.params();
}

/// Whether a call, which the saved target was started with, would be made a second time. A call that can be repeated is
/// left out only if the saved configuration has the like, which may be newer.
bool IsMade(const node::v1::Call& call, const Calls& before, const std::vector<ConfiguredCall>& saved) {
  if (std::none_of(before.begin(), before.end(), [&](const auto& made) { return AreEqual(call, made); })) return false;
  const Method* const method = Schema::Get().Find(call.method());
  const rpc::v1::Effect effect = method == nullptr ? rpc::v1::CHANGES : method->options().effect();
  return (effect != rpc::v1::READS && effect != rpc::v1::IDEMPOTENT) || HasMethod(saved, call.method());
}

void Remove(Calls& calls, const Calls& before, const std::vector<ConfiguredCall>& saved) {
  Calls left;
  for (const node::v1::Call& call : calls) {
    if (!IsMade(call, before, saved)) *left.Add() = call;
  }
  calls = left;
}

/// Startup options exist as long as the target does: those that the saved configuration lacks are made again.
void RemoveBeforeInit(Choice& choice, const Generation& saved, const std::vector<ConfiguredCall>& calls) {
  Calls left;
  for (const node::v1::Call& call : choice.spec.before_init()) {
    const auto& before = saved.header.spec().before_init();
    const bool was_made =
        std::any_of(before.begin(), before.end(), [&](const auto& made) { return AreEqual(call, made); });
    if (was_made && HasMethod(calls, call.method())) continue;
    *left.Add() = call;
    if (HasMethod(calls, call.method())) choice.superseding.push_back(call);
  }
  *choice.spec.mutable_before_init() = left;
}

Result<Choice> TakeSaved(const Generation& saved, const node::v1::Target& spec) {
  const auto text = ReadFile(saved.file);
  if (!text) return MakeError(Code::kWrongState, fmt::format("cannot read {}", saved.file.string()));
  const auto calls = ParseConfiguration(*text, saved.file);
  if (!calls) return calls.error();
  Choice choice;
  choice.file = saved.file;
  choice.words = saved.ToString();
  choice.spec = spec;
  choice.spec.set_config(saved.file.string());
  choice.origin = saved.header.origin();
  RemoveBeforeInit(choice, saved, *calls);
  Remove(*choice.spec.mutable_after_init(), saved.header.spec().after_init(), *calls);
  return choice;
}

Result<Choice> TakeFile(const node::v1::Target& spec) {
  auto origin = OriginOf(spec.config());
  if (!origin) return origin.error();
  Choice choice;
  choice.file = spec.config();
  choice.words = spec.config();
  choice.spec = spec;
  choice.origin = *origin;
  return choice;
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

bool Supersedes(const node::v1::Call& call, const std::string& method, const std::string& params) {
  const Method* const known = Schema::Get().Find(method);
  if (call.method() != method && (known == nullptr || Schema::Get().Find(call.method()) != known)) return false;
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
  if (load == Load::kFresh) {
    nothing.spec.clear_config();
    return nothing;
  }
  const bool saves = installation.release.value_or(Schema::Get().newest()) >= kTakesRpcOption;
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
  Result<Choice> choice = TakeSaved(**newest, spec);
  // Who chose the saved one over the file has chosen so until the file changes again.
  if (choice && load == Load::kSaved && now) choice->origin = *now;
  return choice;
}

}  // namespace spdkctl::target
