#include "target/causes/refused_call.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <set>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/text.h"
#include "client/causes/diagnosis.h"
#include "client/sorts.h"
#include "spdkctl/host/view.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::target::causes {
namespace {

namespace json = boost::json;

/// What a target said when it refused a call.
struct Answer {
  std::string message;
  int code = 0;
  /// What it wrote before, latest first, back to the call before that; last the message.
  std::vector<std::string> words;

  /// "No such device (-19)"
  [[nodiscard]] std::string ToString() const { return code == 0 ? message : fmt::format("{} ({})", message, code); }
};

/// The errno that an answer tells, by its number or, under a number of JSON-RPC, by its words; 0 if it tells none.
int NumberOf(const Answer& answer) {
  constexpr int kLargest = 4095;
  if (answer.code < -1 && answer.code >= -kLargest) return -answer.code;
  constexpr std::array kTold = {ENOENT, ENODEV, ENXIO, EEXIST, EBUSY, ENOSPC, ENOMEM, EACCES, EPERM};
  const auto* const told = std::find_if(kTold.begin(), kTold.end(),
                                        [&](int number) { return answer.message.ends_with(::strerror(number)); });
  return told == kTold.end() ? 0 : *told;
}

/// What a refusal without a known cause is.
Code CodeOf(const Answer& answer) {
  switch (NumberOf(answer)) {
    case ENOENT:
    case ENODEV:
    case ENXIO: return Code::kNotFound;
    case EEXIST: return Code::kExists;
    case EBUSY: return Code::kBusy;
    case ENOSPC:
    case ENOMEM: return Code::kNoSpace;
    case EPERM:
    case EACCES: return Code::kPermission;
    default: return Code::kInvalidArgument;
  }
}

/// The JSON of an error, which SPDK prints over the lines behind the mark.
std::optional<json::object> ErrorBehind(const Match& match) {
  std::string text(match.rest);
  for (std::size_t i = match.index + 1; i < match.lines.size() && match.lines[i].find("*") == std::string::npos; ++i) {
    text += match.lines[i] + "\n";
    if (match.lines[i] == "}") break;
  }
  boost::system::error_code broken;
  json::value value = json::parse(text, broken);
  if (broken || !value.is_object()) return std::nullopt;
  return std::move(value.get_object());
}

/// Whether a line is of what went wrong. That a bdev is not there is a notice of SPDK's, too.
bool TellsOfTrouble(const std::string& line) {
  return line.find("*NOTICE*") == std::string::npos || line.find("unable to find") != std::string::npos;
}

std::vector<std::string> LinesBefore(const Match& match) {
  constexpr std::size_t kMost = 12;
  std::vector<std::string> lines;
  for (std::size_t i = match.index; i-- > 0 && lines.size() < kMost;) {
    const std::string& line = match.lines[i];
    if (line.find("Reactor started") != std::string::npos || line == "}") break;
    if (TellsOfTrouble(line)) lines.push_back(line);
  }
  return lines;
}

std::optional<Answer> ReadAnswer(const Match& match) {
  const auto error = ErrorBehind(match);
  const json::value* const message = error ? error->if_contains("message") : nullptr;
  if (message == nullptr || !message->is_string()) return std::nullopt;
  Answer answer;
  answer.message = std::string_view(message->get_string());
  const json::value* const code = error->if_contains("code");
  if (code != nullptr && code->is_int64()) answer.code = static_cast<int>(code->get_int64());
  answer.words = LinesBefore(match);
  answer.words.push_back(answer.message);
  return answer;
}

/// What the target complained of before it refused the call, the last few in their order.
std::string ComplaintsIn(const std::vector<std::string>& latest_first) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> complaints;
  for (const std::string& line : latest_first) {
    const bool complains = line.find(kSpdkError) != std::string::npos && !IsConsequence(line);
    if (complains && complaints.size() < kMost) complaints.insert(complaints.begin(), Complaint(line));
  }
  return Join(complaints, " | ");
}

bool IsWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-'; }

bool HasWord(const std::string& line, const std::string& word) {
  for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !IsWordCharacter(line[at - 1])) && (end == line.size() || !IsWordCharacter(line[end]))) return true;
  }
  return false;
}

bool IsMentioned(const std::string& word, const std::vector<std::string>& lines) {
  return !word.empty() &&
         std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return HasWord(line, word); });
}

/// The names of the parameters of a call that are no common words, and their texts.
struct Words {
  std::set<std::string> parameters;
  std::set<std::string> texts;
};

void Collect(const json::value& value, Words& words) {
  if (value.is_string()) words.texts.emplace(std::string_view(value.get_string()));
  if (value.is_array()) {
    for (const json::value& element : value.get_array()) Collect(element, words);
  }
  if (!value.is_object()) return;
  for (const auto& member : value.get_object()) {
    if (member.key().find('_') != json::string_view::npos) words.parameters.emplace(std::string_view(member.key()));
    Collect(member.value(), words);
  }
}

/// The words of names, without those that most methods have.
std::set<std::string> WordsOf(const std::string& names) {
  constexpr std::array<std::string_view, 12> kCommon = {"bdev", "create", "add",  "set",     "get",    "delete",
                                                        "rpc",  "start",  "stop", "options", "config", "c"};
  std::set<std::string> words;
  std::string word;
  for (const char c : names + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
    } else if (!word.empty()) {
      if (std::find(kCommon.begin(), kCommon.end(), word) == kCommon.end()) words.insert(word);
      word.clear();
    }
  }
  return words;
}

/// How many words of a method the sources have from which the target complained: "vbdev_lvol.c: 275:vbdev_lvs_create:".
std::ptrdiff_t CountInSources(const std::string& method, const std::vector<std::string>& lines) {
  std::string sources;
  for (const std::string& line : lines) sources += line.substr(0, std::min(line.find(kSpdkError), line.size())) + ' ';
  const std::set<std::string> all = WordsOf(sources);
  const std::set<std::string> wanted = WordsOf(method);
  return std::count_if(wanted.begin(), wanted.end(), [&](const std::string& word) { return all.contains(word); });
}

/// How much the lines are about a call: the function of its method (rpc_METHOD) tells more than its texts, these more
/// than the sources that complain, and these more than the names of its parameters.
using Likeness = std::array<std::ptrdiff_t, 4>;

Likeness LikenessOf(const ConfiguredCall& call, const std::vector<std::string>& lines) {
  boost::system::error_code broken;
  const json::value params = json::parse(call.params.empty() ? "{}" : call.params, broken);
  Words words;
  if (!broken) Collect(params, words);
  const auto count = [&](const std::set<std::string>& all) {
    return std::count_if(all.begin(), all.end(), [&](const std::string& word) { return IsMentioned(word, lines); });
  };
  return {IsMentioned("rpc_" + call.method, lines) ? 1 : 0, count(words.texts), CountInSources(call.method, lines),
          count(words.parameters)};
}

/// The one call that the target's words are about more than about any other; null if they do not tell.
const ConfiguredCall* Mentioned(const std::vector<ConfiguredCall>& calls, const Answer& answer) {
  if (calls.size() == 1) return &calls.front();
  const ConfiguredCall* best = nullptr;
  Likeness most = {};
  for (const ConfiguredCall& call : calls) {
    const Likeness likeness = LikenessOf(call, answer.words);
    if (likeness == most) best = nullptr;
    if (likeness > most) best = &call;
    most = std::max(most, likeness);
  }
  return best;
}

/// The call as the message of its method; null if it is none.
std::shared_ptr<google::protobuf::Message> AsRequest(const ConfiguredCall& call) {
  const Method* const method = Schema::Get().Find(call.method);
  std::shared_ptr<google::protobuf::Message> request = method != nullptr ? method->NewRequest() : nullptr;
  const bool read = request != nullptr && ParseParams(*method, call.params.empty() ? "{}" : call.params, *request);
  return read ? request : nullptr;
}

/// What the calls before that one make, by sort.
std::vector<client::Named> MadeBefore(const std::vector<ConfiguredCall>& calls, const ConfiguredCall& last) {
  std::vector<client::Named> made;
  for (const ConfiguredCall& call : calls) {
    if (&call == &last) break;
    const auto request = AsRequest(call);
    if (!request) continue;
    for (client::Named& thing : client::MadeBy(*request)) made.push_back(std::move(thing));
  }
  return made;
}

/// Whether something that was made may bring the thing with it, as a controller brings its namespaces, a store its
/// volumes: names begin with that of their maker; volumes are named by their store or UUID.
bool MayComeWith(const client::Named& thing, const std::vector<client::Named>& made) {
  return thing.name.find('/') != std::string::npos || IsUuid(thing.name) ||
         std::any_of(made.begin(), made.end(), [&](const client::Named& maker) {
           return client::IsSameName(thing.sort, maker.name, thing.name) ||
                  (!maker.name.empty() && thing.name.starts_with(maker.name));
         });
}

/// Whether the target missed the thing: it says the name or, of the call that was refused, can have missed no other. A
/// bdev that examination finds is in no configuration.
bool WasMissed(const client::Named& thing, const Answer& answer, bool is_the_call) {
  return is_the_call || IsMentioned(thing.name, answer.words);
}

/// A thing that the call names, that no call before it makes, and that the target had not.
std::optional<Cause> AbsentThing(const std::vector<ConfiguredCall>& calls, const ConfiguredCall& call,
                                 const Answer& answer, bool is_the_call) {
  constexpr int kInvalidParams = -32602;
  constexpr int kInternalError = -32603;
  const bool may = answer.code == -ENODEV || answer.code == -ENOENT || answer.code == kInvalidParams ||
                   answer.code == kInternalError;
  const auto request = may ? AsRequest(call) : nullptr;
  if (!request) return std::nullopt;
  const std::vector<client::Named> made = MadeBefore(calls, call);
  for (const client::Named& thing : client::NamedIn(*request)) {
    if (thing.may_come_later || MayComeWith(thing, made) || !WasMissed(thing, answer, is_the_call)) continue;
    std::vector<std::string> names;
    for (const client::Named& other : made) {
      if (other.sort == thing.sort) names.push_back(other.name);
    }
    return Cause{Code::kNotFound, fmt::format("no call before it makes {} '{}'{}", client::InPlainWords(thing.sort),
                                              thing.name, DidYouMean(thing.name, names))};
  }
  return std::nullopt;
}

/// A thing that the call makes, and that a call before it has made.
std::optional<Cause> MadeTwice(const std::vector<ConfiguredCall>& calls, const ConfiguredCall& call,
                               const Answer& answer) {
  const bool may = answer.code == -EEXIST || answer.message.find("xist") != std::string::npos;
  const auto request = may ? AsRequest(call) : nullptr;
  if (!request) return std::nullopt;
  const std::vector<client::Named> made = MadeBefore(calls, call);
  for (const client::Named& thing : client::MadeBy(*request)) {
    const bool twice = std::any_of(made.begin(), made.end(), [&](const client::Named& other) {
      return other.sort == thing.sort && client::IsSameName(thing.sort, other.name, thing.name);
    });
    if (twice)
      return Cause{Code::kExists,
                   fmt::format("a call before it makes {} '{}' already", client::InPlainWords(thing.sort), thing.name)};
  }
  return std::nullopt;
}

/// What the call has in itself, or names on this host, that is refused.
std::optional<Cause> UnfitCall(const ConfiguredCall& call, const Answer& answer, const Circumstances& known) {
  Error refusal = MakeError(CodeOf(answer), answer.message);
  refusal.delivery = Delivery::kAnswered;
  refusal.method = call.method;
  refusal.rpc_code = answer.code;
  refusal.rpc_message = answer.message;
  const auto info = std::make_shared<TargetInfo>();
  info->release = known.release.value_or(Schema::Get().newest());
  info->schema_release = Schema::Get().Nearest(info->release);
  const client::Diagnosis diagnosis(call.method, call.params, info->schema_release, std::move(refusal));
  // The target ran as this user, and with this program's files.
  const auto host = host::ViewOf(::getpid());
  return diagnosis.Find(client::Facts(info), host.get());
}

struct Suspect {
  const ConfiguredCall* call = nullptr;
  std::optional<Cause> cause;
};

Suspect FindSuspect(const std::vector<ConfiguredCall>& calls, const Answer& answer, const Circumstances& known) {
  const auto why = [&](const ConfiguredCall& call, bool is_the_call) {
    auto cause = AbsentThing(calls, call, answer, is_the_call);
    if (!cause) cause = MadeTwice(calls, call, answer);
    return cause ? cause : UnfitCall(call, answer, known);
  };
  if (const ConfiguredCall* const mentioned = Mentioned(calls, answer)) return {mentioned, why(*mentioned, true)};
  for (const ConfiguredCall& call : calls) {
    if (auto cause = why(call, false)) return {&call, std::move(cause)};
  }
  return {};
}

}  // namespace

OwnConfiguration ReadOwnConfiguration(const Circumstances& known) {
  OwnConfiguration own;
  own.file = ValueOf(known, {"-c", "--config", "--json"}).value_or("");
  if (own.file.empty()) return own;
  // The target runs in the folder /.
  const auto text = ReadFile(std::filesystem::path("/") / own.file);
  if (!text) return own;
  if (auto calls = ParseConfiguration(*text, own.file)) own.calls = std::move(*calls);
  return own;
}

bool IgnoresRefusals(const Circumstances& known) {
  const auto& words = known.arguments;
  return std::find(words.begin(), words.end(), "--json-ignore-init-errors") != words.end();
}

LogCause CallIsRefused(const Match& match) {
  const auto answer = ReadAnswer(match);
  if (!answer) return {};
  const OwnConfiguration own = ReadOwnConfiguration(match.known);
  const Suspect suspect = FindSuspect(own.calls, *answer, match.known);
  const std::string place = suspect.call == nullptr
                                ? ""
                                : fmt::format("{} at {} of {}", suspect.call->method, suspect.call->pointer, own.file);
  if (suspect.cause)
    return {fmt::format("{} was refused: {}: {}", place, answer->ToString(), suspect.cause->words),
            {},
            false,
            false,
            suspect.cause->code};
  const std::string before = ComplaintsIn(answer->words);
  LogCause cause;
  // What is claimed or taken is refused as if it were forbidden, or wrong.
  const bool taken =
      before.find("already claimed") != std::string::npos || before.find("already in use") != std::string::npos;
  cause.code = taken ? Code::kBusy : CodeOf(*answer);
  cause.what = fmt::format("{} was refused: {}{}", place.empty() ? "a call of its configuration" : place,
                           answer->ToString(), before.empty() ? "" : "; it said before: " + before);
  if (answer->message == "spdk_json_decode_object failed")
    cause.remedy = "hint: a parameter is unknown to this release, missing, or of another type";
  return cause;
}

}  // namespace spdkctl::target::causes
