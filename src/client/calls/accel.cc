// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::accel_assign_opc(const rpc::v1::AccelAssignOpcRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_assign_opc", request, options);
}

Result<rpc::v1::Done> TypedCalls::accel_crypto_key_create(const rpc::v1::AccelCryptoKeyCreateRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_crypto_key_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::accel_crypto_key_destroy(const rpc::v1::AccelCryptoKeyDestroyRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_crypto_key_destroy", request, options);
}

Result<rpc::v1::AccelCryptoKeysGetResponse> TypedCalls::accel_crypto_keys_get(
    const rpc::v1::AccelCryptoKeysGetRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::AccelCryptoKeysGetResponse>(*this, "accel_crypto_keys_get", request, options);
}

Result<rpc::v1::AccelCryptoKeysGetResponse> TypedCalls::accel_crypto_keys_get() {
  return accel_crypto_keys_get(rpc::v1::AccelCryptoKeysGetRequest());
}

Result<rpc::v1::Done> TypedCalls::accel_error_inject_error(const rpc::v1::AccelErrorInjectErrorRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_error_inject_error", request, options);
}

Result<rpc::v1::AccelGetModuleInfoResponse> TypedCalls::accel_get_module_info(
    const rpc::v1::AccelGetModuleInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::AccelGetModuleInfoResponse>(*this, "accel_get_module_info", request, options);
}

Result<rpc::v1::AccelGetModuleInfoResponse> TypedCalls::accel_get_module_info() {
  return accel_get_module_info(rpc::v1::AccelGetModuleInfoRequest());
}

Result<rpc::v1::AccelGetOpcAssignmentsResponse> TypedCalls::accel_get_opc_assignments(
    const rpc::v1::AccelGetOpcAssignmentsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::AccelGetOpcAssignmentsResponse>(*this, "accel_get_opc_assignments", request, options);
}

Result<rpc::v1::AccelGetOpcAssignmentsResponse> TypedCalls::accel_get_opc_assignments() {
  return accel_get_opc_assignments(rpc::v1::AccelGetOpcAssignmentsRequest());
}

Result<rpc::v1::AccelGetStatsResponse> TypedCalls::accel_get_stats(const rpc::v1::AccelGetStatsRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::AccelGetStatsResponse>(*this, "accel_get_stats", request, options);
}

Result<rpc::v1::AccelGetStatsResponse> TypedCalls::accel_get_stats() {
  return accel_get_stats(rpc::v1::AccelGetStatsRequest());
}

Result<rpc::v1::AccelMlx5DumpStatsResponse> TypedCalls::accel_mlx5_dump_stats(
    const rpc::v1::AccelMlx5DumpStatsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::AccelMlx5DumpStatsResponse>(*this, "accel_mlx5_dump_stats", request, options);
}

Result<rpc::v1::AccelMlx5DumpStatsResponse> TypedCalls::accel_mlx5_dump_stats() {
  return accel_mlx5_dump_stats(rpc::v1::AccelMlx5DumpStatsRequest());
}

Result<rpc::v1::Done> TypedCalls::accel_set_driver(const rpc::v1::AccelSetDriverRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_set_driver", request, options);
}

Result<rpc::v1::Done> TypedCalls::accel_set_driver() { return accel_set_driver(rpc::v1::AccelSetDriverRequest()); }

Result<rpc::v1::Done> TypedCalls::accel_set_module(const rpc::v1::AccelSetModuleRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_set_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::accel_set_options(const rpc::v1::AccelSetOptionsRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "accel_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::accel_set_options() { return accel_set_options(rpc::v1::AccelSetOptionsRequest()); }

Result<rpc::v1::Done> TypedCalls::ae4dma_scan_accel_module(const rpc::v1::Ae4dmaScanAccelModuleRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "ae4dma_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::ae4dma_scan_accel_module() {
  return ae4dma_scan_accel_module(rpc::v1::Ae4dmaScanAccelModuleRequest());
}

Result<rpc::v1::Done> TypedCalls::compressdev_scan_accel_module(
    const rpc::v1::CompressdevScanAccelModuleRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "compressdev_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::cuda_scan_accel_module(const rpc::v1::CudaScanAccelModuleRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "cuda_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::cuda_scan_accel_module() {
  return cuda_scan_accel_module(rpc::v1::CudaScanAccelModuleRequest());
}

Result<rpc::v1::DpdkCryptodevGetDriverResponse> TypedCalls::dpdk_cryptodev_get_driver(
    const rpc::v1::DpdkCryptodevGetDriverRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::DpdkCryptodevGetDriverResponse>(*this, "dpdk_cryptodev_get_driver", request, options);
}

Result<rpc::v1::DpdkCryptodevGetDriverResponse> TypedCalls::dpdk_cryptodev_get_driver() {
  return dpdk_cryptodev_get_driver(rpc::v1::DpdkCryptodevGetDriverRequest());
}

Result<rpc::v1::Done> TypedCalls::dpdk_cryptodev_scan_accel_module(
    const rpc::v1::DpdkCryptodevScanAccelModuleRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "dpdk_cryptodev_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::dpdk_cryptodev_scan_accel_module() {
  return dpdk_cryptodev_scan_accel_module(rpc::v1::DpdkCryptodevScanAccelModuleRequest());
}

Result<rpc::v1::Done> TypedCalls::dpdk_cryptodev_set_driver(const rpc::v1::DpdkCryptodevSetDriverRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "dpdk_cryptodev_set_driver", request, options);
}

Result<rpc::v1::Done> TypedCalls::dsa_scan_accel_module(const rpc::v1::DsaScanAccelModuleRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "dsa_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::dsa_scan_accel_module() {
  return dsa_scan_accel_module(rpc::v1::DsaScanAccelModuleRequest());
}

Result<rpc::v1::Done> TypedCalls::iaa_scan_accel_module(const rpc::v1::IaaScanAccelModuleRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iaa_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::iaa_scan_accel_module() {
  return iaa_scan_accel_module(rpc::v1::IaaScanAccelModuleRequest());
}

Result<rpc::v1::Done> TypedCalls::idxd_scan_accel_engine(const rpc::v1::IdxdScanAccelEngineRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "idxd_scan_accel_engine", request, options);
}

Result<rpc::v1::Done> TypedCalls::ioat_scan_accel_module(const rpc::v1::IoatScanAccelModuleRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "ioat_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::mlx5_scan_accel_module(const rpc::v1::Mlx5ScanAccelModuleRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "mlx5_scan_accel_module", request, options);
}

Result<rpc::v1::Done> TypedCalls::mlx5_scan_accel_module() {
  return mlx5_scan_accel_module(rpc::v1::Mlx5ScanAccelModuleRequest());
}

}  // namespace spdkctl
