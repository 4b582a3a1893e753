#pragma once

#include <string>

#include "cli/context.h"

namespace spdkctl::cli {

/// A key of the target's keyring, for a command that needs one.
struct KeyUse {
  std::string name;
  bool made = false;  ///< It was put into the keyring for this.
};

/// `given` is the name of a key that the target has, or the path of a file (with a '/'), which is put into the keyring
/// under the file's name. The key itself is read by the target alone. Files that others may read are refused, as SPDK
/// refuses them.
Result<KeyUse> UseKey(TypedCalls& client, const std::string& option, const std::string& given);

/// Takes a key that was made for a command that failed out of the keyring again.
void UndoKey(TypedCalls& client, const KeyUse& key);

}  // namespace spdkctl::cli
