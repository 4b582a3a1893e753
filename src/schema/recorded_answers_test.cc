#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

// tests/data/answers.jsonl holds what real targets of five releases answered: one object a line with the release, the
// method, its parameters if it had any, and the result.

namespace json = boost::json;

/// Equal as JSON; a whole number equals itself in another spelling.
bool Equal(const json::value& a, const json::value& b) {
  if (a.is_number() && b.is_number()) return a == b || a.to_number<double>() == b.to_number<double>();
  if (a.is_array() && b.is_array()) {
    if (a.get_array().size() != b.get_array().size()) return false;
    for (std::size_t i = 0; i < a.get_array().size(); ++i) {
      if (!Equal(a.get_array()[i], b.get_array()[i])) return false;
    }
    return true;
  }
  if (!a.is_object() || !b.is_object()) return a == b;
  if (a.get_object().size() != b.get_object().size()) return false;
  for (const auto& [name, value] : a.get_object()) {
    const json::value* const other = b.get_object().if_contains(name);
    if (other == nullptr || !Equal(value, *other)) return false;
  }
  return true;
}

/// What stays beside the fields by design: null, an empty list and an empty map differ from nothing. And `true`, which
/// stood for what is a number now.
bool IsMeant(const google::protobuf::Message& message, const rpc::v1::Member& member) {
  const std::string& text = member.json();
  if (text == "null" || text == "[]" || text == "{}") return true;
  return text == "true" && message.GetDescriptor() == rpc::v1::VhostScsiControllerAddTargetResponse::descriptor();
}

/// Parameters without the lists that are empty: a request cannot tell them from absent ones.
json::value WithoutEmptyLists(const json::object& params) {
  json::object kept;
  for (const auto& [name, value] : params) {
    if (!value.is_array() || !value.get_array().empty()) kept[name] = value;
  }
  return kept;
}

void CollectMisfits(const google::protobuf::Message& message, std::vector<std::string>& out) {
  const auto& reflection = *message.GetReflection();
  std::vector<const google::protobuf::FieldDescriptor*> fields;
  reflection.ListFields(message, &fields);
  for (const auto* field : fields) {
    if (field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE || field->is_map()) continue;
    const int size = field->is_repeated() ? reflection.FieldSize(message, field) : 1;
    for (int i = 0; i < size; ++i) {
      const auto& part = field->is_repeated() ? reflection.GetRepeatedMessage(message, field, i)
                                              : reflection.GetMessage(message, field);
      if (const auto* const member = dynamic_cast<const rpc::v1::Member*>(&part)) {
        if (!IsMeant(message, *member))
          out.push_back(message.GetTypeName() + "." + member->name() + "=" + member->json());
      } else {
        CollectMisfits(part, out);
      }
    }
  }
}

TEST(RecordedAnswersTest, FitTheSchemaAndComeBackEqual) {
  std::ifstream file(SPDKCTL_TEST_DATA "/answers.jsonl");
  int count = 0;
  for (std::string line; std::getline(file, line); ++count) {
    const json::object recorded = json::parse(line).as_object();
    const std::string name(recorded.at("method").as_string());
    const Release release = *Release::Parse(recorded.at("release").as_string().c_str());
    SCOPED_TRACE(release.ToString() + " " + name);
    const Method* const method = Schema::Get().Find(name, release);
    ASSERT_NE(method, nullptr);

    const auto response = method->NewResponse();
    const auto parsed = ParseResult(*method, json::serialize(recorded.at("result")), release, *response);
    ASSERT_TRUE(parsed) << parsed.error().message;
    const std::string again = FormatResult(*method, *response, release);
    EXPECT_TRUE(Equal(json::parse(again), recorded.at("result"))) << again << "\ninstead of\n"
                                                                  << json::serialize(recorded.at("result"));
    std::vector<std::string> misfits;
    CollectMisfits(*response, misfits);
    EXPECT_TRUE(misfits.empty()) << testing::PrintToString(misfits);

    if (!recorded.contains("params")) continue;
    const std::string params = json::serialize(recorded.at("params"));
    const auto request = method->NewRequest();
    const auto accepted = ParseParamsAs(*method, params, release, *request);
    EXPECT_TRUE(accepted) << accepted.error().message;
    const auto sent = FormatParams(*method, *request, release);
    ASSERT_TRUE(sent) << sent.error().message;
    const json::value sent_again = WithoutEmptyLists(json::parse(sent->empty() ? "{}" : *sent).as_object());
    json::object wanted = WithoutEmptyLists(recorded.at("params").as_object()).as_object();
    // What the release ignored is not there.
    if (method->RelaxedIn(release)) {
      for (const auto& [member, value] : recorded.at("params").as_object()) {
        if (!sent_again.as_object().contains(member)) wanted.erase(member);
      }
    }
    EXPECT_TRUE(Equal(sent_again, wanted)) << *sent << "\ninstead of\n" << params;
  }
  EXPECT_GT(count, 500);
}

}  // namespace
}  // namespace spdkctl
