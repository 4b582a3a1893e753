// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevNvmeAttachControllerResponse> TypedCalls::bdev_nvme_attach_controller(
    const rpc::v1::BdevNvmeAttachControllerRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeAttachControllerResponse>(*this, "bdev_nvme_attach_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_detach_controller(const rpc::v1::BdevNvmeDetachControllerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_detach_controller", request, options);
}

Result<rpc::v1::BdevNvmeGetControllersResponse> TypedCalls::bdev_nvme_get_controllers(
    const rpc::v1::BdevNvmeGetControllersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetControllersResponse>(*this, "bdev_nvme_get_controllers", request, options);
}

Result<rpc::v1::BdevNvmeGetControllersResponse> TypedCalls::bdev_nvme_get_controllers() {
  return bdev_nvme_get_controllers(rpc::v1::BdevNvmeGetControllersRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_add_error_injection(
    const rpc::v1::BdevNvmeAddErrorInjectionRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_add_error_injection", request, options);
}

Result<rpc::v1::BdevNvmeApplyFirmwareResponse> TypedCalls::bdev_nvme_apply_firmware(
    const rpc::v1::BdevNvmeApplyFirmwareRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeApplyFirmwareResponse>(*this, "bdev_nvme_apply_firmware", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_cuse_register(const rpc::v1::BdevNvmeCuseRegisterRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_cuse_register", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_cuse_unregister(const rpc::v1::BdevNvmeCuseUnregisterRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_cuse_unregister", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_disable_controller(const rpc::v1::BdevNvmeDisableControllerRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_disable_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_enable_controller(const rpc::v1::BdevNvmeEnableControllerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_enable_controller", request, options);
}

Result<rpc::v1::BdevNvmeGetControllerHealthInfoResponse> TypedCalls::bdev_nvme_get_controller_health_info(
    const rpc::v1::BdevNvmeGetControllerHealthInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetControllerHealthInfoResponse>(*this, "bdev_nvme_get_controller_health_info", request,
                                                                 options);
}

Result<rpc::v1::BdevNvmeGetDiscoveryInfoResponse> TypedCalls::bdev_nvme_get_discovery_info(
    const rpc::v1::BdevNvmeGetDiscoveryInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetDiscoveryInfoResponse>(*this, "bdev_nvme_get_discovery_info", request, options);
}

Result<rpc::v1::BdevNvmeGetDiscoveryInfoResponse> TypedCalls::bdev_nvme_get_discovery_info() {
  return bdev_nvme_get_discovery_info(rpc::v1::BdevNvmeGetDiscoveryInfoRequest());
}

Result<rpc::v1::BdevNvmeGetIoPathsResponse> TypedCalls::bdev_nvme_get_io_paths(
    const rpc::v1::BdevNvmeGetIoPathsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetIoPathsResponse>(*this, "bdev_nvme_get_io_paths", request, options);
}

Result<rpc::v1::BdevNvmeGetIoPathsResponse> TypedCalls::bdev_nvme_get_io_paths() {
  return bdev_nvme_get_io_paths(rpc::v1::BdevNvmeGetIoPathsRequest());
}

Result<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse> TypedCalls::bdev_nvme_get_mdns_discovery_info(
    const rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse>(*this, "bdev_nvme_get_mdns_discovery_info", request,
                                                              options);
}

Result<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse> TypedCalls::bdev_nvme_get_mdns_discovery_info() {
  return bdev_nvme_get_mdns_discovery_info(rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest());
}

Result<rpc::v1::BdevNvmeGetPathIostatResponse> TypedCalls::bdev_nvme_get_path_iostat(
    const rpc::v1::BdevNvmeGetPathIostatRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetPathIostatResponse>(*this, "bdev_nvme_get_path_iostat", request, options);
}

Result<rpc::v1::BdevNvmeGetTransportStatisticsResponse> TypedCalls::bdev_nvme_get_transport_statistics(
    const rpc::v1::BdevNvmeGetTransportStatisticsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeGetTransportStatisticsResponse>(*this, "bdev_nvme_get_transport_statistics", request,
                                                                options);
}

Result<rpc::v1::BdevNvmeGetTransportStatisticsResponse> TypedCalls::bdev_nvme_get_transport_statistics() {
  return bdev_nvme_get_transport_statistics(rpc::v1::BdevNvmeGetTransportStatisticsRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_remove_error_injection(
    const rpc::v1::BdevNvmeRemoveErrorInjectionRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_remove_error_injection", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_reset_controller(const rpc::v1::BdevNvmeResetControllerRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_reset_controller", request, options);
}

Result<rpc::v1::BdevNvmeSendCmdResponse> TypedCalls::bdev_nvme_send_cmd(const rpc::v1::BdevNvmeSendCmdRequest& request,
                                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevNvmeSendCmdResponse>(*this, "bdev_nvme_send_cmd", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_hotplug(const rpc::v1::BdevNvmeSetHotplugRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_set_hotplug", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_keys(const rpc::v1::BdevNvmeSetKeysRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_set_keys", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_multipath_policy(
    const rpc::v1::BdevNvmeSetMultipathPolicyRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_set_multipath_policy", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_options(const rpc::v1::BdevNvmeSetOptionsRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_options() {
  return bdev_nvme_set_options(rpc::v1::BdevNvmeSetOptionsRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_set_preferred_path(const rpc::v1::BdevNvmeSetPreferredPathRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_set_preferred_path", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_start_discovery(const rpc::v1::BdevNvmeStartDiscoveryRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_start_discovery", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_start_mdns_discovery(
    const rpc::v1::BdevNvmeStartMdnsDiscoveryRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_start_mdns_discovery", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_stop_discovery(const rpc::v1::BdevNvmeStopDiscoveryRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_stop_discovery", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_nvme_stop_mdns_discovery(
    const rpc::v1::BdevNvmeStopMdnsDiscoveryRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_nvme_stop_mdns_discovery", request, options);
}

}  // namespace spdkctl
