#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spdkctl/node/node.h"
#include "target/resolve.h"

namespace spdkctl::node {

/// A target that somebody else started and that stands where the node file has one: it serves that one's address, as
/// the same application. `up` and `down` leave it as it is, and make no target of theirs of it.
struct Foreign {
  std::string name;  ///< In the node file.
  target::Target target;
  std::vector<std::string> differences;  ///< From what the file says, and what of it cannot be told.
};

/// The one of those targets that takes RPC there as that application, was started by somebody else, and is to be
/// believed: root's or this user's, in no container.
std::optional<target::Target> StandsAt(const Address& address, const std::string& application,
                                       const std::vector<target::Target>& targets);

/// The same for the target of that name of a node file, as far as the file alone tells its address.
std::optional<target::Target> StandsFor(const target::Folders& folders, const v1::NodeFile& file,
                                        const std::string& name, const std::vector<target::Target>& targets);

/// In what such a target is not as it was resolved from the node file, in words. Calls of a start leave no trace that
/// tells who made them: where there are any, it is not known.
std::vector<std::string> DifferencesOf(const target::Target& running, const target::Launch& wanted);

/// The same text for the same address: paths of Unix sockets without links, dots and doubled slashes.
std::string Unambiguous(const Address& address);

/// "nvmf_tgt runs as pid 4711, started by spdk.service and not by spdkctl"
std::string Describe(const Foreign& foreign);

}  // namespace spdkctl::node
