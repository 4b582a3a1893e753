#pragma once

#include <algorithm>
#include <list>
#include <string>
#include <string_view>

#include "sim/spdk/bdev/bdev.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl::sim {

/// Puts a bdev on top of another one: opens and claims the base, and registers the upper one. It goes when the base
/// goes, and frees the base when it goes. Returns the errno if SPDK refuses it.
///
/// `writes`: the base is opened for writing, which is refused if it is claimed; else only the claim is.
int PutOnTop(World& world, Bdev& base, Bdev upper, bool writes);

// The UUIDs that serve SPDK as name spaces when it derives the UUIDs of virtual bdevs.
inline constexpr const char* kPartUuids = "976b899e-3e1e-4d71-ab69-c2b08e9df8b8";
inline constexpr const char* kDelayUuids = "4009b574-6430-4f1b-bc40-ace811091027";
inline constexpr const char* kPassthruUuids = "7e25812e-c8c0-4d3f-8599-16d790555b85";
inline constexpr const char* kCryptoUuids = "078e3cf7-f4b4-4545-b2c3-d40045a64ae2";
inline constexpr const char* kZoneBlockUuids = "5f3f485a-d6bb-4443-9de7-023683b77389";

/// The UUID that SPDK derives for a virtual bdev of that kind. Empty in releases before `since`, which draw any UUID.
std::string UuidOnTop(const World& world, const char* kind, const Bdev& base, Release since);
/// A part of the base, or all of it under another name: without what only the driver itself can do.
Bdev PartOf(const World& world, const Bdev& base, std::string name, std::string product_name, std::string module,
            std::uint64_t offset_blocks, std::uint64_t num_blocks);

// Modules keep the requests to make bdevs, also of those whose base does not exist yet.

template <class Request>
bool IsWanted(const std::list<Request>& wanted, const std::string& name) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const Request& one) { return one.name() == name; });
}

/// Deletes the bdev, and forgets that it was wanted.
template <class Request>
Failure DeleteWanted(World& world, const std::string& name, std::string_view module, std::list<Request>& wanted,
                     rpc::v1::Done& response) {
  const Bdev* const bdev = world.Of<Bdevs>().Find(name);
  const bool ours = bdev != nullptr && bdev->module == module;
  Failure failure = DeleteOf(world, name, module, response);
  if (ours) wanted.remove_if([&](const Request& one) { return one.name() == name; });
  return failure;
}

}  // namespace spdkctl::sim
