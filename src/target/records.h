#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// Records of targets that spdkctl started: one file each under the runtime folder.
Result<void> WriteRecord(const Folders& folders, const node::v1::TargetRecord& record);
std::vector<node::v1::TargetRecord> ReadRecords(const Folders& folders);
std::optional<node::v1::TargetRecord> ReadRecord(const Folders& folders, const std::string& name);
void RemoveRecord(const Folders& folders, const std::string& name);

Target FromRecord(const node::v1::TargetRecord& record);

}  // namespace spdkctl::target
