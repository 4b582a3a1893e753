#pragma once

#include "spdkctl/rpc/v1/vhost.pb.h"
#include "storage/view.h"

namespace spdkctl::storage {

// The vhost controllers of every release, as the newest shows them. 17.07 has a list for each of their kinds.

void AskVhostControllers(View& view);
Result<rpc::v1::VhostGetControllersResponse> VhostControllersIn(const View& view);
rpc::v1::VhostGetControllersResponse VhostControllersOf(const rpc::v1::GetVhostBlkControllersResponse& blk,
                                                        const rpc::v1::GetVhostScsiControllersResponse& scsi);
/// Null if there is none of that name.
const rpc::v1::VhostController* FindController(const rpc::v1::VhostGetControllersResponse& all,
                                               const std::string& name);

/// The target makes a socket of that name in its folder, and would make it elsewhere by "../NAME".
Result<void> CheckControllerName(const std::string& name);

/// Whether controllers list their guests: since 23.05.
bool TellsGuests(Release release);
/// The guests of a controller, in words. Nothing if the release does not tell of them (TellsGuests). The error says why
/// nobody can tell.
Result<std::vector<std::string>> GuestsOf(const rpc::v1::VhostController& controller, Release release);

}  // namespace spdkctl::storage
