#include "spdkctl/schema/translate.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "schema/moved.h"
#include "schema/translator.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace json = boost::json;
namespace pb = google::protobuf;
using Finding = Translation::Finding;

std::string_view Plain(json::string_view text) { return {text.data(), text.size()}; }

/// The field that the release knows by that name, or null.
const FieldPlan* FieldOf(const FieldTable& table, std::string_view name, Release release) {
  const FieldPlan* const plan = table.Find(name);
  return plan != nullptr && plan->range.Contains(release) && plan->NamedIn(release, name) ? plan : nullptr;
}

bool IsEmpty(const json::value& value) {
  return value.is_null() || (value.is_array() && value.get_array().empty()) ||
         (value.is_object() && value.get_object().empty());
}

/// Null and what is empty is lost in a message, and yet it was said.
void KeepEmpty(const json::object& given, const FieldTable& table, Release from, Release to, json::object& out) {
  for (const auto& member : given) {
    const FieldPlan* const plan = FieldOf(table, Plain(member.key()), from);
    if (plan == nullptr || !plan->range.Contains(to) || plan->TypeIn(from) != plan->TypeIn(to)) continue;
    const std::string& name = plan->NameIn(to);
    json::value* const there = out.if_contains(name);
    if (IsEmpty(member.value())) {
      if (there == nullptr) out[name] = member.value();
    } else if (there != nullptr && there->is_object() && member.value().is_object() && plan->table != nullptr &&
               !plan->map) {
      KeepEmpty(member.value().get_object(), *plan->table, from, to, there->get_object());
    }
  }
}

/// The parameters as an object; nothing if they are none.
std::optional<json::object> ToObject(std::string_view params) {
  if (Trim(params).empty()) return json::object();
  boost::system::error_code broken;
  json::value value = json::parse(json::string_view(params.data(), params.size()), broken);
  if (broken || !(value.is_object() || value.is_null())) return std::nullopt;
  return value.is_null() ? json::object() : std::move(value.get_object());
}

/// "namespace" of "namespace.uuid", "luns" of "luns[2].lun_id".
std::string_view FirstOf(std::string_view path) { return path.substr(0, path.find_first_of(".[")); }

}  // namespace

std::string Translation::Finding::ToString() const {
  std::string text = path.empty() ? what : fmt::format("parameter '{}' {}", path, what);
  if (!why.empty()) text += fmt::format(": it {}", why);
  if (!right.empty()) text += fmt::format("; right is {}", right);
  return text;
}

std::optional<Error> Translation::error() const {
  for (const Finding& finding : findings) {
    if (finding.severity == Severity::kError) return MakeError(finding.code, finding.ToString());
  }
  return std::nullopt;
}

void Translator::Say(Severity severity, const GivenCall& given, std::string path, std::string what, std::string why,
                     std::string right, Code code) {
  result_.findings.push_back(
      {severity, given.index, std::move(path), std::move(what), std::move(why), std::move(right), code});
}

void Translator::Refuse(const GivenCall& given, std::string path, std::string why, std::string right) {
  Say(Severity::kError, given, std::move(path), "is not carried over", std::move(why), std::move(right));
}

void Translator::RefuseMethod(const GivenCall& given, std::string right) {
  const Method& method = *given.method;
  const bool ended = method.range().from <= to_;
  std::string why = ended ? fmt::format("ended with SPDK {}, this is {}", method.range().to.ToString(), to_.ToString())
                          : CameWith(method.range().from, to_);
  // What took over is of no help to a release before the method.
  if (right.empty() && ended) right = method.options().replaced_by();
  Say(Severity::kError, given, {}, fmt::format("{} is not carried over", given.call->method), std::move(why),
      std::move(right));
}

bool Translator::Has(std::string_view method) const {
  const Method* const found = Schema::Get().Find(method, to_);
  // Another method may have the name as its second one.
  return found != nullptr && found->name() == method && found->range().Contains(to_);
}

/// Reads a call as its release does.
void Translator::Read(std::size_t index) {
  GivenCall given{index, &calls_[index], Schema::Get().Find(calls_[index].method, from_), nullptr};
  const std::string& name = given.call->method;
  if (given.method == nullptr) {
    Say(Severity::kWarning, given, {}, fmt::format("{} is left as it is", name), "is not in the schema");
    said_.push_back({{name, given.call->params, false, index}, index});
    return;
  }
  const std::vector<std::string> names = given.method->NamesIn(from_);
  const auto wrong = [&](std::string path, std::string why, std::string right = {}) {
    std::string what = path.empty() ? fmt::format("{} is not carried over", name) : "is not carried over";
    Say(Severity::kError, given, std::move(path), std::move(what), std::move(why), std::move(right),
        Code::kInvalidArgument);
  };
  if (std::find(names.begin(), names.end(), name) == names.end())
    return wrong({}, fmt::format("is no method of SPDK {}", from_.ToString()), names.empty() ? "" : names.front());
  std::optional<json::object> params = ToObject(given.call->params);
  if (!params) return wrong({}, "has parameters that are no JSON object");
  const FieldTable& table = FieldTableOf(*given.method->descriptor().input_type());
  json::object known;
  for (const auto& member : *params) {
    const std::string parameter(Plain(member.key()));
    if (FieldOf(table, parameter, from_) != nullptr) {
      known.emplace(member.key(), member.value());
    } else if (given.method->RelaxedIn(from_)) {
      Say(Severity::kNote, given, parameter, "is left out",
          fmt::format("is unknown to SPDK {}, which ignores it", from_.ToString()));
    } else {
      wrong(parameter,
            fmt::format("is unknown to SPDK {}{}", from_.ToString(), DidYouMean(parameter, table.NamesIn(from_))));
    }
  }
  given.request = given.method->NewRequest();
  // What is required is so among parameters, of which there may be none.
  if (given.call->params.empty() && !given.method->options().needs_params())
    return static_cast<void>(given_.push_back(std::move(given)));
  if (auto unread = WhyUnreadAs(*given.method, json::serialize(known), from_, *given.request))
    return wrong(std::move(unread->path), std::move(unread->why));
  given_.push_back(std::move(given));
}

bool Translator::AddDefault(const GivenCall& given, const Method& method, pb::Message& request, const FieldPlan& plan) {
  const std::string& value = plan.options->default_();
  if (value.empty() || plan.field->is_repeated()) return false;
  const std::unique_ptr<pb::Message> one(request.New());
  if (!ParseParams(method, fmt::format("{{{}:{}}}", QuoteJson(plan.name), value), *one)) return false;
  request.MergeFrom(*one);
  Say(Severity::kNote, given, plan.NameIn(to_), fmt::format("is added as {}", value),
      fmt::format("is required by SPDK {}, and is so where it is absent", to_.ToString()));
  return true;
}

std::string Addition::PathOf(const std::string& path) const {
  const bool within = !part.empty() && path.starts_with(part) &&
                      (path.size() == part.size() || path[part.size()] == '.' || path[part.size()] == '[');
  return within ? stands_for + path.substr(part.size()) : path;
}

bool Translator::IsRefused(const GivenCall& given, const FieldTable& table, const FieldPlan& plan) const {
  const auto takes_place_of = [](const FieldPlan& one, const FieldPlan& other) {
    const auto& replaced = one.options->replaces();
    return &one == &other || std::any_of(replaced.begin(), replaced.end(), [&](const rpc::v1::Replaced& how) {
      return how.field() == other.field->name();
    });
  };
  return std::any_of(table.plans.begin(), table.plans.end(), [&](const FieldPlan& other) {
    if (!takes_place_of(plan, other) && !takes_place_of(other, plan)) return false;
    return std::any_of(result_.findings.begin(), result_.findings.end(), [&](const Finding& finding) {
      return finding.severity == Severity::kError && finding.of == given.index &&
             FirstOf(finding.path) == other.NameIn(from_);
    });
  });
}

void Translator::AddWritten(const GivenCall& given, const Method& method, pb::Message& request, const Addition& how) {
  const FieldTable& table = FieldTableOf(*request.GetDescriptor());
  const pb::Reflection& reflection = *request.GetReflection();
  auto written = WriteParams(method, request, to_);
  std::set<const FieldPlan*> added;
  // What is refused is left out, until the rest can be said.
  while (auto* const refusal = std::get_if<Unwritten>(&written)) {
    const FieldPlan* const plan = table.Find(FirstOf(refusal->path));
    const bool at_top = plan != nullptr && plan->name == refusal->path;
    const bool set = plan != nullptr && (plan->field->is_repeated() ? reflection.FieldSize(request, plan->field) > 0
                                                                    : reflection.HasField(request, plan->field));
    if (set || !at_top || !added.insert(plan).second || !AddDefault(given, method, request, *plan)) {
      std::string path = at_top && &method == given.method ? plan->NameIn(from_) : how.PathOf(refusal->path);
      // That it is lacking is no news where why was told.
      if (set || !at_top || !IsRefused(given, table, *plan))
        Say(Severity::kError, given, std::move(path), set ? "is not carried over" : "is needed", refusal->why, {},
            refusal->code);
      if (!set) return;
      reflection.ClearField(&request, plan->field);
    }
    written = WriteParams(method, request, to_);
  }
  const GivenCall& place = how.in_place_of == nullptr ? given : *how.in_place_of;
  said_.push_back({{*method.NameIn(to_), std::get<std::string>(written), how.unless_there, given.index}, place.index});
}

void Translator::Tell(const GivenCall& given, pb::Message& request, const Addition& how) {
  for (Finding& finding : MoveParams(request, from_, to_)) {
    finding.of = given.index;
    finding.path = how.PathOf(finding.path);
    result_.findings.push_back(std::move(finding));
  }
}

void Translator::RefuseRest(const GivenCall& given, const pb::Message& rest, const std::string& why) {
  for (const FieldPlan& plan : FieldTableOf(*rest.GetDescriptor()).plans) {
    if (!IsSet(rest, plan)) continue;
    if (IsDefault(rest, plan)) {
      Say(Severity::kNote, given, plan.NameIn(from_), "is left out", "is the default");
    } else {
      Refuse(given, plan.NameIn(from_), why);
    }
  }
}

void Translator::Add(const GivenCall& given, std::string_view method, pb::Message& request, const Addition& how) {
  Tell(given, request, how);
  AddWritten(given, *Schema::Get().Find(method, to_), request, how);
}

bool Translator::IsAdded(const GivenCall& given) const {
  return std::any_of(said_.begin(), said_.end(), [&](const Placed& one) { return one.call.of == given.index; });
}

void Translator::AddItself(const GivenCall& given) {
  const std::size_t before = said_.size();
  Add(given, given.method->name(), *given.request);
  if (said_.size() == before) return;
  TranslatedCall& added = said_.back().call;
  if (added.method != given.call->method)
    Say(Severity::kNote, given, {}, fmt::format("{} is called {}", given.call->method, added.method),
        fmt::format("has that name in SPDK {}", to_.ToString()));
  const json::object params = *ToObject(given.call->params);
  json::object now = *ToObject(added.params);
  json::object untold;
  for (const auto& member : params) {
    if (!IsTold(given, Plain(member.key()))) untold.emplace(member.key(), member.value());
  }
  KeepEmpty(untold, FieldTableOf(*given.method->descriptor().input_type()), from_, to_, now);
  TellRest(given, params, now);
  if (added.params.empty() && now.empty()) return;
  // What need not change keeps its order, too.
  added.params = now == params ? given.call->params : json::serialize(now);
}

bool Translator::IsTold(const GivenCall& given, std::string_view parameter) const {
  return std::any_of(result_.findings.begin(), result_.findings.end(), [&](const Finding& finding) {
    return finding.of == given.index && FirstOf(finding.path) == parameter;
  });
}

/// Tells what has become of parameters of which nothing was told so far: none goes without a word.
void Translator::TellRest(const GivenCall& given, const json::object& params, const json::object& now) {
  const FieldTable& table = FieldTableOf(*given.method->descriptor().input_type());
  for (const auto& member : params) {
    const std::string name(Plain(member.key()));
    const FieldPlan* const plan = FieldOf(table, name, from_);
    if (plan == nullptr || IsTold(given, name)) continue;
    const std::string& there = plan->NameIn(to_);
    const json::value* const value = now.if_contains(there);
    if (value == nullptr) {
      Say(IsEmpty(member.value()) ? Severity::kNote : Severity::kError, given, name, "is left out",
          IsEmpty(member.value()) ? "is empty" : "has no form there");
    } else if (*value != member.value()) {
      Say(Severity::kNote, given, name, "is written in another way", "means the same");
    } else if (name != plan->NameIn(from_)) {
      Say(Severity::kNote, given, name, fmt::format("is called '{}'", there), "is the second name of that parameter");
    }
  }
}

void Translator::Translate(const GivenCall& given) {
  const TranslateRule rule = FindTranslateRule(*given.method);
  if (rule != nullptr && rule(*this, given)) return;
  given.method->range().Contains(to_) ? AddItself(given) : RefuseMethod(given);
}

std::vector<TranslatedCall> Translator::InOrder() {
  std::stable_sort(said_.begin(), said_.end(),
                   [](const Placed& one, const Placed& other) { return one.place < other.place; });
  std::vector<TranslatedCall> calls;
  for (Placed& one : said_) calls.push_back(std::move(one.call));
  return calls;
}

Translation Translator::Run() {
  for (std::size_t i = 0; i < calls_.size(); ++i) {
    if (from_ == to_) {
      said_.push_back({{calls_[i].method, calls_[i].params, false, i}, i});
    } else {
      Read(i);
    }
  }
  for (const GivenCall& given : given_) Translate(given);
  result_.calls = InOrder();
  std::stable_sort(result_.findings.begin(), result_.findings.end(),
                   [](const Finding& one, const Finding& other) { return one.of < other.of; });
  return std::move(result_);
}

Translation Translate(const Call& call, Release from, Release to) {
  return Translate(std::span<const Call>(&call, 1), from, to);
}

Translation Translate(std::span<const Call> calls, Release from, Release to) {
  return Translator(calls, Schema::Get().Nearest(from), Schema::Get().Nearest(to)).Run();
}

}  // namespace spdkctl
