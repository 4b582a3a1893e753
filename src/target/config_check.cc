#include "target/config_check.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// A name ends where no letter follows; linkers let it begin within another one.
bool EndsName(char next) { return std::isalnum(static_cast<unsigned char>(next)) == 0 && next != '_'; }

/// Whether that very program has no such method: it has the names of methods, and not this one. A program whose SPDK
/// is in shared libraries has none, and nothing can be told of it.
bool Lacks(const Launch& launch, const std::string& method) {
  if (HasText(launch.program, method, EndsName) != false) return false;
  return HasText(launch.program, "rpc_get_methods", EndsName) == true ||
         HasText(launch.program, "get_rpc_methods", EndsName) == true;
}

/// Why a program of that release and application lacks the method.
std::string WhyLacking(const std::string& name, const Method* method, const Launch& launch) {
  if (method == nullptr)
    return fmt::format("{} has no such method{}", launch.application, DidYouMean(name, Schema::Get().AllNames()));
  const Release release = Schema::Get().Nearest(launch.release);
  if (launch.knows_release && !method->range().Contains(release))
    return fmt::format("the method exists in {}, this is {}", ReleasesInWords(*method), launch.release.ToString());
  if (!method->OfferedBy(launch.application))
    return fmt::format("{} has no such method; {} has", launch.application, Join(method->apps(), ", "));
  const std::string option = method->BuildOptionIn(release);
  return option.empty() ? fmt::format("this {} has no such method", launch.application)
                        : fmt::format("this {} was built without it (configure {})", launch.application, option);
}

/// What the target would say of the parameters: as they stand if it has the method under that name, else what they are
/// under its own.
Result<void> CheckParams(const ConfiguredCall& call, const Method& method, Release release) {
  const auto request = method.NewRequest();
  for (const std::string& name : method.NamesIn(release)) {
    if (name == call.method) return ParseParamsAs(method, call.params, release, *request);
  }
  if (auto parsed = ParseParams(method, call.params, *request); !parsed) return parsed;
  const auto formed = FormatParams(method, *request, release);
  return formed ? Result<void>() : formed.error();
}

Result<void> CheckCall(const ConfiguredCall& call, const Launch& launch) {
  const Method* const method = Schema::Get().Find(call.method, launch.release);
  const Release release = Schema::Get().Nearest(launch.release);
  const auto name = method == nullptr ? std::nullopt : method->NameIn(release);
  // An old name stands for the one that the release has.
  if (Lacks(launch, call.method) && (!name || Lacks(launch, *name)))
    return MakeError(Code::kUnsupported, WhyLacking(call.method, method, launch));
  if (!name || !launch.knows_release || launch.release > Schema::Get().newest()) return {};
  return CheckParams(call, *method, release);
}

}  // namespace

std::vector<Error> FaultsOf(const std::vector<ConfiguredCall>& calls, const fs::path& file, const Launch& launch) {
  std::vector<Error> faults;
  std::size_t number = 0;
  for (const ConfiguredCall& call : calls) {
    ++number;
    const auto fits = CheckCall(call, launch);
    if (fits) continue;
    Error fault = fits.error();
    fault.method.clear();
    fault.message = fmt::format("{}: call {} of {} (at {}), {}: {}; hint: mend it there{}", file.string(), number,
                                calls.size(), call.pointer, call.method, fault.message,
                                file == launch.spec.config() ? ", or load nothing with --fresh" : "");
    faults.push_back(std::move(fault));
  }
  return faults;
}

namespace {

/// A program is large, and calls of one method are many.
class Methods {
 public:
  explicit Methods(const Launch& launch) : launch_(launch) {}

  bool AreLacking(const std::string& name) {
    const auto [known, is_new] = lacking_.try_emplace(name, false);
    if (is_new) known->second = Lacks(launch_, name);
    return known->second;
  }

 private:
  const Launch& launch_;
  std::map<std::string, bool> lacking_;
};

void CheckMethods(const google::protobuf::RepeatedPtrField<node::v1::Call>& calls, rpc::v1::State state,
                  const Launch& launch, Methods& methods, std::vector<Error>& faults) {
  const Release release = Schema::Get().Nearest(launch.release);
  for (int i = 0; i < calls.size(); ++i) {
    const std::string& name = calls[i].method();
    const Method* const method = Schema::Get().Find(name, launch.release);
    const auto known = method == nullptr ? std::nullopt : method->NameIn(release);
    if (!methods.AreLacking(name) || (known && *known != name && !methods.AreLacking(*known))) continue;
    // That the release has no such method was told when the call was formed.
    if (method != nullptr && launch.knows_release && !method->range().Contains(release)) continue;
    faults.push_back(MakeError(Code::kUnsupported,
                               fmt::format("{}: {}", PlaceOfCall(state, i, name), WhyLacking(name, method, launch))));
  }
}

}  // namespace

std::vector<Error> MissingMethods(const Launch& launch) {
  std::vector<Error> faults;
  Methods methods(launch);
  CheckMethods(launch.spec.before_init(), rpc::v1::STARTUP, launch, methods, faults);
  CheckMethods(launch.spec.after_init(), rpc::v1::RUNTIME, launch, methods, faults);
  return faults;
}

std::optional<bool> HasText(const fs::path& program, std::string_view text, bool (*may_follow)(char)) {
  std::ifstream file(program, std::ios::binary);
  if (!file) return std::nullopt;
  std::string seen;
  std::string piece(std::size_t{1} << 20, '\0');
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0) {
    seen.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    for (std::size_t at = seen.find(text); at != std::string::npos; at = seen.find(text, at + 1)) {
      const std::size_t next = at + text.size();
      if (may_follow == nullptr || (next < seen.size() && may_follow(seen[next]))) return true;
    }
    // The text and what follows it may be in two pieces.
    seen.erase(0, seen.size() - std::min(seen.size(), text.size()));
  }
  if (file.bad()) return std::nullopt;
  return seen.ends_with(text);
}

}  // namespace spdkctl::target
