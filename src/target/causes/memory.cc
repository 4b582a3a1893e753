#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/host/hugepages.h"
#include "target/causes/kind.h"

namespace spdkctl::target::causes {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kNameAFolder =
    "hint: name a folder that /proc/mounts has as hugetlbfs, or leave the option out";

std::string Sized(std::uint64_t mib) { return FormatSize(mib << 20); }

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
            std::string(kNameAFolder), false, false, Code::kInvalidArgument};
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
  if (file.empty() || why.empty() || !SaysLater(match, "Failed to initialize DPDK")) return {};
  const std::string folder = fs::path(file).parent_path().string();
  const bool rights = why.starts_with("Permission denied");
  return {fmt::format("the file {} of a huge page cannot be made in that folder{}: {}", file,
                      rights ? OfWhom(folder) : "", why),
          rights ? fmt::format("hint: {} has to be writable for the user of the target (mount option uid=), or start "
                               "it as root",
                               folder)
                 : std::string()};
}

LogCause IovaModeIsWrong(const Match& match) {
  return {fmt::format("--iova-mode is '{}'", ValueOf(match.known, {"--iova-mode"}).value_or("")),
          "hint: it is pa or va"};
}

LogCause HugeDirIsEmpty(const Match& match) {
  return {fmt::format("--huge-dir is '{}', which is no folder", ValueOf(match.known, {"--huge-dir"}).value_or("")),
          std::string(kNameAFolder)};
}

constexpr auto kKinds = std::to_array<Kind>({
    {"EAL: Not enough memory available", Code::kNoSpace, MemoryIsShort},
    {" reserved, but no mounted hugetlbfs found", Code::kWrongState, IsNotMounted},
    {"Cannot get hugepage information.", Code::kNoSpace, NoPageInformation},
    {"get_seg_fd(): open '", Code::kPermission, PageFileIsRefused},
    {"Cannot use IOVA as 'PA' since physical addresses are not available", Code::kPermission, nullptr,
     "IOVA mode PA needs physical addresses, which this user may not read (CAP_SYS_ADMIN)",
     "hint: start it as root, or with --iova-mode va where devices are behind an IOMMU (vfio-pci)"},
    {"EAL: invalid iova mode parameter", Code::kInvalidArgument, IovaModeIsWrong},
    {"EAL: invalid parameters for --iova-mode", Code::kInvalidArgument, IovaModeIsWrong},
    {"iova-mode=pa is incompatible with", Code::kInvalidArgument, nullptr,
     "--iova-mode pa does not go together with memory that is not of huge pages (--no-huge)",
     "hint: leave one of both out"},
    {"EAL: Invalid hugepage dir parameter", Code::kInvalidArgument, HugeDirIsEmpty},
    {"EAL: Invalid length of --huge-dir", Code::kInvalidArgument, HugeDirIsEmpty},
    {"Could not mlock ", Code::kPermission, nullptr, "memory cannot be locked: {}",
     "hint: raise the limit of locked memory (ulimit -l unlimited; LimitMEMLOCK=infinity in a systemd unit)"},
    {"EAL: Cannot create lock on '", Code::kBusy, nullptr, "another process uses the same memory: {} is locked",
     "hint: give it another shared memory ID (shm_id, -i)"},
});

}  // namespace

Kinds OfMemory() { return kKinds; }

}  // namespace spdkctl::target::causes
