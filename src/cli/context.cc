#include "cli/context.h"

#include <iostream>

#include <fmt/format.h>

#include "base/printable.h"
#include "base/text.h"
#include "cli/output.h"
#include "spdkctl/host/process.h"
#include "spdkctl/node/node.h"
#include "spdkctl/schema/codec.h"
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

Result<target::Target> Context::ChosenTarget() const {
  const auto folders = Folders();
  if (!folders) return folders.error();
  if (!address.empty()) {
    Result<Address> parsed = Address::Parse(address);
    if (!parsed) return parsed.error();
    target::Target chosen;
    chosen.name = parsed->ToString();
    chosen.address = *parsed;
    return chosen;
  }
  return node::Choose(*folders, target);
}

Result<Context::Connection> Context::ChosenConnection() const {
  const auto chosen = ChosenTarget();
  if (!chosen) return chosen.error();
  if (chosen->address) return Connection{*chosen->address, target::ClientOptionsFor(*chosen, NewClientOptions())};
  return MakeError(Code::kUnavailable,
                   fmt::format("target {} (pid {}) has no RPC address", chosen->name, chosen->process.pid));
}

Result<CallOptions> Context::Options() const {
  if (timeout.empty()) return CallOptions{};
  const auto milliseconds = ParseMilliseconds(timeout);
  if (!milliseconds) return MakeError(Code::kInvalidArgument, "--timeout: " + milliseconds.error().message);
  return CallOptions{std::chrono::milliseconds(*milliseconds)};
}

ClientOptions Context::NewClientOptions() const {
  ClientOptions options;
  // Without a folder of our own every target is asked; nothing else depends on it.
  if (const auto folders = Folders()) options.info_store = target::KnownTargets(*folders);
  return options;
}

Result<TypedCalls*> Context::PlainClient() {
  if (client_) return client_.get();
  auto chosen = ChosenConnection();
  if (!chosen) return chosen.error();
  const auto options = Options();
  if (!options) return options.error();
  if (options->timeout) chosen->options.timeout = *options->timeout;
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
  diagnosing_ = std::make_unique<DiagnosingClient>(
      **plain, [](const std::string& where) { return host::WhoListensInWords(where); });
  return diagnosing_.get();
}

void Context::Fail(const Error& error) {
  exit_code = ToInt(ExitCodeOf(error));
  if (format == Format::kJson) {
    std::cerr << fmt::format(R"({{"error":{}}})", ToJson(error)) << '\n';
    return;
  }
  std::cerr << "spdkctl: " << Printable((error.method.empty() ? "" : error.method + ": ") + error.message);
  if (error.rpc_code != 0) std::cerr << fmt::format(" ({})", error.rpc_code);
  std::cerr << '\n';
  if (!error.cause.empty()) std::cerr << "cause: " << Printable(error.cause) << '\n';
}

void Context::Run(const std::function<Result<void>()>& body) {
  const Result<void> outcome = body();
  if (!outcome) Fail(outcome.error());
}

}  // namespace spdkctl::cli
