#include <fmt/format.h>

#include "base/text.h"
#include "target/causes/kind.h"

namespace spdkctl::target::causes {
namespace {

LogCause LibraryIsMissing(const Match& match) {
  const std::string library(match.rest.substr(0, match.rest.find(':')));
  return {fmt::format("the shared library {} cannot be loaded{}", library, Behind(match.rest, library)),
          "hint: install the package that has it, or name its folder in LD_LIBRARY_PATH"};
}

LogCause LibraryIsOld(const Match& match) {
  return {fmt::format("a shared library is too old: {}", Complaint(match.lines[match.index])),
          "hint: it was built on a newer system; build it on this one"};
}

LogCause VfioIsRefused(const Match& match) {
  const std::string what(Trim(match.rest));
  if (what.find("ermission denied") == std::string::npos && what.find("error 13") == std::string::npos) return {};
  return {fmt::format("the user of the target may not open /dev/vfio{}", what),
          "hint: give the user the files of /dev/vfio (TARGET_USER of setup.sh), or start it as root"};
}

LogCause GroupIsNotViable(const Match& match) {
  return {fmt::format("not all devices of an IOMMU group are bound to vfio-pci: {}", match.lines[match.index]),
          "hint: bind the others, too, or to no driver"};
}

constexpr auto kKinds = std::to_array<Kind>({
    {"error while loading shared libraries: ", Code::kNotFound, LibraryIsMissing},
    {"' not found (required by ", Code::kUnsupported, LibraryIsOld},
});

constexpr auto kLast = std::to_array<Kind>({
    {"Unable to start RPC service at ", Code::kUnavailable, nullptr, "it could not listen for RPC at {}"},
    {"/dev/vfio/vfio", Code::kPermission, VfioIsRefused},
    {"Cannot open VFIO container ", Code::kPermission, VfioIsRefused},
    {"Cannot open /dev/vfio", Code::kPermission, VfioIsRefused},
    {"VFIO group is not viable", Code::kBusy, GroupIsNotViable},
});

}  // namespace

Kinds OfHost() { return kKinds; }
Kinds OfLastResort() { return kLast; }

}  // namespace spdkctl::target::causes
