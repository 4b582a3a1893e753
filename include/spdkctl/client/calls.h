// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/caller.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/net.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/scsi.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl {

/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the newest form,
/// sends what the target's release knows, and returns the response message.
class SPDKCTL_EXPORT TypedCalls : public Caller {
 public:
  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevGetBdevsResponse> bdev_get_bdevs(const rpc::v1::BdevGetBdevsRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs", request, options);
  }

  /// SPDK 17.07 to 19.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> delete_bdev(const rpc::v1::DeleteBdevRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("delete_bdev", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevName> bdev_malloc_create(const rpc::v1::BdevMallocCreateRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_malloc_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_malloc_delete(const rpc::v1::BdevMallocDeleteRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_malloc_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevName> bdev_null_create(const rpc::v1::BdevNullCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_null_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_null_delete(const rpc::v1::BdevNullDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_null_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevName> bdev_aio_create(const rpc::v1::BdevAioCreateRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_aio_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_aio_delete(const rpc::v1::BdevAioDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_aio_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_error_create(const rpc::v1::BdevErrorCreateRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_error_delete(const rpc::v1::BdevErrorDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_error_inject_error(const rpc::v1::BdevErrorInjectErrorRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_inject_error", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevName> bdev_rbd_create(const rpc::v1::BdevRbdCreateRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_rbd_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_rbd_delete(const rpc::v1::BdevRbdDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_rbd_delete", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_examine(const rpc::v1::BdevExamineRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_examine", request, options);
  }

  /// since SPDK 21.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_wait_for_examine(const rpc::v1::BdevWaitForExamineRequest& request = {},
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_wait_for_examine", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeAttachControllerResponse> bdev_nvme_attach_controller(
      const rpc::v1::BdevNvmeAttachControllerRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeAttachControllerResponse>("bdev_nvme_attach_controller", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_detach_controller(const rpc::v1::BdevNvmeDetachControllerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_detach_controller", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetControllersResponse> bdev_nvme_get_controllers(
      const rpc::v1::BdevNvmeGetControllersRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetControllersResponse>("bdev_nvme_get_controllers", request, options);
  }

  /// since SPDK 19.04; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::SpdkVersion> spdk_get_version(const rpc::v1::SpdkGetVersionRequest& request = {},
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::SpdkVersion>("spdk_get_version", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::RpcGetMethodsResponse> rpc_get_methods(const rpc::v1::RpcGetMethodsRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::RpcGetMethodsResponse>("rpc_get_methods", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> framework_start_init(const rpc::v1::FrameworkStartInitRequest& request = {},
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("framework_start_init", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> framework_wait_init(const rpc::v1::FrameworkWaitInitRequest& request = {},
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("framework_wait_init", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetSubsystemsResponse> framework_get_subsystems(
      const rpc::v1::FrameworkGetSubsystemsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetSubsystemsResponse>("framework_get_subsystems", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetConfigResponse> framework_get_config(const rpc::v1::FrameworkGetConfigRequest& request,
                                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetConfigResponse>("framework_get_config", request, options);
  }

  /// since SPDK 20.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetReactorsResponse> framework_get_reactors(
      const rpc::v1::FrameworkGetReactorsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetReactorsResponse>("framework_get_reactors", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> spdk_kill_instance(const rpc::v1::SpdkKillInstanceRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("spdk_kill_instance", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkMonitorContextSwitchResponse> framework_monitor_context_switch(
      const rpc::v1::FrameworkMonitorContextSwitchRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkMonitorContextSwitchResponse>("framework_monitor_context_switch", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_create_portal_group(const rpc::v1::IscsiCreatePortalGroupRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_create_portal_group", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_delete_portal_group(const rpc::v1::IscsiDeletePortalGroupRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_delete_portal_group", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetPortalGroupsResponse> iscsi_get_portal_groups(
      const rpc::v1::IscsiGetPortalGroupsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetPortalGroupsResponse>("iscsi_get_portal_groups", request, options);
  }

  /// since SPDK 21.01; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_start_portal_group(const rpc::v1::IscsiStartPortalGroupRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_start_portal_group", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_portal_group_set_auth(const rpc::v1::IscsiPortalGroupSetAuthRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_portal_group_set_auth", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_create_initiator_group(const rpc::v1::IscsiCreateInitiatorGroupRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_create_initiator_group", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_delete_initiator_group(const rpc::v1::IscsiDeleteInitiatorGroupRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_delete_initiator_group", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetInitiatorGroupsResponse> iscsi_get_initiator_groups(
      const rpc::v1::IscsiGetInitiatorGroupsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetInitiatorGroupsResponse>("iscsi_get_initiator_groups", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_initiator_group_add_initiators(
      const rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_initiator_group_add_initiators", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_initiator_group_remove_initiators(
      const rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_initiator_group_remove_initiators", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_create_auth_group(const rpc::v1::IscsiCreateAuthGroupRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_create_auth_group", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_delete_auth_group(const rpc::v1::IscsiDeleteAuthGroupRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_delete_auth_group", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetAuthGroupsResponse> iscsi_get_auth_groups(
      const rpc::v1::IscsiGetAuthGroupsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetAuthGroupsResponse>("iscsi_get_auth_groups", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_auth_group_add_secret(const rpc::v1::IscsiAuthGroupAddSecretRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_auth_group_add_secret", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_auth_group_remove_secret(const rpc::v1::IscsiAuthGroupRemoveSecretRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_auth_group_remove_secret", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_create_target_node(const rpc::v1::IscsiCreateTargetNodeRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_create_target_node", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_delete_target_node(const rpc::v1::IscsiDeleteTargetNodeRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_delete_target_node", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetTargetNodesResponse> iscsi_get_target_nodes(
      const rpc::v1::IscsiGetTargetNodesRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetTargetNodesResponse>("iscsi_get_target_nodes", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_add_lun(const rpc::v1::IscsiTargetNodeAddLunRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_add_lun", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_add_pg_ig_maps(const rpc::v1::IscsiTargetNodeAddPgIgMapsRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_add_pg_ig_maps", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_remove_pg_ig_maps(
      const rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_remove_pg_ig_maps", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_set_auth(const rpc::v1::IscsiTargetNodeSetAuthRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_set_auth", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetConnectionsResponse> iscsi_get_connections(
      const rpc::v1::IscsiGetConnectionsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetConnectionsResponse>("iscsi_get_connections", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiOptions> iscsi_get_options(const rpc::v1::IscsiGetOptionsRequest& request = {},
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiOptions>("iscsi_get_options", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_set_discovery_auth(const rpc::v1::IscsiSetDiscoveryAuthRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_set_discovery_auth", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::LogGetFlagsResponse> log_get_flags(const rpc::v1::LogGetFlagsRequest& request = {},
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::LogGetFlagsResponse>("log_get_flags", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::Done> log_set_flag(const rpc::v1::LogSetFlagRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("log_set_flag", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::Done> log_clear_flag(const rpc::v1::LogClearFlagRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("log_clear_flag", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::LogLevelName> log_get_level(const rpc::v1::LogGetLevelRequest& request = {},
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::LogLevelName>("log_get_level", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::Done> log_set_level(const rpc::v1::LogSetLevelRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("log_set_level", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::LogLevelName> log_get_print_level(const rpc::v1::LogGetPrintLevelRequest& request = {},
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::LogLevelName>("log_get_print_level", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::Done> log_set_print_level(const rpc::v1::LogSetPrintLevelRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("log_set_print_level", request, options);
  }

  /// SPDK 17.07 to 21.04; see spdkctl/rpc/v1/net.proto.
  Result<rpc::v1::NetGetInterfacesResponse> net_get_interfaces(const rpc::v1::NetGetInterfacesRequest& request = {},
                                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::NetGetInterfacesResponse>("net_get_interfaces", request, options);
  }

  /// SPDK 17.07 to 21.04; see spdkctl/rpc/v1/net.proto.
  Result<rpc::v1::Done> net_interface_add_ip_address(const rpc::v1::NetInterfaceAddIpAddressRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("net_interface_add_ip_address", request, options);
  }

  /// SPDK 17.07 to 21.04; see spdkctl/rpc/v1/net.proto.
  Result<rpc::v1::Done> net_interface_delete_ip_address(const rpc::v1::NetInterfaceDeleteIpAddressRequest& request,
                                                        const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("net_interface_delete_ip_address", request, options);
  }

  /// SPDK 17.07 to 18.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> construct_nvmf_subsystem(const rpc::v1::ConstructNvmfSubsystemRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("construct_nvmf_subsystem", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfCreateTargetResponse> nvmf_create_target(const rpc::v1::NvmfCreateTargetRequest& request,
                                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfCreateTargetResponse>("nvmf_create_target", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_delete_target(const rpc::v1::NvmfDeleteTargetRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_delete_target", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfGetTargetsResponse> nvmf_get_targets(const rpc::v1::NvmfGetTargetsRequest& request = {},
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfGetTargetsResponse>("nvmf_get_targets", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_create_transport(const rpc::v1::NvmfCreateTransportRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_create_transport", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfGetTransportsResponse> nvmf_get_transports(const rpc::v1::NvmfGetTransportsRequest& request,
                                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfGetTransportsResponse>("nvmf_get_transports", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_create_subsystem(const rpc::v1::NvmfCreateSubsystemRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_create_subsystem", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_delete_subsystem(const rpc::v1::NvmfDeleteSubsystemRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_delete_subsystem", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfGetSubsystemsResponse> nvmf_get_subsystems(const rpc::v1::NvmfGetSubsystemsRequest& request,
                                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_add_listener(const rpc::v1::NvmfSubsystemAddListenerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_add_listener", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_remove_listener(const rpc::v1::NvmfSubsystemRemoveListenerRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_remove_listener", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfSubsystemGetListenersResponse> nvmf_subsystem_get_listeners(
      const rpc::v1::NvmfSubsystemGetListenersRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfSubsystemGetListenersResponse>("nvmf_subsystem_get_listeners", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_listener_set_ana_state(
      const rpc::v1::NvmfSubsystemListenerSetAnaStateRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_listener_set_ana_state", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfSubsystemAddNsResponse> nvmf_subsystem_add_ns(const rpc::v1::NvmfSubsystemAddNsRequest& request,
                                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfSubsystemAddNsResponse>("nvmf_subsystem_add_ns", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_remove_ns(const rpc::v1::NvmfSubsystemRemoveNsRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_remove_ns", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_add_host(const rpc::v1::NvmfSubsystemAddHostRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_add_host", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_remove_host(const rpc::v1::NvmfSubsystemRemoveHostRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_remove_host", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_allow_any_host(const rpc::v1::NvmfSubsystemAllowAnyHostRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_allow_any_host", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_ns_add_host(const rpc::v1::NvmfNsAddHostRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_ns_add_host", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_ns_remove_host(const rpc::v1::NvmfNsRemoveHostRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_ns_remove_host", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfSubsystemGetControllersResponse> nvmf_subsystem_get_controllers(
      const rpc::v1::NvmfSubsystemGetControllersRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfSubsystemGetControllersResponse>("nvmf_subsystem_get_controllers", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfSubsystemGetQpairsResponse> nvmf_subsystem_get_qpairs(
      const rpc::v1::NvmfSubsystemGetQpairsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfSubsystemGetQpairsResponse>("nvmf_subsystem_get_qpairs", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_discovery_add_referral(const rpc::v1::NvmfDiscoveryAddReferralRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_discovery_add_referral", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfDiscoveryGetReferralsResponse> nvmf_discovery_get_referrals(
      const rpc::v1::NvmfDiscoveryGetReferralsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfDiscoveryGetReferralsResponse>("nvmf_discovery_get_referrals", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_discovery_remove_referral(const rpc::v1::NvmfDiscoveryRemoveReferralRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_discovery_remove_referral", request, options);
  }

  /// since SPDK 19.07; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::NvmfGetStatsResponse> nvmf_get_stats(const rpc::v1::NvmfGetStatsRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::NvmfGetStatsResponse>("nvmf_get_stats", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_set_max_subsystems(const rpc::v1::NvmfSetMaxSubsystemsRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_set_max_subsystems", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/scsi.proto.
  Result<rpc::v1::ScsiGetDevicesResponse> scsi_get_devices(const rpc::v1::ScsiGetDevicesRequest& request = {},
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::ScsiGetDevicesResponse>("scsi_get_devices", request, options);
  }

  /// SPDK 17.07 to 17.10; see spdkctl/rpc/v1/scsi.proto.
  Result<rpc::v1::GetLunsResponse> get_luns(const rpc::v1::GetLunsRequest& request = {},
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::GetLunsResponse>("get_luns", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_create_blk_controller(const rpc::v1::VhostCreateBlkControllerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_create_blk_controller", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_create_scsi_controller(const rpc::v1::VhostCreateScsiControllerRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_create_scsi_controller", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::VhostScsiControllerAddTargetResponse> vhost_scsi_controller_add_target(
      const rpc::v1::VhostScsiControllerAddTargetRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::VhostScsiControllerAddTargetResponse>("vhost_scsi_controller_add_target", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_scsi_controller_remove_target(
      const rpc::v1::VhostScsiControllerRemoveTargetRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_scsi_controller_remove_target", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_start_scsi_controller(const rpc::v1::VhostStartScsiControllerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_start_scsi_controller", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::VhostGetControllersResponse> vhost_get_controllers(const rpc::v1::VhostGetControllersRequest& request,
                                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_delete_controller(const rpc::v1::VhostDeleteControllerRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_delete_controller", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_controller_set_coalescing(const rpc::v1::VhostControllerSetCoalescingRequest& request,
                                                        const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_controller_set_coalescing", request, options);
  }

  /// SPDK 17.07 to 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::GetVhostBlkControllersResponse> get_vhost_blk_controllers(
      const rpc::v1::GetVhostBlkControllersRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::GetVhostBlkControllersResponse>("get_vhost_blk_controllers", request, options);
  }

  /// SPDK 17.07 to 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::GetVhostScsiControllersResponse> get_vhost_scsi_controllers(
      const rpc::v1::GetVhostScsiControllersRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::GetVhostScsiControllersResponse>("get_vhost_scsi_controllers", request, options);
  }

  /// SPDK 17.07 to 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> remove_vhost_blk_controller(const rpc::v1::RemoveVhostBlkControllerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("remove_vhost_blk_controller", request, options);
  }

  /// SPDK 17.07 to 17.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> remove_vhost_scsi_controller(const rpc::v1::RemoveVhostScsiControllerRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("remove_vhost_scsi_controller", request, options);
  }

  /// SPDK 18.04 to 20.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_create_nvme_controller(const rpc::v1::VhostCreateNvmeControllerRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_create_nvme_controller", request, options);
  }

  /// SPDK 18.04 to 20.07; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> vhost_nvme_controller_add_ns(const rpc::v1::VhostNvmeControllerAddNsRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vhost_nvme_controller_add_ns", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::Done> virtio_blk_create_transport(const rpc::v1::VirtioBlkCreateTransportRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("virtio_blk_create_transport", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/vhost.proto.
  Result<rpc::v1::VirtioBlkGetTransportsResponse> virtio_blk_get_transports(
      const rpc::v1::VirtioBlkGetTransportsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::VirtioBlkGetTransportsResponse>("virtio_blk_get_transports", request, options);
  }

 private:
  template <class Response, class Request>
  Result<Response> Typed(const char* name, const Request& request, const CallOptions& options) {
    Response response;
    const Result<void> called = call_message(*Schema::Get().Find(name), request, response, options);
    if (!called) return called.error();
    return response;
  }
};

}  // namespace spdkctl
