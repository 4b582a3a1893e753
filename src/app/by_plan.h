#pragma once

#include <vector>

#include "spdkctl/app/tasks.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl::app {

/// Makes what is wished for.
Result<storage::v1::Applied> MakeAll(TypedCalls& client, const std::vector<storage::v1::Wish>& wishes,
                                     const storage::PlanOptions& options);
/// An object that must be new.
Result<void> MakeNew(TypedCalls& client, const storage::v1::Wish& wish);
/// Takes an object away.
Result<void> Remove(TypedCalls& client, const storage::v1::Wish& object, const DeleteOptions& options);

}  // namespace spdkctl::app
