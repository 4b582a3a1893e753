#include "cli/rpc_flags.h"

#include <algorithm>
#include <iostream>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/named_file.h"
#include "base/text.h"
#include "cli/secret.h"
#include "schema/json_values.h"

namespace spdkctl::cli {
namespace {

namespace json = boost::json;

Error Usage(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// "--num-blocks" as the path "num_blocks".
std::string PathOfFlag(std::string_view flag) {
  std::string path(flag.substr(2));
  std::replace(path.begin(), path.end(), '-', '_');
  return path;
}

void Collect(const FieldTable& table, const std::string& prefix, std::vector<Flag>& flags) {
  for (const FieldPlan& plan : table.plans) {
    if (plan.kind == ValueKind::kMessage && !plan.list && !plan.map) {
      Collect(*plan.table, prefix + plan.name + ".", flags);
    } else {
      flags.push_back({prefix + plan.name, &plan});
    }
  }
}

std::string Wanted(const FieldPlan& plan) {
  switch (plan.kind) {
    case ValueKind::kBool: return "true or false";
    case ValueKind::kMessage: return "a JSON object, such as '" + FormOf(*plan.table) + "'";
    case ValueKind::kJson: return "JSON";
    default: return "a number";
  }
}

Result<json::value> ParseJson(const Flag& flag, const std::string& word) {
  boost::system::error_code failed;
  json::value value = json::parse(word, failed);
  // What holds objects may hold secrets.
  const bool shown = flag.plan->kind != ValueKind::kMessage && flag.plan->kind != ValueKind::kJson;
  if (failed)
    return Usage(
        fmt::format("{} takes {}{}", flag.Name(), Wanted(*flag.plan), shown ? fmt::format(", not '{}'", word) : ""));
  return value;
}

void ResolveSecrets(json::value& value, const FieldPlan& plan, Result<void>& outcome);

/// Reads the secrets that JSON on the command line names; as plain words the process list would show them.
void ResolveSecrets(json::object& object, const FieldTable& table, Result<void>& outcome) {
  for (auto& [name, value] : object) {
    if (const FieldPlan* const plan = table.Find(std::string_view(name.data(), name.size())))
      ResolveSecrets(value, *plan, outcome);
  }
}

void ResolveSecrets(json::value& value, const FieldPlan& plan, Result<void>& outcome) {
  if (value.is_array()) {
    for (json::value& item : value.get_array()) ResolveSecrets(item, plan, outcome);
  } else if (plan.IsSecret() && plan.map && value.is_object()) {
    for (auto& [name, member] : value.get_object()) {
      const auto secret = ReadSecret(plan.name, member.is_string() ? std::string(member.get_string()) : std::string());
      if (!secret) {
        outcome = secret.error();
      } else {
        member = *secret;
      }
    }
  } else if (plan.IsSecret() && value.is_string()) {
    const auto secret = ReadSecret(plan.name, std::string(value.get_string()));
    if (!secret) {
      outcome = secret.error();
    } else {
      value = *secret;
    }
  } else if (value.is_object() && plan.table != nullptr && !plan.map) {
    ResolveSecrets(value.get_object(), *plan.table, outcome);
  }
}

/// The secret of a URL is a user's, which stands before an @.
bool IsPlainUrl(const FieldPlan& plan, const std::string& word) {
  return plan.name == "url" && word.find("://") != std::string::npos && word.find('@') == std::string::npos;
}

/// One word as the JSON that its field wants.
Result<json::value> ToValue(const Flag& flag, const std::string& word) {
  const FieldPlan& plan = *flag.plan;
  if (plan.IsSecret() && !IsPlainUrl(plan, word)) {
    const auto secret = ReadSecret(flag.Name(), word);
    if (!secret) return secret.error();
    return json::value(json::string(*secret));
  }
  // What names a key is a word; some releases take the key itself.
  const bool names_key = plan.options->names() == "key";
  if (names_key && word.starts_with('@')) {
    const auto secret = ReadSecret(flag.Name(), word);
    if (!secret) return secret.error();
    return json::value(json::string(*secret));
  }
  if (names_key && LooksLikeKey(word))
    return Usage(
        fmt::format("{}: a key as a word would stand in the process list; name one of the keyring, or give it "
                    "as @FILE",
                    flag.Name()));
  if (plan.kind == ValueKind::kText || plan.kind == ValueKind::kEnum) return json::value(json::string(word));
  Result<json::value> value = ParseJson(flag, word);
  if (!value || plan.kind != ValueKind::kMessage) return value;
  Result<void> outcome;
  ResolveSecrets(*value, plan, outcome);
  if (!outcome) return outcome.error();
  return value;
}

/// A map's entry, KEY=VALUE.
Result<void> PutEntry(json::object& map, const Flag& flag, const std::string& word) {
  const std::size_t equals = word.find('=');
  if (equals == std::string::npos) return Usage(fmt::format("{} takes KEY=VALUE", flag.Name()));
  const Flag value_flag{flag.path, &flag.plan->table->plans.back()};
  const std::string given = word.substr(equals + 1);
  if (flag.plan->IsSecret()) {
    const auto secret = ReadSecret(flag.Name(), given);
    if (!secret) return secret.error();
    map[word.substr(0, equals)] = *secret;
    return {};
  }
  auto value = ToValue(value_flag, given);
  if (!value) return value.error();
  map[word.substr(0, equals)] = std::move(*value);
  return {};
}

Result<void> Put(json::object& object, const Flag& flag, const std::string& word) {
  json::value& member = MemberAt(object, flag.path);
  if (flag.plan->map) {
    if (!member.is_object()) member.emplace_object();
    return PutEntry(member.get_object(), flag, word);
  }
  auto value = ToValue(flag, word);
  if (!value) return value.error();
  if (!flag.plan->list) {
    member = std::move(*value);
    return {};
  }
  if (!member.is_array()) member.emplace_array();
  member.get_array().push_back(std::move(*value));
  return {};
}

class WordParser {
 public:
  WordParser(const Method& method, const std::vector<std::string>& words)
      : method_(method), words_(words), flags_(FlagsOf(method)) {}

  Result<RpcRequest> Run() {
    while (at_ < words_.size() && !request_.help) {
      if (auto taken = TakeOne(); !taken) return taken.error();
    }
    if (request_.help) return request_;
    if (!whole_.empty() && !object_.empty()) return Usage("give parameters either as flags or as --json, not both");
    request_.json = whole_.empty() ? json::serialize(object_) : whole_;
    return request_;
  }

 private:
  Result<void> TakeOne() {
    std::string word = words_[at_++];
    std::optional<std::string> attached;
    if (const std::size_t equals = word.find('='); word.starts_with("--") && equals != std::string::npos) {
      attached = word.substr(equals + 1);
      word.resize(equals);
    }
    if (word == "-h" || word == "--help") {
      request_.help = true;
      return {};
    }
    if (word == "--show-secrets") {
      request_.show_secrets = true;
      return {};
    }
    if (word == "--dry-run") {
      request_.dry_run = true;
      return {};
    }
    if (!word.starts_with("--")) {
      return Usage(fmt::format("'{}' is no flag of {}; parameters are given as --name VALUE{}", word, method_.name(),
                               word == "-v" || word == "-vv" ? ", and -v stands before METHOD" : ""));
    }
    if (word == "--json" || word == "--json-file") {
      const auto value = Value(word, attached, nullptr);
      if (!value) return value.error();
      return word == "--json" ? TakeJson(*value) : TakeFile(*value);
    }
    const auto flag = std::find_if(flags_.begin(), flags_.end(),
                                   [&](const Flag& candidate) { return candidate.path == PathOfFlag(word); });
    if (flag == flags_.end()) return Unknown(word);
    const auto value = Value(word, attached, flag->plan);
    if (!value) return value.error();
    return Put(object_, *flag, *value);
  }

  [[nodiscard]] Error Unknown(const std::string& word) const {
    std::vector<std::string> known;
    for (const Flag& candidate : flags_) known.push_back(candidate.Name());
    const bool global = word == "--timeout" || word == "--spdk" || word == "--verbose";
    return Usage(fmt::format("{} has no parameter {}{}", method_.name(), word,
                             global ? "; as an option of spdkctl it stands before METHOD" : DidYouMean(word, known)));
  }

  /// The value of a flag; one that is true or false may stand alone.
  Result<std::string> Value(const std::string& word, const std::optional<std::string>& attached,
                            const FieldPlan* plan) {
    if (attached) return *attached;
    const bool more = at_ < words_.size();
    const bool boolean = plan != nullptr && plan->kind == ValueKind::kBool && !plan->list;
    if (boolean && (!more || (words_[at_] != "true" && words_[at_] != "false"))) return std::string("true");
    if (!more) return Usage(fmt::format("{} lacks its value", word));
    return words_[at_++];
  }

  Result<void> TakeFile(const std::string& path) {
    const auto text = ReadNamedFile(path);
    if (!text) return text.error();
    whole_ = *text;
    return {};
  }

  Result<void> TakeJson(const std::string& text) {
    if (text == "-") {
      const auto all = ReadStream(std::cin, "stdin");
      if (!all) return all.error();
      whole_ = *all;
      return {};
    }
    boost::system::error_code failed;
    json::value value = json::parse(text, failed);
    if (failed || !value.is_object()) return Usage("--json takes a JSON object");
    Result<void> outcome;
    ResolveSecrets(value.get_object(), FieldTableOf(*method_.descriptor().input_type()), outcome);
    if (!outcome) return outcome;
    // As it was written where it holds no secrets: numbers keep their form.
    whole_ = HasSecrets() ? json::serialize(value) : text;
    return {};
  }

  [[nodiscard]] bool HasSecrets() const {
    return std::any_of(flags_.begin(), flags_.end(), [](const Flag& flag) {
      return flag.plan->IsSecret() || flag.plan->kind == ValueKind::kMessage;
    });
  }

  const Method& method_;
  const std::vector<std::string>& words_;
  std::vector<Flag> flags_;
  std::size_t at_ = 0;
  json::object object_;
  std::string whole_;
  RpcRequest request_;
};

}  // namespace

std::string Flag::Name() const {
  std::string flag = "--" + path;
  std::replace(flag.begin(), flag.end(), '_', '-');
  return flag;
}

std::string FormOf(const FieldTable& table) {
  std::vector<std::string> members;
  for (const FieldPlan& plan : table.plans) {
    if (plan.options->required() || plan.field->index() == 0)
      members.push_back(fmt::format("\"{}\": {}", plan.name, plan.IsSecret() ? "\"@FILE\"" : "..."));
  }
  return fmt::format("{{{}}}", Join(members, ", "));
}

std::vector<Flag> FlagsOf(const Method& method) {
  std::vector<Flag> flags;
  Collect(FieldTableOf(*method.descriptor().input_type()), {}, flags);
  return flags;
}

Result<RpcRequest> ParseRpcWords(const Method& method, const std::vector<std::string>& words) {
  return WordParser(method, words).Run();
}

}  // namespace spdkctl::cli
