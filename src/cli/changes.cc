#include "cli/changes.h"

#include <signal.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "base/interrupt.h"
#include "base/text.h"
#include "cli/output.h"
#include "cli/spec_words.h"
#include "spdkctl/schema/codec.h"
#include "storage/kind.h"
#include "storage/spec.h"

namespace spdkctl::cli {
namespace {

using storage::v1::Change;

/// "bdev Malloc0".
std::string ObjectOf(const Change& change) {
  const storage::SpecType* const type = storage::FindSpecType(change.object().kind());
  return fmt::format("{} {}", type == nullptr ? change.object().kind() : type->words(), change.object().name());
}

bool IsOne(const Change& change) {
  const storage::SpecType* const type = storage::FindSpecType(change.object().kind());
  return type == nullptr || type->is_one();
}

/// "would create bdev Malloc0".
std::string InWords(const Change& change) {
  const std::string what = ObjectOf(change);
  const bool checked = change.checked();
  switch (change.action()) {
    case storage::v1::CREATE: return (checked ? "would create " : "created ") + what;
    case storage::v1::CHANGE: return (checked ? "would change " : "changed ") + what;
    case storage::v1::REPLACE: return (checked ? "would replace " : "replaced ") + what;
    case storage::v1::REMOVE: return (checked ? "would delete " : "deleted ") + what;
    case storage::v1::ABSENT: return (IsOne(change) ? "there is no " : "there are no ") + what;
    default: return "already so: " + what;
  }
}

storage::PlanOptions PlanOptionsOf(const EnsureOptions& options, const CallOptions& call,
                                   storage::PlanOptions plan = {}) {
  // What may be changed may be there.
  plan.must_be_new = !options.ensure && !plan.change;
  plan.missing_ok = options.if_exists;
  plan.force = options.force;
  plan.call = call;
  return plan;
}

std::string_view WordOf(storage::Verb verb) {
  switch (verb) {
    case storage::Verb::kRename: return "rename";
    case storage::Verb::kGrow: return "grow";
    case storage::Verb::kInflate: return "inflate";
    case storage::Verb::kDecouple: return "decouple";
    case storage::Verb::kPrefer: return "prefer";
  }
  return "";
}

bool NothingToDo(const storage::Plan& plan) {
  const auto& steps = plan.steps().steps();
  return std::all_of(steps.begin(), steps.end(), [](const auto& step) { return step.action() == storage::v1::NONE; });
}

/// While it lives, a signal that ends programs (control-C, the end of a service or of a terminal) ends a change in
/// order: nothing more is sent, and what was made is taken back. A second one of the kind ends the program.
class HeedsSignals {
 public:
  HeedsSignals() {
    struct sigaction heard = {};
    heard.sa_handler = [](int number) { heard_ = number; };
    heard.sa_flags = static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
      ::sigaction(kSignals[i].number, nullptr, &before_[i]);
      // nohup is heeded, too.
      if (before_[i].sa_handler != SIG_IGN) ::sigaction(kSignals[i].number, &heard, nullptr);
    }
    SetInterruptCheck(Heard);
  }
  ~HeedsSignals() {
    SetInterruptCheck(nullptr);
    for (std::size_t i = 0; i < kSignals.size(); ++i) ::sigaction(kSignals[i].number, &before_[i], nullptr);
  }
  HeedsSignals(const HeedsSignals&) = delete;
  HeedsSignals& operator=(const HeedsSignals&) = delete;

  static bool Heard() { return heard_ != 0; }
  static const char* InWords() {
    const auto* const one =
        std::find_if(kSignals.begin(), kSignals.end(), [](const Signal& signal) { return signal.number == heard_; });
    return one == kSignals.end() ? "a signal" : one->words;
  }

 private:
  struct Signal {
    int number;
    const char* words;
  };
  static constexpr std::array<Signal, 3> kSignals = {{{SIGINT, "control-C"}, {SIGTERM, "SIGTERM"}, {SIGHUP, "SIGHUP"}}};

  static inline volatile std::sig_atomic_t heard_ = 0;
  std::array<struct sigaction, kSignals.size()> before_ = {};
};

Error Stopped(const storage::Outcome& outcome) {
  Error error = outcome.ended.error();
  error.message = fmt::format("stopped by {}: {}", HeedsSignals::InWords(), error.message);
  if (!outcome.applied.changed()) error.message += "; what was done before is taken back";
  return error;
}

void Add(const storage::v1::Applied& more, storage::v1::Applied& done) {
  const bool changed = done.changed() || more.changed();
  done.MergeFrom(more);
  done.set_changed(changed);
}

}  // namespace

void PrintChanges(const Context& context, const storage::v1::Applied& applied) {
  if (context.format != Format::kTable) {
    if (applied.changes_size() == 1) {
      PrintMessage(context, applied.changes(0));
    } else {
      PrintMessage(context, applied);
    }
    return;
  }
  if (applied.changes().empty()) PrintLine("nothing to do: no Spec is given");
  for (const Change& change : applied.changes()) {
    PrintLine(InWords(change));
    for (const std::string& warning : change.warnings()) Note("warning: " + warning);
  }
}

Result<void> CarryOut(Context& context, const EnsureOptions& options, const storage::Plan& plan) {
  return CarryOut(context, options, std::vector<storage::Plan>{plan});
}

/// What a plan does, in words; nothing if it does nothing.
std::string WorkOf(const std::vector<storage::Plan>& plans) {
  for (const storage::Plan& plan : plans) {
    for (const storage::v1::Step& step : plan.steps().steps()) {
      if (step.action() == storage::v1::NONE) continue;
      const storage::SpecType* const type = storage::FindSpecType(step.object().kind());
      return fmt::format("{} {} {}", ToLower(storage::v1::Action_Name(step.action())),
                         type == nullptr ? step.object().kind() : type->words(), step.object().name());
    }
  }
  return {};
}

Result<void> CarryOut(Context& context, const EnsureOptions& options, const std::vector<storage::Plan>& plans) {
  return CarryOut(context, options, plans, WorkOf(plans), {});
}

Result<void> CarryOut(Context& context, const EnsureOptions& options, const std::vector<storage::Plan>& plans,
                      const std::string& what, const Progress::HowFarFn& how_far) {
  storage::v1::Applied done;
  if (options.check) {
    for (const storage::Plan& plan : plans) Add(plan.WouldDo(), done);
    PrintChanges(context, done);
    return {};
  }
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  const HeedsSignals heeds;
  storage::ApplyOptions applied{true, context.format != Format::kTable, *call};
  applied.stop = [] { return HeedsSignals::Heard(); };
  std::optional<Progress> progress;
  progress.emplace(what, how_far);
  for (const storage::Plan& plan : plans) {
    const storage::Outcome outcome = storage::Apply(**client, plan, applied);
    if (!outcome.ended) return HeedsSignals::Heard() ? Stopped(outcome) : outcome.ended.error();
    Add(outcome.applied, done);
  }
  progress.reset();
  PrintChanges(context, done);
  return {};
}

Result<void> Check(const Result<storage::v1::Wish>& wish) {
  if (!wish) return wish.error();
  const google::protobuf::Message& spec = *storage::SpecOf(*wish);
  const storage::Kind& kind = storage::KindOf(spec);
  const auto checked = kind.CheckWhole(spec);
  return checked ? checked : kind.About(spec, checked.error());
}

Result<storage::Plan> PlanToMake(Context& context, const EnsureOptions& options,
                                 const std::vector<storage::v1::Wish>& wishes, storage::PlanOptions planned) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  planned.find_file = context.FindFile();
  return storage::MakePlan(**client, wishes, PlanOptionsOf(options, *call, std::move(planned)));
}

Result<void> Make(Context& context, const EnsureOptions& options, const std::vector<storage::v1::Wish>& wishes,
                  storage::PlanOptions planned) {
  const auto plan = PlanToMake(context, options, wishes, std::move(planned));
  if (!plan) return plan.error();
  if (!options.ensure && NothingToDo(*plan))
    return MakeError(Code::kExists, fmt::format("{} is there already", ObjectOf(plan->WouldDo().changes(0))));
  return CarryOut(context, options, *plan);
}

Result<void> Do(Context& context, const EnsureOptions& options, storage::Verb verb, const storage::v1::Wish& object,
                const std::string& name, const Progress::HowFarFn& how_far) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  const auto plan = storage::PlanVerb(**client, verb, object, PlanOptionsOf(options, *call), name);
  if (!plan) return plan.error();
  const std::string what =
      NothingToDo(*plan) ? "" : fmt::format("{} {}", WordOf(verb), plan->steps().steps(0).object().name());
  return CarryOut(context, options, {*plan}, what, how_far);
}

void AddMake(Command parent, const std::string& name, const std::string& kind, Context& context, EnsureOptions& options,
             bool overwrites) {
  std::string about(CommentOf("storage.v1." + storage::FindSpecType(kind)->message->name()));
  if (about.ends_with('.')) about.pop_back();
  Command command = parent.add_subcommand(name, about);
  const auto words = std::make_shared<SpecWords>(command, kind);
  const auto planned = std::make_shared<storage::PlanOptions>();
  if (overwrites) command.add_flag("--destroy-data", planned->destroy_data, "Whatever the bdev holds");
  AddCreateOptions(command, options);
  command.callback([&context, &options, words, planned] {
    context.Run([&]() -> Result<void> {
      const auto wish = words->Wish(context);
      if (!wish) return wish.error();
      return Make(context, options, {*wish}, *planned);
    });
  });
}

Result<storage::Plan> PlanToRemove(Context& context, const EnsureOptions& options,
                                   const std::vector<storage::v1::Wish>& objects, bool destroy_data) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  storage::PlanOptions planned = PlanOptionsOf(options, *call);
  planned.destroy_data = destroy_data;
  return storage::PlanRemoval(**client, objects, planned);
}

Result<void> Remove(Context& context, const EnsureOptions& options, const std::vector<storage::v1::Wish>& objects,
                    bool destroy_data) {
  const auto plan = PlanToRemove(context, options, objects, destroy_data);
  return plan ? CarryOut(context, options, *plan) : Result<void>(plan.error());
}

}  // namespace spdkctl::cli
