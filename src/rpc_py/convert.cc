#include "rpc_py/convert.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/json_values.h"

namespace spdkctl::rpc_py {

namespace json = boost::json;

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

std::string ToBareText(const json::value& value) {
  return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

double ToDouble(const json::value& value) { return value.is_number() ? value.to_number<double>() : std::nan(""); }

NamedList ToNamedList(std::string_view text) {
  const std::size_t open = text.find('(');
  if (open == std::string_view::npos) return {std::string(text), {}};
  return {std::string(text.substr(0, open)), std::string(text.substr(open + 1, text.rfind(')') - open - 1))};
}

namespace {

Error Failure(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// One conversion; the names are those of the schema's `convert`.
class Converter {
 public:
  explicit Converter(const Namespace& values) : values_(values) {}

  Result<json::value> Run(const std::string& steps, json::value value) const {
    for (const std::string& step : Steps(steps)) {
      Result<json::value> converted = Step(ToNamedList(step), std::move(value));
      if (!converted) return converted;
      value = std::move(*converted);
    }
    return value;
  }

 private:
  static std::vector<std::string> Steps(const std::string& steps) {
    return steps.empty() ? std::vector<std::string>() : Split(steps, '|');
  }

  using Conversion = Result<json::value> (*)(const json::value&, const NamedList&);

  Result<json::value> Step(const NamedList& call, json::value value) const {
    if (call.name == "mib_to_blocks") return Blocks(ToDouble(value), ToDouble(values_.at(call.arguments)));
    if (call.name == "mib_to_blocks_trunc") return WholeBlocks(ToDouble(value), ToDouble(values_.at(call.arguments)));
    static const std::map<std::string_view, Conversion> kSteps = {
        {"mib_to_bytes", Bytes},
        {"discovery_nqn", DiscoveryNqn},
        {"invert", [](const json::value& v, const NamedList&) { return Result<json::value>(!IsTruthy(v)); }},
        {"int", [](const json::value& v, const NamedList&) { return ToType("int", ToBareText(v)); }},
        {"csv", [](const json::value& v, const NamedList&) { return ToType("csv", ToBareText(v)); }},
        {"strip_csv", [](const json::value& v, const NamedList&) { return ToType("csv", Stripped(v)); }},
        {"split_ws", [](const json::value& v, const NamedList&) { return ToType("split_ws", ToBareText(v)); }},
        {"strip_split_sp", [](const json::value& v, const NamedList&) { return ToType("split_sp", Stripped(v)); }},
        {"skip_empty", SkipEmpty},
        {"kv_eq", KeysAndValues},
        {"subset", Subset},
        {"set_object", Subset},
        {"set_object_any", Subset},
        {"pairs", Pairs},
        {"spread", Spread},
        {"each_int", [](const json::value& v, const NamedList& c) { return Each(v, c, Integer); }},
        {"each_kv_colon", [](const json::value& v, const NamedList& c) { return Each(v, c, Members); }},
        {"each_kv_first_colon",
         [](const json::value& v, const NamedList& c) { return Each(v, c, MembersAtFirstColon); }},
        {"each_obj_colon", [](const json::value& v, const NamedList& c) { return Each(v, c, Object); }},
        {"each_obj_colon_loose", [](const json::value& v, const NamedList& c) { return Each(v, c, LooseObject); }},
        {"each_obj_last_colon", [](const json::value& v, const NamedList& c) { return Each(v, c, HostAndPort); }},
        {"each_obj_opt_colon", [](const json::value& v, const NamedList& c) { return Each(v, c, NameAndId); }},
        {"fails",
         [](const json::value&, const NamedList&) -> Result<json::value> { return Failure("rpc.py fails at it"); }}};
    const auto it = kSteps.find(call.name);
    if (it != kSteps.end()) return it->second(value, call);
    return MakeError(Code::kInternal, fmt::format("the schema names a conversion '{}' that there is not", call.name));
  }

  static std::string Stripped(const json::value& value) {
    const std::string text = ToBareText(value);
    return std::string(Trim(text));
  }

  static Result<json::value> Integer(const std::string& word, const NamedList&) { return ToType("int", word); }

  static Result<json::value> DiscoveryNqn(const json::value& value, const NamedList&) {
    return ToBareText(value) == "discovery" ? json::value("nqn.2014-08.org.nvmexpress.discovery") : value;
  }

  static json::value WholeNumber(double number) {
    if (std::abs(number) < 9.2e18) return static_cast<std::int64_t>(number);
    if (number > 0 && number < 1.8446744073709551e19) return static_cast<std::uint64_t>(number);
    return number;
  }

  static Result<json::value> Bytes(const json::value& value, const NamedList&) {
    constexpr std::int64_t kMiB = 1048576;
    constexpr std::int64_t kMost = INT64_MAX / kMiB;
    if (value.is_int64() && std::abs(value.get_int64()) <= kMost) return json::value(value.get_int64() * kMiB);
    return WholeNumber(ToDouble(value) * static_cast<double>(kMiB));
  }

  /// A size in MiB as blocks, cut towards zero.
  static Result<json::value> WholeBlocks(double mebibytes, double block_size) {
    const double blocks = mebibytes * 1024 * 1024 / block_size;
    if (block_size == 0 || !std::isfinite(blocks))
      return Failure(fmt::format("it cannot be told in blocks of {}", block_size));
    return WholeNumber(std::trunc(blocks));
  }

  /// A size in MiB as blocks, rounded down as Python's // does.
  static Result<json::value> Blocks(double mebibytes, double block_size) {
    const double bytes = mebibytes * 1024 * 1024;
    if (block_size == 0 || !std::isfinite(bytes) || !std::isfinite(block_size))
      return Failure(fmt::format("it cannot be told in blocks of {}", block_size));
    double whole = (bytes - std::fmod(bytes, block_size)) / block_size;
    if (std::fmod(bytes, block_size) != 0 && (bytes < 0) != (block_size < 0)) whole -= 1;
    const double floored = std::floor(whole);
    const double blocks = whole - floored > 0.5 ? floored + 1 : floored;
    return WholeNumber(blocks);
  }

  using ConvertItem = Result<json::value> (*)(const std::string&, const NamedList&);

  static Result<json::value> Each(const json::value& list, const NamedList& call, ConvertItem convert) {
    json::array out;
    if (!list.is_array()) return Failure("a list is wanted");
    for (const json::value& item : list.get_array()) {
      Result<json::value> converted = convert(ToBareText(item), call);
      if (!converted) return converted.error();
      out.push_back(std::move(*converted));
    }
    return json::value(std::move(out));
  }

  static Result<json::value> SkipEmpty(const json::value& list, const NamedList&) {
    json::array out;
    for (const json::value& item : list.as_array()) {
      if (IsTruthy(item)) out.push_back(item);
    }
    return json::value(std::move(out));
  }

  static Result<json::value> KeysAndValues(const json::value& list, const NamedList&) {
    json::object out;
    for (const json::value& item : list.as_array()) {
      const std::string word = ToBareText(item);
      const std::size_t equals = word.find('=');
      // The word may hold a secret.
      if (equals == std::string::npos) return Failure("a word is not in key=value form");
      out[word.substr(0, equals)] = word.substr(equals + 1);
    }
    return json::value(std::move(out));
  }

  /// "a:1 b:2" as {"a": "1", "b": "2"}.
  static Result<json::value> Members(const std::string& words, const NamedList&) { return ToMembers(words, false); }
  /// "traddr:::1" as {"traddr": "::1"}.
  static Result<json::value> MembersAtFirstColon(const std::string& words, const NamedList&) {
    return ToMembers(words, true);
  }

  static Result<json::value> ToMembers(const std::string& words, bool at_first_colon) {
    json::object out;
    for (const std::string& word : Split(words, ' ')) {
      const std::size_t colon = word.find(':');
      // The word may hold a secret.
      if (colon == std::string::npos || (!at_first_colon && word.find(':', colon + 1) != std::string::npos))
        return Failure("a word is not in key:value form");
      out[word.substr(0, colon)] = word.substr(colon + 1);
    }
    return json::value(std::move(out));
  }

  /// "Malloc0:1" by "bdev_name,lun_id:int" as an object.
  static Result<json::value> Object(const std::string& word, const NamedList& call) {
    const auto keys = Split(call.arguments, ',');
    const auto parts = Split(word, ':');
    if (parts.size() != keys.size())
      return Failure(fmt::format("'{}' does not have the parts {}", word, call.arguments));
    json::object out;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto key = Split(keys[i], ':');
      Result<json::value> value = ToType(key.size() > 1 ? key[1] : "text", parts[i]);
      if (!value) return value;
      out[key[0]] = std::move(*value);
    }
    return json::value(std::move(out));
  }

  /// The same of as many parts as there are; those beyond the keys are not looked at.
  static Result<json::value> LooseObject(const std::string& word, const NamedList& call) {
    const auto keys = Split(call.arguments, ',');
    const auto parts = Split(word, ':');
    if (parts.size() < 2) return Failure(fmt::format("'{}' does not have the parts {}", word, call.arguments));
    json::object out;
    for (std::size_t i = 0; i < keys.size() && i < parts.size(); ++i) out[keys[i]] = parts[i];
    return json::value(std::move(out));
  }

  /// "::1:3260@0x1": what stands behind the last colon is the port, and behind that may be a mask of cores.
  static Result<json::value> HostAndPort(const std::string& word, const NamedList& call) {
    const std::size_t colon = word.rfind(':');
    const std::string host = colon == std::string::npos ? std::string() : word.substr(0, colon);
    const auto parts = Split(colon == std::string::npos ? word : word.substr(colon + 1), '@');
    json::object out = {{"host", host}, {"port", parts.front()}};
    if (call.arguments.find("cpumask") != std::string::npos && parts.size() > 1) out["cpumask"] = parts[1];
    return json::value(std::move(out));
  }

  /// "Malloc0:2": a number of 0, or none, is left out.
  static Result<json::value> NameAndId(const std::string& word, const NamedList&) {
    const auto parts = Split(word, ':');
    if (parts.size() > 2) return Failure(fmt::format("'{}' has more than one colon", word));
    json::object out = {{"bdev_name", parts.front()}};
    if (parts.size() == 1) return json::value(std::move(out));
    Result<json::value> id = ToType("int", parts[1]);
    if (!id) return id;
    if (IsTruthy(*id)) out["nsid"] = std::move(*id);
    return json::value(std::move(out));
  }

  /// "Malloc0:0 Malloc1:1" by "lun_names:str unique,lun_ids:int" as two lists beside each other.
  static Result<json::value> Pairs(const json::value& list, const NamedList& call) {
    const auto halves = Split(call.arguments, ',');
    const bool unique = halves.at(0).ends_with(" unique");
    const std::string first_type = Split(halves[0], ':').at(1).starts_with("str") ? "text" : "int";
    std::vector<std::pair<json::value, json::value>> rows;
    for (const json::value& item : list.as_array()) {
      const auto parts = Split(ToBareText(item), ':');
      if (parts.size() != 2) return Failure(fmt::format("'{}' is not in the form A:B", ToBareText(item)));
      Result<json::value> first = ToType(first_type, parts[0]);
      Result<json::value> second = ToType("int", parts[1]);
      if (!first || !second) return first ? second : first;
      const auto same = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.first == *first; });
      if (unique && same != rows.end()) {
        same->second = std::move(*second);
      } else {
        rows.emplace_back(std::move(*first), std::move(*second));
      }
    }
    json::array firsts;
    json::array seconds;
    for (auto& [first, second] : rows) {
      firsts.push_back(std::move(first));
      seconds.push_back(std::move(second));
    }
    return json::value(
        json::object{{Split(halves[0], ':')[0], std::move(firsts)}, {Split(halves.at(1), ':')[0], std::move(seconds)}});
  }

  /// "crit:1,high:2" by "crit,high;limit_{}" as {"limit_crit": 1, "limit_high": 2}.
  static Result<json::value> Spread(const json::value& list, const NamedList& call) {
    const auto halves = Split(call.arguments, ';');
    const auto keys = Split(halves.at(0), ',');
    json::object out;
    for (const json::value& item : list.as_array()) {
      const std::string word = ToBareText(item);
      const std::size_t colon = word.find(':');
      const std::string key = word.substr(0, colon);
      if (colon == std::string::npos || std::find(keys.begin(), keys.end(), key) == keys.end())
        return Failure(fmt::format("'{}' is not in the form KEY:NUMBER, KEY one of {}", word, halves[0]));
      Result<json::value> number = ToType("int", word.substr(colon + 1));
      if (!number) return number;
      std::string name = halves.at(1);
      name.replace(name.find("{}"), 2, key);
      out[name] = std::move(*number);
    }
    return json::value(std::move(out));
  }

  /// Words out of "a,b,c;all", where the last stands for all of them.
  static Result<json::value> Subset(const json::value& list, const NamedList& call) {
    const auto halves = Split(call.arguments, ';');
    const auto known = Split(halves.at(0), ',');
    bool all = false;
    for (const json::value& item : list.as_array()) {
      const std::string word = ToBareText(item);
      all |= word == halves.at(1);
      const bool unknown = word != halves.at(1) && std::find(known.begin(), known.end(), word) == known.end();
      if (unknown && call.name != "set_object_any")
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

}  // namespace

Result<json::value> Convert(const std::string& steps, json::value value, const Namespace& values) {
  return Converter(values).Run(steps, std::move(value));
}

}  // namespace spdkctl::rpc_py
