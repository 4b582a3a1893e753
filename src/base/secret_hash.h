#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spdkctl {

/// What is kept of a secret, to know it again and not to tell it: a salted SHA-512 hash as crypt(5) writes it. Nothing
/// where this system cannot make one.
std::optional<std::string> HashSecret(const std::string& secret);

/// Whether a hash was made of that secret.
bool IsHashOf(const std::string& hash, const std::string& secret);

}  // namespace spdkctl
