#include <string>

#include <gtest/gtest.h>

#include "spdkctl/schema/method.h"

namespace spdkctl {
namespace {

bool IsBuilt(const std::string& file) {
  return google::protobuf::DescriptorPool::generated_pool()->InternalIsFileLoaded(file);
}

// Every program pays for what the method table builds before its first call. ctest gives each test a process of its
// own, in which nothing is built yet; within one process with others the test can only see that nothing is added.
TEST(SchemaTest, TellsOfMethodsWithoutBuildingTheirMessages) {
  const std::string file = "spdkctl/rpc/v1/bdev.proto";
  const bool before = IsBuilt(file);
  const Method* const method = Schema::Get().Find("get_bdevs");
  ASSERT_NE(method, nullptr);
  EXPECT_EQ(method->name(), "bdev_get_bdevs");
  EXPECT_EQ(method->component(), "bdev");
  EXPECT_EQ(method->options().effect(), rpc::v1::READS);
  EXPECT_EQ(IsBuilt(file), before);
  EXPECT_EQ(method->descriptor().input_type()->name(), "BdevGetBdevsRequest");
  EXPECT_TRUE(IsBuilt(file));
}

TEST(SchemaTest, MethodsAndFieldsAreExplained) {
  const Method* const method = Schema::Get().Find("bdev_malloc_create");
  EXPECT_EQ(method->comment().substr(0, 10), "Makes a bd");
  EXPECT_EQ(CommentOf("BdevMallocCreateRequest.block_size"), "Data block size in bytes, a multiple of 512.");
  EXPECT_EQ(CommentOf("NoSuchMessage"), "");
}

TEST(SchemaTest, EveryMethodFindsItsDescriptor) {
  for (const Method& method : Schema::Get().methods()) {
    EXPECT_EQ(method.descriptor().name(), method.name());
    EXPECT_EQ(method.descriptor().file()->name(), "spdkctl/rpc/v1/" + method.component() + ".proto");
    EXPECT_EQ(method.options().SerializeAsString(),
              method.descriptor().options().GetExtension(rpc::v1::method).SerializeAsString());
  }
}

}  // namespace
}  // namespace spdkctl
