#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "schema/describe.h"
#include "schema/field_table.h"

// The schema against tests/data/facts.txt, both ways: what the one says and the other does not is a failure.
namespace spdkctl {
namespace {

Release At(const std::string& text) { return *Release::Parse(text); }

std::vector<Release> Between(Release from, Release to) {
  std::vector<Release> releases;
  for (const Release release : Schema::Get().releases()) {
    if (from <= release && release <= to) releases.push_back(release);
  }
  return releases;
}

/// Statements, each of one release where it can change with the release. The form is the same for file and schema.
using Statements = std::set<std::string>;

/// One line of the file.
void AddFact(const std::vector<std::string>& words, Statements& out) {
  const std::string& kind = words.at(0);
  const std::string& method = words.at(1);
  if (kind == "method") {
    out.insert(fmt::format("{} exists in {} to {}, {}", method, words.at(2), words.at(3), words.at(4)));
  } else if (kind == "name") {
    for (const Release release : Between(At(words.at(3)), At(words.at(4))))
      out.insert(fmt::format("{} is {} in {} ({})", method, words.at(2), release.ToString(), words.at(5)));
  } else if (kind == "states" || kind == "unknown") {
    for (const Release release : Between(At(words.at(2)), At(words.at(3))))
      out.insert(fmt::format("{} {} in {}: {}", kind, method, release.ToString(), words.at(4)));
  } else if (kind == "param") {
    for (const Release release : Between(At(words.at(5)), At(words.at(6))))
      out.insert(
          fmt::format("{} takes {} as {} {} in {}", method, words.at(2), words.at(4), words.at(3), release.ToString()));
  } else if (kind == "most") {
    out.insert(fmt::format("{} takes at most {} of {}", method, words.at(3), words.at(2)));
  } else if (kind == "values") {
    std::vector<std::string> values(words.begin() + 3, words.end());
    std::sort(values.begin(), values.end());
    out.insert(fmt::format("{} takes for {}: {}", method, words.at(2), Join(values, " ")));
  } else {
    ADD_FAILURE() << "an unknown fact: " << Join(words, " ");
  }
}

Statements FromFile(int& parameters) {
  Statements out;
  std::ifstream file(SPDKCTL_TEST_DATA "/facts.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    parameters += line.starts_with("param ") ? 1 : 0;
    AddFact(SplitWords(line), out);
  }
  return out;
}

std::string States(const Method& method, Release release) {
  std::vector<std::string> states;
  if (method.AllowedIn(rpc::v1::STARTUP, release)) states.emplace_back("STARTUP");
  if (method.AllowedIn(rpc::v1::RUNTIME, release)) states.emplace_back("RUNTIME");
  return Join(states, ",");
}

void AddMethod(const Method& method, Statements& out) {
  const std::string& name = method.name();
  out.insert(fmt::format("{} exists in {} to {}, {}", name, method.range().from.ToString(),
                         method.range().to.ToString(), method.options().needs_params() ? "params" : "no-params"));
  for (const Release release : Between(method.range().from, method.range().to)) {
    const std::vector<std::string> names = method.NamesIn(release);
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != name || i > 0)
        out.insert(fmt::format("{} is {} in {} ({})", name, names[i], release.ToString(), i == 0 ? "main" : "alias"));
    }
    out.insert(fmt::format("states {} in {}: {}", name, release.ToString(), States(method, release)));
    out.insert(fmt::format("unknown {} in {}: {}", name, release.ToString(),
                           method.RelaxedIn(release) ? "ignored" : "refused"));
  }
}

void AddLimits(const Method& method, const FieldPlan& plan, Statements& out) {
  const Release to = std::min(plan.range.to, method.range().to);
  if (to != Schema::Get().newest()) return;
  if (plan.options->max_items() > 0)
    out.insert(fmt::format("{} takes at most {} of {}", method.name(), plan.options->max_items(), plan.name));
  if (plan.kind != ValueKind::kEnum) return;
  std::vector<std::string> values;
  for (const Enumerator& value : plan.enumerators) {
    if (value.range.Contains(to)) values.push_back(value.wire);
  }
  std::sort(values.begin(), values.end());
  out.insert(fmt::format("{} takes for {}: {}", method.name(), plan.name, Join(values, " ")));
}

Statements FromSchema() {
  Statements out;
  for (const Method& method : Schema::Get().methods()) {
    AddMethod(method, out);
    for (const Release release : Between(method.range().from, method.range().to)) {
      for (const ParameterIn& parameter : ParametersIn(method, release)) {
        out.insert(fmt::format("{} takes {} as {} {} in {}", method.name(), parameter.name,
                               parameter.required ? "required" : "optional", parameter.type, release.ToString()));
      }
    }
    for (const FieldPlan& plan : FieldTableOf(*method.descriptor().input_type()).plans) AddLimits(method, plan, out);
  }
  return out;
}

std::vector<std::string> Missing(const Statements& from, const Statements& in) {
  std::vector<std::string> missing;
  std::set_difference(from.begin(), from.end(), in.begin(), in.end(), std::back_inserter(missing));
  return missing;
}

TEST(SchemaFactsTest, TheSchemaSaysWhatIsKnownOfSpdk) {
  int parameters = 0;
  const Statements facts = FromFile(parameters);
  const Statements schema = FromSchema();
  EXPECT_EQ(Schema::Get().methods().size(), 338u);
  EXPECT_EQ(parameters, 1001);
  EXPECT_EQ(Schema::Get().releases().size(), 33u);
  EXPECT_EQ(Missing(facts, schema), std::vector<std::string>()) << "the schema does not say so";
  EXPECT_EQ(Missing(schema, facts), std::vector<std::string>()) << "nothing is known of that";
}

}  // namespace
}  // namespace spdkctl
