#pragma once

#include <optional>

#include "spdkctl/client/calls.h"

namespace spdkctl::client {

/// The error (kProtocol) for an answer to a question of which nothing fits the response, so that `rest` holds the whole
/// result; nothing if it is another. An empty message is no empty list then.
std::optional<Error> WholeMisfit(const Method& method, const google::protobuf::Message& response);

/// A client for whoever decides by what a target has: such an answer is an error.
class WholeAnswers : public TypedCalls {
 public:
  /// `inner` is used, not owned.
  explicit WholeAnswers(TypedCalls& inner) : inner_(inner) {}

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override {
    return inner_.call(method, params, options);
  }
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override { return inner_.info(); }
  [[nodiscard]] std::uint64_t generation() const override { return inner_.generation(); }
  [[nodiscard]] std::uint64_t late_answers() const override { return inner_.late_answers(); }
  [[nodiscard]] std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const override {
    return inner_.TimeoutOf(method, options);
  }

 private:
  TypedCalls& inner_;
};

}  // namespace spdkctl::client
