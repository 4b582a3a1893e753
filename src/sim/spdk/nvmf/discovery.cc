#include <cerrno>
#include <vector>

#include "sim/spdk/nvmf/address.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

Failure AddReferral(const Call<NvmfDiscoveryAddReferralRequest>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (!IsAddress(call.request.address())) return InvalidParams();
  if (call.request.subnqn().size() > kLongestNqn) return InvalidParams("Invalid subsystem NQN");
  NvmfReferral referral;
  *referral.mutable_address() = Canonical(call.world, call.request.address());
  const bool custom = referral.address().trtype() != "TCP" && referral.address().trtype() != "RDMA";
  if (call.request.address().adrfam().empty() && custom) referral.mutable_address()->set_adrfam("unknown");
  const std::string& type = referral.address().trtype();
  if ((type == "TCP" || type == "RDMA") && call.request.address().trsvcid().empty())
    return InternalError("Service ID is required.");
  referral.set_secure_channel(call.request.secure_channel());
  referral.set_subnqn(call.request.subnqn().empty() ? kDiscoveryNqn : call.request.subnqn());
  if (!IsNqn(referral.subnqn())) return InternalError();
  for (const NvmfReferral& other : target->referrals) {
    if (SameAddress(other.address(), referral.address()) && other.subnqn() == referral.subnqn()) return {};
  }
  target->referrals.insert(target->referrals.begin(), std::move(referral));
  return {};
}

Failure GetReferrals(const Call<NvmfDiscoveryGetReferralsRequest, NvmfDiscoveryGetReferralsResponse>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return InternalError("Unable to find a target");
  for (const NvmfReferral& referral : target->referrals) *call.response.add_referrals() = referral;
  return {};
}

Failure RemoveReferral(const Call<NvmfDiscoveryRemoveReferralRequest>& call) {
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (!IsAddress(call.request.address())) return InvalidParams();
  const NvmfAddress address = Canonical(call.world, call.request.address());
  const std::string subnqn = call.request.subnqn().empty() ? kDiscoveryNqn : call.request.subnqn();
  if (std::erase_if(target->referrals, [&](const NvmfReferral& referral) {
        return SameAddress(referral.address(), address) && referral.subnqn() == subnqn;
      }) == 0)
    return InternalError("Unable to remove a referral.");
  return {};
}

/// There is no mDNS daemon.
Failure PublishMdns(const Call<NvmfPublishMdnsPrrRequest>& call) {
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr) return NoTarget();
  return Errno(ENOTSUP);
}
Failure StopMdns(const Call<NvmfStopMdnsPrrRequest>& call) {
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr) return NoTarget();
  return {};
}

}  // namespace

void AddNvmfDiscoveryHandlers(Handlers& handlers) {
  handlers.On("nvmf_discovery_add_referral", AddReferral);
  handlers.On("nvmf_discovery_get_referrals", GetReferrals);
  handlers.On("nvmf_discovery_remove_referral", RemoveReferral);
  handlers.On("nvmf_publish_mdns_prr", PublishMdns);
  handlers.On("nvmf_stop_mdns_prr", StopMdns);
}

}  // namespace spdkctl::sim
