#include "schema/secrets.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

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

/// By its form alone: digits may be anything.
bool IsKeyItself(std::string_view text) { return LooksLikeKey(text) && text.find(':') != std::string_view::npos; }

/// The secrets of requests: what somebody may have meant by a name that the schema does not have.
class NearNames {
 public:
  /// `table`: null for a method that the schema does not know, whose secrets may have any name.
  explicit NearNames(const FieldTable* table) {
    std::set<std::string_view> names;
    std::unordered_set<const FieldTable*> seen;
    if (table != nullptr) Collect(*table, seen, names);
    if (table == nullptr) names = SecretNames();
    for (const std::string_view name : names) names_.push_back(ToLower(name));
  }

  [[nodiscard]] bool Has(std::string_view name) const { return NearestMatch(ToLower(name), names_).has_value(); }

 private:
  std::vector<std::string> names_;
};

/// Goes through JSON, puts "***" in the place of each secret, and keeps what stood there.
class Hider {
 public:
  /// `near`: names like those are of secrets, too; null: no others than those that are known.
  explicit Hider(const NearNames* near = nullptr) : near_(near) {}

  void Unknown(json::value& value) {
    // Whatever it is called, a key is one.
    if (value.is_string() && IsKeyItself(Plain(value.get_string()))) {
      Put(value);
    } else if (value.is_array()) {
      for (json::value& item : value.get_array()) Unknown(item);
    } else if (value.is_object()) {
      Object(value.get_object(), nullptr);
    }
  }

  void Field(json::value& value, const FieldPlan& plan) {
    if (plan.IsSecret()) return All(value);
    if (value.is_string() && plan.IsSecretText(Plain(value.get_string()))) return All(value);
    // A key that was put in the place of something else is one all the same.
    if (value.is_string() && IsKeyItself(Plain(value.get_string()))) return Put(value);
    if (value.is_array()) {
      for (json::value& item : value.get_array()) Field(item, plan);
    } else if (plan.map && value.is_object()) {
      for (auto& member : value.get_object()) Field(member.value(), plan.table->plans.back());
    } else if (value.is_object()) {
      Object(value.get_object(), plan.map ? nullptr : plan.table);
    } else if (plan.table != nullptr && !value.is_null() && HasSecrets(*plan.table)) {
      // Where an object with secrets is meant, nobody knows what a text is.
      Put(value);
    }
  }

  void Object(json::object& object, const FieldTable* table) {
    const json::value* const method = object.if_contains("method");
    const bool names_method = method != nullptr && method->is_string();
    for (auto& [key, value] : object) {
      const std::string_view name = Plain(key);
      const FieldPlan* const plan = table != nullptr ? table->Find(name) : nullptr;
      if (name == "params" && names_method) {
        Params(Schema::Get().Find(Plain(method->get_string())), value);
      } else if (plan != nullptr) {
        Field(value, *plan);
      } else if (IsNameOfSecret(name)) {
        All(value);
      } else {
        Unknown(value);
      }
    }
  }

  /// Of a call, by itself or within a configuration.
  void Params(const Method* method, json::value& params) {
    const FieldTable* const table = method == nullptr ? nullptr : &FieldTableOf(*method->descriptor().input_type());
    const NearNames near(table);
    Hider inner(&near);
    if (table == nullptr || !params.is_object()) {
      inner.Unknown(params);
    } else {
      inner.Object(params.get_object(), table);
    }
    hidden_.insert(hidden_.end(), inner.hidden_.begin(), inner.hidden_.end());
  }

  /// What was hidden, as JSON has it; nothing that is empty.
  [[nodiscard]] const std::vector<json::value>& hidden() const { return hidden_; }

 private:
  [[nodiscard]] bool IsNameOfSecret(std::string_view name) const {
    const std::string lower = ToLower(name);
    if (SecretNames().contains(name) || SecretNames().contains(lower) || SoundsSecret(lower)) return true;
    return near_ != nullptr && near_->Has(name);
  }

  void Put(json::value& value) {
    if (!value.is_string() || !value.get_string().empty()) hidden_.push_back(value);
    value = kHidden;
  }

  /// All of it, but not its shape.
  void All(json::value& value) {
    if (value.is_object()) {
      for (auto& member : value.get_object()) All(member.value());
    } else if (value.is_array()) {
      for (json::value& item : value.get_array()) All(item);
    } else if (!value.is_null()) {
      Put(value);
    }
  }

  const NearNames* near_;
  std::vector<json::value> hidden_;
};

void HideResult(Hider& hider, const Method* method, json::value& result) {
  if (method == nullptr) return hider.Unknown(result);
  const FieldTable& table = FieldTableOf(*method->descriptor().output_type());
  if (const auto* const field = method->result_field()) return hider.Field(result, table.PlanOf(*field));
  if (!result.is_object()) return hider.Unknown(result);
  hider.Object(result.get_object(), &table);
}

bool IsOfWord(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_'; }

/// Puts "***" wherever the secret stands in the text. A short one may be a piece of any word.
void Replace(std::string& text, const std::string& secret) {
  constexpr std::size_t kLongest = 7;  // Of those that are looked for as whole words alone.
  for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at)) {
    const std::size_t end = at + secret.size();
    const bool within = (at > 0 && IsOfWord(text[at - 1])) || (end < text.size() && IsOfWord(text[end]));
    if (secret.size() <= kLongest && within) {
      at = end;
      continue;
    }
    text.replace(at, secret.size(), kHidden);
    at += std::string_view(kHidden).size();
  }
}

}  // namespace

void HideSecretsOfParams(const Method* method, json::value& params) { Hider().Params(method, params); }

void HideSecretsOfResult(const Method* method, json::value& result) {
  Hider hider;
  HideResult(hider, method, result);
}

std::string HideSecretsOfCall(std::string_view method, std::string_view params) {
  if (params.empty()) return {};
  boost::system::error_code broken;
  json::value value = json::parse(json::string_view(params.data(), params.size()), broken);
  if (broken) return kHidden;
  HideSecretsOfParams(Schema::Get().Find(method), value);
  return json::serialize(value);
}

std::string HideSecretsOfAnswer(const Method* method, const std::string& result) {
  if (!MayHoldSecrets(result)) return result;
  boost::system::error_code broken;
  json::parse_options deep;
  constexpr std::size_t kDeepest = 256;
  deep.max_depth = kDeepest;
  deep.allow_invalid_utf8 = true;
  json::value value = json::parse(result, broken, {}, deep);
  if (broken) return QuoteJson(kHidden);
  Hider hider;
  HideResult(hider, method, value);
  return hider.hidden().empty() ? result : json::serialize(value);
}

std::vector<std::string> SecretsOfCall(std::string_view method, std::string_view params) {
  boost::system::error_code broken;
  json::value value = json::parse(json::string_view(params.data(), params.size()), broken);
  if (broken) return {};
  Hider hider;
  hider.Params(Schema::Get().Find(method), value);
  std::vector<std::string> secrets;
  for (const json::value& secret : hider.hidden()) {
    const std::string written = json::serialize(secret);
    if (!secret.is_string()) {
      secrets.push_back(written);
      continue;
    }
    secrets.emplace_back(Plain(secret.get_string()));
    // Within the quotes, where whoever repeats it repeats JSON.
    if (written.size() > 2 && written.substr(1, written.size() - 2) != secrets.back())
      secrets.push_back(written.substr(1, written.size() - 2));
  }
  // One may be the beginning of another.
  std::stable_sort(secrets.begin(), secrets.end(),
                   [](const std::string& one, const std::string& other) { return one.size() > other.size(); });
  return secrets;
}

void HideSecretsOfText(const std::vector<std::string>& secrets, std::string& text) {
  for (const std::string& secret : secrets) Replace(text, secret);
}

void HideSecretsOfAnything(json::value& value) { Hider().Unknown(value); }

bool MayHoldSecrets(std::string_view text) {
  const std::string lower = ToLower(text);
  const auto holds = [&](std::string_view words) { return lower.find(ToLower(words)) != std::string::npos; };
  if (SoundsSecret(lower) || holds("NVMeTLSkey-1:") || holds("DHHC-1:")) return true;
  const auto& names = SecretNames();
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return holds(fmt::format("\"{}\"", name)); });
}

bool HasSecrets(const FieldTable& table) {
  std::set<std::string_view> names;
  std::unordered_set<const FieldTable*> seen;
  Collect(table, seen, names);
  return !names.empty();
}

bool HoldsSecrets(const Method& method, const json::value& params) {
  json::value copy = params;
  Hider hider;
  hider.Params(&method, copy);
  return !hider.hidden().empty();
}

}  // namespace spdkctl
