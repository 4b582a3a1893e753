#include "client/trace.h"

#include <chrono>
#include <utility>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "schema/secrets.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::client {
namespace {

TraceHandler& Port() {
  static auto* const handler = new TraceHandler;
  return *handler;
}

std::string ShownResult(const std::string& method, std::string_view result) {
  boost::system::error_code broken;
  boost::json::value value = boost::json::parse({result.data(), result.size()}, broken);
  // What is no JSON to everybody may hold anything.
  if (broken) return fmt::format("({} bytes)", result.size());
  HideSecretsOfResult(Schema::Get().Find(method), value);
  return boost::json::serialize(value);
}

std::string ShownReply(const std::string& method, const Result<jsonrpc::Reply>& reply) {
  if (reply) return ShownResult(method, reply->result());
  const Error& error = reply.error();
  if (error.delivery != Delivery::kAnswered) return fmt::format("no answer: {}", error.message);
  return fmt::format("error {}: {}", error.rpc_code, error.rpc_message);
}

}  // namespace

void SetTrace(TraceHandler handler) { Port() = std::move(handler); }

jsonrpc::Handler Traced(std::string_view method, std::string_view params, jsonrpc::Handler handler) {
  if (!Port()) return handler;
  const std::string shown = HideSecretsOfCall(method, params);
  Port()(fmt::format("-> {}{}{}", method, shown.empty() ? "" : " ", shown));
  const auto began = std::chrono::steady_clock::now();
  return [name = std::string(method), began, handler = std::move(handler)](Result<jsonrpc::Reply> reply) {
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    Port()(fmt::format("<- {} {:.1f}ms {}", name, took.count(), ShownReply(name, reply)));
    handler(std::move(reply));
  };
}

}  // namespace spdkctl::client
