// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/thread.h"

namespace spdkctl {

/// The functions of ThreadCalls for completion tokens.
template <class Self>
class AsyncThreadCalls {
 public:
  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetIoChannelsRequest, class Response = rpc::v1::ThreadGetIoChannelsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_thread_get_io_channels(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_io_channels", request, options, std::forward<Token>(token));
  }

  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetIoChannelsRequest, class Response = rpc::v1::ThreadGetIoChannelsResponse>
  auto async_thread_get_io_channels() {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_io_channels", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetPollersRequest, class Response = rpc::v1::ThreadGetPollersResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_thread_get_pollers(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_pollers", request, options, std::forward<Token>(token));
  }

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetPollersRequest, class Response = rpc::v1::ThreadGetPollersResponse>
  auto async_thread_get_pollers() {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_pollers", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::ThreadGetStatsRequest, class Response = rpc::v1::ThreadGetStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_thread_get_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_stats", request, options, std::forward<Token>(token));
  }

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::ThreadGetStatsRequest, class Response = rpc::v1::ThreadGetStatsResponse>
  auto async_thread_get_stats() {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_get_stats", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadSetCpumaskRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_thread_set_cpumask(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::ThreadResponse<Request, Response>::Type>(
        "thread_set_cpumask", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
