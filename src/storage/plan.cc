#include "storage/plan.h"

#include <algorithm>
#include <chrono>
#include <map>

#include <fmt/format.h>

#include "base/saturating.h"
#include "base/text.h"
#include "client/hazards.h"
#include "spdkctl/schema/codec.h"
#include "storage/contents.h"
#include "storage/notes.h"
#include "storage/things.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

/// "bdev Malloc0".
std::string Called(const Kind& kind, const Message& wish) {
  return fmt::format("{} {}", kind.type().words(), kind.NameOf(wish));
}

const char* IsOrAre(const Kind& kind) { return kind.type().is_one() ? "is" : "are"; }

v1::Request ShownRequest(const PlannedCall& call) {
  v1::Request shown;
  shown.set_method(call.method->name());
  shown.set_params(ToJson(*call.request, Secrets::kHidden));
  return shown;
}

class Planner {
 public:
  Planner(Caller& caller, const PlanOptions& options) : caller_(caller), options_(options) {}

  Result<void> Take(const std::vector<v1::Wish>& wishes, bool removal = false) {
    const auto info = caller_.info();
    if (!info) return info.error();
    plan_ = std::make_shared<Plan::Impl>();
    plan_->generation = (*info)->generation;
    plan_->must_be_new = options_.must_be_new;
    plan_->missing_ok = options_.missing_ok;
    plan_->force = options_.force;
    info_ = *info;
    hazards_ = client::Hazards((*info)->schema_release);
    view_.emplace(info_);
    for (const v1::Wish& wish : wishes) {
      if (auto added = Add(wish, removal); !added) return added;
    }
    for (const v1::Wish& wish : needed_) {
      if (auto added = AddNeeded(wish); !added) return added;
    }
    return {};
  }

  Result<Plan> Wished() {
    for (const Wanted& wanted : wishes_) {
      if (auto fits = wanted.kind->CheckRelease(*view_, *wanted.wish); !fits) return WithAWay(wanted, fits.error());
      if (auto checked = wanted.kind->Check(*wanted.wish); !checked) return About(wanted, checked.error());
      for (const Thing& thing : wanted.kind->Makes(*wanted.wish)) makers_.emplace(thing, &wanted - wishes_.data());
    }
    for (const Wanted& wanted : wishes_) {
      wanted.kind->Ask(*view_, *wanted.wish);
      for (const Thing& thing : wanted.kind->Uses(*wanted.wish)) AskThing(*view_, thing);
      if (options_.destroy_data) continue;
      for (const std::string& bdev : wanted.kind->Overwrites(*wanted.wish)) BdevUsers::Ask(*view_, bdev);
    }
    if (auto read = view_->Read(caller_, Here()); !read) return read.error();
    for (const Wanted& wanted : wishes_) {
      auto step = StepFor(wanted);
      if (!step) return step.error();
      steps_.push_back(std::move(*step));
    }
    return Ordered();
  }

  /// One thing that is done with the only wish's object.
  Result<Plan> Doing(Verb verb, const std::string& name) {
    const Wanted& wanted = wishes_.front();
    if (auto checked = wanted.kind->CheckKeys(*wanted.wish); !checked) return checked.error();
    wanted.kind->AskVerb(*view_, *wanted.wish);
    if (auto read = view_->Read(caller_, Here()); !read) return read.error();
    PlannedStep step = Begin(wanted);
    auto calls = wanted.kind->Do(*view_, verb, *wanted.wish, name);
    if (!calls) return calls.error();
    if (auto fits = CheckRelease(*calls); !fits) return fits.error();
    step.calls = std::move(*calls);
    step.verb = verb;
    step.name = name;
    step.step.set_action(step.calls.empty() ? v1::NONE : v1::CHANGE);
    const auto found = wanted.kind->Look(*view_, *wanted.wish);
    if (found && *found) *step.step.mutable_object() = (*found)->name;
    steps_.push_back(std::move(step));
    return Ordered();
  }

  Result<Plan> Removal() {
    for (const Wanted& wanted : wishes_) {
      if (auto checked = wanted.kind->CheckKeys(*wanted.wish); !checked) return checked.error();
      wanted.kind->Ask(*view_, *wanted.wish);
      wanted.kind->AskLoss(*view_, *wanted.wish);
      if (!options_.force) wanted.kind->AskUsers(*view_, *wanted.wish);
    }
    if (auto read = view_->Read(caller_, Here()); !read) return read.error();
    if (auto read = AskMoreOfUsers(); !read) return read.error();
    for (const Wanted& wanted : wishes_) {
      auto step = RemovalOf(wanted);
      if (!step) return step.error();
      steps_.push_back(std::move(*step));
    }
    return Ordered();
  }

 private:
  struct Wanted {
    const Kind* kind;
    std::shared_ptr<const Message> wish;
    bool needed = false;  ///< By others, and not asked for: it may be there, and is not spoken of then.
  };

  /// A wish, and those within it. What is removed takes those within it along.
  Result<void> Add(const v1::Wish& wish, bool removal) {
    const Message* const spec = SpecOf(wish);
    if (spec == nullptr) return MakeError(Code::kInvalidArgument, "a wish holds no Spec");
    const Kind& kind = KindOf(*spec);
    const auto completed = Completed(kind, *spec);
    if (!named_.emplace(kind.type().name + ' ' + kind.NameOf(*completed), wishes_.size()).second)
      return MakeError(Code::kInvalidArgument, fmt::format("{} is wished for twice", Called(kind, *completed)));
    wishes_.push_back({&kind, completed});
    if (removal) return {};
    for (v1::Wish& needed : kind.Needs(*view_, *spec)) needed_.push_back(std::move(needed));
    for (const v1::Wish& part : kind.Parts(*view_, *completed)) {
      if (auto added = Add(part, removal); !added) return added;
    }
    return {};
  }

  /// What is asked for by itself is not needed once more, but has to be what is needed.
  Result<void> AddNeeded(const v1::Wish& wish) {
    const Message& spec = *SpecOf(wish);
    const Kind& kind = KindOf(spec);
    const auto completed = Completed(kind, spec);
    const auto [known, fresh] = named_.emplace(kind.type().name + ' ' + kind.NameOf(*completed), wishes_.size());
    if (!fresh) return Unite(wishes_[known->second], *completed);
    wishes_.push_back({&kind, completed, true});
    return {};
  }

  /// kInvalidArgument if an object cannot be both.
  Result<void> Unite(Wanted& wanted, const Message& needed) const {
    std::shared_ptr<Message> both(wanted.wish->New());
    both->CopyFrom(*wanted.wish);
    for (const SpecField& field : wanted.kind->type().fields) {
      const auto value = ValueOf(needed, *field.field);
      if (!value || field.options->key()) continue;
      if (!ValueOf(*both, *field.field)) {
        if (auto set = SetAt(*both, field.name(), *value); !set) return set;
      } else if (!wanted.kind->Same(*view_, field, *both, needed)) {
        return MakeError(Code::kInvalidArgument,
                         fmt::format("{} is wished for twice: its {} is {}, and {}", Called(*wanted.kind, needed),
                                     field.name(), Show(field, *both), Show(field, needed)));
      }
    }
    wanted.wish = both;
    return {};
  }

  /// kInvalidArgument if another wish means the same object, by whatever names, or wants what only one can have.
  Result<void> CheckSole(const Wanted& wanted, std::vector<std::string> occupied, const std::optional<Found>& found) {
    if (found && found->something_else.empty()) {
      const SpecType* const type = FindSpecType(found->name.kind());
      occupied.push_back(fmt::format("{} {}", (type == nullptr ? wanted.kind->type() : *type).words(),
                                     wanted.kind->OneNameOf(*found)));
    }
    const std::string what = Called(*wanted.kind, *wanted.wish);
    for (const std::string& text : occupied) {
      const auto [by, fresh] = occupied_.emplace(text, &wanted - wishes_.data());
      if (fresh || by->second == &wanted - wishes_.data()) continue;
      const Wanted& other = wishes_[static_cast<std::size_t>(by->second)];
      return MakeError(Code::kInvalidArgument, fmt::format("{} is wished for twice: by {} and by {}", text,
                                                           Called(*other.kind, *other.wish), what));
    }
    return {};
  }

  [[nodiscard]] std::shared_ptr<const Message> Completed(const Kind& kind, const Message& spec) const {
    std::shared_ptr<Message> copy(spec.New());
    copy->CopyFrom(spec);
    kind.Complete(*view_, *copy);
    kind.SpellIds(*copy);
    kind.DropLacking(*view_, *copy);
    return copy;
  }

  [[nodiscard]] CallOptions Here() const {
    CallOptions here = options_.call;
    here.generation = plan_->generation;
    return here;
  }

  /// All that is there of a sort, for words that are near: nobody else needs them.
  [[nodiscard]] std::vector<std::string> NamesOf(const std::string& sort) const {
    View all(info_);
    AskAllOf(all, sort);
    return all.Read(caller_, Here()) ? SeenOf(all, sort) : std::vector<std::string>();
  }

  /// kNotFound if neither the target nor another wish has it.
  Result<void> CheckThing(const Wanted& wanted, const Thing& thing) const {
    if (makers_.contains(thing)) return {};
    const auto there = IsThere(*view_, thing);
    if (!there) return there.error();
    if (*there) return {};
    std::vector<std::string> known = NamesOf(thing.sort);
    for (const auto& [made, by] : makers_) {
      const bool itself = by == &wanted - wishes_.data();
      if (made.sort == thing.sort && !itself) known.push_back(made.name);
    }
    return MakeError(Code::kNotFound,
                     fmt::format("{} needs {} '{}', which is not there{}", Called(*wanted.kind, *wanted.wish),
                                 InPlainWords(thing.sort), thing.name, DidYouMean(thing.name, known)));
  }

  /// A wish that is refused is named.
  static Error About(const Wanted& wanted, Error error) { return wanted.kind->About(*wanted.wish, std::move(error)); }

  /// Where a release gives objects names of its own, they can be made by the call alone.
  [[nodiscard]] Error WithAWay(const Wanted& wanted, Error error) const {
    const SpecType& type = wanted.kind->type();
    const bool names_itself = std::any_of(type.fields.begin(), type.fields.end(), [&](const SpecField& field) {
      return field.options->key() && field.parameter != nullptr && !field.parameter->range.Contains(view_->release());
    });
    if (error.code != Code::kUnsupported || !names_itself) return About(wanted, std::move(error));
    if (const auto sent = NameFor(*type.create, *info_))
      error.message += fmt::format("; there the target chooses the name: 'spdkctl rpc {}' makes one", *sent);
    return About(wanted, std::move(error));
  }

  [[nodiscard]] PlannedStep Begin(const Wanted& wanted) const {
    PlannedStep step;
    step.kind = wanted.kind;
    step.wish = wanted.wish;
    step.step.mutable_object()->set_kind(wanted.kind->type().name);
    step.step.mutable_object()->set_name(wanted.kind->NameOf(*wanted.wish));
    return step;
  }

  /// What is to be done for one wish.
  Result<PlannedStep> StepFor(const Wanted& wanted) {
    PlannedStep step = Begin(wanted);
    const Kind& kind = *wanted.kind;
    auto found = kind.Look(*view_, *wanted.wish);
    if (!found) return found.error();
    auto held = kind.AsHeld(*view_, *wanted.wish);
    if (!held) return About(wanted, held.error());
    step.wish = *held;
    if (auto sole = CheckSole(wanted, kind.Occupies(*view_, **held), *found); !sole) return sole.error();
    if (!*found) {
      step.step.mutable_object()->set_name(kind.NameOf(**held));
      return Creation(wanted, std::move(step));
    }
    *step.step.mutable_object() = (*found)->name;
    if (options_.must_be_new && !wanted.needed)
      return MakeError(Code::kExists, fmt::format("{} is there already", Called(kind, *wanted.wish)));
    if (!(*found)->something_else.empty())
      return MakeError(Code::kDiffers, fmt::format("there is a '{}' of the name {}, not {}", (*found)->something_else,
                                                   kind.NameOf(*wanted.wish), WithArticle(kind.type().name)));
    if (!(*found)->unlike.empty())
      return MakeError(Code::kDiffers, fmt::format("{} is a {}, not {}", kind.NameOf(*wanted.wish), (*found)->unlike,
                                                   WithArticle(kind.type().words())));
    CompareWithNotes(kind, **found, **held, step.step);
    if (step.step.differs().empty() && step.step.unknown().empty()) {
      step.step.set_action(v1::NONE);
      return step;
    }
    // No change of the rest would make what is not known as it is wished.
    if (!options_.change || !step.step.unknown().empty()) return Differs(kind, *wanted.wish, step.step);
    return Changing(wanted, **found, std::move(step));
  }

  /// What the target does not tell may have been noted when it was set.
  void CompareWithNotes(const Kind& kind, const Found& found, const Message& held, v1::Step& step) {
    Compare(*view_, kind, found, held, step);
    if (step.unknown().empty()) return;
    if (!notes_) notes_ = Notes::Of(*info_);
    notes_->Fill(kind, found, held);
    step.clear_differs();
    step.clear_unknown();
    Compare(*view_, kind, found, held, step);
  }

  Result<PlannedStep> Creation(const Wanted& wanted, PlannedStep step) {
    if (options_.must_be_there)
      return MakeError(Code::kNotFound,
                       fmt::format("there {} no {}{}", IsOrAre(*wanted.kind), Called(*wanted.kind, *wanted.wish),
                                   DidYouMean(wanted.kind->NameOf(*wanted.wish), view_->BdevNames())));
    if (auto whole = wanted.kind->CheckWhole(*wanted.wish); !whole) return About(wanted, whole.error());
    // What the release cannot do needs nothing.
    auto calls = wanted.kind->Create(*view_, *step.wish);
    if (!calls && calls.error().code == Code::kUnsupported) return About(wanted, calls.error());
    if (auto fits = calls ? CheckRelease(*calls) : Result<void>(); !fits) return WithAWay(wanted, fits.error());
    for (const Thing& thing : wanted.kind->Uses(*wanted.wish)) {
      if (auto there = CheckThing(wanted, thing); !there) return there.error();
    }
    if (auto free = CheckUnclaimed(wanted); !free) return free.error();
    if (auto free = CheckOverwrites(wanted); !free) return free.error();
    if (!calls) return About(wanted, calls.error());
    if (auto fits = CheckRoom(wanted, nullptr, *step.wish); !fits) return fits.error();
    if (auto harmless = CheckHarmless(wanted, *calls); !harmless) return harmless.error();
    step.calls = std::move(*calls);
    if (auto undo = wanted.kind->Remove(*view_, *step.wish); undo && CheckRelease(*undo)) step.undo = std::move(*undo);
    step.step.set_action(v1::CREATE);
    return step;
  }

  Result<PlannedStep> Changing(const Wanted& wanted, const Found& found, PlannedStep step) {
    if (auto fits = CheckRoom(wanted, &found, *step.wish); !fits) return fits.error();
    auto calls = wanted.kind->Change(*view_, found, *step.wish);
    if (!calls && calls.error().code == Code::kDiffers) return Differs(*wanted.kind, *wanted.wish, step.step);
    if (!calls) return calls.error();
    if (auto fits = CheckRelease(*calls); !fits) return fits.error();
    step.calls = std::move(*calls);
    step.before = found.is;
    step.step.set_action(v1::CHANGE);
    step.step.set_loss(wanted.kind->LostByChange(*view_, found, *step.wish));
    if (step.step.loss() == v1::DATA && !options_.destroy_data) {
      std::vector<std::string> parts;
      for (const v1::Difference& difference : step.step.differs()) parts.push_back(InWords(difference));
      return MakeError(Code::kInvalidArgument,
                       fmt::format("{}: {}; data would be lost; --destroy-data says that it may be",
                                   Called(*wanted.kind, *wanted.wish), Join(parts, "; ")));
    }
    return step;
  }

  /// kBusy if somebody has claimed a bdev that it needs for itself, or another wish needs it, too.
  Result<void> CheckUnclaimed(const Wanted& wanted) {
    for (const std::string& name : wanted.kind->Takes(*wanted.wish)) {
      const auto bdev = view_->FindBdev(name);
      if (!bdev) return bdev.error();
      const std::string what = Called(*wanted.kind, *wanted.wish);
      if (*bdev != nullptr && ((*bdev)->claimed() || (*bdev)->bdev_opened_for_write()))
        return MakeError(Code::kBusy, fmt::format("{} needs bdev '{}' for itself, which is used by {}", what, name,
                                                  Join(UsersOf(**bdev), ", ")));
      const std::string& its_name = *bdev == nullptr ? name : (*bdev)->name();
      const auto taken = taken_.find(its_name);
      if (taken != taken_.end() && taken->second == what)
        return MakeError(Code::kInvalidArgument, fmt::format("{} names bdev '{}' twice", what, name));
      if (taken != taken_.end())
        return MakeError(Code::kBusy,
                         fmt::format("{} and {} need bdev '{}' each for itself", taken->second, what, name));
      if (wanted.kind->Claims()) taken_.emplace(its_name, what);
    }
    return {};
  }

  /// What all objects of the plan take of a store has to be free there.
  Result<void> CheckRoom(const Wanted& wanted, const Found* found, const Message& held) {
    const auto room = wanted.kind->RoomNeeded(*view_, found, held);
    if (!room) return {};
    std::uint64_t& taken = room_taken_[room->of];
    taken = SaturatingSum(taken, room->needed);
    if (taken <= room->free) return {};
    return MakeError(Code::kNoSpace,
                     fmt::format("{}: there is not enough room in {}: {} are needed, {} are free",
                                 Called(*wanted.kind, held), room->of, FormatSize(taken), FormatSize(room->free)));
  }

  /// Who uses a claimed bdev, in words; nobody else needs to know.
  [[nodiscard]] std::vector<std::string> UsersOf(const rpc::v1::Bdev& bdev) const {
    const auto users = BdevUsers::Read(caller_, Here());
    return users ? users->Of(bdev) : std::vector<std::string>{"something that claims it"};
  }

  /// Refuses to overwrite bdevs that hold something, or of which nobody can tell.
  Result<void> CheckOverwrites(const Wanted& wanted) const {
    if (options_.destroy_data) return {};
    for (const std::string& name : wanted.kind->Overwrites(*wanted.wish)) {
      const auto bdev = view_->FindBdev(name);
      if (!bdev) return bdev.error();
      if (*bdev != nullptr) {
        if (auto unused = CheckOverwrittenIsUnused(wanted, **bdev); !unused) return unused;
        const auto& specific = (*bdev)->driver_specific();
        const std::string& filename = specific.has_aio() ? specific.aio().filename() : specific.uring().filename();
        if (auto free = CheckOverwritten(name, (*bdev)->product_name(), filename, options_.find_file); !free)
          return free;
        continue;
      }
      // It is made by another wish.
      const auto maker = makers_.find(Thing{"bdev", name});
      if (maker == makers_.end()) continue;
      const Wanted& made = wishes_[static_cast<std::size_t>(maker->second)];
      const std::string filename = TextOf(ValueAt(*made.wish, "filename").value_or(Value(std::string())));
      if (auto free = CheckOverwritten(name, made.kind->type().options->product(), filename, options_.find_file); !free)
        return free;
    }
    return {};
  }

  /// kBusy if somebody uses a bdev that is to be overwritten, and if nobody can tell: not who uses a bdev claims it.
  Result<void> CheckOverwrittenIsUnused(const Wanted& wanted, const rpc::v1::Bdev& bdev) const {
    const std::string what =
        fmt::format("{} would overwrite bdev '{}'", Called(*wanted.kind, *wanted.wish), bdev.name());
    const auto users = BdevUsers::In(*view_);
    if (!users)
      return MakeError(Code::kBusy, fmt::format("{}, and who uses that cannot be told: {}; --destroy-data says that it "
                                                "may",
                                                what, users.error().message));
    const std::vector<std::string> all = (*users)->Of(bdev);
    if (all.empty()) return {};
    return MakeError(Code::kBusy,
                     fmt::format("{}, which is used by {}; --destroy-data says that it may", what, Join(all, ", ")));
  }

  /// What this release does not have is said before anything is sent.
  Result<void> CheckRelease(const std::vector<PlannedCall>& calls) const {
    for (const PlannedCall& call : calls) {
      if (const auto name = NameFor(*call.method, view_->info()); !name) return name.error();
      if (const auto params = FormatParams(*call.method, *call.request, view_->release()); !params)
        return params.error();
    }
    return {};
  }

  /// What would crash this release is said, too, unless that hangs on what the plan itself will have made.
  Result<void> CheckHarmless(const Wanted& wanted, const std::vector<PlannedCall>& calls) {
    const std::vector<Thing> things = wanted.kind->Uses(*wanted.wish);
    if (std::any_of(things.begin(), things.end(), [&](const Thing& thing) { return makers_.contains(thing); }))
      return {};
    for (const PlannedCall& call : calls) {
      const auto name = NameFor(*call.method, *info_);
      const client::Hazard* const hazard = name ? hazards_.Of(*name).hazard : nullptr;
      if (hazard == nullptr) continue;
      if (auto harmless = client::CheckHarmless(*hazard, FactsFor(*hazard), *call.request, *info_); !harmless)
        return harmless;
    }
    return {};
  }

  /// What a hazard hangs on, read once.
  const client::Facts& FactsFor(const client::Hazard& hazard) {
    const auto known = facts_.find(&hazard);
    if (known != facts_.end()) return known->second;
    constexpr std::chrono::seconds kLongest{30};
    const auto deadline = std::chrono::steady_clock::now() + options_.call.timeout.value_or(kLongest);
    return facts_.emplace(&hazard, client::Gather(caller_, hazard.reads, deadline)).first->second;
  }

  /// What is asked about users may depend on what was told before: 17.07 does not survive every question.
  Result<void> AskMoreOfUsers() {
    if (options_.force) return {};
    for (const Wanted& wanted : wishes_) wanted.kind->AskUsers(*view_, *wanted.wish);
    return view_->Read(caller_, Here());
  }

  /// What is a part of something that is not there is not there for that reason.
  Result<void> CheckWholeIsThere(const Wanted& wanted) const {
    for (const Thing& thing : wanted.kind->Uses(*wanted.wish)) {
      const auto there = thing.name.empty() ? Result<bool>(true) : IsThere(*view_, thing);
      if (!there || *there) continue;
      return MakeError(Code::kNotFound, fmt::format("there is no {} '{}'{}", InPlainWords(thing.sort), thing.name,
                                                    DidYouMean(thing.name, NamesOf(thing.sort))));
    }
    return {};
  }

  Result<PlannedStep> RemovalOf(const Wanted& wanted) {
    PlannedStep step = Begin(wanted);
    const Kind& kind = *wanted.kind;
    auto found = kind.Look(*view_, *wanted.wish);
    if (!found) return found.error();
    if (*found && !(*found)->something_else.empty())
      return MakeError(Code::kDiffers, fmt::format("{} is a '{}', not {}", kind.NameOf(*wanted.wish),
                                                   (*found)->something_else, WithArticle(kind.type().name)));
    if (!*found) {
      if (auto parts = options_.missing_ok ? Result<void>() : CheckWholeIsThere(wanted); !parts) return parts.error();
      if (!options_.missing_ok)
        return MakeError(Code::kNotFound, fmt::format("there {} no {}{}", IsOrAre(kind), Called(kind, *wanted.wish),
                                                      DidYouMean(kind.NameOf(*wanted.wish), Known(wanted))));
      step.step.set_action(v1::ABSENT);
      return step;
    }
    if (auto sole = CheckSole(wanted, {}, *found); !sole) return sole.error();
    *step.step.mutable_object() = (*found)->name;
    const auto loss = kind.LostWith(*view_, **found);
    if (!loss) return loss.error();
    step.step.set_loss(*loss);
    if (auto given_up = CheckGivenUp(wanted, **found, *loss); !given_up) return given_up.error();
    for (const std::string& warning : kind.RemovalWarnings(*view_, *wanted.wish)) {
      if (!options_.force) step.step.add_warnings(warning);
    }
    auto calls = options_.destroy_data ? kind.RemoveWithData(*view_, *wanted.wish) : kind.Remove(*view_, *wanted.wish);
    if (!calls) return calls.error();
    if (auto fits = CheckRelease(*calls); !fits) return fits.error();
    step.calls = std::move(*calls);
    step.step.set_action(v1::REMOVE);
    return step;
  }

  /// The names of what is there of its sort.
  [[nodiscard]] std::vector<std::string> Known(const Wanted& wanted) const {
    const std::vector<Thing> things = wanted.kind->Makes(*wanted.wish);
    return things.empty() ? std::vector<std::string>() : NamesOf(things.front().sort);
  }

  /// Whether nobody misses what is to go: no user (kBusy with their names, and if nobody can tell), and no data.
  Result<void> CheckGivenUp(const Wanted& wanted, const Found& found, v1::Loss loss) const {
    const auto users = options_.force ? Result<std::vector<std::string>>(std::vector<std::string>())
                                      : wanted.kind->Users(*view_, *wanted.wish, found);
    if (users && !users->empty())
      return MakeError(Code::kBusy, fmt::format("{} is used by {}; {}", CalledAsFound(wanted, found),
                                                Join(*users, ", "), wanted.kind->AllTheSame()));
    if (loss == v1::DATA && !options_.destroy_data) return wanted.kind->KeepsData(*view_, found, *wanted.wish);
    if (users) return {};
    Error error = users.error();
    error.code = Code::kBusy;
    error.message = fmt::format("cannot tell who uses {}: {}; {}", CalledAsFound(wanted, found), users.error().message,
                                wanted.kind->AllTheSame());
    return error;
  }

  /// A bdev of any kind is called as one of its own.
  static std::string CalledAsFound(const Wanted& wanted, const Found& found) {
    const SpecType* const type = FindSpecType(found.name.kind());
    return fmt::format("{} {}", (type == nullptr ? wanted.kind->type() : *type).words(),
                       wanted.kind->NameOf(*wanted.wish));
  }

  /// Puts what others need before them; a circle is kInvalidArgument.
  Result<Plan> Ordered() {
    ChainTurns();
    std::vector<std::size_t> order;
    std::vector<int> state(steps_.size(), 0);
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (auto visited = Visit(i, state, order); !visited) return visited.error();
    }
    // What was only needed, and is there, is no step.
    std::vector<bool> is_idle(steps_.size());
    for (std::size_t i = 0; i < steps_.size(); ++i) is_idle[i] = wishes_[i].needed && steps_[i].calls.empty();
    const auto idle = [&](std::size_t i) { return is_idle[i]; };
    std::erase_if(order, idle);
    std::vector<std::size_t> place(steps_.size());
    for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    for (const std::size_t from : order) {
      PlannedStep& step = steps_[from];
      std::erase_if(step.after, idle);
      for (std::size_t& earlier : step.after) earlier = place[earlier];
      for (const PlannedCall& call : step.calls) *step.step.add_requests() = ShownRequest(call);
      for (const PlannedCall& call : step.undo) *step.step.add_undo() = ShownRequest(call);
      *plan_->shown.add_steps() = step.step;
      plan_->steps.push_back(std::move(step));
    }
    return Plan(plan_);
  }

  /// Steps that have to take turns wait for each other, in the order of the wishes.
  void ChainTurns() {
    std::map<std::string, std::size_t> last;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const std::string turn = wishes_[i].kind->InTurn(*view_, *wishes_[i].wish);
      if (turn.empty() || steps_[i].calls.empty()) continue;
      const auto [before, first] = last.try_emplace(turn, i);
      if (first) continue;
      turns_[i] = before->second;
      before->second = i;
    }
  }

  Result<void> Visit(std::size_t at, std::vector<int>& state, std::vector<std::size_t>& order) {
    constexpr int kUnderWay = 1;
    constexpr int kDone = 2;
    if (state[at] == kDone) return {};
    if (state[at] == kUnderWay)
      return MakeError(Code::kInvalidArgument, fmt::format("{} needs itself", steps_[at].step.object().name()));
    state[at] = kUnderWay;
    const Wanted& wanted = wishes_[at];
    std::vector<std::size_t> before;
    for (const Thing& thing : wanted.kind->Uses(*wanted.wish)) {
      if (const auto maker = makers_.find(thing); maker != makers_.end())
        before.push_back(static_cast<std::size_t>(maker->second));
    }
    if (const auto turn = turns_.find(at); turn != turns_.end()) before.push_back(turn->second);
    for (const std::size_t earlier : before) {
      if (auto visited = Visit(earlier, state, order); !visited) return visited;
      steps_[at].after.push_back(earlier);
    }
    state[at] = kDone;
    order.push_back(at);
    return {};
  }

  Caller& caller_;
  const PlanOptions& options_;
  std::shared_ptr<const TargetInfo> info_;
  std::optional<View> view_;
  std::optional<Notes> notes_;  ///< Read when they are needed.
  std::vector<Wanted> wishes_;
  std::map<std::string, std::size_t> named_;        ///< Wishes by kind and name.
  std::map<std::string, std::ptrdiff_t> occupied_;  ///< What only one object can be or have, and the wish of it.
  std::vector<v1::Wish> needed_;
  std::map<Thing, std::ptrdiff_t> makers_;
  std::vector<PlannedStep> steps_;
  std::map<std::string, std::string> taken_;  ///< Bdevs that new objects claim, and those objects.
  client::Hazards hazards_;
  std::map<const client::Hazard*, client::Facts> facts_;
  std::map<std::string, std::uint64_t> room_taken_;  ///< Bytes that the plan's objects take, by store.
  std::map<std::size_t, std::size_t> turns_;         ///< The step whose turn is before.
  std::shared_ptr<Plan::Impl> plan_;
};

}  // namespace

std::string InWords(const v1::Difference& difference) {
  return fmt::format("{} is {}, shall be {}", difference.field(), difference.now().empty() ? "none" : difference.now(),
                     difference.shall_be().empty() ? "none" : difference.shall_be());
}

std::string Called(const PlannedStep& step) {
  return fmt::format("{} {}", step.kind->type().words(), step.step.object().name());
}

Error Differs(const Kind& kind, const Message& wish, const v1::Step& step) {
  std::vector<std::string> parts;
  for (const v1::Difference& difference : step.differs()) parts.push_back(InWords(difference));
  for (const std::string& field : step.unknown())
    parts.push_back(fmt::format("the target does not tell its {}", field));
  return MakeError(Code::kDiffers, fmt::format("{} is there, but {}", Called(kind, wish), Join(parts, "; ")));
}

void Compare(const View& view, const Kind& kind, const Found& found, const Message& wish, v1::Step& step) {
  for (const SpecField& field : kind.type().fields) {
    if (field.options->key() || !ValueOf(wish, *field.field)) continue;
    if (!ValueOf(*found.is, *field.field)) {
      step.add_unknown(field.name());
    } else if (!kind.Same(view, field, *found.is, wish)) {
      v1::Difference& difference = *step.add_differs();
      difference.set_field(field.name());
      difference.set_now(Show(field, *found.is));
      difference.set_shall_be(Show(field, wish));
    }
  }
  kind.CompareMore(view, found, wish, step);
}

v1::Change ChangeOf(const v1::Step& step) {
  v1::Change change;
  change.set_changed(step.action() != v1::NONE && step.action() != v1::ABSENT);
  change.set_action(step.action());
  *change.mutable_object() = step.object();
  *change.mutable_differs() = step.differs();
  *change.mutable_unknown() = step.unknown();
  *change.mutable_warnings() = step.warnings();
  return change;
}

void SumUp(v1::Applied& applied) {
  applied.set_changed(std::any_of(applied.changes().begin(), applied.changes().end(),
                                  [](const v1::Change& change) { return change.changed(); }));
}

const v1::Plan& Plan::steps() const { return impl_->shown; }

v1::Applied Plan::WouldDo() const {
  v1::Applied applied;
  for (const v1::Step& step : impl_->shown.steps()) {
    v1::Change& change = *applied.add_changes();
    change = ChangeOf(step);
    change.set_checked(true);
  }
  SumUp(applied);
  return applied;
}

Result<Plan> MakePlan(Caller& caller, const std::vector<v1::Wish>& wishes, const PlanOptions& options) {
  Planner planner(caller, options);
  if (auto taken = planner.Take(wishes); !taken) return taken.error();
  return planner.Wished();
}

Result<Plan> PlanRemoval(Caller& caller, const std::vector<v1::Wish>& objects, const PlanOptions& options) {
  Planner planner(caller, options);
  if (auto taken = planner.Take(objects, true); !taken) return taken.error();
  return planner.Removal();
}

Result<Plan> PlanVerb(Caller& caller, Verb verb, const v1::Wish& object, const PlanOptions& options,
                      const std::string& name) {
  Planner planner(caller, options);
  if (auto taken = planner.Take({object}); !taken) return taken.error();
  return planner.Doing(verb, name);
}

}  // namespace spdkctl::storage
