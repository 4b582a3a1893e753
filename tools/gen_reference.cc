// Writes gen/reference/, made from the schema, under the folder that it is given (the project's):
//   README.md          all methods by component
//   COMPONENT.md       what each method does, takes and answers, with an example
//   by_release.md      which release has which method
//   changes.md         what each release changed since the one before
//   specs.md           the kinds of Specs (docs/storage.md)
// Run by `make generate`; CI compares what it writes with what is committed.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "generator.h"
#include "schema/describe.h"
#include "schema/index.h"
#include "schema/words.h"
#include "spdkctl/storage/v1/wish.pb.h"

namespace {

using namespace spdkctl;  // NOLINT(google-build-using-namespace)

constexpr std::string_view kHeader =
    "<!-- Made from proto/ by tools/gen_reference.cc. Do not edit: change the schema, run `make generate`. -->\n\n";

/// Text in a cell of a table.
std::string Cell(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '|' ? std::string("\\|") : c == '\n' ? std::string(" ") : std::string(1, c);
  return out;
}

std::string Releases(const FieldPlan& plan, const ReleaseRange& whole) {
  const Release from = std::max(plan.range.from, whole.from);
  const Release to = std::min(plan.range.to, whole.to);
  if (from == whole.from && to == whole.to) return "";
  return RangeInWords({from, to});
}

std::string Remarks(const FieldPlan& plan) {
  std::vector<std::string> remarks;
  if (plan.options->secret()) remarks.emplace_back("secret");
  if (plan.options->deprecated()) remarks.emplace_back("deprecated");
  if (plan.options->max_items() > 0) remarks.push_back(fmt::format("at most {}", plan.options->max_items()));
  for (const FieldForm& form : plan.forms) {
    if (form.name == plan.name && form.also.empty()) continue;
    remarks.push_back(fmt::format("`{}` in {}{}", form.name, RangeInWords(form.range),
                                  form.also.empty() ? "" : fmt::format(" (also `{}`)", form.also)));
  }
  return remarks.empty() ? "" : fmt::format(" ({})", Join(remarks, "; "));
}

/// The rows of a message's fields, those of nested messages indented by their paths. A message within itself ends.
void AddFields(const FieldTable& table, const std::string& prefix, const ReleaseRange& whole, bool request,
               std::vector<const FieldTable*> within, std::string& out) {
  within.push_back(&table);
  for (const FieldPlan& plan : table.plans) {
    std::string name = prefix + plan.name + (plan.list ? "[]" : "");
    out += fmt::format("| `{}` | {} | {} | {}{} | {} |\n", name, Cell(TypeInWords(plan)),
                       request && plan.options->required() ? "yes" : "", Cell(CommentOf(*plan.field)),
                       Cell(Remarks(plan)), Releases(plan, whole));
    if (plan.kind != ValueKind::kMessage) continue;
    const FieldTable* const nested = plan.map ? plan.table->plans.back().table : plan.table;
    if (nested == nullptr || std::find(within.begin(), within.end(), nested) != within.end()) continue;
    AddFields(*nested, name + (plan.map ? ".*." : "."), whole, request, within, out);
  }
}

std::string Fields(const FieldTable& table, const ReleaseRange& whole, bool request) {
  std::string out = request ? "| parameter | type | required | meaning | releases |\n| --- | --- | --- | --- | --- |\n"
                            : "| field | type | | meaning | releases |\n| --- | --- | --- | --- | --- |\n";
  AddFields(table, {}, whole, request, {}, out);
  return out;
}

std::string Section(const Method& method) {
  const auto& options = method.options();
  std::string out = fmt::format("## {}\n\n{}\n\n", method.name(), method.comment());
  out += fmt::format("SPDK {}; {} start-up; {}", RangeInWords(method.range()),
                     Join(WhenInWords(method, method.range().to), " and "), EffectInWords(method));
  if (!method.apps().empty()) out += fmt::format("; in {}", Join(method.apps(), ", "));
  if (!options.build_option().empty()) {
    out += fmt::format("; SPDK configured `{}`", options.build_option());
    if (!options.build_option_from().empty()) out += fmt::format(" since {}", options.build_option_from());
    if (!options.build_option_to().empty()) out += fmt::format(" up to {}", options.build_option_to());
  }
  out += ".\n";
  if (options.names_size() > 0) out += fmt::format("Other names: {}.\n", OtherNamesInWords(method, "`"));
  if (!options.replaced_by().empty()) out += fmt::format("Replaced by `{}`.\n", options.replaced_by());
  const FieldTable& request = FieldTableOf(*method.descriptor().input_type());
  out += request.plans.empty() ? "\nNo parameters.\n" : "\n" + Fields(request, method.range(), true);
  const FieldTable& response = FieldTableOf(*method.descriptor().output_type());
  const std::string whole = options.result().empty() ? "an object" : fmt::format("`{}` as it stands", options.result());
  out += fmt::format("\nResult: {}.\n\n{}", whole, Fields(response, method.range(), false));
  const std::string example = ExampleIn(method, method.range().to);
  out += fmt::format("\n```sh\nspdkctl rpc {}{}\n```\n\n", method.name(),
                     example.empty() || example == "{}" ? "" : fmt::format(" --json '{}'", example));
  return out;
}

std::string Overview(const std::map<std::string, std::vector<const Method*>>& components) {
  std::string out =
      std::string(kHeader) + fmt::format(
                                 "# Reference of the JSON-RPCs\n\n"
                                 "Every operation of SPDK {}, under its newest name. See also [which release\n"
                                 "has which](by_release.md) and [what each release changed](changes.md).\n",
                                 RangeInWords({Schema::Get().oldest(), Schema::Get().newest()}));
  for (const auto& [component, methods] : components) {
    out += fmt::format("\n## [{0}]({0}.md)\n\n", component);
    for (const Method* method : methods)
      out += fmt::format("- [{0}]({1}.md#{0}): {2}\n", method->name(), component, method->comment());
  }
  return out;
}

std::string ByRelease() {
  const auto& releases = Schema::Get().releases();
  std::string out = std::string(kHeader) +
                    "# Methods by release\n\n"
                    "`*`: under its newest name; `o`: under an older one.\n\n| method |";
  for (const Release release : releases) out += fmt::format(" {} |", release.ToString());
  out += "\n| --- |";
  for (std::size_t i = 0; i < releases.size(); ++i) out += " --- |";
  out += "\n";
  for (const Method& method : Schema::Get().methods()) {
    out += fmt::format("| {} |", method.name());
    for (const Release release : releases) {
      const auto name = method.NameIn(release);
      out += !name ? "  |" : *name == method.name() ? " * |" : " o |";
    }
    out += "\n";
  }
  return out;
}

/// One parameter as text, for comparing two releases.
std::map<std::string, std::string> Parameters(const Method& method, Release release) {
  std::map<std::string, std::string> out;
  for (const ParameterIn& parameter : ParametersIn(method, release))
    out[parameter.name] = parameter.type + (parameter.required ? ", required" : "");
  return out;
}

std::string ParameterChanges(const Method& method, Release before, Release now) {
  const auto old = Parameters(method, before);
  const auto fresh = Parameters(method, now);
  std::vector<std::string> changes;
  for (const auto& [name, type] : fresh) {
    const auto it = old.find(name);
    if (it == old.end()) {
      changes.push_back(fmt::format("`{}` ({}) is new", name, type));
    } else if (it->second != type) {
      changes.push_back(fmt::format("`{}` was {}, is {}", name, it->second, type));
    }
  }
  for (const auto& [name, type] : old) {
    if (!fresh.contains(name)) changes.push_back(fmt::format("`{}` is gone", name));
  }
  return Join(changes, "; ");
}

std::string Changes() {
  std::string out = std::string(kHeader) + "# What each release changed\n\nThe newest first.\n";
  const auto& releases = Schema::Get().releases();
  for (std::size_t i = releases.size() - 1; i > 0; --i) {
    const Release now = releases[i];
    const Release before = releases[i - 1];
    std::string added;
    std::string gone;
    std::string renamed;
    std::string changed;
    for (const Method& method : Schema::Get().methods()) {
      const auto name = method.NameIn(now);
      const auto old = method.NameIn(before);
      if (name && !old) added += fmt::format("- `{}`: {}\n", *name, method.comment());
      if (!name && old)
        gone += fmt::format(
            "- `{}`{}\n", *old,
            method.options().replaced_by().empty() ? "" : fmt::format("; see `{}`", method.options().replaced_by()));
      if (!name || !old) continue;
      if (*name != *old) renamed += fmt::format("- `{}` is `{}`\n", *old, *name);
      if (const std::string changes = ParameterChanges(method, before, now); !changes.empty())
        changed += fmt::format("- `{}`: {}\n", *name, changes);
    }
    out += fmt::format("\n## {}\n", now.ToString());
    if (added.empty() && gone.empty() && renamed.empty() && changed.empty()) out += "\nNothing.\n";
    if (!added.empty()) out += "\nNew:\n\n" + added;
    if (!gone.empty()) out += "\nGone:\n\n" + gone;
    if (!renamed.empty()) out += "\nRenamed:\n\n" + renamed;
    if (!changed.empty()) out += "\nParameters:\n\n" + changed;
  }
  return out;
}

void AddSpecFields(const google::protobuf::Descriptor& type, std::string& out) {
  for (int i = 0; i < type.field_count(); ++i) {
    const google::protobuf::FieldDescriptor& field = *type.field(i);
    const auto& options = field.options().GetExtension(storage::v1::spec);
    std::string about(CommentOf(field));
    if (!options.example().empty()) about += fmt::format(" E.g. {}.", options.example());
    out += fmt::format("| `{}` | {} | {} |\n", field.name(), options.key() ? "key" : "", Cell(about));
  }
}

std::string Specs() {
  std::string out =
      std::string(kHeader) + "# Specs\n\nThe kinds of objects that `spdkctl ensure -f` and `spdkctl.storage` make.\n";
  const google::protobuf::OneofDescriptor& kinds = *storage::v1::Wish::descriptor()->oneof_decl(0);
  for (int i = 0; i < kinds.field_count(); ++i) {
    const google::protobuf::Descriptor& type = *kinds.field(i)->message_type();
    const auto& options = type.options().GetExtension(storage::v1::kind);
    out += fmt::format("\n## {}\n\n{}", kinds.field(i)->name(), CommentOf("storage.v1." + type.name()));
    if (!options.create().empty()) out += fmt::format(" Made by `{}`.", options.create());
    out += fmt::format(" In Python: `storage.{}`.\n\n| Field | | |\n|---|---|---|\n", type.name());
    AddSpecFields(type, out);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder = FolderOf(argc, argv) / "gen/reference";
  std::map<std::string, std::vector<const Method*>> components;
  for (const Method& method : Schema::Get().methods()) components[method.component()].push_back(&method);
  for (const auto& [component, methods] : components) {
    std::string page = std::string(kHeader) + fmt::format("# {}\n\n", component);
    for (const Method* method : methods) page += Section(*method);
    page.pop_back();
    Write(folder / (component + ".md"), page);
  }
  Write(folder / "README.md", Overview(components));
  Write(folder / "by_release.md", ByRelease());
  Write(folder / "changes.md", Changes());
  Write(folder / "specs.md", Specs());
  return 0;
}
