#pragma once

#include <string>

#include "sim/bdev.h"

namespace spdkctl::sim {

/// Puts a bdev on top of another one: opens and claims the base, and registers the upper one. It goes when the base
/// goes, and frees the base when it goes. An errno if that cannot be.
///
/// `writes`: the base is opened for writing, which is refused if it is claimed; else only the claim is.
int PutOnTop(World& world, Bdev& base, Bdev upper, bool writes);

// The names that SPDK derives UUIDs of virtual bdevs in.
inline constexpr const char* kPartUuids = "976b899e-3e1e-4d71-ab69-c2b08e9df8b8";
inline constexpr const char* kDelayUuids = "4009b574-6430-4f1b-bc40-ace811091027";
inline constexpr const char* kPassthruUuids = "7e25812e-c8c0-4d3f-8599-16d790555b85";
inline constexpr const char* kCryptoUuids = "078e3cf7-f4b4-4545-b2c3-d40045a64ae2";
inline constexpr const char* kZoneBlockUuids = "5f3f485a-d6bb-4443-9de7-023683b77389";

/// The UUID that a virtual bdev of that kind has on the base; empty (any will do) in releases that draw one.
std::string UuidOnTop(const World& world, const char* kind, const Bdev& base, Release since);
/// That of a part of the base.
std::string UuidOfPart(const World& world, const Bdev& base, std::uint64_t offset_blocks, std::uint64_t num_blocks);

}  // namespace spdkctl::sim
