#pragma once

#include <string>
#include <vector>

#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::app {

// Each is kBusy with the users' names if there are any, and if nobody can tell.

Result<void> CheckUnused(TypedCalls& client, const std::vector<rpc::v1::Bdev>& bdevs);
/// Hosts that are connected (since 20.10); `host`, if it is not empty, is the only one that counts. kNotFound if there
/// is no such subsystem.
Result<void> CheckSubsystemUnused(TypedCalls& client, const std::string& nqn, const std::string& host = {});
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
