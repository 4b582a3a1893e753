// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_ocf.h"

namespace spdkctl {

/// The functions of BdevOcfCalls for completion tokens.
template <class Self>
class AsyncBdevOcfCalls {
 public:
  /// Makes an OCF bdev that caches a core bdev on a cache bdev. Cache contents are overwritten; a missing base bdev is
  /// waited for after the answer.
  /// SPDK 19.01 and later (also construct_ocf_bdev).
  template <class Request = rpc::v1::BdevOcfCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_create", request, options, std::forward<Token>(token));
  }

  /// Removes an OCF bdev permanently after flushing its dirty data to the core bdev. The base bdevs stay.
  /// SPDK 19.01 and later (also delete_ocf_bdev).
  template <class Request = rpc::v1::BdevOcfDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_delete", request, options, std::forward<Token>(token));
  }

  /// Starts writing dirty cache data back to the core bdev and answers at once; follow it with bdev_ocf_flush_status.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevOcfFlushStartRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_flush_start(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_flush_start", request, options, std::forward<Token>(token));
  }

  /// Tells whether a flush of an OCF bdev is running and how the last one ended.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevOcfFlushStatusRequest, class Response = rpc::v1::BdevOcfFlushStatusResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_flush_status(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_flush_status", request, options, std::forward<Token>(token));
  }

  /// Lists OCF bdevs with their cache and core bdevs, including those not started yet.
  /// SPDK 19.01 and later (also get_ocf_bdevs).
  template <class Request = rpc::v1::BdevOcfGetBdevsRequest, class Response = rpc::v1::BdevOcfGetBdevsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_get_bdevs(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_get_bdevs", request, options, std::forward<Token>(token));
  }

  /// Lists OCF bdevs with their cache and core bdevs, including those not started yet.
  /// SPDK 19.01 and later (also get_ocf_bdevs).
  template <class Request = rpc::v1::BdevOcfGetBdevsRequest, class Response = rpc::v1::BdevOcfGetBdevsResponse>
  auto async_bdev_ocf_get_bdevs() {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_get_bdevs", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns cache usage, request, traffic and error counters of one OCF bdev since its start or the last reset.
  /// SPDK 19.01 and later (also get_ocf_stats).
  template <class Request = rpc::v1::BdevOcfGetStatsRequest, class Response = rpc::v1::BdevOcfGetStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_get_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_get_stats", request, options, std::forward<Token>(token));
  }

  /// Sets the statistics counters of an OCF bdev back to zero.
  /// SPDK 23.05 and later.
  template <class Request = rpc::v1::BdevOcfResetStatsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_reset_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_reset_stats", request, options, std::forward<Token>(token));
  }

  /// Switches the cache mode of a running OCF bdev and returns the mode in effect. It affects every OCF bdev on the
  /// same cache.
  /// SPDK 21.04 and later.
  template <class Request = rpc::v1::BdevOcfSetCacheModeRequest, class Response = rpc::v1::BdevOcfSetCacheModeResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_set_cache_mode(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_set_cache_mode", request, options, std::forward<Token>(token));
  }

  /// Sets when sequential streams bypass the cache, for all cores of the cache behind an OCF bdev.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::BdevOcfSetSeqcutoffRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_ocf_set_seqcutoff(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOcfResponse<Request, Response>::Type>(
        "bdev_ocf_set_seqcutoff", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
