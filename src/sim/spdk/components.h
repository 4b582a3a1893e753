#pragma once

#include "sim/engine/handlers.h"
#include "sim/spdk/messages.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl::sim {

// Every component of SPDK has a file NAME.cc or a folder NAME of its own, which adds its handlers here; components.cc
// calls them all.

void AddAccelHandlers(Handlers& handlers);
void AddAioHandlers(Handlers& handlers);
void AddBdevHandlers(Handlers& handlers);
void AddBlobfsHandlers(Handlers& handlers);
void AddCompressHandlers(Handlers& handlers);
void AddCryptoHandlers(Handlers& handlers);
void AddDelayHandlers(Handlers& handlers);
void AddErrorBdevHandlers(Handlers& handlers);
void AddFrameworkHandlers(Handlers& handlers);
void AddFsdevHandlers(Handlers& handlers);
void AddFtlHandlers(Handlers& handlers);
void AddIobufHandlers(Handlers& handlers);
void AddIscsiHandlers(Handlers& handlers);
void AddIscsiInitiatorHandlers(Handlers& handlers);
void AddKeyringHandlers(Handlers& handlers);
void AddKvmallocHandlers(Handlers& handlers);
void AddLogHandlers(Handlers& handlers);
void AddLvolHandlers(Handlers& handlers);
void AddMallocHandlers(Handlers& handlers);
void AddNbdHandlers(Handlers& handlers);
void AddNetHandlers(Handlers& handlers);
void AddNotifyHandlers(Handlers& handlers);
void AddNullHandlers(Handlers& handlers);
void AddNvmeHandlers(Handlers& handlers);
void AddNvmfHandlers(Handlers& handlers);
void AddOcssdHandlers(Handlers& handlers);
void AddOpalHandlers(Handlers& handlers);
void AddPassthruHandlers(Handlers& handlers);
void AddRaidHandlers(Handlers& handlers);
void AddRbdHandlers(Handlers& handlers);
void AddScsiHandlers(Handlers& handlers);
void AddSockHandlers(Handlers& handlers);
void AddSplitHandlers(Handlers& handlers);
void AddThreadHandlers(Handlers& handlers);
void AddTraceHandlers(Handlers& handlers);
void AddUblkHandlers(Handlers& handlers);
void AddUringHandlers(Handlers& handlers);
void AddVfuHandlers(Handlers& handlers);
void AddVhostHandlers(Handlers& handlers);
void AddVirtioHandlers(Handlers& handlers);
void AddZoneBlockHandlers(Handlers& handlers);

}  // namespace spdkctl::sim
