// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_compress.h"

namespace spdkctl {

/// The functions of BdevCompressCalls for completion tokens.
template <class Self>
class AsyncBdevCompressCalls {
 public:
  /// Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in a persistent
  /// memory file. Data on the base bdev is lost.
  /// SPDK 19.04 to 25.05 (also construct_compress_bdev).
  template <class Request = rpc::v1::BdevCompressCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_compress_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevCompressResponse<Request, Response>::Type>(
            "bdev_compress_create", request, options, std::forward<Token>(token));
  }

  /// Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The compressed
  /// data is lost.
  /// SPDK 19.04 to 25.05 (also delete_compress_bdev).
  template <class Request = rpc::v1::BdevCompressDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_compress_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevCompressResponse<Request, Response>::Type>(
            "bdev_compress_delete", request, options, std::forward<Token>(token));
  }

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BdevCompressGetOrphansRequest,
            class Response = rpc::v1::BdevCompressGetOrphansResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_compress_get_orphans(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevCompressResponse<Request, Response>::Type>(
            "bdev_compress_get_orphans", request, options, std::forward<Token>(token));
  }

  /// Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BdevCompressGetOrphansRequest,
            class Response = rpc::v1::BdevCompressGetOrphansResponse>
  auto async_bdev_compress_get_orphans() {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevCompressResponse<Request, Response>::Type>(
            "bdev_compress_get_orphans", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.
  /// SPDK 19.07 to 22.09 (also compress_set_pmd, set_compress_pmd).
  template <class Request = rpc::v1::BdevCompressSetPmdRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_compress_set_pmd(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevCompressResponse<Request, Response>::Type>(
            "bdev_compress_set_pmd", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
