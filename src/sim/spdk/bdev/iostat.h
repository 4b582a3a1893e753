#pragma once

#include "sim/spdk/bdev/bdev.h"

namespace spdkctl::sim {

class Handlers;

/// Modules that look whether an unclaimed bdev holds something of theirs read from it; that shows in its statistics.
void CountExamination(const World& world, Bdev& bdev);

void AddIostatHandlers(Handlers& handlers);

}  // namespace spdkctl::sim
