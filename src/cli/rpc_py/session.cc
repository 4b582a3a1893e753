#include "cli/rpc_py/session.h"

#include <arpa/inet.h>
#include <poll.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/os.h"
#include "base/printable.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"
#include "schema/secrets.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;
using std::chrono::milliseconds;

constexpr std::string_view kDefaultSocket = "/var/tmp/spdk.sock";
constexpr double kDefaultTimeoutSeconds = 60;
constexpr milliseconds kRetryPause{200};
/// Of nested lists and objects; Python gives up there, too.
constexpr std::size_t kDeepest = 1000;

bool IsIpAddress(const std::string& text) {
  in6_addr ignored{};
  return ::inet_pton(AF_INET, text.c_str(), &ignored) == 1 || ::inet_pton(AF_INET6, text.c_str(), &ignored) == 1;
}

/// A file, an abstract socket, or an IP address with the port beside it; the name of a host where the rpc.py of `as`
/// takes one.
Result<Address> ToAddress(const std::string& given, std::int64_t port, std::optional<Release> as) {
  constexpr Release kLastHostNames(21, 4);
  std::error_code failed;
  // What may not be looked at is not there, as for rpc.py.
  if (std::filesystem::exists(given, failed)) {
    const std::filesystem::path file = std::filesystem::absolute(given, failed);
    return Address::Parse(failed ? given : file.string());
  }
  if (given.starts_with('@')) return Address::Parse(given);
  const bool is_name = as && *as <= kLastHostNames && !given.empty() && given.find('/') == std::string::npos;
  if (is_name || IsIpAddress(given)) return Address::Parse(WithPort(given, std::to_string(port)));
  return MakeError(Code::kUnavailable, fmt::format("Invalid or non-existing address: '{}'", given));
}

bool SendsNothing(const Command& command) {
  return command.always.empty() && std::all_of(command.arguments.begin(), command.arguments.end(),
                                               [](const Argument& argument) { return argument.params.empty(); });
}

}  // namespace

bool Session::IsVerbose() const {
  const json::value& level = globals_.at("verbose");
  return level == "INFO" || level == "DEBUG";
}

std::string Session::Where() const {
  const json::value& given = globals_.at("server_addr");
  if (given.is_string()) return std::string(given.get_string());
  if (!context_.address.empty()) return context_.address;
  if (!context_.target.empty()) return context_.target;
  return Env("SPDKCTL_TARGET").value_or(std::string(kDefaultSocket));
}

Result<TypedCalls*> Session::Client() {
  if (client_) return client_.get();
  std::optional<Context::Connection> connection;
  // Without -s the target is that of spdkctl's own options, if they name one.
  const bool own = globals_.at("server_addr").is_null();
  if (own && (!context_.address.empty() || !context_.target.empty() || Env("SPDKCTL_TARGET"))) {
    const auto chosen = context_.ChosenConnection();
    if (!chosen) return chosen.error();
    connection = *chosen;
  } else {
    if (!own && (!context_.address.empty() || !context_.target.empty()))
      return MakeError(Code::kInvalidArgument, "a target is named before `rpc.py` and behind it (-s); name it once");
    const Result<Address> parsed = ToAddress(Where(), globals_.at("port").to_number<std::int64_t>(), as_);
    if (!parsed) return parsed.error();
    connection = context_.ConnectionTo(*parsed);
  }
  connection->options.timeout = Options({}).timeout;
  host_ = connection->options.host;
  client_ = std::make_unique<InlineClient>(connection->address, connection->options);
  diagnosing_ = std::make_unique<DiagnosingClient>(*client_, host_, connection->options.mark_log);
  return client_.get();
}

CallOptions Session::Options(const std::string& method) const {
  const json::value& given = globals_.at("timeout");
  if (!given.is_number()) {
    if (const auto own = context_.Options(); own && own->timeout) return *own;
  }
  // Seconds; making a logical volume store takes longer than most calls.
  const double seconds = given.is_number()                      ? given.to_number<double>()
                         : method == "bdev_lvol_create_lvstore" ? 1.5 * kDefaultTimeoutSeconds
                                                                : kDefaultTimeoutSeconds;
  // "nan" is a number for Python, and no time is less than that.
  const double some = std::isnan(seconds) ? 0 : std::clamp(seconds * 1000, 1.0, 1e12);
  return CallOptions{milliseconds(static_cast<std::int64_t>(some))};
}

Result<void> Session::Connect() {
  if (!connected_) connected_ = ConnectAnew();
  return *connected_;
}

bool Session::ConnectOrTell() {
  if (dry_run()) return true;
  const auto connected = Connect();
  if (!connected) std::cout << Explain(connected.error(), {}, {}, nullptr);
  return connected.has_value();
}

Release Session::TargetRelease() {
  const auto info =
      Connect() ? client_->info() : Result<std::shared_ptr<const TargetInfo>>(MakeError(Code::kUnavailable, {}));
  return info ? (*info)->schema_release : Schema::Get().newest();
}

Result<void> Session::ConnectAnew() {
  for (std::int64_t tries = globals_.at("conn_retries").to_number<std::int64_t>();; --tries) {
    const auto client = Client();
    const auto info = client ? (*client)->info() : Result<std::shared_ptr<const TargetInfo>>(client.error());
    if (info) return {};
    if (tries <= 0) return info.error();
    diagnosing_.reset();
    client_.reset();
    ::poll(nullptr, 0, static_cast<int>(kRetryPause.count()));
  }
}

namespace {

/// A line may send requests of other methods, too.
json::object Shown(const std::string& method, const json::object& params, const Command* command) {
  if (command != nullptr && command->sends == method) return WithoutSecrets(*command, params);
  json::value shown = params;
  HideSecretsOfParams(Schema::Get().Find(method), shown);
  return std::move(shown.get_object());
}

std::string TextOf(const json::object& params) { return params.empty() ? std::string() : json::serialize(params); }

}  // namespace

void Session::TellRequest(const std::string& method, const json::object& params, const Command* command) {
  if (!IsVerbose()) return;
  const json::object request = {{"method", method}, {"params", Shown(method, params, command)}};
  std::cerr << "INFO: request: " << ToPythonJson(request, 2) << '\n';
}

Result<json::value> Session::Call(const std::string& method, const json::object& params, const Command* command) {
  if (auto connected = Connect(); !connected) return connected.error();
  ++requests_;
  TellRequest(method, params, command);
  Context::ForgetNotes(*client_, Schema::Get().Find(method));
  const auto result = diagnosing_->call(method, TextOf(params), Options(method));
  if (!result) return result.error();
  return Read(method, *result);
}

std::vector<Session::Answer> Session::CallBatch(const std::vector<Sent>& requests) {
  std::vector<Answer> answers;
  if (TargetRelease() < kFirstWithBatches) {
    for (const auto& [request, command] : requests)
      answers.push_back({answers.size(), Call(request.method, request.params, command)});
    return answers;
  }
  std::vector<BatchCall> calls;
  // The batch has the time of the longest of its calls.
  CallOptions options;
  for (const auto& [request, command] : requests) {
    ++requests_;
    TellRequest(request.method, request.params, command);
    Context::ForgetNotes(*client_, Schema::Get().Find(request.method));
    calls.push_back({request.method, TextOf(request.params)});
    const CallOptions own = Options(request.method);
    if (!options.timeout || (own.timeout && *own.timeout > *options.timeout)) options = own;
  }
  auto outcomes = client_->call_batch(std::move(calls), options);
  if (!outcomes) return {{0, outcomes.error()}};
  bool explained = false;
  for (auto& [index, text] : *outcomes) {
    const Request& request = requests[index].request;
    // One cause says enough: to look for a thousand would take minutes.
    if (!text && !std::exchange(explained, true))
      PutCause(DiagnoseCall(*client_, request.method, TextOf(request.params), text.error(), host_), text.error());
    answers.push_back({index, text ? Read(request.method, *text) : Result<json::value>(text.error())});
  }
  return answers;
}

Result<json::value> Session::Read(const std::string& method, const std::string& text) const {
  json::parse_options deep;
  deep.max_depth = kDeepest;
  boost::system::error_code broken;
  json::value value = json::parse(text, broken, {}, deep);
  if (broken) {
    Error error =
        MakeError(Code::kProtocol, fmt::format("the answer of {} cannot be shown: {}", method, broken.message()));
    error.method = method;
    error.delivery = Delivery::kAnswered;
    return error;
  }
  if (IsVerbose()) {
    json::value answer = value;
    HideSecretsOfResult(Schema::Get().Find(method), answer);
    std::cerr << "INFO: response: " << ToPythonJson(answer, 2) << '\n';
  }
  return value;
}

namespace {

/// As --dry-run shows it.
json::object Shown(const Session::Sent& sent, Release release, std::size_t id) {
  const auto& [request, command] = sent;
  const json::object params = Shown(request.method, request.params, command);
  // From 19.07 to 25.05 what never has any parameters shows null.
  constexpr ReleaseRange kNulls{Release(19, 7), Release(25, 5)};
  const bool is_null = kNulls.Contains(release) && command != nullptr && SendsNothing(*command);
  // The whole request since 26.09.
  if (release < Release(26, 9))
    return {{"method", request.method}, {"params", is_null ? json::value(nullptr) : json::value(params)}};
  json::object whole = {{"jsonrpc", "2.0"}, {"method", request.method}, {"id", id}};
  if (!params.empty()) whole["params"] = params;
  return whole;
}

std::string AsRequest(const json::value& shown) { return "Request:\n" + ToPythonJson(shown, 2) + "\n"; }

}  // namespace

std::string Session::Show(const Request& request, const Command* command, Release release) {
  return AsRequest(Shown({request, command}, release, 1));
}

std::string Session::ShowBatch(const std::vector<Sent>& requests, Release release) {
  json::array shown;
  for (const Sent& sent : requests) shown.emplace_back(Shown(sent, release, shown.size() + 1));
  return AsRequest(shown);
}

std::string Session::AnswerOf(const Error& error) {
  return ToPythonJson(json::object{{"code", error.rpc_code}, {"message", error.rpc_message}}, 2);
}

namespace {

json::object Merged(std::initializer_list<json::object> parts) {
  json::object out;
  for (const json::object& part : parts) {
    for (const auto& [name, value] : part) out[name] = value;
  }
  return out;
}

/// A refusal as the rpc.py of that release tells it.
std::string ToldBy(Release release, const json::object& params, const std::string& method, int id,
                   const std::string& answer) {
  const json::object call = {{"method", method}, {"req_id", id}};
  constexpr const char* kGot = "Got JSON-RPC error response\n";
  if (release >= Release(20, 1)) {
    return fmt::format("request:\n{}\n{}response:\n{}\n", ToPythonJson(Merged({params, call}), 2), kGot, answer);
  }
  if (release >= Release(19, 7))
    return fmt::format("request:\n{}\n{}response:\n{}\n", ToPythonJson(Merged({call, params}), 2), kGot, answer);
  if (release == Release(19, 4)) return fmt::format("Exception:\n{}response:\n{}\n", kGot, answer);
  json::object whole = {{"jsonrpc", "2.0"}, {"method", method}, {"id", id}};
  if (!params.empty()) whole["params"] = params;
  return fmt::format("{}{}request:\n{}\nresponse:\n{}\n", release == Release(19, 1) ? "Exception:\n" : "", kGot,
                     ToPythonJson(whole, 2), answer);
}

}  // namespace

Result<json::value> Session::Settle(const Request& request, Result<json::value> result) {
  // Without an answer there may be no connection to look by.
  if (result || !request.unless_there || !IsAnswer(result.error())) return result;
  const spdkctl::Call call{request.method, json::serialize(request.params)};
  const auto there = storage::AcceptIfThere(*client_, call, result.error());
  return there ? Result<json::value>(nullptr) : Result<json::value>(there.error());
}

json::value Session::ToShow(const std::string& method, json::value result) {
  if (!cli::ShowsSecrets()) HideSecretsOfResult(Schema::Get().Find(method), result);
  return result;
}

void Session::TellWhy() {
  if (why_.empty()) return;
  std::cout << std::flush;
  for (const Error& error : std::exchange(why_, {})) {
    const Error told = context_.WithFate(error);
    // That the target died says more than rpc.py does of it.
    if (told.message != error.message)
      std::cerr << fmt::format("rpc.py: {}{}\n", told.method.empty() ? "" : told.method + ": ",
                               Printable(told.message));
    Context::PrintWhy(told);
  }
}

std::string Session::Explain(const Error& error, const std::string& method, const json::object& params,
                             const Command* command) {
  TellWhyLater(error);
  const Release manners = as_.value_or(TargetRelease());
  if (IsAnswer(error)) {
    return ToldBy(manners, Shown(method, params, command), method, requests_, AnswerOf(error));
  }
  if (error.code == Code::kTimeout) return "Timeout while waiting for response:\n\n";
  if (error.code == Code::kUnavailable && error.delivery == Delivery::kMaybeExecuted)
    return "Connection closed with partial response:\n\n\n";
  // What was asked cannot be sent, or what was answered not read; there is a connection.
  if (error.code != Code::kUnavailable && error.code != Code::kPermission) return error.message + "\n";
  if (error.delivery != Delivery::kNotSent) return error.ToString() + "\n";
  constexpr Release kFirstToAsk(21, 4);
  return fmt::format("Error while connecting to {}\n{}Error details: {}\n", Where(),
                     manners >= kFirstToAsk ? "Is SPDK application running?\n" : "", error.message);
}

}  // namespace spdkctl::rpc_py
