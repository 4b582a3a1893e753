#pragma once

#include <string>

namespace spdkctl::node {

/// Throws YAML::Exception, with the place, if the document would not end once its aliases are followed: one that lies
/// within what it names, or so many within each other that no node file can mean it.
void CheckAliases(const std::string& yaml);

}  // namespace spdkctl::node
