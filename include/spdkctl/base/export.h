#pragma once

// Marks what libspdkctl.so offers; everything else in it is hidden.
#define SPDKCTL_EXPORT __attribute__((visibility("default")))
