#include "rpc_py/request.h"

#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <span>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/json_values.h"
#include "schema/secrets.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

Error Failure(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// What Python takes for false.
bool IsTruthy(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null: return false;
    case json::kind::bool_: return value.get_bool();
    case json::kind::int64: return value.get_int64() != 0;
    case json::kind::uint64: return value.get_uint64() != 0;
    case json::kind::double_: return value.get_double() != 0;
    case json::kind::string: return !value.get_string().empty();
    case json::kind::array: return !value.get_array().empty();
    case json::kind::object: return !value.get_object().empty();
  }
  return true;
}

std::string TextOf(const json::value& value) {
  return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

double NumberOf(const json::value& value) { return value.is_number() ? value.to_number<double>() : std::nan(""); }

/// "name(a,b)suffix" taken apart.
struct Call {
  std::string name;
  std::string arguments;
};

Call ToCall(std::string_view text) {
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos) return {std::string(text), {}};
  return {std::string(text.substr(0, open)), std::string(text.substr(open + 1, text.rfind(')') - open - 1))};
}

/// Rules about several values; named as the schema's `checks` are.
Result<void> Check(const std::string& rule, const Namespace& values) {
  const Call call = ToCall(rule);
  std::vector<const json::value*> given;
  for (const std::string& dest : Split(call.arguments, ',')) given.push_back(&values.at(dest));
  if (call.name == "dif_type_needs_md_size" && IsTruthy(*given[0]) && !IsTruthy(*given[1]))
    return Failure("ERROR: --md-size must be > 0 when --dif-type is > 0");
  if (call.name == "timeout_positive" && !given[0]->is_null() && NumberOf(*given[0]) <= 0)
    return Failure(fmt::format("Timeout value is invalid: {}", TextOf(*given[0])));
  return {};
}

/// One conversion; the names are those of the schema's `convert`.
class Converter {
 public:
  explicit Converter(const Namespace& values) : values_(values) {}

  Result<json::value> Run(const std::string& steps, json::value value) const {
    for (const std::string& step : Steps(steps)) {
      Result<json::value> converted = Step(ToCall(step), std::move(value));
      if (!converted) return converted;
      value = std::move(*converted);
    }
    return value;
  }

 private:
  static std::vector<std::string> Steps(const std::string& steps) {
    return steps.empty() ? std::vector<std::string>() : Split(steps, '|');
  }

  Result<json::value> Step(const Call& call, json::value value) const {
    if (call.name == "mib_to_blocks") return Blocks(NumberOf(value), NumberOf(values_.at(call.arguments)));
    if (call.name == "discovery_nqn")
      return TextOf(value) == "discovery" ? json::value("nqn.2014-08.org.nvmexpress.discovery") : std::move(value);
    if (call.name == "skip_empty") return SkipEmpty(value);
    if (call.name == "kv_eq") return KeysAndValues(value);
    if (call.name == "subset" || call.name == "set_object") return Subset(value, call);
    if (call.name == "each_int") return Each(value, [](const std::string& word) { return ToType("int", word); });
    if (call.name == "each_kv_colon") return Each(value, Members);
    if (call.name == "each_obj_colon")
      return Each(value, [&](const std::string& word) { return Object(word, call.arguments); });
    return MakeError(Code::kInternal, fmt::format("the schema names a conversion '{}' that there is not", call.name));
  }

  /// A size in MiB as blocks, rounded down as Python's // does.
  static Result<json::value> Blocks(double mebibytes, double block_size) {
    const double bytes = mebibytes * 1024 * 1024;
    if (block_size == 0 || !std::isfinite(bytes) || !std::isfinite(block_size))
      return Failure("the size cannot be told in blocks");
    double whole = (bytes - std::fmod(bytes, block_size)) / block_size;
    if (std::fmod(bytes, block_size) != 0 && (bytes < 0) != (block_size < 0)) whole -= 1;
    const double floored = std::floor(whole);
    const double blocks = whole - floored > 0.5 ? floored + 1 : floored;
    if (std::abs(blocks) < 9.2e18) return json::value(static_cast<std::int64_t>(blocks));
    if (blocks > 0 && blocks < 1.8446744073709551e19) return json::value(static_cast<std::uint64_t>(blocks));
    return json::value(blocks);
  }

  template <class Convert>
  static Result<json::value> Each(const json::value& list, const Convert& convert) {
    json::array out;
    if (!list.is_array()) return Failure("a list is wanted");
    for (const json::value& item : list.get_array()) {
      Result<json::value> converted = convert(TextOf(item));
      if (!converted) return converted.error();
      out.push_back(std::move(*converted));
    }
    return json::value(std::move(out));
  }

  static Result<json::value> SkipEmpty(const json::value& list) {
    json::array out;
    for (const json::value& item : list.as_array()) {
      if (IsTruthy(item)) out.push_back(item);
    }
    return json::value(std::move(out));
  }

  static Result<json::value> KeysAndValues(const json::value& list) {
    json::object out;
    for (const json::value& item : list.as_array()) {
      const std::string word = TextOf(item);
      const std::size_t equals = word.find('=');
      // The word may hold a secret.
      if (equals == std::string::npos) return Failure("a word is not in key=value form");
      out[word.substr(0, equals)] = word.substr(equals + 1);
    }
    return json::value(std::move(out));
  }

  /// "a:1 b:2" as {"a": "1", "b": "2"}.
  static Result<json::value> Members(const std::string& words) {
    json::object out;
    for (const std::string& word : Split(words, ' ')) {
      const auto parts = Split(word, ':');
      // The word may hold a secret.
      if (parts.size() != 2) return Failure("a word is not in key:value form");
      out[parts[0]] = parts[1];
    }
    return json::value(std::move(out));
  }

  /// "Malloc0:1" by "bdev_name,lun_id:int" as an object.
  static Result<json::value> Object(const std::string& word, const std::string& form) {
    const auto keys = Split(form, ',');
    const auto parts = Split(word, ':');
    if (parts.size() != keys.size()) return Failure(fmt::format("'{}' does not have the parts {}", word, form));
    json::object out;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto key = Split(keys[i], ':');
      Result<json::value> value = ToType(key.size() > 1 ? key[1] : "text", parts[i]);
      if (!value) return value;
      out[key[0]] = std::move(*value);
    }
    return json::value(std::move(out));
  }

  /// Words out of "a,b,c;all", where the last stands for all of them.
  static Result<json::value> Subset(const json::value& list, const Call& call) {
    const auto halves = Split(call.arguments, ';');
    const auto known = Split(halves.at(0), ',');
    bool all = false;
    for (const json::value& item : list.as_array()) {
      const std::string word = TextOf(item);
      all |= word == halves.at(1);
      if (word != halves.at(1) && std::find(known.begin(), known.end(), word) == known.end())
        return Failure(fmt::format("'{}' is none of {}, {}", word, halves[0], halves[1]));
    }
    const json::array chosen = all ? ToJsonArray(known) : list.as_array();
    if (call.name == "subset") return json::value(chosen);
    json::object set;
    for (const json::value& item : chosen) set[item.get_string()] = true;
    return json::value(std::move(set));
  }

  const Namespace& values_;
};

/// Copies what the always-sent parameters hold, so that others can be put beside them.
void PutAll(json::object& params, const json::object& always, const std::string& prefix) {
  for (const auto& [name, value] : always) {
    const std::string path = prefix + std::string(name);
    if (value.is_object() && !value.get_object().empty()) {
      PutAll(params, value.get_object(), path + ".");
    } else {
      MemberAt(params, path) = value;
    }
  }
}

}  // namespace

Result<json::object> ToParams(const Command& command, const Namespace& values) {
  const rpc::v1::RpcPy& grammar = command.method->options().rpc_py();
  for (const std::string& rule : grammar.checks()) {
    if (auto checked = Check(rule, values); !checked) return checked.error();
  }
  json::object params;
  if (!grammar.always().empty()) PutAll(params, json::parse(grammar.always()).as_object(), {});
  std::set<std::pair<std::string, std::vector<std::string>>> done;
  for (const Argument& argument : command.arguments) {
    if (argument.params.empty() || !done.emplace(argument.dest, argument.params).second) continue;
    const json::value& value = values.at(argument.dest);
    if (argument.send == "truthy" ? !IsTruthy(value) : argument.send != "always" && value.is_null()) continue;
    if (value.is_null()) {
      MemberAt(params, argument.params.front()) = nullptr;
      continue;
    }
    Result<json::value> converted = Converter(values).Run(argument.convert, value);
    if (!converted) return converted.error();
    if (argument.params.size() == 1) {
      MemberAt(params, argument.params.front()) = std::move(*converted);
      continue;
    }
    for (const std::string& path : argument.params) MemberAt(params, path) = converted->as_object().at(path);
  }
  return params;
}

namespace {

/// Whether some part of the path is no parameter of that release.
bool IsUnknown(const FieldTable* table, const std::vector<std::string>& path, Release release) {
  for (const std::string& name : path) {
    const FieldPlan* const plan = table == nullptr ? nullptr : table->Find(name);
    if (plan == nullptr) return false;
    if (!plan->range.Contains(release)) return true;
    table = plan->table;
  }
  return false;
}

/// Removes the member at the path if it has that value.
void EraseIf(json::object& params, std::span<const std::string> path, const json::value& value) {
  const auto member = params.find(path.front());
  if (member == params.end()) return;
  if (path.size() > 1) {
    if (member->value().is_object()) EraseIf(member->value().get_object(), path.subspan(1), value);
  } else if (member->value() == value) {
    params.erase(member);
  }
}

}  // namespace

json::object WithoutUnknownDefaults(const Command& command, json::object params, Release release) {
  if (command.method == nullptr) return params;
  const FieldTable& table = FieldTableOf(*command.method->descriptor().input_type());
  for (const Argument& argument : command.arguments) {
    if (argument.params.size() != 1 || !argument.default_value.is_bool()) continue;
    const std::vector<std::string> path = Split(argument.params.front(), '.');
    if (IsUnknown(&table, path, release)) EraseIf(params, path, argument.default_value);
  }
  return params;
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
  if (plan.options->secret() && value.is_object()) {
    for (auto& [name, member] : value.get_object()) member = "***";
  } else if (plan.options->secret()) {
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

bool AnswersSecrets(const Command& command) {
  return command.method != nullptr && HasSecrets(FieldTableOf(*command.method->descriptor().output_type()));
}

}  // namespace spdkctl::rpc_py
