#include "client/causes/rule.h"

namespace spdkctl::client::causes {
namespace {

struct Kind {
  std::string_view name;
  Code code;
};

constexpr Kind kAbsent{"absent", Code::kNotFound};
constexpr Kind kExists{"exists", Code::kExists};
constexpr Kind kClaimed{"claimed", Code::kBusy};
constexpr Kind kInUse{"in use", Code::kBusy};
constexpr Kind kTaken{"taken", Code::kBusy};
constexpr Kind kFull{"full", Code::kNoSpace};
constexpr Kind kWrongValue{"wrong value", Code::kInvalidArgument};
constexpr Kind kWrongSort{"wrong sort", Code::kInvalidArgument};
constexpr Kind kForbidden{"forbidden", Code::kPermission};
constexpr Kind kNotBuilt{"not there to use", Code::kUnsupported};
constexpr Kind kUnreachable{"nobody answers", Code::kNotFound};
constexpr Kind kMemory{"memory", Code::kNoSpace};
constexpr Kind kDiffers{"differs", Code::kDiffers};
constexpr std::string_view kRelease = "fault of the release";

Found Make(const Kind& kind, std::string words) { return Cause{kind.code, std::move(words), kind.name}; }

}  // namespace

Found Absent(std::string words) { return Make(kAbsent, std::move(words)); }
Found Exists(std::string words) { return Make(kExists, std::move(words)); }
Found Claimed(std::string words) { return Make(kClaimed, std::move(words)); }
Found InUse(std::string words) { return Make(kInUse, std::move(words)); }
Found Taken(std::string words) { return Make(kTaken, std::move(words)); }
Found Full(std::string words) { return Make(kFull, std::move(words)); }
Found WrongValue(std::string words) { return Make(kWrongValue, std::move(words)); }
Found WrongSort(std::string words) { return Make(kWrongSort, std::move(words)); }
Found Forbidden(std::string words) { return Make(kForbidden, std::move(words)); }
Found NotBuilt(std::string words) { return Make(kNotBuilt, std::move(words)); }
Found Unreachable(std::string words) { return Make(kUnreachable, std::move(words)); }
Found OutOfMemory(std::string words) { return Make(kMemory, std::move(words)); }
Found Differs(std::string words) { return Make(kDiffers, std::move(words)); }
Found OfRelease(Code code, std::string words) { return Cause{code, std::move(words), kRelease}; }

const std::vector<std::string_view>& Kinds() {
  static const std::vector<std::string_view> kinds = {
      kAbsent.name,      kExists.name,     kClaimed.name,   kInUse.name,     kTaken.name,
      kFull.name,        kWrongValue.name, kWrongSort.name, kForbidden.name, kNotBuilt.name,
      kUnreachable.name, kMemory.name,     kDiffers.name,   kRelease};
  return kinds;
}

}  // namespace spdkctl::client::causes
