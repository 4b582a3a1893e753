#include "node/call_checks.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "spdkctl/host/network.h"
#include "spdkctl/host/process.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_uring.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/log_cause.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

/// Collects what is found of one call of a target.
class Checker {
 public:
  Checker(const std::string& target, const std::string& method, std::vector<Finding>& findings)
      : who_(fmt::format("target {}: {}", target, method)), findings_(findings) {}

  /// `port` is empty where it is not the host's that counts (RDMA).
  void Listens(const std::string& ip, const std::string& port) {
    if (host::HasIpAddress(ip) == false)
      Problem(fmt::format("no interface has the address {}", ip), "hint: use an address that `ip address` shows");
    const std::string where = WithPort(ip, port);
    const auto holder = port.empty() ? std::nullopt : host::WhoListens(where);
    if (holder)
      Problem(fmt::format("{} is in use by {}", where, host::Describe(*holder)),
              "hint: choose another port, or stop that process");
  }

  void Opens(const std::string& path) {
    if (!path.starts_with('/'))
      Problem(fmt::format("the file {} is relative, and the target runs in the folder /", path),
              "hint: write it from / on");
    else if (::access(path.c_str(), R_OK | W_OK) != 0)
      Problem(fmt::format("the file {} cannot be opened: {}", path, ::strerror(errno)), {});
  }

  /// SPDK takes a key only from a file that is its user's and nobody else's.
  void TakesKey(const std::string& path) {
    struct stat about = {};
    if (!path.starts_with('/'))
      return Problem(fmt::format("the key file {} is relative", path), "hint: write it from / on");
    if (::stat(path.c_str(), &about) != 0)
      return Problem(fmt::format("the key file {} cannot be read: {}", path, ::strerror(errno)), {});
    if ((about.st_mode & 077) != 0)
      Problem(fmt::format("the key file {} has the mode {:04o}, and SPDK takes 0600", path, about.st_mode & 07777),
              fmt::format("chmod 0600 {}", path));
    if (about.st_uid != ::geteuid())
      Problem(fmt::format("the key file {} is of user {}, and SPDK takes only its own user's", path, about.st_uid),
              fmt::format("chown {} {}", ::geteuid(), path));
  }

 private:
  void Problem(const std::string& what, const std::string& remedy) {
    findings_.push_back({Finding::Kind::kProblem, fmt::format("{}: {}", who_, what), remedy});
  }

  std::string who_;
  std::vector<Finding>& findings_;
};

void CheckListener(const rpc::v1::NvmfAddress& address, Checker& checker) {
  const std::string type = ToLower(address.has_trtype() ? address.trtype() : address.transport());
  if (type != "tcp" && type != "rdma") return;
  checker.Listens(address.traddr(), type == "tcp" ? address.trsvcid() : std::string());
}

template <typename Request>
Request As(const google::protobuf::Message& message) {
  Request request;
  request.CopyFrom(message);
  return request;
}

void CheckCall(const std::string& name, const google::protobuf::Message& request, Checker& checker) {
  if (name == "nvmf_subsystem_add_listener") {
    CheckListener(As<rpc::v1::NvmfSubsystemAddListenerRequest>(request).listen_address(), checker);
  } else if (name == "iscsi_create_portal_group") {
    for (const auto& portal : As<rpc::v1::IscsiCreatePortalGroupRequest>(request).portals())
      checker.Listens(portal.host(), portal.port());
  } else if (name == "keyring_file_add_key") {
    checker.TakesKey(As<rpc::v1::KeyringFileAddKeyRequest>(request).path());
  } else if (name == "bdev_aio_create") {
    checker.Opens(As<rpc::v1::BdevAioCreateRequest>(request).filename());
  } else if (name == "bdev_uring_create") {
    checker.Opens(As<rpc::v1::BdevUringCreateRequest>(request).filename());
  }
}

}  // namespace

std::vector<Finding> CheckCalls(const target::Launch& launch) {
  std::vector<Finding> findings;
  for (const v1::Call& call : target::CircumstancesOf(launch).calls) {
    const Method* const method = Schema::Get().Find(call.method(), launch.release);
    if (method == nullptr) continue;
    const auto request = method->NewRequest();
    // What is wrong with the call itself is said elsewhere.
    if (!ParseParams(*method, call.params(), *request)) continue;
    Checker checker(launch.name, call.method(), findings);
    CheckCall(method->name(), *request, checker);
  }
  return findings;
}

}  // namespace spdkctl::node
