#pragma once

#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/engine/fabric.h"
#include "sim/spdk/bdev/bdev.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {

struct Namespace {
  std::uint32_t nsid = 0;
  std::string bdev;
  std::string nguid;
  std::string eui64;
  std::string uuid;
  std::uint32_t ana_group = 0;
  bool visible_to_all = true;
  std::vector<std::string> hosts = {};  ///< Those that see it, where not all do.
  std::string ptpl_file = {};
  bool hide_metadata = false;
  BdevUserId user = 0;
};

struct Listener {
  rpc::v1::NvmfAddress address;
  std::map<std::uint32_t, std::string> ana_states;
  bool secure_channel = false;
  std::string sock_impl = {};
};

struct SubsystemHost {
  std::string nqn;
  std::string dhchap_key = {};
  std::string dhchap_ctrlr_key = {};
  std::string psk = {};  ///< That the TCP transport keeps.
};

/// A host's association with a subsystem.
struct NvmfController {
  std::uint32_t cntlid = 0;
  std::string hostnqn;
  std::string hostid;
  rpc::v1::NvmfAddress listener;
  std::string peer_port;
  std::shared_ptr<FabricLink> link;
};

struct Subsystem {
  rpc::v1::NvmfCreateSubsystemRequest made;  ///< With every default filled in.
  bool discovery = false;
  bool started = true;  ///< What is not cannot be paused to change it.
  std::vector<Namespace> namespaces;
  std::vector<SubsystemHost> hosts;
  std::vector<Listener> listeners;
  std::list<NvmfController> controllers;
  std::uint32_t last_cntlid = 0;
};

struct NvmfTarget {
  std::string name;
  std::vector<rpc::v1::NvmfTransport> transports;
  std::list<Subsystem> subsystems;
  std::vector<rpc::v1::NvmfReferral> referrals;
  std::uint32_t max_subsystems = 1024;
};

/// The NVMe-oF targets of the application.
class Nvmf {
 public:
  explicit Nvmf(World& world);

  NvmfTarget* Find(const std::string& name);
  static Subsystem* FindSubsystem(NvmfTarget& target, const std::string& nqn);
  /// Ends what the subsystem holds: its bdevs, sockets and hosts.
  void Clear(Subsystem& subsystem);

  std::list<NvmfTarget> targets;    ///< The newest first.
  bool has_max_subsystems = false;  ///< Their number was set, which can be done once.
  bool poisoned = false;            ///< 17.07: the next list of subsystems is a crash.
  rpc::v1::NvmfSetConfigRequest config;
  rpc::v1::NvmfSetCrdtRequest crdt;

 private:
  /// Where a host comes in.
  struct Door {
    Subsystem& subsystem;
    const Listener& listener;
  };

  /// A host says who it is and what it wants; the answer is what it sees, or why not.
  void Connect(std::unique_ptr<FabricLink> accepted, const std::string& host, const std::string& port);
  void Greet(const std::shared_ptr<FabricLink>& link, const std::string& host, const std::string& port,
             const boost::json::object& greeting);
  /// The subsystem of that name that listens there and lets the host in.
  [[nodiscard]] std::optional<Door> FindDoor(const std::string& subnqn, const std::string& hostnqn,
                                             const std::string& host, const std::string& port);

  World& world_;
  std::list<std::shared_ptr<FabricLink>> strangers_;  ///< Who have not said yet who they are.
};

/// The target that the application makes of itself.
inline constexpr const char* kApplicationTarget = "nvmf_tgt";
inline constexpr const char* kDiscoveryNqn = "nqn.2014-08.org.nvmexpress.discovery";

inline constexpr std::size_t kLongestNqn = 223;
bool IsNqn(const std::string& nqn);

/// Every digest and group of DH-CHAP, where the options name none.
template <class Options>
void FillDhchap(Options& options) {
  if (options.dhchap_digests_size() == 0) {
    for (int i = 1; i < rpc::v1::DhchapDigest_ARRAYSIZE; ++i)
      options.add_dhchap_digests(static_cast<rpc::v1::DhchapDigest>(i));
  }
  if (options.dhchap_dhgroups_size() == 0) {
    for (int i = 1; i < rpc::v1::DhchapDhgroup_ARRAYSIZE; ++i)
      options.add_dhchap_dhgroups(static_cast<rpc::v1::DhchapDhgroup>(i));
  }
}

}  // namespace spdkctl::sim
