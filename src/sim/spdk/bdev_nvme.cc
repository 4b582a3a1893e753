#include <algorithm>
#include <cerrno>
#include <list>

#include <fmt/format.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "base/text.h"
#include "sim/engine/fabric.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/keyring.h"
#include "sim/spdk/nvmf/address.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr const char* kModule = "nvme";

/// A namespace as the subsystem that it is in described it.
// How long a controller is being detached up to 23.09.
constexpr std::uint64_t kDetachTicks = World::kTickRate / 50;

struct RemoteNamespace {
  std::uint32_t nsid = 0;
  std::string uuid;
  std::string nguid;
  std::uint32_t block_size = 0;
  std::uint64_t num_blocks = 0;
  std::string ana_state;
};

/// One way to a subsystem.
struct Path {
  NvmeTransportId trid;
  BdevNvmeAttachControllerRequest request;  ///< How it was attached.
  std::string hostnqn;
  std::string state = "enabled";
  std::uint32_t cntlid = 0;
  std::string serial_number, model_number, firmware_revision;
  bool ana_reporting = false;
  std::vector<RemoteNamespace> namespaces = {};
  std::shared_ptr<FabricLink> link = {};
};

struct Controller {
  std::string name;
  std::list<Path> paths;
  std::string policy = "active_passive";
};

struct Nvme {
  Nvme() {
    options.set_keep_alive_timeout_ms(10000);
    options.set_delay_cmd_submit(true);
    options.set_transport_retry_count(4);
    options.set_bdev_retry_count(3);
    options.set_nvme_adminq_poll_period_us(10000);
    hostid = NewUuid();
  }

  Controller* Find(const std::string& name) {
    for (Controller& controller : controllers) {
      if (controller.name == name) return &controller;
    }
    return nullptr;
  }

  std::list<Controller> controllers;
  BdevNvmeSetOptionsRequest options;
  BdevNvmeSetHotplugRequest hotplug;
  std::string hostid;
  std::list<BdevNvmeStartDiscoveryRequest> discoveries;
};

std::string BdevName(const Controller& controller, std::uint32_t nsid) {
  return fmt::format("{}n{}", controller.name, nsid);
}

void ShowPath(const Bdev& bdev, const Path& path, BdevNvmeInfo& shown) {
  *shown.mutable_trid() = path.trid;
  NvmeCtrlrData& data = *shown.mutable_ctrlr_data();
  data.set_cntlid(path.cntlid);
  data.set_vendor_id("0x8086");
  data.set_model_number(path.model_number);
  data.set_serial_number(path.serial_number);
  data.set_firmware_revision(path.firmware_revision);
  data.set_subnqn(path.trid.subnqn());
  NvmeOacs& oacs = *data.mutable_oacs();
  oacs.set_security(0);
  oacs.set_format(0);
  oacs.set_firmware(0);
  oacs.set_ns_manage(0);
  data.set_multi_ctrlr(true);
  data.set_ana_reporting(path.ana_reporting);
  shown.mutable_vs()->set_nvme_version("1.3");
  NvmeNsData& space = *shown.mutable_ns_data();
  for (const RemoteNamespace& one : path.namespaces) {
    if (one.uuid != bdev.uuid) continue;
    space.set_id(one.nsid);
    if (path.ana_reporting) space.set_ana_state(one.ana_state);
  }
  space.set_can_share(true);
}

/// The bdevs of a path's namespaces; a second path to one that is there joins it.
std::vector<std::string> AddBdevs(World& world, Controller& controller, const Path& path) {
  std::vector<std::string> names;
  Bdevs& bdevs = world.Of<Bdevs>();
  for (const RemoteNamespace& space : path.namespaces) {
    const std::string name = BdevName(controller, space.nsid);
    const Bdev* const there = bdevs.FindExactly(name);
    if (there != nullptr && there->module == kModule) {
      names.push_back(name);
      continue;
    }
    Bdev bdev{name, "NVMe disk", kModule, space.uuid};
    bdev.block_size = space.block_size;
    bdev.num_blocks = space.num_blocks;
    bdev.numa_id = -1;
    bdev.io_types = IoTypesOf({"read", "write", "unmap", "flush", "reset", "nvme_admin", "nvme_io", "write_zeroes",
                               "compare", "compare_and_write", "abort"});
    if (world.Since(22, 9)) bdev.io_types |= IoTypesOf({"copy"});
    if (world.Since(24, 5)) bdev.memory_domains = bdev.memory_domain_types = {DmaDevice::kSystem};
    bdev.show = [&world, controller_name = controller.name](const Bdev& self, BdevDriverSpecific& shown) {
      const Controller* const found = world.Of<Nvme>().Find(controller_name);
      if (found == nullptr) return;
      for (const Path& one : found->paths) ShowPath(self, one, *shown.add_nvme());
      shown.set_mp_policy(found->policy);
    };
    if (bdevs.Register(std::move(bdev)) == 0) names.push_back(name);
  }
  return names;
}

void RemoveBdevs(World& world, const Controller& controller, const Path& path) {
  for (const RemoteNamespace& space : path.namespaces) {
    Bdev* const bdev = world.Of<Bdevs>().FindExactly(BdevName(controller, space.nsid));
    const bool other_way = std::any_of(controller.paths.begin(), controller.paths.end(), [&](const Path& other) {
      return &other != &path && std::any_of(other.namespaces.begin(), other.namespaces.end(),
                                            [&](const auto& one) { return one.nsid == space.nsid; });
    });
    if (bdev != nullptr && bdev->module == kModule && !other_way) world.Of<Bdevs>().Unregister(*bdev);
  }
}

/// A whole number of what a stranger sent, from 0 to the most that it may be; `otherwise` if there is no such member.
/// Nothing if it is anything else.
std::optional<std::uint64_t> NumberOf(const boost::json::object& object, const char* name, std::uint64_t most,
                                      std::uint64_t otherwise) {
  const auto* const value = object.if_contains(name);
  if (value == nullptr) return otherwise;
  boost::system::error_code unfit;
  const auto number = value->to_number<std::uint64_t>(unfit);
  return unfit || number > most ? std::nullopt : std::optional(number);
}

/// A namespace, as a subsystem tells of it. Nothing if no bdev can be made of that.
std::optional<RemoteNamespace> ReadNamespace(const boost::json::object& space) {
  constexpr std::uint64_t kMostBlockSize = 65536;
  constexpr std::uint64_t kSector = 512;
  const auto nsid = NumberOf(space, "nsid", UINT32_MAX - 1, 0);
  const auto block_size = NumberOf(space, "block_size", kMostBlockSize, 0);
  const auto num_blocks = NumberOf(space, "num_blocks", UINT64_MAX / kMostBlockSize, 0);
  if (!nsid || *nsid == 0 || !block_size || *block_size < kSector || !num_blocks) return std::nullopt;
  const std::string uuid = TextOf(space, "uuid");
  if (!uuid.empty() && !IsUuid(uuid)) return std::nullopt;
  return RemoteNamespace{static_cast<std::uint32_t>(*nsid),       uuid,        TextOf(space, "nguid"),
                         static_cast<std::uint32_t>(*block_size), *num_blocks, TextOf(space, "ana_state")};
}

/// Takes what the subsystem answered into the path; false if it said no, or what no subsystem says: it may be
/// anybody's.
bool Accept(const boost::json::object& answer, Path& path) {
  if (answer.contains("error")) return false;
  constexpr std::uint64_t kMostCntlid = 0xffff;
  constexpr std::size_t kMostNamespaces = 1024;
  const auto cntlid = NumberOf(answer, "cntlid", kMostCntlid, 0);
  if (!cntlid) return false;
  path.cntlid = static_cast<std::uint32_t>(*cntlid);
  path.serial_number = TextOf(answer, "serial_number");
  path.model_number = TextOf(answer, "model_number");
  path.firmware_revision = TextOf(answer, "firmware_revision");
  const auto* const ana = answer.if_contains("ana_reporting");
  path.ana_reporting = ana != nullptr && ana->is_bool() && ana->as_bool();
  path.namespaces.clear();
  const auto* const namespaces = answer.if_contains("namespaces");
  if (namespaces == nullptr || !namespaces->is_array()) return true;
  for (const boost::json::value& value : namespaces->as_array()) {
    const auto space = value.is_object() ? ReadNamespace(value.as_object()) : std::nullopt;
    if (!space || path.namespaces.size() == kMostNamespaces) return false;
    path.namespaces.push_back(*space);
  }
  return true;
}

/// A subsystem that is being connected to: asked in every round until it is there, or cannot be.
class Attachment {
 public:
  Attachment(World& world, Path path) : world_(world), path_(std::move(path)) {
    const bool known = path_.trid.trtype() == "TCP" && !path_.trid.trsvcid().empty();
    if (known) connecting_.emplace(world, path_.trid.traddr(), path_.trid.trsvcid());
  }

  /// Nothing as long as it goes on; else whether it worked.
  std::optional<bool> Poll() {
    if (answered_) return *answered_;
    if (!connecting_) return false;
    if (path_.link == nullptr) {
      if (!connecting_->Done()) return std::nullopt;
      if (connecting_->link == nullptr) return false;
      path_.link = std::move(connecting_->link);
      path_.link->on_message = [this](const boost::json::object& answer) { answered_ = Accept(answer, path_); };
      path_.link->on_end = [this] { answered_ = false; };
      path_.link->Send(
          {{"subnqn", path_.trid.subnqn()}, {"hostnqn", path_.hostnqn}, {"hostid", world_.Of<Nvme>().hostid}});
    }
    return std::nullopt;
  }
  Path& path() { return path_; }

 private:
  World& world_;
  Path path_;
  std::optional<Fabric::Connecting> connecting_;
  std::optional<bool> answered_;
};

/// The subsystem hung up: the controller is lost until somebody resets it.
void WatchLink(World& world, const std::string& name, Path& path) {
  path.link->on_message = nullptr;
  FabricLink* const raw = path.link.get();
  path.link->on_end = [&world, name, raw] {
    Controller* const controller = world.Of<Nvme>().Find(name);
    if (controller == nullptr) return;
    for (Path& one : controller->paths) {
      if (one.link.get() == raw) one.state = "failed";
    }
  };
}

Failure CheckLength(const char* name, const std::string& text, std::size_t most) {
  return text.size() > most ? Failure(RpcError{-EINVAL, fmt::format("{} too long: {}", name, text)}) : Failure();
}

/// Whether an address can be made of the request, in SPDK's words.
template <class Request>
Failure CheckAddress(const Request& request) {
  constexpr std::size_t kLongestType = 32;
  constexpr std::size_t kLongestAddress = 256;
  constexpr std::size_t kLongestService = 32;
  if (request.trtype().size() > kLongestType)
    return RpcError{-EINVAL, fmt::format("Failed to parse trtype: {}", request.trtype())};
  if (auto failure = CheckLength("traddr", request.traddr(), kLongestAddress)) return failure;
  if (request.has_adrfam() && !IsFamily(request.adrfam()))
    return RpcError{-EINVAL, fmt::format("Failed to parse adrfam: {}", request.adrfam())};
  return CheckLength("trsvcid", request.trsvcid(), kLongestService);
}

bool IsSamePath(const Path& path, const BdevNvmeAttachControllerRequest& request) {
  return path.trid.traddr() == request.traddr() && path.trid.trsvcid() == request.trsvcid() &&
         path.request.hostaddr() == request.hostaddr() && path.request.hostsvcid() == request.hostsvcid();
}

/// Up to 24.05 these texts end in a line break.
const char* EndOfText(const World& world) { return world.Since(24, 9) ? "" : "\n"; }

/// Whether a controller of that name can have the path besides those that it has.
Failure CheckOtherPaths(World& world, const BdevNvmeAttachControllerRequest& request, const std::string& hostnqn) {
  const Controller* const controller = world.Of<Nvme>().Find(request.name());
  if (controller == nullptr || controller->paths.empty()) return {};
  const auto refuse = [&](int number, const std::string& why) {
    return RpcError{-number,
                    fmt::format("A controller named {} already exists {}{}", request.name(), why, EndOfText(world))};
  };
  // Up to 24.01 there is no mode unless one is named; since 24.05 it is multipath.
  const std::string mode =
      request.has_multipath() ? WireNameOf(request.multipath()) : (world.Since(24, 5) ? "multipath" : "");
  if (mode == "disable") return refuse(EALREADY, "and multipath is disabled");
  for (const Path& path : controller->paths) {
    if (IsSamePath(path, request)) return refuse(EALREADY, "with the specified network path");
  }
  const Path& first = controller->paths.front();
  if (first.trid.subnqn() != request.subnqn()) {
    return RpcError{-EINVAL, fmt::format("A controller named {} already exists, but uses a different subnqn ({}){}",
                                         request.name(), first.trid.subnqn(), EndOfText(world))};
  }
  if (first.hostnqn != hostnqn) {
    return RpcError{-EINVAL, fmt::format("A controller named {} already exists, but uses a different hostnqn ({}){}",
                                         request.name(), first.hostnqn, EndOfText(world))};
  }
  return {};
}

Failure CheckAttach(World& world, const BdevNvmeAttachControllerRequest& request, const std::string& hostnqn) {
  constexpr std::uint32_t kMostIoQueues = 65536;
  if (request.has_max_bdevs() && request.max_bdevs() == 0) return RpcError{-EINVAL, "max_bdevs cannot be zero"};
  if (auto failure = CheckAddress(request)) return failure;
  if (auto failure = CheckLength("subnqn", request.subnqn(), kLongestNqn)) return failure;
  if (auto failure = CheckLength("hostnqn", request.hostnqn(), kLongestNqn)) return failure;
  if (auto failure = CheckOtherPaths(world, request, hostnqn)) return failure;
  if (request.has_num_io_queues() && (request.num_io_queues() == 0 || request.num_io_queues() > kMostIoQueues)) {
    return RpcError{-EINVAL,
                    fmt::format("num_io_queues out of bounds, min: 1 max: {}{}", kMostIoQueues, EndOfText(world))};
  }
  return {};
}

/// Whether the time that SPDK waits for a lost controller and the time between two tries fit each other.
bool FitsResiliency(std::int32_t loss, std::uint32_t delay, std::uint32_t fast_fail) {
  if (loss < -1) return false;
  if (loss == 0) return delay == 0 && fast_fail == 0;
  if (delay == 0 || (fast_fail != 0 && fast_fail < delay)) return false;
  return loss == -1 || (delay <= static_cast<std::uint32_t>(loss) && fast_fail <= static_cast<std::uint32_t>(loss));
}

using AttachCall = Call<BdevNvmeAttachControllerRequest, BdevNvmeAttachControllerResponse>;

/// The NQN that the host says it has, unless it is told another.
std::string HostNqnOf(const AttachCall& call) {
  if (!call.request.hostnqn().empty()) return call.request.hostnqn();
  return "nqn.2014-08.org.nvmexpress:uuid:" + call.world.Of<Nvme>().hostid;
}

/// The errno of what SPDK's module refuses after its RPC has accepted the parameters.
int CheckController(const AttachCall& call) {
  constexpr std::size_t kLongestName = 31;
  const BdevNvmeAttachControllerRequest& request = call.request;
  if (request.name().empty() || (request.name().size() > kLongestName && call.world.Since(21, 10))) return EINVAL;
  if (!FitsResiliency(request.ctrlr_loss_timeout_sec(), request.reconnect_delay_sec(),
                      request.fast_io_fail_timeout_sec()))
    return EINVAL;
  Keyring& keyring = call.world.Of<Keyring>();
  for (const std::string* key : {&request.psk(), &request.dhchap_key(), &request.dhchap_ctrlr_key()}) {
    if (!key->empty() && call.world.Since(24, 5) && keyring.Find(*key) == nullptr) return ENOKEY;
  }
  return 0;
}

Path PathOf(const AttachCall& call) {
  Path path;
  path.request = call.request;
  path.hostnqn = HostNqnOf(call);
  NvmeTransportId& trid = path.trid;
  trid.set_trtype(ToUpper(call.request.trtype()));
  if (call.request.has_adrfam()) trid.set_adrfam(ShownFamily(call.request.adrfam()));
  trid.set_traddr(call.request.traddr());
  trid.set_trsvcid(call.request.trsvcid());
  trid.set_subnqn(call.request.subnqn());
  return path;
}

/// The controller has a path more, and bdevs of the namespaces that are seen there.
void AddPath(const AttachCall& call, Path path) {
  Nvme& nvme = call.world.Of<Nvme>();
  const std::string& name = call.request.name();
  Controller* controller = nvme.Find(name);
  if (controller == nullptr) controller = &nvme.controllers.emplace_back(Controller{name, {}});
  Path& added = controller->paths.emplace_back(std::move(path));
  WatchLink(call.world, name, added);
  for (const std::string& bdev : AddBdevs(call.world, *controller, added)) call.response.add_bdevs(bdev);
}

Reply Attach(const AttachCall& call) {
  if (call.world.oldest()) return InvalidParams();
  if (auto failure = CheckAttach(call.world, call.request, HostNqnOf(call))) return failure;
  if (const int wrong = CheckController(call)) return Errno(wrong);
  Path path = PathOf(call);
  // There are no devices but those on the network. Up to 21.07 an application that connects answers nobody until it is
  // connected, so that it cannot connect to itself.
  const bool to_itself =
      !call.world.Since(21, 10) && call.world.Of<Fabric>().Listens(path.trid.traddr(), path.trid.trsvcid());
  if (path.trid.trtype() != "TCP" || to_itself) return Errno(ENODEV);
  auto attachment = std::make_shared<Attachment>(call.world, std::move(path));
  return call.Later([attachment](const AttachCall& waiting) -> std::optional<Reply> {
    const std::optional<bool> done = attachment->Poll();
    if (!done) return std::nullopt;
    if (!*done) return Reply(Errno(waiting.world.Since(24, 1) ? EIO : ENODEV));
    AddPath(waiting, std::move(attachment->path()));
    return Reply();
  });
}

bool Matches(const BdevNvmeDetachControllerRequest& request, const Path& path) {
  return (!request.has_trtype() || ToUpper(request.trtype()) == path.trid.trtype()) &&
         (!request.has_traddr() || request.traddr() == path.trid.traddr()) &&
         (!request.has_trsvcid() || request.trsvcid() == path.trid.trsvcid()) &&
         (!request.has_subnqn() || request.subnqn() == path.trid.subnqn()) &&
         (!request.has_hostaddr() || request.hostaddr() == path.request.hostaddr()) &&
         (!request.has_hostsvcid() || request.hostsvcid() == path.request.hostsvcid());
}

void Forget(World& world, const std::string& name) {
  world.Of<Nvme>().controllers.remove_if([&](const Controller& one) { return one.name == name && one.paths.empty(); });
}

Failure Detach(const Call<BdevNvmeDetachControllerRequest>& call) {
  World& world = call.world;
  if (world.oldest()) return InvalidParams();
  if (auto failure = CheckAddress(call.request)) return failure;
  Nvme& nvme = world.Of<Nvme>();
  Controller* const controller = nvme.Find(call.request.name());
  if (controller == nullptr) return Errno(ENODEV);
  bool any = false;
  for (Path& path : controller->paths) {
    if (!Matches(call.request, path)) continue;
    any = true;
    RemoveBdevs(world, *controller, path);
    path.state = "deleting";
    path.link.reset();
    path.namespaces.clear();
  }
  if (!any) return Errno(world.Since(22, 1) ? ENXIO : ENODEV);
  const auto finish = [&world, name = call.request.name()] {
    if (Controller* const found = world.Of<Nvme>().Find(name))
      found->paths.remove_if([](const Path& path) { return path.state == "deleting"; });
    Forget(world, name);
  };
  if (world.Since(24, 1)) {
    finish();
    return {};
  }
  // Up to 23.09 SPDK answers before the controller is gone.
  const std::uint64_t end = World::Ticks() + kDetachTicks;
  auto id = std::make_shared<int>(0);
  *id = world.OnPoll([&world, finish, end, id] {
    if (World::Ticks() < end) return;
    finish();
    world.EndPoll(*id);
  });
  return {};
}

void ShowHost(const Path& path, BdevNvmeHost& shown) {
  shown.set_nqn(path.hostnqn);
  shown.set_addr(path.request.hostaddr());
  shown.set_svcid(path.request.hostsvcid());
  shown.set_no_shn_notification(false);
}

Failure GetControllers(const Call<BdevNvmeGetControllersRequest, BdevNvmeGetControllersResponse>& call) {
  Nvme& nvme = call.world.Of<Nvme>();
  if (call.request.has_name() && nvme.Find(call.request.name()) == nullptr) {
    if (!call.world.Since(19, 7)) return Errno(ENODEV);
    return RpcError{call.world.Since(26, 5) ? -EINVAL : EINVAL,
                    fmt::format("Controller {} does not exist", call.request.name())};
  }
  for (const Controller& controller : nvme.controllers) {
    if (call.request.has_name() && controller.name != call.request.name()) continue;
    BdevNvmeController& shown = *call.response.add_controllers();
    shown.set_name(controller.name);
    for (const Path& path : controller.paths) {
      if (!shown.has_trid()) *shown.mutable_trid() = path.trid;
      if (!shown.has_host()) ShowHost(path, *shown.mutable_host());
      BdevNvmePath& entry = *shown.add_ctrlrs();
      entry.set_state(path.state);
      *entry.mutable_trid() = path.trid;
      entry.set_cntlid(path.cntlid);
      ShowHost(path, *entry.mutable_host());
    }
  }
  return {};
}

using Attachments = std::vector<std::unique_ptr<Attachment>>;

/// Puts a path that was connected anew in the place of the one that was given up.
void TakePlace(World& world, Controller& controller, Path fresh) {
  for (Path& path : controller.paths) {
    if (path.state != "resetting" || path.trid.trsvcid() != fresh.trid.trsvcid() ||
        path.trid.traddr() != fresh.trid.traddr())
      continue;
    fresh.state = fresh.link != nullptr ? "enabled" : "failed";
    path = std::move(fresh);
    if (path.link != nullptr) WatchLink(world, controller.name, path);
    return;
  }
}

using ResetCall = Call<BdevNvmeResetControllerRequest>;

/// Nothing as long as one of the attempts is not over.
std::optional<Reply> FinishReset(const ResetCall& call, const Attachments& attempts) {
  bool failed = false;
  for (const auto& attempt : attempts) {
    const std::optional<bool> done = attempt->Poll();
    if (!done) return std::nullopt;
    failed = failed || !*done;
  }
  Controller* const controller = call.world.Of<Nvme>().Find(call.request.name());
  if (controller == nullptr) return Reply(Errno(ENODEV));
  for (const auto& attempt : attempts) TakePlace(call.world, *controller, std::move(attempt->path()));
  return failed ? Reply(Errno(EIO)) : Reply();
}

/// Connects the paths anew; each gets another controller of the subsystem.
Reply Reset(const ResetCall& call) {
  const std::uint32_t cntlid = call.request.cntlid();
  Controller* const controller = call.world.Of<Nvme>().Find(call.request.name());
  if (controller == nullptr) return Errno(ENODEV);
  const bool known = cntlid == 0 || std::any_of(controller->paths.begin(), controller->paths.end(),
                                                [&](const Path& path) { return path.cntlid == cntlid; });
  if (!known) return Errno(ENODEV);
  auto attempts = std::make_shared<Attachments>();
  for (Path& path : controller->paths) {
    if (cntlid != 0 && path.cntlid != cntlid) continue;
    if (path.state == "disabled") return Errno(EALREADY);
    Path again = path;
    again.link.reset();
    path.link.reset();
    path.state = "resetting";
    attempts->push_back(std::make_unique<Attachment>(call.world, std::move(again)));
  }
  return call.Later([attempts](const ResetCall& waiting) { return FinishReset(waiting, *attempts); });
}

template <class Request>
Failure SetState(World& world, const Request& request, const char* from, const char* to) {
  Controller* const controller = world.Of<Nvme>().Find(request.name());
  if (controller == nullptr) return Errno(ENODEV);
  bool any = false;
  for (Path& path : controller->paths) {
    if (request.cntlid() != 0 && path.cntlid != request.cntlid()) continue;
    any = true;
    if (path.state != from) return Errno(EALREADY);
    path.state = to;
  }
  if (!any) return Errno(ENODEV);
  return {};
}

Failure Enable(const Call<BdevNvmeEnableControllerRequest>& call) {
  return SetState(call.world, call.request, "disabled", "enabled");
}
Failure Disable(const Call<BdevNvmeDisableControllerRequest>& call) {
  return SetState(call.world, call.request, "enabled", "disabled");
}

Failure GetHealth(const Call<BdevNvmeGetControllerHealthInfoRequest, BdevNvmeGetControllerHealthInfoResponse>& call) {
  if (!call.request.has_name()) return InternalError("Missing device name");
  const Controller* const controller = call.world.Of<Nvme>().Find(call.request.name());
  if (controller == nullptr || controller->paths.empty()) return InternalError("Device not found");
  const Path& path = controller->paths.front();
  call.response.set_model_number(path.model_number);
  call.response.set_serial_number(path.serial_number);
  call.response.set_firmware_revision(path.firmware_revision);
  call.response.set_traddr(path.trid.traddr());
  call.response.set_critical_warning(0);
  // The temperature is 0 kelvin in degrees Celsius, as a number without a sign.
  constexpr std::uint64_t kZeroKelvin = 273;
  call.response.set_temperature_celsius(std::uint64_t{0} - kZeroKelvin);
  call.response.set_available_spare_percentage(0);
  call.response.set_available_spare_threshold_percentage(0);
  call.response.set_percentage_used(0);
  const std::string zero = "0";
  call.response.set_data_units_read(zero);
  call.response.set_data_units_written(zero);
  call.response.set_host_read_commands(zero);
  call.response.set_host_write_commands(zero);
  call.response.set_controller_busy_time(zero);
  call.response.set_power_cycles(zero);
  call.response.set_power_on_hours(zero);
  call.response.set_unsafe_shutdowns(zero);
  call.response.set_media_errors(zero);
  call.response.set_num_err_log_entries(zero);
  call.response.set_warning_temperature_time_minutes(0);
  call.response.set_critical_composite_temperature_time_minutes(0);
  return {};
}

Failure GetIoPaths(const Call<BdevNvmeGetIoPathsRequest, BdevNvmeGetIoPathsResponse>& call) {
  // Nobody does I/O, so that no thread has a channel.
  ShowEmpty(call.response, "poll_groups");
  return {};
}

Failure GetTransportStatistics(
    const Call<BdevNvmeGetTransportStatisticsRequest, BdevNvmeGetTransportStatisticsResponse>& call) {
  ShowEmpty(call.response, "poll_groups");
  return {};
}

Failure SetOptions(const Call<BdevNvmeSetOptionsRequest>& call) {
  Nvme& nvme = call.world.Of<Nvme>();
  BdevNvmeSetOptionsRequest options = nvme.options;
  if (call.request.dhchap_digests_size() != 0) options.clear_dhchap_digests();
  if (call.request.dhchap_dhgroups_size() != 0) options.clear_dhchap_dhgroups();
  options.MergeFrom(call.request);
  const bool fits = !(options.timeout_us() == 0 && options.timeout_admin_us() != 0) &&
                    options.bdev_retry_count() >= -1 &&
                    FitsResiliency(options.ctrlr_loss_timeout_sec(), options.reconnect_delay_sec(),
                                   options.fast_io_fail_timeout_sec());
  if (!fits && call.world.Since(22, 1)) return Errno(EINVAL);
  // Controllers that exist keep the options that they were attached with.
  if (!nvme.controllers.empty() && call.world.Since(19, 7))
    return RpcError{-EPERM, "RPC not permitted with nvme controllers already attached"};
  nvme.options = options;
  return {};
}

Failure SetHotplug(const Call<BdevNvmeSetHotplugRequest>& call) {
  // SPDK refuses hotplug to processes without the rights for it. The simulator pretends to have them.
  call.world.Of<Nvme>().hotplug.MergeFrom(call.request);
  return {};
}

Failure AddErrorInjection(const Call<BdevNvmeAddErrorInjectionRequest>& call) {
  if (call.world.Of<Nvme>().Find(call.request.name()) == nullptr) return Errno(ENODEV);
  return {};
}
Failure RemoveErrorInjection(const Call<BdevNvmeRemoveErrorInjectionRequest>& call) {
  if (call.world.Of<Nvme>().Find(call.request.name()) == nullptr) return Errno(ENODEV);
  return {};
}

Failure ApplyFirmware(const Call<BdevNvmeApplyFirmwareRequest, BdevNvmeApplyFirmwareResponse>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.bdev_name());
  if (bdev == nullptr || bdev->claimed())
    return InternalError(call.world.Since(21, 1) ? fmt::format("bdev {} could not be opened", call.request.bdev_name())
                                                 : fmt::format("bdev {} were not found", call.request.bdev_name()));
  if (bdev->module != kModule)
    return InternalError(fmt::format("Controller information for {} were not found.", call.request.bdev_name()));
  return InternalError("firmware download failed .");
}

Failure SendCommand(const Call<BdevNvmeSendCmdRequest, BdevNvmeSendCmdResponse>& call) {
  if (call.world.Of<Nvme>().Find(call.request.name()) == nullptr) return InvalidErrno(EINVAL);
  return InternalErrno(EINVAL);
}

Failure SetPreferredPath(const Call<BdevNvmeSetPreferredPathRequest>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != kModule) return Errno(ENODEV);
  for (const Controller& controller : call.world.Of<Nvme>().controllers) {
    for (const Path& path : controller.paths) {
      if (bdev->name.starts_with(controller.name) && path.cntlid == call.request.cntlid()) return {};
    }
  }
  return Errno(ENODEV);
}

Failure SetMultipathPolicy(const Call<BdevNvmeSetMultipathPolicyRequest>& call) {
  const std::string policy = WireNameOf(call.request.policy());
  const bool all_paths = policy == "active_active";
  if (!all_paths && call.request.has_selector()) return InternalError("spdk_json_decode_object failed");
  // Only the selector round_robin counts I/Os. Up to 24.01 it is not the default.
  const bool in_turns = all_paths && (call.request.has_selector() ? WireNameOf(call.request.selector()) == "round_robin"
                                                                  : call.world.Since(24, 5));
  const bool counts = call.request.has_rr_min_io() && call.request.rr_min_io() != UINT32_MAX;
  if (counts && (in_turns ? call.request.rr_min_io() == 0 : !call.world.Since(24, 5))) return Errno(EINVAL);
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != kModule) return Errno(ENODEV);
  for (Controller& controller : call.world.Of<Nvme>().controllers) {
    if (bdev->name.starts_with(controller.name + "n")) controller.policy = policy;
  }
  return {};
}

Failure PathsHaveStatistics(World& world) {
  if (world.Of<Nvme>().options.io_path_stat()) return {};
  return RpcError{-EPERM, "RPC not enabled if enable_io_path_stat is false"};
}

Failure GetPathIostat(const Call<BdevNvmeGetPathIostatRequest, BdevNvmeGetPathIostatResponse>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr || bdev->module != kModule) return Errno(ENODEV);
  call.response.set_name(bdev->name);
  ShowEmpty(call.response, "stats");
  return {};
}

// No discovery service answers on the network.

Failure StartDiscovery(const Call<BdevNvmeStartDiscoveryRequest>& call) {
  Nvme& nvme = call.world.Of<Nvme>();
  if (auto failure = CheckAddress(call.request)) return failure;
  if (!FitsResiliency(call.request.ctrlr_loss_timeout_sec(), call.request.reconnect_delay_sec(),
                      call.request.fast_io_fail_timeout_sec()))
    return Errno(EINVAL);
  for (const auto& other : nvme.discoveries) {
    if (other.name() == call.request.name() ||
        (other.traddr() == call.request.traddr() && other.trsvcid() == call.request.trsvcid()))
      return Errno(EEXIST);
  }
  if (call.request.attach_timeout_ms() != 0) return Errno(ETIMEDOUT);
  nvme.discoveries.push_back(call.request);
  return {};
}
Failure StopDiscovery(const Call<BdevNvmeStopDiscoveryRequest>& call) {
  if (call.world.Of<Nvme>().discoveries.remove_if([&](const auto& one) { return one.name() == call.request.name(); }) ==
      0)
    return Errno(ENOENT);
  return {};
}
Failure GetDiscoveries(const Call<BdevNvmeGetDiscoveryInfoRequest, BdevNvmeGetDiscoveryInfoResponse>& call) {
  for (const auto& one : call.world.Of<Nvme>().discoveries) {
    NvmeDiscovery& shown = *call.response.add_discoveries();
    shown.set_name(one.name());
    NvmeTransportId& trid = *shown.mutable_trid();
    trid.set_trtype(ToUpper(one.trtype()));
    if (one.has_adrfam()) trid.set_adrfam(ShownFamily(one.adrfam()));
    trid.set_traddr(one.traddr());
    if (one.has_trsvcid()) trid.set_trsvcid(one.trsvcid());
    trid.set_subnqn(kDiscoveryNqn);
    ShowEmpty(shown, "referrals");
  }
  return {};
}

Failure SetKeys(const Call<BdevNvmeSetKeysRequest>& call) {
  for (const std::string* key : {&call.request.dhchap_key(), &call.request.dhchap_ctrlr_key()}) {
    if (!key->empty() && call.world.Of<Keyring>().Find(*key) == nullptr) return Errno(ENOKEY);
  }
  if (call.world.Of<Nvme>().Find(call.request.name()) == nullptr) return Errno(ENODEV);
  return {};
}

/// The options with every default written out, in the numbers of the release.
BdevNvmeSetOptionsRequest WithDefaults(const World& world, const BdevNvmeSetOptionsRequest& set) {
  BdevNvmeSetOptionsRequest all = set;
  const google::protobuf::Reflection& reflection = *all.GetReflection();
  if (!world.Since(20, 7) && set.nvme_adminq_poll_period_us() == 10000) all.set_nvme_adminq_poll_period_us(1000000);
  using Descriptor = google::protobuf::FieldDescriptor;
  for (int i = 0; i < all.GetDescriptor()->field_count(); ++i) {
    const Descriptor* const field = all.GetDescriptor()->field(i);
    if (field->is_repeated() || reflection.HasField(all, field)) continue;
    switch (field->cpp_type()) {
      case Descriptor::CPPTYPE_BOOL: reflection.SetBool(&all, field, false); break;
      case Descriptor::CPPTYPE_INT32: reflection.SetInt32(&all, field, 0); break;
      case Descriptor::CPPTYPE_UINT32: reflection.SetUInt32(&all, field, 0); break;
      case Descriptor::CPPTYPE_UINT64: reflection.SetUInt64(&all, field, 0); break;
      default: break;
    }
  }
  if (!set.has_action_on_timeout()) all.set_action_on_timeout(NVME_TIMEOUT_ACTION_NONE);
  FillDhchap(all);
  return all;
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  Nvme& nvme = world.Of<Nvme>();
  BdevNvmeSetOptionsRequest options = WithDefaults(world, nvme.options);
  // Up to 24.01 SPDK does not save these options.
  if (!world.Since(24, 5)) {
    options.clear_disable_auto_failback();
    options.clear_nvme_error_stat();
    options.clear_rdma_srq_size();
  }
  if (world.Since(22, 5)) {
    options.clear_retry_count();
  } else {
    options.set_retry_count(4);
  }
  if (world.Since(26, 5) && !options.has_multipath_opts())
    options.mutable_multipath_opts()->set_policy(NVME_MULTIPATH_POLICY_ACTIVE_PASSIVE);
  AddConfigCall(world, "bdev_nvme_set_options", options, response);
  for (const Controller& controller : nvme.controllers) {
    for (const Path& path : controller.paths) {
      BdevNvmeAttachControllerRequest call = path.request;
      const bool multipath = !call.has_multipath() || call.multipath() == NVME_MULTIPATH_MULTIPATH;
      call.clear_multipath();
      if (multipath && world.Since(24, 9)) call.set_multipath(NVME_MULTIPATH_MULTIPATH);
      call.set_prchk_reftag(call.prchk_reftag());
      call.set_prchk_guard(call.prchk_guard());
      call.set_hdgst(call.hdgst());
      call.set_ddgst(call.ddgst());
      call.set_disable_sq_flow_control(call.disable_sq_flow_control());
      call.set_ctrlr_loss_timeout_sec(call.ctrlr_loss_timeout_sec());
      call.set_reconnect_delay_sec(call.reconnect_delay_sec());
      call.set_fast_io_fail_timeout_sec(call.fast_io_fail_timeout_sec());
      AddConfigCall(world, "bdev_nvme_attach_controller", call, response);
    }
  }
  for (const auto& discovery : nvme.discoveries) AddConfigCall(world, "bdev_nvme_start_discovery", discovery, response);
  BdevNvmeSetHotplugRequest hotplug = nvme.hotplug;
  constexpr std::uint64_t kPeriod = 100000;
  if (!hotplug.has_period_us()) hotplug.set_period_us(kPeriod);
  hotplug.set_enable(hotplug.enable());
  AddConfigCall(world, "bdev_nvme_set_hotplug", hotplug, response);
}

}  // namespace

void AddNvmeHandlers(Handlers& handlers) {
  handlers.On("bdev_nvme_attach_controller", Attach);
  handlers.On("bdev_nvme_detach_controller", Detach);
  handlers.On("bdev_nvme_get_controllers", GetControllers);
  handlers.On("bdev_nvme_reset_controller", Reset);
  handlers.On("bdev_nvme_enable_controller", Enable);
  handlers.On("bdev_nvme_disable_controller", Disable);
  handlers.On("bdev_nvme_get_controller_health_info", GetHealth);
  handlers.On("bdev_nvme_get_io_paths", GetIoPaths);
  handlers.On("bdev_nvme_get_transport_statistics", GetTransportStatistics);
  handlers.On("bdev_nvme_set_options", SetOptions);
  handlers.On("bdev_nvme_set_hotplug", SetHotplug);
  handlers.On("bdev_nvme_add_error_injection", AddErrorInjection);
  handlers.On("bdev_nvme_remove_error_injection", RemoveErrorInjection);
  handlers.On("bdev_nvme_apply_firmware", ApplyFirmware);
  handlers.On("bdev_nvme_send_cmd", SendCommand);
  handlers.On("bdev_nvme_set_preferred_path", SetPreferredPath);
  handlers.On("bdev_nvme_set_multipath_policy", SetMultipathPolicy);
  handlers.On("bdev_nvme_get_path_iostat", GetPathIostat);
  handlers.OnFirst("bdev_nvme_get_path_iostat", PathsHaveStatistics);
  handlers.On("bdev_nvme_start_discovery", StartDiscovery);
  handlers.On("bdev_nvme_stop_discovery", StopDiscovery);
  handlers.On("bdev_nvme_get_discovery_info", GetDiscoveries);
  handlers.On("bdev_nvme_set_keys", SetKeys);
  // There is no mDNS daemon, and the simulator makes no character devices.
  for (const char* method :
       {"bdev_nvme_start_mdns_discovery", "bdev_nvme_stop_mdns_discovery", "bdev_nvme_get_mdns_discovery_info"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENOTSUP); });
  for (const char* method : {"bdev_nvme_cuse_register", "bdev_nvme_cuse_unregister"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
  handlers.OnConfig("bdev/nvme", ShowConfig);
}

}  // namespace spdkctl::sim
