#include <string>

#include <gtest/gtest.h>

#include "schema/field_table.h"

// The schema is the documentation: of the command line, of the typed functions, of the reference.
namespace spdkctl {
namespace {

void CollectUnexplained(const google::protobuf::Descriptor& type, std::vector<std::string>& out) {
  for (const FieldPlan& plan : FieldTableOf(type).plans) {
    if (type.options().map_entry()) continue;
    if (CommentOf(*plan.field).empty()) out.push_back(plan.field->full_name());
    if (plan.kind == ValueKind::kMessage && plan.field->message_type() != &type)
      CollectUnexplained(*plan.field->message_type(), out);
  }
}

TEST(CommentsTest, EveryMethodAndEveryFieldIsExplained) {
  for (const Method& method : Schema::Get().methods()) {
    EXPECT_FALSE(method.comment().empty()) << method.name();
    std::vector<std::string> unexplained;
    CollectUnexplained(*method.descriptor().input_type(), unexplained);
    CollectUnexplained(*method.descriptor().output_type(), unexplained);
    EXPECT_EQ(unexplained, std::vector<std::string>()) << method.name();
  }
}

}  // namespace
}  // namespace spdkctl
