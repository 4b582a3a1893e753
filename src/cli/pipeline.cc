#include "cli/pipeline.h"

#include <fmt/format.h>
#include <boost/asio/io_context.hpp>

#include "spdkctl/client/async_client.h"

namespace spdkctl::cli {

Result<std::vector<Result<void>>> CallAll(Context& context, const Method& method,
                                          const std::vector<std::shared_ptr<google::protobuf::Message>>& requests) {
  const auto chosen = context.ChosenConnection();
  if (!chosen) return chosen.error();
  const auto options = context.Options();
  if (!options) return options.error();
  boost::asio::io_context io;
  AsyncClient client(io.get_executor(), chosen->address, chosen->options);
  std::vector<Result<void>> outcomes(requests.size());
  std::size_t open = requests.size();
  for (std::size_t i = 0; i < requests.size(); ++i) {
    client.async_call_message(method, *requests[i], *options,
                              [&, i](const Result<std::shared_ptr<google::protobuf::Message>>& answer) {
                                if (!answer) outcomes[i] = answer.error();
                                --open;
                              });
  }
  while (open > 0) io.run_one();
  return outcomes;
}

Result<void> FirstFailure(const std::vector<Result<void>>& outcomes, const std::vector<std::string>& names) {
  std::size_t failed = 0;
  const Result<void>* first = nullptr;
  std::string name;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i]) continue;
    if (failed++ > 0) continue;
    first = &outcomes[i];
    name = names[i];
  }
  if (first == nullptr) return {};
  Error error = first->error();
  error.message = fmt::format("{}: {}{}", name, error.message,
                              failed > 1 ? fmt::format(" ({} of {} failed)", failed, outcomes.size()) : "");
  return error;
}

}  // namespace spdkctl::cli
