#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "target/causes/kind.h"
#include "target/causes/refused_call.h"
#include "target/configuration.h"
#include "target/log.h"

namespace spdkctl::target::causes {
namespace {

LogCause ConfigCannotBeRead(const Match& match) {
  const std::string file(match.rest.substr(0, match.rest.find(" failed")));
  const std::string why = Behind(match.rest, "failed: ");
  if (Trim(file).empty())
    return {"the name of its JSON configuration (-c, --json) is empty", "hint: name a file, or leave the option out"};
  return {fmt::format("the JSON configuration {} cannot be read{}{}", Trim(file), why.empty() ? "" : ": ", why),
          "hint: it starts in the folder /, so that relative names begin there"};
}

/// What is wrong with the file that the command line names.
LogCause ConfigIsNoJson(const Match& match) {
  const auto file = ValueOf(match.known, {"-c", "--config", "--json"});
  if (!file) return {"its JSON configuration is no JSON", {}};
  const auto text = ReadFile(*file);
  if (!text) return {fmt::format("its configuration {} is no JSON", *file), {}};
  if (LooksLikeIni(*text))
    return {fmt::format("{} is an INI file, which SPDK up to 20.07 takes", *file),
            "hint: write it as JSON; scripts/config_converter.py of SPDK 18.10 to 20.07 makes that of it"};
  const auto calls = ParseConfiguration(*text, *file);
  return {calls ? fmt::format("the configuration {} is no JSON that SPDK takes", *file) : calls.error().message, {}};
}

LogCause MethodIsAbsent(const Match& match) {
  const std::string method(match.rest.substr(0, match.rest.find('\'')));
  if (IgnoresRefusals(match.known) || method.empty() || match.rest.find("was not found") == std::string_view::npos)
    return {};
  const bool known = Schema::Get().Find(method) != nullptr;
  std::string where;
  const OwnConfiguration own = ReadOwnConfiguration(match.known);
  for (const ConfiguredCall& call : own.calls) {
    if (call.method == method && where.empty()) where = fmt::format(" (at {} of {})", call.pointer, own.file);
  }
  return {fmt::format("its configuration calls {}{}, which this application does not have{}", method, where,
                      known ? "" : DidYouMean(method, Schema::Get().AllNames())),
          {}};
}

constexpr auto kKinds = std::to_array<Kind>({
    {"Read JSON configuration file ", Code::kNotFound, ConfigCannotBeRead},
    {"Parsing JSON configuration failed", Code::kInvalidArgument, ConfigIsNoJson},
    {"JSON data cannot be empty", Code::kInvalidArgument, ConfigIsNoJson},
    {"Invalid JSON configuration: ", Code::kInvalidArgument, ConfigIsNoJson},
    {"*ERROR*: Method '", Code::kUnsupported, MethodIsAbsent},
    {"error response:", Code::kInvalidArgument,
     [](const Match& match) { return IgnoresRefusals(match.known) ? LogCause() : CallIsRefused(match); }},
});

}  // namespace

Kinds OfConfiguration() { return kKinds; }

}  // namespace spdkctl::target::causes
