// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class ConstructNvmfSubsystemRequest;
class Done;
class NvmfCreateSubsystemRequest;
class NvmfCreateTargetRequest;
class NvmfCreateTargetResponse;
class NvmfCreateTransportRequest;
class NvmfDeleteSubsystemRequest;
class NvmfDeleteTargetRequest;
class NvmfDiscoveryAddReferralRequest;
class NvmfDiscoveryGetReferralsRequest;
class NvmfDiscoveryGetReferralsResponse;
class NvmfDiscoveryRemoveReferralRequest;
class NvmfGetStatsRequest;
class NvmfGetStatsResponse;
class NvmfGetSubsystemsRequest;
class NvmfGetSubsystemsResponse;
class NvmfGetTargetsRequest;
class NvmfGetTargetsResponse;
class NvmfGetTransportsRequest;
class NvmfGetTransportsResponse;
class NvmfNsAddHostRequest;
class NvmfNsRemoveHostRequest;
class NvmfPublishMdnsPrrRequest;
class NvmfSetConfigRequest;
class NvmfSetCrdtRequest;
class NvmfSetMaxSubsystemsRequest;
class NvmfStopMdnsPrrRequest;
class NvmfSubsystemAddHostRequest;
class NvmfSubsystemAddListenerRequest;
class NvmfSubsystemAddNsRequest;
class NvmfSubsystemAddNsResponse;
class NvmfSubsystemAllowAnyHostRequest;
class NvmfSubsystemGetControllersRequest;
class NvmfSubsystemGetControllersResponse;
class NvmfSubsystemGetListenersRequest;
class NvmfSubsystemGetListenersResponse;
class NvmfSubsystemGetQpairsRequest;
class NvmfSubsystemGetQpairsResponse;
class NvmfSubsystemListenerSetAnaStateRequest;
class NvmfSubsystemRemoveHostRequest;
class NvmfSubsystemRemoveListenerRequest;
class NvmfSubsystemRemoveNsRequest;
class NvmfSubsystemSetKeysRequest;
class NvmfSubsystemSetNsAnaGroupRequest;
class NvmfSubsystemSetOptionsRequest;
class SetNvmfTargetOptionsRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct NvmfResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/nvmf.pb.h> (or <spdkctl/client/build/nvmf.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of nvmf.proto. Their messages: spdkctl/rpc/v1/nvmf.pb.h.
class NvmfCalls : public virtual Caller {
 public:
  /// Creates and starts an NVMe-oF subsystem with its listeners, hosts and namespaces in one call. Deprecated, gone
  /// after 18.10; use nvmf_create_subsystem.
  /// SPDK 17.07 to 18.10; then nvmf_create_subsystem.
  template <class Request = rpc::v1::ConstructNvmfSubsystemRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> construct_nvmf_subsystem(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "construct_nvmf_subsystem", request, options);
  }

  /// Creates an additional NVMe-oF target in the application and returns its name. Private method; fails if the name
  /// exists.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::NvmfCreateTargetRequest, class Response = rpc::v1::NvmfCreateTargetResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_create_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_create_target", request, options);
  }

  /// Destroys an NVMe-oF target with its subsystems and transports. Private method.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::NvmfDeleteTargetRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_delete_target(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_delete_target", request, options);
  }

  /// Lists the names of the NVMe-oF targets of the application. Private method.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::NvmfGetTargetsRequest, class Response = rpc::v1::NvmfGetTargetsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_targets(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_get_targets", request, options);
  }

  /// Lists the names of the NVMe-oF targets of the application. Private method.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::NvmfGetTargetsRequest, class Response = rpc::v1::NvmfGetTargetsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_targets() {
    return client::CallTyped<Response>(*this, "nvmf_get_targets", client::EmptyRequest<Request>(), {});
  }

  /// Initializes a transport in the target with the given options. Must precede listeners of that type; each type can
  /// be created once per target.
  /// SPDK 18.10 and later.
  template <class Request = rpc::v1::NvmfCreateTransportRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_create_transport(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_create_transport", request, options);
  }

  /// Lists one or all transports of the target with their options.
  /// SPDK 19.01 and later (also get_nvmf_transports).
  template <class Request = rpc::v1::NvmfGetTransportsRequest, class Response = rpc::v1::NvmfGetTransportsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_transports(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_get_transports", request, options);
  }

  /// Lists one or all transports of the target with their options.
  /// SPDK 19.01 and later (also get_nvmf_transports).
  template <class Request = rpc::v1::NvmfGetTransportsRequest, class Response = rpc::v1::NvmfGetTransportsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_transports() {
    return client::CallTyped<Response>(*this, "nvmf_get_transports", client::EmptyRequest<Request>(), {});
  }

  /// Creates an NVMe-oF subsystem without namespaces or listeners and starts it. Fails if the NQN is already in use in
  /// the target.
  /// SPDK 18.10 and later (also nvmf_subsystem_create).
  template <class Request = rpc::v1::NvmfCreateSubsystemRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_create_subsystem(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_create_subsystem", request, options);
  }

  /// Stops and removes a subsystem with its listeners and namespaces. Connected hosts are disconnected; the bdevs stay.
  /// SPDK 17.07 and later (also delete_nvmf_subsystem).
  template <class Request = rpc::v1::NvmfDeleteSubsystemRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_delete_subsystem(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_delete_subsystem", request, options);
  }

  /// Lists one or all subsystems of the target with listeners, hosts and namespaces.
  /// SPDK 17.07 and later (also get_nvmf_subsystems).
  template <class Request = rpc::v1::NvmfGetSubsystemsRequest, class Response = rpc::v1::NvmfGetSubsystemsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_subsystems(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_get_subsystems", request, options);
  }

  /// Lists one or all subsystems of the target with listeners, hosts and namespaces.
  /// SPDK 17.07 and later (also get_nvmf_subsystems).
  template <class Request = rpc::v1::NvmfGetSubsystemsRequest, class Response = rpc::v1::NvmfGetSubsystemsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_subsystems() {
    return client::CallTyped<Response>(*this, "nvmf_get_subsystems", client::EmptyRequest<Request>(), {});
  }

  /// Makes a subsystem listen on an address. The transport must exist; fails if the listener is already there.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemAddListenerRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_add_listener(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_add_listener", request, options);
  }

  /// Stops a subsystem from listening on an address and disconnects the hosts connected through it.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemRemoveListenerRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_remove_listener(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_remove_listener", request, options);
  }

  /// Lists the listeners of a subsystem with their ANA states. The subsystem is paused for a moment.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::NvmfSubsystemGetListenersRequest,
            class Response = rpc::v1::NvmfSubsystemGetListenersResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_get_listeners(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_get_listeners", request, options);
  }

  /// Sets the ANA state of a listener for one or all ANA groups. The subsystem must have ANA reporting enabled.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::NvmfSubsystemListenerSetAnaStateRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_listener_set_ana_state(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_listener_set_ana_state", request, options);
  }

  /// Exposes a bdev as a namespace of a subsystem and returns the namespace ID. The bdev is claimed.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemAddNsRequest, class Response = rpc::v1::NvmfSubsystemAddNsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_add_ns(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_add_ns", request, options);
  }

  /// Removes a namespace from a subsystem once its outstanding I/O is done. The bdev and its data stay.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemRemoveNsRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_remove_ns(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_remove_ns", request, options);
  }

  /// Adds a host to the allowed hosts of a subsystem. Recent releases fail if the host is already in the list.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemAddHostRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_add_host(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_add_host", request, options);
  }

  /// Removes a host from the allowed hosts of a subsystem and disconnects it. Recent releases wait until its queue
  /// pairs are gone.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemRemoveHostRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_remove_host(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_remove_host", request, options);
  }

  /// Lets every host connect to a subsystem or enforces its host list again.
  /// SPDK 18.04 and later.
  template <class Request = rpc::v1::NvmfSubsystemAllowAnyHostRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_allow_any_host(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_allow_any_host", request, options);
  }

  /// Makes a namespace visible to present and future controllers of a host. The namespace must have been added with
  /// no_auto_visible.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfNsAddHostRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_ns_add_host(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_ns_add_host", request, options);
  }

  /// Hides a namespace from present and future controllers of a host. The namespace must have been added with
  /// no_auto_visible.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfNsRemoveHostRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_ns_remove_host(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_ns_remove_host", request, options);
  }

  /// Lists the controllers of a subsystem, i.e. the connected hosts. The subsystem is paused for a moment.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::NvmfSubsystemGetControllersRequest,
            class Response = rpc::v1::NvmfSubsystemGetControllersResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_get_controllers(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_get_controllers", request, options);
  }

  /// Lists the queue pairs of all controllers of a subsystem. The subsystem is paused for a moment.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::NvmfSubsystemGetQpairsRequest,
            class Response = rpc::v1::NvmfSubsystemGetQpairsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_get_qpairs(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_get_qpairs", request, options);
  }

  /// Adds a referral to the discovery service of the target. An entry that already exists is ignored.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::NvmfDiscoveryAddReferralRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_discovery_add_referral(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_discovery_add_referral", request, options);
  }

  /// Lists the referrals of the discovery service of the target.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::NvmfDiscoveryGetReferralsRequest,
            class Response = rpc::v1::NvmfDiscoveryGetReferralsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_discovery_get_referrals(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_discovery_get_referrals", request, options);
  }

  /// Lists the referrals of the discovery service of the target.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::NvmfDiscoveryGetReferralsRequest,
            class Response = rpc::v1::NvmfDiscoveryGetReferralsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_discovery_get_referrals() {
    return client::CallTyped<Response>(*this, "nvmf_discovery_get_referrals", client::EmptyRequest<Request>(), {});
  }

  /// Removes a referral from the discovery service of the target. Fails if there is no such entry.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::NvmfDiscoveryRemoveReferralRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_discovery_remove_referral(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_discovery_remove_referral", request, options);
  }

  /// Returns the statistics of the target for each poll group and transport.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::NvmfGetStatsRequest, class Response = rpc::v1::NvmfGetStatsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_get_stats", request, options);
  }

  /// Returns the statistics of the target for each poll group and transport.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::NvmfGetStatsRequest, class Response = rpc::v1::NvmfGetStatsResponse>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_get_stats() {
    return client::CallTyped<Response>(*this, "nvmf_get_stats", client::EmptyRequest<Request>(), {});
  }

  /// Sets the largest number of subsystems of the default target. Only before the subsystems are initialized; fails if
  /// already set.
  /// SPDK 19.01 and later (also set_nvmf_target_max_subsystems).
  template <class Request = rpc::v1::NvmfSetMaxSubsystemsRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_set_max_subsystems(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_set_max_subsystems", request, options);
  }

  /// Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already publishing. One
  /// target at a time.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfPublishMdnsPrrRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_publish_mdns_prr(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_publish_mdns_prr", request, options);
  }

  /// Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already publishing. One
  /// target at a time.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfPublishMdnsPrrRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_publish_mdns_prr() {
    return client::CallTyped<Response>(*this, "nvmf_publish_mdns_prr", client::EmptyRequest<Request>(), {});
  }

  /// Sets options of the default target. Only before the subsystems are initialized; options not given keep their
  /// value.
  /// SPDK 18.07 and later (also set_nvmf_target_config).
  template <class Request = rpc::v1::NvmfSetConfigRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_set_config(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_set_config", request, options);
  }

  /// Sets options of the default target. Only before the subsystems are initialized; options not given keep their
  /// value.
  /// SPDK 18.07 and later (also set_nvmf_target_config).
  template <class Request = rpc::v1::NvmfSetConfigRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_set_config() {
    return client::CallTyped<Response>(*this, "nvmf_set_config", client::EmptyRequest<Request>(), {});
  }

  /// Sets the three command retry delay times that controllers report. Only before the subsystems are initialized;
  /// times not given become 0.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::NvmfSetCrdtRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_set_crdt(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_set_crdt", request, options);
  }

  /// Sets the three command retry delay times that controllers report. Only before the subsystems are initialized;
  /// times not given become 0.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::NvmfSetCrdtRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_set_crdt() {
    return client::CallTyped<Response>(*this, "nvmf_set_crdt", client::EmptyRequest<Request>(), {});
  }

  /// Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfStopMdnsPrrRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_stop_mdns_prr(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_stop_mdns_prr", request, options);
  }

  /// Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::NvmfStopMdnsPrrRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_stop_mdns_prr() {
    return client::CallTyped<Response>(*this, "nvmf_stop_mdns_prr", client::EmptyRequest<Request>(), {});
  }

  /// Replaces the DH-HMAC-CHAP keys of an allowed host. A key not given is removed; the host must already be in the
  /// list.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::NvmfSubsystemSetKeysRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_set_keys(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_set_keys", request, options);
  }

  /// Moves a namespace to another ANA group once its outstanding I/O is done.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::NvmfSubsystemSetNsAnaGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_set_ns_ana_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_set_ns_ana_group", request, options);
  }

  /// Passes transport specific options to a subsystem. Only in 20.10, and only for transports that parse such options.
  /// SPDK 20.10 to 20.10.
  template <class Request = rpc::v1::NvmfSubsystemSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> nvmf_subsystem_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "nvmf_subsystem_set_options", request, options);
  }

  /// Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.
  /// SPDK 18.07 to 18.10; then nvmf_set_max_subsystems.
  template <class Request = rpc::v1::SetNvmfTargetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> set_nvmf_target_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "set_nvmf_target_options", request, options);
  }

  /// Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.
  /// SPDK 18.07 to 18.10; then nvmf_set_max_subsystems.
  template <class Request = rpc::v1::SetNvmfTargetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::NvmfResponse<Request, Response>::Type> set_nvmf_target_options() {
    return client::CallTyped<Response>(*this, "set_nvmf_target_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
