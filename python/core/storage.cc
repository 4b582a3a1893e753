#include <atomic>

#include <fmt/format.h>

#include "client.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/storage.h"
#include "storage/spec.h"

namespace spdkctl::python {
namespace {

using storage::Plan;

/// Told from another thread that nothing more is to be sent.
class Stop {
 public:
  void Set() { stopped_ = true; }
  [[nodiscard]] bool stopped() const { return stopped_; }

 private:
  std::atomic<bool> stopped_ = false;
};

/// The kinds of Specs, for spdkctl.storage to make classes of.
nb::list Kinds() {
  nb::list kinds;
  for (const storage::SpecType& type : storage::SpecTypes()) {
    nb::list fields;
    for (const storage::SpecField& field : type.fields) {
      nb::dict about;
      about["name"] = field.name();
      about["position"] = field.options->key() || field.options->position();
      fields.append(about);
    }
    nb::dict kind;
    kind["kind"] = type.name;
    kind["class"] = type.message->name();
    kind["about"] = std::string(CommentOf("storage.v1." + type.message->name()));
    kind["fields"] = fields;
    kinds.append(kind);
  }
  return kinds;
}

/// All calls together have that time.
CallOptions WithinAll(std::optional<double> timeout) {
  CallOptions options;
  options.timeout = ToMilliseconds(timeout);
  if (options.timeout) options.until = std::chrono::steady_clock::now() + *options.timeout;
  return options;
}

storage::PlanOptions OptionsOf(bool change, bool must_be_new, bool missing_ok, bool force, bool destroy_data,
                               std::optional<double> timeout) {
  storage::PlanOptions options;
  options.change = change;
  options.must_be_new = must_be_new;
  options.missing_ok = missing_ok;
  options.force = force;
  options.destroy_data = destroy_data;
  options.call = WithinAll(timeout);
  return options;
}

Plan MakePlan(PyClient& client, const std::string& specs, bool remove, const storage::PlanOptions& options) {
  const auto wishes = Unwrap(storage::ReadWishes(specs, {}));
  return Wait([&] {
    return remove ? storage::PlanRemoval(client.calls(), wishes, options)
                  : storage::MakePlan(client.calls(), wishes, options);
  });
}

/// What holds now, and the error that ended it or None.
nb::tuple Carry(PyClient& client, const Plan& plan, bool undo, bool read_back, const Stop& stop,
                std::optional<double> timeout) {
  storage::ApplyOptions options;
  options.undo = undo;
  options.read_back = read_back;
  options.stop = [&stop] { return stop.stopped(); };
  options.call = WithinAll(timeout);
  options.host = client.options().host;
  const storage::Outcome outcome = WithoutGil([&] { return storage::Apply(client.calls(), plan, options); });
  // A signal's handler may have raised an exception meanwhile: it goes on, with what holds.
  if (PyErr_Occurred() != nullptr) {
    const nb::python_error raised;
    nb::setattr(raised.value(), "applied", ToPython(outcome.applied));
    throw nb::python_error(raised);
  }
  return nb::make_tuple(ToPython(outcome.applied), outcome.ended ? nb::none() : nb::cast(outcome.ended.error()));
}

}  // namespace

void BindStorage(nb::module_& module) {
  module.def("storage_kinds", &Kinds, nb::sig("def storage_kinds() -> list[dict[str, typing.Any]]"),
             "The kinds of Specs with their fields.");
  nb::class_<Stop>(module, "Stop", "Ends what another thread carries out.")
      .def(nb::init<>())
      .def("set", &Stop::Set, "Nothing more is sent.");
  nb::class_<Plan>(module, "Plan", "Steps that were planned on one connection to a target.")
      .def_prop_ro(
          // An object of its own: what attr() gives dies with what it was taken from.
          "steps", [](const Plan& plan) { return nb::object(ToPython(plan.steps()).attr("steps")); },
          nb::sig("def steps(self) -> typing.Any"), "What is done, in order: messages.Step.")
      .def_prop_ro(
          "would_do", [](const Plan& plan) { return ToPython(plan.WouldDo()); },
          nb::sig("def would_do(self) -> typing.Any"), "What carrying it out would do, as Applied.")
      .def("__repr__",
           [](const Plan& plan) { return fmt::format("Plan({})", ToJson(plan.steps(), Secrets::kHidden)); });
  module.def(
      "storage_plan",
      [](PyClient& client, const std::string& specs, bool remove, bool change, bool must_be_new, bool missing_ok,
         bool force, bool destroy_data, std::optional<double> timeout) {
        return MakePlan(client, specs, remove,
                        OptionsOf(change, must_be_new, missing_ok, force, destroy_data, timeout));
      },
      nb::arg("client"), nb::arg("specs"), nb::arg("remove"), nb::arg("change"), nb::arg("must_be_new"),
      nb::arg("missing_ok"), nb::arg("force"), nb::arg("destroy_data"), nb::arg("timeout").none(),
      "A plan for Specs as JSON.");
  module.def("storage_apply", &Carry, nb::arg("client"), nb::arg("plan"), nb::arg("undo"), nb::arg("read_back"),
             nb::arg("stop"), nb::arg("timeout").none(),
             nb::sig("def storage_apply(client: Client, plan: Plan, undo: bool, read_back: bool, stop: Stop, "
                     "timeout: float | None) -> "
                     "tuple[typing.Any, Failure | None]"),
             "Carries a plan out: what holds now, and the error that ended it or None.");
}

}  // namespace spdkctl::python
