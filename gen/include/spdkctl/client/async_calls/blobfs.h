// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/blobfs.h"

namespace spdkctl {

/// The functions of BlobfsCalls for completion tokens.
template <class Self>
class AsyncBlobfsCalls {
 public:
  /// Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsCreateRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_blobfs_create(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BlobfsResponse<Request, Response>::Type>(
        "blobfs_create", request, options, std::forward<Token>(token));
  }

  /// Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsDetectRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_blobfs_detect(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BlobfsResponse<Request, Response>::Type>(
        "blobfs_detect", request, options, std::forward<Token>(token));
  }

  /// Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated, gone after
  /// 25.05.
  /// SPDK 19.10 to 25.05.
  template <class Request = rpc::v1::BlobfsMountRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_blobfs_mount(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BlobfsResponse<Request, Response>::Type>(
        "blobfs_mount", request, options, std::forward<Token>(token));
  }

  /// Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.
  /// SPDK 20.01 to 25.05.
  template <class Request = rpc::v1::BlobfsSetCacheSizeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_blobfs_set_cache_size(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BlobfsResponse<Request, Response>::Type>(
        "blobfs_set_cache_size", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
