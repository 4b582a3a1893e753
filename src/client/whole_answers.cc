#include "client/whole_answers.h"

#include <fmt/format.h>
#include <google/protobuf/reflection.h>

#include "base/text.h"
#include "schema/json_values.h"

namespace spdkctl::client {
namespace {

/// Whether a result is the empty list or map that the response's field is meant for, and is kept only as it has nothing
/// to fill the field with.
bool IsEmptyOne(const Method& method, const google::protobuf::Message& response, std::string_view json) {
  const bool list = json.starts_with('[');
  if (json.size() < 2 || !Trim(json.substr(1, json.size() - 2)).empty() || (!list && !json.starts_with('{')))
    return false;
  const rpc::v1::Method& options = method.options();
  const std::string& own = list ? options.list_result() : options.object_result();
  const auto* const field = response.GetDescriptor()->FindFieldByName(own.empty() ? options.result() : own);
  return field != nullptr && field->is_repeated() && field->is_map() != list;
}

}  // namespace

std::optional<Error> WholeMisfit(const Method& method, const google::protobuf::Message& response) {
  // What a call that changes something answers says no more than that it was done.
  if (method.options().effect() != rpc::v1::READS) return std::nullopt;
  const auto* const rest = response.GetDescriptor()->FindFieldByName("rest");
  if (rest == nullptr) return std::nullopt;
  for (const auto& member : response.GetReflection()->GetRepeatedFieldRef<rpc::v1::Member>(response, rest)) {
    if (!member.name().empty() || IsEmptyOne(method, response, member.json())) continue;
    Error error = MakeError(
        Code::kProtocol, fmt::format("the result is {}, which is none that is known of this method; 'spdkctl rpc {}' "
                                     "shows it as it came",
                                     KindOfJson(member.json()), method.name()));
    error.method = method.name();
    error.delivery = Delivery::kAnswered;
    return error;
  }
  return std::nullopt;
}

Result<void> WholeAnswers::call_message(const Method& method, const google::protobuf::Message& request,
                                        google::protobuf::Message& response, const CallOptions& options) {
  if (auto called = inner_.call_message(method, request, response, options); !called) return called;
  if (auto misfit = WholeMisfit(method, response)) return std::move(*misfit);
  return {};
}

}  // namespace spdkctl::client
