#include "node/seen.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <yaml-cpp/yaml.h>

#include "base/text.h"
#include "schema/secrets.h"

namespace spdkctl::node {
namespace {

/// An option of SPDK's applications that a node file has a key for.
struct Option {
  std::string_view name;
  bool has_value;
  void (*set)(v1::Target&, const std::string&);
};

void SetMemory(v1::Target& spec, const std::string& value) {
  // A bare number counts MiB.
  spec.set_memory(ParseNumber(value) ? value + "MiB" : value);
}

void SetShmId(v1::Target& spec, const std::string& value) {
  if (const auto id = ParseNumber(value); id && *id <= INT32_MAX) spec.set_shm_id(static_cast<std::int32_t>(*id));
}

void Ignore(v1::Target& /*spec*/, const std::string& /*value*/) {}

constexpr std::array<Option, 22> kOptions = {{
    {"-m", true, [](v1::Target& spec, const std::string& value) { spec.set_cores(value); }},
    {"--cpumask", true, [](v1::Target& spec, const std::string& value) { spec.set_cores(value); }},
    {"-s", true, SetMemory},
    {"--mem-size", true, SetMemory},
    {"-r", true, Ignore},  // as it is reached, and not as it was given
    {"--rpc-socket", true, Ignore},
    {"-c", true, [](v1::Target& spec, const std::string& value) { spec.set_config(value); }},
    {"--config", true, [](v1::Target& spec, const std::string& value) { spec.set_config(value); }},
    {"--json", true, [](v1::Target& spec, const std::string& value) { spec.set_config(value); }},
    {"-i", true, SetShmId},
    {"--shm-id", true, SetShmId},
    {"-S", true, [](v1::Target& spec, const std::string& value) { spec.set_vhost_directory(value); }},
    {"-A", true, [](v1::Target& spec, const std::string& value) { spec.add_pci_devices(value); }},
    {"-W", true, [](v1::Target& spec, const std::string& value) { spec.add_pci_devices(value); }},
    {"--pci-allowed", true, [](v1::Target& spec, const std::string& value) { spec.add_pci_devices(value); }},
    {"--pci-whitelist", true, [](v1::Target& spec, const std::string& value) { spec.add_pci_devices(value); }},
    {"-u", false, Ignore},  // without devices the target gets it anyway
    {"--no-pci", false, Ignore},
    {"--no-huge", false, [](v1::Target& spec, const std::string&) { spec.set_no_hugepages(true); }},
    {"--wait-for-rpc", false, Ignore},  // spdkctl adds it where it is needed
    {"-w", false, Ignore},
    {"--disable-cpumask-locks", false,
     [](v1::Target& spec, const std::string&) { spec.add_arguments("--disable-cpumask-locks"); }},
}};

/// The option that a word is, and the value that is joined to it: "-m0x3", "--mem-size=512".
struct Word {
  const Option* option = nullptr;
  std::optional<std::string> value = {};
};

Word ReadWord(const std::string& word) {
  for (const Option& option : kOptions) {
    if (word == option.name) return {&option};
    const bool is_long = option.name.starts_with("--");
    const std::string joined = std::string(option.name) + (is_long ? "=" : "");
    if (option.has_value && word.starts_with(joined)) return {&option, word.substr(joined.size())};
  }
  return {};
}

bool TakesEveryDevice(const std::vector<std::string>& arguments) {
  return std::none_of(arguments.begin(), arguments.end(), [](const std::string& word) {
    const Word read = ReadWord(word);
    return read.option != nullptr &&
           (read.option->name == "-u" || read.option->name == "--no-pci" || read.option->name == "-A" ||
            read.option->name == "-W" || read.option->name.starts_with("--pci-"));
  });
}

std::vector<std::string> ArgumentsOf(const target::Target& target) {
  const auto process = host::ReadProcess(target.process.pid);
  if (!process || process->arguments.empty()) return {};
  return {process->arguments.begin() + 1, process->arguments.end()};
}

/// Relative names that a process gave start in its own folder.
std::string FromItsFolder(const target::Target& target, const std::string& path) {
  const auto reached = path.empty() || path.starts_with('/') ? std::nullopt : host::PathOf(target.process.pid, path);
  return reached ? reached->string() : path;
}

void EmitText(YAML::Emitter& out, const char* key, const std::string& value) {
  if (!value.empty()) out << YAML::Key << key << YAML::Value << value;
}

template <typename List>
void EmitList(YAML::Emitter& out, const char* key, const List& list) {
  if (list.empty()) return;
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
  for (const std::string& item : list) out << YAML::DoubleQuoted << item;
  out << YAML::EndSeq;
}

/// "[0,1]" as the list that it is. Anything else is text, for a mask is no number.
void EmitCores(YAML::Emitter& out, const std::string& cores) {
  if (cores.empty()) return;
  out << YAML::Key << "cores" << YAML::Value;
  if (!cores.starts_with('[') || !cores.ends_with(']')) {
    out << YAML::DoubleQuoted << cores;
    return;
  }
  out << YAML::Flow << YAML::BeginSeq;
  for (const std::string& core : Split(cores.substr(1, cores.size() - 2), ',')) out << std::string(Trim(core));
  out << YAML::EndSeq;
}

/// All but the calls.
void Emit(YAML::Emitter& out, const v1::Target& spec) {
  out << YAML::BeginMap;
  EmitText(out, "application", spec.application());
  EmitCores(out, spec.cores());
  EmitText(out, "memory", spec.memory());
  if (spec.no_hugepages()) out << YAML::Key << "no_hugepages" << YAML::Value << true;
  EmitList(out, "pci_devices", spec.pci_devices());
  if (!spec.rpc().address().empty()) {
    out << YAML::Key << "rpc" << YAML::Value << YAML::BeginMap;
    EmitText(out, "address", spec.rpc().address());
    EmitText(out, "group", spec.rpc().group());
    if (!spec.rpc().mode().empty())
      out << YAML::Key << "mode" << YAML::Value << YAML::DoubleQuoted << spec.rpc().mode();
    out << YAML::EndMap;
  }
  EmitText(out, "config", spec.config());
  EmitText(out, "vhost_directory", spec.vhost_directory());
  if (spec.has_shm_id()) out << YAML::Key << "shm_id" << YAML::Value << spec.shm_id();
  EmitList(out, "arguments", spec.arguments());
  out << YAML::EndMap;
}

using Calls = google::protobuf::RepeatedPtrField<v1::Call>;

/// Whether the calls hold what is not to be seen: a node file may be printed.
bool HoldsSecrets(const v1::Target& spec) {
  const auto holds = [](const v1::Call& call) {
    return HideSecretsOfCall(call.method(), call.params()) != call.params();
  };
  return std::any_of(spec.before_init().begin(), spec.before_init().end(), holds) ||
         std::any_of(spec.after_init().begin(), spec.after_init().end(), holds);
}

/// Calls as an entry has them. Their parameters are JSON, which is YAML.
std::string CallsOf(const char* key, const Calls& calls) {
  if (calls.empty()) return {};
  std::string text = fmt::format("    {}:\n", key);
  for (const v1::Call& call : calls)
    text += call.params().empty() ? fmt::format("      - {{method: {}}}\n", call.method())
                                  : fmt::format("      - {{method: {}, params: {}}}\n", call.method(), call.params());
  return text;
}

std::string CommentOn(const target::Target& target, const v1::Target& spec) {
  std::string comment = fmt::format("Seen running as pid {}, of {}.", target.process.pid, target.owner);
  if (!target.ours) comment += " `spdkctl up` leaves it as it is, and starts this one where it does not run.";
  if (!target.ours && spec.pci_devices().empty() && TakesEveryDevice(ArgumentsOf(target)))
    comment += "\nIt takes every device that has a userspace driver; this one takes those of pci_devices.";
  if (!target.address && !target.unreachable.empty())
    comment += fmt::format("\nIt takes RPC at {}.", target.unreachable);
  if (HoldsSecrets(spec)) comment += "\nIts calls hold secrets, and are not written down here.";
  return comment;
}

}  // namespace

v1::Target SpecOfCommandLine(const std::vector<std::string>& arguments) {
  v1::Target spec;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    Word word = ReadWord(arguments[i]);
    if (word.option == nullptr) {
      spec.add_arguments(arguments[i]);
      continue;
    }
    if (word.option->has_value && !word.value && i + 1 < arguments.size()) word.value = arguments[++i];
    word.option->set(spec, word.value.value_or(""));
  }
  return spec;
}

v1::Target SeenAs(const target::Target& target) {
  // `up` compares one of ours with what it was asked for, word for word.
  if (target.ours && target.record.has_spec()) return target.record.spec();
  v1::Target spec = target.record.has_spec() ? target.record.spec() : SpecOfCommandLine(ArgumentsOf(target));
  spec.set_application(target.application);
  if (spec.rpc().address().empty() && target.address) spec.mutable_rpc()->set_address(target.address->ToString());
  // A mask may look like a number of cores.
  if (const auto cores = target::ParseCores(spec.cores()); !spec.cores().empty() && cores)
    spec.set_cores(fmt::format("[{}]", fmt::join(*cores, ",")));
  spec.set_config(FromItsFolder(target, spec.config()));
  spec.set_vhost_directory(FromItsFolder(target, spec.vhost_directory()));
  return spec;
}

std::string SeenTargets(const std::vector<target::Target>& targets) {
  if (targets.empty()) return {};
  std::string text;
  std::set<std::string> names;
  for (const target::Target& target : targets) {
    const v1::Target spec = SeenAs(target);
    std::string name = target.name;
    for (int number = 2; !names.insert(name).second; ++number) name = fmt::format("{}_{}", target.name, number);
    for (const std::string& line : Split(CommentOn(target, spec), '\n')) text += "  # " + line + "\n";
    YAML::Emitter out;
    out.SetIndent(2);
    Emit(out, spec);
    const std::string keys = out.c_str();
    text += "  " + name + ":\n";
    // A target with every default is its name alone.
    for (const std::string& line : Split(keys == "{}" ? std::string() : keys, '\n'))
      text += Trim(line).empty() ? "" : "    " + line + "\n";
    if (HoldsSecrets(spec)) continue;
    text += CallsOf("before_init", spec.before_init()) + CallsOf("after_init", spec.after_init());
  }
  return text;
}

}  // namespace spdkctl::node
