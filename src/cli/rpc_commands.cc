#include <iostream>
#include <sstream>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/named_file.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/rpc_batch.h"
#include "cli/rpc_flags.h"
#include "cli/rpc_show.h"
#include "schema/secrets.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

constexpr const char* kShowSecrets = "Keys and CHAP secrets of answers, *** otherwise";

struct RpcArguments {
  RpcListing listing;
  std::string release;
  std::string method;
  std::string json;
  std::string file = "-";
  bool show_secrets = false;
};

Error Usage(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// The request as this target would get it.
Result<void> ShowRequest(Context& context, TypedCalls& client, const Method& method,
                         const google::protobuf::Message& request) {
  const auto info = client.info();
  if (!info) return info.error();
  const auto name = NameFor(method, **info);
  if (!name) return name.error();
  const auto params = FormatParams(method, request, (*info)->schema_release);
  if (!params) return params.error();
  const std::string shown = params->empty() ? "" : fmt::format(R"(,"params":{})", HideSecrets(method, *params));
  PrintJson(context, fmt::format(R"({{"method":{}{}}})", QuoteJson(*name), shown));
  return {};
}

Result<void> CallMethod(Context& context, const std::vector<std::string>& words) {
  const auto method = FindMethod(words.front());
  if (!method) return method.error();
  const auto parsed = ParseRpcWords(**method, {words.begin() + 1, words.end()});
  if (!parsed) return parsed.error();
  if (parsed->help) return DescribeMethod(context, (*method)->name(), {});
  const auto request = (*method)->NewRequest();
  if (auto read = ParseParams(**method, parsed->json, *request); !read) return read;
  // Only a refusal is diagnosed: a call that succeeds costs no more than itself.
  const auto client = context.AnyAnswerClient();
  if (!client) return client.error();
  if (parsed->dry_run) return ShowRequest(context, **client, **method, *request);
  const auto options = context.Options();
  if (!options) return options.error();
  Context::ForgetNotes(**client, *method);
  const auto response = (*method)->NewResponse();
  const auto called =
      WithProgress((*method)->name(), [&] { return (*client)->call_message(**method, *request, *response, *options); });
  if (!called) return called;
  if (context.verbosity > 0) {
    for (const std::string& misfit : Misfits(*response))
      Note("kept as it came: " + (misfit.empty() ? std::string("the whole result") : misfit));
  }
  // The newest form, so that scripts see one form whatever the target is.
  const std::string answer = FormatResult(**method, *response, Schema::Get().newest());
  PrintJson(context, parsed->show_secrets || ShowsSecrets() ? answer : HideSecretsOfAnswer(*method, answer));
  return {};
}

/// The parameters of `rpc call`. As words they are in the process list, where secrets must not be.
Result<std::string> ReadParams(const RpcArguments& arguments) {
  std::string params = arguments.json;
  const bool word = params != "-" && !params.starts_with('@');
  if (params == "-") {
    const auto text = ReadStream(std::cin, "stdin");
    if (!text) return text.error();
    params = *text;
  } else if (!word) {
    const auto text = ReadNamedFile(params.substr(1));
    if (!text) return text.error();
    params = *text;
  }
  if (params.empty()) return params;
  boost::system::error_code broken;
  const boost::json::value value = boost::json::parse(params, broken);
  if (broken) return Usage(fmt::format("the parameters are not JSON: {}", broken.message()));
  const Method* const method = Schema::Get().Find(arguments.method);
  if (word && method != nullptr && HoldsSecrets(*method, value)) {
    return Usage(
        fmt::format("the parameters of {} hold a secret, which the process list would show; give them as "
                    "@FILE or - (stdin)",
                    arguments.method));
  }
  return params;
}

Result<void> CallUntyped(Context& context, const RpcArguments& arguments) {
  const auto client = context.AnyAnswerClient();
  if (!client) return client.error();
  const auto options = context.Options();
  if (!options) return options.error();
  const auto params = ReadParams(arguments);
  if (!params) return params.error();
  const Method* const method = Schema::Get().Find(arguments.method);
  Context::ForgetNotes(**client, method);
  const auto result = (*client)->call(arguments.method, *params, *options);
  if (!result) return result.error();
  PrintJson(context, arguments.show_secrets || ShowsSecrets() ? *result : HideSecretsOfAnswer(method, *result));
  return {};
}

Result<void> Batch(Context& context, const RpcArguments& arguments) {
  const auto text = arguments.file == "-" ? ReadStream(std::cin, "stdin") : ReadNamedFile(arguments.file);
  if (!text) return text.error();
  std::istringstream lines(*text);
  return RunRpcBatch(context, lines, arguments.show_secrets || ShowsSecrets());
}

}  // namespace

void AddRpcCommands(Command app, Context& context) {
  Command rpc = app.add_subcommand("rpc", "Any JSON-RPC: rpc METHOD [--flag VALUE]...");
  auto arguments = std::make_shared<RpcArguments>();
  rpc.prefix_command();
  rpc.footer(
      "rpc METHOD --help shows the parameters of a method. Besides its own flags a\nmethod takes --json TEXT, "
      "--json-file FILE, --dry-run, and\n--show-secrets (keys and CHAP secrets of an answer, *** otherwise).");
  const auto run = [&context, arguments](Command command, auto body) {
    command.callback([&context, arguments, body] { context.Run([&] { return body(context, *arguments); }); });
  };
  Command list = rpc.add_subcommand("list", "List the methods, with what a target lacks");
  list.add_option("--component", arguments->listing.component, "Only these: bdev, nvmf, vhost, iscsi, ...")
      .completes("component");
  list.add_option("--release", arguments->listing.release, "As that release has them").completes("release");
  list.add_option("--effect", arguments->listing.effect, "Only those that have it")
      .one_of({"reads", "idempotent", "creates", "deletes", "changes"});
  Prints(list, {&v1::Method::descriptor, "methods"});
  run(list, [](Context& c, const RpcArguments& a) { return ListMethods(c, a.listing); });
  Command describe = rpc.add_subcommand("describe", "Show what a method takes");
  describe.add_option("METHOD", arguments->method, "Any name of any release").required().completes("method");
  describe.add_option("--release", arguments->release, "As that release has it").completes("release");
  Prints(describe, {&v1::MethodDescription::descriptor});
  run(describe, [](Context& c, const RpcArguments& a) { return DescribeMethod(c, a.method, a.release); });
  Command call = rpc.add_subcommand("call", "Send any method and parameters as they stand");
  call.add_option("METHOD", arguments->method, "Sent as it is written").required().completes("method");
  call.add_option("PARAMS", arguments->json, "JSON, @FILE, or - for stdin; secrets never as a word")
      .completes("at_file");
  call.add_flag("--show-secrets", arguments->show_secrets, kShowSecrets);
  run(call, CallUntyped);
  Prints(call, {});
  Command batch = rpc.add_subcommand("batch", "Send many calls at once, one a line; one answer a line");
  batch.add_option("FILE", arguments->file, "METHOD --flag VALUE, or JSON, a line; - for stdin").file();
  batch.add_flag("--show-secrets", arguments->show_secrets, kShowSecrets);
  run(batch, Batch);
  Prints(batch, {});
  Prints(rpc, {});
  rpc.callback([&context, rpc] {
    if (rpc.has_parsed_subcommand()) return;
    const std::vector<std::string> words = rpc.remaining();
    context.Run([&]() -> Result<void> {
      if (words.empty()) return Usage("rpc needs a METHOD, or list, describe, batch or call");
      return CallMethod(context, words);
    });
  });
}

}  // namespace spdkctl::cli
