#pragma once

#include <string>
#include <vector>

#include "base/os.h"
#include "target/resolve.h"

namespace spdkctl::target {

/// What a target finds in its environment: where programs and libraries are, language, time zone, and what SPDK, DPDK,
/// the simulator and sanitizers read. Whatever else the caller has (passwords, credentials) is no affair of a target's,
/// for anybody who may look at it would see that for as long as it runs.
std::vector<std::string> TargetEnvironment();

/// Runs the program in a session of its own, in the root folder, with umask 077, no descriptor of this process's but
/// `log` as its output, and every signal as a new process has it.
Result<pid_t> Spawn(const Launch& launch, const UniqueFd& log);

}  // namespace spdkctl::target
