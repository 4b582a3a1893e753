#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kControllers("bdev_nvme_get_controllers");
constexpr Read kSubsystems("nvmf_get_subsystems");

/// Where a controller is reached, in all releases' forms.
std::vector<rpc::v1::NvmeTransportId> PathsOf(const rpc::v1::BdevNvmeController& controller) {
  std::vector<rpc::v1::NvmeTransportId> paths;
  if (controller.has_trid()) paths.push_back(controller.trid());
  for (const auto& path : controller.ctrlrs()) {
    paths.push_back(path.trid());
    paths.insert(paths.end(), path.alternate_trids().begin(), path.alternate_trids().end());
  }
  return paths;
}

std::string HostOf(const rpc::v1::BdevNvmeController& controller) {
  if (controller.has_host()) return controller.host().nqn();
  return controller.ctrlrs().empty() ? std::string() : controller.ctrlrs(0).host().nqn();
}

bool IsSame(const rpc::v1::NvmeTransportId& path, const rpc::v1::BdevNvmeAttachControllerRequest& request) {
  return ToLower(path.trtype()) == ToLower(request.trtype()) && ToLower(path.traddr()) == ToLower(request.traddr()) &&
         path.trsvcid() == request.trsvcid() && (request.subnqn().empty() || path.subnqn() == request.subnqn());
}

std::string InWords(const rpc::v1::NvmeTransportId& path) {
  const std::string type = ToLower(path.trtype());
  if (type == "pcie") return path.traddr();
  return fmt::format("{}://{} ({})", type, WithPort(path.traddr(), path.trsvcid()), path.subnqn());
}

/// "as bdevs Nvme0n1, Nvme0n2".
std::string BdevsOf(const Refused& c, const std::string& controller) {
  std::vector<std::string> names;
  if (const auto* const all = Bdevs(c)) {
    for (const rpc::v1::Bdev& bdev : all->bdevs()) {
      const std::string& name = bdev.name();
      const bool its = !bdev.driver_specific().nvme().empty() && name.starts_with(controller + "n") &&
                       name.find_first_not_of("0123456789", controller.size() + 1) == std::string::npos;
      if (its) names.push_back(name);
    }
  }
  return names.empty() ? ", without any bdev"
                       : fmt::format(", as bdev{} {}", names.size() == 1 ? "" : "s", Join(names, ", "));
}

/// What is in the way of an attachment in one controller that is there.
Found AttachedAs(const Refused& c, const rpc::v1::BdevNvmeAttachControllerRequest& request,
                 const rpc::v1::BdevNvmeController& controller) {
  const bool may = MayMeanExists(c.number);
  const std::string host = HostOf(controller);
  const bool other_host = !host.empty() && !request.hostnqn().empty() && host != request.hostnqn();
  const auto paths = PathsOf(controller);
  const auto same = std::find_if(paths.begin(), paths.end(), [&](const auto& path) { return IsSame(path, request); });
  if (same != paths.end() && controller.name() == request.name() && other_host)
    return Differs(fmt::format("controller {} is attached as host {}", request.name(), host));
  if (same != paths.end() && may)
    return Exists(fmt::format("{} is attached as {} already{}", InWords(*same), controller.name(),
                              BdevsOf(c, controller.name())));
  if (controller.name() != request.name() || paths.empty()) return {};
  if (may && (request.multipath() == rpc::v1::NVME_MULTIPATH_DISABLE || !request.has_multipath()))
    return Exists(fmt::format("there is a controller {} already, at {}{}; multipath lets it have more paths",
                              request.name(), InWords(paths.front()), BdevsOf(c, request.name())));
  if (paths.front().subnqn() != request.subnqn() && !request.subnqn().empty())
    return Differs(fmt::format("controller {} is of {}; all its paths lead to one subsystem", request.name(),
                               paths.front().subnqn()));
  if (other_host)
    return Differs(
        fmt::format("controller {} is attached as host {}; all its paths are of one host", request.name(), host));
  return {};
}

Found AttachedAlready(const Refused& c, const rpc::v1::BdevNvmeAttachControllerRequest& request) {
  const auto* const all = c.Told<rpc::v1::BdevNvmeGetControllersResponse>(kControllers);
  if (all == nullptr || (!MayMeanExists(c.number) && c.number != EINVAL)) return {};
  // The one of its name comes first: others may lead to the same place.
  for (const bool own : {true, false}) {
    for (const auto& controller : all->controllers()) {
      if ((controller.name() == request.name()) != own) continue;
      if (Found cause = AttachedAs(c, request, controller)) return cause;
    }
  }
  return {};
}

/// A BDF with its domain: "0000:5e:00.0" of "5e:00.0" too.
std::string FullBdf(const std::string& bdf) {
  return ToLower(std::count(bdf.begin(), bdf.end(), ':') == 1 ? "0000:" + bdf : bdf);
}

/// Whether an address is written as the kernel writes it; SPDK takes other forms, too.
bool IsPlainBdf(const std::string& bdf) {
  const auto colon = bdf.find(':');
  return colon != std::string::npos && colon >= 4 && bdf.size() == colon + 8 && bdf[colon + 3] == ':' &&
         bdf[colon + 6] == '.';
}

Found PciDeviceUnfit(const Refused& c, const std::string& address) {
  if (c.host == nullptr) return {};
  const std::string bdf = FullBdf(address);
  if (!IsPlainBdf(bdf)) return {};
  const std::string device = "/sys/bus/pci/devices/" + bdf;
  const auto there = c.host->File(device);
  if (!there && there.error().code == Code::kNotFound) {
    // Behind a VMD, domains are numbered from 10000.
    constexpr std::size_t kDigits = 4;
    if (bdf.find(':') > kDigits)
      return Absent(
          fmt::format("{} is an address behind a VMD, and the kernel does not show it; vmd_enable has the "
                      "target look there",
                      address));
    return Absent(fmt::format("the target's host has no PCI device {}", address));
  }
  if (!there) return {};
  const auto type = c.host->Read(device + "/class", 16);
  constexpr std::string_view kNvme = "0x0108";
  if (type && !type->starts_with(kNvme))
    return WrongSort(fmt::format("PCI device {} is no NVMe controller (class {})", address, type->substr(0, 8)));
  if (bdf.find(':') > 4)
    return WrongSort(
        fmt::format("{} is behind a VMD that the kernel's driver has; the VMD has to be bound for user "
                    "space, not the device",
                    address));
  const auto link = c.host->ReadLink(device + "/driver");
  const std::string driver = link ? link->substr(link->rfind('/') + 1) : std::string();
  if (!link && link.error().code == Code::kNotFound)
    return Forbidden(
        fmt::format("PCI device {} has no driver; it has to be bound to vfio-pci or uio_pci_generic", address));
  if (link && driver != "vfio-pci" && driver != "uio_pci_generic" && driver != "igb_uio")
    return Claimed(
        fmt::format("PCI device {} is the kernel's (driver {}); it has to be bound to vfio-pci or "
                    "uio_pci_generic first, and then is gone for the kernel",
                    address, driver));
  const auto lock = c.host->Read("/var/tmp/spdk_pci_lock_" + bdf, sizeof(std::int32_t));
  if (lock && lock->size() == sizeof(std::int32_t)) {
    std::int32_t pid = 0;
    std::copy_n(lock->data(), sizeof(pid), reinterpret_cast<char*>(&pid));
    const auto alive = c.host->File(fmt::format("/proc/{}", pid));
    if (pid != 0 && alive && pid != c.facts.listener())
      return Claimed(fmt::format("PCI device {} is used by process {}", address, pid));
  }
  return {};
}

/// What this target itself says of a subsystem that is asked of it.
Found RefusedByOwnSubsystem(const Refused& c, const rpc::v1::BdevNvmeAttachControllerRequest& request) {
  const auto* const all = c.Told<rpc::v1::NvmfGetSubsystemsResponse>(kSubsystems);
  if (all == nullptr) return {};
  std::vector<std::string> here;
  const rpc::v1::NvmfSubsystem* wanted = nullptr;
  for (const auto& subsystem : all->subsystems()) {
    for (const auto& listener : subsystem.listen_addresses()) {
      const std::string& type = listener.has_trtype() ? listener.trtype() : listener.transport();
      if (ToLower(type) != ToLower(request.trtype()) || listener.traddr() != request.traddr() ||
          listener.trsvcid() != request.trsvcid())
        continue;
      here.push_back(subsystem.nqn());
      if (subsystem.nqn() == request.subnqn()) wanted = &subsystem;
    }
  }
  if (here.empty()) return {};
  if (wanted == nullptr)
    return Absent(fmt::format("no subsystem '{}' listens on {}{}", request.subnqn(),
                              WithPort(request.traddr(), request.trsvcid()), DidYouMean(request.subnqn(), here)));
  const bool is_host = std::any_of(wanted->hosts().begin(), wanted->hosts().end(),
                                   [&](const auto& host) { return host.nqn() == request.hostnqn(); });
  if (wanted->allow_any_host() || is_host) return {};
  if (!request.hostnqn().empty())
    return Forbidden(fmt::format("{} does not let host {} in", wanted->nqn(), request.hostnqn()));
  // A target's own name for itself is such a UUID.
  const bool may_be_it = std::any_of(wanted->hosts().begin(), wanted->hosts().end(), [](const auto& host) {
    return host.nqn().starts_with("nqn.2014-08.org.nvmexpress:uuid:");
  });
  return may_be_it ? std::nullopt
                   : Forbidden(fmt::format("{} lets in only the hosts that it names, and hostnqn names none of them",
                                           wanted->nqn()));
}

/// A target in interrupt mode has no TCP initiator.
Found InterruptMode(const Refused& c) {
  if (c.number != ENOTSUP || c.host == nullptr) return {};
  const auto words = c.host->CommandLine();
  if (!words || std::find(words->begin(), words->end(), "--interrupt-mode") == words->end()) return {};
  return NotBuilt("the target runs in interrupt mode, in which SPDK attaches no controller over TCP");
}

Found AddressUnfit(const Refused& c, const rpc::v1::BdevNvmeAttachControllerRequest& request) {
  // Only what came of trying to connect is explained by who listens.
  if (c.number == ENOTSUP) return InterruptMode(c);
  if (request.trsvcid().empty()) return WrongValue("trsvcid is missing: the port, 4420 is usual");
  if (request.subnqn().empty()) return WrongValue("subnqn is missing: the NQN of the subsystem");
  if (Found cause = NoAddress(request.traddr())) return cause;
  if (Found cause = FamilyDiffers(request.traddr(), request.adrfam())) return cause;
  // What is refused before anything is tried is wrong in another way.
  if (c.number == EINVAL) return {};
  if (Found cause = RefusedByOwnSubsystem(c, request)) return cause;
  if (c.host == nullptr || ToLower(request.trtype()) != "tcp") return {};
  const std::string where = WithPort(request.traddr(), request.trsvcid());
  const auto reached = c.host->CheckReachable(where);
  if (reached) return {};
  switch (reached.error().os_error) {
    case ECONNREFUSED: return Unreachable(fmt::format("nobody listens on {}", where));
    case EHOSTUNREACH:
    case ENETUNREACH: return Unreachable(fmt::format("there is no way from the target's host to {}", where));
    case ETIMEDOUT: return Unreachable(fmt::format("{} does not answer", where));
    default: return {};
  }
}

Found AttachRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevNvmeAttachControllerRequest>();
  if (request == nullptr) return {};
  const std::string type = ToLower(request->trtype());
  if (type != "pcie" && type != "tcp" && type != "rdma" && type != "fc" && type != "vfiouser" && type != "custom")
    return WrongValue(
        fmt::format("there is no transport '{}'; there are PCIe, TCP, RDMA, FC and VFIOUSER", request->trtype()));
  if (Found cause = AttachedAlready(c, *request)) return cause;
  if (MayMeanExists(c.number) && FindBdev(c, request->name() + "n1") != nullptr)
    return BdevNameTaken(c, request->name() + "n1");
  if (type == "pcie") return PciDeviceUnfit(c, request->traddr());
  if (type == "tcp" || type == "rdma") return AddressUnfit(c, *request);
  return {};
}

Found PathAbsent(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevNvmeDetachControllerRequest>();
  const auto* const all = c.Told<rpc::v1::BdevNvmeGetControllersResponse>(kControllers);
  if (request == nullptr || all == nullptr || request->traddr().empty()) return {};
  for (const auto& controller : all->controllers()) {
    if (controller.name() != request->name()) continue;
    std::vector<std::string> there;
    for (const auto& path : PathsOf(controller)) {
      if (ToLower(path.traddr()) == ToLower(request->traddr()) &&
          (request->trsvcid().empty() || path.trsvcid() == request->trsvcid()))
        return {};
      there.push_back(InWords(path));
    }
    return Absent(fmt::format("controller {} has no path to {}; it has {}", request->name(), request->traddr(),
                              Join(there, ", ")));
  }
  return {};
}

Found PathNumberAbsent(const Refused& c) {
  const auto* const field = c.request.GetDescriptor()->FindFieldByName("cntlid");
  const auto* const all = c.Told<rpc::v1::BdevNvmeGetControllersResponse>(kControllers);
  if (field == nullptr || all == nullptr || !c.request.GetReflection()->HasField(c.request, field)) return {};
  const std::uint32_t cntlid = c.request.GetReflection()->GetUInt32(c.request, field);
  for (const auto& controller : all->controllers()) {
    if (controller.name() != StringField(c.request, "name")) continue;
    std::vector<std::string> there;
    for (const auto& path : controller.ctrlrs()) {
      if (!path.has_cntlid() || path.cntlid() == cntlid) return {};
      there.push_back(std::to_string(path.cntlid()));
    }
    return Absent(fmt::format("controller {} has no path with cntlid {}; it has {}", controller.name(), cntlid,
                              Join(there, ", ")));
  }
  return {};
}

}  // namespace

void AddNvmeRules(Rules& rules) {
  const Reads controllers = {kControllers};
  rules.insert({{"bdev_nvme_attach_controller", {{kControllers, "bdev_get_bdevs", kSubsystems}, AttachRefused}},
                {"bdev_nvme_detach_controller", {controllers, PathAbsent}},
                {"bdev_nvme_reset_controller", {controllers, PathNumberAbsent}},
                {"bdev_nvme_enable_controller", {controllers, PathNumberAbsent}},
                {"bdev_nvme_disable_controller", {controllers, PathNumberAbsent}}});
}

}  // namespace spdkctl::client::causes
