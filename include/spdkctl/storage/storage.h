#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/client/caller.h"
#include "spdkctl/schema/translate.h"
#include "spdkctl/storage/v1/plan.pb.h"
#include "spdkctl/storage/v1/wish.pb.h"

namespace spdkctl::storage {

// One way to change a target: what it shall hold is said by Specs (spdkctl/storage/v1), compared with what it holds,
// planned, and carried out. Sizes are bytes.

/// Where this process finds a file that a target has open by that name, e.g. below /proc/PID/root; the error says why
/// it does not. An empty function: nothing of the target's can be looked at.
using FindFileFn = std::function<Result<std::filesystem::path>(const std::string& filename)>;

/// What a plan may do.
struct PlanOptions {
  bool change = false;         ///< Change what is there and differs. Else that is kDiffers.
  bool force = false;          ///< Although somebody uses it.
  bool destroy_data = false;   ///< Although data is lost.
  bool must_be_there = false;  ///< What is not there is kNotFound: it is changed, never made.
  bool must_be_new = false;    ///< What is there already is kExists, whether it is as wished or not.
  bool missing_ok = false;     ///< What is to be removed and is not there: done. Else kNotFound.
  FindFileFn find_file = {};   ///< Where files are on which bdevs lie that would be overwritten.
  CallOptions call = {};       ///< Of each call.
};

/// What is done with an object that is there, and is no state that a Spec could wish for: under its new name a renamed
/// object is another one, and whether a store could still grow is nothing that a target tells.
enum class Verb {
  kRename,    ///< A store or a volume. The new name of a volume is one within its store.
  kGrow,      ///< A store, to the end of its bdev.
  kInflate,   ///< A thin volume or a clone gets all its room.
  kDecouple,  ///< A clone no longer needs its snapshot.
  kPrefer,    ///< The I/O of a bdev of an NVMe controller takes one of its paths: that of the controller ID `name`.
};

/// Steps that were planned on one connection to a target. A copy is the same plan.
class SPDKCTL_EXPORT Plan {
 public:
  struct Impl;
  explicit Plan(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

  /// The steps, as people and programs read them.
  [[nodiscard]] const v1::Plan& steps() const;
  /// What carrying it out would do: `checked` is set.
  [[nodiscard]] v1::Applied WouldDo() const;
  [[nodiscard]] const Impl& impl() const { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

/// What the target has to do for the wishes to hold. Only reads. An error names the first wish that cannot be, or what
/// is not known and would have to be: kDiffers with the fields and both values, kNotFound for what a wish needs and
/// neither the target nor another wish has, kUnsupported for what this release cannot do.
SPDKCTL_EXPORT Result<Plan> MakePlan(Caller& caller, const std::vector<v1::Wish>& wishes,
                                     const PlanOptions& options = {});
/// The same for objects that shall not be there. Of each Spec only the key counts.
SPDKCTL_EXPORT Result<Plan> PlanRemoval(Caller& caller, const std::vector<v1::Wish>& objects,
                                        const PlanOptions& options = {});

/// One step that does so; none if it is done already. Of the Spec only the key counts. `name` is the new one, or
/// what the verb says.
SPDKCTL_EXPORT Result<Plan> PlanVerb(Caller& caller, Verb verb, const v1::Wish& object, const PlanOptions& options = {},
                                     const std::string& name = {});

/// What was done, and what stopped it. The changes are those that were made and stay made, and the objects that were as
/// wished.
struct Outcome {
  v1::Applied applied;
  Result<void> ended;
};

struct ApplyOptions {
  bool undo = true;        ///< After a failure what was made is taken back, the last first.
  bool read_back = false;  ///< What was made is looked at, for its UUID and the like.
  CallOptions call;
  /// The host that the target runs on, for causes; may be empty (diagnosis.h).
  HostViewFn host = {};
  /// Asked before each round of calls, on the calling thread: true ends it, as kUnavailable. Empty: nobody ends it.
  std::function<bool()> stop = {};
};

/// Carries a plan out, in its order; what does not depend on another step is sent without waiting for it. A call of
/// which nobody can tell whether it was carried out is settled by looking.
SPDKCTL_EXPORT Outcome Apply(Caller& caller, const Plan& plan, const ApplyOptions& options = {});

/// What is to be made of the refusal of a call that makes what others share (TranslatedCall::unless_there). Success:
/// the target holds just that already. kDiffers: it holds another by that name. Else the refusal itself. Only reads.
SPDKCTL_EXPORT Result<void> AcceptIfThere(Caller& caller, const Call& call, const Error& refusal);

/// A Spec, or a list of them, from YAML or JSON: "- malloc: {name: Malloc0, size: 64MiB}". kInvalidArgument names the
/// place in `file` (empty: the Spec), what is wrong there and what would be right. A list of nothing is one.
SPDKCTL_EXPORT Result<std::vector<v1::Wish>> ReadWishes(std::string_view text, const std::string& file);
/// One Spec of a kind, from the names and texts of its fields; sizes have a unit.
SPDKCTL_EXPORT Result<v1::Wish> MakeWish(std::string_view kind,
                                         const std::vector<std::pair<std::string, std::string>>& fields);

}  // namespace spdkctl::storage
