#include "target/call_check.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/os.h"
#include "base/shell.h"
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

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// Collects what is found of one call of a target.
class Checker {
 public:
  Checker(std::string call, std::vector<Error>& faults) : call_(std::move(call)), faults_(faults) {}

  /// `port` is empty where it is not the host's that counts (RDMA).
  void Listens(const std::string& ip, const std::string& port) {
    if (host::HasIpAddress(ip) == false)
      Refuse(Code::kNotFound, fmt::format("no interface has the address {}", ip),
             "hint: use an address that `ip address` shows");
    const std::string where = WithPort(ip, port);
    const auto holder = port.empty() ? std::nullopt : host::WhoListens(where);
    if (holder)
      Refuse(Code::kBusy, fmt::format("{} is in use by {}", where, host::Describe(*holder)),
             "hint: choose another port, or stop that process");
  }

  void Opens(const std::string& path, bool only_reads = false) {
    if (!path.starts_with('/'))
      return Refuse(Code::kInvalidArgument,
                    fmt::format("the file {} is relative, and the target runs in the folder /", path),
                    "hint: write it from / on");
    if (::access(path.c_str(), only_reads ? R_OK : R_OK | W_OK) == 0) return;
    const Error why = ErrnoError(fmt::format("the file {} cannot be opened", path));
    Refuse(why.code, why.message, {});
  }

  /// SPDK takes a key only from a file that is its user's and nobody else's.
  void TakesKey(const std::string& path) {
    struct stat about = {};
    if (!path.starts_with('/'))
      return Refuse(Code::kInvalidArgument, fmt::format("the key file {} is relative", path),
                    "hint: write it from / on");
    if (::stat(path.c_str(), &about) != 0) {
      const Error why = ErrnoError(fmt::format("the key file {} cannot be read", path));
      return Refuse(why.code, why.message, {});
    }
    // To open a pipe would keep the target for good.
    if (!S_ISREG(about.st_mode))
      return Refuse(Code::kInvalidArgument, fmt::format("the key file {} is no regular file", path), {});
    if ((about.st_mode & 077) != 0)
      Refuse(Code::kPermission,
             fmt::format("the key file {} has the mode {:04o}, and SPDK takes 0600", path, about.st_mode & 07777),
             "run: chmod 0600 " + ShellQuoted(path));
    if (about.st_uid != ::geteuid())
      Refuse(Code::kPermission,
             fmt::format("the key file {} is of user {}, and SPDK takes only its own user's", path, about.st_uid),
             fmt::format("run: chown {} {}", ::geteuid(), ShellQuoted(path)));
  }

 private:
  void Refuse(Code code, const std::string& what, const std::string& remedy) {
    faults_.push_back(MakeError(code, fmt::format("{}: {}{}{}", call_, what, remedy.empty() ? "" : "; ", remedy)));
  }

  std::string call_;
  std::vector<Error>& faults_;
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
    const auto group = As<rpc::v1::IscsiCreatePortalGroupRequest>(request);
    for (const auto& portal : group.portals()) checker.Listens(portal.host(), portal.port());
  } else if (name == "keyring_file_add_key") {
    checker.TakesKey(As<rpc::v1::KeyringFileAddKeyRequest>(request).path());
  } else if (name == "bdev_aio_create") {
    const auto aio = As<rpc::v1::BdevAioCreateRequest>(request);
    checker.Opens(aio.filename(), aio.readonly());
  } else if (name == "bdev_uring_create") {
    checker.Opens(As<rpc::v1::BdevUringCreateRequest>(request).filename());
  }
}

}  // namespace

std::vector<Error> FaultsOfCalls(const Launch& launch) {
  std::vector<Error> faults;
  for (const CallOfStart& call : CircumstancesOf(launch).calls) {
    const Method* const method = Schema::Get().Find(call.method, launch.release);
    if (method == nullptr || call.may_be_refused) continue;
    const auto request = method->NewRequest();
    // What is wrong with the call itself is said elsewhere.
    if (!ParseParams(*method, call.params, *request)) continue;
    Checker checker(fmt::format("{} at {}", call.method, call.place), faults);
    CheckCall(method->name(), *request, checker);
  }
  return faults;
}

}  // namespace spdkctl::target
