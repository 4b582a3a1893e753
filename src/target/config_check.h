#pragma once

#include <vector>

#include "spdkctl/base/result.h"
#include "target/configuration.h"
#include "target/resolve.h"

namespace spdkctl::target {

/// What the target would refuse of the calls of SPDK's JSON configuration, each with its place: methods that its
/// program does not have, and parameters that its release does not take. What cannot be told before it runs (releases
/// newer than the schema, methods that the schema does not know) is no fault.
std::vector<Error> FaultsOf(const std::vector<ConfiguredCall>& calls, const std::filesystem::path& file,
                            const Launch& launch);

/// Calls of the specification (before_init, after_init) whose methods its program does not have. Resolve tells what is
/// wrong with the others.
std::vector<Error> MissingMethods(const Launch& launch);

/// Whether the program has that text, with a character behind it that may follow. Nothing if it cannot be read.
std::optional<bool> HasText(const std::filesystem::path& program, std::string_view text,
                            bool (*may_follow)(char) = nullptr);

}  // namespace spdkctl::target
