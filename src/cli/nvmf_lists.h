#pragma once

#include "cli/context.h"

namespace spdkctl::cli {

// `list` and `show` of what NVMe over Fabrics has, each added to the commands of its group.
void AddSubsystemLists(Command subsystem, Context& context);
void AddNamespaceLists(Command ns, Context& context);
void AddListenerLists(Command listener, Context& context);
void AddHostLists(Command host, Context& context);
void AddAnaLists(Command ana, Context& context);
void AddTransportLists(Command transport, Context& context);
void AddReferralLists(Command referral, Context& context);

}  // namespace spdkctl::cli
