#include "sim/spdk/components.h"

#include <array>

#include "sim/spdk/spdk.h"

namespace spdkctl::sim {
namespace {

using AddHandlers = void (*)(Handlers& handlers);

constexpr std::array kComponents = {
    AddAccelHandlers,    AddAioHandlers,    AddBdevHandlers,      AddBlobfsHandlers,         AddCompressHandlers,
    AddCryptoHandlers,   AddDelayHandlers,  AddErrorBdevHandlers, AddFrameworkHandlers,      AddFsdevHandlers,
    AddFtlHandlers,      AddIobufHandlers,  AddIscsiHandlers,     AddIscsiInitiatorHandlers, AddKeyringHandlers,
    AddKvmallocHandlers, AddLogHandlers,    AddLvolHandlers,      AddMallocHandlers,         AddNbdHandlers,
    AddNetHandlers,      AddNotifyHandlers, AddNullHandlers,      AddNvmeHandlers,           AddNvmfHandlers,
    AddOcssdHandlers,    AddOpalHandlers,   AddPassthruHandlers,  AddRaidHandlers,           AddRbdHandlers,
    AddScsiHandlers,     AddSockHandlers,   AddSplitHandlers,     AddThreadHandlers,         AddTraceHandlers,
    AddUblkHandlers,     AddUringHandlers,  AddVfuHandlers,       AddVhostHandlers,          AddVirtioHandlers,
    AddZoneBlockHandlers};

}  // namespace

void AddComponents(Handlers& handlers) {
  for (const AddHandlers add : kComponents) add(handlers);
}

}  // namespace spdkctl::sim
