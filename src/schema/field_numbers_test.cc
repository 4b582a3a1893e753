#include <fstream>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "spdkctl/schema/method.h"

// Programs built against an earlier schema read what a newer one wrote: a field keeps its number and its type for ever.
// tests/data/field_numbers.txt holds all that were ever given; fields are added to it, and never changed.
namespace spdkctl {
namespace {

namespace pb = google::protobuf;

std::string KindOf(const pb::FieldDescriptor& field) {
  std::string kind = field.is_repeated() ? "repeated " : "";
  kind += field.type() == pb::FieldDescriptor::TYPE_MESSAGE ? field.message_type()->name()
          : field.type() == pb::FieldDescriptor::TYPE_ENUM  ? field.enum_type()->name()
                                                            : field.type_name();
  return kind;
}

void AddMessage(const pb::Descriptor& type, const std::string& name, std::map<std::string, std::string>& out) {
  for (int i = 0; i < type.field_count(); ++i)
    out[fmt::format("{} {}", name, type.field(i)->number())] =
        fmt::format("{} {}", type.field(i)->name(), KindOf(*type.field(i)));
  for (int i = 0; i < type.nested_type_count(); ++i) {
    if (!type.nested_type(i)->options().map_entry())
      AddMessage(*type.nested_type(i), name + "." + type.nested_type(i)->name(), out);
  }
}

void AddFile(const pb::FileDescriptor& file, std::set<const pb::FileDescriptor*>& seen,
             std::map<std::string, std::string>& out) {
  if (file.package() != "spdkctl.rpc.v1" || !seen.insert(&file).second) return;
  for (int i = 0; i < file.dependency_count(); ++i) AddFile(*file.dependency(i), seen, out);
  for (int i = 0; i < file.message_type_count(); ++i)
    AddMessage(*file.message_type(i), file.message_type(i)->name(), out);
  for (int i = 0; i < file.enum_type_count(); ++i) {
    for (int j = 0; j < file.enum_type(i)->value_count(); ++j)
      out[fmt::format("{} {}", file.enum_type(i)->name(), file.enum_type(i)->value(j)->number())] =
          file.enum_type(i)->value(j)->name();
  }
}

TEST(FieldNumbersTest, AreNeitherChangedNorUsedAgain) {
  std::map<std::string, std::string> given;
  std::ifstream file(SPDKCTL_TEST_DATA "/field_numbers.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const std::vector<std::string> words = SplitWords(line);
    ASSERT_GE(words.size(), 3u) << line;
    const bool first =
        given.emplace(words[0] + " " + words[1], line.substr(words[0].size() + words[1].size() + 2)).second;
    EXPECT_TRUE(first) << "given twice: " << line;
  }
  std::map<std::string, std::string> fields;
  std::set<const pb::FileDescriptor*> seen;
  for (const Method& method : Schema::Get().methods()) AddFile(*method.descriptor().file(), seen, fields);
  std::string added;
  for (const auto& [number, field] : fields) {
    const auto it = given.find(number);
    if (it == given.end()) {
      added += fmt::format("{} {}\n", number, field);
    } else {
      EXPECT_EQ(it->second, field) << "number " << number << " was that of another field";
    }
  }
  EXPECT_EQ(added, "") << "add these lines to tests/data/field_numbers.txt";
}

}  // namespace
}  // namespace spdkctl
