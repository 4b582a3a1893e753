#pragma once

#include "sim/spdk/bdev/bdev.h"

namespace spdkctl::sim {

class Handlers;

/// Modules read from an unclaimed bdev to see whether it holds something of theirs. That shows in its statistics.
void CountExamination(const World& world, Bdev& bdev);

void AddIostatHandlers(Handlers& handlers);

}  // namespace spdkctl::sim
