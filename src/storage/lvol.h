#pragma once

#include <string>
#include <vector>

#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "storage/view.h"

namespace spdkctl::storage {

// Stores of logical volumes, and which volumes are whose.

void AskStores(View& view);
Result<const rpc::v1::BdevLvolGetLvstoresResponse*> StoresIn(const View& view);
std::vector<std::string> StoreNames(const View& view);
/// By name or UUID; null if there is none. kInvalidArgument if it means several.
Result<const rpc::v1::LvolStore*> FindStore(const View& view, const std::string& name);

/// A bdev whose driver tells nothing is known by its kind.
bool IsVolume(const rpc::v1::Bdev& bdev);
/// Whether a volume is one of the store's, by the UUID that its driver tells, else by its alias. One of which nothing
/// is known may be any store's.
bool MayBeIn(const rpc::v1::Bdev& bdev, const rpc::v1::LvolStore& store);
/// The name of a volume in its store. Names of stores and volumes may have slashes themselves.
std::string NameInStore(const rpc::v1::Bdev& bdev, const std::string& store);

}  // namespace spdkctl::storage
