#include "app/by_plan.h"
#include "app/send.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::app {
namespace {

/// How many calls make a subsystem: one on old releases.
constexpr const char* kOneCall = "construct_nvmf_subsystem";

storage::v1::Subsystem SubsystemOf(const std::string& nqn, const std::vector<Listener>& listen,
                                   const std::vector<std::string>& hosts, const std::vector<std::string>& namespaces) {
  storage::v1::Subsystem subsystem;
  subsystem.set_nqn(nqn);
  for (const std::string& host : hosts) subsystem.add_hosts()->set_host(host);
  for (const std::string& name : namespaces) subsystem.add_namespaces()->set_bdev(name);
  for (const Listener& listener : listen) {
    storage::v1::SubsystemListener& added = *subsystem.add_listeners();
    added.set_trtype(listener.trtype);
    added.set_traddr(listener.traddr);
    if (!listener.trsvcid.empty()) added.set_trsvcid(listener.trsvcid);
    if (!listener.adrfam.empty()) added.set_adrfam(listener.adrfam);
  }
  return subsystem;
}

}  // namespace

Result<rpc::v1::NvmfGetSubsystemsResponse> NvmfTgt::get_nvmf_subsystems() { return client().nvmf_get_subsystems({}); }

Result<void> NvmfTgt::delete_nvmf_subsystem(const std::string& nqn, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_nvmf_subsystem()->set_nqn(nqn);
  return Remove(client(), object, options);
}

Result<bool> NvmfTgt::EnsureTransport(const std::string& trtype) {
  storage::v1::Wish wish;
  wish.mutable_nvmf_transport()->set_trtype(trtype);
  const auto applied = MakeAll(client(), {wish}, {});
  if (!applied) return applied.error();
  return applied->changed();
}

Result<void> NvmfTgt::construct_nvmf_subsystem(const std::string& nqn, const std::vector<Listener>& listen,
                                               const std::vector<std::string>& hosts, const std::string& serial_number,
                                               const std::vector<std::string>& namespaces, Access access) {
  const bool any_host = access == Access::kAnyHost;
  if (any_host == !hosts.empty()) {
    return MakeError(Code::kInvalidArgument,
                     any_host ? "either any host may connect, or those that are named: not both"
                              : "no host could connect: name the hosts that may, or say that any host may");
  }
  storage::v1::Wish wish;
  storage::v1::Subsystem& subsystem = *wish.mutable_nvmf_subsystem();
  subsystem = SubsystemOf(nqn, listen, hosts, namespaces);
  subsystem.set_allow_any_host(any_host);
  // Where one call makes all, an empty one is sent as it is: what is wrong with it is said by whoever knows.
  if (!serial_number.empty() || Offers(client(), kOneCall)) subsystem.set_serial_number(serial_number);
  return MakeNew(client(), wish);
}

}  // namespace spdkctl::app
