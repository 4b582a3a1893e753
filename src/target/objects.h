#pragma once

#include <string>
#include <vector>

#include "target/configuration.h"

namespace spdkctl::target {

/// Whether the method answers with the name of what it made. Such a name is there once; what else is added to an object
/// (a namespace, a path) may be there twice with other numbers.
bool AnswersName(const Method& method);

/// The objects that the first configuration makes and the second does not, whatever their sizes and options are: the
/// method and what names the object, "bdev_null_create Null0".
std::vector<std::string> MissingObjects(const std::vector<ConfiguredCall>& before,
                                        const std::vector<ConfiguredCall>& now);

}  // namespace spdkctl::target
