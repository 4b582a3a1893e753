#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "client/facts.h"
#include "spdkctl/client/caller.h"

namespace spdkctl::client {

/// A call that crashes a release under circumstances that can be read before.
struct Hazard {
  std::string_view method;  ///< Its newest name.
  ReleaseRange releases;
  Reads reads;  ///< All of them have to be known.
  /// Why the call would crash the target; empty if it would not.
  std::string (*danger)(const google::protobuf::Message& request, const Facts& facts);

  /// Whether the request alone tells, and the target's host where that can be looked at, whatever the target holds.
  [[nodiscard]] bool depends_on_request_only() const { return reads.empty(); }
};

/// Why a call is not sent that may be dangerous.
[[nodiscard]] Error CannotTell(const Error& why);
/// What a Session would say to a call, as far as the facts tell.
[[nodiscard]] Result<void> CheckHarmless(const Hazard& hazard, const Facts& facts,
                                         const google::protobuf::Message& request, const TargetInfo& info);

/// A call that leaves a release broken when it fails, so that another one crashes it.
struct Aftermath {
  std::string_view failed;     ///< Newest names.
  std::string_view forbidden;  ///< Not to be asked once `failed` has failed.
  ReleaseRange releases;
};

/// What is known to crash one release.
class Hazards {
 public:
  Hazards() = default;
  explicit Hazards(Release release);

  /// What a method of this release may do, by any name that the release has for it; null and false if nothing.
  struct Danger {
    const Hazard* hazard = nullptr;
    bool poisons = false;       ///< Its failure forbids another call.
    bool is_forbidden = false;  ///< After such a failure it must not be sent.
    [[nodiscard]] bool any() const { return hazard != nullptr || poisons || is_forbidden; }
  };
  [[nodiscard]] Danger Of(std::string_view method) const;
  /// Whether any method's failure forbids another call.
  [[nodiscard]] bool poison() const;

 private:
  Danger& At(const std::string& name);

  std::vector<std::pair<std::string, Danger>> dangers_;  ///< By the names of the release; a few at most.
};

}  // namespace spdkctl::client
