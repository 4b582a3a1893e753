// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/caller.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_compress.pb.h"
#include "spdkctl/rpc/v1/bdev_crypto.pb.h"
#include "spdkctl/rpc/v1/bdev_daos.pb.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"
#include "spdkctl/rpc/v1/bdev_error.pb.h"
#include "spdkctl/rpc/v1/bdev_ftl.pb.h"
#include "spdkctl/rpc/v1/bdev_iscsi.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/bdev_ocf.pb.h"
#include "spdkctl/rpc/v1/bdev_ocssd.pb.h"
#include "spdkctl/rpc/v1/bdev_opal.pb.h"
#include "spdkctl/rpc/v1/bdev_passthru.pb.h"
#include "spdkctl/rpc/v1/bdev_pmem.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/bdev_rbd.pb.h"
#include "spdkctl/rpc/v1/bdev_split.pb.h"
#include "spdkctl/rpc/v1/bdev_uring.pb.h"
#include "spdkctl/rpc/v1/bdev_virtio.pb.h"
#include "spdkctl/rpc/v1/bdev_xnvme.pb.h"
#include "spdkctl/rpc/v1/bdev_zone_block.pb.h"
#include "spdkctl/rpc/v1/blobfs.pb.h"
#include "spdkctl/rpc/v1/env.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/fsdev.pb.h"
#include "spdkctl/rpc/v1/iobuf.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/nbd.pb.h"
#include "spdkctl/rpc/v1/net.pb.h"
#include "spdkctl/rpc/v1/notify.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/scsi.pb.h"
#include "spdkctl/rpc/v1/sock.pb.h"
#include "spdkctl/rpc/v1/thread.pb.h"
#include "spdkctl/rpc/v1/trace.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"
#include "spdkctl/rpc/v1/vfu.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/rpc/v1/vmd.pb.h"

namespace spdkctl {

/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the newest form,
/// sends what the target's release knows, and returns the response message.
class SPDKCTL_EXPORT TypedCalls : public Caller {
 public:
  /// since SPDK 22.09; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_assign_opc(const rpc::v1::AccelAssignOpcRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_assign_opc", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_crypto_key_create(const rpc::v1::AccelCryptoKeyCreateRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_crypto_key_create", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_crypto_key_destroy(const rpc::v1::AccelCryptoKeyDestroyRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_crypto_key_destroy", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::AccelCryptoKeysGetResponse> accel_crypto_keys_get(const rpc::v1::AccelCryptoKeysGetRequest& request,
                                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::AccelCryptoKeysGetResponse>("accel_crypto_keys_get", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_error_inject_error(const rpc::v1::AccelErrorInjectErrorRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_error_inject_error", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::AccelGetModuleInfoResponse> accel_get_module_info(
      const rpc::v1::AccelGetModuleInfoRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::AccelGetModuleInfoResponse>("accel_get_module_info", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::AccelGetOpcAssignmentsResponse> accel_get_opc_assignments(
      const rpc::v1::AccelGetOpcAssignmentsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::AccelGetOpcAssignmentsResponse>("accel_get_opc_assignments", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::AccelGetStatsResponse> accel_get_stats(const rpc::v1::AccelGetStatsRequest& request = {},
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::AccelGetStatsResponse>("accel_get_stats", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::AccelMlx5DumpStatsResponse> accel_mlx5_dump_stats(const rpc::v1::AccelMlx5DumpStatsRequest& request,
                                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::AccelMlx5DumpStatsResponse>("accel_mlx5_dump_stats", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_set_driver(const rpc::v1::AccelSetDriverRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_set_driver", request, options);
  }

  /// SPDK 20.04 to 20.04; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_set_module(const rpc::v1::AccelSetModuleRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_set_module", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> accel_set_options(const rpc::v1::AccelSetOptionsRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("accel_set_options", request, options);
  }

  /// since SPDK 26.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> ae4dma_scan_accel_module(const rpc::v1::Ae4dmaScanAccelModuleRequest& request = {},
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("ae4dma_scan_accel_module", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> compressdev_scan_accel_module(const rpc::v1::CompressdevScanAccelModuleRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("compressdev_scan_accel_module", request, options);
  }

  /// since SPDK 26.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> cuda_scan_accel_module(const rpc::v1::CudaScanAccelModuleRequest& request = {},
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("cuda_scan_accel_module", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::DpdkCryptodevGetDriverResponse> dpdk_cryptodev_get_driver(
      const rpc::v1::DpdkCryptodevGetDriverRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::DpdkCryptodevGetDriverResponse>("dpdk_cryptodev_get_driver", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> dpdk_cryptodev_scan_accel_module(
      const rpc::v1::DpdkCryptodevScanAccelModuleRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("dpdk_cryptodev_scan_accel_module", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> dpdk_cryptodev_set_driver(const rpc::v1::DpdkCryptodevSetDriverRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("dpdk_cryptodev_set_driver", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> dsa_scan_accel_module(const rpc::v1::DsaScanAccelModuleRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("dsa_scan_accel_module", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> iaa_scan_accel_module(const rpc::v1::IaaScanAccelModuleRequest& request = {},
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iaa_scan_accel_module", request, options);
  }

  /// SPDK 20.04 to 22.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> idxd_scan_accel_engine(const rpc::v1::IdxdScanAccelEngineRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("idxd_scan_accel_engine", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> ioat_scan_accel_module(const rpc::v1::IoatScanAccelModuleRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("ioat_scan_accel_module", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/accel.proto.
  Result<rpc::v1::Done> mlx5_scan_accel_module(const rpc::v1::Mlx5ScanAccelModuleRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("mlx5_scan_accel_module", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevGetBdevsResponse> bdev_get_bdevs(const rpc::v1::BdevGetBdevsRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs", request, options);
  }

  /// SPDK 17.07 to 19.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> delete_bdev(const rpc::v1::DeleteBdevRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("delete_bdev", request, options);
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

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_enable_histogram(const rpc::v1::BdevEnableHistogramRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_enable_histogram", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevGetHistogramResponse> bdev_get_histogram(const rpc::v1::BdevGetHistogramRequest& request,
                                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevGetHistogramResponse>("bdev_get_histogram", request, options);
  }

  /// since SPDK 26.05; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevGetHistogramBordersResponse> bdev_get_histogram_borders(
      const rpc::v1::BdevGetHistogramBordersRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevGetHistogramBordersResponse>("bdev_get_histogram_borders", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::BdevGetIostatResponse> bdev_get_iostat(const rpc::v1::BdevGetIostatRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevGetIostatResponse>("bdev_get_iostat", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_reset_iostat(const rpc::v1::BdevResetIostatRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_reset_iostat", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_set_options(const rpc::v1::BdevSetOptionsRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_set_options", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_set_qd_sampling_period(const rpc::v1::BdevSetQdSamplingPeriodRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_set_qd_sampling_period", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> bdev_set_qos_limit(const rpc::v1::BdevSetQosLimitRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_set_qos_limit", request, options);
  }

  /// SPDK 18.04 to 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::GetBdevsConfigResponse> get_bdevs_config(const rpc::v1::GetBdevsConfigRequest& request,
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::GetBdevsConfigResponse>("get_bdevs_config", request, options);
  }

  /// SPDK 18.04 to 18.07; see spdkctl/rpc/v1/bdev.proto.
  Result<rpc::v1::Done> set_bdev_qos_limit_iops(const rpc::v1::SetBdevQosLimitIopsRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("set_bdev_qos_limit_iops", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_aio.proto.
  Result<rpc::v1::BdevName> bdev_aio_create(const rpc::v1::BdevAioCreateRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_aio_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_aio.proto.
  Result<rpc::v1::Done> bdev_aio_delete(const rpc::v1::BdevAioDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_aio_delete", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/bdev_aio.proto.
  Result<rpc::v1::Done> bdev_aio_rescan(const rpc::v1::BdevAioRescanRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_aio_rescan", request, options);
  }

  /// SPDK 19.04 to 25.05; see spdkctl/rpc/v1/bdev_compress.proto.
  Result<rpc::v1::BdevName> bdev_compress_create(const rpc::v1::BdevCompressCreateRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_compress_create", request, options);
  }

  /// SPDK 19.04 to 25.05; see spdkctl/rpc/v1/bdev_compress.proto.
  Result<rpc::v1::Done> bdev_compress_delete(const rpc::v1::BdevCompressDeleteRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_compress_delete", request, options);
  }

  /// SPDK 19.10 to 25.05; see spdkctl/rpc/v1/bdev_compress.proto.
  Result<rpc::v1::BdevCompressGetOrphansResponse> bdev_compress_get_orphans(
      const rpc::v1::BdevCompressGetOrphansRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevCompressGetOrphansResponse>("bdev_compress_get_orphans", request, options);
  }

  /// SPDK 19.07 to 22.09; see spdkctl/rpc/v1/bdev_compress.proto.
  Result<rpc::v1::Done> bdev_compress_set_pmd(const rpc::v1::BdevCompressSetPmdRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_compress_set_pmd", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/bdev_crypto.proto.
  Result<rpc::v1::BdevName> bdev_crypto_create(const rpc::v1::BdevCryptoCreateRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_crypto_create", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/bdev_crypto.proto.
  Result<rpc::v1::Done> bdev_crypto_delete(const rpc::v1::BdevCryptoDeleteRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_crypto_delete", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_daos.proto.
  Result<rpc::v1::BdevName> bdev_daos_create(const rpc::v1::BdevDaosCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_daos_create", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_daos.proto.
  Result<rpc::v1::Done> bdev_daos_delete(const rpc::v1::BdevDaosDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_daos_delete", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_daos.proto.
  Result<rpc::v1::Done> bdev_daos_resize(const rpc::v1::BdevDaosResizeRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_daos_resize", request, options);
  }

  /// since SPDK 19.07; see spdkctl/rpc/v1/bdev_delay.proto.
  Result<rpc::v1::BdevName> bdev_delay_create(const rpc::v1::BdevDelayCreateRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_delay_create", request, options);
  }

  /// since SPDK 19.07; see spdkctl/rpc/v1/bdev_delay.proto.
  Result<rpc::v1::Done> bdev_delay_delete(const rpc::v1::BdevDelayDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_delay_delete", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_delay.proto.
  Result<rpc::v1::Done> bdev_delay_update_latency(const rpc::v1::BdevDelayUpdateLatencyRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_delay_update_latency", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_error.proto.
  Result<rpc::v1::Done> bdev_error_create(const rpc::v1::BdevErrorCreateRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_error.proto.
  Result<rpc::v1::Done> bdev_error_delete(const rpc::v1::BdevErrorDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_error.proto.
  Result<rpc::v1::Done> bdev_error_inject_error(const rpc::v1::BdevErrorInjectErrorRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_inject_error", request, options);
  }

  /// since SPDK 26.05; see spdkctl/rpc/v1/bdev_error.proto.
  Result<rpc::v1::Done> bdev_error_resume_pending(const rpc::v1::BdevErrorResumePendingRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_error_resume_pending", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::BdevFtlCreateResponse> bdev_ftl_create(const rpc::v1::BdevFtlCreateRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevFtlCreateResponse>("bdev_ftl_create", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::Done> bdev_ftl_delete(const rpc::v1::BdevFtlDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ftl_delete", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::BdevFtlGetPropertiesResponse> bdev_ftl_get_properties(
      const rpc::v1::BdevFtlGetPropertiesRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevFtlGetPropertiesResponse>("bdev_ftl_get_properties", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::BdevFtlGetStatsResponse> bdev_ftl_get_stats(const rpc::v1::BdevFtlGetStatsRequest& request,
                                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevFtlGetStatsResponse>("bdev_ftl_get_stats", request, options);
  }

  /// SPDK 22.09 to 25.09; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::BdevFtlLoadResponse> bdev_ftl_load(const rpc::v1::BdevFtlLoadRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevFtlLoadResponse>("bdev_ftl_load", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::Done> bdev_ftl_set_property(const rpc::v1::BdevFtlSetPropertyRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ftl_set_property", request, options);
  }

  /// SPDK 22.09 to 25.09; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::Done> bdev_ftl_unload(const rpc::v1::BdevFtlUnloadRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ftl_unload", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_ftl.proto.
  Result<rpc::v1::Done> bdev_ftl_unmap(const rpc::v1::BdevFtlUnmapRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ftl_unmap", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_iscsi.proto.
  Result<rpc::v1::BdevName> bdev_iscsi_create(const rpc::v1::BdevIscsiCreateRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_iscsi_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_iscsi.proto.
  Result<rpc::v1::Done> bdev_iscsi_delete(const rpc::v1::BdevIscsiDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_iscsi_delete", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_iscsi.proto.
  Result<rpc::v1::Done> bdev_iscsi_set_options(const rpc::v1::BdevIscsiSetOptionsRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_iscsi_set_options", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevLvolCheckShallowCopyResponse> bdev_lvol_check_shallow_copy(
      const rpc::v1::BdevLvolCheckShallowCopyRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevLvolCheckShallowCopyResponse>("bdev_lvol_check_shallow_copy", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevName> bdev_lvol_clone(const rpc::v1::BdevLvolCloneRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_lvol_clone", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevName> bdev_lvol_clone_bdev(const rpc::v1::BdevLvolCloneBdevRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_lvol_clone_bdev", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevName> bdev_lvol_create(const rpc::v1::BdevLvolCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_lvol_create", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevLvolCreateLvstoreResponse> bdev_lvol_create_lvstore(
      const rpc::v1::BdevLvolCreateLvstoreRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevLvolCreateLvstoreResponse>("bdev_lvol_create_lvstore", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_decouple_parent(const rpc::v1::BdevLvolDecoupleParentRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_decouple_parent", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_delete(const rpc::v1::BdevLvolDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_delete", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_delete_lvstore(const rpc::v1::BdevLvolDeleteLvstoreRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_delete_lvstore", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevLvolGetLvolsResponse> bdev_lvol_get_lvols(const rpc::v1::BdevLvolGetLvolsRequest& request,
                                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevLvolGetLvolsResponse>("bdev_lvol_get_lvols", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevLvolGetLvstoresResponse> bdev_lvol_get_lvstores(
      const rpc::v1::BdevLvolGetLvstoresRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevLvolGetLvstoresResponse>("bdev_lvol_get_lvstores", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_grow_lvstore(const rpc::v1::BdevLvolGrowLvstoreRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_grow_lvstore", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_inflate(const rpc::v1::BdevLvolInflateRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_inflate", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_rename(const rpc::v1::BdevLvolRenameRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_rename", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_rename_lvstore(const rpc::v1::BdevLvolRenameLvstoreRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_rename_lvstore", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_resize(const rpc::v1::BdevLvolResizeRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_resize", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_set_parent(const rpc::v1::BdevLvolSetParentRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_set_parent", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_set_parent_bdev(const rpc::v1::BdevLvolSetParentBdevRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_set_parent_bdev", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::Done> bdev_lvol_set_read_only(const rpc::v1::BdevLvolSetReadOnlyRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_lvol_set_read_only", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevName> bdev_lvol_snapshot(const rpc::v1::BdevLvolSnapshotRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_lvol_snapshot", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/bdev_lvol.proto.
  Result<rpc::v1::BdevLvolStartShallowCopyResponse> bdev_lvol_start_shallow_copy(
      const rpc::v1::BdevLvolStartShallowCopyRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevLvolStartShallowCopyResponse>("bdev_lvol_start_shallow_copy", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_malloc.proto.
  Result<rpc::v1::BdevName> bdev_malloc_create(const rpc::v1::BdevMallocCreateRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_malloc_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_malloc.proto.
  Result<rpc::v1::Done> bdev_malloc_delete(const rpc::v1::BdevMallocDeleteRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_malloc_delete", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_null.proto.
  Result<rpc::v1::BdevName> bdev_null_create(const rpc::v1::BdevNullCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_null_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_null.proto.
  Result<rpc::v1::Done> bdev_null_delete(const rpc::v1::BdevNullDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_null_delete", request, options);
  }

  /// since SPDK 21.01; see spdkctl/rpc/v1/bdev_null.proto.
  Result<rpc::v1::Done> bdev_null_resize(const rpc::v1::BdevNullResizeRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_null_resize", request, options);
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

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_add_error_injection(const rpc::v1::BdevNvmeAddErrorInjectionRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_add_error_injection", request, options);
  }

  /// since SPDK 17.10; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeApplyFirmwareResponse> bdev_nvme_apply_firmware(
      const rpc::v1::BdevNvmeApplyFirmwareRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeApplyFirmwareResponse>("bdev_nvme_apply_firmware", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_cuse_register(const rpc::v1::BdevNvmeCuseRegisterRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_cuse_register", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_cuse_unregister(const rpc::v1::BdevNvmeCuseUnregisterRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_cuse_unregister", request, options);
  }

  /// since SPDK 23.09; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_disable_controller(const rpc::v1::BdevNvmeDisableControllerRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_disable_controller", request, options);
  }

  /// since SPDK 23.09; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_enable_controller(const rpc::v1::BdevNvmeEnableControllerRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_enable_controller", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetControllerHealthInfoResponse> bdev_nvme_get_controller_health_info(
      const rpc::v1::BdevNvmeGetControllerHealthInfoRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetControllerHealthInfoResponse>("bdev_nvme_get_controller_health_info", request,
                                                                   options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetDiscoveryInfoResponse> bdev_nvme_get_discovery_info(
      const rpc::v1::BdevNvmeGetDiscoveryInfoRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetDiscoveryInfoResponse>("bdev_nvme_get_discovery_info", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetIoPathsResponse> bdev_nvme_get_io_paths(const rpc::v1::BdevNvmeGetIoPathsRequest& request,
                                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetIoPathsResponse>("bdev_nvme_get_io_paths", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse> bdev_nvme_get_mdns_discovery_info(
      const rpc::v1::BdevNvmeGetMdnsDiscoveryInfoRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetMdnsDiscoveryInfoResponse>("bdev_nvme_get_mdns_discovery_info", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetPathIostatResponse> bdev_nvme_get_path_iostat(
      const rpc::v1::BdevNvmeGetPathIostatRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetPathIostatResponse>("bdev_nvme_get_path_iostat", request, options);
  }

  /// since SPDK 21.04; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeGetTransportStatisticsResponse> bdev_nvme_get_transport_statistics(
      const rpc::v1::BdevNvmeGetTransportStatisticsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeGetTransportStatisticsResponse>("bdev_nvme_get_transport_statistics", request,
                                                                  options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_remove_error_injection(const rpc::v1::BdevNvmeRemoveErrorInjectionRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_remove_error_injection", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_reset_controller(const rpc::v1::BdevNvmeResetControllerRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_reset_controller", request, options);
  }

  /// since SPDK 18.10; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::BdevNvmeSendCmdResponse> bdev_nvme_send_cmd(const rpc::v1::BdevNvmeSendCmdRequest& request,
                                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevNvmeSendCmdResponse>("bdev_nvme_send_cmd", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_set_hotplug(const rpc::v1::BdevNvmeSetHotplugRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_set_hotplug", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_set_keys(const rpc::v1::BdevNvmeSetKeysRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_set_keys", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_set_multipath_policy(const rpc::v1::BdevNvmeSetMultipathPolicyRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_set_multipath_policy", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_set_options(const rpc::v1::BdevNvmeSetOptionsRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_set_options", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_set_preferred_path(const rpc::v1::BdevNvmeSetPreferredPathRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_set_preferred_path", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_start_discovery(const rpc::v1::BdevNvmeStartDiscoveryRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_start_discovery", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_start_mdns_discovery(const rpc::v1::BdevNvmeStartMdnsDiscoveryRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_start_mdns_discovery", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_stop_discovery(const rpc::v1::BdevNvmeStopDiscoveryRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_stop_discovery", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_nvme.proto.
  Result<rpc::v1::Done> bdev_nvme_stop_mdns_discovery(const rpc::v1::BdevNvmeStopMdnsDiscoveryRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_stop_mdns_discovery", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::BdevName> bdev_ocf_create(const rpc::v1::BdevOcfCreateRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_ocf_create", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::Done> bdev_ocf_delete(const rpc::v1::BdevOcfDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ocf_delete", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::Done> bdev_ocf_flush_start(const rpc::v1::BdevOcfFlushStartRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ocf_flush_start", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::BdevOcfFlushStatusResponse> bdev_ocf_flush_status(const rpc::v1::BdevOcfFlushStatusRequest& request,
                                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevOcfFlushStatusResponse>("bdev_ocf_flush_status", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::BdevOcfGetBdevsResponse> bdev_ocf_get_bdevs(const rpc::v1::BdevOcfGetBdevsRequest& request,
                                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevOcfGetBdevsResponse>("bdev_ocf_get_bdevs", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::BdevOcfGetStatsResponse> bdev_ocf_get_stats(const rpc::v1::BdevOcfGetStatsRequest& request,
                                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevOcfGetStatsResponse>("bdev_ocf_get_stats", request, options);
  }

  /// since SPDK 23.05; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::Done> bdev_ocf_reset_stats(const rpc::v1::BdevOcfResetStatsRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ocf_reset_stats", request, options);
  }

  /// since SPDK 21.04; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::BdevOcfSetCacheModeResponse> bdev_ocf_set_cache_mode(
      const rpc::v1::BdevOcfSetCacheModeRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevOcfSetCacheModeResponse>("bdev_ocf_set_cache_mode", request, options);
  }

  /// since SPDK 22.05; see spdkctl/rpc/v1/bdev_ocf.proto.
  Result<rpc::v1::Done> bdev_ocf_set_seqcutoff(const rpc::v1::BdevOcfSetSeqcutoffRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ocf_set_seqcutoff", request, options);
  }

  /// SPDK 20.01 to 21.07; see spdkctl/rpc/v1/bdev_ocssd.proto.
  Result<rpc::v1::BdevName> bdev_ocssd_create(const rpc::v1::BdevOcssdCreateRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_ocssd_create", request, options);
  }

  /// SPDK 20.01 to 21.07; see spdkctl/rpc/v1/bdev_ocssd.proto.
  Result<rpc::v1::Done> bdev_ocssd_delete(const rpc::v1::BdevOcssdDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_ocssd_delete", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::Done> bdev_nvme_opal_init(const rpc::v1::BdevNvmeOpalInitRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_opal_init", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::Done> bdev_nvme_opal_revert(const rpc::v1::BdevNvmeOpalRevertRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_nvme_opal_revert", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::BdevName> bdev_opal_create(const rpc::v1::BdevOpalCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_opal_create", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::Done> bdev_opal_delete(const rpc::v1::BdevOpalDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_opal_delete", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::BdevOpalGetInfoResponse> bdev_opal_get_info(const rpc::v1::BdevOpalGetInfoRequest& request,
                                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevOpalGetInfoResponse>("bdev_opal_get_info", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::Done> bdev_opal_new_user(const rpc::v1::BdevOpalNewUserRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_opal_new_user", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_opal.proto.
  Result<rpc::v1::Done> bdev_opal_set_lock_state(const rpc::v1::BdevOpalSetLockStateRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_opal_set_lock_state", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_passthru.proto.
  Result<rpc::v1::BdevName> bdev_passthru_create(const rpc::v1::BdevPassthruCreateRequest& request,
                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_passthru_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_passthru.proto.
  Result<rpc::v1::Done> bdev_passthru_delete(const rpc::v1::BdevPassthruDeleteRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_passthru_delete", request, options);
  }

  /// SPDK 17.10 to 23.01; see spdkctl/rpc/v1/bdev_pmem.proto.
  Result<rpc::v1::BdevName> bdev_pmem_create(const rpc::v1::BdevPmemCreateRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_pmem_create", request, options);
  }

  /// SPDK 17.10 to 23.01; see spdkctl/rpc/v1/bdev_pmem.proto.
  Result<rpc::v1::Done> bdev_pmem_create_pool(const rpc::v1::BdevPmemCreatePoolRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_pmem_create_pool", request, options);
  }

  /// SPDK 18.07 to 23.01; see spdkctl/rpc/v1/bdev_pmem.proto.
  Result<rpc::v1::Done> bdev_pmem_delete(const rpc::v1::BdevPmemDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_pmem_delete", request, options);
  }

  /// SPDK 17.10 to 23.01; see spdkctl/rpc/v1/bdev_pmem.proto.
  Result<rpc::v1::Done> bdev_pmem_delete_pool(const rpc::v1::BdevPmemDeletePoolRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_pmem_delete_pool", request, options);
  }

  /// SPDK 17.10 to 23.01; see spdkctl/rpc/v1/bdev_pmem.proto.
  Result<rpc::v1::BdevPmemGetPoolInfoResponse> bdev_pmem_get_pool_info(
      const rpc::v1::BdevPmemGetPoolInfoRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevPmemGetPoolInfoResponse>("bdev_pmem_get_pool_info", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::Done> bdev_raid_add_base_bdev(const rpc::v1::BdevRaidAddBaseBdevRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_raid_add_base_bdev", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::Done> bdev_raid_create(const rpc::v1::BdevRaidCreateRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_raid_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::Done> bdev_raid_delete(const rpc::v1::BdevRaidDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_raid_delete", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::BdevRaidGetBdevsResponse> bdev_raid_get_bdevs(const rpc::v1::BdevRaidGetBdevsRequest& request,
                                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevRaidGetBdevsResponse>("bdev_raid_get_bdevs", request, options);
  }

  /// since SPDK 23.09; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::Done> bdev_raid_remove_base_bdev(const rpc::v1::BdevRaidRemoveBaseBdevRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_raid_remove_base_bdev", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/bdev_raid.proto.
  Result<rpc::v1::Done> bdev_raid_set_options(const rpc::v1::BdevRaidSetOptionsRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_raid_set_options", request, options);
  }

  /// since SPDK 17.07; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::BdevName> bdev_rbd_create(const rpc::v1::BdevRbdCreateRequest& request,
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_rbd_create", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::Done> bdev_rbd_delete(const rpc::v1::BdevRbdDeleteRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_rbd_delete", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::BdevRbdGetClustersInfoResponse> bdev_rbd_get_clusters_info(
      const rpc::v1::BdevRbdGetClustersInfoRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevRbdGetClustersInfoResponse>("bdev_rbd_get_clusters_info", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::BdevRbdRegisterClusterResponse> bdev_rbd_register_cluster(
      const rpc::v1::BdevRbdRegisterClusterRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevRbdRegisterClusterResponse>("bdev_rbd_register_cluster", request, options);
  }

  /// since SPDK 20.01; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::Done> bdev_rbd_resize(const rpc::v1::BdevRbdResizeRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_rbd_resize", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/bdev_rbd.proto.
  Result<rpc::v1::Done> bdev_rbd_unregister_cluster(const rpc::v1::BdevRbdUnregisterClusterRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_rbd_unregister_cluster", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_split.proto.
  Result<rpc::v1::BdevSplitCreateResponse> bdev_split_create(const rpc::v1::BdevSplitCreateRequest& request,
                                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevSplitCreateResponse>("bdev_split_create", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_split.proto.
  Result<rpc::v1::Done> bdev_split_delete(const rpc::v1::BdevSplitDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_split_delete", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_uring.proto.
  Result<rpc::v1::BdevName> bdev_uring_create(const rpc::v1::BdevUringCreateRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_uring_create", request, options);
  }

  /// since SPDK 19.10; see spdkctl/rpc/v1/bdev_uring.proto.
  Result<rpc::v1::Done> bdev_uring_delete(const rpc::v1::BdevUringDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_uring_delete", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/bdev_uring.proto.
  Result<rpc::v1::Done> bdev_uring_rescan(const rpc::v1::BdevUringRescanRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_uring_rescan", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::BdevVirtioAttachControllerResponse> bdev_virtio_attach_controller(
      const rpc::v1::BdevVirtioAttachControllerRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevVirtioAttachControllerResponse>("bdev_virtio_attach_controller", request, options);
  }

  /// since SPDK 21.04; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::Done> bdev_virtio_blk_set_hotplug(const rpc::v1::BdevVirtioBlkSetHotplugRequest& request,
                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_virtio_blk_set_hotplug", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::Done> bdev_virtio_detach_controller(const rpc::v1::BdevVirtioDetachControllerRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_virtio_detach_controller", request, options);
  }

  /// since SPDK 18.04; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::BdevVirtioScsiGetDevicesResponse> bdev_virtio_scsi_get_devices(
      const rpc::v1::BdevVirtioScsiGetDevicesRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevVirtioScsiGetDevicesResponse>("bdev_virtio_scsi_get_devices", request, options);
  }

  /// SPDK 18.04 to 18.10; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::BdevName> construct_virtio_pci_blk_bdev(const rpc::v1::ConstructVirtioPciBlkBdevRequest& request,
                                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("construct_virtio_pci_blk_bdev", request, options);
  }

  /// SPDK 18.01 to 18.10; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::ConstructVirtioPciScsiBdevResponse> construct_virtio_pci_scsi_bdev(
      const rpc::v1::ConstructVirtioPciScsiBdevRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::ConstructVirtioPciScsiBdevResponse>("construct_virtio_pci_scsi_bdev", request, options);
  }

  /// SPDK 18.04 to 18.10; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::BdevName> construct_virtio_user_blk_bdev(const rpc::v1::ConstructVirtioUserBlkBdevRequest& request,
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("construct_virtio_user_blk_bdev", request, options);
  }

  /// SPDK 17.10 to 18.10; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::ConstructVirtioUserScsiBdevResponse> construct_virtio_user_scsi_bdev(
      const rpc::v1::ConstructVirtioUserScsiBdevRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::ConstructVirtioUserScsiBdevResponse>("construct_virtio_user_scsi_bdev", request, options);
  }

  /// SPDK 18.01 to 18.10; see spdkctl/rpc/v1/bdev_virtio.proto.
  Result<rpc::v1::Done> remove_virtio_scsi_bdev(const rpc::v1::RemoveVirtioScsiBdevRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("remove_virtio_scsi_bdev", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_xnvme.proto.
  Result<rpc::v1::BdevName> bdev_xnvme_create(const rpc::v1::BdevXnvmeCreateRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_xnvme_create", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/bdev_xnvme.proto.
  Result<rpc::v1::Done> bdev_xnvme_delete(const rpc::v1::BdevXnvmeDeleteRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_xnvme_delete", request, options);
  }

  /// since SPDK 20.01; see spdkctl/rpc/v1/bdev_zone_block.proto.
  Result<rpc::v1::BdevName> bdev_zone_block_create(const rpc::v1::BdevZoneBlockCreateRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::BdevName>("bdev_zone_block_create", request, options);
  }

  /// since SPDK 20.01; see spdkctl/rpc/v1/bdev_zone_block.proto.
  Result<rpc::v1::Done> bdev_zone_block_delete(const rpc::v1::BdevZoneBlockDeleteRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("bdev_zone_block_delete", request, options);
  }

  /// SPDK 19.10 to 25.05; see spdkctl/rpc/v1/blobfs.proto.
  Result<rpc::v1::Done> blobfs_create(const rpc::v1::BlobfsCreateRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("blobfs_create", request, options);
  }

  /// SPDK 19.10 to 25.05; see spdkctl/rpc/v1/blobfs.proto.
  Result<rpc::v1::Done> blobfs_detect(const rpc::v1::BlobfsDetectRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("blobfs_detect", request, options);
  }

  /// SPDK 19.10 to 25.05; see spdkctl/rpc/v1/blobfs.proto.
  Result<rpc::v1::Done> blobfs_mount(const rpc::v1::BlobfsMountRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("blobfs_mount", request, options);
  }

  /// SPDK 20.01 to 25.05; see spdkctl/rpc/v1/blobfs.proto.
  Result<rpc::v1::Done> blobfs_set_cache_size(const rpc::v1::BlobfsSetCacheSizeRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("blobfs_set_cache_size", request, options);
  }

  /// since SPDK 20.01; see spdkctl/rpc/v1/env.proto.
  Result<rpc::v1::EnvDpdkGetMemStatsResponse> env_dpdk_get_mem_stats(
      const rpc::v1::EnvDpdkGetMemStatsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::EnvDpdkGetMemStatsResponse>("env_dpdk_get_mem_stats", request, options);
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

  /// since SPDK 23.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> framework_disable_cpumask_locks(
      const rpc::v1::FrameworkDisableCpumaskLocksRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("framework_disable_cpumask_locks", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> framework_enable_cpumask_locks(const rpc::v1::FrameworkEnableCpumaskLocksRequest& request = {},
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("framework_enable_cpumask_locks", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetGovernorResponse> framework_get_governor(
      const rpc::v1::FrameworkGetGovernorRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetGovernorResponse>("framework_get_governor", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetPciDevicesResponse> framework_get_pci_devices(
      const rpc::v1::FrameworkGetPciDevicesRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetPciDevicesResponse>("framework_get_pci_devices", request, options);
  }

  /// since SPDK 21.01; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::FrameworkGetSchedulerResponse> framework_get_scheduler(
      const rpc::v1::FrameworkGetSchedulerRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::FrameworkGetSchedulerResponse>("framework_get_scheduler", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> framework_set_scheduler(const rpc::v1::FrameworkSetSchedulerRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("framework_set_scheduler", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/framework.proto.
  Result<rpc::v1::Done> scheduler_set_options(const rpc::v1::SchedulerSetOptionsRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("scheduler_set_options", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/fsdev.proto.
  Result<rpc::v1::FsdevAioCreateResponse> fsdev_aio_create(const rpc::v1::FsdevAioCreateRequest& request,
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::FsdevAioCreateResponse>("fsdev_aio_create", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/fsdev.proto.
  Result<rpc::v1::Done> fsdev_aio_delete(const rpc::v1::FsdevAioDeleteRequest& request,
                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("fsdev_aio_delete", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/fsdev.proto.
  Result<rpc::v1::FsdevGetOptsResponse> fsdev_get_opts(const rpc::v1::FsdevGetOptsRequest& request = {},
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::FsdevGetOptsResponse>("fsdev_get_opts", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/fsdev.proto.
  Result<rpc::v1::Done> fsdev_set_opts(const rpc::v1::FsdevSetOptsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("fsdev_set_opts", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/iobuf.proto.
  Result<rpc::v1::IobufGetStatsResponse> iobuf_get_stats(const rpc::v1::IobufGetStatsRequest& request = {},
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::IobufGetStatsResponse>("iobuf_get_stats", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/iobuf.proto.
  Result<rpc::v1::Done> iobuf_set_options(const rpc::v1::IobufSetOptionsRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iobuf_set_options", request, options);
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

  /// since SPDK 24.05; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_enable_histogram(const rpc::v1::IscsiEnableHistogramRequest& request,
                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_enable_histogram", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetHistogramResponse> iscsi_get_histogram(const rpc::v1::IscsiGetHistogramRequest& request,
                                                                 const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetHistogramResponse>("iscsi_get_histogram", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::IscsiGetStatsResponse> iscsi_get_stats(const rpc::v1::IscsiGetStatsRequest& request = {},
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::IscsiGetStatsResponse>("iscsi_get_stats", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_set_options(const rpc::v1::IscsiSetOptionsRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_set_options", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_request_logout(const rpc::v1::IscsiTargetNodeRequestLogoutRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_request_logout", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/iscsi.proto.
  Result<rpc::v1::Done> iscsi_target_node_set_redirect(const rpc::v1::IscsiTargetNodeSetRedirectRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("iscsi_target_node_set_redirect", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/keyring.proto.
  Result<rpc::v1::Done> keyring_file_add_key(const rpc::v1::KeyringFileAddKeyRequest& request,
                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("keyring_file_add_key", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/keyring.proto.
  Result<rpc::v1::Done> keyring_file_remove_key(const rpc::v1::KeyringFileRemoveKeyRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("keyring_file_remove_key", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/keyring.proto.
  Result<rpc::v1::KeyringGetKeysResponse> keyring_get_keys(const rpc::v1::KeyringGetKeysRequest& request = {},
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::KeyringGetKeysResponse>("keyring_get_keys", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/keyring.proto.
  Result<rpc::v1::Done> keyring_linux_set_options(const rpc::v1::KeyringLinuxSetOptionsRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("keyring_linux_set_options", request, options);
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

  /// since SPDK 20.10; see spdkctl/rpc/v1/log.proto.
  Result<rpc::v1::Done> log_enable_timestamps(const rpc::v1::LogEnableTimestampsRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("log_enable_timestamps", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/nbd.proto.
  Result<rpc::v1::NbdGetDisksResponse> nbd_get_disks(const rpc::v1::NbdGetDisksRequest& request,
                                                     const CallOptions& options = {}) {
    return Typed<rpc::v1::NbdGetDisksResponse>("nbd_get_disks", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/nbd.proto.
  Result<rpc::v1::NbdStartDiskResponse> nbd_start_disk(const rpc::v1::NbdStartDiskRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::NbdStartDiskResponse>("nbd_start_disk", request, options);
  }

  /// since SPDK 18.01; see spdkctl/rpc/v1/nbd.proto.
  Result<rpc::v1::Done> nbd_stop_disk(const rpc::v1::NbdStopDiskRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nbd_stop_disk", request, options);
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

  /// since SPDK 19.04; see spdkctl/rpc/v1/notify.proto.
  Result<rpc::v1::NotifyGetNotificationsResponse> notify_get_notifications(
      const rpc::v1::NotifyGetNotificationsRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::NotifyGetNotificationsResponse>("notify_get_notifications", request, options);
  }

  /// since SPDK 19.04; see spdkctl/rpc/v1/notify.proto.
  Result<rpc::v1::NotifyGetTypesResponse> notify_get_types(const rpc::v1::NotifyGetTypesRequest& request = {},
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::NotifyGetTypesResponse>("notify_get_types", request, options);
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

  /// since SPDK 24.05; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_publish_mdns_prr(const rpc::v1::NvmfPublishMdnsPrrRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_publish_mdns_prr", request, options);
  }

  /// since SPDK 18.07; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_set_config(const rpc::v1::NvmfSetConfigRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_set_config", request, options);
  }

  /// since SPDK 21.07; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_set_crdt(const rpc::v1::NvmfSetCrdtRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_set_crdt", request, options);
  }

  /// since SPDK 24.05; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_stop_mdns_prr(const rpc::v1::NvmfStopMdnsPrrRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_stop_mdns_prr", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_set_keys(const rpc::v1::NvmfSubsystemSetKeysRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_set_keys", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_set_ns_ana_group(const rpc::v1::NvmfSubsystemSetNsAnaGroupRequest& request,
                                                        const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_set_ns_ana_group", request, options);
  }

  /// SPDK 20.10 to 20.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> nvmf_subsystem_set_options(const rpc::v1::NvmfSubsystemSetOptionsRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("nvmf_subsystem_set_options", request, options);
  }

  /// SPDK 18.07 to 18.10; see spdkctl/rpc/v1/nvmf.proto.
  Result<rpc::v1::Done> set_nvmf_target_options(const rpc::v1::SetNvmfTargetOptionsRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("set_nvmf_target_options", request, options);
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

  /// since SPDK 24.05; see spdkctl/rpc/v1/sock.proto.
  Result<rpc::v1::SockGetDefaultImplResponse> sock_get_default_impl(
      const rpc::v1::SockGetDefaultImplRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::SockGetDefaultImplResponse>("sock_get_default_impl", request, options);
  }

  /// since SPDK 20.07; see spdkctl/rpc/v1/sock.proto.
  Result<rpc::v1::SockImplGetOptionsResponse> sock_impl_get_options(const rpc::v1::SockImplGetOptionsRequest& request,
                                                                    const CallOptions& options = {}) {
    return Typed<rpc::v1::SockImplGetOptionsResponse>("sock_impl_get_options", request, options);
  }

  /// since SPDK 20.07; see spdkctl/rpc/v1/sock.proto.
  Result<rpc::v1::Done> sock_impl_set_options(const rpc::v1::SockImplSetOptionsRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("sock_impl_set_options", request, options);
  }

  /// since SPDK 20.10; see spdkctl/rpc/v1/sock.proto.
  Result<rpc::v1::Done> sock_set_default_impl(const rpc::v1::SockSetDefaultImplRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("sock_set_default_impl", request, options);
  }

  /// since SPDK 20.04; see spdkctl/rpc/v1/thread.proto.
  Result<rpc::v1::ThreadGetIoChannelsResponse> thread_get_io_channels(
      const rpc::v1::ThreadGetIoChannelsRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::ThreadGetIoChannelsResponse>("thread_get_io_channels", request, options);
  }

  /// since SPDK 20.04; see spdkctl/rpc/v1/thread.proto.
  Result<rpc::v1::ThreadGetPollersResponse> thread_get_pollers(const rpc::v1::ThreadGetPollersRequest& request = {},
                                                               const CallOptions& options = {}) {
    return Typed<rpc::v1::ThreadGetPollersResponse>("thread_get_pollers", request, options);
  }

  /// since SPDK 19.07; see spdkctl/rpc/v1/thread.proto.
  Result<rpc::v1::ThreadGetStatsResponse> thread_get_stats(const rpc::v1::ThreadGetStatsRequest& request = {},
                                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::ThreadGetStatsResponse>("thread_get_stats", request, options);
  }

  /// since SPDK 20.04; see spdkctl/rpc/v1/thread.proto.
  Result<rpc::v1::Done> thread_set_cpumask(const rpc::v1::ThreadSetCpumaskRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("thread_set_cpumask", request, options);
  }

  /// since SPDK 26.05; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::Done> trace_clear(const rpc::v1::TraceClearRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("trace_clear", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::Done> trace_clear_tpoint_mask(const rpc::v1::TraceClearTpointMaskRequest& request,
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("trace_clear_tpoint_mask", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::Done> trace_disable_tpoint_group(const rpc::v1::TraceDisableTpointGroupRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("trace_disable_tpoint_group", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::Done> trace_enable_tpoint_group(const rpc::v1::TraceEnableTpointGroupRequest& request,
                                                  const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("trace_enable_tpoint_group", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::TraceGetInfoResponse> trace_get_info(const rpc::v1::TraceGetInfoRequest& request = {},
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::TraceGetInfoResponse>("trace_get_info", request, options);
  }

  /// since SPDK 19.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::TraceGetTpointGroupMaskResponse> trace_get_tpoint_group_mask(
      const rpc::v1::TraceGetTpointGroupMaskRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::TraceGetTpointGroupMaskResponse>("trace_get_tpoint_group_mask", request, options);
  }

  /// since SPDK 22.01; see spdkctl/rpc/v1/trace.proto.
  Result<rpc::v1::Done> trace_set_tpoint_mask(const rpc::v1::TraceSetTpointMaskRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("trace_set_tpoint_mask", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::Done> ublk_create_target(const rpc::v1::UblkCreateTargetRequest& request,
                                           const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("ublk_create_target", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::Done> ublk_destroy_target(const rpc::v1::UblkDestroyTargetRequest& request = {},
                                            const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("ublk_destroy_target", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::UblkGetDisksResponse> ublk_get_disks(const rpc::v1::UblkGetDisksRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::UblkGetDisksResponse>("ublk_get_disks", request, options);
  }

  /// since SPDK 24.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::UblkRecoverDiskResponse> ublk_recover_disk(const rpc::v1::UblkRecoverDiskRequest& request,
                                                             const CallOptions& options = {}) {
    return Typed<rpc::v1::UblkRecoverDiskResponse>("ublk_recover_disk", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::UblkStartDiskResponse> ublk_start_disk(const rpc::v1::UblkStartDiskRequest& request,
                                                         const CallOptions& options = {}) {
    return Typed<rpc::v1::UblkStartDiskResponse>("ublk_start_disk", request, options);
  }

  /// since SPDK 23.01; see spdkctl/rpc/v1/ublk.proto.
  Result<rpc::v1::Done> ublk_stop_disk(const rpc::v1::UblkStopDiskRequest& request, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("ublk_stop_disk", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_tgt_set_base_path(const rpc::v1::VfuTgtSetBasePathRequest& request,
                                              const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_tgt_set_base_path", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_create_blk_endpoint(const rpc::v1::VfuVirtioCreateBlkEndpointRequest& request,
                                                       const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_create_blk_endpoint", request, options);
  }

  /// since SPDK 24.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_create_fs_endpoint(const rpc::v1::VfuVirtioCreateFsEndpointRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_create_fs_endpoint", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_create_scsi_endpoint(const rpc::v1::VfuVirtioCreateScsiEndpointRequest& request,
                                                        const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_create_scsi_endpoint", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_delete_endpoint(const rpc::v1::VfuVirtioDeleteEndpointRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_delete_endpoint", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_scsi_add_target(const rpc::v1::VfuVirtioScsiAddTargetRequest& request,
                                                   const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_scsi_add_target", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vfu.proto.
  Result<rpc::v1::Done> vfu_virtio_scsi_remove_target(const rpc::v1::VfuVirtioScsiRemoveTargetRequest& request,
                                                      const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vfu_virtio_scsi_remove_target", request, options);
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

  /// since SPDK 19.07; see spdkctl/rpc/v1/vmd.proto.
  Result<rpc::v1::Done> vmd_enable(const rpc::v1::VmdEnableRequest& request = {}, const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vmd_enable", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vmd.proto.
  Result<rpc::v1::Done> vmd_remove_device(const rpc::v1::VmdRemoveDeviceRequest& request,
                                          const CallOptions& options = {}) {
    return Typed<rpc::v1::Done>("vmd_remove_device", request, options);
  }

  /// since SPDK 22.09; see spdkctl/rpc/v1/vmd.proto.
  Result<rpc::v1::VmdRescanResponse> vmd_rescan(const rpc::v1::VmdRescanRequest& request = {},
                                                const CallOptions& options = {}) {
    return Typed<rpc::v1::VmdRescanResponse>("vmd_rescan", request, options);
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
