#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// Records of targets that spdkctl started: one file each under the runtime folder, NAME.target.json. Beside it lies
/// NAME.public.json, for all users, without what the target was started from, which may hold secrets.
Result<void> WriteRecord(const Folders& folders, const node::v1::TargetRecord& record);

/// Those that can be read. A file that is no record, or that somebody else could have written, is warned of.
std::vector<node::v1::TargetRecord> ReadRecords(const Folders& folders);
/// What root's spdkctl tells of its targets, under folders.system.
std::vector<node::v1::TargetRecord> ReadSystemRecords(const Folders& folders);

/// Nothing if there is none. A record that cannot be read or believed is an error, since its target may run.
Result<std::optional<node::v1::TargetRecord>> ReadRecord(const Folders& folders, const std::string& name);
void RemoveRecord(const Folders& folders, const std::string& name);

/// Keeps how a target was started beside the configurations that it saves, for when its record is gone.
Result<void> KeepStart(const Folders& folders, const node::v1::TargetRecord& record);
std::filesystem::path KeptStartFile(const Folders& folders, const std::string& name);
/// Nothing if it was not kept, or cannot be read or believed.
std::optional<node::v1::TargetRecord> KeptStart(const Folders& folders, const std::string& name);

/// Fills in which process of which boot and PID namespace it is.
void SetProcess(node::v1::TargetRecord& record, const host::ProcessId& process);

/// kBusy: whether the target of a record runs cannot be told from here.
Error CannotTell(const Target& target);

/// The target of a record of this user's.
Target FromRecord(const node::v1::TargetRecord& record);
/// The target of a record of root's, for another user: one that spdkctl started, but not this user's.
Target FromSystemRecord(const node::v1::TargetRecord& record);

}  // namespace spdkctl::target
