#include "sim/connection.h"

#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>
#include <simdjson.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "jsonrpc/envelope.h"
#include "jsonrpc/raw_json.h"

namespace spdkctl::sim {
namespace {

namespace od = simdjson::ondemand;

constexpr int kCrashStatus = 139;

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

std::optional<Envelope> ReadEnvelope(std::string_view text) {
  const simdjson::padded_string padded(text);
  od::parser parser;
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

}  // namespace

Connection::Connection(World& world, Dispatcher& dispatcher)
    : world_(world), dispatcher_(dispatcher), wire_(Schema::Get().WireOf(world.options.release)) {}

std::size_t Connection::Room() const {
  return closing_ ? 0 : wire_.receive_buffer() - std::min<std::size_t>(wire_.receive_buffer(), input_.size());
}

void Connection::Receive(std::string_view bytes, TimePoint now) {
  input_ += bytes;
  // 17.07 looks at one request each time that something arrives.
  const bool only_one = wire_.one_at_a_time();
  while (!closing_ && TakeRequest(now) && !only_one) {
  }
  if (!closing_ && input_.size() >= wire_.receive_buffer()) Fail();
}

void Connection::Fail() {
  // SPDK drops what it had queued, but for the newline of an answer that it has nothing to say in.
  delayed_.clear();
  output_ = "\n";
  closing_ = true;
}

/// Cuts the first request off the buffer and handles it. False if there is none that is complete.
bool Connection::TakeRequest(TimePoint now) {
  const std::size_t start = input_.find_first_not_of(" \t\r\n");
  if (start == std::string::npos) {
    input_.clear();
    return false;
  }
  input_.erase(0, start);
  boost::json::stream_parser parser;
  boost::system::error_code error;
  std::size_t used = parser.write_some(input_.data(), input_.size(), error);
  if (error) {
    Fail();
    return false;
  }
  if (!parser.done()) return false;
  // The parser swallows the blanks behind a value; what follows may be the next request.
  const std::string text(Trim(std::string_view(input_).substr(0, used)));
  input_.erase(0, used);
  if (jsonrpc::CountValues(text) > wire_.max_values()) {
    Fail();
    return false;
  }
  Handle(text, now);
  return true;
}

void Connection::Handle(std::string_view text, TimePoint now) {
  const bool batches = wire_.max_values() > 1024;  // since the release that raised the limit
  if (batches && text.starts_with("[") && text != "[]") return HandleBatch(text, now);
  if (auto answer = Answer(text)) Send(std::move(*answer), now);
}

void Connection::HandleBatch(std::string_view text, TimePoint now) {
  std::vector<std::string> answers;
  const simdjson::padded_string padded(text);
  od::parser parser;
  od::document document;
  od::array array;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_array().get(array) != simdjson::SUCCESS)
    return Fail();
  for (auto item : array) {
    od::value value;
    if (item.get(value) != simdjson::SUCCESS) return Fail();
    if (auto answer = Answer(jsonrpc::RawJson(value))) answers.push_back(std::move(*answer));
  }
  if (!answers.empty()) Send(fmt::format("[{}]", Join(answers, ",")), now);
}

std::string Connection::InvalidRequest() const {
  return R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid request"}})";
}

std::optional<std::string> Connection::Answer(std::string_view text) {
  delay_.reset();
  silent_ = false;
  const auto envelope = ReadEnvelope(text);
  if (!envelope) return InvalidRequest();
  const std::string method = boost::json::value_to<std::string>(boost::json::parse(*envelope->method));
  bool cut = false;
  for (const std::string& fault : world_.options.faults) {
    const auto parts = Split(fault, ':');
    if (parts.size() < 2 || parts[1] != method) continue;
    if (parts[0] == "crash") ::_exit(kCrashStatus);
    if (parts[0] == "drop") {
      closing_ = true;
      return std::nullopt;
    }
    if (parts[0] == "hang") silent_ = true;
    if (parts[0] == "cut") cut = true;
    if (parts[0] == "delay" && parts.size() > 2) delay_ = std::chrono::milliseconds(ParseNumber(parts[2]).value_or(0));
  }
  // Parameters that are neither an object, a list nor null are refused by the envelope's rules, id and all.
  const char first = envelope->params ? envelope->params->front() : 'n';
  if (first != '{' && first != '[' && first != 'n') {
    return fmt::format(R"({{"jsonrpc":"2.0","id":{},"error":{{"code":-32600,"message":"Invalid request"}}}})",
                       envelope->id.value_or("null"));
  }
  Outcome outcome =
      dispatcher_.Call(method, envelope->params ? std::optional<std::string_view>(*envelope->params) : std::nullopt);
  if (silent_) return std::nullopt;
  if (world_.ending && wire_.kill_closes()) {
    closing_ = true;
    return std::nullopt;
  }
  const bool no_id = !envelope->id || *envelope->id == "null";
  const std::string id = envelope->id.value_or("null");
  if (outcome.error) {
    return fmt::format(R"({{"jsonrpc":"2.0","id":{},"error":{{"code":{},"message":{}}}}})", id, outcome.error->code,
                       boost::json::serialize(boost::json::string(outcome.error->message)));
  }
  if (no_id && !wire_.unterminated_answers()) return std::nullopt;
  if (no_id || cut) return fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{})", id, *outcome.result);
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, *outcome.result);
}

void Connection::Send(std::string text, TimePoint now) {
  if (wire_.cut_answers_at() != 0 && text.size() > wire_.cut_answers_at()) {
    text.resize(wire_.cut_answers_at());
  } else if (text.ends_with("}") || text.ends_with("]")) {
    text += '\n';
  }
  if (delay_) {
    delayed_.push_back({now + *delay_, std::move(text)});
  } else {
    output_ += text;
  }
}

std::string& Connection::Output(TimePoint now) {
  for (auto it = delayed_.begin(); it != delayed_.end();) {
    if (it->due > now) {
      ++it;
      continue;
    }
    output_ += it->text;
    it = delayed_.erase(it);
  }
  return output_;
}

std::optional<TimePoint> Connection::NextDue() const {
  std::optional<TimePoint> next;
  for (const Delayed& delayed : delayed_) next = next ? std::min(*next, delayed.due) : delayed.due;
  return next;
}

}  // namespace spdkctl::sim
