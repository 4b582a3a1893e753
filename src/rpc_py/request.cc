#include "rpc_py/request.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "rpc_py/convert.h"
#include "rpc_py/python_text.h"
#include "schema/json_values.h"
#include "schema/secrets.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

Error Failure(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// Rules about several values; named as the schema's `checks` are.
Result<void> TestRule(const std::string& rule, const Namespace& values) {
  const NamedList call = ToNamedList(rule);
  const std::vector<std::string> dests = Split(call.arguments, ',');
  std::vector<const json::value*> given;
  for (const std::string& dest : dests) given.push_back(&values.at(dest));
  const auto truthy =
      std::count_if(given.begin(), given.end(), [](const json::value* value) { return IsTruthy(*value); });
  if (call.name == "exactly_one_truthy" && truthy != 1)
    return Failure(fmt::format("exactly one of {} must be given", Join(dests, " and ")));
  if (call.name == "at_most_one_truthy" && truthy > 1)
    return Failure(fmt::format("only one of {} may be given", Join(dests, " and ")));
  if (call.name == "dif_type_needs_md_size" && IsTruthy(*given[0]) && !IsTruthy(*given[1]))
    return Failure("ERROR: --md-size must be > 0 when --dif-type is > 0");
  if (call.name == "timeout_positive" && !given[0]->is_null() && ToDouble(*given[0]) <= 0)
    return Failure(fmt::format("Timeout value is invalid: {}", ToBareText(*given[0])));
  return {};
}

/// Puts a value at its place; the members of an object beside those that are there.
void Put(json::object& params, const std::string& path, json::value value) {
  json::value& place = MemberAt(params, path);
  if (!place.is_object() || !value.is_object()) {
    place = std::move(value);
    return;
  }
  for (auto& [name, member] : value.get_object()) place.get_object()[name] = std::move(member);
}

/// What one argument sends.
class Sender {
 public:
  Sender(const Namespace& values, json::object& params) : values_(values), params_(params) {}

  Result<void> Send(const Argument& argument) {
    const json::value& value = values_.at(argument.dest);
    if (argument.convert == "fails" && IsTruthy(value)) return Failure("rpc.py of that release fails at it");
    if (argument.params.empty() || !done_.emplace(argument.dest, argument.params).second) return {};
    if (argument.send.starts_with("or_empty_") && !IsTruthy(value)) {
      Put(params_, argument.params.front(),
          argument.send == "or_empty_list" ? json::value(json::array()) : json::value(json::object()));
      return {};
    }
    if (argument.send == "truthy" ? !IsTruthy(value) : argument.send != "always" && value.is_null()) return {};
    if (value.is_null()) {
      Put(params_, argument.params.front(), nullptr);
      return {};
    }
    Result<json::value> converted = Convert(argument.convert, value, values_);
    if (!converted) return Failure(Named(argument, value) + ": " + converted.error().message);
    if (argument.params.size() == 1) {
      Put(params_, argument.params.front(), std::move(*converted));
      return {};
    }
    for (const std::string& path : argument.params) {
      if (json::value* const part = converted->as_object().if_contains(path)) Put(params_, path, std::move(*part));
    }
    return {};
  }

 private:
  /// The argument and what was given for it, which may be a secret.
  static std::string Named(const Argument& argument, const json::value& value) {
    const std::string name = "argument " + argument.Name();
    return argument.secret || argument.names_key ? name : name + " " + Quoted(ToPythonText(value));
  }

  const Namespace& values_;
  json::object& params_;
  std::set<std::pair<std::string, std::vector<std::string>>> done_;
};

}  // namespace

std::optional<std::string> QuietRefusal(const Command& command, const Namespace& values) {
  for (const Check& check : command.checks) {
    if (const auto tested = TestRule(check.rule, values); !tested && check.exits_well) return tested.error().message;
  }
  return std::nullopt;
}

Result<json::object> ToParams(const Command& command, const Namespace& values, const Words* only) {
  if (command.broken)
    return Failure(fmt::format("rpc.py of SPDK {} cannot run {}", command.release.ToString(), command.name));
  for (const Check& check : command.checks) {
    if (const auto tested = TestRule(check.rule, values); !tested) return tested.error();
  }
  json::object params;
  if (only == nullptr) params = command.always;
  Sender sender(values, params);
  // In rpc.py's order: what must be given comes first.
  for (const bool needed : {true, false}) {
    for (const Argument& argument : command.arguments) {
      if (argument.required != needed || (only != nullptr && !only->contains(argument.dest))) continue;
      if (const auto sent = sender.Send(argument); !sent) return sent.error();
    }
  }
  return params;
}

void PutInOrder(const Command& command, json::object& params) {
  if (command.sent_first.empty()) return;
  json::object ordered(params.storage());
  for (const std::string& name : command.sent_first) {
    if (json::value* const value = params.if_contains(name)) ordered.emplace(name, std::move(*value));
  }
  for (auto& member : params) {
    if (!ordered.contains(member.key())) ordered.emplace(member.key(), std::move(member.value()));
  }
  params = std::move(ordered);
}

namespace {

void Hide(json::value& value, const FieldPlan& plan);

/// Beside secrets, what has an unknown name may be one whose name is misspelt.
void Hide(json::object& object, const FieldTable& table) {
  const bool has_secrets = HasSecrets(table);
  for (auto& [name, value] : object) {
    const FieldPlan* const plan = table.Find(std::string_view(name.data(), name.size()));
    if (plan != nullptr) {
      Hide(value, *plan);
    } else if (has_secrets) {
      value = "***";
    }
  }
}

void Hide(json::value& value, const FieldPlan& plan) {
  // That nothing is given is no secret.
  if (value.is_null()) return;
  if (plan.options->secret() && value.is_object()) {
    for (auto& [name, member] : value.get_object()) member = "***";
  } else if (plan.IsSecret() || (value.is_string() && plan.IsSecretText(std::string_view(value.get_string())))) {
    value = "***";
  } else if (plan.table == nullptr || plan.map) {
    return;
  } else if (value.is_array()) {
    for (json::value& item : value.get_array()) {
      if (item.is_object()) Hide(item.get_object(), *plan.table);
    }
  } else if (value.is_object()) {
    Hide(value.get_object(), *plan.table);
  }
}

}  // namespace

json::object WithoutSecrets(const Command& command, const json::object& params) {
  json::object hidden = params;
  if (command.method != nullptr) Hide(hidden, FieldTableOf(*command.method->descriptor().input_type()));
  return hidden;
}

}  // namespace spdkctl::rpc_py
