#include "cli/nvmf_lists.h"

#include <iostream>
#include <map>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "base/printable.h"
#include "base/saturating.h"
#include "base/text.h"
#include "cli/listing.h"
#include "cli/terminal.h"
#include "client/bdev_name.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/nvmf.pb.h"
#include "storage/nvmf.h"
#include "storage/tls.h"
#include "storage/view.h"

namespace spdkctl::cli {
namespace {

using rpc::v1::NvmfSubsystem;

constexpr const char* kGetSubsystems = "nvmf_get_subsystems";
constexpr const char* kGetListeners = "nvmf_subsystem_get_listeners";
constexpr const char* kUnknown = "unknown";

/// What is to be read besides the subsystems.
struct Wanted {
  bool bdevs = false;
  bool listeners = false;
  bool config = false;
};

/// What a target tells of its subsystems. Of what cannot be read nothing is said.
class Fabric {
 public:
  /// `nqn`: only this subsystem's listeners are asked for, and it has to be there; empty: all.
  static Result<std::shared_ptr<const Fabric>> Read(Context& context, const std::string& nqn, const Wanted& wanted) {
    const auto client = context.Client();
    if (!client) return client.error();
    const auto info = (*client)->info();
    if (!info) return info.error();
    const auto options = context.Options();
    if (!options) return options.error();
    auto fabric = std::make_shared<Fabric>(*info);
    if (auto read = fabric->ReadAll(**client, *options, nqn, wanted); !read) return read.error();
    return std::shared_ptr<const Fabric>(fabric);
  }

  explicit Fabric(std::shared_ptr<const TargetInfo> info) : view_(std::move(info)) {}

  [[nodiscard]] const std::vector<const NvmfSubsystem*>& subsystems() const { return subsystems_; }

  /// The bdev behind a namespace; null if it cannot be told.
  [[nodiscard]] const rpc::v1::Bdev* BdevOf(const rpc::v1::NvmfNamespace& space) const {
    const auto bdev = view_.FindBdev(NameOf(space));
    return bdev ? *bdev : nullptr;
  }

  /// As its maker called it.
  [[nodiscard]] std::string GivenNameOf(const rpc::v1::NvmfNamespace& space) const {
    const rpc::v1::Bdev* const bdev = BdevOf(space);
    return bdev == nullptr ? NameOf(space) : client::GivenName(*bdev);
  }

  [[nodiscard]] std::vector<v1::Listener> ListenersOf(const NvmfSubsystem& subsystem) const {
    const auto request = ListenersRequest(subsystem);
    const auto told = view_.Answer<rpc::v1::NvmfSubsystemGetListenersResponse>(kGetListeners, &request);
    std::vector<v1::Listener> listeners;
    for (const auto& address : subsystem.listen_addresses()) {
      v1::Listener& listener = listeners.emplace_back();
      listener.set_nqn(subsystem.nqn());
      listener.set_trtype(address.trtype());
      listener.set_traddr(address.traddr());
      if (address.has_trsvcid()) listener.set_trsvcid(address.trsvcid());
      if (address.has_adrfam()) listener.set_adrfam(address.adrfam());
      if (told) AddAnaStates(**told, listener);
      if (const auto tls = storage::RequiresTls(view_, subsystem.nqn(), address)) listener.set_secure_channel(*tls);
    }
    return listeners;
  }

  [[nodiscard]] storage::v1::SubsystemHost HostOf(const NvmfSubsystem& subsystem, const rpc::v1::NvmfHost& host) const {
    storage::v1::SubsystemHost shown;
    shown.set_nqn(subsystem.nqn());
    shown.set_host(host.nqn());
    if (host.has_dhchap_key()) shown.set_dhchap_key(host.dhchap_key());
    if (host.has_dhchap_ctrlr_key()) shown.set_dhchap_ctrlr_key(host.dhchap_ctrlr_key());
    if (const auto key = storage::TlsKeyOf(view_, subsystem.nqn(), host.nqn())) shown.set_psk(*key);
    return shown;
  }

 private:
  static std::string NameOf(const rpc::v1::NvmfNamespace& space) {
    return space.has_bdev_name() ? space.bdev_name() : space.name();
  }

  static rpc::v1::NvmfSubsystemGetListenersRequest ListenersRequest(const NvmfSubsystem& subsystem) {
    rpc::v1::NvmfSubsystemGetListenersRequest request;
    request.set_nqn(subsystem.nqn());
    return request;
  }

  Result<void> ReadAll(TypedCalls& client, const CallOptions& options, const std::string& nqn, const Wanted& wanted) {
    view_.Ask(kGetSubsystems);
    if (wanted.bdevs) view_.AskBdevs();
    if (wanted.config) view_.AskConfig("nvmf");
    if (auto read = view_.Read(client, options); !read) return read;
    const auto answer = view_.Answer<rpc::v1::NvmfGetSubsystemsResponse>(kGetSubsystems);
    if (!answer) return answer.error();
    std::vector<std::string> known;
    for (const NvmfSubsystem& subsystem : (*answer)->subsystems()) {
      known.push_back(subsystem.nqn());
      if (nqn.empty() || subsystem.nqn() == nqn) subsystems_.push_back(&subsystem);
    }
    if (!nqn.empty() && subsystems_.empty())
      return MakeError(Code::kNotFound, fmt::format("there is no subsystem {}{}", nqn, DidYouMean(nqn, known)));
    if (!wanted.listeners) return {};
    for (const NvmfSubsystem* subsystem : subsystems_) view_.Ask(kGetListeners, ListenersRequest(*subsystem));
    return view_.Read(client, options);
  }

  static void AddAnaStates(const rpc::v1::NvmfSubsystemGetListenersResponse& told, v1::Listener& listener) {
    for (const auto& one : told.listeners()) {
      const auto& address = one.address();
      if (!storage::SameAddress(address.trtype(), address.traddr(), address.trsvcid(), listener.trtype(),
                                listener.traddr(), listener.trsvcid()))
        continue;
      for (const auto& state : one.ana_states()) {
        v1::AnaState& shown = *listener.add_ana_states();
        shown.set_anagrpid(state.ana_group());
        shown.set_ana_state(state.ana_state());
      }
      if (one.has_ana_state()) listener.add_ana_states()->set_ana_state(one.ana_state());
    }
  }

  storage::View view_;
  std::vector<const NvmfSubsystem*> subsystems_;
};

/// Adds what `add` makes of each subsystem.
ReadEntries OfSubsystems(const Wanted& wanted,
                         std::function<void(const Fabric&, const NvmfSubsystem&, std::vector<Entry>&)> add) {
  return [wanted, add = std::move(add)](Context& context, const Asked& asked) -> Result<std::vector<Entry>> {
    const auto fabric = Fabric::Read(context, asked.of, wanted);
    if (!fabric) return fabric.error();
    std::vector<Entry> entries;
    for (const NvmfSubsystem* subsystem : (*fabric)->subsystems()) add(**fabric, *subsystem, entries);
    return entries;
  };
}

KeyWord OfNqn() { return {"NQN", "subsystem", "NQN of the subsystem"}; }

std::string AddressOf(const v1::Listener& listener) {
  return storage::ShowAddress(listener.trtype(), listener.traddr(), listener.trsvcid());
}

/// Without the port that is meant where none is said, too.
std::vector<std::string> NamesOf(const std::string& address, std::string_view nqn) {
  std::vector<std::string> names = {address};
  const std::string port = fmt::format(":{}", storage::DefaultPort(nqn));
  if (address.ends_with(port)) names.push_back(address.substr(0, address.size() - port.size()));
  return names;
}

std::string TlsOf(const v1::Listener& listener) {
  return listener.has_secure_channel() ? YesOrNo(true, listener.secure_channel()) : kUnknown;
}

/// "1,3-32".
std::string RangesOf(const std::set<std::uint32_t>& ids) {
  std::vector<std::string> ranges;
  for (auto at = ids.begin(); at != ids.end();) {
    const std::uint32_t first = *at;
    std::uint32_t last = first;
    while (++at != ids.end() && *at == last + 1) last = *at;
    ranges.push_back(first == last ? std::to_string(first) : fmt::format("{}-{}", first, last));
  }
  return Join(ranges, ",");
}

/// The groups by state; none where a release has one state for all.
std::map<std::string, std::set<std::uint32_t>> GroupsByState(const v1::Listener& listener) {
  std::map<std::string, std::set<std::uint32_t>> groups;
  for (const v1::AnaState& state : listener.ana_states()) {
    auto& ids = groups[state.ana_state()];
    if (state.has_anagrpid()) ids.insert(state.anagrpid());
  }
  return groups;
}

/// "optimized", or "inaccessible 2; optimized 1,3-32" where groups differ.
std::string AnaOf(const v1::Listener& listener) {
  const auto groups = GroupsByState(listener);
  std::vector<std::string> parts;
  for (const auto& [state, ids] : groups)
    parts.push_back(groups.size() == 1 ? state : fmt::format("{} {}", state, RangesOf(ids)));
  return Join(parts, "; ");
}

std::string StateOf(const v1::Listener& listener, const rpc::v1::NvmfNamespace& space) {
  for (const v1::AnaState& state : listener.ana_states()) {
    if (!state.has_anagrpid() || state.anagrpid() == space.anagrpid()) return state.ana_state();
  }
  return "-";
}

bool IsOpen(const NvmfSubsystem& subsystem) {
  return subsystem.allow_any_host() || (!subsystem.has_allow_any_host() && subsystem.hosts().empty());
}

std::string SizeOf(const rpc::v1::Bdev* bdev) {
  return bdev == nullptr ? "" : FormatSize(SaturatingProduct(bdev->num_blocks(), bdev->block_size()));
}

// The matrix of `subsystem show`.

void PrintNamespaces(const Context& context, const Fabric& fabric, const NvmfSubsystem& subsystem,
                     const std::vector<v1::Listener>& listeners) {
  if (subsystem.namespaces().empty()) return PrintLine("no namespaces");
  std::vector<Column> columns = {"NSID", "BDEV", "SIZE", {"GROUP", Rank::kSpare}};
  for (std::size_t i = 1; i <= listeners.size(); ++i) columns.emplace_back(fmt::format("L{}", i));
  columns.emplace_back("UUID", Rank::kSpare);
  Table table(columns);
  for (const auto& space : subsystem.namespaces()) {
    std::vector<Cell> row = {std::to_string(space.nsid()), fabric.GivenNameOf(space), SizeOf(fabric.BdevOf(space)),
                             space.has_anagrpid() ? std::to_string(space.anagrpid()) : ""};
    for (const v1::Listener& listener : listeners) row.emplace_back(StateOf(listener, space));
    row.emplace_back(space.uuid());
    table.Add(std::move(row));
  }
  table.Print(context);
}

void PrintListeners(const Context& context, const std::vector<v1::Listener>& listeners) {
  if (listeners.empty()) return PrintLine("no listeners");
  Table table({"LISTENER", "ADDRESS", "TLS", "ANA STATE"});
  for (std::size_t i = 0; i < listeners.size(); ++i)
    table.Add({fmt::format("L{}", i + 1), AddressOf(listeners[i]), TlsOf(listeners[i]), AnaOf(listeners[i])});
  table.Print(context);
}

/// A TLS key that the target does not tell is no absent one.
std::vector<Cell> HostRow(const storage::v1::SubsystemHost& host) {
  const auto shown = [](const std::string& key) { return key.empty() ? std::string("none") : key; };
  return {host.host(), shown(host.dhchap_key()), shown(host.dhchap_ctrlr_key()),
          host.has_psk() ? shown(host.psk()) : kUnknown};
}

void PrintHosts(const Context& context, const Fabric& fabric, const NvmfSubsystem& subsystem) {
  if (IsOpen(subsystem)) return PrintLine("any host may connect");
  if (subsystem.hosts().empty()) return PrintLine("no host may connect");
  Table table({"HOST", "DH-CHAP KEY", "CONTROLLER'S KEY", "TLS KEY"});
  for (const auto& host : subsystem.hosts()) table.Add(HostRow(fabric.HostOf(subsystem, host)));
  table.Print(context);
}

void PrintSubsystem(const Context& context, const Fabric& fabric, const NvmfSubsystem& subsystem) {
  const std::vector<v1::Listener> listeners = fabric.ListenersOf(subsystem);
  PrintLine(subsystem.nqn());
  std::vector<std::string> about;
  if (subsystem.has_serial_number()) about.push_back("serial number " + subsystem.serial_number());
  if (subsystem.has_model_number()) about.push_back("model number " + subsystem.model_number());
  if (subsystem.has_max_namespaces()) about.push_back(fmt::format("max namespaces {}", subsystem.max_namespaces()));
  constexpr std::size_t kUsual = 80;
  if (!about.empty()) std::cout << Wrap(Printable(Join(about, ", ")), LineWidth().value_or(kUsual), "", "");
  PrintLine("");
  PrintNamespaces(context, fabric, subsystem, listeners);
  PrintLine("");
  PrintListeners(context, listeners);
  PrintLine("");
  PrintHosts(context, fabric, subsystem);
}

/// What the target says of a subsystem, and its listeners with what they are.
std::string ToJsonWithParts(const Fabric& fabric, const NvmfSubsystem& subsystem) {
  v1::SubsystemParts parts;
  for (v1::Listener& listener : fabric.ListenersOf(subsystem)) {
    listener.clear_nqn();
    *parts.add_listeners() = std::move(listener);
  }
  std::string text = ToJson(subsystem);
  const std::string more = parts.listeners().empty() ? R"({"listeners":[]})" : ToJson(parts);
  text.back() = ',';
  return text + more.substr(1);
}

}  // namespace

void AddSubsystemLists(Command subsystem, Context& context) {
  Listing listing = {"subsystems",
                     "subsystem",
                     &NvmfSubsystem::descriptor,
                     {"NQN", "LISTENERS", "NAMESPACES", "HOSTS", {"SERIAL NUMBER", Rank::kWide}},
                     {"NQN", "subsystem", "NQN of the subsystem"}};
  AddList(
      subsystem, context, "list", "List the subsystems", listing,
      OfSubsystems({.bdevs = true}, [](const Fabric& fabric, const NvmfSubsystem& one, std::vector<Entry>& entries) {
        std::vector<std::string> listeners;
        std::vector<std::string> namespaces;
        for (const auto& address : one.listen_addresses())
          listeners.push_back(storage::ShowAddress(address.trtype(), address.traddr(), address.trsvcid()));
        for (const auto& space : one.namespaces())
          namespaces.push_back(fmt::format("{}={}", space.nsid(), fabric.GivenNameOf(space)));
        entries.push_back({{one.nqn()},
                           ToJson(one),
                           {{one.nqn()},
                            ToCells(listeners),
                            ToCells(namespaces),
                            {IsOpen(one) ? "any" : std::to_string(one.hosts_size())},
                            {one.serial_number()}}});
      }));
  listing.parts = &v1::SubsystemParts::descriptor;
  const auto shown = std::make_shared<std::shared_ptr<const Fabric>>();
  const auto read = [shown](Context& c, const Asked& asked) -> Result<std::vector<Entry>> {
    const auto fabric = Fabric::Read(c, asked.name, {true, true, true});
    if (!fabric) return fabric.error();
    *shown = *fabric;
    const NvmfSubsystem& only = *(*fabric)->subsystems().front();
    return std::vector<Entry>{{{only.nqn()}, ToJsonWithParts(**fabric, only), {}}};
  };
  AddShow(subsystem, context, "Namespaces by listeners, with ANA states; hosts", listing, read,
          [shown](Context& c, const Entry& /*entry*/) -> Result<void> {
            PrintSubsystem(c, **shown, *(*shown)->subsystems().front());
            return {};
          });
}

Result<std::uint32_t> FindNamespace(Context& context, const std::string& nqn, const std::string& word) {
  const auto fabric = Fabric::Read(context, nqn, {.bdevs = true});
  if (!fabric) return fabric.error();
  std::vector<std::string> known;
  for (const auto& space : (*fabric)->subsystems().front()->namespaces()) {
    const std::string name = (*fabric)->GivenNameOf(space);
    known.push_back(name);
    if (word == name || word == space.bdev_name() || word == space.name() || word == space.uuid())
      return static_cast<std::uint32_t>(space.nsid());
  }
  return MakeError(Code::kNotFound,
                   fmt::format("there is no namespace '{}' of {}{}", word, nqn, DidYouMean(word, known)));
}

void AddNamespaceLists(Command ns, Context& context) {
  const Listing listing = {"namespaces",
                           "namespace",
                           &storage::v1::SubsystemNamespace::descriptor,
                           {"SUBSYSTEM",
                            "NSID",
                            {"BDEV", Rank::kName},
                            "SIZE",
                            {"GROUP", Rank::kSpare},
                            {"UUID", Rank::kWide},
                            {"NGUID", Rank::kWide},
                            {"EUI64", Rank::kWide}},
                           {"NSID", "namespace", "Namespace ID, bdev or UUID"},
                           OfNqn()};
  AddListAndShow(ns, context, "the namespaces", listing,
                 OfSubsystems({.bdevs = true}, [](const Fabric& fabric, const NvmfSubsystem& subsystem,
                                                  std::vector<Entry>& entries) {
                   for (const auto& space : subsystem.namespaces()) {
                     storage::v1::SubsystemNamespace shown;
                     shown.set_nqn(subsystem.nqn());
                     shown.set_bdev(fabric.GivenNameOf(space));
                     shown.set_nsid(static_cast<std::uint32_t>(space.nsid()));
                     if (space.has_uuid()) shown.set_uuid(space.uuid());
                     if (space.has_nguid()) shown.set_nguid(space.nguid());
                     if (space.has_eui64()) shown.set_eui64(space.eui64());
                     if (space.has_anagrpid()) shown.set_anagrpid(space.anagrpid());
                     const std::string nsid = std::to_string(space.nsid());
                     entries.push_back({{nsid, shown.bdev(), space.bdev_name(), space.uuid()},
                                        ToJson(shown),
                                        Row({subsystem.nqn(), nsid, shown.bdev(), SizeOf(fabric.BdevOf(space)),
                                             space.has_anagrpid() ? std::to_string(space.anagrpid()) : "", space.uuid(),
                                             space.nguid(), space.eui64()}),
                                        subsystem.nqn()});
                   }
                 }));
}

void AddListenerLists(Command listener, Context& context) {
  const Listing listing = {"listeners",
                           "listener",
                           &v1::Listener::descriptor,
                           {"SUBSYSTEM", {"ADDRESS", Rank::kName}, "TLS", "ANA STATE"},
                           {"ADDRESS", "listener", "e.g. tcp://127.0.0.1:4420"},
                           OfNqn()};
  AddListAndShow(listener, context, "the listeners", listing,
                 OfSubsystems({.listeners = true, .config = true},
                              [](const Fabric& fabric, const NvmfSubsystem& subsystem, std::vector<Entry>& entries) {
                                for (const v1::Listener& one : fabric.ListenersOf(subsystem))
                                  entries.push_back({NamesOf(AddressOf(one), subsystem.nqn()), ToJson(one),
                                                     Row({subsystem.nqn(), AddressOf(one), TlsOf(one), AnaOf(one)}),
                                                     subsystem.nqn()});
                              }));
}

void AddHostLists(Command host, Context& context) {
  const Listing listing = {
      "hosts",
      "host",
      &storage::v1::SubsystemHost::descriptor,
      {"SUBSYSTEM", {"HOST", Rank::kName}, "DH-CHAP KEY", {"CONTROLLER'S KEY", Rank::kSpare}, "TLS KEY"},
      {"HOST", "host", "NQN of the host"},
      OfNqn()};
  AddListAndShow(host, context, "the hosts that are named", listing,
                 OfSubsystems({.config = true},
                              [](const Fabric& fabric, const NvmfSubsystem& subsystem, std::vector<Entry>& entries) {
                                if (IsOpen(subsystem))
                                  entries.push_back({{}, {}, Row({subsystem.nqn(), "any host"}), subsystem.nqn()});
                                for (const auto& one : subsystem.hosts()) {
                                  const storage::v1::SubsystemHost shown = fabric.HostOf(subsystem, one);
                                  std::vector<Cell> row = HostRow(shown);
                                  row.insert(row.begin(), subsystem.nqn());
                                  entries.push_back({{one.nqn()}, ToJson(shown), Row(std::move(row)), subsystem.nqn()});
                                }
                              }));
}

void AddAnaLists(Command ana, Context& context) {
  const Listing listing = {"ana_states",
                           "ANA state",
                           &storage::v1::ListenerAnaState::descriptor,
                           {"SUBSYSTEM", {"ADDRESS", Rank::kName}, "GROUP", "STATE"},
                           {},
                           OfNqn()};
  AddList(ana, context, "list", "List the ANA states, where subsystems report them", listing,
          OfSubsystems({.listeners = true}, [](const Fabric& fabric, const NvmfSubsystem& subsystem,
                                               std::vector<Entry>& entries) {
            for (const v1::Listener& one : fabric.ListenersOf(subsystem)) {
              auto groups = GroupsByState(one);
              for (const v1::AnaState& state : one.ana_states()) {
                storage::v1::ListenerAnaState shown;
                shown.set_nqn(subsystem.nqn());
                shown.set_trtype(one.trtype());
                shown.set_traddr(one.traddr());
                if (one.has_trsvcid()) shown.set_trsvcid(one.trsvcid());
                if (state.has_anagrpid()) shown.set_anagrpid(state.anagrpid());
                shown.set_ana_state(state.ana_state());
                Entry& entry = entries.emplace_back();
                entry = {{AddressOf(one)}, ToJson(shown), {}, subsystem.nqn()};
                // A row has all groups of a state: there may be as many groups as namespaces.
                const auto same = groups.extract(state.ana_state());
                if (!same.empty())
                  entry.cells = Row({subsystem.nqn(), AddressOf(one),
                                     same.mapped().empty() ? "all" : RangesOf(same.mapped()), state.ana_state()});
              }
            }
          }));
}

void AddTransportLists(Command transport, Context& context) {
  const Listing listing = {"transports",
                           "transport",
                           &rpc::v1::NvmfTransport::descriptor,
                           {"TYPE",
                            "QUEUE DEPTH",
                            "QUEUES",
                            "MAX I/O",
                            {"I/O UNIT", Rank::kSpare},
                            {"IN CAPSULE", Rank::kSpare},
                            {"BUFFERS", Rank::kWide}},
                           {"TYPE", "", "TCP, RDMA, VFIOUSER, ..."}};
  AddListAndShow(
      transport, context, "the transports", listing,
      [](Context& c, const Asked& /*asked*/) -> Result<std::vector<Entry>> {
        const auto client = c.Client();
        if (!client) return client.error();
        const auto transports = (*client)->nvmf_get_transports();
        if (!transports) return transports.error();
        std::vector<Entry> entries;
        for (const auto& one : transports->transports())
          entries.push_back(
              {{one.trtype(), ToLower(one.trtype()), ToUpper(one.trtype())},
               ToJson(one),
               Row({one.trtype(), std::to_string(one.max_queue_depth()),
                    one.has_max_io_qpairs_per_ctrlr() ? std::to_string(one.max_io_qpairs_per_ctrlr()) : "",
                    FormatSize(one.max_io_size()), one.has_io_unit_size() ? FormatSize(one.io_unit_size()) : "",
                    FormatSize(one.in_capsule_data_size()),
                    one.has_num_shared_buffers() ? std::to_string(one.num_shared_buffers()) : ""})});
        return entries;
      });
}

void AddReferralLists(Command referral, Context& context) {
  const Listing listing = {"referrals",
                           "referral",
                           &rpc::v1::NvmfReferral::descriptor,
                           {"ADDRESS", "SUBSYSTEM", {"TLS", Rank::kWide}},
                           {"ADDRESS", "", "e.g. tcp://10.0.1.1:8009"}};
  AddListAndShow(
      referral, context, "the referrals", listing,
      [](Context& c, const Asked& /*asked*/) -> Result<std::vector<Entry>> {
        const auto client = c.Client();
        if (!client) return client.error();
        const auto referrals = (*client)->nvmf_discovery_get_referrals();
        if (!referrals) return referrals.error();
        std::vector<Entry> entries;
        for (const auto& one : referrals->referrals()) {
          const auto& address = one.address();
          const std::string shown = storage::ShowAddress(address.trtype(), address.traddr(), address.trsvcid());
          entries.push_back({NamesOf(shown, one.subnqn().empty() ? storage::kDiscoveryNqn : one.subnqn()), ToJson(one),
                             Row({shown, one.subnqn(), YesOrNo(one.has_secure_channel(), one.secure_channel())})});
        }
        return entries;
      });
}

}  // namespace spdkctl::cli
