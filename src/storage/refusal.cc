#include "storage/refusal.h"

#include <fmt/format.h>

#include "base/text.h"
#include "storage/things.h"
#include "storage/users.h"

namespace spdkctl::storage {
namespace {

/// What a target tells of a step's object and of what it needs. What it does not tell is no cause.
class Refusal {
 public:
  Refusal(std::shared_ptr<const TargetInfo> info, const PlannedStep& step) : view_(std::move(info)), step_(step) {}

  bool Read(Caller& caller, const CallOptions& options) {
    step_.kind->Ask(view_, *step_.wish);
    step_.kind->AskRoom(view_, *step_.wish);
    step_.kind->AskUsers(view_, *step_.wish);
    for (const Thing& thing : step_.kind->Uses(*step_.wish)) AskThing(view_, thing);
    BdevUsers::Ask(view_);
    return view_.Read(caller, options).has_value();
  }

  [[nodiscard]] std::optional<Cause> Find(bool begun) const {
    if (step_.step.action() == v1::REMOVE) return OfRemoval();
    if (auto absent = AbsentPart()) return absent;
    if (auto itself = OfObject(begun)) return itself;
    if (auto no_room = step_.kind->NoRoom(view_, *step_.wish)) return no_room;
    return ClaimedPart();
  }

 private:
  [[nodiscard]] std::optional<Cause> Gone() const {
    return Cause{Code::kNotFound, fmt::format("there is no {} any more", Called(step_))};
  }

  [[nodiscard]] std::optional<Cause> OfRemoval() const {
    const auto found = step_.kind->Look(view_, *step_.wish);
    if (!found) return std::nullopt;
    if (!*found) return Gone();
    const auto users = step_.kind->Users(view_, *step_.wish, **found);
    if (!users || users->empty()) return std::nullopt;
    return Cause{Code::kBusy, fmt::format("{} is used by {}", Called(step_), Join(*users, ", "))};
  }

  [[nodiscard]] std::optional<Cause> OfObject(bool begun) const {
    const auto found = step_.kind->Look(view_, *step_.wish);
    if (!found) return std::nullopt;
    const bool makes = step_.step.action() == v1::CREATE;
    if (!makes && !*found) return Gone();
    if (!makes || begun || !*found) return std::nullopt;
    return Cause{Code::kExists, fmt::format("{} is there already", Called(step_))};
  }

  [[nodiscard]] std::optional<Cause> AbsentPart() const {
    for (const Thing& thing : step_.kind->Uses(*step_.wish)) {
      const auto there = IsThere(view_, thing);
      if (there && !*there)
        return Cause{Code::kNotFound,
                     fmt::format("there is no {} '{}' any more", InPlainWords(thing.sort), thing.name)};
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Cause> ClaimedPart() const {
    const auto users = BdevUsers::In(view_);
    if (!users) return std::nullopt;
    for (const Thing& thing : step_.kind->Uses(*step_.wish)) {
      const auto bdev = thing.sort == "bdev" ? view_.FindBdev(thing.name) : Result<const rpc::v1::Bdev*>(nullptr);
      if (!bdev || *bdev == nullptr || !((*bdev)->claimed() || (*bdev)->bdev_opened_for_write())) continue;
      return Cause{Code::kBusy, fmt::format("bdev {} is claimed by {}", thing.name, Join((*users)->Of(**bdev), ", "))};
    }
    return std::nullopt;
  }

  View view_;
  const PlannedStep& step_;
};

}  // namespace

std::optional<Cause> WhyRefused(Caller& caller, const PlannedStep& step, bool begun, const CallOptions& options) {
  const auto info = caller.info();
  if (!info) return std::nullopt;
  Refusal refusal(*info, step);
  return refusal.Read(caller, options) ? refusal.Find(begun) : std::nullopt;
}

}  // namespace spdkctl::storage
