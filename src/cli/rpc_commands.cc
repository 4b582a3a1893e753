#include <iostream>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/text.h"
#include "cli/output.h"
#include "cli/secret.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

namespace pb = google::protobuf;

struct RpcArguments {
  std::vector<std::string> words;  ///< METHOD and what follows it.
  std::string component;
  std::string release;
  std::string method;
  std::string json;
};

Error Usage(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<const Method*> FindMethod(const std::string& name) {
  const Method* const method = Schema::Get().Find(name);
  if (method != nullptr) return method;
  return Usage(fmt::format("the schema has no method '{}'{}; `rpc call` sends any", name,
                           DidYouMean(name, Schema::Get().AllNames())));
}

/// A parameter as a flag: its path in the request and its field.
struct Flag {
  std::string path;
  const FieldPlan* plan;
};

/// Every parameter that one word can give: nested ones as listen_address.traddr. Lists of objects and maps are for
/// --json.
void CollectFlags(const pb::Descriptor& type, const std::string& prefix, std::vector<Flag>& flags) {
  for (const FieldPlan& plan : FieldTableOf(type).plans) {
    const bool message = plan.field->cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE;
    if (message && plan.field->is_repeated()) continue;
    if (message) {
      CollectFlags(*plan.field->message_type(), prefix + plan.name + ".", flags);
    } else {
      flags.push_back({prefix + plan.name, &plan});
    }
  }
}

/// "--num-blocks" as the path "num_blocks".
std::string PathOfFlag(std::string_view flag) {
  std::string path(flag.substr(2));
  std::replace(path.begin(), path.end(), '-', '_');
  return path;
}

std::string FlagOfPath(const std::string& path) {
  std::string flag = "--" + path;
  std::replace(flag.begin(), flag.end(), '_', '-');
  return flag;
}

/// One word as the JSON that its field wants.
Result<boost::json::value> ToValue(const Flag& flag, const std::string& word) {
  const pb::FieldDescriptor& field = *flag.plan->field;
  if (flag.plan->options->secret()) {
    const auto secret = ReadSecret(FlagOfPath(flag.path), word);
    if (!secret) return secret.error();
    return boost::json::value(boost::json::string(*secret));
  }
  const bool text =
      field.cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING || field.cpp_type() == pb::FieldDescriptor::CPPTYPE_ENUM;
  if (text && !flag.plan->options->json()) return boost::json::value(boost::json::string(word));
  boost::system::error_code failed;
  boost::json::value value = boost::json::parse(word, failed);
  if (failed)
    return Usage(fmt::format("{} takes {}, not '{}'", FlagOfPath(flag.path),
                             field.cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL ? "true or false" : "a number",
                             word));
  return value;
}

void Put(boost::json::object& object, const Flag& flag, boost::json::value value) {
  boost::json::object* at = &object;
  const auto parts = Split(flag.path, '.');
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    boost::json::value& nested = (*at)[parts[i]];
    if (!nested.is_object()) nested.emplace_object();
    at = &nested.get_object();
  }
  if (!flag.plan->field->is_repeated()) {
    (*at)[parts.back()] = std::move(value);
    return;
  }
  boost::json::value& list = (*at)[parts.back()];
  if (!list.is_array()) list.emplace_array();
  list.get_array().push_back(std::move(value));
}

struct Request {
  std::string json;
  bool dry_run = false;
  bool help = false;
};

/// The words behind METHOD as the request's JSON.
Result<Request> ParseFlags(const Method& method, const std::vector<std::string>& words) {
  std::vector<Flag> flags;
  CollectFlags(*method.descriptor().input_type(), {}, flags);
  Request request;
  boost::json::object object;
  std::string whole;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string word = words[i];
    std::optional<std::string> attached;
    if (const std::size_t equals = word.find('='); word.starts_with("--") && equals != std::string::npos) {
      attached = word.substr(equals + 1);
      word.resize(equals);
    }
    if (word == "-h" || word == "--help") {
      request.help = true;
      return request;
    }
    if (word == "--dry-run") {
      request.dry_run = true;
      continue;
    }
    if (!word.starts_with("--"))
      return Usage(fmt::format("'{}' is no flag of {}; parameters are given as --name VALUE", word, method.name()));
    const std::string path = PathOfFlag(word);
    const auto flag =
        std::find_if(flags.begin(), flags.end(), [&](const Flag& candidate) { return candidate.path == path; });
    const bool json = word == "--json" || word == "--json-file";
    if (flag == flags.end() && !json) {
      std::vector<std::string> known;
      for (const Flag& candidate : flags) known.push_back(FlagOfPath(candidate.path));
      return Usage(fmt::format("{} has no parameter {}{}", method.name(), word, DidYouMean(word, known)));
    }
    const bool boolean = !json && flag->plan->field->cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL;
    const bool next_is_value = i + 1 < words.size() && !words[i + 1].starts_with("--");
    std::string value;
    if (attached) {
      value = *attached;
    } else if (boolean && (!next_is_value || (words[i + 1] != "true" && words[i + 1] != "false"))) {
      value = "true";
    } else if (i + 1 < words.size()) {
      value = words[++i];
    } else {
      return Usage(fmt::format("{} lacks its value", word));
    }
    if (word == "--json-file") {
      const auto text = ReadFile(value);
      if (!text) return MakeError(Code::kNotFound, fmt::format("cannot read {}", value));
      whole = *text;
    } else if (json) {
      whole = value == "-" ? std::string(std::istreambuf_iterator<char>(std::cin), {}) : value;
    } else {
      auto converted = ToValue(*flag, value);
      if (!converted) return converted.error();
      Put(object, *flag, std::move(*converted));
    }
  }
  if (!whole.empty() && !object.empty()) return Usage("give parameters either as flags or as --json, not both");
  request.json = whole.empty() ? boost::json::serialize(object) : whole;
  return request;
}

std::string TypeOf(const FieldPlan& plan) {
  const pb::FieldDescriptor& field = *plan.field;
  std::string type = field.is_map()                                             ? "map"
                     : field.cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE ? field.message_type()->name()
                                                                                : std::string(field.cpp_type_name());
  if (plan.options->json()) type = "JSON";
  if (field.cpp_type() == pb::FieldDescriptor::CPPTYPE_ENUM) {
    std::vector<std::string> names;
    for (int i = 0; i < field.enum_type()->value_count(); ++i) {
      if (!WireName(*field.enum_type()->value(i)).empty()) names.push_back(WireName(*field.enum_type()->value(i)));
    }
    type = Join(names, "|");
  }
  return field.is_repeated() && !field.is_map() ? "list of " + type : type;
}

void DescribeFields(const pb::Descriptor& type, const std::string& prefix, Release release, Table& table) {
  for (const FieldPlan& plan : FieldTableOf(type).plans) {
    if (release.known() && !plan.range.Contains(release)) continue;
    const Release shown = release.known() ? release : Schema::Get().newest();
    const std::string from = plan.options->from().empty() ? "" : "since " + plan.options->from();
    const std::string to = plan.options->to().empty() ? "" : " to " + plan.options->to();
    table.Add({prefix + (release.known() ? plan.NameIn(release) : plan.name), TypeOf(plan),
               plan.RequiredIn(shown)   ? "required"
               : plan.options->secret() ? "secret"
                                        : "",
               std::string(Trim(from + to))});
    if (plan.field->cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE && !plan.field->is_map())
      DescribeFields(*plan.field->message_type(), prefix + plan.name + ".", release, table);
  }
}

Result<void> Describe(const std::string& name, const std::string& release_text) {
  const auto method = FindMethod(name);
  if (!method) return method.error();
  Release release;
  if (!release_text.empty()) {
    const auto parsed = Release::Parse(release_text);
    if (!parsed) return Usage(fmt::format("'{}' is no release; write it like 23.09", release_text));
    release = *parsed;
    if (!(*method)->range().Contains(release))
      return MakeError(Code::kUnsupported, fmt::format("SPDK {} does not have {}", release_text, name));
  }
  const rpc::v1::Method& options = (*method)->options();
  std::cout << fmt::format("{}\n  SPDK {} to {}, {}, {}\n", (*method)->name(), (*method)->range().from.ToString(),
                           (*method)->range().to.ToString(), (*method)->component(),
                           ToLower(rpc::v1::Effect_Name(options.effect())));
  std::vector<std::string> others;
  for (const auto& other : options.names())
    others.push_back(
        fmt::format("{} ({} to {}{})", other.name(), other.from(), other.to(), other.alias() ? ", alias" : ""));
  if (!others.empty()) std::cout << "  other names: " << Join(others, ", ") << '\n';
  std::vector<std::string> states;
  for (const int state : options.states()) states.push_back(state == rpc::v1::STARTUP ? "before" : "after");
  std::cout << fmt::format("  callable {} start-up\n", Join(states, " and "));
  if (!options.replaced_by().empty()) std::cout << fmt::format("  replaced by {}\n", options.replaced_by());
  Table table({"PARAMETER", "TYPE", "", ""});
  DescribeFields(*(*method)->descriptor().input_type(), {}, release, table);
  std::cout << '\n';
  table.Print();
  return {};
}

Result<void> CallMethod(Context& context, const std::vector<std::string>& words) {
  const auto method = FindMethod(words.front());
  if (!method) return method.error();
  const auto parsed = ParseFlags(**method, {words.begin() + 1, words.end()});
  if (!parsed) return parsed.error();
  if (parsed->help) return Describe((*method)->name(), {});
  const auto request = (*method)->NewRequest();
  if (auto read = ParseParams(**method, parsed->json, *request); !read) return read;
  // The plain client: what is refused is diagnosed, but a call that succeeds costs no more than itself.
  const auto client = context.Client();
  if (!client) return client.error();
  if (parsed->dry_run) {
    const auto info = (*client)->info();
    if (!info) return info.error();
    const auto name = NameFor(**method, **info);
    if (!name) return name.error();
    const auto params = FormatParams(**method, *request, (*info)->schema_release);
    if (!params) return params.error();
    const std::string shown = params->empty() ? "" : fmt::format(R"(,"params":{})", HideSecrets(**method, *params));
    PrintJson(context, fmt::format(R"({{"method":{}{}}})", QuoteJson(*name), shown));
    return {};
  }
  const auto options = context.Options();
  if (!options) return options.error();
  const auto response = (*method)->NewResponse();
  if (auto called = (*client)->call_message(**method, *request, *response, *options); !called) return called;
  const auto misfits = Misfits(*response);
  if (context.verbosity > 0) {
    for (const std::string& misfit : misfits) Note("not in the schema: " + misfit);
  }
  // The newest form, so that scripts see one form whatever the target is.
  PrintJson(context, FormatResult(**method, *response, Schema::Get().newest()));
  return {};
}

Result<void> CallUntyped(Context& context, const RpcArguments& arguments) {
  const auto client = context.PlainClient();
  if (!client) return client.error();
  const auto options = context.Options();
  if (!options) return options.error();
  const std::string params =
      arguments.json == "-" ? std::string(std::istreambuf_iterator<char>(std::cin), {}) : arguments.json;
  boost::system::error_code broken;
  if (!params.empty()) boost::json::parse(params, broken);
  if (broken) return Usage(fmt::format("the parameters are not JSON: {}", broken.message()));
  const auto result = (*client)->call(arguments.method, params, *options);
  if (!result) return result.error();
  PrintJson(context, *result);
  return {};
}

Result<void> List(Context& context, const RpcArguments& arguments) {
  Release release;
  if (!arguments.release.empty()) {
    const auto parsed = Release::Parse(arguments.release);
    if (!parsed) return Usage(fmt::format("'{}' is no release; write it like 23.09", arguments.release));
    release = *parsed;
  }
  Table table({"METHOD", "COMPONENT", "RELEASES"});
  std::vector<std::string> json;
  for (const Method& method : Schema::Get().methods()) {
    if (!arguments.component.empty() && method.component() != arguments.component) continue;
    if (release.known() && !method.range().Contains(release)) continue;
    const std::string name = release.known() ? *method.NameIn(release) : method.name();
    const std::string releases = fmt::format("{} to {}", method.range().from.ToString(), method.range().to.ToString());
    table.Add({name, method.component(), releases});
    json.push_back(fmt::format(R"({{"method":{},"component":{},"from":{},"to":{}}})", QuoteJson(name),
                               QuoteJson(method.component()), QuoteJson(method.range().from.ToString()),
                               QuoteJson(method.range().to.ToString())));
  }
  if (context.format == Format::kTable) {
    table.Print();
  } else {
    PrintJson(context, fmt::format("[{}]", Join(json, ",")));
  }
  return {};
}

}  // namespace

void AddRpcCommands(CLI::App& app, Context& context) {
  CLI::App& rpc = *app.add_subcommand("rpc", "Any JSON-RPC: rpc METHOD [--flag VALUE]...");
  auto arguments = std::make_shared<RpcArguments>();
  rpc.prefix_command();
  rpc.footer(
      "rpc METHOD --help shows the parameters of a method. Besides its own flags a\nmethod takes --json TEXT, "
      "--json-file FILE and --dry-run.");
  CLI::App* const list = rpc.add_subcommand("list", "List the methods that the schema has");
  list->add_option("--component", arguments->component, "Only these: bdev, nvmf, vhost, iscsi, ...");
  list->add_option("--release", arguments->release, "As that release has them");
  list->callback([&context, arguments] { context.Run([&] { return List(context, *arguments); }); });
  CLI::App* const describe = rpc.add_subcommand("describe", "Show what a method takes");
  describe->add_option("METHOD", arguments->method, "Any name of any release")->required();
  describe->add_option("--release", arguments->release, "As that release has it");
  describe->callback(
      [arguments, &context] { context.Run([&] { return Describe(arguments->method, arguments->release); }); });
  CLI::App* const call = rpc.add_subcommand("call", "Send any method and parameters as they stand");
  call->add_option("METHOD", arguments->method, "Sent as it is written")->required();
  call->add_option("PARAMS", arguments->json, "JSON, or - for stdin");
  call->callback([&context, arguments] { context.Run([&] { return CallUntyped(context, *arguments); }); });
  rpc.callback([&context, &rpc] {
    if (!rpc.get_subcommands().empty()) return;
    const std::vector<std::string> words = rpc.remaining();
    context.Run([&]() -> Result<void> {
      if (words.empty()) return Usage("rpc needs a METHOD, or list, describe or call");
      return CallMethod(context, words);
    });
  });
}

}  // namespace spdkctl::cli
