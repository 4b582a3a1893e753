#include "client/sent_secrets.h"

#include "schema/secrets.h"

namespace spdkctl::client {

void HideSent(std::string_view method, std::string_view params, Error& error) {
  const auto secrets = SecretsOfCall(method, params);
  if (secrets.empty()) return;
  for (std::string* const text : {&error.message, &error.rpc_message, &error.cause}) HideSecretsOfText(secrets, *text);
  for (std::string& line : error.log) HideSecretsOfText(secrets, line);
}

}  // namespace spdkctl::client
