// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevPmemCreatePoolRequest;
class BdevPmemCreateRequest;
class BdevPmemDeletePoolRequest;
class BdevPmemDeleteRequest;
class BdevPmemGetPoolInfoRequest;
class BdevPmemGetPoolInfoResponse;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevPmemResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_pmem.pb.h> (or <spdkctl/client/build/bdev_pmem.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_pmem.proto. Their messages: spdkctl/rpc/v1/bdev_pmem.pb.h.
class BdevPmemCalls : public virtual Caller {
 public:
  /// Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also construct_pmem_bdev).
  template <class Request = rpc::v1::BdevPmemCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevPmemResponse<Request, Response>::Type> bdev_pmem_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_pmem_create", request, options);
  }

  /// Makes a libpmemblk pool file on the host. Gone after 23.01.
  /// SPDK 17.10 to 23.01 (also create_pmem_pool).
  template <class Request = rpc::v1::BdevPmemCreatePoolRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevPmemResponse<Request, Response>::Type> bdev_pmem_create_pool(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_pmem_create_pool", request, options);
  }

  /// Removes a pmem bdev from the target; the pool file and its data stay.
  /// SPDK 18.07 to 23.01 (also delete_pmem_bdev).
  template <class Request = rpc::v1::BdevPmemDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevPmemResponse<Request, Response>::Type> bdev_pmem_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_pmem_delete", request, options);
  }

  /// Deletes a pmem pool file from the host after checking that it is one; its data is lost.
  /// SPDK 17.10 to 23.01 (also delete_pmem_pool).
  template <class Request = rpc::v1::BdevPmemDeletePoolRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevPmemResponse<Request, Response>::Type> bdev_pmem_delete_pool(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_pmem_delete_pool", request, options);
  }

  /// Checks a pmem pool file for consistency and returns its geometry.
  /// SPDK 17.10 to 23.01 (also pmem_pool_info).
  template <class Request = rpc::v1::BdevPmemGetPoolInfoRequest, class Response = rpc::v1::BdevPmemGetPoolInfoResponse>
  Result<typename client::BdevPmemResponse<Request, Response>::Type> bdev_pmem_get_pool_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_pmem_get_pool_info", request, options);
  }
};

}  // namespace spdkctl
