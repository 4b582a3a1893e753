#include "cli/rpc_show.h"

#include <iostream>
#include <set>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/shell.h"
#include "base/text.h"
#include "cli/output.h"
#include "cli/rpc_flags.h"
#include "schema/describe.h"
#include "schema/json_values.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

namespace json = boost::json;

constexpr std::size_t kColumns = 79;

Error Usage(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<Release> ParseRelease(const std::string& text) {
  const auto parsed = Release::Parse(text);
  if (!parsed) return Usage(fmt::format("'{}' is no release; write it like 23.09", text));
  const auto& known = Schema::Get().releases();
  if (std::find(known.begin(), known.end(), *parsed) == known.end() && *parsed < Schema::Get().newest())
    return Usage(
        fmt::format("there was no SPDK {}; the nearest is {}", text, Schema::Get().Nearest(*parsed).ToString()));
  return *parsed;
}

std::vector<std::string> StatesIn(const Method& method, Release release) {
  std::vector<std::string> states;
  if (method.AllowedIn(rpc::v1::STARTUP, release)) states.emplace_back("startup");
  if (method.AllowedIn(rpc::v1::RUNTIME, release)) states.emplace_back("runtime");
  return states;
}

std::string Indented(std::string_view text, std::size_t indent) {
  const std::string start(indent, ' ');
  return Wrap(text, kColumns, start, start);
}

bool TargetIsChosen(const Context& context) {
  return !context.address.empty() || !context.target.empty() || Env("SPDKCTL_TARGET").has_value();
}

json::object ToObject(const Method& method, Release release, const std::string& missing) {
  std::vector<std::string> names = method.NamesIn(release);
  json::object entry = {{"method", method.name()}};
  if (!names.empty()) {
    entry["name"] = names.front();
    names.erase(names.begin());
  }
  entry["aliases"] = ToJsonArray(names);
  entry["component"] = method.component();
  entry["from"] = method.range().from.ToString();
  entry["to"] = method.range().to.ToString();
  entry["effect"] = EffectInWords(method);
  entry["states"] = ToJsonArray(StatesIn(method, release));
  if (!missing.empty()) entry["missing"] = missing;
  return entry;
}

/// What is to be known of a parameter beside its type.
std::string Remarks(const FieldPlan& plan) {
  std::vector<std::string> remarks;
  const auto& options = *plan.options;
  if (!options.from().empty() && !options.to().empty()) {
    remarks.push_back(fmt::format("SPDK {} to {}", options.from(), options.to()));
  } else if (!options.from().empty()) {
    remarks.push_back("since SPDK " + options.from());
  } else if (!options.to().empty()) {
    remarks.push_back("until SPDK " + options.to());
  }
  if (plan.IsSecret()) remarks.emplace_back("secret: @FILE, - or env:NAME");
  if (plan.kind == ValueKind::kMessage && !plan.map) remarks.push_back("each a JSON object: " + FormOf(*plan.table));
  if (options.max_items() > 0) remarks.push_back(fmt::format("at most {}", options.max_items()));
  if (options.deprecated()) remarks.emplace_back("deprecated");
  for (const FieldForm& form : plan.forms) {
    if (form.name != plan.name)
      remarks.push_back(fmt::format("'{}' in {}", form.name, RangeInWords({form.range.from, form.range.to})));
    if (!form.also.empty()) remarks.push_back(fmt::format("also '{}'", form.also));
  }
  return Join(remarks, "; ");
}

void PrintParameters(const Method& method, Release release) {
  const std::vector<Flag> flags = FlagsOf(method);
  if (flags.empty()) {
    std::cout << "\nno parameters\n";
    return;
  }
  std::cout << "\nparameters:\n";
  for (const Flag& flag : flags) {
    if (!flag.plan->range.Contains(release)) continue;
    std::cout << fmt::format("  {}  {}{}\n", flag.Name(), TypeInWords(*flag.plan),
                             flag.plan->RequiredIn(release) ? ", required" : "");
    std::string about(CommentOf(*flag.plan->field));
    const std::string remarks = Remarks(*flag.plan);
    if (!remarks.empty()) about += (about.empty() ? "" : " ") + fmt::format("({})", remarks);
    if (!about.empty()) std::cout << Indented(about, 6);
  }
}

void PrintDescription(const Method& method, Release release) {
  std::cout << method.name() << "\n" << Indented(method.comment(), 2) << "\n";
  std::cout << fmt::format("  SPDK {}, {}, {}\n", RangeInWords(method.range()), method.component(),
                           EffectInWords(method));
  if (!method.apps().empty()) std::cout << Indented("only in " + Join(method.apps(), ", "), 2);
  if (const std::string option = method.BuildOptionIn(release); !option.empty())
    std::cout << fmt::format("  SPDK must be configured {}\n", option);
  if (const std::string names = OtherNamesInWords(method); !names.empty())
    std::cout << Indented("other names: " + names, 2);
  std::cout << fmt::format("  callable {} start-up\n", Join(WhenInWords(method, release), " and "));
  if (!method.options().replaced_by().empty())
    std::cout << fmt::format("  replaced by {}\n", method.options().replaced_by());
  PrintParameters(method, release);
  std::cout << fmt::format("\nexample:\n  spdkctl rpc {}", method.name());
  const std::string example = ExampleIn(method, release);
  std::cout << (example.empty() || example == "{}" ? std::string() : " --json " + ShellQuoted(example)) << '\n';
}

json::object DescribeAsJson(const Method& method, Release release) {
  json::object shown = ToObject(method, release, {});
  shown["comment"] = method.comment();
  shown["apps"] = ToJsonArray(method.apps());
  if (const std::string option = method.BuildOptionIn(release); !option.empty()) shown["build_option"] = option;
  if (!method.options().replaced_by().empty()) shown["replaced_by"] = method.options().replaced_by();
  json::array params;
  json::object details;
  for (const ParameterIn& parameter : ParametersIn(method, release)) {
    params.push_back({{"name", parameter.name}, {"type", parameter.type}, {"required", parameter.required}});
    json::object about = {{"comment", CommentOf(*parameter.plan->field)}, {"remarks", Remarks(*parameter.plan)}};
    if (parameter.plan->IsSecret()) about["secret"] = true;
    if (parameter.plan->kind == ValueKind::kEnum)
      about["values"] = ToJsonArray(WireNames(*parameter.plan->field->enum_type()));
    details[parameter.name] = std::move(about);
  }
  shown["params"] = std::move(params);
  shown["details"] = std::move(details);
  const std::string example = ExampleIn(method, release);
  shown["example"] = example.empty() ? json::value(json::object()) : json::parse(example);
  return shown;
}

}  // namespace

Result<const Method*> FindMethod(const std::string& name) {
  const Method* const method = Schema::Get().Find(name);
  if (method != nullptr) return method;
  return Usage(fmt::format("the schema has no method '{}'{}; `rpc call` sends any", name,
                           DidYouMean(name, Schema::Get().AllNames())));
}

Result<void> ListMethods(Context& context, const RpcListing& listing) {
  Release release = Schema::Get().newest();
  std::shared_ptr<const TargetInfo> info;
  if (!listing.release.empty()) {
    const auto parsed = ParseRelease(listing.release);
    if (!parsed) return parsed.error();
    release = *parsed;
  } else if (TargetIsChosen(context)) {
    const auto client = context.PlainClient();
    if (!client) return client.error();
    const auto learnt = (*client)->info();
    if (!learnt) return learnt.error();
    info = *learnt;
    release = info->schema_release;
  }
  Table table(info ? std::vector<Column>{"METHOD", "COMPONENT", {"LACKING", Rank::kProse}}
                   : std::vector<Column>{"METHOD", "COMPONENT", "EFFECT", "RELEASES"});
  json::array entries;
  for (const Method& method : Schema::Get().methods()) {
    if (!listing.component.empty() && method.component() != listing.component) continue;
    if (!listing.effect.empty() && EffectInWords(method) != listing.effect) continue;
    if (!listing.release.empty() && !method.range().Contains(release)) continue;
    const Result<std::string> name = info ? NameFor(method, *info) : Result<std::string>(method.name());
    const std::string missing = name ? std::string() : name.error().message;
    const std::string shown = method.NameIn(release).value_or(method.name());
    if (info) {
      table.Add({shown, method.component(), missing});
    } else {
      table.Add({shown, method.component(), EffectInWords(method), RangeInWords(method.range())});
    }
    entries.push_back(ToObject(method, release, missing));
  }
  if (entries.empty() && !listing.component.empty()) {
    std::set<std::string> known;
    for (const Method& method : Schema::Get().methods()) known.emplace(method.component());
    if (!known.contains(listing.component))
      return Usage(fmt::format("--component: there is no component '{}'{}; there are {}", listing.component,
                               DidYouMean(listing.component, {known.begin(), known.end()}),
                               Join({known.begin(), known.end()}, ", ")));
  }
  if (context.format == Format::kTable) {
    table.Print(context);
  } else {
    PrintJson(context, AsDocument(json::serialize(json::object{{"methods", std::move(entries)}})));
  }
  return {};
}

Result<void> DescribeMethod(const Context& context, const std::string& name, const std::string& release_text) {
  const Method* method = nullptr;
  Release release;
  if (release_text.empty()) {
    const auto found = FindMethod(name);
    if (!found) return found.error();
    method = *found;
    release = method->range().to;
  } else {
    const auto parsed = ParseRelease(release_text);
    if (!parsed) return parsed.error();
    const auto found = FindMethod(name);
    if (!found) return found.error();
    release = *parsed;
    method = Schema::Get().Find(name, release);
    if (!method->range().Contains(release))
      return MakeError(Code::kUnsupported, fmt::format("SPDK {} does not have {}; SPDK {} have it", release_text, name,
                                                       RangeInWords(method->range())));
  }
  if (context.format == Format::kTable) {
    PrintDescription(*method, release);
  } else {
    PrintJson(context, AsDocument(json::serialize(DescribeAsJson(*method, release))));
  }
  return {};
}

}  // namespace spdkctl::cli
