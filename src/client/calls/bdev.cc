// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevGetBdevsResponse> TypedCalls::bdev_get_bdevs(const rpc::v1::BdevGetBdevsRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::BdevGetBdevsResponse>(*this, "bdev_get_bdevs", request, options);
}

Result<rpc::v1::BdevGetBdevsResponse> TypedCalls::bdev_get_bdevs() {
  return bdev_get_bdevs(rpc::v1::BdevGetBdevsRequest());
}

Result<rpc::v1::Done> TypedCalls::delete_bdev(const rpc::v1::DeleteBdevRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "delete_bdev", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_examine(const rpc::v1::BdevExamineRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_examine", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_wait_for_examine(const rpc::v1::BdevWaitForExamineRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_wait_for_examine", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_wait_for_examine() {
  return bdev_wait_for_examine(rpc::v1::BdevWaitForExamineRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_enable_histogram(const rpc::v1::BdevEnableHistogramRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_enable_histogram", request, options);
}

Result<rpc::v1::BdevGetHistogramResponse> TypedCalls::bdev_get_histogram(
    const rpc::v1::BdevGetHistogramRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevGetHistogramResponse>(*this, "bdev_get_histogram", request, options);
}

Result<rpc::v1::BdevGetHistogramBordersResponse> TypedCalls::bdev_get_histogram_borders(
    const rpc::v1::BdevGetHistogramBordersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevGetHistogramBordersResponse>(*this, "bdev_get_histogram_borders", request, options);
}

Result<rpc::v1::BdevGetIostatResponse> TypedCalls::bdev_get_iostat(const rpc::v1::BdevGetIostatRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::BdevGetIostatResponse>(*this, "bdev_get_iostat", request, options);
}

Result<rpc::v1::BdevGetIostatResponse> TypedCalls::bdev_get_iostat() {
  return bdev_get_iostat(rpc::v1::BdevGetIostatRequest());
}

Result<rpc::v1::Done> TypedCalls::bdev_reset_iostat(const rpc::v1::BdevResetIostatRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_reset_iostat", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_reset_iostat() { return bdev_reset_iostat(rpc::v1::BdevResetIostatRequest()); }

Result<rpc::v1::Done> TypedCalls::bdev_set_options(const rpc::v1::BdevSetOptionsRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_set_options() { return bdev_set_options(rpc::v1::BdevSetOptionsRequest()); }

Result<rpc::v1::Done> TypedCalls::bdev_set_qd_sampling_period(const rpc::v1::BdevSetQdSamplingPeriodRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_set_qd_sampling_period", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_set_qos_limit(const rpc::v1::BdevSetQosLimitRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_set_qos_limit", request, options);
}

Result<rpc::v1::GetBdevsConfigResponse> TypedCalls::get_bdevs_config(const rpc::v1::GetBdevsConfigRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::GetBdevsConfigResponse>(*this, "get_bdevs_config", request, options);
}

Result<rpc::v1::GetBdevsConfigResponse> TypedCalls::get_bdevs_config() {
  return get_bdevs_config(rpc::v1::GetBdevsConfigRequest());
}

Result<rpc::v1::Done> TypedCalls::set_bdev_qos_limit_iops(const rpc::v1::SetBdevQosLimitIopsRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "set_bdev_qos_limit_iops", request, options);
}

}  // namespace spdkctl
