#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <unordered_set>
#include <vector>

#include "spdkctl/client/client.h"

namespace spdkctl::target {

/// A call of one of SPDK's configuration files.
struct ConfiguredCall {
  std::string method;
  std::string params;        ///< JSON text as it stands in the file; empty: none.
  std::string pointer = {};  ///< Where it is in the file (RFC 6901).
};

/// The calls of SPDK's JSON configuration in its order, those of batches one by one. Comments are allowed, as SPDK
/// allows them. kInvalidArgument says what is wrong with `file`, which the text is from.
Result<std::vector<ConfiguredCall>> ParseConfiguration(const std::string& text, const std::filesystem::path& file);

/// Whether the text is what SPDK up to 20.07 took: "[Section]" before anything else.
bool LooksLikeIni(const std::string& text);

/// How many of the calls make something; options are not counted.
std::size_t CountObjects(const std::vector<ConfiguredCall>& calls);

/// Makes the calls of a configuration, by RPC, in the two phases of a target's start-up.
class Loader {
 public:
  Loader(TypedCalls& client, std::filesystem::path file, std::vector<ConfiguredCall> calls);

  /// kUnsupported names the first call that the target does not have. Sends nothing that changes it.
  Result<void> CheckKnown();
  /// Makes those calls that the target takes in its present state and that were not made yet. The first refusal ends
  /// it; the error names the call and how many were not made.
  Result<void> MakeThoseDue();
  /// kWrongState names a call that was not due in any phase.
  Result<void> CheckAllMade() const;

 private:
  struct Step {
    ConfiguredCall call;
    const Method* method = nullptr;  ///< Null: the schema does not know it.
    std::string listed;              ///< The name in the target's own list of methods.
    bool translated = false;         ///< The target does not take the name that the file has.
    bool made = false;
  };

  [[nodiscard]] Result<std::unordered_set<std::string>> TakenNow();
  Result<void> Make(const Step& step);
  Result<void> Send(const Step& step);
  [[nodiscard]] Error Named(const Step& step, Error error) const;

  TypedCalls& client_;
  std::filesystem::path file_;
  std::vector<Step> steps_;
};

}  // namespace spdkctl::target
