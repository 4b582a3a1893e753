#include "sim/engine/recording.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/secrets.h"
#include "sim/engine/errors.h"

namespace spdkctl::sim {
namespace {

namespace json = boost::json;
constexpr int kBacklog = 64;
constexpr std::size_t kReceive = 65536;

/// What arrived; nothing if the other side is gone.
std::optional<std::string> Receive(int socket) {
  std::array<char, kReceive> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return std::string();
  if (got <= 0) return std::nullopt;
  return std::string(buffer.data(), static_cast<std::size_t>(got));
}

/// All of it, waiting where the other side is slow.
bool SendAll(int socket, std::string_view text) {
  while (!text.empty()) {
    const ssize_t sent = ::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EAGAIN) {
      pollfd waiting = {socket, POLLOUT, 0};
      ::poll(&waiting, 1, -1);
      continue;
    }
    if (sent <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

UniqueFd AcceptOn(const ListeningSocket& listener) {
  return UniqueFd(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
}

std::optional<json::value> Parse(std::string_view text) {
  boost::system::error_code wrong;
  json::value value = json::parse(text, wrong);
  return wrong ? std::nullopt : std::optional(std::move(value));
}

std::string IdOf(const json::value& message) {
  const auto* const id = message.is_object() ? message.as_object().if_contains("id") : nullptr;
  return id == nullptr || id->is_null() ? std::string() : json::serialize(*id);
}

/// The method that a request names; null if the schema does not have it.
const Method* MethodOf(const json::value& request) {
  const auto* const name = request.is_object() ? request.as_object().if_contains("method") : nullptr;
  return name != nullptr && name->is_string() ? Schema::Get().Find(json::value_to<std::string>(*name)) : nullptr;
}

json::value WithoutSecrets(json::value request) {
  HideSecretsOfAnything(request);
  return request;
}

/// An answer without its secrets, or a list of answers.
json::value WithoutSecrets(json::value answer, const std::map<std::string, const Method*>& methods) {
  if (answer.is_array()) {
    for (json::value& one : answer.get_array()) one = WithoutSecrets(std::move(one), methods);
    return answer;
  }
  if (!answer.is_object()) return WithoutSecrets(std::move(answer));
  const auto asked = methods.find(IdOf(answer));
  for (auto& [name, member] : answer.get_object()) {
    if (name == "result") {
      HideSecretsOfResult(asked == methods.end() ? nullptr : asked->second, member);
    } else {
      HideSecretsOfAnything(member);
    }
  }
  return answer;
}

/// What is no object as a request: as it came, unless there is something to hide.
std::string RawText(std::string_view text) {
  if (const auto value = Parse(text)) {
    const json::value hidden = WithoutSecrets(*value);
    return hidden == *value ? std::string(text) : json::serialize(hidden);
  }
  return MayHoldSecrets(text) ? fmt::format("(not written: {} bytes that may hold a secret)", text.size())
                              : std::string(text);
}

/// What makes two requests the same: the method and the parameters, in any order of members.
std::string Sorted(const json::value& value) {
  if (value.is_array()) {
    std::vector<std::string> items;
    for (const json::value& item : value.as_array()) items.push_back(Sorted(item));
    return fmt::format("[{}]", Join(items, ","));
  }
  if (!value.is_object()) return json::serialize(value);
  std::vector<std::string> members;
  for (const auto& [name, member] : value.as_object())
    members.push_back(fmt::format("{}:{}", json::serialize(name), Sorted(member)));
  std::sort(members.begin(), members.end());
  return fmt::format("{{{}}}", Join(members, ","));
}

std::string KeyOf(const json::value& request) {
  if (!request.is_object()) return Sorted(request);
  json::object about = request.as_object();
  about.erase("id");
  about.erase("jsonrpc");
  return Sorted(about);
}

std::string TextOf(const json::object& object, const char* name) {
  const auto* const value = object.if_contains(name);
  return value != nullptr && value->is_string() ? json::value_to<std::string>(*value) : std::string();
}

/// A new file of its owner's only, in the place of one that may have been everybody's. A link is not followed: what it
/// leads to may be somebody else's choice.
Result<UniqueFd> Create(const std::string& path) {
  struct stat there = {};
  if (::lstat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode))
    return MakeError(Code::kExists, fmt::format("{} is there and is no regular file; it was left alone", path));
  constexpr mode_t kOwnersOnly = 0600;
  std::string temporary = path + ".XXXXXX";
  UniqueFd file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!file.valid()) return ErrnoError(fmt::format("cannot write {}", path));
  if (::fchmod(file.get(), kOwnersOnly) == 0 && ::rename(temporary.c_str(), path.c_str()) == 0) return file;
  Error error = ErrnoError(fmt::format("cannot write {}", path));
  ::unlink(temporary.c_str());
  return error;
}

}  // namespace

Recorder::Recorder(Address target, const std::string& file, const RecordingHeader& header)
    : target_(std::move(target)), path_(file) {
  auto created = Create(file);
  if (created) {
    file_ = std::move(*created);
  } else {
    failed_ = created.error();
  }
  Put({{"scenario", header.scenario}, {"release", header.release}, {"app", header.app}, {"args", json::array()}});
}

void Recorder::Put(const json::object& line) {
  const std::string text = json::serialize(line) + "\n";
  for (std::string_view left = text; !left.empty() && !failed_;) {
    const ssize_t written = ::write(file_.get(), left.data(), left.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) failed_ = ErrnoError(fmt::format("cannot write {}", path_));
    if (!failed_) left.remove_prefix(static_cast<std::size_t>(written));
  }
}

Result<void> Recorder::Listen(const Address& address) {
  if (failed_) return *failed_;
  auto listener = ListenOn(address, kBacklog, Access::kOwnerOnly);
  if (!listener) return listener.error();
  listener_ = std::move(*listener);
  return {};
}

Result<void> Recorder::Run(int stop) {
  while (true) {
    std::vector<pollfd> waiting = {{stop, POLLIN, 0}, {listener_.get(), POLLIN, 0}};
    for (const Pair& pair : pairs_) {
      waiting.push_back({pair.client.get(), POLLIN, 0});
      waiting.push_back({pair.target.get(), POLLIN, 0});
    }
    ::poll(waiting.data(), waiting.size(), -1);
    if (waiting[0].revents != 0) break;
    if (waiting[1].revents != 0) Accept();
    for (Pair& pair : pairs_) {
      PassRequests(pair);
      if (!pair.ended) PassAnswers(pair);
    }
    pairs_.remove_if([](const Pair& pair) { return pair.ended; });
  }
  for (Pair& pair : pairs_) Write(pair, true);
  return failed_ ? *failed_ : Result<void>();
}

void Recorder::Accept() {
  UniqueFd client = AcceptOn(listener_);
  auto target = ConnectTo(target_);
  // If the target is not there, the client's connection ends.
  if (client.valid() && target) pairs_.push_back({std::move(client), std::move(*target), {}, {}, {}, false});
}

Recorder::Exchange Recorder::Note(const jsonrpc::Frame& frame) {
  const auto request = Parse(frame.text());
  Exchange exchange;
  const bool single = request && request->is_object();
  if (single) {
    exchange.id = IdOf(*request);
    exchange.methods[exchange.id] = MethodOf(*request);
    exchange.line["request"] = WithoutSecrets(*request);
  } else {
    exchange.line["raw"] = RawText(frame.text());
  }
  if (request && request->is_array()) {
    for (const json::value& one : request->get_array()) exchange.methods[IdOf(one)] = MethodOf(one);
  }
  exchange.line["response"] = nullptr;
  return exchange;
}

void Recorder::PassRequests(Pair& pair) {
  const auto text = Receive(pair.client.get());
  if (!text) {
    Write(pair, true);
    pair.ended = true;
    return;
  }
  if (text->empty()) return;
  pair.requests.Append(*text);
  while (auto frame = pair.requests.Next()) {
    pair.exchanges.push_back(Note(*frame));
    if (frame->kind() == jsonrpc::Frame::Kind::kGarbage) break;
  }
  if (!SendAll(pair.target.get(), *text)) pair.ended = true;
}

void Recorder::TakeAnswer(Pair& pair, const jsonrpc::Frame& frame) {
  const auto answer = Parse(frame.text());
  const std::string id = answer ? IdOf(*answer) : std::string();
  const auto asked = std::find_if(pair.exchanges.begin(), pair.exchanges.end(), [&](const Exchange& exchange) {
    return !exchange.answered && (exchange.id == id || id.empty());
  });
  if (asked == pair.exchanges.end()) return;
  asked->answered = true;
  asked->line["response"] =
      answer ? WithoutSecrets(*answer, asked->methods) : json::object{{"unterminated", RawText(frame.text())}};
}

void Recorder::PassAnswers(Pair& pair) {
  const auto text = Receive(pair.target.get());
  if (!text) {
    for (Exchange& exchange : pair.exchanges) {
      if (exchange.answered) continue;
      exchange.line["response"] = json::object{{"closed", true}};
      break;
    }
    Write(pair, true);
    pair.ended = true;
    return;
  }
  if (text->empty()) return;
  pair.answers.Append(*text);
  while (auto frame = pair.answers.Next()) {
    TakeAnswer(pair, *frame);
    if (frame->kind() == jsonrpc::Frame::Kind::kGarbage) break;
  }
  Write(pair, false);
  if (!SendAll(pair.client.get(), *text)) pair.ended = true;
}

void Recorder::Write(Pair& pair, bool all) {
  while (!pair.exchanges.empty() && (all || pair.exchanges.front().answered)) {
    Put(pair.exchanges.front().line);
    pair.exchanges.pop_front();
  }
}

Result<Player> Player::Read(const std::string& file) {
  const auto text = ReadFile(file);
  if (!text) return MakeError(Code::kNotFound, fmt::format("cannot read {}", file));
  Player player;
  std::size_t number = 0;
  for (const std::string& line : Split(*text, '\n')) {
    ++number;
    if (Trim(line).empty()) continue;
    const auto value = Parse(line);
    if (!value || !value->is_object())
      return MakeError(Code::kInvalidArgument, fmt::format("{}:{}: no JSON object", file, number));
    const json::object& object = value->as_object();
    if (number == 1 && object.contains("scenario")) {
      player.header_ = {TextOf(object, "scenario"), TextOf(object, "release"), TextOf(object, "app")};
      continue;
    }
    const auto* const request = object.if_contains("request");
    const auto* const response = object.if_contains("response");
    if (response == nullptr || (request == nullptr && !object.contains("raw")))
      return MakeError(Code::kInvalidArgument, fmt::format("{}:{}: lacks request or response", file, number));
    const std::string key = request != nullptr ? KeyOf(*request) : TextOf(object, "raw");
    player.answers_[key].in_order.push_back(*response);
    ++player.size_;
  }
  return player;
}

Result<void> Player::Listen(const Address& address) {
  auto listener = ListenOn(address, kBacklog, Access::kOwnerOnly);
  if (!listener) return listener.error();
  listener_ = std::move(*listener);
  return {};
}

void Player::Run(int stop) {
  while (true) {
    std::vector<pollfd> waiting = {{stop, POLLIN, 0}, {listener_.get(), POLLIN, 0}};
    for (const Client& client : clients_) waiting.push_back({client.socket.get(), POLLIN, 0});
    ::poll(waiting.data(), waiting.size(), -1);
    if (waiting[0].revents != 0) return;
    if (waiting[1].revents != 0) {
      UniqueFd socket = AcceptOn(listener_);
      if (socket.valid()) clients_.push_back({std::move(socket), {}, false});
    }
    for (Client& client : clients_) Serve(client);
    clients_.remove_if([](const Client& client) { return client.ended; });
  }
}

void Player::Serve(Client& client) {
  const auto text = Receive(client.socket.get());
  if (!text) client.ended = true;
  if (!text || text->empty()) return;
  client.requests.Append(*text);
  while (!client.ended) {
    const auto frame = client.requests.Next();
    if (!frame) return;
    Answer(client, frame->text());
  }
}

const json::value* Player::Find(const std::string& key) {
  const auto found = answers_.find(key);
  if (found == answers_.end()) return nullptr;
  Answers& answers = found->second;
  const json::value* const answer = &answers.in_order[answers.next];
  if (answers.next + 1 < answers.in_order.size()) ++answers.next;
  return answer;
}

void Player::Answer(Client& client, std::string_view text) {
  const auto request = Parse(text);
  const json::value* answer = Find(RawText(text));
  if (answer == nullptr && request) answer = Find(KeyOf(WithoutSecrets(*request)));
  if (answer == nullptr) {
    const json::value unknown = {
        {"jsonrpc", "2.0"},
        {"id", request && request->is_object() && request->as_object().contains("id") ? request->at("id") : nullptr},
        {"error", {{"code", kMethodNotFoundCode}, {"message", "spdksim replay: the recording has no such request"}}}};
    SendAll(client.socket.get(), json::serialize(unknown) + "\n");
    return;
  }
  if (answer->is_null()) return;
  const json::object* const object = answer->if_object();
  if (object != nullptr && object->contains("closed")) {
    SendAll(client.socket.get(), TextOf(*object, "partial"));
    client.ended = true;
  } else if (object != nullptr && object->contains("unterminated")) {
    SendAll(client.socket.get(), TextOf(*object, "unterminated"));
  } else {
    json::value given = *answer;
    // The recorded answer is given the id of the request at hand.
    if (given.is_object() && request && request->is_object() && request->as_object().contains("id") &&
        given.as_object().contains("id") && !given.at("id").is_null())
      given.as_object()["id"] = request->at("id");
    SendAll(client.socket.get(), json::serialize(given) + "\n");
  }
}

}  // namespace spdkctl::sim
