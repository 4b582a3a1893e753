#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/storage/v1/nvmf.pb.h"
#include "spdkctl/storage/v1/wish.pb.h"
#include "storage/kinds/key.h"
#include "storage/kinds/nvmf.h"
#include "storage/nvmf.h"
#include "storage/spelling.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kConfig = "nvmf";
constexpr Release kTellsHostKeys(24, 5);
constexpr Release kTellsIds(18, 4);
constexpr const char* kGetListeners = "nvmf_subsystem_get_listeners";

const v1::SubsystemNamespace& AsNamespace(const Message& wish) {
  return static_cast<const v1::SubsystemNamespace&>(wish);
}
const v1::SubsystemHost& AsHost(const Message& wish) { return static_cast<const v1::SubsystemHost&>(wish); }
const v1::SubsystemListener& AsListener(const Message& wish) { return static_cast<const v1::SubsystemListener&>(wish); }

std::string NqnOf(const Message& wish) { return TextOf(ValueAt(wish, "nqn").value_or(Value(std::string()))); }

const std::string& BdevOf(const rpc::v1::NvmfNamespace& space) {
  return space.has_bdev_name() ? space.bdev_name() : space.name();
}

bool IsDiscovery(const rpc::v1::NvmfSubsystem& subsystem) { return subsystem.subtype() == "Discovery"; }

bool IsOneBdev(const View& view, const std::string& one, const std::string& other) {
  if (one == other) return true;
  const auto first = view.FindBdev(one);
  const auto second = view.FindBdev(other);
  return first && second && *first != nullptr && *first == *second;
}

/// Whether nothing is wished for but what these fields say.
bool OnlyThese(const Kind& kind, const View& view, const Found& found, const Message& wish,
               const std::vector<std::string>& changeable) {
  return std::all_of(kind.type().fields.begin(), kind.type().fields.end(), [&](const SpecField& field) {
    const bool changes = std::find(changeable.begin(), changeable.end(), field.name()) != changeable.end();
    return changes || field.options->key() || !ValueOf(wish, *field.field) || kind.Same(view, field, *found.is, wish);
  });
}

rpc::v1::NvmfAddress AddressOf(const v1::SubsystemListener& listener) {
  rpc::v1::NvmfAddress address;
  address.set_trtype(listener.trtype());
  const std::string family = listener.has_adrfam() ? listener.adrfam() : FamilyOf(listener.trtype(), listener.traddr());
  if (!family.empty()) address.set_adrfam(family);
  address.set_traddr(listener.traddr());
  if (!listener.trsvcid().empty()) address.set_trsvcid(listener.trsvcid());
  return address;
}

bool IsAt(const rpc::v1::NvmfAddress& address, const std::string& trtype, const std::string& traddr,
          const std::string& trsvcid) {
  return SameAddress(address.trtype(), address.traddr(), address.trsvcid(), trtype, traddr, trsvcid);
}

/// Only IP has ports.
bool IsPortOfNone(const SpecField& field, const std::string& trtype) {
  return field.name() == "trsvcid" && !IsIpTransport(trtype);
}

template <class Spec>
void CompleteAddress(Spec& spec, std::string_view nqn) {
  if (spec.has_trtype()) spec.set_trtype(ToUpper(spec.trtype()));
  if (!spec.has_trsvcid() && IsIpTransport(spec.trtype())) spec.set_trsvcid(std::to_string(DefaultPort(nqn)));
}

rpc::v1::NvmfSubsystemGetListenersRequest ListenersOf(const std::string& nqn) {
  rpc::v1::NvmfSubsystemGetListenersRequest request;
  request.set_nqn(nqn);
  return request;
}

/// The listener with its ANA states; null if there is none, or the release does not tell.
Result<const rpc::v1::NvmfListener*> FindListener(const View& view, const std::string& nqn, const std::string& trtype,
                                                  const std::string& traddr, const std::string& trsvcid) {
  const auto request = ListenersOf(nqn);
  const auto listeners = view.Answer<rpc::v1::NvmfSubsystemGetListenersResponse>(kGetListeners, &request);
  if (!listeners) return listeners.error();
  for (const auto& listener : (*listeners)->listeners()) {
    if (IsAt(listener.address(), trtype, traddr, trsvcid)) return &listener;
  }
  return static_cast<const rpc::v1::NvmfListener*>(nullptr);
}

/// The state that all groups of a listener have; "mixed" if they have not one. Nothing if none is told.
std::optional<std::string> StateOfAll(const rpc::v1::NvmfListener& listener) {
  if (listener.ana_states().empty())
    return listener.has_ana_state() ? std::optional(listener.ana_state()) : std::nullopt;
  const std::string& first = listener.ana_states(0).ana_state();
  const bool one = std::all_of(listener.ana_states().begin(), listener.ana_states().end(),
                               [&](const auto& group) { return group.ana_state() == first; });
  return one ? first : "mixed";
}

}  // namespace

std::string SubsystemPartKind::InTurn(const View& view, const Message& wish) const { return TurnOf(view, NqnOf(wish)); }

void SubsystemPartKind::Ask(View& view, const Message& wish) const {
  AskSubsystem(view, NqnOf(wish));
  const bool wants_more = std::any_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return !field.options->key() && field.options->shown().empty() && ValueOf(wish, *field.field);
  });
  if (wants_more) view.AskConfig(kConfig);
}

Result<std::optional<Found>> SubsystemPartKind::Look(const View& view, const Message& wish) const {
  const auto subsystem = FindSubsystem(view, NqnOf(wish));
  if (!subsystem) return subsystem.error();
  if (*subsystem == nullptr) return std::optional<Found>();
  auto found = LookIn(view, **subsystem, wish);
  if (!found || !*found) return found;
  (*found)->name.set_kind(type().name);
  (*found)->name.set_name(NameOf(*(*found)->is));
  for (const auto& request : view.MadeBy(kConfig, *type().create)) {
    if (IsMadeBy(*request, *(*found)->is)) FillFromRequest(*request, *(*found)->is);
  }
  return found;
}

void SubsystemPartKind::AskUsers(View& view, const Message& wish) const { AskConnected(view, NqnOf(wish)); }

Result<std::vector<std::string>> SubsystemPartKind::Users(const View& view, const Message& wish, const Found&) const {
  return ConnectedHosts(view, NqnOf(wish), {});
}

std::vector<std::string> SubsystemPartKind::RemovalWarnings(const View& view, const Message& wish) const {
  return UntoldHosts(view, NqnOf(wish));
}

// Namespaces.

bool NamespaceKind::CanLack(const SpecField& field, const Message& wish) const {
  return field.name() == "bdev" && AsNamespace(wish).has_nsid();
}

std::string NamespaceKind::NameOf(const Message& wish) const {
  const v1::SubsystemNamespace& space = AsNamespace(wish);
  // A number alone would be read as an NSID.
  if (ParseNumber(space.bdev())) return fmt::format("of bdev {} of {}", space.bdev(), space.nqn());
  return fmt::format("{} of {}", space.has_bdev() ? space.bdev() : std::to_string(space.nsid()), space.nqn());
}

std::vector<std::string> NamespaceKind::Occupies(const View& view, const Message& wish) const {
  const v1::SubsystemNamespace& space = AsNamespace(wish);
  std::vector<std::string> occupied;
  if (space.nsid() != 0) occupied.push_back(fmt::format("NSID {} of {}", space.nsid(), space.nqn()));
  const auto bdev = view.FindBdev(space.bdev());
  const std::string& name = bdev && *bdev != nullptr ? (*bdev)->name() : space.bdev();
  if (!name.empty()) occupied.push_back(fmt::format("a namespace of bdev '{}' in {}", name, space.nqn()));
  return occupied;
}

std::string NamespaceKind::OneNameOf(const Found& found) const {
  return fmt::format("{} of {}", AsNamespace(*found.is).nsid(), AsNamespace(*found.is).nqn());
}

void NamespaceKind::Ask(View& view, const Message& wish) const {
  SubsystemPartKind::Ask(view, wish);
  // By any of its names it may be there under another.
  if (AsNamespace(wish).has_bdev()) view.AskBdev(AsNamespace(wish).bdev());
  // Whoever has the NSID is named as people know it.
  if (AsNamespace(wish).has_nsid()) view.AskBdevs();
}

Result<std::optional<Found>> NamespaceKind::LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                   const Message& wish) const {
  const v1::SubsystemNamespace& wished = AsNamespace(wish);
  for (const auto& space : subsystem.namespaces()) {
    const bool meant = wished.has_bdev() ? IsOneBdev(view, BdevOf(space), wished.bdev())
                                         : static_cast<std::uint32_t>(space.nsid()) == wished.nsid();
    if (!meant) continue;
    Found found;
    auto is = std::make_shared<v1::SubsystemNamespace>();
    FillFrom(space, *is);
    is->set_nqn(subsystem.nqn());
    is->set_bdev(wished.has_bdev() ? wished.bdev() : BdevOf(space));
    // What is not shown is none.
    if (view.release() >= kTellsIds) {
      if (!is->has_uuid()) is->set_uuid("");
      if (!is->has_nguid()) is->set_nguid("");
      if (!is->has_eui64()) is->set_eui64("");
    }
    found.name.set_nsid(is->nsid());
    if (!is->uuid().empty()) found.name.set_uuid(is->uuid());
    found.is = std::move(is);
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

bool NamespaceKind::IsMadeBy(const Message& request, const Message& is) const {
  const auto& made = static_cast<const rpc::v1::NvmfSubsystemAddNsRequest&>(request);
  return made.nqn() == AsNamespace(is).nqn() && made.namespace_().nsid() == AsNamespace(is).nsid();
}

Result<std::vector<PlannedCall>> NamespaceKind::Create(const View& view, const Message& wish) const {
  const v1::SubsystemNamespace& wished = AsNamespace(wish);
  const auto subsystem = FindSubsystem(view, wished.nqn());
  if (subsystem && *subsystem != nullptr && IsDiscovery(**subsystem))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} is the subsystem of discovery, which has no namespaces", wished.nqn()));
  if (subsystem && *subsystem != nullptr) {
    const std::uint32_t most = (*subsystem)->max_namespaces();
    if (most != 0 && wished.nsid() > most)
      return MakeError(Code::kNoSpace, fmt::format("NSID {} is beyond the {} namespaces that {} can have",
                                                   wished.nsid(), most, wished.nqn()));
  }
  if (subsystem && *subsystem != nullptr && wished.has_nsid()) {
    for (const auto& space : (*subsystem)->namespaces()) {
      if (static_cast<std::uint32_t>(space.nsid()) == wished.nsid())
        return MakeError(Code::kBusy, fmt::format("NSID {} of {} is taken by {}", wished.nsid(), wished.nqn(),
                                                  NameForPeople(view, BdevOf(space))));
    }
  }
  return Kind::Create(view, wish);
}

Result<std::vector<PlannedCall>> NamespaceKind::Change(const View& view, const Found& found,
                                                       const Message& wish) const {
  const Method& move = *Schema::Get().Find("nvmf_subsystem_set_ns_ana_group");
  if (!OnlyThese(*this, view, found, wish, {"anagrpid"}) || !view.Offers(move.name().c_str()))
    return Kind::Change(view, found, wish);
  auto request = std::make_shared<rpc::v1::NvmfSubsystemSetNsAnaGroupRequest>();
  request->set_nqn(AsNamespace(wish).nqn());
  request->set_nsid(AsNamespace(*found.is).nsid());
  request->set_anagrpid(AsNamespace(wish).anagrpid());
  return std::vector<PlannedCall>{{&move, std::move(request)}};
}

Result<std::vector<PlannedCall>> NamespaceKind::Remove(const View& view, const Message& wish) const {
  std::uint32_t nsid = AsNamespace(wish).nsid();
  const auto found = Look(view, wish);
  if (!found) return found.error();
  if (*found) {
    const std::uint32_t its_own = AsNamespace(*(*found)->is).nsid();
    // The NSID alone is sent: it must not be another's.
    if (nsid != 0 && nsid != its_own)
      return MakeError(Code::kDiffers, fmt::format("namespace {} has NSID {}, not {}", NameOf(wish), its_own, nsid));
    nsid = its_own;
  }
  if (nsid == 0) return MakeError(Code::kNotFound, fmt::format("there is no namespace {}", NameOf(wish)));
  auto request = std::make_shared<rpc::v1::NvmfSubsystemRemoveNsRequest>();
  request->set_nqn(AsNamespace(wish).nqn());
  request->set_nsid(nsid);
  return std::vector<PlannedCall>{{type().remove, std::move(request)}};
}

// Hosts.

std::string HostKind::NameOf(const Message& wish) const {
  return fmt::format("{} of {}", AsHost(wish).host(), AsHost(wish).nqn());
}

Result<void> HostKind::Check(const Message& wish) const {
  if (!AsHost(wish).dhchap_ctrlr_key().empty() && AsHost(wish).dhchap_key().empty())
    return MakeError(Code::kInvalidArgument,
                     "dhchap_ctrlr_key needs dhchap_key: the host proves itself first, then the controller");
  if (auto checked = CheckNoSecret(type(), wish); !checked) return checked;
  return Kind::Check(wish);
}

void HostKind::Complete(const View& view, Message& wish) const { NameKeys(view, type(), wish); }

std::vector<v1::Wish> HostKind::Needs(const View& view, const Message& wish) const {
  return KeysOfPaths(view, type(), wish);
}

std::vector<Thing> HostKind::Uses(const Message& wish) const { return WithoutPaths(Kind::Uses(wish)); }

Result<std::optional<Found>> HostKind::LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                              const Message& wish) const {
  for (const auto& host : subsystem.hosts()) {
    if (host.nqn() != AsHost(wish).host()) continue;
    Found found;
    auto is = std::make_shared<v1::SubsystemHost>();
    FillFrom(host, *is);
    is->set_nqn(subsystem.nqn());
    is->set_host(host.nqn());
    // What is not shown is none.
    if (view.release() >= kTellsHostKeys) {
      if (!is->has_dhchap_key()) is->set_dhchap_key("");
      if (!is->has_dhchap_ctrlr_key()) is->set_dhchap_ctrlr_key("");
    }
    found.is = std::move(is);
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

bool HostKind::IsMadeBy(const Message& request, const Message& is) const {
  const auto& made = static_cast<const rpc::v1::NvmfSubsystemAddHostRequest&>(request);
  return made.nqn() == AsHost(is).nqn() && made.host() == AsHost(is).host();
}

Result<std::vector<PlannedCall>> HostKind::Create(const View& view, const Message& wish) const {
  if (auto checked = CheckKeyring(view, type(), wish); !checked) return checked.error();
  return Kind::Create(view, wish);
}

Result<std::vector<PlannedCall>> HostKind::Change(const View& view, const Found& found, const Message& wish) const {
  const Method& set_keys = *Schema::Get().Find("nvmf_subsystem_set_keys");
  if (!OnlyThese(*this, view, found, wish, {"dhchap_key", "dhchap_ctrlr_key"}) || !view.Offers(set_keys.name().c_str()))
    return Kind::Change(view, found, wish);
  // A key that is not named is taken away.
  v1::SubsystemHost held = AsHost(*found.is);
  held.MergeFrom(AsHost(wish));
  auto request = std::make_shared<rpc::v1::NvmfSubsystemSetKeysRequest>();
  request->set_nqn(held.nqn());
  request->set_host(held.host());
  if (!held.dhchap_key().empty()) request->set_dhchap_key(held.dhchap_key());
  if (!held.dhchap_ctrlr_key().empty()) request->set_dhchap_ctrlr_key(held.dhchap_ctrlr_key());
  return std::vector<PlannedCall>{{&set_keys, std::move(request)}};
}

Result<std::vector<std::string>> HostKind::Users(const View& view, const Message& wish, const Found&) const {
  return ConnectedHosts(view, AsHost(wish).nqn(), AsHost(wish).host());
}

// Listeners.

void ListenerKind::Complete(const View&, Message& wish) const {
  auto& listener = static_cast<v1::SubsystemListener&>(wish);
  CompleteAddress(listener, listener.nqn());
}

bool ListenerKind::CanLack(const SpecField& field, const Message& wish) const {
  return IsPortOfNone(field, AsListener(wish).trtype());
}

std::string ListenerKind::NameOf(const Message& wish) const {
  const v1::SubsystemListener& listener = AsListener(wish);
  return fmt::format("{} of {}", ShowAddress(listener.trtype(), listener.traddr(), listener.trsvcid()), listener.nqn());
}

Result<void> ListenerKind::Check(const Message& wish) const {
  // Only IP has ports.
  v1::SubsystemListener complete = AsListener(wish);
  if (complete.trsvcid().empty() && !IsIpTransport(complete.trtype())) complete.set_trsvcid("none");
  return Kind::Check(complete);
}

std::vector<Thing> ListenerKind::Makes(const Message& wish) const { return {{"listener", NameOf(wish)}}; }

std::vector<std::string> ListenerKind::Occupies(const View&, const Message& wish) const {
  const v1::SubsystemListener& listener = AsListener(wish);
  return {fmt::format("listener {} of {}",
                      ShowAddress(listener.trtype(), Normal(v1::ADDRESS, listener.traddr()), listener.trsvcid()),
                      listener.nqn())};
}

std::vector<Thing> ListenerKind::Uses(const Message& wish) const {
  std::vector<Thing> things = Kind::Uses(wish);
  things.push_back({"transport", AsListener(wish).trtype()});
  return things;
}

std::vector<v1::Wish> ListenerKind::Needs(const View& view, const Message& wish) const {
  // Before, listening makes it.
  if (!view.Offers("nvmf_create_transport") || AsListener(wish).trtype().empty()) return {};
  v1::Wish transport;
  transport.mutable_nvmf_transport()->set_trtype(AsListener(wish).trtype());
  return {transport};
}

void ListenerKind::Ask(View& view, const Message& wish) const {
  SubsystemPartKind::Ask(view, wish);
  if (AsListener(wish).has_ana_state()) view.Ask(kGetListeners, ListenersOf(AsListener(wish).nqn()));
}

Result<std::optional<Found>> ListenerKind::LookIn(const View& view, const rpc::v1::NvmfSubsystem& subsystem,
                                                  const Message& wish) const {
  const v1::SubsystemListener& wished = AsListener(wish);
  for (const auto& address : subsystem.listen_addresses()) {
    if (!IsAt(address, wished.trtype(), wished.traddr(), wished.trsvcid())) continue;
    Found found;
    auto is = std::make_shared<v1::SubsystemListener>();
    is->set_nqn(subsystem.nqn());
    is->set_trtype(ToUpper(address.trtype()));
    is->set_traddr(address.traddr());
    is->set_trsvcid(address.trsvcid());
    if (address.has_adrfam()) is->set_adrfam(address.adrfam());
    if (wished.has_ana_state()) {
      const auto told = FindListener(view, subsystem.nqn(), wished.trtype(), wished.traddr(), wished.trsvcid());
      const auto state = told && *told != nullptr ? StateOfAll(**told) : std::nullopt;
      if (state) is->set_ana_state(*state);
    }
    found.is = std::move(is);
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

bool ListenerKind::IsMadeBy(const Message& request, const Message& is) const {
  const auto& made = static_cast<const rpc::v1::NvmfSubsystemAddListenerRequest&>(request);
  const v1::SubsystemListener& listener = AsListener(is);
  return made.nqn() == listener.nqn() &&
         IsAt(made.listen_address(), listener.trtype(), listener.traddr(), listener.trsvcid());
}

Result<std::vector<PlannedCall>> ListenerKind::Create(const View& view, const Message& wish) const {
  auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  auto& add = static_cast<rpc::v1::NvmfSubsystemAddListenerRequest&>(**request);
  *add.mutable_listen_address() = AddressOf(AsListener(wish));
  return std::vector<PlannedCall>{{type().create, std::move(*request)}};
}

Result<std::vector<PlannedCall>> ListenerKind::Change(const View& view, const Found& found, const Message& wish) const {
  if (!OnlyThese(*this, view, found, wish, {"ana_state"})) return Kind::Change(view, found, wish);
  auto request = std::make_shared<rpc::v1::NvmfSubsystemListenerSetAnaStateRequest>();
  request->set_nqn(AsListener(wish).nqn());
  *request->mutable_listen_address() = AddressOf(AsListener(*found.is));
  if (auto set = SetAt(*request, "ana_state", Value(AsListener(wish).ana_state())); !set) return set.error();
  return std::vector<PlannedCall>{{Schema::Get().Find("nvmf_subsystem_listener_set_ana_state"), std::move(request)}};
}

Result<std::vector<PlannedCall>> ListenerKind::Remove(const View& view, const Message& wish) const {
  // As the target spells the address: "::1" may be written in other ways.
  const auto found = Look(view, wish);
  auto request = std::make_shared<rpc::v1::NvmfSubsystemRemoveListenerRequest>();
  request->set_nqn(AsListener(wish).nqn());
  *request->mutable_listen_address() = AddressOf(AsListener(found && *found ? *(*found)->is : wish));
  return std::vector<PlannedCall>{{type().remove, std::move(request)}};
}

// ANA states.

namespace {

const v1::ListenerAnaState& AsState(const Message& wish) { return static_cast<const v1::ListenerAnaState&>(wish); }

v1::SubsystemListener ListenerOf(const v1::ListenerAnaState& state) {
  v1::SubsystemListener listener;
  listener.set_nqn(state.nqn());
  listener.set_trtype(state.trtype());
  listener.set_traddr(state.traddr());
  listener.set_trsvcid(state.trsvcid());
  return listener;
}

}  // namespace

void AnaStateKind::Complete(const View&, Message& wish) const {
  auto& state = static_cast<v1::ListenerAnaState&>(wish);
  CompleteAddress(state, state.nqn());
}

std::string AnaStateKind::NameOf(const Message& wish) const {
  const v1::ListenerAnaState& state = AsState(wish);
  return fmt::format("of group {} on {} of {}", state.anagrpid(),
                     ShowAddress(state.trtype(), state.traddr(), state.trsvcid()), state.nqn());
}

std::vector<std::string> AnaStateKind::Occupies(const View&, const Message& wish) const {
  v1::ListenerAnaState state = AsState(wish);
  state.set_traddr(Normal(v1::ADDRESS, state.traddr()));
  return {fmt::format("the ANA state {}", NameOf(state))};
}

std::vector<Thing> AnaStateKind::Uses(const Message& wish) const {
  const v1::SubsystemListener listener = ListenerOf(AsState(wish));
  return {{"subsystem", listener.nqn()}, {"listener", KindOf(listener).NameOf(listener)}};
}

std::string AnaStateKind::InTurn(const View& view, const Message& wish) const { return TurnOf(view, NqnOf(wish)); }

void AnaStateKind::Ask(View& view, const Message& wish) const {
  AskSubsystem(view, NqnOf(wish));
  view.Ask(kGetListeners, ListenersOf(NqnOf(wish)));
}

Result<std::optional<Found>> AnaStateKind::Look(const View& view, const Message& wish) const {
  const v1::ListenerAnaState& wished = AsState(wish);
  const auto subsystem = FindSubsystem(view, wished.nqn());
  if (subsystem && *subsystem != nullptr && IsDiscovery(**subsystem))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} is the subsystem of discovery, which has no ANA states", wished.nqn()));
  if (!subsystem) return subsystem.error();
  if (*subsystem == nullptr) return std::optional<Found>();
  const auto listener = FindListener(view, wished.nqn(), wished.trtype(), wished.traddr(), wished.trsvcid());
  if (!listener) return listener.error();
  if (*listener == nullptr) return std::optional<Found>();
  Found found;
  auto is = std::make_shared<v1::ListenerAnaState>(wished);
  is->clear_ana_state();
  if ((*listener)->ana_states().empty() && (*listener)->has_ana_state()) is->set_ana_state((*listener)->ana_state());
  for (const auto& group : (*listener)->ana_states()) {
    if (group.ana_group() == wished.anagrpid()) is->set_ana_state(group.ana_state());
  }
  if (!is->has_ana_state())
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} shows no state of ANA group {}: either it was made without ana_reporting, or the "
                                 "group is beyond its max_namespaces",
                                 wished.nqn(), wished.anagrpid()));
  found.name.set_kind(type().name);
  found.name.set_name(NameOf(wish));
  found.is = std::move(is);
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> AnaStateKind::Create(const View& view, const Message& wish) const {
  auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  auto& set = static_cast<rpc::v1::NvmfSubsystemListenerSetAnaStateRequest&>(**request);
  *set.mutable_listen_address() = AddressOf(ListenerOf(AsState(wish)));
  return std::vector<PlannedCall>{{type().create, std::move(*request)}};
}

Result<std::vector<PlannedCall>> AnaStateKind::Change(const View& view, const Found&, const Message& wish) const {
  return Create(view, wish);
}

// Referrals.

namespace {

const v1::Referral& AsReferral(const Message& wish) { return static_cast<const v1::Referral&>(wish); }

rpc::v1::NvmfAddress AddressOf(const v1::Referral& referral) {
  v1::SubsystemListener listener;
  listener.set_trtype(referral.trtype());
  listener.set_traddr(referral.traddr());
  listener.set_trsvcid(referral.trsvcid());
  if (referral.has_adrfam()) listener.set_adrfam(referral.adrfam());
  return AddressOf(listener);
}

constexpr const char* kGetReferrals = "nvmf_discovery_get_referrals";

}  // namespace

void ReferralKind::Complete(const View&, Message& wish) const {
  auto& referral = static_cast<v1::Referral&>(wish);
  if (!referral.has_subnqn()) referral.set_subnqn(std::string(kDiscoveryNqn));
  CompleteAddress(referral, referral.subnqn());
}

bool ReferralKind::CanLack(const SpecField& field, const Message& wish) const {
  return IsPortOfNone(field, AsReferral(wish).trtype());
}

std::string ReferralKind::NameOf(const Message& wish) const {
  const v1::Referral& referral = AsReferral(wish);
  const std::string address = ShowAddress(referral.trtype(), referral.traddr(), referral.trsvcid());
  return referral.subnqn() == kDiscoveryNqn ? address : fmt::format("{} of {}", referral.subnqn(), address);
}

std::vector<std::string> ReferralKind::Occupies(const View&, const Message& wish) const {
  v1::Referral referral = AsReferral(wish);
  referral.set_traddr(Normal(v1::ADDRESS, referral.traddr()));
  return {fmt::format("referral {}", NameOf(referral))};
}

void ReferralKind::Ask(View& view, const Message&) const { view.Ask(kGetReferrals); }

Result<std::optional<Found>> ReferralKind::Look(const View& view, const Message& wish) const {
  const v1::Referral& wished = AsReferral(wish);
  const auto referrals = view.Answer<rpc::v1::NvmfDiscoveryGetReferralsResponse>(kGetReferrals);
  if (!referrals) return referrals.error();
  for (const auto& referral : (*referrals)->referrals()) {
    if (referral.subnqn() != wished.subnqn() ||
        !IsAt(referral.address(), wished.trtype(), wished.traddr(), wished.trsvcid()))
      continue;
    Found found;
    auto is = std::make_shared<v1::Referral>(wished);
    is->clear_secure_channel();
    is->clear_adrfam();
    FillFrom(referral, *is);
    found.name.set_kind(type().name);
    found.name.set_name(NameOf(wish));
    is->set_traddr(referral.address().traddr());
    found.is = std::move(is);
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

Result<std::vector<PlannedCall>> ReferralKind::Create(const View& view, const Message& wish) const {
  auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  *static_cast<rpc::v1::NvmfDiscoveryAddReferralRequest&>(**request).mutable_address() = AddressOf(AsReferral(wish));
  return std::vector<PlannedCall>{{type().create, std::move(*request)}};
}

Result<std::vector<PlannedCall>> ReferralKind::Remove(const View& view, const Message& wish) const {
  const auto found = Look(view, wish);
  const v1::Referral& referral = AsReferral(found && *found ? *(*found)->is : wish);
  auto request = std::make_shared<rpc::v1::NvmfDiscoveryRemoveReferralRequest>();
  *request->mutable_address() = AddressOf(referral);
  request->set_subnqn(referral.subnqn());
  return std::vector<PlannedCall>{{type().remove, std::move(request)}};
}

}  // namespace spdkctl::storage
