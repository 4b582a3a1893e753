#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::app {

// Each is kBusy with the users' names if there are any, and if nobody can tell.

Result<void> CheckUnused(TypedCalls& client, const std::vector<rpc::v1::Bdev>& bdevs);
/// Snapshots of several clones, whose names it says: SPDK merges a snapshot into its only clone, and deletes none that
/// has more, whatever is forced.
Result<void> CheckHasOneClone(const rpc::v1::Bdev& bdev);
/// Hosts that are connected (since 20.10); `host`, if it is not empty, is the only one that counts. kNotFound if there
/// is no such subsystem.
Result<void> CheckSubsystemUnused(TypedCalls& client, const std::string& nqn, const std::string& host = {});
/// Guests that are connected to a vhost controller; `then` says what that means. Nothing is asked of a release that
/// does not tell (TellsGuests).
Result<void> CheckControllerUnused(TypedCalls& client, const std::string& ctrlr, std::string_view then);
/// Whether vhost controllers list their guests: since 23.05.
bool TellsGuests(TypedCalls& client);
/// Initiators that are connected.
Result<void> CheckNodeUnused(TypedCalls& client, const std::string& node);
/// Target nodes.
Result<void> CheckPortalGroupUnused(TypedCalls& client, std::int32_t tag);
Result<void> CheckInitiatorGroupUnused(TypedCalls& client, std::int32_t tag);
/// Target nodes, and discovery.
Result<void> CheckAuthGroupUnused(TypedCalls& client, std::int32_t tag);
/// Controllers and hosts.
Result<void> CheckKeyUnused(TypedCalls& client, const std::string& name);

}  // namespace spdkctl::app
