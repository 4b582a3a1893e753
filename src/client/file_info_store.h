#pragma once

#include <filesystem>

#include "spdkctl/client/info_store.h"

namespace spdkctl::client {

/// Remembers targets in one file each, named by the process id, in a private folder: mode 0700, files 0600, all of this
/// user. Nothing is believed that is otherwise, or of another form or schema. What cannot be read or written is
/// forgotten silently: it is asked for again.
class FileInfoStore : public InfoStore {
 public:
  /// The folder is made when there is something to save.
  explicit FileInfoStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::optional<TargetInfo> Load(const TargetIdentity& identity) override;
  void Save(const TargetIdentity& identity, const TargetInfo& info) override;
  void Forget(const TargetIdentity& identity) override;

 private:
  std::filesystem::path folder_;
};

}  // namespace spdkctl::client
