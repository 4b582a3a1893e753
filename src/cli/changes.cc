#include "cli/changes.h"

#include <signal.h>

#include <algorithm>
#include <csignal>
#include <memory>

#include <fmt/format.h>

#include "base/interrupt.h"
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

/// "would create bdev Malloc0".
std::string InWords(const Change& change) {
  const std::string what = ObjectOf(change);
  const bool checked = change.checked();
  switch (change.action()) {
    case storage::v1::CREATE: return (checked ? "would create " : "created ") + what;
    case storage::v1::CHANGE: return (checked ? "would change " : "changed ") + what;
    case storage::v1::REPLACE: return (checked ? "would replace " : "replaced ") + what;
    case storage::v1::REMOVE: return (checked ? "would delete " : "deleted ") + what;
    case storage::v1::ABSENT: return "there is no " + what;
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

bool NothingToDo(const storage::Plan& plan) {
  const auto& steps = plan.steps().steps();
  return std::all_of(steps.begin(), steps.end(), [](const auto& step) { return step.action() == storage::v1::NONE; });
}

/// While it lives, control-C ends a change in order: nothing more is sent, and what was made is taken back. A second
/// one ends the program.
class HeedsControlC {
 public:
  HeedsControlC() {
    struct sigaction heard = {};
    heard.sa_handler = [](int) { heard_ = 1; };
    heard.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &heard, &before_);
    SetInterruptCheck(Heard);
  }
  ~HeedsControlC() {
    SetInterruptCheck(nullptr);
    ::sigaction(SIGINT, &before_, nullptr);
  }
  HeedsControlC(const HeedsControlC&) = delete;
  HeedsControlC& operator=(const HeedsControlC&) = delete;

  static bool Heard() { return heard_ != 0; }

 private:
  static inline volatile std::sig_atomic_t heard_ = 0;
  struct sigaction before_ = {};
};

Error Stopped(const storage::Outcome& outcome) {
  Error error = outcome.ended.error();
  error.message = "stopped by control-C: " + error.message;
  if (!outcome.applied.changed()) error.message += "; what was done before is taken back";
  return error;
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
  for (const Change& change : applied.changes()) {
    PrintLine(InWords(change));
    for (const std::string& warning : change.warnings()) Note("warning: " + warning);
  }
}

Result<void> CarryOut(Context& context, const EnsureOptions& options, const storage::Plan& plan) {
  if (options.check) {
    PrintChanges(context, plan.WouldDo());
    return {};
  }
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  const HeedsControlC heeds;
  storage::ApplyOptions applied{true, context.format != Format::kTable, *call};
  applied.stop = [] { return HeedsControlC::Heard(); };
  const storage::Outcome outcome = storage::Apply(**client, plan, applied);
  if (!outcome.ended) return HeedsControlC::Heard() ? Stopped(outcome) : outcome.ended.error();
  PrintChanges(context, outcome.applied);
  return {};
}

Result<void> Check(const Result<storage::v1::Wish>& wish) {
  if (!wish) return wish.error();
  const google::protobuf::Message& spec = *storage::SpecOf(*wish);
  return storage::KindOf(spec).CheckWhole(spec);
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
                const std::string& name) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  const auto plan = storage::PlanVerb(**client, verb, object, PlanOptionsOf(options, *call), name);
  if (!plan) return plan.error();
  return CarryOut(context, options, *plan);
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
      const auto wish = words->Wish();
      if (!wish) return wish.error();
      return Make(context, options, {*wish}, *planned);
    });
  });
}

Result<void> Remove(Context& context, const EnsureOptions& options, const std::vector<storage::v1::Wish>& objects,
                    bool destroy_data) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto call = context.ChangeOptions();
  if (!call) return call.error();
  storage::PlanOptions planned = PlanOptionsOf(options, *call);
  planned.destroy_data = destroy_data;
  const auto plan = storage::PlanRemoval(**client, objects, planned);
  if (!plan) return plan.error();
  return CarryOut(context, options, *plan);
}

}  // namespace spdkctl::cli
