#include "target/records.h"

#include <google/protobuf/util/json_util.h>

#include "base/os.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kSuffix = ".target.json";

fs::path RecordFile(const Folders& folders, const std::string& name) {
  return folders.runtime / (name + std::string(kSuffix));
}

std::optional<node::v1::TargetRecord> Parse(const fs::path& path) {
  const auto text = ReadFile(path);
  node::v1::TargetRecord record;
  if (!text || !google::protobuf::util::JsonStringToMessage(*text, &record).ok()) return std::nullopt;
  return record;
}

}  // namespace

Result<void> WriteRecord(const Folders& folders, const node::v1::TargetRecord& record) {
  std::string text;
  const auto written = google::protobuf::util::MessageToJsonString(record, &text);
  if (!written.ok()) return MakeError(Code::kInternal, "cannot write the record of target " + record.name());
  return WriteFileAtomically(RecordFile(folders, record.name()), text, 0600);
}

std::vector<node::v1::TargetRecord> ReadRecords(const Folders& folders) {
  std::vector<node::v1::TargetRecord> records;
  std::error_code failed;
  for (fs::directory_iterator it(folders.runtime, failed), end; !failed && it != end; it.increment(failed)) {
    if (!it->path().filename().string().ends_with(kSuffix)) continue;
    if (auto record = Parse(it->path())) records.push_back(std::move(*record));
  }
  return records;
}

std::optional<node::v1::TargetRecord> ReadRecord(const Folders& folders, const std::string& name) {
  return Parse(RecordFile(folders, name));
}

void RemoveRecord(const Folders& folders, const std::string& name) {
  std::error_code ignored;
  fs::remove(RecordFile(folders, name), ignored);
}

Target FromRecord(const node::v1::TargetRecord& record) {
  Target target;
  target.name = record.name();
  target.application = record.application();
  target.process = {record.pid(), record.start_time()};
  if (auto address = Address::Parse(record.address())) target.address = *address;
  target.exe = record.exe();
  target.log = record.log();
  target.owner = "spdkctl";
  target.ours = true;
  target.record = record;
  return target;
}

}  // namespace spdkctl::target
