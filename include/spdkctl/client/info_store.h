#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

  /// What was noted of the process, a line each, the oldest first; nothing if that cannot be believed. Called by
  /// whoever wants to know, on any thread.
  virtual std::vector<std::string> Notes(const TargetIdentity& /*identity*/) { return {}; }
  /// Adds lines. What cannot be noted may contradict what was: then nothing noted before is kept.
  virtual void Note(const TargetIdentity& /*identity*/, const std::vector<std::string>& /*lines*/) {}
};

/// The notes that a store keeps of one process.
class SPDKCTL_EXPORT ProcessNotes {
 public:
  ProcessNotes(std::shared_ptr<InfoStore> store, TargetIdentity process)
      : store_(std::move(store)), process_(std::move(process)) {}

  [[nodiscard]] std::vector<std::string> Read() const { return store_->Notes(process_); }
  void Add(const std::vector<std::string>& lines) const { store_->Note(process_, lines); }

 private:
  std::shared_ptr<InfoStore> store_;
  TargetIdentity process_;
};

}  // namespace spdkctl
