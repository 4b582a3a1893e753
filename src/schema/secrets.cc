#include "schema/secrets.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_set>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "schema/field_table.h"

namespace spdkctl {
namespace {

namespace json = boost::json;

constexpr const char* kHidden = "***";

std::string_view Plain(json::string_view text) { return {text.data(), text.size()}; }

void Collect(const FieldTable& table, std::unordered_set<const FieldTable*>& seen, std::set<std::string_view>& names) {
  if (!seen.insert(&table).second) return;
  for (const FieldPlan& plan : table.plans) {
    if (plan.table != nullptr) Collect(*plan.table, seen, names);
    if (!plan.options->secret()) continue;
    names.insert(plan.name);
    for (const FieldForm& form : plan.forms) {
      if (!form.name.empty()) names.insert(form.name);
      if (!form.also.empty()) names.insert(form.also);
    }
  }
}

/// What secret fields are called, in any message of the schema.
const std::set<std::string_view>& SecretNames() {
  static const auto* const names = [] {
    auto* const collected = new std::set<std::string_view>;
    std::unordered_set<const FieldTable*> seen;
    for (const Method& method : Schema::Get().methods()) {
      Collect(FieldTableOf(*method.descriptor().input_type()), seen, *collected);
      Collect(FieldTableOf(*method.descriptor().output_type()), seen, *collected);
    }
    return collected;
  }();
  return *names;
}

/// Whether a member that no field of the schema is called has a name that says what it holds: targets have more than
/// the schema knows.
bool SoundsSecret(std::string_view name) {
  constexpr std::array kWords = {"secret", "passw", "passphrase", "credential", "token", "private_key"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

void HideObject(json::object& object, const FieldTable* table);

/// By its form alone: digits may be anything.
bool IsKeyItself(std::string_view text) { return LooksLikeKey(text) && text.find(':') != std::string_view::npos; }

void HideUnknown(json::value& value) {
  // Whatever it is called, a key is one.
  if (value.is_string() && IsKeyItself(Plain(value.get_string()))) {
    value = kHidden;
  } else if (value.is_array()) {
    for (json::value& item : value.get_array()) HideUnknown(item);
  } else if (value.is_object()) {
    HideObject(value.get_object(), nullptr);
  }
}

/// All of it, but not its shape.
void HideAll(json::value& value) {
  if (value.is_object()) {
    for (auto& member : value.get_object()) HideAll(member.value());
  } else if (value.is_array()) {
    for (json::value& item : value.get_array()) HideAll(item);
  } else if (!value.is_null()) {
    value = kHidden;
  }
}

void HideField(json::value& value, const FieldPlan& plan) {
  if (plan.IsSecret()) return HideAll(value);
  if (value.is_string() && plan.IsSecretText(Plain(value.get_string()))) return HideAll(value);
  if (value.is_array()) {
    for (json::value& item : value.get_array()) HideField(item, plan);
  } else if (plan.map && value.is_object()) {
    for (auto& member : value.get_object()) HideField(member.value(), plan.table->plans.back());
  } else if (value.is_object()) {
    HideObject(value.get_object(), plan.map ? nullptr : plan.table);
  } else if (plan.table != nullptr && !value.is_null() && HasSecrets(*plan.table)) {
    // Where an object with secrets is meant, nobody knows what a text is.
    value = kHidden;
  }
}

void HideObject(json::object& object, const FieldTable* table) {
  const json::value* const method = object.if_contains("method");
  const bool names_method = method != nullptr && method->is_string();
  for (auto& [key, value] : object) {
    const std::string_view name = Plain(key);
    const FieldPlan* const plan = table != nullptr ? table->Find(name) : nullptr;
    if (name == "params" && names_method) {
      HideSecretsOfParams(Schema::Get().Find(Plain(method->get_string())), value);
    } else if (plan != nullptr) {
      HideField(value, *plan);
    } else if (SecretNames().contains(name) || SoundsSecret(ToLower(name))) {
      HideAll(value);
    } else {
      HideUnknown(value);
    }
  }
}

bool Sets(const json::value& value) {
  if (value.is_object()) return !value.get_object().empty();
  if (value.is_array()) return !value.get_array().empty();
  return !value.is_null() && !(value.is_string() && value.get_string().empty());
}

bool Holds(const json::value& value, const FieldPlan& plan) {
  if (plan.IsSecret()) return Sets(value);
  if (value.is_string() && plan.IsSecretText(Plain(value.get_string()))) return true;
  if (value.is_array()) {
    for (const json::value& item : value.get_array()) {
      if (Holds(item, plan)) return true;
    }
  }
  if (!value.is_object() || plan.table == nullptr) return false;
  const json::object& members = value.get_object();
  return std::any_of(members.begin(), members.end(), [&](const json::key_value_pair& member) {
    const FieldPlan* const inner = plan.map ? &plan.table->plans.back() : plan.table->Find(Plain(member.key()));
    return inner != nullptr && Holds(member.value(), *inner);
  });
}

}  // namespace

void HideSecretsOfParams(const Method* method, json::value& params) {
  if (method == nullptr || !params.is_object()) return HideUnknown(params);
  HideObject(params.get_object(), &FieldTableOf(*method->descriptor().input_type()));
}

void HideSecretsOfResult(const Method* method, json::value& result) {
  if (method == nullptr) return HideUnknown(result);
  const FieldTable& table = FieldTableOf(*method->descriptor().output_type());
  if (const auto* const field = method->result_field()) return HideField(result, table.PlanOf(*field));
  if (!result.is_object()) return HideUnknown(result);
  HideObject(result.get_object(), &table);
}

std::string HideSecretsOfCall(std::string_view method, std::string_view params) {
  if (params.empty()) return {};
  boost::system::error_code broken;
  json::value value = json::parse(json::string_view(params.data(), params.size()), broken);
  if (broken) return kHidden;
  HideSecretsOfParams(Schema::Get().Find(method), value);
  return json::serialize(value);
}

void HideSecretsOfAnything(json::value& value) { HideUnknown(value); }

bool MayHoldSecrets(std::string_view text) {
  const auto& names = SecretNames();
  constexpr std::array<std::string_view, 2> kKeys = {"NVMeTLSkey-1:", "DHHC-1:"};
  const auto holds = [&](std::string_view words) { return text.find(words) != std::string_view::npos; };
  if (std::any_of(kKeys.begin(), kKeys.end(), holds)) return true;
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return text.find(fmt::format("\"{}\"", name)) != std::string_view::npos;
  });
}

bool HasSecrets(const FieldTable& table) {
  std::set<std::string_view> names;
  std::unordered_set<const FieldTable*> seen;
  Collect(table, seen, names);
  return !names.empty();
}

bool HoldsSecrets(const Method& method, const json::value& params) {
  if (!params.is_object()) return false;
  const FieldTable& table = FieldTableOf(*method.descriptor().input_type());
  const json::object& members = params.get_object();
  return std::any_of(members.begin(), members.end(), [&](const json::key_value_pair& member) {
    const FieldPlan* const plan = table.Find(Plain(member.key()));
    return plan != nullptr && Holds(member.value(), *plan);
  });
}

}  // namespace spdkctl
