#pragma once

#include <cstdint>

#include "target/resolve.h"

namespace spdkctl::target {

// Each check looks for one thing that would keep a target from starting now. None of them changes anything.

/// kBusy if another target holds one of the cores.
Result<void> CheckCores(const Launch& launch);
/// kBusy if a process listens there, kExists if its path is something else than a socket.
Result<void> CheckAddress(const Launch& launch);
/// kPermission if one of its folders cannot be made or written into.
Result<void> CheckFolders(const Launch& launch);
/// kNotFound if SPDK's configuration cannot be read.
Result<void> CheckConfiguration(const Launch& launch);
/// kBusy if there are not enough huge pages. Of the `available` bytes `promised` go to targets that start before it.
Result<void> CheckHugepages(const Launch& launch, std::uint64_t available, std::uint64_t promised = 0);

/// Who else may do anything with the target, by its RPC address: those of other hosts who reach its port, or may write
/// to its socket. Empty if only its owner and a group may.
std::string WarnOfAccess(const Launch& launch);

/// Everything but huge pages, which several targets share.
std::vector<Error> Obstacles(const Launch& launch);
/// Everything, for one target; the error is the first obstacle.
Result<void> Check(const Launch& launch);

}  // namespace spdkctl::target
