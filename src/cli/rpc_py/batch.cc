#include "cli/rpc_py/batch.h"

#include <iostream>
#include <utility>

#include <fmt/format.h>

#include "rpc_py/python_text.h"

namespace spdkctl::rpc_py {
namespace {

/// Up to then an error takes the place of what the others answered.
constexpr Release kLastWithAllOrNothing(26, 5);

}  // namespace

std::optional<int> Batch::Add(Reading reading) {
  const Command& command = *reading.command;
  if (command.prints == "words" || command.method == nullptr) {
    std::cerr << fmt::format("rpc.py: {} needs its answer at once; it cannot be in a batch\n", command.name);
    return kFailed;
  }
  // rpc.py prints what it has for a result by then.
  if (!command.prints.empty() && !session_.dry_run()) std::cout << "null\n";
  lines_.push_back(std::move(reading));
  return std::nullopt;
}

Release Batch::Manners() { return reader_.as().value_or(std::max(session_.TargetRelease(), kFirstWithBatches)); }

int Batch::Run(const std::string& script) {
  std::vector<Sent> requests;
  for (const Reading& line : lines_) {
    const auto own = ToRelease(line, reader_.SentAs(line));
    if (!own) return Complain(own.error()).exit_code;
    for (const Request& request : *own) requests.push_back({request, line.command});
  }
  if (requests.empty()) return kDone;
  if (session_.dry_run()) {
    std::cout << Session::ShowBatch(requests, reader_.SentAs(lines_.front()));
    return kDone;
  }
  const int exit_code = Tell(session_.CallBatch(requests), requests, script);
  session_.TellWhy();
  return exit_code;
}

int Batch::Tell(const std::vector<Session::Answer>& answers, const std::vector<Sent>& requests,
                const std::string& script) {
  const bool all_or_nothing = Manners() <= kLastWithAllOrNothing;
  std::string results;
  std::string errors;
  for (const auto& [index, answer] : answers) {
    const Request& request = requests[index].request;
    const auto result = session_.Settle(request, answer);
    if (result) {
      // What a line needs besides has no answer of its own.
      if (!result->is_null() && !request.unless_there)
        results += ToPythonJson(Session::ToShow(request.method, *result), 2) + "\n";
    } else if (!IsAnswer(result.error())) {
      // rpc.py takes a failure of the connection for one of the whole batch.
      std::cout << "Exception:\n"
                << (all_or_nothing ? script + "\n" : "")
                << session_.Explain(result.error(), request.method, {}, nullptr);
      return kFailed;
    } else {
      session_.TellWhyLater(result.error());
      const std::string error = Session::AnswerOf(result.error());
      errors += all_or_nothing ? fmt::format("Got JSON-RPC error response\nresponse:\n{}\n", error) : error + "\n";
    }
  }
  if (errors.empty() || !all_or_nothing) std::cout << results << std::flush;
  if (errors.empty()) return kDone;
  if (all_or_nothing) {
    std::cout << "Exception:\n" << script << "\n" << errors;
  } else {
    std::cerr << errors;
  }
  return kFailed;
}

}  // namespace spdkctl::rpc_py
