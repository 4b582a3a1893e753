#pragma once

#include <optional>
#include <string>

#include "spdkctl/base/export.h"
#include "spdkctl/base/result.h"
#include "spdkctl/client/caller.h"

namespace spdkctl {

/// One run of one program on this host, as it is told from every other: its process id, when it was started and last
/// executed, and which file it runs, in this boot and PID namespace.
struct TargetIdentity {
  int pid = 0;
  std::string program;  ///< The file name of its executable.
  std::string text;
  friend bool operator==(const TargetIdentity&, const TargetIdentity&) = default;
};

/// Remembers what targets are beyond the life of one client, so that the next one need not ask. Clients use it for Unix
/// sockets only, and for processes that they may look at. A process that merely forwards (ssh, socat) stays the same
/// when the target behind it changes: a store should know those programs only that are targets themselves. What it
/// returns is believed, so it must come from a place that nobody else can write to. Called on the client's strand; it
/// must not block.
class SPDKCTL_EXPORT InfoStore {
 public:
  virtual ~InfoStore() = default;
  virtual std::optional<TargetInfo> Load(const TargetIdentity& identity) = 0;
  virtual void Save(const TargetIdentity& identity, const TargetInfo& info) = 0;
  /// What was remembered proved wrong.
  virtual void Forget(const TargetIdentity& identity) = 0;

  /// Whether a call has left the process in a state in which others crash it, as failed ones do SPDK 17.07. An error
  /// says that this was noted, and cannot be read.
  virtual Result<bool> IsBroken(const TargetIdentity& /*identity*/) { return false; }
  /// Notes that a call under way may leave the process so, or has; false: that it has not. A store that does not keep
  /// this does nothing.
  virtual Result<void> SetBroken(const TargetIdentity& /*identity*/, bool /*broken*/) { return {}; }
};

}  // namespace spdkctl
