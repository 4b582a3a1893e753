#include "client/file_info_store.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::client {
namespace {

constexpr mode_t kFileMode = S_IRUSR | S_IWUSR;
constexpr mode_t kFolderMode = S_IRWXU;
constexpr mode_t kParentMode = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kAllModes = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr std::size_t kMostBytes = std::size_t{256} * 1024;
constexpr std::size_t kMostFiles = 64;
// Behind the process id: the file that says that the process is broken.
constexpr std::string_view kBroken = ".broken";
// And the one with what was noted of it.
constexpr std::string_view kNotes = ".notes";
constexpr std::size_t kMostNotes = std::size_t{16} * 1024 * 1024;
// The lines before the methods.
constexpr std::size_t kHeadLines = 4;
// How often, and how far apart, the folder is tried while somebody else has it.
constexpr int kTries = 50;
constexpr std::chrono::milliseconds kBetweenTries{10};

/// The folder, if it is as this store makes it: of this user, and for nobody else.
UniqueFd OpenPrivate(const std::filesystem::path& folder) {
  UniqueFd opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat about = {};
  if (!opened.valid() || ::fstat(opened.get(), &about) != 0) return {};
  if (about.st_uid != ::geteuid() || (about.st_mode & kAllModes) != kFolderMode) return {};
  return opened;
}

/// The size of an open file; nothing if it could have been written by anybody else, or is larger than `most`.
std::optional<std::size_t> SizeOfPrivate(const UniqueFd& file, std::size_t most) {
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  if (about.st_uid != ::geteuid() || (about.st_mode & kAllModes) != kFileMode) return std::nullopt;
  const auto size = static_cast<std::size_t>(about.st_size);
  return size > most ? std::nullopt : std::optional(size);
}

/// A file of ours within the folder.
std::optional<std::string> ReadPrivate(const UniqueFd& folder, const std::string& name, std::size_t most = kMostBytes) {
  const UniqueFd file(::openat(folder.get(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  const auto size = SizeOfPrivate(file, most);
  if (!size) return std::nullopt;
  std::string text(*size, '\0');
  if (::read(file.get(), text.data(), *size) != static_cast<ssize_t>(*size)) return std::nullopt;
  return text;
}

/// The folder, made if there is none, and the one that it lies in.
UniqueFd MakePrivate(const std::filesystem::path& folder) {
  ::mkdir(folder.parent_path().c_str(), kParentMode);
  ::mkdir(folder.c_str(), kFolderMode);
  return OpenPrivate(folder);
}

/// Replaces the file in one step. It is not flushed to a disk: nothing in it holds beyond a boot.
bool WritePrivate(const UniqueFd& folder, const std::string& name, std::string_view text) {
  const std::string temporary = fmt::format("{}.{}", name, ::getpid());
  // A writer of this process id that did not finish, in another container that shares the folder.
  ::unlinkat(folder.get(), temporary.c_str(), 0);
  const UniqueFd file(
      ::openat(folder.get(), temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode));
  if (!file.valid()) return false;
  const bool written = ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                       ::fchmod(file.get(), kFileMode) == 0 &&
                       ::renameat(folder.get(), temporary.c_str(), folder.get(), name.c_str()) == 0;
  if (!written) ::unlinkat(folder.get(), temporary.c_str(), 0);
  return written;
}

/// False if somebody else has the folder for longer than anybody needs to write.
bool Lock(const UniqueFd& folder) {
  for (int tried = 1; ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0; ++tried) {
    if (tried == kTries) return false;
    std::this_thread::sleep_for(kBetweenTries);
  }
  return true;
}

/// What a file is written and read by: its form, and the schema, which a guessed release and a derived list come from.
std::string Form() {
  const Schema& schema = Schema::Get();
  return fmt::format("spdkctl target, form 1, schema {} with {} methods", schema.newest().ToString(),
                     schema.methods().size());
}

std::string NameOf(const TargetIdentity& identity) { return std::to_string(identity.pid); }

std::string BrokenNameOf(const TargetIdentity& identity) { return fmt::format("{}{}", identity.pid, kBroken); }

std::string NotesNameOf(const TargetIdentity& identity) { return fmt::format("{}{}", identity.pid, kNotes); }

constexpr std::string_view kBrokenForm = "spdkctl broken target, form 1\n";

/// What a file of notes starts with: another process may have had the number.
std::string NotesHead(const TargetIdentity& identity) {
  return fmt::format("spdkctl notes of a target, form 1\n{}\n", identity.text);
}

std::optional<std::string> ToText(const TargetIdentity& identity, const TargetInfo& info) {
  std::vector<std::string> lines = {Form(), identity.text,
                                    fmt::format("{} {} {} {}", info.release.ToString(), info.simulated ? 1 : 0,
                                                info.derived ? 1 : 0, info.methods.size()),
                                    info.version};
  lines.insert(lines.end(), info.methods.begin(), info.methods.end());
  const bool one_line_each =
      std::none_of(lines.begin(), lines.end(), [](const auto& line) { return line.find('\n') != std::string::npos; });
  return one_line_each ? std::optional(Join(lines, "\n")) : std::nullopt;
}

std::optional<TargetInfo> FromText(const TargetIdentity& identity, std::string_view text) {
  const std::vector<std::string> lines = Split(text, '\n');
  if (lines.size() <= kHeadLines || lines[0] != Form() || lines[1] != identity.text) return std::nullopt;
  const std::vector<std::string> words = SplitWords(lines[2]);
  if (words.size() != 4) return std::nullopt;
  const auto release = Release::Parse(words[0]);
  if (!release || ParseNumber(words[3]) != lines.size() - kHeadLines) return std::nullopt;
  TargetInfo info;
  info.release = *release;
  info.simulated = words[1] == "1";
  info.derived = words[2] == "1";
  info.version = lines[3];
  info.methods.insert(lines.begin() + kHeadLines, lines.end());
  return info;
}

/// A file that this store made: PID, PID.broken or PID.notes, and .WRITER behind it while it is being written.
struct OurFile {
  std::string owner;       ///< The process that has to live for the file to be of use.
  bool only_told = false;  ///< Nobody else can tell what it says.
};

/// What a name says; nothing if this store does not give such names.
std::optional<OurFile> ReadName(const std::string& name) {
  std::vector<std::string> parts = Split(name, '.');
  const bool only_told = parts.size() > 1 && (parts[1] == kBroken.substr(1) || parts[1] == kNotes.substr(1));
  if (only_told) parts.erase(parts.begin() + 1);
  if (parts.size() > 2) return std::nullopt;
  for (const std::string& part : parts) {
    if (!ParseNumber(part)) return std::nullopt;
  }
  return OurFile{parts.back(), only_told};
}

/// Removes what belongs to processes that have ended; all that can be asked again, if there is more than anybody needs.
/// Files with other names are somebody else's.
void CleanUp(const UniqueFd& folder) {
  // The stream closes what it reads from, so it gets a descriptor of its own.
  DIR* const entries = ::fdopendir(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (entries == nullptr) return;
  std::vector<std::string> kept;
  while (const dirent* const entry = ::readdir(entries)) {
    const std::string name = entry->d_name;
    const auto file = ReadName(name);
    if (!file) continue;
    const bool lives = ::access(fmt::format("/proc/{}", file->owner).c_str(), F_OK) == 0;
    if (!lives) ::unlinkat(folder.get(), name.c_str(), 0);
    if (lives && !file->only_told) kept.push_back(name);
  }
  ::closedir(entries);
  if (kept.size() < kMostFiles) return;
  for (const std::string& name : kept) ::unlinkat(folder.get(), name.c_str(), 0);
}

}  // namespace

std::optional<TargetInfo> FileInfoStore::Load(const TargetIdentity& identity) {
  if (!is_target_(identity.program)) return std::nullopt;
  const UniqueFd folder = OpenPrivate(folder_);
  if (!folder.valid()) return std::nullopt;
  const auto text = ReadPrivate(folder, NameOf(identity));
  return text ? FromText(identity, *text) : std::nullopt;
}

void FileInfoStore::Save(const TargetIdentity& identity, const TargetInfo& info) {
  if (!is_target_(identity.program)) return;
  const auto text = ToText(identity, info);
  if (!text || text->size() > kMostBytes) return;
  const UniqueFd folder = MakePrivate(folder_);
  if (!folder.valid()) return;
  CleanUp(folder);
  static_cast<void>(WritePrivate(folder, NameOf(identity), *text));
}

void FileInfoStore::Forget(const TargetIdentity& identity) {
  const UniqueFd folder = OpenPrivate(folder_);
  if (folder.valid()) ::unlinkat(folder.get(), NameOf(identity).c_str(), 0);
}

Result<bool> FileInfoStore::IsBroken(const TargetIdentity& identity) {
  if (!is_target_(identity.program)) return false;
  const std::filesystem::path path = folder_ / BrokenNameOf(identity);
  struct stat about = {};
  if (::lstat(path.c_str(), &about) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return false;
    return ErrnoError(fmt::format("cannot look for {}", path.string()));
  }
  const UniqueFd folder = OpenPrivate(folder_);
  const auto text = folder.valid() ? ReadPrivate(folder, path.filename()) : std::nullopt;
  if (!text || !text->starts_with(kBrokenForm))
    return MakeError(Code::kPermission,
                     fmt::format("{} cannot be read, or may be somebody else's; remove it if process {} is as it "
                                 "should be",
                                 path.string(), identity.pid));
  // Another process may have had the number.
  return text->substr(kBrokenForm.size()) == identity.text;
}

Result<void> FileInfoStore::SetBroken(const TargetIdentity& identity, bool broken) {
  if (!is_target_(identity.program))
    return MakeError(Code::kUnsupported,
                     fmt::format("process {} ({}) is no SPDK application by its name", identity.pid, identity.program));
  const UniqueFd folder = MakePrivate(folder_);
  if (!folder.valid()) return MakeError(Code::kPermission, fmt::format("{} cannot be written", folder_.string()));
  const std::string name = BrokenNameOf(identity);
  if (broken) CleanUp(folder);
  const bool done = broken ? WritePrivate(folder, name, fmt::format("{}{}", kBrokenForm, identity.text))
                           : ::unlinkat(folder.get(), name.c_str(), 0) == 0 || errno == ENOENT;
  return done ? Result<void>() : ErrnoError(fmt::format("cannot write {}", (folder_ / name).string()));
}

std::vector<std::string> FileInfoStore::Notes(const TargetIdentity& identity) {
  if (!is_target_(identity.program)) return {};
  const UniqueFd folder = OpenPrivate(folder_);
  if (!folder.valid()) return {};
  const auto text = ReadPrivate(folder, NotesNameOf(identity), kMostNotes);
  const std::string head = NotesHead(identity);
  // Of a line that was not written to its end nothing is known.
  if (!text || !text->starts_with(head) || !text->ends_with('\n')) return {};
  std::vector<std::string> lines = Split(text->substr(head.size()), '\n');
  lines.pop_back();
  return lines;
}

void FileInfoStore::Note(const TargetIdentity& identity, const std::vector<std::string>& lines) {
  if (!is_target_(identity.program)) return;
  const UniqueFd folder = MakePrivate(folder_);
  if (!folder.valid()) return;
  const std::string name = NotesNameOf(identity);
  // Two that write at the same time do so one after the other. What cannot be noted may contradict what was.
  if (!Lock(folder)) {
    ::unlinkat(folder.get(), name.c_str(), 0);
    return;
  }
  CleanUp(folder);
  const std::string head = NotesHead(identity);
  const std::string text = Join(lines, "\n") + '\n';
  const UniqueFd file(::openat(folder.get(), name.c_str(), O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  const auto size = SizeOfPrivate(file, kMostNotes);
  const bool of_another = !size || ReadBytes(file.get(), 0, head.size()) != head;
  const bool noted = of_another ? WritePrivate(folder, name, head + text)
                                : *size + text.size() <= kMostNotes && ::write(file.get(), text.data(), text.size()) ==
                                                                           static_cast<ssize_t>(text.size());
  if (!noted) ::unlinkat(folder.get(), name.c_str(), 0);
}

}  // namespace spdkctl::client
