#include "storage/contents.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/os.h"

namespace spdkctl::storage {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLooked = std::size_t{1} << 20;

/// The bytes that something is known by, and where they are. Negative places count from the end.
struct Signature {
  std::string_view what;
  std::int64_t at;
  std::string_view bytes;
};

// From the documentation of each format. What is more precise stands before what is less.
constexpr std::array kSignatures = {
    // SPDK's own, as its source has them.
    Signature{"an SPDK logical volume store (or another blobstore)", 0, "SPDKBLOB"sv},
    Signature{"a member of an SPDK raid bdev", 0, "SPDKRAID"sv},
    Signature{"an SPDK compressed volume", 0, "SPDKREDU"sv},
    // Volume managers, encryption, raid, clusters.
    Signature{"an LVM physical volume", 0, "LABELONE"sv},
    Signature{"an LVM physical volume", 512, "LABELONE"sv},
    Signature{"an LVM physical volume", 1024, "LABELONE"sv},
    Signature{"an LVM physical volume", 1536, "LABELONE"sv},
    Signature{"a LUKS encrypted volume", 0, "LUKS\xba\xbe"sv},
    Signature{"a LUKS encrypted volume (its second header)", 0x4000, "SKUL\xba\xbe"sv},
    Signature{"a BitLocker volume", 3, "-FVE-FS-"sv},
    Signature{"a member of a Linux raid", 0, "\xfc\x4e\x2b\xa9"sv},
    Signature{"a member of a Linux raid", 4096, "\xfc\x4e\x2b\xa9"sv},
    Signature{"a member of a Linux raid", -8192, "\xfc\x4e\x2b\xa9"sv},
    Signature{"a member of a Linux raid", -65536, "\xfc\x4e\x2b\xa9"sv},
    Signature{"a bcache device", 4096 + 24, "\xc6\x85\x73\xf6\x4e\x1a\x45\xca\x82\x65\xf5\x7f\x48\xba\x6d\x81"sv},
    Signature{"a Ceph BlueStore device", 0, "bluestore block device"sv},
    Signature{"an Oracle ASM disk", 32, "ORCLDISK"sv},
    Signature{"a dm-integrity device", 0, "integrt\0"sv},
    Signature{"a dm-verity hash device", 0, "verity\0\0"sv},
    // A ZFS label: its list of names and values begins at 16 KiB, encoded as XDR.
    Signature{"a member of a ZFS pool", 0x4000, "\x01\x01\0\0"sv},
    // File systems and swap.
    Signature{"an ext2, ext3 or ext4 file system", 0x438, "\x53\xef"sv},
    Signature{"an XFS file system", 0, "XFSB"sv},
    Signature{"a btrfs file system", 0x10040, "_BHRfS_M"sv},
    Signature{"an F2FS file system", 0x400, "\x10\x20\xf5\xf2"sv},
    Signature{"an NTFS file system", 3, "NTFS    "sv},
    Signature{"an exFAT file system", 3, "EXFAT   "sv},
    Signature{"a FAT file system", 54, "FAT1"sv},
    Signature{"a FAT file system", 82, "FAT32   "sv},
    Signature{"an APFS container", 32, "NXSB"sv},
    Signature{"an HFS+ file system", 0x400, "H+\0\4"sv},
    Signature{"a GFS2 file system", 0x10000, "\x01\x16\x19\x70"sv},
    Signature{"an OCFS2 file system", 0x2000, "OCFSV2"sv},
    Signature{"a JFS file system", 0x8000, "JFS1"sv},
    Signature{"a ReiserFS file system", 0x10034, "ReIsEr"sv},
    Signature{"a NILFS2 file system", 0x406, "\x34\x34"sv},
    Signature{"an EROFS file system", 0x400, "\xe2\xe1\xf5\xe0"sv},
    Signature{"a SquashFS file system", 0, "hsqs"sv},
    Signature{"an ISO 9660 file system", 0x8001, "CD001"sv},
    Signature{"a UDF file system", 0x8001, "BEA01"sv},
    Signature{"Linux swap", 4086, "SWAPSPACE2"sv},
    Signature{"Linux swap", 65526, "SWAPSPACE2"sv},
    // Images of virtual machines.
    Signature{"a QCOW2 image", 0, "QFI\xfb"sv},
    Signature{"a VMDK image", 0, "KDMV"sv},
    Signature{"a VHDX image", 0, "vhdxfile"sv},
    Signature{"a VHD image", -512, "conectix"sv},
    // Partition tables; a GPT has one for old programs (MBR) before it.
    Signature{"a partition table (GPT)", 512, "EFI PART"sv},
    Signature{"a partition table (GPT)", 4096, "EFI PART"sv},
    Signature{"a partition table (GPT, its copy)", -512, "EFI PART"sv},
    Signature{"a partition table (GPT, its copy)", -4096, "EFI PART"sv},
    Signature{"a partition table (MBR) or a boot sector", 510, "\x55\xaa"sv},
};

/// So many bytes from there on; fewer if the file ends.
Result<std::string> ReadAt(const UniqueFd& file, std::uint64_t at, std::size_t size, const std::string& name) {
  auto bytes = ReadBytes(file.get(), static_cast<off_t>(at), size);
  if (!bytes) return ErrnoError("cannot read " + name);
  return std::move(*bytes);
}

bool HasAt(std::string_view bytes, std::int64_t at, std::string_view wanted) {
  const std::int64_t from = at >= 0 ? at : static_cast<std::int64_t>(bytes.size()) + at;
  return from >= 0 && static_cast<std::size_t>(from) <= bytes.size() &&
         bytes.substr(static_cast<std::size_t>(from)).starts_with(wanted);
}

bool IsZero(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

}  // namespace

Result<std::optional<std::string>> ContentsOf(const std::filesystem::path& path) {
  const std::string name = path.string();
  // The name is a target's word, and there are devices that do something when they are opened.
  const UniqueFd place(::open(name.c_str(), O_PATH | O_CLOEXEC));
  if (!place.valid()) return ErrnoError("cannot open " + name);
  struct stat about = {};
  if (::fstat(place.get(), &about) != 0) return ErrnoError("cannot look at " + name);
  if (!S_ISREG(about.st_mode) && !S_ISBLK(about.st_mode))
    return MakeError(Code::kUnsupported, fmt::format("{} is neither a file nor a block device", name));
  // Nothing is waited for, as for a medium.
  const UniqueFd file(::open(fmt::format("/proc/self/fd/{}", place.get()).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.valid()) return ErrnoError("cannot open " + name);
  const off_t end = ::lseek(file.get(), 0, SEEK_END);
  if (end < 0) return ErrnoError("cannot tell the size of " + name);
  const auto size = static_cast<std::uint64_t>(end);
  const auto first = ReadAt(file, 0, kLooked, name);
  if (!first) return first.error();
  const auto last = ReadAt(file, size > kLooked ? size - kLooked : 0, kLooked, name);
  if (!last) return last.error();
  for (const Signature& signature : kSignatures) {
    if (HasAt(signature.at >= 0 ? *first : *last, signature.at, signature.bytes))
      return std::optional(std::string(signature.what));
  }
  if (IsZero(*first) && IsZero(*last)) return std::optional<std::string>();
  return std::optional<std::string>("data of an unknown kind");
}

Result<std::optional<std::string>> WhatABdevHolds(const std::string& product, const std::string& filename,
                                                  const FindFileFn& find_file) {
  if (product == "Malloc disk" || product == "Null disk") return std::optional<std::string>();
  if (filename.empty()) return MakeError(Code::kUnsupported, "only the target can look at it");
  if (!find_file) return MakeError(Code::kUnsupported, fmt::format("{} is a file of the target's host", filename));
  const auto file = find_file(filename);
  if (!file) return file.error();
  return ContentsOf(*file);
}

Result<void> CheckOverwritten(const std::string& name, const std::string& product, const std::string& filename,
                              const FindFileFn& find_file) {
  const auto holds = WhatABdevHolds(product, filename, find_file);
  if (holds && !*holds) return {};
  const std::string about = fmt::format("bdev {} ({})", name, product);
  const std::string what =
      holds ? fmt::format("holds {}", **holds) : fmt::format("may hold data: {}", holds.error().message);
  return MakeError(Code::kInvalidArgument, fmt::format("{} {}; --destroy-data says that it may be lost", about, what));
}

}  // namespace spdkctl::storage
