#include "storage/contents.h"

#include <stdlib.h>
#include <sys/stat.h>

#include <fstream>

#include <gtest/gtest.h>

namespace spdkctl::storage {
namespace {

namespace fs = std::filesystem;

/// A sparse file of 4 MiB in a folder of its own.
class DiskFile {
 public:
  DiskFile() {
    std::string folder = fs::temp_directory_path() / "contents-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder");
    folder_ = folder;
    std::ofstream(path()).close();
    fs::resize_file(path(), kSize);
  }
  ~DiskFile() { fs::remove_all(folder_); }
  DiskFile(const DiskFile&) = delete;
  DiskFile& operator=(const DiskFile&) = delete;

  [[nodiscard]] fs::path path() const { return folder_ / "disk"; }
  /// Negative places count from the end.
  void Write(std::int64_t at, std::string_view bytes) const {
    std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(at >= 0 ? at : kSize + at);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  [[nodiscard]] std::string Contents() const {
    const auto contents = ContentsOf(path());
    if (!contents) return "error: " + contents.error().message;
    return contents->value_or("nothing");
  }

 private:
  static constexpr std::int64_t kSize = 4 << 20;
  fs::path folder_;
};

struct Known {
  const char* name;
  std::int64_t at;
  std::string bytes;
  const char* what;
};

class EverySignature : public ::testing::TestWithParam<Known> {};

TEST_P(EverySignature, IsKnown) {
  const DiskFile disk;
  EXPECT_EQ(disk.Contents(), "nothing");
  disk.Write(GetParam().at, GetParam().bytes);
  EXPECT_NE(disk.Contents().find(GetParam().what), std::string::npos) << disk.Contents();
}

using std::string;
const Known kKnown[] = {
    {"LvolStore", 0, "SPDKBLOB", "SPDK logical volume store"},
    {"RaidMember", 0, "SPDKRAID", "SPDK raid bdev"},
    {"Compressed", 0, "SPDKREDU", "compressed"},
    {"Lvm", 512, "LABELONE", "LVM"},
    {"LvmInTheFirstSector", 0, "LABELONE", "LVM"},
    {"LvmInTheThirdSector", 1024, "LABELONE", "LVM"},
    {"LvmInTheFourthSector", 1536, "LABELONE", "LVM"},
    {"Luks", 0, "LUKS\xba\xbe", "LUKS"},
    {"LuksSecondHeader", 16384, "SKUL\xba\xbe", "LUKS"},
    {"BitLocker", 3, "-FVE-FS-", "BitLocker"},
    {"LinuxRaid1_1", 0, "\xfc\x4e\x2b\xa9", "Linux raid"},
    {"LinuxRaid1_2", 4096, "\xfc\x4e\x2b\xa9", "Linux raid"},
    {"LinuxRaid1_0", -8192, "\xfc\x4e\x2b\xa9", "Linux raid"},
    {"LinuxRaid0_90", -65536, "\xfc\x4e\x2b\xa9", "Linux raid"},
    {"Bcache", 4120, "\xc6\x85\x73\xf6\x4e\x1a\x45\xca\x82\x65\xf5\x7f\x48\xba\x6d\x81", "bcache"},
    {"Ceph", 0, "bluestore block device\n", "Ceph"},
    {"OracleAsm", 32, "ORCLDISK", "Oracle"},
    {"DmIntegrity", 0, string("integrt\0", 8), "dm-integrity"},
    {"DmVerity", 0, string("verity\0\0", 8), "dm-verity"},
    {"Zfs", 16384, string("\x01\x01\0\0", 4), "ZFS"},
    {"Ext4", 1080, "\x53\xef", "ext4"},
    {"Xfs", 0, "XFSB", "XFS"},
    {"Btrfs", 65600, "_BHRfS_M", "btrfs"},
    {"F2fs", 1024, "\x10\x20\xf5\xf2", "F2FS"},
    {"Ntfs", 3, "NTFS    ", "NTFS"},
    {"ExFat", 3, "EXFAT   ", "exFAT"},
    {"Fat16", 54, "FAT16   ", "FAT"},
    {"Fat32", 82, "FAT32   ", "FAT"},
    {"Apfs", 32, "NXSB", "APFS"},
    {"HfsPlus", 1024, string("H+\0\4", 4), "HFS+"},
    {"Gfs2", 65536, "\x01\x16\x19\x70", "GFS2"},
    {"Ocfs2", 8192, "OCFSV2", "OCFS2"},
    {"Jfs", 32768, "JFS1", "JFS"},
    {"ReiserFs", 65588, "ReIsEr2Fs", "ReiserFS"},
    {"Nilfs2", 1030, "\x34\x34", "NILFS2"},
    {"Erofs", 1024, "\xe2\xe1\xf5\xe0", "EROFS"},
    {"SquashFs", 0, "hsqs", "SquashFS"},
    {"Iso9660", 32769, "CD001", "ISO 9660"},
    {"Udf", 32769, "BEA01", "UDF"},
    {"Swap", 4086, "SWAPSPACE2", "swap"},
    {"SwapOfLargePages", 65526, "SWAPSPACE2", "swap"},
    {"Qcow2", 0, "QFI\xfb", "QCOW2"},
    {"Vmdk", 0, "KDMV", "VMDK"},
    {"Vhdx", 0, "vhdxfile", "VHDX"},
    {"Vhd", -512, "conectix", "VHD"},
    {"Gpt", 512, "EFI PART", "GPT"},
    {"GptOfLargeSectors", 4096, "EFI PART", "GPT"},
    {"GptCopy", -512, "EFI PART", "GPT"},
    {"GptCopyOfLargeSectors", -4096, "EFI PART", "GPT"},
    {"Mbr", 510, "\x55\xaa", "MBR"},
    {"Text", 0, "precious\n", "unknown kind"},
    {"TextAtTheEnd", -10, "precious\n", "unknown kind"},
};
INSTANTIATE_TEST_SUITE_P(Contents, EverySignature, ::testing::ValuesIn(kKnown),
                         [](const auto& given) { return string(given.param.name); });

TEST(ContentsTest, SmallFilesAreLookedAtToo) {
  const DiskFile disk;
  fs::resize_file(disk.path(), 0);
  EXPECT_EQ(disk.Contents(), "nothing");
  disk.Write(0, "x");
  EXPECT_EQ(disk.Contents(), "data of an unknown kind");
}

TEST(ContentsTest, WhatCannotBeLookedAtIsNotEmpty) {
  const DiskFile disk;
  EXPECT_FALSE(ContentsOf(disk.path().string() + ".absent"));
  EXPECT_FALSE(ContentsOf("/dev/zero"));
  const fs::path pipe = disk.path().string() + ".pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const auto contents = ContentsOf(pipe);
  ASSERT_FALSE(contents);
  EXPECT_EQ(contents.error().code, Code::kUnsupported);
}

}  // namespace
}  // namespace spdkctl::storage
