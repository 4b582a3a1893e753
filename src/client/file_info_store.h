#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "spdkctl/client/info_store.h"

namespace spdkctl::client {

/// Remembers targets in one file each, named by the process id, in a private folder: mode 0700, files 0600, all of this
/// user. Nothing is believed that is otherwise, or of another form or schema. What cannot be read or written of what a
/// target said is forgotten silently: it is asked for again. That a target is broken nobody else can tell: it stands in
/// a file of its own, and if that is there but cannot be believed, this is an error.
class FileInfoStore : public InfoStore {
 public:
  /// Whether a program of that name is a target, and no forwarder to one.
  using IsTarget = std::function<bool(const std::string& program)>;

  /// The folder is made when there is something to save, and the one that it lies in, for others to read.
  FileInfoStore(std::filesystem::path folder, IsTarget is_target)
      : folder_(std::move(folder)), is_target_(std::move(is_target)) {}

  std::optional<TargetInfo> Load(const TargetIdentity& identity) override;
  void Save(const TargetIdentity& identity, const TargetInfo& info) override;
  void Forget(const TargetIdentity& identity) override;
  Result<bool> IsBroken(const TargetIdentity& identity) override;
  Result<void> SetBroken(const TargetIdentity& identity, bool broken) override;
  std::vector<std::string> Notes(const TargetIdentity& identity) override;
  void Note(const TargetIdentity& identity, const std::vector<std::string>& lines) override;

 private:
  std::filesystem::path folder_;
  IsTarget is_target_;
};

}  // namespace spdkctl::client
