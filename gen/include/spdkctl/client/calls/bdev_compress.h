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

/// The message, if its header was included.
template <class Message>
struct BdevCompressMessage {
  static_assert(client::kIsComplete<Message>,
                "include <spdkctl/rpc/v1/bdev_compress.pb.h> (or <spdkctl/client/build/bdev_compress.h>)");
  using Type = client::MessageOrNothing<Message>;
};

}  // namespace client

/// The JSON-RPCs of bdev_compress.proto. Their messages: spdkctl/rpc/v1/bdev_compress.pb.h.
class BdevCompressCalls : public virtual Caller {
 public:
  /// Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in a persistent
  /// memory file. Data on the base bdev is lost.
  /// SPDK 19.04 to 25.05 (also construct_compress_bdev).
  template <class Request = rpc::v1::BdevCompressCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevCompressMessage<Response>::Type> bdev_compress_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_create", request, options);
  }

  /// Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The compressed
  /// data is lost.
  /// SPDK 19.04 to 25.05 (also delete_compress_bdev).
  template <class Request = rpc::v1::BdevCompressDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevCompressMessage<Response>::Type> bdev_compress_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_delete", request, options);
  }

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BdevCompressGetOrphansRequest,
            class Response = rpc::v1::BdevCompressGetOrphansResponse>
  Result<typename client::BdevCompressMessage<Response>::Type> bdev_compress_get_orphans(
      const std::type_identity_t<Request>& request = Request(), const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_get_orphans", request, options);
  }

  /// Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.
  /// SPDK 19.07 to 22.09 (also compress_set_pmd, set_compress_pmd).
  template <class Request = rpc::v1::BdevCompressSetPmdRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevCompressMessage<Response>::Type> bdev_compress_set_pmd(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_compress_set_pmd", request, options);
  }
};

}  // namespace spdkctl
