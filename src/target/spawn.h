#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/os.h"
#include "target/resolve.h"

namespace spdkctl::target {

/// What a target finds in its environment: where programs and libraries are, language, time zone, and what SPDK, DPDK,
/// the simulator and sanitizers read. Whatever else the caller has (passwords, credentials) is no affair of a target's,
/// for anybody who may look at it would see that for as long as it runs.
std::vector<std::string> TargetEnvironment();

/// Is told the process before the program runs in it.
using BeforeRun = std::function<Result<void>(pid_t)>;

/// Runs the program in a session of its own, in the root folder, with umask 077, no descriptor of this process's but
/// `log` as its output, and every signal as a new process has it. It is not less important to the kernel than other
/// programs; root's has the limits of a service. The process is there before the program: if `before_run` fails, or
/// this process ends in it, the program is never run.
Result<pid_t> Spawn(const Launch& launch, const UniqueFd& log, const BeforeRun& before_run = {});

}  // namespace spdkctl::target
