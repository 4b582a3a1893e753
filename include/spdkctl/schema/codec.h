#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

// Between SPDK's JSON and the schema's messages. Nothing is lost on the way from an answer to a message and
// back: what the fields cannot hold is kept in `rest`.

/// An answer's `result` as the method's response message. Members that the fields cannot hold (unknown, null,
/// empty lists, wrong types, numbers out of range) go to `rest`. Fails with kProtocol only where the whole
/// result is unusable: broken JSON, or a `true` where a list of objects is meant.
SPDKCTL_EXPORT Result<void> ParseResult(const Method& method, std::string_view json, Release release,
                                        google::protobuf::Message& response);

/// The JSON of a response, as `release` writes it: fields that it lacks are left out, renamed ones have their
/// name of then.
SPDKCTL_EXPORT std::string FormatResult(const Method& method, const google::protobuf::Message& response,
                                        Release release);

/// Parameters from JSON text into the request message. Names of any release are accepted. Unknown members,
/// wrong types and numbers out of range are kInvalidArgument and name the member.
SPDKCTL_EXPORT Result<void> ParseParams(const Method& method, std::string_view json,
                                        google::protobuf::Message& request);

/// As a target of that release reads parameters: its names only, its required members, its strictness.
SPDKCTL_EXPORT Result<void> ParseParamsAs(const Method& method, std::string_view json, Release release,
                                          google::protobuf::Message& request);

/// The `params` text for `release`, empty if there is to be no such member. A set field that the release lacks
/// is kUnsupported and names the releases that have it; a required one that is not set is kInvalidArgument.
SPDKCTL_EXPORT Result<std::string> FormatParams(const Method& method, const google::protobuf::Message& request,
                                                Release release);

enum class Secrets { kShown, kHidden };

/// The message's fields and `rest` as one JSON object under the newest names, e.g. for display.
SPDKCTL_EXPORT std::string ToJson(const google::protobuf::Message& message, Secrets secrets = Secrets::kHidden);

/// An error as one JSON object: its code and delivery in words, the target's own code and words, and the cause.
SPDKCTL_EXPORT std::string ToJson(const Error& error);

/// JSON text with the secret members of the method's request shown as "***"; other text unchanged.
SPDKCTL_EXPORT std::string HideSecrets(const Method& method, std::string_view params_json);

/// Paths of everything in `rest`, the whole message through: "bdevs[0].driver_specific.raid".
SPDKCTL_EXPORT std::vector<std::string> Misfits(const google::protobuf::Message& message);

/// Keeps `json` in the message's `rest` under `name`, e.g. an empty list that is to be written.
SPDKCTL_EXPORT void AddRest(google::protobuf::Message& message, std::string_view name, std::string_view json);

/// The JSON value of a string field's text: quoted and escaped.
SPDKCTL_EXPORT std::string QuoteJson(std::string_view text);

/// The enumerator's string on the wire.
SPDKCTL_EXPORT const std::string& WireName(const google::protobuf::EnumValueDescriptor& value);

}  // namespace spdkctl
