#include <iostream>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/text.h"
#include "cli/changes.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "storage/spec.h"

namespace spdkctl::cli {
namespace {

struct StorageArguments {
  std::string file;
  std::string kind;
  std::vector<std::string> keys;
  bool change = false;
  bool destroy_data = false;
  EnsureOptions ensure;
};

/// The Specs of a file, or of stdin ("-").
Result<std::vector<storage::v1::Wish>> ReadSpecs(const std::string& file) {
  if (file == "-") {
    const auto text = ReadStream(std::cin, "stdin");
    if (!text) return text.error();
    return storage::ReadWishes(*text, "stdin");
  }
  const auto text = ReadNamedFile(file, "the file of Specs");
  if (!text) return text.error();
  return storage::ReadWishes(*text, file);
}

Result<storage::Plan> PlanOf(Context& context, const StorageArguments& arguments) {
  const auto wishes = ReadSpecs(arguments.file);
  if (!wishes) return wishes.error();
  EnsureOptions options = arguments.ensure;
  options.ensure = true;
  storage::PlanOptions planned;
  planned.change = arguments.change;
  planned.destroy_data = arguments.destroy_data;
  return PlanToMake(context, options, *wishes, std::move(planned));
}

/// The steps with their calls, as a table or as they are.
Result<void> ShowPlan(Context& context, const StorageArguments& arguments) {
  const auto plan = PlanOf(context, arguments);
  if (!plan) return plan.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, plan->steps());
    return {};
  }
  // The calls stand below what they are for: names are long.
  Table table({"ACTION", "KIND", "NAME AND CALLS"});
  for (const storage::v1::Step& step : plan->steps().steps()) {
    table.Add({ToLower(storage::v1::Action_Name(step.action())), step.object().kind(), step.object().name()});
    for (const storage::v1::Request& request : step.requests()) table.Add({"", "", "  " + request.method()});
  }
  table.Print(context);
  return {};
}

Result<void> Ensure(Context& context, const StorageArguments& arguments) {
  const auto plan = PlanOf(context, arguments);
  if (!plan) return plan.error();
  return CarryOut(context, arguments.ensure, *plan);
}

/// The object that a kind and the words for its keys name.
Result<storage::v1::Wish> ObjectOf(const StorageArguments& arguments) {
  const storage::SpecType* const type = storage::FindSpecType(arguments.kind);
  if (type == nullptr) return storage::MakeWish(arguments.kind, {}).error();
  std::vector<std::pair<std::string, std::string>> fields;
  for (const storage::SpecField& field : type->fields) {
    if (field.options->key() && fields.size() < arguments.keys.size())
      fields.emplace_back(field.name(), arguments.keys[fields.size()]);
  }
  // Keys that are missing the plan tells: whether one is needed its kind knows.
  if (arguments.keys.size() > fields.size()) return MakeError(Code::kInvalidArgument, storage::NamedBy(*type));
  return storage::MakeWish(arguments.kind, fields);
}

Result<void> RemoveObject(Context& context, const StorageArguments& arguments) {
  const auto object = ObjectOf(arguments);
  if (!object) return object.error();
  return Remove(context, arguments.ensure, {*object}, arguments.destroy_data);
}

std::vector<std::string> Kinds() {
  std::vector<std::string> names;
  for (const storage::SpecType& type : storage::SpecTypes()) names.push_back(type.name);
  return names;
}

}  // namespace

void AddStorageCommands(Command app, Context& context) {
  const auto arguments = std::make_shared<StorageArguments>();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = app.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  Command ensure = add("ensure", "Make what a file of Specs wishes for", Ensure);
  ensure.add_option("-f,--file", arguments->file, "Specs as YAML or JSON; - is stdin").required().file();
  ensure.add_flag("--change", arguments->change, "Change what is there and differs; else exit 12");
  ensure.add_flag("--destroy-data", arguments->destroy_data, "Although data is lost by a change");
  ensure.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
  Command plan = add("plan", "Show the calls that a file of Specs needs", ShowPlan);
  Prints(plan, {&storage::v1::Plan::descriptor});
  plan.add_option("-f,--file", arguments->file, "Specs as YAML or JSON; - is stdin").required().file();
  plan.add_flag("--change", arguments->change, "Change what is there and differs; else exit 12");
  plan.add_flag("--destroy-data", arguments->destroy_data, "Although data is lost by a change");
  Command remove = add("remove", "Take an object of any kind away", RemoveObject);
  remove.add_option("KIND", arguments->kind, "Kind of the object, as in Specs").required().completes_any_of(Kinds());
  remove.add_option("KEY", arguments->keys, "What names it, e.g. Malloc0").required().completes("key_of_kind");
  remove.add_flag("--destroy-data", arguments->destroy_data, "Although its data goes with it");
  AddForcibleDeleteOptions(remove, arguments->ensure);
}

}  // namespace spdkctl::cli
