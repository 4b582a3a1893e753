#pragma once

#include <array>

#include "sim/engine/handlers.h"

namespace spdkctl::sim {

// Every component of SPDK has a file of its own, NAME.cc, which adds its handlers here.
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
void AddVhostHandlers(Handlers& handlers);
void AddVirtioHandlers(Handlers& handlers);
void AddZoneBlockHandlers(Handlers& handlers);

using AddHandlers = void (*)(Handlers& handlers);

inline constexpr std::array kComponents = {AddAccelHandlers,     AddAioHandlers,
                                           AddBdevHandlers,      AddBlobfsHandlers,
                                           AddCompressHandlers,  AddCryptoHandlers,
                                           AddDelayHandlers,     AddErrorBdevHandlers,
                                           AddFrameworkHandlers, AddFsdevHandlers,
                                           AddFtlHandlers,       AddIobufHandlers,
                                           AddIscsiHandlers,     AddIscsiInitiatorHandlers,
                                           AddKeyringHandlers,   AddLogHandlers,
                                           AddLvolHandlers,      AddMallocHandlers,
                                           AddNbdHandlers,       AddNetHandlers,
                                           AddNotifyHandlers,    AddNullHandlers,
                                           AddNvmeHandlers,      AddNvmfHandlers,
                                           AddOcssdHandlers,     AddOpalHandlers,
                                           AddPassthruHandlers,  AddRaidHandlers,
                                           AddRbdHandlers,       AddScsiHandlers,
                                           AddSockHandlers,      AddSplitHandlers,
                                           AddThreadHandlers,    AddTraceHandlers,
                                           AddUblkHandlers,      AddUringHandlers,
                                           AddVhostHandlers,     AddVirtioHandlers,
                                           AddZoneBlockHandlers};

}  // namespace spdkctl::sim
