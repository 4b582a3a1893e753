#include "rpc_py/grammar.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "base/text.h"
#include "rpc_py/own_commands.h"
#include "schema/secrets.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

constexpr Release kLastPython2(18, 7);
constexpr Release kEndless(99, 12);

/// What a form or another part with `from` and `to` covers, within that of what surrounds it.
template <class Part>
ReleaseRange RangeOf(const Part& part, const ReleaseRange& surrounding) {
  return {Release::Parse(part.from()).value_or(surrounding.from), Release::Parse(part.to()).value_or(surrounding.to)};
}

template <class Part>
bool Covers(const Part& part, Release release) {
  return RangeOf(part, {Release(), kEndless}).Contains(release);
}

/// The field that has the name now, else the one that had it once.
const FieldPlan* FindNewest(const FieldTable& table, const std::string& name) {
  for (const FieldPlan& plan : table.plans) {
    if (plan.name == name) return &plan;
  }
  return table.Find(name);
}

/// The fields that a path such as "namespace.nguid" leads through, by any names; none if it leads to none.
std::vector<const FieldPlan*> FieldsOf(const Method& method, const std::string& path) {
  const FieldTable* table = &FieldTableOf(*method.descriptor().input_type());
  std::vector<const FieldPlan*> plans;
  for (const std::string& part : Split(path, '.')) {
    const FieldPlan* const plan = table == nullptr ? nullptr : FindNewest(*table, part);
    if (plan == nullptr) return {};
    plans.push_back(plan);
    table = plan->table;
  }
  return plans;
}

const FieldPlan* FieldOf(const Method& method, const std::string& path) {
  const auto plans = FieldsOf(method, path);
  return plans.empty() ? nullptr : plans.back();
}

/// The path as that release spells it.
std::string PathIn(const Method& method, const std::string& path, Release release) {
  std::vector<std::string> names;
  for (const FieldPlan* plan : FieldsOf(method, path)) names.push_back(plan->NameIn(release));
  // No parameter of SPDK's: a mistake of rpc.py, sent as it is.
  return names.empty() ? path : Join(names, ".");
}

bool IsIntegerIn(const FieldPlan& plan, Release release) {
  const std::string type = plan.TypeNameIn(release);
  return type.starts_with("int") || type.starts_with("uint");
}

Action ActionOf(const std::string& name) {
  static const std::map<std::string, Action> kActions = {
      {"append", Action::kAppend}, {"true", Action::kTrue}, {"false", Action::kFalse}, {"optional", Action::kBoolean}};
  const auto it = kActions.find(name);
  return it == kActions.end() ? Action::kStore : it->second;
}

/// "num_blocks" of {"-n", "--num-blocks"}.
template <class Flags>
std::string DestOfFlags(const Flags& flags) {
  std::string dest;
  for (const std::string& flag : flags) {
    if (flag.starts_with("--") && !flag.starts_with("--no-")) dest = flag.substr(2);
  }
  std::replace(dest.begin(), dest.end(), '-', '_');
  return dest;
}

json::value DefaultOf(const std::string& given, Action action) {
  if (!given.empty()) return json::parse(given);
  if (action == Action::kTrue) return false;
  if (action == Action::kFalse) return true;
  return nullptr;
}

std::string WithUnderscores(std::string flag) {
  if (flag.starts_with("--")) std::replace(flag.begin() + 2, flag.end(), '-', '_');
  return flag;
}

/// Lays what another release has otherwise over what is said of the argument.
void Lay(const rpc::v1::RpcPyForm& form, rpc::v1::RpcPyArgument& given) {
  if (form.flags_size() > 0) *given.mutable_flags() = form.flags();
  if (form.param_size() > 0) *given.mutable_param() = form.param();
  if (form.has_type()) given.set_type(form.type());
  if (form.has_action()) given.set_action(form.action());
  if (form.has_nargs()) given.set_nargs(form.nargs());
  if (form.any() || form.enum_choices() || form.choices_size() > 0) {
    *given.mutable_choices() = form.choices();
    given.set_enum_choices(form.enum_choices());
  }
  if (form.has_default_()) given.set_default_(form.default_());
  if (form.has_required()) given.set_required(form.required());
  if (form.has_convert()) given.set_convert(form.convert());
  if (form.has_send()) given.set_send(form.send());
  if (form.has_dest()) given.set_dest(form.dest());
  if (form.underscores()) {
    for (std::string& flag : *given.mutable_flags()) flag = WithUnderscores(std::move(flag));
  }
}

/// Makes a release's command of what the schema says of the method.
class Maker {
 public:
  Maker(const Method& method, Release release)
      : method_(method), grammar_(method.options().rpc_py()), release_(release) {}

  /// The releases whose rpc.py has it.
  [[nodiscard]] ReleaseRange Range() const { return RangeOf(grammar_, method_.range()); }

  /// The main name in that release, then the deprecated ones.
  [[nodiscard]] std::vector<std::string> Names() const {
    std::vector<std::string> names;
    for (const rpc::v1::Name& name : grammar_.names()) {
      if (Covers(name, release_)) names.push_back(name.name());
    }
    if (names.empty()) names = method_.NamesIn(release_);
    if (names.empty()) names.push_back(method_.name());
    return names;
  }

  [[nodiscard]] Command Make(const std::string& name) const {
    Command command{.name = name, .release = release_, .method = &method_};
    command.sends = method_.NameIn(release_).value_or(method_.name());
    if (const std::string main = Names().front(); main != name) command.replaced_by = main;
    for (const rpc::v1::RpcPyArgument& argument : grammar_.args()) AddArgument(argument, command);
    for (const rpc::v1::RpcPyExclusive& group : grammar_.exclusive()) {
      if (Covers(group, release_))
        command.exclusive.push_back({{group.flags().begin(), group.flags().end()}, group.required()});
    }
    for (const rpc::v1::RpcPyCheck& check : grammar_.checks()) {
      if (Covers(check, release_)) command.checks.push_back({check.rule(), check.exits_0()});
    }
    for (const rpc::v1::RpcPyWarning& warning : grammar_.warns()) {
      if (!Covers(warning, release_)) continue;
      const bool if_given = warning.unless().starts_with('!');
      command.warning = {warning.text(), warning.unless().substr(if_given ? 1 : 0), if_given};
    }
    for (const rpc::v1::RpcPyOrder& order : grammar_.order()) {
      if (Covers(order, release_)) command.sent_first = SplitWords(order.params());
    }
    for (const rpc::v1::RpcPyConstants& constants : grammar_.always()) {
      if (Covers(constants, release_)) command.always = json::parse(constants.params()).as_object();
    }
    command.prints = Prints();
    command.broken = grammar_.has_broken() && Covers(grammar_.broken(), release_);
    command.twice = grammar_.has_twice() && Covers(grammar_.twice(), release_);
    return command;
  }

 private:
  [[nodiscard]] std::string Prints() const {
    for (const rpc::v1::RpcPyPrints& printed : grammar_.printed()) {
      if (Covers(printed, release_)) return printed.prints();
    }
    constexpr Release kLastWords(18, 4);
    constexpr Release kLastText(19, 4);
    if (grammar_.prints() != "bare" || release_ > kLastText) return grammar_.prints();
    return release_ > kLastWords ? "text" : "words";
  }

  /// Where a parameter is named by a path: the releases that have all on its way.
  [[nodiscard]] ReleaseRange RangeOfParam(const std::vector<std::string>& paths) const {
    ReleaseRange range = Range();
    if (paths.size() != 1) return range;
    for (const FieldPlan* plan : FieldsOf(method_, paths.front())) {
      range.from = std::max(range.from, plan->range.from);
      range.to = std::min(range.to, plan->range.to);
    }
    return range;
  }

  static std::vector<std::string> ParamsOf(const rpc::v1::RpcPyArgument& given, const std::string& dest) {
    if (given.param_size() == 0) return {dest};
    if (given.param(0) == "-") return {};
    return {given.param().begin(), given.param().end()};
  }

  static std::string DestOf(const rpc::v1::RpcPyArgument& given, const std::string& of_flags) {
    if (!given.dest().empty()) return given.dest();
    return given.param_size() == 0 || given.param(0) == "-" ? of_flags : given.param(0);
  }

  void AddArgument(rpc::v1::RpcPyArgument given, Command& command) const {
    const std::string of_flags = DestOfFlags(given.flags());
    if (!RangeOf(given, RangeOfParam(ParamsOf(given, DestOf(given, of_flags)))).Contains(release_)) return;
    for (const rpc::v1::RpcPyForm& form : given.in()) {
      if (Covers(form, release_)) Lay(form, given);
    }
    Argument argument;
    argument.flags.assign(given.flags().begin(), given.flags().end());
    argument.dest = DestOf(given, of_flags);
    argument.params = ParamsOf(given, argument.dest);
    const FieldPlan* const field = argument.params.size() == 1 ? FieldOf(method_, argument.params.front()) : nullptr;
    for (std::string& path : argument.params) path = PathIn(method_, path, release_);
    const bool sets = !argument.IsPosition() && field != nullptr && field->TypeNameIn(release_) == "bool";
    argument.action = given.action().empty() && sets ? Action::kTrue : ActionOf(given.action());
    const bool counts = field != nullptr && IsIntegerIn(*field, release_);
    argument.type = !given.type().empty() ? given.type() : counts ? "int" : "text";
    argument.choices.assign(given.choices().begin(), given.choices().end());
    if (given.enum_choices() && field != nullptr) argument.choices = ChoicesOf(*field);
    argument.nargs = given.nargs();
    argument.default_value = DefaultOf(given.default_(), argument.action);
    argument.required = argument.IsPosition() ? argument.nargs.empty() : given.required();
    argument.convert = given.convert();
    argument.send = SendOf(given);
    argument.secret = field != nullptr && (field->IsSecret() || field->options->names() == "key" ||
                                           (field->table != nullptr && HasSecrets(*field->table)));
    argument.names_key = field != nullptr && field->options->names() == "key";
    command.arguments.push_back(std::move(argument));
  }

  [[nodiscard]] std::vector<std::string> ChoicesOf(const FieldPlan& field) const {
    std::vector<std::string> choices;
    for (const Enumerator& value : field.enumerators) {
      if (value.range.Contains(release_)) choices.push_back(value.wire);
    }
    return choices;
  }

  [[nodiscard]] std::string SendOf(const rpc::v1::RpcPyArgument& given) const {
    if (!given.send().empty()) return given.send();
    const bool needed = given.flags_size() > 0 ? given.required() : given.nargs() != "?";
    const auto last_truthy = Release::Parse(grammar_.truthy_to());
    return last_truthy && release_ <= *last_truthy && !needed ? "truthy" : "given";
  }

  const Method& method_;
  const rpc::v1::RpcPy& grammar_;
  Release release_;
};

/// Whether rpc.py has a name for the command that methods have not.
bool HasOwnName(const Method& method, const std::string& name) {
  const auto& names = method.options().rpc_py().names();
  return std::any_of(names.begin(), names.end(), [&](const rpc::v1::Name& own) { return own.name() == name; });
}

std::optional<Command> Make(const std::string& name, Release release) {
  if (auto own = MakeOwnCommand(name, release)) return own;
  // An old name that two operations had leads to either; the name of an ended one may outlive it in rpc.py.
  std::set<const Method*> candidates = {Schema::Get().Find(name, release), Schema::Get().Find(name)};
  const bool known = *candidates.begin() != nullptr || candidates.size() > 1;
  for (const Method& method : Schema::Get().methods()) {
    if (method.name() == name || (!known && HasOwnName(method, name))) candidates.insert(&method);
  }
  for (const Method* method : candidates) {
    if (method == nullptr || !method->options().has_rpc_py()) continue;
    const Maker maker(*method, release);
    if (!maker.Range().Contains(release)) continue;
    const auto names = maker.Names();
    if (std::find(names.begin(), names.end(), name) != names.end()) return maker.Make(name);
  }
  return std::nullopt;
}

}  // namespace

std::string Argument::Name() const { return IsPosition() ? dest : Join(flags, "/"); }

bool Command::IsPython2() const { return release.known() && release <= kLastPython2; }

const Command* FindCommand(const std::string& name, Release release) {
  static std::map<std::pair<std::string, Release>, std::optional<Command>> made;
  const auto [it, added] = made.try_emplace({name, release});
  if (added) it->second = Make(name, release);
  return it->second ? &*it->second : nullptr;
}

const FieldPlan* FieldAt(const Method& method, const std::string& path) { return FieldOf(method, path); }

std::string NewestPath(const Method& method, const std::string& path) {
  std::vector<std::string> names;
  for (const FieldPlan* plan : FieldsOf(method, path)) names.push_back(plan->name);
  return names.empty() ? path : Join(names, ".");
}

std::vector<std::string> CommandNames(Release release) {
  std::vector<std::string> names;
  for (const Method& method : Schema::Get().methods()) {
    if (!method.options().has_rpc_py()) continue;
    const Maker maker(method, release);
    if (maker.Range().Contains(release)) names.push_back(maker.Names().front());
  }
  for (const std::string& name : OwnCommandNames(release)) names.push_back(name);
  return names;
}

std::vector<Release> ReleasesWith(const std::string& name) {
  std::vector<Release> releases;
  for (const Release release : Schema::Get().releases()) {
    if (FindCommand(name, release) != nullptr) releases.push_back(release);
  }
  return releases;
}

}  // namespace spdkctl::rpc_py
