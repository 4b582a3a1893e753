#pragma once

#include <vector>

#include "cli/ensure.h"
#include "cli/progress.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl::cli {

// How commands change a target: they plan, they carry out unless --check was given, and print what was done.

/// What has to be done for the wishes to hold.
Result<storage::Plan> PlanToMake(Context& context, const EnsureOptions& options,
                                 const std::vector<storage::v1::Wish>& wishes, storage::PlanOptions planned);
/// Makes what is wished for. Without --ensure it must be new. `planned` says what else may be done.
Result<void> Make(Context& context, const EnsureOptions& options, const std::vector<storage::v1::Wish>& wishes,
                  storage::PlanOptions planned = {});
/// Does so with an object that is there.
Result<void> Do(Context& context, const EnsureOptions& options, storage::Verb verb, const storage::v1::Wish& object,
                const std::string& name = {}, const Progress::HowFarFn& how_far = {});
/// What is wrong with a wish whatever a target holds: known before one is asked.
Result<void> Check(const Result<storage::v1::Wish>& wish);
/// What has to be done for the objects to be gone.
Result<storage::Plan> PlanToRemove(Context& context, const EnsureOptions& options,
                                   const std::vector<storage::v1::Wish>& objects, bool destroy_data = false);
/// Carries a plan out, unless --check was given.
Result<void> CarryOut(Context& context, const EnsureOptions& options, const storage::Plan& plan);
/// The same with several, one after the other; what they did is told as one.
Result<void> CarryOut(Context& context, const EnsureOptions& options, const std::vector<storage::Plan>& plans);
/// The same, saying what is done and how far it has come while it takes its time.
Result<void> CarryOut(Context& context, const EnsureOptions& options, const std::vector<storage::Plan>& plans,
                      const std::string& what, const Progress::HowFarFn& how_far);
/// Takes the objects away.
Result<void> Remove(Context& context, const EnsureOptions& options, const std::vector<storage::v1::Wish>& objects,
                    bool destroy_data = false);

/// Adds the command `name` that makes an object of a kind: the fields of its Spec are its words. What it is for is what
/// the Spec says of itself. `overwrites`: what bdevs hold is lost, and --destroy-data says that it may.
void AddMake(Command parent, const std::string& name, const std::string& kind, Context& context, EnsureOptions& options,
             bool overwrites = false);

/// What a plan would do, or what was done.
void PrintChanges(const Context& context, const storage::v1::Applied& applied);

}  // namespace spdkctl::cli
