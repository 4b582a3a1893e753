// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevEnableHistogramRequest;
class BdevExamineRequest;
class BdevGetBdevsRequest;
class BdevGetBdevsResponse;
class BdevGetHistogramBordersRequest;
class BdevGetHistogramBordersResponse;
class BdevGetHistogramRequest;
class BdevGetHistogramResponse;
class BdevGetIostatRequest;
class BdevGetIostatResponse;
class BdevResetIostatRequest;
class BdevSetOptionsRequest;
class BdevSetQdSamplingPeriodRequest;
class BdevSetQosLimitRequest;
class BdevWaitForExamineRequest;
class DeleteBdevRequest;
class Done;
class GetBdevsConfigRequest;
class GetBdevsConfigResponse;
class SetBdevQosLimitIopsRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev.pb.h> (or <spdkctl/client/build/bdev.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev.proto. Their messages: spdkctl/rpc/v1/bdev.pb.h.
class BdevCalls : public virtual Caller {
 public:
  /// Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a named bdev to
  /// appear.
  /// SPDK 17.07 and later (also get_bdevs).
  template <class Request = rpc::v1::BdevGetBdevsRequest, class Response = rpc::v1::BdevGetBdevsResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_bdevs(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_get_bdevs", request, options);
  }

  /// Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a named bdev to
  /// appear.
  /// SPDK 17.07 and later (also get_bdevs).
  template <class Request = rpc::v1::BdevGetBdevsRequest, class Response = rpc::v1::BdevGetBdevsResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_bdevs() {
    return client::CallTyped<Response>(*this, "bdev_get_bdevs", client::EmptyRequest<Request>(), {});
  }

  /// Removes a bdev of any kind (early releases); the answer is false if it could not be removed.
  /// SPDK 17.07 to 19.01.
  template <class Request = rpc::v1::DeleteBdevRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> delete_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "delete_bdev", request, options);
  }

  /// Asks bdev modules to examine a bdev for metadata of theirs; allowed only with automatic examine off, once per
  /// name.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::BdevExamineRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_examine(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_examine", request, options);
  }

  /// Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata exist.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::BdevWaitForExamineRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_wait_for_examine(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_wait_for_examine", request, options);
  }

  /// Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata exist.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::BdevWaitForExamineRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_wait_for_examine() {
    return client::CallTyped<Response>(*this, "bdev_wait_for_examine", client::EmptyRequest<Request>(), {});
  }

  /// Starts or stops collecting an I/O latency histogram on a bdev; stopping discards the collected counts.
  /// SPDK 19.01 and later (also enable_bdev_histogram).
  template <class Request = rpc::v1::BdevEnableHistogramRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_enable_histogram(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_enable_histogram", request, options);
  }

  /// Fetches the latency histogram of a bdev, summed over its channels; collection must have been enabled before.
  /// SPDK 19.01 and later (also get_bdev_histogram).
  template <class Request = rpc::v1::BdevGetHistogramRequest, class Response = rpc::v1::BdevGetHistogramResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_histogram(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_get_histogram", request, options);
  }

  /// Counts the I/Os of a bdev at or below each given latency; histogram collection must have been enabled before.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::BdevGetHistogramBordersRequest,
            class Response = rpc::v1::BdevGetHistogramBordersResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_histogram_borders(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_get_histogram_borders", request, options);
  }

  /// Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the same step.
  /// SPDK 18.07 and later (also get_bdevs_iostat).
  template <class Request = rpc::v1::BdevGetIostatRequest, class Response = rpc::v1::BdevGetIostatResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_iostat(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_get_iostat", request, options);
  }

  /// Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the same step.
  /// SPDK 18.07 and later (also get_bdevs_iostat).
  template <class Request = rpc::v1::BdevGetIostatRequest, class Response = rpc::v1::BdevGetIostatResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_get_iostat() {
    return client::CallTyped<Response>(*this, "bdev_get_iostat", client::EmptyRequest<Request>(), {});
  }

  /// Resets I/O statistics of one bdev or all bdevs, including module counters.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevResetIostatRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_reset_iostat(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_reset_iostat", request, options);
  }

  /// Resets I/O statistics of one bdev or all bdevs, including module counters.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevResetIostatRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_reset_iostat() {
    return client::CallTyped<Response>(*this, "bdev_reset_iostat", client::EmptyRequest<Request>(), {});
  }

  /// Sets options of the bdev layer; allowed only before the target framework is initialized. Options left out keep
  /// their values.
  /// SPDK 18.07 and later (also set_bdev_options).
  template <class Request = rpc::v1::BdevSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_set_options", request, options);
  }

  /// Sets options of the bdev layer; allowed only before the target framework is initialized. Options left out keep
  /// their values.
  /// SPDK 18.07 and later (also set_bdev_options).
  template <class Request = rpc::v1::BdevSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_set_options() {
    return client::CallTyped<Response>(*this, "bdev_set_options", client::EmptyRequest<Request>(), {});
  }

  /// Sets how often the queue depth of a bdev is sampled for its I/O statistics, or turns sampling off.
  /// SPDK 18.07 and later (also set_bdev_qd_sampling_period).
  template <class Request = rpc::v1::BdevSetQdSamplingPeriodRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_set_qd_sampling_period(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_set_qd_sampling_period", request, options);
  }

  /// Sets or lifts rate limits on a bdev; at least one limit must be given, and values are rounded up to what the
  /// target can enforce.
  /// SPDK 18.10 and later (also set_bdev_qos_limit).
  template <class Request = rpc::v1::BdevSetQosLimitRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> bdev_set_qos_limit(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_set_qos_limit", request, options);
  }

  /// Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to 18.07).
  /// SPDK 18.04 to 18.07; then framework_get_config.
  template <class Request = rpc::v1::GetBdevsConfigRequest, class Response = rpc::v1::GetBdevsConfigResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> get_bdevs_config(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "get_bdevs_config", request, options);
  }

  /// Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to 18.07).
  /// SPDK 18.04 to 18.07; then framework_get_config.
  template <class Request = rpc::v1::GetBdevsConfigRequest, class Response = rpc::v1::GetBdevsConfigResponse>
  Result<typename client::BdevResponse<Request, Response>::Type> get_bdevs_config() {
    return client::CallTyped<Response>(*this, "get_bdevs_config", client::EmptyRequest<Request>(), {});
  }

  /// Sets or lifts the I/O per second limit of a bdev (18.04 to 18.07).
  /// SPDK 18.04 to 18.07; then bdev_set_qos_limit.
  template <class Request = rpc::v1::SetBdevQosLimitIopsRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevResponse<Request, Response>::Type> set_bdev_qos_limit_iops(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "set_bdev_qos_limit_iops", request, options);
  }
};

}  // namespace spdkctl
