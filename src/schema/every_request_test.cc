#include <string>

#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

#include "filled_request.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

// For every method of every release: a request with each parameter that the release has goes to its JSON and back.
namespace spdkctl {
namespace {

namespace pb = google::protobuf;

class EveryRequestTest : public testing::TestWithParam<Release> {};

TEST_P(EveryRequestTest, GoesToTheReleaseAndBackUnchanged) {
  const Release release = GetParam();
  int count = 0;
  for (const Method& method : Schema::Get().methods()) {
    if (!method.range().Contains(release)) continue;
    ++count;
    SCOPED_TRACE(method.name());
    const auto request = method.NewRequest();
    RequestFiller(release).Fill(*request, FieldTableOf(*request->GetDescriptor()));
    const auto sent = FormatParams(method, *request, release);
    ASSERT_TRUE(sent) << sent.error().message;
    const auto received = method.NewRequest();
    const auto read = ParseParamsAs(method, *sent, release, *received);
    ASSERT_TRUE(read) << read.error().message << ": " << *sent;
    EXPECT_TRUE(pb::util::MessageDifferencer::Equals(*request, *received)) << *sent;
    EXPECT_EQ(*FormatParams(method, *received, release), *sent);
  }
  EXPECT_GE(count, 39);
}

std::string NameOf(const testing::TestParamInfo<Release>& info) {
  std::string name = info.param.ToString();
  name[2] = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Releases, EveryRequestTest, testing::ValuesIn(Schema::Get().releases()), NameOf);

}  // namespace
}  // namespace spdkctl
