#include "cli/context.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "base/os.h"
#include "base/printable.h"
#include "base/remedy.h"
#include "base/text.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "spdkctl/host/view.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
#include "storage/notes.h"
#include "target/known.h"

namespace spdkctl::cli {

std::optional<std::filesystem::path> Context::SpdkDirectory() const {
  if (spdk.empty()) return std::nullopt;
  // It is written into node files and records, which are read in other folders.
  std::error_code failed;
  const std::filesystem::path path = std::filesystem::absolute(spdk, failed);
  return failed ? std::filesystem::path(spdk) : path.lexically_normal();
}

Result<target::Folders> Context::Folders() const { return target::Folders::ForUser(); }

Result<Address> AddressOf(const std::string& given) {
  std::error_code failed;
  // Relative, it would be no record's.
  if (!given.empty() && std::filesystem::is_socket(given, failed)) {
    const std::filesystem::path path = std::filesystem::absolute(given, failed);
    if (!failed) return Address::Parse(path.lexically_normal().string());
  }
  return Address::Parse(given);
}

bool ShowsSecrets() { return Env("SPDKCTL_SHOW_SECRETS") == "1"; }

namespace {

Result<target::Target> AtAddress(const std::string& address) {
  Result<Address> parsed = AddressOf(address);
  if (!parsed) return parsed.error();
  target::Target chosen;
  chosen.name = parsed->ToString();
  chosen.address = *parsed;
  return chosen;
}

bool AreOne(const Address& a, const Address& b) {
  std::error_code failed;
  if (a.is_unix() && b.is_unix() && std::filesystem::equivalent(a.path, b.path, failed) && !failed) return true;
  return a.ToString() == b.ToString();
}

/// Whether two ways to name a target name one.
bool AreOne(const target::Target& a, const target::Target& b) {
  if (a.process.pid != 0 && b.process.pid != 0) return a.process == b.process;
  return a.address && b.address && AreOne(*a.address, *b.address);
}

/// A word that names a target, as it is shown, and the target.
struct Named {
  std::string shown;
  Result<target::Target> target;
};

/// The one that all name. Of several ways to name it, the one that knows its process says more.
Result<target::Target> TheOne(const std::vector<Named>& all) {
  if (all.size() == 1) return all.front().target;
  const auto refuse = [&](const std::string& why) {
    std::vector<std::string> shown;
    for (const Named& one : all) shown.push_back(one.shown);
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} are given, and only one target can be meant: {}", Join(shown, " and "), why));
  };
  for (const Named& one : all) {
    if (!one.target) return refuse(one.target.error().message);
  }
  const bool one = std::all_of(all.begin(), all.end(),
                               [&](const Named& other) { return AreOne(*all.front().target, *other.target); });
  if (!one) return refuse("they name two");
  const auto known = std::find_if(all.begin(), all.end(), [](const Named& named) { return named.target->process.pid; });
  return (known == all.end() ? all.front() : *known).target;
}

}  // namespace

Result<target::Target> Context::ChosenTarget() const {
  const auto folders = Folders();
  if (!folders) return folders.error();
  std::vector<Named> named;
  if (!target.empty() || address.empty()) named.push_back({"-t " + target, node::Choose(*folders, target)});
  if (!address.empty()) named.push_back({"-s " + address, AtAddress(address)});
  return TheOne(named);
}

Result<target::Target> Context::ChosenAlsoDied(const std::string& name) const {
  const auto folders = Folders();
  if (!folders) return folders.error();
  const auto choose = [&](const std::string& wanted) {
    return target::OrDied(*folders, wanted, node::Choose(*folders, wanted));
  };
  std::vector<Named> named;
  if (!name.empty()) named.push_back({fmt::format("'{}'", name), choose(name)});
  // The same word twice is no contradiction, whatever it names.
  if (!target.empty() && target != name) named.push_back({"-t " + target, choose(target)});
  if (!address.empty()) named.push_back({"-s " + address, AtAddress(address)});
  if (named.empty()) named.push_back({"", choose("")});
  return TheOne(named);
}

Result<void> Context::CheckNoneChosen(const std::string& who) const {
  if (target.empty() && address.empty()) return {};
  return MakeError(Code::kInvalidArgument, fmt::format("`{}` takes neither -t nor -s: {} would not be looked at", who,
                                                       target.empty() ? "-s " + address : "-t " + target));
}

Result<Context::Connection> Context::ChosenConnection() const {
  const auto chosen = ChosenTarget();
  if (!chosen) return chosen.error();
  used_ = *chosen;
  if (chosen->address) return Connection{*chosen->address, target::ClientOptionsFor(*chosen, NewClientOptions())};
  return MakeError(Code::kUnavailable,
                   chosen->unreachable.empty()
                       ? fmt::format("target {} (pid {}) has no RPC address", chosen->name, chosen->process.pid)
                       : fmt::format("target {} (pid {}) is not reached from here: it takes RPC at {}", chosen->name,
                                     chosen->process.pid, chosen->unreachable));
}

Context::Connection Context::ConnectionTo(const Address& where) const {
  target::Target used;
  used.name = where.ToString();
  used.address = where;
  used_ = used;
  return {where, NewClientOptions()};
}

Result<CallOptions> Context::Options() const {
  if (timeout.empty()) return CallOptions{};
  const auto milliseconds = ParseMilliseconds(timeout);
  if (!milliseconds) return MakeError(Code::kInvalidArgument, "--timeout: " + milliseconds.error().message);
  if (*milliseconds == 0) return MakeError(Code::kInvalidArgument, "--timeout: nothing is done in no time");
  return CallOptions{std::chrono::milliseconds(*milliseconds)};
}

Result<CallOptions> Context::ChangeOptions() const {
  auto options = Options();
  if (options && options->timeout) options->until = began_ + *options->timeout;
  return options;
}

std::optional<std::string> Context::OtherHost() const {
  const std::string named = !address.empty() ? address : !target.empty() ? target : Env("SPDKCTL_TARGET").value_or("");
  // A word alone is the name of a target.
  if (named.find_first_of("/:.") == std::string::npos) return std::nullopt;
  const auto parsed = AddressOf(named);
  if (!parsed || parsed->is_unix()) return std::nullopt;
  const std::string& host = parsed->host;
  const bool here = host == "localhost" || host == "::1" || host.starts_with("127.");
  return here ? std::nullopt : std::optional(host);
}

ClientOptions Context::NewClientOptions() const {
  ClientOptions options;
  // Without a folder of our own every target is asked; nothing else depends on it.
  if (const auto folders = Folders()) options.info_store = target::KnownTargets(*folders);
  options.host = host::ViewOf;
  return options;
}

Result<TypedCalls*> Context::PlainClient() {
  if (client_) return client_.get();
  auto chosen = ChosenConnection();
  if (!chosen) return chosen.error();
  const auto options = Options();
  if (!options) return options.error();
  if (options->timeout) chosen->options.timeout = *options->timeout;
  host_ = chosen->options.host;
  mark_log_ = chosen->options.mark_log;
  client_ = std::make_unique<InlineClient>(chosen->address, chosen->options);
  return client_.get();
}

Result<TypedCalls*> Context::Client() {
  if (strict_) return strict_.get();
  const auto diagnosing = AnyAnswerClient();
  if (!diagnosing) return diagnosing.error();
  strict_ = std::make_unique<client::WholeAnswers>(**diagnosing);
  return strict_.get();
}

Result<TypedCalls*> Context::AnyAnswerClient() {
  if (diagnosing_) return diagnosing_.get();
  const auto plain = PlainClient();
  if (!plain) return plain.error();
  diagnosing_ = std::make_unique<DiagnosingClient>(**plain, host_, mark_log_);
  return diagnosing_.get();
}

void Context::ForgetNotes(Caller& client, const Method* method) {
  if (method != nullptr && method->options().effect() == rpc::v1::READS) return;
  if (const auto info = client.info()) storage::Notes::ForgetAll(**info);
}

Error Context::WithFate(const Error& error) const {
  const auto folders = Folders();
  if (!used_ || !folders) return error;
  return target::WithFate(*folders, *used_, error);
}

namespace {

/// The message, with the target's code behind the target's words.
std::string WithCode(const Error& error) {
  if (error.rpc_code == 0) return error.message;
  std::string message = error.message;
  const std::string_view words = Trim(error.rpc_message);
  const std::size_t at = words.empty() ? std::string::npos : message.find(words);
  return message.insert(at == std::string::npos ? message.size() : at + words.size(),
                        fmt::format(" ({})", error.rpc_code));
}

/// On stderr; what goes on stands below what it goes on with.
void PrintBeside(const Cell& label, std::string_view text) {
  const std::string lines = BesideLabel(label.text + " ", Printable(text), TerminalWidth(STDERR_FILENO));
  std::cerr << label << lines.substr(label.text.size());
}

/// A cause may end with what helps, which gets a line of its own. A command is one line, to be copied.
void PrintCause(const std::string& cause) {
  const Remedied told = SplitRemedy(cause);
  if (!told.what.empty()) PrintBeside(Yellow("cause:"), told.what);
  if (told.remedy.starts_with(kHint)) {
    PrintBeside({"hint:"}, std::string_view(told.remedy).substr(kHint.size()));
  } else if (!told.remedy.empty()) {
    std::cerr << Printable(told.remedy) << '\n';
  }
}

}  // namespace

void Context::Fail(const Error& failure) {
  const Error error = WithFate(failure);
  exit_code = ToInt(ExitCodeOf(error));
  // What a suspended target would have said nobody knows, be the call one that only reads.
  if (error.code == Code::kTimeout && used_ && !target::CheckGoesOn(*used_))
    exit_code = ToInt(ExitCode::kOutcomeUnknown);
  if (format == Format::kJson) {
    std::cerr << AsDocument(fmt::format(R"({{"error":{}}})", ToJson(error))) << '\n';
    return;
  }
  PrintBeside({"spdkctl:"}, fmt::format("{}{}{}", error.method, error.method.empty() ? "" : ": ", WithCode(error)));
  PrintWhy(error);
}

void Context::PrintWhy(const Error& error) {
  if (!error.cause.empty()) PrintCause(error.cause);
  for (const std::string& line : error.log) PrintBeside(Yellow("log:"), line);
}

void Context::Run(const std::function<Result<void>()>& body) {
  const Result<void> outcome = body();
  if (!outcome) Fail(outcome.error());
}

}  // namespace spdkctl::cli
