#pragma once

#include <string>
#include <vector>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// How an application is to be called, and the configuration file that has to be there for it.
struct CommandLine {
  std::vector<std::string> arguments;  ///< Without the program.
  std::string config_path;             ///< Of a file to be written first, or empty.
  std::string config_text;
};

/// For the release of the installation: `-r` and JSON for new ones, `-c` with an INI file of our own for old ones.
Result<CommandLine> MakeCommandLine(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                                    const host::Installation& installation, const Address& address);

/// The address that a target is to have.
Result<Address> AddressFor(const Folders& folders, const std::string& name, const node::v1::Target& spec);

}  // namespace spdkctl::target
