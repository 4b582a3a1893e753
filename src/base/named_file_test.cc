#include "base/named_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "base/os.h"

namespace spdkctl {
namespace {

namespace fs = std::filesystem;

class NamedFileTest : public ::testing::Test {
 protected:
  NamedFileTest() {
    std::string folder = fs::temp_directory_path() / "spdkctl-test-XXXXXX";
    folder_ = ::mkdtemp(folder.data());
  }
  ~NamedFileTest() override { fs::remove_all(folder_); }

  [[nodiscard]] bool IsRefused(const fs::path& path) const {
    const auto written = WriteNamedFile(path, "text", 0600);
    return !written && written.error().code == Code::kInvalidArgument;
  }

  fs::path folder_;
};

TEST_F(NamedFileTest, ARegularFileIsReplaced) {
  ASSERT_TRUE(WriteNamedFile(folder_ / "made/file", "one", 0600));
  ASSERT_TRUE(WriteNamedFile(folder_ / "made/file", "two", 0600));
  EXPECT_EQ(ReadFile(folder_ / "made/file"), "two");
}

TEST_F(NamedFileTest, AFifoIsWrittenIntoAndStays) {
  const fs::path fifo = folder_ / "fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  const UniqueFd reader(::open(fifo.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  ASSERT_TRUE(WriteNamedFile(fifo, "text", 0600));
  std::string got(4, '\0');
  EXPECT_EQ(::read(reader.get(), got.data(), got.size()), 4);
  EXPECT_EQ(got, "text");
  EXPECT_TRUE(fs::is_fifo(fifo));
}

TEST_F(NamedFileTest, AFifoThatNobodyReadsIsNotWaitedFor) {
  const fs::path fifo = folder_ / "fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  const auto written = WriteNamedFile(fifo, "text", 0600);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, Code::kUnavailable);
}

TEST_F(NamedFileTest, ARegularFileIsReadAlsoThroughLinks) {
  ASSERT_TRUE(WriteNamedFile(folder_ / "file", "text", 0600));
  fs::create_symlink("file", folder_ / "link");
  EXPECT_EQ(ReadNamedFile(folder_ / "link").value(), "text");
}

TEST_F(NamedFileTest, WhatMayNeverEndIsNotRead) {
  const fs::path fifo = folder_ / "fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  EXPECT_EQ(ReadNamedFile(fifo, "the node file").error().message,
            "the node file " + fifo.string() + " is a FIFO, and a regular file is meant");
  EXPECT_EQ(ReadNamedFile("/dev/zero").error().message, "/dev/zero is a device, and a regular file is meant");
  EXPECT_EQ(ReadNamedFile(folder_).error().code, Code::kInvalidArgument);
}

TEST_F(NamedFileTest, AFileThatIsTooLargeIsNotRead) {
  ASSERT_TRUE(WriteNamedFile(folder_ / "large", "", 0600));
  fs::resize_file(folder_ / "large", kLargestNamedFile + 1);
  const auto text = ReadNamedFile(folder_ / "large");
  ASSERT_FALSE(text);
  EXPECT_NE(text.error().message.find("is larger than 64MiB"), std::string::npos);
}

TEST_F(NamedFileTest, WhatADescriptorOfThisProcessLeadsToIsReadToItsEnd) {
  std::array<int, 2> ends = {};
  ASSERT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  const UniqueFd reader(ends[0]);
  {
    const UniqueFd writer(ends[1]);
    ASSERT_TRUE(WriteAll(writer.get(), "text", "pipe"));
  }
  EXPECT_EQ(ReadNamedFile("/dev/fd/" + std::to_string(reader.get())).value(), "text");
}

TEST_F(NamedFileTest, AStreamWithoutEndIsNotReadToIt) {
  std::ifstream zeros("/dev/zero");
  EXPECT_FALSE(ReadStream(zeros, "stdin"));
}

TEST_F(NamedFileTest, AnAbsentFileAndALoopOfLinksAreToldApart) {
  EXPECT_EQ(ReadNamedFile(folder_ / "absent").error().code, Code::kNotFound);
  fs::create_symlink("loop", folder_ / "loop");
  EXPECT_EQ(ReadNamedFile(folder_ / "loop").error().code, Code::kInvalidArgument);
}

TEST_F(NamedFileTest, NothingIsWrittenToWhatOthersMade) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
  constexpr uid_t kNobody = 65534;
  const fs::path fifo = folder_ / "fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0666), 0);
  const UniqueFd reader(::open(fifo.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  fs::create_symlink("fifo", folder_ / "link");
  fs::create_symlink("/dev/null", folder_ / "null");
  ASSERT_EQ(::chown(fifo.c_str(), kNobody, kNobody), 0);
  ASSERT_EQ(::lchown((folder_ / "null").c_str(), kNobody, kNobody), 0);
  for (const char* name : {"fifo", "link", "null"}) {
    const auto written = WriteNamedFile(folder_ / name, "text", 0600);
    ASSERT_FALSE(written) << name;
    EXPECT_EQ(written.error().code, Code::kPermission) << name;
  }
  char got = 0;
  EXPECT_EQ(::read(reader.get(), &got, 1), 0);
}

TEST_F(NamedFileTest, ALinkInAFolderOfOthersLeadsNowhere) {
  fs::create_symlink("/dev/null", folder_ / "null");
  fs::permissions(folder_, fs::perms(0777));
  EXPECT_EQ(WriteNamedFile(folder_ / "null", "text", 0600).error().code, Code::kPermission);
  fs::permissions(folder_, fs::perms(01777));
  EXPECT_TRUE(WriteNamedFile(folder_ / "null", "text", 0600));
}

TEST_F(NamedFileTest, AnOpenDescriptorIsWrittenIntoWhateverItLeadsTo) {
  const UniqueFd file(::open((folder_ / "file").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  const std::string number = std::to_string(file.get());
  fs::create_symlink("/proc/self/fd/" + number, folder_ / "link");
  for (const fs::path& name : {fs::path("/proc/self/fd") / number, fs::path("/dev/fd") / number, folder_ / "link"})
    ASSERT_TRUE(WriteNamedFile(name, "text;", 0600)) << name;
  EXPECT_EQ(ReadFile(folder_ / "file"), "text;text;text;");
  EXPECT_FALSE(WriteNamedFile("/dev/fd/987654", "text", 0600));
  const UniqueFd folder(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  EXPECT_TRUE(IsRefused("/dev/fd/" + std::to_string(folder.get())));
}

TEST_F(NamedFileTest, ACharacterDeviceIsWrittenIntoAlsoThroughALink) {
  fs::create_symlink("/dev/null", folder_ / "null");
  ASSERT_TRUE(WriteNamedFile(folder_ / "null", "text", 0600));
  EXPECT_TRUE(fs::is_symlink(folder_ / "null"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(NamedFileTest, LinksToFilesAndFoldersAreLeftAlone) {
  ASSERT_TRUE(WriteFileAtomically(folder_ / "file", "precious", 0600));
  fs::create_symlink("file", folder_ / "link");
  fs::create_symlink("absent", folder_ / "dangling");
  for (const char* name : {"link", "dangling", "."}) EXPECT_TRUE(IsRefused(folder_ / name)) << name;
  EXPECT_EQ(ReadFile(folder_ / "file"), "precious");
  EXPECT_TRUE(fs::is_symlink(folder_ / "link") && fs::is_symlink(folder_ / "dangling"));
}

}  // namespace
}  // namespace spdkctl
