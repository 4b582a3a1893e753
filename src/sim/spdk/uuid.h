#pragma once

#include <string>

namespace spdkctl::sim {

/// A random UUID.
std::string NewUuid();
/// The UUID that SPDK derives from another one, or from any bytes.
std::string DeriveUuid(const std::string& name_space, const std::string& bytes);
/// The 16 bytes of a UUID's text; empty if it is none.
std::string UuidBytes(const std::string& text);
/// In lower case, as SPDK prints it.
std::string CanonicalUuid(const std::string& text);

}  // namespace spdkctl::sim
