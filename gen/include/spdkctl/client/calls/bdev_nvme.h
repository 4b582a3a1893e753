// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevNvmeAddErrorInjectionRequest;
class BdevNvmeApplyFirmwareRequest;
class BdevNvmeApplyFirmwareResponse;
class BdevNvmeAttachControllerRequest;
class BdevNvmeAttachControllerResponse;
class BdevNvmeCuseRegisterRequest;
class BdevNvmeCuseUnregisterRequest;
class BdevNvmeDetachControllerRequest;
class BdevNvmeDisableControllerRequest;
class BdevNvmeEnableControllerRequest;
class BdevNvmeGetControllerHealthInfoRequest;
class BdevNvmeGetControllerHealthInfoResponse;
class BdevNvmeGetControllersRequest;
class BdevNvmeGetControllersResponse;
class BdevNvmeGetDiscoveryInfoRequest;
class BdevNvmeGetDiscoveryInfoResponse;
class BdevNvmeGetIoPathsRequest;
class BdevNvmeGetIoPathsResponse;
class BdevNvmeGetMdnsDiscoveryInfoRequest;
class BdevNvmeGetMdnsDiscoveryInfoResponse;
class BdevNvmeGetPathIostatRequest;
class BdevNvmeGetPathIostatResponse;
class BdevNvmeGetTransportStatisticsRequest;
class BdevNvmeGetTransportStatisticsResponse;
class BdevNvmeRemoveErrorInjectionRequest;
class BdevNvmeResetControllerRequest;
class BdevNvmeSendCmdRequest;
class BdevNvmeSendCmdResponse;
class BdevNvmeSetHotplugRequest;
class BdevNvmeSetKeysRequest;
class BdevNvmeSetMultipathPolicyRequest;
class BdevNvmeSetOptionsRequest;
class BdevNvmeSetPreferredPathRequest;
class BdevNvmeStartDiscoveryRequest;
class BdevNvmeStartMdnsDiscoveryRequest;
class BdevNvmeStopDiscoveryRequest;
class BdevNvmeStopMdnsDiscoveryRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevNvmeResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_nvme.pb.h> (or <spdkctl/client/build/bdev_nvme.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_nvme.proto. Their messages: spdkctl/rpc/v1/bdev_nvme.pb.h.
class BdevNvmeCalls : public virtual Caller {
 public:
  /// Connects to an NVMe controller, makes a bdev for each namespace and answers with the bdev names. A name in use
  /// adds a path unless multipath is "disable".
  /// SPDK 17.07 and later (also construct_nvme_bdev).
  template <class Request = rpc::v1::BdevNvmeAttachControllerRequest,
            class Response = rpc::v1::BdevNvmeAttachControllerResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_attach_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_attach_controller", request, options);
  }

  /// Detaches a controller and removes its bdevs, or removes only the paths that match the given fields. The last path
  /// takes the controller with it.
  /// SPDK 18.07 and later (also delete_nvme_controller).
  template <class Request = rpc::v1::BdevNvmeDetachControllerRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_detach_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_detach_controller", request, options);
  }

  /// Lists attached NVMe controllers with their paths, state and host identity.
  /// SPDK 18.10 and later (also get_nvme_controllers).
  template <class Request = rpc::v1::BdevNvmeGetControllersRequest,
            class Response = rpc::v1::BdevNvmeGetControllersResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_controllers(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_controllers", request, options);
  }

  /// Lists attached NVMe controllers with their paths, state and host identity.
  /// SPDK 18.10 and later (also get_nvme_controllers).
  template <class Request = rpc::v1::BdevNvmeGetControllersRequest,
            class Response = rpc::v1::BdevNvmeGetControllersResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_controllers() {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_controllers", client::EmptyRequest<Request>(), {});
  }

  /// Makes commands with one opcode fail on the queues of a controller; a second call for the same opcode replaces the
  /// first. Meant for testing.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeAddErrorInjectionRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_add_error_injection(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_add_error_injection", request, options);
  }

  /// Downloads a firmware image to the controller behind a bdev, commits it to slot 0 and resets the controller. Needs
  /// the bdev to be free for writing.
  /// SPDK 17.10 and later (also apply_nvme_firmware).
  template <class Request = rpc::v1::BdevNvmeApplyFirmwareRequest,
            class Response = rpc::v1::BdevNvmeApplyFirmwareResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_apply_firmware(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_apply_firmware", request, options);
  }

  /// Makes character devices for a controller and its namespaces in /dev through CUSE. Needs a build with CUSE support.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeCuseRegisterRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_cuse_register(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_cuse_register", request, options);
  }

  /// Removes the CUSE character devices of a controller and its namespaces.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeCuseUnregisterRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_cuse_unregister(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_cuse_unregister", request, options);
  }

  /// Disconnects a controller and keeps it disabled until it is enabled again; its bdevs stay. Does nothing if already
  /// disabled, fails during a reset.
  /// SPDK 23.09 and later.
  template <class Request = rpc::v1::BdevNvmeDisableControllerRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_disable_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_disable_controller", request, options);
  }

  /// Reconnects a disabled controller so that it takes I/O again. Does nothing if it is not disabled, fails during a
  /// reset.
  /// SPDK 23.09 and later.
  template <class Request = rpc::v1::BdevNvmeEnableControllerRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_enable_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_enable_controller", request, options);
  }

  /// Reads the SMART / health information log page of a controller from the device.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevNvmeGetControllerHealthInfoRequest,
            class Response = rpc::v1::BdevNvmeGetControllerHealthInfoResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_controller_health_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_controller_health_info", request, options);
  }

  /// Lists the running discovery services with their addresses and referrals.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeGetDiscoveryInfoRequest,
            class Response = rpc::v1::BdevNvmeGetDiscoveryInfoResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_discovery_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_discovery_info", request, options);
  }

  /// Lists the running discovery services with their addresses and referrals.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeGetDiscoveryInfoRequest,
            class Response = rpc::v1::BdevNvmeGetDiscoveryInfoResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_discovery_info() {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_discovery_info", client::EmptyRequest<Request>(), {});
  }

  /// Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeGetIoPathsRequest, class Response = rpc::v1::BdevNvmeGetIoPathsResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_io_paths(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_io_paths", request, options);
  }

  /// Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeGetIoPathsRequest, class Response = rpc::v1::BdevNvmeGetIoPathsResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_io_paths() {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_io_paths", client::EmptyRequest<Request>(), {});
  }

  /// Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest,
            class Response = rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_mdns_discovery_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_mdns_discovery_info", request, options);
  }

  /// Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest,
            class Response = rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_mdns_discovery_info() {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_mdns_discovery_info", client::EmptyRequest<Request>(), {});
  }

  /// Reports I/O counters for each path of an NVMe bdev. Fails unless io_path_stat was set with bdev_nvme_set_options.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevNvmeGetPathIostatRequest,
            class Response = rpc::v1::BdevNvmeGetPathIostatResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_path_iostat(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_path_iostat", request, options);
  }

  /// Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no parameters.
  /// SPDK 21.04 and later.
  template <class Request = rpc::v1::BdevNvmeGetTransportStatisticsRequest,
            class Response = rpc::v1::BdevNvmeGetTransportStatisticsResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_transport_statistics(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_transport_statistics", request, options);
  }

  /// Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no parameters.
  /// SPDK 21.04 and later.
  template <class Request = rpc::v1::BdevNvmeGetTransportStatisticsRequest,
            class Response = rpc::v1::BdevNvmeGetTransportStatisticsResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_get_transport_statistics() {
    return client::CallTyped<Response>(*this, "bdev_nvme_get_transport_statistics", client::EmptyRequest<Request>(),
                                       {});
  }

  /// Stops the failing of one opcode set up by bdev_nvme_add_error_injection; does nothing if there is none.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeRemoveErrorInjectionRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_remove_error_injection(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_remove_error_injection", request, options);
  }

  /// Resets a controller, or one after the other all controllers of that name, and answers when they are back. I/O
  /// waits meanwhile.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevNvmeResetControllerRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_reset_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_reset_controller", request, options);
  }

  /// Sends a raw NVMe command to a controller and returns the completion; an NVMe error status is still a successful
  /// answer. Can destroy data.
  /// SPDK 18.10 and later (also send_nvme_cmd).
  template <class Request = rpc::v1::BdevNvmeSendCmdRequest, class Response = rpc::v1::BdevNvmeSendCmdResponse>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_send_cmd(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_send_cmd", request, options);
  }

  /// Turns the watch for added and removed PCIe NVMe devices on or off and sets its period. Turning it on needs the
  /// primary process.
  /// SPDK 18.07 and later (also set_bdev_nvme_hotplug).
  template <class Request = rpc::v1::BdevNvmeSetHotplugRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_hotplug(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_hotplug", request, options);
  }

  /// Changes the DH-HMAC-CHAP keys of a controller and authenticates all its connections again with them.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::BdevNvmeSetKeysRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_keys(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_keys", request, options);
  }

  /// Sets how an NVMe bdev spreads I/O over its paths. Gone after 26.05: use multipath_opts of
  /// bdev_nvme_attach_controller instead.
  /// SPDK 22.05 to 26.05; then bdev_nvme_attach_controller.
  template <class Request = rpc::v1::BdevNvmeSetMultipathPolicyRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_multipath_policy(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_multipath_policy", request, options);
  }

  /// Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options keep their
  /// value.
  /// SPDK 18.07 and later (also set_bdev_nvme_options).
  template <class Request = rpc::v1::BdevNvmeSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_options", request, options);
  }

  /// Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options keep their
  /// value.
  /// SPDK 18.07 and later (also set_bdev_nvme_options).
  template <class Request = rpc::v1::BdevNvmeSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_options() {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_options", client::EmptyRequest<Request>(), {});
  }

  /// Makes the path through one controller the preferred one of an NVMe bdev; used by the active_passive policy.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevNvmeSetPreferredPathRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_set_preferred_path(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_set_preferred_path", request, options);
  }

  /// Starts a discovery service that attaches the NVM subsystems it reports and follows later changes. Answers at once
  /// unless told to wait.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::BdevNvmeStartDiscoveryRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_start_discovery(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_start_discovery", request, options);
  }

  /// Starts a search by mDNS for discovery services and starts a discovery for each one found. Needs a build with
  /// Avahi.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevNvmeStartMdnsDiscoveryRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_start_mdns_discovery(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_start_mdns_discovery", request, options);
  }

  /// Stops a discovery service and detaches the controllers that it attached.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::BdevNvmeStopDiscoveryRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_stop_discovery(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_stop_discovery", request, options);
  }

  /// Stops an mDNS search and the discovery services that it started. Needs a build with Avahi.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevNvmeStopMdnsDiscoveryRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNvmeResponse<Request, Response>::Type> bdev_nvme_stop_mdns_discovery(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_nvme_stop_mdns_discovery", request, options);
  }
};

}  // namespace spdkctl
