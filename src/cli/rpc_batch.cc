#include "cli/rpc_batch.h"

#include <algorithm>
#include <iostream>
#include <optional>

#include <fmt/format.h>
#include <boost/asio/io_context.hpp>
#include <boost/json.hpp>

#include "base/text.h"
#include "cli/output.h"
#include "cli/rpc_flags.h"
#include "cli/rpc_show.h"
#include "rpc_py/python_text.h"
#include "schema/secrets.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

namespace json = boost::json;

// A call's deadline begins when it starts, so that what is late in a long batch starts late. As many as this keep any
// target at work.
constexpr std::size_t kMostUnderWay = 64;

/// One line of the batch: a method of the schema with its request, or any other as it stands.
struct BatchCall {
  const Method* method = nullptr;
  std::string name;
  std::shared_ptr<google::protobuf::Message> request;
  std::string params;
};

Result<BatchCall> FromJson(const std::string& line) {
  boost::system::error_code failed;
  const json::value value = json::parse(line, failed);
  const json::value* const name = !failed && value.is_object() ? value.get_object().if_contains("method") : nullptr;
  if (name == nullptr || !name->is_string())
    return MakeError(Code::kInvalidArgument, "a call is an object with \"method\" and \"params\"");
  BatchCall call;
  call.name = std::string(name->get_string());
  if (const json::value* const params = value.get_object().if_contains("params"))
    call.params = json::serialize(*params);
  call.method = Schema::Get().Find(call.name);
  return call;
}

Result<BatchCall> FromWords(const std::string& line) {
  std::vector<std::string> words;
  if (!spdkctl::rpc_py::SplitShellWords(line, words)) return MakeError(Code::kInvalidArgument, "a quote is not closed");
  const auto method = FindMethod(words.front());
  if (!method) return method.error();
  const auto parsed = ParseRpcWords(**method, {words.begin() + 1, words.end()});
  if (!parsed) return parsed.error();
  return BatchCall{*method, (*method)->name(), {}, parsed->json};
}

Result<BatchCall> Parse(const std::string& line) {
  Result<BatchCall> call = line.starts_with('{') ? FromJson(line) : FromWords(line);
  if (!call || call->method == nullptr) return call;
  call->request = call->method->NewRequest();
  if (auto read = ParseParams(*call->method, call->params, *call->request); !read) return read.error();
  return call;
}

/// The answers in the order of their calls, printed as soon as all before them are there.
class Answers {
 public:
  Answers(Context& context, bool show_secrets) : context_(context), show_secrets_(show_secrets) {}

  std::size_t Expect() {
    lines_.emplace_back();
    return lines_.size() - 1;
  }

  /// `method`: null for one that the schema does not know.
  void Arrived(std::size_t index, const Method* method, Result<std::string> result) {
    ++arrived_;
    if (!result) LookAtTarget(result.error());
    lines_[index] = result ? Line{Shown(method, *result), ExitCode::kDone}
                           : Line{fmt::format(R"({{"error":{}}})", ToJson(result.error())), ExitCodeOf(result.error())};
    while (printed_ < lines_.size() && lines_[printed_]) {
      Line& line = *lines_[printed_++];
      std::cout << line.text << '\n';
      line.text.clear();
      if (context_.exit_code == ToInt(ExitCode::kDone)) context_.exit_code = ToInt(line.exit_code);
    }
    std::cout << std::flush;
  }

  [[nodiscard]] std::size_t under_way() const { return lines_.size() - arrived_; }
  /// The error of a call that is not made any more, since the target died or is not reached again.
  [[nodiscard]] const std::optional<Error>& gone() const { return gone_; }

 private:
  /// The first call that is lost says what became of the target, and one in so many after it, as long as it is not
  /// gone: to look takes a moment. One that is gone answers no other.
  void LookAtTarget(Error& error) {
    if (error.code != Code::kUnavailable || gone_) return;
    // There was no new connection.
    const bool unreached = error.os_error != 0;
    if (!unreached && lost_++ % kMostUnderWay != 0) return;
    const Error told = context_.WithFate(error);
    const bool died = told.message != error.message;
    if (!died && !unreached) return;
    error = told;
    Note("warning: " + told.message);
    gone_ = MakeError(Code::kUnavailable, died ? "not sent, for the target died before"
                                               : "not sent, for the target was not reached before");
  }

  [[nodiscard]] std::string Shown(const Method* method, const std::string& result) const {
    return fmt::format(R"({{"result":{}}})", show_secrets_ ? result : HideSecretsOfAnswer(method, result));
  }

  struct Line {
    std::string text;
    ExitCode exit_code = ExitCode::kDone;
  };

  Context& context_;
  const bool show_secrets_;
  std::vector<std::optional<Line>> lines_;
  std::size_t arrived_ = 0;
  std::size_t printed_ = 0;
  std::size_t lost_ = 0;
  std::optional<Error> gone_;
};

/// All calls of the batch. One fault in it refuses the whole, so that nothing of it is sent.
Result<std::vector<BatchCall>> ReadCalls(std::istream& in) {
  std::vector<BatchCall> calls;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    const std::string text(Trim(line));
    if (text.empty() || text.starts_with('#')) continue;
    Result<BatchCall> call = Parse(text);
    if (!call) {
      Error error = std::move(call).error();
      error.message = fmt::format("line {}: {}", number, error.message);
      return error;
    }
    calls.push_back(std::move(*call));
  }
  return calls;
}

void Start(AsyncClient& client, const BatchCall& call, const CallOptions& options, Answers& answers) {
  const std::size_t index = answers.Expect();
  if (call.method == nullptr) {
    client.async_call(call.name, call.params, options, [&answers, index](const Result<std::string>& result) {
      answers.Arrived(index, nullptr, result);
    });
    return;
  }
  using Answer = Result<std::shared_ptr<google::protobuf::Message>>;
  client.async_call_message(*call.method, *call.request, options,
                            [&answers, index, method = call.method](const Answer& answer) {
                              if (!answer) return answers.Arrived(index, method, answer.error());
                              answers.Arrived(index, method, FormatResult(*method, **answer, Schema::Get().newest()));
                            });
}

}  // namespace

Result<void> RunRpcBatch(Context& context, std::istream& in, bool show_secrets) {
  const auto chosen = context.ChosenConnection();
  if (!chosen) return chosen.error();
  const auto options = context.Options();
  if (!options) return options.error();
  const auto calls = ReadCalls(in);
  if (!calls) return calls.error();
  const auto writes = std::find_if(calls->begin(), calls->end(), [](const BatchCall& call) {
    return call.method == nullptr || call.method->options().effect() != rpc::v1::READS;
  });
  if (writes != calls->end()) {
    const auto plain = context.PlainClient();
    if (!plain) return plain.error();
    Context::ForgetNotes(**plain, writes->method);
  }
  boost::asio::io_context io;
  ClientOptions explaining = chosen->options;
  explaining.diagnose = true;
  AsyncClient client(io.get_executor(), chosen->address, std::move(explaining));
  Answers answers(context, show_secrets);
  for (std::size_t next = 0; next < calls->size() || answers.under_way() > 0;) {
    while (!answers.gone() && next < calls->size() && answers.under_way() < kMostUnderWay)
      Start(client, calls->at(next++), *options, answers);
    for (; answers.gone() && next < calls->size(); ++next) answers.Arrived(answers.Expect(), nullptr, *answers.gone());
    if (answers.under_way() > 0) io.run_one();
  }
  return {};
}

}  // namespace spdkctl::cli
