// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/caller.h"

namespace spdkctl::rpc::v1 {
class AccelAssignOpcRequest;
class AccelCryptoKeyCreateRequest;
class AccelCryptoKeyDestroyRequest;
class AccelCryptoKeysGetRequest;
class AccelCryptoKeysGetResponse;
class AccelErrorInjectErrorRequest;
class AccelGetModuleInfoRequest;
class AccelGetModuleInfoResponse;
class AccelGetOpcAssignmentsRequest;
class AccelGetOpcAssignmentsResponse;
class AccelGetStatsRequest;
class AccelGetStatsResponse;
class AccelMlx5DumpStatsRequest;
class AccelMlx5DumpStatsResponse;
class AccelSetDriverRequest;
class AccelSetModuleRequest;
class AccelSetOptionsRequest;
class Ae4dmaScanAccelModuleRequest;
class BdevAioCreateRequest;
class BdevAioDeleteRequest;
class BdevAioRescanRequest;
class BdevCompressCreateRequest;
class BdevCompressDeleteRequest;
class BdevCompressGetOrphansRequest;
class BdevCompressGetOrphansResponse;
class BdevCompressSetPmdRequest;
class BdevCryptoCreateRequest;
class BdevCryptoDeleteRequest;
class BdevDaosCreateRequest;
class BdevDaosDeleteRequest;
class BdevDaosResizeRequest;
class BdevDelayCreateRequest;
class BdevDelayDeleteRequest;
class BdevDelayUpdateLatencyRequest;
class BdevEnableHistogramRequest;
class BdevErrorCreateRequest;
class BdevErrorDeleteRequest;
class BdevErrorInjectErrorRequest;
class BdevErrorResumePendingRequest;
class BdevExamineRequest;
class BdevFtlCreateRequest;
class BdevFtlCreateResponse;
class BdevFtlDeleteRequest;
class BdevFtlGetPropertiesRequest;
class BdevFtlGetPropertiesResponse;
class BdevFtlGetStatsRequest;
class BdevFtlGetStatsResponse;
class BdevFtlLoadRequest;
class BdevFtlLoadResponse;
class BdevFtlSetPropertyRequest;
class BdevFtlUnloadRequest;
class BdevFtlUnmapRequest;
class BdevGetBdevsRequest;
class BdevGetBdevsResponse;
class BdevGetHistogramBordersRequest;
class BdevGetHistogramBordersResponse;
class BdevGetHistogramRequest;
class BdevGetHistogramResponse;
class BdevGetIostatRequest;
class BdevGetIostatResponse;
class BdevIscsiCreateRequest;
class BdevIscsiDeleteRequest;
class BdevIscsiSetOptionsRequest;
class BdevLvolCheckShallowCopyRequest;
class BdevLvolCheckShallowCopyResponse;
class BdevLvolCloneBdevRequest;
class BdevLvolCloneRequest;
class BdevLvolCreateLvstoreRequest;
class BdevLvolCreateLvstoreResponse;
class BdevLvolCreateRequest;
class BdevLvolDecoupleParentRequest;
class BdevLvolDeleteLvstoreRequest;
class BdevLvolDeleteRequest;
class BdevLvolGetLvolsRequest;
class BdevLvolGetLvolsResponse;
class BdevLvolGetLvstoresRequest;
class BdevLvolGetLvstoresResponse;
class BdevLvolGrowLvstoreRequest;
class BdevLvolInflateRequest;
class BdevLvolRenameLvstoreRequest;
class BdevLvolRenameRequest;
class BdevLvolResizeRequest;
class BdevLvolSetParentBdevRequest;
class BdevLvolSetParentRequest;
class BdevLvolSetReadOnlyRequest;
class BdevLvolSnapshotRequest;
class BdevLvolStartShallowCopyRequest;
class BdevLvolStartShallowCopyResponse;
class BdevMallocCreateRequest;
class BdevMallocDeleteRequest;
class BdevName;
class BdevNullCreateRequest;
class BdevNullDeleteRequest;
class BdevNullResizeRequest;
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
class BdevNvmeOpalInitRequest;
class BdevNvmeOpalRevertRequest;
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
class BdevOcfCreateRequest;
class BdevOcfDeleteRequest;
class BdevOcfFlushStartRequest;
class BdevOcfFlushStatusRequest;
class BdevOcfFlushStatusResponse;
class BdevOcfGetBdevsRequest;
class BdevOcfGetBdevsResponse;
class BdevOcfGetStatsRequest;
class BdevOcfGetStatsResponse;
class BdevOcfResetStatsRequest;
class BdevOcfSetCacheModeRequest;
class BdevOcfSetCacheModeResponse;
class BdevOcfSetSeqcutoffRequest;
class BdevOcssdCreateRequest;
class BdevOcssdDeleteRequest;
class BdevOpalCreateRequest;
class BdevOpalDeleteRequest;
class BdevOpalGetInfoRequest;
class BdevOpalGetInfoResponse;
class BdevOpalNewUserRequest;
class BdevOpalSetLockStateRequest;
class BdevPassthruCreateRequest;
class BdevPassthruDeleteRequest;
class BdevPmemCreatePoolRequest;
class BdevPmemCreateRequest;
class BdevPmemDeletePoolRequest;
class BdevPmemDeleteRequest;
class BdevPmemGetPoolInfoRequest;
class BdevPmemGetPoolInfoResponse;
class BdevRaidAddBaseBdevRequest;
class BdevRaidCreateRequest;
class BdevRaidDeleteRequest;
class BdevRaidGetBdevsRequest;
class BdevRaidGetBdevsResponse;
class BdevRaidRemoveBaseBdevRequest;
class BdevRaidSetOptionsRequest;
class BdevRbdCreateRequest;
class BdevRbdDeleteRequest;
class BdevRbdGetClustersInfoRequest;
class BdevRbdGetClustersInfoResponse;
class BdevRbdRegisterClusterRequest;
class BdevRbdRegisterClusterResponse;
class BdevRbdResizeRequest;
class BdevRbdUnregisterClusterRequest;
class BdevResetIostatRequest;
class BdevSetOptionsRequest;
class BdevSetQdSamplingPeriodRequest;
class BdevSetQosLimitRequest;
class BdevSplitCreateRequest;
class BdevSplitCreateResponse;
class BdevSplitDeleteRequest;
class BdevUringCreateRequest;
class BdevUringDeleteRequest;
class BdevUringRescanRequest;
class BdevVirtioAttachControllerRequest;
class BdevVirtioAttachControllerResponse;
class BdevVirtioBlkSetHotplugRequest;
class BdevVirtioDetachControllerRequest;
class BdevVirtioScsiGetDevicesRequest;
class BdevVirtioScsiGetDevicesResponse;
class BdevWaitForExamineRequest;
class BdevXnvmeCreateRequest;
class BdevXnvmeDeleteRequest;
class BdevZoneBlockCreateRequest;
class BdevZoneBlockDeleteRequest;
class BlobfsCreateRequest;
class BlobfsDetectRequest;
class BlobfsMountRequest;
class BlobfsSetCacheSizeRequest;
class CompressdevScanAccelModuleRequest;
class ConstructNvmfSubsystemRequest;
class ConstructVirtioPciBlkBdevRequest;
class ConstructVirtioPciScsiBdevRequest;
class ConstructVirtioPciScsiBdevResponse;
class ConstructVirtioUserBlkBdevRequest;
class ConstructVirtioUserScsiBdevRequest;
class ConstructVirtioUserScsiBdevResponse;
class CudaScanAccelModuleRequest;
class DeleteBdevRequest;
class Done;
class DpdkCryptodevGetDriverRequest;
class DpdkCryptodevGetDriverResponse;
class DpdkCryptodevScanAccelModuleRequest;
class DpdkCryptodevSetDriverRequest;
class DsaScanAccelModuleRequest;
class EnvDpdkGetMemStatsRequest;
class EnvDpdkGetMemStatsResponse;
class FrameworkDisableCpumaskLocksRequest;
class FrameworkEnableCpumaskLocksRequest;
class FrameworkGetConfigRequest;
class FrameworkGetConfigResponse;
class FrameworkGetGovernorRequest;
class FrameworkGetGovernorResponse;
class FrameworkGetPciDevicesRequest;
class FrameworkGetPciDevicesResponse;
class FrameworkGetReactorsRequest;
class FrameworkGetReactorsResponse;
class FrameworkGetSchedulerRequest;
class FrameworkGetSchedulerResponse;
class FrameworkGetSubsystemsRequest;
class FrameworkGetSubsystemsResponse;
class FrameworkMonitorContextSwitchRequest;
class FrameworkMonitorContextSwitchResponse;
class FrameworkSetSchedulerRequest;
class FrameworkStartInitRequest;
class FrameworkWaitInitRequest;
class FsdevAioCreateRequest;
class FsdevAioCreateResponse;
class FsdevAioDeleteRequest;
class FsdevGetOptsRequest;
class FsdevGetOptsResponse;
class FsdevSetOptsRequest;
class GetBdevsConfigRequest;
class GetBdevsConfigResponse;
class GetLunsRequest;
class GetLunsResponse;
class GetVhostBlkControllersRequest;
class GetVhostBlkControllersResponse;
class GetVhostScsiControllersRequest;
class GetVhostScsiControllersResponse;
class IaaScanAccelModuleRequest;
class IdxdScanAccelEngineRequest;
class IoatScanAccelModuleRequest;
class IobufGetStatsRequest;
class IobufGetStatsResponse;
class IobufSetOptionsRequest;
class IscsiAuthGroupAddSecretRequest;
class IscsiAuthGroupRemoveSecretRequest;
class IscsiCreateAuthGroupRequest;
class IscsiCreateInitiatorGroupRequest;
class IscsiCreatePortalGroupRequest;
class IscsiCreateTargetNodeRequest;
class IscsiDeleteAuthGroupRequest;
class IscsiDeleteInitiatorGroupRequest;
class IscsiDeletePortalGroupRequest;
class IscsiDeleteTargetNodeRequest;
class IscsiEnableHistogramRequest;
class IscsiGetAuthGroupsRequest;
class IscsiGetAuthGroupsResponse;
class IscsiGetConnectionsRequest;
class IscsiGetConnectionsResponse;
class IscsiGetHistogramRequest;
class IscsiGetHistogramResponse;
class IscsiGetInitiatorGroupsRequest;
class IscsiGetInitiatorGroupsResponse;
class IscsiGetOptionsRequest;
class IscsiGetPortalGroupsRequest;
class IscsiGetPortalGroupsResponse;
class IscsiGetStatsRequest;
class IscsiGetStatsResponse;
class IscsiGetTargetNodesRequest;
class IscsiGetTargetNodesResponse;
class IscsiInitiatorGroupAddInitiatorsRequest;
class IscsiInitiatorGroupRemoveInitiatorsRequest;
class IscsiOptions;
class IscsiPortalGroupSetAuthRequest;
class IscsiSetDiscoveryAuthRequest;
class IscsiSetOptionsRequest;
class IscsiStartPortalGroupRequest;
class IscsiTargetNodeAddLunRequest;
class IscsiTargetNodeAddPgIgMapsRequest;
class IscsiTargetNodeRemovePgIgMapsRequest;
class IscsiTargetNodeRequestLogoutRequest;
class IscsiTargetNodeSetAuthRequest;
class IscsiTargetNodeSetRedirectRequest;
class KeyringFileAddKeyRequest;
class KeyringFileRemoveKeyRequest;
class KeyringGetKeysRequest;
class KeyringGetKeysResponse;
class KeyringLinuxSetOptionsRequest;
class LogClearFlagRequest;
class LogEnableTimestampsRequest;
class LogGetFlagsRequest;
class LogGetFlagsResponse;
class LogGetLevelRequest;
class LogGetPrintLevelRequest;
class LogLevelName;
class LogSetFlagRequest;
class LogSetLevelRequest;
class LogSetPrintLevelRequest;
class Mlx5ScanAccelModuleRequest;
class NbdGetDisksRequest;
class NbdGetDisksResponse;
class NbdStartDiskRequest;
class NbdStartDiskResponse;
class NbdStopDiskRequest;
class NetGetInterfacesRequest;
class NetGetInterfacesResponse;
class NetInterfaceAddIpAddressRequest;
class NetInterfaceDeleteIpAddressRequest;
class NotifyGetNotificationsRequest;
class NotifyGetNotificationsResponse;
class NotifyGetTypesRequest;
class NotifyGetTypesResponse;
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
class RemoveVhostBlkControllerRequest;
class RemoveVhostScsiControllerRequest;
class RemoveVirtioScsiBdevRequest;
class RpcGetMethodsRequest;
class RpcGetMethodsResponse;
class SchedulerSetOptionsRequest;
class ScsiGetDevicesRequest;
class ScsiGetDevicesResponse;
class SetBdevQosLimitIopsRequest;
class SetNvmfTargetOptionsRequest;
class SockGetDefaultImplRequest;
class SockGetDefaultImplResponse;
class SockImplGetOptionsRequest;
class SockImplGetOptionsResponse;
class SockImplSetOptionsRequest;
class SockSetDefaultImplRequest;
class SpdkGetVersionRequest;
class SpdkKillInstanceRequest;
class SpdkVersion;
class ThreadGetIoChannelsRequest;
class ThreadGetIoChannelsResponse;
class ThreadGetPollersRequest;
class ThreadGetPollersResponse;
class ThreadGetStatsRequest;
class ThreadGetStatsResponse;
class ThreadSetCpumaskRequest;
class TraceClearRequest;
class TraceClearTpointMaskRequest;
class TraceDisableTpointGroupRequest;
class TraceEnableTpointGroupRequest;
class TraceGetInfoRequest;
class TraceGetInfoResponse;
class TraceGetTpointGroupMaskRequest;
class TraceGetTpointGroupMaskResponse;
class TraceSetTpointMaskRequest;
class UblkCreateTargetRequest;
class UblkDestroyTargetRequest;
class UblkGetDisksRequest;
class UblkGetDisksResponse;
class UblkRecoverDiskRequest;
class UblkRecoverDiskResponse;
class UblkStartDiskRequest;
class UblkStartDiskResponse;
class UblkStopDiskRequest;
class VfuTgtSetBasePathRequest;
class VfuVirtioCreateBlkEndpointRequest;
class VfuVirtioCreateFsEndpointRequest;
class VfuVirtioCreateScsiEndpointRequest;
class VfuVirtioDeleteEndpointRequest;
class VfuVirtioScsiAddTargetRequest;
class VfuVirtioScsiRemoveTargetRequest;
class VhostControllerSetCoalescingRequest;
class VhostCreateBlkControllerRequest;
class VhostCreateNvmeControllerRequest;
class VhostCreateScsiControllerRequest;
class VhostDeleteControllerRequest;
class VhostGetControllersRequest;
class VhostGetControllersResponse;
class VhostNvmeControllerAddNsRequest;
class VhostScsiControllerAddTargetRequest;
class VhostScsiControllerAddTargetResponse;
class VhostScsiControllerRemoveTargetRequest;
class VhostStartScsiControllerRequest;
class VirtioBlkCreateTransportRequest;
class VirtioBlkGetTransportsRequest;
class VirtioBlkGetTransportsResponse;
class VmdEnableRequest;
class VmdRemoveDeviceRequest;
class VmdRescanRequest;
class VmdRescanResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the
/// newest form, sends what the target's release knows, waits for the answer and returns it.
///
/// The messages are only declared here: include spdkctl/rpc/v1/COMPONENT.pb.h of those that you
/// use, or spdkctl/client/build/COMPONENT.h, whose builders make requests:
///   client.bdev_malloc_create(build::BdevMallocCreate(131072, 512).name("Malloc0"));
class SPDKCTL_EXPORT TypedCalls : public Caller {
 public:
  /// Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a named bdev to
  /// appear.
  /// SPDK 17.07 and later (also get_bdevs). Messages: bdev.pb.h.
  Result<rpc::v1::BdevGetBdevsResponse> bdev_get_bdevs(const rpc::v1::BdevGetBdevsRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::BdevGetBdevsResponse> bdev_get_bdevs();

  /// Removes a bdev of any kind (early releases); the answer is false if it could not be removed.
  /// SPDK 17.07 to 19.01. Messages: bdev.pb.h.
  Result<rpc::v1::Done> delete_bdev(const rpc::v1::DeleteBdevRequest& request, const CallOptions& options = {});

  /// Asks bdev modules to examine a bdev for metadata of theirs; allowed only with automatic examine off, once per
  /// name.
  /// SPDK 20.10 and later. Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_examine(const rpc::v1::BdevExamineRequest& request, const CallOptions& options = {});

  /// Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata exist.
  /// SPDK 21.01 and later. Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_wait_for_examine(const rpc::v1::BdevWaitForExamineRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_wait_for_examine();

  /// Starts or stops collecting an I/O latency histogram on a bdev; stopping discards the collected counts.
  /// SPDK 19.01 and later (also enable_bdev_histogram). Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_enable_histogram(const rpc::v1::BdevEnableHistogramRequest& request,
                                              const CallOptions& options = {});

  /// Fetches the latency histogram of a bdev, summed over its channels; collection must have been enabled before.
  /// SPDK 19.01 and later (also get_bdev_histogram). Messages: bdev.pb.h.
  Result<rpc::v1::BdevGetHistogramResponse> bdev_get_histogram(const rpc::v1::BdevGetHistogramRequest& request,
                                                               const CallOptions& options = {});

  /// Counts the I/Os of a bdev at or below each given latency; histogram collection must have been enabled before.
  /// SPDK 26.05 and later. Messages: bdev.pb.h.
  Result<rpc::v1::BdevGetHistogramBordersResponse> bdev_get_histogram_borders(
      const rpc::v1::BdevGetHistogramBordersRequest& request, const CallOptions& options = {});

  /// Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the same step.
  /// SPDK 18.07 and later (also get_bdevs_iostat). Messages: bdev.pb.h.
  Result<rpc::v1::BdevGetIostatResponse> bdev_get_iostat(const rpc::v1::BdevGetIostatRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::BdevGetIostatResponse> bdev_get_iostat();

  /// Resets I/O statistics of one bdev or all bdevs, including module counters.
  /// SPDK 23.01 and later. Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_reset_iostat(const rpc::v1::BdevResetIostatRequest& request,
                                          const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_reset_iostat();

  /// Sets options of the bdev layer; allowed only before the target framework is initialized. Options left out keep
  /// their values.
  /// SPDK 18.07 and later (also set_bdev_options). Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_set_options(const rpc::v1::BdevSetOptionsRequest& request,
                                         const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_set_options();

  /// Sets how often the queue depth of a bdev is sampled for its I/O statistics, or turns sampling off.
  /// SPDK 18.07 and later (also set_bdev_qd_sampling_period). Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_set_qd_sampling_period(const rpc::v1::BdevSetQdSamplingPeriodRequest& request,
                                                    const CallOptions& options = {});

  /// Sets or lifts rate limits on a bdev; at least one limit must be given, and values are rounded up to what the
  /// target can enforce.
  /// SPDK 18.10 and later (also set_bdev_qos_limit). Messages: bdev.pb.h.
  Result<rpc::v1::Done> bdev_set_qos_limit(const rpc::v1::BdevSetQosLimitRequest& request,
                                           const CallOptions& options = {});

  /// Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to 18.07).
  /// SPDK 18.04 to 18.07; then framework_get_config. Messages: bdev.pb.h.
  Result<rpc::v1::GetBdevsConfigResponse> get_bdevs_config(const rpc::v1::GetBdevsConfigRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::GetBdevsConfigResponse> get_bdevs_config();

  /// Sets or lifts the I/O per second limit of a bdev (18.04 to 18.07).
  /// SPDK 18.04 to 18.07; then bdev_set_qos_limit. Messages: bdev.pb.h.
  Result<rpc::v1::Done> set_bdev_qos_limit_iops(const rpc::v1::SetBdevQosLimitIopsRequest& request,
                                                const CallOptions& options = {});

  /// Creates a group of listening addresses and starts listening on them, unless wait is set.
  /// SPDK 17.07 and later (also add_portal_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_create_portal_group(const rpc::v1::IscsiCreatePortalGroupRequest& request,
                                                  const CallOptions& options = {});

  /// Deletes a portal group, closes its listening sockets and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_portal_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_delete_portal_group(const rpc::v1::IscsiDeletePortalGroupRequest& request,
                                                  const CallOptions& options = {});

  /// Lists the portal groups with their listening addresses.
  /// SPDK 17.07 and later (also get_portal_groups). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetPortalGroupsResponse> iscsi_get_portal_groups(
      const rpc::v1::IscsiGetPortalGroupsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::IscsiGetPortalGroupsResponse> iscsi_get_portal_groups();

  /// Lets a portal group that was created with wait accept connections.
  /// SPDK 21.01 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_start_portal_group(const rpc::v1::IscsiStartPortalGroupRequest& request,
                                                 const CallOptions& options = {});

  /// Sets the CHAP policy of discovery sessions that come in through one portal group.
  /// SPDK 19.10 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_portal_group_set_auth(const rpc::v1::IscsiPortalGroupSetAuthRequest& request,
                                                    const CallOptions& options = {});

  /// Creates a group of initiator names and networks that target nodes can be opened to.
  /// SPDK 17.07 and later (also add_initiator_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_create_initiator_group(const rpc::v1::IscsiCreateInitiatorGroupRequest& request,
                                                     const CallOptions& options = {});

  /// Deletes an initiator group and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_initiator_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_delete_initiator_group(const rpc::v1::IscsiDeleteInitiatorGroupRequest& request,
                                                     const CallOptions& options = {});

  /// Lists the initiator groups.
  /// SPDK 17.07 and later (also get_initiator_groups). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetInitiatorGroupsResponse> iscsi_get_initiator_groups(
      const rpc::v1::IscsiGetInitiatorGroupsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::IscsiGetInitiatorGroupsResponse> iscsi_get_initiator_groups();

  /// Adds initiator names and client networks to an initiator group. Fails when one is already there.
  /// SPDK 18.04 and later (also add_initiators_to_initiator_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_initiator_group_add_initiators(
      const rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest& request, const CallOptions& options = {});

  /// Removes initiator names and client networks from an initiator group. Fails when one is not there.
  /// SPDK 18.04 and later (also delete_initiators_from_initiator_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_initiator_group_remove_initiators(
      const rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest& request, const CallOptions& options = {});

  /// Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.
  /// SPDK 18.10 and later (also add_iscsi_auth_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_create_auth_group(const rpc::v1::IscsiCreateAuthGroupRequest& request,
                                                const CallOptions& options = {});

  /// Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.
  /// SPDK 18.10 and later (also delete_iscsi_auth_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_delete_auth_group(const rpc::v1::IscsiDeleteAuthGroupRequest& request,
                                                const CallOptions& options = {});

  /// Lists the CHAP authentication groups, including the secrets in clear text.
  /// SPDK 18.10 and later (also get_iscsi_auth_groups). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetAuthGroupsResponse> iscsi_get_auth_groups(const rpc::v1::IscsiGetAuthGroupsRequest& request,
                                                                    const CallOptions& options = {});
  Result<rpc::v1::IscsiGetAuthGroupsResponse> iscsi_get_auth_groups();

  /// Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.
  /// SPDK 18.10 and later (also add_secret_to_iscsi_auth_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_auth_group_add_secret(const rpc::v1::IscsiAuthGroupAddSecretRequest& request,
                                                    const CallOptions& options = {});

  /// Removes the CHAP secret of one user from an authentication group.
  /// SPDK 18.10 and later (also delete_secret_from_iscsi_auth_group). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_auth_group_remove_secret(const rpc::v1::IscsiAuthGroupRemoveSecretRequest& request,
                                                       const CallOptions& options = {});

  /// Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.
  /// SPDK 17.07 and later (also construct_target_node). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_create_target_node(const rpc::v1::IscsiCreateTargetNodeRequest& request,
                                                 const CallOptions& options = {});

  /// Deletes a target node. Asks its initiators to log out and answers after their connections are gone; the bdevs
  /// stay.
  /// SPDK 17.07 and later (also delete_target_node). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_delete_target_node(const rpc::v1::IscsiDeleteTargetNodeRequest& request,
                                                 const CallOptions& options = {});

  /// Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.
  /// SPDK 17.07 and later (also get_target_nodes). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetTargetNodesResponse> iscsi_get_target_nodes(
      const rpc::v1::IscsiGetTargetNodesRequest& request, const CallOptions& options = {});
  Result<rpc::v1::IscsiGetTargetNodesResponse> iscsi_get_target_nodes();

  /// Exports one more bdev as a LUN of a target node.
  /// SPDK 18.01 and later (also target_node_add_lun). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_add_lun(const rpc::v1::IscsiTargetNodeAddLunRequest& request,
                                                  const CallOptions& options = {});

  /// Opens a target node to further pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also add_pg_ig_maps). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_add_pg_ig_maps(const rpc::v1::IscsiTargetNodeAddPgIgMapsRequest& request,
                                                         const CallOptions& options = {});

  /// Closes a target node to some pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also delete_pg_ig_maps). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_remove_pg_ig_maps(
      const rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest& request, const CallOptions& options = {});

  /// Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_target_node_auth). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_set_auth(const rpc::v1::IscsiTargetNodeSetAuthRequest& request,
                                                   const CallOptions& options = {});

  /// Lists the connections of initiators.
  /// SPDK 17.07 and later (also get_iscsi_connections). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetConnectionsResponse> iscsi_get_connections(const rpc::v1::IscsiGetConnectionsRequest& request,
                                                                     const CallOptions& options = {});
  Result<rpc::v1::IscsiGetConnectionsResponse> iscsi_get_connections();

  /// Returns the global options of the iSCSI target.
  /// SPDK 18.01 and later (also get_iscsi_global_params). Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiOptions> iscsi_get_options(const rpc::v1::IscsiGetOptionsRequest& request,
                                                  const CallOptions& options = {});
  Result<rpc::v1::IscsiOptions> iscsi_get_options();

  /// Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_discovery_auth). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_set_discovery_auth(const rpc::v1::IscsiSetDiscoveryAuthRequest& request,
                                                 const CallOptions& options = {});
  Result<rpc::v1::Done> iscsi_set_discovery_auth();

  /// Switches latency recording of a target node on or off. Switching off discards what was recorded.
  /// SPDK 24.05 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_enable_histogram(const rpc::v1::IscsiEnableHistogramRequest& request,
                                               const CallOptions& options = {});

  /// Returns the command latency histogram of a target node. Recording must have been enabled.
  /// SPDK 24.05 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetHistogramResponse> iscsi_get_histogram(const rpc::v1::IscsiGetHistogramRequest& request,
                                                                 const CallOptions& options = {});

  /// Counts the iSCSI connections by state.
  /// SPDK 24.05 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::IscsiGetStatsResponse> iscsi_get_stats(const rpc::v1::IscsiGetStatsRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::IscsiGetStatsResponse> iscsi_get_stats();

  /// Sets global options of the iSCSI target. Works only once and before the framework is initialized.
  /// SPDK 18.07 and later (also set_iscsi_options). Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_set_options(const rpc::v1::IscsiSetOptionsRequest& request,
                                          const CallOptions& options = {});
  Result<rpc::v1::Done> iscsi_set_options();

  /// Asks the initiators connected to a target node to log out. Answers without waiting for them.
  /// SPDK 20.10 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_request_logout(const rpc::v1::IscsiTargetNodeRequestLogoutRequest& request,
                                                         const CallOptions& options = {});

  /// Sends logins that reach a target node through a portal group to another address, or ends that when no address is
  /// given.
  /// SPDK 20.10 and later. Messages: iscsi.pb.h.
  Result<rpc::v1::Done> iscsi_target_node_set_redirect(const rpc::v1::IscsiTargetNodeSetRedirectRequest& request,
                                                       const CallOptions& options = {});

  /// Connects to an NVMe controller, makes a bdev for each namespace and answers with the bdev names. A name in use
  /// adds a path unless multipath is "disable".
  /// SPDK 17.07 and later (also construct_nvme_bdev). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeAttachControllerResponse> bdev_nvme_attach_controller(
      const rpc::v1::BdevNvmeAttachControllerRequest& request, const CallOptions& options = {});

  /// Detaches a controller and removes its bdevs, or removes only the paths that match the given fields. The last path
  /// takes the controller with it.
  /// SPDK 18.07 and later (also delete_nvme_controller). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_detach_controller(const rpc::v1::BdevNvmeDetachControllerRequest& request,
                                                    const CallOptions& options = {});

  /// Lists attached NVMe controllers with their paths, state and host identity.
  /// SPDK 18.10 and later (also get_nvme_controllers). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetControllersResponse> bdev_nvme_get_controllers(
      const rpc::v1::BdevNvmeGetControllersRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevNvmeGetControllersResponse> bdev_nvme_get_controllers();

  /// Makes commands with one opcode fail on the queues of a controller; a second call for the same opcode replaces the
  /// first. Meant for testing.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_add_error_injection(const rpc::v1::BdevNvmeAddErrorInjectionRequest& request,
                                                      const CallOptions& options = {});

  /// Downloads a firmware image to the controller behind a bdev, commits it to slot 0 and resets the controller. Needs
  /// the bdev to be free for writing.
  /// SPDK 17.10 and later (also apply_nvme_firmware). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeApplyFirmwareResponse> bdev_nvme_apply_firmware(
      const rpc::v1::BdevNvmeApplyFirmwareRequest& request, const CallOptions& options = {});

  /// Makes character devices for a controller and its namespaces in /dev through CUSE. Needs a build with CUSE support.
  /// SPDK 19.10 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_cuse_register(const rpc::v1::BdevNvmeCuseRegisterRequest& request,
                                                const CallOptions& options = {});

  /// Removes the CUSE character devices of a controller and its namespaces.
  /// SPDK 19.10 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_cuse_unregister(const rpc::v1::BdevNvmeCuseUnregisterRequest& request,
                                                  const CallOptions& options = {});

  /// Disconnects a controller and keeps it disabled until it is enabled again; its bdevs stay. Does nothing if already
  /// disabled, fails during a reset.
  /// SPDK 23.09 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_disable_controller(const rpc::v1::BdevNvmeDisableControllerRequest& request,
                                                     const CallOptions& options = {});

  /// Reconnects a disabled controller so that it takes I/O again. Does nothing if it is not disabled, fails during a
  /// reset.
  /// SPDK 23.09 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_enable_controller(const rpc::v1::BdevNvmeEnableControllerRequest& request,
                                                    const CallOptions& options = {});

  /// Reads the SMART / health information log page of a controller from the device.
  /// SPDK 21.07 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetControllerHealthInfoResponse> bdev_nvme_get_controller_health_info(
      const rpc::v1::BdevNvmeGetControllerHealthInfoRequest& request, const CallOptions& options = {});

  /// Lists the running discovery services with their addresses and referrals.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetDiscoveryInfoResponse> bdev_nvme_get_discovery_info(
      const rpc::v1::BdevNvmeGetDiscoveryInfoRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevNvmeGetDiscoveryInfoResponse> bdev_nvme_get_discovery_info();

  /// Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetIoPathsResponse> bdev_nvme_get_io_paths(const rpc::v1::BdevNvmeGetIoPathsRequest& request,
                                                                     const CallOptions& options = {});
  Result<rpc::v1::BdevNvmeGetIoPathsResponse> bdev_nvme_get_io_paths();

  /// Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.
  /// SPDK 23.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse> bdev_nvme_get_mdns_discovery_info(
      const rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse> bdev_nvme_get_mdns_discovery_info();

  /// Reports I/O counters for each path of an NVMe bdev. Fails unless io_path_stat was set with bdev_nvme_set_options.
  /// SPDK 23.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetPathIostatResponse> bdev_nvme_get_path_iostat(
      const rpc::v1::BdevNvmeGetPathIostatRequest& request, const CallOptions& options = {});

  /// Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no parameters.
  /// SPDK 21.04 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeGetTransportStatisticsResponse> bdev_nvme_get_transport_statistics(
      const rpc::v1::BdevNvmeGetTransportStatisticsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevNvmeGetTransportStatisticsResponse> bdev_nvme_get_transport_statistics();

  /// Stops the failing of one opcode set up by bdev_nvme_add_error_injection; does nothing if there is none.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_remove_error_injection(const rpc::v1::BdevNvmeRemoveErrorInjectionRequest& request,
                                                         const CallOptions& options = {});

  /// Resets a controller, or one after the other all controllers of that name, and answers when they are back. I/O
  /// waits meanwhile.
  /// SPDK 21.07 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_reset_controller(const rpc::v1::BdevNvmeResetControllerRequest& request,
                                                   const CallOptions& options = {});

  /// Sends a raw NVMe command to a controller and returns the completion; an NVMe error status is still a successful
  /// answer. Can destroy data.
  /// SPDK 18.10 and later (also send_nvme_cmd). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::BdevNvmeSendCmdResponse> bdev_nvme_send_cmd(const rpc::v1::BdevNvmeSendCmdRequest& request,
                                                              const CallOptions& options = {});

  /// Turns the watch for added and removed PCIe NVMe devices on or off and sets its period. Turning it on needs the
  /// primary process.
  /// SPDK 18.07 and later (also set_bdev_nvme_hotplug). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_set_hotplug(const rpc::v1::BdevNvmeSetHotplugRequest& request,
                                              const CallOptions& options = {});

  /// Changes the DH-HMAC-CHAP keys of a controller and authenticates all its connections again with them.
  /// SPDK 24.09 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_set_keys(const rpc::v1::BdevNvmeSetKeysRequest& request,
                                           const CallOptions& options = {});

  /// Sets how an NVMe bdev spreads I/O over its paths. Deprecated in 26.05: use multipath_opts of
  /// bdev_nvme_attach_controller instead.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_set_multipath_policy(const rpc::v1::BdevNvmeSetMultipathPolicyRequest& request,
                                                       const CallOptions& options = {});

  /// Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options keep their
  /// value.
  /// SPDK 18.07 and later (also set_bdev_nvme_options). Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_set_options(const rpc::v1::BdevNvmeSetOptionsRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_nvme_set_options();

  /// Makes the path through one controller the preferred one of an NVMe bdev; used by the active_passive policy.
  /// SPDK 22.05 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_set_preferred_path(const rpc::v1::BdevNvmeSetPreferredPathRequest& request,
                                                     const CallOptions& options = {});

  /// Starts a discovery service that attaches the NVM subsystems it reports and follows later changes. Answers at once
  /// unless told to wait.
  /// SPDK 22.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_start_discovery(const rpc::v1::BdevNvmeStartDiscoveryRequest& request,
                                                  const CallOptions& options = {});

  /// Starts a search by mDNS for discovery services and starts a discovery for each one found. Needs a build with
  /// Avahi.
  /// SPDK 23.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_start_mdns_discovery(const rpc::v1::BdevNvmeStartMdnsDiscoveryRequest& request,
                                                       const CallOptions& options = {});

  /// Stops a discovery service and detaches the controllers that it attached.
  /// SPDK 22.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_stop_discovery(const rpc::v1::BdevNvmeStopDiscoveryRequest& request,
                                                 const CallOptions& options = {});

  /// Stops an mDNS search and the discovery services that it started. Needs a build with Avahi.
  /// SPDK 23.01 and later. Messages: bdev_nvme.pb.h.
  Result<rpc::v1::Done> bdev_nvme_stop_mdns_discovery(const rpc::v1::BdevNvmeStopMdnsDiscoveryRequest& request,
                                                      const CallOptions& options = {});

  /// Creates and starts an NVMe-oF subsystem with its listeners, hosts and namespaces in one call. Deprecated, gone
  /// after 18.10; use nvmf_create_subsystem.
  /// SPDK 17.07 to 18.10; then nvmf_create_subsystem. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> construct_nvmf_subsystem(const rpc::v1::ConstructNvmfSubsystemRequest& request,
                                                 const CallOptions& options = {});

  /// Creates an additional NVMe-oF target in the application and returns its name. Private method; fails if the name
  /// exists.
  /// SPDK 19.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfCreateTargetResponse> nvmf_create_target(const rpc::v1::NvmfCreateTargetRequest& request,
                                                               const CallOptions& options = {});

  /// Destroys an NVMe-oF target with its subsystems and transports. Private method.
  /// SPDK 19.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_delete_target(const rpc::v1::NvmfDeleteTargetRequest& request,
                                           const CallOptions& options = {});

  /// Lists the names of the NVMe-oF targets of the application. Private method.
  /// SPDK 19.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfGetTargetsResponse> nvmf_get_targets(const rpc::v1::NvmfGetTargetsRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::NvmfGetTargetsResponse> nvmf_get_targets();

  /// Initializes a transport in the target with the given options. Must precede listeners of that type; each type can
  /// be created once per target.
  /// SPDK 18.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_create_transport(const rpc::v1::NvmfCreateTransportRequest& request,
                                              const CallOptions& options = {});

  /// Lists one or all transports of the target with their options.
  /// SPDK 19.01 and later (also get_nvmf_transports). Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfGetTransportsResponse> nvmf_get_transports(const rpc::v1::NvmfGetTransportsRequest& request,
                                                                 const CallOptions& options = {});
  Result<rpc::v1::NvmfGetTransportsResponse> nvmf_get_transports();

  /// Creates an NVMe-oF subsystem without namespaces or listeners and starts it. Fails if the NQN is already in use in
  /// the target.
  /// SPDK 18.10 and later (also nvmf_subsystem_create). Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_create_subsystem(const rpc::v1::NvmfCreateSubsystemRequest& request,
                                              const CallOptions& options = {});

  /// Stops and removes a subsystem with its listeners and namespaces. Connected hosts are disconnected; the bdevs stay.
  /// SPDK 17.07 and later (also delete_nvmf_subsystem). Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_delete_subsystem(const rpc::v1::NvmfDeleteSubsystemRequest& request,
                                              const CallOptions& options = {});

  /// Lists one or all subsystems of the target with listeners, hosts and namespaces.
  /// SPDK 17.07 and later (also get_nvmf_subsystems). Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfGetSubsystemsResponse> nvmf_get_subsystems(const rpc::v1::NvmfGetSubsystemsRequest& request,
                                                                 const CallOptions& options = {});
  Result<rpc::v1::NvmfGetSubsystemsResponse> nvmf_get_subsystems();

  /// Makes a subsystem listen on an address. The transport must exist; fails if the listener is already there.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_add_listener(const rpc::v1::NvmfSubsystemAddListenerRequest& request,
                                                    const CallOptions& options = {});

  /// Stops a subsystem from listening on an address and disconnects the hosts connected through it.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_remove_listener(const rpc::v1::NvmfSubsystemRemoveListenerRequest& request,
                                                       const CallOptions& options = {});

  /// Lists the listeners of a subsystem with their ANA states. The subsystem is paused for a moment.
  /// SPDK 20.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfSubsystemGetListenersResponse> nvmf_subsystem_get_listeners(
      const rpc::v1::NvmfSubsystemGetListenersRequest& request, const CallOptions& options = {});

  /// Sets the ANA state of a listener for one or all ANA groups. The subsystem must have ANA reporting enabled.
  /// SPDK 20.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_listener_set_ana_state(
      const rpc::v1::NvmfSubsystemListenerSetAnaStateRequest& request, const CallOptions& options = {});

  /// Exposes a bdev as a namespace of a subsystem and returns the namespace ID. The bdev is claimed.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfSubsystemAddNsResponse> nvmf_subsystem_add_ns(const rpc::v1::NvmfSubsystemAddNsRequest& request,
                                                                    const CallOptions& options = {});

  /// Removes a namespace from a subsystem once its outstanding I/O is done. The bdev and its data stay.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_remove_ns(const rpc::v1::NvmfSubsystemRemoveNsRequest& request,
                                                 const CallOptions& options = {});

  /// Adds a host to the allowed hosts of a subsystem. Recent releases fail if the host is already in the list.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_add_host(const rpc::v1::NvmfSubsystemAddHostRequest& request,
                                                const CallOptions& options = {});

  /// Removes a host from the allowed hosts of a subsystem and disconnects it. Recent releases wait until its queue
  /// pairs are gone.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_remove_host(const rpc::v1::NvmfSubsystemRemoveHostRequest& request,
                                                   const CallOptions& options = {});

  /// Lets every host connect to a subsystem or enforces its host list again.
  /// SPDK 18.04 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_allow_any_host(const rpc::v1::NvmfSubsystemAllowAnyHostRequest& request,
                                                      const CallOptions& options = {});

  /// Makes a namespace visible to present and future controllers of a host. The namespace must have been added with
  /// no_auto_visible.
  /// SPDK 24.05 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_ns_add_host(const rpc::v1::NvmfNsAddHostRequest& request, const CallOptions& options = {});

  /// Hides a namespace from present and future controllers of a host. The namespace must have been added with
  /// no_auto_visible.
  /// SPDK 24.05 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_ns_remove_host(const rpc::v1::NvmfNsRemoveHostRequest& request,
                                            const CallOptions& options = {});

  /// Lists the controllers of a subsystem, i.e. the connected hosts. The subsystem is paused for a moment.
  /// SPDK 20.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfSubsystemGetControllersResponse> nvmf_subsystem_get_controllers(
      const rpc::v1::NvmfSubsystemGetControllersRequest& request, const CallOptions& options = {});

  /// Lists the queue pairs of all controllers of a subsystem. The subsystem is paused for a moment.
  /// SPDK 20.10 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfSubsystemGetQpairsResponse> nvmf_subsystem_get_qpairs(
      const rpc::v1::NvmfSubsystemGetQpairsRequest& request, const CallOptions& options = {});

  /// Adds a referral to the discovery service of the target. An entry that already exists is ignored.
  /// SPDK 24.01 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_discovery_add_referral(const rpc::v1::NvmfDiscoveryAddReferralRequest& request,
                                                    const CallOptions& options = {});

  /// Lists the referrals of the discovery service of the target.
  /// SPDK 24.01 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfDiscoveryGetReferralsResponse> nvmf_discovery_get_referrals(
      const rpc::v1::NvmfDiscoveryGetReferralsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::NvmfDiscoveryGetReferralsResponse> nvmf_discovery_get_referrals();

  /// Removes a referral from the discovery service of the target. Fails if there is no such entry.
  /// SPDK 24.01 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_discovery_remove_referral(const rpc::v1::NvmfDiscoveryRemoveReferralRequest& request,
                                                       const CallOptions& options = {});

  /// Returns the statistics of the target for each poll group and transport.
  /// SPDK 19.07 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::NvmfGetStatsResponse> nvmf_get_stats(const rpc::v1::NvmfGetStatsRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::NvmfGetStatsResponse> nvmf_get_stats();

  /// Sets the largest number of subsystems of the default target. Only before the subsystems are initialized; fails if
  /// already set.
  /// SPDK 19.01 and later (also set_nvmf_target_max_subsystems). Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_set_max_subsystems(const rpc::v1::NvmfSetMaxSubsystemsRequest& request,
                                                const CallOptions& options = {});

  /// Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already publishing. One
  /// target at a time.
  /// SPDK 24.05 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_publish_mdns_prr(const rpc::v1::NvmfPublishMdnsPrrRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> nvmf_publish_mdns_prr();

  /// Sets options of the default target. Only before the subsystems are initialized; options not given keep their
  /// value.
  /// SPDK 18.07 and later (also set_nvmf_target_config). Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_set_config(const rpc::v1::NvmfSetConfigRequest& request, const CallOptions& options = {});
  Result<rpc::v1::Done> nvmf_set_config();

  /// Sets the three command retry delay times that controllers report. Only before the subsystems are initialized;
  /// times not given become 0.
  /// SPDK 21.07 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_set_crdt(const rpc::v1::NvmfSetCrdtRequest& request, const CallOptions& options = {});
  Result<rpc::v1::Done> nvmf_set_crdt();

  /// Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.
  /// SPDK 24.05 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_stop_mdns_prr(const rpc::v1::NvmfStopMdnsPrrRequest& request,
                                           const CallOptions& options = {});
  Result<rpc::v1::Done> nvmf_stop_mdns_prr();

  /// Replaces the DH-HMAC-CHAP keys of an allowed host. A key not given is removed; the host must already be in the
  /// list.
  /// SPDK 24.09 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_set_keys(const rpc::v1::NvmfSubsystemSetKeysRequest& request,
                                                const CallOptions& options = {});

  /// Moves a namespace to another ANA group once its outstanding I/O is done.
  /// SPDK 24.09 and later. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_set_ns_ana_group(const rpc::v1::NvmfSubsystemSetNsAnaGroupRequest& request,
                                                        const CallOptions& options = {});

  /// Passes transport specific options to a subsystem. Only in 20.10, and only for transports that parse such options.
  /// SPDK 20.10 to 20.10. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> nvmf_subsystem_set_options(const rpc::v1::NvmfSubsystemSetOptionsRequest& request,
                                                   const CallOptions& options = {});

  /// Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.
  /// SPDK 18.07 to 18.10; then nvmf_set_max_subsystems. Messages: nvmf.pb.h.
  Result<rpc::v1::Done> set_nvmf_target_options(const rpc::v1::SetNvmfTargetOptionsRequest& request,
                                                const CallOptions& options = {});
  Result<rpc::v1::Done> set_nvmf_target_options();

  /// Creates a vhost block controller that exports a bdev to a guest, by default over a UNIX socket.
  /// SPDK 17.07 and later (also construct_vhost_blk_controller). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_create_blk_controller(const rpc::v1::VhostCreateBlkControllerRequest& request,
                                                    const CallOptions& options = {});

  /// Creates a vhost SCSI controller without targets and opens its UNIX socket, unless delay is set.
  /// SPDK 17.07 and later (also construct_vhost_scsi_controller). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_create_scsi_controller(const rpc::v1::VhostCreateScsiControllerRequest& request,
                                                     const CallOptions& options = {});

  /// Adds a SCSI target with a bdev as LUN 0 to a vhost SCSI controller and returns its slot; older releases return
  /// true.
  /// SPDK 17.07 and later (also add_vhost_scsi_lun). Messages: vhost.pb.h.
  Result<rpc::v1::VhostScsiControllerAddTargetResponse> vhost_scsi_controller_add_target(
      const rpc::v1::VhostScsiControllerAddTargetRequest& request, const CallOptions& options = {});

  /// Removes a SCSI target from a vhost SCSI controller. Answers when its pending I/O has ended; the bdev stays.
  /// SPDK 17.07 and later (also remove_vhost_scsi_dev, remove_vhost_scsi_target). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_scsi_controller_remove_target(
      const rpc::v1::VhostScsiControllerRemoveTargetRequest& request, const CallOptions& options = {});

  /// Opens the socket of a vhost SCSI controller that was created with delay. Does nothing when it is open.
  /// SPDK 24.01 and later. Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_start_scsi_controller(const rpc::v1::VhostStartScsiControllerRequest& request,
                                                    const CallOptions& options = {});

  /// Lists the vhost controllers with their guests and what they export.
  /// SPDK 17.10 and later (also get_vhost_controllers). Messages: vhost.pb.h.
  Result<rpc::v1::VhostGetControllersResponse> vhost_get_controllers(const rpc::v1::VhostGetControllersRequest& request,
                                                                     const CallOptions& options = {});
  Result<rpc::v1::VhostGetControllersResponse> vhost_get_controllers();

  /// Deletes a vhost controller of any kind; the bdevs stay. Newer releases wait until no guest is connected, older
  /// ones fail then.
  /// SPDK 17.10 and later (also remove_vhost_controller). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_delete_controller(const rpc::v1::VhostDeleteControllerRequest& request,
                                                const CallOptions& options = {});

  /// Sets how interrupts to the guest are held back under load on a vhost controller.
  /// SPDK 17.10 and later (also set_vhost_controller_coalescing). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_controller_set_coalescing(const rpc::v1::VhostControllerSetCoalescingRequest& request,
                                                        const CallOptions& options = {});

  /// Lists the vhost-blk controllers of 17.07.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers. Messages: vhost.pb.h.
  Result<rpc::v1::GetVhostBlkControllersResponse> get_vhost_blk_controllers(
      const rpc::v1::GetVhostBlkControllersRequest& request, const CallOptions& options = {});
  Result<rpc::v1::GetVhostBlkControllersResponse> get_vhost_blk_controllers();

  /// Lists the vhost SCSI controllers with their SCSI devices and LUNs.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers. Messages: vhost.pb.h.
  Result<rpc::v1::GetVhostScsiControllersResponse> get_vhost_scsi_controllers(
      const rpc::v1::GetVhostScsiControllersRequest& request, const CallOptions& options = {});
  Result<rpc::v1::GetVhostScsiControllersResponse> get_vhost_scsi_controllers();

  /// Removes a vhost block controller; no guest may be connected. The bdev stays.
  /// SPDK 17.07 to 17.07; then vhost_delete_controller. Messages: vhost.pb.h.
  Result<rpc::v1::Done> remove_vhost_blk_controller(const rpc::v1::RemoveVhostBlkControllerRequest& request,
                                                    const CallOptions& options = {});

  /// Removes a vhost SCSI controller; no guest may be connected. The bdevs stay.
  /// SPDK 17.07 to 17.07; then vhost_delete_controller. Messages: vhost.pb.h.
  Result<rpc::v1::Done> remove_vhost_scsi_controller(const rpc::v1::RemoveVhostScsiControllerRequest& request,
                                                     const CallOptions& options = {});

  /// Creates a vhost NVMe controller without namespaces.
  /// SPDK 18.04 to 20.07 (also construct_vhost_nvme_controller). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_create_nvme_controller(const rpc::v1::VhostCreateNvmeControllerRequest& request,
                                                     const CallOptions& options = {});

  /// Adds a bdev as the next namespace of a vhost NVMe controller, at most 8 in all.
  /// SPDK 18.04 to 20.07 (also add_vhost_nvme_ns). Messages: vhost.pb.h.
  Result<rpc::v1::Done> vhost_nvme_controller_add_ns(const rpc::v1::VhostNvmeControllerAddNsRequest& request,
                                                     const CallOptions& options = {});

  /// Creates a virtio-blk transport that block controllers can use. The transport vhost_user_blk exists from the start.
  /// SPDK 22.05 and later. Messages: vhost.pb.h.
  Result<rpc::v1::Done> virtio_blk_create_transport(const rpc::v1::VirtioBlkCreateTransportRequest& request,
                                                    const CallOptions& options = {});

  /// Lists the virtio-blk transports.
  /// SPDK 23.01 and later. Messages: vhost.pb.h.
  Result<rpc::v1::VirtioBlkGetTransportsResponse> virtio_blk_get_transports(
      const rpc::v1::VirtioBlkGetTransportsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::VirtioBlkGetTransportsResponse> virtio_blk_get_transports();

  /// Pins an acceleration operation to one module instead of the automatic choice. Only before framework init; the
  /// module name is checked during init.
  /// SPDK 22.09 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_assign_opc(const rpc::v1::AccelAssignOpcRequest& request,
                                         const CallOptions& options = {});

  /// Makes a named encryption key for use by crypto bdevs and acceleration operations. The target keeps it in memory
  /// only.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_crypto_key_create(const rpc::v1::AccelCryptoKeyCreateRequest& request,
                                                const CallOptions& options = {});

  /// Deletes a named encryption key from the target. Do not delete a key that a bdev still uses.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_crypto_key_destroy(const rpc::v1::AccelCryptoKeyDestroyRequest& request,
                                                 const CallOptions& options = {});

  /// Lists encryption keys together with their secret key material.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::AccelCryptoKeysGetResponse> accel_crypto_keys_get(const rpc::v1::AccelCryptoKeysGetRequest& request,
                                                                    const CallOptions& options = {});
  Result<rpc::v1::AccelCryptoKeysGetResponse> accel_crypto_keys_get();

  /// Sets up deliberate errors in one acceleration operation, for tests. Works only on operations handled by the error
  /// module.
  /// SPDK 24.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_error_inject_error(const rpc::v1::AccelErrorInjectErrorRequest& request,
                                                 const CallOptions& options = {});

  /// Lists the acceleration modules in use and the operations each of them supports.
  /// SPDK 22.09 and later (also accel_get_engine_info). Messages: accel.pb.h.
  Result<rpc::v1::AccelGetModuleInfoResponse> accel_get_module_info(const rpc::v1::AccelGetModuleInfoRequest& request,
                                                                    const CallOptions& options = {});
  Result<rpc::v1::AccelGetModuleInfoResponse> accel_get_module_info();

  /// Tells which acceleration module runs each operation, as an object mapping operation names to module names.
  /// SPDK 22.09 and later. Messages: accel.pb.h.
  Result<rpc::v1::AccelGetOpcAssignmentsResponse> accel_get_opc_assignments(
      const rpc::v1::AccelGetOpcAssignmentsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::AccelGetOpcAssignmentsResponse> accel_get_opc_assignments();

  /// Returns acceleration framework counters since start, summed over all threads.
  /// SPDK 23.05 and later. Messages: accel.pb.h.
  Result<rpc::v1::AccelGetStatsResponse> accel_get_stats(const rpc::v1::AccelGetStatsRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::AccelGetStatsResponse> accel_get_stats();

  /// Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.
  /// SPDK 24.09 and later. Messages: accel.pb.h.
  Result<rpc::v1::AccelMlx5DumpStatsResponse> accel_mlx5_dump_stats(const rpc::v1::AccelMlx5DumpStatsRequest& request,
                                                                    const CallOptions& options = {});
  Result<rpc::v1::AccelMlx5DumpStatsResponse> accel_mlx5_dump_stats();

  /// Chooses the platform driver that executes whole sequences of acceleration operations. Only before framework init.
  /// SPDK 23.05 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_set_driver(const rpc::v1::AccelSetDriverRequest& request,
                                         const CallOptions& options = {});
  Result<rpc::v1::Done> accel_set_driver();

  /// Selects the acceleration module for all operations (release 20.04 only). Only before framework init.
  /// SPDK 20.04 to 20.04. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_set_module(const rpc::v1::AccelSetModuleRequest& request,
                                         const CallOptions& options = {});

  /// Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values stay as they
  /// are.
  /// SPDK 23.05 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> accel_set_options(const rpc::v1::AccelSetOptionsRequest& request,
                                          const CallOptions& options = {});
  Result<rpc::v1::Done> accel_set_options();

  /// Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> ae4dma_scan_accel_module(const rpc::v1::Ae4dmaScanAccelModuleRequest& request,
                                                 const CallOptions& options = {});
  Result<rpc::v1::Done> ae4dma_scan_accel_module();

  /// Enables the DPDK compressdev acceleration module for compress and decompress. Only before framework init, which
  /// then does the scan.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> compressdev_scan_accel_module(const rpc::v1::CompressdevScanAccelModuleRequest& request,
                                                      const CallOptions& options = {});

  /// Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> cuda_scan_accel_module(const rpc::v1::CudaScanAccelModuleRequest& request,
                                               const CallOptions& options = {});
  Result<rpc::v1::Done> cuda_scan_accel_module();

  /// Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
  /// crypto_aesni_mb.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::DpdkCryptodevGetDriverResponse> dpdk_cryptodev_get_driver(
      const rpc::v1::DpdkCryptodevGetDriverRequest& request, const CallOptions& options = {});
  Result<rpc::v1::DpdkCryptodevGetDriverResponse> dpdk_cryptodev_get_driver();

  /// Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init, which then
  /// does the scan.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> dpdk_cryptodev_scan_accel_module(const rpc::v1::DpdkCryptodevScanAccelModuleRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::Done> dpdk_cryptodev_scan_accel_module();

  /// Chooses the DPDK crypto driver of the cryptodev acceleration module. Only before framework init.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> dpdk_cryptodev_set_driver(const rpc::v1::DpdkCryptodevSetDriverRequest& request,
                                                  const CallOptions& options = {});

  /// Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init, which then does
  /// the scan.
  /// SPDK 22.05 and later (also dsa_scan_accel_engine). Messages: accel.pb.h.
  Result<rpc::v1::Done> dsa_scan_accel_module(const rpc::v1::DsaScanAccelModuleRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> dsa_scan_accel_module();

  /// Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second call is rejected.
  /// Only before framework init, which then does the scan.
  /// SPDK 22.05 and later (also iaa_scan_accel_engine). Messages: accel.pb.h.
  Result<rpc::v1::Done> iaa_scan_accel_module(const rpc::v1::IaaScanAccelModuleRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> iaa_scan_accel_module();

  /// Enables the Intel DSA (IDXD) acceleration engine, releases 20.04 to 22.01. Only before framework init, which then
  /// does the scan.
  /// SPDK 20.04 to 22.01; then dsa_scan_accel_module. Messages: accel.pb.h.
  Result<rpc::v1::Done> idxd_scan_accel_engine(const rpc::v1::IdxdScanAccelEngineRequest& request,
                                               const CallOptions& options = {});

  /// Enables the Intel I/OAT (CBDMA) acceleration module for copy and fill. Only before framework init, which then does
  /// the scan.
  /// SPDK 18.07 and later (also ioat_scan_accel_engine, ioat_scan_copy_engine, scan_ioat_copy_engine). Messages:
  /// accel.pb.h.
  Result<rpc::v1::Done> ioat_scan_accel_module(const rpc::v1::IoatScanAccelModuleRequest& request,
                                               const CallOptions& options = {});

  /// Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework init, which
  /// then does the scan.
  /// SPDK 23.01 and later. Messages: accel.pb.h.
  Result<rpc::v1::Done> mlx5_scan_accel_module(const rpc::v1::Mlx5ScanAccelModuleRequest& request,
                                               const CallOptions& options = {});
  Result<rpc::v1::Done> mlx5_scan_accel_module();

  /// Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name once all bdevs
  /// have been examined.
  /// SPDK 17.07 and later (also construct_aio_bdev). Messages: bdev_aio.pb.h.
  Result<rpc::v1::BdevName> bdev_aio_create(const rpc::v1::BdevAioCreateRequest& request,
                                            const CallOptions& options = {});

  /// Removes an AIO bdev and closes its backing file; the data in the file stays.
  /// SPDK 18.07 and later (also delete_aio_bdev). Messages: bdev_aio.pb.h.
  Result<rpc::v1::Done> bdev_aio_delete(const rpc::v1::BdevAioDeleteRequest& request, const CallOptions& options = {});

  /// Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases hot-remove the
  /// bdev if the size is 0.
  /// SPDK 22.01 and later. Messages: bdev_aio.pb.h.
  Result<rpc::v1::Done> bdev_aio_rescan(const rpc::v1::BdevAioRescanRequest& request, const CallOptions& options = {});

  /// Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in a persistent
  /// memory file. Data on the base bdev is lost.
  /// SPDK 19.04 to 25.05 (also construct_compress_bdev). Messages: bdev_compress.pb.h.
  Result<rpc::v1::BdevName> bdev_compress_create(const rpc::v1::BdevCompressCreateRequest& request,
                                                 const CallOptions& options = {});

  /// Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The compressed
  /// data is lost.
  /// SPDK 19.04 to 25.05 (also delete_compress_bdev). Messages: bdev_compress.pb.h.
  Result<rpc::v1::Done> bdev_compress_delete(const rpc::v1::BdevCompressDeleteRequest& request,
                                             const CallOptions& options = {});

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05. Messages: bdev_compress.pb.h.
  Result<rpc::v1::BdevCompressGetOrphansResponse> bdev_compress_get_orphans(
      const rpc::v1::BdevCompressGetOrphansRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevCompressGetOrphansResponse> bdev_compress_get_orphans();

  /// Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.
  /// SPDK 19.07 to 22.09 (also compress_set_pmd, set_compress_pmd). Messages: bdev_compress.pb.h.
  Result<rpc::v1::Done> bdev_compress_set_pmd(const rpc::v1::BdevCompressSetPmdRequest& request,
                                              const CallOptions& options = {});

  /// Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with its name.
  /// SPDK 18.10 and later (also construct_crypto_bdev). Messages: bdev_crypto.pb.h.
  Result<rpc::v1::BdevName> bdev_crypto_create(const rpc::v1::BdevCryptoCreateRequest& request,
                                               const CallOptions& options = {});

  /// Deletes a crypto bdev. The encrypted data stays on the base bdev.
  /// SPDK 18.10 and later (also delete_crypto_bdev). Messages: bdev_crypto.pb.h.
  Result<rpc::v1::Done> bdev_crypto_delete(const rpc::v1::BdevCryptoDeleteRequest& request,
                                           const CallOptions& options = {});

  /// Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it fails when
  /// DAOS is unreachable.
  /// SPDK 22.09 and later (also construct_daos_bdev). Messages: bdev_daos.pb.h.
  Result<rpc::v1::BdevName> bdev_daos_create(const rpc::v1::BdevDaosCreateRequest& request,
                                             const CallOptions& options = {});

  /// Removes a DAOS bdev from the target.
  /// SPDK 22.09 and later (also delete_daos_bdev). Messages: bdev_daos.pb.h.
  Result<rpc::v1::Done> bdev_daos_delete(const rpc::v1::BdevDaosDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.
  /// SPDK 23.01 and later. Messages: bdev_daos.pb.h.
  Result<rpc::v1::Done> bdev_daos_resize(const rpc::v1::BdevDaosResizeRequest& request,
                                         const CallOptions& options = {});

  /// Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if it does not
  /// exist yet.
  /// SPDK 19.07 and later. Messages: bdev_delay.pb.h.
  Result<rpc::v1::BdevName> bdev_delay_create(const rpc::v1::BdevDelayCreateRequest& request,
                                              const CallOptions& options = {});

  /// Removes a delay bdev; the base bdev and its data stay.
  /// SPDK 19.07 and later. Messages: bdev_delay.pb.h.
  Result<rpc::v1::Done> bdev_delay_delete(const rpc::v1::BdevDelayDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.
  /// SPDK 19.10 and later. Messages: bdev_delay.pb.h.
  Result<rpc::v1::Done> bdev_delay_update_latency(const rpc::v1::BdevDelayUpdateLatencyRequest& request,
                                                  const CallOptions& options = {});

  /// Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until some are
  /// injected.
  /// SPDK 17.07 and later (also construct_error_bdev). Messages: bdev_error.pb.h.
  Result<rpc::v1::Done> bdev_error_create(const rpc::v1::BdevErrorCreateRequest& request,
                                          const CallOptions& options = {});

  /// Removes an error injection bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_error_bdev). Messages: bdev_error.pb.h.
  Result<rpc::v1::Done> bdev_error_delete(const rpc::v1::BdevErrorDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is armed. Corrupted
  /// writes reach the base bdev.
  /// SPDK 17.07 and later (also bdev_inject_error). Messages: bdev_error.pb.h.
  Result<rpc::v1::Done> bdev_error_inject_error(const rpc::v1::BdevErrorInjectErrorRequest& request,
                                                const CallOptions& options = {});

  /// Disarms pending errors on an error injection bdev and lets the I/Os it held continue.
  /// SPDK 26.05 and later. Messages: bdev_error.pb.h.
  Result<rpc::v1::Done> bdev_error_resume_pending(const rpc::v1::BdevErrorResumePendingRequest& request,
                                                  const CallOptions& options = {});

  /// Makes an FTL bdev from a base bdev and a cache bdev, or restores one when a UUID is given. Without a UUID, data on
  /// both is lost.
  /// SPDK 19.01 and later (also construct_ftl_bdev, bdev_ftl_load). Messages: bdev_ftl.pb.h.
  Result<rpc::v1::BdevFtlCreateResponse> bdev_ftl_create(const rpc::v1::BdevFtlCreateRequest& request,
                                                         const CallOptions& options = {});

  /// Removes an FTL bdev from the target after flushing its state. The data stays on base and cache and can be restored
  /// by UUID.
  /// SPDK 19.01 and later (also delete_ftl_bdev, bdev_ftl_unload). Messages: bdev_ftl.pb.h.
  Result<rpc::v1::Done> bdev_ftl_delete(const rpc::v1::BdevFtlDeleteRequest& request, const CallOptions& options = {});

  /// Reads the properties of an FTL bdev; more of them show once its verbose_mode property is true.
  /// SPDK 24.01 and later. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::BdevFtlGetPropertiesResponse> bdev_ftl_get_properties(
      const rpc::v1::BdevFtlGetPropertiesRequest& request, const CallOptions& options = {});

  /// Reads I/O and error counters of an FTL bdev, split by the source of the I/O.
  /// SPDK 22.09 and later. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::BdevFtlGetStatsResponse> bdev_ftl_get_stats(const rpc::v1::BdevFtlGetStatsRequest& request,
                                                              const CallOptions& options = {});

  /// Restores an existing FTL bdev from its base and cache bdevs; the same code as bdev_ftl_create, so a UUID should be
  /// given to keep the data.
  /// SPDK 22.09 to 25.09; then bdev_ftl_create. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::BdevFtlLoadResponse> bdev_ftl_load(const rpc::v1::BdevFtlLoadRequest& request,
                                                     const CallOptions& options = {});

  /// Sets one writable property of an FTL bdev, for instance verbose_mode or prep_upgrade_on_shutdown.
  /// SPDK 24.01 and later. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::Done> bdev_ftl_set_property(const rpc::v1::BdevFtlSetPropertyRequest& request,
                                              const CallOptions& options = {});

  /// Removes an FTL bdev from the target so that it can be loaded again; the same code as bdev_ftl_delete. The data is
  /// kept.
  /// SPDK 22.09 to 25.09; then bdev_ftl_delete. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::Done> bdev_ftl_unload(const rpc::v1::BdevFtlUnloadRequest& request, const CallOptions& options = {});

  /// Unmaps a range of an FTL bdev. The data in the range is lost.
  /// SPDK 22.09 and later. Messages: bdev_ftl.pb.h.
  Result<rpc::v1::Done> bdev_ftl_unmap(const rpc::v1::BdevFtlUnmapRequest& request, const CallOptions& options = {});

  /// Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for the
  /// connection.
  /// SPDK 18.07 and later (also construct_iscsi_bdev). Messages: bdev_iscsi.pb.h.
  Result<rpc::v1::BdevName> bdev_iscsi_create(const rpc::v1::BdevIscsiCreateRequest& request,
                                              const CallOptions& options = {});

  /// Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.
  /// SPDK 18.07 and later (also delete_iscsi_bdev). Messages: bdev_iscsi.pb.h.
  Result<rpc::v1::Done> bdev_iscsi_delete(const rpc::v1::BdevIscsiDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call it before
  /// bdev_iscsi_create.
  /// SPDK 22.09 and later. Messages: bdev_iscsi.pb.h.
  Result<rpc::v1::Done> bdev_iscsi_set_options(const rpc::v1::BdevIscsiSetOptionsRequest& request,
                                               const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_iscsi_set_options();

  /// Reports the progress of a shallow copy. Once it reports completion or an error, the operation is forgotten and its
  /// id is no longer valid.
  /// SPDK 24.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevLvolCheckShallowCopyResponse> bdev_lvol_check_shallow_copy(
      const rpc::v1::BdevLvolCheckShallowCopyRequest& request, const CallOptions& options = {});

  /// Makes a writable thin clone of a snapshot in the same logical volume store and answers with its UUID.
  /// SPDK 18.04 and later (also clone_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevName> bdev_lvol_clone(const rpc::v1::BdevLvolCloneRequest& request,
                                            const CallOptions& options = {});

  /// Makes a logical volume that is a thin clone of any bdev used as external snapshot; that bdev must not be written
  /// afterwards.
  /// SPDK 23.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevName> bdev_lvol_clone_bdev(const rpc::v1::BdevLvolCloneBdevRequest& request,
                                                 const CallOptions& options = {});

  /// Makes a logical volume in a logical volume store and answers with its UUID.
  /// SPDK 17.10 and later (also construct_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevName> bdev_lvol_create(const rpc::v1::BdevLvolCreateRequest& request,
                                             const CallOptions& options = {});

  /// Makes a logical volume store on a bdev and answers with its UUID. Data on the bdev is lost; the answer waits for
  /// clearing.
  /// SPDK 17.10 and later (also construct_lvol_store). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevLvolCreateLvstoreResponse> bdev_lvol_create_lvstore(
      const rpc::v1::BdevLvolCreateLvstoreRequest& request, const CallOptions& options = {});

  /// Copies the clusters that a volume shares with its direct parent snapshot and drops that parent. Unallocated
  /// clusters stay thin.
  /// SPDK 18.07 and later (also decouple_parent_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_decouple_parent(const rpc::v1::BdevLvolDecoupleParentRequest& request,
                                                  const CallOptions& options = {});

  /// Deletes a logical volume. Its data is lost; a snapshot with more than one clone is refused.
  /// SPDK 18.04 and later (also destroy_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_delete(const rpc::v1::BdevLvolDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Deletes a logical volume store with all its logical volumes. All data in it is lost.
  /// SPDK 17.10 and later (also destroy_lvol_store). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_delete_lvstore(const rpc::v1::BdevLvolDeleteLvstoreRequest& request,
                                                 const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_lvol_delete_lvstore();

  /// Lists logical volumes, also degraded ones that have no bdev.
  /// SPDK 23.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevLvolGetLvolsResponse> bdev_lvol_get_lvols(const rpc::v1::BdevLvolGetLvolsRequest& request,
                                                                const CallOptions& options = {});
  Result<rpc::v1::BdevLvolGetLvolsResponse> bdev_lvol_get_lvols();

  /// Lists logical volume stores with their capacity.
  /// SPDK 17.10 and later (also get_lvol_stores). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevLvolGetLvstoresResponse> bdev_lvol_get_lvstores(
      const rpc::v1::BdevLvolGetLvstoresRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevLvolGetLvstoresResponse> bdev_lvol_get_lvstores();

  /// Grows a logical volume store to the present size of its bdev. Data is kept.
  /// SPDK 22.09 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_grow_lvstore(const rpc::v1::BdevLvolGrowLvstoreRequest& request,
                                               const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_lvol_grow_lvstore();

  /// Allocates every cluster of a volume, copying from its parents, and drops all dependency on them. The volume
  /// becomes thick.
  /// SPDK 18.07 and later (also inflate_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_inflate(const rpc::v1::BdevLvolInflateRequest& request,
                                          const CallOptions& options = {});

  /// Renames a logical volume; its UUID stays the same and its alias follows.
  /// SPDK 18.04 and later (also rename_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_rename(const rpc::v1::BdevLvolRenameRequest& request,
                                         const CallOptions& options = {});

  /// Renames a logical volume store; the aliases of its volumes follow.
  /// SPDK 18.04 and later (also rename_lvol_store). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_rename_lvstore(const rpc::v1::BdevLvolRenameLvstoreRequest& request,
                                                 const CallOptions& options = {});

  /// Changes the size of a logical volume. Data beyond the new end is lost when it shrinks.
  /// SPDK 18.04 and later (also resize_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_resize(const rpc::v1::BdevLvolResizeRequest& request,
                                         const CallOptions& options = {});

  /// Makes a logical volume a clone of the given snapshot. Unallocated clusters then read from it; an error when it is
  /// already the parent.
  /// SPDK 24.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_set_parent(const rpc::v1::BdevLvolSetParentRequest& request,
                                             const CallOptions& options = {});

  /// Makes a logical volume a clone of a bdev used as external snapshot. Unallocated clusters then read from it; an
  /// error when already so.
  /// SPDK 24.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_set_parent_bdev(const rpc::v1::BdevLvolSetParentBdevRequest& request,
                                                  const CallOptions& options = {});

  /// Marks a logical volume as read only, also on disk. No method marks it writable again.
  /// SPDK 19.01 and later (also set_read_only_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::Done> bdev_lvol_set_read_only(const rpc::v1::BdevLvolSetReadOnlyRequest& request,
                                                const CallOptions& options = {});

  /// Makes a read only snapshot of a logical volume and answers with its UUID. The volume becomes a thin clone of the
  /// snapshot.
  /// SPDK 18.04 and later (also snapshot_lvol_bdev). Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevName> bdev_lvol_snapshot(const rpc::v1::BdevLvolSnapshotRequest& request,
                                               const CallOptions& options = {});

  /// Starts to copy the clusters allocated to a read only volume onto a bdev and answers at once. Data on the
  /// destination is overwritten.
  /// SPDK 24.05 and later. Messages: bdev_lvol.pb.h.
  Result<rpc::v1::BdevLvolStartShallowCopyResponse> bdev_lvol_start_shallow_copy(
      const rpc::v1::BdevLvolStartShallowCopyRequest& request, const CallOptions& options = {});

  /// Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is deleted or the
  /// target ends.
  /// SPDK 17.07 and later (also construct_malloc_bdev). Messages: bdev_malloc.pb.h.
  Result<rpc::v1::BdevName> bdev_malloc_create(const rpc::v1::BdevMallocCreateRequest& request,
                                               const CallOptions& options = {});

  /// Removes a malloc bdev and frees its memory; its data is lost.
  /// SPDK 18.07 and later (also delete_malloc_bdev). Messages: bdev_malloc.pb.h.
  Result<rpc::v1::Done> bdev_malloc_delete(const rpc::v1::BdevMallocDeleteRequest& request,
                                           const CallOptions& options = {});

  /// Makes a bdev that drops writes and answers reads without storing data, and answers with its name; useful for
  /// benchmarks.
  /// SPDK 17.07 and later (also construct_null_bdev). Messages: bdev_null.pb.h.
  Result<rpc::v1::BdevName> bdev_null_create(const rpc::v1::BdevNullCreateRequest& request,
                                             const CallOptions& options = {});

  /// Removes a null bdev.
  /// SPDK 18.07 and later (also delete_null_bdev). Messages: bdev_null.pb.h.
  Result<rpc::v1::Done> bdev_null_delete(const rpc::v1::BdevNullDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Grows a null bdev to a new capacity; shrinking is refused.
  /// SPDK 21.01 and later. Messages: bdev_null.pb.h.
  Result<rpc::v1::Done> bdev_null_resize(const rpc::v1::BdevNullResizeRequest& request,
                                         const CallOptions& options = {});

  /// Makes an OCF bdev that caches a core bdev on a cache bdev. Cache contents are overwritten; a missing base bdev is
  /// waited for after the answer.
  /// SPDK 19.01 and later (also construct_ocf_bdev). Messages: bdev_ocf.pb.h.
  Result<rpc::v1::BdevName> bdev_ocf_create(const rpc::v1::BdevOcfCreateRequest& request,
                                            const CallOptions& options = {});

  /// Removes an OCF bdev permanently after flushing its dirty data to the core bdev. The base bdevs stay.
  /// SPDK 19.01 and later (also delete_ocf_bdev). Messages: bdev_ocf.pb.h.
  Result<rpc::v1::Done> bdev_ocf_delete(const rpc::v1::BdevOcfDeleteRequest& request, const CallOptions& options = {});

  /// Starts writing dirty cache data back to the core bdev and answers at once; follow it with bdev_ocf_flush_status.
  /// SPDK 23.01 and later. Messages: bdev_ocf.pb.h.
  Result<rpc::v1::Done> bdev_ocf_flush_start(const rpc::v1::BdevOcfFlushStartRequest& request,
                                             const CallOptions& options = {});

  /// Tells whether a flush of an OCF bdev is running and how the last one ended.
  /// SPDK 23.01 and later. Messages: bdev_ocf.pb.h.
  Result<rpc::v1::BdevOcfFlushStatusResponse> bdev_ocf_flush_status(const rpc::v1::BdevOcfFlushStatusRequest& request,
                                                                    const CallOptions& options = {});

  /// Lists OCF bdevs with their cache and core bdevs, including those not started yet.
  /// SPDK 19.01 and later (also get_ocf_bdevs). Messages: bdev_ocf.pb.h.
  Result<rpc::v1::BdevOcfGetBdevsResponse> bdev_ocf_get_bdevs(const rpc::v1::BdevOcfGetBdevsRequest& request,
                                                              const CallOptions& options = {});
  Result<rpc::v1::BdevOcfGetBdevsResponse> bdev_ocf_get_bdevs();

  /// Returns cache usage, request, traffic and error counters of one OCF bdev since its start or the last reset.
  /// SPDK 19.01 and later (also get_ocf_stats). Messages: bdev_ocf.pb.h.
  Result<rpc::v1::BdevOcfGetStatsResponse> bdev_ocf_get_stats(const rpc::v1::BdevOcfGetStatsRequest& request,
                                                              const CallOptions& options = {});

  /// Sets the statistics counters of an OCF bdev back to zero.
  /// SPDK 23.05 and later. Messages: bdev_ocf.pb.h.
  Result<rpc::v1::Done> bdev_ocf_reset_stats(const rpc::v1::BdevOcfResetStatsRequest& request,
                                             const CallOptions& options = {});

  /// Switches the cache mode of a running OCF bdev and returns the mode in effect. It affects every OCF bdev on the
  /// same cache.
  /// SPDK 21.04 and later. Messages: bdev_ocf.pb.h.
  Result<rpc::v1::BdevOcfSetCacheModeResponse> bdev_ocf_set_cache_mode(
      const rpc::v1::BdevOcfSetCacheModeRequest& request, const CallOptions& options = {});

  /// Sets when sequential streams bypass the cache, for all cores of the cache behind an OCF bdev.
  /// SPDK 22.05 and later. Messages: bdev_ocf.pb.h.
  Result<rpc::v1::Done> bdev_ocf_set_seqcutoff(const rpc::v1::BdevOcfSetSeqcutoffRequest& request,
                                               const CallOptions& options = {});

  /// Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after 21.07.
  /// SPDK 20.01 to 21.07. Messages: bdev_ocssd.pb.h.
  Result<rpc::v1::BdevName> bdev_ocssd_create(const rpc::v1::BdevOcssdCreateRequest& request,
                                              const CallOptions& options = {});

  /// Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.
  /// SPDK 20.01 to 21.07. Messages: bdev_ocssd.pb.h.
  Result<rpc::v1::Done> bdev_ocssd_delete(const rpc::v1::BdevOcssdDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the drive is owned
  /// already.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::Done> bdev_nvme_opal_init(const rpc::v1::BdevNvmeOpalInitRequest& request,
                                            const CallOptions& options = {});

  /// Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::Done> bdev_nvme_opal_revert(const rpc::v1::BdevNvmeOpalRevertRequest& request,
                                              const CallOptions& options = {});

  /// Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first. Answers with its
  /// name.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::BdevName> bdev_opal_create(const rpc::v1::BdevOpalCreateRequest& request,
                                             const CallOptions& options = {});

  /// Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::Done> bdev_opal_delete(const rpc::v1::BdevOpalDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Reads the locking range and lock state of an Opal bdev from the drive.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::BdevOpalGetInfoResponse> bdev_opal_get_info(const rpc::v1::BdevOpalGetInfoRequest& request,
                                                              const CallOptions& options = {});

  /// Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::Done> bdev_opal_new_user(const rpc::v1::BdevOpalNewUserRequest& request,
                                           const CallOptions& options = {});

  /// Locks or unlocks the range of an Opal bdev on behalf of a user.
  /// SPDK 19.10 and later. Messages: bdev_opal.pb.h.
  Result<rpc::v1::Done> bdev_opal_set_lock_state(const rpc::v1::BdevOpalSetLockStateRequest& request,
                                                 const CallOptions& options = {});

  /// Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 18.04 and later (also construct_passthru_bdev). Messages: bdev_passthru.pb.h.
  Result<rpc::v1::BdevName> bdev_passthru_create(const rpc::v1::BdevPassthruCreateRequest& request,
                                                 const CallOptions& options = {});

  /// Removes a passthru bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_passthru_bdev). Messages: bdev_passthru.pb.h.
  Result<rpc::v1::Done> bdev_passthru_delete(const rpc::v1::BdevPassthruDeleteRequest& request,
                                             const CallOptions& options = {});

  /// Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also construct_pmem_bdev). Messages: bdev_pmem.pb.h.
  Result<rpc::v1::BdevName> bdev_pmem_create(const rpc::v1::BdevPmemCreateRequest& request,
                                             const CallOptions& options = {});

  /// Makes a libpmemblk pool file on the host. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also create_pmem_pool). Messages: bdev_pmem.pb.h.
  Result<rpc::v1::Done> bdev_pmem_create_pool(const rpc::v1::BdevPmemCreatePoolRequest& request,
                                              const CallOptions& options = {});

  /// Removes a pmem bdev from the target; the pool file and its data stay.
  /// SPDK 18.07 to 23.01 (also delete_pmem_bdev). Messages: bdev_pmem.pb.h.
  Result<rpc::v1::Done> bdev_pmem_delete(const rpc::v1::BdevPmemDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Deletes a pmem pool file from the host after checking that it is one; its data is lost.
  /// SPDK 17.10 to 23.01 (also delete_pmem_pool). Messages: bdev_pmem.pb.h.
  Result<rpc::v1::Done> bdev_pmem_delete_pool(const rpc::v1::BdevPmemDeletePoolRequest& request,
                                              const CallOptions& options = {});

  /// Checks a pmem pool file for consistency and returns its geometry.
  /// SPDK 17.10 to 23.01 (also pmem_pool_info). Messages: bdev_pmem.pb.h.
  Result<rpc::v1::BdevPmemGetPoolInfoResponse> bdev_pmem_get_pool_info(
      const rpc::v1::BdevPmemGetPoolInfoRequest& request, const CallOptions& options = {});

  /// Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data on the added
  /// bdev is lost.
  /// SPDK 24.01 and later. Messages: bdev_raid.pb.h.
  Result<rpc::v1::Done> bdev_raid_add_base_bdev(const rpc::v1::BdevRaidAddBaseBdevRequest& request,
                                                const CallOptions& options = {});

  /// Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data on the base
  /// bdevs may be overwritten.
  /// SPDK 18.07 and later (also construct_raid_bdev). Messages: bdev_raid.pb.h.
  Result<rpc::v1::Done> bdev_raid_create(const rpc::v1::BdevRaidCreateRequest& request,
                                         const CallOptions& options = {});

  /// Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless clear_sb is
  /// true.
  /// SPDK 18.07 and later (also destroy_raid_bdev). Messages: bdev_raid.pb.h.
  Result<rpc::v1::Done> bdev_raid_delete(const rpc::v1::BdevRaidDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older releases answer with
  /// names only.
  /// SPDK 18.07 and later (also get_raid_bdevs). Messages: bdev_raid.pb.h.
  Result<rpc::v1::BdevRaidGetBdevsResponse> bdev_raid_get_bdevs(const rpc::v1::BdevRaidGetBdevsRequest& request,
                                                                const CallOptions& options = {});

  /// Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run degraded.
  /// SPDK 23.09 and later. Messages: bdev_raid.pb.h.
  Result<rpc::v1::Done> bdev_raid_remove_base_bdev(const rpc::v1::BdevRaidRemoveBaseBdevRequest& request,
                                                   const CallOptions& options = {});

  /// Sets options of RAID background processes such as a rebuild; they apply to processes started later.
  /// SPDK 24.01 and later. Messages: bdev_raid.pb.h.
  Result<rpc::v1::Done> bdev_raid_set_options(const rpc::v1::BdevRaidSetOptionsRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> bdev_raid_set_options();

  /// Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.
  /// SPDK 17.07 and later (also construct_rbd_bdev). Messages: bdev_rbd.pb.h.
  Result<rpc::v1::BdevName> bdev_rbd_create(const rpc::v1::BdevRbdCreateRequest& request,
                                            const CallOptions& options = {});

  /// Removes an RBD bdev and closes the image; the image and its data stay in Ceph.
  /// SPDK 18.07 and later (also delete_rbd_bdev). Messages: bdev_rbd.pb.h.
  Result<rpc::v1::Done> bdev_rbd_delete(const rpc::v1::BdevRbdDeleteRequest& request, const CallOptions& options = {});

  /// Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if there are none.
  /// SPDK 21.07 and later. Messages: bdev_rbd.pb.h.
  Result<rpc::v1::BdevRbdGetClustersInfoResponse> bdev_rbd_get_clusters_info(
      const rpc::v1::BdevRbdGetClustersInfoRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevRbdGetClustersInfoResponse> bdev_rbd_get_clusters_info();

  /// Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and answers with the
  /// name.
  /// SPDK 21.07 and later. Messages: bdev_rbd.pb.h.
  Result<rpc::v1::BdevRbdRegisterClusterResponse> bdev_rbd_register_cluster(
      const rpc::v1::BdevRbdRegisterClusterRequest& request, const CallOptions& options = {});

  /// Grows an RBD bdev together with its image in Ceph; shrinking is refused.
  /// SPDK 20.01 and later. Messages: bdev_rbd.pb.h.
  Result<rpc::v1::Done> bdev_rbd_resize(const rpc::v1::BdevRbdResizeRequest& request, const CallOptions& options = {});

  /// Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.
  /// SPDK 21.07 and later. Messages: bdev_rbd.pb.h.
  Result<rpc::v1::Done> bdev_rbd_unregister_cluster(const rpc::v1::BdevRbdUnregisterClusterRequest& request,
                                                    const CallOptions& options = {});

  /// Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names; waits if the
  /// base bdev is missing.
  /// SPDK 18.04 and later (also construct_split_vbdev). Messages: bdev_split.pb.h.
  Result<rpc::v1::BdevSplitCreateResponse> bdev_split_create(const rpc::v1::BdevSplitCreateRequest& request,
                                                             const CallOptions& options = {});

  /// Removes all split bdevs made from a base bdev; the base bdev and its data stay.
  /// SPDK 18.04 and later (also destruct_split_vbdev). Messages: bdev_split.pb.h.
  Result<rpc::v1::Done> bdev_split_delete(const rpc::v1::BdevSplitDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Makes a bdev from a file or block device of the host, accessed through io_uring.
  /// SPDK 19.10 and later. Messages: bdev_uring.pb.h.
  Result<rpc::v1::BdevName> bdev_uring_create(const rpc::v1::BdevUringCreateRequest& request,
                                              const CallOptions& options = {});

  /// Removes an io_uring bdev; the file or device and its data stay.
  /// SPDK 19.10 and later. Messages: bdev_uring.pb.h.
  Result<rpc::v1::Done> bdev_uring_delete(const rpc::v1::BdevUringDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed (from 26.01).
  /// SPDK 24.05 and later. Messages: bdev_uring.pb.h.
  Result<rpc::v1::Done> bdev_uring_rescan(const rpc::v1::BdevUringRescanRequest& request,
                                          const CallOptions& options = {});

  /// Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are scanned before
  /// the answer.
  /// SPDK 18.04 and later (also construct_virtio_dev). Messages: bdev_virtio.pb.h.
  Result<rpc::v1::BdevVirtioAttachControllerResponse> bdev_virtio_attach_controller(
      const rpc::v1::BdevVirtioAttachControllerRequest& request, const CallOptions& options = {});

  /// Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the primary process
  /// may enable it.
  /// SPDK 21.04 and later. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::Done> bdev_virtio_blk_set_hotplug(const rpc::v1::BdevVirtioBlkSetHotplugRequest& request,
                                                    const CallOptions& options = {});

  /// Detaches a virtio device and removes all its bdevs; the data on the device stays.
  /// SPDK 18.07 and later (also remove_virtio_bdev). Messages: bdev_virtio.pb.h.
  Result<rpc::v1::Done> bdev_virtio_detach_controller(const rpc::v1::BdevVirtioDetachControllerRequest& request,
                                                      const CallOptions& options = {});

  /// Lists the attached virtio-SCSI devices with queues and transport.
  /// SPDK 18.04 and later (also get_virtio_scsi_devs). Messages: bdev_virtio.pb.h.
  Result<rpc::v1::BdevVirtioScsiGetDevicesResponse> bdev_virtio_scsi_get_devices(
      const rpc::v1::BdevVirtioScsiGetDevicesRequest& request, const CallOptions& options = {});
  Result<rpc::v1::BdevVirtioScsiGetDevicesResponse> bdev_virtio_scsi_get_devices();

  /// Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::BdevName> construct_virtio_pci_blk_bdev(const rpc::v1::ConstructVirtioPciBlkBdevRequest& request,
                                                          const CallOptions& options = {});

  /// Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 18.01 to 18.10; then bdev_virtio_attach_controller. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::ConstructVirtioPciScsiBdevResponse> construct_virtio_pci_scsi_bdev(
      const rpc::v1::ConstructVirtioPciScsiBdevRequest& request, const CallOptions& options = {});

  /// Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::BdevName> construct_virtio_user_blk_bdev(const rpc::v1::ConstructVirtioUserBlkBdevRequest& request,
                                                           const CallOptions& options = {});

  /// Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 17.10 to 18.10; then bdev_virtio_attach_controller. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::ConstructVirtioUserScsiBdevResponse> construct_virtio_user_scsi_bdev(
      const rpc::v1::ConstructVirtioUserScsiBdevRequest& request, const CallOptions& options = {});

  /// Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.
  /// SPDK 18.01 to 18.10; then bdev_virtio_detach_controller. Messages: bdev_virtio.pb.h.
  Result<rpc::v1::Done> remove_virtio_scsi_bdev(const rpc::v1::RemoveVirtioScsiBdevRequest& request,
                                                const CallOptions& options = {});

  /// Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.
  /// SPDK 22.09 and later. Messages: bdev_xnvme.pb.h.
  Result<rpc::v1::BdevName> bdev_xnvme_create(const rpc::v1::BdevXnvmeCreateRequest& request,
                                              const CallOptions& options = {});

  /// Removes an xNVMe bdev; the data on the device stays.
  /// SPDK 22.09 and later. Messages: bdev_xnvme.pb.h.
  Result<rpc::v1::Done> bdev_xnvme_delete(const rpc::v1::BdevXnvmeDeleteRequest& request,
                                          const CallOptions& options = {});

  /// Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 20.01 and later. Messages: bdev_zone_block.pb.h.
  Result<rpc::v1::BdevName> bdev_zone_block_create(const rpc::v1::BdevZoneBlockCreateRequest& request,
                                                   const CallOptions& options = {});

  /// Removes an emulated zoned bdev; the base bdev and its data stay.
  /// SPDK 20.01 and later. Messages: bdev_zone_block.pb.h.
  Result<rpc::v1::Done> bdev_zone_block_delete(const rpc::v1::BdevZoneBlockDeleteRequest& request,
                                               const CallOptions& options = {});

  /// Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05. Messages: blobfs.pb.h.
  Result<rpc::v1::Done> blobfs_create(const rpc::v1::BlobfsCreateRequest& request, const CallOptions& options = {});

  /// Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05. Messages: blobfs.pb.h.
  Result<rpc::v1::Done> blobfs_detect(const rpc::v1::BlobfsDetectRequest& request, const CallOptions& options = {});

  /// Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated, gone after
  /// 25.05.
  /// SPDK 19.10 to 25.05. Messages: blobfs.pb.h.
  Result<rpc::v1::Done> blobfs_mount(const rpc::v1::BlobfsMountRequest& request, const CallOptions& options = {});

  /// Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.
  /// SPDK 20.01 to 25.05. Messages: blobfs.pb.h.
  Result<rpc::v1::Done> blobfs_set_cache_size(const rpc::v1::BlobfsSetCacheSizeRequest& request,
                                              const CallOptions& options = {});

  /// Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and returns its path.
  /// SPDK 20.01 and later. Messages: env.pb.h.
  Result<rpc::v1::EnvDpdkGetMemStatsResponse> env_dpdk_get_mem_stats(const rpc::v1::EnvDpdkGetMemStatsRequest& request,
                                                                     const CallOptions& options = {});
  Result<rpc::v1::EnvDpdkGetMemStatsResponse> env_dpdk_get_mem_stats();

  /// Returns the SPDK version of the target.
  /// SPDK 19.04 and later (also get_spdk_version). Messages: framework.pb.h.
  Result<rpc::v1::SpdkVersion> spdk_get_version(const rpc::v1::SpdkGetVersionRequest& request,
                                                const CallOptions& options = {});
  Result<rpc::v1::SpdkVersion> spdk_get_version();

  /// Lists the names of the RPC methods the target offers.
  /// SPDK 17.10 and later (also get_rpc_methods). Messages: framework.pb.h.
  Result<rpc::v1::RpcGetMethodsResponse> rpc_get_methods(const rpc::v1::RpcGetMethodsRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::RpcGetMethodsResponse> rpc_get_methods();

  /// Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it is done.
  /// Start-up methods are refused afterwards.
  /// SPDK 18.07 and later (also start_subsystem_init). Messages: framework.pb.h.
  Result<rpc::v1::Done> framework_start_init(const rpc::v1::FrameworkStartInitRequest& request,
                                             const CallOptions& options = {});
  Result<rpc::v1::Done> framework_start_init();

  /// Waits until the subsystems are initialized; answers at once when they already are.
  /// SPDK 19.01 and later (also wait_subsystem_init). Messages: framework.pb.h.
  Result<rpc::v1::Done> framework_wait_init(const rpc::v1::FrameworkWaitInitRequest& request,
                                            const CallOptions& options = {});
  Result<rpc::v1::Done> framework_wait_init();

  /// Lists the subsystems of the target in order of initialization, with their dependencies.
  /// SPDK 18.04 and later (also get_subsystems). Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetSubsystemsResponse> framework_get_subsystems(
      const rpc::v1::FrameworkGetSubsystemsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkGetSubsystemsResponse> framework_get_subsystems();

  /// Returns the configuration of one subsystem as the list of RPC calls that would recreate it.
  /// SPDK 18.04 and later (also get_subsystem_config). Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetConfigResponse> framework_get_config(const rpc::v1::FrameworkGetConfigRequest& request,
                                                                   const CallOptions& options = {});

  /// Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.
  /// SPDK 20.01 and later. Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetReactorsResponse> framework_get_reactors(
      const rpc::v1::FrameworkGetReactorsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkGetReactorsResponse> framework_get_reactors();

  /// Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends it at once, so
  /// no answer may come.
  /// SPDK 17.07 and later (also kill_instance). Messages: framework.pb.h.
  Result<rpc::v1::Done> spdk_kill_instance(const rpc::v1::SpdkKillInstanceRequest& request,
                                           const CallOptions& options = {});

  /// Turns logging of context switches on the reactors on or off, or reports whether it is on.
  /// SPDK 17.10 and later (also context_switch_monitor). Messages: framework.pb.h.
  Result<rpc::v1::FrameworkMonitorContextSwitchResponse> framework_monitor_context_switch(
      const rpc::v1::FrameworkMonitorContextSwitchRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkMonitorContextSwitchResponse> framework_monitor_context_switch();

  /// Releases the lock files on the CPU cores of the target, so that another SPDK process may use the same cores.
  /// SPDK 23.01 and later. Messages: framework.pb.h.
  Result<rpc::v1::Done> framework_disable_cpumask_locks(const rpc::v1::FrameworkDisableCpumaskLocksRequest& request,
                                                        const CallOptions& options = {});
  Result<rpc::v1::Done> framework_disable_cpumask_locks();

  /// Takes the lock files on the CPU cores of the target; fails when another process holds one of them.
  /// SPDK 23.01 and later. Messages: framework.pb.h.
  Result<rpc::v1::Done> framework_enable_cpumask_locks(const rpc::v1::FrameworkEnableCpumaskLocksRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::Done> framework_enable_cpumask_locks();

  /// Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor is set.
  /// SPDK 24.09 and later. Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetGovernorResponse> framework_get_governor(
      const rpc::v1::FrameworkGetGovernorRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkGetGovernorResponse> framework_get_governor();

  /// Lists the PCI devices attached to the target with a dump of their configuration space.
  /// SPDK 22.01 and later. Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetPciDevicesResponse> framework_get_pci_devices(
      const rpc::v1::FrameworkGetPciDevicesRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkGetPciDevicesResponse> framework_get_pci_devices();

  /// Returns the thread scheduler in use and its settings.
  /// SPDK 21.01 and later. Messages: framework.pb.h.
  Result<rpc::v1::FrameworkGetSchedulerResponse> framework_get_scheduler(
      const rpc::v1::FrameworkGetSchedulerRequest& request, const CallOptions& options = {});
  Result<rpc::v1::FrameworkGetSchedulerResponse> framework_get_scheduler();

  /// Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old releases.
  /// SPDK 20.10 and later. Messages: framework.pb.h.
  Result<rpc::v1::Done> framework_set_scheduler(const rpc::v1::FrameworkSetSchedulerRequest& request,
                                                const CallOptions& options = {});

  /// Sets the scheduling core and the cores left out of scheduling. Only before framework init.
  /// SPDK 24.09 and later. Messages: framework.pb.h.
  Result<rpc::v1::Done> scheduler_set_options(const rpc::v1::SchedulerSetOptionsRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::Done> scheduler_set_options();

  /// Makes a file system device (fsdev) that exposes a directory of the target host, and returns its name.
  /// SPDK 24.09 and later. Messages: fsdev.pb.h.
  Result<rpc::v1::FsdevAioCreateResponse> fsdev_aio_create(const rpc::v1::FsdevAioCreateRequest& request,
                                                           const CallOptions& options = {});

  /// Removes an AIO fsdev from the target; the files in its directory stay.
  /// SPDK 24.09 and later. Messages: fsdev.pb.h.
  Result<rpc::v1::Done> fsdev_aio_delete(const rpc::v1::FsdevAioDeleteRequest& request,
                                         const CallOptions& options = {});

  /// Returns the pool sizes of the fsdev library.
  /// SPDK 24.09 and later. Messages: fsdev.pb.h.
  Result<rpc::v1::FsdevGetOptsResponse> fsdev_get_opts(const rpc::v1::FsdevGetOptsRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::FsdevGetOptsResponse> fsdev_get_opts();

  /// Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.
  /// SPDK 24.09 and later. Messages: fsdev.pb.h.
  Result<rpc::v1::Done> fsdev_set_opts(const rpc::v1::FsdevSetOptsRequest& request, const CallOptions& options = {});

  /// Returns how often each module got data buffers from caches, from the shared pool, or had to wait.
  /// SPDK 24.01 and later. Messages: iobuf.pb.h.
  Result<rpc::v1::IobufGetStatsResponse> iobuf_get_stats(const rpc::v1::IobufGetStatsRequest& request,
                                                         const CallOptions& options = {});
  Result<rpc::v1::IobufGetStatsResponse> iobuf_get_stats();

  /// Sets number and size of the shared data buffers. Only before framework init; absent values stay as they are.
  /// SPDK 23.01 and later. Messages: iobuf.pb.h.
  Result<rpc::v1::Done> iobuf_set_options(const rpc::v1::IobufSetOptionsRequest& request,
                                          const CallOptions& options = {});
  Result<rpc::v1::Done> iobuf_set_options();

  /// Registers a key kept in a file on the target host under a name. The file is read when the key is used.
  /// SPDK 24.05 and later. Messages: keyring.pb.h.
  Result<rpc::v1::Done> keyring_file_add_key(const rpc::v1::KeyringFileAddKeyRequest& request,
                                             const CallOptions& options = {});

  /// Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.
  /// SPDK 24.05 and later. Messages: keyring.pb.h.
  Result<rpc::v1::Done> keyring_file_remove_key(const rpc::v1::KeyringFileRemoveKeyRequest& request,
                                                const CallOptions& options = {});

  /// Lists the keys known to the keyring, without their contents.
  /// SPDK 24.05 and later. Messages: keyring.pb.h.
  Result<rpc::v1::KeyringGetKeysResponse> keyring_get_keys(const rpc::v1::KeyringGetKeysRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::KeyringGetKeysResponse> keyring_get_keys();

  /// Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.
  /// SPDK 24.05 and later. Messages: keyring.pb.h.
  Result<rpc::v1::Done> keyring_linux_set_options(const rpc::v1::KeyringLinuxSetOptionsRequest& request,
                                                  const CallOptions& options = {});
  Result<rpc::v1::Done> keyring_linux_set_options();

  /// Returns all log flags as an object mapping flag names to true (on) or false (off).
  /// SPDK 17.07 and later (also get_trace_flags, get_log_flags). Messages: log.pb.h.
  Result<rpc::v1::LogGetFlagsResponse> log_get_flags(const rpc::v1::LogGetFlagsRequest& request,
                                                     const CallOptions& options = {});
  Result<rpc::v1::LogGetFlagsResponse> log_get_flags();

  /// Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug builds only; the
  /// log level must admit them.
  /// SPDK 17.07 and later (also set_trace_flag, set_log_flag). Messages: log.pb.h.
  Result<rpc::v1::Done> log_set_flag(const rpc::v1::LogSetFlagRequest& request, const CallOptions& options = {});

  /// Turns off the info and debug messages of one log flag, or of all.
  /// SPDK 17.07 and later (also clear_trace_flag, clear_log_flag). Messages: log.pb.h.
  Result<rpc::v1::Done> log_clear_flag(const rpc::v1::LogClearFlagRequest& request, const CallOptions& options = {});

  /// Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_level). Messages: log.pb.h.
  Result<rpc::v1::LogLevelName> log_get_level(const rpc::v1::LogGetLevelRequest& request,
                                              const CallOptions& options = {});
  Result<rpc::v1::LogLevelName> log_get_level();

  /// Sets the least severe level of messages that go to the system log; initially NOTICE.
  /// SPDK 18.01 and later (also set_log_level). Messages: log.pb.h.
  Result<rpc::v1::Done> log_set_level(const rpc::v1::LogSetLevelRequest& request, const CallOptions& options = {});

  /// Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_print_level). Messages: log.pb.h.
  Result<rpc::v1::LogLevelName> log_get_print_level(const rpc::v1::LogGetPrintLevelRequest& request,
                                                    const CallOptions& options = {});
  Result<rpc::v1::LogLevelName> log_get_print_level();

  /// Sets the least severe level of messages printed to stderr; initially INFO unless the application says otherwise.
  /// SPDK 18.01 and later (also set_log_print_level). Messages: log.pb.h.
  Result<rpc::v1::Done> log_set_print_level(const rpc::v1::LogSetPrintLevelRequest& request,
                                            const CallOptions& options = {});

  /// Turns timestamps in log messages on or off; initially on.
  /// SPDK 20.10 and later. Messages: log.pb.h.
  Result<rpc::v1::Done> log_enable_timestamps(const rpc::v1::LogEnableTimestampsRequest& request,
                                              const CallOptions& options = {});

  /// Lists the bdevs exported as kernel NBD devices.
  /// SPDK 18.01 and later (also get_nbd_disks). Messages: nbd.pb.h.
  Result<rpc::v1::NbdGetDisksResponse> nbd_get_disks(const rpc::v1::NbdGetDisksRequest& request,
                                                     const CallOptions& options = {});
  Result<rpc::v1::NbdGetDisksResponse> nbd_get_disks();

  /// Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel module.
  /// SPDK 18.01 and later (also start_nbd_disk). Messages: nbd.pb.h.
  Result<rpc::v1::NbdStartDiskResponse> nbd_start_disk(const rpc::v1::NbdStartDiskRequest& request,
                                                       const CallOptions& options = {});

  /// Disconnects an NBD device from its bdev, after the kernel has flushed its data.
  /// SPDK 18.01 and later (also stop_nbd_disk). Messages: nbd.pb.h.
  Result<rpc::v1::Done> nbd_stop_disk(const rpc::v1::NbdStopDiskRequest& request, const CallOptions& options = {});

  /// Lists the network interfaces of the host with their IPv4 addresses.
  /// SPDK 17.07 to 21.04 (also get_interfaces). Messages: net.pb.h.
  Result<rpc::v1::NetGetInterfacesResponse> net_get_interfaces(const rpc::v1::NetGetInterfacesRequest& request,
                                                               const CallOptions& options = {});
  Result<rpc::v1::NetGetInterfacesResponse> net_get_interfaces();

  /// Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.
  /// SPDK 17.07 to 21.04 (also add_ip_address). Messages: net.pb.h.
  Result<rpc::v1::Done> net_interface_add_ip_address(const rpc::v1::NetInterfaceAddIpAddressRequest& request,
                                                     const CallOptions& options = {});

  /// Removes an IPv4 address from a network interface of the host. Connections that use it break.
  /// SPDK 17.07 to 21.04 (also delete_ip_address). Messages: net.pb.h.
  Result<rpc::v1::Done> net_interface_delete_ip_address(const rpc::v1::NetInterfaceDeleteIpAddressRequest& request,
                                                        const CallOptions& options = {});

  /// Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.
  /// SPDK 19.04 and later (also get_notifications). Messages: notify.pb.h.
  Result<rpc::v1::NotifyGetNotificationsResponse> notify_get_notifications(
      const rpc::v1::NotifyGetNotificationsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::NotifyGetNotificationsResponse> notify_get_notifications();

  /// Lists the names of the notification types the target may record.
  /// SPDK 19.04 and later (also get_notification_types). Messages: notify.pb.h.
  Result<rpc::v1::NotifyGetTypesResponse> notify_get_types(const rpc::v1::NotifyGetTypesRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::NotifyGetTypesResponse> notify_get_types();

  /// Lists the SCSI devices of the target, of iSCSI and vhost alike.
  /// SPDK 17.07 and later (also get_scsi_devices). Messages: scsi.pb.h.
  Result<rpc::v1::ScsiGetDevicesResponse> scsi_get_devices(const rpc::v1::ScsiGetDevicesRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::ScsiGetDevicesResponse> scsi_get_devices();

  /// Lists the SCSI LUNs that the target knows and whether each is in use.
  /// SPDK 17.07 to 17.10. Messages: scsi.pb.h.
  Result<rpc::v1::GetLunsResponse> get_luns(const rpc::v1::GetLunsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::GetLunsResponse> get_luns();

  /// Returns the socket implementation used when none is named.
  /// SPDK 24.05 and later. Messages: sock.pb.h.
  Result<rpc::v1::SockGetDefaultImplResponse> sock_get_default_impl(const rpc::v1::SockGetDefaultImplRequest& request,
                                                                    const CallOptions& options = {});
  Result<rpc::v1::SockGetDefaultImplResponse> sock_get_default_impl();

  /// Returns the default options of a socket implementation.
  /// SPDK 20.07 and later. Messages: sock.pb.h.
  Result<rpc::v1::SockImplGetOptionsResponse> sock_impl_get_options(const rpc::v1::SockImplGetOptionsRequest& request,
                                                                    const CallOptions& options = {});

  /// Sets the default options of a socket implementation. Only before framework init; absent values stay as they are.
  /// SPDK 20.07 and later. Messages: sock.pb.h.
  Result<rpc::v1::Done> sock_impl_set_options(const rpc::v1::SockImplSetOptionsRequest& request,
                                              const CallOptions& options = {});

  /// Chooses the socket implementation used when none is named. Only before framework init.
  /// SPDK 20.10 and later. Messages: sock.pb.h.
  Result<rpc::v1::Done> sock_set_default_impl(const rpc::v1::SockSetDefaultImplRequest& request,
                                              const CallOptions& options = {});

  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later. Messages: thread.pb.h.
  Result<rpc::v1::ThreadGetIoChannelsResponse> thread_get_io_channels(
      const rpc::v1::ThreadGetIoChannelsRequest& request, const CallOptions& options = {});
  Result<rpc::v1::ThreadGetIoChannelsResponse> thread_get_io_channels();

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later. Messages: thread.pb.h.
  Result<rpc::v1::ThreadGetPollersResponse> thread_get_pollers(const rpc::v1::ThreadGetPollersRequest& request,
                                                               const CallOptions& options = {});
  Result<rpc::v1::ThreadGetPollersResponse> thread_get_pollers();

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later. Messages: thread.pb.h.
  Result<rpc::v1::ThreadGetStatsResponse> thread_get_stats(const rpc::v1::ThreadGetStatsRequest& request,
                                                           const CallOptions& options = {});
  Result<rpc::v1::ThreadGetStatsResponse> thread_get_stats();

  /// Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.
  /// SPDK 20.04 and later. Messages: thread.pb.h.
  Result<rpc::v1::Done> thread_set_cpumask(const rpc::v1::ThreadSetCpumaskRequest& request,
                                           const CallOptions& options = {});

  /// Discards the trace entries recorded so far: readers skip everything older than this call.
  /// SPDK 26.05 and later. Messages: trace.pb.h.
  Result<rpc::v1::Done> trace_clear(const rpc::v1::TraceClearRequest& request, const CallOptions& options = {});
  Result<rpc::v1::Done> trace_clear();

  /// Turns off single tracepoints of a trace group.
  /// SPDK 22.01 and later. Messages: trace.pb.h.
  Result<rpc::v1::Done> trace_clear_tpoint_mask(const rpc::v1::TraceClearTpointMaskRequest& request,
                                                const CallOptions& options = {});

  /// Turns off all tracepoints of a trace group.
  /// SPDK 19.01 and later (also disable_tpoint_group). Messages: trace.pb.h.
  Result<rpc::v1::Done> trace_disable_tpoint_group(const rpc::v1::TraceDisableTpointGroupRequest& request,
                                                   const CallOptions& options = {});

  /// Turns on all tracepoints of a trace group; recording costs some speed.
  /// SPDK 19.01 and later (also enable_tpoint_group). Messages: trace.pb.h.
  Result<rpc::v1::Done> trace_enable_tpoint_group(const rpc::v1::TraceEnableTpointGroupRequest& request,
                                                  const CallOptions& options = {});

  /// Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group name.
  /// SPDK 23.01 and later. Messages: trace.pb.h.
  Result<rpc::v1::TraceGetInfoResponse> trace_get_info(const rpc::v1::TraceGetInfoRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::TraceGetInfoResponse> trace_get_info();

  /// Returns which trace groups and tracepoints are turned on, keyed by group name.
  /// SPDK 19.01 and later (also get_tpoint_group_mask). Messages: trace.pb.h.
  Result<rpc::v1::TraceGetTpointGroupMaskResponse> trace_get_tpoint_group_mask(
      const rpc::v1::TraceGetTpointGroupMaskRequest& request, const CallOptions& options = {});
  Result<rpc::v1::TraceGetTpointGroupMaskResponse> trace_get_tpoint_group_mask();

  /// Turns on single tracepoints of a trace group; others stay as they are.
  /// SPDK 22.01 and later. Messages: trace.pb.h.
  Result<rpc::v1::Done> trace_set_tpoint_mask(const rpc::v1::TraceSetTpointMaskRequest& request,
                                              const CallOptions& options = {});

  /// Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv kernel module.
  /// SPDK 23.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::Done> ublk_create_target(const rpc::v1::UblkCreateTargetRequest& request,
                                           const CallOptions& options = {});
  Result<rpc::v1::Done> ublk_create_target();

  /// Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.
  /// SPDK 23.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::Done> ublk_destroy_target(const rpc::v1::UblkDestroyTargetRequest& request,
                                            const CallOptions& options = {});
  Result<rpc::v1::Done> ublk_destroy_target();

  /// Lists the bdevs exported as ublk devices.
  /// SPDK 23.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::UblkGetDisksResponse> ublk_get_disks(const rpc::v1::UblkGetDisksRequest& request,
                                                       const CallOptions& options = {});
  Result<rpc::v1::UblkGetDisksResponse> ublk_get_disks();

  /// Takes over a ublk device that the kernel kept after its former process ended, and returns its number. Needs Linux
  /// 6.4.
  /// SPDK 24.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::UblkRecoverDiskResponse> ublk_recover_disk(const rpc::v1::UblkRecoverDiskRequest& request,
                                                             const CallOptions& options = {});

  /// Exports a bdev as a ublk block device and returns its number. The ublk target must exist.
  /// SPDK 23.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::UblkStartDiskResponse> ublk_start_disk(const rpc::v1::UblkStartDiskRequest& request,
                                                         const CallOptions& options = {});

  /// Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.
  /// SPDK 23.01 and later. Messages: ublk.pb.h.
  Result<rpc::v1::Done> ublk_stop_disk(const rpc::v1::UblkStopDiskRequest& request, const CallOptions& options = {});

  /// Sets the directory for the sockets of vfio-user endpoints that are created later.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_tgt_set_base_path(const rpc::v1::VfuTgtSetBasePathRequest& request,
                                              const CallOptions& options = {});

  /// Creates a virtio-blk device on a vfio-user socket, backed by a bdev.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_create_blk_endpoint(const rpc::v1::VfuVirtioCreateBlkEndpointRequest& request,
                                                       const CallOptions& options = {});

  /// Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in 26.09.
  /// SPDK 24.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_create_fs_endpoint(const rpc::v1::VfuVirtioCreateFsEndpointRequest& request,
                                                      const CallOptions& options = {});

  /// Creates a virtio-scsi device without targets on a vfio-user socket.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_create_scsi_endpoint(const rpc::v1::VfuVirtioCreateScsiEndpointRequest& request,
                                                        const CallOptions& options = {});

  /// Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the bdevs stay.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_delete_endpoint(const rpc::v1::VfuVirtioDeleteEndpointRequest& request,
                                                   const CallOptions& options = {});

  /// Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_scsi_add_target(const rpc::v1::VfuVirtioScsiAddTargetRequest& request,
                                                   const CallOptions& options = {});

  /// Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.
  /// SPDK 22.09 and later. Messages: vfu.pb.h.
  Result<rpc::v1::Done> vfu_virtio_scsi_remove_target(const rpc::v1::VfuVirtioScsiRemoveTargetRequest& request,
                                                      const CallOptions& options = {});

  /// Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found. Only before
  /// framework init.
  /// SPDK 19.07 and later (also enable_vmd). Messages: vmd.pb.h.
  Result<rpc::v1::Done> vmd_enable(const rpc::v1::VmdEnableRequest& request, const CallOptions& options = {});
  Result<rpc::v1::Done> vmd_enable();

  /// Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later. Messages: vmd.pb.h.
  Result<rpc::v1::Done> vmd_remove_device(const rpc::v1::VmdRemoveDeviceRequest& request,
                                          const CallOptions& options = {});

  /// Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD subsystem enabled.
  /// SPDK 22.09 and later. Messages: vmd.pb.h.
  Result<rpc::v1::VmdRescanResponse> vmd_rescan(const rpc::v1::VmdRescanRequest& request,
                                                const CallOptions& options = {});
  Result<rpc::v1::VmdRescanResponse> vmd_rescan();
};

}  // namespace spdkctl
