#include "app/by_plan.h"

namespace spdkctl::app {

Result<storage::v1::Applied> MakeAll(TypedCalls& client, const std::vector<storage::v1::Wish>& wishes,
                                     const storage::PlanOptions& options) {
  const auto plan = storage::MakePlan(client, wishes, options);
  if (!plan) return plan.error();
  storage::Outcome outcome = storage::Apply(client, *plan);
  if (!outcome.ended) return outcome.ended.error();
  return std::move(outcome.applied);
}

Result<void> MakeNew(TypedCalls& client, const storage::v1::Wish& wish) {
  const auto applied = MakeAll(client, {wish}, {.must_be_new = true});
  return applied ? Result<void>() : Result<void>(applied.error());
}

Result<void> Remove(TypedCalls& client, const storage::v1::Wish& object, const DeleteOptions& options) {
  const auto plan =
      storage::PlanRemoval(client, {object}, {.force = options.force, .destroy_data = options.destroy_data});
  if (!plan) return plan.error();
  return storage::Apply(client, *plan).ended;
}

}  // namespace spdkctl::app
