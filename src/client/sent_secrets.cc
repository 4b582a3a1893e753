#include "client/sent_secrets.h"

#include <algorithm>

#include <fmt/format.h>

#include "schema/secrets.h"

namespace spdkctl::client {

Result<void> CheckSecrets(std::string_view method, std::string_view params) {
  constexpr std::string_view kHidden = "***";
  if (params.find(kHidden) == std::string_view::npos) return {};
  const auto secrets = SecretsOfCall(method, params);
  if (std::find(secrets.begin(), secrets.end(), kHidden) == secrets.end()) return {};
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("{}: a secret is '***', which stands for one that was hidden: give the secret itself", method));
}

void HideSent(std::string_view method, std::string_view params, Error& error) {
  const auto secrets = SecretsOfCall(method, params);
  if (secrets.empty()) return;
  for (std::string* const text : {&error.message, &error.rpc_message, &error.cause}) HideSecretsOfText(secrets, *text);
  for (std::string& line : error.log) HideSecretsOfText(secrets, line);
}

}  // namespace spdkctl::client
