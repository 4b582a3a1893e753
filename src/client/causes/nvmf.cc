#include <algorithm>
#include <cerrno>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/ip.h"
#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::client::causes {
namespace {

const rpc::v1::NvmfSubsystem* FindSubsystem(const Refused& c, const std::string& nqn) {
  const auto* const all = c.Told<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems");
  if (all == nullptr || !StringField(c.request, "tgt_name").empty()) return nullptr;
  for (const auto& subsystem : all->subsystems()) {
    if (subsystem.nqn() == nqn) return &subsystem;
  }
  return nullptr;
}

std::string BdevOf(const rpc::v1::NvmfNamespace& space) {
  return space.has_bdev_name() ? space.bdev_name() : space.name();
}

const rpc::v1::NvmfNamespace* FindNamespace(const rpc::v1::NvmfSubsystem& subsystem, std::uint32_t nsid) {
  for (const auto& space : subsystem.namespaces()) {
    if (static_cast<std::uint32_t>(space.nsid()) == nsid) return &space;
  }
  return nullptr;
}

Found NoNamespace(const rpc::v1::NvmfSubsystem& subsystem, std::uint32_t nsid) {
  if (FindNamespace(subsystem, nsid) != nullptr) return {};
  std::vector<std::string> nsids;
  for (const auto& space : subsystem.namespaces()) nsids.push_back(std::to_string(space.nsid()));
  return Absent(fmt::format("{} has no namespace {}; it has {}", subsystem.nqn(), nsid,
                            nsids.empty() ? "none" : Join(nsids, ", ")));
}

bool IsSame(const rpc::v1::NvmfAddress& one, const rpc::v1::NvmfAddress& other) {
  const auto type = [](const rpc::v1::NvmfAddress& a) { return ToLower(a.has_trtype() ? a.trtype() : a.transport()); };
  return type(one) == type(other) && ToLower(one.traddr()) == ToLower(other.traddr()) &&
         one.trsvcid() == other.trsvcid();
}

std::string InWords(const rpc::v1::NvmfAddress& address) {
  return address.trsvcid().empty() ? address.traddr() : WithPort(address.traddr(), address.trsvcid());
}

/// The file that keeps reservations belongs to the bdev whose UUID it has.
Found ReservationsOfOther(const Refused& c, const rpc::v1::NvmfNamespaceParams& wanted) {
  constexpr std::size_t kMost = 1 << 20;
  if (wanted.ptpl_file().empty() || c.host == nullptr) return {};
  const auto text = c.host->Read(wanted.ptpl_file(), kMost);
  if (!text && text.error().code == Code::kNotFound) {
    const auto slash = wanted.ptpl_file().rfind('/');
    const std::string folder = slash == std::string::npos ? "." : wanted.ptpl_file().substr(0, slash + 1);
    const auto there = c.host->File(folder);
    if (!there && there.error().code == Code::kNotFound)
      return Absent(fmt::format("the target's host has no folder '{}' for ptpl_file", folder));
    return {};
  }
  if (!text) return {};
  boost::system::error_code broken;
  const boost::json::value kept = boost::json::parse(*text, broken);
  if (broken || !kept.is_object()) return WrongSort(fmt::format("ptpl_file {} is no JSON object", wanted.ptpl_file()));
  const auto* const uuid = kept.get_object().if_contains("bdev_uuid");
  const rpc::v1::Bdev* const bdev = FindBdev(c, wanted.bdev_name());
  if (uuid == nullptr || !uuid->is_string() || bdev == nullptr || bdev->uuid().empty()) return {};
  const std::string its(uuid->get_string());
  if (IsSameName("bdev", its, bdev->uuid())) return {};
  return Differs(fmt::format("ptpl_file {} keeps the reservations of a bdev with UUID {}; that of {} is {}",
                             wanted.ptpl_file(), its, wanted.bdev_name(), bdev->uuid()));
}

Found NamespaceRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NvmfSubsystemAddNsRequest>();
  const auto* const subsystem = request == nullptr ? nullptr : FindSubsystem(c, request->nqn());
  if (subsystem == nullptr) return {};
  const rpc::v1::NvmfNamespaceParams& wanted = request->namespace_();
  if (ToLower(subsystem->subtype()).starts_with("discovery"))
    return WrongSort(fmt::format("{} is a discovery subsystem, which has no namespaces", subsystem->nqn()));
  for (const auto& space : subsystem->namespaces()) {
    if (BdevOf(space) == wanted.bdev_name() || NameOfBdev(c, BdevOf(space)) == wanted.bdev_name())
      return Exists(
          fmt::format("bdev {} is namespace {} of {} already", wanted.bdev_name(), space.nsid(), subsystem->nqn()));
  }
  if (const auto* const other = wanted.nsid() == 0 ? nullptr : FindNamespace(*subsystem, wanted.nsid()))
    return Taken(
        fmt::format("NSID {} of {} is taken by {}", wanted.nsid(), subsystem->nqn(), NameOfBdev(c, BdevOf(*other))));
  const std::uint32_t most = subsystem->max_namespaces();
  if (subsystem->has_max_namespaces() && wanted.nsid() > most)
    return Full(fmt::format("NSID {} is beyond the limit of {}: it takes NSIDs 1 to {}", wanted.nsid(),
                            subsystem->nqn(), most));
  if (subsystem->has_max_namespaces() && static_cast<std::uint32_t>(subsystem->namespaces_size()) >= most)
    return Full(fmt::format("{} has its {} namespaces already", subsystem->nqn(), most));
  if (subsystem->has_max_namespaces() && wanted.anagrpid() > most)
    return WrongValue(
        fmt::format("anagrpid {} is beyond the limit of {}, {}", wanted.anagrpid(), subsystem->nqn(), most));
  // The bdev is opened before its reservations are read.
  if (Found cause = BdevClaimed(c, wanted.bdev_name())) return cause;
  return ReservationsOfOther(c, wanted);
}

Found SubsystemRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NvmfCreateSubsystemRequest>();
  if (request == nullptr) return {};
  // The controllers' numbers have words of their own.
  const bool of_numbers = c.error.rpc_message.find("cntlid") != std::string::npos;
  if (Found cause = of_numbers ? std::nullopt : MadeThingExists(c)) return cause;
  constexpr std::uint32_t kHighest = 65519;
  const std::uint32_t least = request->has_min_cntlid() ? request->min_cntlid() : 1;
  const std::uint32_t most = request->has_max_cntlid() ? request->max_cntlid() : kHighest;
  if (least > most) return WrongValue(fmt::format("min_cntlid {} is above max_cntlid {}", least, most));
  return {};
}

Found OldSubsystemRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::ConstructNvmfSubsystemRequest>();
  if (request == nullptr) return {};
  for (const auto& space : request->namespaces()) {
    if (Found cause = BdevClaimed(c, space.bdev_name())) return cause;
  }
  return {};
}

Found TransportMissing(const Refused& c, const std::string& trtype) {
  const auto there = IsThere(c.facts, {"transport", trtype});
  if (!there || *there) return {};
  return Absent(fmt::format("the target has no {} transport yet; create it first (nvmf_create_transport)", trtype));
}

bool IsFabric(const rpc::v1::NvmfAddress& address) {
  const std::string type = ToLower(address.trtype());
  return type == "tcp" || type == "rdma";
}

/// An address that one subsystem has open without TLS stays so for all.
Found OpenWithoutTls(const Refused& c, const rpc::v1::NvmfSubsystemAddListenerRequest& request) {
  const auto* const all = c.Told<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems");
  if (all == nullptr || !request.secure_channel()) return {};
  for (const auto& subsystem : all->subsystems()) {
    if (subsystem.nqn() == request.nqn() && subsystem.allow_any_host())
      return WrongValue(fmt::format("{} lets any host in, and TLS is for hosts that are listed", subsystem.nqn()));
  }
  for (const auto& subsystem : all->subsystems()) {
    for (const auto& listener : subsystem.listen_addresses()) {
      if (subsystem.nqn() != request.nqn() && IsSame(listener, request.listen_address()))
        return Taken(fmt::format("{} listens on {} already; all that listen on one address have TLS, or none has",
                                 subsystem.nqn(), InWords(listener)));
    }
  }
  return {};
}

Found ListenerRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NvmfSubsystemAddListenerRequest>();
  const auto* const subsystem = request == nullptr ? nullptr : FindSubsystem(c, request->nqn());
  if (subsystem == nullptr) return {};
  const rpc::v1::NvmfAddress& address = request->listen_address();
  for (const auto& listener : subsystem->listen_addresses()) {
    if (IsSame(listener, address))
      return Exists(fmt::format("{} listens on {} already", subsystem->nqn(), InWords(address)));
  }
  if (Found cause = TransportMissing(c, address.trtype())) return cause;
  if (IsFabric(address)) {
    if (address.trsvcid().empty())
      return WrongValue("the listener has no port (trsvcid); 4420 is usual, and 8009 for discovery");
    const auto port = ParseNumber(address.trsvcid());
    if (!port || *port == 0 || *port > UINT16_MAX)
      return WrongValue(fmt::format("'{}' is no port (trsvcid); 4420 is usual", address.trsvcid()));
    if (Found cause = FamilyDiffers(address.traddr(), address.adrfam())) return cause;
    if (Found cause = AddressTrouble(c, address.traddr())) return cause;
  }
  if (Found cause = OpenWithoutTls(c, *request)) return cause;
  // Subsystems share an address with each other.
  const auto port = ParseNumber(address.trsvcid());
  const std::string where = port ? WithPort(address.traddr(), std::to_string(*port)) : InWords(address);
  return OwnSubsystemsOn(c, where).empty() ? AddressTaken(c, where, OwnPortalGroupsOn(c, where)) : std::nullopt;
}

/// Calls about a listener that is there: its removal, its ANA state.
Found ListenerAbsent(const Refused& c) {
  const auto* const field = c.request.GetDescriptor()->FindFieldByName("listen_address");
  const auto* const subsystem = FindSubsystem(c, StringField(c.request, "nqn"));
  if (field == nullptr || subsystem == nullptr) return {};
  const auto* const address = google::protobuf::DynamicCastToGenerated<rpc::v1::NvmfAddress>(
      &c.request.GetReflection()->GetMessage(c.request, field));
  std::vector<std::string> others;
  for (const auto& listener : subsystem->listen_addresses()) {
    if (IsSame(listener, *address)) return {};
    others.push_back(InWords(listener));
  }
  return Absent(fmt::format("{} does not listen on {}; it listens on {}", subsystem->nqn(), InWords(*address),
                            others.empty() ? "nothing" : Join(others, ", ")));
}

/// Whether a subsystem is known to report no ANA states: namespaces tell their group only where it does.
bool ReportsNoAnaStates(const Refused& c, const rpc::v1::NvmfSubsystem& subsystem) {
  constexpr Release kTellsGroups(21, 10);
  const auto& spaces = subsystem.namespaces();
  return c.facts.release() >= kTellsGroups && !spaces.empty() &&
         std::none_of(spaces.begin(), spaces.end(), [](const auto& space) { return space.has_anagrpid(); });
}

Found AnaStateRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NvmfSubsystemListenerSetAnaStateRequest>();
  const auto* const subsystem = request == nullptr ? nullptr : FindSubsystem(c, request->nqn());
  if (subsystem == nullptr) return {};
  if (ReportsNoAnaStates(c, *subsystem))
    return WrongValue(
        fmt::format("{} reports no ANA states; it would if it were made with ana_reporting", subsystem->nqn()));
  // Without namespaces that cannot be told, and whatever else is said might not be the reason.
  if (subsystem->namespaces().empty()) return {};
  if (Found cause = ListenerAbsent(c)) return cause;
  if (subsystem->has_max_namespaces() && request->anagrpid() > subsystem->max_namespaces())
    return WrongValue(fmt::format("anagrpid {} is beyond the limit of {}, {}", request->anagrpid(), subsystem->nqn(),
                                  subsystem->max_namespaces()));
  return {};
}

const rpc::v1::NvmfHost* FindHost(const rpc::v1::NvmfSubsystem& subsystem, const std::string& nqn) {
  for (const auto& host : subsystem.hosts()) {
    if (host.nqn() == nqn) return &host;
  }
  return nullptr;
}

Found HostExists(const Refused& c) {
  const std::string host = StringField(c.request, "host");
  const auto* const subsystem = FindSubsystem(c, StringField(c.request, "nqn"));
  if (subsystem == nullptr || FindHost(*subsystem, host) == nullptr) return {};
  return Exists(fmt::format("{} is a host of {} already", host, subsystem->nqn()));
}

Found HostAbsent(const Refused& c) {
  const std::string host = StringField(c.request, "host");
  const auto* const subsystem = FindSubsystem(c, StringField(c.request, "nqn"));
  if (subsystem == nullptr || FindHost(*subsystem, host) != nullptr) return {};
  std::vector<std::string> names;
  for (const auto& its : subsystem->hosts()) names.push_back(its.nqn());
  return Absent(fmt::format("{} is no host of {}{}", host, subsystem->nqn(), DidYouMean(host, names)));
}

Found NamespaceAbsent(const Refused& c) {
  const auto* const field = c.request.GetDescriptor()->FindFieldByName("nsid");
  const auto* const subsystem = FindSubsystem(c, StringField(c.request, "nqn"));
  if (field == nullptr || subsystem == nullptr) return {};
  return NoNamespace(*subsystem, c.request.GetReflection()->GetUInt32(c.request, field));
}

/// Until SPDK 26.05 each core took its share of the buffers for itself, and a transport was refused that had not
/// enough.
Found TooFewBuffers(const Refused& c, const rpc::v1::NvmfCreateTransportRequest& request) {
  constexpr Release kNoShares(26, 5);
  constexpr Release kSharesByItself(24, 1);
  constexpr std::uint64_t kShare = 32;
  const auto* const reactors = c.Told<rpc::v1::FrameworkGetReactorsResponse>("framework_get_reactors");
  const bool known = request.has_buf_cache_size() || c.facts.release() < kSharesByItself;
  if (c.facts.release() >= kNoShares || !known || reactors == nullptr || request.buf_cache_size() == UINT32_MAX)
    return {};
  const std::uint64_t share = request.has_buf_cache_size() ? request.buf_cache_size() : kShare;
  const std::uint64_t usual = ToLower(request.trtype()) == "rdma" ? 4095 : 511;
  const std::uint64_t has = request.has_num_shared_buffers() ? request.num_shared_buffers() : usual;
  const auto cores = static_cast<std::uint64_t>(reactors->reactors_size());
  if (share * cores <= has) return {};
  return WrongValue(fmt::format("num_shared_buffers {} are too few: buf_cache_size {} on each of {} cores are {}", has,
                                share, cores, share * cores));
}

Found TransportRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::NvmfCreateTransportRequest>();
  if (request == nullptr) return {};
  const std::string type = ToLower(request->trtype());
  if (type != "tcp" && type != "rdma" && type != "fc" && type != "vfiouser")
    return WrongValue(
        fmt::format("there is no transport '{}'; there are TCP, RDMA, VFIOUSER and FC", request->trtype()));
  if (c.error.rpc_message.starts_with("Invalid transport type")) {
    const char* const option = type == "rdma" ? "--with-rdma" : type == "fc" ? "--with-fc" : "--with-vfio-user";
    return type == "tcp" ? std::nullopt
                         : NotBuilt(fmt::format("this build has no {} transport; SPDK is configured {} for it",
                                                request->trtype(), option));
  }
  if (Found cause = TooFewBuffers(c, *request)) return cause;
  constexpr std::uint32_t kHighestPriority = 16;
  if (request->sock_priority() > kHighestPriority)
    return WrongValue(
        fmt::format("sock_priority is {}; it has to be at most {}", request->sock_priority(), kHighestPriority));
  if (type != "rdma" || c.host == nullptr) return {};
  const auto devices = c.host->File("/sys/class/infiniband");
  if (!devices && devices.error().code == Code::kNotFound) return NotBuilt("the target's host has no RDMA device");
  return {};
}

Found ReferralRefused(const Refused& c) {
  const auto* const field = c.request.GetDescriptor()->FindFieldByName("address");
  const auto* const all = c.Told<rpc::v1::NvmfDiscoveryGetReferralsResponse>("nvmf_discovery_get_referrals");
  if (field == nullptr || all == nullptr) return {};
  const auto* const address = google::protobuf::DynamicCastToGenerated<rpc::v1::NvmfAddress>(
      &c.request.GetReflection()->GetMessage(c.request, field));
  const bool there = std::any_of(all->referrals().begin(), all->referrals().end(),
                                 [&](const auto& referral) { return IsSame(referral.address(), *address); });
  const bool adds = c.method.options().effect() == rpc::v1::CREATES;
  if (there && adds) return Exists(fmt::format("there is a referral to {} already", InWords(*address)));
  if (!there && !adds) return Absent(fmt::format("there is no referral to {}", InWords(*address)));
  return {};
}

}  // namespace

void AddNvmfRules(Rules& rules) {
  const Reads subsystems = {"nvmf_get_subsystems"};
  const Reads of_listeners = {"nvmf_get_subsystems", "nvmf_get_transports", "iscsi_get_portal_groups"};
  rules.insert({{"nvmf_subsystem_add_ns", {WithUsers(), NamespaceRefused}},
                {"nvmf_create_subsystem", {subsystems, SubsystemRefused}},
                {"construct_nvmf_subsystem", {WithUsers(), OldSubsystemRefused}},
                {"nvmf_subsystem_add_listener", {of_listeners, ListenerRefused}},
                {"nvmf_subsystem_remove_listener", {subsystems, ListenerAbsent}},
                {"nvmf_subsystem_listener_set_ana_state", {subsystems, AnaStateRefused}},
                {"nvmf_subsystem_add_host", {subsystems, HostExists}},
                {"nvmf_subsystem_remove_host", {subsystems, HostAbsent}},
                {"nvmf_subsystem_set_keys", {subsystems, HostAbsent}},
                {"nvmf_subsystem_remove_ns", {subsystems, NamespaceAbsent}},
                {"nvmf_ns_add_host", {subsystems, NamespaceAbsent}},
                {"nvmf_ns_remove_host", {subsystems, NamespaceAbsent}},
                {"nvmf_subsystem_set_ns_ana_group", {subsystems, NamespaceAbsent}},
                {"nvmf_create_transport", {{"nvmf_get_transports", "framework_get_reactors"}, TransportRefused}},
                {"nvmf_discovery_add_referral", {{"nvmf_discovery_get_referrals"}, ReferralRefused}},
                {"nvmf_discovery_remove_referral", {{"nvmf_discovery_get_referrals"}, ReferralRefused}}});
}

}  // namespace spdkctl::client::causes
