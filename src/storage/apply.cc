#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "base/interrupt.h"
#include "base/text.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/client/info_store.h"
#include "storage/notes.h"
#include "storage/plan.h"
#include "storage/refusal.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

// How often, and after how long, a call is made again that a target refuses while it is busy with the one before.
constexpr int kTries = 10;
constexpr std::chrono::milliseconds kPause(50);

class Applier {
 public:
  Applier(Caller& caller, const Plan::Impl& plan, const ApplyOptions& options)
      : caller_(caller),
        plan_(plan),
        here_(options.call),
        undo_(options.undo),
        read_back_(options.read_back),
        host_(options.host),
        stop_(options.stop),
        state_(plan.steps.size()) {
    here_.generation = plan.generation;
  }

  Outcome Run() {
    ForgetNotes();
    while (ended_ && !Stopped() && SendNext()) {
    }
    if (!ended_ && undo_) {
      Undo();
      LookForWhatWent();
    }
    NoteWhatWasSet();
    return Told();
  }

 private:
  struct State {
    std::size_t left = 0;  ///< The next of the step's calls.
    bool failed = false;
    bool undone = false;
    bool was_others = false;     ///< Somebody else had made it, or taken it away, when its turn came.
    bool whose_unknown = false;  ///< A call of it got no answer, and what it makes is there.
    bool may_stay = false;       ///< A call of it got no answer; what it makes is there in part, or nobody can tell.
    std::string kept;            ///< Why it was not taken back.
    int refused = 0;             ///< How often its call may be carried out a moment later.
  };

  [[nodiscard]] bool Done(std::size_t step) const { return state_[step].left == plan_.steps[step].calls.size(); }

  [[nodiscard]] bool Due(std::size_t step) const {
    if (Done(step) || state_[step].failed) return false;
    const auto& after = plan_.steps[step].after;
    return std::all_of(after.begin(), after.end(), [&](std::size_t earlier) { return Done(earlier); });
  }

  bool Stopped() {
    if (!stop_ || !stop_()) return false;
    ended_ = MakeError(Code::kUnavailable, "it was stopped before all was done");
    return true;
  }

  /// Before anything is sent: it may be lost on the way what was set.
  void ForgetNotes() {
    const auto info = caller_.info();
    if (!info || !(*info)->notes) return;
    keeper_ = (*info)->notes;
    Notes notes = Notes::Of(**info);
    std::vector<std::string> lines;
    for (const PlannedStep& step : plan_.steps) {
      for (std::string& line : notes.BeforeStep(step, plan_.force)) lines.push_back(std::move(line));
    }
    if (!lines.empty()) keeper_->Add(lines);
  }

  void NoteWhatWasSet() {
    if (!keeper_) return;
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
      if (!Done(i) || state_[i].undone || state_[i].was_others || state_[i].whose_unknown) continue;
      for (std::string& line : Notes::AfterStep(plan_.steps[i])) lines.push_back(std::move(line));
    }
    if (!lines.empty()) keeper_->Add(lines);
  }

  /// Sends the next call of every step that waits for no other. False if there is none.
  bool SendNext() {
    std::vector<std::size_t> due;
    std::vector<MessageCall> calls;
    std::vector<std::unique_ptr<Message>> answers;
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
      if (!Due(i)) continue;
      const PlannedCall& call = plan_.steps[i].calls[state_[i].left];
      due.push_back(i);
      answers.push_back(call.method->NewResponse());
      calls.push_back({call.method, call.request.get(), answers.back().get()});
    }
    if (due.empty()) return false;
    const auto outcomes = caller_.call_messages(calls, here_);
    bool later = false;
    for (std::size_t i = 0; i < due.size(); ++i) later |= Settle(due[i], outcomes[i]);
    if (later) std::this_thread::sleep_for(kPause);
    return true;
  }

  /// True if the call is to be made again.
  bool Settle(std::size_t at, const Result<void>& outcome) {
    State& state = state_[at];
    Error error = outcome ? Error() : outcome.error();
    if (!outcome && ended_) FindCause(at, error);
    const Seen now = !outcome && MayBeDone(at, error) ? LookFor(at, error) : Seen::kNotDone;
    const bool seen = now == Seen::kDone;
    if (outcome || seen) {
      // It is there, but somebody else may have made it.
      state.whose_unknown |= seen;
      state.was_others |= seen && (error.code == Code::kExists || error.code == Code::kNotFound);
      ++state.left;
      state.refused = 0;
      return false;
    }
    const PlannedStep& step = plan_.steps[at];
    if (const std::string why = step.kind->WhyLater(error); !why.empty()) {
      if (++state.refused < kTries) return true;
      if (error.cause.empty()) error.cause = why;
    }
    state.failed = true;
    state.may_stay = now == Seen::kUnclear && MayBeExecuted(error);
    if (!ended_) return false;
    error.message = fmt::format("{}: {}", Called(step), error.message);
    ended_ = std::move(error);
    return false;
  }

  /// A cause decides the code, whatever number the target chose. It is looked for only after a refusal, be it one to
  /// send what would crash the release.
  void FindCause(std::size_t at, Error& error) {
    const bool refused = error.delivery == Delivery::kAnswered ||
                         (error.delivery == Delivery::kNotSent && error.code == Code::kUnsupported);
    if (!refused || error.code == Code::kWrongState) return;
    const PlannedStep& step = plan_.steps[at];
    const PlannedCall& call = step.calls[state_[at].left];
    auto cause = WhyRefused(caller_, step, state_[at].left > 0, here_);
    // An object that is there claims what it is made of: that is no cause. Else the call's own is the better one.
    if (!cause || cause->code != Code::kExists) {
      if (!error.cause.empty()) return;
      const auto within = caller_.TimeoutOf(call.method, here_);
      if (auto own = Diagnose(caller_, *call.method, *call.request, error, host_, within)) cause = std::move(own);
    }
    if (!cause) return;
    error.code = cause->code;
    error.cause = std::move(cause->words);
  }

  /// Whether a call that failed may have been carried out: it got no answer, or one that nobody can read.
  static bool MayBeExecuted(const Error& error) {
    return error.delivery == Delivery::kMaybeExecuted ||
           (error.delivery == Delivery::kAnswered && error.code == Code::kProtocol);
  }

  /// Whether a step whose call failed may be done all the same: the call may have been carried out, or somebody else
  /// made the object, or took it away, since the target was looked at.
  [[nodiscard]] bool MayBeDone(std::size_t at, const Error& error) const {
    const v1::Action action = plan_.steps[at].step.action();
    const bool made = error.code == Code::kExists && action == v1::CREATE && !plan_.must_be_new;
    const bool gone = error.code == Code::kNotFound && action == v1::REMOVE && plan_.missing_ok;
    return made || gone || MayBeExecuted(error);
  }

  /// What a look at the target tells of a step.
  enum class Seen {
    kDone,     ///< The target has what the step is for.
    kNotDone,  ///< Nothing of it.
    kUnclear,  ///< Something of it, or it cannot be told.
  };

  /// What the target does not tell of an object is ours if it was sent, and not if it was taken.
  Seen LookFor(std::size_t at, Error& error) {
    const PlannedStep& step = plan_.steps[at];
    // Of several calls the last one alone makes it whole.
    const Seen part = state_[at].left + 1 == step.calls.size() ? Seen::kDone : Seen::kUnclear;
    if (step.verb) return IsDone(step) ? part : Seen::kNotDone;
    const auto view = LookAgain({&step}, {});
    if (!view) return Seen::kUnclear;
    const auto found = step.kind->Look(*view, *step.wish);
    if (!found) return Seen::kUnclear;
    if (step.step.action() == v1::REMOVE) return *found ? Seen::kNotDone : part;
    if (!*found) return Seen::kNotDone;
    if (!(*found)->something_else.empty()) return Seen::kUnclear;
    v1::Step compared;
    Compare(*view, *step.kind, **found, *step.wish, compared);
    const bool as_wished = compared.differs().empty() && (compared.unknown().empty() || error.code != Code::kExists);
    if (as_wished) return part;
    if (error.code == Code::kExists) {
      error.code = Code::kDiffers;
      error.cause = Differs(*step.kind, *step.wish, compared).message;
    }
    return Seen::kUnclear;
  }

  /// What the target tells now of the objects of steps; nothing if it cannot be read.
  std::optional<View> LookAgain(const std::vector<const PlannedStep*>& steps, const CallOptions& options) {
    const auto info = caller_.info();
    if (!info) return std::nullopt;
    View view(*info);
    for (const PlannedStep* step : steps) step->kind->Ask(view, *step->wish);
    if (!view.Read(caller_, options)) return std::nullopt;
    return view;
  }

  bool IsDone(const PlannedStep& step) {
    const auto info = caller_.info();
    if (!info) return false;
    View view(*info);
    step.kind->AskVerb(view, *step.wish);
    if (!view.Read(caller_, {})) return false;
    const auto left = step.kind->Do(view, *step.verb, *step.wish, step.name);
    return left && left->empty();
  }

  /// What is taken back has the time of a call each, also where that for the whole is over.
  [[nodiscard]] CallOptions Undoing() const {
    CallOptions options = here_;
    options.until.reset();
    return options;
  }

  void Undo() {
    const Uninterrupted undoing;
    for (std::size_t i = plan_.steps.size(); i-- > 0;) {
      // Of several calls the first ones may have been carried out.
      if (state_[i].left == 0 || state_[i].whose_unknown || plan_.steps[i].verb) continue;
      if (plan_.steps[i].step.action() == v1::CREATE) {
        Unmake(i);
      } else if (plan_.steps[i].step.action() == v1::CHANGE && !Done(i)) {
        ChangeBack(i);
      }
    }
  }

  /// Takes away what a step made, unless somebody uses it meanwhile.
  void Unmake(std::size_t at) {
    const PlannedStep& step = plan_.steps[at];
    if (step.undo.empty() && step.kind->type().remove == nullptr) return;
    const auto view = LookAtUsers(step);
    if (!view) return;
    const auto found = step.kind->Look(*view, *step.wish);
    if (found && !*found) return;
    const auto users = found ? UsersOf(*view, step, **found) : found.error();
    if (!users) {
      state_[at].kept = "nobody can tell who uses it: " + users.error().message;
    } else if (!users->empty()) {
      state_[at].kept = "used by " + Join(*users, ", ");
    } else {
      state_[at].undone = Send(*step.kind, UndoOf(*view, at));
    }
  }

  /// Who would lose it.
  static Result<std::vector<std::string>> UsersOf(const View& view, const PlannedStep& step, const Found& found) {
    if (!found.something_else.empty()) return std::vector<std::string>{"a " + found.something_else};
    auto users = step.kind->Users(view, *step.wish, found);
    if (!users || !users->empty()) return users;
    return step.kind->OthersIn(view, *step.wish, found);
  }

  /// What the target tells now of an object and of who uses it: what is asked about users may depend on what was told
  /// before.
  Result<View> LookAtUsers(const PlannedStep& step) {
    const auto info = caller_.info();
    if (!info) return info.error();
    View view(*info);
    step.kind->Ask(view, *step.wish);
    step.kind->AskLoss(view, *step.wish);
    if (auto read = view.Read(caller_, Undoing()); !read) return read.error();
    step.kind->AskUsers(view, *step.wish);
    if (auto read = view.Read(caller_, Undoing()); !read) return read.error();
    return view;
  }

  /// What was changed in part is made as it was.
  void ChangeBack(std::size_t at) {
    const PlannedStep& step = plan_.steps[at];
    if (step.before == nullptr) return;
    const auto view = LookAgain({&step}, Undoing());
    if (!view) return;
    const auto now = step.kind->Look(*view, *step.wish);
    if (!now) return;
    const auto calls = step.kind->ChangeBack(*view, *now, *step.before);
    state_[at].undone = calls && (calls->empty() || Send(*step.kind, *calls));
  }

  /// True if there was something to send, and all of it is done.
  bool Send(const Kind& kind, const std::vector<PlannedCall>& calls) {
    return !calls.empty() &&
           std::all_of(calls.begin(), calls.end(), [&](const PlannedCall& call) { return TakeBack(kind, call); });
  }

  /// What could not be taken back may have gone with something else: limits go with their bdev.
  void LookForWhatWent() {
    std::vector<std::size_t> left;
    std::vector<const PlannedStep*> steps;
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
      const PlannedStep& step = plan_.steps[i];
      if (state_[i].left == 0 || state_[i].undone || step.verb || step.step.action() != v1::CREATE) continue;
      left.push_back(i);
      steps.push_back(&step);
    }
    const auto view = left.empty() ? std::nullopt : LookAgain(steps, Undoing());
    if (!view) return;
    for (const std::size_t i : left) {
      const auto found = plan_.steps[i].kind->Look(*view, *plan_.steps[i].wish);
      state_[i].undone = found ? !*found : found.error().code == Code::kNotFound;
    }
  }

  /// A target may be busy with the call that made it.
  bool TakeBack(const Kind& kind, const PlannedCall& call) {
    for (int tries = 0; tries < kTries; ++tries) {
      const auto done = caller_.call_message(*call.method, *call.request, *call.method->NewResponse(), Undoing());
      if (done) return true;
      if (kind.WhyLater(done.error()).empty()) return false;
      std::this_thread::sleep_for(kPause);
    }
    return false;
  }

  /// What was not known beforehand, such as the NSID that the target chose, is looked up.
  [[nodiscard]] std::vector<PlannedCall> UndoOf(const View& view, std::size_t at) const {
    const PlannedStep& step = plan_.steps[at];
    if (!step.undo.empty() && Done(at)) return step.undo;
    auto calls = step.kind->TakeBack(view, *step.wish);
    return calls ? std::move(*calls) : std::vector<PlannedCall>();
  }

  /// As many as a line holds.
  static std::string Some(std::vector<std::string> names) {
    constexpr std::size_t kNamed = 8;
    const std::size_t more = names.size() > kNamed ? names.size() - kNamed : 0;
    names.resize(names.size() - more);
    return Join(names, ", ") + (more > 0 ? fmt::format(" and {} more", more) : "");
  }

  /// The changes that hold, and in the error's words what was taken back or could not be.
  Outcome Told() {
    Outcome outcome;
    std::vector<std::string> stay;
    std::vector<std::string> perhaps;
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
      if (state_[i].may_stay) perhaps.push_back(Called(plan_.steps[i]));
      const bool in_part = !Done(i) && state_[i].left > 0;
      if (!(Done(i) || in_part) || state_[i].undone) continue;
      v1::Change& change = *outcome.applied.add_changes();
      change = ChangeOf(plan_.steps[i].step);
      if (state_[i].was_others) {
        change.set_changed(false);
        change.set_action(change.action() == v1::REMOVE ? v1::ABSENT : v1::NONE);
      }
      if (plan_.steps[i].calls.empty() || state_[i].was_others || state_[i].may_stay) continue;
      const std::string& kept = state_[i].kept;
      stay.push_back(Called(plan_.steps[i]) + (in_part ? " (in part)" : "") +
                     (kept.empty() ? "" : fmt::format(" ({})", kept)));
    }
    if (!ended_) {
      Error error = ended_.error();
      if (!stay.empty()) error.message += fmt::format(" (done before, and not taken back: {})", Some(stay));
      if (!perhaps.empty()) error.message += fmt::format(" (perhaps done: {})", Some(perhaps));
      ended_ = std::move(error);
    }
    SumUp(outcome.applied);
    outcome.ended = ended_;
    if (read_back_ && ended_) NameWhatWasMade(outcome.applied);
    return outcome;
  }

  /// Puts the names that the target gave (UUID, NSID) into the changes. What cannot be read is left out.
  void NameWhatWasMade(v1::Applied& applied) {
    std::vector<const PlannedStep*> made;
    for (const PlannedStep& step : plan_.steps) {
      if (!step.calls.empty() && step.step.action() != v1::REMOVE) made.push_back(&step);
    }
    if (made.empty()) return;
    const auto view = LookAgain(made, here_);
    if (!view) return;
    for (const PlannedStep* step : made) {
      const auto found = step->kind->Look(*view, *step->wish);
      if (!found || !*found) continue;
      // All steps are done here, so that each has its change.
      *applied.mutable_changes(static_cast<int>(step - plan_.steps.data()))->mutable_object() = (*found)->name;
    }
  }

  Caller& caller_;
  const Plan::Impl& plan_;
  CallOptions here_;
  bool undo_;
  bool read_back_;
  const HostViewFn& host_;
  const std::function<bool()>& stop_;
  std::vector<State> state_;
  std::shared_ptr<const ProcessNotes> keeper_;  ///< Null if nobody keeps notes.
  Result<void> ended_;
};

}  // namespace

Outcome Apply(Caller& caller, const Plan& plan, const ApplyOptions& options) {
  return Applier(caller, plan.impl(), options).Run();
}

}  // namespace spdkctl::storage
