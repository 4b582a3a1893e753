// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_raid.h"

namespace spdkctl {

/// The functions of BdevRaidCalls for completion tokens.
template <class Self>
class AsyncBdevRaidCalls {
 public:
  /// Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data on the added
  /// bdev is lost.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidAddBaseBdevRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_add_base_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_add_base_bdev", request, options, std::forward<Token>(token));
  }

  /// Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data on the base
  /// bdevs may be overwritten.
  /// SPDK 18.07 and later (also construct_raid_bdev).
  template <class Request = rpc::v1::BdevRaidCreateRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_create", request, options, std::forward<Token>(token));
  }

  /// Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless clear_sb is
  /// true.
  /// SPDK 18.07 and later (also destroy_raid_bdev).
  template <class Request = rpc::v1::BdevRaidDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_delete", request, options, std::forward<Token>(token));
  }

  /// Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older releases answer with
  /// names only.
  /// SPDK 18.07 and later (also get_raid_bdevs).
  template <class Request = rpc::v1::BdevRaidGetBdevsRequest, class Response = rpc::v1::BdevRaidGetBdevsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_get_bdevs(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_get_bdevs", request, options, std::forward<Token>(token));
  }

  /// Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run degraded.
  /// SPDK 23.09 and later.
  template <class Request = rpc::v1::BdevRaidRemoveBaseBdevRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_remove_base_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_remove_base_bdev", request, options, std::forward<Token>(token));
  }

  /// Sets options of RAID background processes such as a rebuild; they apply to processes started later.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_raid_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_set_options", request, options, std::forward<Token>(token));
  }

  /// Sets options of RAID background processes such as a rebuild; they apply to processes started later.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::BdevRaidSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_bdev_raid_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRaidResponse<Request, Response>::Type>(
        "bdev_raid_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
