#include "base/named_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

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
