#include "target/log_cause.h"

#include <pwd.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/saturating.h"
#include "base/text.h"
#include "spdkctl/host/process.h"
#include "spdkctl/schema/method.h"
#include "target/configuration.h"
#include "target/cores.h"
#include "target/log.h"
#include "target/resolve.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::string_view kSpdkError = "*ERROR*";
constexpr std::string_view kEal = "EAL: ";

/// A line that has the mark of a kind.
struct Match {
  const std::vector<std::string>& lines;
  std::size_t index;      ///< Of the line.
  std::string_view rest;  ///< Of the line, behind the mark.
  const Circumstances& known;
};

/// The digits at the beginning.
std::string Digits(std::string_view text) { return std::string(text.substr(0, text.find_first_not_of("0123456789"))); }

/// What stands behind `mark`, up to `end` or the end of the line; empty if there is no mark.
std::string Behind(std::string_view text, std::string_view mark, std::string_view end = {}) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = text.substr(at + mark.size());
  return std::string(end.empty() ? rest : rest.substr(0, rest.find(end)));
}

/// The complaint alone: SPDK puts time, file and line before its mark.
std::string Complaint(std::string_view line) {
  const std::size_t at = line.find(kSpdkError);
  if (at == std::string_view::npos) return std::string(line);
  const std::size_t begin = line.find_first_not_of(": ", at + kSpdkError.size());
  return begin == std::string_view::npos ? std::string() : std::string(line.substr(begin));
}

/// The value that the command line has for an option; nothing if it has none. The last one counts.
std::optional<std::string> ValueOf(const Circumstances& known, std::initializer_list<std::string_view> options) {
  std::optional<std::string> value;
  for (std::size_t i = 0; i < known.arguments.size(); ++i) {
    const std::string& word = known.arguments[i];
    for (const std::string_view option : options) {
      const std::string joined = std::string(option) + (option.starts_with("--") ? "=" : "");
      if (word == option && i + 1 < known.arguments.size()) {
        value = known.arguments[i + 1];
      } else if (word != option && word.starts_with(joined)) {
        value = word.substr(joined.size());
      }
    }
  }
  return value;
}

std::string UserName(uid_t uid) {
  const passwd* const user = ::getpwuid(uid);  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr ? user->pw_name : std::to_string(uid);
}

/// ", a file of user root" if that can be read.
std::string OfWhom(const fs::path& file) {
  struct stat about = {};
  return ::lstat(file.c_str(), &about) == 0 ? fmt::format(", of user {}", UserName(about.st_uid)) : std::string();
}

std::string Sized(std::uint64_t mib) { return FormatSize(mib << 20); }

/// Whether a line behind has the mark: what DPDK can do without is no cause.
bool SaysLater(const Match& match, std::string_view mark) {
  return std::any_of(match.lines.begin() + static_cast<std::ptrdiff_t>(match.index), match.lines.end(),
                     [&](const std::string& line) { return line.find(mark) != std::string::npos; });
}

/// Whether what its configuration is refused for does not end the target.
bool IgnoresRefusals(const Match& match) {
  const auto& words = match.known.arguments;
  return std::find(words.begin(), words.end(), "--json-ignore-init-errors") != words.end();
}

// ---- Cores

LogCause CoreIsHeld(const Match& match) {
  const std::string core = Digits(match.rest);
  const std::string pid = Digits(Behind(match.rest, "probably process "));
  if (core.empty() || pid.empty()) return {};
  const auto holder = host::ReadProcess(static_cast<pid_t>(ParseNumber(pid).value_or(0)));
  return {fmt::format("core {} is held by {}", core, holder ? host::Describe(*holder) : "process " + pid),
          "hint: choose other cores, or stop that process"};
}

LogCause CoreLockIsForeign(const Match& match) {
  const std::string file = "/var/tmp/spdk_cpu_lock_" + Digits(match.rest);
  const auto core = ParseNumber(Digits(match.rest));
  const std::string why = Behind(match.rest, "(", ")");
  if (!core || why.empty()) return {};
  return {fmt::format("the lock of core {}, {}{}, cannot be opened: {}", *core, file, OfWhom(file), why),
          fmt::format("hint: choose another core, or remove {} if no target of that user runs", file)};
}

LogCause CoreIsAbsent(const Match& match) {
  const std::string core = Digits(match.rest);
  if (core.empty() || match.rest.find("unavailable") == std::string_view::npos) return {};
  const auto online = host::OnlineCores();
  return {fmt::format("this host has no core {}", core),
          fmt::format("hint: it has cores {} to {}", online.front(), online.back())};
}

LogCause CoresAreNotThere(const Match& match) {
  const auto mask = ValueOf(match.known, {"-m", "--cpumask", "--lcores"});
  return {fmt::format("the cores{} are not all there; this host has {}", mask ? " " + *mask : "",
                      Trim(match.rest).empty() ? "others" : Trim(match.rest)),
          "hint: choose cores that it has"};
}

LogCause MaskIsEmpty(const Match& match) {
  const std::string mask(Trim(match.rest.substr(0, match.rest.find_first_of("]'"))));
  return {fmt::format("'{}' is no core mask", mask), "hint: write it like 0x3, or as a list like [0,1]"};
}

LogCause CoreIsForbidden(const Match& match) {
  const auto mask = ValueOf(match.known, {"-m", "--cpumask", "--lcores"});
  return {fmt::format("the kernel does not let it run on its cores{}: its control group (cpuset) permits others",
                      mask ? " " + *mask : ""),
          "hint: choose cores that Cpus_allowed_list of /proc/self/status has, or have the cpuset widened"};
}

// ---- Huge pages

/// "1 of 4 on NUMA node 0", for each pool of that size.
std::string FreePages(const Circumstances& known, std::uint64_t page_size) {
  std::vector<std::string> nodes;
  if (!known.pages) return {};
  for (const host::HugepagePool& pool : known.pages->pools) {
    if (pool.page_size == page_size)
      nodes.push_back(fmt::format("{} of {} on NUMA node {}", pool.free, pool.total, pool.node));
  }
  return nodes.empty() ? std::string() : "free now: " + Join(nodes, ", ");
}

std::string Reserve(std::uint64_t bytes) {
  return fmt::format("run: spdkctl host hugepages reserve {}", FormatWholeSize(bytes));
}

LogCause MemoryIsShort(const Match& match) {
  const auto wanted = ParseNumber(Digits(Behind(match.rest, "Requested: ")));
  const auto available = ParseNumber(Digits(Behind(match.rest, "available: ")));
  const std::string node = Digits(Behind(match.rest, "on socket "));
  if (!wanted || !available) return {};
  const std::string on = node.empty() ? std::string() : fmt::format(" on NUMA node {}", node);
  return {fmt::format("{} of huge pages are wanted{}, {} were free", Sized(*wanted), on, Sized(*available)),
          Reserve(*wanted << 20) + (node.empty() ? "" : " --node " + node)};
}

/// "1024 hugepages of size 2097152 reserved, but no mounted hugetlbfs found for that size". The mark is in the middle.
LogCause IsNotMounted(const Match& match) {
  const std::string& line = match.lines[match.index];
  const auto size = ParseNumber(Digits(Behind(line, "hugepages of size ")));
  const auto count = ParseNumber(Digits(Behind(line, kEal)));
  // Of a size that is not needed it is a remark.
  if (!size || !count || !SaysLater(match, "Cannot get hugepage information")) return {};
  if (const auto folder = ValueOf(match.known, {"--huge-dir"}))
    return {fmt::format("--huge-dir {} is no hugetlbfs for pages of {}", *folder, FormatSize(*size)),
            "hint: name a folder that /proc/mounts has as hugetlbfs, or leave the option out"};
  return {fmt::format("hugetlbfs is not mounted for pages of {}, of which {} are reserved", FormatSize(*size), *count),
          "run: " + host::MountCommand(*size, match.known.pages ? match.known.pages->default_page_size : *size)};
}

/// A line that says that there is no free page of a size.
struct WithoutPages {
  std::uint64_t page_size = 0;
  std::string node;  ///< Empty: on none.
};

/// DPDK says so of each size that the host knows, and does without.
std::optional<WithoutPages> ReadWithoutPages(const std::string& line) {
  for (const std::string_view mark : {"EAL: No free ", "EAL: No available "}) {
    const std::string rest = Behind(line, mark);
    // Up to 20.11 it is "hugepages reported in hugepages-2048kB".
    const std::string size = Digits(rest).empty() ? Digits(Behind(rest, "hugepages-")) : Digits(rest);
    if (const auto kib = ParseNumber(size)) return WithoutPages{*kib << 10, Digits(Behind(rest, "on node "))};
  }
  return std::nullopt;
}

/// The smallest size that has no free pages: it is the one that people reserve.
std::optional<WithoutPages> SmallestWithoutPages(const Match& match) {
  std::optional<WithoutPages> smallest;
  for (std::size_t i = 0; i < match.index; ++i) {
    const auto found = ReadWithoutPages(match.lines[i]);
    if (found && (!smallest || found->page_size < smallest->page_size)) smallest = found;
  }
  return smallest;
}

LogCause NoPageInformation(const Match& match) {
  const std::string reserve = Reserve(match.known.memory.value_or(host::kDefaultTargetMemory));
  if (const auto lacking = SmallestWithoutPages(match)) {
    const std::string now = FreePages(match.known, lacking->page_size);
    return {fmt::format("no huge page of {} was free{}{}", FormatSize(lacking->page_size),
                        lacking->node.empty() ? "" : fmt::format(" on NUMA node {}", lacking->node),
                        now.empty() ? "" : "; " + now),
            reserve};
  }
  const auto& pages = match.known.pages;
  if (pages && pages->mounts.empty() && pages->FreeBytes() != 0)
    return {"hugetlbfs is mounted nowhere",
            "run: " + host::MountCommand(pages->default_page_size, pages->default_page_size)};
  return {"DPDK found no huge pages that it could use", reserve};
}

LogCause PageFileIsRefused(const Match& match) {
  const std::string file(match.rest.substr(0, match.rest.find('\'')));
  const std::string why = Behind(match.rest, "failed: ");
  if (file.empty() || why.empty() || !SaysLater(match, "Cannot init memory")) return {};
  const std::string folder = fs::path(file).parent_path().string();
  const bool rights = why.starts_with("Permission denied");
  return {fmt::format("the file {} of a huge page cannot be made in that folder{}: {}", file,
                      rights ? OfWhom(folder) : "", why),
          rights ? fmt::format("hint: {} has to be writable for the user of the target (mount option uid=), or start "
                               "it as root",
                               folder)
                 : std::string()};
}

LogCause NoPhysicalAddresses(const Match& /*match*/) {
  return {"IOVA mode PA needs physical addresses, which this user may not read (CAP_SYS_ADMIN)",
          "hint: start it as root, or with --iova-mode va where devices are behind an IOMMU (vfio-pci)"};
}

LogCause IovaModeIsWrong(const Match& match) {
  return {fmt::format("--iova-mode is '{}'", ValueOf(match.known, {"--iova-mode"}).value_or("")),
          "hint: it is pa or va"};
}

LogCause NoHugeNeedsVa(const Match& /*match*/) {
  return {"--iova-mode pa does not go together with memory that is not of huge pages (--no-huge)",
          "hint: leave one of both out"};
}

LogCause HugeDirIsEmpty(const Match& match) {
  return {fmt::format("--huge-dir is '{}', which is no folder", ValueOf(match.known, {"--huge-dir"}).value_or("")),
          "hint: name a folder that /proc/mounts has as hugetlbfs, or leave the option out"};
}

LogCause LockedMemoryIsShort(const Match& match) {
  return {fmt::format("memory cannot be locked: {}", Trim(match.rest)),
          "hint: raise the limit of locked memory (ulimit -l unlimited; LimitMEMLOCK=infinity in a systemd unit)"};
}

LogCause RuntimeIsInUse(const Match& match) {
  return {
      fmt::format("another process uses the same memory: {} is locked", match.rest.substr(0, match.rest.find('\''))),
      "hint: give it another shared memory ID (shm_id, -i)"};
}

// ---- Pools

/// What the last call of that method sets.
json::object Asked(const Circumstances& known, std::string_view method) {
  json::object asked;
  for (const node::v1::Call& call : known.calls) {
    const Method* const found = Schema::Get().Find(call.method());
    if (call.method() != method && (found == nullptr || found->name() != method)) continue;
    boost::system::error_code broken;
    const json::value params = json::parse(call.params().empty() ? "{}" : call.params(), broken);
    if (broken || !params.is_object()) continue;
    for (const auto& member : params.get_object()) asked[member.key()] = member.value();
  }
  return asked;
}

std::uint64_t NumberOf(const json::object& object, std::string_view name, std::uint64_t otherwise) {
  const json::value* const value = object.if_contains(name);
  if (value == nullptr) return otherwise;
  boost::system::error_code beyond;
  const auto number = value->to_number<std::uint64_t>(beyond);
  return beyond ? otherwise : number;
}

std::string IntoMemory(const Circumstances& known) {
  return known.memory ? fmt::format("into its {} of memory", FormatSize(*known.memory)) : "into its memory";
}

constexpr std::string_view kMoreMemory = "hint: give it more memory, or make the pool smaller";

/// The pools of buffers. What is not set has been the same since SPDK 23.05.
LogCause BuffersDoNotFit(const Match& match) {
  constexpr std::uint64_t kSmallCount = 8192;
  constexpr std::uint64_t kLargeCount = 1024;
  constexpr std::uint64_t kSmallSize = 8192;
  constexpr std::uint64_t kLargeSize = 135168;
  const json::object asked = Asked(match.known, "iobuf_set_options");
  const std::uint64_t small_count = NumberOf(asked, "small_pool_count", kSmallCount);
  const std::uint64_t large_count = NumberOf(asked, "large_pool_count", kLargeCount);
  const std::uint64_t small_size = NumberOf(asked, "small_bufsize", kSmallSize);
  const std::uint64_t large_size = NumberOf(asked, "large_bufsize", kLargeSize);
  const std::uint64_t small = SaturatingProduct(small_count, small_size);
  const std::uint64_t large = SaturatingProduct(large_count, large_size);
  return {fmt::format("the pools of iobuf_set_options take {} (small_pool_count {} x small_bufsize {} = {}, "
                      "large_pool_count {} x large_bufsize {} = {}), which do not fit {}",
                      FormatSize(SaturatingSum(small, large)), small_count, small_size, FormatSize(small), large_count,
                      large_size, FormatSize(large), IntoMemory(match.known)),
          "hint: give it more memory, or make the pools smaller"};
}

LogCause BdevPoolDoesNotFit(const Match& match) {
  constexpr std::uint64_t kPoolSize = 65535;
  const std::uint64_t count = NumberOf(Asked(match.known, "bdev_set_options"), "bdev_io_pool_size", kPoolSize);
  return {fmt::format("the {} structures of bdev_set_options' bdev_io_pool_size do not fit {}", count,
                      IntoMemory(match.known)),
          std::string(kMoreMemory)};
}

LogCause MessagePoolDoesNotFit(const Match& match) {
  const auto count = ValueOf(match.known, {"--msg-mempool-size"});
  return {fmt::format("the {}messages of the message pool (--msg-mempool-size) do not fit {}",
                      count ? *count + " " : "", IntoMemory(match.known)),
          std::string(kMoreMemory)};
}

LogCause EventPoolDoesNotFit(const Match& match) {
  return {fmt::format("the pool of events does not fit {}", IntoMemory(match.known)), "hint: give it more memory"};
}

LogCause PoolIsThere(const Match& match) {
  const auto id = ValueOf(match.known, {"-i", "--shm-id"});
  return {
      fmt::format("another target runs with the same shared memory ID{}, so that this one is a second process of it",
                  id ? " " + *id : ""),
      "hint: give it an ID of its own (shm_id, -i)"};
}

// ---- RPC

LogCause SocketIsInUse(const Match& match) {
  const std::string path(Trim(match.rest.substr(0, match.rest.find(" in use"))));
  if (!path.starts_with('/')) return {};
  const auto holder = host::WhoListens(path);
  return {fmt::format("the RPC socket {} is in use{}", path, holder ? " by " + host::Describe(*holder) : ""),
          "hint: choose another address, or stop that process"};
}

LogCause SocketIsTooLong(const Match& match) {
  const auto path = ValueOf(match.known, {"-r", "--rpc-socket"});
  return {fmt::format("the path of the RPC socket{} is too long",
                      path ? fmt::format(" has {} characters, which", path->size()) : ""),
          "hint: choose a path of at most 107 characters"};
}

LogCause SocketLockIsRefused(const Match& match) {
  const std::size_t colon = match.rest.rfind(": ");
  if (colon == std::string_view::npos) return {};
  const std::string lock(match.rest.substr(0, colon));
  const std::string why(Trim(match.rest.substr(colon + 2)));
  const fs::path folder = fs::path(lock).parent_path();
  if (why == "No such file or directory")
    return {fmt::format("the folder {} of the RPC socket is not there", folder.string()),
            fmt::format("run: mkdir -p {}", folder.string()), false, false, Code::kNotFound};
  return {fmt::format("the file {} beside the RPC socket{} cannot be opened: {}", lock, OfWhom(lock), why),
          fmt::format("hint: choose another address, or remove it if no other target uses it")};
}

LogCause SocketIsRefused(const Match& match) {
  return {fmt::format("it could not listen for RPC at {}", Trim(match.rest)), {}};
}

// ---- Configuration

LogCause ConfigCannotBeRead(const Match& match) {
  const std::string file(match.rest.substr(0, match.rest.find(" failed")));
  const std::string why = Behind(match.rest, "failed: ");
  if (Trim(file).empty())
    return {"the name of its JSON configuration (-c, --json) is empty", "hint: name a file, or leave the option out"};
  return {fmt::format("the JSON configuration {} cannot be read{}{}", Trim(file), why.empty() ? "" : ": ", why),
          "hint: it starts in the folder /, so that relative names begin there"};
}

/// What is wrong with the file that the command line names.
LogCause ConfigIsNoJson(const Match& match) {
  const auto file = ValueOf(match.known, {"-c", "--config", "--json"});
  if (!file) return {"its JSON configuration is no JSON", {}};
  const auto text = ReadFile(*file);
  if (!text) return {fmt::format("its configuration {} is no JSON", *file), {}};
  if (LooksLikeIni(*text))
    return {fmt::format("{} is an INI file, which SPDK up to 20.07 takes", *file),
            "hint: write it as JSON; scripts/config_converter.py of SPDK 18.10 to 20.07 makes that of it"};
  const auto calls = ParseConfiguration(*text, *file);
  return {calls ? fmt::format("the configuration {} is no JSON that SPDK takes", *file) : calls.error().message, {}};
}

LogCause MethodIsAbsent(const Match& match) {
  const std::string method(match.rest.substr(0, match.rest.find('\'')));
  if (IgnoresRefusals(match) || method.empty() || match.rest.find("was not found") == std::string_view::npos) return {};
  const bool known = Schema::Get().Find(method) != nullptr;
  return {fmt::format("its configuration calls {}, which this application does not have{}", method,
                      known ? "" : DidYouMean(method, Schema::Get().AllNames())),
          {}};
}

/// The JSON of an error, which SPDK prints over the lines behind the mark.
std::optional<json::object> ErrorBehind(const Match& match) {
  std::string text(match.rest);
  for (std::size_t i = match.index + 1; i < match.lines.size() && match.lines[i].find("*") == std::string::npos; ++i) {
    text += match.lines[i] + "\n";
    if (match.lines[i] == "}") break;
  }
  boost::system::error_code broken;
  json::value value = json::parse(text, broken);
  if (broken || !value.is_object()) return std::nullopt;
  return std::move(value.get_object());
}

bool IsConsequence(std::string_view line);

/// What the target complained of right before it refused the call.
std::string ComplaintBefore(const Match& match) {
  for (std::size_t i = match.index; i-- > 0;) {
    const std::string& line = match.lines[i];
    if (line.find("*NOTICE*") != std::string::npos) break;
    if (line.find(kSpdkError) == std::string::npos || IsConsequence(line)) continue;
    return Complaint(line);
  }
  return {};
}

LogCause CallIsRefused(const Match& match) {
  const auto error = ErrorBehind(match);
  if (!error || IgnoresRefusals(match)) return {};
  const json::value* const message = error->if_contains("message");
  const json::value* const code = error->if_contains("code");
  if (message == nullptr || !message->is_string()) return {};
  std::string what =
      fmt::format("a call of its configuration was refused: {}", std::string_view(message->get_string()));
  if (code != nullptr && code->is_int64()) what += fmt::format(" ({})", code->get_int64());
  const std::string before = ComplaintBefore(match);
  if (!before.empty()) what += "; it said before: " + before;
  return {what, message->get_string() == "spdk_json_decode_object failed"
                    ? "hint: a parameter is unknown to this release, missing, or of another type"
                    : ""};
}

// ---- Command line

/// The options that a usage text behind the line lists.
std::vector<std::string> OptionsBehind(const Match& match) {
  std::vector<std::string> options;
  for (std::size_t i = match.index + 1; i < match.lines.size(); ++i) {
    for (const std::string& word : SplitWords(match.lines[i])) {
      if (word.starts_with("--") && word.size() > 2) options.push_back(word.substr(0, word.find_first_of("=,")));
    }
  }
  return options;
}

LogCause OptionIsUnknown(const Match& match) {
  const std::string option(match.rest.substr(0, match.rest.find_last_of('\'')));
  return {fmt::format("this release of the application has no option {}{}", option,
                      DidYouMean(option, OptionsBehind(match))),
          "hint: mend `arguments`"};
}

LogCause ShortOptionIsUnknown(const Match& match) {
  return {fmt::format("this release of the application has no option -{}", match.rest.substr(0, 1)),
          "hint: mend `arguments`"};
}

LogCause OptionLacksValue(const Match& match) {
  const std::string option(match.rest.substr(0, match.rest.find('\'')));
  return {fmt::format("the option -{} has no value", option), "hint: mend `arguments`"};
}

LogCause LongOptionLacksValue(const Match& match) {
  const std::string option = Behind(match.lines[match.index], "option '");
  const std::size_t end = option.find("' ");
  if (end == std::string::npos) return {};
  return {fmt::format("the option {} {}", option.substr(0, end), option.substr(end + 2)), "hint: mend `arguments`"};
}

LogCause MemoryIsNoNumber(const Match& match) {
  return {fmt::format("the amount of memory (-s) is '{}', which is no number of MiB",
                      ValueOf(match.known, {"-s", "--mem-size"}).value_or("")),
          "hint: mend `arguments`"};
}

LogCause FlagIsUnknown(const Match& match) {
  const auto flag = ValueOf(match.known, {"-L", "--logflag"});
  const std::string named =
      flag ? *flag : std::string(Trim(match.rest.starts_with(':') ? match.rest.substr(1) : match.rest));
  return {named.empty() ? "the log flag (-L) is empty" : fmt::format("there is no log flag '{}'", named),
          "hint: the application's --help lists them"};
}

LogCause AddressIsInvalid(const Match& match) {
  const std::string address(Trim(match.rest));
  return {fmt::format("{} is no PCI address", address.empty() ? "an empty word" : "'" + address + "'"),
          "hint: write it like 0000:5e:00.0"};
}

// ---- Before the program runs

LogCause LibraryIsMissing(const Match& match) {
  const std::string library(match.rest.substr(0, match.rest.find(':')));
  return {fmt::format("the shared library {} cannot be loaded{}", library, Behind(match.rest, library)),
          "hint: install the package that has it, or name its folder in LD_LIBRARY_PATH"};
}

LogCause LibraryIsOld(const Match& match) {
  return {fmt::format("a shared library is too old: {}", Complaint(match.lines[match.index])),
          "hint: it was built on a newer system; build it on this one"};
}

LogCause VfioIsRefused(const Match& match) {
  const std::string what(Trim(match.rest));
  if (what.find("ermission denied") == std::string::npos && what.find("error 13") == std::string::npos) return {};
  return {fmt::format("the user of the target may not open /dev/vfio{}", what),
          "hint: give the user the files of /dev/vfio (TARGET_USER of setup.sh), or start it as root"};
}

LogCause GroupIsNotViable(const Match& match) {
  return {fmt::format("not all devices of an IOMMU group are bound to vfio-pci: {}", match.lines[match.index]),
          "hint: bind the others, too, or to no driver"};
}

struct Kind {
  std::string_view mark;
  Code code;
  LogCause (*tell)(const Match&);  ///< An empty cause: the line is of no such kind after all.
};

// As SPDK 23.09 and 26.09 print them; the texts have changed little since 17.07.
constexpr auto kKinds = std::to_array<Kind>({
    {"error while loading shared libraries: ", Code::kNotFound, LibraryIsMissing},
    {"' not found (required by ", Code::kUnsupported, LibraryIsOld},
    {"Cannot create lock on core ", Code::kBusy, CoreIsHeld},
    {"Could not open /var/tmp/spdk_cpu_lock_", Code::kPermission, CoreLockIsForeign},
    {"EAL: lcore ", Code::kInvalidArgument, CoreIsAbsent},
    {"please check specified cores are part of ", Code::kInvalidArgument, CoresAreNotThere},
    {"EAL: No lcores in coremask: [", Code::kInvalidArgument, MaskIsEmpty},
    {"Invalid core mask '", Code::kInvalidArgument, MaskIsEmpty},
    {"EAL: Cannot set affinity", Code::kPermission, CoreIsForbidden},
    {"EAL: FATAL: Cannot set affinity", Code::kPermission, CoreIsForbidden},
    {"EAL: FATAL: Cannot init interrupt-handling thread", Code::kPermission, CoreIsForbidden},
    {"EAL: Not enough memory available", Code::kNoSpace, MemoryIsShort},
    {" reserved, but no mounted hugetlbfs found", Code::kWrongState, IsNotMounted},
    {"Cannot get hugepage information.", Code::kNoSpace, NoPageInformation},
    {"get_seg_fd(): open '", Code::kPermission, PageFileIsRefused},
    {"Cannot use IOVA as 'PA' since physical addresses are not available", Code::kPermission, NoPhysicalAddresses},
    {"EAL: invalid iova mode parameter", Code::kInvalidArgument, IovaModeIsWrong},
    {"EAL: invalid parameters for --iova-mode", Code::kInvalidArgument, IovaModeIsWrong},
    {"iova-mode=pa is incompatible with", Code::kInvalidArgument, NoHugeNeedsVa},
    {"EAL: Invalid hugepage dir parameter", Code::kInvalidArgument, HugeDirIsEmpty},
    {"EAL: Invalid length of --huge-dir", Code::kInvalidArgument, HugeDirIsEmpty},
    {"Could not mlock ", Code::kPermission, LockedMemoryIsShort},
    {"EAL: Cannot create lock on '", Code::kBusy, RuntimeIsInUse},
    {" iobuf pool size", Code::kNoSpace, BuffersDoNotFit},
    {"could not allocate spdk_bdev_io pool", Code::kNoSpace, BdevPoolDoesNotFit},
    {"spdk_msg_mempool creation failed", Code::kNoSpace, MessagePoolDoesNotFit},
    {"spdk_event_mempool creation failed", Code::kNoSpace, EventPoolDoesNotFit},
    {"Cannot create PDU pool: already exists", Code::kBusy, PoolIsThere},
    {"RPC Unix domain socket path ", Code::kBusy, SocketIsInUse},
    {"RPC Listen address Unix socket path too long", Code::kInvalidArgument, SocketIsTooLong},
    {"Cannot open lock file ", Code::kPermission, SocketLockIsRefused},
    {"Read JSON configuration file ", Code::kNotFound, ConfigCannotBeRead},
    {"Parsing JSON configuration failed", Code::kInvalidArgument, ConfigIsNoJson},
    {"JSON data cannot be empty", Code::kInvalidArgument, ConfigIsNoJson},
    {"Invalid JSON configuration: ", Code::kInvalidArgument, ConfigIsNoJson},
    {"*ERROR*: Method '", Code::kUnsupported, MethodIsAbsent},
    {"error response:", Code::kInvalidArgument, CallIsRefused},
    {"invalid memory pool size", Code::kInvalidArgument, MemoryIsNoNumber},
    {"*ERROR*: unknown flag", Code::kInvalidArgument, FlagIsUnknown},
});

// What getopt and option parsers say, and what says less than any of the above.
constexpr auto kLaterKinds = std::to_array<Kind>({
    {"unrecognized option '", Code::kInvalidArgument, OptionIsUnknown},
    {"invalid option -- '", Code::kInvalidArgument, ShortOptionIsUnknown},
    {"option requires an argument -- '", Code::kInvalidArgument, OptionLacksValue},
    {"' requires an argument", Code::kInvalidArgument, LongOptionLacksValue},
    {"' doesn't allow an argument", Code::kInvalidArgument, LongOptionLacksValue},
    {"*ERROR*: Invalid address ", Code::kInvalidArgument, AddressIsInvalid},
    {"Unable to start RPC service at ", Code::kUnavailable, SocketIsRefused},
    {"/dev/vfio/vfio", Code::kPermission, VfioIsRefused},
    {"Cannot open VFIO container ", Code::kPermission, VfioIsRefused},
    {"Cannot open /dev/vfio", Code::kPermission, VfioIsRefused},
    {"VFIO group is not viable", Code::kBusy, GroupIsNotViable},
});

template <std::size_t kCount>
LogCause Known(const std::array<Kind, kCount>& kinds, const std::vector<std::string>& lines,
               const Circumstances& circumstances) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Kind& kind : kinds) {
      const std::size_t at = lines[i].find(kind.mark);
      if (at == std::string::npos) continue;
      LogCause cause =
          kind.tell(Match{lines, i, std::string_view(lines[i]).substr(at + kind.mark.size()), circumstances});
      cause.known = !cause.what.empty();
      if (cause.code == Code::kUnavailable) cause.code = kind.code;
      if (cause.known) return cause;
    }
  }
  return {};
}

// What follows from something that was said before.
constexpr auto kConsequences = std::to_array<std::string_view>({
    "Failed to initialize DPDK",
    "Unable to initialize SPDK env",
    "You may need to run as root",
    "Invalid arguments to initialize DPDK",
    "Unable to acquire lock on assigned core mask",
    "Failed to unlink lock fd for core",
    "spdk_app_stop'd on non-zero",
    "Failed to load subsystems for",
    "Init subsystem ",
    "Subsystem initialization failed",
    "No server listening on provided address",
    "Unable to start RPC service at",
    "Reactor Initialization failed",
    "Initialize spdk thread lib failed",
    "Failed to initialize iobuf",
    "error response:",
    "EAL: Error parsing command line arguments",
    "EAL: Cannot init memory",
    "EAL: FATAL: Cannot init memory",
    "io_device ",
});

// What targets complain of that start all the same: frequencies and governors of a virtual machine's cores, devices
// that another process uses, and what only a debugger wants.
constexpr auto kHarmless = std::to_array<std::string_view>({
    "Failed to initialize on core",
    "Failed to deinitialize on core",
    "Failed retrieve capabilities of core",
    "Failed to set turbo on core",
    "Cannot detect SMT status",
    "App core mask contains some but not all",
    "governor",
    "core frequency",
    "POWER: ",
    "GUEST_CHANNEL: ",
    "TELEMETRY: ",
    "EAL: Detected ",
    "EAL: VFIO support ",
});

template <std::size_t kCount>
bool HasAny(std::string_view line, const std::array<std::string_view, kCount>& marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

bool IsConsequence(std::string_view line) { return HasAny(line, kConsequences); }

/// DPDK's own complaint, of which SPDK says only that there was one.
std::string EalComplaint(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (line.starts_with(kEal) && !IsConsequence(line) && !HasAny(line, kHarmless)) return line;
  }
  return {};
}

/// The line that looks most like the cause, where no kind is known.
std::string LikeliestLine(const std::vector<std::string>& lines) {
  const bool in_dpdk = std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("Failed to initialize DPDK") != std::string::npos;
  });
  if (std::string eal = in_dpdk ? EalComplaint(lines) : std::string(); !eal.empty()) return eal;
  // In the order of how much they tell: SPDK's complaints, DPDK's, a failed assertion, anybody's.
  constexpr std::array<std::string_view, 5> kComplaints = {kSpdkError, "EAL: FATAL", "EAL: Error", "Assertion `",
                                                           "rror"};
  for (const bool strict : {true, false}) {
    for (const std::string_view mark : kComplaints) {
      for (const std::string& line : lines) {
        if (line.find(mark) == std::string::npos || (strict && (IsConsequence(line) || HasAny(line, kHarmless))))
          continue;
        return Complaint(line);
      }
    }
  }
  return {};
}

/// The calls of a file, as far as it can be read.
void AddCallsOf(const std::string& file, std::vector<node::v1::Call>& calls) {
  const auto text = file.empty() ? std::nullopt : ReadFile(file);
  const auto parsed = ParseConfiguration(text.value_or(""), file);
  if (!text || !parsed) return;
  for (const ConfiguredCall& configured : *parsed) {
    node::v1::Call& call = calls.emplace_back();
    call.set_method(configured.method);
    call.set_params(configured.params);
  }
}

}  // namespace

std::string LogCause::ToString() const { return remedy.empty() ? what : fmt::format("{}; {}", what, remedy); }

LogCause FindCause(const std::vector<std::string>& lines, const Circumstances& circumstances) {
  LogCause cause = Known(kKinds, lines, circumstances);
  if (!cause.known) cause = Known(kLaterKinds, lines, circumstances);
  if (!cause.known) cause.what = LikeliestLine(lines);
  cause.complaint = !cause.what.empty();
  if (!cause.complaint && !lines.empty()) cause.what = lines.back();
  cause.what = Quoted(cause.what);
  return cause;
}

Circumstances CircumstancesOf(const Launch& launch) {
  Circumstances known;
  known.arguments = launch.arguments;
  known.memory = launch.memory;
  known.calls.assign(launch.spec.before_init().begin(), launch.spec.before_init().end());
  known.calls.insert(known.calls.end(), launch.spec.after_init().begin(), launch.spec.after_init().end());
  AddCallsOf(launch.spec.config(), known.calls);
  AddCallsOf(ValueOf(known, {"-c", "--config", "--json"}).value_or(""), known.calls);
  if (auto pages = host::ShowHugepages()) known.pages = std::move(*pages);
  return known;
}

}  // namespace spdkctl::target
