#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/words.h"
#include "spdkctl/storage/v1/nvmf.pb.h"
#include "storage/kinds/nvmf.h"
#include "storage/nvmf.h"
#include "storage/plan.h"
#include "storage/things.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kConfig = "nvmf";
constexpr const char* kControllers = "nvmf_subsystem_get_controllers";
constexpr const char* kOneCall = "construct_nvmf_subsystem";
constexpr std::uint32_t kNamespaces = 32;
constexpr Release kQueuesChanges(24, 5);

const v1::Subsystem& As(const Message& wish) { return static_cast<const v1::Subsystem&>(wish); }

rpc::v1::NvmfSubsystemGetControllersRequest ControllersOf(const std::string& nqn) {
  rpc::v1::NvmfSubsystemGetControllersRequest request;
  request.set_nqn(nqn);
  return request;
}

/// Whether the release can add to a subsystem what hangs on it. Up to 18.01 one call makes it all.
bool HasParts(const View& view) { return view.Offers("nvmf_subsystem_add_ns"); }

Result<void> CheckAccess(const v1::Subsystem& wish) {
  if (wish.allow_any_host() && wish.hosts_size() > 0)
    return MakeError(Code::kInvalidArgument,
                     "either any host may connect, or those that are named: not both (allow_any_host, hosts)");
  return {};
}

/// kNoSpace if it shall have more namespaces than it shall have room for.
Result<void> CheckFit(const v1::Subsystem& wish) {
  const std::uint32_t most = wish.max_namespaces();
  if (most == 0) return {};
  if (static_cast<std::uint32_t>(wish.namespaces_size()) > most)
    return MakeError(Code::kNoSpace, fmt::format("{} namespaces do not fit into {}: max_namespaces is {}",
                                                 wish.namespaces_size(), wish.nqn(), most));
  for (const v1::SubsystemNamespace& space : wish.namespaces()) {
    if (space.nsid() > most)
      return MakeError(Code::kNoSpace, fmt::format("NSID {} is beyond the {} namespaces that {} can have", space.nsid(),
                                                   most, wish.nqn()));
  }
  return {};
}

/// A namespace more than fit by default needs room.
std::uint32_t RoomFor(const v1::Subsystem& wish) {
  auto most = static_cast<std::uint32_t>(std::max(static_cast<int>(kNamespaces), wish.namespaces_size()));
  for (const v1::SubsystemNamespace& space : wish.namespaces()) most = std::max(most, space.nsid());
  return most;
}

Result<void> AddListeners(const v1::Subsystem& wish, rpc::v1::ConstructNvmfSubsystemRequest& request) {
  for (const v1::SubsystemListener& listener : wish.listeners()) {
    if (auto checked = KindOf(listener).CheckWhole(listener); !checked) return checked;
    rpc::v1::NvmfAddress& address = *request.add_listen_addresses();
    address.set_trtype(listener.trtype());
    address.set_adrfam(listener.has_adrfam() ? listener.adrfam() : FamilyOf(listener.trtype(), listener.traddr()));
    address.set_traddr(listener.traddr());
    address.set_trsvcid(listener.trsvcid());
  }
  return {};
}

Result<void> AddNamespaces(const v1::Subsystem& wish, rpc::v1::ConstructNvmfSubsystemRequest& request) {
  for (const v1::SubsystemNamespace& space : wish.namespaces()) {
    if (auto checked = KindOf(space).CheckWhole(space); !checked) return checked;
    rpc::v1::NvmfNamespaceParams& params = *request.add_namespaces();
    params.set_bdev_name(space.bdev());
    if (space.has_nsid()) params.set_nsid(space.nsid());
    if (space.has_nguid()) params.set_nguid(space.nguid());
    if (space.has_eui64()) params.set_eui64(space.eui64());
    if (space.has_uuid()) params.set_uuid(space.uuid());
  }
  return {};
}

/// How a part that is there differs from the wished one.
void ComparePart(const View& view, const Found& found, const Message& part, v1::Step& step) {
  const Kind& kind = KindOf(part);
  v1::Step inner;
  Compare(view, kind, found, part, inner);
  const std::string whose = fmt::format(" of {} {}", kind.type().words(), kind.NameOf(part));
  for (const std::string& field : inner.unknown()) step.add_unknown(field + whose);
  for (const v1::Difference& difference : inner.differs()) {
    v1::Difference& named = *step.add_differs();
    named = difference;
    named.set_field(difference.field() + whose);
  }
}

/// Names what a list lacks, and how what it has differs.
template <class Parts, class Show>
void CompareList(const View& view, const char* field, const Parts& wished, const Show& show, v1::Step& step) {
  std::vector<std::string> missing;
  for (const auto& part : wished) {
    const auto found = KindOf(part).Look(view, part);
    if (!found) {
      step.add_unknown(field);
    } else if (*found) {
      ComparePart(view, **found, part, step);
    } else {
      missing.push_back(show(part));
    }
  }
  if (missing.empty()) return;
  v1::Difference& difference = *step.add_differs();
  difference.set_field(field);
  difference.set_now("without " + Join(missing, ", "));
  difference.set_shall_be("with it");
}

}  // namespace

void AskSubsystem(View& view, const std::string& nqn) { AskThing(view, {"subsystem", nqn}); }

Result<const rpc::v1::NvmfSubsystem*> FindSubsystem(const View& view, const std::string& nqn) {
  const auto list = ListOf(view, "subsystem");
  if (!list) return list.error();
  for (const auto& subsystem : static_cast<const rpc::v1::NvmfGetSubsystemsResponse&>(**list).subsystems()) {
    if (subsystem.nqn() == nqn) return &subsystem;
  }
  return static_cast<const rpc::v1::NvmfSubsystem*>(nullptr);
}

std::string TurnOf(const View& view, const std::string& nqn) {
  return view.release() < kQueuesChanges ? "subsystem " + nqn : std::string();
}

void AskConnected(View& view, const std::string& nqn) { view.Ask(kControllers, ControllersOf(nqn)); }

bool TellsConnected(const View& view) { return view.Offers(kControllers); }

Result<std::vector<std::string>> ConnectedNqns(const View& view, const std::string& nqn) {
  std::vector<std::string> nqns;
  if (!TellsConnected(view)) return nqns;
  const auto request = ControllersOf(nqn);
  const auto controllers = view.Answer<rpc::v1::NvmfSubsystemGetControllersResponse>(kControllers, &request);
  if (!controllers) return controllers.error();
  for (const auto& controller : (*controllers)->controllers()) nqns.push_back(controller.hostnqn());
  return nqns;
}

Result<std::vector<std::string>> ConnectedHosts(const View& view, const std::string& nqn, const std::string& host) {
  const auto connected = ConnectedNqns(view, nqn);
  if (!connected) return connected.error();
  std::vector<std::string> hosts;
  for (const std::string& name : *connected) {
    if (host.empty() || name.empty() || name == host)
      hosts.push_back(name.empty() ? "a host that the target does not name" : "host " + name);
  }
  return hosts;
}

std::vector<std::string> UntoldHosts(const View& view, const std::string& nqn) {
  if (view.Offers(kControllers)) return {};
  return {fmt::format("SPDK {} does not tell whether hosts are connected to {}", view.info().release.ToString(), nqn)};
}

void SubsystemKind::Complete(const View& view, Message& wish) const {
  auto& subsystem = static_cast<v1::Subsystem&>(wish);
  for (auto& host : *subsystem.mutable_hosts()) host.set_nqn(subsystem.nqn());
  for (auto& space : *subsystem.mutable_namespaces()) {
    space.set_nqn(subsystem.nqn());
    KindOf(space).SpellIds(space);
  }
  for (auto& listener : *subsystem.mutable_listeners()) {
    listener.set_nqn(subsystem.nqn());
    KindOf(listener).Complete(view, listener);
  }
}

Result<std::vector<PlannedCall>> SubsystemKind::Remove(const View& view, const Message& wish) const {
  constexpr Release kOldest(17, 7);
  if (view.release() == kOldest && As(wish).nqn() == kDiscoveryNqn)
    return MakeError(Code::kUnsupported, "SPDK 17.07 keeps its subsystem of discovery");
  return Kind::Remove(view, wish);
}

Result<void> SubsystemKind::Check(const Message& wish) const {
  if (auto checked = CheckSerialNumber(As(wish).serial_number()); !checked) return checked;
  if (auto checked = CheckModelNumber(As(wish).model_number()); !checked) return checked;
  if (auto checked = CheckAccess(As(wish)); !checked) return checked;
  if (auto fits = CheckFit(As(wish)); !fits) return fits;
  return Kind::Check(wish);
}

std::vector<Thing> SubsystemKind::Makes(const Message& wish) const { return {{"subsystem", NameOf(wish)}}; }

std::vector<Thing> SubsystemKind::Uses(const Message& wish) const {
  // Up to 18.01 its namespaces are made with it.
  std::vector<Thing> things;
  for (const auto& space : As(wish).namespaces()) things.push_back({"bdev", space.bdev()});
  return things;
}

std::vector<v1::Wish> SubsystemKind::Parts(const View& view, const Message& wish) const {
  std::vector<v1::Wish> parts;
  if (!HasParts(view)) return parts;
  const v1::Subsystem& subsystem = As(wish);
  // Hosts before listeners: all is in place when the first host connects.
  for (const auto& host : subsystem.hosts()) *parts.emplace_back().mutable_nvmf_host() = host;
  for (const auto& space : subsystem.namespaces()) *parts.emplace_back().mutable_nvmf_namespace() = space;
  for (const auto& listener : subsystem.listeners()) *parts.emplace_back().mutable_nvmf_listener() = listener;
  return parts;
}

std::string SubsystemKind::WhyLacking(const View& view, const SpecField& field) const {
  if (field.parameter == nullptr || view.Offers(type().create->name().c_str())) return Kind::WhyLacking(view, field);
  // Where no host is named in 17.07 any may connect, and else those alone.
  if (field.name() == "allow_any_host") return {};
  const FieldPlan* const before =
      FieldTableOf(*Schema::Get().Find(kOneCall)->descriptor().input_type()).Find(field.options->sets());
  if (before != nullptr && before->range.Contains(view.release())) return {};
  const Release from = before == nullptr ? field.parameter->range.from : before->range.from;
  return CameWith(from, view.release());
}

std::string SubsystemKind::InTurn(const View& view, const Message& wish) const { return TurnOf(view, NameOf(wish)); }

void SubsystemKind::Ask(View& view, const Message& wish) const {
  AskSubsystem(view, NameOf(wish));
  const bool wants_more = std::any_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return !field.options->key() && !field.options->sets().empty() && ValueOf(wish, *field.field);
  });
  if (wants_more) view.AskConfig(kConfig);
}

Result<std::optional<Found>> SubsystemKind::Look(const View& view, const Message& wish) const {
  const std::string nqn = NameOf(wish);
  const auto subsystem = FindSubsystem(view, nqn);
  if (!subsystem) return subsystem.error();
  if (*subsystem == nullptr) return std::optional<Found>();
  Found found;
  found.name.set_kind(type().name);
  found.name.set_name(nqn);
  auto is = std::make_shared<v1::Subsystem>();
  is->set_nqn(nqn);
  FillFrom(**subsystem, *is);
  // 17.07 takes an empty list of hosts for any host.
  if (!is->has_allow_any_host()) is->set_allow_any_host((*subsystem)->hosts().empty());
  for (const auto& request : view.MadeBy(kConfig, *type().create)) {
    if (static_cast<const rpc::v1::NvmfCreateSubsystemRequest&>(*request).nqn() == nqn) FillFromRequest(*request, *is);
  }
  found.is = std::move(is);
  return std::optional(std::move(found));
}

void SubsystemKind::CompareMore(const View& view, const Found&, const Message& wish, v1::Step& step) const {
  if (HasParts(view)) return;
  const v1::Subsystem& wished = As(wish);
  CompareList(
      view, "namespaces", wished.namespaces(), [](const auto& space) { return space.bdev(); }, step);
  CompareList(
      view, "hosts", wished.hosts(), [](const auto& host) { return host.host(); }, step);
  CompareList(
      view, "listeners", wished.listeners(),
      [](const auto& listener) { return ShowAddress(listener.trtype(), listener.traddr(), listener.trsvcid()); }, step);
}

Result<std::vector<PlannedCall>> SubsystemKind::Create(const View& view, const Message& wish) const {
  v1::Subsystem wished = As(wish);
  if (!wished.has_allow_any_host() && wished.hosts().empty())
    return MakeError(Code::kInvalidArgument,
                     "no host could connect: name the hosts that may, or say whether any host may (allow_any_host)");
  if (!wished.has_allow_any_host()) wished.set_allow_any_host(false);
  if (!wished.has_max_namespaces()) wished.set_max_namespaces(RoomFor(wished));
  if (view.Offers(type().create->name().c_str())) return Kind::Create(view, wished);
  auto request = std::make_shared<rpc::v1::ConstructNvmfSubsystemRequest>();
  const Method& construct = *Schema::Get().Find(kOneCall);
  const bool oldest = view.release() == Schema::Get().oldest();
  request->set_nqn(wished.nqn());
  request->set_serial_number(wished.has_serial_number() ? wished.serial_number()
                                                        : type().Find("serial_number")->options->otherwise());
  if (oldest) {
    request->set_core(-1);
    request->set_mode("Virtual");
    if (!wished.allow_any_host() && wished.hosts().empty())
      return MakeError(Code::kUnsupported, "SPDK 17.07 lets any host connect where none is named: name the hosts");
  } else {
    request->set_allow_any_host(wished.allow_any_host());
  }
  if (As(wish).has_max_namespaces()) request->set_max_namespaces(wished.max_namespaces());
  if (!HasParts(view)) {
    for (const auto& host : wished.hosts()) request->add_hosts(host.host());
    if (auto added = AddListeners(wished, *request); !added) return added.error();
    if (auto added = AddNamespaces(wished, *request); !added) return added.error();
  }
  return std::vector<PlannedCall>{{&construct, std::move(request)}};
}

Result<std::vector<PlannedCall>> SubsystemKind::Change(const View& view, const Found& found,
                                                       const Message& wish) const {
  const Method& allow = *Schema::Get().Find("nvmf_subsystem_allow_any_host");
  v1::Step left;
  auto as_changed = std::make_shared<v1::Subsystem>(As(*found.is));
  if (As(wish).has_allow_any_host()) as_changed->set_allow_any_host(As(wish).allow_any_host());
  const bool all = std::all_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return !ValueOf(wish, *field.field) || Same(view, field, *as_changed, wish);
  });
  if (!all || !view.Offers(allow.name().c_str())) return Kind::Change(view, found, wish);
  auto request = std::make_shared<rpc::v1::NvmfSubsystemAllowAnyHostRequest>();
  request->set_nqn(As(wish).nqn());
  request->set_allow_any_host(As(wish).allow_any_host());
  return std::vector<PlannedCall>{{&allow, std::move(request)}};
}

void SubsystemKind::AskRoom(View& view, const Message&) const { view.AskConfig(kConfig); }

std::optional<Cause> SubsystemKind::NoRoom(const View& view, const Message&) const {
  const auto all = view.Answer<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems");
  const auto limits = view.MadeBy(kConfig, *Schema::Get().Find("nvmf_set_max_subsystems"));
  if (!all || limits.empty()) return std::nullopt;
  const auto most = static_cast<const rpc::v1::NvmfSetMaxSubsystemsRequest&>(*limits.back()).max_subsystems();
  if (static_cast<std::uint32_t>((*all)->subsystems_size()) < most) return std::nullopt;
  return Cause{Code::kNoSpace, fmt::format("the target has its {} subsystems already, that for discovery among them "
                                           "(nvmf_set_max_subsystems before start-up)",
                                           most)};
}

void SubsystemKind::AskUsers(View& view, const Message& wish) const { AskConnected(view, NameOf(wish)); }

Result<std::vector<std::string>> SubsystemKind::Users(const View& view, const Message& wish, const Found&) const {
  // Hosts find the target's other subsystems by it.
  if (NameOf(wish) == kDiscoveryNqn) return std::vector<std::string>{"hosts that look for subsystems"};
  return ConnectedHosts(view, NameOf(wish), {});
}

std::vector<std::string> SubsystemKind::RemovalWarnings(const View& view, const Message& wish) const {
  return UntoldHosts(view, NameOf(wish));
}

Result<std::vector<std::string>> SubsystemKind::OthersIn(const View& view, const Message& wish, const Found&) const {
  std::vector<std::string> others;
  // Where one call makes it all, nobody adds anything.
  if (!HasParts(view)) return others;
  const auto subsystem = FindSubsystem(view, NameOf(wish));
  if (!subsystem) return subsystem.error();
  if (*subsystem == nullptr) return others;
  for (const auto& space : (*subsystem)->namespaces()) others.push_back(fmt::format("namespace {}", space.nsid()));
  for (const auto& host : (*subsystem)->hosts()) others.push_back("allowed host " + host.nqn());
  for (const auto& address : (*subsystem)->listen_addresses())
    others.push_back("listener " + ShowAddress(address.trtype(), address.traddr(), address.trsvcid()));
  return others;
}

}  // namespace spdkctl::storage
