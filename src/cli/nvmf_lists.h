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

/// The number of the namespace that a bdev's name or a UUID means. kNotFound, also of the subsystem.
Result<std::uint32_t> FindNamespace(Context& context, const std::string& nqn, const std::string& word);

}  // namespace spdkctl::cli
