#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "spdkctl/schema/method.h"

namespace spdkctl {

struct FieldTable;

// Secrets in JSON that stays JSON: what is said on the wire and written down, as it was said. Each secret becomes
// "***". Of a method that the schema has, the fields that it marks are hidden, of any release; beside them, and of
// methods that it does not have, every member that has the name of a field that some method marks, in either case, and
// in parameters every one whose name may be such a name misspelt.

/// In the parameters of a method; null for one that the schema does not have.
void HideSecretsOfParams(const Method* method, boost::json::value& params);
/// In the result of a method; null for one that the schema does not have.
void HideSecretsOfResult(const Method* method, boost::json::value& result);
/// In requests, answers and whatever else, batches included: params by the method beside them, all else by names.
void HideSecretsOfAnything(boost::json::value& value);

/// The parameters of a call as they are shown, of any method. Text that is no JSON is hidden as a whole.
std::string HideSecretsOfCall(std::string_view method, std::string_view params);

/// A result as its text: digits stay as they came where it holds no secret.
std::string HideSecretsOfAnswer(const Method* method, const std::string& result);

/// The secrets that a call holds, the longest first, as they are and as JSON has them.
std::vector<std::string> SecretsOfCall(std::string_view method, std::string_view params);
/// In whatever repeats them: a target's own words.
void HideSecretsOfText(const std::vector<std::string>& secrets, std::string& text);

/// Whether text that is no JSON names a field that is a secret somewhere.
bool MayHoldSecrets(std::string_view text);
/// Whether a message of that table, or one in its fields, has a secret field.
bool HasSecrets(const FieldTable& table);
/// Whether the parameters set a field that is secret; empty ones and null set nothing.
bool HoldsSecrets(const Method& method, const boost::json::value& params);

}  // namespace spdkctl
