#pragma once

#include <cstdint>

#include "spdkctl/host/hugepages.h"
#include "target/resolve.h"

namespace spdkctl::target {

// Each check looks for one thing that would keep a target from starting now. None of them changes anything.

/// kPermission if the control group does not permit one of the cores. `root` stands before /proc and /sys.
Result<void> CheckPermittedCores(const Launch& launch, const std::filesystem::path& root = "/");
/// kBusy if another target holds one of the cores.
Result<void> CheckCores(const Launch& launch);
/// kBusy if a process listens there, kNotFound if no interface has its IP address, kExists if its path is something
/// else than a socket.
Result<void> CheckAddress(const Launch& launch);
/// kPermission if one of its folders cannot be made or written into.
Result<void> CheckFolders(const Launch& launch);
/// What is wrong with the calls of its specification, with the configuration that is loaded, and with those that
/// `arguments` name: methods that its program does not have, files that cannot be read, that are no JSON, and calls
/// that the target would refuse.
std::vector<Error> ConfigurationFaults(const Launch& launch);
/// The first of them.
Result<void> CheckConfiguration(const Launch& launch);
/// kBusy if there are not enough huge pages. Of the `available` bytes `promised` go to targets that start before it.
Result<void> CheckHugepages(const Launch& launch, std::uint64_t available, std::uint64_t promised = 0);
/// The same, and what is in the way: kWrongState if they are reserved and not mounted, kNoSpace if this host or the
/// control group has not so much at all.
Result<void> CheckHugepages(const Launch& launch, const host::HugepageState& state, std::uint64_t available,
                            std::uint64_t promised, const std::filesystem::path& root = "/");

/// Who else may do anything with the target, by its RPC address: those of other hosts who reach its port, or may write
/// to its socket. Empty if only its owner and a group may.
std::string WarnOfAccess(const Launch& launch);

/// Everything but huge pages, which several targets share.
std::vector<Error> Obstacles(const Launch& launch, const std::filesystem::path& root = "/");
/// Everything, for one target; the error is the first obstacle.
Result<void> Check(const Launch& launch);

}  // namespace spdkctl::target
