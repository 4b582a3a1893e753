#include "target/configuration.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/raw_json.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
namespace ondemand = simdjson::ondemand;

constexpr std::chrono::seconds kPatience{30};

Error Invalid(const fs::path& file, const std::string& why) {
  return MakeError(Code::kInvalidArgument, fmt::format("the configuration {} {}", file.string(), why));
}

/// The text with blanks for its comments.
std::string WithoutComments(std::string text) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && quoted) {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[i] == '/' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '*')) {
      const bool line = text[i + 1] == '/';
      const std::size_t end = text.find(line ? "\n" : "*/", i + 2);
      const std::size_t stop = end == std::string::npos ? text.size() : end + (line ? 0 : 2);
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(i), text.begin() + static_cast<std::ptrdiff_t>(stop), ' ');
      i = stop - 1;
    }
  }
  return text;
}

/// An object or list that holds nothing.
bool IsEmpty(std::string_view json) {
  return json.size() >= 2 && json.find_first_not_of(" \t\r\n", 1) == json.size() - 1;
}

/// Reads one file. simdjson throws what is wrong.
class Reader {
 public:
  explicit Reader(const fs::path& file) : file_(file) {}

  Result<std::vector<ConfiguredCall>> Read(const std::string& text) {
    simdjson::padded_string padded(WithoutComments(text));
    ondemand::parser parser;
    try {
      ondemand::document document = parser.iterate(padded);
      if (document.type() != ondemand::json_type::object) return Invalid(file_, "is no JSON object");
      for (auto member : document.get_object()) {
        if (std::string_view(member.unescaped_key()) != "subsystems") continue;
        if (auto read = ReadSubsystems(member.value()); !read) return read.error();
      }
      if (document.current_location().error() == simdjson::SUCCESS)
        return Invalid(file_, "has something behind its JSON object");
    } catch (const simdjson::simdjson_error& broken) {
      return Invalid(file_, fmt::format("is no JSON object: {}", broken.what()));
    }
    return std::move(calls_);
  }

 private:
  Result<void> ReadSubsystems(ondemand::value subsystems) {
    if (subsystems.type() != ondemand::json_type::array) return Invalid(file_, "has 'subsystems' that are no list");
    std::size_t index = 0;
    for (auto subsystem : subsystems.get_array()) {
      const std::string pointer = fmt::format("/subsystems/{}/config", index++);
      ondemand::value value = subsystem.value();
      if (value.type() != ondemand::json_type::object) return Invalid(file_, "has a subsystem that is no object");
      for (auto member : value.get_object()) {
        if (std::string_view(member.unescaped_key()) != "config") continue;
        if (auto read = ReadCalls(member.value(), pointer); !read) return read;
      }
    }
    return {};
  }

  /// A list of calls; null where a subsystem has nothing to configure.
  Result<void> ReadCalls(ondemand::value calls, const std::string& pointer) {
    const ondemand::json_type type = calls.type();
    if (type == ondemand::json_type::null) return {};
    if (type != ondemand::json_type::array) return Invalid(file_, "has a 'config' that is no list");
    std::size_t index = 0;
    for (auto call : calls.get_array()) {
      ondemand::value value = call.value();
      const bool batch = value.type() == ondemand::json_type::array;
      const std::string at = fmt::format("{}/{}", pointer, index++);
      if (auto read = batch ? ReadBatch(value, at) : ReadCall(value, at); !read) return read;
    }
    return {};
  }

  /// Calls that are made together. SPDK nests them no deeper.
  Result<void> ReadBatch(ondemand::value batch, const std::string& pointer) {
    std::size_t index = 0;
    for (auto call : batch.get_array()) {
      ondemand::value value = call.value();
      if (value.type() == ondemand::json_type::array) return Invalid(file_, "has a batch within a batch of calls");
      if (auto read = ReadCall(value, fmt::format("{}/{}", pointer, index++)); !read) return read;
    }
    return {};
  }

  Result<void> ReadCall(ondemand::value value, const std::string& pointer) {
    ConfiguredCall call;
    call.pointer = pointer;
    const std::string which = fmt::format("call {}", calls_.size() + 1);
    if (value.type() != ondemand::json_type::object)
      return Invalid(file_, fmt::format("has a {} that is no object", which));
    for (auto member : value.get_object()) {
      const std::string key(std::string_view(member.unescaped_key()));
      if (key == "method") {
        if (member.value().type() != ondemand::json_type::string) return Invalid(file_, which + " has no method");
        call.method = std::string_view(member.value().get_string());
      } else if (key == "params") {
        call.params = RawJson(member.value());
      }
    }
    if (call.method.empty()) return Invalid(file_, fmt::format("has a {} without a method", which));
    if (call.params == "null") call.params.clear();
    calls_.push_back(std::move(call));
    return {};
  }

  const fs::path& file_;
  std::vector<ConfiguredCall> calls_;
};

}  // namespace

Result<std::vector<ConfiguredCall>> ParseConfiguration(const std::string& text, const fs::path& file) {
  return Reader(file).Read(text);
}

bool LooksLikeIni(const std::string& text) {
  for (const std::string& line : Split(text, '\n')) {
    const std::string_view words = Trim(line);
    if (words.empty() || words.front() == '#') continue;
    return words.size() > 2 && words.front() == '[' && std::isalpha(static_cast<unsigned char>(words[1])) != 0 &&
           words.find(']') != std::string_view::npos && words.find('"') == std::string_view::npos;
  }
  return false;
}

std::size_t CountObjects(const std::vector<ConfiguredCall>& calls) {
  return static_cast<std::size_t>(std::count_if(calls.begin(), calls.end(), [](const ConfiguredCall& call) {
    const Method* const method = Schema::Get().Find(call.method);
    // Of a call that the schema does not know (a fork's) it is better to say too much.
    return method == nullptr || method->options().effect() == rpc::v1::CREATES;
  }));
}

Loader::Loader(TypedCalls& client, fs::path file, std::vector<ConfiguredCall> calls)
    : client_(client), file_(std::move(file)) {
  for (ConfiguredCall& call : calls) {
    Step& step = steps_.emplace_back();
    step.method = Schema::Get().Find(call.method);
    step.listed = call.method;
    step.call = std::move(call);
  }
}

Error Loader::Named(const Step& step, Error error) const {
  const auto left = std::count_if(steps_.begin(), steps_.end(), [](const Step& one) { return !one.made; });
  error.message = fmt::format(
      "{}: call {} of {}, {}: {}; {} of its calls were not made. The call is at {} of the file: mend it there and load "
      "that with --config {}, or load nothing with --fresh",
      file_.string(), &step - steps_.data() + 1, steps_.size(), step.call.method, error.message, left,
      step.call.pointer, file_.string());
  if (error.method.empty()) error.method = step.call.method;
  return error;
}

Result<void> Loader::CheckKnown() {
  const auto info = client_.info();
  if (!info) return info.error();
  for (Step& step : steps_) {
    const bool as_it_stands = (*info)->Has(step.call.method);
    if (step.method == nullptr && !as_it_stands)
      return Named(step, MakeError(Code::kUnsupported, "neither this target nor the schema has such a method"));
    const auto name = step.method == nullptr ? Result<std::string>(step.call.method) : NameFor(*step.method, **info);
    if (!name && !as_it_stands) return Named(step, name.error());
    step.listed = name ? *name : step.call.method;
    step.translated = !as_it_stands;
  }
  return {};
}

/// The methods that the target takes now. Releases that do not tell take all they have.
Result<std::unordered_set<std::string>> Loader::TakenNow() {
  const auto info = client_.info();
  if (!info) return info.error();
  rpc::v1::RpcGetMethodsRequest request;
  request.set_current(true);
  const auto methods = client_.rpc_get_methods(request);
  if (!methods && methods.error().code == Code::kUnsupported) return (*info)->methods;
  if (!methods) return methods.error();
  return std::unordered_set<std::string>(methods->methods().begin(), methods->methods().end());
}

Result<void> Loader::MakeThoseDue() {
  const auto taken = TakenNow();
  if (!taken) return taken.error();
  for (Step& step : steps_) {
    if (step.made || (!taken->contains(step.listed) && !taken->contains(step.call.method))) continue;
    if (auto made = Make(step); !made) return Named(step, made.error());
    step.made = true;
  }
  return {};
}

Result<void> Loader::Make(const Step& step) {
  Result<void> sent = Send(step);
  // Volumes and raids are found by examination, which a call that names one may have overtaken.
  if (sent || sent.error().rpc_code != -ENODEV || !client_.bdev_wait_for_examine({})) return sent;
  return Send(step);
}

Result<void> Loader::Send(const Step& step) {
  if (step.translated) {
    const auto request = step.method->NewRequest();
    const auto response = step.method->NewResponse();
    if (auto parsed = ParseParams(*step.method, step.call.params, *request); !parsed) return parsed;
    return client_.call_message(*step.method, *request, *response);
  }
  std::chrono::seconds timeout = kPatience;
  if (step.method != nullptr)
    timeout = std::max(timeout, std::chrono::seconds(step.method->options().long_running_seconds()));
  // Methods that take nothing refuse even an empty object.
  const bool needs_params = step.method != nullptr && step.method->options().needs_params();
  const std::string params = IsEmpty(step.call.params) && !needs_params ? std::string() : step.call.params;
  const auto answered = client_.call(step.call.method, params, CallOptions{timeout});
  if (!answered) return answered.error();
  return {};
}

Result<void> Loader::CheckAllMade() const {
  for (const Step& step : steps_) {
    if (!step.made)
      return Named(step, MakeError(Code::kWrongState, "the target takes it in no state that it went through"));
  }
  return {};
}

}  // namespace spdkctl::target
