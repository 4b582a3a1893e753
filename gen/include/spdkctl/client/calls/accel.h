// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

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
class CompressdevScanAccelModuleRequest;
class CudaScanAccelModuleRequest;
class Done;
class DpdkCryptodevGetDriverRequest;
class DpdkCryptodevGetDriverResponse;
class DpdkCryptodevScanAccelModuleRequest;
class DpdkCryptodevSetDriverRequest;
class DsaScanAccelModuleRequest;
class IaaScanAccelModuleRequest;
class IdxdScanAccelEngineRequest;
class IoatScanAccelModuleRequest;
class Mlx5ScanAccelModuleRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct AccelResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/accel.pb.h> (or <spdkctl/client/build/accel.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of accel.proto. Their messages: spdkctl/rpc/v1/accel.pb.h.
class AccelCalls : public virtual Caller {
 public:
  /// Pins an acceleration operation to one module instead of the automatic choice. Only before framework init; the
  /// module name is checked during init.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::AccelAssignOpcRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_assign_opc(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_assign_opc", request, options);
  }

  /// Makes a named encryption key for use by crypto bdevs and acceleration operations. The target keeps it in memory
  /// only.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::AccelCryptoKeyCreateRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_crypto_key_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_crypto_key_create", request, options);
  }

  /// Deletes a named encryption key from the target. Do not delete a key that a bdev still uses.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::AccelCryptoKeyDestroyRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_crypto_key_destroy(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_crypto_key_destroy", request, options);
  }

  /// Lists encryption keys together with their secret key material.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::AccelCryptoKeysGetRequest, class Response = rpc::v1::AccelCryptoKeysGetResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_crypto_keys_get(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_crypto_keys_get", request, options);
  }

  /// Lists encryption keys together with their secret key material.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::AccelCryptoKeysGetRequest, class Response = rpc::v1::AccelCryptoKeysGetResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_crypto_keys_get() {
    return client::CallTyped<Response>(*this, "accel_crypto_keys_get", client::EmptyRequest<Request>(), {});
  }

  /// Sets up deliberate errors in one acceleration operation, for tests. Works only on operations handled by the error
  /// module.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::AccelErrorInjectErrorRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_error_inject_error(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_error_inject_error", request, options);
  }

  /// Lists the acceleration modules in use and the operations each of them supports.
  /// SPDK 22.09 and later (also accel_get_engine_info).
  template <class Request = rpc::v1::AccelGetModuleInfoRequest, class Response = rpc::v1::AccelGetModuleInfoResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_module_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_get_module_info", request, options);
  }

  /// Lists the acceleration modules in use and the operations each of them supports.
  /// SPDK 22.09 and later (also accel_get_engine_info).
  template <class Request = rpc::v1::AccelGetModuleInfoRequest, class Response = rpc::v1::AccelGetModuleInfoResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_module_info() {
    return client::CallTyped<Response>(*this, "accel_get_module_info", client::EmptyRequest<Request>(), {});
  }

  /// Tells which acceleration module runs each operation, as an object mapping operation names to module names.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::AccelGetOpcAssignmentsRequest,
            class Response = rpc::v1::AccelGetOpcAssignmentsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_opc_assignments(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_get_opc_assignments", request, options);
  }

  /// Tells which acceleration module runs each operation, as an object mapping operation names to module names.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::AccelGetOpcAssignmentsRequest,
            class Response = rpc::v1::AccelGetOpcAssignmentsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_opc_assignments() {
    return client::CallTyped<Response>(*this, "accel_get_opc_assignments", client::EmptyRequest<Request>(), {});
  }

  /// Returns acceleration framework counters since start, summed over all threads.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelGetStatsRequest, class Response = rpc::v1::AccelGetStatsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_get_stats", request, options);
  }

  /// Returns acceleration framework counters since start, summed over all threads.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelGetStatsRequest, class Response = rpc::v1::AccelGetStatsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_get_stats() {
    return client::CallTyped<Response>(*this, "accel_get_stats", client::EmptyRequest<Request>(), {});
  }

  /// Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::AccelMlx5DumpStatsRequest, class Response = rpc::v1::AccelMlx5DumpStatsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_mlx5_dump_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_mlx5_dump_stats", request, options);
  }

  /// Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::AccelMlx5DumpStatsRequest, class Response = rpc::v1::AccelMlx5DumpStatsResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_mlx5_dump_stats() {
    return client::CallTyped<Response>(*this, "accel_mlx5_dump_stats", client::EmptyRequest<Request>(), {});
  }

  /// Chooses the platform driver that executes whole sequences of acceleration operations. Only before framework init.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelSetDriverRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_set_driver(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_set_driver", request, options);
  }

  /// Chooses the platform driver that executes whole sequences of acceleration operations. Only before framework init.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelSetDriverRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_set_driver() {
    return client::CallTyped<Response>(*this, "accel_set_driver", client::EmptyRequest<Request>(), {});
  }

  /// Selects the acceleration module for all operations (release 20.04 only). Only before framework init.
  /// SPDK 20.04 to 20.04.
  template <class Request = rpc::v1::AccelSetModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_set_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_set_module", request, options);
  }

  /// Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values stay as they
  /// are.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "accel_set_options", request, options);
  }

  /// Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values stay as they
  /// are.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::AccelSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> accel_set_options() {
    return client::CallTyped<Response>(*this, "accel_set_options", client::EmptyRequest<Request>(), {});
  }

  /// Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later.
  template <class Request = rpc::v1::Ae4dmaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> ae4dma_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ae4dma_scan_accel_module", request, options);
  }

  /// Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later.
  template <class Request = rpc::v1::Ae4dmaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> ae4dma_scan_accel_module() {
    return client::CallTyped<Response>(*this, "ae4dma_scan_accel_module", client::EmptyRequest<Request>(), {});
  }

  /// Enables the DPDK compressdev acceleration module for compress and decompress. Only before framework init, which
  /// then does the scan.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::CompressdevScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> compressdev_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "compressdev_scan_accel_module", request, options);
  }

  /// Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later.
  template <class Request = rpc::v1::CudaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> cuda_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "cuda_scan_accel_module", request, options);
  }

  /// Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the scan.
  /// SPDK 26.01 and later.
  template <class Request = rpc::v1::CudaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> cuda_scan_accel_module() {
    return client::CallTyped<Response>(*this, "cuda_scan_accel_module", client::EmptyRequest<Request>(), {});
  }

  /// Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
  /// crypto_aesni_mb.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::DpdkCryptodevGetDriverRequest,
            class Response = rpc::v1::DpdkCryptodevGetDriverResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> dpdk_cryptodev_get_driver(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "dpdk_cryptodev_get_driver", request, options);
  }

  /// Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
  /// crypto_aesni_mb.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::DpdkCryptodevGetDriverRequest,
            class Response = rpc::v1::DpdkCryptodevGetDriverResponse>
  Result<typename client::AccelResponse<Request, Response>::Type> dpdk_cryptodev_get_driver() {
    return client::CallTyped<Response>(*this, "dpdk_cryptodev_get_driver", client::EmptyRequest<Request>(), {});
  }

  /// Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init, which then
  /// does the scan.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::DpdkCryptodevScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> dpdk_cryptodev_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "dpdk_cryptodev_scan_accel_module", request, options);
  }

  /// Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init, which then
  /// does the scan.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::DpdkCryptodevScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> dpdk_cryptodev_scan_accel_module() {
    return client::CallTyped<Response>(*this, "dpdk_cryptodev_scan_accel_module", client::EmptyRequest<Request>(), {});
  }

  /// Chooses the DPDK crypto driver of the cryptodev acceleration module. Only before framework init.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::DpdkCryptodevSetDriverRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> dpdk_cryptodev_set_driver(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "dpdk_cryptodev_set_driver", request, options);
  }

  /// Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init, which then does
  /// the scan.
  /// SPDK 22.05 and later (also dsa_scan_accel_engine).
  template <class Request = rpc::v1::DsaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> dsa_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "dsa_scan_accel_module", request, options);
  }

  /// Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init, which then does
  /// the scan.
  /// SPDK 22.05 and later (also dsa_scan_accel_engine).
  template <class Request = rpc::v1::DsaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> dsa_scan_accel_module() {
    return client::CallTyped<Response>(*this, "dsa_scan_accel_module", client::EmptyRequest<Request>(), {});
  }

  /// Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second call is rejected.
  /// Only before framework init, which then does the scan.
  /// SPDK 22.05 and later (also iaa_scan_accel_engine).
  template <class Request = rpc::v1::IaaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> iaa_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iaa_scan_accel_module", request, options);
  }

  /// Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second call is rejected.
  /// Only before framework init, which then does the scan.
  /// SPDK 22.05 and later (also iaa_scan_accel_engine).
  template <class Request = rpc::v1::IaaScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> iaa_scan_accel_module() {
    return client::CallTyped<Response>(*this, "iaa_scan_accel_module", client::EmptyRequest<Request>(), {});
  }

  /// Enables the Intel DSA (IDXD) acceleration engine, releases 20.04 to 22.01. Only before framework init, which then
  /// does the scan.
  /// SPDK 20.04 to 22.01; then dsa_scan_accel_module.
  template <class Request = rpc::v1::IdxdScanAccelEngineRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> idxd_scan_accel_engine(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "idxd_scan_accel_engine", request, options);
  }

  /// Enables the Intel I/OAT (CBDMA) acceleration module for copy and fill. Only before framework init, which then does
  /// the scan.
  /// SPDK 18.07 and later (also ioat_scan_accel_engine, ioat_scan_copy_engine, scan_ioat_copy_engine).
  template <class Request = rpc::v1::IoatScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> ioat_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "ioat_scan_accel_module", request, options);
  }

  /// Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework init, which
  /// then does the scan.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::Mlx5ScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> mlx5_scan_accel_module(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "mlx5_scan_accel_module", request, options);
  }

  /// Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework init, which
  /// then does the scan.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::Mlx5ScanAccelModuleRequest, class Response = rpc::v1::Done>
  Result<typename client::AccelResponse<Request, Response>::Type> mlx5_scan_accel_module() {
    return client::CallTyped<Response>(*this, "mlx5_scan_accel_module", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
