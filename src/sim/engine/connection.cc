#include "sim/engine/connection.h"

#include <algorithm>

#include <fmt/format.h>
#include <simdjson.h>
#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>

#include "base/text.h"
#include "jsonrpc/envelope.h"
#include "jsonrpc/raw_json.h"

namespace spdkctl::sim {
namespace {

namespace od = simdjson::ondemand;

constexpr const char* kGarbage = "\x01garbage\x02";
constexpr const char* kUnusedId = "2147483647";
// An answer that is to go behind the next one, when there is none.
constexpr std::chrono::seconds kLongestHold{1};

/// The members of a request, as raw text.
struct Envelope {
  std::optional<std::string> id;
  std::optional<std::string> method;
  std::optional<std::string> params;
};

/// Sets one member; false if it is not as JSON-RPC has it, or was there before.
bool SetMember(std::string_view key, std::string_view raw, Envelope& envelope, bool& seen_version) {
  const char first = raw.empty() ? '?' : raw.front();
  if (key == "jsonrpc") return !std::exchange(seen_version, true) && raw == "\"2.0\"";
  if (key == "id" && !envelope.id && first != '{' && first != '[' && first != 't' && first != 'f') {
    envelope.id = raw;
    return true;
  }
  if (key == "method" && !envelope.method && first == '"') {
    envelope.method = raw;
    return true;
  }
  if (key == "params" && !envelope.params) {
    envelope.params = raw;
    return true;
  }
  return false;
}

/// Looks at JSON only to find where it ends.
struct IgnoreAll {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  using Code = boost::system::error_code;
  using Text = boost::json::string_view;
  static bool on_document_begin(Code& /*error*/) { return true; }
  static bool on_document_end(Code& /*error*/) { return true; }
  static bool on_object_begin(Code& /*error*/) { return true; }
  static bool on_object_end(std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_array_begin(Code& /*error*/) { return true; }
  static bool on_array_end(std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_key_part(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_key(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_string_part(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_string(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_number_part(Text /*text*/, Code& /*error*/) { return true; }
  static bool on_int64(std::int64_t /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_uint64(std::uint64_t /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_double(double /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_bool(bool /*value*/, Code& /*error*/) { return true; }
  static bool on_null(Code& /*error*/) { return true; }
  static bool on_comment_part(Text /*text*/, Code& /*error*/) { return true; }
  static bool on_comment(Text /*text*/, Code& /*error*/) { return true; }
};

std::optional<Envelope> ReadEnvelope(std::string_view text) {
  static thread_local od::parser parser;
  static thread_local std::string padded;
  padded = text;
  padded.reserve(padded.size() + simdjson::SIMDJSON_PADDING);
  od::document document;
  od::object object;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
      document.get_object().get(object) != simdjson::SUCCESS)
    return std::nullopt;
  Envelope envelope;
  bool seen_version = false;
  for (auto member : object) {
    std::string_view key;
    od::value value;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
      return std::nullopt;
    const std::string name(key);
    if (!SetMember(name, jsonrpc::RawJson(value), envelope, seen_version)) return std::nullopt;
  }
  if (!envelope.method) return std::nullopt;
  return envelope;
}

constexpr const char* kInvalidRequest =
    R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid request"}})";

std::string ErrorAnswer(const std::string& id, int code, const std::string& message) {
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"error":{{"code":{},"message":{}}}}})", id, code,
                     boost::json::serialize(boost::json::string(message)));
}

std::string MethodOf(const std::string& raw) {
  // Escapes are rare.
  if (raw.find('\\') == std::string::npos) return raw.substr(1, raw.size() - 2);
  return boost::json::value_to<std::string>(boost::json::parse(raw));
}

bool Has(const std::vector<Fault>& faults, Fault::Kind kind) {
  return std::any_of(faults.begin(), faults.end(), [kind](const Fault& fault) { return fault.kind == kind; });
}

}  // namespace

Connection::Connection(World& world, Dispatcher& dispatcher)
    : world_(world),
      dispatcher_(dispatcher),
      faults_(world.Of<Faults>()),
      wire_(Schema::Get().WireOf(world.options.release)) {}

std::size_t Connection::Room() const {
  const std::size_t used = input_.size() - taken_;
  return closing_ ? 0 : wire_.receive_buffer() - std::min<std::size_t>(wire_.receive_buffer(), used);
}

void Connection::Receive(std::string_view bytes, TimePoint now) {
  input_.erase(0, std::exchange(taken_, 0));
  input_ += bytes;
  // 17.07 looks at one request each time that something arrives.
  const bool only_one = wire_.one_at_a_time();
  while (!closing_ && TakeRequest(now) && !only_one) {
  }
  if (!closing_ && input_.size() - taken_ >= wire_.receive_buffer()) Fail();
}

void Connection::Fail() {
  // SPDK drops what it had queued, but for the newline of an answer that it has nothing to say in.
  delayed_.clear();
  dripping_.clear();
  open_.clear();
  output_ = "\n";
  sent_ = 0;
  closing_ = true;
}

/// Cuts the first request off the buffer and handles it. False if there is none that is complete.
bool Connection::TakeRequest(TimePoint now) {
  const std::size_t start = input_.find_first_not_of(" \t\r\n", taken_);
  taken_ = start == std::string::npos ? input_.size() : start;
  if (start == std::string::npos) return false;
  boost::json::basic_parser<IgnoreAll> parser{boost::json::parse_options()};
  boost::system::error_code error;
  const std::size_t used = parser.write_some(true, input_.data() + taken_, input_.size() - taken_, error);
  if (error) {
    Fail();
    return false;
  }
  if (!parser.done()) return false;
  // The parser swallows the blanks behind a value; what follows may be the next request.
  const std::string text(Trim(std::string_view(input_).substr(taken_, used)));
  taken_ += used;
  if (jsonrpc::CountValues(text) > wire_.max_values()) {
    Fail();
    return false;
  }
  Handle(text, now);
  return true;
}

void Connection::Handle(std::string_view text, TimePoint now) {
  const bool batches = wire_.max_values() > 1024;  // since the release that raised the limit
  Exchange exchange;
  if (batches && text.starts_with("[") && text != "[]") {
    auto batch = ReadBatch(text);
    if (!batch) return Fail();
    exchange = std::move(*batch);
  } else {
    exchange.calls.push_back(Begin(text));
  }
  if (!closing_ && !Finish(exchange, now)) open_.push_back(std::move(exchange));
}

std::optional<Connection::Exchange> Connection::ReadBatch(std::string_view text) {
  const simdjson::padded_string padded(text);
  od::parser parser;
  od::document document;
  od::array array;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_array().get(array) != simdjson::SUCCESS)
    return std::nullopt;
  Exchange exchange;
  exchange.batch = true;
  for (auto item : array) {
    od::value value;
    if (item.get(value) != simdjson::SUCCESS) return std::nullopt;
    exchange.calls.push_back(Begin(jsonrpc::RawJson(value)));
  }
  return exchange;
}

bool Connection::Misbehave(const Call& call) {
  for (const Fault& fault : call.faults) {
    if (fault.kind == Fault::Kind::kCrash) world_.Crash(fault.status);
    if (fault.kind == Fault::Kind::kFreeze) world_.frozen = true;
    if (fault.kind == Fault::Kind::kCrash || fault.kind == Fault::Kind::kFreeze) return true;
  }
  return false;
}

Connection::Call Connection::Begin(std::string_view request) {
  Call call;
  const auto envelope = ReadEnvelope(request);
  if (!envelope) {
    call.answer = kInvalidRequest;
    return call;
  }
  const std::string method = MethodOf(*envelope->method);
  call.id = envelope->id.value_or("null");
  call.has_id = call.id != "null";
  // Parameters that are neither an object, a list nor null are refused by the envelope's rules, id and all.
  const char first = envelope->params ? envelope->params->front() : 'n';
  if (first != '{' && first != '[' && first != 'n') {
    call.answer = ErrorAnswer(call.id, -32600, "Invalid request");
    return call;
  }
  call.faults = faults_.Next(method);
  if (Misbehave(call)) return call;
  const auto refused = std::find_if(call.faults.begin(), call.faults.end(),
                                    [](const Fault& fault) { return fault.kind == Fault::Kind::kError; });
  if (refused != call.faults.end()) {
    call.answer = ErrorAnswer(call.id, refused->code, refused->text);
    return call;
  }
  End(call,
      dispatcher_.Call(method, envelope->params ? std::optional<std::string_view>(*envelope->params) : std::nullopt));
  return call;
}

void Connection::End(Call& call, Outcome outcome) {
  if (outcome.later) {
    call.later = std::move(outcome.later);
    return;
  }
  call.later = nullptr;
  if (Has(call.faults, Fault::Kind::kDrop) || (world_.ending && wire_.kill_closes())) closing_ = true;
  const bool silent = closing_ || Has(call.faults, Fault::Kind::kHang);
  const std::string id = Has(call.faults, Fault::Kind::kWrongId) ? kUnusedId : call.id;
  if (silent) {
    call.answer = "";
  } else if (outcome.error) {
    call.answer = ErrorAnswer(id, outcome.error->code, outcome.error->message);
  } else if (!call.has_id) {
    call.answer = wire_.unterminated_answers()
                      ? fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{})", id, *outcome.result)
                      : "";
  } else {
    call.answer = fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, *outcome.result);
  }
}

void Connection::Poll(TimePoint now) {
  for (auto it = open_.begin(); it != open_.end();) {
    for (Call& call : it->calls) {
      if (!call.later) continue;
      if (auto outcome = call.later()) End(call, std::move(*outcome));
    }
    it = closing_ || Finish(*it, now) ? open_.erase(it) : std::next(it);
  }
}

bool Connection::Finish(Exchange& exchange, TimePoint now) {
  std::vector<std::string> answers;
  std::vector<Fault> faults;
  for (Call& call : exchange.calls) {
    if (!call.answer) return false;
    if (!call.answer->empty()) answers.push_back(std::move(*call.answer));
    faults.insert(faults.end(), call.faults.begin(), call.faults.end());
  }
  if (answers.empty()) return true;
  Send(exchange.batch ? fmt::format("[{}]", Join(answers, ",")) : std::move(answers.front()), faults, now);
  return true;
}

void Connection::Queue(std::string_view text) {
  // What is sent byte by byte is not overtaken.
  std::string& queue = dripping_.empty() ? output_ : dripping_;
  queue += text;
}

void Connection::Send(std::string text, const std::vector<Fault>& faults, TimePoint now) {
  if (Has(faults, Fault::Kind::kGarbage)) text = kGarbage;
  if (Has(faults, Fault::Kind::kCut)) text.pop_back();
  if (wire_.cut_answers_at() != 0 && text.size() > wire_.cut_answers_at()) {
    text.resize(wire_.cut_answers_at());
  } else if (text.ends_with("}") || text.ends_with("]")) {
    text += '\n';
  }
  if (Has(faults, Fault::Kind::kTwice)) text += std::string(text);
  for (const Fault& fault : faults) {
    if (fault.kind != Fault::Kind::kDelay) continue;
    delayed_.push_back({now + fault.delay, std::move(text)});
    return;
  }
  if (Has(faults, Fault::Kind::kReorder)) {
    held_ += text;
    delayed_.push_back({now + kLongestHold, ""});
    return;
  }
  if (Has(faults, Fault::Kind::kSplit)) {
    dripping_ += text;
  } else {
    Queue(text);
  }
  if (!held_.empty()) Queue(std::exchange(held_, {}));
}

std::string_view Connection::Output(TimePoint now) {
  for (auto it = delayed_.begin(); it != delayed_.end();) {
    if (it->due > now) {
      ++it;
      continue;
    }
    Queue(it->text.empty() ? std::exchange(held_, {}) : it->text);
    it = delayed_.erase(it);
  }
  if (output_.empty() && !dripping_.empty()) {
    output_ = dripping_.front();
    dripping_.erase(0, 1);
  }
  return std::string_view(output_).substr(sent_);
}

void Connection::Sent(std::size_t bytes) {
  sent_ += bytes;
  if (sent_ < output_.size()) return;
  output_.clear();
  sent_ = 0;
}

std::optional<TimePoint> Connection::NextDue() const {
  std::optional<TimePoint> next;
  for (const Delayed& delayed : delayed_) next = next ? std::min(*next, delayed.due) : delayed.due;
  return next;
}

}  // namespace spdkctl::sim
