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
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override { return inner_.info(); }
  [[nodiscard]] std::uint64_t generation() const override { return inner_.generation(); }
  [[nodiscard]] std::uint64_t late_answers() const override { return inner_.late_answers(); }
  [[nodiscard]] std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const override {
    return inner_.TimeoutOf(method, options);
  }

  /// The error for an answer that is none here; nothing if it is fine.
  [[nodiscard]] virtual std::optional<Error> Misfit(const Method& method,
                                                    const google::protobuf::Message& response) const {
    return WholeMisfit(method, response);
  }

 private:
  TypedCalls& inner_;
};

/// The error (kProtocol) for an answer to a question in which a member that the schema has is something else than it
/// is to be, at any depth, or an element of a list has nothing that it could be known by; nothing if there is none.
/// null, empty lists and maps, members, enumerators and numbers of newer releases are none.
std::optional<Error> InnerMisfit(const Method& method, const google::protobuf::Message& response);

/// Whether the message's list of that name was there, and empty; it is kept beside the field then.
bool TellsEmptyList(const google::protobuf::Message& message, std::string_view name);

/// A client for whoever may let something be lost if it is not used: such an answer is an error, too.
class FittingAnswers : public WholeAnswers {
 public:
  using WholeAnswers::WholeAnswers;
  [[nodiscard]] std::optional<Error> Misfit(const Method& method,
                                            const google::protobuf::Message& response) const override;
};

}  // namespace spdkctl::client
