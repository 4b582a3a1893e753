#pragma once

#include <map>
#include <string>
#include <vector>

#include "spdkctl/client/caller.h"
#include "storage/kind.h"
#include "storage/plan.h"

namespace spdkctl::storage {

/// What was set in a target's objects and the target does not tell, as it was noted when it was set. It holds as long
/// as the process lives; of secrets a hash is kept. Whoever changes objects by other means is not noticed.
class Notes {
 public:
  /// What was noted of a target; nothing where nothing can be.
  static Notes Of(const TargetInfo& info);

  /// Fills those fields of an object that a wish has and the target did not tell. Of a secret only that it is the same
  /// can be known.
  void Fill(const Kind& kind, const Found& found, const google::protobuf::Message& wish) const;

  /// Forgets what a step touches; lines to be noted before it is carried out: nothing is known of that any more. By
  /// force it may take along what others have on it, whatever its name.
  [[nodiscard]] std::vector<std::string> BeforeStep(const PlannedStep& step, bool by_force);
  /// Lines to be noted when it is done.
  [[nodiscard]] static std::vector<std::string> AfterStep(const PlannedStep& step);

  /// Of no object anything is known any more: calls of which nobody knows what they touch are about to be made.
  static void ForgetAll(const TargetInfo& info);

 private:
  std::map<std::string, std::map<std::string, std::string>> fields_;  ///< By kind and name of the object, and field.
};

}  // namespace spdkctl::storage
