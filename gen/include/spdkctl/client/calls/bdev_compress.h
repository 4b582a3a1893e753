// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevCompressCreateRequest;
class BdevCompressDeleteRequest;
class BdevCompressGetOrphansRequest;
class BdevCompressGetOrphansResponse;
class BdevCompressSetPmdRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevCompressResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_compress.pb.h> (or <spdkctl/client/build/bdev_compress.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_compress.proto. Their messages: spdkctl/rpc/v1/bdev_compress.pb.h.
class BdevCompressCalls : public virtual Caller {
 public:
  /// Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in a persistent
  /// memory file. Data on the base bdev is lost.
  /// SPDK 19.04 to 25.05 (also construct_compress_bdev).
  template <class Request = rpc::v1::BdevCompressCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevCompressResponse<Request, Response>::Type> bdev_compress_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_create", request, options);
  }

  /// Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The compressed
  /// data is lost.
  /// SPDK 19.04 to 25.05 (also delete_compress_bdev).
  template <class Request = rpc::v1::BdevCompressDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevCompressResponse<Request, Response>::Type> bdev_compress_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_delete", request, options);
  }

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BdevCompressGetOrphansRequest,
            class Response = rpc::v1::BdevCompressGetOrphansResponse>
  Result<typename client::BdevCompressResponse<Request, Response>::Type> bdev_compress_get_orphans(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_get_orphans", request, options);
  }

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BdevCompressGetOrphansRequest,
            class Response = rpc::v1::BdevCompressGetOrphansResponse>
  Result<typename client::BdevCompressResponse<Request, Response>::Type> bdev_compress_get_orphans() {
    return client::CallTyped<Response>(*this, "bdev_compress_get_orphans", client::EmptyRequest<Request>(), {});
  }

  /// Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.
  /// SPDK 19.07 to 22.09 (also compress_set_pmd, set_compress_pmd).
  template <class Request = rpc::v1::BdevCompressSetPmdRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevCompressResponse<Request, Response>::Type> bdev_compress_set_pmd(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_set_pmd", request, options);
  }
};

}  // namespace spdkctl
